/* films_json_list.c -- where the films of a JSON file stand; see films_json_parts.h. */
#include "film_types.h"
#include "films_json_parts.h"

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

void films_enter(Films *f, const PackFile *file)
{
    static const char *const names[] = {"films", "movies", "results", "data",
                                        "items", "titles", "Search",  NULL};
    if (begins_with_film(file))
        return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (json_enter(&f->list, names[i]))
            return;
}

void films_each_within(Films *f, const JsonValue *v, void read(Films *f, const JsonValue *film))
{
    bool within = false;
    for (const JsonValue *m = v->type == JSON_IS_OBJECT ? v->first : NULL; m; m = m->next)
        within = within || is_like_film(m);
    if (!within || is_like_film(v)) {
        read(f, v);
        return;
    }
    for (const JsonValue *m = v->first; m; m = m->next) {
        const char *kind;
        if (m->type != JSON_IS_OBJECT)
            continue;
        if (film_type(m->name, &kind))
            read(f, m);
        else if (is_like_film(m))
            films_leave_out(f, m->name, m);
    }
}
