/* prose_names.c -- see prose_names.h. */
#include "prose_names.h"

#include <string.h>

enum {
    DESCRIPTION_MOST = 8,
    APPOSITION_MOST = 16,
    NICKNAME_MOST = 4,
    BRACKET_MOST = 7,
    TITLE_MOST = 14
};

static bool is_capital(const Scan *s, int i)
{
    return i < s->to && s->t[i].kind == TOKEN_WORD && s->t[i].capital && !s->marks[i];
}

static bool is_small_word(const Scan *s, int i)
{
    return i < s->to && s->t[i].kind == TOKEN_WORD && !s->t[i].capital;
}

static bool is_glued_hyphen(const Scan *s, int i)
{
    return i + 1 < s->to && scan_says(s, i, "-") && !s->t[i].spaced && !s->t[i + 1].spaced;
}

/* ---- one name */

/* "Oscar Isaac" is nobody's prize. */
static bool begins_prize(const Scan *s, int i)
{
    if (scan_says(s, i - 1, "played") || scan_says(s, i - 1, "plays") || scan_says(s, i - 1, "as"))
        return scan_is_a(s, i, TERM_PRIZE);
    if (scan_is_a(s, i, TERM_PRIZE))
        return true;
    int n = scan_is_a(s, i, TERM_EVENT) ? scan_term(s, i, TERM_EVENT, NULL) : 0;
    return n > 1 || (n == 1 && !is_capital(s, i + 1));
}

static bool starts_name(const Scan *s, int i)
{
    if (!is_capital(s, i) || scan_is_a(s, i, TERM_OPENER) || begins_prize(s, i))
        return false;
    int n = scan_term(s, i, TERM_COUNTRY, NULL);
    if (!n)
        n = scan_term(s, i, TERM_LANGUAGE, NULL);
    if (n && !is_capital(s, i + n) && !scan_is_a(s, i + n, TERM_PARTICLE))
        return false;
    bool told = scan_is_a(s, i, TERM_ROLE_NOUN) || scan_is_a(s, i, TERM_DESCRIPTOR);
    return !(told && i == s->from && is_capital(s, i + 1));
}

/* What a name goes on with at `i`: behind it; `i` if it ends here. */
static int name_goes_on(const Scan *s, int i, int words)
{
    if (i >= s->to || s->marks[i])
        return i;
    if (is_glued_hyphen(s, i))
        return i + 2;
    if (scan_is_a(s, i, TERM_SUFFIX))
        return i + 1;
    if (scan_says(s, i, ",") && scan_is_a(s, i + 1, TERM_SUFFIX) && !scan_says(s, i + 1, "v"))
        return i + 2;
    if (is_capital(s, i))
        return i + 1;
    int k = i;
    while (k < s->to && !s->t[k].capital && scan_is_a(s, k, TERM_PARTICLE))
        k++;
    if (k > i && is_capital(s, k))
        return k + 1;
    if (words == 1 && scan_says(s, i, "the") && is_capital(s, i + 1))
        return i + 2;
    if (scan_says(s, i, "\"") || scan_says(s, i, "'"))
        for (k = i + 2; k < s->to && k <= i + NICKNAME_MOST; k++)
            if (token_is(&s->t[k], s->t[i].lower.s[0] == '"' ? "\"" : "'"))
                return is_capital(s, i + 1) && is_capital(s, k + 1) ? k + 2 : i;
    return i;
}

int name_at(const Scan *s, int i)
{
    if (!starts_name(s, i))
        return i;
    int end = i + 1;
    for (int words = 1;; words++) {
        int next = name_goes_on(s, end, words);
        if (next == end)
            return end;
        end = next;
    }
}

bool name_is_person(const Scan *s, Span name)
{
    bool words = false;
    for (int i = name.from; i < name.to; i++)
        words = words || !s->t[i].initial;
    if (!words)
        return false; /* "A.S.C." */
    for (int i = name.from; i < name.to; i++)
        if (scan_is_a(s, i, TERM_COMPANY))
            return false;
    if (scan_is_a(s, name.from, TERM_COUNTRY) &&
        (scan_is_a(s, name.to - 1, TERM_GENRE) || scan_is_a(s, name.to - 1, TERM_FILM)))
        return false; /* "this American Western" */
    if (name.to - name.from > 1)
        return !scan_is_a(s, name.from, TERM_PLACE) || name.to - name.from > 2 ||
               s->t[name.from + 1].capital;
    return !scan_is_a(s, name.from, TERM_PLACE) && !scan_is_a(s, name.from, TERM_COUNTRY) &&
           !scan_is_a(s, name.from, TERM_LANGUAGE) && !scan_is_a(s, name.from, TERM_GENRE);
}

/* ---- what stands before a name */

static bool is_descriptor(const Scan *s, int i)
{
    return scan_is_a(s, i, TERM_DESCRIPTOR) ||
           (scan_is_a(s, i, TERM_ROLE_NOUN) && !s->t[i].capital);
}

/* "French", "Oscar-winning", "British-born" before a descriptor or a name: behind it. */
static int skip_adjective(const Scan *s, int i)
{
    static const TermClass classes[] = {TERM_COUNTRY, TERM_LANGUAGE, TERM_EVENT, TERM_PLACE};
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++) {
        int n = scan_term(s, i, classes[c], NULL);
        if (!n)
            continue;
        int end = i + n;
        while (is_glued_hyphen(s, end))
            end += 2;
        if (end > i + n || is_descriptor(s, end))
            return end;
    }
    return i;
}

static int skip_quoted(const Scan *s, int i)
{
    if (!scan_says(s, i, "\""))
        return i;
    for (int k = i + 1; k < s->to && k < i + DESCRIPTION_MOST; k++)
        if (scan_says(s, k, "\""))
            return k + 1;
    return i;
}

int skip_descriptors(const Scan *s, int i)
{
    for (int count = 0; count < DESCRIPTION_MOST && i < s->to; count++) {
        int next = i, n = 0;
        if (scan_is_a(s, i, TERM_DESCRIPTOR) &&
            (!s->t[i].capital || i == s->from || !is_capital(s, i + 1)))
            n = scan_term(s, i, TERM_DESCRIPTOR, NULL);
        else if (scan_is_a(s, i, TERM_ROLE_NOUN) && !s->t[i].capital)
            n = scan_term(s, i, TERM_ROLE_NOUN, NULL);
        next += n;
        while (n && is_glued_hyphen(s, next))
            next += 2;
        if (!n)
            next = skip_adjective(s, i);
        if (next == i && is_small_word(s, i) && !scan_is_a(s, i, TERM_LINK) &&
            !scan_is_a(s, i, TERM_FINITE) && !scan_is_a(s, i, TERM_JOB) &&
            is_descriptor(s, i + 1) && !scan_says(s, i + 1, "the") && !scan_says(s, i + 1, "a"))
            next = i + 1; /* "baseball star" */
        if (next == i && count && (scan_says(s, i, "and") || scan_says(s, i, "/")) &&
            is_descriptor(s, i + 1))
            next = i + 1;
        if (next == i && count)
            next = skip_quoted(s, i);
        if (next == i)
            break;
        i = next;
    }
    return i;
}

/* ---- roles */

/* May the words at `i` describe a role before its name? Not across commas, links and numbers. */
static bool describes(const Scan *s, int i)
{
    return (is_small_word(s, i) && !scan_is_a(s, i, TERM_LINK)) || is_glued_hyphen(s, i);
}

/* A name before a small noun describes others: "three Vietnam War veterans", "a King's guard". */
static bool is_described_by(const Scan *s, int end)
{
    return scan_says(s, end, "'s") || scan_says(s, end, "'") || is_glued_hyphen(s, end) ||
           (is_small_word(s, end) && !scan_is_a(s, end, TERM_LINK));
}

/* "the Philadelphia detective Virgil Tibbs": of several names the last, unless a small noun
 * follows. */
Span role_at(const Scan *s, int i, int *end)
{
    int at = i;
    for (int k = 0; k < DESCRIPTION_MOST; k++) {
        int to = name_at(s, at);
        if (to > at && scan_says(s, to, "of") && is_capital(s, to + 1))
            to = name_at(s, to + 1) > to + 1 ? name_at(s, to + 1)
                                             : to + 2; /* "Master of Ceremonies" */
        if (to > at && !is_described_by(s, to)) {
            *end = to;
            return (Span){at, to};
        }
        if (to == at && !describes(s, at))
            break;
        at = to > at ? to : at + 1;
    }
    *end = at;
    return (Span){0, 0};
}

Span role_before(const Scan *s, int i)
{
    for (int from = i - 1; from >= s->from && from > i - DESCRIPTION_MOST; from--)
        if (name_at(s, from) == i) {
            /* The longest that ends here. */
            while (from > s->from && name_at(s, from - 1) == i)
                from--;
            for (int k = from; k >= s->from && k > i - DESCRIPTION_MOST; k--)
                if (k + scan_term(s, k, TERM_PRIZE, NULL) >= i)
                    return (Span){0, 0}; /* "Best Costume Design (Emi Wada)" */
            int before = scan_says(s, from - 1, "the") ? from - 2 : from - 1;
            bool place = scan_says(s, before, "in") || scan_says(s, before, "of") ||
                         scan_says(s, before, "at") || scan_says(s, before, "from") ||
                         scan_says(s, from - 1, "best");
            return place ? (Span){0, 0} : (Span){from, i};
        }
    return (Span){0, 0};
}

/* "(Ali)", "(as Ali)", "(uncredited)" behind a name: behind it. */
static int take_bracket(const Scan *s, int i, Part *part)
{
    int close = i + 1;
    if (!scan_says(s, i, "("))
        return i;
    while (close < s->to && close < i + BRACKET_MOST + 1 && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, close, ")"))
        return i;
    int from = scan_says(s, i + 1, "as") ? i + 2 : i + 1, end = from;
    if (scan_says(s, i + 1, "uncredited"))
        part->uncredited = true;
    Span role = role_at(s, from, &end);
    if (!span_is_empty(role) && end == close && from + DESCRIPTION_MOST > role.from) {
        part->role = role;
        part->bracketed = true;
    }
    return close + 1;
}

static int take_role(const Scan *s, int i, Part *part)
{
    i = take_bracket(s, i, part);
    if (!scan_says(s, i, "as") || scan_says(s, i + 1, "well"))
        return i;
    int end = i;
    Span role = role_at(s, i + 1, &end);
    if (!span_is_empty(role))
        part->role = role;
    return end > i + 1 ? end : i;
}

/* ---- lists */

/* "X, a former boxer, and Y": from the comma at `i` to behind the next one; `i` if it is none. */
static int skip_apposition(const Scan *s, int i)
{
    if (!scan_says(s, i, ",") ||
        !(scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an") || scan_says(s, i + 1, "the") ||
          scan_says(s, i + 1, "his") || scan_says(s, i + 1, "her") || scan_says(s, i + 1, "then")))
        return i;
    if (scan_is_a(s, i + 1, TERM_SELF))
        return i;
    for (int k = i + 2; k < s->to && k < i + APPOSITION_MOST; k++)
        if (scan_says(s, k, ","))
            return k;
        else if (scan_says(s, k, ";") || scan_says(s, k, "(") || scan_says(s, k, "by") ||
                 scan_is_a(s, k, TERM_JOB) || scan_is_a(s, k, TERM_FINITE))
            return i;
    return i;
}

/* What divides two of a list: behind it; `i` if nothing does. */
static int skip_divider(const Scan *s, int i)
{
    static const char *const words[][3] = {
        {"as", "well", "as"}, {"along", "with", NULL}, {"alongside", NULL, NULL},
        {"and", NULL, NULL},  {"&", NULL, NULL},       {"plus", NULL, NULL},

    };
    int at = scan_says(s, i, ",") ? i + 1 : i;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        int k = 0;
        while (k < 3 && words[w][k] && scan_says(s, at + k, words[w][k]))
            k++;
        if (k && (k == 3 || !words[w][k]))
            return at + k;
    }
    return at;
}

int person_at(const Scan *s, int i, Part *part)
{
    int from = skip_descriptors(s, i), to = name_at(s, from);
    *part = (Part){.name = {from, to}};
    bool family =
        scan_says(s, to, "brothers") || scan_says(s, to, "sisters"); /* "the Coen brothers" */
    return to == from || family || !name_is_person(s, part->name) ? i : take_role(s, to, part);
}

/* ", and" after a single plain name begins another clause: "photographed by A, and B wrote the
 * music". */
static bool begins_clause(const Scan *s, int i, int end, const Part *first)
{
    return scan_says(s, end, ",") && i == end + 2 && scan_says(s, end + 1, "and") &&
           (span_is_empty(first->role) || first->bracketed);
}

/* "Bert and Harold Schneider". */
static int word_count(const Scan *s, Span name)
{
    int count = 0;
    for (int i = name.from; i < name.to; i++)
        count += s->t[i].kind == TOKEN_WORD && !(i > name.from && is_glued_hyphen(s, i - 1));
    return count;
}

static void share_surname(const Scan *s, Part *parts, int i)
{
    if (i == 0 || word_count(s, parts[i - 1].name) > 1 || word_count(s, parts[i].name) < 2 ||
        !scan_says(s, parts[i - 1].name.to, "and"))
        return;
    parts[i - 1].surname = parts[i].name.to - 1;
}

/* "directed by A, the producer B": the job of the next is told. */
static bool is_other_job(const Scan *s, int from, int name)
{
    for (int i = from; i + 1 < name; i++)
        if (scan_says(s, i, "the") && scan_is_a(s, i + 1, TERM_ROLE_NOUN))
            return true;
    return false;
}

/* "Kim Novak as Madeleine Elster and Judy Barton": her second role, as like as not. */
static bool is_second_role(const Scan *s, int i, int next, const Part *last, const Part *part)
{
    return scan_says(s, i - 1, "and") && !scan_says(s, i - 2, ",") && !span_is_empty(last->role) &&
           !last->bracketed && last->role.to == i - 1 && span_is_empty(part->role) &&
           next == part->name.to;
}

/* "A and B as X and Y": the roles in the order of the people, if there are as many and no more
 * follow. */
static int spread_roles(const Scan *s, Part *parts, int count, int end)
{
    Span roles[PROSE_MAX_PEOPLE];
    int n = 0, at = parts[count - 1].role.from, to = end;
    if (count < 2 || span_is_empty(parts[count - 1].role) || parts[count - 1].bracketed)
        return end;
    for (int i = 0; i + 1 < count; i++)
        if (!span_is_empty(parts[i].role))
            return end;
    while (n < count) {
        Span role = role_at(s, at, &to);
        if (span_is_empty(role))
            return end;
        roles[n++] = role;
        at = to;
        at += scan_says(s, at, ",");
        at += scan_says(s, at, "and");
        if (at == to)
            break;
    }
    if (n < count || scan_says(s, to, "as") || scan_says(s, to, "("))
        return end;
    for (int i = 0; i < count; i++)
        parts[i].role = roles[i];
    return to;
}

static int list_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = 0;
    *end = i;
    while (count < PROSE_MAX_PEOPLE) {
        if (count == 1 && begins_clause(s, i, *end, &out[0]))
            break;
        int next = person_at(s, i, &out[count]);
        if (next == i || (count && is_other_job(s, i, out[count].name.from)))
            break;
        if (count && is_second_role(s, i, next, &out[count - 1], &out[count]))
            break;
        share_surname(s, out, count);
        count++;
        *end = next;
        next = *end = spread_roles(s, out, count, next);
        int behind = skip_apposition(s, next);
        i = skip_divider(s, behind);
        if (i == behind)
            break;
    }
    return count;
}

/* "directed by X's friend": the friend did it. */
int people_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = list_at(s, i, out, end);
    return count && scan_says(s, *end, "'s") ? 0 : count;
}

/* Who plays whom is not told by brackets in a sentence: "the gang of Frank Costello (Jack
 * Nicholson)". */
static bool has_brackets(const Part *parts, int count)
{
    for (int i = 0; i < count; i++)
        if (parts[i].bracketed)
            return true;
    return false;
}

/* The list that is longest of those that end right before `i`. */
static void find_before(const Scan *s, int i, Before *b)
{
    enum { LONGEST = 60 };
    int end, first = s->floor > s->from ? s->floor : s->from;
    Part parts[PROSE_MAX_PEOPLE];
    Scan upto = *s;
    upto.to = i; /* what follows is the caller's */
    *b = (Before){.at = i, .floor = s->floor, .start = i};
    for (int from = i - 1; from >= first && from > i - LONGEST; from--) {
        if (name_at(s, from) == from)
            continue;
        bool cut = from > first && s->t[from - 1].capital && s->t[from - 1].kind == TOKEN_WORD &&
                   from - 1 > s->from; /* "for My Left Foot, as" */
        int n = cut && name_at(s, from - 1) == from - 1 ? 0 : list_at(&upto, from, parts, &end);
        if (!n)
            continue;
        if (end != i || n < b->count || has_brackets(parts, n))
            continue;
        b->count = n;
        b->start = from;
        memcpy(b->parts, parts, sizeof *parts * (size_t)n);
    }
}

/* Who plays whom is not told by brackets before a verb: there a list ends in a name. */
int people_before(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *start)
{
    *start = i;
    if (i <= s->from || !(s->t[i - 1].capital || scan_is_a(s, i - 1, TERM_SUFFIX)))
        return 0;
    if (s->before->at != i || s->before->floor != s->floor)
        find_before(s, i, s->before);
    memcpy(out, s->before->parts, sizeof *out * (size_t)s->before->count);
    *start = s->before->start;
    return s->before->count;
}

/* ---- titles */

static Span quoted_title(const Scan *s, int i, int *end)
{
    const char *mark = scan_says(s, i, "\"")  ? "\""
                       : scan_says(s, i, "*") ? "*"
                       : scan_says(s, i, "'") ? "'"
                                              : NULL;
    if (!mark || (i + 1 < s->to && s->t[i + 1].spaced))
        return (Span){0, 0};
    for (int k = i + 1; k < s->to && k < i + 2 * TITLE_MOST; k++)
        if (scan_says(s, k, mark) && !s->t[k].spaced) {
            int to = k;
            while (to > i + 1 && (scan_says(s, to - 1, ",") || scan_says(s, to - 1, ".")))
                to--;
            *end = k + 1;
            return (Span){i + 1, to};
        }
    return (Span){0, 0};
}

static bool is_small_of_title(const Scan *s, int i)
{
    static const char *const words[] = {"the", "of", "a",    "an",   "in", "and",     "to",   "for",
                                        "on",  "at", "with", "from", "or", "without", "under"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (scan_says(s, i, words[w]))
            return true;
    return scan_is_a(s, i, TERM_PARTICLE);
}

/* A small word or mark that may stand within a title, if a capital follows. */
static int title_goes_on(const Scan *s, int i)
{
    if (i >= s->to)
        return i;
    if (s->t[i].capital || s->t[i].kind == TOKEN_NUMBER)
        return scan_says(s, i - 1, ",") ? i : i + 1;
    if (is_glued_hyphen(s, i))
        return i + 2;
    if (scan_says(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital)
        return i + 2;
    if (scan_says(s, i, "&") && i + 1 < s->to && s->t[i + 1].capital)
        return i + 2;
    int k = scan_says(s, i, ":") ? i + 1 : i;
    while (k < s->to && k < i + 3 && is_small_of_title(s, k))
        k++;
    return k > i && k < s->to &&
                   (s->t[k].capital || (s->t[k].kind == TOKEN_NUMBER && scan_says(s, i, ":")))
               ? k + 1
               : i;
}

Span title_at(const Scan *s, int i, int *end)
{
    Span quoted = quoted_title(s, i, end);
    if (!span_is_empty(quoted))
        return quoted;
    *end = i;
    if (i >= s->to ||
        (!s->t[i].capital && !(s->t[i].kind == TOKEN_NUMBER && !token_year(&s->t[i]))))
        return (Span){0, 0};
    int to = i + 1;
    for (int next; to - i < TITLE_MOST && (next = title_goes_on(s, to)) > to;)
        to = next;
    *end = to;
    return (Span){i, to};
}
