/* explain.c -- why this key, why each other option is provably wrong, and what the guards refused. */
#include "distract.h"
#include "words.h"

/* What makes a wrong option wrong, by kind. */
static const char *proof_of(int kind)
{
    switch (kind) {
    case KIND_year_of_film: case KIND_decade_of_film: case KIND_film_of_year:
        return "a film has one year of first showing, and no source here says otherwise";
    case KIND_earliest_film: case KIND_latest_film: case KIND_first_film: case KIND_last_film:
    case KIND_order_films: case KIND_film_between:
        return "the years of first showing are at least two apart";
    case KIND_role_player: case KIND_role_name: case KIND_role_film:
        return "the role has one performer in the records, and whoever is compared has another";
    case KIND_original_title_of_film: case KIND_title_english:
        return "a film has one original title, and these films share none";
    case KIND_based_on_author: case KIND_based_on_work: case KIND_film_of_work:
        return "what a film is based on is whole where it is given at all";
    case KIND_remake_of: case KIND_submitted_country: case KIND_fest_prize_place:
        return "there is one such value, and it is another";
    case KIND_written:
        return "its author says so";
    default:
        return kind_says(kind) & (SAYS_PRIZE | SAYS_DATE) || kind_find(S("aw_count")) == kind
                   ? "the list of what was won or nominated is whole and does not hold it"
                   : "the list is whole and does not hold it";
    }
}

static void say_option(const Asker *k, const Locale *l, const Question *q, int i, Buf *out)
{
    buf_format(out, "%c  ", 'A' + i);
    Buf marked = buf_in(out->arena);
    words_option(k->catalog, l, q, i, &marked);
    words_quoted(buf_str(&marked), out);
    bool presumed = false;
    bool wrong = i != q->key && distract_is_wrong(k, q, q->option[i], &presumed);
    bool negative = kind_says(q->kind) & SAYS_NOT;
    if (i == q->key)
        buf_format(out, ": the key. %s\n", negative ? "It is provably not so" : "A record says so");
    else if (presumed)
        buf_add_c(out, ": presumed wrong. No text or alias of the film names the person, who shares "
                       "no film within three years with its director or listed cast, and was active\n");
    else if (negative)
        buf_add_c(out, ": so, as a record says, and therefore not the key\n");
    else
        buf_format(out, ": wrong. %s\n", wrong ? proof_of(q->kind) : "NOT PROVED: this is a fault");
}

void ask_explain(const Asker *k, const Locale *l, const Question *q, Buf *out)
{
    static const char *const guards[] = {
#define X(id, text) text,
        GUARDS(X)
#undef X
    };
    int turned[GUARD_COUNT], total = 0;
    buf_format(out, "Kind %s, from the field %s", kind_name(q->kind), kind_row(q->kind)->field);
    buf_format(out, "; expected success of an average player %d in 1000\n",
               1000 - q->difficulty_milli);
    for (int i = 0; i < q->option_count; i++)
        say_option(k, l, q, i, out);
    ask_count_turned(k, q, turned);
    for (int g = 0; g < GUARD_COUNT; g++)
        total += turned[g];
    buf_format(out, "Candidates turned down: %d\n", total);
    for (int g = 0; g < GUARD_COUNT; g++)
        if (turned[g])
            buf_format(out, "  %4d  %s\n", turned[g], guards[g]);
}
