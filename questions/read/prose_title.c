/* prose_title.c -- where a title begins and ends among the words beside it, and what cannot be one;
 * see prose_forms.h. */
#include "prose_forms.h"

/* The marks round a title, and a comma before its end, are no part of it. */
Span form_bare_title(const Scan *s, int from, int to)
{
    int end;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from && end == to)
        return quoted;
    return (Span){from, to};
}

bool form_tells_prize(const Scan *s, Span title)
{
    for (int k = title.from; k < title.to; k++)
        if ((scan_term(s, k, TERM_PRIZE, NULL) > 1 && scan_says(s, title.from, "winner")) ||
            (k > title.from && scan_is_article(s, title.from) &&
             k + scan_term(s, k, TERM_PRIZE, NULL) == title.to && title.to > k + 1) ||
            (scan_says(s, k, "at") && scan_is_a(s, k + 1, TERM_EVENT)))
            return title_known_at(s, title.from) != title.to;
    return false;
}

/* No title goes on like a sentence: "There are musicals that cheer you up, and there". */
bool form_is_title(const Scan *s, Span title)
{
    if (title.to - title.from == 1 && scan_says(s, title.from, "there"))
        return false;
    for (int i = title.from + 1; i < title.to; i++) {
        const Token *t = &s->t[i];
        if (scan_says(s, i, ";") && !scan_says(s, i + 1, "or"))
            return false;
        if (t->kind != TOKEN_WORD || t->capital)
            continue;
        static const char *const pronouns[] = {"everybody", "everyone", "nobody", "we",  "they",
                                               "he",        "she",      "me",     "him", "us"};
        if (scan_is_a(s, i, TERM_FINITE) || SCAN_SAYS_ONE(s, i, pronouns) ||
            scan_says(s, i, "that") || scan_says(s, i, "who") || scan_says(s, i, "which") ||
            scan_says(s, i, "has") || scan_says(s, i, "have") || scan_says(s, i, "you") ||
            scan_says(s, i, "it") || scan_is_a(s, i, TERM_JOB))
            return false;
    }
    return true;
}

/* "In The Third Man (1949), ...": the preposition is none of the title if a comma follows. */
int form_without_opener(const Scan *s, int from, int close)
{
    bool in =
        (scan_says(s, from, "in") || scan_says(s, from, "for") || scan_says(s, from, "with")) &&
        title_known_at(s, from) == from && close < s->to && s->t[close].kind == TOKEN_WORD &&
        !scan_is_a(s, close, TERM_FINITE) && !scan_is_a(s, close, TERM_TELLING) &&
        !scan_says(s, close, "has");
    if (scan_shouts(s, (Span){from, close}))
        return from; /* "IN A LONELY PLACE (1950)" */
    bool adverbial = from == s->from && (in || scan_says(s, close, ","));
    bool opener = s->t[from].classes & TERM_BIT(TERM_LINK);
    bool article = scan_is_article(s, from + 1);
    static const char *const joins[] = {"but", "and", "so", "yet", "still", "now", "then"};
    bool joined = from == s->from && SCAN_SAYS_ONE(s, from, joins);
    if (joined && (scan_says(s, from + 1, "in") || scan_says(s, from + 1, "with")) &&
        from + 2 < s->to && s->t[from + 2].capital)
        return from + 2; /* "And in The Third Man (1949)" */
    return ((opener && (adverbial || article)) || joined) && from + 1 < s->to &&
                   s->t[from + 1].capital
               ? from + 1
               : from;
}

/* "Manon des sources (1986)", "My Life as a Pear (France, 2016)": a title that opens the sentence
 * may go on with small words up to its year. */
int form_small_end(const Scan *s, int to)
{
    enum { WORDS = 5 };
    for (int k = s->from; k + 1 < to + WORDS && k + 1 < s->to; k++)
        if (scan_says(s, k, "'s") && scan_is_small_word(s, k + 1) && name_at(s, s->from) == k)
            return to; /* "Alfonso Cuarón's memory of Mexico City (2018)" */
    for (int k = to; k + 1 < s->to && k < to + WORDS; k++) {
        if (scan_says(s, k, "(") && phrase_bracket_year(s, k))
            return k;
        bool small = !s->t[k].capital || (k > to && !s->t[k - 1].capital);
        if (s->t[k].kind != TOKEN_WORD || !small || scan_term(s, k, TERM_FINITE, NULL))
            break;
    }
    return to;
}

static bool is_in_capitals(const Token *t)
{
    for (size_t i = 0; i < t->text.n; i++)
        if (t->text.s[i] >= 'a' && t->text.s[i] <= 'z')
            return false;
    return t->kind == TOKEN_WORD && t->text.n > 1;
}

int form_behind_date(const Scan *s, Span title)
{
    Scan words = *s; /* they may stand in the sentence before */
    words.from = title.from;
    words.to = title.to;
    int at = title.from + scan_is_a(&words, title.from, TERM_PLACE);
    const Token *t = &s->t[title.from];
    bool hour = title.to > title.from + 3 && t->kind == TOKEN_NUMBER && t->text.n < 3 &&
                (token_is(t + 1, ".") || token_is(t + 1, ":")) && !t[1].spaced &&
                t[2].kind == TOKEN_NUMBER && t[2].text.n == 2 && !t[2].spaced && t[3].capital;
    if (hour)
        return title.from + 3; /* "3.00 THE LONG FIELD (Den lange mark)." */
    bool day = at + 2 < title.to && s->t[at].kind == TOKEN_NUMBER && s->t[at].text.n < 3;
    return day && scan_is_a(&words, at + 1, TERM_SEASON) && paragraph_begins_line(s->p, at + 2)
               ? at + 2
               : title.from;
}

Span form_behind_heading(const Scan *s, Span title)
{
    title.from = form_behind_date(s, title);
    for (int k = title.from; k + 1 < title.to; k++)
        if (is_in_capitals(&s->t[k]) && !is_in_capitals(&s->t[k + 1]) &&
            paragraph_begins_line(s->p, k + 1))
            title.from = k + 1;
    return title;
}

/* "Sergio Leone's A Fistful of Dollars", "Thursday 7 pm: Yi Yi": what stands before a title and is
 * none of it. "Schindler's List" and "My Lady's Garter" stay whole. */
static int without_owner(const Scan *s, Span title)
{
    if (title_known_at(s, title.from) == title.to)
        return title.from;
    title = form_behind_heading(s, title);
    int land = scan_term(s, title.from, TERM_COUNTRY, NULL);
    if (land && scan_says(s, title.from - 1, "to") && scan_says(s, title.from + land, "for") &&
        title.from + land + 1 < title.to)
        title.from += land + 1; /* "we go to Czechoslovakia for X" */
    if (scan_is_a(s, title.from, TERM_PLACE) && scan_says(s, title.from + 1, "of") &&
        title.from + 2 < title.to)
        title.from += 2; /* "DVD of X" */
    static const char *const owners[] = {"his", "her", "their"};
    if (title.from == s->from && s->from > 0 && SCAN_SAYS_ONE(s, title.from, owners) &&
        title.to - title.from > 2 && s->t[title.from + 1].capital)
        title.from++; /* "Clouzot was there first. His Wages of Fear (1953) keeps" */
    static const char *const asks[] = {"what", "how", "why", "where", "when"};
    if (SCAN_SAYS_ONE(s, title.from, asks) && scan_is_small_word(s, title.from + 1) &&
        title.from + 2 < title.to && s->t[title.from + 2].capital)
        title.from += 2; /* "What do Walkabout (1971) and ..." */
    int from = title.from;
    bool owned = false;
    for (int k = title.from; k + 1 < title.to; k++) {
        bool article = scan_is_article(s, k + 1);
        if (!owned && scan_says(s, k, "'s") && name_at(s, from) == k && (article || k - from > 1)) {
            from = k + 1;
            owned = true;
        }
        if (s->t[k].kind == TOKEN_NUMBER &&
            (str_ends(s->t[k].lower, S("pm")) || str_ends(s->t[k].lower, S("am"))))
            from = k + 1;
        if ((scan_says(s, k, "pm") || scan_says(s, k, "am")) && s->t[k - 1].kind == TOKEN_NUMBER &&
            paragraph_begins_line(s->p, k + 1))
            from = k + 1; /* "Lantern Cinema, Tuesday 9 April, 6.30 pm" above it */
        if (scan_says(s, k, ":") &&
            ((k == title.from + 1 && scan_is_a(s, title.from, TERM_LABEL)) ||
             title_known_at(s, k + 1) == title.to))
            from = k + 1; /* "Matinee: X", "Animation Weekend: Persepolis" */
        for (int w = title.from; scan_says(s, k, ":") && w < k; w++)
            if (scan_is_a(s, w, TERM_PLACE) || scan_is_a(s, w, TERM_COUNTRY) ||
                scan_is_a(s, w, TERM_LANGUAGE) ||
                (w > title.from && scan_is_small_word(s, w) && scan_is_a(s, w, TERM_LABEL)) ||
                s->t[w].kind == TOKEN_NUMBER)
                from = k + 1;
    }
    return from;
}

/* "X Blu-ray review", "X: notes on the restoration": where the heading has done with the title. */
static int without_medium(const Scan *s, Span title)
{
    if (title_known_at(s, title.from) == title.to)
        return title.to;
    for (int k = title.from + 1; k < title.to; k++) {
        const Term *heading = NULL;
        int n = scan_term(s, k, TERM_HEADING, &heading);
        bool behind = n && str_equal(heading->means, S("behind"));
        bool colon = behind && scan_says(s, k - 1, ":") && k - 1 > title.from;
        bool last = k + n == title.to || scan_is_a(s, k + n, TERM_HEADING);
        if (behind && (colon || last))
            return colon ? k - 1 : k;
    }
    return title.to;
}

Span form_without_owner(const Scan *s, Span title)
{
    title.from = without_owner(s, title);
    title.to = without_medium(s, title);
    return title;
}

/* "as Jill McBain in Once Upon a Time in the West": the title behind a role or a name. */
Span form_behind_role(const Scan *s, Span t)
{
    static const char *const before[] = {"as",   "by",   "with",     "for",    "be",
                                         "is",   "was",  "plays",    "are",    "played",
                                         "were", "from", "directed", "directs"};
    for (int k = t.from + 2; k + 2 < t.to; k++)
        if (scan_says(s, k, "for") && scan_is_article(s, k + 1) && s->t[k + 1].capital &&
            name_at(s, t.from) == k)
            return (Span){k + 1, t.to}; /* "forgave Robert Altman for The Long Goodbye" */
    bool behind = SCAN_SAYS_ONE(s, t.from - 1, before);
    for (int k = t.from + 1; behind && k + 1 < t.to; k++)
        if (scan_says(s, k, "in") && name_at(s, t.from) == k &&
            (k > t.from + 1 || t.to > k + 2)) /* but "with Shadows in Paradise" */
            return (Span){k + 1, t.to};
    return t;
}

Span form_known_end(const Scan *s, Span title)
{
    if (title_known_at(s, title.from) == title.to || scan_shouts(s, title))
        return title; /* "WHISTLE DOWN THE WIND" is not The Wind */
    for (int k = title.from + 1; k < title.to; k++) {
        int end = title_known_at(s, k);
        bool owned = scan_says(s, k - 1, "'s") && name_at(s, title.from) == k - 1;
        /* "Fellini's La strada", and one word only if it is owned: "Kurosawa's Ikiru" */
        if (end >= title.to && !scan_is_article(s, k - 1) && end > k + (owned ? 0 : 1))
            return (Span){k, end};
    }
    return title;
}

/* "Mike Leigh's black comedy", "That picture": a film, but not by its name. */
static bool is_described_only(const Scan *s, Span title)
{
    static const char *const words[] = {"that", "this", "his", "her", "its", "their", "our", "my"};
    if (SCAN_SAYS_ONE(s, title.from, words) && title.from + 1 < title.to &&
        !s->t[title.from + 1].capital)
        return true;
    for (int k = title.from + 1; scan_says(s, title.from, "this") && k < title.to; k++)
        if (scan_is_small_word(s, k) && scan_is_a(s, k, TERM_FILM))
            return true; /* "This Irish cartoon by Tomm Moore" */
    for (int k = title.from + 1; k + 1 < title.to; k++)
        if (scan_says(s, k, "'s") && !s->t[title.to - 1].capital &&
            scan_is_a(s, title.to - 1, TERM_FILM) && !s->t[k + 1].capital)
            return true;
    return false;
}

bool form_are_countries(const Scan *s, Span title)
{
    int at = title.from, count = 0;
    for (int n; at < title.to && (n = scan_term(s, at, TERM_COUNTRY, NULL)); count++) {
        at += n;
        while (at < title.to && (scan_says(s, at, ",") || scan_says(s, at, "and")))
            at++;
    }
    return at == title.to && count > 1;
}

/* Do the words behind an article only say which one, or what sort of one? `stated`: it is said what
 * that is. */
static bool only_points_at(const Scan *s, Span title, bool stated)
{
    int first = title.from + 1;
    if (first + scan_term(s, first, TERM_ORDINAL, NULL) == title.to ||
        first + scan_term(s, first, TERM_COUNTRY, NULL) == title.to)
        return true; /* "The first. Norwegian, 1997", "A Danish" */
    bool plain = title.to - title.from > 2 && !stated; /* "The real thing is from 1988" */
    for (int k = first; k < title.to; k++) {
        plain = plain && scan_is_small_word(s, k);
        if (k > first && scan_is_small_word(s, first) && scan_says(s, k, ",") &&
            scan_is_small_word(s, k + 1))
            return true; /* "The second version, by Edda Voss," */
    }
    return plain;
}

/* "REX CINEMA – MATINEE CLASSICS", "HARBOUR FILM SOCIETY": who shows the film, in the text's first
 * line. */
static bool is_house(const Scan *s, Span title)
{
    static const char *const houses[] = {"cinema",       "cinemas", "cinematheque", "cinémathèque",
                                         "picturehouse", "society", "filmhouse",    "theatre",
                                         "theater",      "club",    "classics",     "matinees"};
    static const char *const dashes[] = {"\xE2\x80\x93", "\xE2\x80\x94", "-"};
    bool first = s->p->starts[0].line == 1 && title.to - title.from > 1 &&
                 (title.from == 0 || SCAN_SAYS_ONE(s, title.from - 1, dashes));
    bool ends = title.to >= s->to || paragraph_begins_line(s->p, title.to) ||
                SCAN_SAYS_ONE(s, title.to, dashes);
    if (!first || !ends || !SCAN_SAYS_ONE(s, title.to - 1, houses))
        return false;
    return paragraph_line_of(s->p, paragraph_offset(s->p, title.from)) == 0;
}

bool form_is_channel(const Scan *s, Span title)
{
    static const char *const channels[] = {"channel", "bbc", "itv", "sky", "screen"};
    return (title.to - title.from == 2 && SCAN_SAYS_ONE(s, title.from, channels) &&
            s->t[title.from + 1].kind == TOKEN_NUMBER) ||
           is_house(s, title);
}

static bool any_capital(const Scan *s, Span words)
{
    for (int i = words.from; i < words.to; i++)
        if (s->t[i].capital)
            return true;
    return false;
}

/* A day, a column of a paper or the label of a line. */
static bool is_rubric(const Scan *s, Span title)
{
    if (title_is_day(s, title))
        return true; /* "St Valentine's Day, 1900." */
    if (title.to == title.from + 1 && scan_is_a(s, title.from, TERM_ROLE_NOUN) &&
        scan_says(s, title.to, ":"))
        return true; /* "Director: King Hu. Taiwan 1971." */
    static const char *const times[] = {"week", "month", "fortnight"};
    if (title.to - title.from > 3 && SCAN_SAYS_ONE(s, title.to - 1, times) &&
        scan_says(s, title.to - 2, "the") && scan_says(s, title.to - 3, "of"))
        return true; /* "FILM OF THE WEEK" */
    static const char *const labels[] = {"country", "countries",   "language", "languages",
                                         "print",   "runtime",     "format",   "certificate",
                                         "cast",    "screenplay",  "year",     "length",
                                         "editing", "photography", "source",   "camera"};
    return SCAN_SAYS_ONE(s, title.from, labels) &&
           scan_says(s, title.from + 1, ":"); /* "Country: Iran" */
}

/* A part of a heading or of a sentence that stands where titles do. */
static bool is_aside(const Scan *s, Span title)
{
    if (title.from + scan_term(s, title.from, TERM_HEADING, NULL) == title.to &&
        paragraph_begins_line(s->p, title.from))
        return true; /* "DISC CONTENTS" */
    if (scan_is_article(s, title.from - 1) && scan_says(s, title.from - 2, ",") &&
        scan_is_a(s, title.from - 3, TERM_PRIZE_WORD))
        return true; /* "the top prize, the Golden Balloon, in 1985" */
    if (title.to - title.from > 3 &&
        (scan_says(s, title.to - 1, "role") || scan_says(s, title.to - 2, "role")))
        return true; /* "with Albert Finney in the principal role, was released in 1994" */
    if (form_is_channel(s, title))
        return true;
    static const char *const asks[] = {"who", "where", "when", "how", "what", "why"};
    if (SCAN_SAYS_ONE(s, title.from, asks) && scan_says(s, title.to - 1, "?") &&
        !any_capital(s, (Span){title.from + 1, title.to}))
        return true; /* "Where and when?" */
    int list_end;
    Part list[PROSE_MAX_PEOPLE];
    if (scan_says(s, title.from, "with") && title.to - title.from > 5 &&
        people_list_at(s, title.from + 1, list, &list_end) > 1)
        return true; /* "With Rachel Roberts, Dominic Guard. Australia, 1975." */
    static const char *const versions[] = {"remake", "version", "sequel", "prequel"};
    return title.to - title.from > 1 && SCAN_SAYS_ONE(s, title.to - 1, versions) &&
           !s->t[title.to - 1].capital; /* "A US remake (1996)" */
}

/* "The film (1949, and British)", "A remake was made in 1999". */
bool form_is_no_title(const Scan *s, Span title)
{
    if (is_rubric(s, title))
        return true;
    if (title_known_at(s, title.from) == title.to)
        return false;
    Span behind = {title.from + 1, title.to};
    bool maker = phrase_names_maker(s, title.from) && title.to - title.from > 2 &&
                 name_is_person(s, behind); /* "Dir. Piet Maar, Denmark 1957" */
    if (is_aside(s, title) || maker)
        return true;
    static const char *const pointers[] = {"it", "this", "that", "there", "which"};
    bool marked = scan_says(s, title.from - 1, "\"") || scan_says(s, title.from - 1, "*");
    bool stated = scan_says(s, title.to, "is") && scan_is_article(s, title.to + 1) &&
                  title.to + 2 < s->to && token_year(&s->t[title.to + 2]) &&
                  !SCAN_SAYS_ONE(s, title.from, pointers); /* "Nine is a 2009 musical" */
    if (!marked && !stated && title.to - title.from == 1 && scan_is_a(s, title.from, TERM_OPENER))
        return true; /* "Mine was Cinema Paradiso" */
    if (!marked && title.to - title.from == 2 && s->t[title.from].kind == TOKEN_NUMBER &&
        scan_is_a(s, title.from + 1, TERM_SEASON) && scan_is_a(s, title.from + 1, TERM_PLACE))
        return true; /* "20 May" */
    if (!marked && !stated && !phrase_bracket_year(s, title.to) &&
        title.from + scan_term(s, title.from, TERM_PLACE, NULL) == title.to)
        return true; /* "Berlin, in 1964, gave" */
    if (!marked && scan_is_article(s, title.from) && only_points_at(s, title, stated))
        return true;
    if (is_described_only(s, title) || (!marked && form_are_countries(s, title)))
        return true;
    bool article = scan_says(s, title.from, "the") || scan_says(s, title.from, "a");
    if (!marked && title.to > title.from + 1 &&
        scan_term(s, title.from, TERM_PRIZE, NULL) == title.to - title.from)
        return true; /* "A second Golden Bear, in 1996." */
    for (int k = title.from; k < title.to && !marked; k++)
        if (scan_term(s, k, TERM_PRIZE, NULL) > 1 && scan_is_a(s, title.from, TERM_EVENT))
            return true; /* "1936's Academy Award for Best Picture" */
    if (form_tells_prize(s, title) ||
        (article && title.to - title.from == 2 && scan_is_small_word(s, title.from + 1)))
        return true; /* "The year is 1957" */
    if (title.to - title.from == 2 && scan_is_a(s, title.from, TERM_OPENER) &&
        token_year(&s->t[title.from + 1]))
        return true; /* "In 1949" */
    if (scan_says(s, title.from - 1, "by") && name_at(s, title.from) > title.from + 1)
        return true; /* "a film by Piet Maar, made in 1949" */
    int noun =
        scan_says(s, title.from, "a") && title.from + 1 < title.to && !s->t[title.from + 1].capital
            ? title.from + 1
            : title.from;
    TermClass class = noun > title.from ? TERM_FILM : TERM_SELF;
    return scan_term(s, noun, class, NULL) == title.to - noun;
}

/* "Piet Maar's "The Long Field" is": the title between marks, and whose film it is. */
static void take_owner_of_quoted(const Scan *s, Head *h)
{
    int name = name_at(s, h->title.from), end;
    Span quoted = scan_says(s, name, "'s") ? title_at(s, name + 1, &end) : (Span){0, 0};
    if (span_is_empty(quoted) || quoted.from == name + 1 || end != h->title.to)
        return;
    if (name > h->title.from + 1) {
        h->makers[0] = (Part){.name = {h->title.from, name}};
        h->maker_count = 1;
    }
    h->title = quoted;
}

/* "Piet Maar's Belgian drama The Long Field stars": the title behind whose film it is, and what
 * sort. */
static void take_owned_phrase(const Scan *s, Head *h)
{
    int name = name_at(s, h->title.from);
    Head found = *h;
    if (!scan_says(s, name, "'s") || name >= h->title.to ||
        title_known_at(s, h->title.from) == h->title.to)
        return;
    int end = phrase_at(s, name + 1, &found);
    if (end <= name + 1 || end >= h->title.to || s->t[end - 1].capital || !s->t[end].capital)
        return;
    found.title = (Span){end, h->title.to};
    if (name > h->title.from + 1) {
        found.makers[0] = (Part){.name = {h->title.from, name}};
        found.maker_count = 1;
    }
    *h = found;
}

void form_take_owner(const Scan *s, Head *h)
{
    take_owner_of_quoted(s, h);
    take_owned_phrase(s, h);
}

bool form_is_owned_work(const Scan *s, Span title)
{
    int name = name_at(s, title.from);
    return scan_says(s, name, "'s") && name + 1 < title.to && !s->t[name + 1].capital &&
           name + 1 + scan_term(s, name + 1, TERM_SOURCE, NULL) == title.to;
}
