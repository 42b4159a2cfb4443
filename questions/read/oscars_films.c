/* oscars_films.c -- see oscars_films.h. */
#include "oscars_films.h"

enum { LINES_COMPARED = 64 };

typedef struct {
    const char *field;
    Str value;
    int line, column, winners;
} Line;

struct OscarFilm {
    Cell title;
    int year;
    Line *lines;
    int count, cap;
};

struct OscarWinners {
    int film; /* the first; -1: none yet */
    Str nominees;
    bool tie;
};

void oscars_films_open(OscarFilms *o, Emit *e)
{
    *o = (OscarFilms){.emit = e};
    text_map_init(&o->film_of, e->arena);
    text_map_init(&o->winners_of, e->arena);
}

int oscars_film(OscarFilms *o, Cell title, Str number, int year)
{
    Arena *a = o->emit->arena;
    bool known = number.n && !str_equal(number, S("?"));
    Str key = known ? number : arena_format(a, "%d\t%.*s", year, STR_ARG(title.text));
    uint32_t *at = text_map_at(&o->film_of, key);
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)o->count;
        *ARRAY_PUSH(a, o->films, o->count, o->cap) = (OscarFilm){.title = title, .year = year};
    }
    return (int)*at;
}

int oscars_winners(OscarFilms *o, int ceremony, int prize)
{
    uint32_t *at = text_map_at_number(&o->winners_of, (uint64_t)ceremony << 8 | (uint64_t)prize);
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)o->winner_count;
        *ARRAY_PUSH(o->emit->arena, o->winners, o->winner_count, o->winner_cap) =
            (OscarWinners){.film = -1};
    }
    return (int)*at;
}

void oscars_winners_add(OscarFilms *o, int winners, int film, Str nominees)
{
    OscarWinners *w = &o->winners[winners];
    if (w->film < 0) {
        w->film = film;
        w->nominees = nominees;
    } else if (w->film != film && !str_equal(w->nominees, nominees)) {
        w->tie = true;
    }
}

/* One of the first few lines of a film may say this already: somebody was nominated twice. */
static bool has_line(const OscarFilm *f, const char *field, Str value)
{
    for (int i = 0; i < f->count && i < LINES_COMPARED; i++)
        if (!strcmp(f->lines[i].field, field) && str_equal(f->lines[i].value, value))
            return true;
    return false;
}

void oscars_film_add(OscarFilms *o, int film, const char *field, Str value, Cell at, int winners)
{
    OscarFilm *f = &o->films[film];
    if (value.n && !has_line(f, field, value))
        *ARRAY_PUSH(o->emit->arena, f->lines, f->count, f->cap) =
            (Line){field, value, at.line, at.column, winners};
}

static void emit_film(const OscarFilms *o, const OscarFilm *f)
{
    Emit *e = o->emit;
    emit_begin(e, RECORD_FILM, f->title.line);
    emit_field(e, "Title", f->title.text, f->title.line, f->title.column);
    emit_field(e, "Year", arena_format(e->arena, "%d", f->year), f->title.line, f->title.column);
    for (int i = 0; i < f->count; i++) {
        const Line *l = &f->lines[i];
        bool tie = l->winners >= 0 && o->winners[l->winners].tie;
        Str value = tie ? arena_format(e->arena, "%.*s; tie", STR_ARG(l->value)) : l->value;
        emit_field(e, l->field, value, l->line, l->column);
    }
    emit_end(e);
}

void oscars_films_emit(OscarFilms *o)
{
    for (int i = 0; i < o->count; i++)
        emit_film(o, &o->films[i]);
}
