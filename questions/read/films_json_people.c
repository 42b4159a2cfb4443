/* films_json_people.c -- who made a film and who plays in it, as JSON files have them; see
 * films_json_parts.h. */
#include "cell_parts.h"
#include "cells.h"
#include "films_json_parts.h"
#include "makers.h"
#include "record.h"
#include "stars.h"

/* ---- persons */

/* {"first": "Greta", "last": "Gerwig"}, in several spellings; else as any text. */
static Str person_of(Films *f, const JsonValue *v)
{
    static const char *const parts[][2] = {{"first", "last"},
                                           {"firstName", "lastName"},
                                           {"first_name", "last_name"},
                                           {"given", "family"}};
    Str name = films_text(v);
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !name.n; i++) {
        Str first = films_text(json_get(v, parts[i][0])),
            last = films_text(json_get(v, parts[i][1]));
        if (first.n && last.n)
            name = arena_format(f->e.arena, "%.*s %.*s", STR_ARG(first), STR_ARG(last));
    }
    return name.n ? name : films_text(json_get(v, "person"));
}

static void note_no_name(Films *f, Str text, const JsonValue *at)
{
    if (f->no_names++)
        return;
    f->no_name = arena_copy(f->e.arena, str_slice(text, 0, 40));
    f->no_name_line = at->line;
    f->no_name_column = at->column;
}

/* A name in the list of a craft. */
static void add_person(Films *f, const char *field, Str name, const JsonValue *at)
{
    Str full = name;
    if (!makers_take_note(field, &name))
        return;
    name = cells_name(f->e.arena, name);
    if (film_is_no_name(name)) {
        if (full.n)
            note_no_name(f, full, at);
        f->director_in_doubt |=
            film_hides_names(full) && str_equal(str_from_c(field), S("Director"));
        return;
    }
    films_add(f, field, name, at);
}

/* One name, or several that a word joins: "Joel Coen and Ethan Coen" are two; "Powell and
 * Pressburger" may be one. */
typedef void AddName(Films *f, const char *field, Str name, const JsonValue *at);
static void add_joined(Films *f, const char *field, Str text, const JsonValue *at, AddName *add)
{
    text = cell_parts_without_and(text);
    for (Str first; cell_parts_take_joined(&text, &first);)
        add(f, field, first, at);
    add(f, field, text, at);
}

/* The names of a text. */
static void each_name(Films *f, const char *field, const JsonValue *v, AddName *add)
{
    Parts parts = cell_parts_open((Cell){films_text(v), v->line, v->column}, true);
    for (Cell part; cell_parts_next(&parts, &part);)
        add_joined(f, field, part.text, v, add);
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
    add_joined(f, field, name, item, add_person);
}

/* "Haneke, Michael" alone is one name, "Joel Coen, Ethan Coen" are two: as in a table's cell. */
void films_add_people(Films *f, const char *field, const JsonValue *v)
{
    if (v->type == JSON_IS_ARRAY)
        for (const JsonValue *item = v->first; item; item = item->next)
            add_item(f, field, item);
    else if (v->type == JSON_IS_OBJECT)
        add_item(f, field, v);
    else
        each_name(f, field, v, add_person);
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
    if (stars_is_extra(text))
        f->extra_left_out = true;
    else
        add_star(f, stars_read(&f->list.tree, text), at);
}

static void add_star_parts(Films *f, Str person, Str character, const JsonValue *at)
{
    if (stars_is_extra(person) || stars_is_extra(character))
        f->extra_left_out = true;
    else if (person.n)
        add_star(f, stars_line(&f->list.tree, person, character, false), at);
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
        person = films_text(json_get(v, persons[i]));
    for (size_t i = 0; i < sizeof roles / sizeof *roles && !character.n; i++) {
        const JsonValue *role = json_get(v, roles[i]);
        character = films_text(role && role->type == JSON_IS_ARRAY ? role->first : role);
    }
    add_star_parts(f, person, character, v);
}

/* {"Keanu Reeves": "Neo"}: has it no name as a member, the members are the cast. */
static bool is_cast_by_name(const JsonValue *v)
{
    return v->type == JSON_IS_OBJECT && !films_text(v).n && v->first &&
           v->first->type == JSON_IS_TEXT;
}

void films_add_stars(Films *f, const JsonValue *v)
{
    if (is_cast_by_name(v)) {
        for (const JsonValue *m = v->first; m; m = m->next)
            add_star_parts(f, str_trim(m->name), films_text(m), m);
    } else if (v->type == JSON_IS_OBJECT) {
        add_star_object(f, v);
    } else if (v->type != JSON_IS_ARRAY) {
        each_name(f, "Star", v, add_star_text);
    } else {
        for (const JsonValue *item = v->first; item; item = item->next)
            if (item->type == JSON_IS_OBJECT)
                add_star_object(f, item);
            else if (item->type == JSON_IS_ARRAY)
                note_no_name(f, S("[...]"), item);
            else
                add_joined(f, "Star", films_text(item), item, add_star_text);
    }
}

void films_add_crew(Films *f, const JsonValue *v)
{
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next) {
        const char *field = film_job(films_text(json_get(item, "job")));
        if (field)
            add_person(f, field, films_text(item), item);
    }
}

void films_add_credits(Films *f, const JsonValue *v)
{
    const JsonValue *cast = json_get(v, "cast"), *crew = json_get(v, "crew");
    if (cast)
        films_add_stars(f, cast);
    if (crew)
        films_add_crew(f, crew);
}
