/* prose_film.c -- which film a sentence is about: the one under way, another, or the next; see
 * prose_reading.h. */
#include <string.h>

#include "prose_reading.h"
#include "utf8.h"

enum { FILMS_MOST = 250000 };

/* "Wages of Fear, The", as indexes have it, is The Wages of Fear. */
static Str article_first(Text *x, Str title)
{
    static const char *const articles[] = {", The", ", A",   ", An",  ", Les", ", Le", ", La",
                                           ", Der", ", Die", ", Das", ", El",  ", Il"};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        Str end = str_from_c(articles[i]);
        if (title.n > end.n &&
            str_equal_ascii_nocase(str_slice(title, title.n - end.n, title.n), end))
            return arena_format(x->emit.arena, "%.*s %.*s", STR_ARG(str_slice(end, 2, end.n)),
                                STR_ARG(str_slice(title, 0, title.n - end.n)));
    }
    return title;
}

Str text_title(Text *x, Span title)
{
    return article_first(x, text_slice(x, title));
}

bool text_same_film(Text *x, Span title)
{
    Draft *d = text_film(x);
    Arena scratch;
    arena_init(&scratch);
    bool same =
        d && str_equal(fold_title(&scratch, text_title(x, title)), fold_title(&scratch, d->title));
    arena_free(&scratch);
    return same;
}

Str text_quiet_title(Text *x, Span title)
{
    Str said = text_slice(x, title);
    if (!scan_shouts(&x->s, title))
        return article_first(x, said);
    Buf out = buf_in(x->emit.arena);
    Scan here = x->s; /* it may stand some sentences before */
    here.from = title.from;
    here.to = title.to;
    for (int i = title.from; i < title.to; i++) {
        const Token *t = &here.t[i];
        bool small = i > title.from && (title_is_small(&here, i) || scan_says(&here, i, "by"));
        bool number = t->text.n > 1 && scan_is_a(&here, i, TERM_SUFFIX); /* "III" */
        if (i > title.from && t->spaced)
            buf_add_char(&out, ' ');
        for (size_t at = 0; at < t->text.n;) {
            bool keep = number || (at == 0 && !small);
            uint32_t c = utf8_next(t->text, &at);
            utf8_add(&out, keep ? c : utf8_lower(c));
        }
    }
    return article_first(x, buf_str(&out));
}

void text_begin_film(Text *x, const Head *h)
{
    Draft *last = text_film(x);
    Draft d = {.title = text_quiet_title(x, h->title),
               .is_article = h->is_statement && x->opens && h->title.from == x->s.from,
               .sentence = x->sentence,
               .known_from =
                   x->count > FILMS_BEFORE ? x->drafts[x->count - FILMS_BEFORE].known_to : 0};
    if (last)
        last->known_to = x->known.count;
    paragraph_place(&x->p, h->title.from, &d.line, &d.column);
    *ARRAY_PUSH(x->emit.arena, x->drafts, x->count, x->cap) = d;
    x->film_before = x->film;
    x->film = x->count - 1;
    text_set_title(x, h->title);
}

/* A further film begins with its own statement, or where a sentence opens with its title and goes
 * on to speak of it. */
static bool opens_film(const Text *x, const Head *h)
{
    const Scan *s = &x->s;
    bool several = x->several || x->count > 1;
    bool marked = scan_says(s, s->from, "\"") || scan_says(s, s->from, "*");
    bool first = h->title.from == s->from + marked || scan_says(s, h->title.from - 1, ":") ||
                 ((x->opens || several) && h->title.from == head_presented(s));
    int event = scan_term(s, h->title.from, TERM_EVENT, NULL);
    if (h->is_statement || !first || h->title.from + event == h->title.to)
        return h->is_statement; /* "Academy Awards (1967): Best Sound" is no film */
    return x->opens || several || scan_says(s, h->to, ",") || scan_says(s, h->to, ":") ||
           scan_is_a(s, h->to, TERM_FINITE) || scan_is_a(s, h->to, TERM_JOB) ||
           scan_is_a(s, h->to, TERM_COMPETED);
}

/* May no further film begin, at this token? Said once. */
static bool is_full(Text *x, int token)
{
    int line, column;
    if (x->count < FILMS_MOST || x->full)
        return x->full;
    x->full = true;
    paragraph_place(&x->p, token, &line, &column);
    emit_error(&x->emit, "text-too-long", line, column,
               "a text may tell of 250,000 films; what follows is left out: divide the file");
    return true;
}

/* Another film of the same title, or of the one that the sentence tells. */
static void begin_remake(Text *x, const Head *h)
{
    const Draft *last = text_film(x);
    Str title = last->title;
    Str original =
        last->year ? arena_format(x->emit.arena, "%.*s (%d)", STR_ARG(title), last->year) : S("");
    if (is_full(x, x->s.from))
        return;
    if (span_is_empty(h->title)) {
        Head here = *h;
        here.title = (Span){x->s.from, x->s.from + 1};
        Str *words = last->words;
        int count = last->word_count;
        text_begin_film(x, &here);
        Draft *d = text_film(x);
        d->title = title;
        d->words = words;
        d->word_count = count;
    } else {
        text_begin_film(x, h);
    }
    text_say_head(x, h);
    bool remake = false; /* a second version of a book is none */
    for (int k = x->s.from; k < h->to; k++)
        remake = remake || scan_says(&x->s, k, "remake");
    if (original.n && remake)
        text_say(x, "Remake_of", original, x->s.from, false);
}

/* "Round two: THE VANISHING (1993).": of the same title, and years later. */
static bool is_namesake(const Text *x, const Head *h)
{
    enum { APART = 3 };
    int year = x->drafts[x->film].year;
    return !span_is_empty(h->title) && year && h->year > year + APART &&
           (h->is_statement || phrase_bracket_year(&x->s, h->title.to) == h->year_place);
}

/* "RAMS", below it "Hrútar", below that "Iceland 2015": the second line is another title of a film
 * of which nothing is told yet. */
static bool is_below_title(Text *x, const Head *h)
{
    const Draft *d = text_film(x);
    int line, column;
    if (span_is_empty(h->title) || text_same_film(x, h->title) || h->title.to >= x->p.count ||
        !paragraph_begins_line(&x->p, h->title.to))
        return false;
    paragraph_place(&x->p, h->title.from, &line, &column);
    for (int i = 0; i < d->count; i++)
        if (!fact_is(&d->facts[i], "Year"))
            return false;
    return line == d->line + 1 && h->year == d->year;
}

/* "An Cailín Ciúin. Ireland, 2022." at the end of a text about one film of that year. */
static bool is_title_at_home(Text *x, const Head *h)
{
    if (span_is_empty(h->title) || h->year != x->drafts[0].year || text_film_of_title(x, h) == 0 ||
        !phrase_is_foreign(&x->s, h->title))
        return false;
    for (int i = 1; i < x->count; i++)
        if (x->drafts[i].year)
            return false;
    text_take_up(x, 0);
    return true;
}

/* "based on a story published in 1962 and prompted by TITLE": the year of a work, and not behind
 * the title. */
static bool is_year_of_work(const Scan *s, const Head *h)
{
    if (h->year_place >= h->title.to)
        return false;
    for (int k = s->from; k < h->title.from; k++)
        if (scan_is_work(s, k))
            return true;
    return false;
}

/* Where a text tells of several films, a paragraph may open with any of the ways to name one, but
 * not where it compares. */
static bool opens_note(Text *x, Head *h)
{
    static const char *const compared[] = {"unlike", "like", "after", "since", "before",
                                           "than",   "of",   "until", "as",    "from"};
    const Scan *s = &x->s;
    if (scan_is_a(s, s->from, TERM_SELF) || s->marks[s->from] == MARK_TITLE ||
        !head_read(s, HEAD_FIRST, h) || !h->year || span_is_empty(h->title) ||
        text_same_film(x, h->title) || phrase_names_work(s, h->title) || is_year_of_work(s, h))
        return false;
    for (int k = s->from; k < h->title.from; k++)
        if (s->marks[k] == MARK_TITLE || (scan_says(s, k, "remake") && scan_says(s, k + 1, "of")))
            return false;
    for (int k = s->from; k < h->title.from && !x->opens; k++)
        if (scan_is_a(s, k, TERM_FINITE) || scan_is_a(s, k, TERM_TELLING) ||
            scan_is_a(s, k, TERM_JOB) || s->t[k].kind == TOKEN_NUMBER || k > s->from + 6)
            return false; /* within a paragraph only what the sentence is about */
    return !SCAN_SAYS_ONE(s, h->title.from - 1, compared);
}

/* "He had a second Oscar for TITLE (1982), again directed by": a paragraph of a text that is no
 * article about one film opens with another, and goes on about it. */
static bool turns_to_film(Text *x, Head *h)
{
    static const char *const compared[] = {"than",   "like",  "unlike", "after",
                                           "before", "since", "until",  "as"};
    const Scan *s = &x->s;
    if (!x->count || x->is_article || !x->opens || !head_read(s, HEAD_FIRST, h) || !h->year ||
        span_is_empty(h->title) || text_same_film(x, h->title) || phrase_names_work(s, h->title) ||
        is_year_of_work(s, h) ||
        !head_dwells(s, h->title.to +
                            (scan_says(s, h->title.to, "\"") || scan_says(s, h->title.to, "*"))))
        return false;
    static const char *const owners[] = {"his", "her", "their", "its", "whose"};
    if (SCAN_SAYS_ONE(s, h->title.from - 1, compared) || SCAN_SAYS_ONE(s, s->from, owners))
        return false; /* "His last film, TITLE (1961), in which" */
    for (int k = s->from; k < s->to; k++)
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_NOT) ||
            (scan_says(s, k, "remake") && scan_says(s, k + 1, "of")) ||
            (scan_is_a(s, k, TERM_EARLIER) && !scan_is_article(s, k + 1)) || /* "He had a second" */
            (scan_is_a(s, k, TERM_SELF) && k < h->title.from && !scan_says(s, k, "it")))
            return false;
    return true;
}

/* "one of the best films of 1957": a single film of that year. */
static bool is_of_one(const Scan *s, int i)
{
    enum { FAR = 5 };
    for (int k = i - 1; k > i - FAR; k--)
        if (scan_says(s, k, "one") && scan_says(s, k + 1, "of"))
            return true;
    return false;
}

/* "The ten best films of 2016": the year of each. */
static void note_list(Text *x)
{
    const Scan *s = &x->s;
    for (int i = s->from; i + 2 < s->to && !x->listed.year; i++)
        if (!is_of_one(s, i) &&
            (scan_says(s, i, "films") || scan_says(s, i, "movies") || scan_says(s, i, "best")) &&
            scan_says(s, i + 1, "of") && token_year(&s->t[i + 2])) {
            x->listed = text_fact(x, "Year", text_slice(x, (Span){i + 2, i + 3}), i + 2);
            x->listed.year = token_year(&s->t[i + 2]);
        }
}

/* "4. THE SALESMAN.": begin the next film of such a list. False if none stands there. */
static bool begin_listed(Text *x)
{
    enum { LONGEST = 10 };
    const Scan *s = &x->s;
    int to = s->to - scan_says(s, s->to - 1, ".");
    Span title = {s->from, to};
    bool numbered = s->from > 0 && s->from <= 3 && x->p.tokens[0].kind == TOKEN_NUMBER;
    if (!x->listed.year || !x->opens || !numbered || to - s->from > LONGEST || to <= s->from ||
        !(scan_shouts(s, title) || (to - s->from == 1 && s->t[s->from].capital)) ||
        (x->count && text_same_film(x, title)) || is_full(x, title.from))
        return false;
    Head h = {.title = title};
    text_begin_film(x, &h);
    Draft *d = text_film(x);
    d->year = x->listed.year;
    *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = x->listed;
    return true;
}

/* Does the sentence turn to another film, though it does not state it? */
static bool finds_next(Text *x, Head *out)
{
    bool several = x->several || x->count > 1;
    return (x->count && head_next(&x->s, several, x->opens, out) &&
            !text_same_film(x, out->title)) ||
           (several && opens_note(x, out)) || turns_to_film(x, out);
}

/* The film that the sentence names is told of from here on: a new one, or one from before. */
static bool begin_or_take_up(Text *x, const Head *h)
{
    int told = text_film_of_title(x, h);
    if (told < 0 && is_full(x, h->title.from))
        return false;
    if (told < 0)
        text_begin_film(x, h);
    else
        text_take_up(x, told);
    x->about = true;
    return true;
}

bool text_is_setting(const Scan *s, const Head *h)
{
    int to = s->to - scan_says(s, s->to - 1, ".");
    return h->title.to == h->title.from + 1 && h->title.from == s->from &&
           scan_says(s, h->title.to, ",") && h->year_place == to - 1 && h->title.to + 2 == to &&
           !scan_shouts(s, h->title) && title_known_at(s, h->title.from) != h->title.to;
}

/* "Screens with Borom Sarret (Sembène, 1963).": what is shown besides. */
static bool is_support(const Scan *s)
{
    static const char *const shown[] = {"screens", "screened", "screening", "shown",
                                        "showing", "plays",    "playing",   "preceded"};
    return SCAN_SAYS_ONE(s, s->from, shown) &&
           (scan_says(s, s->from + 1, "with") || scan_says(s, s->from + 1, "by"));
}

/* "Yasujirō Ozu, Japan 1953": the words of a name before a comma. */
static bool is_maker_line(const Scan *s, const Head *h)
{
    int count = h->title.to - h->title.from;
    for (int i = h->title.from; i < h->title.to; i++)
        if (!s->t[i].capital || scan_is_a(s, i, TERM_OPENER))
            return false;
    return count > 1 && count <= 4 && h->title.from == s->from && scan_says(s, h->title.to, ",") &&
           scan_is_a(s, h->title.to + 1, TERM_COUNTRY) && phrase_is_foreign(s, h->title) &&
           title_known_at(s, h->title.from) != h->title.to && !scan_shouts(s, h->title);
}

/* Is there one film so far, and its title at the head of the text? */
static bool is_headed(const Text *x)
{
    enum { HEAD_LINES = 2 };
    return x->count == 1 && x->drafts[0].line <= HEAD_LINES;
}

void text_read_head(Text *x)
{
    Head h, other;
    note_list(x);
    if (x->count > 1 && (x->opens || !text_film(x)->year))
        text_return(x);
    if (x->count && begin_listed(x))
        return;
    bool read = head_read(&x->s, x->count ? HEAD_FURTHER : HEAD_FIRST, &h);
    bool named = read && h.year && !span_is_empty(h.title);
    if (x->count && is_support(&x->s))
        return;
    bool stated = named && h.is_statement && h.title.from <= x->s.from + 1;
    bool next = !stated && finds_next(x, &other);
    if (x->count && !next && head_remake(&x->s, &other) && other.year != text_film(x)->year) {
        begin_remake(x, &other);
        return;
    }
    bool other_film = named && x->count && (!text_same_film(x, h.title) || is_namesake(x, &h));
    other_film = other_film && !(is_headed(x) && text_is_setting(&x->s, &h));
    bool opens = other_film && opens_film(x, &h);
    bool turned = !next && !opens && text_turns(x, &other) && !is_year_of_work(&x->s, &other);
    if (is_headed(x) && (next || turned) && text_is_setting(&x->s, &other))
        return;
    if (next || turned)
        h = other;
    else if (!read)
        return;
    if (x->count && h.is_statement && is_maker_line(&x->s, &h))
        h.title = (Span){0, 0};
    else if (x->count && h.is_statement && (is_below_title(x, &h) || is_title_at_home(x, &h))) {
        h.original = h.title;
        h.title = (Span){0, 0};
    }
    bool self = span_is_empty(h.title) || (text_same_film(x, h.title) && !is_namesake(x, &h));
    if (!x->count && self)
        return;
    if (!self && ((x->count && !next && !turned && !opens) || !begin_or_take_up(x, &h)))
        return;
    text_say_head(x, &h);
    if (turned)
        text_date_by_paragraph(x);
}

/* The year of a film that was named without one. */
void text_find_year(Text *x)
{
    Head h = {0};
    int place = 0;
    if (text_film(x)->year)
        return;
    phrase_add_year(&h, head_year(&x->s, &place), place);
    if (h.year)
        text_say_head(x, &h);
}
