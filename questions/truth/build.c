/* build.c -- catalog_build: the steps in their order, and the warnings of all of them. */
#include "catalog_build.h"

#include <stdio.h>

enum { MOST_TOLD = 1000 };

Str build_place(Build *b, const Record *r, const Field *f)
{
    return arena_format(&b->scratch, "%.*s:%d", STR_SHOWN(r->file),
                        f ? f->line : r->line);
}

void data_warn(Diag *diag, const char *name, const Record *r, const Field *f, Str message)
{
    if (!diag || record_is_checked(r, name))
        return;
    Fault *fault = diag_add(diag, FAULT_WARNING, name, r->file, f ? f->line : r->line,
                            f ? f->column : 1, "%.*s", STR_ARG(message));
    if (f)
        fault->excerpt = f->value;
}

bool build_is_new(Build *b, const char *name, Str text)
{
    uint64_t key = str_hash(text, str_hash(str_from_c(name), 0));
    if (b->told_count >= MOST_TOLD || text_map_get_number(&b->told, key) != TEXT_MAP_NONE)
        return false;
    *text_map_at_number(&b->told, key) = 1;
    b->told_count++;
    return true;
}

void build_warn(Build *b, const char *name, const Record *r, const Field *f, Str once,
                const char *format, ...)
{
    char text[DIAG_MAX_MESSAGE];
    if (b->quiet)
        return;
    if (once.n && !build_is_new(b, name, once))
        return;
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n > 0)
        data_warn(b->diag, name, r, f,
                  (Str){text, n < (int)sizeof text ? (size_t)n : sizeof text - 1});
}

void build_each(Build *b, RecordType type, void (*each)(Build *b, const Record *r, int pack))
{
    for (int i = 0; i < b->name_pack_count; i++)
        for (int k = 0; k < b->name_packs[i].count; k++)
            if (b->name_packs[i].records[k].type == type)
                each(b, &b->name_packs[i].records[k], -1);
    for (int i = 0; i < b->input_count; i++)
        for (int k = 0; k < b->inputs[i].pack->count; k++)
            if (b->inputs[i].pack->records[k].type == type)
                each(b, &b->inputs[i].pack->records[k], i);
}

static const Record *pack_record(const Pack *pack)
{
    for (int i = 0; i < pack->count; i++)
        if (pack->records[i].type == RECORD_PACK)
            return &pack->records[i];
    return NULL;
}

static void describe_packs(Build *b)
{
    Catalog *c = b->c;
    c->pack_count = b->input_count;
    quotes_init(&c->quotes, b->a);
    c->packs = arena_new(b->a, PackInfo, b->input_count + 1);
    b->pack_records = arena_new(&b->scratch, const Record *, b->input_count + 1);
    for (int i = 0; i < b->input_count; i++) {
        const Pack *pack = b->inputs[i].pack;
        const Record *r = b->pack_records[i] = pack_record(pack);
        quotes_add(&c->quotes, pack);
        c->packs[i] = (PackInfo){.name = pack->name,
                                 .path = pack->path,
                                 .films = pack->films,
                                 .questions = pack->questions,
                                 .source_only = b->inputs[i].source_only,
                                 .licence = r ? record_value(r, "Licence") : S(""),
                                 .author = r ? record_value(r, "Author") : S("")};
    }
}

static void digest(Build *b)
{
    b->c->digest = build_digest(b->c, &b->scratch);
}

/* Each needs those before it; what is half built when nobody wants it any more is let go whole. */
static void (*const steps[])(Build *b) = {
    describe_packs,       build_events,       build_prizes,          build_people,
    build_films,          build_film_values,  build_links,           build_awards,
    build_titles,         build_further,      build_dispute_people,  build_finish_people,
    build_freeze,         build_freeze_awards, build_award_claims,   build_person_careers,
    build_fame,           build_written,      digest,                build_disputes,
    build_whole_years,    build_work_years,
};
#define STEPS (sizeof steps / sizeof *steps)

Catalog *catalog_build(const CatalogInput *inputs, int input_count, const Pack *name_packs,
                       int name_pack_count, const Names *names, Arena *a, Diag *diag)
{
    Build b = {.inputs = inputs,
               .input_count = input_count,
               .name_packs = name_packs,
               .name_pack_count = name_pack_count,
               .names = names,
               .a = a,
               .diag = diag};
    arena_init(&b.scratch);
    b.c = arena_new(a, Catalog, 1);
    b.c->names = names;
    text_map_init(&b.told, &b.scratch);
    Progress *progress = diag ? diag->progress : NULL;
    bool wanted = true;
    progress_begin(progress, STAGE_BUILD, STEPS);
    for (size_t i = 0; i < STEPS && wanted; i++) {
        steps[i](&b);
        wanted = progress_step(progress);
    }
    arena_free(&b.scratch);
    return wanted ? b.c : NULL;
}
