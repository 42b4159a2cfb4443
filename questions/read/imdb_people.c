/* imdb_people.c -- see imdb_table.h: who made the films, what they are called, and people of one
 * name told apart. */
#include "imdb_table.h"

#include "flat.h"
#include "textmap.h"
#include "utf8.h"

/* Rows out of order may put a better one in the place of another; ours are in order. */
enum { MOST_REPLACED = 64, MOST_COMPARED = 256 };

static const int most_of_role[] = {
#define X(id, field, most) most,
    IMDB_ROLES(X)
#undef X
};

/* ---- credits */

static uint32_t person_of(Imdb *m, uint32_t id)
{
    uint32_t *at = ids_at(&m->person_ids, id);
    if (*at == IDS_NONE) {
        *at = (uint32_t)m->person_count;
        *ARRAY_PUSH(&m->work, m->people, m->person_count, m->person_cap) = (ImdbPerson){.id = id};
    }
    return *at;
}

/* How many credits of this role the film has, who of them comes last, and is this person there? */
static int count_role(const Imdb *m, const ImdbFilm *f, ImdbCredit new, uint32_t *last, bool *there)
{
    int count = 0;
    *there = false;
    *last = IDS_NONE;
    for (uint32_t i = f->credits; i != IDS_NONE; i = m->credits[i].next) {
        const ImdbCredit *c = &m->credits[i];
        if (c->role != new.role)
            continue;
        count++;
        *last = i;
        *there |= c->person == new.person;
    }
    return count;
}

static bool comes_before(const ImdbCredit *a, const ImdbCredit *b)
{
    return a->role != b->role ? a->role < b->role : a->order < b->order;
}

static void link_credit(Imdb *m, ImdbFilm *f, uint32_t place)
{
    uint32_t *at = &f->credits;
    while (*at != IDS_NONE && !comes_before(&m->credits[place], &m->credits[*at]))
        at = &m->credits[*at].next;
    m->credits[place].next = *at;
    *at = place;
}

static void unlink_credit(Imdb *m, ImdbFilm *f, uint32_t place)
{
    uint32_t *at = &f->credits;
    while (*at != place)
        at = &m->credits[*at].next;
    *at = m->credits[place].next;
}

/* A place for one credit more, where there are as many as count: that of the last of its role. */
static uint32_t place_of_last(Imdb *m, ImdbFilm *f, const ImdbCredit *new, uint32_t last)
{
    f->partial |= new->role == IMDB_DIRECTOR;
    if (!comes_before(new, &m->credits[last]) || f->replaced == MOST_REPLACED)
        return IDS_NONE;
    f->replaced++;
    unlink_credit(m, f, last);
    return last;
}

static void say_full(Imdb *m, const ImdbTable *t)
{
    if (!m->credits_full)
        diag_add(m->diag, FAULT_ERROR, "too-many-credits", t->file->path, t->stream.line, 1,
                 "more than 4,194,304 people's work is credited; what follows is left out: divide "
                 "the tables");
    m->credits_full = true;
}

/* The first few of each role, in their order, everybody once. Only who is kept becomes a person. */
static void add_credit(Imdb *m, const ImdbTable *t, ImdbFilm *f, uint32_t id, ImdbCredit new)
{
    uint32_t last, place = (uint32_t)m->credit_count;
    bool there;
    new.person = ids_get(&m->person_ids, id);
    int count = count_role(m, f, new, &last, &there);
    if (there)
        return;
    if (count == most_of_role[new.role])
        place = place_of_last(m, f, &new, last);
    if (place == IDS_NONE)
        return;
    if (place == IMDB_MAX_CREDITS) {
        say_full(m, t);
        f->partial |= new.role == IMDB_DIRECTOR;
        return;
    }
    if (place == (uint32_t)m->credit_count)
        ARRAY_PUSH(&m->work, m->credits, m->credit_count, m->credit_cap);
    new.person = person_of(m, id);
    new.character = imdb_keep(m, t, new.character);
    m->credits[place] = new;
    link_credit(m, f, place);
}

/* Numbers of people, divided by commas. */
static void read_list(Imdb *m, ImdbTable *t, ImdbFilm *f, ImdbColumn column, ImdbRole role)
{
    Str rest = imdb_cell(t, column), one;
    bool told = false;
    for (int order = 0; rest.n; order++) {
        uint32_t id;
        str_cut(rest, ',', &one, &rest);
        if (ids_parse(str_trim(one), "nm", &id)) {
            add_credit(m, t, f, id, (ImdbCredit){.order = order, .role = role});
            continue;
        }
        f->partial |= role == IMDB_DIRECTOR;
        if (!told)
            imdb_refuse(t, "bad-number", column,
                        "a person in this cell has no number such as nm0000151 and is left out");
        told = true;
    }
}

void imdb_read_crew(Imdb *m, ImdbTable *t)
{
    while (imdb_next(t)) {
        uint32_t film = ids_get(&m->film_ids, t->id);
        if (film == IDS_NONE || !imdb_cells(t))
            continue;
        read_list(m, t, &m->films[film], IMDB_DIRECTORS, IMDB_DIRECTOR);
        read_list(m, t, &m->films[film], IMDB_WRITERS, IMDB_WRITER);
    }
}

/* ---- principals */

static const struct {
    const char *category;
    ImdbRole role;
    char gender;
} categories[] = {
    {"actor", IMDB_STAR, 'm'},
    {"actress", IMDB_STAR, 'f'},
    {"self", IMDB_STAR, 0},
    {"director", IMDB_DIRECTOR, 0},
    {"writer", IMDB_WRITER, 0},
    {"composer", IMDB_MUSIC, 0},
    {"cinematographer", IMDB_CAMERA, 0},
    {"editor", IMDB_EDITOR, 0},
    {"producer", IMDB_PRODUCER, 0},
};

/* The first of the characters, a JSON array of texts. */
static Str first_character(ImdbTable *t, bool self)
{
    Str cell = imdb_cell(t, IMDB_CHARACTERS), text = S("");
    if (!cell.n || self)
        return S("");
    Flat list = flat_open(cell);
    if (!flat_next_text(&list, &t->scratch, &text) && list.broken)
        imdb_refuse(t, "bad-list", IMDB_CHARACTERS,
                    "the list of characters is damaged; it should read [\"Name\"]");
    return str_trim(text);
}

/* Whoever is credited both ways is of no gender that the table knows. */
static void note_gender(ImdbPerson *p, char gender)
{
    p->gender = !p->gender || p->gender == gender ? gender : IMDB_BOTH_GENDERS;
}

static void read_principal(Imdb *m, ImdbTable *t, ImdbFilm *f)
{
    Str category = imdb_cell(t, IMDB_CATEGORY);
    size_t i = 0, n = sizeof categories / sizeof *categories;
    while (i < n && !str_equal(category, str_from_c(categories[i].category)))
        i++;
    ImdbCredit c = {.role = i < n ? categories[i].role : IMDB_STAR};
    uint32_t id;
    /* Those that title.crew has whole are not taken from here. */
    if (i == n || (c.role <= IMDB_WRITER && m->tables[IMDB_CREW]))
        return;
    if (!ids_parse(imdb_cell(t, IMDB_NCONST), "nm", &id)) {
        f->partial |= c.role == IMDB_DIRECTOR;
        imdb_refuse(t, "bad-number", IMDB_NCONST,
                    "the person has no number such as nm0000151; the row is left out");
        return;
    }
    if (!imdb_number(t, IMDB_ORDERING, &c.order))
        imdb_refuse(t, "bad-order", IMDB_ORDERING,
                    "the place in the order is no number; the person comes first");
    if (c.role == IMDB_STAR)
        c.character = first_character(t, categories[i].gender == 0);
    f->partial |= c.role == IMDB_DIRECTOR;
    add_credit(m, t, f, id, c);
    uint32_t person = ids_get(&m->person_ids, id);
    if (person != IDS_NONE && categories[i].gender)
        note_gender(&m->people[person], categories[i].gender);
}

void imdb_read_principals(Imdb *m, ImdbTable *t)
{
    while (imdb_next(t)) {
        uint32_t film = ids_get(&m->film_ids, t->id);
        if (film != IDS_NONE && imdb_cells(t))
            read_principal(m, t, &m->films[film]);
    }
}

/* ---- names */

static int read_year(ImdbTable *t, ImdbColumn column)
{
    int year = 0;
    if (imdb_cell(t, column).n && !imdb_year(t, column, &year))
        year = 0; /* 43 BC and the like */
    return year;
}

static void read_name(Imdb *m, ImdbTable *t, ImdbPerson *p)
{
    Str profession, rest;
    if (p->name.n || !imdb_cell(t, IMDB_NAME).n)
        return;
    str_cut(imdb_cell(t, IMDB_PROFESSION), ',', &profession, &rest);
    p->name = imdb_keep(m, t, imdb_cell(t, IMDB_NAME));
    p->profession = imdb_keep(m, t, profession);
    p->born = read_year(t, IMDB_BORN);
    p->died = read_year(t, IMDB_DIED);
    p->line = t->stream.line;
}

void imdb_read_names(Imdb *m, ImdbTable *t)
{
    while (imdb_next(t)) {
        uint32_t person = ids_get(&m->person_ids, t->id);
        if (person != IDS_NONE && imdb_cells(t))
            read_name(m, t, &m->people[person]);
    }
}

/* ---- namesakes */

typedef struct {
    Imdb *m;
    const uint32_t *next; /* of each person, the next one of that name */
} Namesakes;

/* How many people of one name say the same of themselves? */
static int count_alike(const Namesakes *n, uint32_t first, const ImdbPerson *p, bool by_job)
{
    int count = 0;
    for (uint32_t i = first; i != IDS_NONE; i = n->next[i])
        count += by_job ? str_equal(n->m->people[i].profession, p->profession)
                        : n->m->people[i].born == p->born;
    return count;
}

/* By what they do, as "Steve McQueen (director)", if that is enough; by the year of birth; or by
 * their numbers here. */
static void tag(const Namesakes *n, uint32_t first, uint32_t person, int number, bool few)
{
    ImdbPerson *p = &n->m->people[person];
    Arena *a = n->m->arena;
    p->tagged = true;
    if (few && p->profession.n && count_alike(n, first, p, true) == 1) {
        char *job = arena_c(a, p->profession);
        for (size_t i = 0; i < p->profession.n; i++)
            job[i] = job[i] == '_' ? ' ' : job[i];
        p->name = arena_format(a, "%.*s (%s)", STR_ARG(p->name), job);
    } else if (few && p->born && count_alike(n, first, p, false) == 1) {
        p->name = arena_format(a, "%.*s (born %d)", STR_ARG(p->name), p->born);
    } else {
        p->name = arena_format(a, "%.*s (%d)", STR_ARG(p->name), number);
    }
}

/* Where hundreds bear a name nobody could tell them: they are numbered. */
static void tag_namesakes(const Namesakes *n, uint32_t first)
{
    int number = 0, count = 0;
    for (uint32_t i = first; i != IDS_NONE; i = n->next[i])
        count++;
    for (uint32_t i = first; i != IDS_NONE; i = n->next[i])
        tag(n, first, i, ++number, count <= MOST_COMPARED);
}

/* People stand in the order in which the tables name them. */
void imdb_tag_people(Imdb *m)
{
    Arena a;
    TextMap firsts;
    uint32_t people = (uint32_t)m->person_count;
    arena_init(&a);
    uint32_t *next = arena_new(&a, uint32_t, people + 1);
    uint32_t *last = arena_new(&a, uint32_t, people + 1);
    text_map_init(&firsts, &a);
    for (uint32_t i = 0; i < people; i++) {
        next[i] = IDS_NONE;
        last[i] = i;
        if (!m->people[i].name.n)
            continue;
        uint32_t *first = text_map_at(&firsts, fold_text(&a, m->people[i].name));
        if (*first == TEXT_MAP_NONE)
            *first = i;
        else
            next[last[*first]] = i;
        last[*first] = i;
    }
    Namesakes n = {m, next};
    for (uint32_t i = 0; i < people; i++)
        if (next[i] != IDS_NONE && last[i] != i)
            tag_namesakes(&n, i);
    arena_free(&a);
}
