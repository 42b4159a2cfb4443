/* sources.c -- what a film is based on: whose work, which work, which film of a work, which remake. */
#include "guards.h"
#include "utf8.h"
#include "sorted.h"

/* A life is told, not written; who made a film that was made again is no author in this sense. */
static bool is_read(Str kind)
{
    return !str_equal(kind, S("life")) && !str_equal(kind, S("film")) &&
           str_find(kind, S("television")) < 0 && str_find(kind, S("radio")) < 0;
}

/* What can be taken for one another: stories, plays, what is true, and each sort of its own. */
static int group_of_kind(Str kind)
{
    static const struct { const char *kind; int group; } groups[] = {
        {"novel", 1}, {"novella", 1}, {"short story", 1}, {"story", 1}, {"serial", 1},
        {"play", 2}, {"musical", 2}, {"teleplay", 2}, {"opera", 2},
        {"book", 3}, {"memoir", 3}, {"article", 3}, {"autobiography", 3},
    };
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (str_equal(kind, str_from_c(groups[i].kind)))
            return groups[i].group;
    return 0;
}

static uint32_t sort_of(Str kind)
{
    enum { OF_ITS_OWN = 8 };
    int group = group_of_kind(kind);
    return group ? (uint32_t)group : (uint32_t)str_hash(kind, 0) | OF_ITS_OWN;
}

static int number_of(const Asker *k, const Source *s)
{
    return (int)(s - catalog_source(k->catalog, 0));
}

/* ---- authors */

/* The source that names this author, if every source of the film does; or -1. */
int source_of_author(const Asker *k, Id film, Id author)
{
    int count, found = -1;
    const Source *sources = catalog_sources_of(k->catalog, film, &count);
    for (int i = 0; i < count; i++) {
        if (sources[i].author != author || !is_read(sources[i].kind))
            return -1;
        if (found < 0)
            found = i;
    }
    return found;
}

static int apart(int a, int b)
{
    return a > b ? a - b : b - a;
}

/* Something of this sort? */
static bool has_written(const Asker *k, Id author, uint32_t sort)
{
    IdSpan films = catalog_films(k->catalog, REL_AUTHOR, author);
    for (int i = 0; i < films.count; i++) {
        int count;
        const Source *sources = catalog_sources_of(k->catalog, films.ids[i], &count);
        for (int j = 0; j < count; j++)
            if (sources[j].author == author && k->work_sort[number_of(k, &sources[j])] == sort)
                return true;
    }
    return false;
}

/* Authors of one era: by their births where both are known, by their films otherwise (the pool). */
bool author_fits(const Draft *d, Id option)
{
    enum { BORN_APART = 60 };
    const Catalog *c = d->asker->catalog;
    int a = catalog_person(c, d->q->option[0])->born, b = catalog_person(c, option)->born, count;
    const Source *own = catalog_sources_of(c, d->topic->film, &count) + d->topic->detail;
    return (!a || !b || apart(a, b) <= BORN_APART) && !guard_is_stranger(d, option) &&
           has_written(d->asker, option, d->asker->work_sort[number_of(d->asker, own)]);
}

int author_score(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Card *card = card_of(k, OPT_PERSON, option),
               *key = card_of(k, OPT_PERSON, d->q->option[0]);
    int a = catalog_person(k->catalog, d->q->option[0])->born;
    int b = catalog_person(k->catalog, option)->born;
    int score = 200 + (a && b ? 300 - 3 * apart(a, b) : 150); /* 200: all have written the like (fits) */
    score += 150 - apart(card->fame, key->fame) * 150 / 1000;
    score += card->countries & key->countries ? 200 : 0;
    return score + (card->genres & key->genres ? 100 : 0);
}

/* ---- works */

/* The one work behind a film, if there is one with a title of its own. */
static const Source *find_only_work(const Asker *k, Id film)
{
    int count;
    const Source *s = catalog_sources_of(k->catalog, film, &count);
    if (count != 1 || !s->title.n || !is_read(s->kind))
        return NULL;
    const Film *f = catalog_film(k->catalog, film);
    Str title = card_of(k, OPT_WORK, (uint32_t)number_of(k, s))->look.folded;
    return guard_is_cognate(title, f->folded) ||
                   guard_is_cognate(title, fold_title(k->scratch, f->original))
               ? NULL
               : s;
}

static const Source *only_work(const Asker *k, Id film)
{
    return k->only_work[film] == NO_ID ? NULL : catalog_source(k->catalog, (int)k->only_work[film]);
}

/* A work under its film's own title is known to be that film's: no option beside a key that is not. */
static bool may_be_option(const Asker *k, int work)
{
    const Card *card = card_of(k, OPT_WORK, (uint32_t)work);
    Id film = catalog_source(k->catalog, work)->film;
    const Look *title = &card_of(k, OPT_FILM, film)->look;
    return card->usable && card->look.text != title->text && /* "It" and "Z" have no telling word */
           !words_meet(&card->look.words, &title->words);
}

void sources_index(Asker *k)
{
    int works = catalog_source_count(k->catalog), n = 0;
    SortRow *rows = arena_new(k->scratch, SortRow, works + 1);
    k->work_sort = arena_new(k->arena, uint32_t, works + 1);
    k->work_kind = arena_new(k->arena, uint32_t, works + 1);
    for (int i = 0; i < works; i++) {
        const Card *card = card_of(k, OPT_WORK, (uint32_t)i);
        k->work_sort[i] = sort_of(catalog_source(k->catalog, i)->kind);
        k->work_kind[i] = (uint32_t)str_hash(catalog_source(k->catalog, i)->kind, 0);
        if (may_be_option(k, i))
            rows[n++] = (SortRow){(uint64_t)k->work_kind[i] << 16 | (uint16_t)card->first,
                                  card->look.text, (uint32_t)i};
    }
    sort_rows(rows, n);
    k->works = arena_new(k->arena, Id, n + 1);
    k->work_count = n;
    for (int i = 0; i < n; i++)
        k->works[i] = rows[i].id;
    k->only_work = arena_new(k->arena, Id, k->card_count[OPT_FILM] + 1);
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        const Source *s = find_only_work(k, (Id)f);
        k->only_work[f] = s ? (Id)number_of(k, s) : NO_ID;
    }
}

static bool is_same_work(const Asker *k, const Source *a, const Source *b)
{
    const Card *x = card_of(k, OPT_WORK, (uint32_t)number_of(k, a));
    const Card *y = card_of(k, OPT_WORK, (uint32_t)number_of(k, b));
    return x->look.text == y->look.text;
}

/* Does the film rest on this work, under its title? Two works of one title count as one. */
static Truth rests_on(const Asker *k, Id film, const Source *work)
{
    int count;
    const Source *s = catalog_sources_of(k->catalog, film, &count);
    bool untitled = false;
    for (int i = 0; i < count; i++) {
        if (is_same_work(k, &s[i], work))
            return FACT_YES;
        /* Without an author it may be the same work under another language's title. */
        untitled |= !s[i].title.n || s[i].author == NO_ID;
    }
    bool whole = count && !untitled && catalog_is_whole(k->catalog, REL_AUTHOR, film);
    return whole ? FACT_NO : FACT_UNKNOWN;
}

/* Where works of this kind that were filmed in that year stand, or would, among all. */
static uint32_t rank_of(const Asker *k, uint32_t work)
{
    int low = 0, high = k->work_count, year = card_of(k, OPT_WORK, work)->first;
    while (low < high) {
        int middle = (low + high) / 2;
        uint32_t kind = k->work_kind[k->works[middle]];
        if (kind < k->work_kind[work] ||
            (kind == k->work_kind[work] && card_of(k, OPT_WORK, k->works[middle])->first < year))
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

void work_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        const Source *s = only_work(k, k->films[f]);
        int count;
        if (!s) {
            catalog_sources_of(k->catalog, k->films[f], &count);
            topics_turn_down(k, kind, count ? SILENCE_TEAM : SILENCE_NONE);
            continue;
        }
        Topic t = topic_of(kind);
        t.film = k->films[f];
        t.key = (uint32_t)number_of(k, s);
        t.rank = rank_of(k, t.key);
        WordSet said = words_make(s->kind, k->arena); /* "short story" */
        topics_offer(k, kind, t, &said, 0);
    }
}

static bool is_of_a_time(const Asker *k, uint32_t a, uint32_t b)
{
    enum { FILMED_APART = 15 };
    return k->work_kind[a] == k->work_kind[b] &&
           apart(card_of(k, OPT_WORK, a)->first, card_of(k, OPT_WORK, b)->first) <= FILMED_APART;
}

/* The author's other works, then those of the kind that were filmed about that time: of a short story
 * a stem may say that it is one. */
Pool work_works(Draft *d)
{
    enum { OF_AUTHOR = 8, EITHER_WAY = 40 };
    const Asker *k = d->asker;
    uint32_t key = d->topic->key;
    const Source *own = catalog_source(k->catalog, (int)key);
    int n = 0, rank = (int)d->topic->rank, from = rank, to = rank;
    if (own->author != NO_ID) {
        IdSpan films = catalog_films(k->catalog, REL_AUTHOR, own->author);
        for (int i = 0; i < films.count && n < OF_AUTHOR; i++) {
            Id work = k->only_work[films.ids[i]];
            if (work != NO_ID && work != key)
                d->scratch[n++] = work;
        }
    }
    while (from > 0 && rank - from < EITHER_WAY && is_of_a_time(k, k->works[from - 1], key))
        from--;
    while (to < k->work_count && to - rank < EITHER_WAY && is_of_a_time(k, k->works[to], key))
        to++;
    return (Pool){d->scratch, n, k->works + from, to - from, rank - from};
}

bool work_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    return is_of_a_time(k, d->topic->key, option) && may_be_option(k, (int)option);
}

/* One author, one time, one country: all are of one kind (fits). */
int work_score(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Source *a = catalog_source(k->catalog, (int)d->topic->key);
    const Source *b = catalog_source(k->catalog, (int)option);
    const Card *x = card_of(k, OPT_WORK, d->topic->key), *y = card_of(k, OPT_WORK, option);
    int score = 400;
    score += a->author != NO_ID && a->author == b->author ? 200 : 0;
    int off = apart(x->first, y->first);
    score += off < 20 ? 200 - 10 * off : 0;
    return score + (x->countries & y->countries ? 150 : 0) + (x->genres & y->genres ? 50 : 0);
}

Truth work_truth(const Asker *k, const Question *q, uint32_t option)
{
    return rests_on(k, q->film, catalog_source(k->catalog, (int)option));
}

static uint64_t source_fact(const Asker *k, Id film, uint64_t work)
{
    return rng_mix(catalog_key(k->catalog, ENT_FILM, film) ^ rng_mix(work));
}

uint64_t work_fact(const Asker *k, const Question *q)
{
    return source_fact(k, q->film, card_of(k, OPT_WORK, q->option[q->key])->look.text);
}

/* ---- films of a work */

void retold_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        const Source *s = only_work(k, k->films[f]);
        if (!s)
            continue;
        Topic t = topic_of(kind);
        t.film = t.key = k->films[f];
        t.detail = number_of(k, s);
        t.rank = k->year_rank[t.film];
        Buf b = buf_in(k->arena);
        buf_add(&b, s->title);
        if (s->author != NO_ID)
            buf_format(&b, " %.*s", STR_ARG(catalog_person(k->catalog, s->author)->name));
        buf_format(&b, " %.*s", STR_ARG(s->kind));
        WordSet said = words_make(buf_str(&b), k->arena);
        topics_offer(k, kind, t, &said, 0);
    }
}

bool retold_fits(const Draft *d, Id option)
{
    int count;
    const Asker *k = d->asker;
    const Source *sources = catalog_sources_of(k->catalog, option, &count);
    for (int i = 0; i < count; i++)
        if (k->work_sort[number_of(k, &sources[i])] == k->work_sort[d->topic->detail])
            return true;
    return false;
}

Truth retold_truth(const Asker *k, const Question *q, uint32_t option)
{
    return rests_on(k, option, catalog_source(k->catalog, q->detail));
}

uint64_t retold_fact(const Asker *k, const Question *q)
{
    return source_fact(k, q->film, card_of(k, OPT_WORK, (uint32_t)q->detail)->look.text);
}

/* ---- remakes: the key is the earlier film */

void remake_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = k->films[f];
        t.key = catalog_film(k->catalog, t.film)->remake_of;
        if (t.key != NO_ID)
            topics_offer(k, kind, t, NULL, 0);
    }
}

/* Nothing is a remake of what came later. */
bool remake_fits(const Draft *d, Id option)
{
    return card_of(d->asker, OPT_FILM, option)->first <
           card_of(d->asker, OPT_FILM, d->topic->film)->first;
}

Truth remake_truth(const Asker *k, const Question *q, uint32_t option)
{
    Id original = catalog_film(k->catalog, q->film)->remake_of;
    return original == NO_ID ? FACT_UNKNOWN : original == option ? FACT_YES : FACT_NO;
}

uint64_t remake_fact(const Asker *k, const Question *q)
{
    return source_fact(k, q->film, catalog_key(k->catalog, ENT_FILM, q->option[q->key]));
}
