/* links.c -- who and what belongs to a film: the relations, what they are based on, what is whole.
 * Lists of several packs merge as a union, and stay whole only if every pack that calls a list
 * whole gives the same one. */
#include "catalog_build.h"

#include <string.h>

#include "utf8.h"

/* What is more comes from a hostile pack alone: bytes of joined roles, sources looked through. */
enum { MOST_ROLES = 200, MOST_SOURCES = 64 };

/* ---- what a record, or its pack, calls whole */

static bool names_field(const Record *r, const char *claim, Str field)
{
    for (const Field *f = NULL; r && (f = record_next(r, claim, f));)
        if (str_equal_ascii_nocase(f->value, field))
            return true;
    return false;
}

/* The Pack record speaks for all its films, a film's own word comes before it. */
static bool claims(const Build *b, const FilmRecord *fr, const char *field, bool by_nature)
{
    Str name = str_from_c(field);
    const Record *pack = b->pack_records[fr->pack];
    if (names_field(fr->record, "Partial", name))
        return false;
    if (names_field(fr->record, "Complete", name))
        return true;
    if (names_field(pack, "Partial", name))
        return false;
    return by_nature ? record_first(fr->record, field) != NULL
                     : names_field(pack, "Complete", name);
}

/* ---- one value */

static NameTable table_of(Relation r)
{
    return r == REL_COUNTRY ? NAMES_COUNTRIES : r == REL_LANGUAGE ? NAMES_LANGUAGES : NAMES_GENRES;
}

static Id find_name(Build *b, NameTable table, const Record *r, const Field *f)
{
    static const char *const nouns[] = {"country", "language", "genre"};
    static const char *const warnings[] = {"unknown-country", "unknown-language", "unknown-genre"};
    uint32_t *known = text_map_at(&b->values[table], f->value);
    if (*known == TEXT_MAP_NONE)
        *known = names_find(b->names, table, f->value);
    if (*known != TEXT_MAP_NONE)
        return *known;
    Str folded = data_fold(&b->scratch, f->value);
    if (!build_is_new(b, warnings[table], folded))
        return NO_ID;
    Str meant = names_nearest(b->names, table, f->value);
    build_warn(b, warnings[table], r, f, S(""),
               "no %s \"%.*s\" is known%s%.*s%s; it is not asked about", nouns[table],
               STR_SHOWN(f->value), meant.n ? " (did you mean " : "", STR_ARG(meant),
               meant.n ? "?)" : "");
    return NO_ID;
}

/* The value of a line, and for stars the character. NO_ID if it is of no use. */
static Credit read_line(Build *b, Relation rel, Id film, const Record *r, const Field *f)
{
    Credit out = {
        .film = film, .value = NO_ID, .character = S(""), .record = r, .seen = r, .field = f};
    int year = b->c->films[film].year;
    if (relation_domain(rel) != ENT_PERSON) {
        out.value = find_name(b, table_of(rel), r, f);
    } else if (rel == REL_STAR) {
        StarLine star = record_star(f->value);
        out.value = build_find_person(b, r, f, star.person, rel, year);
        out.character = star.character;
        out.voice = star.voice;
    } else if (rel == REL_AUTHOR) {
        Str parts[3] = {{0}};
        record_parts(b->a, f->value, parts, 3);
        out.value = build_find_person(b, r, f, parts[2], rel, year);
    } else {
        out.value = build_find_person(b, r, f, f->value, rel, year);
    }
    return out;
}

/* ---- merging a list */

/* A claim about one list: all values are there. `shortest` of those lists, -1 if nobody claims. */
typedef struct {
    const char *field;
    uint32_t bit;
    bool by_nature; /* whole when present, without a claim */
    int shortest;
    const Record *claimer;
} Claim;

/* The credit of this value in the list that begins at `from`, or NULL; noted for the next one. */
static Credit *find_credit(Build *b, Relation rel, int from, Id value)
{
    Links *l = &b->c->links[rel];
    bool person = relation_domain(rel) == ENT_PERSON;
    int *at = person ? &b->people[value].credit_at[rel] : &b->value_at[table_of(rel)][value];
    if (*at > from)
        return &l->credits[*at - 1];
    *at = l->count + 1;
    return NULL;
}

/* A second line for the same person: in one record a second role, in another pack another word. */
static void merge_role(Build *b, Credit *kept, const Credit *line)
{
    kept->voice |= line->voice;
    if (!line->character.n || str_equal(kept->character, line->character))
        return;
    if (!kept->character.n) {
        kept->character = line->character;
        return;
    }
    if (kept->record == line->record) {
        if (kept->character.n < MOST_ROLES)
            kept->character = arena_format(b->a, "%.*s / %.*s", STR_ARG(kept->character),
                                           STR_ARG(line->character));
        return;
    }
    Str old = data_fold(&b->scratch, kept->character),
        now = data_fold(&b->scratch, line->character);
    if (str_find(old, now) >= 0 || str_find(now, old) >= 0)
        return;
    Str place = build_place(b, kept->record, kept->field);
    build_warn(b, "role-differs", line->record, line->field, S(""),
               "the role is \"%.*s\" here and \"%.*s\" in %.*s, which counts; mend one of them",
               STR_SHOWN(line->character), STR_SHOWN(kept->character),
               STR_ARG(place));
}

/* Add what a record says to the list that begins at `from`.
 *   Returns: how many different values the record gives; `unsure` if it names one that is not
 *            known, or somebody who could be several. */
static int add_record(Build *b, Relation rel, Id film, const Record *r, int from, bool *unsure)
{
    Links *l = &b->c->links[rel];
    int given = 0;
    for (const Field *f = NULL; (f = record_next(r, relation_field(rel), f));) {
        Credit line = read_line(b, rel, film, r, f);
        if (line.value == NO_ID) {
            *unsure = true;
            continue;
        }
        *unsure |= relation_domain(rel) == ENT_PERSON && b->people[line.value].ambiguous;
        Credit *kept = find_credit(b, rel, from, line.value);
        given += !kept || kept->seen != r;
        if (kept) {
            merge_role(b, kept, &line);
            kept->seen = r;
        } else {
            *ARRAY_PUSH(&b->growing, l->credits, l->count, l->cap) = line;
            if (relation_domain(rel) == ENT_PERSON)
                build_note_worker(b, film, line.value);
        }
    }
    return given;
}

static void note_claim(const Build *b, const FilmRecord *fr, Relation rel, int given, Claim *claim)
{
    bool partial = names_field(fr->record, "Partial", str_from_c(relation_field(rel)));
    if (partial || !claims(b, fr, claim->field, claim->by_nature))
        return;
    if (claim->shortest < 0 || given < claim->shortest) {
        claim->shortest = given;
        claim->claimer = fr->record;
    }
}

/* The first of the latest `count` credits that this record does not give. */
static const Credit *first_other(const Build *b, Relation rel, int count, const Record *r)
{
    const Links *l = &b->c->links[rel];
    const Credit *k = &l->credits[l->count - count];
    while (k + 1 < l->credits + l->count && (k->record == r || k->seen == r))
        k++;
    return k;
}

/* A list called whole must be as long as the union, which contains it. */
static bool claim_holds(Build *b, const Claim *claim, int all, Relation rel, Id film)
{
    if (claim->shortest < 0 || claim->shortest == all)
        return claim->shortest >= 0;
    const Field *f = record_first(claim->claimer, relation_field(rel));
    const Credit *other = first_other(b, rel, all, claim->claimer);
    Str place = build_place(b, other->record, other->field);
    build_warn(b, "list-differs", claim->claimer, f, S(""),
               "%s of \"%.*s\" is called whole here, and %.*s names more; it no longer counts as "
               "whole: complete it, or write \"Partial: %s\"",
               relation_field(rel), STR_SHOWN(b->c->films[film].title), STR_ARG(place),
               relation_field(rel));
    return false;
}

static void merge_list(Build *b, Relation rel, Id film)
{
    Catalog *c = b->c;
    bool star = rel == REL_STAR, unsure = false;
    Claim list[2] = {
        {.field = star ? "Cast" : relation_field(rel),
         .bit = 1u << rel,
         .shortest = -1,
         .by_nature = rel == REL_DIRECTOR || rel == REL_AUTHOR},
        {.field = "Star", .bit = WHOLE_LEADS, .shortest = -1},
    };
    int from = c->links[rel].count, claim_count = star ? 2 : 1;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++) {
        int given = add_record(b, rel, film, c->records[i].record, from, &unsure);
        for (int k = 0; k < claim_count; k++)
            note_claim(b, &c->records[i], rel, given, &list[k]);
    }
    for (int k = 0; k < claim_count && !unsure; k++)
        if (claim_holds(b, &list[k], c->links[rel].count - from, rel, film))
            c->whole[film] |= list[k].bit;
}

/* ---- sources */

/* The source that a line adds to: the same author, or the same work of nobody yet named. */
static Source *find_source(Catalog *c, int from, const Source *line)
{
    for (int i = from; i < c->source_count && i - from < MOST_SOURCES; i++) {
        Source *s = &c->sources[i];
        bool work = !s->title.n || !line->title.n || str_equal(s->title, line->title);
        if (work && (s->author == line->author || s->author == NO_ID || line->author == NO_ID))
            return s;
    }
    return NULL;
}

static void add_source(Build *b, Id film, int from, const Record *r, const Field *f)
{
    Catalog *c = b->c;
    Str parts[3] = {{0}};
    record_parts(b->a, f->value, parts, 3);
    Source line = {.film = film, .kind = parts[0], .title = parts[1]};
    line.author = build_find_person(b, r, f, parts[2], REL_AUTHOR, c->films[film].year);
    Source *kept = find_source(c, from, &line);
    if (!kept) {
        *ARRAY_PUSH(b->a, c->sources, c->source_count, c->source_cap) = line;
        return;
    }
    kept->kind = kept->kind.n ? kept->kind : line.kind;
    kept->title = kept->title.n ? kept->title : line.title;
    kept->author = kept->author != NO_ID ? kept->author : line.author;
}

/* Lines of one record are kept as they are; those of further records fill gaps. */
static void merge_sources(Build *b, Id film)
{
    Catalog *c = b->c;
    int before = c->source_count;
    c->source_start[film] = (uint32_t)before;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++) {
        const Record *r = c->records[i].record;
        int from = i == c->record_start[film] ? INT32_MAX : before;
        for (const Field *f = NULL; (f = record_next(r, "Based_on", f));)
            add_source(b, film, from, r, f);
    }
}

/* Growing left twice as much behind: the catalog keeps each list in the room that it needs. */
static void keep_credits(Build *b)
{
    for (int r = 0; r < REL_COUNT; r++) {
        Links *l = &b->c->links[r];
        Credit *kept = arena_new(b->a, Credit, l->count + 1);
        if (l->count)
            memcpy(kept, l->credits, sizeof *kept * (size_t)l->count);
        l->credits = kept;
        l->cap = l->count;
    }
    arena_free(&b->growing);
}

void build_links(Build *b)
{
    Catalog *c = b->c;
    arena_init(&b->growing);
    for (int t = 0; t < NAMES_TABLES; t++) {
        text_map_init(&b->values[t], &b->scratch);
        b->value_at[t] = arena_new(&b->scratch, int, names_count(b->names, (NameTable)t) + 1);
    }
    c->source_start = arena_new(b->a, uint32_t, c->film_count + 1);
    for (int film = 0; film < c->film_count; film++) {
        for (int r = 0; r < REL_COUNT; r++)
            merge_list(b, (Relation)r, (Id)film);
        merge_sources(b, (Id)film);
    }
    keep_credits(b);
    c->source_start[c->film_count] = (uint32_t)c->source_count;
}

/* ---- indices */

static int domain_count(const Catalog *c, Relation rel)
{
    return catalog_count(c, relation_domain(rel));
}

static void freeze_forward(Build *b, Links *l)
{
    int films = b->c->film_count, n = 0;
    l->start = arena_new(b->a, uint32_t, films + 1);
    l->values = arena_new(b->a, Id, l->count + 1);
    for (int film = 0; film < films; film++) {
        l->start[film] = (uint32_t)n;
        for (; n < l->count && l->credits[n].film == (Id)film; n++)
            l->values[n] = l->credits[n].value;
    }
    l->start[films] = (uint32_t)n;
}

/* Count, sum up, place: films come out in the order of their ids, which is that of their keys. */
static void freeze_back(Build *b, Links *l, int values)
{
    l->back_start = arena_new(b->a, uint32_t, values + 2);
    l->back = arena_new(b->a, Id, l->count + 1);
    uint32_t *at = l->back_start + 1;
    for (int i = 0; i < l->count; i++)
        at[l->credits[i].value + 1]++;
    for (int v = 0; v < values; v++)
        at[v + 1] += at[v];
    for (int i = 0; i < l->count; i++)
        l->back[at[l->credits[i].value]++] = l->credits[i].film;
}

/* Who worked on what in any job, prizes included: each pair once, both ways. */
static void freeze_works(Build *b)
{
    Catalog *c = b->c;
    int total = 0, n = 0;
    for (int r = 0; r < REL_COUNT; r++)
        total += c->links[r].count;
    for (int i = 0; i < b->award_count; i++)
        total += b->awards[i].person_count;
    uint64_t *pairs = arena_new(&b->scratch, uint64_t, total + 1);
    for (int r = 0; r < REL_COUNT; r++)
        for (int i = 0; relation_domain((Relation)r) == ENT_PERSON && i < c->links[r].count; i++)
            pairs[n++] = (uint64_t)c->links[r].credits[i].value << 32 | c->links[r].credits[i].film;
    for (int i = 0; i < b->award_count; i++)
        for (int k = 0; k < b->awards[i].person_count; k++)
            pairs[n++] =
                (uint64_t)b->person_place[b->awards[i].people[k]] << 32 | b->awards[i].award.film;
    order_numbers(pairs, n);
    int kept = 0;
    for (int i = 0; i < n; i++)
        if (!i || pairs[i] != pairs[i - 1])
            pairs[kept++] = pairs[i];
    Links both = {.credits = arena_new(&b->scratch, Credit, kept + 1), .count = kept};
    for (int i = 0; i < kept; i++)
        both.credits[i] = (Credit){.film = (Id)(pairs[i] >> 32), .value = (Id)pairs[i]};
    c->work_start = arena_new(b->a, uint32_t, c->person_count + 1);
    c->works = arena_new(b->a, Id, kept + 1);
    for (int i = 0, person = 0; person <= c->person_count; person++) {
        c->work_start[person] = (uint32_t)i;
        for (; i < kept && both.credits[i].film == (Id)person; i++)
            c->works[i] = both.credits[i].value;
    }
    freeze_back(b, &both, c->film_count);
    c->worker_start = both.back_start;
    c->workers = both.back;
    for (int i = 0; i < kept; i++)
        bloom_add(&c->films[both.credits[i].value].people, person_bloom(both.credits[i].film));
}

void build_freeze(Build *b)
{
    for (int r = 0; r < REL_COUNT; r++) {
        freeze_forward(b, &b->c->links[r]);
        freeze_back(b, &b->c->links[r], domain_count(b->c, (Relation)r));
    }
    freeze_works(b);
}

void build_work_years(Build *b)
{
    Catalog *c = b->c;
    uint32_t count = c->work_start[c->person_count];
    c->work_years = arena_new(b->a, int16_t, count + 1);
    for (uint32_t i = 0; i < count; i++)
        c->work_years[i] = (int16_t)c->films[c->works[i]].year;
}
