/* seen.c -- see seen.h. */
#include "seen.h"

#include <stdlib.h>
#include <string.h>

#include "catalog_data.h"
#include "rng.h"
#include "utf8.h"

/* ---- which film is meant */

/* Of the films that bear a folded title. */
typedef struct {
    Id same, same_shown, near; /* of the year; of it by the title shown; a year apart */
    int same_count, same_shown_count, near_count, any_count;
    Id any; /* the one nearest in years */
} Found;

static void count_id(Id id, Id *last, int *count)
{
    *count += *last != id;
    *last = id;
}

/* How far a film's year is from the one listed; of no year all are as far. */
static int years_apart(const Catalog *c, Id film, int year)
{
    return year ? abs(c->films[film].year - year) : 0;
}

static bool is_nearer(const Catalog *c, Id a, Id b, int year)
{
    int x = years_apart(c, a, year), y = years_apart(c, b, year);
    return x != y ? x < y : c->films[a].year < c->films[b].year;
}

/* Entries of one title are in the order of films, so one film's are neighbours. */
static void look_up(const Catalog *c, Str folded, int year, Found *out)
{
    int found, first = data_find_text(c->titles, c->title_count, folded, &found);
    *out = (Found){.same = NO_ID, .same_shown = NO_ID, .near = NO_ID, .any = NO_ID};
    Id last = NO_ID;
    for (int i = first; i < first + found; i++) {
        Id id = c->titles[i].id;
        int apart = abs(c->films[id].year - year);
        if (!year || apart == 0) {
            count_id(id, &out->same, &out->same_count);
            if (c->titles[i].shown)
                count_id(id, &out->same_shown, &out->same_shown_count);
        } else if (apart == 1) {
            count_id(id, &out->near, &out->near_count);
        }
        if (out->any == NO_ID || is_nearer(c, id, out->any, year))
            out->any = id;
        count_id(id, &last, &out->any_count);
    }
}

/* Of two films of one title and year the one that is shown by it is meant; without a year that
 * tells nothing. */
static Id meant(const Found *f, int year)
{
    if (f->same_count == 1)
        return f->same;
    if (year && f->same_shown_count == 1)
        return f->same_shown;
    return !f->same_count && f->near_count == 1 ? f->near : NO_ID;
}

/* "Matrix, The" as "The Matrix", for lists that sort; the title itself if it is none such. */
static Str with_article_first(Arena *a, Str title)
{
    ptrdiff_t comma = str_find_last(title, S(", "));
    if (comma <= 0 || title.n - (size_t)comma - 2 > 4)
        return title;
    Str article = str_slice(title, (size_t)comma + 2, title.n);
    return arena_format(a, "%.*s %.*s", STR_ARG(article), (int)comma, title.s);
}

/* Fold the title into `folded` and look for it. */
static Id find(const Catalog *c, Arena *a, Str title, int year, Str *folded, Found *out)
{
    *folded = data_fold_title(a, title);
    look_up(c, *folded, year, out);
    if (out->any_count)
        return meant(out, year);
    Str turned = data_fold_title(a, with_article_first(a, title));
    Found again;
    look_up(c, turned, year, &again);
    if (!again.any_count)
        return NO_ID;
    *folded = turned;
    *out = again;
    return meant(out, year);
}

Id seen_find(const Catalog *c, Str title, int year)
{
    Arena a;
    Str folded;
    Found found;
    arena_init(&a);
    Id id = find(c, &a, title, year, &folded, &found);
    arena_free(&a);
    return id;
}

/* ---- a whole list */

/* A film may come several times, seen again or in several tables pasted together. */
static bool came_before(TextMap *known, Arena *a, Str folded, int year)
{
    uint32_t *at = text_map_at(known, arena_format(a, "%.*s\n%d", STR_ARG(folded), year));
    bool before = *at != TEXT_MAP_NONE;
    *at = 1;
    return before;
}

static uint64_t key_of(const Catalog *c, const uint8_t *films)
{
    uint64_t key = 0; /* ids are in the order of keys: the same sum in every run */
    for (Id id = 0; id < (Id)c->film_count; id++)
        if (films[id])
            key = rng_mix(key ^ c->films[id].key) | 1;
    return key;
}

/* A film that is only a source of wrong options is as good as unknown. */
static MissReason reason_of(const Catalog *c, Id id, const Found *f, int year)
{
    if (id != NO_ID || !f->any_count || !c->asked[f->any])
        return MISS_UNKNOWN;
    return year && !f->same_count && !f->near_count ? MISS_YEAR : MISS_SEVERAL;
}

void seen_match(const Catalog *c, const ListedFilm *listed, int count, Arena *a, Seen *out)
{
    Arena scratch, texts;
    TextMap known;
    int cap = 0;
    arena_init(&scratch);
    arena_init(&texts);
    text_map_init(&known, &texts);
    *out = (Seen){.films = arena_new(a, uint8_t, c->film_count + 1)};
    for (int i = 0; i < count; i++) {
        const ListedFilm *l = &listed[i];
        Str folded;
        Found found;
        arena_clear(&scratch);
        Id id = find(c, &scratch, l->title, l->year, &folded, &found);
        if (came_before(&known, &texts, folded, l->year))
            continue;
        out->listed++;
        if (id != NO_ID && c->asked[id]) {
            out->matched++;
            out->film_count += !out->films[id];
            out->films[id] = 1;
            continue;
        }
        MissReason why = reason_of(c, id, &found, l->year);
        *ARRAY_PUSH(a, out->misses, out->miss_count, cap) =
            (SeenMiss){l, why, why == MISS_UNKNOWN ? NO_ID : found.any};
    }
    out->key = key_of(c, out->films);
    arena_free(&texts);
    arena_free(&scratch);
}

/* ---- what else may have been meant */

/* A change of one letter takes one out of this set and puts one in: two texts whose sets differ in
 * more than twice as many as the slips allowed need no closer look. */
static uint64_t letters_of(Str folded, int *length)
{
    uint64_t letters = 0;
    *length = 0;
    for (size_t at = 0; at < folded.n; ++*length)
        letters |= (uint64_t)1 << (utf8_next(folded, &at) & 63);
    return letters;
}

static int bits_of(uint64_t x)
{
    int n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

typedef struct {
    const Catalog *c;
    uint64_t *letters; /* of each entry of c->titles */
    int *length;
    long long left; /* titles that may still be looked at */
} Guessing;

/* The film whose title is fewest slips away, of those the one nearest in years. No more slips than
 * a third of the title, or three. */
static Id nearest_by_letters(Guessing *g, Str folded, int year)
{
    int length;
    uint64_t letters = letters_of(folded, &length);
    int limit = length / 3 < 3 ? length / 3 : 3, best = limit + 1;
    Id nearest = NO_ID;
    g->left -= g->c->title_count;
    for (int i = 0; i < g->c->title_count && limit > 0 && g->left >= 0; i++) {
        const TextEntry *e = &g->c->titles[i];
        if (!g->c->asked[e->id] || abs(g->length[i] - length) > limit ||
            bits_of(g->letters[i] ^ letters) > 2 * limit)
            continue;
        int d = text_distance(folded, e->folded, best < limit ? best : limit);
        if (d < best || (d == best && nearest != NO_ID &&
                         years_apart(g->c, e->id, year) < years_apart(g->c, nearest, year))) {
            best = d;
            nearest = e->id;
        }
    }
    return nearest;
}

/* A film of these years whose title goes on where the listed one ends ("Birdman"), or ends where
 * that goes on, at the end of a word. */
static Id nearest_by_beginning(const Catalog *c, Str folded, int year)
{
    int found, at = data_find_text(c->titles, c->title_count, folded, &found);
    for (int i = at + found; year && i < c->title_count; i++) {
        const TextEntry *e = &c->titles[i];
        if (!str_starts(e->folded, folded))
            break;
        if (e->folded.s[folded.n] == ' ' && c->asked[e->id] && years_apart(c, e->id, year) <= 1)
            return e->id;
    }
    for (size_t n = folded.n; year && n > 4; n--) {
        if (n == folded.n || folded.s[n] != ' ')
            continue;
        at = data_find_text(c->titles, c->title_count, str_slice(folded, 0, n), &found);
        for (int i = at; i < at + found; i++)
            if (c->asked[c->titles[i].id] && years_apart(c, c->titles[i].id, year) <= 1)
                return c->titles[i].id;
    }
    return NO_ID;
}

void seen_guess(const Catalog *c, Seen *seen, int max)
{
    Arena a;
    arena_init(&a);
    Guessing g = {c, arena_new(&a, uint64_t, c->title_count + 1),
                  arena_new(&a, int, c->title_count + 1), SEEN_MAX_COMPARED};
    for (int i = 0; i < c->title_count; i++)
        g.letters[i] = letters_of(c->titles[i].folded, &g.length[i]);
    Arena scratch;
    arena_init(&scratch);
    for (int i = 0; i < seen->miss_count && i < max; i++) {
        SeenMiss *miss = &seen->misses[i];
        if (miss->nearest != NO_ID)
            continue;
        arena_clear(&scratch);
        Str folded = data_fold_title(&scratch, miss->listed->title);
        Id id = nearest_by_beginning(c, folded, miss->listed->year);
        miss->nearest = id != NO_ID ? id : nearest_by_letters(&g, folded, miss->listed->year);
    }
    arena_free(&scratch);
    arena_free(&a);
}
