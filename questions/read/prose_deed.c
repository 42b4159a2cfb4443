/* prose_deed.c -- who won: the film, a person, another work; see prose_award.h. */
#include "prose_award.h"

/* Is the token a word of a prize or an event, "Or" of "Palme d'Or", and so nobody's name? */
static bool deed_is_prize(const Scan *s, int i)
{
    enum { BACK = 7 };
    const Term *t;
    Occasion o;
    for (int k = i; k >= s->from && k > i - BACK; k--) {
        int event = s->t[k].capital ? occasion_at(s, k, (Years){0}, &o) : 0;
        if (k + event > i || k + prize_at(s, k, &t) > i)
            return true;
    }
    return false;
}

/* "by Ruth Moore and was nominated", "(Madsen), winning": who is named beside another; but "played
 * by Ruth Moore, who was nominated". */
static bool is_no_subject(const Scan *s, Span name)
{
    static const char *const before[] = {"by",     "for",  "of",   "to", "with", "(", "after",
                                         "before", "like", "than", "in", "on",   "at"};
    if (scan_says(s, name.to, "who") ||
        (scan_says(s, name.to, ",") && scan_says(s, name.to + 1, "who")))
        return false;
    return SCAN_SAYS_ONE(s, name.from - 1, before);
}

/* What a name before a verb says of whose deed it is. */
typedef enum { FAR_NAME, DOER, OTHER_FILM } Doer;

/* "Ada Bell plays Rosa and was named": who plays the role that begins at `i`; empty if nobody. */
static Span player_before(const Scan *s, int i)
{
    static const char *const plays[] = {"plays", "played", "portrays", "portrayed"};
    return SCAN_SAYS_ONE(s, i - 1, plays) ? name_before(s, i - 1) : (Span){0, 0};
}

/* The name that begins at `*k` or a little before: is it near the verb, and so who did it? `*k`
 * becomes where to look on. */
static Doer take_name(Reader *r, int *k, int verb, bool pronoun)
{
    const Scan *s = r->s;
    Span name = {*k, name_at(s, *k)};
    for (int from = name.from - 1; from >= s->from && from > name.to - PRIZE_CLAUSE_MOST / 4;
         from--)
        if (name_at(s, from) == name.to && !deed_is_prize(s, from) && !scan_says(s, from - 1, "on"))
            name.from = from; /* and not "Awards Coburn", "on Monday Coburn" */
    *k = name.from;
    Span player = player_before(s, name.from);
    if (!span_is_empty(player)) {
        r->subject = player;
        r->nameless = false;
        *k = player.from;
        return DOER;
    }
    if (scan_says(s, name.from - 1, "as")) {
        --*k; /* "Lansbury sings as Sibyl Vane: she won" */
        return FAR_NAME;
    }
    if (is_no_subject(s, name))
        return FAR_NAME;
    bool near = verb - name.to <= 3 || pronoun;
    if (scan_says(s, name.from - 1, "-") && !s->t[name.from].spaced)
        return FAR_NAME; /* "a pre-Code film" */
    bool country =
        name.to - name.from == 1 && scan_is_a(s, name.from, TERM_COUNTRY) && verb - name.to <= 1;
    bool film = scan_says(s, name.to, "'s") && scan_is_a(s, name.to + 1, TERM_FILM);
    bool title = name.to - name.from > 1 && title_known_at(s, name.from) == name.to;
    if (scan_says(s, name.from - 1, "'s"))
        for (int from = name.from - 2; from > name.from - 2 - PRIZE_NEAR; from--)
            if (from >= s->from && name_at(s, from) == name.from - 1)
                name = (Span){from, name.from - 1}; /* "Max Dorn's Franz was nominated" */
    if (near && !film && !title && (name_is_person(s, name) || country))
        r->subject = name;
    r->nameless = r->nameless && span_is_empty(r->subject);
    return !near ? FAR_NAME : title ? OTHER_FILM : DOER;
}

/* "His next film, The Salt Road, won": an article with a capital before names is another's title.
 */
static bool is_other_title(const Scan *s, int k, int verb)
{
    enum { FAR = 3 };
    int from = k;
    while (from > s->from && s->t[from - 1].capital && s->marks[from - 1] != MARK_TITLE)
        from--;
    bool article = scan_is_article(s, from);
    return verb - k <= FAR && k - from > 1 && article;
}

/* The only person whom the sentence names before `i`; empty if it names none or several. */
static Span only_person_before(const Scan *s, int i)
{
    Span only = {0, 0};
    for (int k = s->from; k < i; k++) {
        Span name = {k, name_at(s, k)};
        if (span_is_empty(name) || deed_is_prize(s, k) || s->marks[k])
            continue;
        k = name.to - 1;
        if (!name_is_person(s, name))
            continue;
        if (!span_is_empty(only))
            return (Span){0, 0};
        only = name;
    }
    return only;
}

/* The only one who is named, or somebody of the clause behind the last semicolon. */
Span deed_meant(const Scan *s, int i)
{
    Span only = only_person_before(s, i);
    if (!span_is_empty(only) && !scan_says(s, only.from - 1, "by"))
        return only;
    Scan clause = *s;
    for (int k = s->from; k < i; k++)
        if (scan_says(s, k, ";"))
            clause.from = k + 1;
    clause.meant = (Span){0, 0};
    Span meant = clause.from > s->from ? person_meant(&clause, i) : (Span){0, 0};
    return span_is_empty(meant) ? person_meant(s, i) : meant;
}

/* "became the first Pole to win", "was among the unsuccessful nominees", "was twice nominated": the
 * token before which the subject of the verb at `i` stands. */
int deed_verb_begins(const Scan *s, int i)
{
    enum { WORDS = 8 };
    static const char *const links[] = {"of", "to", "the", "with", "for", "both", "first", "be"};
    static const char *const helpers[] = {"was",   "were", "is",  "became",
                                          "being", "has",  "had", "been"};
    for (int k = i - 1; k > s->from && k > i - WORDS; k--) {
        if (SCAN_SAYS_ONE(s, k, helpers))
            return k;
        bool nation = scan_is_a(s, k, TERM_NATIONAL) || scan_is_a(s, k, TERM_COUNTRY);
        bool passes =
            scan_is_small_word(s, k) && (!scan_is_a(s, k, TERM_LINK) || SCAN_SAYS_ONE(s, k, links));
        if (!passes && !nation && !scan_is_a(s, k, TERM_EVENT)) /* "were Oscar nominees" */
            break;
    }
    return i;
}

/* "Ada Bell, who plays Rosa, won", "Ada Bell, then nineteen, won": who stands before the insertion
 * that the comma before the verb ends. Empty if there is none. */
static Span before_insertion(const Scan *s, int verb)
{
    enum { FAR = 18 };
    static const char *const relative[] = {"who", "whose", "whom", "then", "playing", "aged",
                                           "at",  "here",  "as",   "in",   "with",    "for",
                                           "its", "the",   "a",    "an",   "his",     "her"};
    if (!scan_says(s, verb - 1, ","))
        return (Span){0, 0};
    for (int k = verb - 2; k > s->from && k > verb - FAR && !scan_says(s, k, ";"); k--) {
        if (!scan_says(s, k, ",") || !SCAN_SAYS_ONE(s, k + 1, relative))
            continue;
        for (int from = k - 1; from >= s->from && from > k - 1 - PRIZE_NEAR; from--)
            if (name_at(s, from) == k && (from == s->from || name_at(s, from - 1) != k) &&
                name_is_person(s, (Span){from, k}) && !deed_is_prize(s, from))
                return (Span){from, k};
    }
    return (Span){0, 0};
}

/* "Ada Bell's performance, which won": who gave what ends at `i`. */
static Span owner_of_performance(const Scan *s, int i)
{
    static const char *const nouns[] = {"performance", "portrayal", "playing", "work", "role"};
    return SCAN_SAYS_ONE(s, i, nouns) && scan_says(s, i - 1, "'s") ? name_before(s, i - 1)
                                                                   : (Span){0, 0};
}

/* "a film by Piet Maar, which won": what ends at `to` is its maker, and no other title. */
static bool is_named_behind_by(const Scan *s, int to)
{
    for (int k = to - 1; k > s->from && k > to - 1 - PRIZE_NEAR; k--)
        if (name_at(s, k) == to && scan_says(s, k - 1, "by"))
            return name_is_person(s, (Span){k, to});
    return false;
}

/* "The film is based on a novel by Ruth Moore and was nominated": the subject that begins the
 * sentence is that of a verb behind "and", unless another clause stands between. */
static bool goes_on_with_film(const Scan *s, int verb)
{
    static const char *const clauses[] = {"which", "that", "who", "whose", ";", "where", ":"};
    bool film = scan_is_a(s, s->from, TERM_SELF) || s->marks[s->from] == MARK_TITLE;
    if (!film || !scan_says(s, verb - 1, "and"))
        return false;
    for (int k = s->from; k < verb; k++)
        if (SCAN_SAYS_ONE(s, k, clauses))
            return false;
    return true;
}

/* "This Danish black comedy": is that all that the sentence begins with, up to `to`? */
static bool opens_with_film(const Scan *s, int to)
{
    enum { LONGEST = 7 };
    bool film = (scan_says(s, s->from, "this") || scan_says(s, s->from, "the")) &&
                to - s->from < LONGEST && scan_is_small_word(s, to - 1) &&
                scan_is_a(s, to - 1, TERM_FILM);
    for (int k = s->from; k < to && film; k++)
        film = s->marks[k] != MARK_OTHER && s->t[k].kind != TOKEN_MARK;
    return film;
}

/* "The film, which Bergman had developed from a play, won", "This comedy, inspired by a novel, won"
 */
static bool is_film_before_insertion(const Scan *s, int verb)
{
    enum { FAR = 24 };
    static const char *const inserted[] = {"which",    "based",   "adapted",  "inspired",
                                           "directed", "written", "produced", "shot",
                                           "made",     "set",     "starring"};
    for (int k = verb - 2; scan_says(s, verb - 1, ",") && k > s->from && k > verb - FAR; k--) {
        if (!scan_says(s, k, ",") || !SCAN_SAYS_ONE(s, k + 1, inserted))
            continue;
        if (opens_with_film(s, k))
            return true;
        for (int from = k - 1; from >= s->from && from > k - 3; from--)
            if (s->marks[k - 1] != MARK_OTHER && from + scan_term(s, from, TERM_SELF, NULL) == k)
                return true;
        return s->marks[k - 1] == MARK_TITLE;
    }
    return false;
}

static Doer is_film(Reader *r)
{
    r->by_film = true;
    return DOER;
}

static Doer is_person(Reader *r, Span name)
{
    r->subject = name;
    return DOER;
}

/* "The director's brother won" */
static bool is_of_kin(const Scan *s, int verb)
{
    static const char *const kin[] = {"brother", "sister", "wife",   "husband", "widow",
                                      "son",     "father", "mother", "daughter"};
    return SCAN_SAYS_ONE(s, verb - 1, kin) && scan_says(s, verb - 2, "'s");
}

/* "which won", "Ada Bell, then nineteen, won", "its director won": where the words right before the
 * verb at `i` tell it. FAR_NAME: they do not. */
static Doer told_beside(Reader *r, int i, int who)
{
    const Scan *s = r->s;
    int before = scan_says(s, i - 1, "which") || scan_says(s, i - 1, "that") ? i - 2 : i;
    if (scan_says(s, before, ","))
        before--;
    bool relative = before < i;
    if (relative && occasion_is_capital(s, before) && s->marks[before] != MARK_TITLE)
        return is_named_behind_by(s, before + 1) /* "After Everyone Else, which took the prize" */
                   ? DOER
                   : OTHER_FILM;
    if (is_of_kin(s, i) || (scan_is_a(s, i - 1, TERM_OTHER_WORK) && !scan_says(s, i - 1, "song")))
        return OTHER_FILM;
    if (goes_on_with_film(s, i))
        return is_film(r);
    Span performer = owner_of_performance(s, before);
    if (relative && !span_is_empty(performer))
        return is_person(r, performer);
    if (is_film_before_insertion(s, i))
        return is_film(r);
    Span inserted = before_insertion(s, i);
    if (!span_is_empty(inserted) && !s->marks[inserted.from])
        return is_person(r, inserted);
    const Term *role;
    if (who <= s->from || scan_term(s, who, TERM_ROLE_NOUN, &role) != 1 ||
        !(scan_says(s, who - 1, "its") || scan_says(s, who - 1, "the")))
        return FAR_NAME;
    r->whose = role->means;
    return DOER;
}

/* Another work's name at `*k`, which becomes where to look on. */
static Doer told_by_other(const Scan *s, int *k)
{
    int from = *k;
    while (from > s->from && s->marks[from - 1] == MARK_OTHER)
        from--;
    if (scan_says(s, from - 1, "song") || scan_says(s, from - 2, "song"))
        return DOER; /* 'the song "Over You" was nominated' */
    if (!scan_says(s, from - 1, "after") || !scan_says(s, from - 2, ","))
        return OTHER_FILM;
    *k = from - 1; /* "the second Dutch film, after The Short Field, to win" */
    return FAR_NAME;
}

/* "The Red Barn, shown there, won": a sentence that opens with capitals, nobody's and no event's,
 * opens with another title. */
static bool opens_with_other_title(const Scan *s, int verb)
{
    int to = s->from + 1, words = scan_is_article(s, s->from) ? 2 : 1;
    if (s->marks[s->from] == MARK_TITLE || scan_is_a(s, s->from, TERM_SELF) ||
        scan_is_a(s, s->from, TERM_EVENT) || scan_is_a(s, s->from, TERM_PRIZE))
        return false;
    while (to < verb && s->t[to].capital && s->t[to].kind == TOKEN_WORD &&
           s->marks[to] != MARK_TITLE && !scan_is_a(s, to, TERM_EVENT) &&
           !scan_is_a(s, to, TERM_PRIZE) && !scan_is_a(s, to, TERM_COUNTRY) &&
           !scan_is_a(s, to, TERM_COMPANY))
        to++;
    bool made = scan_is_a(s, to + 1, TERM_MADE); /* "Low Tide, shown there," is nobody */
    return to > s->from + words && scan_says(s, to, ",") && (words > 1 || made);
}

/* Back from the verb at `i` to the first that could have done it. */
static Doer told_before(Reader *r, int i, bool pronoun)
{
    const Scan *s = r->s;
    for (int k = i - 1; k >= s->from && k > i - PRIZE_CLAUSE_MOST; k--) {
        Doer doer = FAR_NAME;
        if (s->marks[k] == MARK_OTHER)
            doer = told_by_other(s, &k);
        else if (s->marks[k] == MARK_TITLE || scan_term(s, k, TERM_SELF, NULL))
            return is_film(r);
        else if (scan_term(s, k, TERM_SOURCE, NULL) && !scan_says(s, k, "story") &&
                 !(scan_says(s, k, "plays") && !scan_says(s, k + 1, "by"))) /* "Ada Bell plays" */
            return OTHER_FILM;
        else if (name_at(s, k) > k && !deed_is_prize(s, k))
            doer = is_other_title(s, k, i) ? OTHER_FILM : take_name(r, &k, i, pronoun);
        if (doer != FAR_NAME)
            return doer;
    }
    return opens_with_other_title(s, i) ? OTHER_FILM : DOER;
}

/* Whose deed is it: a person right before the verb, the film, or something else. */
bool deed_is_of_film(Reader *r, int verb)
{
    static const char *const helpers[] = {"was", "were", "is",   "has",
                                          "had", "been", "also", "then"};
    const Scan *s = r->s;
    int i = deed_verb_begins(s, verb), who = i - 1;
    r->subject = (Span){0, 0};
    r->by_film = false;
    while (SCAN_SAYS_ONE(s, who, helpers))
        who--;
    bool he = scan_says(s, who, "she") || scan_says(s, who, "he");
    Span meant = he ? deed_meant(s, who) : (Span){0, 0};
    if (!span_is_empty(meant) && name_is_person(s, meant)) {
        r->nameless = false;
        return is_person(r, meant) == DOER;
    }
    bool pronoun =
        he || scan_says(s, who, "they") || (scan_is_a(s, who, TERM_COUNTRY) && s->t[who].capital);
    r->nameless = pronoun;
    Doer doer = told_beside(r, i, who);
    if (doer == FAR_NAME)
        doer = told_before(r, i, pronoun);
    return doer == DOER;
}

/* Several who won one prize: "A and B, its cameramen, were honoured for". */
void deed_take_subjects(Reader *r, int i)
{
    static const char *const asides[] = {"as", "for", "with", "from", "of", "'s"};
    const Scan *s = r->s;
    int start, begin = deed_verb_begins(s, i), ends[3] = {begin, begin, begin};
    r->subject_count = 0;
    if (scan_says(s, begin - 1, ",")) {
        ends[1] = begin - 1; /* "The screenplay, by A and B, won" */
        for (int k = begin - 2; k > begin - 3 * PRIZE_NEAR && k > s->from && ends[2] == begin; k--)
            if (scan_says(s, k, ","))
                ends[2] = k;
    }
    for (int k = begin - 1; k > begin - 1 - PRIZE_NEAR && k > s->from; k--)
        if (scan_says(s, k, "'s") && scan_is_small_word(s, begin - 1))
            ends[1] = k; /* "A and B's script was nominated" */
    for (int e = 0; e < 3 && !r->ignored; e++) {
        int count = people_before(s, ends[e], r->subjects, &start);
        bool inserted = e == 1 && scan_says(s, ends[e], ",");
        bool aside =
            SCAN_SAYS_ONE(s, start - 1, asides) || (inserted && !scan_says(s, start - 1, "by"));
        if (count > 1 && !aside && span_is_empty(r->subjects[0].role) &&
            !deed_is_prize(s, r->subjects[0].name.from)) {
            r->subject_count = count;
            return;
        }
    }
}
