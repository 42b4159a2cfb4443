/* said.c -- the sentence in which a text says a fact. Asked for one card at a time, so that nothing
 * is kept but where the sentences are: the film's lines are gone through again. */
#include "catalog_data.h"

#include "utf8.h"

/* What a line of a film must say: a value of the relation, or an award with its person. */
typedef struct Sought {
    Relation relation;
    Id value, award;
} Sought;

static bool is_person(const Catalog *c, Id person, Str name)
{
    const Person *p = &c->persons[person];
    Arena a;
    arena_init(&a);
    Str folded = data_fold(&a, name);
    bool same = folded.n && str_equal(folded, p->folded);
    for (int i = 0; i < p->alias_count && !same; i++)
        same = str_equal(folded, c->folded_aliases[person][i]);
    if (!same && p->tag.n)
        same = str_equal(folded, data_fold(&a, arena_format(&a, "%.*s %.*s", STR_ARG(p->name),
                                                            STR_ARG(p->tag))));
    arena_free(&a);
    return same;
}

static bool is_author(const Catalog *c, Id person, Str value)
{
    Arena a;
    Str parts[3] = {{0}};
    arena_init(&a);
    record_parts(&a, value, parts, 3);
    bool same = is_person(c, person, parts[2]);
    arena_free(&a);
    return same;
}

static bool says_value(const Catalog *c, const Sought *s, Str value)
{
    switch (s->relation) {
    case REL_COUNTRY: return names_find_country(c->names, value) == s->value;
    case REL_LANGUAGE: return names_find_language(c->names, value) == s->value;
    case REL_GENRE: return names_find_genre(c->names, value) == s->value;
    case REL_STAR: return is_person(c, s->value, record_star(value).person);
    case REL_AUTHOR: return is_author(c, s->value, value);
    default: return is_person(c, s->value, value);
    }
}

static bool says_award(const Catalog *c, const Sought *s, Str value)
{
    const Award *w = &c->awards[s->award];
    const Edition *e = &c->editions[w->edition];
    Arena a;
    AwardLine line;
    const char *why;
    arena_init(&a);
    bool same = record_award(&a, value, &line, &why) &&
                (line.ordinal ? line.ordinal == e->ordinal : line.year == e->held) &&
                data_find_event(c, line.event) == e->event &&
                data_find_prize(c, line.prize, e) == w->prize &&
                (s->value == NO_ID || !line.person.n || is_person(c, s->value, line.person));
    arena_free(&a);
    return same;
}

static Str find(const Catalog *c, Id film, const char *field, const Sought *s)
{
    if (!c->quotes.count)
        return S("");
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++) {
        const Record *r = c->records[i].record;
        for (const Field *f = NULL; (f = record_next(r, field, f));) {
            Str said = quotes_find(&c->quotes, r->file, f);
            if (said.n && (!s || (s->award == NO_ID ? says_value(c, s, f->value)
                                                    : says_award(c, s, f->value))))
                return said;
        }
    }
    return S("");
}

Str catalog_said(const Catalog *c, Id film, const char *field)
{
    return find(c, film, field, NULL);
}

Str catalog_said_of(const Catalog *c, Relation r, Id film, Id value)
{
    return find(c, film, relation_field(r), &(Sought){r, value, NO_ID});
}

Str catalog_said_of_award(const Catalog *c, Id award, Id person)
{
    static const char *const fields[] = {"Won", "Nominated", "Competed"};
    const Award *w = &c->awards[award];
    return find(c, w->film, fields[w->result], &(Sought){REL_COUNT, person, award});
}
