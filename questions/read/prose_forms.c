/* prose_forms.c -- see prose_forms.h. */
#include "prose_forms.h"

enum { TITLE_MOST = 18 };

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

/* "which F. W. Murnau made in Hollywood for the Fox company in 1927": a year further on. */
void form_seek_year(const Scan *s, int from, Head *h)
{
    enum { FAR = 12, VERBS = 10 };
    /* The first showing counts, and the making if no other is told. */
    static const char *const verbs[2][VERBS] = {{"released", "shown", "showing", "premiered", "out",
                                                 "appeared", "opened", "followed", "came", "dates"},
                                                {"made", "produced", "shot", "filmed", "finished",
                                                 "directed", "directed", "directed", "directed",
                                                 "directed"}};
    for (int v = 0; v < 2; v++)
        for (int i = from; i < s->to && !h->year; i++)
            for (int k = i + 1;
                 SCAN_SAYS_ONE(s, i, verbs[v]) && k < s->to && k < i + FAR && !h->year; k++)
                if (token_year(&s->t[k]) &&
                    (scan_says(s, k - 1, "in") || scan_is_a(s, k - 1, TERM_PLACE) ||
                     (k == i + 2 && scan_says(s, i, "dates"))))
                    phrase_add_year(h, token_year(&s->t[k]), k);
}

/* "In The Third Man (1949), ...": the preposition is none of the title if a comma follows. */
static int without_opener(const Scan *s, int from, int close)
{
    bool in =
        (scan_says(s, from, "in") || scan_says(s, from, "for") || scan_says(s, from, "with")) &&
        title_known_at(s, from) == from && close < s->to && s->t[close].kind == TOKEN_WORD &&
        !scan_is_a(s, close, TERM_FINITE) && !scan_is_a(s, close, TERM_TELLING) &&
        !scan_says(s, close, "has");
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
static int small_title_end(const Scan *s, int to)
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

Span form_behind_heading(const Scan *s, Span title)
{
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
    if (scan_is_a(s, title.from, TERM_PLACE) && scan_says(s, title.from + 1, "of") &&
        title.from + 2 < title.to)
        title.from += 2; /* "DVD of X" */
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
        if (scan_says(s, k, ":") && k == title.from + 1 && scan_is_a(s, title.from, TERM_LABEL))
            from = k + 1; /* "Matinee: X" */
        for (int w = title.from; scan_says(s, k, ":") && w < k; w++)
            if (scan_is_a(s, w, TERM_PLACE) || scan_is_a(s, w, TERM_COUNTRY) ||
                (w > title.from && scan_is_small_word(s, w) && scan_is_a(s, w, TERM_LABEL)) ||
                s->t[w].kind == TOKEN_NUMBER)
                from = k + 1;
    }
    return from;
}

Span form_without_owner(const Scan *s, Span title)
{
    title.from = without_owner(s, title);
    return title;
}

/* "as Jill McBain in Once Upon a Time in the West": the title behind a role or a name. */
Span form_behind_role(const Scan *s, Span t)
{
    static const char *const before[] = {"as",   "by",   "with",     "for",    "be",
                                         "is",   "was",  "plays",    "are",    "played",
                                         "were", "from", "directed", "directs"};
    bool behind = false;
    for (size_t w = 0; w < sizeof before / sizeof *before; w++)
        behind = behind || scan_says(s, t.from - 1, before[w]);
    for (int k = t.from + 1; behind && k + 1 < t.to; k++)
        if (scan_says(s, k, "in") && name_at(s, t.from) == k)
            return (Span){k + 1, t.to};
    return t;
}

Span form_known_end(const Scan *s, Span title)
{
    if (title_known_at(s, title.from) == title.to)
        return title;
    for (int k = title.from + 1; k < title.to; k++) {
        int end = title_known_at(s, k);
        bool owned = scan_says(s, k - 1, "'s") && name_at(s, title.from) == k - 1;
        /* "Fellini's La strada", and one word only if it is owned: "Kurosawa's Ikiru" */
        if (end >= title.to && !scan_is_article(s, k - 1) && end > k + (owned ? 0 : 1))
            return (Span){k, end};
    }
    return title;
}

/* A title with its year in brackets, anywhere in the sentence. */
bool form_dated(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            scan_term(s, title.from, TERM_SELF, NULL) == title.to - title.from)
            continue;
        if (i == s->from && title.from == i)
            end = title.to = small_title_end(s, title.to);
        Head found = {.title = title};
        int close = phrase_bracket(s, end, &found);
        found.to = close > end ? phrase_apposed(s, close, &found) : end;
        bool others = found.year_place < close && !phrase_bracket_year(s, end); /* "(1920-1999)" */
        if (close == end || !found.year || others || phrase_names_work(s, found.title)) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? without_opener(s, i, close) : title.from;
        found.title.from = without_owner(s, found.title);
        found.title = form_known_end(s, form_behind_role(s, found.title));
        found.is_mention = found.to == close && title.from > s->from + 1;
        *h = found;
        return true;
    }
    return false;
}

/* "the 1962 French film Jules and Jim", "Carol Reed's 1949 film The Third Man". */
bool form_named(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int name = name_at(s, i), end;
        bool own = name > i && scan_says(s, name, "'s");
        if (!own && !scan_says(s, i, "the"))
            continue;
        Head found = {0};
        int from = own ? name + 1 : i + 1, to = phrase_at(s, from, &found);
        if (to == from)
            continue;
        found.title = title_at(s, to, &end);
        if (span_is_empty(found.title) || (!found.year && !found.quality_count))
            continue;
        end = phrase_bracket(s, end, &found);
        if (own) {
            found.makers[0] = (Part){.name = {i, name}};
            found.maker_count = 1;
            found.makers_own = true;
        }
        found.to = end;
        *h = found;
        return true;
    }
    return false;
}

/* "When John Sturges made The Magnificent Seven in 1960". */
bool form_made(const Scan *s, Head *h)
{
    for (int i = s->from + 1; i + 3 < s->to; i++) {
        int end, start;
        if (!scan_says(s, i, "made") && !scan_says(s, i, "directed") && !scan_says(s, i, "shot"))
            continue;
        Head found = {.title = title_at(s, i + 1, &end)};
        if (span_is_empty(found.title) || !scan_says(s, end, "in") || end + 1 >= s->to ||
            !token_year(&s->t[end + 1]))
            continue;
        phrase_add_year(&found, token_year(&s->t[end + 1]), end + 1);
        bool pronoun = scan_says(s, i - 1, "he") || scan_says(s, i - 1, "she");
        found.maker_count = people_before(s, i, found.makers, &start);
        found.to = end + 2;
        if (pronoun && !scan_says(s, i, "directed"))
            continue; /* "when she made X" may be said of an actress */
        *h = found;
        return found.maker_count > 0;
    }
    return false;
}

/* A heading: "TITLE, 1949" alone in its line, or a title in a line of its own and its year in the
 * next. */
bool form_heading(const Scan *s, Head *h)
{
    enum { FAR = 30 };
    int last = s->to - 1, end = s->from + 1, to;
    while (last > s->from && (scan_says(s, last, ".") || scan_says(s, last, "*")))
        last--;
    if (s->p->single_line && s->to - s->from <= TITLE_MOST && token_year(&s->t[last]) &&
        last >= s->from + 2 && scan_says(s, last - 1, ",") && !scan_is_a(s, s->from, TERM_PLACE) &&
        !scan_is_a(s, s->from, TERM_COUNTRY)) {
        h->title = form_bare_title(s, s->from, last - 1);
        phrase_add_year(h, token_year(&s->t[last]), last);
        h->to = s->to;
        return true;
    }
    while (end < s->to && !paragraph_begins_line(s->p, end))
        end++;
    Scan line = *s;
    line.to = end;
    h->title = title_at(&line, s->from, &to);
    /* A short line is a sentence of its own. */
    bool apart = end == s->to && s->from == 0 && end < s->p->count &&
                 s->t[end - 1].kind != TOKEN_MARK && paragraph_begins_line(s->p, end);
    int last_token = apart ? s->p->count : s->to;
    if ((end == s->to && !apart) || span_is_empty(h->title) ||
        (to != end && !scan_says(s, to, "(")) || scan_is_a(s, h->title.from, TERM_PLACE))
        return false;
    for (int i = end; i < last_token && i < end + FAR && !h->year; i++)
        if (token_year(&s->t[i]))
            phrase_add_year(h, token_year(&s->t[i]), i);
    for (int i = h->year_place - 1; i > end && i > h->year_place - 4; i--)
        if (token_is(&s->t[i], "(") && s->t[i - 1].capital)
            return false; /* "NEW THIS MONTH", "Volver (Spain 2006)": of the title in that line */
    if (scan_says(s, to, "(") && phrase_bracket(&line, to, h) != end)
        return false;
    h->to = end;
    return h->year > 0;
}

/* "In 1962's Cape Fear". */
bool form_year_first(const Scan *s, Head *h)
{
    for (int i = s->from; i + 2 < s->to; i++) {
        int end;
        if (!token_year(&s->t[i]) || !scan_says(s, i + 1, "'s"))
            continue;
        Head found = {.title = title_at(s, i + 2, &end), .to = end};
        if (span_is_empty(found.title))
            continue;
        phrase_add_year(&found, token_year(&s->t[i]), i);
        *h = found;
        return true;
    }
    return false;
}

/* Behind a title's comma: "a 1974 drama", "the 1958 thriller", "J. Lee Thompson's 1962 thriller",
 * "made in 1974". */
static int described(const Scan *s, int i, Head *h)
{
    int name = name_at(s, i), end;
    bool own = name > i && scan_says(s, name, "'s");
    const Term *t;
    if (scan_says(s, i, "by")) { /* "X, by Edda Voss (1949)" */
        int count = people_at(s, i + 1, h->makers, &end), year = phrase_bracket_year(s, end);
        if (!count || !year)
            return i;
        h->maker_count = count;
        phrase_add_year(h, token_year(&s->t[year]), year);
        return year + 2;
    }
    if (name > i + 1 && scan_says(s, name, ",") && name + 1 < s->to &&
        token_year(&s->t[name + 1]) && name_is_person(s, (Span){i, name})) {
        h->makers[0] = (Part){.name = {i, name}}; /* "Sideways, Alexander Payne, 2004, with" */
        h->maker_count = 1;
        phrase_add_year(h, token_year(&s->t[name + 1]), name + 1);
        return name + 2;
    }
    int country = scan_term(s, i, TERM_COUNTRY, &t);
    if (country && i + country < s->to && token_year(&s->t[i + country])) {
        phrase_add_quality(h, t, i);
        phrase_add_year(h, token_year(&s->t[i + country]), i + country);
        return i + country + 1;
    }
    if (phrase_took_place(s, i, h))
        return h->to;
    if (scan_says(s, i, "in") && i + 1 < s->to && token_year(&s->t[i + 1]) &&
        (scan_says(s, i + 2, ",") || scan_says(s, i + 2, ".") || i + 2 == s->to)) {
        phrase_add_year(h, token_year(&s->t[i + 1]), i + 1); /* "X, in 1955, again by" */
        return i + 2;
    }
    int jobs = i;
    while (scan_is_a(s, jobs, TERM_JOB) || (jobs > i && scan_says(s, jobs, "and")))
        jobs++;
    if (jobs > i) { /* "written and directed by X in 1949" */
        Part parts[PROSE_MAX_PEOPLE];
        int count = scan_says(s, jobs, "by") ? people_at(s, jobs + 1, parts, &end) : 0;
        if (count && scan_says(s, end, "in") && end + 1 < s->to && token_year(&s->t[end + 1])) {
            phrase_add_year(h, token_year(&s->t[end + 1]), end + 1);
            return end + 2;
        }
        return i;
    }
    int maker = scan_says(s, i, "which") || scan_says(s, i, "that") ? name_at(s, i + 1) : 0;
    if (maker > i + 1 && (scan_says(s, maker, "made") || scan_says(s, maker, "directed") ||
                          scan_says(s, maker, "shot") || scan_says(s, maker, "filmed"))) {
        form_seek_year(s, maker, h); /* "which Edda Voss made in Spain in 1973" */
        return h->year ? maker + 1 : i;
    }
    bool article = scan_is_article(s, i);
    if (!own && !article)
        return i;
    int from = own ? name + 1 : i + 1;
    end = phrase_at(s, from, h);
    if (end == from)
        return i;
    if (own) {
        h->makers[0] = (Part){.name = {i, name}};
        h->maker_count = 1;
        h->makers_own = true;
    }
    end = phrase_behind(s, end, h);
    for (int k = end; own && !h->year && k + 2 < s->to && k < end + 12; k++)
        if (scan_says(s, k, ",") && (scan_says(s, k + 1, "from") || scan_says(s, k + 1, "of")) &&
            token_year(&s->t[k + 2]))
            phrase_add_year(h, token_year(&s->t[k + 2]),
                            k + 2); /* "X's tale of a witch, from 1989" */
    if (!h->year &&
        (scan_says(s, end, "that") || scan_says(s, end, "which") || scan_says(s, end, "in")))
        form_seek_year(s, end, h);
    return end;
}

/* "Cape Fear, J. Lee Thompson's 1962 thriller, ..." */
bool form_described(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            scan_term(s, title.from, TERM_SELF, NULL) == title.to - title.from)
            continue;
        Head found = {.title = title};
        if (scan_says(s, title.from - 1, "(")) {
            i = end > i ? end - 1 : i;
            continue;
        }
        bool apart = scan_says(s, end, ",") || scan_says(s, end, ":");
        bool person = title.from == i && name_at(s, i) == title.to && title.to - title.from > 1 &&
                      title_known_at(s, i) != title.to;
        bool told = scan_says(s, end + 1, "which") || scan_says(s, end + 1, "that");
        int behind = apart && !(person && told) ? described(s, end + 1, &found) : end;
        if (found.year && behind > end + 1) {
            found.title.from = title.from == i ? without_opener(s, i, end) : title.from;
            if (title.from == i)
                found.title = form_behind_role(s, form_without_owner(s, found.title));
            found.to = behind;
            *h = found;
            return true;
        }
        i = end > i ? end - 1 : i;
    }
    return false;
}
