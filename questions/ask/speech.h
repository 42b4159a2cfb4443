/* speech.h -- fills the places of a template: {film}, {person}, {edition} ... Private to ask/.
 * A template is data of a locale; what stands for a place goes straight into the buffer. */
#ifndef SPEECH_H
#define SPEECH_H

#include "look.h"
#include "question.h"
#include "locale.h"

/* What a sentence is about. Unused parts are NO_ID, NULL or empty. */
typedef struct {
    const Catalog *c;
    const Locale *l;
    Id film, person, country, award;
    Id key, key_film;           /* {key}: the person who is the key; {key_film}: the film that is */
    Id film2, film3, person2, award2, language, event;
    const Source *source;
    Str role, text;             /* {role}; {text}, in the pack's own words with its own marks */
    int number;                 /* {number}; {from} and {to} as 10000 x one + the other */
    bool with_director;         /* {film} names its director */
} Speech;

Speech speech_of(const Catalog *c, const Locale *l);

/* The template of this kind ("any" for all) and use, `nth` counted round; empty without one. */
Str speech_template(const Locale *l, const char *kind, const char *use, unsigned nth);
int speech_template_count(const Locale *l, const char *kind, const char *use);

/* A template with its places filled. False, and nothing written, without a template. */
bool speech_say(const Speech *s, const char *kind, const char *use, unsigned nth, Buf *out);
void speech_phrase(const Speech *s, Phrase phrase, Buf *out);
Str speech_phrase_text(const Locale *l, Phrase phrase);     /* with its places */

/* ---- parts */

/* What stands between the parts of a list. A field's value is trimmed, so that its blanks are
 * written as underscores. */
void speech_joint(const Locale *l, Phrase joint, Buf *out);

void speech_plain(Buf *out, Str text);      /* any text of the data, its marks escaped */
void speech_title(Buf *out, Str title);     /* between marks */
void speech_film_title(Buf *out, const Film *f);        /* likewise; of those by the million it is known */
void speech_marked(Buf *out, Str text);     /* a pack's sentence; marks stand if they pair */
void speech_person(const Catalog *c, Id person, Buf *out);
void speech_film(const Speech *s, Buf *out);            /* *Title* (year), or with its director */

#endif
