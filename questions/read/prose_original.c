/* prose_original.c -- titles a film has in its own language: "TITLE (Den lange kaj)", "Its original
 * title is Den lange kaj"; see prose_phrase.h and prose_reading.h. */
#include "prose_reading.h"
#include "utf8.h"

/* Words by which a title is seen to be English, and articles by which it is seen to be none. */
static const char *const english[] = {"the", "a",   "an",   "of",   "and", "with", "for",  "to",
                                      "my",  "his", "her",  "your", "our", "is",   "this", "that",
                                      "on",  "at",  "from", "by",   "not", "who",  "all",  "in"};
static const char *const foreign[] = {"le",  "la",  "les", "l'",  "un",  "une", "des",  "du",
                                      "il",  "lo",  "gli", "uno", "una", "el",  "los",  "las",
                                      "der", "die", "das", "den", "det", "ein", "eine", "de",
                                      "het", "een", "en",  "ett", "et",  "o",   "os",   "as"};

static bool has_word(const Scan *s, Span title, const char *const *words, size_t count)
{
    for (int i = title.from; i < title.to; i++)
        if (scan_says_one(s, i, words, count))
            return true;
    return false;
}

static bool is_english(const Scan *s, Span title)
{
    return has_word(s, title, english, sizeof english / sizeof *english);
}

bool phrase_is_foreign(const Scan *s, Span title)
{
    Scan words = *s; /* they may stand in the sentence before */
    words.from = title.from;
    words.to = title.to;
    s = &words;
    if (has_word(s, title, foreign, sizeof foreign / sizeof *foreign))
        return true;
    for (int i = title.from; i < title.to; i++) {
        bool small = i > title.from && scan_is_small_word(s, i) && !scan_says(s, i, "'s") &&
                     !SCAN_SAYS_ONE(s, i, english);
        if (!str_is_ascii(s->t[i].text) || small)
            return s->t[i].kind == TOKEN_WORD;
    }
    return false;
}

/* "(Jigokumon) is a Japanese film": one word, before a country where they do not speak English. */
static bool is_word_from_abroad(const Scan *s, Span word)
{
    enum { FAR = 8 };
    static const char *const english_spoken[] = {"United States", "United Kingdom", "Ireland",
                                                 "Australia",     "New Zealand",    "Canada"};
    const Term *t;
    if (word.to != word.from + 1)
        return false;
    for (int k = word.to; k < word.to + FAR; k++)
        if (scan_term(s, k, TERM_COUNTRY, &t)) {
            for (size_t i = 0; i < sizeof english_spoken / sizeof *english_spoken; i++)
                if (str_equal(t->means, str_from_c(english_spoken[i])))
                    return false;
            return true;
        }
    return false;
}

bool phrase_is_original(const Scan *s, Span title, Span other)
{
    if (is_english(s, other) || phrase_is_foreign(s, title) ||
        scan_is_a(s, other.from, TERM_COMPANY))
        return false;
    return phrase_is_foreign(s, other) || (is_english(s, title) && is_word_from_abroad(s, other));
}

Span phrase_foreign_title(const Scan *s, int i)
{
    enum { LONGEST = 12 };
    static const char *const ends[] = {",", ".",  ";",   ")",     "(",     ":",
                                       "/", "is", "was", "means", "which", "meaning"};
    bool quoted = scan_says(s, i, "\"") || scan_says(s, i, "*");
    int from = i + quoted, to = from;
    while (to < s->to && to < from + LONGEST && !scan_says(s, to, "\"") && !scan_says(s, to, "*") &&
           !(scan_says(s, to, "and") && scan_says(s, to + 1, "its")) &&
           (to == from || !SCAN_SAYS_ONE(s, to, ends)) && !(to > from && token_year(&s->t[to])))
        to++;
    bool closed = to >= s->to || quoted == (scan_says(s, to, "\"") || scan_says(s, to, "*"));
    bool capital = from < s->to && (s->t[from].capital || s->t[from].kind == TOKEN_NUMBER);
    return capital && closed && to > from && to < from + LONGEST ? (Span){from, to} : (Span){0, 0};
}

Span phrase_foreign_work(const Scan *s, int i)
{
    if (!SCAN_SAYS_ONE(s, i, foreign))
        return (Span){0, 0};
    Span title = phrase_foreign_title(s, i);
    for (int k = title.from; k < title.to; k++)
        if (scan_says(s, k, "by"))
            title.to = k;
    return title.from == i && title.to > i + 1 && !is_english(s, title) ? title : (Span){0, 0};
}

int phrase_original_at(const Scan *s, int i)
{
    if (i >= s->to ||
        (s->t[i].capital && i > s->from && !(s->t[i].classes & TERM_BIT(TERM_LANGUAGE))))
        return i;
    bool brief = scan_says(s, i, "orig."), own = brief || scan_says(s, i, "original");
    bool tongue = !own && scan_is_a(s, i, TERM_LANGUAGE) && !scan_says(s, i, "english") &&
                  (scan_says(s, i - 1, "whose") || scan_says(s, i - 1, "its"));
    int at = i + own;
    if ((own || tongue) && (scan_is_a(s, at, TERM_LANGUAGE) || scan_is_a(s, at, TERM_COUNTRY)))
        at++; /* "original Danish title", "whose Danish title is" */
    if (!(own || tongue) || (!brief && !scan_says(s, at, "title")))
        return i;
    at += scan_says(s, at, "title") || scan_says(s, at, ".");
    while (scan_says(s, at, ":") || scan_says(s, at, "is") || scan_says(s, at, "was") ||
           scan_says(s, at, ".") || (scan_says(s, at, ",") && at < i + 4))
        at++;
    return at;
}

void text_say_original(Text *x)
{
    const Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        int at = phrase_original_at(s, i);
        if (at == i)
            continue;
        bool film = i == s->from || scan_says(s, i - 1, "its") || scan_says(s, i - 1, "whose") ||
                    scan_says(s, i - 1, "(") || scan_says(s, i - 1, ";") ||
                    (scan_says(s, i - 1, "the") && i == s->from + 1);
        bool other = false;
        for (int k = s->from; k < i; k++)
            other = other || s->marks[k] == MARK_OTHER || scan_is_a(s, k, TERM_NOT);
        Span title = phrase_foreign_title(s, at);
        if (film && !other && !span_is_empty(title))
            text_say(x, "Original_title", text_slice(x, title), title.from, false);
        return;
    }
}
