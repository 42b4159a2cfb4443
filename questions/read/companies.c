/* companies.c -- see companies.h. */
#include "companies.h"

/* Is one of the words at the beginning, and a whole word? */
static bool begins_with(const char *list, Str text)
{
    Str rest = str_from_c(list), one;
    while (rest.n) {
        str_cut(rest, '|', &one, &rest);
        if (str_starts(text, one) && (text.n == one.n || text.s[one.n] == ' '))
            return true;
    }
    return false;
}

/* Is a word of the text in the list? `last`: the last one alone. */
static bool has_word_of(const char *list, Str text, bool last)
{
    while (text.n) {
        Str word;
        str_cut(text, ' ', &word, &text);
        if ((!last || !text.n) && str_in_list(word, list))
            return true;
    }
    return false;
}

/* The studios as the Academy calls them, and the words that others have. Hal Roach and Samuel
 * Goldwyn were people as well, whose own awards name no film. */
bool company_is(Str name)
{
    static const char begins[] = "20th century|columbia|metro goldwyn mayer|paramount|pinewood|"
                                 "rca|republic|rko|shepperton|todd ao|universal|warner bros",
                      whole[] =
                          "denham|first national|fox|general service|glen glenn|"
                          "grand national|hal roach|london film|revue|samuel goldwyn|seven arts|"
                          "united artists",
                      anywhere[] = "company|corp|corporation|department|inc|incorporated|ltd|"
                                   "ministry",
                      ends[] = "films|pictures|productions|services|studio|studios";
    return begins_with(begins, name) || str_in_list(name, whole) ||
           has_word_of(anywhere, name, false) || has_word_of(ends, name, true);
}
