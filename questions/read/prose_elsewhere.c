/* prose_elsewhere.c -- is what a pattern found said of another film, another version or another
 * year? See prose_reading.h. */
#include "prose_reading.h"

/* "in Jane Holt's bleak second film" at `i`, the name: that is this film. */
static bool is_makers_film(const Scan *s, int i)
{
    enum { WORDS = 5 };
    int end = name_at(s, i);
    for (int k = end + 1; scan_says(s, end, "'s") && k < end + WORDS && scan_is_small_word(s, k);
         k++)
        if (scan_is_a(s, k, TERM_FILM))
            return !scan_is_capital(s, k + 1) && !scan_says(s, k + 1, "of");
    return false;
}

/* "plays Gandalf in The Lord of the Rings", "as Hamlet at the Old Vic": a part of another play. */
static bool plays_elsewhere(const Scan *s, const Found *f)
{
    int i = f->to;
    bool part = f->role_count || (f->people_count && !span_is_empty(f->people[0].role));
    if (part && scan_says(s, i, "on") &&
        (scan_says(s, i + 1, "stage") || scan_says(s, i + 2, "stage")))
        return true;
    bool within = false; /* "played Eddie again in Martin Scorsese's The Color of Money (1986)" */
    for (int k = i; part && k < i + 8 && k < s->to && s->t[k].kind != TOKEN_MARK; k++) {
        if (s->marks[k] == MARK_OTHER && within)
            return true;
        within = within || scan_says(s, k, "in") || scan_says(s, k, "at");
    }
    if (!part || !(scan_says(s, i, "in") || scan_says(s, i, "at")))
        return false;
    i += scan_says(s, i + 1, "the") ? 2 : 1;
    if (scan_says(s, i, "\"") || scan_says(s, i, "*"))
        i++;
    if (i >= s->to || !s->t[i].capital || s->marks[i] == MARK_TITLE || is_makers_film(s, i))
        return false;
    return s->marks[i] == MARK_OTHER || scan_says(s, f->to, "at") ||
           !(scan_is_a(s, i, TERM_PLACE) || scan_is_a(s, i, TERM_COUNTRY));
}

/* "the 1897 novel", "X's play of 1911", "TITLE (1897)" behind a novel: no film's. */
static bool is_year_of_work(const Scan *s, int year)
{
    enum { BACK = 12, AHEAD = 5 };
    if (scan_says(s, year - 1, "'s") && scan_is_a(s, year + 1, TERM_FILM))
        return false; /* "Ralph Thomas's 1959 version" */
    if (!scan_says(s, year - 1, "in") && !scan_says(s, year - 1, "of") &&
        !scan_says(s, year - 1, "("))
        return true;
    static const char *const made[] = {"filmed", "remade", "shot"};
    for (int k = year + AHEAD - 1; k >= year - BACK; k--)
        if (k < year && SCAN_SAYS_ONE(s, k, made))
            return false; /* "The novel was filmed again in 1950" */
        else if (scan_is_work(s, k))
            return true;
    return false;
}

/* "In 2009 it became a television film with Edda Voss": a cast of another year. */
static bool is_of_other_year(Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int year = text_film(x)->year;
    int in = scan_says(s, f->to, "in") && f->to + 1 < s->to ? token_year(&s->t[f->to + 1]) : 0;
    if (year && in && !span_is_empty(f->countries) && (in > year + 1 || in < year - 1))
        return true; /* "Stalker, which he made in the Soviet Union in 1979" */
    enum { LATE = 2 };
    if (year && in && str_equal(f->people_field, S("Director")) &&
        scan_is_a(s, f->from, TERM_FILM) && (in > year + LATE || in < year - LATE))
        return true; /* "had been adapted into a film by Edda Voss in 1949" */
    if (!year || !str_equal(f->people_field, S("Star")) ||
        !(f->hangs_on_noun || scan_says(s, f->from, ",")))
        return false;
    bool other = false;
    for (int k = s->from; k < f->from; k++) {
        int said = token_year(&s->t[k]);
        if (said && (said > year + 1 || said < year - 1))
            other = !is_year_of_work(s, k);
        else if (scan_is_a(s, k, TERM_JOB) || said)
            other = false; /* "remade in 1950, directed by" */
    }
    return other;
}

/* "wrote the script for The Empty House": a craft's work for what has a title of its own. */
static bool is_for_other_film(const Scan *s, const Found *f)
{
    int i = f->to - (scan_says(s, f->to - 1, "for") || scan_says(s, f->to - 1, "of"));
    bool leads = scan_says(s, i, "for") || scan_says(s, i, "of");
    bool craft = f->job_count || (f->people_field.n && !str_equal(f->people_field, S("Star")));
    return craft && leads && scan_is_article(s, i + 1) && s->t[i + 1].capital &&
           s->marks[i + 1] != MARK_TITLE && scan_is_capital(s, i + 2);
}

/* "In the remake, Edda Voss is", "It is shown with Yojimbo, in which Edda Voss plays": said of
 * another film. */
static bool is_of_other_version(const Scan *s, const Found *f)
{
    static const char *const versions[] = {"remake", "version", "sequel", "prequel", "original"};
    static const char *const elsewhere[] = {"television", "stage", "radio", "broadway", "theatre"};
    static const char *const once[] = {"originally", "previously", "formerly", "earlier"};
    for (int k = f->from - 1; k <= f->anchor && f->role_count + f->people_count; k++)
        if (SCAN_SAYS_ONE(s, k, once) && scan_says(s, k + 1, "played") &&
            !scan_says(s, k - 1, "who") && !scan_says(s, k - 2, "who"))
            return true; /* "in the role originally played by" */
    if (scan_says(s, f->from - 1, "where") &&
        (SCAN_SAYS_ONE(s, f->from - 2, elsewhere) || SCAN_SAYS_ONE(s, f->from - 3, elsewhere)))
        return true; /* "on television, where Karl Orr played the part" */
    if (f->hangs_on_noun && scan_says(s, f->from - 1, ",")) {
        int comma = f->from - 2; /* "a remake, The Long Night, directed by" */
        while (comma > s->from && !scan_says(s, comma, ","))
            comma--;
        if (SCAN_SAYS_ONE(s, comma - 1, versions) && s->t[comma + 1].capital &&
            s->marks[comma + 1] != MARK_TITLE)
            return true;
    }
    int in = f->from - 2, k = s->from;
    if (scan_says(s, in, "in") && scan_says(s, in + 1, "which") && scan_says(s, in - 1, ",") &&
        in - 2 > s->from && s->t[in - 2].capital && s->marks[in - 2] != MARK_TITLE) {
        int first = in - 2;
        while (first > s->from && s->t[first - 1].capital)
            first--;
        return !scan_says(s, first - 1, "by"); /* "a drama by Edda Voss, in which" */
    }
    if (!scan_says(s, k, "in") || !scan_says(s, k + 1, "the"))
        return false;
    while (k < f->from && !scan_says(s, k, ",") && !SCAN_SAYS_ONE(s, k, versions))
        k++;
    return k < f->from && !scan_says(s, k, ",");
}

/* "A silent version, directed by Edda Voss, was released in 1926": no film of this year. */
static bool is_of_dated_version(Text *x, const Found *f)
{
    static const char *const versions[] = {"version", "remake", "adaptation", "sequel"};
    const Scan *s = &x->s;
    bool other = false;
    enum { NEAR = 6 };
    bool one = false; /* "a silent version", "another", "an earlier" */
    for (int k = f->from - 3; k >= s->from && k > f->from - NEAR; k--)
        one = one || scan_says(s, k, "a") || scan_says(s, k, "an") || scan_says(s, k, "another");
    if (!f->hangs_on_noun || !scan_says(s, f->from - 1, ",") || !one ||
        !SCAN_SAYS_ONE(s, f->from - 2, versions))
        return false;
    for (int k = s->from; k < s->to; k++) {
        int year = token_year(&s->t[k]);
        if (year && year == text_film(x)->year)
            return false;
        other = other || year;
    }
    return other;
}

bool claim_is_elsewhere(Text *x, const Found *f)
{
    const Scan *s = &x->s;
    return plays_elsewhere(s, f) || is_for_other_film(s, f) || is_of_other_version(s, f) ||
           is_of_dated_version(x, f) || is_of_other_year(x, f);
}
