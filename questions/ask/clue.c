/* clue.c -- the lifeline: a fact that narrows and does not give away. */
#include "telling.h"

#include <string.h>

#include "rng.h"
#include "kinds.h"
#include "utf8.h"
#include "words.h"

/* A word of two bytes or more in any script; marks and blanks part words. */
static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (unsigned char)c >= 0x80 || c == '\'';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The first sentence, unless it is a short one. */
static Str first_sentence(Str text)
{
    enum { SHORT = 40 };
    for (size_t i = SHORT; i + 1 < text.n; i++)
        if (text.s[i] == '.' && text.s[i + 1] == ' ' && !is_capital(text.s[i - 1]))
            return str_slice(text, 0, i + 1);
    return text;
}

/* Words of titles and names that a clue must not say. */
typedef struct { WordSet at[40]; int count; } Hidden;

static void hide(Hidden *h, Str text, Arena *a)
{
    if (h->count < (int)(sizeof h->at / sizeof *h->at))
        h->at[h->count++] = words_make(text, a);
}

static void hide_people(Hidden *h, const Catalog *c, IdSpan people, Arena *a)
{
    for (int i = 0; i < people.count && i < 8; i++)
        hide(h, catalog_person(c, people.ids[i])->name, a);
}

static void hide_all(Hidden *h, const Catalog *c, const Question *q, Arena *a)
{
    const Film *f = catalog_film(c, q->film);
    for (int i = 0; i < f->title_count && i < 8; i++)
        hide(h, f->titles[i], a);
    hide_people(h, c, catalog_values(c, REL_DIRECTOR, q->film), a);
    hide_people(h, c, catalog_values(c, REL_STAR, q->film), a);
    hide_people(h, c, catalog_values(c, REL_AUTHOR, q->film), a);
    for (int i = 0; i < q->option_count; i++)
        if (q->option_type == OPT_PERSON)
            hide(h, catalog_person(c, q->option[i])->name, a);
        else if (q->option_type == OPT_FILM)
            hide(h, catalog_film(c, q->option[i])->title, a);
        else if (q->option_type == OPT_COUNTRY) {
            hide(h, catalog_name(c, ENT_COUNTRY, q->option[i]), a);
            hide(h, catalog_names(c)->countries[q->option[i]].adjective, a);
        }
}

static bool is_hidden(const Hidden *h, Str word, Arena *a)
{
    WordSet one = words_make(word, a);
    for (int i = 0; i < h->count; i++)
        if (words_meet(&one, &h->at[i]))
            return true;
    return false;
}

/* The text with a gap for every word that is hidden. */
static void mask(const Hidden *h, Str text, Arena *a, Buf *out)
{
    size_t i = 0;
    while (i < text.n) {
        size_t from = i;
        while (i < text.n && is_word_byte(text.s[i]))
            i++;
        Str word = str_slice(text, from, i);
        if (word.n)
            is_hidden(h, word, a) ? buf_add_c(out, "___") : buf_add(out, word);
        from = i;
        while (i < text.n && !is_word_byte(text.s[i]))
            i++;
        buf_add(out, str_slice(text, from, i));
    }
}

/* Does the sentence still tell something when its gaps are out? */
static bool is_telling(Str masked)
{
    int gaps = 0;
    for (size_t i = 0; i + 3 <= masked.n; i++)
        gaps += !memcmp(masked.s + i, "___", 3);
    return masked.n > 40 && gaps <= 3;
}

static bool say_plot(const Catalog *c, const Locale *l, const Question *q, Arena *a, Buf *out)
{
    Hidden h = {.count = 0};
    hide_all(&h, c, q, a);
    Buf masked = buf_in(a);
    mask(&h, first_sentence(catalog_film(c, q->film)->plot), a, &masked);
    if (!is_telling(buf_str(&masked)))
        return false;
    Speech s = speech_of(c, l);
    s.film = q->film;
    s.text = buf_str(&masked);
    return speech_say(&s, "any", "clue.plot", 0, out);
}

/* Films that a clue may not name: by whose words, alone or in a team, and one named already. */
typedef struct { const WordSet *key; Arena *arena; bool solo; Id named; } Quiet;

static bool does_not_name(const Catalog *c, Id film, const void *ctx)
{
    const Quiet *quiet = ctx;
    WordSet title = words_make(catalog_film(c, film)->title, quiet->arena);
    if (film == quiet->named)
        return false;
    if (quiet->solo && !telling_is_solo(c, film, NULL))
        return false;
    return !words_meet(&title, quiet->key);
}

/* Another film of the person who is the key. */
static bool say_other_film(const Catalog *c, const Locale *l, const Question *q, Arena *a, Buf *out)
{
    Relation r = (Relation)q->relation;
    Id person = q->option[q->key];
    if (r == REL_COUNT) /* a prize: whichever job the person had */
        r = catalog_films(c, REL_DIRECTOR, person).count ? REL_DIRECTOR : REL_STAR;
    WordSet name = words_make(catalog_person(c, person)->name, a);
    Quiet quiet = {&name, a, r == REL_DIRECTOR, q->film2};
    Speech s = speech_of(c, l);
    IdSpan films = catalog_films(c, r, person);
    s.film = telling_film(c, films, catalog_film(c, q->film)->year, q->film, does_not_name, &quiet);
    if (s.film == NO_ID)
        return false;
    const char *use = r == REL_DIRECTOR ? "clue.director"
                      : r == REL_STAR   ? "clue.star"
                      : r == REL_AUTHOR ? "clue.author"
                                        : "clue.craft";
    return speech_say(&s, "any", use, 0, out);
}

/* A star of the film who is neither in the stem nor an option. */
static Id other_star(const Catalog *c, const Question *q)
{
    IdSpan stars = catalog_values(c, REL_STAR, q->film);
    for (int i = 0; i < stars.count; i++) {
        bool said = q->option_type == OPT_FILM && q->subject == stars.ids[i];
        for (int j = 0; q->option_type == OPT_PERSON && j < q->option_count; j++)
            said |= q->option[j] == stars.ids[i];
        if (!said)
            return stars.ids[i];
    }
    return NO_ID;
}

static bool say_genre(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    s.film = q->film;
    s.person = other_star(c, q);
    bool genre = catalog_values(c, REL_GENRE, q->film).count > 0;
    if (!genre && s.person == NO_ID)
        return false;
    const char *use = s.person == NO_ID ? "clue.genre"
                      : genre           ? "clue.genre_star"
                                        : "clue.with_star";
    return speech_say(&s, "any", use, 0, out);
}

static bool say_year(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    s.film = telling_film_of_year(c, q, (int)q->option[q->key]);
    return s.film != NO_ID && speech_say(&s, "any", "clue.year", 0, out);
}

static bool say_director(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    s.film = q->film;
    return catalog_values(c, REL_DIRECTOR, q->film).count &&
           speech_say(&s, "any", "clue.directed_by", 0, out);
}

/* ---- for the kinds that no plot helps */

/* What decides among films of one director or of all: the years are what is asked, so the plot. */
static bool tells_by_plot(const Question *q)
{
    switch (q->option_type) {
    case OPT_FILM: case OPT_PERSON: case OPT_COUNTRY: case OPT_LANGUAGE: case OPT_WORK:
    case OPT_ROLE: case OPT_ORIGINAL: case OPT_TITLE: return true;
    default: return false;
    }
}

/* Of three films the one that came in the middle. */
static bool say_middle(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    const Id film[] = {q->film, q->film2, q->film3};
    Speech s = speech_of(c, l);
    s.film = film[question_order(q->option[q->key], 1)];
    return speech_say(&s, "any", "clue.middle", 0, out);
}

/* Whether a number or a year lies in the upper or the lower half of the ladder. */
static bool say_half(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    int half = q->option_count / 2;
    bool upper = q->key >= half;
    s.number = (int)q->option[upper ? half - 1 : half];
    const char *use = q->option_type == OPT_NUMBER   ? (upper ? "clue.more" : "clue.fewer")
                      : q->option_type == OPT_DECADE ? (upper ? "clue.later_decade"
                                                              : "clue.earlier_decade")
                                                     : (upper ? "clue.later" : "clue.earlier");
    return speech_say(&s, "any", use, 0, out);
}

void words_clue(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    if (q->option_type == OPT_TEXT || q->kind == KIND_fest_prize_place)
        return;
    Arena scratch;
    arena_init(&scratch);
    bool said = false;
    switch (q->option_type) {
    case OPT_YEAR: said = q->award == NO_ID ? say_year(c, l, q, out) : say_half(c, l, q, out); break;
    case OPT_DECADE: case OPT_NUMBER: said = say_half(c, l, q, out); break;
    case OPT_ORDER: said = say_middle(c, l, q, out); break;
    case OPT_COUNTRY: case OPT_LANGUAGE: case OPT_TITLE: case OPT_ORIGINAL: case OPT_EVENT:
        said = say_director(c, l, q, out);
        break;
    case OPT_PERSON:
        if (!(kind_says(q->kind) & SAYS_NOT))
            said = say_other_film(c, l, q, &scratch, out);
        break;
    default: break;
    }
    if (!said && tells_by_plot(q))
        said = say_plot(c, l, q, &scratch, out);
    if (!said)
        say_genre(c, l, q, out);
    arena_free(&scratch);
}
