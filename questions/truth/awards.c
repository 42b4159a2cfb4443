/* awards.c -- who won, was nominated, competed: lines of packs become awards.
 * Lines of one film, prize and edition are one shared award with several people. */
#include "catalog_build.h"

#include "rng.h"
#include "utf8.h"

enum { KEY_AWARD = 0x61 };

static const char *const result_fields[] = {"Won", "Nominated", "Competed"};

/* ---- lines */

/* Editions are few, and a film's awards mostly of the same: looked for from the newest back. */
static Id find_or_add_edition(Build *b, const Edition *e)
{
    Catalog *c = b->c;
    for (int i = c->edition_count - 1; i >= 0; i--)
        if (c->editions[i].key == e->key)
            return (Id)i;
    *ARRAY_PUSH(b->a, c->editions, c->edition_count, b->edition_cap) = *e;
    return (Id)c->edition_count - 1;
}

static Id add_award(Build *b, const Award *line, const Record *r, const Field *f)
{
    AwardDraft d = {.award = *line, .record = r, .field = f};
    Catalog *c = b->c;
    uint64_t key = rng_mix(c->films[line->film].key ^ KEY_AWARD);
    key = rng_mix(key ^ c->prizes[line->prize].prize.key);
    d.award.key = rng_mix(key ^ c->editions[line->edition].key) + (unsigned)line->result;
    *ARRAY_PUSH(&b->scratch, b->awards, b->award_count, b->award_cap) = d;
    return (Id)b->award_count - 1;
}

/* The award of this film, prize, edition and result among those from `from` on. */
static Id find_award(const Build *b, int from, const Award *line)
{
    for (int i = from; i < b->award_count; i++) {
        const Award *w = &b->awards[i].award;
        if (w->prize == line->prize && w->edition == line->edition && w->result == line->result)
            return (Id)i;
    }
    return NO_ID;
}

static void add_winner(Build *b, AwardDraft *d, Id person)
{
    for (int i = 0; i < d->person_count; i++)
        if (d->people[i] == person)
            return;
    *ARRAY_PUSH(b->a, d->people, d->person_count, d->person_cap) = person;
}

static void contribute(Build *b, Id award, Id film, int pack, Result result)
{
    *ARRAY_PUSH(&b->scratch, b->contributions, b->contribution_count, b->contribution_cap) =
        (Contribution){award, film, pack, result};
}

/* Prizes that a performer has say in which job the person is to be looked for. */
static Relation job_of_prize(const Prize *p)
{
    return p->gender == GENDER_F || p->gender == GENDER_M ? REL_STAR : REL_COUNT;
}

/* The person of that name who worked on the film, whatever the tag; NO_ID if that is nobody or not
 * one alone. */
static Id worker_of_name(Build *b, Id film, Str name)
{
    Str folded = data_fold(&b->scratch, name);
    Id found = NO_ID;
    for (int r = 0; r < REL_COUNT; r++) {
        const Links *l = &b->c->links[r];
        for (int i = b->link_at[r]; relation_domain((Relation)r) == ENT_PERSON && i < l->count &&
                                    l->credits[i].film == film;
             i++) {
            Id person = l->credits[i].value;
            if (!str_equal(b->people[person].folded, folded) || person == found)
                continue;
            if (found != NO_ID)
                return NO_ID;
            found = person;
        }
    }
    return found;
}

static Id find_winner(Build *b, const FilmRecord *fr, const Field *f, Id film, const Prize *p,
                      Str name)
{
    if (!name.n || p->honours == HONOURS_COUNTRY)
        return NO_ID;
    Id worker = worker_of_name(b, film, name);
    if (worker != NO_ID)
        return worker;
    return build_find_person(b, fr->record, f, name, job_of_prize(p), b->c->films[film].year);
}

/* One line. False if it could not be understood; that has been reported. */
static bool read_line(Build *b, const FilmRecord *fr, const Field *f, int from, Award *out)
{
    AwardLine line;
    Edition edition;
    const char *why;
    const Record *r = fr->record;
    if (!record_award(b->a, f->value, &line, &why))
        return false; /* record_check has said so */
    Id event = build_find_event(b, r, f, line.event);
    if (event == NO_ID || !build_find_edition(b, r, f, &line, event, &edition))
        return false;
    out->prize = build_find_prize(b, r, f, line.prize, &edition);
    if (out->prize == NO_ID)
        return false;
    out->edition = find_or_add_edition(b, &edition);
    out->notes = line.notes;
    Id person = find_winner(b, fr, f, out->film, &b->c->prizes[out->prize].prize, line.person);
    Id award = find_award(b, from, out);
    if (award == NO_ID)
        award = add_award(b, out, r, f);
    b->awards[award].award.notes |= line.notes;
    if (person != NO_ID)
        add_winner(b, &b->awards[award], person);
    contribute(b, award, out->film, fr->pack, out->result);
    return true;
}

/* ---- one film */

static bool has_all_people(const AwardDraft *whole, const AwardDraft *part)
{
    for (int i = 0; i < part->person_count; i++) {
        bool found = false;
        for (int k = 0; k < whole->person_count; k++)
            found |= whole->people[k] == part->people[i];
        if (!found)
            return false;
    }
    return true;
}

/* Some packs list winners among the nominated too: such a nomination is part of the prize won. */
static void absorb_nominations(Build *b, int from)
{
    for (int i = from; i < b->award_count; i++)
        for (int k = from; k < b->award_count; k++) {
            AwardDraft *won = &b->awards[i], *nominated = &b->awards[k];
            if (won->award.result == RESULT_WON && nominated->award.result == RESULT_NOMINATED &&
                won->award.prize == nominated->award.prize &&
                won->award.edition == nominated->award.edition && has_all_people(won, nominated))
                nominated->dropped = true;
        }
}

static void read_film(Build *b, Id film)
{
    const Catalog *c = b->c;
    int from = b->award_count;
    for (int r = 0; r < REL_COUNT; r++)
        while (b->link_at[r] < c->links[r].count && c->links[r].credits[b->link_at[r]].film < film)
            b->link_at[r]++;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++)
        for (int result = RESULT_WON; result <= RESULT_COMPETED; result++) {
            const Record *r = c->records[i].record;
            for (const Field *f = NULL; (f = record_next(r, result_fields[result], f));) {
                Award line = {.film = film, .result = (Result)result};
                if (!read_line(b, &c->records[i], f, from, &line))
                    contribute(b, NO_ID, film, c->records[i].pack, (Result)result);
            }
        }
    absorb_nominations(b, from);
}

/* ---- in order */

static void sort_editions(Build *b)
{
    Catalog *c = b->c;
    int n = c->edition_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    Id *place = arena_new(&b->scratch, Id, n + 1);
    Edition *sorted = arena_new(b->a, Edition, n + 1);
    for (int i = 0; i < n; i++) {
        const Edition *e = &c->editions[i];
        rows[i] =
            (OrderRow){e->event, (uint64_t)e->held << 16 | (unsigned)e->ordinal, S(""), (Id)i};
    }
    order_rows(rows, n);
    for (int i = 0; i < n; i++) {
        sorted[i] = c->editions[rows[i].id];
        place[rows[i].id] = (Id)i;
    }
    c->editions = sorted;
    for (int i = 0; i < b->award_count; i++)
        b->awards[i].award.edition = place[b->awards[i].award.edition];
}

void build_awards(Build *b)
{
    for (int film = 0; film < b->c->film_count; film++)
        read_film(b, (Id)film);
    sort_editions(b);
}

static Award finished(Build *b, const AwardDraft *d)
{
    Award out = d->award;
    Id *people = arena_new(b->a, Id, d->person_count + 1);
    for (int i = 0; i < d->person_count; i++)
        people[i] = b->person_place[d->people[i]];
    out.people = people;
    out.person_count = d->person_count;
    return out;
}

static void index_films(Build *b)
{
    Catalog *c = b->c;
    c->film_award_start = arena_new(b->a, uint32_t, c->film_count + 2);
    uint32_t *at = c->film_award_start + 1;
    for (int i = 0; i < c->award_count; i++)
        at[c->awards[i].film + 1]++;
    for (int f = 0; f < c->film_count; f++)
        at[f + 1] += at[f];
    c->film_awards = arena_new(b->a, Id, c->award_count + 1);
    for (int i = 0; i < c->award_count; i++)
        c->film_awards[at[c->awards[i].film]++] = (Id)i;
}

/* Awards are in the order of their edition already; within it by prize, result, key. */
static void index_editions(Build *b)
{
    Catalog *c = b->c;
    c->edition_award_start = arena_new(b->a, uint32_t, c->edition_count + 1);
    c->edition_awards = arena_new(b->a, Id, c->award_count + 1);
    for (int e = 0, i = 0; e <= c->edition_count; e++) {
        c->edition_award_start[e] = (uint32_t)i;
        for (; i < c->award_count && c->awards[i].edition == (Id)e; i++)
            c->edition_awards[i] = (Id)i;
    }
}

void build_freeze_awards(Build *b)
{
    Catalog *c = b->c;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, b->award_count + 1);
    int n = 0;
    for (int i = 0; i < b->award_count; i++) {
        const Award *w = &b->awards[i].award;
        uint64_t order = (uint64_t)w->edition << 34 | (uint64_t)w->prize << 2 | (unsigned)w->result;
        if (!b->awards[i].dropped)
            rows[n++] = (OrderRow){order, w->key, S(""), (Id)i};
    }
    order_rows(rows, n);
    c->award_count = n;
    c->awards = arena_new(b->a, Award, n + 1);
    c->award_record = arena_new(b->a, const Record *, n + 1);
    c->award_field = arena_new(b->a, const Field *, n + 1);
    b->award_place = arena_new(&b->scratch, Id, b->award_count + 1);
    for (int i = 0; i < b->award_count; i++)
        b->award_place[i] = NO_ID;
    for (int i = 0; i < n; i++) {
        const AwardDraft *d = &b->awards[rows[i].id];
        c->awards[i] = finished(b, d);
        c->award_record[i] = d->record;
        c->award_field[i] = d->field;
        b->award_place[rows[i].id] = (Id)i;
    }
    index_films(b);
    index_editions(b);
}
