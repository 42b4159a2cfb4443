/* wiki_variables.h -- what the variables of a Wikidata query mean, by their names: "?directorLabel".
 * Source: the examples of Wikidata's query service and what people call theirs; the label service adds
 * `Label` to a name. Private to the reader of Wikidata. */
#ifndef WIKI_VARIABLES_H
#define WIKI_VARIABLES_H

#include "str.h"

typedef enum {
    WIKI_UNKNOWN, WIKI_NOTHING, WIKI_ITEM, WIKI_TITLE, WIKI_ORIGINAL, WIKI_DATE, WIKI_RUNTIME,
    WIKI_CHARACTER, WIKI_STAR, WIKI_SOURCE, WIKI_LIST
} WikiRole;

typedef struct {
    Str name;                   /* small letters and digits: "directorlabel" */
    WikiRole role;
    const char *field;          /* of a list or source */
    bool label;                 /* a text made by the label service */
    bool several;               /* "directors": one text for all of them */
    int line, column;           /* where it came first */
    bool numbers;               /* it held items, which name nothing */
} WikiVariable;

/* What a plain name (letters_plain) means: "castmemberlabel", "directors", "genrelist". `item`: the
 * variable that holds the film, empty if none does. */
#define WIKI_NAME_LONGEST 48    /* what is behind that is cut off */
WikiVariable wiki_variable(Str name, Str item);

/* How likely it is that a variable which holds items holds the film: 0 if it is known for another
 * thing. */
int wiki_item_score(Str name);

/* Is it the text that the label service made for the variable `name`? */
bool wiki_is_label_of(Str label, Str name);

#endif
