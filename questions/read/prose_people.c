/* prose_people.c -- lists of people, see prose_names.h. */
#include "prose_names.h"

#include <string.h>

enum { DESCRIPTION_MOST = 8, APPOSITION_MOST = 16, BRACKET_MOST = 7 };

/* "(Ali)", "(as Ali)", "(uncredited)" behind a name: behind it. */
static int take_bracket(const Scan *s, int i, Part *part)
{
    int close = i + 1;
    if (!scan_says(s, i, "("))
        return i;
    while (close < s->to && close < i + BRACKET_MOST + 1 && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, close, ")"))
        return i;
    int from = scan_says(s, i + 1, "as") ? i + 2 : i + 1, end = from;
    if (scan_says(s, i + 1, "uncredited"))
        part->uncredited = true;
    Span role = role_at(s, from, &end);
    for (int k = from; k < close && end != close; k++)
        if (scan_says(s, k, ",") && scan_is_small_word(s, k - 1)) {
            role = role_at(s, k + 1, &end); /* "(the minister, Bruno Hempf)" */
            from = k + 1;
        }
    if (!span_is_empty(role) && end == close && from + DESCRIPTION_MOST > role.from) {
        part->role = role;
        part->bracketed = true;
    }
    return close + 1;
}

static int take_role(const Scan *s, int i, Part *part)
{
    i = take_bracket(s, i, part);
    if (!scan_says(s, i, "as") || scan_says(s, i + 1, "well") ||
        scan_is_a(s, i + 1, TERM_ROLE_NOUN)) /* "with A as writer" */
        return i;
    int end = i;
    Span role = role_at(s, i + 1, &end);
    if (!span_is_empty(role))
        part->role = role;
    return end > i + 1 ? end : i;
}

/* "X, a former boxer, and Y": from the comma at `i` to behind the next one; `i` if it is none. */
static int skip_apposition(const Scan *s, int i)
{
    if (!scan_says(s, i, ",") || !(scan_is_article(s, i + 1) || scan_says(s, i + 1, "his") ||
                                   scan_says(s, i + 1, "her") || scan_says(s, i + 1, "then")))
        return i;
    if (scan_is_a(s, i + 1, TERM_SELF))
        return i;
    for (int k = i + 2; k < s->to && k < i + APPOSITION_MOST; k++)
        if (scan_says(s, k, ","))
            return k;
        else if (scan_says(s, k, ";") || scan_says(s, k, "(") || scan_says(s, k, ")") ||
                 scan_says(s, k, "by") || scan_is_a(s, k, TERM_JOB) || scan_is_a(s, k, TERM_FINITE))
            return i;
    return i;
}

/* What divides two of a list: behind it; `i` if nothing does. */
static int skip_divider(const Scan *s, int i)
{
    static const char *const words[][3] = {
        {"as", "well", "as"}, {"along", "with", NULL}, {"alongside", NULL, NULL},
        {"and", NULL, NULL},  {"&", NULL, NULL},       {"plus", NULL, NULL},

    };
    int at = scan_says(s, i, ",") ? i + 1 : i;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        int k = 0;
        while (k < 3 && words[w][k] && scan_says(s, at + k, words[w][k]))
            k++;
        if (k && (k == 3 || !words[w][k]))
            return at + k;
    }
    return at;
}

/* "(a splendidly baffled Peter Riegert)": behind the words that praise a name in brackets. */
static int skip_praise(const Scan *s, int i)
{
    enum { WORDS = 4 };
    int k = i + 1;
    if (!scan_says(s, i - 1, "(") || !(scan_is_article(s, i) || scan_says(s, i, "here")))
        return i;
    while (k < i + WORDS && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK))
        k++;
    int end = name_at(s, k);
    return end > k && scan_says(s, end, ")") ? k : i;
}

/* "by a Canadian, Norman Jewison": behind the comma. */
static int skip_nation(const Scan *s, int i)
{
    int n =
        scan_says(s, i, "a") || scan_says(s, i, "an") ? scan_term(s, i + 1, TERM_COUNTRY, NULL) : 0;
    if (!n && (scan_says(s, i, "a") || scan_says(s, i, "an")))
        n = scan_term(s, i + 1, TERM_NATIONAL, NULL); /* "by a Dane, Karl Orr" */
    int comma = i + 1 + n;
    return n && scan_says(s, comma, ",") && name_at(s, comma + 1) > comma + 1 ? comma + 1 : i;
}

/* "by himself", "by him and Jay Cocks". */
static bool is_meant(const Scan *s, int i)
{
    return (scan_says(s, i, "him") || scan_says(s, i, "himself") || scan_says(s, i, "herself")) &&
           scan_says(s, i - 1, "by");
}

int skip_origin(const Scan *s, int from)
{
    bool article = scan_is_article(s, from - 1);
    int n = scan_term(s, from, TERM_NATIONAL, NULL);
    if (!n)
        n = scan_term(s, from, TERM_COUNTRY, NULL);
    return article && n && name_at(s, from + n) >= from + n + 2 ? from + n : from;
}

static int word_count(const Scan *s, Span name)
{
    int count = 0;
    for (int i = name.from; i < name.to; i++)
        count += s->t[i].kind == TOKEN_WORD && !(i > name.from && scan_is_glued_hyphen(s, i - 1));
    return count;
}

/* "Mrs Robinson (Anne Bancroft)", "Elaine (Katharine Ross)": the player stands in the brackets. */
static bool is_reversed(const Scan *s, const Part *part)
{
    bool rank = scan_is_a(s, part->name.from, TERM_RANK);
    return part->bracketed && word_count(s, part->role) > 1 &&
           !scan_is_a(s, part->role.from, TERM_RANK) && (rank || word_count(s, part->name) == 1);
}

int person_at(const Scan *s, int i, Part *part)
{
    bool title =
        i > s->from && scan_says(s, i - 1, "(") && scan_is_article(s, i) && s->t[i].capital;
    if (title)
        return i; /* "Elmer Bernstein (The Magnificent Seven)" */
    int from = skip_origin(s, skip_descriptors(s, skip_nation(s, skip_praise(s, i))));
    int to = name_at(s, from);
    if (to > from && str_ends(s->t[to - 1].lower, S("born"))) {
        from = skip_descriptors(s, to); /* "the Hoyland Nether-born author Barry Hines" */
        to = name_at(s, from);
    }
    *part = (Part){.name = {from, to}};
    if (is_meant(s, i)) {
        part->name = person_meant_here(s, i);
        return span_is_empty(part->name) ? i : i + 1;
    }
    bool family =
        scan_says(s, to, "brothers") || scan_says(s, to, "sisters"); /* "the Coen brothers" */
    bool film = to > from + 1 && title_known_at(s, from) == to; /* "after Pather Panchali, he" */
    static const char *const kin[] = {"brother", "sister", "son", "daughter", "cousin", "father"};
    bool first_name = to == from + 1 && SCAN_SAYS_ONE(s, from - 1, kin); /* "with his brother Carlos" */
    if (to == from || family || film || first_name || !name_is_person(s, part->name))
        return i;
    int end = take_role(s, to, part);
    return is_reversed(s, part) ? i : end;
}

/* ", and" after a single plain name begins another clause: "photographed by A, and B wrote the
 * music". */
static bool begins_clause(const Scan *s, int i, int end, const Part *first)
{
    return scan_says(s, end, ",") && i == end + 2 && scan_says(s, end + 1, "and") &&
           (span_is_empty(first->role) || first->bracketed);
}

/* "Bert and Harold Schneider". */
static void share_surname(const Scan *s, Part *parts, int i)
{
    if (i == 0 || word_count(s, parts[i - 1].name) > 1 || word_count(s, parts[i].name) < 2 ||
        !scan_says(s, parts[i - 1].name.to, "and"))
        return;
    parts[i - 1].surname = parts[i].name.to - 1;
}

/* "directed by A, the producer B": the job of the next is told. */
static bool is_other_job(const Scan *s, int from, int name)
{
    for (int i = from; i + 1 < name; i++)
        if (scan_says(s, i, "the") && scan_is_a(s, i + 1, TERM_ROLE_NOUN))
            return true;
    return false;
}

/* "by A, a Dublin painter": no further person. */
static bool is_where(const Scan *s, Span name)
{
    return name.to - name.from == 1 && scan_is_article(s, name.from - 1) &&
           scan_is_small_word(s, name.to) && !scan_is_a(s, name.to, TERM_LINK);
}

/* "Kim Novak as Madeleine Elster and Judy Barton": her second role, as like as not. */
static bool is_second_role(const Scan *s, int i, int next, const Part *last, const Part *part)
{
    return scan_says(s, i - 1, "and") && !scan_says(s, i - 2, ",") && !span_is_empty(last->role) &&
           !last->bracketed && last->role.to == i - 1 && span_is_empty(part->role) &&
           next == part->name.to;
}

/* "A and B as X and Y": the roles in the order of the people, if there are as many and no more
 * follow. */
static int spread_roles(const Scan *s, Part *parts, int count, int end)
{
    Span roles[PROSE_MAX_PEOPLE];
    int n = 0, at = parts[count - 1].role.from, to = end;
    if (count < 2 || span_is_empty(parts[count - 1].role) || parts[count - 1].bracketed)
        return end;
    for (int i = 0; i + 1 < count; i++)
        if (!span_is_empty(parts[i].role))
            return end;
    while (n < count) {
        Span role = role_at(s, at, &to);
        if (span_is_empty(role))
            return end;
        roles[n++] = role;
        at = to;
        at += scan_says(s, at, ",");
        at += scan_says(s, at, "and");
        if (at == to)
            break;
    }
    if (n < count || scan_says(s, to, "as") || scan_says(s, to, "("))
        return end;
    for (int i = 0; i < count; i++)
        parts[i].role = roles[i];
    return to;
}

static int list_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = 0;
    bool by = scan_says(s, i - 1, "by");
    *end = i;
    while (count < PROSE_MAX_PEOPLE) {
        if (count == 1 && begins_clause(s, i, *end, &out[0]))
            break;
        int next = person_at(s, i, &out[count]);
        if (next == i ||
            (count && (is_other_job(s, i, out[count].name.from) || is_where(s, out[count].name))))
            break;
        /* "played by Karl Orr, Lady Kaede by Edda Voss": another role begins. */
        if (count && ((by && scan_says(s, next, "by")) ||
                      is_second_role(s, i, next, &out[count - 1], &out[count])))
            break;
        share_surname(s, out, count);
        count++;
        *end = next;
        next = *end = spread_roles(s, out, count, next);
        int behind = skip_apposition(s, next);
        i = skip_divider(s, behind);
        if (i == behind)
            break;
    }
    return count;
}

/* "directed by X's friend": the friend did it. */
int people_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = list_at(s, i, out, end);
    /* "In Gloria, by Edda Voss, Nina Hale dances": who stands last has the verb. */
    bool verb = scan_is_small_word(s, *end) &&
                (!scan_is_a(s, *end, TERM_LINK) || scan_is_a(s, *end, TERM_FINITE));
    if (count > 1 && verb && scan_says(s, i - 1, "by") &&
        scan_says(s, out[count - 1].name.from - 1, ",") && span_is_empty(out[count - 1].role)) {
        count--;
        *end = out[count - 1].name.to;
    }
    return count && scan_says(s, *end, "'s") ? 0 : count;
}

/* Who plays whom is not told by brackets in a sentence: "the gang of Frank Costello (Jack
 * Nicholson)". */
static bool has_brackets(const Part *parts, int count)
{
    for (int i = 0; i < count; i++)
        if (parts[i].bracketed)
            return true;
    return false;
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
        bool cut = from > first && s->t[from - 1].capital && s->t[from - 1].kind == TOKEN_WORD &&
                   from - 1 > s->from; /* "for My Left Foot, as" */
        int n = cut && name_at(s, from - 1) == from - 1 ? 0 : list_at(&upto, from, parts, &end);
        if (!n)
            continue;
        if (end != i || n < b->count || has_brackets(parts, n))
            continue;
        b->count = n;
        b->start = from;
        memcpy(b->parts, parts, sizeof *parts * (size_t)n);
    }
}

/* Does the name begin a clause, so that it is most likely what the clause speaks of? */
static bool begins_a_clause(const Scan *s, Span name)
{
    int i = name.from - 1;
    return i < s->from || scan_says(s, i, ",") || scan_says(s, i, ";") || scan_says(s, i, "and") ||
           scan_says(s, i, "but") || scan_says(s, i, "while") || scan_says(s, i, "when");
}

Span person_meant(const Scan *s, int i)
{
    Span subject = {0, 0}, only = {0, 0};
    int count = 0;
    for (int k = s->from; k < i; k++) {
        int prize = scan_term(s, k, TERM_PRIZE, NULL);
        k += prize ? prize - 1 : 0;
        int end = prize ? k : name_at(s, k);
        Span name = {k, end};
        if (end == k)
            continue;
        k = end - 1;
        if (end > i || !name_is_person(s, name) || scan_says(s, end, "'s"))
            continue;
        if (span_is_empty(subject) && begins_a_clause(s, name) && name.from == s->from &&
            !scan_says(s, end, "of"))
            subject = name;
        only = name;
        count++;
    }
    if (!span_is_empty(subject))
        return subject;
    if (!span_is_empty(s->meant))
        return s->meant;
    return count == 1 ? only : (Span){0, 0};
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
    int count = list_at(s, from, out, &end);
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
        return people_before(s, end, out, start);
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

/* Who plays whom is not told by brackets before a verb: there a list ends in a name. */
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
