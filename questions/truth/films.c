/* films.c -- the single values of merged films, and which films share a title.
 * A value counts as the first pack gives it; another one is reported with both places. */
#include "catalog_build.h"

#include "utf8.h"

enum { TWIN_YEARS = 2, MOST_TITLES = 256 };

/* ---- values */

static unsigned kind_bit(Str word)
{
    return str_equal(word, S("short"))         ? FILM_SHORT
           : str_equal(word, S("documentary")) ? FILM_DOCUMENTARY
           : str_equal(word, S("animated"))    ? FILM_ANIMATED
           : str_equal(word, S("serial"))      ? FILM_SERIAL
           : str_equal(word, S("TV"))          ? FILM_TV
                                               : FILM_FEATURE;
}

static void add_title(Build *b, Film *out, Str **titles, int *cap, Str title)
{
    for (int i = 0; i < out->title_count; i++)
        if (str_equal((*titles)[i], title))
            return;
    if (out->title_count == MOST_TITLES)
        return;
    *ARRAY_PUSH(b->a, *titles, out->title_count, *cap) = title;
}

/* The title by which it is asked, then the others in the order of the packs. */
static void read_titles(Build *b, const FilmDraft *f, Film *out)
{
    Str *titles = NULL;
    int cap = 0;
    add_title(b, out, &titles, &cap, f->title);
    for (Id d = f->first; d != NO_ID; d = b->records[d].next) {
        const Record *r = b->records[d].record;
        for (int i = 0; i < r->count; i++) {
            const Field *t = &r->fields[i];
            if (str_equal(t->name, S("Title")) || str_equal(t->name, S("Original_title")) ||
                str_equal(t->name, S("Also")) || str_starts(t->name, S("Title_")))
                add_title(b, out, &titles, &cap, t->value);
        }
    }
    out->titles = titles;
}

static void warn_differs(Build *b, const char *name, const Record *r, const Field *f,
                         const Record *before, const Field *counts)
{
    Str place = build_place(b, before, counts);
    build_warn(
        b, name, r, f, S(""),
        "%.*s of \"%.*s\" is \"%.*s\" here and \"%.*s\" in %.*s, which counts; mend one of them",
        STR_ARG(f->name), STR_SHOWN(record_value(r, "Title")),
        STR_SHOWN(f->value), STR_SHOWN(counts->value), STR_ARG(place));
}

/* The first value of a field among the records of a film; contradictions are reported.
 *   Returns: whether another record says otherwise. */
static bool single(Build *b, const FilmDraft *f, const char *field, const char *warning, Str *out)
{
    const Record *counting = NULL;
    const Field *counts = NULL;
    bool differs = false;
    for (Id d = f->first; d != NO_ID; d = b->records[d].next) {
        const Record *r = b->records[d].record;
        const Field *value = record_first(r, field);
        if (!value || !value->value.n)
            continue;
        if (!counts) {
            counting = r;
            counts = value;
        } else if (warning && !str_equal(data_fold(&b->scratch, value->value),
                                         data_fold(&b->scratch, counts->value))) {
            warn_differs(b, warning, r, value, counting, counts);
            differs = true;
        }
    }
    *out = counts ? counts->value : S("");
    return differs;
}

static void read_kinds(Build *b, const FilmDraft *f, Film *out)
{
    for (Id d = f->first; d != NO_ID; d = b->records[d].next)
        for (const Field *k = NULL; (k = record_next(b->records[d].record, "Kind", k));)
            out->kind |= kind_bit(k->value);
    if (!(out->kind & (FILM_SHORT | FILM_SERIAL | FILM_TV)))
        out->kind |= FILM_FEATURE;
}

static void read_film(Build *b, const FilmDraft *f, Film *out)
{
    Str year, runtime;
    *out = (Film){.title = f->title,
                  .folded = data_fold_title(b->a, f->title),
                  .year = f->year,
                  .key = f->key,
                  .pack = b->records[f->first].pack};
    read_titles(b, f, out);
    if (single(b, f, "Year", "year-differs", &year))
        out->marks |= MARK_YEAR_DISPUTED;
    if (f->doubtful)
        out->marks |= MARK_DOUBTFUL;
    single(b, f, "Original_title", "original-title-differs", &out->original);
    if (str_equal(out->original, out->title))
        out->original = S("");
    single(b, f, "Runtime", "runtime-differs", &runtime);
    str_to_int(runtime, &out->runtime_min);
    single(b, f, "Plot", NULL, &out->plot);
    single(b, f, "Trivia", NULL, &out->trivia);
    single(b, f, "Tagline", NULL, &out->tagline);
    read_kinds(b, f, out);
}

/* All that a film's texts say, as words with a blank round each: " rust and bone a killer ... ". */
static Str read_prose(Build *b, const Film *f)
{
    Buf text = buf_in(&b->scratch);
    for (int i = 0; i < f->title_count; i++)
        buf_format(&text, "%.*s / ", STR_ARG(f->titles[i]));
    buf_format(&text, "%.*s / %.*s / %.*s", STR_ARG(f->plot), STR_ARG(f->trivia),
               STR_ARG(f->tagline));
    return arena_format(b->a, " %.*s ", STR_ARG(fold_text(&b->scratch, buf_str(&text))));
}

static void keep_records(Build *b)
{
    Catalog *c = b->c;
    int n = 0;
    c->records = arena_new(b->a, FilmRecord, b->record_count + 1);
    c->record_start = arena_new(b->a, uint32_t, b->film_count + 1);
    for (int i = 0; i < b->film_count; i++) {
        c->record_start[i] = (uint32_t)n;
        for (Id d = b->films[i].first; d != NO_ID; d = b->records[d].next) {
            c->records[n++] = (FilmRecord){b->records[d].record, b->records[d].pack};
            c->asked[i] |= !b->inputs[b->records[d].pack].source_only;
        }
    }
    c->record_start[b->film_count] = (uint32_t)n;
}

void build_film_values(Build *b)
{
    Catalog *c = b->c;
    c->film_count = b->film_count;
    c->films = arena_new(b->a, Film, b->film_count + 1);
    c->asked = arena_new(b->a, bool, b->film_count + 1);
    c->whole = arena_new(b->a, uint32_t, b->film_count + 1);
    c->prose = arena_new(b->a, Str, b->film_count + 1);
    for (int i = 0; i < b->film_count; i++) {
        read_film(b, &b->films[i], &c->films[i]);
        c->prose[i] = read_prose(b, &c->films[i]);
        c->films[i].words = catalog_word_bloom(c->prose[i]);
        c->films[i].marks |= str_is_starred(c->films[i].title) ? MARK_STARRED : 0;
    }
    keep_records(b);
}

/* ---- shared titles */

static uint32_t root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

/* Films from `first` to `last` of the index bear one title, maybe twice. Those next to each other
 * in the order of years tell whether one is near. */
static void mark_shared(Build *b, int first, int last, uint32_t *parent)
{
    Catalog *c = b->c;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, last - first);
    for (int i = first; i < last; i++)
        rows[i - first] =
            (OrderRow){(uint64_t)c->films[c->titles[i].id].year, 0, S(""), c->titles[i].id};
    order_rows(rows, last - first);
    for (int i = 1; i < last - first; i++) {
        Id x = rows[i - 1].id, y = rows[i].id;
        if (x == y)
            continue;
        bool twins = rows[i].first - rows[i - 1].first <= TWIN_YEARS;
        unsigned marks = MARK_TITLE_SHARED | (twins ? MARK_TITLE_TWIN : 0);
        c->films[x].marks |= marks;
        c->films[y].marks |= marks;
        uint32_t p = root(parent, x), q = root(parent, y);
        parent[p > q ? p : q] = p > q ? q : p;
    }
}

static void index_titles(Build *b)
{
    Catalog *c = b->c;
    int total = 0, n = 0;
    for (int i = 0; i < c->film_count; i++)
        total += c->films[i].title_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, total + 1);
    for (int i = 0; i < c->film_count; i++)
        for (int k = 0; k < c->films[i].title_count; k++)
            rows[n++] = (OrderRow){k == 0, 0, data_fold_title(b->a, c->films[i].titles[k]), (Id)i};
    c->titles = data_index_texts(b->a, rows, n);
    c->title_count = n;
}

void build_titles(Build *b)
{
    Catalog *c = b->c;
    index_titles(b);
    uint32_t *parent = arena_new(&b->scratch, uint32_t, c->film_count + 1);
    for (int i = 0; i < c->film_count; i++)
        parent[i] = (uint32_t)i;
    for (int i = 0, end; i < c->title_count; i = end) {
        for (end = i + 1;
             end < c->title_count && str_equal(c->titles[i].folded, c->titles[end].folded);)
            end++;
        if (end > i + 1)
            mark_shared(b, i, end, parent);
    }
    for (int i = 0; i < c->film_count; i++) {
        c->films[i].title_group = root(parent, (uint32_t)i);
        if (c->films[i].year > c->newest_year)
            c->newest_year = c->films[i].year;
    }
}
