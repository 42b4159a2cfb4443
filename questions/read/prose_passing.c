/* prose_passing.c -- a work that a sentence names in passing, without the words for a source; see
 * prose_source.h. */
#include "prose_source.h"

bool source_in_passing(const Scan *s, int i, Source *out, int *end)
{
    static const char *const liken[] = {"like",  "as",     "than",    "read",    "reads", "reading",
                                        "write", "writes", "writing", "another", "unlike"};
    static const char *const bound[] = {"novel",         "play",      "novella",      "short story",
                                        "memoir",        "biography", "book",         "comic",
                                        "autobiography", "opera",     "graphic novel"};
    bool article = scan_is_article(s, i);
    bool kind = false, owner = scan_says(s, name_at(s, i), "'s");
    if (SCAN_SAYS_ONE(s, i - 1, liken) || !(article || owner) || !source_at(s, i, out, end) ||
        !out->author_count || out->author_count > 2)
        return false;
    for (size_t k = 0; k < sizeof bound / sizeof *bound; k++)
        kind = kind || str_equal(out->kind, str_from_c(bound[k]));
    Span author = out->authors[0].name;
    if (owner && i == s->from && span_is_empty(out->title))
        return false; /* "Edward Bond's novel is better" does not say so much */
    bool several = str_ends(s->t[out->place].lower, S("s")); /* "the novels of X" */
    return kind && !several && author.to - author.from > 1 && s->marks[author.from] == 0;
}

bool source_is_definite(const Scan *s, int i, const Source *source)
{
    bool bound = str_equal(source->kind, S("novel")) || str_equal(source->kind, S("play")) ||
                 str_equal(source->kind, S("novella")) || str_equal(source->kind, S("short story"));
    if (source->same_title)
        return true;
    for (int k = s->from; k < i; k++)
        if (scan_says(s, k, "based") || scan_says(s, k, "adapted"))
            return true; /* "based on D'entre les morts, a novel by X" */
    return scan_says(s, i, "the") || (bound && !scan_says(s, i, "a") && !scan_says(s, i, "an"));
}
