/* why.c -- the card's sentence: the fact, and one thing more that the records hold. */
#include "telling.h"

#include "kinds.h"
#include "rng.h"
#include "words.h"

/* Other answers that are right as well. */
static void say_also(const Speech *speech, const Written *w, Buf *out)
{
    char room[WRITTEN_MOST_TOLD * (WRITTEN_TOLD_LENGTH * 8 + 16)];
    Buf list = buf_fixed(room, sizeof room);
    Speech s = *speech;
    for (int i = 0; i < w->also_told; i++) {
        if (i)
            speech_joint(s.l, i == w->also_told - 1 ? PHRASE_LIST_LAST : PHRASE_LIST_MORE, &list);
        speech_marked(&list, w->also[i]);
    }
    s.text = buf_str(&list);
    buf_add_char(out, ' ');
    speech_say(&s, "written", "also", 0, out);
}

static void say_written(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    const Written *w = catalog_written(c, q->detail);
    size_t n = w->right.n;
    while (n && (w->right.s[n - 1] == '.' || w->right.s[n - 1] == ' '))
        n--;
    Speech s = speech_of(c, l);
    s.text = str_slice(w->right, 0, n);
    speech_say(&s, "written", "why", 0, out);
    if (w->also_told)
        say_also(&s, w, out);
    if (!w->why.n)
        return;
    buf_add_char(out, ' ');
    speech_marked(out, w->why);
}

/* Does the sentence say who won the prize? */
static bool names_winners(const Catalog *c, const Question *q)
{
    const Award *w = catalog_award(c, q->award);
    Honours honours = catalog_prize(c, w->prize)->honours;
    bool of_people = honours == HONOURS_PERSON || honours == HONOURS_TEAM ||
                     q->option_type == OPT_PERSON || q->subject != NO_ID;
    return of_people && w->person_count;
}

static const char *prize_use(const Catalog *c, const Question *q)
{
    return names_winners(c, q) ? "why.people" : "why";
}

static const char *craft_use(const Question *q)
{
    switch (q->relation) {
    case REL_WRITER: return "why.writer";
    case REL_MUSIC: return "why.music";
    case REL_CAMERA: return "why.camera";
    default: return "why.editor";
    }
}

/* A work retold under the film's own title: naming it again would say nothing. */
static bool is_namesake(const Catalog *c, const Source *source, Id film)
{
    const Film *f = catalog_film(c, film);
    return source->title.n && (str_equal_ascii_nocase(source->title, f->title) ||
                               str_equal_ascii_nocase(source->title, f->original));
}

static const char *why_use(const Catalog *c, const Question *q, const Speech *s)
{
    switch (q->kind) {
    case KIND_star_of_film: case KIND_film_with_star: case KIND_role_player: case KIND_role_name:
    case KIND_role_film:
        if (words_is_voice(c, q))
            return s->role.n ? "why.voice" : "why.voice_only";
        return s->role.n ? "why.role" : "why";
    case KIND_crew_of_film: case KIND_film_by_crew: case KIND_link_crew: return craft_use(q);
    case KIND_year_of_film: case KIND_decade_of_film:
        return catalog_values(c, REL_DIRECTOR, q->film).count ? "why.director" : "why";
    case KIND_country_of_film: case KIND_film_from_country:
        return catalog_values(c, REL_COUNTRY, q->film).count > 1 ? "why.others" : "why";
    case KIND_based_on_author:
        if (is_namesake(c, s->source, q->film))
            return "why.same";
        return s->source->title.n ? "why" : "why.untitled";
    case KIND_based_on_work: case KIND_film_of_work:
        return s->source->author == NO_ID ? "why.anonymous" : "why";
    case KIND_aw_film_won: case KIND_fest_winner_film: case KIND_aw_person_won:
    case KIND_aw_cat_of_film: case KIND_aw_film_of_person: case KIND_aw_edition_year:
    case KIND_fest_prize_of_film: case KIND_fest_of_film: case KIND_fest_year:
        return prize_use(c, q);
    default: return "why";
    }
}

/* Kinds whose sentence tells of the same thing in the same words as another's. */
static const char *why_kind(int kind)
{
    switch (kind) {
    case KIND_film_by_director: return "director_of_film";
    case KIND_film_with_star: case KIND_role_player: case KIND_role_name: case KIND_role_film:
        return "star_of_film";
    case KIND_film_by_crew: return "crew_of_film";
    case KIND_film_of_year: return "year_of_film";
    case KIND_film_from_country: return "country_of_film";
    case KIND_film_of_work: return "based_on_work";
    case KIND_aw_person_won: case KIND_aw_cat_of_film: case KIND_aw_film_of_person:
    case KIND_aw_edition_year: case KIND_aw_ever_won_person: case KIND_fest_winner_film:
    case KIND_fest_prize_of_film: case KIND_fest_of_film: case KIND_fest_year:
        return "aw_film_won";
    default: return kind_name(kind);
    }
}

/* The further facts; a kind leaves out what its own sentence has said. */
typedef enum {
    EXTRA_TRIVIA, EXTRA_SOURCE, EXTRA_PRIZE, EXTRA_STARS, EXTRA_DIRECTOR, EXTRA_COUNT
} Extra;

static bool is_of_source(int kind)
{
    return kind == KIND_based_on_work || kind == KIND_film_of_work;
}

static bool are_among(IdSpan people, const Id *named, int count)
{
    for (int i = 0; i < count; i++)
        for (int j = 0; j < people.count; j++)
            if (people.ids[j] == named[i])
                return true;
    return false;
}

/* Is one of the film's directors named already, as its writer, or as who got the prize? */
static bool names_director(const Catalog *c, const Question *q)
{
    IdSpan directors = catalog_values(c, REL_DIRECTOR, q->film);
    Id person = q->option_type == OPT_PERSON ? q->option[q->key] : q->subject;
    bool is_person = q->option_type == OPT_PERSON || kind_says(q->kind) & SAYS_PERSON;
    if (is_person && are_among(directors, &person, 1))
        return true;
    if (q->award == NO_ID || !names_winners(c, q))
        return false;
    const Award *w = catalog_award(c, q->award);
    return are_among(directors, w->people, w->person_count);
}

static bool may_tell(const Question *q, const Speech *s, Extra e)
{
    Relation r = (Relation)q->relation;
    const Film *f = catalog_film(s->c, s->film);
    switch (e) {
    case EXTRA_TRIVIA: return f->trivia.n > 0;
    case EXTRA_SOURCE:
        return s->source && r != REL_AUTHOR && s->source->title.n && !is_of_source(q->kind);
    case EXTRA_PRIZE: return s->award != NO_ID && q->kind != KIND_aw_double;
    case EXTRA_STARS: return r != REL_STAR && catalog_values(s->c, REL_STAR, s->film).count > 1;
    default:
        return r != REL_DIRECTOR && q->option_type != OPT_YEAR && q->option_type != OPT_DECADE &&
               !names_director(s->c, q) && catalog_values(s->c, REL_DIRECTOR, s->film).count;
    }
}

static const char *source_use(const Speech *s)
{
    bool by = s->person != NO_ID;
    if (str_equal(s->source->kind, S("film")))
        return by ? "extra.remake" : "extra.remake.anonymous";
    if (is_namesake(s->c, s->source, s->film))
        return by ? "extra.source.same" : "extra.source.same.anonymous";
    return by ? "extra.source" : "extra.source.anonymous";
}

/* At the edition that the card has named already, it is not named again. */
static const char *further_prize_use(const Speech *s, const Question *q)
{
    if (q->award == NO_ID || catalog_award(s->c, q->award)->edition !=
                                 catalog_award(s->c, s->award)->edition)
        return "extra.prize";
    return catalog_award(s->c, q->award)->result == RESULT_WON ? "extra.prize.also"
                                                               : "extra.prize.here";
}

static const char *extra_use(const Speech *s, const Question *q, Extra e)
{
    switch (e) {
    case EXTRA_TRIVIA: return "extra.trivia";
    case EXTRA_SOURCE: return source_use(s);
    case EXTRA_PRIZE: return further_prize_use(s, q);
    case EXTRA_STARS: return "extra.stars";
    default: return "extra.director";
    }
}

/* Works retold under the film's own title need no second naming of it. */
static const Source *first_source(const Catalog *c, Id film)
{
    int count;
    const Source *sources = catalog_sources_of(c, film, &count);
    return count == 1 ? sources : NULL;
}

static void say_extra(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    s.film = q->film;
    s.source = first_source(c, q->film);
    s.person = s.source ? s.source->author : NO_ID;
    s.award = telling_award(c, q->film, q->award);
    /* "It won the award for a song" beside another song would be read as that one's. */
    if (s.award != NO_ID && q->kind == KIND_song_film &&
        catalog_prize(c, catalog_award(c, s.award)->prize)->honours == HONOURS_SONG)
        s.award = NO_ID;
    s.text = catalog_film(c, q->film)->trivia;
    Extra found[EXTRA_COUNT + 1];
    int n = 0;
    for (int e = 0; e < EXTRA_COUNT; e++)
        if (may_tell(q, &s, (Extra)e))
            found[n++] = (Extra)e;
    if (!n)
        return;
    /* What the stars or the director were is told only when there is nothing rarer. */
    int rare = 0;
    while (rare < n && found[rare] < EXTRA_STARS)
        rare++;
    Extra e = found[rng_mix(q->draw) % (uint64_t)(rare ? rare : n)];
    buf_add_char(out, ' ');
    speech_say(&s, "any", extra_use(&s, q, e), 0, out);
}

void words_why(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    if (q->option_type == OPT_TEXT) {
        say_written(c, l, q, out);
        return;
    }
    Speech s = words_speech(c, l, q);
    s.with_director = false;
    if (q->kind == KIND_aw_ever_won_person)
        speech_say(&s, "aw_film_won", prize_use(c, q), q->wording, out);
    else
        speech_say(&s, why_kind(q->kind), why_use(c, q, &s), q->wording, out);
    /* Of a question between several films one thing more about one of them would only confuse. */
    bool of_one = q->film2 == NO_ID && (s.key_film == NO_ID || s.key_film == q->film);
    if (q->kind != KIND_fest_prize_place && of_one && !(kind_says(q->kind) & SAYS_NOT))
        say_extra(c, l, q, out);
}
