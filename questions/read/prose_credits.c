/* prose_credits.c -- "Germany/Austria 2016, 162 min", "dir. Ken Loach, UK 1969": the lines by which
 * a programme heads a film; see prose_forms.h. */
#include "prose_forms.h"

#include <string.h>

static bool is_in_brackets(const Scan *s, int i)
{
    int depth = 0;
    for (int k = s->from; k < i; k++)
        depth += scan_says(s, k, "(") ? 1 : scan_says(s, k, ")") ? -1 : 0;
    return depth > 0;
}

/* Where the countries begin: the sentence, a line of it, or behind a comma or dot. */
static int countries_start(const Scan *s)
{
    int at = s->from;
    while (at < s->to && !scan_term(s, at, TERM_COUNTRY, NULL))
        at++;
    bool apart = at == s->from || paragraph_begins_line(s->p, at < s->to ? at : s->from) ||
                 scan_says(s, at - 1, "\xE2\x80\xA2") || scan_says(s, at - 1, ";") ||
                 scan_says(s, at - 1, "\xC2\xB7") || scan_says(s, at - 1, ",") ||
                 scan_says(s, at - 1, ":") ||
                 ((scan_says(s, at - 1, "/") || scan_says(s, at - 1, "-")) && s->t[at - 1].spaced);
    return at < s->to && apart && !is_in_brackets(s, at) ? at : -1;
}

/* The countries at `at`: behind them and what divides them. */
static int read_countries(const Scan *s, int at, Head *h)
{
    const Term *t;
    for (int n; (n = scan_term(s, at, TERM_COUNTRY, &t)) > 0;) {
        phrase_add_quality(h, t, at);
        at += n;
        while (scan_says(s, at, "/") || scan_says(s, at, ",") || scan_says(s, at, "-") ||
               scan_says(s, at, "\xE2\x80\xA2") || scan_says(s, at, "and"))
            at++;
    }
    return at;
}

/* A mark that is none of a title's. */
static bool ends_in_mark(const Token *t, int to)
{
    const Token *last = &t[to - 1];
    return last->kind == TOKEN_MARK && !token_is(last, "!") && !token_is(last, "?") &&
           !token_is(last, "\"") && !token_is(last, "*") && !token_is(last, ")");
}

/* The sentence before, or what stands before the countries: of "Friday, the hall, TITLE, UK" the
 * last. */
static Span words_before(const Scan *s, int at)
{
    Span title = at > s->from ? (Span){s->from, at} : paragraph_before(s->p, s->from);
    while (title.to > title.from && ends_in_mark(s->t, title.to))
        title.to--;
    for (int i = s->from + 1; i < at; i++)
        if (paragraph_begins_line(s->p, i))
            return title; /* "TITLE / ITS MEANING", and "Piet Maar, Turkey 2002" below it */
    for (int i = s->from, to; at > s->from && scan_says(s, at - 1, ",") && i < at - 1; i++)
        if (phrase_names_maker(s, i)) {
            break;
        } else if (!span_is_empty(title_at(s, i, &to)) && to == at - 1 &&
                   s->t[i].kind != TOKEN_NUMBER && !scan_is_a(s, i, TERM_PLACE)) {
            title.from = i;
            break;
        }
    return title;
}

/* What stands behind the mark at `k`: "The Fallen Idol / Carol Reed / GB 1948", "Woman in the Dunes
 * / Suna no onna". The title. */
static Span read_other_title(const Scan *line, Span title, int k, Head *h)
{
    int end = k + 1;
    Span words = {k + 1, title.to}, before = {title.from, k};
    if (h->maker_count) { /* "MARKEN / FIELD", and its maker below */
        h->also = words;  /* which of the two is the original one is not said */
        return before;
    }
    h->maker_count = people_at(line, k + 1, h->makers, &end);
    if (end >= title.to || !scan_says(line, k, "/") || !line->t[k + 1].capital)
        return before;
    h->maker_count = 0;
    bool turned = scan_is_article(line, k + 1) && !scan_is_article(line, title.from);
    h->original = turned ? before : words; /* "KÖRKARLEN / THE PHANTOM CARRIAGE" */
    return turned ? words : before;
}

/* "Ten years of our club, no. 4: Ivan's Childhood", "Maar in Rome: TITLE": where the title begins.
 */
static int behind_announcement(const Scan *line, Span title)
{
    for (int k = title.to - 1, small = 0; k > title.from; k--) {
        if (!scan_says(line, k, ":"))
            continue;
        for (int w = title.from; w < k; w++)
            small += scan_is_small_word(line, w) && !scan_is_a(line, w, TERM_PARTICLE);
        bool loud = small && scan_shouts(line, (Span){k + 1, title.to});
        return small > 1 || loud ? k + 1 : title.from;
    }
    return title.from;
}

/* Brackets and the maker behind the title become part of the head. */
static Span read_title(const Scan *line, Span title, Head *h)
{
    for (int k = title.from + 1, end; k < title.to && title.from == 0; k++)
        if (paragraph_begins_line(line->p, k) && name_at(line, k) > k + 1) {
            h->maker_count = people_at(line, k, h->makers, &end); /* the next line */
            title.to = h->maker_count && end >= title.to ? k : title.to;
            h->maker_count = title.to == k ? h->maker_count : 0;
            break;
        }
    for (int k = title.from + 1; k < title.to; k++)
        if (scan_says(line, k, ":")) {
            int end; /* "Blue Field: Piet Maar, Denmark, 1987." */
            Part parts[PROSE_MAX_PEOPLE];
            int count = people_at(line, k + 1, parts, &end);
            if (count && end == title.to && parts[0].name.to - parts[0].name.from > 1) {
                memcpy(h->makers, parts, sizeof *parts * (size_t)count);
                h->maker_count = count;
                title.to = k;
            }
        } else if ((scan_says(line, k, "/") || scan_says(line, k, "-") ||
                    scan_says(line, k, "\xE2\x80\xA2")) &&
                   line->t[k].spaced) {
            Span told = read_other_title(line, title, k, h);
            title = told;
            if (told.from > k)
                break;
        } else if (scan_says(line, k, "(")) {
            phrase_bracket(line, k, h);
            title.to = k;
        } else if (phrase_names_maker(line, k) && !scan_says(line, k, "by")) {
            int from = k + 1, end;
            while (scan_says(line, from, ".") || scan_says(line, from, ":") ||
                   scan_says(line, from, "by"))
                from++;
            h->maker_count = people_at(line, from, h->makers, &end);
            title.to = k;
        }
    while (title.to > title.from && ends_in_mark(line->t, title.to))
        title.to--;
    title.from = behind_announcement(line, title);
    for (int k = title.from + 1, end; k < title.to; k++) {
        Span quoted = title_at(line, k, &end);
        if (quoted.from > k && !span_is_empty(quoted))
            return quoted; /* 'Saw "Bicycle Thieves"' */
    }
    return form_bare_title(line, form_without_owner(line, title).from, title.to);
}

/* "Screenplay by Edda Voss" is none. */
static bool is_credit(const Scan *s, Span title)
{
    for (int k = title.from + 1; k < title.to; k++)
        if (scan_says(s, k, "by") && name_at(s, k + 1) > k + 2)
            return true;
    return false;
}

/* The sentence before, without its stop. */
static Span title_before(const Scan *s)
{
    Span before = paragraph_before(s->p, s->from);
    while (before.to > before.from && ends_in_mark(s->t, before.to))
        before.to--;
    return before;
}

/* Some sentences before, the first of them a title: "Fri 5: TITLE. Some words on it. Edda Voss,
 * Italy 2013." Empty if there is none. */
static Span title_far_before(const Scan *s)
{
    enum { BACK = 5 };
    Span at = paragraph_before(s->p, s->from);
    for (int n = 0; n < BACK && !span_is_empty(at); n++) {
        Scan line = *s;
        int end;
        line.from = at.from;
        line.to = at.to;
        while (line.to > line.from && ends_in_mark(s->t, line.to))
            line.to--;
        Span title = form_without_owner(&line, (Span){line.from, line.to});
        bool number = title.to == title.from + 1 && s->t[title.from].kind == TOKEN_NUMBER;
        Span whole = title_at(&line, title.from, &end);
        bool item = paragraph_begins_line(s->p, at.from);
        if (item && !number && !span_is_empty(whole) && end == line.to &&
            form_is_title(&line, whole) && !form_is_no_title(&line, whole))
            return whole;
        at = paragraph_before(s->p, at.from);
    }
    return (Span){0, 0};
}

static bool divides(const Scan *s, int i)
{
    return scan_says(s, i, ",") || scan_says(s, i, "\xE2\x80\xA2");
}

/* "STORIES WE TELL. Sarah Polley, Canada 2012": the title is a sentence of its own. */
static void take_maker(const Scan *s, Span *words, Head *h)
{
    Span before = title_before(s);
    Part makers[PROSE_MAX_PEOPLE];
    int first = words->from, name, end;
    while (phrase_names_maker(s, first) ||
           (first > words->from && (scan_says(s, first, ".") || scan_says(s, first, ":"))))
        first++; /* "Dir. Ousmane Sembène, Senegal 1966" */
    int count = people_at(s, first, makers, &name);
    bool number = before.to == before.from + 1 && s->t[before.from].kind == TOKEN_NUMBER;
    if (!count || number || makers[0].name.from != first ||
        name != words->to - divides(s, words->to - 1) || name < first + 2 || span_is_empty(before))
        return;
    Scan line = *s;
    line.from = before.from;
    line.to = before.to;
    for (int k = before.from + 1; scan_says(&line, before.to - 1, ")") && k < before.to; k++)
        if (scan_says(&line, k, "(") && phrase_bracket(&line, k, h) == before.to)
            line.to = before.to = k; /* "TITLE (its title at home)" */
    Span title = title_at(&line, before.from, &end);
    bool two = scan_says(&line, end, "/") && s->t[end].spaced; /* "MARKEN / FIELD" */
    if (two)
        title_at(&line, end + 1, &end);
    if (span_is_empty(title) || end != before.to)
        before = title_far_before(s);
    if (span_is_empty(before))
        return;
    h->maker_count = count;
    memcpy(h->makers, makers, sizeof *makers * (size_t)count);
    *words = before;
}

/* "IT HAPPENED ONE NIGHT. Frank Capra, 1934." */
static bool read_maker_year(const Scan *s, Head *h)
{
    Part makers[PROSE_MAX_PEOPLE];
    bool by = scan_says(s, s->from, "directed") && scan_says(s, s->from + 1, "by");
    int first = by ? s->from + 2 : s->from, name = first;
    people_at(s, first, makers, &name);
    int year = scan_says(s, name, ",") || scan_says(s, name, "in") ? name + 1 : name;
    Span words = {first, year};
    bool ends = year + 1 >= s->to || s->t[year + 1].kind == TOKEN_MARK;
    if (name < first + 2 || year >= s->to || !token_year(&s->t[year]) || !ends)
        return false;
    take_maker(s, &words, h);
    if (!h->maker_count || !name_is_person(s, h->makers[0].name))
        return false;
    h->title = words;
    phrase_add_year(h, token_year(&s->t[year]), year);
    h->to = year + 1;
    h->is_statement = true;
    return true;
}

/* "Victor Sjöström", and "THE PHANTOM CARRIAGE" in the line below: the title is that, and he made
 * it. */
static Span behind_maker_line(const Scan *s, Span words, Head *h)
{
    enum { WORDS_LEAST = 2, WORDS_MOST = 4 };
    Span name = {words.from, words.from + 1};
    while (name.to < words.to && !paragraph_begins_line(s->p, name.to))
        name.to++;
    for (int i = name.from; i < name.to; i++)
        if (!scan_is_capital(s, i))
            return words;
    int count = name.to - name.from;
    if (count < WORDS_LEAST || count > WORDS_MOST || name.to >= words.to || scan_shouts(s, name) ||
        !scan_shouts(s, (Span){name.to, words.to}) || !name_is_person(s, name))
        return words;
    h->makers[0] = (Part){.name = name};
    h->maker_count = 1;
    return (Span){name.to, words.to};
}

bool form_credits(const Scan *s, Head *h)
{
    int first = countries_start(s);
    if (first < 0)
        return read_maker_year(s, h);
    Span words = behind_maker_line(s, words_before(s, first), h);
    if (first > s->from && words.from == s->from && scan_is_a(s, s->from, TERM_JOB))
        words = title_before(s); /* "TITLE. Written and directed by X; USA 1941" */
    else if (first > s->from && words.from == s->from)
        take_maker(s, &words, h);
    Span far = first == s->from ? title_far_before(s) : (Span){0, 0};
    if (!span_is_empty(far) && words.to - words.from > FORM_TITLE_MOST / 2)
        words = far; /* "TITLE. Some words on it. Chile/France 2010." */
    words.from = form_behind_date(s, words);
    int at = read_countries(s, first, h);
    if (at == first || at >= s->to || !token_year(&s->t[at]) || span_is_empty(words))
        return false;
    Scan line = *s;
    line.from = words.from;
    line.to = words.to;
    h->title = read_title(&line, words, h);
    phrase_add_year(h, token_year(&s->t[at]), at);
    h->to = at + 1;
    h->is_statement = true;
    return h->title.to > h->title.from && h->title.to - h->title.from <= FORM_TITLE_MOST &&
           s->t[h->title.from].capital && form_is_title(&line, h->title) &&
           !is_credit(&line, h->title) && !form_is_no_title(&line, h->title);
}
