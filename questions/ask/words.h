/* words.h -- a question in words: stem, options, why.
 * Titles stand between `*` marks (a literal asterisk is `\*`, a backslash `\\`). The templates are
 * Template records of assets/locale; this file only picks and fills. Source: QUESTIONS 7 and 9. */
#ifndef WORDS_H
#define WORDS_H

#include "question.h"
#include "locale.h"

/* Ask for what the words of a question lie in, a little before they are said: waiting for memory takes
 * longer than saying them. For those who say them by the million. */
void words_fetch(const Catalog *c, const Question *q);

int words_stem_count(const Locale *l, int kind);                /* how many wordings a kind has */
void words_stem(const Catalog *c, const Locale *l, const Question *q, Buf *out);
void words_option(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out);
/* Do films among the options stand with their years? On all or on none: of one edition they are needed
 * only for shared titles. */
bool words_show_years(const Catalog *c, const Question *q);

/* The fact in a full sentence, and what is worth knowing beside it; always names the key. */
void words_why(const Catalog *c, const Locale *l, const Question *q, Buf *out);
/* The sentence in which a text says the fact, as a sentence of the card; empty if no text does. */
void words_said(const Catalog *c, const Locale *l, const Question *q, Buf *out);
/* What an option really is ("directed *Amour* (2012)"); empty if the records say nothing of it. */
void words_note(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out);
/* A hint that narrows but does not give away (lifeline); empty if there is none. */
void words_clue(const Catalog *c, const Locale *l, const Question *q, Buf *out);
/* "World Cinema, *Rust and Bone*, Director" */
void words_source(const Catalog *c, const Locale *l, const Question *q, Buf *out);

/* Without marks, for plain text: `\*` becomes `*`, title marks vanish. */
void words_plain(Str marked, Buf *out);
/* The same for readers: titles stand in typographic quotes. */
void words_quoted(Str marked, Buf *out);

#endif
