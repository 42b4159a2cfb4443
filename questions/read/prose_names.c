/* prose_names.c -- see prose_names.h: names, roles, titles. Lists of people are in prose_people.c.
 */
#include "prose_names.h"

enum { DESCRIPTION_MOST = 8, NICKNAME_MOST = 4, TITLE_MOST = 14 };

/* "Oscar Isaac" is nobody's prize. */
static bool begins_prize(const Scan *s, int i)
{
    if (scan_says(s, i - 1, "played") || scan_says(s, i - 1, "plays") || scan_says(s, i - 1, "as"))
        return scan_is_a(s, i, TERM_PRIZE);
    if (scan_is_a(s, i + 1, TERM_PARTICLE) && scan_is_capital(s, i + 2) &&
        !scan_is_article(s, i - 1))
        return false; /* "Felix van Groeningen" */
    if (scan_is_a(s, i, TERM_PRIZE))
        return true;
    int n = scan_is_a(s, i, TERM_EVENT) ? scan_term(s, i, TERM_EVENT, NULL) : 0;
    return n > 1 || (n == 1 && !scan_is_capital(s, i + 1));
}

/* Is the word at `i` by itself a surname, of somebody whom the text has named in full, though it
 * may mean something else: "Moore" (a language, too), "March"? */
static bool is_surname(const Scan *s, int i)
{
    static const char *const before[] = {"in", "at", "from", "of",    "to", "on",
                                         "/",  "by", "near", "since", "-"};
    static const char *const listed[] = {"and", ","};
    bool alone = scan_is_article(s, i + 1); /* "and Montenegro the Silver Bear" */
    static const char *const behind[] = {"/", "-", "and", ","};
    bool named = scan_is_capital(s, i - 1) && !scan_is_a(s, i - 1, TERM_EVENT_WORD);
    if (!scan_is_capital(s, i) || named || scan_is_capital(s, i + 1) ||
        ((SCAN_SAYS_ONE(s, i - 1, before) || (!alone && SCAN_SAYS_ONE(s, i - 1, listed))) &&
         !scan_is_a(s, i, TERM_LANGUAGE)) ||
        (SCAN_SAYS_ONE(s, i + 1, behind) && scan_is_a(s, i, TERM_COUNTRY)) ||
        (i + 1 < s->to && s->t[i + 1].kind == TOKEN_NUMBER))
        return false;
    Str word = s->t[i].text;
    for (int k = s->known_count - 1; k >= 0; k--) {
        Str full = s->known[k];
        if (full.n > word.n && str_ends(full, word) && full.s[full.n - word.n - 1] == ' ')
            return true;
    }
    return false;
}

/* "I'm", "He'd" */
static bool is_contracted(const Scan *s, int i)
{
    static const char *const words[] = {"i'", "he'", "she'", "it'", "we'", "you'", "they'"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (str_starts(s->t[i].lower, str_from_c(words[w])))
            return true;
    return false;
}

/* "Fourteen-year-old Edda", "Middle-aged Karl" */
static bool is_age(const Scan *s, int i)
{
    static const char *const words[] = {"year", "aged", "old"};
    return scan_is_glued_hyphen(s, i + 1) && SCAN_SAYS_ONE(s, i + 2, words);
}

static bool starts_name(const Scan *s, int i)
{
    if (!scan_is_capital(s, i) || scan_is_a(s, i, TERM_OPENER) || begins_prize(s, i) ||
        is_contracted(s, i) || is_age(s, i))
        return false;
    int n = scan_term(s, i, TERM_COUNTRY, NULL);
    if (!n)
        n = scan_term(s, i, TERM_LANGUAGE, NULL);
    if (n && !is_surname(s, i) && !scan_is_capital(s, i + n) &&
        (!scan_is_a(s, i + n, TERM_PARTICLE) || scan_says(s, i - 1, "the")))
        return false; /* "In the Netherlands van Ammelrooy was given" */
    bool told = scan_is_a(s, i, TERM_ROLE_NOUN) || scan_is_a(s, i, TERM_DESCRIPTOR);
    return !(told && i == s->from && scan_is_capital(s, i + 1));
}

/* "Dir: Piet Maar", and "Denmark, 1957" in the next line. */
static bool begins_countries(const Scan *s, int i)
{
    int n = scan_term(s, i, TERM_COUNTRY, NULL);
    return n && paragraph_begins_line(s->p, i) && i + n < s->to &&
           (s->t[i + n].kind == TOKEN_NUMBER || scan_says(s, i + n, "/") ||
            (scan_says(s, i + n, ",") && i + n + 1 < s->to &&
             s->t[i + n + 1].kind == TOKEN_NUMBER));
}

/* What a name goes on with at `i`: behind it; `i` if it ends here. */
static int name_goes_on(const Scan *s, int i, int words)
{
    if (i >= s->to || s->marks[i])
        return i;
    if (scan_is_glued_hyphen(s, i))
        return i + 2;
    bool label = scan_is_a(s, i, TERM_HEADING) || scan_is_a(s, i, TERM_SCRIPT) ||
                 scan_says(s, i, "certificate") || scan_says(s, i, "cert");
    if (begins_countries(s, i) || (label && paragraph_begins_line(s->p, i)))
        return i;
    if (scan_is_a(s, i, TERM_SUFFIX))
        return i + 1;
    if (scan_says(s, i, ",") && scan_is_a(s, i + 1, TERM_SUFFIX) && !scan_says(s, i + 1, "v"))
        return i + 2;
    if (scan_is_capital(s, i)) /* "and Ulrich Mühe Best Actor", but "Edna Best" */
        return scan_says(s, i, "best") && scan_term(s, i, TERM_PRIZE, NULL) > 1 ? i : i + 1;
    int k = i;
    while (k < s->to && !s->t[k].capital && scan_is_a(s, k, TERM_PARTICLE))
        k++;
    if (k > i && scan_is_glued_hyphen(s, k)) /* "Haifaa al-Mansour" */
        k++;
    if (k > i && scan_is_capital(s, k))
        return k + 1;
    if (words == 1 && scan_says(s, i, "the") && scan_is_capital(s, i + 1) &&
        !begins_prize(s, i + 1))
        return i + 2;
    if (scan_says(s, i, "\"") || scan_says(s, i, "'"))
        for (k = i + 2; k < s->to && k <= i + NICKNAME_MOST; k++)
            if (token_is(&s->t[k], s->t[i].lower.s[0] == '"' ? "\"" : "'"))
                return scan_is_capital(s, i + 1) && scan_is_capital(s, k + 1) ? k + 2 : i;
    return i;
}

bool scan_shouts(const Scan *s, Span words)
{
    enum { INITIALS = 4 };
    size_t letters = 0;
    for (int i = words.from; i < words.to; i++) {
        Str text = s->t[i].text;
        for (size_t k = 0; k < text.n; k++) {
            if (text.s[k] >= 'a' && text.s[k] <= 'z')
                return false;
            letters += text.s[k] >= 'A' && text.s[k] <= 'Z';
        }
    }
    return letters > INITIALS;
}

int name_at(const Scan *s, int i)
{
    if (!starts_name(s, i))
        return i;
    int end = i + 1;
    for (int words = 1;; words++) {
        int next = name_goes_on(s, end, words);
        bool suffix = end > i + 1 && scan_is_a(s, end - 1, TERM_SUFFIX); /* "Jason Robards, Jr." */
        if (next == end || suffix)
            return end;
        if (scan_shouts(s, (Span){i, end}) && !scan_shouts(s, (Span){i, next}) &&
            paragraph_begins_line(s->p, end))
            return end; /* "VAMPYR", and "Carl Theodor Dreyer" below it */
        end = next;
    }
}

bool name_is_person(const Scan *s, Span name)
{
    bool words = false;
    for (int i = name.from; i < name.to; i++)
        words = words || !s->t[i].initial;
    static const char *const no_surnames[] = {
        "picture",     "film",        "movie",  "feature",       "drama",        "filmmaking",
        "achievement", "performance", "vision", "screenwriting", "contribution", "ensemble",
        "star",        "newcomer",    "jury",   "actor",         "actress"};
    if (!words || (name.to - name.from > 1 && (scan_is_a(s, name.to - 1, TERM_ROLE_NOUN) ||
                                               SCAN_SAYS_ONE(s, name.to - 1, no_surnames))))
        return false; /* "A.S.C.", "the Letters Editor", "Best Score of a Dramatic Picture" */
    for (int i = name.from; i < name.to; i++)
        if (scan_is_a(s, i, TERM_COMPANY) ||
            (i > name.from && s->t[i].kind == TOKEN_NUMBER && scan_is_glued_hyphen(s, i - 1)))
            return false; /* "APA-50" */
    if (scan_is_a(s, name.from, TERM_COUNTRY) &&
        (scan_is_a(s, name.to - 1, TERM_GENRE) || scan_is_a(s, name.to - 1, TERM_FILM)))
        return false; /* "this American Western" */
    if (name.to - name.from == 1 &&
        (scan_is_a(s, name.from, TERM_HEADING) ||
         (scan_is_a(s, name.from, TERM_NATIONAL) && scan_is_article(s, name.from - 1))))
        return false; /* "OBITUARY.", "An Englishman" */
    if (scan_term(s, name.from, TERM_PLACE, NULL) == name.to - name.from &&
        !(name.to - name.from == 1 && is_surname(s, name.from)))
        return false; /* "Rio de Janeiro" */
    if (name.to - name.from > 1)
        return !scan_is_a(s, name.from, TERM_PLACE) || name.to - name.from > 2 ||
               s->t[name.from + 1].capital;
    if (scan_is_a(s, name.to - 1, TERM_EVENT_WORD))
        return false; /* "Awards" */
    bool other = scan_is_a(s, name.from, TERM_PLACE) || scan_is_a(s, name.from, TERM_LANGUAGE) ||
                 scan_is_a(s, name.from, TERM_COUNTRY) || scan_is_a(s, name.from, TERM_GENRE);
    return !other || is_surname(s, name.from);
}

static bool is_descriptor(const Scan *s, int i)
{
    if (scan_is_capital(s, i) && scan_is_a(s, i, TERM_DESCRIPTOR) && is_surname(s, i))
        return false; /* "(Young)" */
    return scan_is_a(s, i, TERM_DESCRIPTOR) ||
           (scan_is_a(s, i, TERM_ROLE_NOUN) && !s->t[i].capital);
}

/* "Tony-nominated", "Yale-trained" */
static bool is_participle(const Scan *s, int i)
{
    return scan_is_capital(s, i) && scan_is_glued_hyphen(s, i + 1) &&
           scan_is_small_word(s, i + 2) &&
           (str_ends(s->t[i + 2].lower, S("ed")) || str_ends(s->t[i + 2].lower, S("ing")));
}

/* "French", "Oscar-winning", "British-born" before a descriptor or a name: behind it. */
static int skip_adjective(const Scan *s, int i)
{
    static const TermClass classes[] = {TERM_COUNTRY, TERM_LANGUAGE, TERM_EVENT, TERM_PLACE};
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++) {
        int n = scan_term(s, i, classes[c], NULL);
        if (!n)
            continue;
        int end = i + n;
        while (scan_is_glued_hyphen(s, end))
            end += 2;
        if (end > i + n || is_descriptor(s, end))
            return end;
    }
    if (is_participle(s, i))
        return i + 3;
    /* "the Québécois director X", "Metropolitan Opera singer X": words that no table knows. */
    enum { WORDS = 3 };
    const Term *t;
    int noun = i;
    while (noun < i + WORDS && scan_is_capital(s, noun))
        noun++;
    if (noun == i || !scan_is_small_word(s, noun))
        return i;
    bool alone = noun == i + 1 && scan_is_article(s, i - 1) && is_descriptor(s, noun);
    bool player = scan_term(s, noun, TERM_DESCRIPTOR, &t) && str_equal(t->means, S("Star"));
    return alone || (player && scan_is_capital(s, noun + 1)) ? noun : i;
}

static int skip_quoted(const Scan *s, int i)
{
    if (!scan_says(s, i, "\""))
        return i;
    for (int k = i + 1; k < s->to && k < i + DESCRIPTION_MOST; k++)
        if (scan_says(s, k, "\""))
            return k + 1;
    return i;
}

int skip_descriptors(const Scan *s, int i)
{
    for (int count = 0; count < DESCRIPTION_MOST && i < s->to; count++) {
        int next = i, n = 0;
        if (scan_says(s, i, "ex") && scan_is_glued_hyphen(s, i + 1) && scan_is_small_word(s, i + 2))
            next = i + 3; /* "ex-bodybuilder" */
        else if (scan_is_a(s, i, TERM_DESCRIPTOR) &&
                 (!s->t[i].capital || i == s->from || !scan_is_capital(s, i + 1)))
            n = scan_term(s, i, TERM_DESCRIPTOR, NULL);
        else if (scan_is_a(s, i, TERM_ROLE_NOUN) && !s->t[i].capital)
            n = scan_term(s, i, TERM_ROLE_NOUN, NULL);
        next += n;
        while (n && scan_is_glued_hyphen(s, next))
            next += 2;
        if (!n && next == i)
            next = skip_adjective(s, i);
        if (next == i && scan_is_small_word(s, i) && !scan_is_a(s, i, TERM_LINK) &&
            !scan_is_a(s, i, TERM_FINITE) && !scan_is_a(s, i, TERM_JOB) &&
            is_descriptor(s, i + 1) && !scan_says(s, i + 1, "the") && !scan_says(s, i + 1, "a"))
            next = i + 1; /* "baseball star" */
        if (next == i && count && (scan_says(s, i, "and") || scan_says(s, i, "/")) &&
            is_descriptor(s, i + 1))
            next = i + 1;
        if (next == i && count)
            next = skip_quoted(s, i);
        if (next == i)
            break;
        i = next;
    }
    return i;
}

/* May the words at `i` describe a role before its name? Not across commas, links and numbers. */
static bool describes(const Scan *s, int i)
{
    bool within = i > s->from && scan_is_glued_hyphen(s, i - 1); /* "daughter-in-law" */
    return (scan_is_small_word(s, i) && (within || !scan_is_a(s, i, TERM_LINK))) ||
           scan_is_glued_hyphen(s, i);
}

/* A name before a small noun describes others: "three Vietnam War veterans", "a King's guard". */
static bool is_described_by(const Scan *s, int end)
{
    return scan_says(s, end, "'s") || scan_says(s, end, "'") || scan_is_glued_hyphen(s, end) ||
           (scan_is_small_word(s, end) && !scan_is_a(s, end, TERM_LINK) &&
            !scan_says(s, end, "the"));
}

/* "fiddler", "actor", "violinist": what somebody is, and no verb. */
static bool is_calling(const Scan *s, int i)
{
    static const char *const ends[] = {"er", "or", "ist", "man", "ian", "ant"};
    if (!scan_is_small_word(s, i) || scan_is_a(s, i, TERM_LINK))
        return false;
    for (size_t e = 0; e < sizeof ends / sizeof *ends; e++)
        if (str_ends(s->t[i].lower, str_from_c(ends[e])))
            return true;
    return scan_is_a(s, i, TERM_DESCRIPTOR) || scan_is_a(s, i, TERM_ROLE_NOUN);
}

/* "the Philadelphia detective Virgil Tibbs": of several names the last, unless a small noun
 * follows. */
Span role_at(const Scan *s, int i, int *end)
{
    int at = i, close = i + 1;
    while (scan_says(s, i, "\"") && close < i + NICKNAME_MOST && !scan_says(s, close, "\""))
        close++;
    if (scan_says(s, i, "\"") && scan_says(s, close, "\"") && name_at(s, close + 1) > close + 1) {
        *end = name_at(s, close + 1); /* "as "Singin' Sandy" Saunders" */
        return (Span){i, *end};
    }
    for (int k = 0; k < DESCRIPTION_MOST; k++) {
        int to = name_at(s, at);
        if (to > at && scan_says(s, to, "of") && scan_is_capital(s, to + 1))
            to = name_at(s, to + 1) > to + 1 ? name_at(s, to + 1)
                                             : to + 2; /* "Master of Ceremonies" */
        if (to > at && to < s->to && s->t[to].kind == TOKEN_NUMBER && !token_year(&s->t[to]))
            to++; /* "Cop 223" */
        if (to > at && !is_described_by(s, to)) {
            for (int rank = at + 1; rank + 1 < to; rank++)
                if (scan_is_a(s, rank, TERM_RANK))
                    at = rank; /* "Stasi Captain Gerd Wiesler" */
            *end = to;
            return (Span){at, to};
        }
        bool joins = k && scan_says(s, at, "and") && scan_is_small_word(s, at - 1) &&
                     is_calling(s, at + 1) && scan_is_capital(s, at + 2) &&
                     scan_is_article(s, i); /* "the thinker and fiddler Ralph" */
        if (to == at && !joins && !describes(s, at))
            break;
        at = to > at ? to : at + 1;
        if (to > s->from && at == to && scan_says(s, at, "'s") && scan_is_small_word(s, at + 1) &&
            !scan_is_a(s, at + 1, TERM_LINK))
            at++; /* "Cynthia's brother Maurice" */
    }
    *end = at;
    return (Span){0, 0};
}

Span role_before(const Scan *s, int i)
{
    for (int from = i - 1; from >= s->from && from > i - DESCRIPTION_MOST; from--)
        if (name_at(s, from) == i) {
            /* The longest that ends here. */
            for (int step = 1; step && from > s->from; from -= step) {
                bool joined = scan_is_glued_hyphen(s, from - 1) ||
                              scan_is_a(s, from - 1, TERM_PARTICLE); /* "María de Castro" */
                step = name_at(s, from - 1) == i ? 1 : joined && name_at(s, from - 2) == i ? 2 : 0;
            }
            for (int k = from; k >= s->from && k > i - DESCRIPTION_MOST; k--)
                if (k + scan_term(s, k, TERM_PRIZE, NULL) >= i ||
                    k + scan_term(s, k, TERM_CATEGORY, NULL) >= i)
                    return (Span){0, 0}; /* "Best Costume Design (Emi Wada)" */
            int before = scan_says(s, from - 1, "the") ? from - 2 : from - 1;
            static const char *const telling[] = {
                "tells",    "tell",      "telling",    "told",       "story",      "tale",
                "life",     "lives",     "portrait",   "childhood",  "youth",      "love",
                "marriage", "romance",   "friendship", "journey",    "adventures", "fate",
                "fortunes", "struggles", "struggle",   "misfortunes"};
            bool told = SCAN_SAYS_ONE(s, before - 1, telling); /* "It tells of Nora (Edda Voss)" */
            bool place = scan_says(s, before, "in") || (scan_says(s, before, "of") && !told) ||
                         scan_says(s, before, "at") || scan_says(s, before, "from") ||
                         scan_says(s, from - 1, "best");
            return place ? (Span){0, 0} : (Span){from, i};
        }
    return (Span){0, 0};
}

static Span quoted_title(const Scan *s, int i, int *end)
{
    const char *mark = scan_says(s, i, "\"")  ? "\""
                       : scan_says(s, i, "*") ? "*"
                       : scan_says(s, i, "'") ? "'"
                                              : NULL;
    if (!mark || (i + 1 < s->to && s->t[i + 1].spaced))
        return (Span){0, 0};
    for (int k = i + 1; k < s->to && k < i + 2 * TITLE_MOST; k++)
        if (scan_says(s, k, mark) && !s->t[k].spaced) {
            int to = k;
            while (to > i + 1 && (scan_says(s, to - 1, ",") || scan_says(s, to - 1, ".")))
                to--;
            *end = k + 1;
            return (Span){i + 1, to};
        }
    return (Span){0, 0};
}

bool title_is_small(const Scan *s, int i)
{
    static const char *const words[] = {"the", "of", "a",    "an",   "in", "and",     "to",   "for",
                                        "on",  "at", "with", "from", "or", "without", "under"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (scan_says(s, i, words[w]))
            return true;
    return scan_is_a(s, i, TERM_PARTICLE);
}

/* A small word or mark that may stand within a title, if a capital follows. */
static int title_goes_on(const Scan *s, int i)
{
    if (i >= s->to)
        return i;
    if (scan_says(s, i, "i") && scan_is_small_word(s, i + 1) && s->t[i - 1].capital)
        return i; /* "whose Local Hero I would marry" */
    if (s->t[i].capital || s->t[i].kind == TOKEN_NUMBER)
        return scan_says(s, i - 1, ",") ? i : i + 1;
    if (scan_is_glued_hyphen(s, i))
        return i + 2;
    if (scan_says(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital)
        return i + 2;
    if (scan_says(s, i, "&") && i + 1 < s->to && s->t[i + 1].capital)
        return i + 2;
    if (scan_says(s, i, "for") && scan_is_a(s, i + 1, TERM_COMPANY))
        return i; /* "The Rose Tattoo for Paramount" */
    int k = scan_says(s, i, ":") ? i + 1 : i;
    int owner = k > i ? name_at(s, k) : 0;
    if (owner > k && scan_says(s, owner, "'s") && scan_is_small_word(s, owner + 1))
        return i; /* "Ninotchka: Ernst Lubitsch's comedy" */
    while (k < s->to && k < i + 3 && title_is_small(s, k))
        k++;
    return k > i && k < s->to &&
                   (s->t[k].capital || (s->t[k].kind == TOKEN_NUMBER && scan_says(s, i, ":")))
               ? k + 1
               : i;
}

Span name_without_courtesy(const Scan *s, Span name)
{
    static const char *const before[] = {"mr", "mr.", "mrs",  "mrs.", "miss",
                                         "ms", "ms.", "mlle", "mme",  "master"};
    bool courtesy = SCAN_SAYS_ONE(s, name.from, before) && name.from + 1 < name.to &&
                    scan_is_capital(s, name.from + 1) && s->t[name.from + 1].text.n > 2;
    static const char *const opens[] = {"young", "small", "little", "newcomer", "veteran"};
    bool opener = name.from == s->from && SCAN_SAYS_ONE(s, name.from, opens) &&
                  name.to - name.from > 2; /* "Young Kairi Jo, as Shota," */
    return (Span){name.from + (courtesy || opener), name.to};
}

int scan_behind_bracket(const Scan *s, int i)
{
    if (scan_says(s, i, "("))
        while (i < s->to && !scan_says(s, i - 1, ")"))
            i++;
    return i;
}

bool title_is_day(const Scan *s, Span title)
{
    bool day = scan_says(s, title.to - 1, "day") || scan_says(s, title.to - 1, "eve");
    return day && (title.to == title.from + 1 || scan_says(s, title.to - 2, "'s")) &&
           title_known_at(s, title.from) != title.to;
}

/* "The father of the bride" is not "The Father"; "Hiroshima mon amour" is meant as it stands. */
int title_known_at(const Scan *s, int i)
{
    if (i >= s->to || !(s->t[i].capital || s->t[i].kind == TOKEN_NUMBER))
        return i;
    int end = i + scan_term(s, i, TERM_KNOWN, NULL);
    bool noun = end == i + 2 && scan_is_small_word(s, end - 1);
    return noun && scan_is_article(s, i) ? i : end;
}

/* "Informer, The (US, 1935)": does its article follow a title, as in an index? */
static bool has_article_behind(const Scan *s, int to)
{
    static const char *const articles[] = {"the", "les", "le", "la", "der", "die", "das"};
    if (!scan_says(s, to, ",") || !SCAN_SAYS_ONE(s, to + 1, articles) || !s->t[to + 1].capital)
        return false;
    bool year = false;
    int close = scan_behind_bracket(s, to + 2);
    for (int k = to + 2; k < close; k++)
        year = year || token_year(&s->t[k]);
    return year || scan_says(s, to + 2, ".");
}

/* "ANOTHER TIME, ANOTHER PLACE" in a line of its own: where the line ends; `to`, at its comma, if
 * what follows may be a maker or a country. */
static int line_goes_on(const Scan *s, int i, int to)
{
    int end = to + 1;
    if (!scan_says(s, to, ",") || !paragraph_begins_line(s->p, i) ||
        !(title_is_small(s, to + 1) || scan_is_a(s, to + 1, TERM_OPENER)))
        return to;
    while (end < s->to && end < i + TITLE_MOST && !paragraph_begins_line(s->p, end) &&
           s->t[end].kind == TOKEN_WORD)
        end++;
    bool alone = end >= s->to || paragraph_begins_line(s->p, end);
    return alone && scan_shouts(s, (Span){i, to}) && scan_shouts(s, (Span){to + 1, end}) ? end : to;
}

Span title_at(const Scan *s, int i, int *end)
{
    Span quoted = quoted_title(s, i, end);
    if (!span_is_empty(quoted))
        return quoted;
    *end = title_known_at(s, i);
    /* "Kind Hearts and Coronets and I cannot decide" */
    int beyond = *end > i + 1 ? title_goes_on(s, *end) : 0;
    if (*end > i + 1 && (beyond == *end || scan_says(s, beyond - 1, "i")))
        return (Span){i, *end};
    *end = i;
    if (i >= s->to ||
        (!s->t[i].capital && !(s->t[i].kind == TOKEN_NUMBER && !token_year(&s->t[i]))))
        return (Span){0, 0};
    int to = i + 1;
    if (scan_is_a(s, i, TERM_LINK) && to < s->to && token_year(&s->t[to])) {
        *end = to + 1; /* "In 1975 Steven Spielberg" */
        return (Span){i, to + 1};
    }
    for (int next; to - i < TITLE_MOST && (next = title_goes_on(s, to)) > to;)
        to = next;
    if (to + 1 < s->to && (scan_says(s, to, "?") || scan_says(s, to, "!")) && !s->t[to].spaced)
        to++; /* "Who's Afraid of Virginia Woolf?, for which" */
    to += 2 * has_article_behind(s, to);
    to = line_goes_on(s, i, to);
    *end = to;
    return (Span){i, to};
}
