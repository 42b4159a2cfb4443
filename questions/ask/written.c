/* written.c -- questions somebody wrote: asked in their own words, options shuffled. */
#include "guards.h"
#include "utf8.h"

/* Texts as they compare: folded, or as they stand where folding leaves nothing ("+" and "-"). */
static uint64_t text_key(Asker *k, Str text)
{
    Str folded = fold_text(k->arena, text);
    return str_hash(folded.n ? folded : str_trim(text), 0);
}

static void index_one(Asker *k, int i)
{
    const Written *w = catalog_written(k->catalog, i);
    WrittenCard *card = &k->written[i];
    card->ask = words_make(w->ask, k->arena);
    card->right = words_make(w->right, k->arena);
    card->wrong_count = w->wrong_count;
    card->usable = w->wrong_count >= 1 && !catalog_pack(k->catalog, w->pack)->source_only;
    card->option = arena_new(k->arena, uint64_t, w->wrong_count + 1);
    card->option[0] = text_key(k, w->right);
    for (int j = 0; j < w->wrong_count; j++) {
        card->option[j + 1] = text_key(k, w->wrong[j]);
        for (int before = 0; before <= j; before++)
            if (card->option[before] == card->option[j + 1])
                card->usable = false;
    }
    for (int n = 0; n < w->also_count; n++) {
        uint64_t also = text_key(k, w->also[n]);
        for (int j = 1; j <= w->wrong_count; j++)
            if (card->option[j] == also)
                card->usable = false;
    }
}

void written_index(Asker *k)
{
    int n = catalog_written_count(k->catalog);
    k->written = arena_new(k->arena, WrittenCard, n + 1);
    for (int i = 0; i < n; i++)
        index_one(k, i);
}

void written_collect(Asker *k, int kind)
{
    int n = catalog_written_count(k->catalog);
    for (int i = 0; i < n; i++) {
        if (!k->written[i].usable)
            continue;
        const Written *w = catalog_written(k->catalog, i);
        TopicList *list = &k->lists[kind];
        Topic t = topic_of(kind);
        t.film = w->film;
        t.key = 0;
        t.detail = i;
        t.hardness = difficulty_at(1000 - w->difficulty_milli);
        *ARRAY_PUSH(k->scratch, list->topics, list->count, list->cap) = t;
    }
}

bool written_options(Draft *d, int *similarity)
{
    const Written *w = catalog_written(d->asker->catalog, d->topic->detail);
    Question *q = d->q;
    int wanted = w->wrong_count < OPTIONS_MAX ? w->wrong_count : OPTIONS_MAX - 1;
    /* Of more wrong ones than fit, a fair sample in the writer's order. */
    for (int i = 0; i < w->wrong_count && wanted; i++)
        if ((int)rng_below(d->rng, (uint32_t)(w->wrong_count - i)) < wanted) {
            q->option[q->option_count++] = (uint32_t)i + 1;
            wanted--;
        }
    *similarity = 500;
    return true;
}

Truth written_truth(const Asker *k, const Question *q, uint32_t option)
{
    (void)k;
    (void)q;
    return option ? FACT_NO : FACT_YES;
}

uint64_t written_fact(const Asker *k, const Question *q)
{
    return catalog_written(k->catalog, q->detail)->key;
}
