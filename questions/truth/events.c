/* events.c -- who gives prizes, and when: events, and the rule that finds an edition. */
#include "catalog_build.h"

#include "rng.h"
#include "utf8.h"

enum { KEY_EVENT = 0x65, KEY_EDITION = 0x64, MOST_RULES = 1024 };

static EventKind read_kind(Str text)
{
    static const struct {
        const char *word;
        EventKind kind;
    } kinds[] = {
        {"academy", EVENT_ACADEMY},
        {"guild", EVENT_GUILD},
        {"critics", EVENT_CRITICS},
        {"festival", EVENT_FESTIVAL},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_equal_ascii_nocase(text, str_from_c(kinds[i].word)))
            return kinds[i].kind;
    return EVENT_OTHER;
}

/* ---- records */

static void add_rule(Build *b, EventEntry *e, const Record *r, const Field *f)
{
    Str parts[3] = {{0}};
    EditionRule rule = {0};
    int count = record_parts(&b->scratch, f->value, parts, 3);
    if (count < 2 || !str_to_int(parts[0], &rule.ordinal) || !str_to_int(parts[1], &rule.held)) {
        build_warn(b, "edition-parts", r, f, S(""),
                   "\"%.*s\" is not an edition; write it as ordinal; year held; film years",
                   STR_SHOWN(f->value));
        return;
    }
    if (!names_years(parts[2], &rule.film_first, &rule.film_last))
        rule.film_first = rule.film_last = rule.held - 1;
    if (e->rule_count == MOST_RULES)
        return;
    for (int i = 0; i < e->rule_count; i++)
        if (e->rules[i].ordinal == rule.ordinal)
            return; /* the first pack's word counts */
    int at = e->rule_count;
    ARRAY_PUSH(b->a, e->rules, e->rule_count, e->rule_cap);
    while (at > 0 &&
           (e->rules[at - 1].held > rule.held ||
            (e->rules[at - 1].held == rule.held && e->rules[at - 1].ordinal > rule.ordinal))) {
        e->rules[at] = e->rules[at - 1];
        at--;
    }
    e->rules[at] = rule;
}

static void add_name(Build *b, Str name, Id event)
{
    uint32_t *at = text_map_at(&b->c->event_names, data_fold(b->a, name));
    if (*at == TEXT_MAP_NONE)
        *at = event;
}

static EventEntry *find_or_add(Build *b, Str name)
{
    Str folded = data_fold(b->a, name);
    Id id = text_map_get(&b->c->event_names, folded);
    if (id == NO_ID) {
        id = (Id)b->c->event_count;
        EventEntry e = {.folded = folded, .event = {.name = name, .kind = EVENT_OTHER}};
        e.event.key = str_hash(folded, KEY_EVENT);
        *ARRAY_PUSH(b->a, b->c->events, b->c->event_count, b->event_cap) = e;
        add_name(b, name, id);
    }
    return &b->c->events[id];
}

static void declare_event(Build *b, const Record *r, int pack)
{
    (void)pack;
    EventEntry *e = find_or_add(b, record_value(r, "Name"));
    Id id = (Id)(e - b->c->events);
    for (const Field *f = NULL; (f = record_next(r, "Also", f));)
        add_name(b, f->value, id);
    for (const Field *f = NULL; (f = record_next(r, "Edition", f));)
        add_rule(b, e, r, f);
    for (const Field *f = NULL; (f = record_next(r, "Not_held", f));) {
        int year = 0;
        if (e->not_held_count < MOST_RULES && str_to_int(f->value, &year))
            *ARRAY_PUSH(b->a, e->not_held, e->not_held_count, e->not_held_cap) = year;
    }
    if (!e->event.short_name.n)
        e->event.short_name = record_value(r, "Short");
    if (e->event.kind == EVENT_OTHER)
        e->event.kind = read_kind(record_value(r, "Kind"));
}

/* A prize may be of an event that nobody described. */
static void declare_event_of_prize(Build *b, const Record *r, int pack)
{
    (void)pack;
    Str name = record_value(r, "Event");
    if (name.n && text_map_get(&b->c->event_names, data_fold(&b->scratch, name)) == NO_ID) {
        EventEntry *e = find_or_add(b, name);
        if (str_find(e->folded, S("festival")) >= 0)
            e->event.kind = EVENT_FESTIVAL;
    }
}

static void sort_events(Build *b)
{
    Catalog *c = b->c;
    int n = c->event_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (OrderRow){c->events[i].event.key, 0, c->events[i].event.name, (Id)i};
    order_rows(rows, n);
    EventEntry *sorted = arena_new(b->a, EventEntry, n + 1);
    b->c->event_place = arena_new(b->a, Id, n + 1);
    for (int i = 0; i < n; i++) {
        sorted[i] = c->events[rows[i].id];
        if (!sorted[i].event.short_name.n)
            sorted[i].event.short_name = sorted[i].event.name;
        b->c->event_place[rows[i].id] = (Id)i;
    }
    c->events = sorted;
}

void build_events(Build *b)
{
    text_map_init(&b->c->event_names, b->a);
    build_each(b, RECORD_EVENT, declare_event);
    build_each(b, RECORD_PRIZE, declare_event_of_prize);
    sort_events(b);
}

Id data_find_event(const Catalog *c, Str name)
{
    Arena fold;
    arena_init(&fold);
    Id id = text_map_get(&c->event_names, data_fold(&fold, name));
    arena_free(&fold);
    return id == NO_ID ? NO_ID : c->event_place[id];
}

Id build_find_event(Build *b, const Record *r, const Field *f, Str name)
{
    Id id = data_find_event(b->c, name);
    if (id != NO_ID)
        return id;
    Str folded = data_fold(&b->scratch, name);
    if (!build_is_new(b, "unknown-event", folded))
        return NO_ID;
    Str *known = arena_new(&b->scratch, Str, b->c->event_count + 1);
    for (int i = 0; i < b->c->event_count; i++)
        known[i] = b->c->events[i].folded;
    int near = names_nearest_of(folded, known, b->c->event_count);
    Str meant = near < 0 ? S("") : b->c->events[near].event.name;
    build_warn(b, "unknown-event", r, f, S(""),
               "no event \"%.*s\" is known%s%.*s%s; its prizes are not asked about until an Event "
               "record describes it",
               STR_SHOWN(name), meant.n ? " (did you mean " : "", STR_ARG(meant),
               meant.n ? "?)" : "");
    return NO_ID;
}

/* ---- which edition */

static bool is_not_held(const EventEntry *e, int year)
{
    for (int i = 0; i < e->not_held_count; i++)
        if (e->not_held[i] == year)
            return true;
    return false;
}

/* Count on from the last rule before the year: an ordinal and a film year a year. A count that
 * reaches the ordinal of the next rule means that nothing was held that year.
 *   Returns: how many editions that year has. */
static int editions_in(const EventEntry *e, int year, EditionRule out[2])
{
    const EditionRule *before = NULL, *after = NULL;
    int n = 0;
    for (int i = 0; i < e->rule_count; i++) {
        const EditionRule *rule = &e->rules[i];
        if (rule->held == year && n < 2)
            out[n++] = *rule;
        if (rule->held < year)
            before = rule;
        if (rule->held > year && !after)
            after = rule;
    }
    if (n || !before)
        return n;
    int step = year - before->held;
    out[0] = (EditionRule){before->ordinal + step, year, before->film_last + step,
                           before->film_last + step};
    return !after || out[0].ordinal < after->ordinal;
}

/* Where an event is known by its years alone: festivals show films of their year, the others
 * honour those of the year before. */
static EditionRule plain_edition(const EventEntry *e, int year)
{
    bool festival = e->event.kind == EVENT_FESTIVAL;
    int films = festival || e->event.kind == EVENT_OTHER ? year : year - 1;
    return (EditionRule){0, year, films, films};
}

/* The edition of a year, and of an ordinal if one is given; `why` says what is wrong. */
static bool choose_edition(const EventEntry *e, const AwardLine *line, EditionRule *out,
                           const char **why)
{
    EditionRule found[2];
    *why = "had no edition in";
    if (is_not_held(e, line->year))
        return false;
    if (!e->rule_count) {
        *out = plain_edition(e, line->year);
        return true;
    }
    int n = editions_in(e, line->year, found);
    if (!n)
        return false;
    *why = "had two editions in that year; write the ordinal before the event's name, as in "
           "\"3rd Academy Awards\". Meant is";
    if (n == 2 && !line->ordinal)
        return false;
    *why = "had an edition of another ordinal in";
    for (int i = 0; i < n; i++)
        if (!line->ordinal || found[i].ordinal == line->ordinal) {
            *out = found[i];
            return true;
        }
    return false;
}

bool build_find_edition(Build *b, const Record *r, const Field *f, const AwardLine *line, Id event,
                        Edition *out)
{
    const EventEntry *e = &b->c->events[event];
    EditionRule rule;
    const char *why;
    if (!choose_edition(e, line, &rule, &why)) {
        build_warn(b, "edition-unknown", r, f, S(""),
                   "the event \"%.*s\" %s %d; the line is not used", STR_ARG(e->event.name), why,
                   line->year);
        return false;
    }
    *out = (Edition){.event = event,
                     .ordinal = rule.ordinal,
                     .held = rule.held,
                     .film_first = rule.film_first,
                     .film_last = rule.film_last};
    uint64_t number = (uint64_t)rule.held << 16 | (unsigned)rule.ordinal;
    out->key = rng_mix(e->event.key ^ rng_mix(number ^ KEY_EDITION));
    return true;
}
