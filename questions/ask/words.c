#include "words.h"

#include "kinds.h"
#include "telling.h"

int words_stem_count(const Locale *l, int kind)
{
    return speech_template_count(l, kind_name(kind), "stem");
}

static bool are_all_in(IdSpan people, IdSpan list)
{
    for (int i = 0; i < people.count; i++) {
        int j = 0;
        while (j < list.count && list.ids[j] != people.ids[i])
            j++;
        if (j == list.count)
            return false;
    }
    return people.count > 0;
}

/* A prize of persons is won for a film, and a film is said to have brought it to its director only
 * if the records say that the director got it. */
static const char *prize_stem(const Catalog *c, const Question *q)
{
    const Award *w = catalog_award(c, q->award);
    const Prize *p = catalog_prize(c, w->prize);
    IdSpan people = {w->people, w->person_count};
    if (p->honours == HONOURS_SONG)
        return "stem.song";
    if (p->honours == HONOURS_FILM || p->honours == HONOURS_COUNTRY)
        return "stem";
    if (are_all_in(people, catalog_values(c, REL_DIRECTOR, w->film)) &&
        p->honours == HONOURS_PERSON)
        return "stem.director";
    if (are_all_in(people, catalog_values(c, REL_STAR, w->film)) && p->honours == HONOURS_PERSON)
        return "stem.star";
    return "stem.person";
}

/* A use for each job: "stem.music", or the plain one. */
static const char *craft_use(const Question *q, const char *const uses[4])
{
    switch (q->relation) {
    case REL_WRITER: return uses[0];
    case REL_MUSIC: return uses[1];
    case REL_CAMERA: return uses[2];
    default: return uses[3];
    }
}

bool words_is_voice(const Catalog *c, const Question *q)
{
    switch (q->kind) {
    case KIND_star_of_film: case KIND_film_with_star: case KIND_role_player: case KIND_role_name:
    case KIND_role_film: return catalog_is_voice(c, q->film, q->detail);
    default: return false;
    }
}

static const char *stem_use(const Catalog *c, const Question *q)
{
    static const char *const crafts[] = {"stem.writer", "stem.music", "stem.camera",
                                         "stem.editor"};
    Honours honours = q->award == NO_ID
                          ? HONOURS_FILM
                          : catalog_prize(c, catalog_award(c, q->award)->prize)->honours;
    switch (q->kind) {
    case KIND_aw_film_won: case KIND_fest_winner_film: return prize_stem(c, q);
    case KIND_crew_of_film: case KIND_film_by_crew: case KIND_link_crew:
        return craft_use(q, crafts);
    case KIND_film_of_work:
        return catalog_source(c, q->detail)->author == NO_ID ? "stem.anonymous" : "stem";
    case KIND_aw_film_of_person: return q->detail ? "stem.edition" : "stem";
    case KIND_fest_year:
        return honours == HONOURS_FILM ? (q->with_director ? "stem.director" : "stem")
                                       : (q->with_director ? "stem.person.director" : "stem.person");
    case KIND_year_of_film: case KIND_decade_of_film:
        return q->with_director ? "stem.director" : "stem";
    default: return words_is_voice(c, q) ? "stem.voice" : "stem";
    }
}

static const Source *source_of(const Catalog *c, const Question *q)
{
    int count;
    if (q->kind == KIND_film_of_work)
        return catalog_source(c, q->detail);
    if (q->kind == KIND_based_on_author || q->kind == KIND_based_on_work)
        return catalog_sources_of(c, q->film, &count) +
               (q->kind == KIND_based_on_author ? q->detail : 0);
    return NULL;
}

static Str text_of(const Catalog *c, const Question *q)
{
    switch (q->kind) {
    case KIND_song_film: return catalog_song(c, q->detail)->title;
    case KIND_genre_odd: return catalog_name(c, ENT_GENRE, q->subject);
    case KIND_fest_prize_place: return catalog_prize(c, q->subject)->name;
    default: return S("");
    }
}

static void take_people(const Question *q, Speech *s)
{
    if (q->option_type == OPT_PERSON)
        s->key = q->option[q->key];
    s->person = kind_says(q->kind) & SAYS_PERSON || q->kind == KIND_director_chain ? q->subject
                                                                                   : s->key;
    s->person2 = q->subject2;
}

/* What the sentences of a question are about: its stem must not fill places with the key. */
Speech words_speech(const Catalog *c, const Locale *l, const Question *q)
{
    Speech s = speech_of(c, l);
    s.film = q->film;
    s.film2 = q->film2;
    s.film3 = q->film3;
    s.with_director = q->with_director;
    s.award = q->award;
    s.award2 = q->award2;
    s.number = q->detail;
    s.text = text_of(c, q);
    s.source = source_of(c, q);
    take_people(q, &s);
    if (option_is_film(q->option_type))
        s.key_film = q->option[q->key];
    if (q->option_type == OPT_COUNTRY)
        s.country = q->option[q->key];
    if (q->kind == KIND_film_from_country)
        s.country = q->subject;
    if (q->kind == KIND_fest_prize_place)
        s.event = catalog_prize(c, q->subject)->event;
    if (q->option_type == OPT_LANGUAGE)
        s.language = q->option[q->key];
    if (kind_relation(q->kind) == REL_STAR && q->detail >= 0 && q->film != NO_ID &&
        q->detail < catalog_values(c, REL_STAR, q->film).count)
        s.role = catalog_character(c, q->film, q->detail);
    return s;
}

/* "... the song “Papa, Can You Hear Me?”" asks already: one mark is enough. */
static void drop_second_mark(Buf *out)
{
    Str text = buf_str(out);
    if (str_ends(text, S("?*?")) || str_ends(text, S("?\xE2\x80\x9D?")))
        out->n--;
}

void words_stem(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    if (q->option_type == OPT_TEXT) {
        speech_marked(out, catalog_written(c, q->detail)->ask);
        return;
    }
    Speech s = words_speech(c, l, q);
    speech_say(&s, kind_name(q->kind), stem_use(c, q), q->wording, out);
    drop_second_mark(out);
}

bool words_show_years(const Catalog *c, const Question *q)
{
    unsigned says = kind_says(q->kind);
    if (says & SAYS_NO_YEAR)
        return false;
    if (!kind_is_dated(q))
        return true;
    for (int i = 0; i < q->option_count; i++)
        if (catalog_film(c, q->option[i])->marks & MARK_TITLE_SHARED)
            return true;
    return false;
}

static void say_film(const Catalog *c, const Locale *l, const Question *q, Id film, Buf *out)
{
    Speech s = speech_of(c, l);
    s.film = film;
    if (words_show_years(c, q))
        speech_film(&s, out);
    else
        speech_film_title(out, catalog_film(c, film));
}

static void say_order(const Catalog *c, const Locale *l, const Question *q, uint32_t order, Buf *out)
{
    const Id film[] = {q->film, q->film2, q->film3};
    for (int i = 0; i < 3; i++) {
        if (i)
            speech_joint(l, PHRASE_ORDER_JOINT, out);
        speech_film_title(out, catalog_film(c, film[question_order(order, i)]));
    }
}

static void say_decade(const Catalog *c, const Locale *l, int decade, Buf *out)
{
    Speech s = speech_of(c, l);
    s.number = decade;
    speech_phrase(&s, PHRASE_DECADE, out);
}

void words_option(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out)
{
    uint32_t id = q->option[option];
    int star;
    switch (q->option_type) {
    case OPT_FILM: say_film(c, l, q, id, out); break;
    case OPT_PERSON: speech_person(c, id, out); break;
    case OPT_COUNTRY: speech_plain(out, catalog_name(c, ENT_COUNTRY, id)); break;
    case OPT_LANGUAGE: speech_plain(out, catalog_name(c, ENT_LANGUAGE, id)); break;
    case OPT_PRIZE:
        speech_plain(out, catalog_prize_name(c, id, catalog_award(c, q->award)->edition));
        break;
    case OPT_EVENT: speech_plain(out, catalog_event(c, id)->name); break;
    case OPT_WORK: speech_title(out, catalog_source(c, (int)id)->title); break;
    case OPT_ROLE: {
        Id film = catalog_part_film(c, id, &star);
        speech_plain(out, catalog_character(c, film, star));
        break;
    }
    case OPT_ORIGINAL: speech_title(out, catalog_film(c, id)->original); break;
    case OPT_TITLE: speech_film_title(out, catalog_film(c, id)); break;
    case OPT_DECADE: say_decade(c, l, (int)id, out); break;
    case OPT_YEAR:
    case OPT_NUMBER: buf_add_int(out, id); break;
    case OPT_ORDER: say_order(c, l, q, id, out); break;
    default: {
        const Written *w = catalog_written(c, q->detail);
        speech_marked(out, id ? w->wrong[id - 1] : w->right);
    }
    }
}

static void fetch_film(const Catalog *c, Id film)
{
    if (film != NO_ID)
        __builtin_prefetch(catalog_film(c, film)->title.s);
}

static void fetch_person(const Catalog *c, Id person)
{
    __builtin_prefetch(catalog_person(c, person)->name.s);
}

void words_fetch(const Catalog *c, const Question *q)
{
    unsigned says = kind_says(q->kind);
    fetch_film(c, q->film);
    fetch_film(c, q->film2);
    if (says & SAYS_PERSON)
        fetch_person(c, q->subject);
    if (says & SAYS_PERSON2)
        fetch_person(c, q->subject2);
    for (int i = 0; i < q->option_count; i++) {
        if (q->option_type == OPT_PERSON)
            fetch_person(c, q->option[i]);
        else if (q->option_type == OPT_FILM || q->option_type == OPT_TITLE)
            fetch_film(c, q->option[i]);
    }
}

/* The field of the records that a question rests on, by its relation or its sort. */
static const char *field_of(const Question *q)
{
    if (q->relation != REL_COUNT)
        return relation_field((Relation)q->relation);
    switch (q->option_type) {
    case OPT_YEAR: case OPT_DECADE: case OPT_ORDER: return q->award == NO_ID ? "Year" : "Won";
    case OPT_ORIGINAL: case OPT_TITLE: return "Original_title";
    case OPT_WORK: return "Based_on";
    case OPT_COUNTRY: return "Submitted_by";
    default: break;
    }
    switch (q->kind) {
    case KIND_song_film: return "Song";
    case KIND_film_of_work: return "Based_on";
    case KIND_remake_of: return "Remake_of";
    case KIND_film_of_year: case KIND_earliest_film: case KIND_latest_film: return "Year";
    case KIND_aw_film_nominated: case KIND_not_aw_film_nominated: case KIND_aw_person_nominated:
    case KIND_not_aw_person_nominated: return "Nominated";
    default: return "Won";
    }
}

void words_source(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    if (q->option_type == OPT_TEXT) {
        s.text = catalog_pack(c, catalog_written(c, q->detail)->pack)->name;
        speech_say(&s, "written", "source", 0, out);
        return;
    }
    s.film = q->film;
    s.text = str_from_c(field_of(q));
    speech_say(&s, "any", "source", 0, out);
}

/* Marks give way to these, the first of each two to `open`; what an escape protects stays. */
static void replace_marks(Str marked, Str open, Str close, Buf *out)
{
    bool inside = false;
    size_t from = 0;
    for (size_t i = 0; i < marked.n; i++) {
        bool escape = marked.s[i] == '\\' && i + 1 < marked.n;
        if (!escape && marked.s[i] != '*')
            continue;
        buf_add(out, str_slice(marked, from, i));
        from = i + 1;
        if (escape) {
            i++;
            continue;
        }
        buf_add(out, inside ? close : open);
        inside = !inside;
    }
    buf_add(out, str_slice(marked, from, marked.n));
}

void words_plain(Str marked, Buf *out)
{
    replace_marks(marked, S(""), S(""), out);
}

void words_quoted(Str marked, Buf *out)
{
    replace_marks(marked, S("\xE2\x80\x9C"), S("\xE2\x80\x9D"), out);
}
