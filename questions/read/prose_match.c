/* prose_match.c -- does a pattern stand at a word of a sentence? See prose_patterns.h. */
#include <string.h>

#include "prose_pattern.h"

/* "the novel X by": of its source's name, and not of the film. */
static bool is_named_work(const Scan *s, int i)
{
    enum { FAR = 10 };
    static const char *const bases[] = {"based", "adapted", "inspired"};
    while (i > s->from && (s->marks[i] == MARK_TITLE || scan_says(s, i, "\"") ||
                           scan_says(s, i, "*") || scan_says(s, i, ",")))
        i--;
    for (int k = i; k > s->from && k > i - FAR && !scan_says(s, k, ","); k--)
        if (SCAN_SAYS_ONE(s, k, bases))
            return true; /* "based on the verse drama X by" */
    return scan_is_a(s, i, TERM_SOURCE) || scan_is_a(s, i - 1, TERM_SOURCE);
}

/* The film's own title, with its year or what stands in brackets behind it. */
static bool take_title_before(const Scan *s, int *i)
{
    if (*i - 2 > s->from && token_year(&s->t[*i - 1]) && scan_says(s, *i - 2, ","))
        *i -= 2; /* "TITLE, 1984, by" */
    int behind = *i;
    for (int k = behind - 2; scan_says(s, behind - 1, ")") && k > s->from && k > behind - 8; k--)
        if (scan_says(s, k, "("))
            behind = *i = k; /* "TITLE (Australia, 1987), which" */
    int at = scan_says(s, *i - 1, "\"") || scan_says(s, *i - 1, "*") ? *i - 1 : *i;
    int first = at;
    while (first > s->from && s->marks[first - 1] == MARK_TITLE)
        first--;
    if (first > s->from + 1 && s->t[first - 1].capital && s->t[first - 1].kind == TOKEN_WORD)
        return false; /* "Old Possum's Book of Practical Cats" */
    return at > s->from && s->marks[at - 1] == MARK_TITLE && !is_named_work(s, at - 1);
}

/* "the elder of the girls, Casey, is played by": of a name from `i` on, behind a comma. */
static bool is_one_of_them(const Scan *s, int i)
{
    enum { NEAR = 6 };
    static const char *const ones[] = {"elder",  "eldest", "younger", "youngest", "first",
                                       "second", "one",    "oldest",  "last",     "third"};
    for (int k = i - 2; scan_says(s, i - 1, ",") && k > i - NEAR && k > s->from; k--)
        if (scan_says(s, k, "of"))
            return SCAN_SAYS_ONE(s, k - 1, ones);
    return false;
}

static bool take_role_before(const Scan *s, int *i, Found *f)
{
    Span role = role_before(s, *i);
    if (span_is_empty(role) && scan_says(s, *i - 1, ",")) {
        role = role_before(s, *i - 1);
        if (!span_is_empty(role) && !is_one_of_them(s, role.from))
            role = (Span){0, 0};
    }
    bool pronoun = scan_says(s, *i - 1, "he") || scan_says(s, *i - 1, "she");
    if (pronoun) {
        f->roles[f->role_count++] = person_meant_here(s, *i - 1);
        return !span_is_empty(f->roles[0]) && (*i)--;
    }
    for (int k = *i - 2;
         span_is_empty(role) && scan_says(s, *i - 1, ",") && k > *i - APPOSED_MOST && k > s->from;
         k--) {
        if (scan_is_a(s, k, TERM_FINITE) || s->t[k].capital || scan_says(s, k, ";"))
            break;                /* "In Spain, the film tells of Ana, played by" */
        if (scan_says(s, k, ",")) /* "Guy, the mechanic, is played by" */
            role = role_before(s, k);
    }
    *i = role.from;
    if (!span_is_empty(role))
        f->roles[f->role_count++] = role;
    return !span_is_empty(role);
}

static bool take_people_before(const Piece *piece, const Scan *s, int *i, Found *f)
{
    Part parts[PROSE_MAX_PEOPLE];
    int count = people_before(s, *i, parts, i);
    for (int k = *i - 2;
         !count && scan_says(s, *i - 1, ",") && k > *i - APPOSED_MOST && k > s->from; k--)
        if (scan_says(s, k, ",")) /* "Whoopi Goldberg, in her first part, stars" */
            count = people_before(s, k, parts, i);
    for (int k = *i - 2;
         !count && scan_says(s, *i - 1, ")") && k > *i - APPOSED_MOST && k > s->from; k--)
        if (scan_is_a(s, k, TERM_PRIZE)) {
            break;                         /* "Ada Bell (Best Actress, Venice 1966) plays" */
        } else if (scan_says(s, k, "(")) { /* "Jocelyn Brando (yes, the sister of Marlon) plays" */
            count = people_before(s, k, parts, i);
            break;
        }
    if (!count)
        return false;
    if (piece->kind == PERSON) {
        parts[0] = parts[count - 1];
        if (parts[0].name.from >= *i)
            *i = parts[0].name.from;
        count = 1;
    }
    slot_keep_people(f, piece, parts, count);
    return true;
}

/* The piece before the first word: `i` becomes where it begins. */
static bool take_before(const Piece *piece, const Scan *s, int *i, Found *f)
{
    switch (piece->kind) {
    case WORDS:
        return --*i >= s->from && slot_has_word(piece, s->t[*i].word);
    case SOMEONE:
        return --*i > s->from && slot_is_somebody(s, *i);
    case START:
        return *i == s->from;
    case THIS:
        return take_title_before(s, i);
    case ROLE:
        return take_role_before(s, i, f);
    case COUNTRIES:
        f->countries = (Span){slot_countries_before(s, *i), *i};
        *i = f->countries.from;
        return !span_is_empty(f->countries);
    case MINUTES:
        return slot_minutes(s, --*i, &f->minutes);
    default:
        return take_people_before(piece, s, i, f);
    }
}

/* "Ralph Brown rolls the enormous joint as": the piece before some words that part nothing. */
static bool take_behind_gap(const Piece *piece, const Scan *s, int *i, Found *f)
{
    for (int skip = 1; skip <= GAP_MOST; skip++) {
        int at = *i - skip;
        const Token *t = &s->t[at];
        bool joined = scan_says(s, at, "and") && skip > 1 && scan_is_small_word(s, at - 1);
        if (at <= s->from || t->kind == TOKEN_MARK || t->capital || scan_is_a(s, at, TERM_JOB) ||
            (scan_is_a(s, at, TERM_BARRIER) && !joined))
            return false;
        if (take_before(piece, s, &at, f)) {
            *i = at;
            return true;
        }
    }
    return false;
}

static bool is_clause_mark(const Scan *s, int i)
{
    return scan_says(s, i, ",") || scan_says(s, i, ";") || scan_says(s, i, ":") ||
           scan_says(s, i, ".") || scan_says(s, i, "(") || scan_says(s, i, ")");
}

/* A mark parts clauses, but not the comma of "a fine, talkative bandit". */
static bool ends_gap(const Scan *s, int i, bool all)
{
    if (!all && scan_is_a(s, i, TERM_LINK) && !scan_says(s, i, "and"))
        return true;
    if (!all && scan_is_article(s, i))
        return true; /* "X's foundation restored the film" */
    if (!all && scan_says(s, i, "and") && i + 1 < s->to && s->t[i + 1].capital)
        return true; /* "plays the nun and Sean Penn the murderer, Matthew" */
    bool listed = scan_says(s, i, ",") && scan_is_small_word(s, i - 1) &&
                  scan_is_small_word(s, i + 1) && !scan_is_a(s, i + 1, TERM_LINK);
    return is_clause_mark(s, i) && !listed;
}

/* The pieces from `k` on, at token `i`: behind them; -1 if they do not match. */
static int match_from(const Pattern *way, int k, const Scan *s, int i, Found *f)
{
    for (; k < way->count; k++) {
        if (way->pieces[k].kind == GAP || way->pieces[k].kind == QUALITIES) {
            bool all = way->pieces[k].kind == GAP;
            for (int skip = 0; skip <= GAP_MOST && !(skip && ends_gap(s, i + skip - 1, all));
                 skip++) {
                int end = match_from(way, k + 1, s, i + skip, f);
                if (end >= 0)
                    return end;
            }
            return -1;
        }
        int next = slot_at(&way->pieces[k], s, i, f);
        if (next == i)
            return -1;
        i = next;
    }
    return i;
}

/* "who wrote", "he wrote", "directed it and wrote": whose deed it is stands elsewhere. */
static bool may_have_subject(const Pattern *way, const Scan *s, int i)
{
    if (scan_says(s, i - 1, "and"))
        return way->anchor == 0 || way->pieces[way->anchor - 1].kind == WORDS ||
               str_equal(way->subject, S("shared"));
    bool pronoun =
        scan_says(s, i - 1, "who") || scan_says(s, i - 1, "he") || scan_says(s, i - 1, "she");
    return !pronoun || !str_equal(way->subject, S("name"));
}

static bool goes_on(const Pattern *way, const Scan *s)
{
    if (str_equal(way->after, S("role")))
        return s->floor > s->from;
    return s->told;
}

/* "producer Ada Bell, cinematographer Karl Orr": the noun belongs to the name behind it. */
static bool is_job_of_next(const Scan *s, int i)
{
    return s->t[i].classes & TERM_BIT(TERM_ROLE_NOUN) && !s->t[i].capital &&
           scan_says(s, i - 1, ",") && name_at(s, i + 1) > i + 1;
}

/* Nothing is found yet. The lists are not cleared: they are long, and what counts is their counts.
 */
static void begin(Found *f, const Pattern *way)
{
    f->job_count = f->people_count = f->more_count = f->role_count = 0;
    f->people_field = f->more_field = S("");
    f->has_source = f->original_is_same = false;
    f->original = f->countries = (Span){0, 0};
    f->original_year = f->minutes = 0;
    f->hangs_on_noun = way->hangs_on_noun;
    f->is_hint = way->is_hint;
    f->is_sure_beside = way->is_sure_beside;
    f->is_sure_in_full = way->is_sure_in_full;
    f->is_sure_alone = way->is_sure_alone;
    f->is_voice = way->is_voice;
}

static bool match(const Pattern *way, const Scan *s, int i, Found *f)
{
    int from = i;
    if (way->after.n && !goes_on(way, s))
        return false;
    if (!may_have_subject(way, s, i) || (way->anchor > 0 && is_job_of_next(s, i)))
        return false;
    begin(f, way);
    for (int k = way->anchor - 1; k >= 0; k--) {
        bool gap = way->pieces[k].kind == GAP;
        if (gap ? !take_behind_gap(&way->pieces[--k], s, &from, f)
                : !take_before(&way->pieces[k], s, &from, f))
            return false;
    }
    f->from = from;
    f->to = match_from(way, way->anchor, s, i, f);
    f->anchor = i;
    f->wants_full_name = way->wants_full_name;
    return f->to >= 0 && (!way->wants_several || f->people_count > 1);
}

/* Do the words beside the anchor stand there? */
static bool may_match(const Pattern *way, const Scan *s, int i)
{
    const Piece *next = &way->pieces[way->anchor + 1];
    bool is_word = way->pieces[way->anchor].kind == WORDS;
    if (is_word && way->anchor + 1 < way->count && next->kind == WORDS &&
        (i + 1 >= s->to || !slot_has_word(next, s->t[i + 1].word)))
        return false;
    if (way->anchor == 0 || way->pieces[way->anchor - 1].kind != WORDS)
        return true;
    return i > s->from && slot_has_word(&way->pieces[way->anchor - 1], s->t[i - 1].word);
}

static void try_chain(const Patterns *p, int first, const Scan *s, int i, Found *out, bool *any)
{
    Found f;
    /* Most patterns are refused by a bit of the word before or behind. */
    uint64_t before = i > s->from ? probe_bit(s->t[i - 1].word) : 0;
    uint64_t behind = i + 1 < s->to ? probe_bit(s->t[i + 1].word) : 0;
    for (int k = first; k >= 0; k = p->probes[k].next) {
        const Probe *probe = &p->probes[k];
        bool out_of_words = (~probe->before && !(probe->before & before)) ||
                            (~probe->behind && !(probe->behind & behind));
        if (!out_of_words && may_match(&p->patterns[k], s, i) && match(&p->patterns[k], s, i, &f) &&
            (!*any || f.to - f.from > out->to - out->from)) {
            *out = f;
            *any = true;
        }
    }
}

bool patterns_at(const Patterns *p, const Scan *s, int i, Found *out)
{
    bool any = false;
    uint32_t word = s->t[i].word;
    if (s->t[i].classes & TERM_BIT(TERM_JOB))
        try_chain(p, p->first_of_jobs, s, i, out, &any);
    if (word && (int)word < p->first_count)
        try_chain(p, p->first[word], s, i, out, &any);
    return any;
}
