/* note.c -- what each wrong option really is, from stored facts alone. */
#include "telling.h"

#include "kinds.h"
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
    bool here = q->kind == KIND_role_player || q->kind == KIND_not_star_of_film ||
                q->kind == KIND_link_actor;
    if (here && telling_star(s->c, q->film, person) >= 0) {
        say_part(s, q->film, person, out, q->kind == KIND_role_player ? "note.role_here" : NULL);
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

/* Another film of the same job, best one that is not asked about. */
static void note_craft(Speech *s, const Question *q, Relation job, Id person, Buf *out)
{
    const char *use = job == REL_WRITER   ? "note.writer"
                      : job == REL_MUSIC  ? "note.music"
                      : job == REL_CAMERA ? "note.camera"
                                          : "note.editor";
    s->film = nearest(s->c, q, job, person);
    if (s->film != NO_ID)
        speech_say(s, "any", use, 0, out);
}

/* What somebody did who was never up for anything. */
static void note_worker(Speech *s, const Question *q, Id person, Buf *out)
{
    static const Relation crafts[] = {REL_WRITER, REL_MUSIC, REL_CAMERA, REL_EDITOR};
    if (catalog_films(s->c, REL_DIRECTOR, person).count) {
        note_director(s, q, person, out);
        return;
    }
    for (size_t i = 0; i < sizeof crafts / sizeof *crafts; i++)
        if (catalog_films(s->c, crafts[i], person).count) {
            note_craft(s, q, crafts[i], person, out);
            return;
        }
}

static bool names_person(const Award *w, Id person)
{
    for (int i = 0; i < w->person_count; i++)
        if (w->people[i] == person)
            return true;
    return false;
}

/* The award of a person that says most here: for this very prize at this edition, then anything at
 * this edition, then this prize at another; won before nominated. */
static Id rivalry(const Catalog *c, const Question *q, Id person)
{
    const Award *asked = catalog_award(c, q->award);
    IdSpan films = catalog_works(c, person);
    Id best = NO_ID;
    int best_rank = 0;
    for (int f = 0; f < films.count; f++) {
        IdSpan awards = catalog_awards_of_film(c, films.ids[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(c, awards.ids[i]);
            if (!names_person(w, person) || (w->notes & (NOTE_WITHDRAWN | NOTE_UNOFFICIAL)))
                continue;
            int rank = 4 * (w->edition == asked->edition) + 2 * (w->prize == asked->prize) +
                       (w->result == RESULT_WON) + 1;
            if (rank > best_rank) {
                best_rank = rank;
                best = awards.ids[i];
            }
        }
    }
    return best;
}

static void note_rival(Speech *s, const Question *q, Id person, Buf *out)
{
    const Award *asked = catalog_award(s->c, q->award);
    Id award = rivalry(s->c, q, person);
    if (award == NO_ID) {
        note_worker(s, q, person, out);
        return;
    }
    const Award *w = catalog_award(s->c, award);
    bool won = w->result == RESULT_WON, here = w->edition == asked->edition;
    s->award = award;
    s->film = w->film;
    const char *use = here && w->prize == asked->prize ? (won ? "note.won_it" : "note.up_too")
                      : here                           ? (won ? "note.won_other" : "note.up_other")
                      : w->prize == asked->prize       ? (won ? "note.won_then" : "note.up_then")
                                                       : (won ? "note.won_once" : "note.up_once");
    speech_say(s, "any", use, 0, out);
}

static void note_person(Speech *s, const Question *q, Id person, Buf *out)
{
    if (q->award != NO_ID) {
        note_rival(s, q, person, out);
        return;
    }
    switch (q->relation) {
    case REL_STAR: note_star(s, q, person, out); break;
    case REL_AUTHOR: note_author(s, q, person, out); break;
    case REL_WRITER: case REL_MUSIC: case REL_CAMERA: case REL_EDITOR:
        note_craft(s, q, (Relation)q->relation, person, out);
        break;
    default: note_director(s, q, person, out);
    }
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

/* Which role the person of the question had in this film. */
static bool note_role_there(Speech *s, const Question *q, Id film, Buf *out)
{
    int i = telling_star(s->c, film, q->subject);
    if (i < 0 || !catalog_character(s->c, film, i).n)
        return false;
    s->role = catalog_character(s->c, film, i);
    return speech_say(s, "any", "note.role_there", 0, out);
}

static void note_film(Speech *s, const Question *q, Id film, Buf *out)
{
    s->film = film;
    unsigned says = kind_says(q->kind);
    if (kind_is_dated(q) && note_edition(s, q, film, out))
        return;
    if (q->kind == KIND_role_film && note_role_there(s, q, film, out))
        return;
    bool by_subject = q->relation == REL_DIRECTOR && q->subject != NO_ID;
    if (says & SAYS_NO_YEAR)
        speech_say(s, "any", by_subject && q->kind == KIND_film_between ? "note.by_then" : "note.shown",
                   0, out);
    else if (q->kind == KIND_film_from_country && catalog_values(s->c, REL_COUNTRY, film).count)
        speech_say(s, "any", "note.made_by", 0, out);
    else if (q->relation == REL_STAR && catalog_values(s->c, REL_STAR, film).count)
        speech_say(s, "any", "note.with_stars", 0, out);
    else if (catalog_values(s->c, REL_DIRECTOR, film).count)
        speech_say(s, "any", "note.directed_by", 0, out);
}

/* ---- what is neither person nor film */

/* A win of this prize at that edition; NO_ID if none is known. */
static Id winner_of(const Catalog *c, Id prize, Id edition)
{
    IdSpan all = catalog_awards_at(c, edition);
    for (int i = 0; i < all.count; i++) {
        const Award *w = catalog_award(c, all.ids[i]);
        if (w->prize == prize && w->result == RESULT_WON)
            return all.ids[i];
    }
    return NO_ID;
}

static void note_prize(Speech *s, const Question *q, Id prize, Buf *out)
{
    Id edition = catalog_award(s->c, q->award)->edition;
    IdSpan own = catalog_awards_of_film(s->c, q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *w = catalog_award(s->c, own.ids[i]);
        if (w->prize == prize && w->edition == edition && w->result == RESULT_NOMINATED) {
            speech_say(s, "any", "note.only_up", 0, out);
            return;
        }
    }
    s->award = winner_of(s->c, prize, edition);
    if (s->award == NO_ID)
        return;
    s->film = catalog_award(s->c, s->award)->film;
    speech_say(s, "any", "note.went_to", 0, out);
}

/* What won the top prize of another festival, nearest in time to the one asked about. */
static void note_festival(Speech *s, const Question *q, Id event, Buf *out)
{
    int year = q->film == NO_ID ? 0 : catalog_film(s->c, q->film)->year, nearest_by = INT32_MAX;
    for (int i = 0; i < catalog_award_count(s->c); i++) {
        const Award *w = catalog_award(s->c, (Id)i);
        const Prize *p = catalog_prize(s->c, w->prize);
        int off = catalog_edition(s->c, w->edition)->held - year;
        off = off < 0 ? -off : off;
        if (p->event != event || !p->top || w->result != RESULT_WON || off >= nearest_by)
            continue;
        nearest_by = off;
        s->award = (Id)i;
        s->film = w->film;
    }
    if (s->award != NO_ID)
        speech_say(s, "any", "note.gave", 0, out);
}

/* The year in which the same prize went to another film. */
static void note_held(Speech *s, const Question *q, int held, Buf *out)
{
    const Award *asked = catalog_award(s->c, q->award);
    Id event = catalog_edition(s->c, asked->edition)->event;
    for (Id e = catalog_edition_from(s->c, event, held); e < (Id)catalog_edition_count(s->c); e++) {
        const Edition *x = catalog_edition(s->c, e);
        if (x->event != event || x->held != held)
            return;
        s->award = winner_of(s->c, asked->prize, e);
        if (s->award == NO_ID)
            continue;
        s->film = catalog_award(s->c, s->award)->film;
        speech_say(s, "any", "note.year_won", 0, out);
        return;
    }
}

static void note_part(Speech *s, uint32_t part, Buf *out)
{
    int star;
    s->film = catalog_part_film(s->c, part, &star);
    s->person = catalog_values(s->c, REL_STAR, s->film).ids[star];
    speech_say(s, "any", "note.part", 0, out);
}

static void note_language(Speech *s, const Question *q, Id language, Buf *out)
{
    s->film = nearest(s->c, q, REL_LANGUAGE, language);
    if (s->film != NO_ID)
        speech_say(s, "any", "note.language", 0, out);
}

static bool is_sent_by(const Catalog *c, Id film, const void *ctx)
{
    return catalog_film(c, film)->submitted_by == *(const Id *)ctx;
}

static void note_sender(Speech *s, const Question *q, Id country, Buf *out)
{
    IdSpan films = catalog_films(s->c, REL_COUNTRY, country);
    int year = catalog_film(s->c, q->film)->year;
    s->film = telling_film(s->c, films, year, q->film, is_sent_by, &country);
    if (s->film != NO_ID)
        speech_say(s, "any", "note.sent", 0, out);
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

static void note_year(Speech *s, const Question *q, int year, Buf *out)
{
    if (q->award != NO_ID) {
        note_held(s, q, year, out);
        return;
    }
    s->film = telling_film_of_year(s->c, q, year);
    if (s->film != NO_ID)
        speech_say(s, "any", "note.year", 0, out);
}

void words_note(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out)
{
    if (option == q->key || q->option_type == OPT_TEXT)
        return;
    Speech s = speech_of(c, l);
    uint32_t id = q->option[option];
    s.film = q->film;
    switch (q->option_type) {
    case OPT_PERSON: note_person(&s, q, id, out); break;
    case OPT_FILM: note_film(&s, q, id, out); break;
    case OPT_COUNTRY:
        if (q->kind == KIND_submitted_country)
            note_sender(&s, q, id, out);
        else
            note_country(&s, q, id, out);
        break;
    case OPT_LANGUAGE: note_language(&s, q, id, out); break;
    case OPT_PRIZE: note_prize(&s, q, id, out); break;
    case OPT_EVENT: note_festival(&s, q, id, out); break;
    case OPT_WORK:
        s.film = catalog_source(c, (int)id)->film;
        speech_say(&s, "any", "note.work", 0, out);
        break;
    case OPT_ROLE: note_part(&s, id, out); break;
    case OPT_ORIGINAL:
        s.film = id;
        speech_say(&s, "any", "note.original", 0, out);
        break;
    case OPT_TITLE:
        s.film = id;
        speech_say(&s, "any", "note.title", 0, out);
        break;
    case OPT_YEAR: note_year(&s, q, (int)id, out); break;
    default: break;
    }
}
