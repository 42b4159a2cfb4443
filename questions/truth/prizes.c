/* prizes.c -- what is given: prizes through all their names, found by any of them.
 * Ours come from assets/names; a Prize record of a pack with the same name and event adds to it. */
#include "catalog_build.h"

#include <string.h>

#include "utf8.h"

/* No prize has been called so many names; more are not looked at. */
enum { KEY_PRIZE = 0x7a, MOST_USES = 256 };

/* One text by which a prize is called, and when. */
typedef struct {
    Id prize;
    int first, last; /* ordinals or years, 0 open */
    bool own;        /* its Name */
    bool dated;      /* a Called, right only between its bounds */
    uint32_t next;
} NameUse;

struct PrizeIndex {
    TextMap map; /* event and folded name -> first use */
    NameUse *uses;
    int use_count, use_cap;
    Str *folded; /* of each use, for the nearest name */
    Id *events;  /* of each use */
    int folded_cap, event_cap;
};

/* ---- the index */

static Str index_key(Arena *a, Id event, Str folded)
{
    char *key = arena_new(a, char, sizeof event + folded.n);
    memcpy(key, &event, sizeof event);
    memcpy(key + sizeof event, folded.s, folded.n);
    return (Str){key, sizeof event + folded.n};
}

static uint32_t first_use(Build *b, Id event, Str folded)
{
    return text_map_get(&b->c->prize_index->map, index_key(&b->scratch, event, folded));
}

static void add_use(Build *b, Str name, NameUse use)
{
    struct PrizeIndex *x = b->c->prize_index;
    Id event = b->c->prizes[use.prize].prize.event;
    Str folded = data_fold(b->a, name);
    uint32_t *at = text_map_at(&x->map, index_key(b->a, event, folded));
    int n = x->use_count, m = x->use_count;
    use.next = *at;
    *at = (uint32_t)x->use_count;
    *ARRAY_PUSH(b->a, x->folded, n, x->folded_cap) = folded;
    *ARRAY_PUSH(b->a, x->events, m, x->event_cap) = event;
    *ARRAY_PUSH(b->a, x->uses, x->use_count, x->use_cap) = use;
}

/* ---- records */

static int read_bound(Str text)
{
    int value = 0;
    if (!record_ordinal(text, &value) && !record_year(text, &value))
        return 0;
    return value;
}

/* "1951-2025", "3rd-13th", "2012". */
static void read_span(Str text, int *first, int *last)
{
    Str head, rest;
    bool span = str_cut(text, '-', &head, &rest);
    *first = read_bound(str_trim(head));
    *last = span ? read_bound(str_trim(rest)) : *first;
}

static Honours read_honours(Str text)
{
    static const struct {
        const char *word;
        Honours honours;
    } words[] = {
        {"person", HONOURS_PERSON},
        {"team", HONOURS_TEAM},
        {"song", HONOURS_SONG},
        {"country", HONOURS_COUNTRY},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal(text, str_from_c(words[i].word)))
            return words[i].honours;
    return HONOURS_FILM;
}

static Id find_or_add(Build *b, const Record *r, Id event)
{
    Str name = record_value(r, "Name"), folded = data_fold(b->a, name);
    for (uint32_t u = first_use(b, event, folded); u != TEXT_MAP_NONE;
         u = b->c->prize_index->uses[u].next)
        if (b->c->prize_index->uses[u].own)
            return b->c->prize_index->uses[u].prize;
    Id id = (Id)b->c->prize_count;
    PrizeEntry p = {
        .prize = {.name = name, .event = event, .section = S(""), .craft = data_craft(folded)}};
    p.prize.key = str_hash(folded, b->c->events[event].event.key ^ KEY_PRIZE);
    *ARRAY_PUSH(b->a, b->c->prizes, b->c->prize_count, b->prize_cap) = p;
    add_use(b, name, (NameUse){.prize = id, .own = true});
    return id;
}

static void add_called(Build *b, Id id, const Field *f)
{
    Str parts[3] = {{0}};
    record_parts(b->a, f->value, parts, 3);
    if (!parts[0].n || b->c->prizes[id].called_count == MOST_USES)
        return;
    CalledName called = {parts[0], read_bound(parts[1]), read_bound(parts[2])};
    PrizeEntry *p = &b->c->prizes[id];
    *ARRAY_PUSH(b->a, p->called, p->called_count, p->called_cap) = called;
    add_use(b, parts[0],
            (NameUse){.prize = id, .first = called.first, .last = called.last, .dated = true});
}

static Result read_result(Str text)
{
    return str_equal_ascii_nocase(text, S("Nominated"))  ? RESULT_NOMINATED
           : str_equal_ascii_nocase(text, S("Competed")) ? RESULT_COMPETED
                                                         : RESULT_WON;
}

static void add_claim(Build *b, PrizeEntry *p, const Field *f, int pack)
{
    Str parts[2] = {{0}};
    PrizeClaim claim = {.pack = pack};
    if (pack < 0 || record_parts(&b->scratch, f->value, parts, 2) < 2)
        return;
    claim.result = read_result(parts[0]);
    read_span(parts[1], &claim.first, &claim.last);
    if (claim.first && claim.last && p->claim_count < MOST_USES)
        *ARRAY_PUSH(b->a, p->claims, p->claim_count, p->claim_cap) = claim;
}

/* Single values: the first record that gives one counts. */
static void fill_values(PrizeEntry *p, const Record *r)
{
    Str honours = record_value(r, "Honours"), gender = record_value(r, "Gender");
    if (!p->honours_known && honours.n) {
        p->prize.honours = read_honours(honours);
        p->honours_known = true;
    }
    if (p->prize.gender == GENDER_UNKNOWN)
        p->prize.gender = str_equal(gender, S("f"))       ? GENDER_F
                          : str_equal(gender, S("m"))     ? GENDER_M
                          : str_equal(gender, S("other")) ? GENDER_OTHER
                                                          : GENDER_UNKNOWN;
    if (!p->prize.section.n)
        p->prize.section = record_value(r, "Section");
    p->prize.top |= str_equal(record_value(r, "Rank"), S("top"));
    if (!p->year_first)
        names_years(record_value(r, "Years"), &p->year_first, &p->year_last);
}

static void declare_prize(Build *b, const Record *r, int pack)
{
    Id event = data_find_event(b->c, record_value(r, "Event"));
    if (event == NO_ID || !record_value(r, "Name").n)
        return;
    Id id = find_or_add(b, r, event);
    PrizeEntry *p = &b->c->prizes[id];
    fill_values(p, r);
    for (const Field *f = NULL; (f = record_next(r, "Called", f));)
        add_called(b, id, f);
    for (const Field *f = NULL; (f = record_next(r, "Also", f));)
        add_use(b, f->value, (NameUse){.prize = id});
    for (const Field *f = NULL; (f = record_next(r, "Complete", f));)
        add_claim(b, p, f, pack);
}

static void sort_prizes(Build *b)
{
    Catalog *c = b->c;
    int n = c->prize_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    Id *place = arena_new(&b->scratch, Id, n + 1);
    PrizeEntry *sorted = arena_new(b->a, PrizeEntry, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (OrderRow){c->prizes[i].prize.key, 0, c->prizes[i].prize.name, (Id)i};
    order_rows(rows, n);
    for (int i = 0; i < n; i++) {
        sorted[i] = c->prizes[rows[i].id];
        place[rows[i].id] = (Id)i;
    }
    c->prizes = sorted;
    for (int i = 0; i < c->prize_index->use_count; i++)
        c->prize_index->uses[i].prize = place[c->prize_index->uses[i].prize];
}

void build_prizes(Build *b)
{
    b->c->prize_index = arena_new(b->a, struct PrizeIndex, 1);
    text_map_init(&b->c->prize_index->map, b->a);
    build_each(b, RECORD_PRIZE, declare_prize);
    sort_prizes(b);
}

/* ---- finding */

static bool was_given(const PrizeEntry *p, int year)
{
    return (!p->year_first || year >= p->year_first) && (!p->year_last || year <= p->year_last);
}

/* How well a use of a name fits an edition: its own name at a time when it was given, then an
 * official name of that edition, then a variant; the same names out of their time last. */
static int fit(const Catalog *c, const NameUse *u, const Edition *e)
{
    bool given = was_given(&c->prizes[u->prize], e->held);
    if (u->own)
        return given ? 5 : 2;
    if (u->dated)
        return given && data_in_bounds(e, u->first, u->last) ? 4 : 1;
    return given ? 3 : 0;
}

/* The prize whose use of the name fits best; NO_ID if two prizes are equally good. */
static Id best_use(const Catalog *c, uint32_t use, const Edition *e)
{
    Id best = NO_ID;
    int best_fit = -1;
    for (int n = 0; use != TEXT_MAP_NONE && n < MOST_USES;
         use = c->prize_index->uses[use].next, n++) {
        const NameUse *u = &c->prize_index->uses[use];
        int now = fit(c, u, e);
        if (now == best_fit && u->prize != best)
            best = NO_ID;
        if (now > best_fit) {
            best = u->prize;
            best_fit = now;
        }
    }
    return best;
}

static Str nearest_prize(Build *b, Id event, Str folded)
{
    const struct PrizeIndex *x = b->c->prize_index;
    Str *known = arena_new(&b->scratch, Str, x->use_count + 1);
    Id *prizes = arena_new(&b->scratch, Id, x->use_count + 1);
    int n = 0;
    for (int i = 0; i < x->use_count; i++)
        if (x->events[i] == event) {
            prizes[n] = x->uses[i].prize;
            known[n++] = x->folded[i];
        }
    int near = names_nearest_of(folded, known, n);
    return near < 0 ? S("") : b->c->prizes[prizes[near]].prize.name;
}

Id build_find_prize(Build *b, const Record *r, const Field *f, Str name, const Edition *e)
{
    Str folded = data_fold(&b->scratch, name), key = index_key(&b->scratch, e->event, folded);
    uint32_t use = text_map_get(&b->c->prize_index->map, key);
    Id id = use == TEXT_MAP_NONE ? NO_ID : best_use(b->c, use, e);
    if (id != NO_ID)
        return id;
    Str event = b->c->events[e->event].event.name;
    if (use != TEXT_MAP_NONE) {
        build_warn(b, "prize-of-several", r, f, key,
                   "\"%.*s\" could be one of several prizes of the event \"%.*s\"; write its full "
                   "name",
                   STR_SHOWN(name), STR_ARG(event));
        return NO_ID;
    }
    if (!build_is_new(b, "unknown-prize", key))
        return NO_ID;
    Str meant = nearest_prize(b, e->event, folded);
    build_warn(b, "unknown-prize", r, f, S(""),
               "no prize \"%.*s\" of the event \"%.*s\" is known%s%.*s%s; it is not asked about "
               "until a Prize record describes it",
               STR_SHOWN(name), STR_ARG(event), meant.n ? " (did you mean " : "",
               STR_ARG(meant), meant.n ? "?)" : "");
    return NO_ID;
}

Id data_find_prize(const Catalog *c, Str prize, const Edition *e)
{
    Arena a;
    arena_init(&a);
    uint32_t use =
        text_map_get(&c->prize_index->map, index_key(&a, e->event, data_fold(&a, prize)));
    arena_free(&a);
    return use == TEXT_MAP_NONE ? NO_ID : best_use(c, use, e);
}

uint32_t catalog_find_prize(const Catalog *c, Str prize, Str event)
{
    Edition any = {.event = data_find_event(c, event)};
    return any.event == NO_ID ? NO_ID : data_find_prize(c, prize, &any);
}
