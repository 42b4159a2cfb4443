#include "trace.h"

static void add_named(Trace *t, const Card *card)
{
    t->named[t->named_count++] = card->look.text;
    t->words[t->word_count++] = &card->look.words;
}

static void trace_written(const Asker *k, const Question *q, Trace *t)
{
    const WrittenCard *card = &k->written[q->detail];
    for (int i = 0; i < q->option_count; i++)
        t->option[i] = card->option[q->option[i]];
    t->key_words = &card->right;
    t->words[t->word_count++] = &card->ask;
}

static void trace_stem(const Asker *k, const Question *q, Trace *t)
{
    uint32_t topic, noise;
    int aim;
    draw_unpack(q->draw, &topic, &aim, &noise);
    const Topic *about = &k->lists[q->kind].topics[topic];
    bool asks_film = q->option_type == OPT_FILM;
    if (!asks_film) {
        add_named(t, card_of(k, OPT_FILM, q->film));
        t->shows_year = q->option_type != OPT_YEAR;
    } else if (about->extra == NO_ID) { /* a person's film */
        add_named(t, card_of(k, OPT_PERSON, q->subject));
        t->person[t->person_count++] = q->subject;
    }
    if (about->extra != NO_ID)
        t->words[t->word_count++] = &k->extras[about->extra];
    if (q->with_director) {
        Id director = catalog_values(k->catalog, REL_DIRECTOR, q->film).ids[0];
        t->person[t->person_count++] = director;
        t->named[t->named_count++] = card_of(k, OPT_PERSON, director)->look.text;
        if (t->word_count < 3)
            t->words[t->word_count++] = &card_of(k, OPT_PERSON, director)->look.words;
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
        for (int i = 0; i < q->option_count; i++)
            t->option[i] = q->option_type == OPT_YEAR
                               ? q->option[i]
                               : card_of(k, q->option_type, q->option[i])->look.text;
        if (q->option_type != OPT_YEAR)
            t->key_words = &card_of(k, q->option_type, q->option[q->key])->look.words;
    }
    if (q->option_type == OPT_PERSON)
        t->person[t->person_count++] = q->option[q->key];
    t->key = t->option[q->key];
}

/* Does the stem of one name the key of the other, whole or as words of a title? */
static bool names_key(const Trace *stem, const Trace *asked)
{
    for (int i = 0; i < stem->named_count; i++)
        if (stem->named[i] == asked->key)
            return true;
    for (int i = 0; asked->key_words && i < stem->word_count; i++)
        if (words_within(asked->key_words, stem->words[i]))
            return true;
    return false;
}

static bool has_option(const Trace *t, uint64_t text)
{
    for (int i = 0; i < t->q->option_count; i++)
        if (t->option[i] == text)
            return true;
    return false;
}

static bool is_common_key(const Trace *t)
{
    return t->q->option_type == OPT_YEAR || t->q->option_type == OPT_COUNTRY;
}

bool trace_leaks(const Trace *before, const Trace *after)
{
    const Question *a = before->q, *b = after->q;
    if (a->fact == b->fact || before->key == after->key)
        return true;
    if (!is_common_key(after) && has_option(before, after->key))
        return true;
    /* The year of a film stands in every other question about it. */
    if (a->film != NO_ID && a->film == b->film &&
        (a->option_type == OPT_YEAR || b->option_type == OPT_YEAR))
        return true;
    return names_key(before, after) || names_key(after, before);
}

bool trace_echoes(const Trace *before, const Trace *after)
{
    if (is_common_key(after) && has_option(before, after->key))
        return true;
    if (before->q->option_type == OPT_YEAR && after->shows_year &&
        before->key == (uint64_t)after->year)
        return true;
    return after->q->option_type == OPT_YEAR && before->shows_year &&
           after->key == (uint64_t)before->year;
}

bool trace_shares_person(const Trace *a, const Trace *b)
{
    for (int i = 0; i < a->person_count; i++)
        for (int j = 0; j < b->person_count; j++)
            if (a->person[i] == b->person[j])
                return true;
    return false;
}

static bool offers_film(const Question *q, Id film)
{
    for (int i = 0; q->option_type == OPT_FILM && i < q->option_count; i++)
        if (q->option[i] == film)
            return true;
    return false;
}

bool trace_shares_option(const Trace *a, const Trace *b)
{
    return (b->q->film != NO_ID && offers_film(a->q, b->q->film)) ||
           (a->q->film != NO_ID && offers_film(b->q, a->q->film));
}
