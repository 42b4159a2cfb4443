/* imdb.c -- see imdb.h: the tables of a folder in their order, and the records made of them. */
#include "imdb_table.h"

#include "emit.h"
#include "film_keys.h"
#include "stars.h"

/* ---- records */

static const char *const field_of_role[] = {
#define X(id, field, most) field,
    IMDB_ROLES(X)
#undef X
};

Str imdb_keep(Imdb *m, const ImdbTable *t, Str text)
{
    if (text.n <= IMDB_MAX_TEXT - m->text) {
        m->text += text.n;
        return arena_copy(m->arena, text);
    }
    if (!m->text_full)
        diag_add(m->diag, FAULT_ERROR, "too-much-text", t->file->path, t->stream.line, 1,
                 "there are more than 512 MiB of names and titles, the most that is kept; what "
                 "follows is left out");
    m->text_full = true;
    return S("");
}

/* What IMDb calls a genre is sometimes a kind of film, and sometimes of no use to a quiz. */
static void emit_genres(Emit *e, const ImdbFilm *f)
{
    Str rest = f->genres, one;
    while (rest.n) {
        str_cut(rest, ',', &one, &rest);
        one = str_trim(one);
        if (str_equal(one, S("Documentary")))
            emit_field(e, "Kind", S("documentary"), f->line, 1);
        else if (str_equal(one, S("Animation")))
            emit_field(e, "Kind", S("animated"), f->line, 1);
        if (!str_in_list(one, "Short|Adult|News|Talk-Show|Reality-TV|Game-Show"))
            emit_field(e, "Genre", one, f->line, 1);
    }
}

/* Fails: false if all who directed the film are known by name. */
static bool emit_credits(const Imdb *m, Emit *e, const ImdbFilm *f)
{
    bool partial = f->partial;
    for (uint32_t i = f->credits; i != IDS_NONE; i = m->credits[i].next) {
        const ImdbCredit *c = &m->credits[i];
        Str name = m->people[c->person].name;
        partial |= c->role == IMDB_DIRECTOR && !name.n;
        if (name.n)
            emit_field(e, field_of_role[c->role],
                       c->role == IMDB_STAR ? stars_line(e->arena, name, c->character, false)
                                            : name,
                       f->line, 1);
    }
    return partial;
}

static void emit_film(const Imdb *m, Emit *e, const ImdbFilm *f)
{
    bool foreign = film_is_other_script(f->original);
    emit_begin(e, RECORD_FILM, f->line);
    emit_field(e, "Title", f->title, f->line, f->column);
    emit_field(e, "Year", arena_format(e->arena, "%d", f->year), f->line, 1);
    emit_field(e, foreign ? "Also" : "Original_title", f->original, f->line, 1);
    for (uint32_t i = f->titles; i != IDS_NONE; i = m->titles[i].next)
        emit_field(e, m->titles[i].field, m->titles[i].text, f->line, 1);
    emit_genres(e, f);
    if (emit_credits(m, e, f))
        emit_field(e, "Partial", S("Director"), f->line, 1);
    if (f->runtime > 0)
        emit_field(e, "Runtime", arena_format(e->arena, "%d", f->runtime), f->line, 1);
    emit_end(e);
}

static void emit_year(Emit *e, const char *field, int year, int line)
{
    if (year)
        emit_field(e, field, arena_format(e->arena, "%d", year), line, 1);
}

static bool has_gender(const ImdbPerson *p)
{
    return p->gender == 'f' || p->gender == 'm';
}

static void emit_person(Emit *e, const ImdbPerson *p)
{
    emit_begin(e, RECORD_PERSON, p->line);
    emit_field(e, "Name", p->name, p->line, 1);
    emit_year(e, "Born", p->born, p->line);
    emit_year(e, "Died", p->died, p->line);
    if (has_gender(p))
        emit_field(e, "Gender", p->gender == 'f' ? S("f") : S("m"), p->line, 1);
    emit_end(e);
}

/* Is a person worth a record of its own? */
static bool is_worth_telling(const ImdbPerson *p)
{
    return p->name.n && (p->tagged || p->born || p->died || has_gender(p));
}

/* Those first who must be told from others of their name, the rest as long as there is room. */
static void emit_people(const Imdb *m, const PackFile *names)
{
    enum { FIELDS = 4 };
    Emit e;
    emit_open(&e, names, m->arena, m->pack, m->diag);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < m->person_count; i++) {
            const ImdbPerson *p = &m->people[i];
            if (!is_worth_telling(p) || p->tagged != (pass == 0))
                continue;
            if (e.total + FIELDS > PACK_MAX_TOTAL_FIELDS)
                break;
            emit_person(&e, p);
        }
    emit_close(&e);
}

void imdb_emit(Imdb *m)
{
    Emit e;
    int people = 0;
    for (int i = 0; i < m->person_count; i++)
        people += is_worth_telling(&m->people[i]);
    emit_open(&e, m->tables[IMDB_BASICS], m->arena, m->pack, m->diag);
    pack_reserve(m->pack, m->film_count + people, m->arena);
    for (int i = 0; i < m->film_count; i++)
        if (!m->films[i].left_out)
            emit_film(m, &e, &m->films[i]);
    emit_close(&e);
    if (m->tables[IMDB_NAMES])
        emit_people(m, m->tables[IMDB_NAMES]);
}

/* ---- tables */

static void (*const readers[IMDB_KINDS])(Imdb *m, ImdbTable *t) = {
    [IMDB_RATINGS] = imdb_read_ratings, [IMDB_BASICS] = imdb_read_basics,
    [IMDB_CREW] = imdb_read_crew,       [IMDB_PRINCIPALS] = imdb_read_principals,
    [IMDB_NAMES] = imdb_read_names,     [IMDB_AKAS] = imdb_read_akas,
};

static void read_table(Imdb *m, const PackFile *file, void read(Imdb *m, ImdbTable *t), bool tells)
{
    ImdbTable t;
    if (imdb_open(&t, file, tells, m->pack, m->arena, m->diag))
        read(m, &t);
    imdb_close(&t);
}

/* With more titles rated than films are kept, basics are read twice: first to count. */
static bool wants_counting(const Imdb *m, const PackFile *file)
{
    return file == m->tables[IMDB_BASICS] && m->rated.count > IMDB_MAX_FILMS;
}

static void report(const Imdb *m)
{
    bool people = m->tables[IMDB_CREW] || m->tables[IMDB_PRINCIPALS];
    Str path = m->tables[IMDB_BASICS]->path;
    if (m->twice)
        diag_add(m->diag, FAULT_WARNING, "film-twice", path, m->first_twice, 1,
                 "%d row%s of %s that stand%s there before; only the first counts", m->twice,
                 m->twice > 1 ? "s are" : " is", m->twice > 1 ? "films" : "a film",
                 m->twice > 1 ? "" : "s");
    if (people && !m->tables[IMDB_NAMES])
        diag_add(m->diag, FAULT_WARNING, "names-missing", path, 1, 1,
                 "the films' people are known by their numbers alone; put name.basics.tsv into the "
                 "folder");
}

void imdb_read_folder(const PackFile *files, int count, const bool *mine, Arena *a, Pack *out,
                      Diag *diag)
{
    Imdb m = {.arena = a, .pack = out, .diag = diag, .least_votes = IMDB_LEAST_VOTES};
    arena_init(&m.work);
    ids_init(&m.rated, &m.work);
    ids_init(&m.film_ids, &m.work);
    ids_init(&m.person_ids, &m.work);
    for (int i = 0; i < count; i++) {
        ImdbKind kind = mine[i] ? imdb_kind(files[i].bytes) : IMDB_NO_TABLE;
        if (kind != IMDB_NO_TABLE && !m.tables[kind])
            m.tables[kind] = &files[i];
    }
    for (int kind = 0; kind < IMDB_KINDS; kind++)
        for (int i = 0; i < count; i++) {
            if (!readers[kind] || !mine[i] || imdb_kind(files[i].bytes) != (ImdbKind)kind)
                continue;
            if (wants_counting(&m, &files[i]))
                read_table(&m, &files[i], imdb_count_votes, false);
            read_table(&m, &files[i], readers[kind], true);
        }
    imdb_tag_people(&m);
    imdb_drop_twins(&m);
    report(&m);
    imdb_emit(&m);
    arena_free(&m.work);
}

bool imdb_looks_like(Str bytes)
{
    return imdb_kind(bytes) != IMDB_NO_TABLE;
}

void imdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    bool mine = true;
    if (imdb_kind(file->bytes) == IMDB_BASICS)
        imdb_read_folder(file, 1, &mine, a, out, diag);
    else
        diag_add(diag, FAULT_ERROR, "basics-missing", file->path, 1, 1,
                 "this is one of IMDb's tables, but not the one of the titles; put it into one "
                 "folder with title.basics.tsv and open the folder");
}

int imdb_take(const PackFile *files, int count, bool *mine)
{
    int tables = 0;
    bool basics = false;
    for (int i = 0; i < count; i++) {
        ImdbKind kind = imdb_kind(files[i].bytes);
        mine[i] = kind != IMDB_NO_TABLE;
        tables += mine[i];
        basics |= kind == IMDB_BASICS;
    }
    return basics ? tables : 0;
}
