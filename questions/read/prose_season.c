/* prose_season.c -- what a text says of all its films at once: "three films by Ang Lee", "an Ozu
 * season"; see prose_reading.h. */
#include "prose_reading.h"

/* "three plays", "two adaptations": whoever wrote those made no film. */
static bool is_of_films(const Scan *s, int i, int n)
{
    static const char *const others[] = {"plays", "novels", "adaptations", "versions"};
    for (int k = i; k < i + n; k++)
        if (SCAN_SAYS_ONE(s, k, others))
            return false;
    return true;
}

/* Who made them, told behind the words that end before `i`: "films directed by X", "films by X". */
static Span maker_behind(const Scan *s, int i)
{
    enum { WORDS = 3 };
    Part maker;
    for (int k = i - 1; k < i + WORDS; k++) {
        bool by = scan_says(s, k, "by") || (k == i && scan_says(s, k, "of"));
        int end = by ? person_at(s, k + 1, &maker) : 0;
        if (end > k + 2 && maker.name.to - maker.name.from > 1)
            return maker.name;
        if (k >= i && !scan_is_small_word(s, k))
            break;
    }
    return (Span){0, 0};
}

/* "our Billy Wilder season" */
static Span maker_before(const Scan *s, int i)
{
    if (!scan_says(s, i, "season") && !scan_says(s, i, "retrospective"))
        return (Span){0, 0};
    for (int k = i - 2; k >= s->from && k > i - 5; k--)
        if (name_at(s, k) == i && (k == s->from || name_at(s, k - 1) != i))
            return (Span){k, i};
    return (Span){0, 0};
}

/* "Two men, both directed by X"; "all by X" may be of anything. */
static Span maker_of_all(const Scan *s, int i)
{
    Part maker;
    int by = i + 2;
    bool all =
        (scan_says(s, i, "both") || scan_says(s, i, "all")) && scan_says(s, i + 1, "directed");
    int end = all && scan_says(s, by, "by") ? person_at(s, by + 1, &maker) : 0;
    return end > by + 2 ? maker.name : (Span){0, 0};
}

/* "three Indian films", "two small American films": how many from the number at `i`, and from
 * where; 0 if no such words stand there. */
static int number_of_country(const Scan *s, int i, const Term **country, int *place)
{
    static const char *const numbers[] = {"two",   "three", "four", "five", "six",
                                          "seven", "eight", "nine", "ten"};
    static const char *const nouns[] = {"films",    "movies",    "pictures",
                                        "comedies", "thrillers", "dramas",
                                        "classics", "westerns",  "documentaries"};
    static const char *const compared[] = {"after", "before", "like", "unlike", "than", "since"};
    int number = 0, at = i + 1;
    if (SCAN_SAYS_ONE(s, i - 1, compared) || scan_says(s, i - 2, "compared"))
        return 0; /* "shown after two French films", "compared with" */
    for (int n = 0; n < (int)(sizeof numbers / sizeof *numbers); n++)
        number = scan_says(s, i, numbers[n]) ? n + 2 : number;
    at += scan_is_small_word(s, at) && scan_is_a(s, at + 1, TERM_COUNTRY);
    int n = number ? scan_term(s, at, TERM_COUNTRY, country) : 0;
    *place = at;
    return n && SCAN_SAYS_ONE(s, at + n, nouns) ? number : 0;
}

static void note_country(Text *x)
{
    const Term *t = NULL;
    for (int i = x->s.from, place; i < x->s.to && !x->season_count; i++) {
        x->season_count = number_of_country(&x->s, i, &t, &place);
        if (!x->season_count)
            continue;
        x->season_country = text_fact(x, "Country", t->means, place);
    }
}

void text_note_season(Text *x)
{
    const Scan *s = &x->s;
    note_country(x);
    for (int i = s->from; i < s->to && !x->season.value.n; i++) {
        int n = scan_term(s, i, TERM_SEVERAL, NULL);
        Span maker = maker_of_all(s, i);
        if (n && is_of_films(s, i, n)) {
            maker = maker_behind(s, i + n);
            if (span_is_empty(maker))
                maker = maker_before(s, i);
        }
        if (span_is_empty(maker) || !name_is_person(s, maker))
            continue;
        x->season = text_fact(x, "Director", text_slice(x, maker), maker.from);
    }
}

/* Who is named as the film's director, even if only in doubt; NULL if nobody is. */
static const Fact *director_of(const Draft *d)
{
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director"))
            return &d->facts[i];
    return NULL;
}

/* Where they are from, if they are as many as the text has said: of each of which it tells no
 * country. */
static void say_country(Text *x)
{
    for (int i = 0; i < x->count && x->count == x->season_count; i++) {
        Draft *d = &x->drafts[i];
        bool told = d->count >= DRAFT_MAX_FACTS;
        for (int k = 0; k < d->count; k++)
            told = told || fact_is(&d->facts[k], "Country");
        if (!told)
            *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = x->season_country;
    }
}

void text_say_season(Text *x)
{
    say_country(x);
    if (!x->season.value.n || x->count < 2)
        return;
    for (int i = 0; i < x->count; i++) {
        const Fact *other = director_of(&x->drafts[i]);
        if (other && !str_ends(x->season.value, other->value))
            return; /* a season of several directors all the same */
    }
    for (int i = 0; i < x->count; i++) {
        Draft *d = &x->drafts[i];
        x->season.known = d->known_from;
        if (!director_of(d) && d->count < DRAFT_MAX_FACTS)
            *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = x->season;
    }
}
