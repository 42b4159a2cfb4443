/* roles.c -- who played whom: the performer of a role, the role of a performer, the film of both. */
#include "guards.h"
#include "utf8.h"

/* Does a word only tell ages or copies of a role apart? */
static bool tells_apart(Str word)
{
    static const Str apart[] = {
        S("young"), S("younger"), S("old"), S("older"), S("elder"), S("elderly"), S("little"),
        S("child"), S("boy"), S("girl"), S("adult"), S("senior"), S("junior"), S("teenage"),
        S("teen"), S("voice"), S("first"), S("second")};
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
        if (str_equal(word, apart[i]))
            return true;
    return false;
}

/* The words of a role without those that do. */
static WordSet make_words(Asker *k, Str character)
{
    Buf b = buf_in(k->arena);
    Str head, rest = fold_text(k->arena, character);
    while (rest.n) {
        str_cut(rest, ' ', &head, &rest);
        if (tells_apart(head))
            continue;
        buf_add(&b, head);
        buf_add_char(&b, ' ');
    }
    return words_make(buf_str(&b), k->arena);
}

void roles_index(Asker *k)
{
    int n = catalog_part_count(k->catalog);
    k->role_keys = arena_new(k->arena, uint64_t, n + 1);
    k->role_words = arena_new(k->arena, WordSet, n + 1);
    for (int part = 0; part < n; part++) {
        int i;
        Id film = catalog_part_film(k->catalog, (uint32_t)part, &i);
        Str character = catalog_character(k->catalog, film, i);
        k->role_keys[part] = fact_role_key(k->catalog, film, character);
        k->role_words[part] = make_words(k, character);
        if (k->role_words[part].shown) /* "Little Jess" could be meant by "Jess Birdwell" */
            k->cards[OPT_ROLE][part].look.words = k->role_words[part];
    }
}

static const WordSet *words_of(const Asker *k, Id film, int star)
{
    return &k->role_words[catalog_part(k->catalog, film, star)];
}

/* Could the words of the one mean the other as well, as with young and old, twins, or a voice? */
static bool may_be_same(const WordSet *a, const WordSet *b)
{
    return words_within(a, b) || words_within(b, a);
}

/* Has the role a performer of its own? One of the same family has: Vito and Michael Corleone are
 * two. */
static bool has_one_performer(const Asker *k, Id film, int role)
{
    IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
    const WordSet *words = words_of(k, film, role);
    for (int i = 0; i < stars.count; i++)
        if (i != role && stars.ids[i] != stars.ids[role] &&
            may_be_same(words, words_of(k, film, i)))
            return false;
    return true;
}

/* Has the performer other roles in the film? Then none of them is "the" role. */
static bool has_other_roles(const Asker *k, Id film, int role)
{
    IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
    for (int i = 0; i < stars.count; i++)
        if (i != role && stars.ids[i] == stars.ids[role])
            return true;
    return false;
}

static Silence role_is_told(const Asker *k, Id film, int i)
{
    if (!card_of(k, OPT_ROLE, catalog_part(k->catalog, film, i))->usable ||
        !words_of(k, film, i)->count || !has_one_performer(k, film, i))
        return SILENCE_ROLE;
    return SILENCE_OK;
}

/* Every part that has a name and one performer, of films that are asked about. */
static void each_part(Asker *k, int kind, void (*offer)(Asker *k, int kind, Id film, int i))
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
        for (int i = 0; guard_film_is_asked(k, film) && i < stars.count; i++) {
            Silence why = role_is_told(k, film, i);
            if (why == SILENCE_OK)
                offer(k, kind, film, i);
            else
                topics_turn_down(k, kind, why);
        }
    }
}

static Topic topic_of_part(const Asker *k, int kind, Id film, int i)
{
    Topic t = topic_of(kind);
    t.film = film;
    t.detail = i;
    t.rank = pool_rank(k, REL_STAR, catalog_values(k->catalog, REL_STAR, film).ids[i],
                       card_of(k, OPT_FILM, film)->first);
    return t;
}

static uint64_t part_key(const Asker *k, Id film, int star)
{
    return k->role_keys[catalog_part(k->catalog, film, star)];
}

/* ---- role_player */

static void offer_player(Asker *k, int kind, Id film, int i)
{
    Topic t = topic_of_part(k, kind, film, i);
    t.key = catalog_values(k->catalog, REL_STAR, film).ids[i];
    if (card_of(k, OPT_PERSON, t.key)->gender == GENDER_UNKNOWN) {
        topics_turn_down(k, kind, SILENCE_GENDER);
        return;
    }
    topics_offer(k, kind, t, words_of(k, film, i), i >= 2 ? 500 : 0);
}

void role_collect(Asker *k, int kind)
{
    each_part(k, kind, offer_player);
}

/* First the others of the cast, who are closed out by their own roles; then performers of the time.
 */
Pool role_people(Draft *d)
{
    IdSpan stars = catalog_values(d->asker->catalog, REL_STAR, d->topic->film);
    return pool_after(pool_active(d), stars.ids, stars.count);
}

/* A role has one performer, so that whoever has another role in the film did not play it. Of one
 * whom the film does not list we want to know besides that a small part is out of the question. */
Truth role_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Catalog *c = k->catalog;
    IdSpan stars = catalog_values(c, REL_STAR, q->film);
    if (stars.ids[q->detail] == option)
        return FACT_YES;
    for (int i = 0; i < stars.count; i++)
        if (stars.ids[i] == option)
            return catalog_character(c, q->film, i).n ? FACT_NO : FACT_UNKNOWN;
    if (guard_person_is_on_film(k, q->film, option))
        return FACT_UNKNOWN;
    if (fact_is(c, REL_STAR, q->film, option) == FACT_NO)
        return FACT_NO;
    return fact_presumed_not_in_cast(c, q->film, option) ? FACT_NO : FACT_UNKNOWN;
}

uint64_t role_fact(const Asker *k, const Question *q)
{
    return part_key(k, q->film, q->detail);
}

/* ---- role_name: the options are parts */

static void offer_name(Asker *k, int kind, Id film, int i)
{
    Topic t = topic_of_part(k, kind, film, i);
    t.subject = catalog_values(k->catalog, REL_STAR, film).ids[i];
    t.key = catalog_part(k->catalog, film, i);
    if (card_of(k, OPT_PERSON, t.subject)->gender == GENDER_UNKNOWN) {
        topics_turn_down(k, kind, SILENCE_GENDER);
        return;
    }
    if (has_other_roles(k, film, i)) {
        topics_turn_down(k, kind, SILENCE_ROLE);
        return;
    }
    topics_offer(k, kind, t, NULL, i >= 2 ? 500 : 0);
}

void name_collect(Asker *k, int kind)
{
    each_part(k, kind, offer_name);
}

/* Could this part of the film be a wrong option? */
static bool is_rival(const Draft *d, Id part)
{
    const Asker *k = d->asker;
    const Card *key = card_of(k, OPT_ROLE, d->topic->key), *card = card_of(k, OPT_ROLE, part);
    return card->usable && card->gender == key->gender && name_fits(d, part) &&
           !guard_options_clash(&key->look, &card->look) && !guard_meets_stem(d, &card->look);
}

/* Two of them are enough, if neither could be mistaken for the other nor leaves the key alone in
 * form. */
static bool are_enough(const Draft *d, const Id rival[2])
{
    const Asker *k = d->asker;
    const Look *key = &card_of(k, OPT_ROLE, d->topic->key)->look;
    const Look *a = &card_of(k, OPT_ROLE, rival[0])->look,
               *b = &card_of(k, OPT_ROLE, rival[1])->look;
    int accents =
        (a->shape & SHAPE_ACCENT) + (b->shape & SHAPE_ACCENT) + (key->shape & SHAPE_ACCENT);
    return !guard_options_clash(a, b) && !words_within(&a->words, &b->words) &&
           !words_within(&b->words, &a->words) && accents != SHAPE_ACCENT &&
           !((a->shape ^ key->shape) & (b->shape ^ key->shape));
}

/* The parts of the others in the cast, of which one must do; where these are too few, then parts in
 * films of the time, which whoever saw those films can strike out. */
Pool name_parts(Draft *d)
{
    const Asker *k = d->asker;
    enum { CLOSE = 8, ENOUGH = 2 };
    Id rival[CLOSE];
    IdSpan stars = catalog_values(k->catalog, REL_STAR, d->topic->film);
    IdSpan active = index_active(k, REL_STAR, d->year);
    uint64_t dice = rng_next(d->rng);
    int n = 0, rivals = 0;
    for (int i = 0; i < stars.count && n < CLOSE; i++)
        if (i != d->topic->detail) {
            d->scratch[n] = catalog_part(k->catalog, d->topic->film, i);
            rival[rivals] = d->scratch[n];
            rivals += is_rival(d, d->scratch[n++]);
        }
    if (!rivals || rivals > ENOUGH || (rivals == ENOUGH && are_enough(d, rival)))
        return (Pool){d->scratch, n, NULL, 0, 0};
    int close = n, from = (int)d->topic->rank - (SCRATCH - close) / 2;
    from = from < 0 ? 0 : from;
    for (int i = from; i < active.count && n < SCRATCH; i++) {
        IdSpan films = catalog_films(k->catalog, REL_STAR, active.ids[i]);
        if (!films.count)
            continue;
        Id film = films.ids[rng_throw(&dice, films.count)];
        IdSpan cast = catalog_values(k->catalog, REL_STAR, film);
        for (int j = 0; j < cast.count; j++)
            if (cast.ids[j] == active.ids[i]) {
                d->scratch[n++] = catalog_part(k->catalog, film, j);
                break;
            }
    }
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

/* From a part in another film the words of none of this film's roles may shine through. */
bool name_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    return !words_meet(&k->role_words[option], &k->role_words[d->topic->key]);
}

Truth name_truth(const Asker *k, const Question *q, uint32_t option)
{
    int star;
    Id film = catalog_part_film(k->catalog, option, &star);
    IdSpan stars = catalog_values(k->catalog, REL_STAR, q->film);
    if (film == q->film && stars.ids[star] == q->subject)
        return FACT_YES;
    bool has_role = false;
    for (int i = 0; i < stars.count; i++) {
        if (stars.ids[i] != q->subject)
            continue;
        has_role = true;
        if (may_be_same(words_of(k, q->film, i), &k->role_words[option]))
            return FACT_UNKNOWN;
    }
    return has_role && k->role_words[option].count ? FACT_NO : FACT_UNKNOWN;
}

uint64_t name_fact(const Asker *k, const Question *q)
{
    return part_key(k, q->film, q->detail);
}

/* ---- role_film: of a performer's films the one with this role */

static void offer_part(Asker *k, int kind, Id film, int i)
{
    Topic t = topic_of_part(k, kind, film, i);
    t.key = film;
    t.subject = catalog_values(k->catalog, REL_STAR, film).ids[i];
    if (catalog_films(k->catalog, REL_STAR, t.subject).count < 3) {
        topics_turn_down(k, kind, SILENCE_OPTIONS);
        return;
    }
    topics_offer(k, kind, t, words_of(k, film, i), i >= 2 ? 500 : 0);
}

void part_collect(Asker *k, int kind)
{
    each_part(k, kind, offer_part);
}

Pool part_films(Draft *d)
{
    IdSpan films = catalog_films(d->asker->catalog, REL_STAR, d->topic->subject);
    return (Pool){NULL, 0, films.ids, films.count, films.count / 2};
}

/* No, where every role that the performer has in the film is another. */
Truth part_truth(const Asker *k, const Question *q, uint32_t option)
{
    const WordSet *asked = words_of(k, q->film, q->detail);
    IdSpan stars = catalog_values(k->catalog, REL_STAR, option);
    Truth t = FACT_UNKNOWN;
    if (option == q->film)
        return stars.ids[q->detail] == q->subject ? FACT_YES : FACT_UNKNOWN;
    for (int i = 0; i < stars.count; i++) {
        if (stars.ids[i] != q->subject)
            continue;
        const WordSet *words = words_of(k, option, i);
        if (!words->count || words_meet(words, asked))
            return FACT_UNKNOWN;
        t = FACT_NO;
    }
    return t;
}

uint64_t part_fact(const Asker *k, const Question *q)
{
    return part_key(k, q->film, q->detail);
}
