/* prose_source.c -- see prose_source.h. */
#include "prose_source.h"

#include "prose_phrase.h"

enum { WORDS_BEFORE_KIND = 8 };

/* The kind of work at `i`: "short story", "Broadway play". */
static int kind_at(const Scan *s, int i, Str *kind)
{
    const Term *term;
    int n = scan_term(s, i, TERM_SOURCE, &term);
    if (n && s->t[i + n - 1].capital)
        n = 0; /* "the Book of Genesis" */
    if (n)
        *kind = term->means;
    return n;
}

/* Words that may stand before the kind: "the 1998 best-selling", "a little-known Danish". */
static int skip_to_kind(const Scan *s, int i, Str *kind, int *words)
{
    int at = i;
    for (int k = 0; k < WORDS_BEFORE_KIND && at < s->to; k++) {
        *words = kind_at(s, at, kind);
        if (*words)
            return at;
        const Token *t = &s->t[at];
        bool adjective =
            t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && !t->capital) ||
            t->classes & (TERM_BIT(TERM_COUNTRY) | TERM_BIT(TERM_PLACE) | TERM_BIT(TERM_GENRE) |
                          TERM_BIT(TERM_LANGUAGE) | TERM_BIT(TERM_OPENER)) ||
            scan_says(s, at, "-") || scan_says(s, at, "'s");
        bool passes = scan_says(s, at, "of") || scan_says(s, at, "first");
        if (!adjective || (t->classes & TERM_BIT(TERM_LINK) && !passes))
            break;
        at++;
    }
    *words = 0;
    return i;
}

/* "of the same name", "of the same title", "of that name": behind it. */
static int same_name_at(const Scan *s, int i)
{
    if (scan_says(s, i, "of") && scan_says(s, i + 1, "that") &&
        (scan_says(s, i + 2, "name") || scan_says(s, i + 2, "title")))
        return i + 3;
    if (scan_says(s, i, "of") && scan_says(s, i + 1, "the") && scan_says(s, i + 2, "same") &&
        (scan_says(s, i + 3, "name") || scan_says(s, i + 3, "title")))
        return i + 4;
    return i;
}

static void take_authors(const Scan *s, int i, Source *out, int *end)
{
    int to;
    if (scan_says(s, i, "written") || scan_says(s, i, "penned"))
        i++;
    bool of =
        scan_says(s, i, "of") && !str_equal(out->kind, S("short story")); /* "the story of Noah" */
    if (!scan_says(s, i, "by") && !of)
        return;
    int at = i + 1;
    out->author_count = people_at(s, at, out->authors, &to);
    int name = name_at(s, at);
    const Part *first = &out->authors[0];
    if (of && out->author_count == 1 && scan_is_article(s, at) &&
        first->name.to == first->name.from + 1 && scan_is_small_word(s, to))
        out->author_count = 0; /* "the novel of the Northumbrian coalfield" */
    if (!out->author_count && of && name > at + 1 && scan_says(s, name, "'s")) {
        out->authors[0] = (Part){.name = {at, name}}; /* "a memoir of Dave Van Ronk's" */
        out->author_count = 1;
        *end = name + 1;
        return;
    }
    /* "by Noël Coward, Still Life.": what stands last, without an "and", is the title, or what the
     * sentence goes on with. */
    static const char *const marks[] = {",", ".", ";", ")", "!", "?"};
    const Part *last = &out->authors[1];
    if (out->author_count == 2 && scan_says(s, last->name.from - 1, ",") &&
        span_is_empty(out->title) && span_is_empty(last->role)) {
        out->author_count = 1;
        if (to >= s->to || SCAN_SAYS_ONE(s, to, marks))
            out->title = last->name;
        else
            to = last->name.from - 1;
    }
    /* "From the book by A, B and C made": who follows the first has the verb. */
    bool runs_on = out->author_count > 1 && scan_is_small_word(s, to) &&
                   (!scan_is_a(s, to, TERM_LINK) || scan_is_a(s, to, TERM_JOB)) &&
                   (scan_says(s, s->from, "from") || scan_says(s, s->from, "after") ||
                    scan_says(s, s->from, "out"));
    if (runs_on && scan_says(s, out->authors[0].name.to, ",")) {
        out->author_count = 1;
        to = out->authors[0].name.to;
    }
    if (out->author_count)
        *end = to;
}

/* "L'Eau des collines by": the small words of a title, if an author follows them at once. */
static int small_words_to_by(const Scan *s, int i)
{
    enum { WORDS = 4 };
    for (int k = i; k < s->to && k <= i + WORDS; k++) {
        if (scan_says(s, k, "by"))
            return k;
        if (s->t[k].kind != TOKEN_WORD || s->t[k].capital || scan_says(s, k, "written"))
            break;
    }
    return i;
}

/* "Ride Him, Cowboy by", "Tonight at 12 by": where the author begins behind a title that is more
 * than words with capitals; -1 if none follows before a verb. */
static int title_to_by(const Scan *s, int i)
{
    enum { FAR = 14 };
    if (i >= s->to || !(s->t[i].capital || s->t[i].kind == TOKEN_NUMBER))
        return -1;
    for (int k = i; k < s->to && k < i + FAR; k++) {
        const Token *t = &s->t[k];
        bool own = t->capital && scan_says(s, k + 1, "by"); /* "Horseman, Pass By by" */
        if (scan_says(s, k, "by") && !own)
            return name_at(s, k + 1) > k + 2 ? k : -1;
        bool word = t->kind == TOKEN_WORD && !t->capital;
        if (scan_says(s, k, ";") || scan_says(s, k, "(") || scan_says(s, k, ".") ||
            (scan_says(s, k, ",") && k + 1 < s->to && !s->t[k + 1].capital) ||
            (word && (scan_is_a(s, k, TERM_FINITE) || scan_is_a(s, k, TERM_JOB) ||
                      scan_says(s, k, "which") || scan_says(s, k, "that") ||
                      scan_says(s, k, "adapted") || scan_says(s, k, "with"))))
            return -1;
    }
    return -1;
}

/* "a novel by Alberto Moravia, A Ghost at Noon": the title behind the author. */
static void take_title_behind(const Scan *s, Source *out, int *end)
{
    int to, i = *end + 1;
    if (!scan_says(s, *end, ",") || !span_is_empty(out->title))
        return;
    Span title = title_at(s, i, &to);
    bool shown = title.from > i || scan_says(s, i, "the") || scan_says(s, i, "a") ||
                 title_known_at(s, i) == to;
    if (span_is_empty(title) || !shown || title.to - title.from < 2)
        return;
    out->title = title;
    *end = to;
}

/* "stories in the collection", "in the 1923 book": behind those words. */
static int collection_at(const Scan *s, int i)
{
    static const char *const nouns[] = {"collection", "anthology", "volume", "cycle", "book"};
    bool in = scan_says(s, i, "in") || scan_says(s, i, "from");
    int at = i + 1;
    while (in && at < i + 4 &&
           (scan_is_small_word(s, at) || (at < s->to && token_year(&s->t[at]))) &&
           !SCAN_SAYS_ONE(s, at, nouns))
        at++;
    return in && SCAN_SAYS_ONE(s, at, nouns) ? at + 1 : i;
}

/* ", the first book in The Long Field by", "in the 1923 book Defeat by", "in Harper's Magazine by":
 * where the author begins behind what a title is part of; `i` if nothing of the kind follows. */
static int skip_whole(const Scan *s, int i)
{
    enum { FAR = 18, NAME = 5 };
    int to, whole = collection_at(s, i);
    if (whole > i) {
        title_at(s, whole, &to);
        return scan_says(s, to, "by") ? to : i;
    }
    if (scan_says(s, i, "in") && i + 1 < s->to && s->t[i + 1].capital) {
        for (int k = i + 2; k < i + NAME; k++)
            if (scan_says(s, k, "by"))
                return k;
        return i;
    }
    static const char *const parts[] = {"first", "second", "third", "fourth", "fifth",
                                        "last",  "final",  "part",  "book",   "volume"};
    if (!scan_says(s, i, ",") || !scan_says(s, i + 1, "the") || !SCAN_SAYS_ONE(s, i + 2, parts))
        return i;
    for (int k = i + 3; k < s->to && k < i + FAR; k++) {
        bool ends = scan_says(s, k, ",") || scan_says(s, k, ";") || scan_says(s, k, "(");
        if (scan_says(s, k, "by") && scan_is_capital(s, k + 1))
            return k;
        if (ends || (scan_is_small_word(s, k) && scan_is_a(s, k, TERM_FINITE)))
            return i;
    }
    return i;
}

/* The title at `i`; the film's own one has been found with all its marks: "Bertha, the Sewing
 * Machine Girl". */
static Span own_title_at(const Scan *s, int i, int *to)
{
    int end = i;
    while (end < s->to && s->marks[end] == MARK_TITLE)
        end++;
    if (end == i)
        return title_at(s, i, to);
    *to = end;
    return (Span){i, end};
}

/* Whose is "her own novel" at `i`: that of who wrote the script, named last before it. */
static Span owner_meant(const Scan *s, int i)
{
    enum { FAR = 14 };
    for (int k = i - 1; k >= s->from && k > i - FAR; k--) {
        int to = name_at(s, k);
        bool begins = k == s->from || name_at(s, k - 1) != to;
        if (to <= k || !begins || !name_is_person(s, (Span){k, to}))
            continue;
        static const char *const verbs[] = {"wrote",    "writes",   "adapted", "adapts", "turned",
                                            "enlarged", "expanded", "filmed",  "films",  "rewrote"};
        bool writes = SCAN_SAYS_ONE(s, to, verbs);
        return scan_says(s, k - 1, "by") || writes ? (Span){k, to} : (Span){0, 0};
    }
    return s->subject && s->subject->count == 1 ? s->subject->parts[0].name : (Span){0, 0};
}

/* The title at `i`, as far as the sentence gives one there: behind it; `i` if it is none. */
static int take_title(const Scan *s, int i, Source *out)
{
    int to = i;
    Span title = own_title_at(s, i, &to), foreign = phrase_foreign_work(s, i);
    if (title.from == i && foreign.to > to) {
        title = foreign;
        to = foreign.to;
    }
    int by = title.from > i || scan_says(s, to, "by") ? -1 : title_to_by(s, i);
    if (by > to) {
        to = by;
        while (scan_says(s, to - 1, ","))
            to--;
        title = (Span){i, to};
    }
    if (scan_says(s, to, "'s") && (scan_says(s, to + 1, ",") || scan_says(s, to + 1, ".")))
        title.to = ++to; /* "Everybody Comes to Rick's, by" */
    /* "adapted the book, Rachel Portman wrote the music": another has the word. */
    bool clause = title.from == i && scan_says(s, i - 1, ",") && scan_may_be_verb(s, to);
    bool cut = title.from == i && to == i + 1 && scan_says(s, to, ",") && to + 1 < s->to &&
               s->t[to + 1].capital &&
               scan_says(s, name_at(s, to + 1), "."); /* "Goodbye, Columbus" */
    if (span_is_empty(title) || clause || cut || scan_says(s, to, "'s"))
        return i;
    to = small_words_to_by(s, to);
    title.to = title.from > i ? title.to : to;
    out->title = title;
    return to;
}

/* "of her own" at `i`: whoever wrote the script. False if it does not stand there. */
static bool take_own(const Scan *s, int i, Source *out, int *end)
{
    bool owned = scan_says(s, i + 1, "his") || scan_says(s, i + 1, "her");
    if (!scan_says(s, i, "of") || !owned || !scan_says(s, i + 2, "own"))
        return false;
    out->authors[0] = (Part){.name = owner_meant(s, out->place)};
    out->author_count = !span_is_empty(out->authors[0].name);
    *end = i + 3;
    return true;
}

/* What follows the kind: a title, the same name, an author. */
static void take_rest(const Scan *s, int i, Source *out, int *end)
{
    *end = i = collection_at(s, i);
    if (scan_says(s, i, "of") && i + 1 < s->to && token_year(&s->t[i + 1]))
        *end = i = i + 2; /* "a novel of 1912 by" */
    if (scan_says(s, i, ","))
        i++;
    if (scan_says(s, i, "called") || scan_says(s, i, "entitled") || scan_says(s, i, "titled"))
        i++;
    int same = same_name_at(s, i);
    if (same > i) {
        out->same_title = true;
        i = *end = same;
    } else if (!scan_says(s, i, "by")) {
        int to = take_title(s, i, out);
        if (to > i)
            i = *end = to;
    }
    i = skip_whole(s, i);
    if (scan_says(s, i, "(")) { /* "The Wind (1925) by", "The Wind (Vinden) by" */
        enum { BRACKET = 9 };
        int close = i;
        while (close < s->to && close < i + BRACKET && !scan_says(s, close, ")"))
            close++;
        if (scan_says(s, close, ")"))
            i = *end = close + 1;
    }
    same = same_name_at(s, i);
    if (same > i) {
        out->same_title = true;
        i = *end = same;
    }
    if (take_own(s, i, out, end))
        return;
    if (scan_says(s, i, ","))
        i++;
    take_authors(s, i, out, end);
    if (out->author_count) {
        take_title_behind(s, out, end);
        same = same_name_at(s, *end);
        out->same_title = out->same_title || same > *end;
        *end = same;
    }
}

/* Who stands last of two before `i`; empty if that is not clear. */
static Span latter_before(const Scan *s, int i)
{
    enum { FAR = 12 };
    for (int k = i - 1; k > s->from && k > i - FAR; k--) {
        int to = name_at(s, k);
        bool begins = to > k && name_at(s, k - 1) != to;
        if (begins && name_is_person(s, (Span){k, to}))
            return scan_says(s, k - 1, "and") ? (Span){k, to} : (Span){0, 0};
    }
    return (Span){0, 0};
}

/* "Frank Craven's 1924 Broadway play ...": the author before the kind. */
static bool take_possessive(const Scan *s, int i, Source *out, int *end)
{
    int from = skip_descriptors(s, i), to = name_at(s, from), words, rest;
    Span name = {from, to}, second = {0, 0};
    if (scan_says(s, i, "the") && scan_says(s, i + 1, "latter")) {
        from = i;
        to = i + 2; /* "by Bell and Dorn, based on the latter's novel" */
        name = latter_before(s, from);
    } else if (to > from && scan_says(s, to, "and") && name_at(s, to + 1) > to + 2) {
        second = (Span){to + 1, name_at(s, to + 1)}; /* "Ada Bell and Max Dorn's novel" */
        to = second.to;
    }
    if (to == from || !(scan_says(s, to, "'s") || scan_says(s, to, "'")))
        return false;
    int kind = skip_to_kind(s, to + 1, &out->kind, &words);
    if (words) {
        take_rest(s, kind + words, out, end);
    } else {
        out->title = title_at(s, to + 1, &rest);
        if (span_is_empty(out->title) || scan_is_a(s, from, TERM_PLACE))
            return false; /* "the New York City Newsboys' Strike" */
        *end = rest;
    }
    if (!out->author_count && !span_is_empty(name)) {
        out->authors[0] = (Part){.name = name};
        out->authors[1] = (Part){.name = second};
        out->author_count = span_is_empty(second) ? 1 : 2;
    }
    return true;
}

/* "the 1899 Leo Tolstoy novel Resurrection", "a West End play by X", "his own play X". */
static bool take_name_before(const Scan *s, int i, Source *out, int *end)
{
    int from = skip_descriptors(s, i), kind;
    bool his = scan_says(s, i, "his") || scan_says(s, i, "her");
    bool own = his && (scan_says(s, i + 1, "own") || (i + 1 < s->to && token_year(&s->t[i + 1])));
    if (from < s->to && s->t[from].kind == TOKEN_NUMBER)
        from++;
    int to = own ? i + 2 : name_at(s, from), words = 0; /* "his own play", "his 1956 play" */
    Span name = own ? owner_meant(s, i) : (Span){from, to};
    if (!own && to - from < 2)
        return false;
    kind = skip_to_kind(s, to, &out->kind, &words);
    if (!words || (!own && kind > to + 1))
        return false;
    take_rest(s, kind + words, out, end);
    out->place = kind;
    bool bound = str_equal(out->kind, S("novel")) || str_equal(out->kind, S("play")) ||
                 str_equal(out->kind, S("book")) || str_equal(out->kind, S("novella")) ||
                 str_equal(out->kind, S("short story"));
    bool titled = !span_is_empty(out->title) || out->same_title;
    if (!out->author_count && !span_is_empty(name) && name_is_person(s, name) &&
        (own || (bound && titled && !scan_is_a(s, from, TERM_PLACE)))) {
        out->authors[0] = (Part){.name = name};
        out->author_count = 1;
    }
    return out->author_count > 0 || !span_is_empty(out->title);
}

/* "TITLE, a short story by X" and "TITLE by X". */
static bool take_title_first(const Scan *s, int i, Source *out, int *end)
{
    int to, words;
    out->title = title_at(s, i, &to);
    if (span_is_empty(out->title))
        return false;
    for (int k = to; out->title.from == i && k < to + 4 && scan_is_small_word(s, k); k++)
        if (scan_says(s, k + 1, ",") && !scan_is_a(s, k, TERM_JOB))
            out->title.to = to = k + 1; /* "D'entre les morts, a novel by" */
    int owner = scan_says(s, to, ",") ? name_at(s, to + 1) : to;
    if (scan_says(s, owner, "'s")) { /* "The Conformist, Alberto Moravia's novel" */
        out->authors[0] = (Part){.name = {to + 1, owner}};
        int kind = skip_to_kind(s, owner + 1, &out->kind, &words);
        out->author_count = words > 0;
        *end = kind + words;
        return words > 0;
    }
    if (scan_says(s, to, "(")) { /* "Nastanirh ("The Broken Nest"), a novella by" */
        enum { BRACKET = 9 };
        int close = to;
        while (close < s->to && close < to + BRACKET && !scan_says(s, close, ")"))
            close++;
        to = scan_says(s, close, ")") && scan_says(s, close + 1, ",") ? close + 1 : to;
    }
    if (scan_says(s, to, ",")) {
        int kind = skip_to_kind(s, to + 1, &out->kind, &words);
        if (!words || scan_says(s, to + 1, "plays"))
            return false; /* "from Buenos Aires, plays Ada" */
        *end = kind + words;
        int whole = skip_whole(s, *end); /* "the first book in The Salt Saga by" */
        take_authors(s, scan_says(s, whole, ",") ? whole + 1 : whole, out, end);
        return true;
    }
    *end = to;
    take_authors(s, to, out, end);
    return out->author_count > 0;
}

bool source_at(const Scan *s, int i, Source *out, int *end)
{
    int words;
    *out = (Source){.kind = S(""), .place = i};
    if (take_possessive(s, i, out, end))
        return true;
    *out = (Source){.kind = S(""), .place = i};
    if (take_name_before(s, i, out, end))
        return true;
    *out = (Source){.kind = S(""), .place = i};
    int kind = skip_to_kind(s, i, &out->kind, &words), more;
    if (words) {
        out->place = kind;
        Str other;
        int second = scan_says(s, kind + words, "and")
                         ? skip_to_kind(s, kind + words + 1, &other, &more)
                         : 0;
        if (second > kind && more) { /* "the 1904 play and 1911 novel Peter Pan by" */
            kind = second;
            words = more;
        }
        take_rest(s, kind + words, out, end);
        return out->kind.n && (out->author_count || !span_is_empty(out->title) || out->same_title);
    }
    return take_title_first(s, i, out, end);
}
