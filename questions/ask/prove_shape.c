/* prove_shape.c -- the options beside each other: distinct things, names, texts; numbers in order.
 */
#include "prove_case.h"

#include "utf8.h"

#define LADDER_STEP 5 /* years between the years of a ladder, at the most */
#define NUMBER_STEP 2
#define FIRST_FILM 1888

/* ---- two names */

static Str last_word(Str folded)
{
    if (str_ends(folded, S(" jr")) || str_ends(folded, S(" sr")))
        folded = str_slice(folded, 0, folded.n - 3);
    ptrdiff_t at = str_find_last(folded, S(" "));
    return at < 0 ? folded : str_slice(folded, (size_t)at + 1, folded.n);
}

/* An edit ratio above 0.85. */
static bool is_near(Str x, Str y)
{
    size_t longer = x.n > y.n ? x.n : y.n;
    int limit = (int)longer * 15 / 100 + 1;
    return text_distance(x, y, limit) * 100 < (int)longer * 15;
}

static bool is_prefix(Arena *a, Str x, Str y)
{
    return str_starts(prove_padded(a, y), prove_padded(a, x));
}

/* Is the other known by this name as well? */
static bool goes_by(const Case *k, int i, Str folded)
{
    Str name;
    for (int n = 0; (name = prove_other_name(k, i, n)).n; n++)
        if (str_equal(fold_text(k->a, name), folded))
            return true;
    return false;
}

/* Names of closed lists are told apart by their readers: "Actor", "Actress in a Supporting Role".
 */
static bool is_listed(OptionType type)
{
    return type == OPT_COUNTRY || type == OPT_LANGUAGE || type == OPT_PRIZE || type == OPT_EVENT;
}

static bool share_title(const Case *k, int i, int j)
{
    return prove_share_title(k->a, catalog_film(k->c, k->q->option[i]),
                             catalog_film(k->c, k->q->option[j]));
}

static Verdict prove_names(const Case *k, int i, int j)
{
    OptionType type = (OptionType)k->q->option_type;
    Str x = fold_text(k->a, prove_bare_name(k, i)), y = fold_text(k->a, prove_bare_name(k, j));
    bool films = type == OPT_FILM || type == OPT_TITLE || type == OPT_ORIGINAL;
    if (films && share_title(k, i, j))
        return prove_broken("two options share a title", j);
    if (str_equal(x, y) && x.n)
        return prove_broken("two options are the same", j);
    if (goes_by(k, i, y) || goes_by(k, j, x))
        return prove_broken("two names of one option", j);
    if (!is_listed(type) && (is_prefix(k->a, x, y) || is_prefix(k->a, y, x) || is_near(x, y)))
        return prove_broken("two options are nearly the same", j);
    if (type == OPT_PERSON && str_equal(last_word(x), last_word(y)))
        return prove_broken("two options share a surname", j);
    return prove_fair();
}

static Verdict prove_lands(const Case *k, Id x, Id y, int option)
{
    return prove_same_land(catalog_names(k->c), x, y)
               ? prove_broken("one country under two names", option)
               : prove_fair();
}

/* None of the film's countries may stand among the options under a later or earlier name. */
static Verdict prove_own_lands(const Case *k, int i)
{
    const Question *q = k->q;
    IdSpan own = catalog_values(k->c, REL_COUNTRY, q->film);
    if (q->kind != KIND_country_of_film || i == q->key)
        return prove_fair();
    for (int j = 0; j < own.count; j++) {
        Verdict v = prove_lands(k, own.ids[j], q->option[i], i);
        if (!v.fair)
            return v;
    }
    return prove_fair();
}

static Verdict prove_pair(const Case *k, int i, int j)
{
    const Question *q = k->q;
    if (q->option[i] == q->option[j])
        return prove_broken("two options are the same", j);
    if (q->option_type >= OPT_THINGS)
        return prove_fair();
    if (q->option_type == OPT_COUNTRY) {
        Verdict v = prove_lands(k, q->option[i], q->option[j], j);
        if (!v.fair)
            return v;
    }
    /* A stem may ask for a novel: then a play could be struck out unread. */
    if (q->option_type == OPT_WORK &&
        !str_equal_ascii_nocase(catalog_source(k->c, (int)q->option[i])->kind,
                                catalog_source(k->c, (int)q->option[j])->kind))
        return prove_broken("two works of different kinds among the options", j);
    return prove_names(k, i, j);
}

/* ---- numbers */

static int most_step(OptionType type)
{
    return type == OPT_YEAR ? LADDER_STEP : type == OPT_DECADE ? 10 : NUMBER_STEP;
}

/* Upwards in equal steps; years none before the first film or in the future. */
static Verdict prove_ladder(const Case *k)
{
    const Question *q = k->q;
    int step = (int)q->option[1] - (int)q->option[0], last = (int)q->option[q->option_count - 1];
    bool years = q->option_type != OPT_NUMBER;
    for (int i = 1; i < q->option_count; i++) {
        if (q->option[i - 1] >= q->option[i])
            return prove_broken("years do not ascend", i);
        if ((int)q->option[i] - (int)q->option[i - 1] != step ||
            step > most_step((OptionType)q->option_type))
            return prove_broken("years are no ladder", i);
    }
    if (q->option_type == OPT_DECADE && step != 10)
        return prove_broken("years are no ladder", 1);
    if (years && (int)q->option[0] < (q->option_type == OPT_DECADE ? 1880 : FIRST_FILM))
        return prove_broken("a year before the first film", 0);
    if (years && last > catalog_newest_year(k->c) + 1)
        return prove_broken("a year in the future", q->option_count - 1);
    return prove_fair();
}

Verdict prove_distinct(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++) {
        Verdict v = q->option_type == OPT_COUNTRY ? prove_own_lands(k, i) : prove_fair();
        if (v.fair && q->option_type < OPT_THINGS && !prove_bare_name(k, i).n)
            v = prove_broken("an option without words", i);
        for (int j = i + 1; j < q->option_count && v.fair; j++)
            v = prove_pair(k, i, j);
        if (!v.fair)
            return v;
    }
    bool ladder =
        q->option_type == OPT_YEAR || q->option_type == OPT_DECADE || q->option_type == OPT_NUMBER;
    return ladder ? prove_ladder(k) : prove_fair();
}

/* ---- as printed */

/* A title shown without its year must be one film's alone. */
static bool is_open_title(const Case *k, int i)
{
    const Film *f;
    if (k->q->option_type != OPT_FILM)
        return false;
    f = catalog_film(k->c, k->q->option[i]);
    return f->marks & MARK_TITLE_SHARED && !prove_has_words(k->a, prove_padded(k->a, k->option[i]),
                                                            arena_format(k->a, "%d", f->year));
}

Verdict prove_shown(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++) {
        if (!k->option[i].n)
            return prove_broken("an option without words", i);
        if (is_open_title(k, i))
            return prove_broken("a title without its year that several films bear", i);
        for (int j = i + 1; j < q->option_count; j++)
            if (q->option[i] == q->option[j] || str_equal(k->option[i], k->option[j]))
                return prove_broken("two options are the same", j);
    }
    return prove_fair();
}
