/* prose_turn.c -- "Could I keep one only, it would be TITLE", "With TITLE, in 2002, the world caught up":
 * how a profile or a letter turns to another of its films, without saying so; see prose_head.h. */
#include "prose_evidence.h"
#include "prose_forms.h"
#include "prose_head.h"
#include "prose_seek.h"

enum { TURN_LEAST = 5, PLACED = 3, ARTICLE = 2 };

/* What comes before a film that is only compared or remembered, or before no film. */
static bool is_aside(const Scan *s, const Words *w)
{
    static const char *const before[] = {"like", "unlike", "than",   "as",    "after",
                                         "since", "before", "until", "from", "by",
                                         "of"};
    enum { FAR = 4 };
    static const char *const to[] = {"went", "lost", "fell", "due", "owed", "close"};
    int owner = w->from - 2;
    while (scan_says(s, w->from - 1, "'s") && owner > s->from && s->t[owner - 1].capital)
        owner--; /* "from Ruth Rendell's TITLE" */
    if (scan_says(s, owner - 1, "from") || scan_says(s, owner - 1, "on") ||
        (scan_says(s, w->from - 1, "to") && SCAN_SAYS_ONE(s, w->from - 2, to)) ||
        SCAN_SAYS_ONE(s, w->from - 1, before) || scan_says(s, w->to, "'s") ||
        phrase_names_work(s, w->title))
        return true;
    bool given = scan_says(s, w->from - 1, "for");
    for (int k = s->from; k < w->from; k++)
        if (s->marks[k] == MARK_TITLE || (!given && scan_is_a(s, k, TERM_PRIZE)) ||
            (k + 3 * FAR > w->from && (scan_is_work(s, k) || scan_says(s, k, "source"))) || (k > w->from - FAR && scan_is_a(s, k, TERM_EARLIER)) ||
            scan_is_a(s, k, TERM_NOT) || scan_says(s, k, "who"))
            return true;
    return false;
}

/* Right behind what presents it: "then came TITLE", "With TITLE,", "it would be TITLE". */
static bool is_placed(const Scan *s, const Words *w)
{
    static const char *const words[] = {"came", "comes", "be", "make", "made", "brings", "brought",
                                        "with", "is", "was", "and", "follows", "followed", "then"};
    int before = w->from - 1;
    if (scan_says(s, before, "in"))
        return true;
    return SCAN_SAYS_ONE(s, before, words) && (!s->t[before].capital || before == s->from);
}

static int points_of(const Scan *s, const Words *w)
{
    bool named = false;
    int points = evidence_points(s, w->title, w->from, w->to, &named);
    bool article = w->title.from > s->from && scan_is_article(s, w->title.from) &&
                   s->t[w->title.from].capital && w->title.to > w->title.from + 1;
    points += article ? ARTICLE : 0;
    points += is_placed(s, w) && (named || article) ? PLACED : 0;
    return named ? points : 0;
}

/* "in 1957", "from 1986" behind it, "in 1957" before it. */
static void find_year(const Scan *s, const Words *w, Head *h)
{
    int year = evidence_year_at(s, w->from, w->to);
    for (int k = w->to; !year && k < w->to + 3; k++)
        if ((scan_says(s, k, "in") || scan_says(s, k, "from") || scan_says(s, k, "of")) &&
            k + 1 < s->to && token_year(&s->t[k + 1]))
            year = k + 1;
    for (int k = s->from; !year && k + 1 < w->from; k++)
        if (scan_says(s, k, "in") && token_year(&s->t[k + 1]) && !scan_is_a(s, k - 1, TERM_OTHER_YEAR))
            year = k + 1;
    if (year)
        phrase_add_year(h, token_year(&s->t[year]), year);
}

/* Does the sentence begin with it, or lead to nothing else? Only then it needs no year beside it. */
static bool is_topic(const Scan *s, const Words *w)
{
    static const char *const words[] = {"came", "comes", "be", "is", "was", "brings", "follows", "then"};
    int before = w->from - 1;
    bool joined = scan_says(s, before, "and") || scan_says(s, before, "but") || scan_says(s, before, "then");
    return w->from == s->from || (before == s->from && joined) || SCAN_SAYS_ONE(s, before, words);
}

bool head_turn(const Scan *s, Head *out)
{
    Words w, best = {{0, 0}, 0, 0};
    int most = TURN_LEAST - 1;
    for (int i = s->from; i < s->to; i = w.to > i ? w.to : i + 1) {
        if (!seek_title_at(s, i, &w) || is_aside(s, &w))
            continue;
        int points = points_of(s, &w);
        if (points > most) {
            most = points;
            best = w;
        }
    }
    if (most < TURN_LEAST)
        return false;
    *out = (Head){.title = best.title, .to = best.to};
    phrase_bracket(s, best.to, out);
    if (!out->year)
        find_year(s, &best, out);
    return out->year || is_topic(s, &best);
}
