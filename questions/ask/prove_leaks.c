/* prove_leaks.c -- does the stem tell the key? A telling word of it that no wrong option has, the
 * number asked for, or an adjective that names the country. */
#include "prove_case.h"

#include "utf8.h"

/* Also as a plural or possessive, either way. */
static bool has_word_like(const Case *k, Str padded_text, Str word)
{
    if (prove_has_words(k->a, padded_text, word) ||
        prove_has_words(k->a, padded_text, arena_format(k->a, "%.*ss", STR_ARG(word))))
        return true;
    return word.n > 4 && word.s[word.n - 1] == 's' &&
           prove_has_words(k->a, padded_text, str_slice(word, 0, word.n - 1));
}

static bool others_have(const Case *k, Str word)
{
    for (int i = 0; i < k->q->option_count; i++)
        if (i != k->q->key && has_word_like(k, prove_padded(k->a, k->option[i]), word))
            return true;
    return false;
}

/* Words that belong to asking: every stem about prizes has them. */
static bool is_of_asking(const Case *k, Str word)
{
    static const char prizes[] = " film films festival award awards prize prizes best academy ";
    int type = k->q->option_type;
    return (type == OPT_PRIZE || type == OPT_EVENT) &&
           prove_has_words(k->a, str_from_c(prizes), word);
}

/* The year beside a title, where the films of an edition are of several years: any of them fits. */
static bool is_of_edition(const Case *k, Str word)
{
    const Question *q = k->q;
    if (q->option_type != OPT_FILM || !prove_says(k, SAYS_DATE) || q->award == NO_ID)
        return false;
    const Edition *e = catalog_edition(k->c, catalog_award(k->c, q->award)->edition);
    int year;
    return word.n == 4 && str_to_int(word, &year) && e->film_first < e->film_last &&
           year >= e->film_first && year <= e->film_last;
}

static bool leaks(const Case *k, Str folded_key)
{
    for (Str rest = folded_key, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (prove_is_telling(word) && !is_of_asking(k, word) && !is_of_edition(k, word) &&
            has_word_like(k, k->stem, word) &&
            !others_have(k, word))
            return true;
    }
    return false;
}

/* ---- numbers */

/* "Summer of '42", with either apostrophe; folding would take it for a plain number. */
static bool says_short_year(const Case *k, uint32_t from, uint32_t years)
{
    for (int t = 0; t < k->film->title_count; t++)
        for (uint32_t year = from; year <= from + years; year++) {
            Str title = k->film->titles[t];
            if (str_find(title, arena_format(k->a, "'%02u", year)) >= 0 ||
                str_find(title, arena_format(k->a, "\u2019%02u", year)) >= 0)
                return true;
        }
    return false;
}

/* A number too short to be a telling word, standing in the stem by itself: "7" of Seven. */
static bool gives_number(const Case *k)
{
    uint32_t key = k->q->option[k->q->key];
    if (k->q->option_type == OPT_NUMBER)
        return prove_has_words(k->a, k->stem, arena_format(k->a, "%u", key));
    if (k->q->option_type != OPT_YEAR && k->q->option_type != OPT_DECADE)
        return false;
    for (Str rest = k->stem, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        int n, years = k->q->option_type == OPT_DECADE ? 9 : 0;
        if (word.n == 5 && word.s[4] == 's') /* "1990s" */
            word.n--;
        if (word.n == 4 && str_to_int(word, &n) && n >= (int)key && n <= (int)key + years)
            return true;
    }
    return says_short_year(k, key % 100, k->q->option_type == OPT_DECADE ? 9 : 0);
}

/* Of the films from a country, only the key says so itself: "The French Dispatch". */
static bool says_country(const Case *k)
{
    const Question *q = k->q;
    if (q->kind != KIND_film_from_country)
        return false;
    const Country *land = &catalog_names(k->c)->countries[q->subject];
    const Str names[] = {land->name, land->adjective};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Str folded = fold_text(k->a, names[i]);
        const Film *f = catalog_film(k->c, q->option[q->key]);
        for (int t = 0; t < f->title_count; t++)
            if (prove_has_words(k->a, prove_padded(k->a, fold_text(k->a, f->titles[t])), folded))
                return true;
    }
    return false;
}

Verdict prove_leaks(const Case *k)
{
    int key = k->q->key;
    if (leaks(k, k->option[key]) || gives_number(k) || says_country(k))
        return prove_broken("the stem gives the key away", key);
    if (k->q->option_type == OPT_TITLE || k->q->option_type == OPT_ORIGINAL)
        return prove_fair(); /* one name of the film is asked for by another */
    Str name;
    /* Of a title or original alone the other titles are what the question is about. */
    bool titles = k->q->option_type == OPT_TITLE || k->q->option_type == OPT_ORIGINAL;
    for (int i = 0; !titles && (name = prove_other_name(k, key, i)).n; i++)
        if (leaks(k, fold_text(k->a, name)))
            return prove_broken("the stem holds another name of the key", key);
    return prove_fair();
}
