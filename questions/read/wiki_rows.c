/* wiki_rows.c -- the rows of a Wikidata query, merged by item; see wiki_films.h. */
#include "wiki_films.h"

#include "cells.h"
#include "film_keys.h"
#include "letters.h"

enum { MAX_WARNED = 20 };

/* ---- variables */

/* The number of a variable; -1 where there are too many. */
static int variable_of(WikiFilms *w, Str name, int line, int column)
{
    char memory[WIKI_NAME_LONGEST];
    uint32_t before = text_map_get(&w->names, name);
    if (before != TEXT_MAP_NONE)
        return (int)before;
    if (w->variable_count == WIKI_MAX_VARIABLES)
        return -1;
    WikiVariable v = wiki_variable(arena_copy(&w->keys, letters_plain(name, memory, sizeof memory)),
                                   w->item_name);
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
    enum { FEWEST = 5 };
    return !text.n || str_find(text, S("/.well-known/genid/")) >= 0 || str_starts(text, S("_:")) ||
           (text.s[0] == 't' && text.n > FEWEST && letters_digits_end(text, 1) == text.n);
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
    char memory[WIKI_NAME_LONGEST];
    for (int i = 0; i < w->count; i++)
        if (wiki_is_label_of(letters_plain(w->row[i].name, memory, sizeof memory), name))
            return true;
    return false;
}

/* The variable that holds the film: an item, called as films are, or else of an unknown name and
 * with a label of its own. */
static void choose_item(WikiFilms *w)
{
    int best = 0;
    for (int i = 0; i < w->count; i++) {
        char memory[WIKI_NAME_LONGEST];
        Str name = letters_plain(w->row[i].name, memory, sizeof memory);
        int score = item_of(w->row[i].text).n ? wiki_item_score(name) : 0;
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
                       "this row names no film and is left out: it has no %.*s%s",
                       STR_ARG(w->item_name.n ? w->item_name : S("title")),
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
    size_t from = text.n && text.s[0] == '+', end = letters_digits_end(text, from);
    if (!f->minutes && str_to_int(str_slice(text, from, end), &minutes) && minutes > 0)
        f->minutes = minutes > CELLS_DAY ? minutes / 60 : minutes;
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
