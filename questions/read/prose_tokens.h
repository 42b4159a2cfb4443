/* prose_tokens.h -- a paragraph of prose as tokens in sentences.
 * A word keeps what belongs to it ("O'Brien", "J.R.", "Jr."); a possessive 's, a hyphen and every
 * other mark is a token of its own. Which words end in a full stop is told by the terms of a
 * language. */
#ifndef PROSE_TOKENS_H
#define PROSE_TOKENS_H

#include "arena.h"
#include "str.h"

typedef enum { TOKEN_WORD, TOKEN_NUMBER, TOKEN_MARK } TokenKind;

typedef struct {
    Str text;                   /* a view into the paragraph */
    Str lower;                  /* folded to lower case, the full stop of an abbreviation kept */
    TokenKind kind;
    bool capital;               /* begins with an upper-case letter */
    bool initial;               /* "B." or "J.R." */
    bool spaced;                /* something blank stands before it */
    uint32_t word;              /* its number among the terms, 0 if it is in none */
    uint64_t classes;           /* bits of the classes that it alone, or a phrase begun by it, is in */
} Token;

/* A sentence: tokens from .. to, `to` not counted. */
typedef struct { int from, to; } Span;

/* The next token of a text at byte *at, which moves past it. `is_short` says whether the lower-case
 * word before a full stop is an abbreviation. Fails: false at the end. */
typedef bool TokenIsShort(const void *ctx, Str lower);
bool token_next(Str text, size_t *at, Arena *a, TokenIsShort *is_short, const void *ctx, Token *out);

/* Is the token this mark, or this word in lower case? Asked most: the first letter decides. */
static inline bool token_is(const Token *t, const char *text)
{
    return t->lower.s[0] == text[0] && str_equal(t->lower, str_from_c(text));
}

/* ... or one of these? */
static inline bool token_is_one(const Token *t, const char *const *words, size_t count)
{
    for (size_t w = 0; w < count; w++) {
        if (t->lower.s[0] != words[w][0])
            continue;
        size_t i = 1; /* few go on alike: the length of the word need not be counted */
        while (i < t->lower.n && t->lower.s[i] == words[w][i] && words[w][i])
            i++;
        if (i == t->lower.n && !words[w][i])
            return true;
    }
    return false;
}

#define TOKEN_IS_ONE(t, words) token_is_one(t, words, sizeof words / sizeof *words)

/* A year of the cinema: four digits, 1888 or later. 0 if it is none. */
int token_year(const Token *t);
/* "85th" or "1st": the number; 0 if it is none. */
int token_ordinal(const Token *t);
int token_tens(const Token *t);             /* 20 to 90 for "twenty" to "ninety"; 0: another word */

#endif
