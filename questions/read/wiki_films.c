/* wiki_films.c -- see wiki_films.h; what is done with a row stands in wiki_rows.c. */
#include "wiki_films.h"

#include "film_keys.h"

enum { LIMIT_STEP = 100 };

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
