/* prose_text.h -- a text as paragraphs of tokens, divided into sentences.
 * Lines of a paragraph are joined by blanks; each token knows its place in the file. Marks of
 * editing go: footnotes such as [1], and [...]. */
#ifndef PROSE_TEXT_H
#define PROSE_TEXT_H

#include "lines.h"
#include "prose_terms.h"

#define PROSE_MAX_TOKENS 20000      /* of one paragraph; a longer one is read in pieces */
#define PROSE_MAX_SENTENCE 500      /* tokens; what looks back to its beginning goes no further */
#define PROSE_MAX_SENTENCE_BYTES 8192   /* every fact quotes its sentence */

/* Where a line of the paragraph begins: its offset in `text`, and its number in the file. */
typedef struct { size_t at; int line; } LineStart;
/* A place that was asked for: in the line of `starts[start]`, its offset in `text` and its column. */
typedef struct { int start; size_t at; int column; } Counted;

typedef struct {
    Arena *arena;               /* emptied with each paragraph, and each piece of one */
    Arena *keep;                /* what texts are copied to that outlive it */
    Str text;                   /* the lines, joined; in `keep` */
    LineStart *starts; int start_count, start_cap;      /* in `keep` */
    Counted counted;
    Token *tokens; int count, cap;
    Span *sentences; int sentence_count, sentence_cap;
    size_t next;                /* where the next piece begins in `text`; 0: with the next line */
    bool single_line;           /* a heading, perhaps */
} Paragraph;

/* Read the next paragraph, or the next piece of a long one. Fails: false at the end of the text. */
bool paragraph_next(Paragraph *p, Lines *lines, const Terms *terms);

/* The text of tokens from .. to, with single blanks; in `keep`. */
Str paragraph_slice(const Paragraph *p, int from, int to);
/* The place of a token in the file, both from 1. */
void paragraph_place(Paragraph *p, int token, int *line, int *column);
/* Where a token begins in `text`, and in which of the lines a byte of it stands. */
size_t paragraph_offset(const Paragraph *p, int token);
int paragraph_line_of(const Paragraph *p, size_t at);
/* Does a line of the file begin with this token? */
bool paragraph_begins_line(const Paragraph *p, int token);
/* The sentence before the one that begins at this token; empty for none. */
Span paragraph_before(const Paragraph *p, int token);

#endif
