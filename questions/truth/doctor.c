/* doctor.c -- what looks wrong only when all records are seen together.
 * Warnings, for each may be right: `Checked: NAME` in the record silences it. */
#include "catalog_data.h"
#include "utf8.h"

enum {
    POSTHUMOUS_YEARS = 5,
    NAME_MIN = 6,
    NAME_MAX = 64,
    AWARD_LATE = 4, /* years after which a foreign film may still be honoured elsewhere */
    FESTIVAL_LATE = 2,
    COUNTRY_SLACK = 2,
    SAME_HASH_MOST = 40 /* names alike but for a letter: more are not looked at */
};

typedef struct {
    const Catalog *c;
    Arena *a;
    Diag *diag;
    const Credit **first; /* of each person */
} Doctor;

/* ---- credits */

static void check_life(const Doctor *d, Relation rel, const Credit *k)
{
    const Person *p = &d->c->persons[k->value];
    const Record *own = d->c->person_record[k->value];
    int year = d->c->films[k->film].year;
    if (p->born && year < p->born && !(own && record_is_checked(own, "credited-before-birth")))
        data_warn(d->diag, "credited-before-birth", k->record, k->field,
                  arena_format(d->a,
                               "%.*s was born in %d, after this film of %d; is it another person "
                               "of that name?",
                               STR_SHOWN(p->name), p->born, year));
    if (rel != REL_AUTHOR && p->died && year > p->died + POSTHUMOUS_YEARS &&
        !(own && record_is_checked(own, "credited-after-death")))
        data_warn(d->diag, "credited-after-death", k->record, k->field,
                  arena_format(d->a,
                               "%.*s died in %d, long before this film of %d; is it another "
                               "person of that name?",
                               STR_SHOWN(p->name), p->died, year));
}

static void check_star(const Doctor *d, const Credit *k)
{
    const Person *p = &d->c->persons[k->value];
    if (str_equal(p->folded, d->c->films[k->film].folded))
        data_warn(d->diag, "star-is-title", k->record, k->field,
                  arena_format(d->a, "the star \"%.*s\" is also the title; did a column slip?",
                               STR_SHOWN(p->name)));
}

/* A state that has ended is not the country of a film long after or before it. */
static void check_country(const Doctor *d, const Credit *k)
{
    const Country *country = &d->c->names->countries[k->value];
    int year = d->c->films[k->film].year;
    if (country->to && (year > country->to + COUNTRY_SLACK || year < country->from - COUNTRY_SLACK))
        data_warn(d->diag, "country-out-of-time", k->record, k->field,
                  arena_format(d->a, "there was no %.*s in %d", STR_SHOWN(country->name), year));
}

static void check_credits(Doctor *d)
{
    for (int r = 0; r < REL_COUNT; r++) {
        const Links *l = &d->c->links[r];
        for (int i = 0; i < l->count; i++) {
            const Credit *k = &l->credits[i];
            if (!k->field)
                continue; /* a player's correction */
            if (relation_domain((Relation)r) == ENT_PERSON) {
                check_life(d, (Relation)r, k);
                if (!d->first[k->value])
                    d->first[k->value] = k;
            }
            if (r == REL_STAR)
                check_star(d, k);
            if (r == REL_COUNTRY)
                check_country(d, k);
        }
    }
}

/* ---- prizes */

static void check_award(const Doctor *d, Id id)
{
    const Award *w = &d->c->awards[id];
    const Edition *e = &d->c->editions[w->edition];
    const PrizeEntry *p = &d->c->prizes[w->prize];
    bool festival = d->c->events[e->event].event.kind == EVENT_FESTIVAL;
    int year = d->c->films[w->film].year, late = festival ? FESTIVAL_LATE : AWARD_LATE;
    if (e->held < year || e->held > year + late)
        data_warn(d->diag, "award-far-from-film", d->c->award_record[id], d->c->award_field[id],
                  arena_format(d->a,
                               "an award of %d for a film of %d; write the year of the ceremony "
                               "or festival",
                               e->held, year));
    if ((p->year_first && e->held < p->year_first) || (p->year_last && e->held > p->year_last))
        data_warn(
            d->diag, "prize-out-of-time", d->c->award_record[id], d->c->award_field[id],
            arena_format(d->a, "\"%.*s\" was not given in %d", STR_SHOWN(p->prize.name), e->held));
}

/* ---- names a letter off */

/* Texts one slip apart share a text from which one letter is taken out, or are it. */
static int add_shortened(Doctor *d, Id person, uint64_t *out)
{
    Str name = d->c->persons[person].folded;
    int n = 0;
    out[n++] = str_hash(name, 0);
    char *memory = arena_new(d->a, char, name.n + 1);
    for (size_t at = 0; at < name.n;) {
        size_t from = at;
        Buf b = buf_fixed(memory, name.n + 1);
        utf8_next(name, &at);
        buf_add(&b, str_slice(name, 0, from));
        buf_add(&b, str_slice(name, at, name.n));
        out[n++] = str_hash(buf_str(&b), 0);
    }
    return n;
}

static bool has_digit(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] >= '0' && text.s[i] <= '9')
            return true;
    return false;
}

/* Is it a name in which a slip could be told from another name? */
static bool is_compared(const Catalog *c, Id person)
{
    Str name = c->persons[person].folded;
    return catalog_works(c, person).count && name.n >= NAME_MIN && name.n <= NAME_MAX &&
           !has_digit(name);
}

/* The rarer of two likely spellings of one name. Who has a Person record is no slip: NO_ID. */
static Id rarer(const Doctor *d, Id x, Id y)
{
    const Catalog *c = d->c;
    int more = catalog_works(c, x).count - catalog_works(c, y).count;
    bool real_x = c->person_record[x] != NULL, real_y = c->person_record[y] != NULL;
    if (x == y || text_distance(c->persons[x].folded, c->persons[y].folded, 1) != 1)
        return NO_ID;
    if (more == 0)
        return real_x == real_y ? NO_ID : real_x ? y : x;
    return more < 0 ? (real_x ? NO_ID : x) : real_y ? NO_ID : y;
}

static void warn_near(Doctor *d, bool *warned, Id x, Id y)
{
    Id wrong = rarer(d, x, y), right = wrong == x ? y : x;
    if (wrong == NO_ID || warned[wrong] || !d->first[wrong])
        return;
    warned[wrong] = true;
    const Person *meant = &d->c->persons[right];
    data_warn(d->diag, "name-near", d->first[wrong]->record, d->first[wrong]->field,
              arena_format(d->a,
                           "\"%.*s\" differs in a letter from \"%.*s\", which is used more often; "
                           "is it meant?",
                           STR_SHOWN(d->c->persons[wrong].name), STR_SHOWN(meant->name)));
}

static void check_names(Doctor *d)
{
    const Catalog *c = d->c;
    int total = 0, n = 0;
    for (int i = 0; i < c->person_count; i++)
        total += is_compared(c, (Id)i) ? (int)c->persons[i].folded.n + 1 : 0;
    OrderRow *rows = arena_new(d->a, OrderRow, total + 1);
    uint64_t *hashes = arena_new(d->a, uint64_t, total + 1);
    bool *warned = arena_new(d->a, bool, c->person_count + 1);
    for (int i = 0; i < c->person_count; i++) {
        if (!is_compared(c, (Id)i))
            continue;
        int count = add_shortened(d, (Id)i, hashes);
        for (int k = 0; k < count; k++)
            rows[n++] = (OrderRow){hashes[k], c->persons[i].key, S(""), (Id)i};
    }
    order_rows(rows, n);
    for (int i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && rows[end].first == rows[i].first;)
            end++;
        for (int x = i; x < end && x < i + SAME_HASH_MOST; x++)
            for (int y = i; y < x; y++)
                warn_near(d, warned, rows[x].id, rows[y].id);
    }
}

void catalog_doctor(const Catalog *c, Arena *scratch, Diag *diag)
{
    int from = diag->count;
    Doctor d = {.c = c, .a = scratch, .diag = diag};
    d.first = arena_new(scratch, const Credit *, c->person_count + 1);
    check_credits(&d);
    for (int i = 0; i < c->award_count; i++)
        check_award(&d, (Id)i);
    check_names(&d);
    data_warn_of_tells(c, scratch, diag);
    diag_sort(diag, from);
}
