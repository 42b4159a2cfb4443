/* prose_more.c -- what further sentences say of the film under way: its sort and its year; see
 * prose_head.h. */
#include "prose_forms.h"
#include "prose_head.h"

/* "the saddest Italian comedy" of "It must be the saddest Italian comedy": said of the film. */
static bool is_predicate(const Scan *s, int i)
{
    static const char *const verbs[] = {"is",      "was",    "be",       "as",
                                        "remains", "became", "becoming", "perhaps"};
    static const char *const articles[] = {"a", "an", "the"};
    if (!SCAN_SAYS_ONE(s, i, articles) || !SCAN_SAYS_ONE(s, i - 1, verbs))
        return false;
    for (int k = i - 2; k >= s->from; k--)
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_SELF) ||
            (k == s->from && k == i - 2 && scan_says(s, k, "this")))
            return true;
        else if (s->marks[k] == MARK_OTHER || (scan_says(s, k, ",") && !scan_says(s, i - 1, "as")))
            return false;
    return false;
}

/* "A Japanese film, it lasts", "A film from Iran.": what opens a sentence and is said of its
 * subject, or is all of it; from its article to `end`. */
static bool is_said_first(const Scan *s, int end)
{
    while (end < s->to && scan_says(s, end, "."))
        end++;
    return end == s->to || (scan_says(s, end, ",") &&
                            (scan_is_a(s, end + 1, TERM_SELF) || s->marks[end + 1] == MARK_TITLE));
}

/* "this American Western", "The Italian production (original title: ...)", TITLE ", a drama": what
 * further phrases say of the film under way. */
void head_more(const Scan *s, Head *out)
{
    *out = (Head){0};
    for (int i = s->from; i < s->to; i++) {
        int noun = s->t[i].capital ? 0 : scan_term(s, i, TERM_FILM, NULL);
        if (noun && scan_says(s, i + noun, "(") && s->marks[i] != MARK_OTHER) {
            phrase_bracket(s, i + noun, out); /* "Ozu's film (Japan, 1953, 136 minutes)" */
            out->year = out->other_year = 0;
        }
        bool opens = i == s->from && scan_says(s, i, "the");
        bool self = i > s->from && s->from + scan_term(s, s->from, TERM_SELF, NULL) == i;
        bool titled = scan_says(s, i, ",") && i > s->from &&
                      (self || s->marks[i - 1] == MARK_TITLE) &&
                      (scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an"));
        bool said = is_predicate(s, i);
        bool first = i == s->from && (scan_says(s, i, "a") || scan_says(s, i, "an"));
        if (!opens && !titled && !said && !first && !scan_says(s, i, "this"))
            continue;
        Head found = *out;
        int from = i + (titled ? 2 : 1);
        while (said && scan_is_a(s, from, TERM_ORDINAL) && scan_is_small_word(s, from))
            from++; /* "became the first Danish film to win" */
        int end = phrase_at(s, from, &found);
        if (first && end > from)
            end = phrase_behind(s, end, &found);
        if (first && !is_said_first(s, end))
            continue;
        if (end == from || scan_is_work(s, from) || found.year || s->marks[end - 1] == MARK_OTHER ||
            (end < s->to && s->t[end].capital && s->marks[end] != MARK_TITLE) ||
            scan_says(s, end, "of") || scan_says(s, end, "'s"))
            continue;
        phrase_bracket(s, end, &found);
        found.year = 0;
        *out = found;
        i = end - 1;
    }
}

/* ", and it is from 1938" */
static bool joins(const Scan *s, int i)
{
    return scan_says(s, i, "and") && scan_says(s, i - 1, ",");
}

int head_year(const Scan *s, int *place)
{
    for (int i = s->from; i < s->to; i++) {
        Head h = {0};
        int end = phrase_at(s, i, &h);
        if (end > i && !s->t[i].capital)
            phrase_behind(s, end, &h);
        int self = scan_term(s, i, TERM_SELF, NULL);
        if (self && scan_says(s, i + self, "("))
            phrase_bracket(s, i + self, &h);
        if (!h.year && self && (i == s->from || scan_says(s, i - 1, ",")))
            form_seek_year(s, i, &h);
        for (int k = i + 2; !h.year && scan_is_a(s, i, TERM_FILM) && scan_says(s, i + 1, "of") &&
                            k < s->to && k < i + 8;
             k++) /* "Edda Voss's film of Karl Orr's novel (1948)" */
            if (scan_says(s, k, "(") && k + 2 < s->to && token_year(&s->t[k + 1]) &&
                scan_says(s, k + 2, ")") && !s->t[k - 1].capital)
                phrase_add_year(&h, token_year(&s->t[k + 1]), k + 1);
        int from = i + self + 1; /* "It is from 1938", "The film belongs to 1938" */
        bool dates = scan_says(s, from, "from") ||
                     (scan_says(s, from - 1, "belongs") && scan_says(s, from, "to"));
        if (!h.year && self && (i == s->from || joins(s, i - 1)) && dates && from + 1 < s->to &&
            token_year(&s->t[from + 1]))
            phrase_add_year(&h, token_year(&s->t[from + 1]), from + 1);
        if (!h.year && scan_says(s, i, "its") && scan_says(s, i + 1, "year") && i + 2 < s->to &&
            token_year(&s->t[i + 2]))
            phrase_add_year(&h, token_year(&s->t[i + 2]), i + 2);
        if (!h.year &&
            (scan_says(s, i, "directed") || scan_says(s, i, "made") || scan_says(s, i, "shot")) &&
            (scan_says(s, i + 1, "it") || scan_says(s, i + 1, "this")))
            for (int k = i + 3; k < s->to && k < i + 8 && !h.year && !scan_says(s, k, "and") &&
                                s->t[k].kind != TOKEN_MARK;
                 k++) /* "made it in Japan in 1953" */
                if (token_year(&s->t[k]) && scan_says(s, k - 1, "in"))
                    phrase_add_year(&h, token_year(&s->t[k]), k);
        if (h.year) {
            *place = h.year_place;
            return h.year;
        }
    }
    return 0;
}
