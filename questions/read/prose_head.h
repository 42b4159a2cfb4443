/* prose_head.h -- the phrase that says which film a text is about, and what sort of film:
 * "Rust and Bone (2012) is a French-Belgian film", "the 1962 French film Jules and Jim". */
#ifndef PROSE_HEAD_H
#define PROSE_HEAD_H

#include "prose_phrase.h"

/* How loose a form will do: beside a film under way, or when none was named yet. */
typedef enum { HEAD_FURTHER, HEAD_FIRST } HeadForm;

/* "On the 6th we have TITLE", "In TITLE (1959), the hero": where the title stands that the sentence
 * presents; its beginning if it presents none. */
int head_presented(const Scan *s);

/* Does this sentence introduce a film? */
bool head_read(const Scan *s, HeadForm form, Head *out);

/* Does it turn to the next film of several? `several`: the text tells of them; `opens`: the sentence
 * is the first of its paragraph. Without a year only if the text tells of several. */
bool head_next(const Scan *s, bool several, bool opens, Head *out);

/* Does the sentence go on about the title before `end`, which bears its year: "TITLE (1982), in
 * which", "TITLE (1982): ..."? */
bool head_dwells(const Scan *s, int end);

/* Does the sentence turn to a film that it names with some weight? For the beginning of a paragraph of a
 * text that is no article about one. `out->year` is 0 if it is not told beside the title; `out->is_statement`: it stands
 * alone, or what it is stands behind it. */
bool head_turn(const Scan *s, Head *out);

/* "The American remake, also called TITLE, came out in 1992": of the film under way. `out->title` is
 * empty if it bears the same. */
bool head_remake(const Scan *s, Head *out);

/* The year by which the sentence dates its film without its title ("this film of 1983"); 0 if it
 * does not. `*place` is where. */
int head_year(const Scan *s, int *place);

/* What the sentence says besides of the film under way: its country, genre, original title. */
void head_more(const Scan *s, Head *out);

#endif
