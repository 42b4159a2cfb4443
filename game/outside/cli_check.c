/* cli_check.c -- `marquee check`, `kinds` and `convert`: what packs hold, and what is wrong with them. */
#include "cli.h"

#include "files.h"
#include "grammar.h"
#include "proving.h"
#include "rec.h"

static void print_fault(FILE *to, const Fault *f)
{
    char memory[8192];
    Buf b = buf_fixed(memory, sizeof memory);
    diag_write(f, &b);
    fprintf(to, "%.*s\n", STR_ARG(buf_str(&b)));
}

void cli_print_faults(FILE *to, const Diag *d)
{
    for (int i = 0; i < d->count; i++)
        print_fault(to, &d->faults[i]);
    int more = d->errors + d->warnings - d->count;
    if (more > 0)
        fprintf(to, "and %d more\n", more);
}

/* The built-in pack's own faults are told only when it is the one looked at. */
static bool is_told(const World *w, int i)
{
    return !w->packs[i].builtin || w->pack_count == 1;
}

int cli_faults(FILE *to, Library *l, const World *w)
{
    int errors = 0;
    for (int i = 0; i < w->pack_count; i++)
        if (is_told(w, i)) {
            cli_print_faults(to, library_diag(l, i));
            errors += w->packs[i].errors;
        }
    return errors;
}

/* ---- check */

static bool is_checked(const Record *r, Str name)
{
    for (const Field *f = NULL; (f = record_next(r, "Checked", f));)
        if (str_equal(f->value, name))
            return true;
    return false;
}

/* Is the film one of those that are looked at: all, or those of --seen? */
static bool is_listed(const World *w, const Options *o, Id film)
{
    return !o->seen.n || w->seen.films[film];
}

/* The film of a record of which nothing can be asked, NO_ID if it is none or was looked at. */
static Id silent_film(const Options *o, const World *w, const Proof *p, const Record *r)
{
    int year = 0;
    if (r->type != RECORD_FILM || !str_to_int(record_value(r, "Year"), &year) ||
        is_checked(r, S("nothing-to-ask")))
        return NO_ID;
    Id film = catalog_find_film(w->catalog, record_value(r, "Title"), year);
    return film == NO_ID || p->asked[film] || !is_listed(w, o, film) ? NO_ID : film;
}

/* Films of the named packs from which nothing can be asked. */
static int warn_silent_films(const Options *o, Library *l, const World *w, const Proof *p)
{
    Arena a;
    Diag diag;
    arena_init(&a);
    diag_init(&diag, &a);
    for (int i = 0; i < w->pack_count; i++) {
        const Pack *pack = is_told(w, i) ? library_pack(l, i) : NULL;
        for (int k = 0; pack && k < pack->count; k++) {
            const Record *r = &pack->records[k];
            if (silent_film(o, w, p, r) != NO_ID)
                diag_add(
                    &diag, FAULT_WARNING, "nothing-to-ask", r->file, r->line, 1,
                    "nothing can be asked of \"%.*s\"; give it a director, stars, countries or "
                    "prizes",
                    STR_SHOWN(record_value(r, "Title")));
        }
    }
    int warnings = diag.warnings;
    cli_print_faults(stdout, &diag);
    arena_free(&a);
    return warnings;
}

/* Films of the packs that are asked about. */
static int asked_films(const World *w, const Options *o)
{
    int n = 0;
    for (Id film = 0; film < (Id)catalog_count(w->catalog, ENT_FILM); film++)
        n += catalog_is_asked(w->catalog, film) && is_listed(w, o, film);
    return n;
}

int cli_check(const Options *o, Library *l, const World *world)
{
    library_count(l);           /* the doctor looks too */
    library_take(l, &(Arrival){0});
    int errors = cli_faults(stdout, l, world), warnings = 0, records = 0;
    for (int i = 0; i < world->pack_count; i++)
        if (is_told(world, i)) {
            warnings += world->packs[i].warnings;
            records += library_pack(l, i)->count;
        }

    Arena a;
    arena_init(&a);
    AskOptions all = {.level = LEVEL_RISING, .length = 10,
                      .seen = o->seen.n ? world->seen.films : NULL};
    Proof p;
    proving_run(world, ask_again(world->prepared, world->catalog, &all, &a), &a, &p);
    fwrite(p.told.s, 1, p.told.n, stdout);
    warnings += warn_silent_films(o, l, world, &p);
    errors += p.refused;
    printf("%d films, %d questions, %d errors, %d warnings\n", asked_films(world, o), p.questions,
           errors, warnings);
    arena_free(&a);
    bool kept = !o->rejects.n || cli_write_rejects(o, l, world);
    if (fflush(stdout) != 0 || !records || !kept)
        return 2;
    return errors ? 1 : 0;
}

/* ---- kinds */

int cli_kinds(const Options *o, Library *l, const World *world)
{
    AskOptions ask;
    if (!cli_ask_options(o, world, &ask))
        return 2;
    int errors = cli_faults(stderr, l, world);
    Arena a;
    arena_init(&a);
    const Asker *asker = ask_again(world->prepared, world->catalog, &ask, &a);
    long total = 0;
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        int n = ask_distinct(asker, kind);
        Str why = n ? S("") : ask_why_silent(asker, kind);
        total += n;
        printf("%-20s %7d", kind_name(kind), n);
        if (why.n)
            printf("  %.*s", STR_ARG(why));
        printf("\n");
    }
    printf("%-20s %7ld\n", "all", total);
    arena_free(&a);
    if (fflush(stdout) != 0)
        return 2;
    return errors ? 1 : 0;
}

/* ---- convert */

bool cli_write(Str path, Str text)
{
    if (!path.n || str_equal(path, S("-")))
        return fwrite(text.s, 1, text.n, stdout) == text.n && fflush(stdout) == 0;
    Arena a;
    Str why = S("");
    arena_init(&a);
    bool written = files_write_result(path, text, &a, &why);
    if (!written)
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
    arena_free(&a);
    return written;
}

typedef struct {
    const Options *options;
    Str program;
    int last_year;
    Arena *arena;
} TextReader;

/* The words by which texts are read: for the first text, for they take longer than a small pack. */
static const Prose *open_words(const void *text_reader)
{
    const TextReader *r = text_reader;
    Str assets, looked, lang = r->options->lang.n ? r->options->lang : S("en");
    if (!files_find_assets(r->options->assets, r->program, r->arena, &assets, &looked))
        return NULL;
    return grammar_open(assets, lang, NULL, r->last_year, r->arena);
}

int cli_convert(const Options *o, Str program, int last_year)
{
    Arena a;
    arena_init(&a);
    Diag diag;
    diag_init(&diag, &a);
    const TextReader reader = {o, program, last_year, &a};
    Pack pack = {.open_prose = open_words, .prose_ctx = &reader};
    bool any = false;
    for (int i = 0; i < o->pack_count; i++) {
        PackFile *files;
        int count;
        pack.path = o->packs[i];
        if (files_read_pack(o->packs[i], &a, &files, &count, &diag))
            any = pack_read(files, count, last_year, &a, &pack, &diag) || any;
    }
    cli_print_faults(stderr, &diag);
    Buf out = buf_in(&a);
    rec_write(&pack, &out);
    bool written = any && cli_write(o->out, buf_str(&out));
    int errors = diag.errors;
    arena_free(&a);
    return !written ? 2 : errors ? 1 : 0;
}
