/* cli_seen.c -- lists of films seen for the tools: how much of one is here, and `convert` of one.
 */
#include "cli.h"

#include "rec.h"

#define GUESSED 20 /* misses that are told one by one */

/* ---- the report */

static void print_safe(Str text)
{
    char memory[1200];
    Buf b = buf_fixed(memory, sizeof memory);
    diag_write_safe(&b, text);
    fprintf(stderr, "%.*s", STR_ARG(buf_str(&b)));
}

static void print_film(Str title, int year)
{
    fprintf(stderr, "\"");
    print_safe(title);
    fprintf(stderr, year ? "\" (%d)" : "\"", year);
}

static void print_miss(Str path, const SeenMiss *m, const Catalog *c)
{
    print_safe(path);
    fprintf(stderr, ":%d: ", m->listed->line);
    print_film(m->listed->title, m->listed->year);
    if (m->reason == MISS_SEVERAL)
        fprintf(stderr, m->listed->year ? " fits several films"
                                        : " is the title of several films; write the year");
    else
        fprintf(stderr, " is not here");
    if (m->nearest != NO_ID) {
        const Film *f = catalog_film(c, m->nearest);
        fprintf(stderr, "; did you mean ");
        print_film(f->title, f->year);
        fprintf(stderr, "?");
    }
    fprintf(stderr, "\n");
}

static const char *sort_said(TitlesSort sort)
{
    switch (sort) {
    case TITLES_WATCHLIST:
        return "it is a list of films to see, and nothing else is there; its films are taken";
    case TITLES_UNKNOWN:
        return "its name does not say whether it is watched.csv or the watchlist; it is taken as "
               "films seen";
    default:
        return NULL;
    }
}

bool cli_seen(const Options *o, Library *l, const World *w, Str why)
{
    if (!o->seen.n)
        return true;
    if (!w->seen.films) {
        fprintf(stderr, "marquee: ");
        print_safe(why);
        fprintf(stderr, "\n");
        return false;
    }
    const Listed *listed = library_listed(l);
    Seen seen = *library_seen(l);
    seen_guess(w->catalog, &seen, GUESSED);
    cli_print_faults(stderr, &listed->diag);
    print_safe(listed->path);
    fprintf(stderr, ": %d of %d film%s matched", seen.matched, seen.listed,
            seen.listed == 1 ? "" : "s");
    if (seen.miss_count)
        fprintf(stderr, "; %d %s not in these packs", seen.miss_count,
                seen.miss_count == 1 ? "is" : "are");
    fprintf(stderr, "\n");
    const char *said = listed->titles.letterboxd ? sort_said(listed->titles.sort) : NULL;
    if (said)
        fprintf(stderr, "%s\n", said);
    for (int i = 0; i < seen.miss_count && i < GUESSED; i++)
        print_miss(listed->path, &seen.misses[i], w->catalog);
    if (seen.miss_count > GUESSED)
        fprintf(stderr, "and %d more\n", seen.miss_count - GUESSED);
    return true;
}

/* ---- convert */

typedef struct {
    const Catalog *c;
    const uint8_t *films; /* seen */
    Arena *arena;
    Pack out;
    int packs; /* that give a film */
} Choosing;

static bool is_chosen(const Choosing *k, Str title, Str year_text)
{
    int year = 0;
    str_to_int(year_text, &year);
    Id film = seen_find(k->c, title, year);
    return film != NO_ID && k->films[film];
}

static bool is_person_wanted(const Choosing *k, const Record *r)
{
    Id person = catalog_find_person(k->c, record_value(r, "Name"));
    IdSpan works = person == NO_ID ? (IdSpan){NULL, 0} : catalog_works(k->c, person);
    for (int i = 0; i < works.count; i++)
        if (k->films[works.ids[i]])
            return true;
    return false;
}

static bool is_question_wanted(const Choosing *k, const Record *r)
{
    Str title;
    int year;
    if (!record_title_year(record_value(r, "Film"), &title, &year))
        return false;
    Id film = seen_find(k->c, title, year);
    return film != NO_ID && k->films[film];
}

static bool is_wanted(const Choosing *k, const Record *r)
{
    switch (r->type) {
    case RECORD_FILM:
        return is_chosen(k, record_value(r, "Title"), record_value(r, "Year"));
    case RECORD_PERSON:
        return is_person_wanted(k, r);
    case RECORD_QUESTION:
        return is_question_wanted(k, r);
    case RECORD_EVENT:
    case RECORD_PRIZE:
        return true;
    default:
        return false;
    }
}

static void push(Choosing *k, const Record *r, const Field *fields, int count)
{
    Record *to = ARRAY_PUSH(k->arena, k->out.records, k->out.count, k->out.cap);
    *to = *r;
    to->fields = fields;
    to->count = count;
}

/* Part of the films are not all winners: the claims of prizes go, and a prize with nothing else to
 * say but its name. */
static void push_prize(Choosing *k, const Record *r)
{
    Field *fields = arena_new(k->arena, Field, r->count);
    int n = 0, said = 0;
    for (int i = 0; i < r->count; i++) {
        Str name = r->fields[i].name;
        if (str_equal(name, S("Complete")))
            continue;
        said += !str_equal(name, S("Name")) && !str_equal(name, S("Event"));
        fields[n++] = r->fields[i];
    }
    if (said)
        push(k, r, fields, n);
}

/* Does the film say anything of this list itself? Then what the pack says does not hold for it. */
static bool has_own_word(const Record *r, Str claim)
{
    for (int i = 0; i < r->count; i++)
        if ((str_equal(r->fields[i].name, S("Complete")) ||
             str_equal(r->fields[i].name, S("Partial"))) &&
            str_equal(r->fields[i].value, claim))
            return true;
    return false;
}

/* A film with the claims that its pack makes for all its films: there the pack ends. */
static void push_film(Choosing *k, const Record *r, const Pack *pack)
{
    Field *fields = NULL;
    int n = 0, cap = 0;
    for (int i = 0; i < r->count; i++)
        *ARRAY_PUSH(k->arena, fields, n, cap) = r->fields[i];
    for (int i = 0; i < pack->count; i++) {
        const Record *p = &pack->records[i];
        for (int f = 0; p->type == RECORD_PACK && f < p->count; f++) {
            Str name = p->fields[f].name;
            if ((str_equal(name, S("Complete")) || str_equal(name, S("Partial"))) &&
                !has_own_word(r, p->fields[f].value))
                *ARRAY_PUSH(k->arena, fields, n, cap) = p->fields[f];
        }
    }
    push(k, r, fields, n);
}

static void choose(Choosing *k, const Pack *pack)
{
    for (int i = 0; i < pack->count; i++) {
        const Record *r = &pack->records[i];
        if (!is_wanted(k, r))
            continue;
        if (r->type == RECORD_FILM)
            push_film(k, r, pack);
        else if (r->type == RECORD_PRIZE)
            push_prize(k, r);
        else
            push(k, r, r->fields, r->count);
    }
}

int cli_convert_list(const Options *o, Library *l, const World *w, Str why)
{
    if (!cli_seen(o, l, w, why))
        return 2;
    int errors = cli_faults(stderr, l, w);
    Arena a;
    arena_init(&a);
    Choosing k = {.c = w->catalog, .films = w->seen.films, .arena = &a};
    for (int i = 0; i < w->pack_count; i++)
        choose(&k, library_pack(l, i));
    Buf out = buf_in(&a);
    rec_write(&k.out, &out);
    bool written = w->seen.matched > 0 && cli_write(o->out, buf_str(&out));
    arena_free(&a);
    return !written ? 2 : errors ? 1 : 0;
}
