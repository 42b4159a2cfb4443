/* prove_look.c -- the options beside each other: distinct, of one time, none standing out. */
#include "prove_case.h"

#include "utf8.h"

#define PERSON_WINDOW 2  /* years a person's first and last such credit may miss it by */
#define FILM_WINDOW 6    /* years between the films among the options */
#define AUTHOR_WINDOW 60 /* years between the births of authors */
#define LADDER_STEP 5    /* years between the years of a ladder, at the most */
#define DECADE 10
#define COUNT_STEP 2     /* between numbers of prizes */
#define EVER_WINDOW 25   /* years between people who won one prize at any time */
#define FIRST_FILM 1888

/* ---- distinct */

static Str last_word(Str folded)
{
    ptrdiff_t at = str_find_last(folded, S(" "));
    return at < 0 ? folded : str_slice(folded, (size_t)at + 1, folded.n);
}

/* An edit ratio above 0.85. */
static bool is_near(Str x, Str y)
{
    size_t longer = x.n > y.n ? x.n : y.n;
    int limit = (int)longer * 15 / 100 + 1;
    return text_distance(x, y, limit) * 100 < (int)longer * 15;
}

static bool is_prefix(Arena *a, Str x, Str y)
{
    return str_starts(prove_padded(a, y), prove_padded(a, x));
}

/* What it is called without year or tag. */
static Str bare_name(const Case *k, int i)
{
    uint32_t id = k->q->option[i];
    int star;
    switch (k->q->option_type) {
    case OPT_FILM: case OPT_TITLE: return catalog_film(k->c, id)->title;
    case OPT_ORIGINAL: return catalog_film(k->c, id)->original;
    case OPT_PERSON: return catalog_person(k->c, id)->name;
    case OPT_COUNTRY: return catalog_name(k->c, ENT_COUNTRY, id);
    case OPT_LANGUAGE: return catalog_name(k->c, ENT_LANGUAGE, id);
    case OPT_WORK: return catalog_source(k->c, (int)id)->title;
    case OPT_ROLE: {
        Id film = catalog_part_film(k->c, id, &star);
        return catalog_character(k->c, film, star);
    }
    case OPT_PRIZE:
        return catalog_prize_name(k->c, id, catalog_award(k->c, k->q->award)->edition);
    case OPT_EVENT: return catalog_event(k->c, id)->name;
    default: return S("");
    }
}

static bool is_film(const Case *k)
{
    return k->q->option_type == OPT_FILM || k->q->option_type == OPT_TITLE ||
           k->q->option_type == OPT_ORIGINAL;
}

/* Is the other known by this name as well? */
static bool goes_by(const Case *k, int i, Str folded)
{
    Str name;
    for (int n = 0; (name = prove_other_name(k, i, n)).n; n++)
        if (str_equal(fold_text(k->a, name), folded))
            return true;
    return false;
}

static uint32_t title_group(const Case *k, int i)
{
    return catalog_film(k->c, k->q->option[i])->title_group;
}

static Verdict prove_names(const Case *k, int i, int j)
{
    const Question *q = k->q;
    Str x = fold_text(k->a, bare_name(k, i)), y = fold_text(k->a, bare_name(k, j));
    if (is_film(k) && title_group(k, i) == title_group(k, j))
        return prove_broken("two options share a title", j);
    if (goes_by(k, i, y) || goes_by(k, j, x))
        return prove_broken("two names of one option", j);
    if (is_prefix(k->a, x, y) || is_prefix(k->a, y, x) || is_near(x, y))
        return prove_broken("two options are nearly the same", j);
    if (q->option_type == OPT_PERSON && str_equal(last_word(x), last_word(y)))
        return prove_broken("two options share a surname", j);
    return prove_fair();
}

static Verdict prove_pair(const Case *k, int i, int j)
{
    if (k->q->option[i] == k->q->option[j] || str_equal(k->option[i], k->option[j]))
        return prove_broken("two options are the same", j);
    switch (k->q->option_type) {
    case OPT_FILM: case OPT_TITLE: case OPT_ORIGINAL: case OPT_PERSON: case OPT_WORK:
    case OPT_ROLE: return prove_names(k, i, j);
    default: return prove_fair();
    }
}

static int newest_year(const Catalog *c)
{
    int newest = 0;
    for (Id film = 0; film < (Id)catalog_count(c, ENT_FILM); film++)
        if (catalog_film(c, film)->year > newest)
            newest = catalog_film(c, film)->year;
    return newest;
}

/* Even steps upwards, of at most so many. */
static Verdict prove_steps(const Case *k, int most)
{
    const Question *q = k->q;
    int step = (int)q->option[1] - (int)q->option[0];
    for (int i = 1; i < q->option_count; i++) {
        if (q->option[i - 1] >= q->option[i])
            return prove_broken("years do not ascend", i);
        if ((int)q->option[i] - (int)q->option[i - 1] != step || step > most)
            return prove_broken("years are no ladder", i);
    }
    return prove_fair();
}

/* None before the first film or in the future. */
static Verdict prove_ladder(const Case *k, int most)
{
    const Question *q = k->q;
    Verdict v = prove_steps(k, most);
    if (!v.fair)
        return v;
    if ((int)q->option[0] < FIRST_FILM)
        return prove_broken("a year before the first film", 0);
    if ((int)q->option[q->option_count - 1] > newest_year(k->c) + 1)
        return prove_broken("a year in the future", q->option_count - 1);
    return prove_fair();
}

Verdict prove_shape(const Case *k)
{
    const Question *q = k->q;
    int least = q->kind == KIND_written ? 2 : 3;
    if (q->option_count < least || q->key >= q->option_count)
        return prove_broken("too few or too many options", -1);
    for (int i = 0; i < q->option_count; i++)
        if (!k->option[i].n)
            return prove_broken("an option without words", i);
    for (int i = 0; i < q->option_count; i++)
        for (int j = i + 1; j < q->option_count; j++) {
            Verdict v = prove_pair(k, i, j);
            if (!v.fair)
                return v;
        }
    switch (q->option_type) {
    case OPT_YEAR: return prove_ladder(k, LADDER_STEP);
    case OPT_DECADE: return prove_ladder(k, DECADE);
    case OPT_NUMBER: return prove_steps(k, COUNT_STEP);
    default: return prove_fair();
    }
}

/* ---- of one time */

static bool was_active_as(const Catalog *c, Relation r, Id person, int year)
{
    IdSpan films = catalog_films(c, r, person);
    int first = 0, last = 0;
    for (int i = 0; i < films.count; i++) {
        int y = catalog_film(c, films.ids[i])->year;
        first = !first || y < first ? y : first;
        last = y > last ? y : last;
    }
    return first && first <= year + PERSON_WINDOW && last >= year - PERSON_WINDOW;
}

/* A film may stand beside the key when both were up for the prizes of one edition: in the main
 * competition of a festival, or of the film years that an academy honours. */
static bool at_edition(const Catalog *c, Id film, const Award *asked)
{
    const Edition *e = catalog_edition(c, asked->edition);
    bool festival = catalog_event(c, e->event)->kind == EVENT_FESTIVAL;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        Str section = catalog_prize(c, x->prize)->section;
        if (x->edition == asked->edition &&
            (!festival || !section.n || str_equal(section, S("competition"))))
            return true;
    }
    int year = catalog_film(c, film)->year;
    return !festival && year >= e->film_first && year <= e->film_last;
}

static Verdict prove_author_era(const Case *k, int i)
{
    int key = catalog_person(k->c, k->q->option[k->q->key])->born;
    int born = catalog_person(k->c, k->q->option[i])->born;
    int apart = born > key ? born - key : key - born;
    if (!catalog_films(k->c, REL_AUTHOR, k->q->option[i]).count)
        return prove_broken("an author of nothing here", i);
    if (key && born && apart > AUTHOR_WINDOW)
        return prove_broken("a person of another era", i);
    return prove_fair();
}

/* Up for a prize of this edition, whichever. */
static bool person_at_edition(const Case *k, Id person)
{
    IdSpan all = catalog_awards_at(k->c, catalog_award(k->c, k->q->award)->edition);
    for (int i = 0; i < all.count; i++)
        if (prove_has_person(catalog_award(k->c, all.ids[i]), person))
            return true;
    return false;
}

static Verdict prove_rival_era(const Case *k, int i)
{
    bool ever = k->q->kind == KIND_aw_ever_won_person || k->q->kind == KIND_not_aw_ever_won_person;
    const Person *o = catalog_person(k->c, k->q->option[i]);
    const Person *key = catalog_person(k->c, k->q->option[k->q->key]);
    if (!ever && !person_at_edition(k, k->q->option[i]))
        return prove_broken("an option is not of the edition asked about", i);
    if (ever && (o->first > key->last + EVER_WINDOW || o->last < key->first - EVER_WINDOW))
        return prove_broken("a person of another era", i);
    return prove_fair();
}

static Verdict prove_person_era(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    if (q->kind == KIND_based_on_author)
        return prove_author_era(k, i);
    if (q->award != NO_ID)
        return prove_rival_era(k, i);
    Relation r = (Relation)q->relation;
    if (was_active_as(k->c, r, o, k->film->year) ||
        (q->film2 != NO_ID && was_active_as(k->c, r, o, catalog_film(k->c, q->film2)->year)))
        return prove_fair();
    return prove_broken("a person of another era", i);
}

/* Does one of the two become the other in the course of time? */
static bool is_same_land(const Names *n, Id a, Id b)
{
    int left = n->country_count; /* tables may go round in circles */
    for (Id x = a; x != NAMES_NONE && left-- > 0; x = n->countries[x].successor)
        if (x == b)
            return true;
    left = n->country_count;
    for (Id x = b; x != NAMES_NONE && left-- > 0; x = n->countries[x].successor)
        if (x == a)
            return true;
    return false;
}

static Verdict prove_country_era(const Case *k, int i)
{
    const Names *n = catalog_names(k->c);
    Id o = k->q->option[i];
    const Country *land = &n->countries[o];
    if ((land->from && land->from > k->film->year) || (land->to && land->to < k->film->year))
        return prove_broken("a country that was not then", i);
    IdSpan own = catalog_values(k->c, REL_COUNTRY, k->q->film);
    for (int j = 0; j < own.count; j++)
        if (is_same_land(n, own.ids[j], o))
            return prove_broken("one country under two names", i);
    return prove_fair();
}

/* How many years a film may be off the key; -1 where it may be any: a person's other films, or where
 * time is what is asked. */
static int film_window(const Case *k, int i)
{
    enum { YEARS = 8, SPAN = 15, WORKS = 12 };
    switch (k->q->kind) {
    case KIND_not_film_by_director: case KIND_director_acts: case KIND_first_film:
    case KIND_last_film: case KIND_role_film: return -1;
    case KIND_film_between:
        return prove_related(k->c, REL_DIRECTOR, k->q->option[i], k->q->subject) == 1 ? -1
                                                                                      : FILM_WINDOW;
    case KIND_film_of_year: case KIND_remake_of: case KIND_genre_odd: case KIND_song_film:
        return YEARS;
    case KIND_earliest_film: case KIND_latest_film: return SPAN;
    case KIND_film_of_work: return WORKS;
    default: return FILM_WINDOW;
    }
}

static bool is_of_person(const Case *k, Id film)
{
    return k->q->kind == KIND_aw_film_of_person && !k->q->detail &&
           prove_works_on(k->c, film, k->q->subject);
}

static Verdict prove_film_era(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    bool of_edition = (kind_says(q->kind) & SAYS_DATE) || q->kind == KIND_aw_double ||
                      q->kind == KIND_aw_film_of_person;
    if (of_edition)
        return at_edition(k->c, o, catalog_award(k->c, q->award)) || is_of_person(k, o)
                   ? prove_fair()
                   : prove_broken("an option is not of the edition asked about", i);
    int off = catalog_film(k->c, o)->year - catalog_film(k->c, q->option[q->key])->year;
    int window = film_window(k, i);
    return window < 0 || (off >= -window && off <= window)
               ? prove_fair()
               : prove_broken("a film of another era", i);
}

Verdict prove_era(const Case *k)
{
    Verdict v = prove_fair();
    for (int i = 0; i < k->q->option_count && v.fair; i++) {
        if (i == k->q->key)
            continue;
        if (k->q->option_type == OPT_FILM)
            v = prove_film_era(k, i);
        else if (k->q->option_type == OPT_PERSON)
            v = prove_person_era(k, i);
        else if (k->q->option_type == OPT_COUNTRY)
            v = prove_country_era(k, i);
    }
    return v;
}

/* ---- the key must not stand out */

static Gender gender_of(const Case *k, int i)
{
    uint32_t id = k->q->option[i];
    int star;
    if (k->q->option_type == OPT_ROLE) {
        Id film = catalog_part_film(k->c, id, &star);
        id = catalog_values(k->c, REL_STAR, film).ids[star];
    }
    return catalog_person(k->c, id)->gender;
}

/* Of a role or a prize for one gender it must be known; of a cast it must not differ. */
Verdict prove_gender(const Case *k)
{
    const Question *q = k->q;
    bool known = q->kind == KIND_role_player || q->kind == KIND_role_name;
    bool same = q->kind == KIND_star_of_film || q->kind == KIND_not_star_of_film ||
                q->kind == KIND_link_actor;
    Gender wanted = GENDER_UNKNOWN;
    if (q->option_type == OPT_PERSON && q->award != NO_ID)
        wanted = catalog_prize(k->c, catalog_award(k->c, q->award)->prize)->gender;
    if (!known && !same && wanted == GENDER_UNKNOWN)
        return prove_fair();
    Gender of_key = wanted == GENDER_UNKNOWN ? gender_of(k, q->key) : wanted;
    for (int i = 0; i < q->option_count; i++)
        if (gender_of(k, i) != of_key || (known && of_key == GENDER_UNKNOWN))
            return prove_broken("gender gives the key away", i);
    return prove_fair();
}

/* A letter beyond ASCII; signs such as the half in a title do not count. */
static bool has_accent(Str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = utf8_next(s, &at);
        if (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7)
            return true;
    }
    return false;
}

static bool has_bracket(Str s)
{
    return str_find(s, S("(")) >= 0 || str_find(s, S("[")) >= 0;
}

static bool is_capitals(Str s)
{
    bool upper = false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] >= 'a' && s.s[i] <= 'z')
            return false;
        upper |= s.s[i] >= 'A' && s.s[i] <= 'Z';
    }
    return upper;
}

/* A sign that the key alone has, or alone has not. */
static bool stands_out(const Case *k, bool (*sign)(Str))
{
    bool key = sign(bare_name(k, k->q->key));
    for (int i = 0; i < k->q->option_count; i++)
        if (i != k->q->key && sign(bare_name(k, i)) == key)
            return false;
    return true;
}

static bool has_tag(const Case *k, int i)
{
    const Person *p = catalog_person(k->c, k->q->option[i]);
    return p->namesake && p->tag.n;
}

Verdict prove_parity(const Case *k)
{
    static const struct {
        bool (*sign)(Str);
        const char *rule;
    } signs[] = {
        {has_accent, "only the key has an accent, or only it has none"},
        {has_bracket, "only the key has brackets, or only it has none"},
        {is_capitals, "only the key is in capitals, or only it is not"},
    };
    const Question *q = k->q;
    if (q->option_type >= OPT_THINGS)
        return prove_fair();
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (stands_out(k, signs[i].sign))
            return prove_broken(signs[i].rule, q->key);
    if (q->option_type != OPT_PERSON)
        return prove_fair();
    int tags = 0;
    for (int i = 0; i < q->option_count; i++)
        tags += has_tag(k, i);
    if (tags == 1 && has_tag(k, q->key))
        return prove_broken("only the key has a tag", q->key);
    return prove_fair();
}
