/* prose_names.h -- names, lists of people, roles and titles in a sentence of prose. */
#ifndef PROSE_NAMES_H
#define PROSE_NAMES_H

#include "prose_text.h"

#define PROSE_MAX_PEOPLE 32     /* of one list */

/* What a token was found to belong to, so that it is nobody's name. */
enum { MARK_TITLE = 1, MARK_OTHER = 2 };        /* this film's title; another work's */

/* Someone in a list; `role` is empty (from == to) if none is told. */
typedef struct {
    Span name, role;
    bool uncredited, bracketed; /* bracketed: the role stands in brackets */
    int surname;                /* "Bert and Harold Schneider": the token of the first one's, or 0 */
} Part;

/* The list that was found last before a token: many patterns ask for it in turn. */
typedef struct {
    int at, floor, start, count;
    Part parts[PROSE_MAX_PEOPLE];
} Before;

typedef struct {
    const Terms *terms;
    const Paragraph *p;
    const Token *t;             /* the paragraph's tokens */
    uint8_t *marks;             /* one a token */
    int from, to;               /* the sentence */
    int floor;                  /* names before it have their part already */
    Span meant;                 /* whom "he" or "she" means, from the sentence before; or empty */
    Before *subject;            /* who did what the sentence told last; `count` 0: nobody */
    bool told, told_before;     /* of a cast, in this sentence, in the one before */
    Before *before;             /* `at` 0: nothing yet */
    const Str *known;           /* full names that the text has given */
    int known_count;
} Scan;

/* The term of this class that begins at `i`: how many tokens it has, 0 if there is none or no
 * token. Mostly there is none, as the token's own bits say. */
static inline int scan_term(const Scan *s, int i, TermClass class, const Term **out)
{
    bool may = i >= s->from && i < s->to && (s->t[i].classes & TERM_BIT(class));
    return may ? terms_at(s->terms, s->t, i, s->to, class, out) : 0;
}

static inline bool scan_is_a(const Scan *s, int i, TermClass class)
{
    return scan_term(s, i, class, NULL) > 0;
}
/* "novel", "play": a work, and no film. */
static inline bool scan_is_work(const Scan *s, int i)
{
    return scan_is_a(s, i, TERM_SOURCE) && !scan_is_a(s, i, TERM_FILM);
}

/* Does this mark, or word in lower case, stand at `i` of the sentence? */
static inline bool scan_says(const Scan *s, int i, const char *text)
{
    return i >= s->from && i < s->to && token_is(&s->t[i], text);
}

/* ... or one of these? */
static inline bool scan_says_one(const Scan *s, int i, const char *const *words, size_t count)
{
    return i >= s->from && i < s->to && token_is_one(&s->t[i], words, count);
}

#define SCAN_SAYS_ONE(s, i, words) scan_says_one(s, i, words, sizeof words / sizeof *words)

static inline bool scan_is_article(const Scan *s, int i)
{
    return scan_says(s, i, "the") || scan_says(s, i, "a") || scan_says(s, i, "an");
}

/* A word with a capital that belongs to no title; a word without one; a hyphen within a word. */
static inline bool scan_is_capital(const Scan *s, int i)
{
    return i >= s->from && i < s->to && s->t[i].kind == TOKEN_WORD && s->t[i].capital &&
           !s->marks[i];
}

static inline bool scan_is_small_word(const Scan *s, int i)
{
    return i >= s->from && i < s->to && s->t[i].kind == TOKEN_WORD && !s->t[i].capital;
}

static inline bool scan_is_glued_hyphen(const Scan *s, int i)
{
    return i + 1 < s->to && scan_says(s, i, "-") && !s->t[i].spaced && !s->t[i + 1].spaced;
}

/* Is it all in capitals, and too long for initials: "LOCAL HERO"? */
bool scan_shouts(const Scan *s, Span words);

/* The end of the name that begins at `i`; `i` if none does. */
int name_at(const Scan *s, int i);

/* Does the span look like a person and not like a company, a month or a country? */
bool name_is_person(const Scan *s, Span name);

/* "Mr. Aaron Copland" is Aaron Copland, "Miss Voss" Voss. */
Span name_without_courtesy(const Scan *s, Span name);

/* One person from `i` on, descriptors, name and role: behind them; `i` if there is none. */
int person_at(const Scan *s, int i, Part *out);

/* A list of people from `i` on, with what stands before their names ("veteran actress"), and their
 * roles ("as Ali", "(Ali)").  Returns: how many; `*end` is behind the list. */
int people_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end);
/* ... as far as commas and "and" go, whatever follows it. */
int people_list_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end);
/* The list that ends right before `i`; `*start` is where it begins. */
int people_before(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *start);
/* The name of four words at most that ends right before `to`; empty if none does. */
Span name_before(const Scan *s, int to);

/* The person of whom the sentence up to `i` speaks, or all of the one before: whom a pronoun at `i`
 * means. Empty if it could be several. */
Span person_meant(const Scan *s, int i);
/* The same where a name of this sentence comes first: "by X and written by him", "a potter, X, sells
 * his wares; he is played by". */
Span person_meant_here(const Scan *s, int i);

/* A small word that may be the verb of whoever stands before it: "stars", "is", "sings", and not "and",
 * "with". */
static inline bool scan_may_be_verb(const Scan *s, int i)
{
    return scan_is_small_word(s, i) &&
           (!scan_is_a(s, i, TERM_LINK) || scan_is_a(s, i, TERM_FINITE));
}

/* The name of a role from `i` on, descriptions before it skipped; empty if it is only described. */
Span role_at(const Scan *s, int i, int *end);
/* The name behind a description at `i` and a comma: "a girl, Ana". Empty if there is none. */
Span role_apposed(const Scan *s, int i, int *end);
/* The role whose name ends right before `i`. */
Span role_before(const Scan *s, int i);

/* "Valentine's Day", "Day": a day and, if no film of ours, no title. */
bool title_is_day(const Scan *s, Span title);

/* Behind the brackets that open at `i`; `i` if none do. */
int scan_behind_bracket(const Scan *s, int i);

/* The end of a film's title that we know and that begins at `i`; `i` if none does. */
int title_known_at(const Scan *s, int i);

/* A word that stands in small letters within a title: "of", "the". */
bool title_is_small(const Scan *s, int i);

/* A title from `i` on: between quotation marks or asterisks, or words with capitals and the small
 * ones between them. Empty if there is none. */
Span title_at(const Scan *s, int i, int *end);

/* Words such as "veteran", "the French actress": behind them. */
int skip_descriptors(const Scan *s, int i);
/* "the Italian Carlo Ponti", "the Swede Max Orr": behind the word for where somebody is from. */
int skip_origin(const Scan *s, int from);

static inline bool span_is_empty(Span s)
{
    return s.from >= s.to;
}

#endif
