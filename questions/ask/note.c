/* note.c -- what each wrong option really is, from stored facts alone. */
#include "telling.h"

#include "rows.h"
#include "words.h"

enum {
    SCAN_MAX = 50000
}; /* films looked through for those of a year; a million would take too long */

static void say_part(Speech *s, Id film, Id person, Buf *out, const char *where)
{
    int i = telling_star(s->c, film, person);
    s->film = film;
    s->role = catalog_character(s->c, film, i);
    bool voice = catalog_is_voice(s->c, film, i);
    const char *use = voice ? "note.voice" : s->role.n ? "note.role" : "note.star";
    if (where && s->role.n)
        use = where;
    speech_say(s, "any", use, 0, out);
}

/* Of the films to which the relation ties a person, the one nearest to the question's. */
static Id nearest(const Catalog *c, const Question *q, Relation r, Id value)
{
    int year = catalog_film(c, q->film)->year;
    return telling_film(c, catalog_films(c, r, value), year, q->film, NULL, NULL);
}

static void note_star(Speech *s, const Question *q, Id person, Buf *out)
{
    if (q->kind == KIND_role_player && telling_star(s->c, q->film, person) >= 0) {
        say_part(s, q->film, person, out, "note.role_here");
        return;
    }
    Id film = nearest(s->c, q, REL_STAR, person);
    if (film != NO_ID)
        say_part(s, film, person, out, NULL);
}

static void note_author(Speech *s, const Question *q, Id person, Buf *out)
{
    Id film = nearest(s->c, q, REL_AUTHOR, person);
    if (film == NO_ID)
        return;
    int count;
    const Source *sources = catalog_sources_of(s->c, film, &count);
    for (int i = 0; i < count; i++)
        if (sources[i].author == person)
            s->source = &sources[i];
    s->film = film;
    speech_say(s, "any", "note.author", 0, out);
}

/* A film directed alone, if there is one; of a team all are named. */
static void note_director(Speech *s, const Question *q, Id person, Buf *out)
{
    int year = catalog_film(s->c, q->film)->year;
    IdSpan films = catalog_films(s->c, REL_DIRECTOR, person);
    s->person = person;
    s->film = telling_film(s->c, films, year, q->film, telling_is_solo, NULL);
    bool solo = s->film != NO_ID;
    if (!solo)
        s->film = nearest(s->c, q, REL_DIRECTOR, person);
    if (s->film != NO_ID)
        speech_say(s, "any", solo ? "note.directed" : "note.codirected", 0, out);
}

static void note_person(Speech *s, const Question *q, Id person, Buf *out)
{
    Relation r = kind_relation(q->kind);
    if (r == REL_STAR) {
        note_star(s, q, person, out);
        return;
    }
    if (r == REL_AUTHOR) {
        note_author(s, q, person, out);
        return;
    }
    note_director(s, q, person, out);
}

/* What the film got at the edition asked about: this prize's nomination, another prize, a place in
 * the competition, another nomination. */
static bool note_edition(Speech *s, const Question *q, Id film, Buf *out)
{
    const Award *asked = catalog_award(s->c, q->award);
    IdSpan awards = catalog_awards_of_film(s->c, film);
    const unsigned doubtful = NOTE_UNOFFICIAL | NOTE_WITHDRAWN | NOTE_REFUSED;
    static const char *const uses[] = {"note.nominated_too", "note.won_there", "note.competed",
                                       "note.nominated_there"};
    for (int want = 0; want < 4; want++)
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(s->c, awards.ids[i]);
            if (w->edition != asked->edition || (w->notes & doubtful))
                continue;
            bool fits = want == 0   ? w->prize == asked->prize && w->result == RESULT_NOMINATED
                        : want == 1 ? w->result == RESULT_WON
                        : want == 2 ? w->result == RESULT_COMPETED
                                    : w->result == RESULT_NOMINATED;
            if (!fits)
                continue;
            s->award = awards.ids[i];
            return speech_say(s, "any", uses[want], 0, out);
        }
    return false;
}

static void note_film(Speech *s, const Question *q, Id film, Buf *out)
{
    s->film = film;
    if ((kind_says(q->kind) & SAYS_DATE) && note_edition(s, q, film, out))
        return;
    if (kind_relation(q->kind) == REL_STAR && catalog_values(s->c, REL_STAR, film).count)
        speech_say(s, "any", "note.with_stars", 0, out);
    else if (catalog_values(s->c, REL_DIRECTOR, film).count)
        speech_say(s, "any", "note.directed_by", 0, out);
}

static bool is_of_year(const Catalog *c, Id film, const void *ctx)
{
    return catalog_film(c, film)->year == *(const int *)ctx;
}

/* The best known film of the year. */
static Id film_of_year(const Catalog *c, int year, Id but)
{
    int count = catalog_count(c, ENT_FILM);
    Id best = NO_ID;
    for (int i = 0; count <= SCAN_MAX && i < count; i++) {
        const Film *f = catalog_film(c, (Id)i);
        if ((Id)i == but || f->year != year || (f->marks & (MARK_YEAR_DISPUTED | MARK_DOUBTFUL)))
            continue;
        const Film *b = best == NO_ID ? NULL : catalog_film(c, best);
        if (!b || f->fame > b->fame || (f->fame == b->fame && f->key < b->key))
            best = (Id)i;
    }
    return best;
}

/* A film of that year: the same director's, if there is one, else the best known. */
Id telling_film_of_year(const Catalog *c, const Question *q, int year)
{
    IdSpan directors = catalog_values(c, REL_DIRECTOR, q->film);
    for (int i = 0; i < directors.count; i++) {
        IdSpan films = catalog_films(c, REL_DIRECTOR, directors.ids[i]);
        Id film = telling_film(c, films, year, q->film, is_of_year, &year);
        if (film != NO_ID)
            return film;
    }
    return film_of_year(c, year, q->film);
}

/* Made by this country alone, so that nothing else needs saying. */
static bool is_of_one_country(const Catalog *c, Id film, const void *ctx)
{
    (void)ctx;
    return catalog_values(c, REL_COUNTRY, film).count == 1;
}

static void note_country(Speech *s, const Question *q, Id country, Buf *out)
{
    IdSpan films = catalog_films(s->c, REL_COUNTRY, country);
    int year = catalog_film(s->c, q->film)->year;
    s->film = telling_film(s->c, films, year, q->film, is_of_one_country, NULL);
    if (s->film == NO_ID)
        s->film = nearest(s->c, q, REL_COUNTRY, country);
    if (s->film != NO_ID)
        speech_say(s, "any", "note.country", 0, out);
}

void words_note(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out)
{
    if (option == q->key || q->option_type == OPT_TEXT)
        return;
    Speech s = speech_of(c, l);
    uint32_t id = q->option[option];
    switch (q->option_type) {
    case OPT_PERSON:
        note_person(&s, q, id, out);
        break;
    case OPT_FILM:
        note_film(&s, q, id, out);
        break;
    case OPT_COUNTRY:
        note_country(&s, q, id, out);
        break;
    default:
        s.film = telling_film_of_year(c, q, (int)id);
        if (s.film != NO_ID)
            speech_say(&s, "any", "note.year", 0, out);
    }
}
