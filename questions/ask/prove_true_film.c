/* prove_true_film.c -- truth of options that rest on several lists of a film at once. */
#include "prove_case.h"

#include "utf8.h"

#define GENRE_WORDS 3 /* at most, in the name of a genre */

/* Another film by a director of the one asked about. */
Known prove_true_director(const Case *k, uint32_t o)
{
    return prove_same_director(k->c, k->q->film, o);
}

Known prove_true_chain(const Case *k, uint32_t o)
{
    return prove_same_director(k->c, k->q->film2, o);
}

Known prove_true_actor(const Case *k, uint32_t o)
{
    return prove_both(prove_related(k->c, REL_DIRECTOR, o, k->q->subject),
                      prove_related(k->c, REL_STAR, o, k->q->subject));
}

/* Directed by the subject and first shown between the two films named; in one of their years it
 * could be either. */
Known prove_true_between(const Case *k, uint32_t o)
{
    Known by = prove_related(k->c, REL_DIRECTOR, o, k->q->subject);
    int year = prove_year(k->c, o), from = prove_year(k->c, k->q->film2),
        to = prove_year(k->c, k->q->film3);
    if (by == IS_NOT || !year || !from || !to)
        return prove_both(by, UNSURE);
    Known within = year > from && year < to ? IS_SO : year < from || year > to ? IS_NOT : UNSURE;
    return prove_both(by, within);
}

Known prove_true_with_both(const Case *k, uint32_t o)
{
    return prove_both(prove_related(k->c, REL_STAR, o, k->q->subject),
                      prove_related(k->c, REL_STAR, o, k->q->subject2));
}

Known prove_true_link(const Case *k, uint32_t o)
{
    Relation r = prove_relation(k);
    return prove_both(prove_related(k->c, r, k->q->film, o),
                      prove_related(k->c, r, k->q->film2, o));
}

/* A country sends a film or does not: one value by nature. */
Known prove_true_submitted(const Case *k, uint32_t o)
{
    if (k->film->submitted_by == NO_ID)
        return UNSURE;
    return k->film->submitted_by == o ? IS_SO : IS_NOT;
}

/* ---- genres: nothing else in the record may say that the odd one is of it after all */

static bool is_genre(const Case *k, Str words, Id genre)
{
    const Names *n = catalog_names(k->c);
    if (names_find_genre(n, words) == genre)
        return true;
    if (words.n > 4 && str_ends(words, S("ies")))
        return names_find_genre(n, arena_format(k->a, "%.*sy", (int)words.n - 3, words.s)) == genre;
    return words.n > 3 && str_ends(words, S("s")) &&
           names_find_genre(n, str_slice(words, 0, words.n - 1)) == genre;
}

/* In one to three words in a row of a folded text? */
static bool names_genre(const Case *k, Str folded, Id genre)
{
    for (Str rest = str_trim(folded), word, next; rest.n; rest = next) {
        str_cut(rest, ' ', &word, &next);
        for (int words = 1; words <= GENRE_WORDS; words++) {
            if (is_genre(k, str_slice(rest, 0, word.n), genre))
                return true;
            ptrdiff_t end = str_find(str_slice(rest, word.n + 1, rest.n), S(" "));
            word.n = end < 0 ? rest.n : word.n + 1 + (size_t)end;
        }
    }
    return false;
}

static bool marks_say(const Film *f, Str genre)
{
    return ((f->kind & FILM_DOCUMENTARY) && str_starts(genre, S("document"))) ||
           ((f->kind & FILM_ANIMATED) && str_starts(genre, S("animat")));
}

static bool record_names_genre(const Case *k, Id film, Id genre)
{
    Str name = fold_text(k->a, catalog_name(k->c, ENT_GENRE, genre));
    if (marks_say(catalog_film(k->c, film), name) ||
        names_genre(k, catalog_prose(k->c, film), genre))
        return true;
    IdSpan own = catalog_awards_of_film(k->c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        Str prize = fold_text(k->a, catalog_prize_name(k->c, x->prize, x->edition));
        if (names_genre(k, prize, genre) ||
            names_genre(k, fold_text(k->a, catalog_prize(k->c, x->prize)->name), genre))
            return true;
    }
    int count;
    const Source *sources = catalog_sources_of(k->c, film, &count);
    for (int i = 0; i < count; i++)
        if (names_genre(k, fold_text(k->a, sources[i].kind), genre))
            return true;
    return false;
}

Known prove_true_genre(const Case *k, uint32_t o)
{
    Known known = prove_related(k->c, REL_GENRE, o, k->q->subject);
    return known == IS_NOT && record_names_genre(k, o, k->q->subject) ? UNSURE : known;
}
