/* catalog_world.h -- a catalog from C strings, over a few names that a test can see at a glance. */
#ifndef CATALOG_WORLD_H
#define CATALOG_WORLD_H

#include <stdlib.h>

#include "fact.h"
#include "pack.h"
#include "test.h"

#define WORLD_PACKS 4

typedef struct {
    Arena arena;
    Names names;
    Pack name_pack, packs[WORLD_PACKS];
    Catalog *c;
    Diag diag;
} CatalogWorld;

/* A small world: the ordinals of the Academy, a festival, a few prizes, countries and genres. */
static const char world_names[] =
    "%rec: Event\n\n"
    "Name: Academy Awards\nAlso: Oscars\nKind: academy\n"
    "Edition: 1; 1929; 1927-1928\nEdition: 2; 1930; 1928-1929\nEdition: 3; 1930; 1929-1930\n"
    "Edition: 5; 1932; 1931-1932\nEdition: 6; 1934; 1932-1933\nEdition: 7; 1935; 1934\n"
    "Edition: 93; 2021; 2020-2021\nEdition: 94; 2022; 2021\n\n"
    "Name: Cannes Film Festival\nAlso: Cannes\nShort: Cannes\nKind: festival\nNot_held: 1968\n\n"
    "%rec: Prize\n\n"
    "Name: Best Picture\nAlso: Best Film\nEvent: Academy Awards\n"
    "Called: Outstanding Picture; 1st; 2nd\nCalled: Outstanding Production; 3rd; 13th\n"
    "Honours: film\nRank: top\n\n"
    "Name: Best Actress\nEvent: Academy Awards\nCalled: Actress; 1st; 48th\nHonours: "
    "person\nGender: f\n\n"
    "Name: Best Adapted Screenplay\nEvent: Academy Awards\nHonours: team\n\n"
    "Name: Palme d'Or\nEvent: Cannes Film Festival\n"
    "Called: Grand Prix du Festival; 1946; 1954\nCalled: Grand Prix; 1946; 1954\n"
    "Honours: film\nSection: competition\nRank: top\n\n"
    "Name: Grand Prix\nEvent: Cannes Film Festival\nYears: 1967-\nHonours: film\nSection: "
    "competition\n\n"
    "%rec: Country\n\n"
    "Name: France\nAdjective: French\n\nName: Belgium\nAdjective: Belgian\n\n"
    "Name: Soviet Union\nAlso: USSR\nYears: 1922-1991\nSuccessor: Russia\n\nName: "
    "Russia\nAdjective: Russian\n\n"
    "%rec: Language\n\nName: French\n\nName: Mandarin\nAlso: Chinese\n\n"
    "%rec: Genre\n\nName: drama\n\nName: science fiction\nAlso: sci-fi\n";

static inline Pack world_pack(CatalogWorld *w, const char *name, const char *text)
{
    Pack pack = {.path = str_from_c(name)};
    PackFile file = {.path = str_from_c(name), .bytes = str_from_c(text)};
    pack_read(&file, 1, 2027, &w->arena, &pack, &w->diag);
    return pack;
}

/* The packs a.rec, b.rec ... up to the first NULL; `source` bit i: only a source. */
static inline void world_build(CatalogWorld *w, const char *const *texts, unsigned source)
{
    static const char *const files[WORLD_PACKS] = {"a.rec", "b.rec", "c.rec", "d.rec"};
    CatalogInput inputs[WORLD_PACKS];
    int n = 0;
    arena_init(&w->arena);
    diag_init(&w->diag, &w->arena);
    w->name_pack = world_pack(w, "names.rec", world_names);
    names_build(&w->name_pack, 1, &w->arena, &w->names);
    for (; n < WORLD_PACKS && texts[n]; n++) {
        w->packs[n] = world_pack(w, files[n], texts[n]);
        inputs[n] = (CatalogInput){&w->packs[n], (source >> n & 1) != 0};
    }
    w->c = catalog_build(inputs, n, &w->name_pack, 1, &w->names, &w->arena, &w->diag);
}

static inline void world_end(CatalogWorld *w)
{
    arena_free(&w->arena);
}

/* ---- in text */

static inline void world_write_person(const Catalog *c, Id id, Buf *out)
{
    const Person *p = catalog_person(c, id);
    buf_add(out, p->name);
    if (p->tag.n)
        buf_format(out, " (%.*s)", STR_ARG(p->tag));
    if (p->ambiguous)
        buf_add_char(out, '?');
}

/* "Star: A as X, B!" -- the mark says that the list is whole. */
static inline void world_write_list(const Catalog *c, Relation r, Id film, Buf *out)
{
    IdSpan values = catalog_values(c, r, film);
    if (!values.count && !catalog_is_whole(c, r, film))
        return;
    buf_format(out, " %s:", relation_field(r));
    for (int i = 0; i < values.count; i++) {
        buf_add_c(out, i ? ", " : " ");
        if (relation_domain(r) == ENT_PERSON)
            world_write_person(c, values.ids[i], out);
        else
            buf_add(out, catalog_name(c, relation_domain(r), values.ids[i]));
        if (r == REL_STAR && catalog_character(c, film, i).n)
            buf_format(out, " as %.*s", STR_ARG(catalog_character(c, film, i)));
        if (r == REL_STAR && catalog_is_voice(c, film, i))
            buf_add_c(out, " (voice)");
    }
    if (catalog_is_whole(c, r, film))
        buf_add_char(out, '!');
    buf_add_char(out, ';');
}

static inline void world_write_award(const Catalog *c, Id award, Buf *out)
{
    static const char *const results[] = {"Won", "Nominated", "Competed"};
    const Award *w = catalog_award(c, award);
    const Edition *e = catalog_edition(c, w->edition);
    Str name = catalog_prize_name(c, w->prize, w->edition);
    buf_format(out, " %s %.*s %d/%d", results[w->result], STR_ARG(name), e->ordinal, e->held);
    for (int i = 0; i < w->person_count; i++) {
        buf_add_c(out, i ? " + " : " ");
        world_write_person(c, w->people[i], out);
    }
    if (w->notes)
        buf_format(out, " notes %u", w->notes);
    buf_add_c(out, catalog_list_is_whole(c, w->prize, w->edition, w->result) ? "!;" : ";");
}

static inline void world_write_film(const Catalog *c, Id id, Buf *out)
{
    const Film *f = catalog_film(c, id);
    buf_format(out, "%.*s (%d)", STR_ARG(f->title), f->year);
    if (f->marks)
        buf_format(out, " [%s%s%s%s]", f->marks & MARK_TITLE_SHARED ? "shared " : "",
                   f->marks & MARK_TITLE_TWIN ? "twin " : "",
                   f->marks & MARK_DOUBTFUL ? "doubtful " : "",
                   f->marks & MARK_YEAR_DISPUTED ? "year " : "");
    for (int i = 1; i < f->title_count; i++)
        buf_format(out, " =%.*s", STR_ARG(f->titles[i]));
    for (int r = 0; r < REL_COUNT; r++)
        world_write_list(c, (Relation)r, id, out);
    IdSpan awards = catalog_awards_of_film(c, id);
    for (int i = 0; i < awards.count; i++)
        world_write_award(c, awards.ids[i], out);
    static const char *const results[] = {"won", "nominated", "competed"};
    for (int e = 0; e < catalog_event_count(c); e++)
        for (int r = RESULT_WON; r <= RESULT_COMPETED; r++)
            if (catalog_film_list_is_whole(c, id, (Id)e, (Result)r))
                buf_format(out, " all %s at %.*s;", results[r],
                           STR_ARG(catalog_event(c, (Id)e)->short_name));
}

static inline int world_compare_lines(const void *a, const void *b)
{
    return str_compare(*(const Str *)a, *(const Str *)b);
}

/* All films by title, divided by " / ", or each on its line. */
static inline Str world_write(CatalogWorld *w, const char *divider)
{
    int n = catalog_count(w->c, ENT_FILM);
    Str *lines = arena_new(&w->arena, Str, n + 1);
    Buf out = buf_in(&w->arena);
    for (int i = 0; i < n; i++) {
        Buf line = buf_in(&w->arena);
        world_write_film(w->c, (Id)i, &line);
        lines[i] = arena_copy(&w->arena, buf_str(&line));
    }
    qsort(lines, (size_t)n, sizeof *lines, world_compare_lines);
    for (int i = 0; i < n; i++)
        buf_format(&out, "%s%.*s", i ? divider : "", STR_ARG(lines[i]));
    return buf_str(&out);
}

/* The names of the faults with their places: "b.rec:3 year-differs". */
static inline Str world_faults(CatalogWorld *w)
{
    Buf out = buf_in(&w->arena);
    for (int i = 0; i < w->diag.count; i++)
        buf_format(&out, "%s%.*s:%d %s", i ? ", " : "", STR_ARG(w->diag.faults[i].file),
                   w->diag.faults[i].line, w->diag.faults[i].name);
    return buf_str(&out);
}

/* ---- rows: the packs, the films that come of them, and what is said about it */

typedef struct {
    int line;
    const char *name;
    const char *packs[WORLD_PACKS];
    const char *want, *faults;
} WorldRow;

static inline void world_check_rows(const WorldRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        CatalogWorld w;
        const char *texts[WORLD_PACKS + 1] = {NULL};
        memcpy(texts, rows[i].packs, sizeof rows[i].packs);
        world_build(&w, texts, 0);
        ROW_STR(&rows[i], world_write(&w, " / "), str_from_c(rows[i].want));
        ROW_STR(&rows[i], world_faults(&w), str_from_c(rows[i].faults));
        world_end(&w);
    }
}
#define WORLD_CHECK(rows) world_check_rows(rows, sizeof(rows) / sizeof *(rows))

#endif
