/* prose_head.c -- see prose_head.h. */
#include "prose_head.h"

enum { TITLE_MOST = 18 };

static bool came_out(const Scan *s, int i)
{
    return (scan_says(s, i, "came") && scan_says(s, i + 1, "out")) || scan_says(s, i, "appeared") ||
           scan_says(s, i, "opened") || scan_says(s, i, "premiered");
}

static bool is_copula(const Scan *s, int i)
{
    return scan_says(s, i, "is") || scan_says(s, i, "was") || scan_says(s, i, "remains") ||
           (scan_says(s, i, "'s") && (scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an")));
}

/* "is a", "was the first": behind the copula and the article. */
static int article_at(const Scan *s, int i)
{
    while (scan_says(s, i, "both") || scan_says(s, i, "perhaps") || scan_says(s, i, "still"))
        i++;
    return scan_says(s, i, "a") || scan_says(s, i, "an") || scan_says(s, i, "the") ? i + 1 : i;
}

/* "Directed by X and written by Y, TITLE is": the title comes behind the last comma before the
 * verb. */
static int title_start(const Scan *s)
{
    enum { FAR = 60 };
    const Token *t = &s->t[s->from];
    int start = s->from;
    if (!scan_term(s, s->from, TERM_JOB, NULL) && !(t->classes & TERM_BIT(TERM_LEADING)))
        return start;
    for (int i = s->from + 1; i < s->to && i < s->from + FAR && !is_copula(s, i); i++)
        if (scan_says(s, i, ",") && !scan_says(s, i + 1, "and"))
            start = i + 1;
    return start;
}

/* Where the title that begins at `from` ends: at the copula, a bracket or a comma behind which a
 * description begins. -1 if nothing here is a title. */
static int title_end(const Scan *s, int from)
{
    int end = 0;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from)
        return end;
    for (int i = from + 1; i < s->to && i < from + TITLE_MOST; i++) {
        if (is_copula(s, i) && !(scan_says(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital))
            return i;
        if (scan_says(s, i, "(") || came_out(s, i))
            return i;
        if (scan_says(s, i, ",") && (scan_says(s, i + 1, "whose") || scan_says(s, i + 1, "which")))
            return i;
        if (scan_says(s, i, ",") &&
            (scan_term(s, i + 1, TERM_ALSO_TITLED, NULL) || scan_says(s, i + 1, "known") ||
             scan_term(s, i + 1, TERM_JOB, NULL) || scan_says(s, i + 1, "a") ||
             scan_says(s, i + 1, "an")))
            return i;
    }
    return -1;
}

static bool may_begin_title(const Scan *s, int from)
{
    const Token *t = &s->t[from];
    return from < s->to && (t->capital || t->kind == TOKEN_NUMBER || token_is(t, "\"") ||
                            token_is(t, "*") || token_is(t, "'") || token_is(t, "..."));
}

/* The marks round a title, and a comma before its end, are no part of it. */
static Span bare_title(const Scan *s, int from, int to)
{
    int end;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from && end == to)
        return quoted;
    return (Span){from, to};
}

/* No title goes on like a sentence: "There are musicals that cheer you up, and there". */
static bool is_title(const Scan *s, Span title)
{
    if (title.to - title.from == 1 && scan_says(s, title.from, "there"))
        return false;
    for (int i = title.from + 1; i < title.to; i++) {
        const Token *t = &s->t[i];
        if (t->kind != TOKEN_WORD || t->capital)
            continue;
        if (scan_is_a(s, i, TERM_FINITE) || scan_says(s, i, "that") || scan_says(s, i, "who") ||
            scan_says(s, i, "which") || scan_says(s, i, "has") || scan_says(s, i, "have") ||
            scan_says(s, i, "you"))
            return false;
    }
    return true;
}

/* ", directed by X," between a title and its verb: at the verb; `i` if there is none near. */
static int skip_to_verb(const Scan *s, int i)
{
    enum { FAR = 40 };
    if (!scan_says(s, i, ","))
        return i;
    for (int k = i + 1; k < s->to && k < i + FAR; k++)
        if ((is_copula(s, k) || came_out(s, k)) && scan_says(s, k - 1, ","))
            return k;
    return i;
}

/* "which F. W. Murnau made in Hollywood for the Fox company in 1927": a year further on. */
static void seek_year(const Scan *s, int from, Head *h)
{
    enum { FAR = 12 };
    static const char *const verbs[] = {"made",      "released", "shown",  "showing",  "produced",
                                        "premiered", "shot",     "filmed", "finished", "out",
                                        "directed",  "appeared", "opened"};
    for (int i = from; i < s->to && !h->year; i++)
        for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
            for (int k = i + 1; scan_says(s, i, verbs[v]) && k < s->to && k < i + FAR && !h->year;
                 k++)
                if (token_year(&s->t[k]) &&
                    (scan_says(s, k - 1, "in") || scan_is_a(s, k - 1, TERM_PLACE)))
                    phrase_add_year(h, token_year(&s->t[k]), k);
}

/* The title that the sentence opens with, what stands in brackets and commas behind it, and the
 * verb. Returns: the verb's token, or -1 if the sentence opens with no title. */
static int read_subject(const Scan *s, Head *h)
{
    int start = title_start(s), self = scan_term(s, start, TERM_SELF, NULL);
    if (self && is_copula(s, start + self))
        return start + self;
    int end = may_begin_title(s, start) ? title_end(s, start) : -1;
    if (end <= start || (self && start + self == end))
        return -1;
    h->title = bare_title(s, start, end);
    if (!is_title(s, h->title))
        return -1;
    int at = phrase_also(s, phrase_bracket(s, end, h), h);
    phrase_apposed(s, at, h);
    return skip_to_verb(s, at);
}

static bool read_statement(const Scan *s, Head *h)
{
    int at = read_subject(s, h);
    if (at < 0 || !(is_copula(s, at) || came_out(s, at)))
        return false;
    if (phrase_took_place(s, at + 1, h))
        return true;
    int from = article_at(s, at + 1), phrases = h->quality_count;
    h->to = phrase_at(s, from, h);
    bool noun = h->to > from;
    if (noun)
        h->to = phrase_behind(s, h->to, h);
    if (noun || phrases || came_out(s, at))
        seek_year(s, s->from, h);
    if (!noun) /* "X, a family fantasy, was shot in Donegal and came out in 1994" */
        return h->year && !span_is_empty(h->title) && (phrases || came_out(s, at));
    return h->to >= s->to ||
           !(scan_is_a(s, h->to, TERM_DESCRIPTOR) || scan_is_a(s, h->to, TERM_ROLE_NOUN));
}

/* "In The Third Man (1949), ...": the preposition is none of the title if a comma follows. */
static int without_opener(const Scan *s, int from, int close)
{
    bool adverbial = scan_says(s, close, ",") && from == s->from;
    bool opener = s->t[from].classes & TERM_BIT(TERM_LINK);
    bool article = scan_says(s, from + 1, "the") || scan_says(s, from + 1, "a") ||
                   scan_says(s, from + 1, "an");
    return opener && (adverbial || article) && from + 1 < s->to && s->t[from + 1].capital ? from + 1
                                                                                          : from;
}

/* "Manon des sources (1986)": a title that opens the sentence may go on with small words up to its
 * year. */
static int small_title_end(const Scan *s, int to)
{
    enum { WORDS = 5 };
    for (int k = to; k + 1 < s->to && k < to + WORDS; k++) {
        if (scan_says(s, k, "(") && token_year(&s->t[k + 1]))
            return k;
        if (s->t[k].kind != TOKEN_WORD || s->t[k].capital || scan_term(s, k, TERM_FINITE, NULL))
            break;
    }
    return to;
}

/* "Sergio Leone's A Fistful of Dollars", "Thursday 7 pm: Yi Yi": what stands before a title and is
 * none of it. "Schindler's List" stays whole. */
static int without_owner(const Scan *s, Span title)
{
    int from = title.from;
    for (int k = title.from; k + 1 < title.to; k++) {
        bool article =
            scan_says(s, k + 1, "the") || scan_says(s, k + 1, "a") || scan_says(s, k + 1, "an");
        if (scan_says(s, k, "'s") && (article || k - from > 1))
            from = k + 1;
        if (s->t[k].kind == TOKEN_NUMBER &&
            (str_ends(s->t[k].lower, S("pm")) || str_ends(s->t[k].lower, S("am"))))
            from = k + 1;
        for (int w = title.from; scan_says(s, k, ":") && w < k; w++)
            if (scan_is_a(s, w, TERM_PLACE) || s->t[w].kind == TOKEN_NUMBER)
                from = k + 1;
    }
    return from;
}

/* A title with its year in brackets, anywhere in the sentence. */
static bool read_dated(const Scan *s, Head *h)
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
        if (close == end || !found.year) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? without_opener(s, i, close) : title.from;
        found.title.from = without_owner(s, found.title);
        found.is_mention = found.to == close && title.from > s->from + 1;
        *h = found;
        return true;
    }
    return false;
}

/* "the 1962 French film Jules and Jim", "Carol Reed's 1949 film The Third Man". */
static bool read_named(const Scan *s, Head *h)
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
        }
        found.to = end;
        *h = found;
        return true;
    }
    return false;
}

/* "When John Sturges made The Magnificent Seven in 1960". */
static bool read_made(const Scan *s, Head *h)
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
        found.maker_count = people_before(s, i, found.makers, &start);
        found.to = end + 2;
        *h = found;
        return found.maker_count > 0;
    }
    return false;
}

static bool is_in_brackets(const Scan *s, int i)
{
    int depth = 0;
    for (int k = s->from; k < i; k++)
        depth += scan_says(s, k, "(") ? 1 : scan_says(s, k, ")") ? -1 : 0;
    return depth > 0;
}

/* "Germany/Austria 2016, 162 min": the countries and the year by which a programme heads a film.
 * The title is the sentence before, or the line. */
static bool read_credits(const Scan *s, Head *h)
{
    const Term *t;
    int at = s->from, first = at, n;
    while (at < s->to && !scan_term(s, at, TERM_COUNTRY, NULL))
        at++;
    first = at;
    if (at == s->to)
        return false;
    bool apart =
        at > s->from && (paragraph_begins_line(s->p, at) || scan_says(s, at - 1, "\xE2\x80\xA2") ||
                         scan_says(s, at - 1, ","));
    if (at > s->from && !apart)
        return false;
    Span title = at > s->from ? (Span){s->from, at} : paragraph_before(s->p, s->from);
    while (title.to > title.from && s->t[title.to - 1].kind == TOKEN_MARK &&
           !scan_says(s, title.to - 1, ")"))
        title.to--;
    for (int i = s->from, to; at > s->from && scan_says(s, at - 1, ",") && i < at - 1; i++)
        if (!span_is_empty(title_at(s, i, &to)) && to == at - 1 && s->t[i].kind != TOKEN_NUMBER &&
            !scan_is_a(s, i, TERM_PLACE)) {
            title.from = i;
            break;
        }
    if (is_in_brackets(s, at))
        return false;
    while ((n = scan_term(s, at, TERM_COUNTRY, &t)) > 0) {
        phrase_add_quality(h, t, at);
        at += n;
        while (scan_says(s, at, "/") || scan_says(s, at, ",") || scan_says(s, at, "-") ||
               scan_says(s, at, "and"))
            at++;
    }
    if (at == first || at >= s->to || !token_year(&s->t[at]) || span_is_empty(title))
        return false;
    Scan line = *s;
    line.from = title.from;
    line.to = title.to;
    for (int k = title.from; k < title.to; k++)
        if (scan_says(&line, k, "(") && k > title.from) {
            phrase_bracket(&line, k, h);
            title.to = k;
        }
    while (title.to > title.from && scan_says(&line, title.to - 1, "."))
        title.to--;
    h->title = bare_title(&line, title.from, title.to);
    phrase_add_year(h, token_year(&s->t[at]), at);
    h->to = at + 1;
    h->is_statement = true;
    return title.to - title.from <= TITLE_MOST && s->t[title.from].capital && is_title(s, h->title);
}

/* A heading: "TITLE, 1949" alone in its line, or a title in a line of its own and its year in the
 * next. */
static bool read_heading(const Scan *s, Head *h)
{
    enum { FAR = 30 };
    int last = s->to - 1, end = s->from + 1, to;
    while (last > s->from && (scan_says(s, last, ".") || scan_says(s, last, "*")))
        last--;
    if (s->p->single_line && s->to - s->from <= TITLE_MOST && token_year(&s->t[last]) &&
        last >= s->from + 2 && scan_says(s, last - 1, ",") && !scan_is_a(s, s->from, TERM_PLACE) &&
        !scan_is_a(s, s->from, TERM_COUNTRY)) {
        h->title = bare_title(s, s->from, last - 1);
        phrase_add_year(h, token_year(&s->t[last]), last);
        h->to = s->to;
        return true;
    }
    while (end < s->to && !paragraph_begins_line(s->p, end))
        end++;
    Scan line = *s;
    line.to = end;
    h->title = title_at(&line, s->from, &to);
    if (end == s->to || span_is_empty(h->title) || (to != end && !scan_says(s, to, "(")) ||
        scan_is_a(s, h->title.from, TERM_PLACE))
        return false;
    for (int i = end; i < s->to && i < end + FAR && !h->year; i++)
        if (token_year(&s->t[i]))
            phrase_add_year(h, token_year(&s->t[i]), i);
    if (scan_says(s, to, "(") && phrase_bracket(&line, to, h) != end)
        return false;
    h->to = end;
    return h->year > 0;
}

/* "this American Western", "The Italian production (original title: ...)", TITLE ", a drama": what
 * further phrases say of the film under way. */
void head_more(const Scan *s, Head *out)
{
    *out = (Head){0};
    for (int i = s->from; i < s->to; i++) {
        bool opens = i == s->from && scan_says(s, i, "the");
        bool titled = scan_says(s, i, ",") && i > s->from && s->marks[i - 1] == MARK_TITLE &&
                      (scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an"));
        if (!opens && !titled && !scan_says(s, i, "this"))
            continue;
        Head found = *out;
        int from = i + (titled ? 2 : 1), end = phrase_at(s, from, &found);
        if (end == from || found.year || s->marks[end - 1] == MARK_OTHER ||
            (end < s->to && s->t[end].capital) || scan_says(s, end, "of") ||
            scan_says(s, end, "'s"))
            continue;
        phrase_bracket(s, end, &found);
        found.year = 0;
        *out = found;
        i = end - 1;
    }
}

/* "In 1962's Cape Fear". */
static bool read_year_first(const Scan *s, Head *h)
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
    int country = scan_term(s, i, TERM_COUNTRY, &t);
    if (country && i + country < s->to && token_year(&s->t[i + country])) {
        phrase_add_quality(h, t, i);
        phrase_add_year(h, token_year(&s->t[i + country]), i + country);
        return i + country + 1;
    }
    if (phrase_took_place(s, i, h))
        return h->to;
    if (scan_says(s, i, "directed") || scan_says(s, i, "made") || scan_says(s, i, "shot")) {
        Part parts[PROSE_MAX_PEOPLE];
        int count = scan_says(s, i + 1, "by") ? people_at(s, i + 2, parts, &end) : 0;
        if (count && scan_says(s, end, "in") && end + 1 < s->to && token_year(&s->t[end + 1])) {
            phrase_add_year(h, token_year(&s->t[end + 1]), end + 1);
            return end + 2;
        }
        return i;
    }
    bool article = scan_says(s, i, "a") || scan_says(s, i, "an") || scan_says(s, i, "the");
    if (!own && !article)
        return i;
    int from = own ? name + 1 : i + 1;
    end = phrase_at(s, from, h);
    if (end == from)
        return i;
    if (own) {
        h->makers[0] = (Part){.name = {i, name}};
        h->maker_count = 1;
    }
    end = phrase_behind(s, end, h);
    if (!h->year &&
        (scan_says(s, end, "that") || scan_says(s, end, "which") || scan_says(s, end, "in")))
        seek_year(s, end, h);
    return end;
}

/* "Cape Fear, J. Lee Thompson's 1962 thriller, ..." */
static bool read_described(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            scan_term(s, title.from, TERM_SELF, NULL) == title.to - title.from)
            continue;
        Head found = {.title = title};
        if (scan_says(s, title.from - 1, "("))
            continue;
        int behind = scan_says(s, end, ",") ? described(s, end + 1, &found) : end;
        if (found.year && behind > end + 1) {
            found.title.from = title.from == i ? without_opener(s, i, end) : title.from;
            found.to = behind;
            *h = found;
            return true;
        }
        i = end > i ? end - 1 : i;
    }
    return false;
}

/* A title between quotation marks. */
static bool read_quoted(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (!span_is_empty(title) && title.from > i && s->t[title.from].capital &&
            !scan_says(s, title.to - 1, "!") && !scan_says(s, title.to - 1, "?")) {
            *h = (Head){.title = title, .to = end};
            return true;
        }
    }
    return false;
}

/* "The Day of the Jackal has no hero", "I have watched Withnail and I": a title that shows by its
 * small words, or by what is done to it. */
static bool read_bare(const Scan *s, Head *h)
{
    static const char *const verbs[] = {"watched", "saw",  "seen",  "see",
                                        "watch",   "show", "shows", "screening"};
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title))
            continue;
        bool small = false, named = false, done = false;
        for (int k = title.from; k < title.to; k++) {
            small = small || scan_says(s, k, "of") || scan_says(s, k, "in") ||
                    scan_says(s, k, "to") ||
                    (k > title.from && (scan_says(s, k, "the") || scan_says(s, k, "a")));
            named = named || scan_is_a(s, k, TERM_EVENT) || scan_is_a(s, k, TERM_PRIZE) ||
                    scan_is_a(s, k, TERM_COMPANY) || scan_is_a(s, k, TERM_PLACE);
        }
        for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
            done = done || scan_says(s, i - 1, verbs[v]);
        if (!named && (done || (small && title.to - title.from > 2))) {
            *h = (Head){.title = title, .to = end};
            return true;
        }
        i = end > i ? end - 1 : i;
    }
    return false;
}

int head_year(const Scan *s, int *place)
{
    for (int i = s->from; i < s->to; i++) {
        Head h = {0};
        int end = phrase_at(s, i, &h);
        if (end > i && !s->t[i].capital)
            phrase_behind(s, end, &h);
        int self = scan_term(s, i, TERM_SELF, NULL);
        if (self && scan_says(s, i + self, "("))
            phrase_bracket(s, i + self, &h);
        if (!h.year && self && (i == s->from || scan_says(s, i - 1, ",")))
            seek_year(s, i, &h);
        if (!h.year &&
            (scan_says(s, i, "directed") || scan_says(s, i, "made") || scan_says(s, i, "shot")) &&
            (scan_says(s, i + 1, "it") || scan_says(s, i + 1, "this")) &&
            scan_says(s, i + 2, "in") && i + 3 < s->to && token_year(&s->t[i + 3]))
            phrase_add_year(&h, token_year(&s->t[i + 3]), i + 3);
        if (h.year) {
            *place = h.year_place;
            return h.year;
        }
    }
    return 0;
}

/* "The film (1949, and British)", "A remake was made in 1999". */
static bool is_no_title(const Scan *s, Span title)
{
    int noun =
        scan_says(s, title.from, "a") && title.from + 1 < title.to && !s->t[title.from + 1].capital
            ? title.from + 1
            : title.from;
    TermClass class = noun > title.from ? TERM_FILM : TERM_SELF;
    return scan_term(s, noun, class, NULL) == title.to - noun;
}

bool head_read(const Scan *s, HeadForm form, Head *out)
{
    static const struct {
        bool (*read)(const Scan *s, Head *h);
        HeadForm least;
    } forms[] = {
        {read_statement, HEAD_FURTHER}, {read_credits, HEAD_FURTHER}, {read_heading, HEAD_FIRST},
        {read_named, HEAD_FIRST},       {read_made, HEAD_FIRST},      {read_year_first, HEAD_FIRST},
        {read_described, HEAD_FIRST},   {read_dated, HEAD_FURTHER},   {read_quoted, HEAD_UNDATED},
        {read_bare, HEAD_UNDATED},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *out = (Head){0};
        if (form < forms[i].least || !forms[i].read(s, out))
            continue;
        if (!span_is_empty(out->title) && is_no_title(s, out->title))
            continue;
        if (!out->year && form == HEAD_FIRST && !span_is_empty(out->title))
            continue; /* a later form may know its year */
        out->is_statement = out->is_statement || forms[i].read == read_statement;
        return true;
    }
    return false;
}
