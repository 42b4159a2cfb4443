/* prose_turn.c -- "Could I keep one only, it would be TITLE", "With TITLE, in 2002, the world
 * caught up": how a profile or a letter turns to another of its films, without saying so; see
 * prose_head.h. */
#include "prose_evidence.h"
#include "prose_forms.h"
#include "prose_head.h"
#include "prose_seek.h"

enum { TURN_LEAST = 5, PLACED = 4, ARTICLE = 2, OPENS = 2, ALONE = 5, TOLD = 5 };

/* Whose work it is that stands behind "'s": its first token; `i` if nobody's. */
static int owner_before(const Scan *s, int i)
{
    int owner = i - 2;
    if (!scan_says(s, i - 1, "'s"))
        return i;
    while (owner > s->from && s->t[owner - 1].capital)
        owner--;
    return owner;
}

static bool ends_sentence(const Scan *s, const Words *w)
{
    return w->to == s->to || (w->to + 1 == s->to && s->t[w->to].kind == TOKEN_MARK);
}

/* "In week two, TITLE.", "something in Urdu: TITLE." */
static bool closes(const Scan *s, const Words *w)
{
    return ends_sentence(s, w) &&
           (scan_says(s, w->from - 1, ",") || scan_says(s, w->from - 1, ":"));
}

/* "The other is TITLE.", "First one is TITLE", "The other half: TITLE." */
static bool is_next_of_list(const Scan *s, const Words *w)
{
    static const char *const which[] = {"other", "second", "third", "next", "last", "first"};
    static const char *const ones[] = {"one", "half", "film", "picture"};
    int at = s->from + scan_is_article(s, s->from);
    if (!SCAN_SAYS_ONE(s, at, which))
        return false;
    at += 1 + SCAN_SAYS_ONE(s, at + 1, ones);
    bool is = scan_says(s, at, "is") || scan_says(s, at, "was") || scan_says(s, at, ":");
    return is && w->from == at + 1;
}

/* Does the sentence begin with it, or lead to nothing else? Only then it needs no year beside it.
 */
static bool is_topic(const Scan *s, const Words *w)
{
    static const char *const words[] = {"came",   "comes",   "be",   "is",  "was",
                                        "brings", "follows", "then", "had", "have"};
    static const char *const joins[] = {"and", "but", "then"};
    int before = w->from - 1;
    bool is = scan_says(s, before, "is") || scan_says(s, before, "was");
    if (is && name_at(s, s->from) > s->from + 1)
        return false; /* "Steven Keats, a newcomer, is Jackie Brown" */
    return w->from == s->from || (before == s->from && SCAN_SAYS_ONE(s, before, joins)) ||
           SCAN_SAYS_ONE(s, before, words) || closes(s, w) || is_next_of_list(s, w);
}

/* ", Piet Maar's first fiction film" behind a title */
static bool is_owned_film(const Scan *s, int i)
{
    enum { NEAR = 4 };
    int owner = scan_says(s, i, ",") ? name_at(s, i + 1) : i;
    if (owner <= i + 1 || !scan_says(s, owner, "'s"))
        return false;
    for (int k = owner + 1; k <= owner + NEAR && !scan_says(s, k, ","); k++)
        if (scan_is_a(s, k, TERM_FILM))
            return true;
    return false;
}

/* "TITLE, a New Zealand film.", "TITLE is a horror film" */
static bool says_what(const Scan *s, const Words *w)
{
    Head h = {0};
    bool is = w->from == s->from && (scan_says(s, w->to, "is") || scan_says(s, w->to, "was"));
    bool article = (is || scan_says(s, w->to, ",")) && scan_is_article(s, w->to + 1);
    int end = article ? phrase_at(s, w->to + 2, &h) : 0;
    if (w->from == s->from && is_owned_film(s, w->to))
        return true;
    bool by = end > w->to + 2 && scan_says(s, end, "by") && name_at(s, end + 1) > end + 2;
    return end > w->to + 2 && (by || (h.quality_count > 0 && is_topic(s, w)));
}

/* "who already had him on the stage at Malmö, cast him": does a clause from `who` on reach `to`? */
static bool is_clause_open(const Scan *s, int who, int to)
{
    for (int k = who; k < to; k++)
        if (scan_says(s, k, ","))
            return false;
    return true;
}

/* What comes before a film that is only compared or remembered, or before no film. */
static bool is_aside(const Scan *s, const Words *w)
{
    static const char *const before[] = {"like",   "unlike", "than", "as", "after", "since",
                                         "before", "until",  "from", "by", "of"};
    static const char *const beside[] = {"preceded",  "preceding", "accompanied",
                                         "supported", "alongside", "together"};
    static const char *const to[] = {"went", "lost", "fell", "due", "owed", "close"};
    enum { NEAR = 4, FAR = 12 };
    int owner = owner_before(s, w->from);
    bool part = scan_says(s, w->from - 1, "of") && scan_is_a(s, w->from - 2, TERM_PART_OF);
    if (says_what(s, w) || part) /* "went to TITLE, a first feature by", "the score of TITLE" */
        return false;
    if (scan_says(s, owner - 1, "from") || scan_says(s, owner - 1, "on") || /* "from Rendell's X" */
        (scan_says(s, w->from - 1, "to") && SCAN_SAYS_ONE(s, w->from - 2, to)) ||
        SCAN_SAYS_ONE(s, w->from - 1, before) || scan_says(s, w->to, "'s") ||
        phrase_names_work(s, w->title))
        return true;
    bool called = scan_says(s, w->from - 1, "title") || scan_says(s, w->from - 1, "called");
    bool opens = w->title.from == s->from && scan_is_a(s, s->from, TERM_LINK) &&
                 scan_is_small_word(s, s->from + 1);
    if (opens && title_known_at(s, w->title.from) != w->title.to)
        return true; /* "In the Sicily of 1960" */
    for (int k = w->to; k < w->to + NEAR; k++)
        if (scan_is_work(s, k))
            return true; /* '("The Broken Nest"), a novella by' */
    for (int k = s->from; called && k < w->from; k++)
        if (scan_is_work(s, k))
            return true; /* 'from a story published under the title "The Crossing"' */
    bool given = scan_says(s, w->from - 1, "for");
    for (int k = s->from; k < w->from; k++)
        if (s->marks[k] == MARK_TITLE || SCAN_SAYS_ONE(s, k, beside) ||
            (!given && scan_is_a(s, k, TERM_PRIZE)) ||
            (k + FAR > w->from && (scan_is_work(s, k) || scan_says(s, k, "source"))) ||
            (k + NEAR > w->from && k + 1 < w->from && scan_is_a(s, k, TERM_EARLIER) &&
             !scan_says(s, k + 1, "be")) ||
            /* but "it would be TITLE" */ scan_is_a(s, k, TERM_NOT) ||
            (scan_says(s, k, "who") && is_clause_open(s, k, w->from)))
            return true;
    return false;
}

/* Right behind what presents it: "then came TITLE", "With TITLE,", "it would be TITLE". */
static bool is_placed(const Scan *s, const Words *w)
{
    static const char *const words[] = {"came",    "comes",    "be",   "make", "made",
                                        "brings",  "brought",  "with", "is",   "was",
                                        "follows", "followed", "and",  "then"};
    int before = w->from - 1;
    bool opens = before == s->from && scan_says(s, before, "for");
    bool had = scan_says(s, before, "had") && scan_says(s, before - 1, "we");
    return scan_says(s, before, "in") || opens || had ||
           (SCAN_SAYS_ONE(s, before, words) && (!s->t[before].capital || before == s->from));
}

/* '"TITLE".', "TITLE (15, 110 mins) *****" in a line of its own. */
static bool is_alone(const Scan *s, const Words *w)
{
    int to = scan_behind_bracket(s, w->to);
    while (to < s->to && s->t[to].kind == TOKEN_MARK)
        to++;
    bool line = s->p->single_line && w->from == 0 && scan_shouts(s, w->title);
    return w->from == s->from && to == s->to && (line || w->title.from > w->from);
}

/* "TITLE, with John Hurt as John Merrick, had": a title that opens the sentence, and its cast. */
static bool has_cast(const Scan *s, const Words *w)
{
    static const char *const words[] = {"with", "starring", "featuring"};
    return w->from == s->from && w->title.to > w->title.from + 1 && scan_says(s, w->to, ",") &&
           SCAN_SAYS_ONE(s, w->to + 1, words) && name_at(s, w->to + 2) > w->to + 3;
}

/* "Claude Chabrol's Violette Nozière, based on a murder case, has her": a whole name owns it. */
static bool is_owned_subject(const Scan *s, const Words *w)
{
    static const char *const told[] = {"based", "adapted", "made", "with", "from"};
    int owner = owner_before(s, w->from);
    bool like_person = name_at(s, w->title.from) == w->title.to;
    bool behind = scan_says(s, w->to, ",") && SCAN_SAYS_ONE(s, w->to + 1, told);
    return owner == s->from && w->from > owner + 2 &&
           (behind || (!like_person && scan_is_a(s, w->to, TERM_FINITE)));
}

/* "Then the Special Jury Prize: X" */
static bool holds_prize(const Scan *s, const Words *w)
{
    for (int k = w->title.from; k < w->title.to; k++)
        if (scan_term(s, k, TERM_PRIZE, NULL) > 1)
            return title_known_at(s, w->title.from) != w->title.to;
    return false;
}

/* "With TITLE, in 2002, the world", "it would be TITLE, from 1963" */
static bool is_dated_behind(const Scan *s, const Words *w)
{
    bool in = scan_says(s, w->to + 1, "in") || scan_says(s, w->to + 1, "from");
    return is_placed(s, w) && scan_says(s, w->to, ",") && in && w->to + 2 < s->to &&
           token_year(&s->t[w->to + 2]);
}

static int points_of(const Scan *s, const Words *w)
{
    bool named = false;
    int points = evidence_points(s, w->title, w->from, w->to, &named);
    bool article = w->title.from > s->from && scan_is_article(s, w->title.from) &&
                   s->t[w->title.from].capital && w->title.to > w->title.from + 1;
    bool words = (article || points > 0) && w->title.to > w->title.from + 1;
    bool led = words && (closes(s, w) || is_dated_behind(s, w) ||
                         (ends_sentence(s, w) && scan_says(s, w->from - 1, "be")));
    points += article ? ARTICLE : 0;
    points += led || (is_placed(s, w) && (named || article)) ? PLACED : 0;
    points += w->from == 0 ? OPENS : 0;
    points += w->from == s->from && named && w->title.to > w->title.from + 2;
    bool told =
        is_next_of_list(s, w) || has_cast(s, w) || is_owned_subject(s, w) || says_what(s, w);
    points += is_alone(s, w) ? ALONE : 0;
    points += told ? TOLD : 0;
    points += scan_says(s, w->to, "(") && phrase_bracket_year(s, w->to);
    return (named || led || told || is_alone(s, w)) && !holds_prize(s, w) ? points : 0;
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
        if (scan_says(s, k, "in") && token_year(&s->t[k + 1]) &&
            !scan_is_a(s, k - 1, TERM_OTHER_YEAR))
            year = k + 1;
    if (!year)
        form_seek_year(s, w->to, h);
    if (year)
        phrase_add_year(h, token_year(&s->t[year]), year);
}

bool head_turn(const Scan *s, Head *out)
{
    Words w, best = {{0, 0}, 0, 0};
    int most = TURN_LEAST - 1;
    for (int i = s->from; i<s->to; i = w.to> i ? w.to : i + 1) {
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
    out->is_statement = is_alone(s, &best) || says_what(s, &best);
    return out->year || is_topic(s, &best) || has_cast(s, &best) || is_owned_subject(s, &best) ||
           out->is_statement;
}
