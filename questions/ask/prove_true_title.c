/* prove_true_title.c -- truth of titles, of works that films are based on, remakes and songs. */
#include "prove_case.h"

#include "utf8.h"

/* A film that shares a title with the one asked about is known by it as well. */
static Known is_called_so(const Case *k, Id film)
{
    if (film == k->q->film || prove_share_title(k->a, k->film, catalog_film(k->c, film)))
        return IS_SO;
    return IS_NOT;
}

Known prove_true_original(const Case *k, uint32_t o)
{
    return is_called_so(k, o);
}

Known prove_true_title(const Case *k, uint32_t o)
{
    return is_called_so(k, o);
}

/* ---- works */

/* One title by one author; without an author on either side, or without a title by the same
 * author, it may be. */
static Known is_same_work(Arena *a, const Source *x, const Source *y)
{
    bool title =
        x->title.n && y->title.n && str_equal(fold_title(a, x->title), fold_title(a, y->title));
    bool author = x->author != NO_ID && x->author == y->author;
    bool open_title = !x->title.n || !y->title.n;
    if (title && author)
        return IS_SO;
    if (title || (open_title && (author || x->author == NO_ID || y->author == NO_ID)))
        return UNSURE;
    return IS_NOT;
}

/* A film with sources is based on nothing else, if its list is whole; a line without an author
 * leaves open who wrote the works, not which they are. */
static Known is_based_on(const Case *k, Id film, const Source *work)
{
    int count;
    const Source *own = catalog_sources_of(k->c, film, &count);
    bool whole = catalog_is_whole(k->c, REL_AUTHOR, film);
    for (int i = 0; i < count; i++)
        whole |= own[i].author == NO_ID;
    Known known = whole ? IS_NOT : UNSURE;
    for (int i = 0; i < count; i++) {
        Known same = own + i == work ? IS_SO : is_same_work(k->a, own + i, work);
        known = same > known ? same : known;
    }
    return known;
}

Known prove_true_work(const Case *k, uint32_t work)
{
    return is_based_on(k, k->q->film, catalog_source(k->c, (int)work));
}

/* The remake of an adaptation rests on the work as well. */
Known prove_true_of_work(const Case *k, uint32_t film)
{
    const Source *work = catalog_source(k->c, k->q->detail);
    Known known = is_based_on(k, film, work);
    Id before = catalog_film(k->c, film)->remake_of;
    if (known == IS_NOT && before != NO_ID && is_based_on(k, before, work) != IS_NOT)
        return UNSURE;
    return known;
}

/* ---- remakes */

static bool share_work(const Case *k, Id x, Id y)
{
    int count;
    const Source *works = catalog_sources_of(k->c, x, &count);
    int others;
    catalog_sources_of(k->c, y, &others);
    for (int i = 0; i < count && others; i++)
        if (is_based_on(k, y, works + i) == IS_SO)
            return true;
    return false;
}

/* What the original itself remakes, another remake of it, or an earlier film of the same work could
 * be called the source as well. */
Known prove_true_remake(const Case *k, uint32_t film)
{
    Id before = k->film->remake_of;
    if (before == NO_ID)
        return UNSURE;
    if (before == film)
        return IS_SO;
    const Film *o = catalog_film(k->c, film);
    bool kin = catalog_film(k->c, before)->remake_of == film || o->remake_of == before ||
               share_work(k, k->q->film, film) || share_work(k, before, film);
    return kin || prove_share_title(k->a, k->film, o) ? UNSURE : IS_NOT;
}

/* ---- songs */

/* How many nominations for songs its whole list at some academy holds; -1 if none is whole. */
static int song_nominations(const Case *k, Id film)
{
    IdSpan own = catalog_awards_of_film(k->c, film);
    int songs = 0;
    bool whole = false;
    for (int e = 0; e < catalog_event_count(k->c); e++)
        whole |= catalog_event(k->c, (Id)e)->kind == EVENT_ACADEMY &&
                 str_equal(catalog_event(k->c, (Id)e)->name, S("Academy Awards")) &&
                 prove_film_is_whole(k->c, film, (Id)e, RESULT_NOMINATED);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        songs += catalog_prize(k->c, x->prize)->honours == HONOURS_SONG;
    }
    return whole ? songs : -1;
}

/* A film without a nomination for a song had none of this name nominated; where there is one, the
 * songs that are listed must account for it. */
Known prove_true_song(const Case *k, uint32_t film)
{
    const Song *asked = catalog_song(k->c, k->q->detail);
    int count, first = catalog_songs_of(k->c, film, &count), titled = 0;
    for (int i = 0; i < count; i++) {
        const Song *song = catalog_song(k->c, first + i);
        if (str_equal(song->folded, asked->folded))
            return song->title.n ? IS_SO : UNSURE;
        titled += song->title.n > 0;
    }
    int nominated = song_nominations(k, film);
    bool accounted = nominated >= 0 && titled == count && titled >= nominated;
    return accounted ? IS_NOT : UNSURE;
}
