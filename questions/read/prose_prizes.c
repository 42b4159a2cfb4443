/* prose_prizes.c -- see prose_prizes.h. */
#include "prose_prizes.h"

#include <string.h>

enum { NEAR = 4, CLAUSE_MOST = 40 };

/* An event as the sentence names it; `term` is NULL if no table has it. */
typedef struct {
    const Term *term;
    Span span;
    int year;
    bool is_set;
} Occasion;

typedef struct {
    const Scan *s;
    PrizeFound *out;
    int count, film_year;
    const char *result;   /* of the verb under way, NULL before the first */
    int verb, verb_first; /* where it stands; its first prize in `out` */
    Span subject;         /* the person who did it, if it was one */
    bool ignored;         /* what the verb says is of another work or another time */
    Occasion occasion;
    const Term *terms_of[PRIZES_MOST];                   /* the prizes' entries */
    bool has_event[PRIZES_MOST], inherited[PRIZES_MOST]; /* from an event before it */
    Span texts[PRIZES_MOST];
} Reader;

static bool is_capital(const Scan *s, int i)
{
    return i >= s->from && i < s->to && s->t[i].kind == TOKEN_WORD && s->t[i].capital;
}

/* ---- events */

static bool is_one_of(const Scan *s, int i, const char *const *words, size_t count)
{
    for (size_t w = 0; w < count; w++)
        if (scan_says(s, i, words[w]))
            return true;
    return false;
}

/* "Oscar" is a prize only where the words beside it say so; else it is somebody. */
static bool is_somebody(const Scan *s, int i, int n)
{
    static const char *const before[] = {
        "an",  "the", "a",   "two",   "three", "four", "five", "six", "seven",   "eight",  "nine",
        "ten", "his", "her", "first", "at",    "its",  "one",  "no",  "several", "french", "that"};
    static const char *const after[] = {"for",     "nomination", "nominations", "-", "winner",
                                        "nominee", "award",      "awards",      "in"};
    static const char *const names[] = {"oscar", "felix", "goya", "cesar"};
    if (n != 1 || !is_one_of(s, i, names, sizeof names / sizeof *names))
        return false;
    if (is_capital(s, i + 1) && !scan_term(s, i + 1, TERM_PRIZE, NULL))
        return true;
    return !is_one_of(s, i - 1, before, sizeof before / sizeof *before) &&
           !is_one_of(s, i + 1, after, sizeof after / sizeof *after);
}

/* A festival or academy that no table has: capitals that end in "Film Festival", "Awards". */
static int unknown_event_at(const Scan *s, int i)
{
    static const char *const last[] = {"festival", "awards", "circle", "guild", "association"};
    int to = i, found = i;
    if (!is_capital(s, i) || s->t[i].classes & TERM_BIT(TERM_OPENER))
        return 0;
    while (to < s->to && to < i + 8 &&
           (is_capital(s, to) || scan_says(s, to, "of") || scan_says(s, to, "'") ||
            scan_says(s, to, "-"))) {
        to++;
        if (is_one_of(s, to - 1, last, sizeof last / sizeof *last))
            found = to;
    }
    return found > i + 1 ? found - i : 0;
}

/* "85th" and "2012" before an event, "in 2013", "(2013)" behind it. */
static int ordinal_year(const Term *event, int ordinal)
{
    Str parts[3];
    int best = 0, held = 0, first, year;
    Arena scratch;
    arena_init(&scratch);
    for (; event; event = event->next)
        for (const Field *f = NULL;
             event->class == TERM_EVENT && (f = record_next(event->record, "Edition", f));)
            if (record_parts(&scratch, f->value, parts, 3) >= 2 && str_to_int(parts[0], &first) &&
                str_to_int(parts[1], &year) && first <= ordinal && first > best) {
                best = first;
                held = year + ordinal - first;
            }
    arena_free(&scratch);
    return held;
}

static int year_behind(const Scan *s, int i)
{
    static const char *const before[] = {"in", "of", "(", "for", "from", ","};
    if (i < s->to && token_year(&s->t[i]))
        return token_year(&s->t[i]);
    if (is_one_of(s, i, before, sizeof before / sizeof *before) && i + 1 < s->to)
        return token_year(&s->t[i + 1]);
    return 0;
}

static int year_of_event(const Reader *r, const Term *event, int from, int to)
{
    const Scan *s = r->s;
    int at = from - 1;
    if (at >= s->from && token_year(&s->t[at]))
        return token_year(&s->t[at]);
    int ordinal = at >= s->from ? token_ordinal(&s->t[at]) : 0;
    if (!ordinal && scan_says(s, at, "annual") && at > s->from)
        ordinal = token_ordinal(&s->t[at - 1]);
    if (ordinal)
        return ordinal_year(event, ordinal);
    if (scan_says(s, at, "'s") && scan_says(s, at - 1, "year") && r->film_year &&
        (scan_says(s, at - 2, "that") || scan_says(s, at - 2, "same")))
        return r->film_year;
    return year_behind(s, to);
}

/* An event at `i`: how many tokens it has. */
static int event_at(const Reader *r, int i, Occasion *out)
{
    const Scan *s = r->s;
    const Term *t = NULL;
    int n = scan_term(s, i, TERM_EVENT, &t);
    if (n && (!s->t[i].capital || is_somebody(s, i, n)))
        return 0;
    if (!n && (n = unknown_event_at(s, i)))
        t = NULL;
    if (n)
        *out = (Occasion){t, {i, i + n}, year_of_event(r, t, i, i + n), true};
    return n;
}

/* ---- prizes */

/* A prize that no table has: "Best ..." up to the next small word, capitals that end in "Prize". */
static int unknown_prize_at(const Scan *s, int i)
{
    static const char *const last[] = {"prize", "prix",  "lion", "bear",   "leopard", "globe",
                                       "shell", "award", "jury", "prizes", "trophy"};
    int to = i, found = i;
    if (!is_capital(s, i) || (s->t[i].classes & TERM_BIT(TERM_OPENER) && !scan_says(s, i, "best")))
        return 0;
    while (to < s->to && to < i + 8 &&
           (is_capital(s, to) ||
            (to > i && is_capital(s, to + 1) &&
             (scan_says(s, to, "'s") || scan_says(s, to, "of") || scan_says(s, to, "in") ||
              scan_says(s, to, "a") || scan_says(s, to, "du") || scan_says(s, to, "-") ||
              scan_says(s, to, "'") || (scan_says(s, to, "for") && found > i))))) {
        to++;
        if (is_one_of(s, to - 1, last, sizeof last / sizeof *last))
            found = to;
    }
    if (scan_says(s, i, "best") && to > i + 1)
        return to - i;
    return found > i + 1 ? (to > found && scan_says(s, found, "for") ? to : found) - i : 0;
}

/* Is the prize only said of somebody: "Palme d'Or-winning", "Best Actress winner"? */
static bool is_adjective(const Scan *s, int to)
{
    if (scan_says(s, to, "-") && to + 1 < s->to && !s->t[to + 1].spaced)
        return true;
    return scan_says(s, to, "winner") || scan_says(s, to, "winners") ||
           scan_says(s, to, "nominee") || scan_says(s, to, "laureate");
}

static int prize_at(const Scan *s, int i, const Term **t)
{
    int n = scan_term(s, i, TERM_PRIZE, t), unknown = unknown_prize_at(s, i);
    if (n && !s->t[i].capital)
        n = 0;
    if (unknown > n) {
        *t = NULL;
        return unknown;
    }
    return n;
}

/* Among the entries of one name, the one of this event. */
static const Term *prize_of_event(const Scan *s, Span text, Str event)
{
    const Term *t = NULL;
    if (terms_at(s->terms, s->t, text.from, text.to, TERM_PRIZE, &t) != text.to - text.from)
        return NULL;
    for (; t; t = t->next)
        if (t->class == TERM_PRIZE && str_equal(record_value(t->record, "Event"), event))
            return t;
    return NULL;
}

static bool is_of_one_event(const Term *t)
{
    Str event = record_value(t->record, "Event");
    for (const Term *other = t->next; other; other = other->next)
        if (other->class == TERM_PRIZE && !str_equal(record_value(other->record, "Event"), event))
            return false;
    return true;
}

static Str event_name(const Scan *s, const Occasion *o)
{
    return o->term ? o->term->means : paragraph_slice(s->p, o->span.from, o->span.to);
}

static bool is_festival(const Occasion *o)
{
    if (!o->term)
        return true;
    Str kind = record_value(o->term->record, "Kind");
    return str_equal(kind, S("festival"));
}

static void set_event(Reader *r, int i, const Occasion *o)
{
    const Term *t = r->terms_of[i];
    if (t && is_of_one_event(t) && !prize_of_event(r->s, r->texts[i], event_name(r->s, o)))
        return; /* "the Grand Prix at Cannes and the Golden Bear": each has its own */
    PrizeFound *f = &r->out[i];
    f->event = event_name(r->s, o);
    f->year = o->year;
    r->has_event[i] = true;
    const Term *own = prize_of_event(r->s, r->texts[i], f->event);
    if (own) {
        f->prize = own->means;
        r->terms_of[i] = own;
    }
    f->year_presumed = false;
    if (!f->year && r->film_year) {
        f->year = is_festival(o) ? r->film_year : r->film_year + 1;
        f->year_presumed = true;
    }
}

/* Does the prize honour the film and no person? */
static bool honours_film(const Term *t)
{
    return t && str_equal(record_value(t->record, "Honours"), S("film"));
}

/* "for NAME", "(NAME)", "to NAME", "for NAME's screenplay" behind a prize. */
static Span person_behind(const Scan *s, int i)
{
    if (scan_says(s, i, ",") && scan_says(s, i + 1, "given"))
        for (int k = i + 2; k < s->to && k < i + 2 + NEAR; k++)
            if (scan_says(s, k, "to"))
                i = k; /* "Best Costume Design, given in 1994 to X" */
    if (!scan_says(s, i, "for") && !scan_says(s, i, "(") && !scan_says(s, i, "to"))
        return (Span){0, 0};
    int from = skip_descriptors(s, i + 1), to = name_at(s, from);
    Span name = {from, to};
    if (to == from || s->marks[from] || !name_is_person(s, name) ||
        scan_term(s, from, TERM_PRIZE, NULL))
        return (Span){0, 0};
    if (scan_says(s, i, "(") && !scan_says(s, to, ")"))
        return (Span){0, 0};
    return name;
}

/* "for Steiger as Best Actor". */
static Span person_before(const Scan *s, int i)
{
    Part parts[PROSE_MAX_PEOPLE];
    int start, count = scan_says(s, i - 1, "as") ? people_before(s, i - 1, parts, &start) : 0;
    return count ? parts[count - 1].name : (Span){0, 0};
}

static void add_prize(Reader *r, int i, int n, const Term *t)
{
    const Scan *s = r->s;
    if (r->count == PRIZES_MOST || !r->result || r->ignored || is_adjective(s, i + n))
        return;
    int at = r->count++;
    r->texts[at] = (Span){i, i + n};
    r->terms_of[at] = t;
    r->has_event[at] = false;
    r->out[at] = (PrizeFound){.field = r->result,
                              .prize = t ? t->means : paragraph_slice(s->p, i, i + n),
                              .event = S(""),
                              .place = i};
    Span other = person_behind(s, i + n);
    if (span_is_empty(other))
        other = person_before(s, i);
    r->out[at].person = span_is_empty(other) ? r->subject : other;
    if (r->occasion.is_set)
        set_event(r, at, &r->occasion);
    r->inherited[at] = r->has_event[at];
}

/* ---- verbs */

/* Whose deed is it: a person right before the verb, the film, or something else. */
static bool is_of_film(Reader *r, int i)
{
    const Scan *s = r->s;
    r->subject = (Span){0, 0};
    bool pronoun = scan_says(s, i - 1, "she") || scan_says(s, i - 1, "he");
    int before = scan_says(s, i - 1, "which") || scan_says(s, i - 1, "that") ? i - 2 : i;
    if (scan_says(s, before, ","))
        before--;
    if (before < i && is_capital(s, before) && s->marks[before] != MARK_TITLE)
        return false; /* "After Everyone Else, which took the prize" */
    for (int k = i - 1; k >= s->from && k > i - CLAUSE_MOST; k--) {
        if (s->marks[k] == MARK_OTHER)
            return false;
        if (s->marks[k] == MARK_TITLE || scan_term(s, k, TERM_SELF, NULL))
            return true;
        if (scan_term(s, k, TERM_SOURCE, NULL) && !scan_says(s, k, "story"))
            return false;
        if (name_at(s, k) > k && !scan_term(s, k, TERM_EVENT, NULL)) {
            Span name = {k, name_at(s, k)};
            while (name.from > s->from && name_at(s, name.from - 1) == name.to)
                name.from--;
            if (scan_says(s, name.from - 1, "as")) {
                k = name.from - 1; /* "Lansbury sings as Sibyl Vane: she won" */
                continue;
            }
            bool near = i - name.to <= 3 || pronoun;
            if (near && name_is_person(s, name))
                r->subject = name;
            if (near)
                return true;
            k = name.from;
        }
    }
    return true;
}

static bool is_earlier(const Scan *s, int i)
{
    for (int k = i - NEAR; k < i; k++)
        if (k >= s->from &&
            (scan_term(s, k, TERM_EARLIER, NULL) || scan_term(s, k, TERM_NOT, NULL)))
            return true;
    return false;
}

static bool is_adjectival_verb(const Scan *s, int i, int n)
{
    return scan_says(s, i - 1, "-") || scan_says(s, i + n, "-");
}

static void take_verb(Reader *r, int i, int n, const char *result)
{
    const Scan *s = r->s;
    r->result = result;
    r->verb = i;
    r->verb_first = r->count;
    Span before = r->subject;
    r->ignored = is_earlier(s, i) || !is_of_film(r, i);
    if (scan_says(s, i - 1, "and") && span_is_empty(r->subject))
        r->subject = before;
    /* "earned Cotillard a nomination", "winning Peter Finch his only Oscar" */
    int from = skip_descriptors(s, i + n), to = name_at(s, from);
    Span name = {from, to};
    if (to > from && to < s->to && !s->marks[from] && name_is_person(s, name) &&
        !scan_term(s, from, TERM_EVENT, NULL) && !scan_says(s, to, "'s") &&
        !scan_says(s, to, ",") && !unknown_prize_at(s, from))
        r->subject = name;
}

/* "a Best Actress nomination": what stood before the word was no victory. */
static void take_nomination(Reader *r, int i, int n)
{
    bool noun = scan_says(r->s, i, "nomination") || scan_says(r->s, i, "nominations");
    if (noun && r->result && i - r->verb < CLAUSE_MOST && strcmp(r->result, "Won") == 0) {
        for (int k = r->verb_first; k < r->count; k++)
            if (i - r->texts[k].to <= 2 * NEAR)
                r->out[k].field = "Nominated";
        r->result = "Nominated";
        r->verb_first = r->count;
        return;
    }
    take_verb(r, i, n, "Nominated");
}

/* An event belongs to the prizes before it that have none. */
static void take_event(Reader *r, const Occasion *o)
{
    const Scan *s = r->s;
    Str name = event_name(s, o);
    bool at = scan_says(s, o->span.from - 1, "at") || scan_says(s, o->span.from - 2, "at") ||
              scan_says(s, o->span.from - 3, "at") || scan_says(s, o->span.from - 1, "in");
    r->occasion = *o;
    for (int k = 0; k < r->count; k++) {
        bool last = k == r->count - 1 && at && r->inherited[k];
        bool dates = r->has_event[k] && o->year && r->out[k].year_presumed &&
                     str_equal(r->out[k].event, name);
        if (dates)
            r->out[k].year_presumed = false;
        if (!r->has_event[k] || last || dates)
            set_event(r, k, o);
    }
}

/* "in competition at Cannes" names no prize: it is the main one. */
static void add_main_prize(Reader *r)
{
    if (!r->result || strcmp(r->result, "Competed") != 0 || r->ignored || !r->occasion.is_set ||
        r->count > r->verb_first || r->count == PRIZES_MOST || !r->occasion.term)
        return;
    Str top = terms_top_prize(r->s->terms, r->occasion.term->means);
    if (!top.n)
        return;
    int at = r->count++;
    r->texts[at] = (Span){0, 0};
    r->terms_of[at] = NULL;
    r->out[at] = (PrizeFound){.field = "Competed", .prize = top, .event = S(""), .place = r->verb};
    set_event(r, at, &r->occasion);
}

/* "in 1945" in the same sentence dates what no event dates. */
static void date_by_clause(Reader *r)
{
    const Scan *s = r->s;
    int year = 0;
    for (int i = s->from; i + 1 < s->to; i++)
        if ((scan_says(s, i, "in") || scan_term(s, i, TERM_PLACE, NULL)) &&
            token_year(&s->t[i + 1]))
            year = token_year(&s->t[i + 1]); /* "in 2011", "in February 2011" */
    for (int k = 0; k < r->count && year; k++)
        if (r->out[k].year_presumed) {
            r->out[k].year = year;
            r->out[k].year_presumed = false;
        }
}

/* "was nominated, too": at the occasion that an earlier sentence named. */
static bool refers_back(const Scan *s)
{
    static const char *const words[] = {"too", "also", "there", "well", "night", "ceremony"};
    for (int i = s->from; i < s->to; i++)
        if (is_one_of(s, i, words, sizeof words / sizeof *words))
            return true;
    return false;
}

static void finish(Reader *r, Memory *memory)
{
    add_main_prize(r);
    for (int k = 0; k < r->count && memory->event.n && refers_back(r->s); k++) {
        PrizeFound *f = &r->out[k];
        if (r->has_event[k] || (r->terms_of[k] && is_of_one_event(r->terms_of[k])))
            continue;
        f->event = memory->event;
        f->year = memory->year;
        r->has_event[k] = true;
    }
    if (r->occasion.is_set && r->occasion.year) {
        memory->event = event_name(r->s, &r->occasion);
        memory->year = r->occasion.year;
    }
    int kept = 0;
    for (int k = 0; k < r->count; k++) {
        PrizeFound *f = &r->out[k];
        const Term *t = r->terms_of[k];
        if (!r->has_event[k] && t && is_of_one_event(t)) {
            const Term *event =
                terms_entry(r->s->terms, TERM_EVENT, record_value(t->record, "Event"));
            Occasion o = {event, r->texts[k], year_behind(r->s, r->texts[k].to), event != NULL};
            if (event)
                set_event(r, k, &o);
        }
        if (honours_film(r->terms_of[k]) || strcmp(f->field, "Competed") == 0)
            f->person = (Span){0, 0};
        if (r->has_event[k])
            r->out[kept++] = *f;
    }
    r->count = kept;
    date_by_clause(r);
}

int prizes_read(const Scan *s, int film_year, Memory *memory, PrizeFound out[PRIZES_MOST])
{
    Reader r = {.s = s, .out = out, .film_year = film_year};
    const Term *t;
    for (int i = s->from; i < s->to; i++) {
        Occasion occasion;
        int n;
        if (!s->t[i].classes && !s->t[i].capital)
            continue;
        if ((n = event_at(&r, i, &occasion)) > 0) {
            if (!is_adjective(s, i + n))
                take_event(&r, &occasion);
        } else if ((n = prize_at(s, i, &t)) > 0) {
            add_prize(&r, i, n, t);
        } else if ((n = scan_term(s, i, TERM_COMPETED, NULL)) > 0) {
            take_verb(&r, i, n, "Competed");
        } else if ((n = scan_term(s, i, TERM_NOMINATED, NULL)) > 0) {
            take_nomination(&r, i, n);
        } else if ((n = scan_term(s, i, TERM_WON, NULL)) > 0 && !is_adjectival_verb(s, i, n)) {
            take_verb(&r, i, n, "Won");
        }
        i += n > 1 ? n - 1 : 0;
    }
    finish(&r, memory);
    return r.count;
}
