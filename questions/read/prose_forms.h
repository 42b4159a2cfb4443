/* prose_forms.h -- the ways, beside a plain statement, in which a text names its film: in brackets,
 * headings, credits, in passing. For prose_head.c alone. */
#ifndef PROSE_FORMS_H
#define PROSE_FORMS_H

#include "prose_phrase.h"

enum { FORM_TITLE_MOST = 18 };   /* tokens of a title, no more are looked through */

/* Each looks through the sentence for its form. Fails: false, `h` in any state. */
bool form_dated(const Scan *s, Head *h);        /* TITLE (1949) */
bool form_named(const Scan *s, Head *h);        /* the 1962 French film TITLE */
bool form_made(const Scan *s, Head *h);         /* John Sturges made TITLE in 1960 */
bool form_credits(const Scan *s, Head *h);      /* TITLE. Germany/Austria 2016; prose_credits.c */
bool form_heading(const Scan *s, Head *h);      /* a title in a line of its own */
bool form_year_first(const Scan *s, Head *h);   /* In 1962's TITLE */
bool form_described(const Scan *s, Head *h);    /* TITLE, J. Lee Thompson's 1962 thriller */

/* ---- titles: prose_title.c */

/* Without "In" before it, if `close`, what stands behind it, shows that it is none of it: its first token. */
int form_without_opener(const Scan *s, int from, int close);
/* The end of a title that opens the sentence and may go on with small words from `to` up to its year. */
int form_small_end(const Scan *s, int to);
/* Without the marks round it. */
Span form_bare_title(const Scan *s, int from, int to);
/* "6 May", "Monday 6 May" in a line before it: its first token. */
int form_behind_date(const Scan *s, Span title);
/* Without a line in capitals before it. */
Span form_behind_heading(const Scan *s, Span title);
/* Without "Sergio Leone's" before it. */
Span form_without_owner(const Scan *s, Span title);
/* The same of the head's title, whose maker and sort are taken with it. */
void form_take_owner(const Scan *s, Head *h);
/* "Germany and Poland" */
bool form_are_countries(const Scan *s, Span title);
/* "Piet Maar's novel": no film is called so. */
bool form_is_owned_work(const Scan *s, Span title);
/* Without the role before it. */
Span form_behind_role(const Scan *s, Span title);
/* "Walter Neff in Double Indemnity": the title that we know at the end of these words. */
Span form_known_end(const Scan *s, Span title);
/* "Winner of the Jury Prize at Cannes" is none. */
bool form_tells_prize(const Scan *s, Span title);
/* "This picture", "In 1949", "the Academy Award for Best Picture" are none, however they stand. */
bool form_is_no_title(const Scan *s, Span title);
/* "Channel 5", "Screen 1", "REX CINEMA": where a film is shown. */
bool form_is_channel(const Scan *s, Span title);
/* Could these words be a title, or do they go on like a sentence? */
bool form_is_title(const Scan *s, Span title);
/* "made in Hollywood in 1927", "released in May 1960" from token `from` on: the year, if `h` has
 * none. */
void form_seek_year(const Scan *s, int from, Head *h);

#endif
