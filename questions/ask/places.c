/* places.c -- what stands for each place of a template. */
#include "places.h"

#include <string.h>

/* ---- names, lists, articles */

void speech_person(const Catalog *c, Id person, Buf *out)
{
    const Person *p = catalog_person(c, person);
    if (p->starred)
        speech_plain(out, p->name);
    else
        buf_add(out, p->name);
    if (p->namesake && p->tag.n) {
        buf_add_c(out, " (");
        speech_plain(out, p->tag);
        buf_add_char(out, ')');
    }
}

/* "A, B and C": what goes before the i-th of n. */
static void add_joint(const Speech *s, int i, int n, Buf *out)
{
    if (i)
        speech_joint(s->l, i == n - 1 ? PHRASE_LIST_LAST : PHRASE_LIST_MORE, out);
}

static void say_people(const Speech *s, IdSpan people, int most, Buf *out)
{
    int n = people.count < most ? people.count : most;
    for (int i = 0; i < n; i++) {
        add_joint(s, i, n, out);
        speech_person(s->c, people.ids[i], out);
    }
}

/* As it stands inside a sentence: "the United States". */
static Str spoken(const Catalog *c, Id country)
{
    return catalog_names(c)->countries[country].spoken;
}

/* The film's directors or countries but for one (NO_ID: all). */
static void say_others(const Speech *s, Relation r, Id but, Buf *out)
{
    IdSpan all = catalog_values(s->c, r, s->film);
    int n = 0, said = 0;
    for (int i = 0; i < all.count; i++)
        n += all.ids[i] != but;
    for (int i = 0; i < all.count; i++) {
        if (all.ids[i] == but)
            continue;
        add_joint(s, said++, n, out);
        if (r == REL_COUNTRY)
            speech_plain(out, spoken(s->c, all.ids[i]));
        else
            speech_person(s->c, all.ids[i], out);
    }
}

/* English says "an" before a vowel that is spoken as one: not before "Uruguayan" or "European". */
static bool sounds_like_vowel(Str text)
{
    static const char *const spoken_as_yu[] = {"Eu", "Uk", "Ur", "Ug", "Uni", "uni", "US", "Ut"};
    if (!text.n || !strchr("AEIOUaeiou", text.s[0]))
        return false;
    for (size_t i = 0; i < sizeof spoken_as_yu / sizeof *spoken_as_yu; i++)
        if (str_starts(text, str_from_c(spoken_as_yu[i])))
            return false;
    return true;
}

static void say_article(const Speech *s, Str next, Buf *out)
{
    Phrase article = sounds_like_vowel(next) ? PHRASE_ARTICLE_VOWEL : PHRASE_ARTICLE;
    buf_add(out, speech_phrase_text(s->l, article));
    buf_add_char(out, ' ');
}

static void say_original(const Speech *s, Buf *out)
{
    const Film *f = catalog_film(s->c, s->film);
    if (!f->original.n || str_equal_ascii_nocase(f->original, f->title))
        return;
    buf_add_c(out, " (");
    speech_title(out, f->original);
    buf_add_char(out, ')');
}

static Str film_noun(const Speech *s)
{
    unsigned kind = catalog_film(s->c, s->film)->kind;
    Phrase noun = kind & FILM_DOCUMENTARY ? PHRASE_NOUN_DOCUMENTARY
                  : kind & FILM_ANIMATED  ? PHRASE_NOUN_ANIMATED
                  : kind & FILM_SHORT     ? PHRASE_NOUN_SHORT
                                          : PHRASE_NOUN_FILM;
    return speech_phrase_text(s->l, noun);
}

/* "a French-Belgian film"; without countries or with more than three "a film". */
static void say_a_film(const Speech *s, Buf *out)
{
    enum { MOST = 3 };
    IdSpan countries = catalog_values(s->c, REL_COUNTRY, s->film);
    const Names *names = catalog_names(s->c);
    Str noun = film_noun(s);
    bool known = countries.count && countries.count <= MOST;
    for (int i = 0; known && i < countries.count; i++)
        known = names->countries[countries.ids[i]].adjective.n > 0;
    say_article(s, known ? names->countries[countries.ids[0]].adjective : noun, out);
    for (int i = 0; known && i < countries.count; i++) {
        if (i)
            buf_add_char(out, '-');
        speech_plain(out, names->countries[countries.ids[i]].adjective);
    }
    if (known)
        buf_add_char(out, ' ');
    buf_add(out, noun);
}

/* "The Faun" is "the Faun" inside a sentence. */
static void say_role(const Speech *s, Buf *out)
{
    bool article = str_starts(s->role, S("The "));
    if (article)
        buf_add_char(out, 't');
    speech_plain(out, str_slice(s->role, article, s->role.n));
}

void speech_film(const Speech *s, Buf *out)
{
    speech_phrase(s, s->with_director ? PHRASE_FILM_WITH_DIRECTOR : PHRASE_FILM, out);
}

/* "novel" of "novel; Rebecca; Daphne du Maurier"; a kind we have no word for is "work". */
static Str work_noun(const Speech *s)
{
    char use[64];
    Buf b = buf_fixed(use, sizeof use - 1);
    buf_add_c(&b, "work.");
    buf_add(&b, s->source->kind);
    use[b.n] = '\0';
    Str noun = speech_template(s->l, "any", use, 0);
    return noun.n ? noun : speech_template(s->l, "any", "work.other", 0);
}

/* ---- prizes and editions */

/* "Best Picture" is an award for something; "Palme d'Or" or "Jury Prize" is the thing itself. */
static bool is_category(const Body *event, Str prize)
{
    if (str_starts(prize, S("Best ")))
        return true;
    return event->kind != EVENT_FESTIVAL && str_find(prize, S("Award")) < 0 &&
           str_find(prize, S("Prize")) < 0;
}

static void say_prize(const Speech *s, Buf *out)
{
    const Award *w = catalog_award(s->c, s->award);
    Str name = catalog_prize_name(s->c, w->prize, w->edition);
    const Body *event = catalog_event(s->c, catalog_edition(s->c, w->edition)->event);
    Speech inner = *s;
    inner.text = name;
    speech_phrase(&inner,
                  str_starts(name, S("Best ")) ? PHRASE_PRIZE_BEST
                  : is_category(event, name)   ? PHRASE_PRIZE_CATEGORY
                                               : PHRASE_PRIZE_NAMED,
                  out);
}

static void say_edition(const Speech *s, bool brief, Buf *out)
{
    const Edition *e = catalog_edition(s->c, catalog_award(s->c, s->award)->edition);
    Phrase edition = catalog_event(s->c, e->event)->kind == EVENT_FESTIVAL ? PHRASE_EDITION_FESTIVAL
                     : e->ordinal && brief                                 ? PHRASE_EDITION_BRIEF
                     : e->ordinal                                          ? PHRASE_EDITION_ORDINAL
                     : e->film_first && !brief                             ? PHRASE_EDITION_YEAR
                                                                           : PHRASE_EDITION_BARE;
    speech_phrase(s, edition, out);
}

static void say_film_years(const Edition *e, Buf *out)
{
    buf_add_int(out, e->film_first);
    if (e->film_last > e->film_first) {
        buf_add_c(out, "\xE2\x80\x93");         /* an en dash */
        buf_add_int(out, e->film_last);
    }
}

/* 1st, 2nd, 3rd, 4th ... 11th, 12th, 13th, as the language says. */
static void say_ordinal(const Speech *s, int n, Buf *out)
{
    int last = n % 100 / 10 == 1 ? 0 : n % 10;
    Phrase ordinal = last == 1   ? PHRASE_ORDINAL_1
                     : last == 2 ? PHRASE_ORDINAL_2
                     : last == 3 ? PHRASE_ORDINAL_3
                                 : PHRASE_ORDINAL;
    Speech inner = *s;
    inner.number = n;
    speech_phrase(&inner, ordinal, out);
}

static void say_award_place(const Speech *s, Place place, Buf *out)
{
    const Award *w = catalog_award(s->c, s->award);
    const Edition *e = catalog_edition(s->c, w->edition);
    switch (place) {
    case PLACE_PRIZE: say_prize(s, out); break;
    case PLACE_EDITION: say_edition(s, false, out); break;
    case PLACE_BRIEF: say_edition(s, true, out); break;
    case PLACE_EVENT: speech_plain(out, catalog_event(s->c, e->event)->name); break;
    case PLACE_ORDINAL: say_ordinal(s, e->ordinal, out); break;
    case PLACE_HELD: buf_add_int(out, e->held); break;
    case PLACE_FILM_YEARS: say_film_years(e, out); break;
    default: say_people(s, (IdSpan){w->people, w->person_count}, 4, out); break;
    }
}

/* Another film than the sentence's own, with its year. */
static void say_other_film(const Speech *s, Id film, Buf *out)
{
    Speech other = *s;
    other.film = film;
    other.with_director = false;
    speech_film(&other, out);
}

static void say_other_prize(const Speech *s, Id award, Buf *out)
{
    Speech other = *s;
    other.award = award;
    say_prize(&other, out);
}

/* Three films from the oldest to the newest. */
static void sort_by_year(const Speech *s, Id film[3])
{
    const Id all[] = {s->film, s->film2, s->film3};
    for (int i = 0; i < 3; i++) {
        int at = i;
        for (; at > 0 && catalog_film(s->c, film[at - 1])->year > catalog_film(s->c, all[i])->year;
             at--)
            film[at] = film[at - 1];
        film[at] = all[i];
    }
}

/* "A - B - C", as the right option of an order reads; and their years, as a list. */
static void say_in_line(const Speech *s, bool years, Buf *out)
{
    Id film[3];
    sort_by_year(s, film);
    for (int i = 0; i < 3; i++) {
        if (years) {
            add_joint(s, i, 3, out);
            buf_add_int(out, catalog_film(s->c, film[i])->year);
            continue;
        }
        if (i)
            speech_joint(s->l, PHRASE_ORDER_JOINT, out);
        speech_film_title(out, catalog_film(s->c, film[i]));
    }
}

static void say_decade(const Speech *s, int year, Buf *out)
{
    Speech inner = *s;
    inner.number = year - year % 10;
    speech_phrase(&inner, PHRASE_DECADE, out);
}

static void say_genre(const Speech *s, Buf *out)
{
    IdSpan genres = catalog_values(s->c, REL_GENRE, s->film);
    if (genres.count)
        speech_plain(out, catalog_name(s->c, ENT_GENRE, genres.ids[0]));
}

static void say_film_place(const Speech *s, Place place, Buf *out)
{
    const Film *f = catalog_film(s->c, s->film);
    switch (place) {
    case PLACE_FILM: speech_film(s, out); break;
    case PLACE_TITLE: speech_film_title(out, f); break;
    case PLACE_ORIGINAL: say_original(s, out); break;
    case PLACE_YEAR: buf_add_int(out, f->year); break;
    case PLACE_A_FILM: say_a_film(s, out); break;
    case PLACE_DIRECTORS: say_people(s, catalog_values(s->c, REL_DIRECTOR, s->film), 4, out); break;
    case PLACE_OTHER_DIRECTORS:
        say_others(s, REL_DIRECTOR, s->person, out);
        break;
    case PLACE_STARS: say_people(s, catalog_values(s->c, REL_STAR, s->film), 2, out); break;
    case PLACE_OTHERS:
        say_others(s, REL_COUNTRY, s->country, out);
        break;
    case PLACE_COUNTRIES:
        say_others(s, REL_COUNTRY, NO_ID, out);
        break;
    case PLACE_ORIGINAL_TITLE: speech_title(out, f->original.n ? f->original : f->title); break;
    case PLACE_DECADE: say_decade(s, f->year, out); break;
    case PLACE_PACK: speech_plain(out, catalog_pack(s->c, f->pack)->name); break;
    default: say_genre(s, out); break;
    }
}

static void say_work_place(const Speech *s, Place place, Buf *out)
{
    switch (place) {
    case PLACE_WORK: buf_add(out, work_noun(s)); break;
    case PLACE_A_WORK:
        say_article(s, work_noun(s), out);
        buf_add(out, work_noun(s));
        break;
    case PLACE_AUTHOR: speech_person(s->c, s->source->author, out); break;
    default: speech_title(out, s->source->title);
    }
}

/* What a question holds beside its film: other films, people, plain numbers and texts. */
static bool say_plain_place(const Speech *s, Place place, Buf *out)
{
    switch (place) {
    case PLACE_PERSON: speech_person(s->c, s->person, out); break;
    case PLACE_PERSON2: speech_person(s->c, s->person2, out); break;
    case PLACE_KEY: speech_person(s->c, s->key, out); break;
    case PLACE_KEY_FILM: say_other_film(s, s->key_film, out); break;
    case PLACE_FILM2: say_other_film(s, s->film2, out); break;
    case PLACE_FILM3: say_other_film(s, s->film3, out); break;
    case PLACE_IN_LINE: say_in_line(s, false, out); break;
    case PLACE_THEIR_YEARS: say_in_line(s, true, out); break;
    case PLACE_ROLE: say_role(s, out); break;
    case PLACE_COUNTRY: speech_plain(out, spoken(s->c, s->country)); break;
    case PLACE_LANGUAGE: speech_plain(out, catalog_name(s->c, ENT_LANGUAGE, s->language)); break;
    case PLACE_FESTIVAL: speech_plain(out, catalog_event(s->c, s->event)->name); break;
    case PLACE_TEXT: speech_marked(out, s->text); break;
    case PLACE_NUMBER: buf_add_int(out, s->number); break;
    case PLACE_FROM: buf_add_int(out, s->number / 10000); break;
    case PLACE_TO: buf_add_int(out, s->number % 10000); break;
    case PLACE_PRIZE2: say_other_prize(s, s->award2, out); break;
    default: return false;
    }
    return true;
}

void place_say(const Speech *s, Place place, Buf *out)
{
    if (say_plain_place(s, place, out))
        return;
    switch (place) {
    case PLACE_WORK: case PLACE_A_WORK: case PLACE_WORK_TITLE: case PLACE_AUTHOR:
        say_work_place(s, place, out);
        break;
    case PLACE_PRIZE: case PLACE_EDITION: case PLACE_BRIEF: case PLACE_EVENT: case PLACE_ORDINAL:
    case PLACE_HELD: case PLACE_FILM_YEARS: case PLACE_PEOPLE:
        say_award_place(s, place, out);
        break;
    default: say_film_place(s, place, out); break;
    }
}
