/* prose_evidence.c -- see prose_evidence.h. */
#include "prose_evidence.h"

#include "prose_phrase.h"

enum { EVIDENCE_NAMES = 2, LABEL_MOST = 12 };

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

static bool is_shouted(const Scan *s, Span t, int from, int to)
{
    bool opener = t.to - t.from == 1 && from == s->from && !scan_is_small_word(s, to);
    return !opener /* "REVIEW." */ && scan_shouts(s, t);
}

/* ""X" (Warner, Leicester Square)": where it is shown. */
static bool is_listed(const Scan *s, Span t, int from, int to)
{
    return t.from > from && from == s->from && scan_says(s, to, "(");
}

/* "X is about a man called Harry" */
static bool is_about(const Scan *s, Span t, int from, int to)
{
    (void)t;
    return from == s->from && scan_says(s, to, "is") && scan_says(s, to + 1, "about");
}

/* "which wishes to be known as "X"" */
static bool is_known_as(const Scan *s, Span t, int from, int to)
{
    (void)to;
    return t.from > from && scan_says(s, from - 1, "as") &&
           (scan_says(s, from - 2, "known") || scan_says(s, from - 2, "released"));
}

/* "X", and below it "A film by Piet Maar", "Drama / 1h 49m / PG" */
static bool is_over_kind(const Scan *s, Span t, int from, int to)
{
    const Paragraph *p = s->p;
    (void)t;
    if (to + 2 >= p->count || !paragraph_begins_line(p, from) || !paragraph_begins_line(p, to))
        return false;
    if (token_is(&p->tokens[to], "a") && token_is(&p->tokens[to + 1], "film") &&
        token_is(&p->tokens[to + 2], "by"))
        return true;
    bool kind = p->tokens[to].classes & (TERM_BIT(TERM_FILM) | TERM_BIT(TERM_GENRE));
    return kind &&
           (token_is(&p->tokens[to + 1], "\xC2\xB7") || token_is(&p->tokens[to + 1], "/") ||
            token_is(&p->tokens[to + 1], "|") || token_is(&p->tokens[to + 1], "\xE2\x80\xA2"));
}

/* "the drama X", "the film, X,": a noun that means a film right before it. */
static bool is_behind_noun(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    static const char *const between[] = {",", ":", "entitled", "titled", "named"};
    int at = SCAN_SAYS_ONE(s, from - 1, between) ? from - 1 : from;
    for (int k = at - 1; k >= s->from && k > at - 4; k--)
        if (scan_is_a(s, k, TERM_FILM) && k + scan_term(s, k, TERM_FILM, NULL) == at)
            return !s->t[k].capital;
    return false;
}

static bool is_behind_label(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    for (int k = s->from; scan_says(s, from - 1, ":") && k < from - 1 && from - k < LABEL_MOST; k++)
        if (scan_is_a(s, k, TERM_LABEL))
            return true;
    return false;
}

static bool is_behind_doing(const Scan *s, Span t, int from, int to)
{
    static const char *const went[] = {"went", "go", "going", "been", "come", "came", "returned"};
    (void)to;
    return scan_is_a(s, from - 1, TERM_SEEING) ||
           (scan_says(s, from - 1, "had") && scan_says(s, from - 2, "we")) ||
           (scan_says(s, from - 1, "from") &&
            (scan_says(s, from - 2, "home") || scan_says(s, from - 2, "back"))) ||
           (scan_says(s, from - 1, "on") && scan_says(s, from - 2, "put")) ||
           (scan_says(s, from - 1, "about") &&
            (scan_is_a(s, from - 2, TERM_SPEAKING) || scan_is_a(s, from - 3, TERM_SPEAKING))) ||
           (scan_says(s, from - 1, "on") && scan_is_a(s, from - 2, TERM_SPEAKING)) ||
           (scan_says(s, from - 1, "with") && scan_says(s, from - 2, "up")) ||
           (scan_says(s, from - 1, "to") && SCAN_SAYS_ONE(s, from - 2, went) &&
            scan_is_article(s, t.from) && s->t[t.from].capital && t.to > t.from + 1) ||
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
    to = scan_behind_bracket(s, to);
    bool verb = scan_says(s, to, "is") || scan_says(s, to, "was") || scan_says(s, to, "remains");
    bool dash = (scan_says(s, to, "-") || scan_says(s, to, "--")) && s->t[to].spaced;
    if (!verb && !dash && !scan_says(s, to, ","))
        return false;
    int at = to + 1;
    if (!SCAN_SAYS_ONE(s, at, articles)) {
        int name = name_at(s, at);
        if (name == at || !scan_says(s, name, "'s"))
            return false;
        at = name;
    }
    at += scan_says(s, at, "one") && scan_says(s, at + 1, "of") ? 2 : 1;
    while (scan_is_a(s, at, TERM_ORDINAL))
        at++;
    int end = phrase_at(s, at, &h);
    return end > at && !scan_is_a(s, end, TERM_ROLE_NOUN) && !scan_is_a(s, end, TERM_DESCRIPTOR);
}

/* "X, which Piet Maar directed", "X, that Edda Voss wrote and directed". */
bool evidence_is_made_by(const Scan *s, Span t, int from, int to)
{
    enum { FAR = 8 };
    int who =
        skip_descriptors(s, to + 2); /* "which the Israeli director Eran Kolirin brought out" */
    (void)t;
    (void)from;
    for (int k = to + 2; scan_says(s, to, ",") && scan_is_a(s, to + 1, TERM_JOB) && k < to + 5; k++)
        if (scan_says(s, k, "by"))
            return name_at(s, k + 1) > k + 2; /* "X, made in Spain by Luis Buñuel" */
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
    if (scan_says(s, verb, "called") && scan_is_a(s, s->from, TERM_SELF))
        return true; /* "It's called X" */
    if (scan_says(s, verb, "perhaps") || scan_says(s, verb, "probably"))
        verb--;
    if (!scan_says(s, verb, "is") && !scan_says(s, verb, "was"))
        return false;
    for (int k = verb - 1; k >= s->from; k--)
        if (scan_is_a(s, k, TERM_FILM) && !s->t[k].capital)
            return true;
    return verb - 1 >= s->from && SCAN_SAYS_ONE(s, verb - 1, what);
}

static bool is_subject(const Scan *s, Span t, int from, int to)
{
    for (int k = t.from; k < t.to; k++)
        if (scan_says(s, k, "'s") && !scan_is_article(s, t.from))
            return false; /* "Stewart's Scottie follows" */
    static const char *const moves[] = {"went", "came", "goes", "comes"};
    bool goes = SCAN_SAYS_ONE(s, to, moves) && scan_says(s, to + 1, "to") &&
                scan_is_a(s, to + 2, TERM_EVENT); /* "X went to Cannes" */
    return from == s->from &&
           (goes || scan_is_a(s, to, TERM_TELLING) || scan_is_a(s, to, TERM_WON));
}

/* "X (Odeon) is drawn from Dr Cronin's novel" */
static bool is_adapted(const Scan *s, Span t, int from, int to)
{
    static const char *const ways[] = {"drawn", "adapted", "taken", "made", "based"};
    (void)t;
    (void)from;
    int at = scan_behind_bracket(s, to);
    if (!scan_says(s, at, "is") && !scan_says(s, at, "was"))
        return false;
    at += 1 + scan_is_a(s, at + 1, TERM_HEDGE);
    return SCAN_SAYS_ONE(s, at, ways) &&
           (scan_says(s, at + 1, "from") || scan_says(s, at + 1, "on"));
}

static bool is_exclaimed(const Scan *s, Span t, int from, int to)
{
    (void)to;
    return t.from > from && (scan_says(s, t.to - 1, "!") || scan_says(s, t.to - 1, "?"));
}

/* "Jaws. Yes, that one.": a sentence of its own that opens the text. */
static bool is_alone(const Scan *s, Span t, int from, int to)
{
    while (to < s->to && s->t[to].kind == TOKEN_MARK)
        to++;
    bool shown = t.from > from || title_known_at(s, t.from) == t.to;
    return from == 0 && to == s->to && shown && !scan_is_a(s, t.from, TERM_HEADING) &&
           !is_exclaimed(s, t, from, to);
}

/* "X: a review", "X - a film by": what opens a text and is parted from it. */
static bool is_headed(const Scan *s, Span t, int from, int to)
{
    to += scan_says(s, to, "review"); /* "X review - a father and a daughter" */
    bool dash = (scan_says(s, to, "-") || scan_says(s, to, "--") ||
                 scan_says(s, to, "\xE2\x80\x93") || scan_says(s, to, "\xE2\x80\x94")) &&
                s->t[to].spaced;
    return !scan_is_a(s, from, TERM_HEADING) && from == 0 && from == s->from &&
           (dash || scan_says(s, to, ":")) && !is_shouted(s, t, from, to);
}

/* "X review - a father and a daughter": what the text is about. */
static bool is_reviewed(const Scan *s, Span t, int from, int to)
{
    return from == 0 && is_headed(s, t, from, to) && scan_says(s, to, "review");
}

/* "no better film than X", "few dramas are as quiet as X", "films such as X" */
static bool is_compared(const Scan *s, Span t, int from, int to)
{
    static const char *const words[] = {"than", "as", "like", "with"};
    (void)t;
    (void)to;
    if (!SCAN_SAYS_ONE(s, from - 1, words) || name_at(s, from) - from == to - from + 1)
        return false;
    for (int k = s->from; k < from - 1; k++)
        if (scan_is_a(s, k, TERM_FILM) && !s->t[k].capital)
            return !scan_says(s, from - 1, "with") || scan_says(s, from - 2, "films");
    return false;
}

/* "X was made in Wales", "X had been finished" */
static bool is_made(const Scan *s, Span t, int from, int to)
{
    static const char *const helpers[] = {"was", "is", "had", "has", "been", "being"};
    int i = to;
    (void)t;
    (void)from;
    if (scan_says(s, to, "had") && scan_says(s, to + 1, "its"))
        return scan_says(s, to + 2, "premiere") || scan_says(s, to + 2, "first");
    while (SCAN_SAYS_ONE(s, i, helpers))
        i++;
    bool active = (scan_says(s, i - 1, "had") || scan_says(s, i - 1, "has")) && i + 1 < s->to &&
                  (s->t[i + 1].capital || scan_is_article(s, i + 1) || scan_says(s, i + 1, "\""));
    return i > to && !active && (scan_is_a(s, i, TERM_MADE) || scan_is_a(s, i, TERM_JOB));
}

static bool has_small_words(const Scan *s, Span t, int from, int to)
{
    (void)from;
    (void)to;
    bool article = t.to - t.from > 1 && scan_is_article(s, t.from);
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
    return scan_says(s, from - 1, "of") && scan_is_a(s, from - 2, TERM_PART_OF) &&
           !is_like_person(s, t, from, to);
}

/* "Bill Forsyth's X" */
static bool is_behind_owner(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    return scan_says(s, from - 1, "'s") && from - 2 >= s->from && s->t[from - 2].capital;
}

/* "Hirokazu Kore-eda's X": a whole name. */
static bool is_behind_person(const Scan *s, Span t, int from, int to)
{
    int first = from - 3;
    while (first > s->from && scan_is_glued_hyphen(s, first))
        first--;
    bool role = t.to - t.from == 1 && t.from == from && title_known_at(s, from) != to &&
                scan_says(s, to, ","); /* "Burt Lancaster's Happer, the owner of it all," */
    return is_behind_owner(s, t, from, to) && first >= s->from && s->t[first].capital && !role &&
           !scan_is_a(s, first, TERM_OPENER);
}

static bool is_behind_in(const Scan *s, Span t, int from, int to)
{
    (void)to;
    return t.to - t.from > 1 && (scan_says(s, from - 1, "in") || scan_says(s, from - 1, "about"));
}

/* "There is a red car in X", "In X it is summer": what happens in it opens the text. */
static bool is_scene(const Scan *s, Span t, int from, int to)
{
    static const char *const what[] = {"it", "there", "we", "you", "nobody", "nothing"};
    enum { FIRST_TOKENS = 40 };
    bool there = scan_says(s, s->from, "there") &&
                 (scan_says(s, s->from + 1, "is") || scan_says(s, s->from + 1, "are"));
    (void)t;
    return scan_says(s, from - 1, "in") && from < FIRST_TOKENS && !scan_is_a(s, from, TERM_PLACE) &&
           !scan_is_a(s, from, TERM_COUNTRY) &&
           (there || (from - 1 == s->from && SCAN_SAYS_ONE(s, to, what)));
}

/* "X was made by Edda Voss": a whole name. */
static bool is_credited(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)from;
    return (scan_says(s, to, "was") || scan_says(s, to, "is")) &&
           (scan_says(s, to + 1, "made") || scan_says(s, to + 1, "directed")) &&
           scan_says(s, to + 2, "by") && name_at(s, to + 3) > to + 4;
}

/* "Hilary Swank, who won an Oscar for X, has": that was before this film. */
static bool is_of_winner(const Scan *s, Span t, int from, int to)
{
    enum { FAR = 12 };
    bool won = false;
    (void)t;
    (void)to;
    for (int k = from - 1; scan_says(s, from - 1, "for") && k > s->from && k > from - FAR; k--) {
        won = won || scan_is_a(s, k, TERM_PRIZE) || scan_is_a(s, k, TERM_EVENT);
        if (scan_says(s, k, "who"))
            return won;
    }
    return false;
}

/* A line of its own, "TITLE (Xia nü)", and below it "Director: King Hu". */
static bool is_over_credits(const Scan *s, Span t, int from, int to)
{
    (void)t;
    to = scan_behind_bracket(s, to);
    return to + 1 < s->p->count && paragraph_begins_line(s->p, from) &&
           paragraph_begins_line(s->p, to) && s->t[to].classes & TERM_BIT(TERM_ROLE_NOUN) &&
           token_is(&s->t[to + 1], ":");
}

/* "who had helped to write X": something before this film. */
static bool is_earlier(const Scan *s, Span t, int from, int to)
{
    enum { NEAR = 6 };
    (void)t;
    (void)to;
    for (int k = from - 1; k > s->from && k > from - NEAR; k--)
        if (scan_says(s, k, "had") && scan_says(s, k - 1, "earlier"))
            return true;
    return false;
}

/* "Next month: X." far down: what follows this film. */
static bool is_next(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    return s->from > 0 && from == s->from + 3 && scan_says(s, s->from, "next") &&
           scan_says(s, from - 1, ":");
}

/* Is it more than words with capitals: does it head the text, is it known, or somebody's? */
static bool is_title_anyhow(const Scan *s, int from, int to)
{
    if (title_is_day(s, (Span){from, to}))
        return false; /* "St Valentine's Day, 1900." */
    bool made =
        scan_says(s, to, ",") && scan_says(s, to + 2, ",") && scan_is_a(s, to + 3, TERM_JOB);
    return made || from == 0 || scan_says(s, from - 1, "'s") || title_known_at(s, from) == to ||
           (from + 2 < to && title_known_at(s, from + 1) == to - 1);
}

int evidence_year_at(const Scan *s, int from, int to)
{
    int at = scan_says(s, to, ",") ? to + 1 : to;
    Head told = {0};
    int which = scan_says(s, at, "which") || scan_says(s, at, "that") ? at + 1 : at;
    which += scan_says(s, which, "was");
    if (at > to && phrase_took_place(s, which, &told))
        return told.year_place; /* "X, which was made in 1949" */
    enum { DATE = 8 };
    bool opened = which > at && (scan_says(s, which, "opened") || scan_says(s, which, "premiered"));
    for (int k = which + 1; opened && k < which + DATE && k < s->to; k++)
        if (token_year(&s->t[k]))
            return k; /* "X, which opened on Friday, May 24, 2002," */
    bool origin = scan_says(s, at, "from") || scan_says(s, at, "of");
    at += origin;
    if (at > to && at < s->to && token_year(&s->t[at]) && is_title_anyhow(s, from, to) &&
        (origin || at + 1 == s->to || scan_says(s, at + 1, ".") || scan_says(s, at + 1, ",") ||
         scan_says(s, at + 1, ":")))
        return at; /* "X, 1949.", "X, from 1949" */
    bool marked = scan_says(s, to - 1, "\"") || scan_says(s, to - 1, "*");
    if (marked && to < s->to && token_year(&s->t[to]))
        return to; /* '"X" 1949 stars' */
    bool apart = scan_says(s, to, "-") || scan_says(s, to, "/");
    if (marked && apart && to + 1 < s->to && token_year(&s->t[to + 1]) &&
        (scan_says(s, to + 2, "-") || scan_says(s, to + 2, "/")))
        return to + 1;
    return phrase_bracket_year(s, to);
}

static bool is_dated(const Scan *s, Span t, int from, int to)
{
    (void)t;
    return evidence_year_at(s, from, to) > 0;
}

/* A title of a film of ours, if it is no plain word or name as well. */
static bool is_known(const Scan *s, Span t, int from, int to)
{
    (void)from;
    (void)to;
    return t.to - t.from > 1 && title_known_at(s, t.from) == t.to;
}

/* "Kes", "Rosetta": one word, and no part of a name; "in Nashville" is a place. */
static bool is_known_word(const Scan *s, Span t, int from, int to)
{
    static const char *const before[] = {"in",   "at", "to",    "from", "by",
                                         "near", "as", "plays", "is"};
    return t.to - t.from == 1 && title_known_at(s, t.from) == t.to && t.from > s->from &&
           !SCAN_SAYS_ONE(s, from - 1, before) && !scan_is_capital(s, from - 1) &&
           !scan_is_capital(s, to);
}

/* "It is forty years since X came out" */
static bool is_out(const Scan *s, Span t, int from, int to)
{
    (void)t;
    return scan_is_a(s, from - 1, TERM_CLAUSE) &&
           ((scan_says(s, to, "came") && scan_says(s, to + 1, "out")) ||
            scan_says(s, to, "opened"));
}

/* "ten years after X", "beating X", "shared the prize with X": it is measured by that. */
static bool is_beside(const Scan *s, Span t, int from, int to)
{
    static const char *const before[] = {"after",  "before", "since", "beating",
                                         "unlike", "until",  "from"};
    (void)t;
    (void)to;
    static const char *const lost[] = {"losing", "lost", "loses", "beaten"};
    static const char *const famed[] = {"known", "famous", "remembered", "celebrated"};
    bool shared = false;
    int at = from - 1; /* "losing to Bergman's X" */
    while (scan_says(s, from - 1, "'s") && at > s->from && !scan_is_small_word(s, at))
        at--;
    for (int k = s->from; k < at; k++)
        shared = shared ||
                 (scan_says(s, at, "with") &&
                  (scan_says(s, k, "shared") || scan_says(s, k, "sharing"))) ||
                 (scan_says(s, at, "to") && SCAN_SAYS_ONE(s, k, lost)) ||
                 (scan_says(s, at, "for") && SCAN_SAYS_ONE(s, k, famed) && k + 14 > at);
    return shared ||
           (from > s->from + 1 && SCAN_SAYS_ONE(s, from - 1, before) && !is_out(s, t, from, to));
}

/* "Sight & Sound's critics": somebody, or a magazine. */
static bool is_owner(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)from;
    return scan_says(s, to, "'s") && scan_is_small_word(s, to + 1);
}

/* "Produced by X": that is somebody. */
static bool is_behind_by(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    return scan_says(s, from - 1, "by");
}

/* "the novel X", "a play, X, by", "the award X": another work or no work. */
static bool is_other_work(const Scan *s, Span t, int from, int to)
{
    (void)t;
    (void)to;
    int at = scan_says(s, from - 1, ",") ? from - 1 : from;
    for (int k = at - 1; k >= s->from && k > at - 4; k--)
        if (scan_is_a(s, k, TERM_OTHER_WORK) ||
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

static bool is_by_maker(const Scan *s, Span t, int from, int to)
{
    bool film = false;
    (void)t;
    if (from != s->from || !scan_says(s, to, "by") || name_at(s, to + 1) < to + 3)
        return false;
    for (int k = to; k < s->to; k++)
        if (scan_is_a(s, k, TERM_SOURCE))
            return false;
        else
            film = film || scan_is_a(s, k, TERM_FILM);
    return film;
}

static bool is_by_somebody(const Scan *s, Span t, int from, int to)
{
    return scan_says(s, to, "by") && !is_presented(s, t, from, to) && !is_by_maker(s, t, from, to);
}

/* "A sequel, X (1973)", "the series X", "remade in 1990 as X": what was made of it. */
static bool is_offspring(const Scan *s, Span t, int from, int to)
{
    static const char *const nouns[] = {"sequel",    "remake",   "prequel",     "series",
                                        "follow-up", "spin-off", "continuation"};
    enum { NEAR = 6 };
    int noun = scan_says(s, from - 1, ",") || scan_says(s, from - 1, ":") ? from - 2 : from - 1;
    (void)t;
    (void)to;
    if (SCAN_SAYS_ONE(s, noun, nouns))
        return !scan_says(s, noun - 1, "this");
    for (int k = from - 2; k > s->from && k > from - NEAR && !scan_says(s, k, ","); k--)
        if ((scan_says(s, from - 1, "as") && scan_says(s, k, "remade")) ||
            (SCAN_SAYS_ONE(s, k, nouns) && scan_says(s, k + 1, "to")))
            return true; /* "a sequel to the 1988 film X" */
    return false;
}

int evidence_points(const Scan *s, Span t, int from, int to, bool *is_named)
{
    static const struct {
        bool (*holds)(const Scan *s, Span t, int from, int to);
        int points;
    } evidence[] = {
        {is_made, 3},         {is_by_maker, 3},      {is_part_of, 3},      {evidence_is_made_by, 4},
        {is_presented, 3},    {is_marked, 2},        {is_heading, 4},      {is_shouted, 2},
        {is_behind_noun, 4},  {is_behind_label, 3},  {is_behind_doing, 3}, {is_described, 4},
        {is_subject, 2},      {is_alone, 3},         {is_headed, 2},       {is_compared, 2},
        {is_behind_owner, 1}, {is_behind_person, 2}, {is_behind_in, 2},    {has_small_words, 1},
        {is_dated, 4},        {is_other_work, -5},   {is_by_somebody, -1}, {is_same_name, 6},
        {is_like_person, -1}, {is_exclaimed, -4},    {is_behind_by, -6},   {is_known, 4},
        {is_known_word, 2},   {is_beside, -3},       {is_owner, -2},       {is_out, 3},
        {is_scene, 2},        {is_earlier, -4},      {is_next, -6},        {is_credited, 5},
        {is_of_winner, -5},   {is_over_credits, 6},  {is_listed, 1},       {is_reviewed, 6},
        {is_about, 5},        {is_adapted, 4},       {is_known_as, 3},     {is_over_kind, 6},
        {is_offspring, -5}};
    int points = 0;
    for (size_t e = 0; e < sizeof evidence / sizeof *evidence; e++)
        if (evidence[e].holds(s, t, from, to)) {
            points += evidence[e].points;
            *is_named = *is_named || evidence[e].points >= EVIDENCE_NAMES;
        }
    return points;
}
