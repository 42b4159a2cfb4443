/* prose_seek.c -- see prose_seek.h. */
#include "prose_seek.h"

#include "prose_forms.h"
#include "utf8.h"

enum {
    TITLE_LEAST = 3,
    NAMED_LEAST = 2,
    UNNAMED_LEAST = 2,
    YEAR_LEAST = 2,
    YEAR_SAID = 4,
    NEAR = 6,
    LABEL_MOST = 12,
    FIRST_SENTENCES = 3
};

static bool says_one(const Scan *s, int i, const char *const *words, size_t count)
{
    for (size_t w = 0; w < count; w++)
        if (scan_says(s, i, words[w]))
            return true;
    return false;
}
#define SAYS_ONE(s, i, words) says_one(s, i, words, sizeof words / sizeof *words)

/* ---- what speaks for a title, or against it: `t` its words, `from` and `to` with their marks */

static bool is_marked(const Scan *s, Span t, int from, int to)
{
    (void)s;
    (void)to;
    return t.from > from;
}

static bool is_heading(const Scan *s, Span t, int from, int to)
{
    while (from > s->from && s->t[from - 1].kind == TOKEN_MARK)
        from--;
    while (to < s->to && s->t[to].kind == TOKEN_MARK)
        to++;
    return from == 0 && to == s->p->count && s->p->single_line && !scan_says(s, t.to, "!");
}

/* "LOCAL HERO" where the text around it does not shout. */
static bool is_shouted(const Scan *s, Span t, int from, int to)
{
    size_t letters = 0;
    (void)to;
    if (t.to - t.from == 1 && from == s->from)
        return false; /* "REVIEW." */
    for (int i = t.from; i < t.to; i++) {
        Str text = s->t[i].text;
        for (size_t k = 0; k < text.n; k++)
            if (text.s[k] >= 'a' && text.s[k] <= 'z')
                return false;
            else
                letters += text.s[k] >= 'A' && text.s[k] <= 'Z';
    }
    return letters > 4;
}

/* "the drama X", "the film, X,": a noun that means a film right before it. */
static bool is_behind_noun(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    static const char *const between[] = {",", ":", "entitled", "titled", "named"};
    int at = SAYS_ONE(s, from - 1, between) ? from - 1 : from;
    for (int k = at - 1; k >= s->from && k > at - 4; k--)
        if (scan_is_a(s, k, TERM_FILM) && k + scan_term(s, k, TERM_FILM, NULL) == at)
            return !s->t[k].capital;
    return false;
}

static bool is_behind_label(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    return scan_says(s, from - 1, ":") && from - s->from < LABEL_MOST;
}

static bool is_behind_doing(const Scan *s, Span t, int from, int to)
{
    static const char *const verbs[] = {
        "watched", "rewatched",  "like",     "liked",     "love",      "loved",
        "enjoyed", "watch",      "watching", "saw",       "seen",      "see",
        "seeing",  "directed",   "directs",  "directing", "made",      "making",
        "show",    "shows",      "showed",   "showing",   "screening", "screened",
        "revisit", "revisiting", "entitled", "titled",    "named"};
    (void)t;
    (void)to;
    return SAYS_ONE(s, from - 1, verbs) ||
           (scan_says(s, from - 1, "on") && scan_says(s, from - 2, "put")) ||
           (scan_says(s, from - 1, "with") && scan_says(s, from - 2, "up")) ||
           (scan_says(s, from - 1, "of") &&
            (scan_says(s, from - 2, "screening") || scan_says(s, from - 2, "showing")));
}

/* "X, a comedy", "X is a film": what it is follows. */
static bool is_described(const Scan *s, Span t, int from, int to)
{
    static const char *const articles[] = {"a", "an", "the", "one"};
    Head h = {0};
    (void)t;
    (void)from;
    if (scan_says(s, to, "("))
        while (to < s->to && !scan_says(s, to - 1, ")"))
            to++;
    bool verb = scan_says(s, to, "is") || scan_says(s, to, "was") || scan_says(s, to, "remains");
    if (!verb && !scan_says(s, to, ","))
        return false;
    int at = to + 1;
    static const char *const ordinals[] = {"first", "second", "third", "last", "only", "latest"};
    if (!SAYS_ONE(s, at, articles)) {
        int name = name_at(s, at);
        if (name == at || !scan_says(s, name, "'s"))
            return false;
        at = name;
    }
    at++;
    while (SAYS_ONE(s, at, ordinals))
        at++;
    return phrase_at(s, at, &h) > at;
}

/* "X, which Piet Maar directed", "X, that Edda Voss wrote and directed". */
static bool is_made_by(const Scan *s, Span t, int from, int to)
{
    enum { FAR = 8 };
    int who = to + 2;
    (void)t;
    (void)from;
    if (!scan_says(s, to, ",") || !(scan_says(s, to + 1, "which") || scan_says(s, to + 1, "that")))
        return false;
    for (int k = who; k < who + FAR; k++)
        if (scan_is_a(s, k, TERM_JOB))
            return name_at(s, who) > who;
    return false;
}

/* "That is X", "make it X", "among her films is X", "by the director Edda Voss" behind it. */
static bool is_presented(const Scan *s, Span t, int from, int to)
{
    static const char *const what[] = {"that", "it", "this", "was", "is"};
    int verb = from - 1;
    (void)t;
    if (scan_says(s, to, "by") &&
        (scan_is_a(s, to + 1, TERM_ROLE_NOUN) || scan_is_a(s, to + 2, TERM_ROLE_NOUN) ||
         scan_is_a(s, to + 3, TERM_ROLE_NOUN)))
        return true;
    if (scan_says(s, verb, "it") && scan_says(s, verb - 1, "make"))
        return true;
    if (scan_says(s, verb, "perhaps") || scan_says(s, verb, "probably"))
        verb--;
    if (!scan_says(s, verb, "is") && !scan_says(s, verb, "was"))
        return false;
    for (int k = verb - 1; k >= s->from; k--)
        if (scan_is_a(s, k, TERM_FILM) && !s->t[k].capital)
            return true;
    return verb - 1 >= s->from && SAYS_ONE(s, verb - 1, what);
}

static bool is_subject(const Scan *s, Span t, int from, int to)
{
    (void)t;
    return from == s->from &&
           (scan_is_a(s, to, TERM_FINITE) || scan_is_a(s, to, TERM_WON) ||
            scan_says(s, to, "has") || scan_says(s, to, "opens") || scan_says(s, to, "begins"));
}

/* "X was made in Wales", "X had been finished" */
static bool is_made(const Scan *s, Span t, int from, int to)
{
    static const char *const helpers[] = {"was", "is", "had", "has", "been"};
    static const char *const verbs[] = {"made",     "shot",  "filmed",   "released", "finished",
                                        "produced", "shown", "directed", "premiered"};
    int i = to;
    (void)t;
    (void)from;
    while (SAYS_ONE(s, i, helpers))
        i++;
    return i > to && SAYS_ONE(s, i, verbs);
}

static bool has_small_words(const Scan *s, Span t, int from, int to)
{
    (void)from;
    (void)to;
    bool article = t.to - t.from > 1 && (scan_says(s, t.from, "the") || scan_says(s, t.from, "a") ||
                                         scan_says(s, t.from, "an"));
    for (int i = t.from + 1; i < t.to; i++)
        if (s->t[i].kind != TOKEN_NUMBER && !s->t[i].capital && !scan_says(s, i, "-") &&
            !scan_says(s, i, "and") && !scan_is_a(s, i, TERM_PARTICLE))
            return true;
    return article;
}

static bool is_like_person(const Scan *s, Span t, int from, int to)
{
    int name = name_at(s, t.from);
    bool two = name < t.to && scan_says(s, name, "and") && name_at(s, name + 1) == t.to &&
               t.to - t.from > 3; /* "Fanny and Alexander" may well be a film */
    return t.to - t.from > 1 && (name == t.to || two) && !is_shouted(s, t, from, to) &&
           !has_small_words(s, t, from, to);
}

/* "the score of X", "the heroine of X" */
static bool is_part_of(const Scan *s, Span t, int from, int to)
{
    static const char *const parts[] = {"score",  "screenplay", "script",  "cast",
                                        "ending", "hero",       "heroine", "photography"};
    return scan_says(s, from - 1, "of") && SAYS_ONE(s, from - 2, parts) &&
           !is_like_person(s, t, from, to);
}

/* "Bill Forsyth's X" */
static bool is_behind_owner(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    return scan_says(s, from - 1, "'s") && from - 2 >= s->from && s->t[from - 2].capital;
}

static bool is_behind_in(const Scan *s, Span t, int from, int to)
{
    (void)to;
    return t.to - t.from > 1 && (scan_says(s, from - 1, "in") || scan_says(s, from - 1, "about"));
}

static bool is_dated(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)from;
    return scan_says(s, to, "(") && to + 1 < s->to && token_year(&s->t[to + 1]) > 0;
}

/* "the novel X", "a play, X, by", "the award X": another work or no work. */
static bool is_other_work(const Scan *s, Span t, int from, int to)
{
    static const char *const songs[] = {"song", "songs", "album", "magazine", "character"};
    (void)t;
    (void)to;
    int at = scan_says(s, from - 1, ",") ? from - 1 : from;
    for (int k = at - 1; k >= s->from && k > at - 4; k--)
        if (SAYS_ONE(s, k, songs) ||
            (scan_is_a(s, k, TERM_SOURCE) && k + scan_term(s, k, TERM_SOURCE, NULL) == at &&
             !scan_is_a(s, k, TERM_FILM) && !scan_says(s, k, "story")))
            return true;
    return false;
}

/* "In our class we read X; the film has the same name". */
static bool is_same_name(const Scan *s, Span t, int from, int to)
{
    (void)t;
    if (!scan_says(s, from - 1, "read") && !scan_says(s, to, "by") &&
        !is_other_work(s, t, from, to))
        return false;
    for (int i = to; i + 1 < s->to; i++)
        if (scan_says(s, i, "same") &&
            (scan_says(s, i + 1, "name") || scan_says(s, i + 1, "title")))
            return true;
    return false;
}

static bool is_by_somebody(const Scan *s, Span t, int from, int to)
{
    return scan_says(s, to, "by") && !is_presented(s, t, from, to);
}

static bool is_exclaimed(const Scan *s, Span t, int from, int to)
{
    (void)to;
    return t.from > from && (scan_says(s, t.to - 1, "!") || scan_says(s, t.to - 1, "?"));
}

static int points_of(const Scan *s, Span t, int from, int to, bool *is_named)
{
    static const struct {
        bool (*holds)(const Scan *s, Span t, int from, int to);
        int points;
    } evidence[] = {{is_made, 3},         {is_part_of, 3},      {is_made_by, 4},
                    {is_presented, 3},    {is_marked, 2},       {is_heading, 4},
                    {is_shouted, 2},      {is_behind_noun, 4},  {is_behind_label, 1},
                    {is_behind_doing, 3}, {is_described, 4},    {is_subject, 1},
                    {is_behind_owner, 1}, {is_behind_in, 2},    {has_small_words, 1},
                    {is_dated, 4},        {is_other_work, -5},  {is_by_somebody, -1},
                    {is_same_name, 6},    {is_like_person, -1}, {is_exclaimed, -4}};
    int points = 0;
    for (size_t e = 0; e < sizeof evidence / sizeof *evidence; e++)
        if (evidence[e].holds(s, t, from, to)) {
            points += evidence[e].points;
            *is_named = *is_named || evidence[e].points >= NAMED_LEAST;
        }
    return points;
}

/* ---- titles */

/* No event, prize, company, place or day is one, and no lone "He". */
static bool may_be_title(const Scan *s, Span t)
{
    static const TermClass others[] = {TERM_EVENT,    TERM_PRIZE, TERM_COUNTRY,
                                       TERM_LANGUAGE, TERM_PLACE, TERM_GENRE};
    if (span_is_empty(t) || !(s->t[t.from].capital || s->t[t.from].kind == TOKEN_NUMBER))
        return false;
    if (t.to - t.from == 1 &&
        (s->t[t.from].text.n < 2 || s->t[t.from].kind == TOKEN_NUMBER ||
         scan_is_a(s, t.from, TERM_OPENER) || scan_is_a(s, t.from, TERM_ROLE_NOUN)))
        return false;
    if (scan_term(s, t.from, TERM_SELF, NULL) == t.to - t.from)
        return false;
    for (size_t c = 0; c < sizeof others / sizeof *others; c++)
        if (scan_term(s, t.from, others[c], NULL) >= t.to - t.from)
            return false;
    for (int i = t.from; i < t.to; i++)
        if ((scan_is_a(s, i, TERM_COMPANY) && s->t[i].capital) || scan_is_a(s, i, TERM_EVENT))
            return false;
    return true;
}

/* "In Local Hero nobody shouts": a capital that the sentence's beginning gives is none of it. */
static Span without_beginning(const Scan *s, Span t)
{
    while (t.from == s->from && t.to - t.from > 1 && scan_is_a(s, t.from, TERM_OPENER) &&
           scan_is_a(s, t.from, TERM_LINK) && s->t[t.from + 1].capital &&
           !scan_says(s, t.from, "the") && !scan_says(s, t.from, "a") &&
           !scan_says(s, t.from, "an"))
        t.from++;
    return t;
}

/* "Hiroshima mon amour, which Alain Resnais directed": small words, if it is told as a film. */
static int small_words_end(const Scan *s, int from, int to)
{
    enum { WORDS = 4 };
    for (int k = to; k < to + WORDS && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_FINITE);
         k++)
        if (is_made_by(s, (Span){from, k + 1}, from, k + 1))
            return k + 1;
    return to;
}

/* "The Piano in Cannes" */
static Span without_place(const Scan *s, Span t)
{
    for (int k = t.from + 1; k + 1 < t.to; k++)
        if ((scan_says(s, k, "in") || scan_says(s, k, "at")) &&
            (scan_is_a(s, k + 1, TERM_EVENT) || scan_is_a(s, k + 1, TERM_PLACE) ||
             scan_is_a(s, k + 1, TERM_COUNTRY)))
            return (Span){t.from, k};
        else if ((scan_says(s, k, "to") || scan_says(s, k, "for") || scan_says(s, k, "with")) &&
                 name_at(s, k + 1) == t.to && t.to - k > 2)
            return (Span){t.from, k};
    return t;
}

static SoughtTitle *title_of(Sought *k, Str folded, Span span)
{
    for (int i = 0; i < k->title_count; i++)
        if (str_equal(k->titles[i].folded, folded))
            return &k->titles[i];
    if (!folded.n || k->title_count == SEEK_MAX_TITLES)
        return NULL;
    SoughtTitle *t = &k->titles[k->title_count++];
    *t = (SoughtTitle){.folded = folded, .span = span, .sentence = k->sentences};
    t->points = (k->sentences == 1) + (k->sentences <= FIRST_SENTENCES);
    return t;
}

static void seek_titles(Sought *k, const Scan *s)
{
    for (int i = s->from; i < s->to; i++) {
        int to;
        Span span = title_at(s, i, &to);
        if (span_is_empty(span))
            continue;
        if (span.from == i)
            span.to = to = small_words_end(s, span.from, to);
        if (span.from == i)
            span = without_place(
                s, form_without_owner(s, form_behind_role(s, without_beginning(s, span))));
        int from =
            span.from > i && (scan_says(s, i, "\"") || scan_says(s, i, "*") || scan_says(s, i, "'"))
                ? i
                : span.from;
        SoughtTitle *t =
            may_be_title(s, span)
                ? title_of(k, fold_title(k->arena, paragraph_slice(s->p, span.from, span.to)), span)
                : NULL;
        if (t) {
            t->points += points_of(s, span, from, to, &t->is_named);
            t->points += t->times++ && t->points > 1;
            if (is_dated(s, span, from, to) && !t->year) {
                k->is_of_films = true;
                t->year = token_year(&s->t[to + 1]);
                t->year_place = to + 1;
            }
        }
        i = to > i ? to - 1 : i;
    }
}

/* ---- years */

static bool has_near(const Scan *s, int i, TermClass class)
{
    for (int k = i - NEAR; k <= i + NEAR; k++)
        if (scan_is_a(s, k, class))
            return true;
    return false;
}

/* An academy's prize is given in the year behind the film's, a festival's mostly in its own. */
static bool has_academy_near(const Scan *s, int i)
{
    const Term *t;
    for (int k = i - 2 * NEAR; k <= i + 2 * NEAR; k++)
        if (scan_term(s, k, TERM_EVENT, &t) &&
            !str_equal(record_value(t->record, "Kind"), S("festival")))
            return true;
    return false;
}

/* "it was made the year before", behind "won in 1988". */
static bool is_year_before(const Scan *s, int i)
{
    for (int k = i + 1; k < s->to; k++)
        if ((scan_says(s, k, "the") || scan_says(s, k, "a")) && scan_says(s, k + 1, "year") &&
            (scan_says(s, k + 2, "before") || scan_says(s, k + 2, "earlier")))
            return true;
    return false;
}

/* "made", "released": within some words before the year. */
static bool is_behind_release(const Scan *s, int i)
{
    static const char *const verbs[] = {
        "made",     "released", "shown",    "premiered", "shot",      "filmed",
        "opened",   "out",      "appeared", "finished",  "completed", "release",
        "premiere", "filming",  "shooting", "cinemas",   "directed"};
    for (int k = i - 1; k >= s->from && k > i - 2 * NEAR && !scan_says(s, k, ";"); k--)
        if (SAYS_ONE(s, k, verbs))
            return true;
    return false;
}

static int points_of_year(const Scan *s, int i)
{
    static const char *const before[] = {"in", "of", "from", "(", "the", "a", "during", ","};
    static const char *const never[] = {"born", "died", "since", "until", "before", "after", "set"};
    int points = SAYS_ONE(s, i - 1, before);
    points += scan_is_a(s, i - 1, TERM_PLACE);
    points += scan_is_a(s, i - 1, TERM_PLACE) && i - 2 >= s->from &&
              s->t[i - 2].kind == TOKEN_NUMBER; /* "15 March 1972" */
    points += scan_is_a(s, i - 1, TERM_COUNTRY) || scan_is_a(s, i - 2, TERM_COUNTRY) ? 2 : 0;
    points += has_near(s, i, TERM_FILM) || has_near(s, i, TERM_SELF) ? 2 : 0;
    bool released = is_behind_release(s, i);
    points += released ? 2 : 0;
    points -= has_academy_near(s, i) ? 4 : 0;
    points -= has_near(s, i, TERM_SOURCE) && !released ? 2 : 0;
    for (int k = i - 4; k < i; k++)
        points -= SAYS_ONE(s, k, never) ? 3 : 0;
    if (scan_says(s, i - 1, "(") && i - 2 >= s->from && s->t[i - 2].capital)
        points -= 3; /* of the title before it */
    return points;
}

static void seek_years(Sought *k, const Scan *s)
{
    for (int i = s->from; i < s->to; i++) {
        int year = token_year(&s->t[i]), at = 0;
        if (!year)
            continue;
        int points = points_of_year(s, i);
        if (is_year_before(s, i)) {
            year--;
            points = YEAR_SAID;
        }
        while (at < k->year_count && k->years[at].year != year)
            at++;
        if (at == SEEK_MAX_YEARS)
            continue;
        SoughtYear *y = &k->years[at];
        if (at == k->year_count) {
            k->year_count++;
            *y = (SoughtYear){year, points, i, k->sentences};
        } else if (points > y->points) {
            *y = (SoughtYear){year, points, i, k->sentences};
        }
    }
}

/* ---- the answer */

bool seek_sentence(Sought *k, const Scan *s)
{
    static const char *const screen[] = {"directed", "director", "starring", "stars",
                                         "cinema",   "screen",   "plays",    "played",
                                         "cast",     "actress",  "actor"};
    if (k->sentences == SEEK_MAX_SENTENCES)
        return false;
    k->sentences++;
    for (int i = s->from; i < s->to && !k->is_of_films; i++)
        k->is_of_films =
            scan_is_a(s, i, TERM_EVENT) ||
            (!s->t[i].capital && (scan_is_a(s, i, TERM_FILM) || SAYS_ONE(s, i, screen)));
    seek_titles(k, s);
    seek_years(k, s);
    return true;
}

const SoughtTitle *seek_title(const Sought *k)
{
    const SoughtTitle *best = NULL, *unnamed = NULL;
    int unnamed_count = 0;
    for (int i = 0; i < k->title_count && k->is_of_films; i++) {
        const SoughtTitle *t = &k->titles[i];
        if (t->is_named && t->points >= TITLE_LEAST && (!best || t->points > best->points))
            best = t;
        if (!t->is_named && t->points >= UNNAMED_LEAST && t->sentence <= FIRST_SENTENCES &&
            t->span.to - t->span.from > 1) {
            bool better = !unnamed || t->points > unnamed->points;
            unnamed_count = better ? 1 : unnamed_count + (t->points == unnamed->points);
            if (better)
                unnamed = t;
        }
    }
    return best || unnamed_count != 1 ? best : unnamed;
}

const SoughtYear *seek_year(const Sought *k, const SoughtTitle *title)
{
    const SoughtYear *best = NULL;
    for (int i = 0; i < k->year_count; i++) {
        const SoughtYear *y = &k->years[i];
        bool only = k->year_count == 1 && y->sentence <= title->sentence;
        if (y->points + only >= YEAR_LEAST && (!best || y->points > best->points))
            best = y;
    }
    return best;
}
