/* prose_before.c -- who stands before a word, or is meant by a pronoun there; see prose_names.h. */
#include <string.h>

#include "prose_names.h"

/* Who plays whom is not told by brackets in a sentence: "the gang of Frank Costello (Jack
 * Nicholson)". */
static bool has_brackets(const Part *parts, int count)
{
    for (int i = 0; i < count; i++)
        if (parts[i].bracketed)
            return true;
    return false;
}

Span name_before(const Scan *s, int to)
{
    enum { LONGEST = 4 };
    for (int k = to - 1; k >= s->from && k >= to - LONGEST; k--)
        if (name_at(s, k) == to && (k == s->from || name_at(s, k - 1) != to))
            return (Span){k, to};
    return (Span){0, 0};
}

/* "The music is by A, B was the cinematographer": two clauses, and one does what the verb at `i`
 * says. */
static void keep_subject(const Scan *s, int i, Before *b)
{
    static const char *const verbs[] = {"was", "is", "has", "had"};
    if (b->count < 2 || !SCAN_SAYS_ONE(s, i, verbs))
        return;
    Part last = b->parts[b->count - 1];
    if (!scan_says(s, last.name.from - 1, ","))
        return;
    b->parts[0] = last;
    b->start = last.name.from;
    b->count = 1;
}

/* The list that is longest of those that end right before `i`. */
static void find_before(const Scan *s, int i, Before *b)
{
    enum { LONGEST = 60 };
    int end, first = s->floor > s->from ? s->floor : s->from;
    Part parts[PROSE_MAX_PEOPLE];
    Scan upto = *s;
    upto.to = i; /* what follows is the caller's */
    *b = (Before){.at = i, .floor = s->floor, .start = i};
    for (int from = i - 1; from >= first && from > i - LONGEST; from--) {
        if (name_at(s, from) == from || (from > first && title_known_at(s, from - 1) > from))
            continue; /* the second word of "Pather Panchali" */
        if (scan_is_glued_hyphen(s, from - 1) && scan_is_a(s, from, TERM_COUNTRY))
            continue; /* "British-Jordanian Naji Abu Nowar" */
        bool cut = from > first && s->t[from - 1].capital && s->t[from - 1].kind == TOKEN_WORD &&
                   from - 1 > s->from; /* "for My Left Foot, as" */
        int n =
            cut && name_at(s, from - 1) == from - 1 ? 0 : people_list_at(&upto, from, parts, &end);
        if (!n)
            continue;
        if (end != i || n < b->count || has_brackets(parts, n))
            continue;
        b->count = n;
        b->start = from;
        memcpy(b->parts, parts, sizeof *parts * (size_t)n);
    }
    keep_subject(s, i, b);
}

Span person_meant(const Scan *s, int i)
{
    Span subject = {0, 0}, only = {0, 0};
    int count = 0, first = s->from;
    if (scan_is_glued_hyphen(s, first + 1) && scan_says(s, first + 2, "year"))
        first += 5; /* "Fourteen-year-old Rosa" */
    for (int k = s->from; k < i; k++) {
        int prize = scan_term(s, k, TERM_PRIZE, NULL), land = scan_term(s, k, TERM_COUNTRY, NULL);
        k += prize ? prize - 1 : land > 1 ? land - 1 : 0; /* no Zealand */
        int end = prize || land > 1 ? k : name_at(s, k);
        Span name = {k, end};
        if (end == k)
            continue;
        k = end - 1;
        bool role = count && only.to == name.from - 1 && /* "Ada Bell as Rosa" */
                    (scan_says(s, name.from - 1, "as") || scan_says(s, name.from - 1, "("));
        if (end > i || role || !name_is_person(s, name) || scan_says(s, end, "'s"))
            continue;
        if (name.from == first && !scan_says(s, end, "of"))
            subject = name;
        only = name;
        count++;
    }
    if (!span_is_empty(subject))
        return subject;
    if (count > 1)
        return (Span){0, 0}; /* whoever was spoken of before */
    bool told = scan_says(s, only.from - 1, "is") || scan_says(s, only.from - 1, "was");
    if (count && told)
        return only; /* "The director is Niki Caro, and she wrote it" */
    return span_is_empty(s->meant) ? only : s->meant;
}

Span person_meant_here(const Scan *s, int i)
{
    Span found = {0, 0};
    int count = 0;
    for (int k = s->from; k < i; k++) {
        Span name = {k, name_at(s, k)};
        if (name.to <= k)
            continue;
        k = name.to - 1;
        bool apposed = scan_says(s, name.from - 1, ",") && scan_is_small_word(s, name.from - 2) &&
                       scan_says(s, name.to, ",");
        if (name.to > i || !(scan_says(s, name.from - 1, "by") || apposed))
            continue;
        found = name;
        count++;
    }
    return count == 1 && name_is_person(s, found) ? found : person_meant(s, i);
}

static bool is_pronoun(const Scan *s, int i)
{
    return scan_says(s, i, "he") || scan_says(s, i, "she");
}

/* "Frank Darabont turned it into a script and directed it": whose verbs stand before the "and", if
 * a whole name and a verb open the clause. */
static int clause_subject(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int from = i - 1, end;
    while (from > s->from && !scan_says(s, from - 1, ";") && !scan_says(s, from - 1, ":"))
        from--;
    if (from == s->from && scan_says(s, from, "in") && from + 1 < i && token_year(&s->t[from + 1]))
        from += scan_says(s, from + 2, ",") ? 3 : 2; /* "In 1975" */
    int count = people_list_at(s, from, out, &end);
    bool verb = count && scan_is_small_word(s, end) && !scan_is_a(s, end, TERM_LINK);
    if (!verb || end >= i - 1 || out[0].name.to - out[0].name.from < 2)
        return 0;
    for (int k = end; k < i - 1; k++)
        if (scan_says(s, k, ",") && (scan_is_capital(s, k + 1) || scan_says(s, k + 1, "and")))
            return 0; /* another clause */
    return count;
}

/* "He wrote it", "Bergman, who wrote it", "Bergman directed it and wrote it": who did it, if not
 * the name right before. `i` is the verb's token. */
static int people_elsewhere(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *start)
{
    *start = i - 1;
    if (is_pronoun(s, i - 1)) {
        out[0] = (Part){.name = person_meant(s, i - 1)};
        return !span_is_empty(out[0].name);
    }
    if (scan_says(s, i - 1, "who")) {
        int end = scan_says(s, i - 2, ",") ? i - 2 : i - 1;
        int count = people_before(s, end, out, start);
        bool one = scan_says(s, i, "was") || scan_says(s, i, "is") || scan_says(s, i, "has");
        if (one && count > 1) { /* "A, B and C, who was nominated" */
            out[0] = out[count - 1];
            *start = out[0].name.from;
            count = 1;
        }
        return count;
    }
    if (!scan_says(s, i - 1, "and"))
        return 0;
    if (!s->subject || !s->subject->count || s->subject->at > i)
        return clause_subject(s, i, out);
    for (int k = s->subject->at; k < i; k++)
        if (scan_says(s, k, ";") || scan_is_capital(s, k))
            return clause_subject(s, i, out);
    memcpy(out, s->subject->parts, sizeof *out * (size_t)s->subject->count);
    return s->subject->count;
}

int people_before(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *start)
{
    static const char *const adverbs[] = {"also", "himself", "herself", "then", "later", "again"};
    for (size_t w = 0; w < sizeof adverbs / sizeof *adverbs; w++)
        if (scan_says(s, i - 1, adverbs[w]) && !scan_says(s, i - 2, ","))
            i--;
    *start = i;
    if (i <= s->from)
        return 0;
    if (is_pronoun(s, i - 1) || scan_says(s, i - 1, "who") || scan_says(s, i - 1, "and"))
        return people_elsewhere(s, i, out, start);
    bool hyphened = i - 2 > s->from && scan_is_glued_hyphen(s, i - 2); /* "Song Kang-ho" */
    if (!(s->t[i - 1].capital || hyphened || scan_is_a(s, i - 1, TERM_SUFFIX)))
        return 0;
    if (s->before->at != i || s->before->floor != s->floor)
        find_before(s, i, s->before);
    int count = s->before->count;
    memcpy(out, s->before->parts, sizeof *out * (size_t)count);
    *start = s->before->start;
    int he = *start - 2; /* "he and Edda Voss wrote" */
    if (count && count < PROSE_MAX_PEOPLE && scan_says(s, he + 1, "and") && is_pronoun(s, he)) {
        Span meant = person_meant(s, he);
        if (!span_is_empty(meant)) {
            out[count] = (Part){.name = meant};
            *start = he;
            return count + 1;
        }
    }
    return count;
}
