/* films_json.c -- see films_json.h. */
#include "films_json.h"

#include "cells.h"
#include "emit.h"
#include "film_keys.h"
#include "json.h"
#include "record.h"
#include "textmap.h"

enum { MAX_KEYS_WARNED = 100, MAX_KEYS_KEPT = 4096, MAX_OTHERS_WARNED = 20 };

typedef struct {
    Emit e;
    JsonList list;
    KeySet unknown;                         /* keys already told */
    KeySet said;                            /* field and value, of this film */
    const JsonValue *first[KEY_ROLE_COUNT]; /* of its members that say something */
    bool director_in_doubt;                 /* names of its directors were none */
    int others;                             /* elements that are series and the like */
    TextMap keys;                           /* their roles, found once */
    int no_names;                           /* in the whole file, and the first of them */
    Str no_name;
    int no_name_line, no_name_column;
} Films;

/* ---- single values */

/* The text of a value: of an object the member that is its name. Empty for what is not known. */
static Str text_of(const JsonValue *v)
{
    static const char *const names[] = {"english_name", "name",      "Name",        "title", "text",
                                        "fullName",     "full_name", "primaryName", "value"};
    for (size_t i = 0; v && v->type == JSON_IS_OBJECT; i++) {
        if (i == sizeof names / sizeof *names)
            return S("");
        const JsonValue *member = json_get(v, names[i]);
        v = member && member->type == JSON_IS_TEXT ? member : v;
    }
    if (!v || (v->type != JSON_IS_TEXT && v->type != JSON_IS_NUMBER))
        return S("");
    Str text = str_trim(v->text);
    return film_is_unknown(text) ? S("") : text;
}

static bool add(Films *f, const char *field, Str value, const JsonValue *at)
{
    if (!value.n || keyset_add(&f->said, str_hash(value, str_hash(str_from_c(field), 0))))
        return false;
    emit_field(&f->e, field, arena_copy(f->e.arena, value), at->line, at->column);
    return true;
}

/* Call `each` for every item of an array, or for the one value, or its parts if it is text. */
typedef void Each(Films *f, const char *field, Str text, const JsonValue *at);

static void each_part(Films *f, const char *field, const JsonValue *v, Each *each)
{
    Str rest = text_of(v), part;
    char mark = film_divider(rest);
    while (film_next_part(&rest, mark, &part))
        each(f, field, part, v);
}

static void each_value(Films *f, const char *field, const JsonValue *v, Each *each)
{
    if (v->type != JSON_IS_ARRAY) {
        each_part(f, field, v, each);
        return;
    }
    for (const JsonValue *item = v->first; item; item = item->next)
        each(f, field, text_of(item), item);
}

/* ---- persons */

/* {"first": "Greta", "last": "Gerwig"}, in several spellings; else as any text. */
static Str person_of(Films *f, const JsonValue *v)
{
    static const char *const parts[][2] = {{"first", "last"},
                                           {"firstName", "lastName"},
                                           {"first_name", "last_name"},
                                           {"given", "family"}};
    Str name = text_of(v);
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !name.n; i++) {
        Str first = text_of(json_get(v, parts[i][0])), last = text_of(json_get(v, parts[i][1]));
        if (first.n && last.n)
            name = arena_format(f->e.arena, "%.*s %.*s", STR_ARG(first), STR_ARG(last));
    }
    return name;
}

static void note_no_name(Films *f, Str text, const JsonValue *at)
{
    if (f->no_names++)
        return;
    f->no_name = arena_copy(f->e.arena, str_slice(text, 0, 40));
    f->no_name_line = at->line;
    f->no_name_column = at->column;
}

/* What stands in brackets at the end of a name, taken off it. */
static Str take_brackets(Str *name)
{
    ptrdiff_t at = str_ends(*name, S(")")) ? str_find_last(*name, S("(")) : -1;
    if (at < 0)
        return S("");
    Str inside = str_trim(str_slice(*name, (size_t)at + 1, name->n - 1));
    *name = str_trim(str_slice(*name, 0, (size_t)at));
    return inside;
}

/* Somebody whose work was used wrote no line of the film: "Philip K. Dick (novel)". */
static bool is_of_source(Str note)
{
    static const char *const words[] = {"novel",     "book",  "play",        "story by", "based",
                                        "character", "comic", "short story", "musical"};
    if (str_find(note, S("screen")) >= 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find(note, str_from_c(words[i])) >= 0)
            return true;
    return false;
}

/* A name in the list of a craft. What a note in brackets says is the job, but for a word that tells
 * namesakes apart. */
static void add_person(Films *f, const char *field, Str name, const JsonValue *at)
{
    static const char *const notes[] = {"screenplay", "written by", "story",    "co-director",
                                        "director",   "writer",     "producer", "uncredited"};
    Str full = name, note = take_brackets(&name);
    bool writes = str_equal(str_from_c(field), S("Writer")), known = false;
    for (size_t i = 0; note.n && i < sizeof notes / sizeof *notes; i++)
        known |= str_find(note, str_from_c(notes[i])) >= 0;
    if (writes && is_of_source(note))
        return;
    if (note.n && !known && !writes)
        name = full;
    if (film_is_no_name(name)) {
        if (full.n)
            note_no_name(f, full, at);
        f->director_in_doubt |=
            film_hides_names(full) && str_equal(str_from_c(field), S("Director"));
        return;
    }
    add(f, field, name, at);
}

/* "Joel Coen and Ethan Coen" are two; "Powell and Pressburger" may be one. */
static void add_joined(Films *f, const char *field, Str text, const JsonValue *at)
{
    if (str_starts(text, S("and ")) || str_starts(text, S("& ")))
        text = str_trim(str_slice(text, text.s[0] == '&' ? 1 : 4, text.n));
    for (Str first; cells_take_joined(&text, &first);)
        add_person(f, field, first, at);
    add_person(f, field, text, at);
}

/* What stands among names and cannot be read as one leaves their list open. */
static void add_item(Films *f, const char *field, const JsonValue *item)
{
    Str name = person_of(f, item);
    if (!name.n && (item->type == JSON_IS_ARRAY || item->type == JSON_IS_OBJECT)) {
        note_no_name(f, item->type == JSON_IS_ARRAY ? S("[...]") : S("{...}"), item);
        f->director_in_doubt |= str_equal(str_from_c(field), S("Director"));
        return;
    }
    add_joined(f, field, cells_name(f->e.arena, name), item);
}

/* "Haneke, Michael" alone is one name, "Joel Coen, Ethan Coen" are two: as in a table's cell. */
static void add_people(Films *f, const char *field, const JsonValue *v)
{
    Cell cell = {text_of(v), v->line, v->column};
    if (v->type == JSON_IS_ARRAY)
        for (const JsonValue *item = v->first; item; item = item->next)
            add_item(f, field, item);
    else if (v->type == JSON_IS_OBJECT || cells_parts(cell, true).turned)
        add_item(f, field, v);
    else
        each_part(f, field, v, add_joined);
}

/* ---- stars */

/* A star as our own format has it. */
static void add_star(Films *f, Str line, const JsonValue *at)
{
    Str person = record_star(line).person;
    if (film_is_no_name(person)) {
        if (person.n)
            note_no_name(f, person, at);
    } else if (!keyset_add(&f->said, str_hash(person, str_hash(S("Star"), 0)))) {
        emit_field(&f->e, "Star", arena_copy(f->e.arena, line), at->line, at->column);
    }
}

static void add_star_text(Films *f, const char *field, Str text, const JsonValue *at)
{
    (void)field;
    if (!cells_is_extra(text))
        add_star(f, cells_star(&f->list.tree, text), at);
}

static void add_star_parts(Films *f, Str person, Str character, const JsonValue *at)
{
    if (!cells_is_extra(person) && !cells_is_extra(character) && person.n)
        add_star(f, cells_star_line(&f->list.tree, person, character, false), at);
}

/* {"name": "…", "character": "…"}, in several spellings. */
static void add_star_object(Films *f, const JsonValue *v)
{
    static const char *const persons[] = {"actor", "actress", "person", "star", "actorName"};
    static const char *const roles[] = {"character", "role",       "characterName",
                                        "as",        "characters", "character_name",
                                        "roles",     "Character"};
    Str person = person_of(f, v), character = S("");
    for (size_t i = 0; i < sizeof persons / sizeof *persons && !person.n; i++)
        person = text_of(json_get(v, persons[i]));
    for (size_t i = 0; i < sizeof roles / sizeof *roles && !character.n; i++) {
        const JsonValue *role = json_get(v, roles[i]);
        character = text_of(role && role->type == JSON_IS_ARRAY ? role->first : role);
    }
    add_star_parts(f, person, character, v);
}

/* {"Keanu Reeves": "Neo"}: has it no name as a member, the members are the cast. */
static bool is_cast_by_name(const JsonValue *v)
{
    return v->type == JSON_IS_OBJECT && !text_of(v).n && v->first && v->first->type == JSON_IS_TEXT;
}

static void add_stars(Films *f, const JsonValue *v)
{
    if (is_cast_by_name(v)) {
        for (const JsonValue *m = v->first; m; m = m->next)
            add_star_parts(f, str_trim(m->name), text_of(m), m);
    } else if (v->type == JSON_IS_OBJECT) {
        add_star_object(f, v);
    } else if (v->type != JSON_IS_ARRAY) {
        each_part(f, "Star", v, add_star_text);
    } else {
        for (const JsonValue *item = v->first; item; item = item->next)
            if (item->type == JSON_IS_OBJECT)
                add_star_object(f, item);
            else if (item->type == JSON_IS_ARRAY)
                note_no_name(f, S("[...]"), item);
            else
                add_star_text(f, "Star", text_of(item), item);
    }
}

static void add_crew(Films *f, const JsonValue *v)
{
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next) {
        const char *field = film_job(text_of(json_get(item, "job")));
        if (field)
            add_person(f, field, text_of(item), item);
    }
}

static void add_credits(Films *f, const JsonValue *v)
{
    const JsonValue *cast = json_get(v, "cast"), *crew = json_get(v, "crew");
    if (cast)
        add_stars(f, cast);
    if (crew)
        add_crew(f, crew);
}

/* ---- other lists and texts */

static void add_country(Films *f, const char *field, Str text, const JsonValue *at)
{
    (void)field;
    add(f, "Country", film_country(text), at);
}

static void add_language(Films *f, const char *field, Str text, const JsonValue *at)
{
    (void)field;
    add(f, "Language", film_language(text), at);
}

static void add_plain(Films *f, const char *field, Str text, const JsonValue *at)
{
    add(f, field, text, at);
}

/* Titles hold commas, so a text is one. */
static void add_titles(Films *f, const char *field, const JsonValue *v)
{
    if (v->type == JSON_IS_OBJECT && json_get(v, "titles"))
        v = json_get(v, "titles");
    if (v->type != JSON_IS_ARRAY)
        add(f, field, text_of(v), v);
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next)
        add(f, field, text_of(item), item);
}

/* What is no running time stays, and the check says so. */
static void add_runtime(Films *f, const JsonValue *v)
{
    int minutes;
    if (!cells_minutes(text_of(v), &minutes))
        add(f, "Runtime", text_of(v), v);
    else if (minutes > 0)
        add(f, "Runtime", arena_format(f->e.arena, "%d", minutes), v);
}

/* "novel by Philip K. Dick", "The Sentinel by Arthur C. Clarke", {"kind", "title", "author"}. */
static void add_source(Films *f, const JsonValue *v)
{
    static const char kinds[] = " novel novella book play comic story musical poem memoir opera ";
    Str kind = text_of(json_get(v, "kind")), title = text_of(json_get(v, "title"));
    Str author = text_of(json_get(v, "author")), text = text_of(v);
    if (v->type != JSON_IS_OBJECT) {
        ptrdiff_t by = str_find_last(text, S(" by "));
        title = by < 0 ? text : str_trim(str_slice(text, 0, (size_t)by));
        author = by < 0 ? S("") : str_trim(str_slice(text, (size_t)by + 4, text.n));
        Str word = str_slice(title, (size_t)(str_find_last(title, S(" ")) + 1), title.n);
        Str spelled = arena_format(&f->list.tree, " %.*s ", STR_ARG(str_slice(word, 0, 20)));
        if (word.n && title.n < 40 && str_find(str_from_c(kinds), spelled) >= 0) {
            kind = title;
            title = S("");
        }
    }
    if (kind.n || title.n || author.n) {
        Buf out = buf_in(f->e.arena);
        buf_add(&out, emit_part(&f->e, kind));
        buf_add_c(&out, "; ");
        buf_add(&out, emit_part(&f->e, title));
        buf_add_c(&out, "; ");
        buf_add(&out, emit_part(&f->e, author));
        add(f, "Based_on", str_trim(buf_str(&out)), v);
    }
}

static void add_sources(Films *f, const JsonValue *v)
{
    if (v->type != JSON_IS_ARRAY)
        add_source(f, v);
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next)
        add_source(f, item);
}

/* ---- the title and the year */

static void add_original(Films *f, const JsonValue *film, Str title)
{
    const JsonValue *original = f->first[KEY_ORIGINAL];
    Str text = text_of(original);
    if (!text.n || str_equal(text, title))
        return;
    Str code = text_of(json_get(film, "original_language"));
    bool is_code =
        code.n == 2 && code.s[0] >= 'a' && code.s[0] <= 'z' && code.s[1] >= 'a' && code.s[1] <= 'z';
    const char *field = "Original_title";
    if (film_is_other_script(text))
        field =
            is_code ? arena_c(f->e.arena, arena_format(f->e.arena, "Title_%.2s", code.s)) : "Also";
    add(f, field, text, original);
}

/* A film may well be called "Unknown" or "None". */
static Str title_of(const JsonValue *v)
{
    Str text = v && v->type == JSON_IS_TEXT ? str_trim(v->text) : text_of(v);
    return str_equal(text, S("N/A")) || str_equal(text, S("-")) ? S("") : text;
}

/* Fails: false if the film lacks one, which is told. */
static bool add_title_and_year(Films *f, const JsonValue *film)
{
    const JsonValue *title = f->first[KEY_TITLE], *year = f->first[KEY_YEAR];
    Str text = title_of(title), digits = S(""), bare;
    int in_title;
    if (!year || str_equal(text_of(year), S("0")))
        year = f->first[KEY_DATE];
    if (year && !film_year_in(text_of(year), &digits) && !str_equal(text_of(year), S("0")))
        digits = text_of(year); /* which is no year, as the check will say */
    if (!digits.n && record_title_year(text, &bare, &in_title)) {
        text = bare;
        year = title;
        digits = arena_format(f->e.arena, "%d", in_title);
    }
    const JsonValue *odd = !text.n ? title : !digits.n ? f->first[KEY_YEAR] : NULL;
    if (odd && odd->first) {
        emit_error(&f->e, "not-a-value", odd->line, odd->column,
                   "the %s of this film is %s, and the film is left out; it must be a plain value, "
                   "such as %s",
                   text.n ? "year" : "title",
                   odd->type == JSON_IS_ARRAY ? "a list" : "an object with members",
                   text.n ? "2012" : "\"Rust and Bone\"");
        return false;
    }
    if (!title || !text.n || !digits.n) {
        emit_error(&f->e, "missing-field", film->line, film->column,
                   "this film%s%.*s%s has no %s and is left out; a film is an object such as "
                   "{\"title\": \"Rust and Bone\", \"year\": 2012}",
                   text.n ? " \"" : "", STR_ARG(str_slice(text, 0, 60)), text.n ? "\"" : "",
                   text.n ? "year" : "title");
        return false;
    }
    add(f, "Title", text, title);
    add_original(f, film, text);
    add(f, "Year", digits, year);
    return true;
}

/* ---- films */

static void warn_unknown(Films *f, const JsonValue *m)
{
    if (f->unknown.count >= MAX_KEYS_WARNED || keyset_add(&f->unknown, str_hash(m->name, 0)))
        return;
    emit_warn(
        &f->e, "unknown-key", m->line, m->column,
        "nothing is known of \"%.*s\", and it is left out; FORMAT.md says what a film can have",
        STR_ARG(str_slice(m->name, 0, 60)));
}

static void add_member(Films *f, const JsonValue *m, FilmKey key)
{
    switch (key.role) {
    case KEY_UNKNOWN:
        warn_unknown(f, m);
        return;
    case KEY_ALSO:
        add_titles(f, "Also", m);
        return;
    case KEY_PEOPLE:
        add_people(f, key.field, m);
        return;
    case KEY_STAR:
        add_stars(f, m);
        return;
    case KEY_COUNTRY:
        each_value(f, "Country", m, add_country);
        return;
    case KEY_LANGUAGE:
        each_value(f, "Language", m, add_language);
        return;
    case KEY_GENRE:
        each_value(f, "Genre", m, add_plain);
        return;
    case KEY_TEXT:
        add_titles(f, key.field, m);
        return;
    case KEY_BASED_ON:
        add_sources(f, m);
        return;
    case KEY_CREDITS:
        add_credits(f, m);
        return;
    case KEY_CREW:
        add_crew(f, m);
        return;
    default:
        return; /* of no use, or read before */
    }
}

/* What a member's key means, looked up once a file. */
static FilmKey key_of(Films *f, Str name)
{
    uint32_t known = text_map_get(&f->keys, name);
    if (known != TEXT_MAP_NONE)
        return film_key_at((int)known);
    int number = film_key(name);
    if (f->keys.count < MAX_KEYS_KEPT)
        *text_map_at(&f->keys, arena_copy(f->e.arena, name)) = (uint32_t)number;
    return film_key_at(number);
}

static void note_roles(Films *f, const JsonValue *film)
{
    for (int i = 0; i < KEY_ROLE_COUNT; i++)
        f->first[i] = NULL;
    for (const JsonValue *m = film->first; m; m = m->next) {
        FilmKeyRole role = key_of(f, m->name).role;
        Str text = role == KEY_TITLE ? title_of(m) : text_of(m);
        if (!f->first[role] && (m->first || text.n))
            f->first[role] = m;
    }
}

/* "series", "episode", "game": no film, though its object looks like one. */
static bool is_other_kind(Films *f)
{
    static const char *const others[] = {"series",       "tvseries",  "tv series",  "episode",
                                         "game",         "tvepisode", "tv episode", "person",
                                         "tvminiseries", "videogame", "video game", "season"};
    const JsonValue *kind = f->first[KEY_KIND];
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (!str_equal_ascii_nocase(text_of(kind), str_from_c(others[i])))
            continue;
        if (f->others++ < MAX_OTHERS_WARNED)
            emit_warn(&f->e, "not-a-film", kind->line, kind->column,
                      "a %s is no film and is left out%s", others[i],
                      f->others == MAX_OTHERS_WARNED ? " (further ones are not listed)" : "");
        return true;
    }
    return false;
}

static void add_kind(Films *f)
{
    static const char *const kinds[] = {"short", "documentary", "animated", "serial", "TV"};
    Str text = text_of(f->first[KEY_KIND]);
    if (str_equal_ascii_nocase(text, S("tvMovie")) || str_equal_ascii_nocase(text, S("TV movie")))
        text = S("TV");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_equal_ascii_nocase(text, str_from_c(kinds[i])))
            add(f, "Kind", str_from_c(kinds[i]), f->first[KEY_KIND]);
}

static void read_film(Films *f, const JsonValue *film)
{
    if (film->type != JSON_IS_OBJECT) {
        emit_error(&f->e, "not-an-object", film->line, film->column,
                   "a film is an object such as {\"title\": \"Rust and Bone\", \"year\": 2012}; "
                   "this is none and is left out");
        return;
    }
    emit_begin(&f->e, RECORD_FILM, f->list.first_line);
    keyset_init(&f->said, &f->list.tree);
    f->director_in_doubt = false;
    note_roles(f, film);
    if (is_other_kind(f) || !add_title_and_year(f, film)) {
        emit_drop(&f->e);
        return;
    }
    for (const JsonValue *m = film->first; m; m = m->next)
        add_member(f, m, key_of(f, m->name));
    if (f->first[KEY_RUNTIME])
        add_runtime(f, f->first[KEY_RUNTIME]);
    add_kind(f);
    if (f->director_in_doubt)
        emit_field(&f->e, "Partial", S("Director"), f->list.first_line, 1);
    emit_end(&f->e);
}

/* ---- the file */

/* Has an object what a film has? */
static bool is_like_film(const JsonValue *v)
{
    bool title = false, more = false;
    for (const JsonValue *m = v && v->type == JSON_IS_OBJECT ? v->first : NULL; m; m = m->next) {
        FilmKeyRole role = film_key_at(film_key(m->name)).role;
        title |= role == KEY_TITLE && m->type == JSON_IS_TEXT;
        more |= role == KEY_YEAR || role == KEY_DATE || role == KEY_PEOPLE || role == KEY_STAR;
    }
    return title && more;
}

/* A list of films may have a title and a year of its own. */
static bool holds_films(const JsonValue *v)
{
    const JsonValue *films = json_get(v, "films");
    films = films ? films : json_get(v, "movies");
    return films && films->type == JSON_IS_ARRAY && is_like_film(films->first);
}

static bool has_people(const JsonValue *v)
{
    for (const JsonValue *m = v->first; m; m = m->next) {
        FilmKeyRole role = film_key_at(film_key(m->name)).role;
        if (role == KEY_PEOPLE || role == KEY_STAR)
            return true;
    }
    return false;
}

/* Is the first value of a file that is no array a film, or something that holds films? */
static bool begins_with_film(const PackFile *file)
{
    Arena a;
    Diag quiet;
    JsonList list;
    const JsonValue *v;
    arena_init(&a);
    diag_init(&quiet, &a);
    json_open(&list, file, &a, &quiet);
    bool is = json_next(&list, &v) && is_like_film(v) && (!holds_films(v) || has_people(v));
    json_close(&list);
    arena_free(&a);
    return is;
}

static void enter_list(Films *f, const PackFile *file)
{
    static const char *const names[] = {"films", "movies", "results", "data",
                                        "items", "titles", "Search",  NULL};
    if (begins_with_film(file))
        return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (json_enter(&f->list, names[i]))
            return;
}

/* {"movie": {...}}, {"tt1": {...}, "tt2": {...}}: films that stand as members of what is none. */
static void read_element(Films *f, const JsonValue *v)
{
    bool within = false;
    for (const JsonValue *m = v->type == JSON_IS_OBJECT ? v->first : NULL; m; m = m->next)
        within = within || is_like_film(m);
    if (!within || is_like_film(v)) {
        read_film(f, v);
        return;
    }
    for (const JsonValue *m = v->first; m; m = m->next)
        if (m->type == JSON_IS_OBJECT)
            read_film(f, m);
}

bool films_json_looks_like(Str bytes)
{
    return json_looks_like(bytes);
}

void films_json_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Films f = {.no_names = 0};
    emit_open(&f.e, file, a, out, diag);
    json_open(&f.list, file, a, diag);
    keyset_init(&f.unknown, a);
    text_map_init(&f.keys, a);
    enter_list(&f, file);
    const JsonValue *film;
    while (json_next(&f.list, &film)) {
        emit_element(&f.e, f.list.raw, f.list.first_line, f.list.last_line, false);
        if (film)
            read_element(&f, film);
    }
    if (f.no_names)
        emit_warn(&f.e, "no-names", f.no_name_line, f.no_name_column,
                  "%d %s, as \"%.*s\", and left out", f.no_names,
                  f.no_names == 1 ? "name of a person is none" : "names of persons are none",
                  STR_ARG(f.no_name));
    json_close(&f.list);
    emit_close(&f.e);
}
