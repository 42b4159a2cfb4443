/* prose_bracket.c -- what stands in brackets behind a title, and its other titles; see
 * prose_phrase.h. */
#include "prose_phrase.h"

enum { BRACKET_MOST = 48, ALSO_MOST = 18 };

/* A title in brackets or behind "known as": up to a comma or semicolon, without its marks. */
static Span words_within(const Scan *s, int from, int close)
{
    int to = from, first = from;
    const Term *t;
    while (from < close && (scan_says(s, from, "\"") || scan_says(s, from, "*")))
        to = ++from;
    if (scan_says(s, from, "'") && scan_says(s, close - 1, "'") && close > from + 2)
        return (Span){from + 1, close - 1}; /* "lit. 'I am Ingrid'" */
    while (to < close && !scan_says(s, to, ",") && !scan_says(s, to, ";") &&
           !scan_says(s, to, "\"") && !scan_says(s, to, "*"))
        to++;
    for (int k = from + 1; k < to && from == first; k++)
        if (scan_says(s, k, "in") && scan_says(s, k + 1, "the") &&
            scan_term(s, k + 2, TERM_COUNTRY, &t) &&
            (str_equal(t->means, S("United States")) || str_equal(t->means, S("United Kingdom"))))
            to = k; /* "also known as X in the United States" */
    return (Span){from, to};
}

bool phrase_names_maker(const Scan *s, int i)
{
    static const char *const words[] = {"dir", "dir.", "dirs", "d", "directed", "director", "by"};
    return SCAN_SAYS_ONE(s, i, words);
}

/* "dir. Carol Reed" or "Carol Reed" among credits in brackets: behind it. */
static int maker_at(const Scan *s, int i, int close, Head *h)
{
    Scan within = *s;
    within.to = close;
    int from = i;
    while (phrase_names_maker(s, from) ||
           (from > i && (scan_says(s, from, ".") || scan_says(s, from, ":"))))
        from++;
    int end;
    Part parts[PROSE_MAX_PEOPLE];
    if (from == i && i < close && s->t[i].capital &&
        !span_is_empty(phrase_foreign_work(&within, i)))
        return i; /* "(La Dentellière, 1977)" */
    int count = people_at(&within, from, parts, &end);
    bool full = count && parts[0].name.to - parts[0].name.from > 1;
    if (!count || h->maker_count || !(full || from > i) ||
        !(end == close || scan_says(s, end, ",") || scan_says(s, end, ";")))
        return i;
    for (int k = 0; k < count; k++)
        h->makers[k] = parts[k];
    h->maker_count = count;
    return end;
}

/* "(Carol Reed, UK, 1949, 104 min)": credits, if there is a year among them. */
static int credits_at(const Scan *s, int i, int close, Head *h)
{
    const Term *t;
    int year = 0, commas = 0;
    for (int k = i + 1; k < close; k++) {
        year = token_year(&s->t[k]) ? k : year;
        commas += scan_says(s, k, ",") || scan_says(s, k, "/") || scan_says(s, k, ";");
    }
    if (!year || !commas)
        return i;
    Head found = *h;
    int maker = i + 1;
    for (int k = i + 1; k < close; k++) {
        int next = scan_term(s, k, TERM_COUNTRY, &t) ? k : maker_at(s, k, close, &found), minutes;
        if (next > k) {
            maker = next;
            k = next - 1;
        } else if (token_year(&s->t[k])) {
            phrase_add_year(&found, token_year(&s->t[k]), k);
        } else if (scan_term(s, k, TERM_COUNTRY, &t)) {
            phrase_add_quality(&found, t, k);
        } else if (s->t[k].kind == TOKEN_NUMBER && str_to_int(s->t[k].text, &minutes) &&
                   (scan_says(s, k + 1, "min") || scan_says(s, k + 1, "mins") ||
                    scan_says(s, k + 1, "minutes") || scan_says(s, k + 1, "'"))) {
            found.minutes = minutes;
            found.minutes_place = k;
        }
    }
    if (maker == i + 1)
        return i;
    *h = found;
    return close + 1;
}

/* Where a title goes that such words stand before: "originally", "also known as". */
static Span *other_title(Head *h, const Term *words)
{
    return words && str_equal(words->means, S("original")) ? &h->original : &h->also;
}

/* Does this token part the items of a list in brackets? */
static bool is_item(const Scan *s, int i)
{
    return scan_says(s, i, "(") || scan_says(s, i, ")") || scan_says(s, i, ",") ||
           scan_says(s, i, "/") || scan_says(s, i, ";") || scan_says(s, i, "-") ||
           scan_says(s, i, "and") || (i < s->to && token_year(&s->t[i]));
}

/* "Brutti, sporchi e cattivi": small words behind a comma belong to a title, "romanized:" does not.
 */
static Span with_small_words(const Scan *s, Span title, int close)
{
    static const char *const others[] = {"romanized",  "lit.",    "literally", "translated",
                                         "lit",        "meaning", "also",      "transliterated",
                                         "pronounced", "transl.", "transl",    "translation"};
    for (int at = title.to + 1;
         scan_says(s, title.to, ",") && scan_is_small_word(s, at) && !SCAN_SAYS_ONE(s, at, others);
         at = title.to + 1) {
        Span rest = words_within(s, at, close);
        if (rest.to <= title.to)
            break;
        title.to = rest.to;
    }
    return title;
}

/* Do the brackets go on with what is told of a film, as "(The Old Barn, Denmark, 1957)" do, and
 * "(Gaumont, Haymarket, from Thursday)" do not? */
static bool is_catalogued(const Scan *s, int i, int close)
{
    while (i < close && !token_year(&s->t[i]) && !scan_is_a(s, i, TERM_COUNTRY) &&
           !scan_is_a(s, i, TERM_LANGUAGE) && !scan_is_a(s, i, TERM_LABEL) &&
           phrase_original_at(s, i) == i && !phrase_names_maker(s, i))
        i++;
    return i < close;
}

/* The other title with which the brackets begin at `i`, "(The Old Barn)", "(Den lange kaj; Denmark,
 * 1957)": its last token if it is the original one, else `i`. */
static int take_title(const Scan *s, int i, int close, Head *h)
{
    int end;
    Span title = title_at(s, i, &end), words = phrase_foreign_title(s, i);
    bool closed = words.to == close || scan_says(s, words.to, ";");
    if (end != close && closed && phrase_is_original(s, h->title, words)) {
        title = words;
        end = words.to;
    }
    bool rating = (end == i + 1 && (s->t[i].text.n < 3 || /* "(U)", "(12A)" */
                                    (s->t[i].kind == TOKEN_NUMBER && s->t[i].text.n < 4))) ||
                  scan_says(s, end - 1, "cut"); /* "(The Final Cut)" */
    bool ends = end == close || scan_says(s, end, ";") ||
                (scan_says(s, end, ",") && is_catalogued(s, end, close));
    bool house = end == i + 1 && scan_is_a(s, i, TERM_COMPANY); /* "(Odeon)" */
    h->also = rating || house || !ends ? (Span){0, 0} : title;
    if (span_is_empty(h->also) || !phrase_is_original(s, h->title, h->also))
        return i;
    h->original = h->also;
    h->also = (Span){0, 0};
    return h->original.to - 1;
}

/* "Czech/Slovak:", "Czech and Slovak:": the languages of what follows. */
static bool is_tongue(const Scan *s, int k)
{
    while (scan_is_a(s, k, TERM_LANGUAGE) || scan_says(s, k, "/") || scan_says(s, k, "and"))
        k++;
    return scan_says(s, k, ":");
}

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)": behind them. */
int phrase_bracket(const Scan *s, int i, Head *h)
{
    int close = i + 1;
    while (close < s->to && close < i + BRACKET_MOST && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, i, "(") || !scan_says(s, close, ")"))
        return i;
    for (int k = i + 1; k < close; k++)
        if (s->t[k].capital && scan_term(s, k, TERM_PRIZE, NULL) > 1)
            return i; /* "Ada Bell (Best Actress, Venice 1985)" */
    int credits = credits_at(s, i, close, h);
    if (credits > i)
        return credits;
    for (int k = i + 1; k < close; k++) {
        const Term *t = NULL;
        if (token_year(&s->t[k]))
            phrase_add_year(h, token_year(&s->t[k]), k);
        int original = phrase_original_at(s, k);
        if (original > k) {
            Span words = phrase_foreign_title(s, original);
            h->original = span_is_empty(words) || words.to > close ? h->original : words;
            k = words.to > k ? words.to - 1 : k;
        } else if (scan_says(s, k, ":") && k > i + 1) {
            Span words = with_small_words(s, words_within(s, k + 1, close), close);
            static const char *const abroad[] = {"us",       "u.s.",    "uk",      "u.k.",
                                                 "american", "british", "english", "international"};
            int land = scan_says(s, k - 1, "title") ? k - 2 : k - 1; /* "(US title: X)" */
            Span *other = SCAN_SAYS_ONE(s, land, abroad) ? &h->also : &h->original;
            *other = span_is_empty(*other) ? words : *other;
            k = words.to > k ? words.to - 1 : k;
        } else if (scan_term(s, k, TERM_ALSO_TITLED, &t)) {
            k += scan_term(s, k, TERM_ALSO_TITLED, &t);
            if (scan_says(s, k, ":"))
                k++;
            Span *other = other_title(h, t);
            *other = words_within(s, k, close);
            k = other->to - 1;
        } else if (k == i + 1 && s->t[k].capital && !scan_term(s, k, TERM_COUNTRY, &t) &&
                   !scan_is_a(s, k, TERM_PRIZE) && !scan_is_a(s, k, TERM_EVENT)) {
            k = take_title(s, k, close, h);
        } else if (is_item(s, k - 1) && !is_tongue(s, k) && scan_term(s, k, TERM_COUNTRY, &t) &&
                   is_item(s, k + scan_term(s, k, TERM_COUNTRY, &t))) {
            phrase_add_quality(h, t, k);
        }
    }
    return close + 1;
}

/* ", also known as Y," behind a title: behind it. */
int phrase_also(const Scan *s, int i, Head *h)
{
    const Term *words = NULL;
    int at = scan_says(s, i, ",") ? i + 1 : i, end, n = scan_term(s, at, TERM_ALSO_TITLED, &words);
    if (!n && scan_says(s, at, "known") && scan_says(s, at + 1, "in") && scan_says(s, at + 3, "as"))
        n = 4;         /* "known in French as" */
    bool home = false; /* "known in its own country as", "released at home as" */
    for (int k = at + 1;
         !n && k < at + 6 && (scan_says(s, at, "known") || scan_is_a(s, at, TERM_MADE)); k++)
        if ((scan_says(s, k, "country") || scan_says(s, k, "home")) && scan_says(s, k + 1, "as")) {
            n = k + 2 - at;
            home = true;
        }
    bool or = at > i && scan_says(s, at, "or") && /* "TITLE, or "Y", of 1957," */
              (scan_says(s, at + 1, "\"") || scan_says(s, at + 1, "*"));
    n += or ;
    if (!n)
        return i;
    if (scan_term(s, at + n, TERM_LANGUAGE, NULL) && scan_says(s, at + n + 1, ":"))
        n += 2;
    Span *other = home || (scan_says(s, at, "known") && scan_says(s, at + 1, "in") &&
                           !scan_says(s, at + 2, "english"))
                      ? &h->original
                      : other_title(h, words);
    *other = words_within(s, at + n, s->to);
    for (int k = other->from + 1; k < other->to; k++)
        if (scan_says(s, k, "and") && (scan_says(s, k + 1, "in") || scan_says(s, k + 1, "as")))
            other->to = k; /* "shown in Britain as X and in America as Y" */
    end = other->to;
    if (scan_says(s, end, "\"") || scan_says(s, end, "*"))
        end++;
    if (span_is_empty(*other) || end - at > ALSO_MOST)
        return i;
    while (scan_says(s, end, "(") && end < s->to) {
        while (end < s->to && !scan_says(s, end, ")"))
            end++;
        end += end < s->to;
    }
    return scan_says(s, end, ",") ? end + 1 : end;
}

int phrase_bracket_year(const Scan *s, int to)
{
    enum { FAR = 14 };
    for (int k = to + 1; scan_says(s, to, "(") && k < s->to && k < to + FAR; k++)
        if (s->t[k].capital && scan_term(s, k, TERM_PRIZE, NULL) > 1)
            return 0;
        else if (token_year(&s->t[k]) && scan_says(s, k + 1, "-") &&
                 scan_is_a(s, k + 2, TERM_COUNTRY))
            return k;                  /* "(1987-Danish)" */
        else if (token_year(&s->t[k])) /* "(1920-1999)", "(born in Rome in 1920)" are somebody's */
            return scan_says(s, k + 1, "-") || scan_says(s, k - 1, "-") ? 0 : k;
        else if (scan_says(s, k, ")") || scan_says(s, k, "born") || scan_says(s, k, "died"))
            break;
    return 0;
}
