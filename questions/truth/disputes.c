/* disputes.c -- what players took out of play: a disputed value becomes unknown, whatever any pack
 * says, and its list is no longer whole; a `Right` value holds alone. */
#include "catalog_build.h"

#include "utf8.h"

static Id find_film(const Catalog *c, const Record *r)
{
    Str value = record_value(r, "Film"), title;
    int year = 0;
    record_year(record_value(r, "Year"), &year);
    Id film = catalog_find_film(c, value, year);
    if (film == NO_ID && record_title_year(value, &title, &year))
        film = catalog_find_film(c, title, year);
    return film;
}

static Relation find_relation(Str field)
{
    for (int r = 0; r < REL_COUNT; r++)
        if (str_equal_ascii_nocase(field, str_from_c(relation_field((Relation)r))))
            return (Relation)r;
    return REL_COUNT;
}

/* The name within a value of that field: "PERSON as ROLE", "novel; title; AUTHOR". */
static Str name_within(Build *b, Relation rel, Str value)
{
    Str parts[3] = {{0}};
    if (rel == REL_STAR)
        return record_star(value).person;
    if (rel == REL_AUTHOR && record_parts(b->a, value, parts, 3) == 3)
        return parts[2];
    return value;
}

/* The entity meant; NO_ID if there is none. People are drafts until they are finished. */
static Id find_value(Build *b, Relation rel, Id film, const Record *r, const Field *f)
{
    if (!f || !f->value.n)
        return NO_ID;
    Str name = name_within(b, rel, f->value);
    if (relation_domain(rel) == ENT_PERSON)
        return build_find_person(b, r, f, name, rel, b->c->films[film].year);
    return names_find(b->names,
                      rel == REL_COUNTRY    ? NAMES_COUNTRIES
                      : rel == REL_LANGUAGE ? NAMES_LANGUAGES
                                            : NAMES_GENRES,
                      name);
}

static Id final_id(const Build *b, Relation rel, Id id)
{
    return id != NO_ID && relation_domain(rel) == ENT_PERSON ? b->person_place[id] : id;
}

/* ---- lists. Credits are only marked here: they move once, when all disputes have been heard. */

/* Take a value out, or all of them, and put in the right one. */
static void edit_list(Build *b, Relation rel, Id film, Id value, bool all, Id right,
                      const Record *r)
{
    Links *l = &b->c->links[rel];
    for (uint32_t i = l->start[film]; i < l->start[film + 1]; i++)
        if (all || l->credits[i].value == value)
            l->credits[i].value = NO_ID;
    if (right != NO_ID)
        *ARRAY_PUSH(&b->scratch, b->corrections, b->correction_count, b->correction_cap) =
            (Correction){
                rel, {.film = film, .value = right, .character = S(""), .record = r, .seen = r}};
}

/* The list of each film without what was taken out, with the last correction if there is one. */
static void rebuild_list(Build *b, Relation rel)
{
    Links *l = &b->c->links[rel];
    Credit *kept = arena_new(b->a, Credit, l->count + b->correction_count + 1);
    Id *latest = arena_new(&b->scratch, Id, b->c->film_count + 1);
    int n = 0;
    for (int i = 0; i < b->correction_count; i++)
        if (b->corrections[i].relation == rel)
            latest[b->corrections[i].credit.film] = (Id)i + 1;
    for (int film = 0; film < b->c->film_count; film++) {
        for (uint32_t i = l->start[film]; i < l->start[film + 1]; i++)
            if (l->credits[i].value != NO_ID)
                kept[n++] = l->credits[i];
        if (latest[film])
            kept[n++] = b->corrections[latest[film] - 1].credit;
    }
    l->credits = kept;
    l->count = n;
}

/* The work goes with its author: of a source in dispute neither is sure. */
static void forget_author(Catalog *c, Id film, Id author, Id right)
{
    for (uint32_t i = c->source_start[film]; i < c->source_start[film + 1]; i++)
        if (author == NO_ID || c->sources[i].author == author) {
            c->sources[i].author = right;
            c->sources[i].title = S("");
        }
}

static void dispute_list(Build *b, Relation rel, Id film, const Record *r)
{
    const Field *value_field = record_first(r, "Value"), *right_field = record_first(r, "Right");
    Id value = final_id(b, rel, find_value(b, rel, film, r, value_field));
    Id right = final_id(b, rel, find_value(b, rel, film, r, right_field));
    uint32_t bits = 1u << rel | (rel == REL_STAR ? WHOLE_LEADS : 0);
    bool all = right != NO_ID || !value_field || !value_field->value.n;
    edit_list(b, rel, film, value, all, right, r);
    if (right == NO_ID)
        b->c->whole[film] &= ~bits;
    if (rel == REL_AUTHOR)
        forget_author(b->c, film, all ? NO_ID : value, right);
}

static void dispute_year(Film *f, const Record *r)
{
    int year = 0;
    f->marks |= MARK_YEAR_DISPUTED;
    if (record_year(record_value(r, "Right"), &year)) {
        f->year = year;
        f->marks &= ~(unsigned)MARK_YEAR_DISPUTED;
    }
}

/* A film without an original title of its own is not asked for it. */
static void dispute_original(Film *f, const Record *r)
{
    f->original = record_value(r, "Right");
}

/* ---- prizes */

static void shake(Build *b, uint64_t claim)
{
    *ARRAY_PUSH(&b->scratch, b->unsure, b->unsure_count, b->unsure_cap) = claim;
}

static void dispute_award(Build *b, Id film, Result result, const Record *r)
{
    AwardLine line;
    Edition edition;
    const char *why;
    const Field *f = record_first(r, "Value");
    if (!f || !record_award(b->a, f->value, &line, &why) || !line.year)
        return;
    Id event = build_find_event(b, r, f, line.event);
    if (event == NO_ID || !build_find_edition(b, r, f, &line, event, &edition))
        return;
    Id prize = build_find_prize(b, r, f, line.prize, &edition);
    IdSpan own = catalog_awards_of_film(b->c, film);
    for (int i = 0; prize != NO_ID && i < own.count; i++) {
        const Award *w = &b->c->awards[own.ids[i]];
        if (w->prize != prize || w->result != result ||
            b->c->editions[w->edition].key != edition.key)
            continue;
        b->awards[b->award_draft[own.ids[i]]].dropped = true;
        shake(b, data_list_claim(prize, w->edition, result));
    }
    shake(b, data_film_claim(film, event, result) | DISPUTED_FILM);
}

/* The claims that no dispute has shaken. */
static int without_unsure(const Build *b, uint64_t *claims, int count, uint64_t mark)
{
    int n = 0;
    for (int i = 0; i < count; i++)
        if (!data_has_claim(b->unsure, b->unsure_count, claims[i] | mark))
            claims[n++] = claims[i];
    return n;
}

/* ---- all */

static void dispute_question(Build *b, const Record *r)
{
    Str ask = data_fold(&b->scratch, record_value(r, "Question"));
    if (ask.n)
        *text_map_at(&b->disputed, ask) = 1;
}

static void drop_questions(Build *b)
{
    Catalog *c = b->c;
    int n = 0;
    for (int i = 0; i < c->written_count; i++)
        if (text_map_get(&b->disputed, data_fold(&b->scratch, c->written[i].ask)) == TEXT_MAP_NONE)
            c->written[n++] = c->written[i];
    c->written_count = n;
}

static void apply(Build *b, const Record *r)
{
    Str field = record_value(r, "Field");
    Id film = find_film(b->c, r);
    Relation rel = find_relation(field);
    if (!field.n || str_equal_ascii_nocase(field, S("Ask")))
        dispute_question(b, r);
    else if (film == NO_ID)
        return;
    else if (rel != REL_COUNT)
        dispute_list(b, rel, film, r);
    else if (build_dispute_further(b, film, field, r))
        return;
    else if (str_equal_ascii_nocase(field, S("Year")))
        dispute_year(&b->c->films[film], r);
    else if (str_equal_ascii_nocase(field, S("Original_title")))
        dispute_original(&b->c->films[film], r);
    else if (str_equal_ascii_nocase(field, S("Won")))
        dispute_award(b, film, RESULT_WON, r);
    else if (str_equal_ascii_nocase(field, S("Nominated")))
        dispute_award(b, film, RESULT_NOMINATED, r);
    else if (str_equal_ascii_nocase(field, S("Competed")))
        dispute_award(b, film, RESULT_COMPETED, r);
}

/* Each dispute record of the packs; how many there are. */
static int each_dispute(Build *b, void (*call)(Build *b, const Record *r))
{
    int n = 0;
    for (int i = 0; i < b->input_count; i++)
        for (int k = 0; k < b->inputs[i].pack->count; k++)
            if (b->inputs[i].pack->records[k].type == RECORD_DISPUTE) {
                call(b, &b->inputs[i].pack->records[k]);
                n++;
            }
    return n;
}

static void name_person(Build *b, const Record *r)
{
    Relation rel = find_relation(record_value(r, "Field"));
    int year = 0;
    record_year(record_value(r, "Year"), &year);
    const Field *f = record_first(r, "Right");
    if (f && rel != REL_COUNT && relation_domain(rel) == ENT_PERSON)
        build_find_person(b, r, f, name_within(b, rel, f->value), rel, year);
}

void build_dispute_people(Build *b)
{
    each_dispute(b, name_person);
}

void build_disputes(Build *b)
{
    Catalog *c = b->c;
    b->quiet = true; /* all was said when the catalog was built */
    text_map_init(&b->disputed, &b->scratch);
    if (!each_dispute(b, apply))
        return;
    for (int r = 0; r < REL_COUNT; r++)
        rebuild_list(b, (Relation)r);
    drop_questions(b);
    order_numbers(b->unsure, b->unsure_count);
    build_freeze(b);
    build_freeze_awards(b);
    build_award_claims(b);
    c->film_claim_count = without_unsure(b, c->film_claims, c->film_claim_count, DISPUTED_FILM);
    c->list_claim_count = without_unsure(b, c->list_claims, c->list_claim_count, 0);
}
