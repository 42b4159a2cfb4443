/* films_json.c -- see films_json.h. */
#include "films_json.h"

#include "cell_parts.h"
#include "cells.h"
#include "film_types.h"
#include "films_json_parts.h"
#include "footnotes.h"
#include "record.h"
#include "siblings.h"
#include "source_line.h"
#include "utf8.h"

enum { MAX_KEYS_WARNED = 100, MAX_KEYS_KEPT = 4096, MAX_OTHERS_WARNED = 20 };

/* ---- single values */

Str films_text(const JsonValue *v)
{
    static const char *const names[] = {"english_name", "name",      "Name",        "title", "text",
                                        "fullName",     "full_name", "primaryName", "value", "tag"};
    for (size_t i = 0; v && v->type == JSON_IS_OBJECT; i++) {
        if (i == sizeof names / sizeof *names)
            return S("");
        const JsonValue *member = json_get(v, names[i]);
        v = member && member->type == JSON_IS_TEXT ? member : v;
    }
    if (!v || (v->type != JSON_IS_TEXT && v->type != JSON_IS_NUMBER))
        return S("");
    Str text = footnotes_off(utf8_trim(v->text));
    return film_is_unknown(text) ? S("") : text;
}

bool films_add(Films *f, const char *field, Str value, const JsonValue *at)
{
    if (!value.n || keyset_add(&f->said, str_hash(value, str_hash(str_from_c(field), 0))))
        return false;
    emit_field(&f->e, field, arena_copy(f->e.arena, value), at->line, at->column);
    return true;
}

/* Call `each` for the parts of a text, or for every item of an array. */
typedef void Each(Films *f, const char *field, Str text, const JsonValue *at);
static void each_value(Films *f, const char *field, const JsonValue *v, Each *each)
{
    Parts parts = cell_parts_open((Cell){films_text(v), v->line, v->column}, false);
    for (Cell part; v->type != JSON_IS_ARRAY && cell_parts_next(&parts, &part);)
        each(f, field, part.text, v);
    if (v->type != JSON_IS_ARRAY)
        return;
    for (const JsonValue *item = v->first; item; item = item->next)
        each(f, field, films_text(item), item);
}

/* ---- other lists and texts */

static void add_country(Films *f, const char *field, Str text, const JsonValue *at)
{
    (void)field;
    films_add(f, "Country", film_country(text), at);
}

static void add_language(Films *f, const char *field, Str text, const JsonValue *at)
{
    (void)field;
    films_add(f, "Language", film_language(text), at);
}

/* What is whole, as our own format says it. */
static void add_claim(Films *f, const char *field, Str text, const JsonValue *at)
{
    f->cast_whole |= str_equal(str_from_c(field), S("Complete")) && str_equal(text, S("Cast"));
    films_add(f, field, text, at);
}

static void add_plain(Films *f, const char *field, Str text, const JsonValue *at)
{
    films_add(f, field, text, at);
}

/* Titles hold commas, so a text is one. */
static void add_titles(Films *f, const char *field, const JsonValue *v)
{
    if (v->type == JSON_IS_OBJECT && json_get(v, "titles"))
        v = json_get(v, "titles");
    if (v->type != JSON_IS_ARRAY)
        films_add(f, field, films_text(v), v);
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next)
        films_add(f, field, films_text(item), item);
}

/* What is no running time stays, and the check says so. A number beyond a day's minutes is one of
 * seconds, as media players write it, unless its key says minutes. */
static void add_runtime(Films *f, const JsonValue *v)
{
    int minutes;
    if (!cells_minutes(films_text(v), &minutes)) {
        films_add(f, "Runtime", films_text(v), v);
        return;
    }
    if (v->type == JSON_IS_NUMBER && minutes > CELLS_DAY && str_find(v->name, S("inutes")) < 0)
        minutes /= 60;
    if (minutes > 0)
        films_add(f, "Runtime", arena_format(f->e.arena, "%d", minutes), v);
}

/* A text, or {"kind", "title", "author"}. */
static void add_source(Films *f, const JsonValue *v)
{
    Str text = films_text(v);
    if (v->type == JSON_IS_OBJECT)
        text = source_line_of(&f->e, films_text(json_get(v, "kind")),
                              films_text(json_get(v, "title")), films_text(json_get(v, "author")));
    else if (text.n)
        text = source_line(&f->e, text);
    films_add(f, "Based_on", text, v);
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
    Str text = films_text(original);
    if (!text.n || str_equal(text, title))
        return;
    Str code = films_text(json_get(film, "original_language"));
    films_add(f, film_original(f->e.arena, text, code), text, original);
}

/* A film may well be called "Unknown" or "None". */
static Str title_of(const JsonValue *v)
{
    Str text = v && v->type == JSON_IS_TEXT ? footnotes_off(utf8_trim(v->text)) : films_text(v);
    return str_equal(text, S("N/A")) || str_equal(text, S("-")) ? S("") : text;
}

/* Fails: false if the film lacks one, which is told. */
static bool add_title_and_year(Films *f, const JsonValue *film)
{
    const JsonValue *title = f->first[KEY_TITLE], *year = f->first[KEY_YEAR];
    Str text = title_of(title), digits = S(""), bare;
    int in_title;
    if (!year || str_equal(films_text(year), S("0")))
        year = f->first[KEY_DATE];
    if (year && !film_year_in(films_text(year), &digits) && !str_equal(films_text(year), S("0")))
        digits = films_text(year); /* which is no year, as the check will say */
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
    films_add(f, "Title", text, title);
    add_original(f, film, text);
    films_add(f, "Year", digits, year);
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
        films_add_people(f, key.field, m);
        return;
    case KEY_STAR:
        films_add_stars(f, m);
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
    case KEY_CLAIM:
        each_value(f, key.field, m, add_claim);
        return;
    case KEY_BASED_ON:
        add_sources(f, m);
        return;
    case KEY_CREDITS:
        films_add_credits(f, m);
        return;
    case KEY_CREW:
        films_add_crew(f, m);
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
        Str text = role == KEY_TITLE ? title_of(m) : films_text(m);
        if (!f->first[role] && (m->first || text.n))
            f->first[role] = m;
    }
}

void films_leave_out(Films *f, Str what, const JsonValue *at)
{
    if (f->others++ < MAX_OTHERS_WARNED)
        emit_warn(&f->e, "not-a-film", at->line, at->column, "a %.*s is no film and is left out%s",
                  STR_SHOWN(what),
                  f->others == MAX_OTHERS_WARNED ? " (further ones are not listed)" : "");
}

/* "series", "episode", "game": no film, though its object looks like one. */
static bool is_other_kind(Films *f, const char **kind)
{
    const JsonValue *type = f->first[KEY_KIND];
    Str text = films_text(type);
    if (type && str_equal_ascii_nocase(type->name, S("kind")) && str_equal(text, S("TV"))) {
        *kind = "TV"; /* our own word for a film; what others call so is a series */
        return false;
    }
    if (film_type(text, kind))
        return false;
    films_leave_out(f, text, type);
    return true;
}

static void read_film(Films *f, const JsonValue *film)
{
    const char *kind;
    if (film->type != JSON_IS_OBJECT) {
        emit_error(&f->e, "not-an-object", film->line, film->column,
                   "a film is an object such as {\"title\": \"Rust and Bone\", \"year\": 2012}; "
                   "this is none and is left out");
        return;
    }
    emit_begin(&f->e, RECORD_FILM, f->list.first_line);
    keyset_init(&f->said, &f->list.tree);
    f->director_in_doubt = f->extra_left_out = f->cast_whole = false;
    note_roles(f, film);
    if (is_other_kind(f, &kind) || !add_title_and_year(f, film)) {
        emit_drop(&f->e);
        return;
    }
    for (const JsonValue *m = film->first; m; m = m->next)
        add_member(f, m, key_of(f, m->name));
    if (f->first[KEY_RUNTIME])
        add_runtime(f, f->first[KEY_RUNTIME]);
    if (f->first[KEY_KIND])
        films_add(f, "Kind", str_from_c(kind), f->first[KEY_KIND]);
    if (f->extra_left_out && f->cast_whole)
        emit_field(&f->e, "Partial", S("Star"), f->list.first_line, 1);
    if (f->director_in_doubt)
        emit_field(&f->e, "Partial", S("Director"), f->list.first_line, 1);
    emit_end(&f->e);
}

/* ---- the file */

bool films_json_looks_like(Str bytes)
{
    return json_looks_like(bytes);
}

void films_json_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Films f = {.no_names = 0};
    int before = out->count;
    emit_open(&f.e, file, a, out, diag);
    json_open(&f.list, file, a, diag);
    keyset_init(&f.unknown, a);
    text_map_init(&f.keys, a);
    films_enter(&f, file);
    const JsonValue *film;
    while (json_next(&f.list, &film)) {
        emit_element(&f.e, f.list.raw, f.list.first_line, f.list.last_line, false);
        if (film)
            films_each_within(&f, film, read_film);
    }
    if (f.no_names)
        emit_warn(&f.e, "no-names", f.no_name_line, f.no_name_column,
                  "%d name%s of persons %s, as \"%.*s\" here; write each as a text, or as an "
                  "object with a \"name\"",
                  f.no_names, f.no_names > 1 ? "s" : "",
                  f.no_names > 1 ? "are none and left out" : "is none and left out",
                  STR_ARG(f.no_name));
    siblings_divide(out, before, a, diag);
    json_close(&f.list);
    emit_close(&f.e);
}
