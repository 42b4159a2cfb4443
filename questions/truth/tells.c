/* tells.c -- the part of the doctor that reads questions as a player does who does not know the
 * answer: what gives the right option away. */
#include "catalog_data.h"

#include "utf8.h"

/* Longer by this factor, and by so many code points, is longer by far. */
enum { TIMES_AS_LONG = 2, LONGER_BY = 20, SHORTEST_TOLD = 4 };

/* Does the text hold these words, as whole words? */
static bool holds(Arena *scratch, Str text, Str words, int shortest)
{
    Str folded = fold_text(scratch, words);
    if (utf8_length(folded) < shortest)
        return false;
    Str padded = arena_format(scratch, " %.*s ", STR_ARG(fold_text(scratch, text)));
    return str_find(padded, arena_format(scratch, " %.*s ", STR_ARG(folded))) >= 0;
}

/* "Which A, B or C ...": a stem that names all its options gives none of them away. */
static bool is_told(const Written *w, Arena *scratch)
{
    if (!holds(scratch, w->ask, w->right, SHORTEST_TOLD))
        return false;
    for (int i = 0; i < w->wrong_count; i++)
        if (holds(scratch, w->ask, w->wrong[i], 1))
            return false;
    return true;
}

static bool is_longest(const Written *w)
{
    int longest = 0, right = utf8_length(w->right);
    for (int i = 0; i < w->wrong_count; i++) {
        int length = utf8_length(w->wrong[i]);
        longest = length > longest ? length : longest;
    }
    return right >= TIMES_AS_LONG * longest && right >= longest + LONGER_BY;
}

void data_warn_of_tells(const Catalog *c, Arena *a, Diag *diag)
{
    Arena scratch;
    arena_init(&scratch);
    for (int i = 0; i < c->written_count; i++) {
        const Written *w = &c->written[i];
        const Field *right = record_first(w->record, "Right");
        arena_clear(&scratch);
        if (is_told(w, &scratch))
            data_warn(diag, "answer-in-question", w->record, right,
                      arena_format(a,
                                   "the right answer \"%.*s\" stands in the question, and no other "
                                   "does; ask in other words",
                                   STR_SHOWN(w->right)));
        if (is_longest(w))
            data_warn(diag, "right-is-longest", w->record, right,
                      arena_format(a,
                                   "the right answer \"%.*s\" is the longest by far, which gives it "
                                   "away; shorten it, or make the others as full",
                                   STR_SHOWN(w->right)));
    }
    arena_free(&scratch);
}
