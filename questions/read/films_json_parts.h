/* films_json_parts.h -- one file of films as JSON while it is read: for films_json.c, which reads its
 * films, films_json_people.c, which reads who made them and who plays in them, and films_json_list.c,
 * which finds them. */
#ifndef FILMS_JSON_PARTS_H
#define FILMS_JSON_PARTS_H

#include "emit.h"
#include "film_keys.h"
#include "json.h"
#include "textmap.h"

typedef struct {
    Emit e;
    JsonList list;
    KeySet unknown;                         /* keys already told */
    KeySet said;                            /* field and value, of this film */
    const JsonValue *first[KEY_ROLE_COUNT]; /* of its members that say something */
    bool director_in_doubt;                 /* names of its directors were none */
    bool cast_whole;                        /* the film says that nobody is missing */
    bool extra_left_out;                    /* and somebody who is none of its stars is */
    int others;                             /* elements that are series and the like */
    TextMap keys;                           /* their roles, found once */
    int no_names;                           /* in the whole file, and the first of them */
    Str no_name;
    int no_name_line, no_name_column;
} Films;

/* The text of a value: of an object the member that is its name. Empty for what is not known. */
Str films_text(const JsonValue *v);

/* What is a series, a game and the like is told. */
void films_leave_out(Films *f, Str what, const JsonValue *at);

/* A field of the film, once; its value is copied. Fails: false if it is empty or was there. */
bool films_add(Films *f, const char *field, Str value, const JsonValue *at);

/* ---- people: films_json_people.c */

void films_add_people(Films *f, const char *field, const JsonValue *v);
void films_add_stars(Films *f, const JsonValue *v);
void films_add_crew(Films *f, const JsonValue *v);
void films_add_credits(Films *f, const JsonValue *v);       /* an object with cast and crew */

/* ---- where they stand: films_json_list.c */

/* Go into the list of films, if the file is not itself one or a film. */
void films_enter(Films *f, const PackFile *file);

/* {"movie": {...}}, {"tt1": {...}, "tt2": {...}}: `read` an element of the list, or the films that are
 * its members. */
void films_each_within(Films *f, const JsonValue *v, void read(Films *f, const JsonValue *film));

#endif
