/* identity.c -- which records are one film.
 * A title folds to the same and either the years are equal and no director list contradicts, or the
 * years are one apart and a director is shared. Where that leaves a doubt, records are kept apart
 * and both films are marked. */
#include "catalog_build.h"

#include "utf8.h"

/* More than these are not compared: nothing but a hostile pack has them. */
enum { KEY_FILM = 0x66, MOST_CANDIDATES = 64, MOST_DIRECTORS = 64 };

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
    Arena look; /* for one lookup */
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

static bool has_director(const FilmDraft *film, Id person)
{
    for (int i = 0; i < film->director_count; i++)
        if (film->directors[i] == person)
            return true;
    return false;
}

static bool share_director(const RecordDraft *d, const FilmDraft *film)
{
    for (int i = 0; i < d->director_count && i < MOST_DIRECTORS; i++)
        if (has_director(film, d->directors[i]))
            return true;
    return false;
}

static Likeness compare(const RecordDraft *d, const FilmDraft *film)
{
    bool shared = share_director(d, film), both = d->director_count && film->director_count;
    int apart = d->year > film->year ? d->year - film->year : film->year - d->year;
    if (apart > 1 || (both && !shared))
        return DIFFERENT;
    if (apart == 0 || shared)
        return SAME;
    return DOUBTFUL;
}

/* ---- matching */

/* Films are looked for by title and year together, so that a title borne by many is no burden. */
static Str title_key(Arena *a, Str title, int year)
{
    return arena_format(a, "%d %.*s", year, STR_ARG(data_fold_title(a, title)));
}

static void add_bearer(Matcher *m, Str key, Id film)
{
    uint32_t *first = text_map_at(&m->titles, key);
    if (*first != TEXT_MAP_NONE && m->bearers[*first].film == film)
        return;
    uint32_t next = *first;
    *first = (uint32_t)m->count;
    *ARRAY_PUSH(&m->b->scratch, m->bearers, m->count, m->cap) = (Bearer){film, next};
}

static void add_directors(Build *b, FilmDraft *f, const RecordDraft *d)
{
    for (int i = 0; i < d->director_count && f->director_count < MOST_DIRECTORS; i++)
        if (!has_director(f, d->directors[i]))
            *ARRAY_PUSH(&b->scratch, f->directors, f->director_count, f->director_cap) =
                d->directors[i];
}

static void attach(Matcher *m, Id record, Id film)
{
    Build *b = m->b;
    RecordDraft *d = &b->records[record];
    FilmDraft *f = &b->films[film];
    d->film = film;
    if (f->first == NO_ID)
        f->first = record;
    add_directors(b, f, d);
    for (int i = 0; i < d->record->count; i++)
        if (is_title(d->record->fields[i].name))
            add_bearer(m, title_key(&b->scratch, d->record->fields[i].value, f->year), film);
}

static Id add_film(Build *b, const RecordDraft *d)
{
    FilmDraft f = {.first = NO_ID, .last = NO_ID, .year = d->year};
    *ARRAY_PUSH(&b->scratch, b->films, b->film_count, b->film_cap) = f;
    return (Id)b->film_count - 1;
}

static int add_candidates(const Matcher *m, Str key, Id *out, int n)
{
    uint32_t k = text_map_get(&m->titles, key);
    for (; k != TEXT_MAP_NONE && n < MOST_CANDIDATES; k = m->bearers[k].next) {
        bool seen = false;
        for (int j = 0; j < n; j++)
            seen |= out[j] == m->bearers[k].film;
        if (!seen)
            out[n++] = m->bearers[k].film;
    }
    return n;
}

/* The films that could be this record's, each once: of its title and year, or one year off. */
static int candidates(Matcher *m, const RecordDraft *d, Id *out)
{
    static const int offsets[] = {0, -1, 1};
    int n = 0;
    for (int i = 0; i < d->record->count; i++)
        for (int k = 0; is_title(d->record->fields[i].name) && k < 3; k++)
            n = add_candidates(
                m, title_key(&m->look, d->record->fields[i].value, d->year + offsets[k]), out, n);
    arena_clear(&m->look);
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
        STR_SHOWN(f->value), d->year, STR_ARG(place));
}

static void place_record(Matcher *m, Id record)
{
    Build *b = m->b;
    Id films[MOST_CANDIDATES], same = NO_ID;
    int same_count = 0;
    const RecordDraft *d = &b->records[record];
    int n = candidates(m, d, films);
    for (int i = 0; i < n; i++)
        if (compare(d, &b->films[films[i]]) == SAME) {
            same = films[i];
            same_count++;
        }
    if (same_count == 1) {
        attach(m, record, same);
        return;
    }
    Id own = add_film(b, d);
    bool told = false;
    for (int i = 0; i < n; i++) {
        if (compare(d, &b->films[films[i]]) == DIFFERENT)
            continue;
        b->films[films[i]].doubtful = b->films[own].doubtful = true;
        if (!told)
            warn_doubt(b, d, films[i]);
        told = true;
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
    arena_init(&m.look);
    text_map_init(&m.titles, &b->scratch);
    /* Records with directors first: one without can then see that two films could be meant. */
    for (int i = 0; i < b->record_count; i++)
        if (b->records[i].director_count)
            place_record(&m, (Id)i);
    for (int i = 0; i < b->record_count; i++)
        if (!b->records[i].director_count)
            place_record(&m, (Id)i);
    arena_free(&m.look);
    order_records(b);
    for (int i = 0; i < b->film_count; i++)
        make_key(b, &b->films[i]);
    sort_films(b);
}
