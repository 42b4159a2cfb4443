/* prose_winners.c -- the people who are named beside a prize: behind it, before it, or as those who
 * share the verb of another; see prose_award.h. */
#include "prose_award.h"

/* "(Hutton, the youngest man ever to receive it)": only small words up to the bracket. */
static bool is_apposed_to(const Scan *s, int end)
{
    enum { WORDS = 14 };
    int k = end + 1;
    while (scan_says(s, end, ",") && k < end + WORDS && scan_is_small_word(s, k))
        k++;
    return k > end + 1 && scan_says(s, k, ")");
}

/* "(B&W)", "(both Coens)", "for the Coens": not one person's name. */
static bool is_letter_or_family(const Scan *s, Span name, bool both)
{
    const Token *t = &s->t[name.from];
    bool several = both || scan_says(s, name.from - 1, "the");
    return t->text.n < 2 || (several && name.to == name.from + 1 && str_ends(t->lower, S("s")));
}

int winners_behind(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int end;
    if (scan_says(s, i, ",") && (scan_says(s, i + 1, "given") || scan_says(s, i + 1, "awarded") ||
                                 scan_says(s, i + 1, "which")))
        for (int k = i + 2; k < s->to && k < i + 2 + PRIZE_NEAR; k++)
            if (scan_says(s, k, "to"))
                i = k; /* "Best Costume Design, given in 1994 to X" */
    bool aside = scan_says(s, i, ",") && scan_says(s, i + 1, "for"); /* "Best Score, for X." */
    i += aside;
    bool bracket = scan_says(s, i, "(");
    if (!bracket && !scan_says(s, i, "for") && !scan_says(s, i, "to") && !scan_says(s, i, "by"))
        return 0;
    bool both = scan_says(s, i + 1, "both") || (bracket && scan_says(s, i + 1, "for"));
    int from = both ? i + 2 : i + 1, count = people_at(s, from, out, &end); /* "(for Finch)" */
    if (!count && scan_says(s, i, "for")) {
        /* "for Ashby's editing" */
        int name = name_at(s, skip_descriptors(s, from));
        out[0] = (Part){.name = {skip_descriptors(s, from), name}};
        count =
            name > out[0].name.from && scan_says(s, name, "'s") && name_is_person(s, out[0].name);
    }
    if (!count || is_letter_or_family(s, out[0].name, both) || s->marks[out[0].name.from] ||
        scan_is_a(s, out[0].name.from, TERM_PRIZE) ||
        (bracket && !scan_says(s, end, ")") && !is_apposed_to(s, end)))
        return 0;
    const Term *t;
    if (aside && scan_says(s, end, ",") && prize_at(s, end + 1, &t))
        return 0; /* "Best Score, for X, Best Editing": of which? */
    return count;
}

int winners_in_front(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int start, count;
    if (scan_says(s, i - 1, "as")) /* "and Cassavetes one as Best Director" */
        return people_before(s, scan_says(s, i - 2, "one") ? i - 2 : i - 1, out, &start);
    if (scan_says(s, i - 1, "for")) {
        count = people_before(s, scan_says(s, i - 2, ",") ? i - 2 : i - 1, out, &start);
        if (scan_says(s, start - 1, "like") && scan_says(s, start - 2, ","))
            count = people_before(s, start - 2, out, &start); /* "Bell, like Dorn, for" */
        if (scan_says(s, start - 1, "to") || scan_says(s, start - 1, "was"))
            return count; /* "and to Bell for Best Actress", "so was Bell, for Best Actress" */
        return scan_says(s, start - 1, ",") || scan_says(s, start - 1, "and") ||
                       scan_says(s, start - 1, ";")
                   ? count
                   : 0;
    }
    if (!scan_says(s, i - 1, ","))
        return 0;
    count = people_before(s, i - 1, out, &start);
    bool opens = scan_says(s, start - 2, ",") || scan_says(s, start - 2, ";") ||
                 scan_says(s, start - 2, "and"); /* else the prize before it is theirs */
    bool for_them = scan_says(s, start - 1, "for") || scan_says(s, start - 1, "with");
    return count && for_them && opens ? count : 0;
}

int winners_lead(const Scan *s, int i)
{
    enum { WORDS = 9, EVENT = 4 };
    static const char *const glue[] = {"the",     "a",   "an", "one",  "that",
                                       "another", "for", "as", "those"};
    for (int k = i; k > i - WORDS && k > s->from;) {
        int event = k - EVENT;
        while (event < k && event + scan_term(s, event, TERM_EVENT, NULL) != k)
            event++;
        if (event == k && scan_says(s, k - 1, "'s") && k < i)
            return k - 1; /* "Franz Waxman's for the score" */
        if (event == k && !SCAN_SAYS_ONE(s, k - 1, glue) && !scan_is_a(s, k - 1, TERM_PRIZE_WORD))
            return k;
        k = event < k ? event : k - 1;
    }
    return i;
}

int winners_of_gap(const Reader *r, int i, Part out[PROSE_MAX_PEOPLE])
{
    static const char *const openers[] = {",",     ";",   ":",    "and",
                                          "while", "but", "with", "including"};
    const Scan *s = r->s;
    int start, to = winners_lead(s, i);
    bool best = to == i && scan_says(s, i, "best"); /* "and Mühe Best Actor" */
    if (to == i && (scan_says(s, i - 1, "was") || scan_says(s, i - 1, "were")))
        to = i - 1; /* "Signoret was Best Actress" */
    if ((to == i && !best) || to <= r->verb + 1)
        return 0;
    int count = people_before(s, to, out, &start);
    bool opens = start > r->verb && SCAN_SAYS_ONE(s, start - 1, openers);
    return count && opens && !s->marks[out[0].name.from] ? count : 0;
}
