#include "trace.h"

static void add_words(Trace *t, const WordSet *words)
{
    t->words[t->word_count++] = words;
    bloom_add(&t->stem_bloom, words->bloom);
}

static void add_named(Trace *t, const Card *card)
{
    t->named[t->named_count++] = card->look.text;
    t->text_bloom |= trace_bit(card->look.text);
    add_words(t, &card->look.words);
}

static void add_film(const Asker *k, Trace *t, Id film, bool named)
{
    if (film == NO_ID)
        return;
    t->film[t->film_count++] = film;
    t->film_bloom |= trace_bit(film);
    if (named)
        add_named(t, card_of(k, OPT_FILM, film));
}

static void add_person(const Asker *k, Trace *t, Id person, bool named)
{
    t->person[t->person_count++] = person;
    t->person_bloom |= trace_bit(person);
    if (named)
        add_named(t, card_of(k, OPT_PERSON, person));
}

static void trace_written(const Asker *k, const Question *q, Trace *t)
{
    const WrittenCard *card = &k->written[q->detail];
    for (int i = 0; i < q->option_count; i++)
        t->option[i] = card->option[q->option[i]];
    t->key_words = &card->right;
    add_words(t, &card->ask);
    add_film(k, t, q->film, false);
}

static void add_year(Trace *t, int year)
{
    if (!year || t->shown_count == TRACE_YEARS)
        return;
    t->shown[t->shown_count++] = year;
    t->shown_bloom |= trace_bit((uint64_t)year);
}

static void add_year_of(const Asker *k, Trace *t, Id film)
{
    if (film != NO_ID)
        add_year(t, card_of(k, OPT_FILM, film)->first);
}

/* The years that the stem may show, of the films it names and of the edition, or from one to another;
 * and the one it asks for. */
static void trace_years(const Asker *k, const Question *q, Trace *t)
{
    unsigned says = kind_says(q->kind);
    if (!(says & SAYS_NO_YEAR)) {
        add_year_of(k, t, says & SAYS_FILM ? q->film : NO_ID);
        add_year_of(k, t, says & SAYS_FILM2 ? q->film2 : NO_ID);
        add_year_of(k, t, says & SAYS_FILM3 ? q->film3 : NO_ID);
    }
    if (says & SAYS_YEAR)
        add_year(t, q->detail);
    if (q->option_type == OPT_YEAR) {
        t->year_asked = (int)q->option[q->key];
        t->asked_bloom = trace_bit((uint64_t)t->year_asked);
    } else if (says & SAYS_SPAN) {
        add_year(t, q->detail / 10000);
        add_year(t, q->detail % 10000);
    } else if (q->award != NO_ID) {
        const Edition *e =
            catalog_edition(k->catalog, catalog_award(k->catalog, q->award)->edition);
        add_year(t, e->held);
        add_year(t, e->film_first);
        add_year(t, e->film_last);
    }
}

/* What the stem says, by the kind; films that stand in the options of an order count as said. */
static void trace_stem(const Asker *k, const Question *q, Trace *t)
{
    uint32_t topic, noise;
    int aim;
    draw_unpack(q->draw, &topic, &aim, &noise);
    unsigned says = kind_says(q->kind);
    bool order = q->option_type == OPT_ORDER;
    /* One that is named by its original title alone gives its titles away all the same. */
    bool titled = q->option_type == OPT_TITLE || q->option_type == OPT_ORIGINAL;
    add_film(k, t, q->film, order || titled || (says & SAYS_FILM));
    add_film(k, t, q->film2, order || (says & SAYS_FILM2));
    add_film(k, t, q->film3, order || (says & SAYS_FILM3));
    if (says & SAYS_PERSON)
        add_person(k, t, q->subject, true);
    if (says & SAYS_PERSON2)
        add_person(k, t, q->subject2, true);
    if (q->with_director)
        add_person(k, t, catalog_values(k->catalog, REL_DIRECTOR, q->film).ids[0], true);
    uint32_t extra = k->lists[q->kind].topics[topic].extra;
    if (extra != NO_ID)
        add_words(t, &k->extras[extra]);
}

static void trace_options(const Asker *k, const Question *q, Trace *t)
{
    bool thing = q->option_type < OPT_THINGS;
    for (int i = 0; i < q->option_count; i++)
        t->option[i] = thing ? card_of(k, q->option_type, q->option[i])->look.text
                             : rng_mix(q->option[i] + (uint64_t)q->option_type * 1000003u);
    if (q->option_type == OPT_ORDER)
        for (int i = 0; i < q->option_count; i++)
            t->option[i] = rng_mix(t->option[i] ^ q->fact);
    if (option_is_film(q->option_type)) {
        uint32_t film = q->option[q->key];
        for (int i = 0; i < q->option_count; i++)
            t->offer_bloom |= trace_bit(q->option[i]);
        if (q->option_type == OPT_FILM)
            add_film(k, t, film, false);
        t->film_bloom |= trace_bit(film);
        t->names = k->title_words + k->title_start[film];
        t->name_count = (int)(k->title_start[film + 1] - k->title_start[film]);
    }
    if (q->option_type == OPT_PERSON) {
        Id person = q->option[q->key];
        t->names = k->alias_words + k->alias_start[person];
        t->name_count = (int)(k->alias_start[person + 1] - k->alias_start[person]);
    }
    if (thing)
        t->key_words = &card_of(k, q->option_type, q->option[q->key])->look.words;
}

static bool is_common(int option_type)
{
    switch (option_type) {
    case OPT_COUNTRY: case OPT_LANGUAGE: case OPT_PRIZE: case OPT_EVENT: case OPT_YEAR:
    case OPT_DECADE: case OPT_NUMBER: case OPT_ORDER: return true;
    default: return false;
    }
}

void trace_make(const Asker *k, const Question *q, Trace *out)
{
    Trace *t = out;
    *t = (Trace){.q = q, .country = NO_ID};
    if (q->film != NO_ID) {
        IdSpan countries = catalog_values(k->catalog, REL_COUNTRY, q->film);
        t->country = countries.count ? countries.ids[0] : NO_ID;
        t->year = card_of(k, OPT_FILM, q->film)->first;
    }
    if (q->option_type == OPT_TEXT) {
        trace_written(k, q, t);
    } else {
        trace_stem(k, q, t);
        trace_options(k, q, t);
        trace_years(k, q, t);
    }
    if (q->option_type == OPT_PERSON)
        add_person(k, t, q->option[q->key], false);
    t->key = t->option[q->key];
    for (int i = 0; i < q->option_count; i++)
        t->text_bloom |= trace_bit(t->option[i]);
    t->common_key = is_common(q->option_type);
    t->asks_year = kind_says(q->kind) & SAYS_NO_YEAR;
    if (t->key_words)
        t->key_bloom = t->key_words->bloom;
    for (int i = 0; i < t->name_count; i++)
        bloom_add(&t->key_bloom, t->names[i].bloom);
}

/* Does the stem of one name the key of the other, whole or as words of a title? */
static bool names_key(const Trace *stem, const Trace *asked)
{
    if (asked->common_key)
        return false;
    bool may_name = stem->text_bloom & trace_bit(asked->key);
    for (int i = 0; may_name && i < stem->named_count; i++)
        if (stem->named[i] == asked->key)
            return true;
    if (!bloom_meets(asked->key_bloom, stem->stem_bloom))
        return false;
    for (int i = 0; asked->key_words && i < stem->word_count; i++) {
        if (words_within(asked->key_words, stem->words[i]))
            return true;
        for (int t = 0; t < asked->name_count; t++)
            if (words_within(&asked->names[t], stem->words[i]))
                return true;
    }
    return false;
}

static bool has_option(const Trace *t, uint64_t text)
{
    for (int i = 0; i < t->q->option_count; i++)
        if (t->option[i] == text)
            return true;
    return false;
}

static bool offers_film(const Trace *t, Id film)
{
    if (!(t->offer_bloom & trace_bit(film)))
        return false;
    for (int i = 0; i < t->q->option_count; i++)
        if (t->q->option[i] == film)
            return true;
    return false;
}

bool trace_leaks(const Trace *before, const Trace *after)
{
    const Question *a = before->q, *b = after->q;
    if (a->fact == b->fact)
        return true;
    /* With a year in one list and without it in the other, or by another title: one film. */
    if (after->offer_bloom && offers_film(before, b->option[b->key]))
        return true;
    /* The year of a film stands in every other question about it. */
    if ((before->asks_year || after->asks_year) && trace_shares_film(before, after))
        return true;
    /* Most pairs have no text in common: neither shows the key of the other. */
    if (!(before->text_bloom & trace_bit(after->key)) &&
        !(after->text_bloom & trace_bit(before->key)) &&
        !bloom_meets(before->stem_bloom, after->key_bloom) &&
        !bloom_meets(after->stem_bloom, before->key_bloom))
        return false;
    return before->key == after->key || (!after->common_key && has_option(before, after->key)) ||
           names_key(before, after) || names_key(after, before);
}

static bool shows_year(const Trace *t, int year)
{
    for (int i = 0; i < t->shown_count; i++)
        if (t->shown[i] == year)
            return true;
    return false;
}

bool trace_echoes(const Trace *before, const Trace *after)
{
    return (after->common_key && has_option(before, after->key)) ||
           (before->year_asked && shows_year(after, before->year_asked)) ||
           (after->year_asked && shows_year(before, after->year_asked));
}

static bool have_common(const Id *a, int a_count, const Id *b, int b_count)
{
    for (int i = 0; i < a_count; i++)
        for (int j = 0; j < b_count; j++)
            if (a[i] == b[j])
                return true;
    return false;
}

bool trace_shares_person(const Trace *a, const Trace *b)
{
    return (a->person_bloom & b->person_bloom) &&
           have_common(a->person, a->person_count, b->person, b->person_count);
}

bool trace_shares_film(const Trace *a, const Trace *b)
{
    return (a->film_bloom & b->film_bloom) &&
           have_common(a->film, a->film_count, b->film, b->film_count);
}

bool trace_shares_option(const Trace *a, const Trace *b)
{
    return (b->q->film != NO_ID && offers_film(a, b->q->film)) ||
           (a->q->film != NO_ID && offers_film(b, a->q->film));
}
