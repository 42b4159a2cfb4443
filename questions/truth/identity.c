/* identity.c -- which records are one film.
 * A title folds to the same and either the years are equal and no director list contradicts, or the
 * years are one apart and a director is shared. Where that leaves a doubt, records are kept apart
 * and both films are marked. */
#include "catalog_build.h"

#include "utf8.h"

enum { KEY_FILM = 0x66 };

typedef enum { DIFFERENT, DOUBTFUL, SAME } Likeness;

/* A title that leads to a film draft; several drafts may bear one. */
typedef struct {
    Id film;
    uint32_t next;
} Bearer;

typedef struct {
    Build *b;
    TextMap titles;
    Bearer *bearers;
    int count, cap;
} Matcher;

static bool is_title(Str field)
{
    return str_equal(field, S("Title")) || str_equal(field, S("Original_title")) ||
           str_equal(field, S("Also")) || str_starts(field, S("Title_"));
}

/* ---- reading */

static void read_directors(Build *b, RecordDraft *d)
{
    int cap = 0;
    for (const Field *f = NULL; (f = record_next(d->record, "Director", f));) {
        Id id = build_find_person(b, d->record, f, f->value, REL_DIRECTOR, d->year);
        if (id != NO_ID)
            *ARRAY_PUSH(&b->scratch, d->directors, d->director_count, cap) = id;
    }
}

static void read_records(Build *b)
{
    for (int i = 0; i < b->input_count; i++)
        for (int k = 0; k < b->inputs[i].pack->count; k++) {
            const Record *r = &b->inputs[i].pack->records[k];
            RecordDraft d = {.record = r, .pack = i, .film = NO_ID, .next = NO_ID};
            if (r->type != RECORD_FILM || !record_value(r, "Title").n ||
                !record_year(record_value(r, "Year"), &d.year))
                continue;
            read_directors(b, &d);
            *ARRAY_PUSH(&b->scratch, b->records, b->record_count, b->record_cap) = d;
        }
}

/* ---- likeness */

static bool has_director(const RecordDraft *d, Id person)
{
    for (int i = 0; i < d->director_count; i++)
        if (d->directors[i] == person)
            return true;
    return false;
}

/* Do the record and the film name a director in common; does the film name any? */
static bool share_director(const Build *b, const RecordDraft *d, const FilmDraft *film, bool *any)
{
    bool shared = false;
    *any = false;
    for (Id r = film->first; r != NO_ID; r = b->records[r].next)
        for (int i = 0; i < b->records[r].director_count; i++) {
            *any = true;
            shared |= has_director(d, b->records[r].directors[i]);
        }
    return shared;
}

static Likeness compare(const Build *b, const RecordDraft *d, const FilmDraft *film)
{
    bool film_has;
    bool shared = share_director(b, d, film, &film_has);
    bool both = d->director_count && film_has;
    int apart = d->year > film->year ? d->year - film->year : film->year - d->year;
    if (apart > 1 || (both && !shared))
        return DIFFERENT;
    if (apart == 0 || shared)
        return SAME;
    return DOUBTFUL;
}

/* ---- matching */

static void add_bearer(Matcher *m, Str title, Id film)
{
    uint32_t *first = text_map_at(&m->titles, title);
    for (uint32_t i = *first; i != TEXT_MAP_NONE; i = m->bearers[i].next)
        if (m->bearers[i].film == film)
            return;
    uint32_t next = *first;
    *first = (uint32_t)m->count;
    *ARRAY_PUSH(&m->b->scratch, m->bearers, m->count, m->cap) = (Bearer){film, next};
}

static void attach(Matcher *m, Id record, Id film)
{
    Build *b = m->b;
    FilmDraft *f = &b->films[film];
    RecordDraft *d = &b->records[record];
    d->film = film;
    if (f->first == NO_ID)
        f->first = record;
    else
        b->records[f->last].next = record;
    f->last = record;
    for (int i = 0; i < d->record->count; i++)
        if (is_title(d->record->fields[i].name))
            add_bearer(m, data_fold_title(&b->scratch, d->record->fields[i].value), film);
}

static Id add_film(Build *b, const RecordDraft *d)
{
    FilmDraft f = {.first = NO_ID, .last = NO_ID, .year = d->year};
    *ARRAY_PUSH(&b->scratch, b->films, b->film_count, b->film_cap) = f;
    return (Id)b->film_count - 1;
}

/* The films that could be this record's, each once. */
static int candidates(Matcher *m, const RecordDraft *d, Id *out, int max)
{
    int n = 0;
    for (int i = 0; i < d->record->count; i++) {
        if (!is_title(d->record->fields[i].name))
            continue;
        Str folded = data_fold_title(&m->b->scratch, d->record->fields[i].value);
        for (uint32_t k = text_map_get(&m->titles, folded); k != TEXT_MAP_NONE;
             k = m->bearers[k].next) {
            bool seen = false;
            for (int j = 0; j < n; j++)
                seen |= out[j] == m->bearers[k].film;
            if (!seen && n < max)
                out[n++] = m->bearers[k].film;
        }
    }
    return n;
}

static void warn_doubt(Build *b, const RecordDraft *d, Id film)
{
    const Record *other = b->records[b->films[film].first].record;
    const Field *f = record_first(d->record, "Title");
    Str place = build_place(b, other, record_first(other, "Title"));
    build_warn(
        b, "film-in-doubt", d->record, f, S(""),
        "\"%.*s\" (%d) could be the film of %.*s; they are kept apart: name the directors of "
        "both, or make the years agree",
        STR_ARG(build_shown(f->value)), d->year, STR_ARG(place));
}

static void place_record(Matcher *m, Id record)
{
    enum { MAX = 64 };
    Build *b = m->b;
    Id films[MAX], same = NO_ID, own;
    int same_count = 0;
    const RecordDraft *d = &b->records[record];
    int n = candidates(m, d, films, MAX);
    for (int i = 0; i < n; i++)
        if (compare(b, d, &b->films[films[i]]) == SAME) {
            same = films[i];
            same_count++;
        }
    own = same_count == 1 ? same : add_film(b, d);
    for (int i = 0; i < n; i++) {
        Likeness like = compare(b, d, &b->films[films[i]]);
        if (films[i] == own || like == DIFFERENT || (like == DOUBTFUL && same_count == 1))
            continue;
        b->films[films[i]].doubtful = b->films[own].doubtful = true;
        warn_doubt(b, d, films[i]);
    }
    attach(m, record, own);
}

/* ---- one order for all */

/* The record that counts where records differ is that of the pack named first. */
static void order_records(Build *b)
{
    for (int i = 0; i < b->film_count; i++)
        b->films[i].first = b->films[i].last = NO_ID;
    for (int i = 0; i < b->record_count; i++) {
        FilmDraft *f = &b->films[b->records[i].film];
        b->records[i].next = NO_ID;
        if (f->first == NO_ID)
            f->first = (Id)i;
        else
            b->records[f->last].next = (Id)i;
        f->last = (Id)i;
    }
}

static Str first_director(const Build *b, const FilmDraft *f)
{
    for (Id r = f->first; r != NO_ID; r = b->records[r].next)
        if (b->records[r].director_count)
            return b->people[b->records[r].directors[0]].folded;
    return S("");
}

/* Folded title, year, first director: what stays the same from run to run. */
static void make_key(Build *b, FilmDraft *f)
{
    const RecordDraft *d = &b->records[f->first];
    f->year = d->year;
    f->title = record_value(d->record, "Title");
    uint64_t key = str_hash(data_fold_title(&b->scratch, f->title), KEY_FILM);
    f->key = str_hash(first_director(b, f), key ^ (uint64_t)f->year << 8);
}

static void sort_films(Build *b)
{
    int n = b->film_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    FilmDraft *sorted = arena_new(&b->scratch, FilmDraft, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (OrderRow){b->films[i].key, b->films[i].first, b->films[i].title, (Id)i};
    order_rows(rows, n);
    for (int i = 0; i < n; i++) {
        sorted[i] = b->films[rows[i].id];
        for (Id r = sorted[i].first; r != NO_ID; r = b->records[r].next)
            b->records[r].film = (Id)i;
    }
    b->films = sorted;
}

void build_films(Build *b)
{
    read_records(b);
    Matcher m = {.b = b};
    text_map_init(&m.titles, &b->scratch);
    /* Records with directors first: one without can then see that two films could be meant. */
    for (int i = 0; i < b->record_count; i++)
        if (b->records[i].director_count)
            place_record(&m, (Id)i);
    for (int i = 0; i < b->record_count; i++)
        if (!b->records[i].director_count)
            place_record(&m, (Id)i);
    order_records(b);
    for (int i = 0; i < b->film_count; i++)
        make_key(b, &b->films[i]);
    sort_films(b);
}
