/* topics.c -- what can be asked, kind by kind: collected once, sorted for drawing by difficulty. */
#include <string.h>

#include "guards.h"
#include "sorted.h"
#include "tongues.h"

Topic topic_of(int kind)
{
    return (Topic){.film = NO_ID, .film2 = NO_ID, .film3 = NO_ID, .subject = NO_ID,
                   .subject2 = NO_ID, .award = NO_ID, .award2 = NO_ID, .key = NO_ID,
                   .extra = NO_ID, .relation = (uint8_t)kind_relation(kind)};
}

void topics_turn_down(Asker *k, int kind, Silence why)
{
    k->lists[kind].silent[why]++;
}

/* ---- guards that hold for every kind */

/* Could it be one film with another record? */
static bool is_doubtful(const Asker *k, Id film)
{
    return film != NO_ID && (catalog_film(k->catalog, film)->marks & MARK_DOUBTFUL);
}

/* Films that the stem names must be told from others of their titles, and so must the key. */
static Silence films_told(const Asker *k, int kind, const Topic *t, Naming *naming)
{
    unsigned says = kind_says(kind);
    *naming = NAMED_BY_YEAR;
    if (t->film != NO_ID && !guard_film_is_asked(k, t->film))
        return SILENCE_FILTER;
    if (is_doubtful(k, t->film) || is_doubtful(k, t->film2) || is_doubtful(k, t->film3))
        return SILENCE_TWIN;
    if (says & SAYS_FILM)
        *naming = guard_naming(k, t->film, says & SAYS_NO_YEAR);
    if (*naming == NAMED_NOT ||
        (*naming == NAMED_WITH_DIRECTOR && kind_relation(kind) == REL_DIRECTOR))
        return SILENCE_TWIN;
    if (((says & SAYS_FILM2) && guard_naming(k, t->film2, false) != NAMED_BY_YEAR) ||
        ((says & SAYS_FILM3) && guard_naming(k, t->film3, false) != NAMED_BY_YEAR))
        return SILENCE_TWIN;
    return SILENCE_OK;
}

static Silence key_fits(const Asker *k, int kind, const Topic *t)
{
    OptionType type = kind_options(kind);
    unsigned says = kind_says(kind);
    bool is_film = option_is_film(type);
    if (type < OPT_THINGS) {
        const Card *key = card_of(k, type, t->key);
        if (!key->usable || (is_film && key->shared && (says & SAYS_NO_YEAR)))
            return is_film ? SILENCE_TWIN : SILENCE_NAME;
    }
    if (((says & SAYS_PERSON) && !card_of(k, OPT_PERSON, t->subject)->usable) ||
        ((says & SAYS_PERSON2) && !card_of(k, OPT_PERSON, t->subject2)->usable))
        return SILENCE_NAME;
    return SILENCE_OK;
}

static bool meets(const Asker *k, const WordSet *key, int type, Id id)
{
    return words_meet(key, &card_of(k, type, id)->look.words);
}

/* "Hit Parade of 1941" */
static bool title_says(const Asker *k, Id film, int year)
{
    char digits[12];
    Buf b = buf_fixed(digits, sizeof digits);
    buf_format(&b, "%d", year);
    return film != NO_ID && card_of(k, OPT_FILM, film)->holds_year &&
           str_find(catalog_film(k->catalog, film)->title, buf_str(&b)) >= 0;
}

/* "Gold Diggers of 1935", at the ceremony for films of that year */
static bool title_says_edition(const Asker *k, Id film, const Edition *e)
{
    bool says = title_says(k, film, e->held);
    for (int year = e->film_first; year <= e->film_last && !says; year++)
        says = title_says(k, film, year);
    return says;
}

/* Films stand with their years: does the year of the key stand in the stem, where no other option
 * need have it? */
static bool shows_year_of_key(const Asker *k, int kind, const Topic *t)
{
    unsigned says = kind_says(kind);
    int year = card_of(k, OPT_FILM, t->key)->first;
    const Edition *e = NULL;
    if ((says & (SAYS_PRIZE | SAYS_DATE)) && t->award != NO_ID)
        e = catalog_edition(k->catalog, catalog_award(k->catalog, t->award)->edition);
    if (e && title_says_edition(k, t->key, e))
        return true;
    if (says & (SAYS_NO_YEAR | SAYS_DATE))
        return false;
    if ((says & SAYS_FILM) && t->film != t->key &&
        (card_of(k, OPT_FILM, t->film)->first == year || title_says(k, t->film, year) ||
         title_says(k, t->key, card_of(k, OPT_FILM, t->film)->first)))
        return true;
    return e && (says & SAYS_PRIZE) && t->film2 != NO_ID &&
           (e->held == year || (year >= e->film_first && year <= e->film_last));
}

/* Does the stem, with all it says, hold a word of the key? */
static bool leaks(const Asker *k, int kind, const Topic *t, const WordSet *said, Naming naming)
{
    OptionType type = kind_options(kind);
    unsigned says = kind_says(kind);
    if (type >= OPT_THINGS)
        return false;
    const WordSet *key = &card_of(k, type, t->key)->look.words;
    bool own = kind_row(kind)->demands & OWN_WORDS;
    if (((says & SAYS_FILM) && !own && meets(k, key, OPT_FILM, t->film)) ||
        ((says & SAYS_FILM2) && meets(k, key, OPT_FILM, t->film2)) ||
        ((says & SAYS_FILM3) && meets(k, key, OPT_FILM, t->film3)) ||
        ((says & SAYS_PERSON) && meets(k, key, OPT_PERSON, t->subject)) ||
        ((says & SAYS_PERSON2) && meets(k, key, OPT_PERSON, t->subject2)) ||
        (said && words_meet(key, said)))
        return true;
    bool is_film = option_is_film(type);
    if (is_film && card_of(k, OPT_FILM, t->key)->of_asking)
        return true;
    bool of_asking = type == OPT_PRIZE || type == OPT_EVENT; /* "the award", "the festival" */
    if (!of_asking && words_meet(key, &k->question_words[kind]))
        return true;
    if (type == OPT_FILM && shows_year_of_key(k, kind, t))
        return true;
    return naming == NAMED_WITH_DIRECTOR &&
           meets(k, key, OPT_PERSON, catalog_values(k->catalog, REL_DIRECTOR, t->film).ids[0]);
}

/* How well known is the other end of what is asked: the key or, where that is the film itself, whom
 * and which prize the stem names. Of two people the better known is enough to know the film by. */
static int fame_of_key(const Asker *k, int kind, const Topic *t)
{
    OptionType type = kind_options(kind);
    unsigned says = kind_says(kind);
    int person = -1, prize = -1;
    if (type != OPT_FILM)
        return type < OPT_THINGS ? card_of(k, type, t->key)->fame : 500;
    if (says & SAYS_PERSON)
        person = card_of(k, OPT_PERSON, t->subject)->fame;
    if ((says & SAYS_PERSON2) && card_of(k, OPT_PERSON, t->subject2)->fame > person)
        person = card_of(k, OPT_PERSON, t->subject2)->fame;
    if (says & SAYS_PRIZE)
        prize =
            catalog_prize(k->catalog, catalog_award(k->catalog, t->award)->prize)->top ? 1000 : 500;
    if (person >= 0 && prize >= 0)
        return (person + prize) / 2;
    return person >= 0 ? person : prize >= 0 ? prize : card_of(k, OPT_FILM, t->key)->fame;
}

static int hardness_of(const Asker *k, int kind, const Topic *t, Naming naming, int detail_milli)
{
    const Card *film = t->film == NO_ID ? NULL : card_of(k, OPT_FILM, t->film);
    Hardness h = {.base_milli = kind_base_milli(kind),
                  .film_fame = film ? film->fame : 500,
                  .key_fame = fame_of_key(k, kind, t),
                  .age_milli = film ? guard_age_milli(k, film->first) : 0,
                  .detail_milli = detail_milli,
                  .hint_milli = naming == NAMED_WITH_DIRECTOR ? 500 : 0};
    return difficulty_fixed(&h);
}

/* What of the cards is asked for before they are there. */
static void note_cards(const Asker *k, int kind, Topic *t)
{
    OptionType type = kind_options(kind);
    Id of = option_is_film(type) ? t->key : t->film;
    t->year = of == NO_ID ? 0 : card_of(k, OPT_FILM, of)->first;
    t->at_home = type == OPT_PERSON && t->film != NO_ID && card_of(k, OPT_FILM, t->film)->english &&
                 !(card_of(k, OPT_PERSON, t->key)->look.shape & SHAPE_FOREIGN);
}

/* Whoever is seen in a documentary plays no part in it. */
static bool is_documentary(const Asker *k, Id film)
{
    return film != NO_ID && card_of(k, OPT_FILM, film)->look.shape & SHAPE_DOCUMENTARY;
}

bool topics_offer(Asker *k, int kind, Topic t, const WordSet *said, int detail_milli)
{
    Naming naming;
    Silence why = films_told(k, kind, &t, &naming);
    if (why == SILENCE_OK && kind_row(kind)->demands & ACTING && is_documentary(k, t.film))
        why = SILENCE_ROLE;
    if (why == SILENCE_OK)
        why = key_fits(k, kind, &t);
    if (why == SILENCE_OK && leaks(k, kind, &t, said, naming))
        why = SILENCE_LEAK;
    if (why == SILENCE_OK && tongues_leave_alone(k, kind, &t))
        why = SILENCE_TONGUE;
    if (why != SILENCE_OK) {
        topics_turn_down(k, kind, why);
        return false;
    }
    if (said)
        t.extra = index_add_words(k, *said);
    t.hardness = hardness_of(k, kind, &t, naming, detail_milli);
    note_cards(k, kind, &t);
    TopicList *list = &k->lists[kind];
    *ARRAY_PUSH(k->scratch, list->topics, list->count, list->cap) = t;
    return true;
}

/* ---- lists for drawing */

static bool is_seen(const Asker *k, Id film)
{
    return film == NO_ID || k->options.seen[film];
}

/* Were all films seen that a question is about: those that it names, and the key? */
static bool passes_seen(const Asker *k, int kind, const Topic *t)
{
    OptionType type = kind_options(kind);
    bool is_film = option_is_film(type);
    return !k->options.seen || (is_seen(k, t->film) && is_seen(k, t->film2) &&
                                is_seen(k, t->film3) && (!is_film || is_seen(k, t->key)));
}

/* Do the options leave films out? */
static bool is_filter(const AskOptions *o)
{
    return o->year_first || o->year_last || o->decades || o->country_count || o->seen;
}

static bool passes_options(const Asker *k, int kind, const Topic *t)
{
    return t->film != NO_ID && guard_passes_options(k, t->film) && passes_seen(k, kind, t);
}

/* The list grew from block to block: it is kept at its length. */
static void keep_topics(Asker *k, TopicList *list)
{
    Topic *kept = arena_new(k->arena, Topic, list->count + 1);
    if (list->count)
        memcpy(kept, list->topics, sizeof *kept * (size_t)list->count);
    list->topics = kept;
    list->cap = list->count;
}

static void sort_by_hardness(Asker *k, TopicList *list)
{
    SortRow *rows = arena_new(k->scratch, SortRow, list->count + 1);
    for (int i = 0; i < list->count; i++)
        rows[i] = (SortRow){(uint64_t)(list->topics[i].hardness + 100000), 0, (uint32_t)i};
    sort_rows(rows, list->count);
    list->by_hardness = arena_new(k->arena, uint32_t, list->count + 1);
    for (int i = 0; i < list->count; i++)
        list->by_hardness[i] = rows[i].id;
}

/* The topics the options let through, from the easiest. */
static void filter(Asker *k, int kind, TopicList *list)
{
    if (list->drawn)            /* by other options */
        list->silent[SILENCE_FILTER] -= list->count - list->drawn_count;
    list->drawn = list->by_hardness;
    list->drawn_count = list->count;
    if (!is_filter(&k->options))
        return;
    uint32_t *drawn = arena_new(k->arena, uint32_t, list->count + 1);
    list->drawn = drawn;
    list->drawn_count = 0;
    for (int i = 0; i < list->count; i++)
        if (passes_options(k, kind, &list->topics[list->by_hardness[i]]))
            drawn[list->drawn_count++] = list->by_hardness[i];
    list->silent[SILENCE_FILTER] += list->count - list->drawn_count;
}

/* What wrong options add at an aim, from a few items of the kind: it depends on how many rivals the
 * packs hold. The same items everywhere, so that the same packs give the same. `made` counts them. */
static int measure_options(const Asker *k, int kind, int aim, int *made)
{
    enum { SAMPLES = 8, TRIES = 24 };
    const TopicList *list = &k->lists[kind];
    int n = 0, sum = 0;
    for (int i = 0; i < TRIES && n < SAMPLES; i++) {
        uint64_t dice = rng_mix((uint64_t)(kind * TRIES + i));
        uint32_t topic = list->drawn[dice % (uint64_t)list->drawn_count];
        Question q;
        if (!ask_draw(k, kind, topic, aim, (uint32_t)(dice >> (64 - NOISE_BITS)), &q))
            continue;
        sum += difficulty_at(1000 - q.difficulty_milli) - list->topics[topic].hardness;
        n++;
    }
    *made += n;
    return n ? sum / n : difficulty_expected(aim);
}

/* How many of those drawn are easier than that. */
static int easier_than(const TopicList *list, int hardness)
{
    int low = 0, high = list->drawn_count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (list->topics[list->drawn[middle]].hardness < hardness)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* For each aim the part of the list within a fifth of a logit of it; where that is thin, the
 * nearest. What the options add is measured at some aims and lies between for the others.
 *   Returns: how many items came of the measuring. */
static int find_aims(const Asker *k, int kind, TopicList *list)
{
    enum { NEAR_MILLI = 200, AT_LEAST = 12, STEP = 5 };
    int n = list->drawn_count, made = 0, added[AIMS / STEP + 1];
    for (int i = 0; i * STEP < AIMS; i++)
        added[i] = n && kind != KIND_written ? measure_options(k, kind, i * STEP, &made) : 0;
    for (int aim = 0; aim < AIMS; aim++) {
        int below = added[aim / STEP], above = added[aim / STEP + (aim % STEP != 0)];
        int wanted = difficulty_target(aim) - below - (above - below) * (aim % STEP) / STEP;
        int from = easier_than(list, wanted - NEAR_MILLI), to = easier_than(list, wanted + NEAR_MILLI + 1);
        list->near[aim] = to - from;
        while (to - from < AT_LEAST && to - from < n) {
            int under = from ? wanted - list->topics[list->drawn[from - 1]].hardness : INT32_MAX;
            int over = to < n ? list->topics[list->drawn[to]].hardness - wanted : INT32_MAX;
            if (under <= over)
                from--;
            else
                to++;
        }
        list->from[aim] = from;
        list->to[aim] = to;
    }
    return made;
}

static Str why_silent(const Asker *k, int kind)
{
    static const char *const sentences[] = {
#define X(id, text) text,
        SILENCES(X)
#undef X
    };
    const TopicList *list = &k->lists[kind];
    int why = SILENCE_NONE;
    for (int i = 0; i < SILENCE_COUNT; i++)
        if (list->silent[i] > list->silent[why])
            why = i;
    if (list->drawn_count)
        why = SILENCE_OPTIONS;
    Buf b = buf_in(k->arena);
    Str head, rest = str_from_c(sentences[why]);
    while (rest.n) {
        ptrdiff_t at = str_find(rest, S("%s"));
        head = str_slice(rest, 0, at < 0 ? rest.n : (size_t)at);
        buf_add(&b, head);
        if (at >= 0)
            buf_add_c(&b, kind_row(kind)->field);
        rest = at < 0 ? S("") : str_slice(rest, (size_t)at + 2, rest.n);
    }
    return buf_str(&b);
}

/* Would a stem of any kind hold a whole title, as "before the others" does "The Others"? */
static void note_words_of_asking(Asker *k)
{
    for (int kind = 0; kind < KIND_COUNT; kind++)
        k->question_words[kind] = guard_question_words(kind, k->arena);
    for (int i = 0; i < k->card_count[OPT_FILM]; i++)
        for (uint32_t t = k->title_start[i]; t < k->title_start[i + 1]; t++)
            for (int kind = 0; kind < KIND_COUNT; kind++)
                k->cards[OPT_FILM][i].of_asking |=
                    words_within(&k->title_words[t], &k->question_words[kind]);
}

void topics_build(Asker *k)
{
    note_words_of_asking(k);
    progress_begin(k->options.progress, STAGE_PREPARE, KIND_COUNT);
    for (int kind = 0; kind < KIND_COUNT && progress_step(k->options.progress); kind++) {
        kind_row(kind)->collect(k, kind);
        keep_topics(k, &k->lists[kind]);
        sort_by_hardness(k, &k->lists[kind]);
        arena_clear(k->scratch);
    }
}

/* The share of a kind at each aim. Where only a dozen of its questions are as hard as that, each
 * comes the more seldom, or the same few would fill all rounds of the level. */
static void weigh(Asker *k, int kind, bool any)
{
    const TopicList *list = &k->lists[kind];
    for (int aim = 0; aim < AIMS; aim++) {
        int few = kind == KIND_written ? list->drawn_count : list->near[aim],
            share = kind_share(kind);
        int weight = few < share ? few * few / share : share;
        k->weights[aim][kind] = any ? (uint32_t)(weight ? weight : list->drawn_count > 0) : 0;
    }
}

void topics_choose(Asker *k)
{
    for (int kind = 0; kind < KIND_COUNT && !progress_stopped(k->options.progress); kind++) {
        TopicList *list = &k->lists[kind];
        filter(k, kind, list);
        int made = find_aims(k, kind, list);
        list->why = why_silent(k, kind);
        /* Where hardly anything can be asked, no draws are wasted on it in the hope of an item. */
        weigh(k, kind, made || kind == KIND_written);
    }
}
