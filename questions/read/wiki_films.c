/* wiki_films.c -- see wiki_films.h. */
#include "wiki_films.h"

#include <string.h>

#include "film_keys.h"
#include "letters.h"
#include "utf8.h"

enum { LONGEST_NAME = 48, MAX_WARNED = 20, LIMIT_STEP = 100 };

/* ---- variables */

static const struct {
    WikiRole role;
    const char *field, *spelled;
} known[] = {
    {WIKI_ITEM, NULL, " film item movie work filmitem "},
    {WIKI_TITLE, NULL, " title name filmtitle filmname movietitle "},
    {WIKI_ORIGINAL, NULL, " originaltitle nativetitle titleoriginal "},
    {WIKI_DATE, NULL,
     " date publicationdate pubdate releasedate release released year releaseyear "
     "publicationyear pubyear premiere firstdate firstrelease earliestdate "},
    {WIKI_RUNTIME, NULL, " duration runtime length "},
    {WIKI_CHARACTER, NULL, " character role characterrole rolename charactername "},
    {WIKI_STAR, "Star", " cast castmember actor star starring performer actress "},
    {WIKI_SOURCE, "Based_on", " basedon "},
    {WIKI_LIST, "Country", " country countryoforigin origin countrie "},
    {WIKI_LIST, "Language", " language originallanguage filmlanguage lang "},
    {WIKI_LIST, "Genre", " genre filmgenre "},
    {WIKI_LIST, "Director", " director directedby filmdirector "},
    {WIKI_LIST, "Writer", " writer screenwriter scriptwriter screenplay writtenby "},
    {WIKI_LIST, "Music", " composer music musicby soundtrack "},
    {WIKI_LIST, "Camera", " cinematographer directorofphotography dop camera photography "},
    {WIKI_LIST, "Editor", " editor filmeditor "},
    {WIKI_LIST, "Producer", " producer "},
    {WIKI_NOTHING, NULL,
     " description itemdescription filmdescription moviedescription altlabel itemalt filmalt "
     "moviealt image poster logo imdb imdbid tmdb tmdbid sitelink article wikipedia id count "
     "itemid filmid linkcount "},
};

/* "?Cast_memberLabel" -> "castmemberlabel". */
static Str plain_name(Str name, char out[LONGEST_NAME])
{
    size_t n = 0;
    for (size_t i = 0; i < name.n && n < LONGEST_NAME; i++) {
        char c = name.s[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        if (letters_is_byte(c) || letters_is_digit(c))
            out[n++] = c;
    }
    return (Str){out, n};
}

static bool find_known(Str base, WikiVariable *v)
{
    char sought[LONGEST_NAME + 3] = " ";
    memcpy(sought + 1, base.s, base.n);
    sought[base.n + 1] = ' ';
    for (size_t i = 0; base.n && i < sizeof known / sizeof *known; i++)
        if (strstr(known[i].spelled, sought)) {
            v->role = known[i].role;
            v->field = known[i].field;
            return true;
        }
    return false;
}

/* Take an ending off a name. */
static bool take(Str *name, const char *ending)
{
    Str end = str_from_c(ending);
    if (!str_ends(*name, end) || name->n == end.n)
        return false;
    name->n -= end.n;
    return true;
}

/* What a variable means by its name: "castMemberLabel", "?directors", "genreList". */
static WikiVariable understand(const WikiFilms *w, Str name)
{
    WikiVariable v = {.name = name};
    Str base = name;
    bool labels = take(&base, "labels"), list = take(&base, "list") || take(&base, "names");
    v.label = !labels && take(&base, "label");
    v.several = labels || list;
    if (w->item_name.n && str_equal(base, w->item_name)) {
        v.role = v.label ? WIKI_TITLE : WIKI_ITEM;
        return v;
    }
    if (!find_known(base, &v) && take(&base, "s"))
        v.several |= find_known(base, &v);
    if (v.role == WIKI_ITEM) /* another one than the chosen */
        v.role = w->item_name.n ? WIKI_NOTHING : WIKI_TITLE;
    if (v.role == WIKI_TITLE && !w->item_name.n)
        v.label = true;
    return v;
}

/* The number of a variable; -1 where there are too many. */
static int variable_of(WikiFilms *w, Str name, int line, int column)
{
    char memory[LONGEST_NAME];
    uint32_t before = text_map_get(&w->names, name);
    if (before != TEXT_MAP_NONE)
        return (int)before;
    if (w->variable_count == WIKI_MAX_VARIABLES)
        return -1;
    WikiVariable v = understand(w, arena_copy(&w->keys, plain_name(name, memory)));
    v.line = line;
    v.column = column;
    if (v.role == WIKI_UNKNOWN)
        emit_warn(&w->e, "unknown-variable", line, column,
                  "nothing is known of the variable \"%.*s\", and it is left out; FORMAT.md says "
                  "what they may be called",
                  STR_ARG(str_slice(name, 0, 60)));
    *text_map_at(&w->names, arena_copy(&w->keys, name)) = (uint32_t)w->variable_count;
    *ARRAY_PUSH(&w->keys, w->variables, w->variable_count, w->variable_cap) = v;
    return w->variable_count - 1;
}

/* ---- values */

/* "Q42" alone. */
static bool is_number_of_item(Str text)
{
    if (text.n < 2 || text.s[0] != 'Q')
        return false;
    for (size_t i = 1; i < text.n; i++)
        if (!letters_is_digit(text.s[i]))
            return false;
    return true;
}

/* The number of the item that an address names, or of one written alone; else empty. */
static Str item_of(Str text)
{
    static const char *const before[] = {"http://www.wikidata.org/entity/",
                                         "https://www.wikidata.org/entity/",
                                         "http://wikidata.org/entity/", "wd:", ""};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        Str start = str_from_c(before[i]), rest = str_slice(text, start.n, text.n);
        if (str_starts(text, start) && is_number_of_item(rest))
            return rest;
    }
    return S("");
}

/* Unknown values are addresses of their own, or a `t` and a number. */
static bool is_unknown_value(Str text)
{
    size_t digits = 0;
    while (digits + 1 < text.n && letters_is_digit(text.s[digits + 1]))
        digits++;
    return !text.n || str_find(text, S("/.well-known/genid/")) >= 0 || str_starts(text, S("_:")) ||
           (text.s[0] == 't' && digits >= 5 && digits + 1 == text.n);
}

static bool is_of_directors(const WikiVariable *v)
{
    return v->role == WIKI_LIST && str_equal(str_from_c(v->field), S("Director"));
}

/* That there is a value which nobody knows says nothing, but of a list that would else be whole. */
static void note_unknown(WikiFilms *w, Str variable, int line, int column)
{
    int i = w->choosing ? -1 : variable_of(w, variable, line, column);
    w->director_unknown |= i >= 0 && is_of_directors(&w->variables[i]);
}

void wiki_cell(WikiFilms *w, Str variable, Str text, int line, int column)
{
    text = str_trim(text);
    if (!is_unknown_value(text))
        *ARRAY_PUSH(&w->keys, w->row, w->count, w->cap) =
            (WikiCell){.name = variable, .text = text, .line = line, .column = column};
    else if (text.n)
        note_unknown(w, variable, line, column);
}

/* Is there a variable of that name and `Label` in the row? */
static bool has_label(const WikiFilms *w, Str name)
{
    char memory[LONGEST_NAME];
    for (int i = 0; i < w->count; i++) {
        Str other = plain_name(w->row[i].name, memory);
        if (take(&other, "label") && str_equal(other, name))
            return true;
    }
    return false;
}

/* The variable that holds the film: an item, called as films are, or else of an unknown name and
 * with a label of its own. */
static void choose_item(WikiFilms *w)
{
    int best = 0;
    for (int i = 0; i < w->count; i++) {
        char memory[LONGEST_NAME];
        Str name = plain_name(w->row[i].name, memory);
        WikiVariable v = {.role = WIKI_UNKNOWN};
        if (!item_of(w->row[i].text).n)
            continue;
        bool is_known = find_known(name, &v);
        int score = v.role == WIKI_ITEM ? 4 : is_known ? 0 : 1;
        score += score && has_label(w, name) ? 2 : 0;
        if (score > best) {
            best = score;
            w->item_name = arena_copy(&w->keys, name);
        }
    }
}

/* ---- rows */

static const WikiVariable *variable(const WikiFilms *w, const WikiCell *c)
{
    static const WikiVariable none = {.role = WIKI_NOTHING};
    return c->variable < 0 ? &none : &w->variables[c->variable];
}

static const WikiCell *cell_of(const WikiFilms *w, WikiRole role)
{
    for (int i = 0; i < w->count; i++)
        if (variable(w, &w->row[i])->role == role)
            return &w->row[i];
    return NULL;
}

/* What the rows of one film have in common. Empty if the row has no film. */
static Str key_of_row(WikiFilms *w)
{
    const WikiCell *item = cell_of(w, WIKI_ITEM), *title = cell_of(w, WIKI_TITLE);
    if (w->item_name.n)
        return item ? item_of(item->text).n ? item_of(item->text) : item->text : S("");
    Str year = S("");
    const WikiCell *date = cell_of(w, WIKI_DATE);
    if (date)
        film_year_in(date->text, &year);
    return title ? arena_format(&w->keys, "%.*s\n%.*s", STR_ARG(str_slice(title->text, 0, 1000)),
                                STR_ARG(year))
                 : S("");
}

static int film_of_row(WikiFilms *w, int line)
{
    Str key = key_of_row(w);
    if (!key.n) {
        if (w->bad_rows++ < MAX_WARNED)
            emit_error(&w->e, "row-without-film", line, 1,
                       "this row names no film and is left out%s",
                       w->bad_rows == MAX_WARNED ? " (further ones are not listed)" : "");
        return -1;
    }
    uint32_t before = text_map_get(&w->items, key);
    if (before != TEXT_MAP_NONE)
        return (int)before;
    key = arena_copy(w->e.arena, key);
    *text_map_at(&w->items, key) = (uint32_t)w->film_count;
    *ARRAY_PUSH(&w->keys, w->films, w->film_count, w->film_cap) =
        (WikiFilm){.item = w->item_name.n ? key : S(""), .line = line, .first = -1, .last = -1};
    return w->film_count - 1;
}

static uint64_t hash_of(int film, const char *field, Str text)
{
    return str_hash(text, str_hash(str_from_c(field), (uint64_t)film));
}

static void add_value(WikiFilms *w, int film, const char *field, Str text, const WikiCell *at)
{
    text = str_trim(text);
    if (!text.n || keyset_add(&w->said, hash_of(film, field, text)))
        return;
    WikiFilm *f = &w->films[film];
    *ARRAY_PUSH(&w->keys, w->values, w->value_count, w->value_cap) =
        (WikiValue){field, arena_copy(w->e.arena, text), S(""), false, at->line, at->column, -1};
    int place = w->value_count - 1;
    if (f->last < 0)
        f->first = place;
    else
        w->values[f->last].next = place;
    f->last = place;
    if (str_equal(str_from_c(field), S("Star")))
        *text_map_at_number(&w->stars, hash_of(film, field, text)) = (uint32_t)place;
}

/* A star and a character of one row belong together only if no other row parts them: where the
 * query asked for both lists apart, each stands beside each. */
static void pair(WikiFilms *w, int film, Str star, Str character)
{
    uint32_t place = text_map_get_number(&w->stars, hash_of(film, "Star", star));
    if (place == TEXT_MAP_NONE || !character.n)
        return;
    WikiValue *v = &w->values[place];
    uint32_t *played = text_map_at_number(&w->characters, hash_of(film, "as", character));
    if (*played == TEXT_MAP_NONE)
        *played = place;
    else if (*played != place)
        v->unclear = w->values[*played].unclear = true;
    if (!v->character.n)
        v->character = arena_copy(w->e.arena, character);
    else if (!str_equal(v->character, character))
        v->unclear = true;
}

static void take_date(WikiFilms *w, WikiFilm *f, const WikiCell *c)
{
    Str digits;
    int year;
    if (str_starts(c->text, S("-")) || !film_year_in(c->text, &digits) ||
        !str_to_int(digits, &year)) {
        if (w->bad_dates++ < MAX_WARNED)
            emit_warn(&w->e, "date-without-year", c->line, c->column,
                      "no year of four digits is in this date; it is left out%s",
                      w->bad_dates == MAX_WARNED ? " (further ones are not listed)" : "");
    } else if (!f->year || year < f->year) {
        f->year = year;
        f->year_line = c->line;
        f->year_column = c->column;
    }
}

static void take_title(WikiFilms *w, WikiFilm *f, const WikiVariable *v, const WikiCell *c)
{
    Str *title = v->role == WIKI_ORIGINAL ? &f->original : v->label ? &f->label : &f->title;
    if (title->n || (v->label && is_number_of_item(c->text)))
        return;
    *title = arena_copy(w->e.arena, c->text);
    if (v->role == WIKI_TITLE && (v->label || !f->label.n)) {
        f->label_line = c->line;
        f->label_column = c->column;
    }
}

/* Minutes; more than a day's are seconds. */
static void take_runtime(WikiFilm *f, Str text)
{
    int minutes = 0;
    size_t n = text.n && text.s[0] == '+', from = n;
    while (n < text.n && letters_is_digit(text.s[n]))
        n++;
    if (!f->minutes && str_to_int(str_slice(text, from, n), &minutes) && minutes > 0)
        f->minutes = minutes > 24 * 60 ? minutes / 60 : minutes;
}

/* One value of a list. The number of an item names nobody; among names that the query joined it
 * stands for one without a label. */
static void take_value(WikiFilms *w, int film, WikiVariable *v, Str text, const WikiCell *c)
{
    if (!item_of(text).n) {
        add_value(w, film, v->field, text, c);
        return;
    }
    v->numbers |= !v->label && !(v->several && is_number_of_item(text));
    if ((v->label || v->several) && is_of_directors(v))
        w->films[film].director_unnamed = true;
}

static void take_list(WikiFilms *w, int film, WikiVariable *v, const WikiCell *c)
{
    Str rest = c->text, part;
    if (!v->several) {
        take_value(w, film, v, rest, c);
        return;
    }
    char mark = film_divider(rest);
    while (film_next_part(&rest, mark, &part))
        take_value(w, film, v, part, c);
}

static void take_cell(WikiFilms *w, int film, const WikiCell *c)
{
    if (c->variable < 0)
        return;
    WikiVariable *v = &w->variables[c->variable];
    WikiFilm *f = &w->films[film];
    switch (v->role) {
    case WIKI_TITLE:
    case WIKI_ORIGINAL:
        take_title(w, f, v, c);
        break;
    case WIKI_DATE:
        take_date(w, f, c);
        break;
    case WIKI_RUNTIME:
        take_runtime(f, c->text);
        break;
    case WIKI_STAR:
    case WIKI_SOURCE:
    case WIKI_LIST:
        take_list(w, film, v, c);
        break;
    default:
        break;
    }
}

static void take_stars(WikiFilms *w, int film)
{
    Str star = S(""), character = S("");
    for (int i = 0; i < w->count; i++) {
        const WikiCell *c = &w->row[i];
        WikiRole role = variable(w, c)->role;
        if (item_of(c->text).n)
            continue;
        if (role == WIKI_STAR && !star.n)
            star = c->text;
        if (role == WIKI_CHARACTER && !character.n)
            character = c->text;
    }
    if (star.n && str_find(character, S(" as ")) < 0)
        pair(w, film, star, character);
}

void wiki_end_row(WikiFilms *w, int line)
{
    bool unknown = w->director_unknown;
    w->director_unknown = false;
    if (!w->count)
        return;
    if (w->choosing) {
        choose_item(w);
        w->count = 0;
        return;
    }
    for (int i = 0; i < w->count; i++) {
        WikiCell *c = &w->row[i];
        c->variable = variable_of(w, c->name, c->line, c->column);
    }
    int film = film_of_row(w, line);
    for (int i = 0; film >= 0 && i < w->count; i++)
        take_cell(w, film, &w->row[i]);
    if (film >= 0) {
        take_stars(w, film);
        w->films[film].director_unnamed |= unknown;
    }
    w->rows++;
    w->last_line = line;
    w->count = 0;
}

/* ---- films */

void wiki_open(WikiFilms *w, const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    *w = (WikiFilms){.choosing = true};
    arena_init(&w->keys);
    emit_open(&w->e, file, a, out, diag);
    text_map_init(&w->names, &w->keys);
    text_map_init(&w->items, &w->keys);
    text_map_init(&w->stars, &w->keys);
    text_map_init(&w->characters, &w->keys);
    keyset_init(&w->said, &w->keys);
}

void wiki_begin_rows(WikiFilms *w)
{
    w->choosing = false;
    w->count = 0;
}

static void emit_value(WikiFilms *w, const WikiValue *v)
{
    Str text = v->text;
    if (str_equal(str_from_c(v->field), S("Based_on")))
        text = arena_format(w->e.arena, "; %.*s;", STR_ARG(emit_part(&w->e, text)));
    if (v->character.n && !v->unclear)
        text = arena_format(w->e.arena, "%.*s as %.*s", STR_ARG(text), STR_ARG(v->character));
    emit_field(&w->e, v->field, text, v->line, v->column);
}

static void emit_titles(WikiFilms *w, const WikiFilm *f, Str title)
{
    Str others[] = {f->original, f->title};
    emit_field(&w->e, "Title", title, f->label_line, f->label_column);
    for (size_t i = 0; i < 2; i++) {
        bool again = str_equal(others[i], title) || (i == 1 && str_equal(others[1], others[0]));
        bool is_original = i == 0 && !film_is_other_script(others[i]);
        if (!again)
            emit_field(&w->e, is_original ? "Original_title" : "Also", others[i], f->line, 1);
    }
}

/* Fails: false if the film lacks a title or a year, which is told. */
static bool is_whole(WikiFilms *w, const WikiFilm *f, Str title)
{
    if (!title.n)
        emit_error(&w->e, "no-label", f->line, 1,
                   "the film %.*s has no label in the languages that the query asked for, and is "
                   "left out; add more languages to its label service",
                   STR_ARG(str_slice(f->item, 0, 60)));
    else if (!f->year)
        emit_error(&w->e, "missing-field", f->line, 1,
                   "the film \"%.*s\" has no date of publication and is left out; ask for it as "
                   "?date",
                   STR_ARG(str_slice(title, 0, 60)));
    return title.n && f->year;
}

static void emit_film(WikiFilms *w, const WikiFilm *f, bool perhaps_cut)
{
    static const char *const order[] = {"Country", "Language", "Genre",   "Director",
                                        "Writer",  "Star",     "Music",   "Camera",
                                        "Editor",  "Producer", "Based_on"};
    Str title = f->label.n ? f->label : f->title;
    if (!is_whole(w, f, title))
        return;
    emit_begin(&w->e, RECORD_FILM, f->line);
    emit_titles(w, f, title);
    emit_field(&w->e, "Year", arena_format(w->e.arena, "%d", f->year), f->year_line,
               f->year_column);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        for (int v = f->first; v >= 0; v = w->values[v].next)
            if (str_equal(str_from_c(w->values[v].field), str_from_c(order[i])))
                emit_value(w, &w->values[v]);
    if (f->minutes)
        emit_field(&w->e, "Runtime", arena_format(w->e.arena, "%d", f->minutes), f->line, 1);
    if (f->director_unnamed || perhaps_cut)
        emit_field(&w->e, "Partial", S("Director"), f->line, 1);
    emit_end(&w->e);
}

/* Items that are numbers name nobody. */
static void warn_numbers(WikiFilms *w)
{
    for (int i = 0; i < w->variable_count; i++) {
        const WikiVariable *v = &w->variables[i];
        bool named = !v->numbers;
        for (int k = 0; k < w->variable_count && !named; k++)
            named = w->variables[k].label && w->variables[k].field == v->field;
        if (!named)
            emit_warn(&w->e, "items-without-label", v->line, v->column,
                      "\"%.*s\" holds the numbers of items and no names; add the variable with "
                      "Label at its end to the query",
                      STR_ARG(v->name));
    }
}

void wiki_close(WikiFilms *w)
{
    /* A round number of rows smells of a LIMIT, behind which any film may have more directors. */
    bool perhaps_cut = w->rows && w->rows % LIMIT_STEP == 0;
    if (perhaps_cut)
        emit_warn(&w->e, "perhaps-cut", w->last_line, 1,
                  "these are exactly %d rows: if that is the LIMIT of the query, films may have "
                  "lost rows, so no list of directors counts as whole",
                  w->rows);
    for (int i = 0; i < w->film_count; i++)
        emit_film(w, &w->films[i], perhaps_cut);
    warn_numbers(w);
    emit_close(&w->e);
    arena_free(&w->keys);
}
