/* names.c -- countries, languages and genres, found by any text that means them. */
#include "names.h"

#include "textmap.h"
#include "utf8.h"

typedef struct {
    TextMap map;
    Str *folded;   /* every text that finds an entry, for the nearest */
    uint32_t *ids; /* whose text it is */
    int count, cap, id_cap;
} Table;

struct NameIndex {
    Table tables[NAMES_TABLES];
};

/* Folding needs memory only while the text is looked up. */
static uint32_t find_folded(const Table *t, Str text)
{
    Arena scratch;
    arena_init(&scratch);
    uint32_t id = text_map_get(&t->map, fold_text(&scratch, text));
    arena_free(&scratch);
    return id;
}

static void add_text(Table *t, Arena *a, Str text, uint32_t id)
{
    Str folded = fold_text(a, text);
    uint32_t *at = text_map_at(&t->map, folded);
    if (!folded.n || *at != TEXT_MAP_NONE)
        return;
    *at = id;
    int n = t->count;
    *ARRAY_PUSH(a, t->ids, n, t->id_cap) = id;
    *ARRAY_PUSH(a, t->folded, t->count, t->cap) = folded;
}

bool names_years(Str text, int *from, int *to)
{
    Str head, rest;
    bool span = str_cut(text, '-', &head, &rest);
    int first = 0, last = 0;
    if (!str_to_int(str_trim(head), &first))
        return false;
    if (!span)
        last = first;
    else if (str_trim(rest).n && !str_to_int(str_trim(rest), &last))
        return false;
    *from = first;
    *to = last;
    return true;
}

static int count_type(const Pack *packs, int pack_count, RecordType type)
{
    int n = 0;
    for (int p = 0; p < pack_count; p++)
        for (int i = 0; i < packs[p].count; i++)
            n += packs[p].records[i].type == type;
    return n;
}

/* A name before any variant: no country is hidden by another's adjective. */
static void add_names(Names *out, NameTable table, Arena *a)
{
    for (int i = 0; i < names_count(out, table); i++)
        add_text(&out->index->tables[table], a, names_name(out, table, (uint32_t)i), (uint32_t)i);
}

static void add_variants(Names *out, NameTable table, const Record *r, uint32_t id, Arena *a)
{
    static const char *const fields[] = {"Also", "Abroad", "Adjective"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        for (const Field *f = NULL; (f = record_next(r, fields[i], f));)
            add_text(&out->index->tables[table], a, f->value, id);
}

static void read_country(const Record *r, Country *out)
{
    *out = (Country){.name = record_value(r, "Name"),
                     .spoken = record_value(r, "Spoken"),
                     .adjective = record_value(r, "Adjective"),
                     .region = record_value(r, "Region"),
                     .successor = NAMES_NONE};
    if (!out->spoken.n)
        out->spoken = out->name;
    names_years(record_value(r, "Years"), &out->from, &out->to);
}

static NameTable table_of(RecordType type)
{
    return type == RECORD_COUNTRY    ? NAMES_COUNTRIES
           : type == RECORD_LANGUAGE ? NAMES_LANGUAGES
           : type == RECORD_GENRE    ? NAMES_GENRES
                                     : NAMES_TABLES;
}

static void read_entry(Names *out, NameTable table, const Record *r)
{
    if (table == NAMES_COUNTRIES)
        read_country(r, &out->countries[out->country_count++]);
    if (table == NAMES_LANGUAGES)
        out->languages[out->language_count++] = (Language){record_value(r, "Name")};
    if (table == NAMES_GENRES)
        out->genres[out->genre_count++] = (Genre){record_value(r, "Name")};
}

/* Second reading, when every name is known: variants and successors. */
static void link_entries(const Pack *packs, int pack_count, Names *out, Arena *a)
{
    uint32_t next[NAMES_TABLES] = {0};
    for (int p = 0; p < pack_count; p++)
        for (int i = 0; i < packs[p].count; i++) {
            const Record *r = &packs[p].records[i];
            NameTable table = table_of(r->type);
            if (table == NAMES_TABLES)
                continue;
            uint32_t id = next[table]++;
            add_variants(out, table, r, id, a);
            if (table == NAMES_COUNTRIES)
                out->countries[id].successor = names_find(out, table, record_value(r, "Successor"));
        }
}

void names_build(const Pack *packs, int pack_count, Arena *a, Names *out)
{
    *out = (Names){.index = arena_new(a, struct NameIndex, 1)};
    out->countries = arena_new(a, Country, count_type(packs, pack_count, RECORD_COUNTRY) + 1);
    out->languages = arena_new(a, Language, count_type(packs, pack_count, RECORD_LANGUAGE) + 1);
    out->genres = arena_new(a, Genre, count_type(packs, pack_count, RECORD_GENRE) + 1);
    for (int p = 0; p < pack_count; p++)
        for (int i = 0; i < packs[p].count; i++)
            read_entry(out, table_of(packs[p].records[i].type), &packs[p].records[i]);
    for (int t = 0; t < NAMES_TABLES; t++) {
        text_map_init(&out->index->tables[t].map, a);
        add_names(out, (NameTable)t, a);
    }
    link_entries(packs, pack_count, out, a);
}

int names_count(const Names *n, NameTable table)
{
    return table == NAMES_COUNTRIES   ? n->country_count
           : table == NAMES_LANGUAGES ? n->language_count
                                      : n->genre_count;
}

Str names_name(const Names *n, NameTable table, uint32_t id)
{
    return table == NAMES_COUNTRIES   ? n->countries[id].name
           : table == NAMES_LANGUAGES ? n->languages[id].name
                                      : n->genres[id].name;
}

uint32_t names_find(const Names *n, NameTable table, Str text)
{
    return find_folded(&n->index->tables[table], text);
}

uint32_t names_find_country(const Names *n, Str text)
{
    return names_find(n, NAMES_COUNTRIES, text);
}

uint32_t names_find_language(const Names *n, Str text)
{
    return names_find(n, NAMES_LANGUAGES, text);
}

uint32_t names_find_genre(const Names *n, Str text)
{
    return names_find(n, NAMES_GENRES, text);
}

int names_nearest_of(Str text, const Str *known, int count)
{
    int limit = utf8_length(text) / 3, best = -1;
    limit = limit > 3 ? 3 : limit;
    for (int i = 0; i < count; i++) {
        int d = text_distance(text, known[i], limit);
        if (d > limit || (best >= 0 && d == limit && str_compare(known[i], known[best]) > 0))
            continue;
        best = i;
        limit = d;
    }
    return best;
}

Str names_nearest(const Names *n, NameTable table, Str text)
{
    const Table *t = &n->index->tables[table];
    Arena scratch;
    arena_init(&scratch);
    int i = names_nearest_of(fold_text(&scratch, text), t->folded, t->count);
    arena_free(&scratch);
    return i < 0 ? S("") : names_name(n, table, t->ids[i]);
}
