/* prose_forms.c -- see prose_forms.h. */
#include "prose_forms.h"

/* "January 11, 1972": is the year at `i` that of a day told so? */
static bool is_behind_day(const Scan *s, int i)
{
    return i - 3 >= s->from && scan_says(s, i - 1, ",") && s->t[i - 2].kind == TOKEN_NUMBER &&
           scan_is_a(s, i - 3, TERM_SEASON);
}

/* "which F. W. Murnau made in Hollywood for the Fox company in 1927": a year further on. */
void form_seek_year(const Scan *s, int from, Head *h)
{
    enum { FAR = 12 };
    /* The first showing counts, the making if no other is told, television last. */
    static const char *const shown[] = {"released", "shown",  "showing",  "premiered", "out",
                                        "appeared", "opened", "followed", "came",      "dates"};
    static const char *const made[] = {"made",   "produced", "shot",
                                       "filmed", "finished", "directed"};
    static const char *const aired[] = {"aired", "broadcast"};
    for (int v = 0; v < 3; v++)
        for (int i = from; i < s->to && !h->year; i++) {
            if (!(v == 0   ? SCAN_SAYS_ONE(s, i, shown)
                  : v == 1 ? SCAN_SAYS_ONE(s, i, made)
                           : SCAN_SAYS_ONE(s, i, aired)))
                continue;
            for (int k = i + 1; k < s->to && k < i + FAR && !h->year; k++)
                if (token_year(&s->t[k]) &&
                    (scan_says(s, k - 1, "in") || scan_is_a(s, k - 1, TERM_PLACE) ||
                     is_behind_day(s, k) ||
                     (scan_says(s, k - 1, "of") && scan_is_a(s, k - 2, TERM_SEASON)) ||
                     (k == i + 2 && scan_says(s, i, "dates"))))
                    phrase_add_year(h, token_year(&s->t[k]), k);
        }
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
            end = title.to = form_small_end(s, title.to);
        Head found = {.title = title};
        int close = phrase_bracket(s, end, &found);
        found.to = close > end ? phrase_apposed(s, close, &found) : end;
        bool others = found.year_place < close && !phrase_bracket_year(s, end); /* "(1920-1999)" */
        if (close == end || !found.year || others || phrase_names_work(s, found.title)) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? form_without_opener(s, i, close) : title.from;
        found.title = form_without_owner(s, found.title);
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
    static const char *const follows[] = {"sequel", "prequel", "follow-up", "successor", "remake"};
    for (int i = s->from; i < s->to; i++) {
        int name = name_at(s, i), end;
        bool own = name > i && scan_says(s, name, "'s");
        bool other = (scan_says(s, i - 1, "to") || scan_says(s, i - 1, "of")) &&
                     SCAN_SAYS_ONE(s, i - 2, follows); /* "a sequel to the 1988 film X" */
        if (other || (!own && !scan_says(s, i, "the")))
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

/* "(15)", "(PG)" from `i` to `end`: for whom the film is. */
static bool is_certificate(const Scan *s, int i, int end)
{
    static const char *const words[] = {"15", "18", "12", "12a", "pg", "u", "g", "r", "x", "aa"};
    return i + 3 == end && SCAN_SAYS_ONE(s, i + 1, words) && scan_says(s, i + 2, ")");
}

/* "5 March 2025": is the year at `i` that of a day? */
static bool is_of_day(const Scan *s, int i)
{
    return i > 1 && s->t[i - 2].kind == TOKEN_NUMBER && s->t[i - 1].capital &&
           s->t[i - 1].classes & TERM_BIT(TERM_SEASON);
}

/* "Local Hero, Bill Forsyth", and the year behind it: whose it is stands behind the last comma. */
static void take_maker_of_heading(const Scan *s, Head *h)
{
    int comma = h->title.to - 1;
    while (comma > h->title.from && !scan_says(s, comma, ","))
        comma--;
    Span name = {comma + 1, h->title.to};
    if (comma <= h->title.from || name.to - name.from < 2 || scan_is_article(s, name.from) ||
        name_at(s, name.from) != name.to || !name_is_person(s, name))
        return;
    h->title.to = comma;
    h->makers[0] = (Part){.name = name};
    h->maker_count = 1;
}

/* A heading: "TITLE, 1949" alone in its line, or a title in a line of its own and its year in the
 * next. */
bool form_heading(const Scan *s, Head *h)
{
    enum { FAR = 30 };
    Scan behind = *s;
    behind.from = form_behind_date(s, (Span){s->from, s->to});
    s = &behind;
    int last = s->to - 1, end = s->from + 1, to;
    while (last > s->from && (scan_says(s, last, ".") || scan_says(s, last, "*")))
        last--;
    if (s->p->single_line && s->to - s->from <= FORM_TITLE_MOST && token_year(&s->t[last]) &&
        last >= s->from + 2 && scan_says(s, last - 1, ",") && !is_behind_day(s, last) &&
        !scan_is_a(s, s->from, TERM_PLACE) && !scan_is_a(s, s->from, TERM_COUNTRY)) {
        h->title = form_bare_title(s, s->from, last - 1);
        take_maker_of_heading(s, h);
        phrase_add_year(h, token_year(&s->t[last]), last);
        h->to = s->to;
        return true;
    }
    while (end < s->to && !paragraph_begins_line(s->p, end))
        end++;
    Scan line = *s;
    line.to = end;
    h->title = title_at(&line, s->from, &to);
    int below = end + 2 < s->p->count ? end + 2 : s->p->count;
    bool shouts_below =
        end < s->p->count && !scan_shouts(s, h->title) && scan_shouts(s, (Span){end, below});
    if (shouts_below && h->title.to == end && name_is_person(s, h->title))
        return false; /* "Victor Sjöström", and "THE PHANTOM CARRIAGE" below it */
    /* A short line is a sentence of its own. */
    bool first = s->from == 0 || (s->from <= 3 && s->t[0].kind == TOKEN_NUMBER); /* "18.00" */
    bool apart = end == s->to && first && end < s->p->count &&
                 (s->t[end - 1].kind != TOKEN_MARK || scan_says(s, end - 1, ")")) &&
                 paragraph_begins_line(s->p, end);
    int last_token = apart ? s->p->count : s->to;
    if ((end == s->to && !apart) || span_is_empty(h->title) ||
        (to != end && !scan_says(s, to, "(")) || scan_is_a(s, h->title.from, TERM_PLACE))
        return false;
    if (scan_says(s, to, "(") && phrase_bracket(&line, to, h) != end &&
        !is_certificate(&line, to, end))
        return false;
    for (int i = end; i < last_token && i < end + FAR && !h->year; i++)
        if (token_year(&s->t[i]) && !is_of_day(s, i))
            phrase_add_year(h, token_year(&s->t[i]), i);
    for (int i = h->year_place - 1; i > end && i > h->year_place - 4; i--)
        if (token_is(&s->t[i], "(") && s->t[i - 1].capital)
            return false; /* "NEW THIS MONTH", "Volver (Spain 2006)": of the title in that line */
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

/* "written and directed by X in 1949": behind it; `i` if it tells no year. */
static int described_by_jobs(const Scan *s, int i, Head *h)
{
    int jobs = i, end = i;
    while (scan_is_a(s, jobs, TERM_JOB) || (jobs > i && scan_says(s, jobs, "and")))
        jobs++;
    Part parts[PROSE_MAX_PEOPLE];
    int count = scan_says(s, jobs, "by") ? people_at(s, jobs + 1, parts, &end) : 0;
    if (!count || !scan_says(s, end, "in") || end + 1 >= s->to || !token_year(&s->t[end + 1]))
        return i;
    phrase_add_year(h, token_year(&s->t[end + 1]), end + 1);
    return end + 2;
}

/* "a 1974 drama", "J. Lee Thompson's 1962 thriller": `name` is the end of whose it is, `i` if
 * nobody's. */
static int described_by_phrase(const Scan *s, int i, int name, Head *h)
{
    bool own = name > i;
    int from = own ? name + 1 : i + 1, end = phrase_at(s, from, h);
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
    bool of = scan_says(s, i, "of") && (scan_says(s, i + 3, "is") || scan_says(s, i + 3, "was"));
    if ((scan_says(s, i, "in") || scan_says(s, i, "from") || of) && i + 1 < s->to &&
        token_year(&s->t[i + 1]) &&
        (scan_says(s, i + 2, ",") || scan_says(s, i + 2, ".") || i + 2 == s->to)) {
        phrase_add_year(h, token_year(&s->t[i + 1]), i + 1); /* "X, in 1955, again by" */
        return i + 2;
    }
    if (scan_is_a(s, i, TERM_JOB))
        return described_by_jobs(s, i, h);
    int maker = scan_says(s, i, "which") || scan_says(s, i, "that") ? name_at(s, i + 1) : 0;
    if (maker > i + 1 && (scan_says(s, maker, "made") || scan_says(s, maker, "directed") ||
                          scan_says(s, maker, "shot") || scan_says(s, maker, "filmed"))) {
        form_seek_year(s, maker, h); /* "which Edda Voss made in Spain in 1973" */
        return h->year ? maker + 1 : i;
    }
    return own || scan_is_article(s, i) ? described_by_phrase(s, i, own ? name : i, h) : i;
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
            found.title.from = title.from == i ? form_without_opener(s, i, end) : title.from;
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
