/* awards.c -- who won, was nominated, competed: lines of packs become awards.
 * Lines of one film, prize and edition are one shared award with several people. */
#include "catalog_build.h"

#include "rng.h"
#include "utf8.h"

enum { KEY_AWARD = 0x61, MOST_WINNERS = 64 };

static const char *const result_fields[] = {"Won", "Nominated", "Competed"};

/* ---- lines */

static Id find_or_add_edition(Build *b, const Edition *e)
{
    uint32_t *at = text_map_at_number(&b->editions_by_key, e->key);
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)b->c->edition_count;
        *ARRAY_PUSH(b->a, b->c->editions, b->c->edition_count, b->edition_cap) = *e;
    }
    return *at;
}

/* The key of an award: film, prize, edition; one more for each result. */
static uint64_t make_key(const Build *b, const Award *w)
{
    const Catalog *c = b->c;
    uint64_t key = rng_mix(c->films[w->film].key ^ KEY_AWARD);
    key = rng_mix(key ^ c->prizes[w->prize].prize.key);
    return rng_mix(key ^ c->editions[w->edition].key) + (unsigned)w->result;
}

/* Films that cannot be told apart have one key, so that their ids tell their awards apart. */
static uint64_t map_key(uint64_t award_key, Id film)
{
    return award_key ^ rng_mix(film);
}

/* The award of this line's film, prize, edition and result; new if it is the first such line. */
static Id find_or_add_award(Build *b, const Award *line, const Record *r, const Field *f)
{
    AwardDraft d = {.award = *line, .record = r, .field = f};
    d.award.key = make_key(b, line);
    uint32_t *at = text_map_at_number(&b->awards_by_key, map_key(d.award.key, line->film));
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)b->award_count;
        *ARRAY_PUSH(&b->scratch, b->awards, b->award_count, b->award_cap) = d;
    }
    return *at;
}

static void add_winner(Build *b, AwardDraft *d, Id person)
{
    for (int i = 0; i < d->person_count; i++)
        if (d->people[i] == person)
            return;
    if (d->person_count < MOST_WINNERS)
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

/* A name that several people bear means the one who worked on the film, if that is one alone. */
static Id find_winner(Build *b, const FilmRecord *fr, const Field *f, Id film, const Prize *p,
                      Str name)
{
    if (!name.n || p->honours == HONOURS_COUNTRY)
        return NO_ID;
    Id worker = build_find_worker(b, film, name);
    if (worker != NO_ID)
        return worker;
    return build_find_person(b, fr->record, f, name, job_of_prize(p), b->c->films[film].year);
}

/* Whom a line without a year names is somebody of the film as well as if its texts named her. */
static void name_in_prose(Build *b, Id film, Str person)
{
    Str *prose = &b->c->prose[film], folded = fold_text(&b->scratch, person);
    if (folded.n)
        *prose = arena_format(b->a, "%.*s%.*s ", STR_ARG(*prose), STR_ARG(folded));
    bloom_add(&b->c->films[film].words, catalog_word_bloom(folded));
}

/* A line without a year: of its edition nothing is known, so that nothing is asked of it. The name
 * may mean one prize in the film's own year and another in the next. */
static void note_undated(Build *b, const FilmRecord *fr, const Field *f, const AwardLine *line,
                         Id event, const Award *w)
{
    enum { YEARS = 2 };
    Id before = NO_ID;
    for (int late = 0; late < YEARS; late++) {
        int year = b->c->films[w->film].year + late;
        Edition about = {.event = event, .held = year, .film_first = year, .film_last = year};
        Id prize = build_find_prize(b, fr->record, f, line->prize, &about);
        if (prize != NO_ID && prize != before)
            *ARRAY_PUSH(&b->scratch, b->undated, b->undated_count, b->undated_cap) =
                (Undated){w->film, prize, w->result};
        before = prize;
    }
    if (before != NO_ID)
        build_warn(b, "prize-undated", fr->record, f, S(""),
                   "without its year nothing is asked of this prize; write that of the ceremony or "
                   "festival in the third place");
}

/* One line. False if it makes no award; that has been reported. */
static bool read_line(Build *b, const FilmRecord *fr, const Field *f, Award *out)
{
    AwardLine line;
    Edition edition;
    const char *why;
    const Record *r = fr->record;
    if (!record_award(b->a, f->value, &line, &why))
        return false; /* record_check has said so */
    if (!line.year)
        name_in_prose(b, out->film, line.person);
    Id event = build_find_event(b, r, f, line.event);
    if (event != NO_ID && !line.year)
        note_undated(b, fr, f, &line, event, out);
    if (event == NO_ID || !line.year || !build_find_edition(b, r, f, &line, event, &edition))
        return false;
    out->prize = build_find_prize(b, r, f, line.prize, &edition);
    if (out->prize == NO_ID)
        return false;
    out->edition = find_or_add_edition(b, &edition);
    out->notes = line.notes;
    Id person = find_winner(b, fr, f, out->film, &b->c->prizes[out->prize].prize, line.person);
    Id award = find_or_add_award(b, out, r, f);
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
static void absorb_nominations(Build *b)
{
    for (int i = 0; i < b->award_count; i++) {
        AwardDraft *d = &b->awards[i];
        if (d->award.result != RESULT_NOMINATED)
            continue;
        uint64_t won_key = d->award.key - RESULT_NOMINATED + RESULT_WON;
        uint32_t won = text_map_get_number(&b->awards_by_key, map_key(won_key, d->award.film));
        d->dropped = won != TEXT_MAP_NONE && has_all_people(&b->awards[won], d);
    }
}

static void read_film(Build *b, Id film)
{
    const Catalog *c = b->c;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++)
        for (int result = RESULT_WON; result <= RESULT_COMPETED; result++) {
            const Record *r = c->records[i].record;
            for (const Field *f = NULL; (f = record_next(r, result_fields[result], f));) {
                Award line = {.film = film, .result = (Result)result};
                if (!read_line(b, &c->records[i], f, &line))
                    contribute(b, NO_ID, film, c->records[i].pack, (Result)result);
            }
        }
}

/* ---- in order */

static void sort_editions(Build *b)
{
    Catalog *c = b->c;
    int n = c->edition_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    Id *place = b->edition_place = arena_new(&b->scratch, Id, n + 1);
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
    text_map_init(&b->editions_by_key, &b->scratch);
    text_map_init(&b->awards_by_key, &b->scratch);
    for (int film = 0; film < b->c->film_count; film++)
        read_film(b, (Id)film);
    absorb_nominations(b);
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
    b->award_draft = arena_new(&b->scratch, Id, n + 1);
    for (int i = 0; i < b->award_count; i++)
        b->award_place[i] = NO_ID;
    for (int i = 0; i < n; i++) {
        const AwardDraft *d = &b->awards[rows[i].id];
        c->awards[i] = finished(b, d);
        c->award_record[i] = d->record;
        c->award_field[i] = d->field;
        b->award_place[rows[i].id] = (Id)i;
        b->award_draft[i] = rows[i].id;
    }
    index_films(b);
    index_editions(b);
}
