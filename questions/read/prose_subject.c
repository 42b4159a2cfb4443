/* prose_subject.c -- what the words of a pattern hang on: this film, or another work that the
 * sentence names beside it; see prose_reading.h. */
#include "prose_reading.h"

/* "Black Girl (La Noire de...), the first feature by": of this film. */
static bool is_apposed_to_title(const Scan *s, int comma)
{
    enum { FAR = 10 };
    int k = comma - 1;
    if (!scan_says(s, comma, ","))
        return false;
    if (scan_says(s, k, ")"))
        while (k > s->from && k > comma - FAR && !scan_says(s, k + 1, "("))
            k--;
    while (scan_says(s, k, "\"") || scan_says(s, k, "*"))
        k--;
    bool phrase =
        scan_is_a(s, k, TERM_FILM) && s->marks[s->from] == MARK_TITLE; /* "X is a film, the" */
    return k >= s->from && (s->marks[k] == MARK_TITLE || (phrase && !s->marks[k]));
}

/* "Seven Samurai, the Japanese film by": an article that points at another film than this one. */
static bool names_other_film(const Scan *s, int i)
{
    for (int k = i - 1; k >= s->from && k > i - 8; k--)
        if (scan_says(s, k, "a") || scan_says(s, k, "an") || scan_is_a(s, k, TERM_SELF))
            return false;
        else if (scan_says(s, k, "the") || scan_says(s, k, "another") || scan_says(s, k, "his") ||
                 scan_says(s, k, "her"))
            return !scan_says(s, k - 1, "is") && !scan_says(s, k - 1, "was") &&
                   !is_apposed_to_title(s, k - 1);
    return false;
}

/* "recalls The Salt Road, in which she played": an article with a capital within the sentence
 * begins a title, and no part is played under it ("as The Old Man"). */
static bool begins_other_title(const Scan *s, int k)
{
    bool article = scan_is_article(s, k);
    return article && k > s->from && s->t[k].capital && k + 2 < s->to && s->t[k + 1].capital &&
           s->t[k + 2].capital && s->marks[k] != MARK_TITLE && !scan_says(s, k - 1, "as") &&
           !scan_says(s, k - 1, "plays") && !scan_says(s, k - 1, "played") &&
           !scan_says(s, k - 1, "is");
}

/* "The programme note was written by": the subject of the passive is no part of the film. */
static bool is_of_other_thing(const Scan *s, int helper)
{
    int noun = helper - 1;
    if (scan_says(s, s->from, "the") && scan_is_a(s, s->from + 1, TERM_SOURCE) &&
        !scan_says(s, s->from + 1, "story"))
        return true; /* "The novel on which it is based was written by" */
    if (!(scan_is_small_word(s, noun) || scan_is_a(s, noun, TERM_PLACE)) ||
        !scan_says(s, s->from, "the"))
        return false;
    for (int k = s->from; k < helper; k++)
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_FILM) || scan_is_a(s, k, TERM_SELF) ||
            scan_is_a(s, k, TERM_SCRIPT))
            return false;
    return true;
}

/* "He played it again in The Color of Money (1986), which ...; Tom Cruise is Vincent": up to `to`
 * the sentence tells of another film with its year, and not of this one. */
static bool tells_of_other(const Scan *s, int to)
{
    bool other = false;
    for (int k = s->from; k < to; k++) {
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_SELF))
            return false;
        for (int in = k - 1; in > k - 8 && s->marks[k] == MARK_OTHER; in--)
            other = other || (scan_says(s, in, "in") && phrase_bracket_year(s, k + 1));
    }
    return other;
}

/* "the song "Over You", written by Edda Voss": nothing of the film but the song stands before `i`.
 */
static bool is_of_song(const Scan *s, int i)
{
    enum { FAR = 14 };
    static const char *const songs[] = {"song", "songs"};
    for (int k = i - 1; k >= s->from && k > i - FAR; k--)
        if (SCAN_SAYS_ONE(s, k, songs))
            return true;
        else if (s->marks[k] == MARK_TITLE || scan_says(s, k, ";") || scan_is_a(s, k, TERM_SELF) ||
                 scan_is_a(s, k, TERM_FILM) || scan_is_a(s, k, TERM_SCRIPT))
            return false;
    return false;
}

/* "the marches initiated and directed by": what another deed before the "and" hangs on is no film.
 */
static bool is_of_deed(const Scan *s, int i)
{
    int deed = i - 2, noun = i - 3;
    bool joined = scan_says(s, i - 1, "and") && scan_is_small_word(s, deed) &&
                  str_ends(s->t[deed].lower, S("ed")) && !scan_is_a(s, deed, TERM_JOB);
    return joined && scan_is_small_word(s, noun) && !scan_is_a(s, noun, TERM_LINK) &&
           !scan_is_a(s, noun, TERM_FILM) && !s->marks[noun];
}

/* "a play by", "the novel X by": does the name behind `by` belong to such a work, and no film? */
static bool is_by_author(const Scan *s, int by)
{
    enum { FAR = 9 };
    for (int k = by - 1; k > s->from && k > by - FAR && scan_says(s, by, "by"); k--)
        if (scan_is_a(s, k, TERM_FILM) || scan_is_a(s, k, TERM_JOB) || scan_is_a(s, k, TERM_SCRIPT))
            return false;
        else if (scan_is_a(s, k, TERM_SOURCE))
            return true;
    return false;
}

/* "the play of the same name, which was likewise directed by", "in which Edda Voss also starred":
 * does the clause hang on another work? */
static bool is_of_relative(const Scan *s, const Found *f)
{
    enum { BACK = 4, NAME = 4 };
    static const char *const same[] = {"name", "title"};
    int which = f->from - 1;
    while (which > f->from - BACK && scan_is_small_word(s, which) &&
           !scan_says(s, which, "which") && !scan_says(s, which, "that"))
        which--;
    if (!scan_says(s, which, "which") && !scan_says(s, which, "that"))
        return false;
    int noun = which - 1 - scan_says(s, which - 1, "in");
    bool comma = scan_says(s, noun, ",");
    noun -= comma;
    if (noun <= s->from || (comma && scan_says(s, which, "that")))
        return false; /* "that it was Korean, that Bong had directed it" */
    int first = noun; /* "the play Lady Windermere's Fan, which": of the film's own name */
    while (first > s->from && s->marks[first] == MARK_TITLE)
        first--;
    if (SCAN_SAYS_ONE(s, noun, same) || s->marks[noun] == MARK_OTHER ||
        (first < noun && scan_is_work(s, first)))
        return true;
    bool work = scan_is_work(s, noun);
    bool title = s->t[noun].capital && !s->marks[noun] && scan_says(s, which, "which");
    for (int k = noun; k > noun - NAME && title; k--)
        if (name_at(s, k) == noun + 1 && (scan_says(s, k - 1, "by") || scan_says(s, k - 1, "and") ||
                                          scan_says(s, k - 1, "with")))
            return is_by_author(s, k - 1); /* but "a film by Edda Voss, which stars" */
    return work || title;
}

/* "based on a short film directed by": not on this one. */
static bool is_of_base(const Scan *s, int i)
{
    enum { FAR = 8 };
    static const char *const bases[] = {"on", "upon", "from", "into"};
    for (int k = i - 1; k > s->from && k > i - FAR; k--)
        if (scan_is_article(s, k))
            return SCAN_SAYS_ONE(s, k - 1, bases) && scan_is_a(s, i - 1, TERM_FILM);
        else if (s->t[k].kind == TOKEN_MARK && !scan_says(s, k, "-"))
            return false;
    return false;
}

bool subject_is_film(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int k = f->from - 1;
    if (f->hangs_on_noun && scan_is_a(s, f->from, TERM_FILM) && names_other_film(s, f->from))
        return false;
    /* "The Salt Road was directed by": a helping verb has the sentence's subject, not the noun
     * before. */
    bool passive = scan_says(s, k, "was") || scan_says(s, k, "were") ||
                   (scan_says(s, k, "been") && scan_says(s, k - 1, "had"));
    if (f->hangs_on_noun && passive && is_of_other_thing(s, k))
        return false;
    if (f->hangs_on_noun && (is_of_song(s, f->from) || is_of_deed(s, f->from)))
        return false;
    bool same = scan_says(s, k, "name") && scan_says(s, k - 1, "same");
    if (is_of_relative(s, f) || (f->hangs_on_noun && (same || is_of_base(s, f->from))))
        return false; /* "a revue of the same name starring" */
    if (f->hangs_on_noun && !passive) {
        while (k >= s->from &&
               (scan_says(s, k, ",") || scan_says(s, k, ")") || scan_says(s, k, "\"") ||
                scan_says(s, k, "*") || (s->t[k].kind == TOKEN_NUMBER && scan_says(s, k - 1, "("))))
            k--;
        if (scan_says(s, k, "("))
            k--;
        bool comma = scan_says(s, f->from - 1, ",");
        bool work =
            k >= s->from && scan_is_a(s, k, TERM_SOURCE) && !comma && !scan_says(s, k, "film");
        return k < s->from || (s->marks[k] != MARK_OTHER && !work && !scan_is_a(s, k, TERM_SERIES));
    }
    for (; k >= s->from; k--) {
        if (s->marks[k] == MARK_OTHER || begins_other_title(s, k))
            return false;
        if (scan_says(s, k, ";"))
            return !tells_of_other(s, k);
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_SELF) ||
            (scan_says(s, k - 1, ",") &&
             (scan_says(s, k, "and") || scan_says(s, k, "but") || scan_says(s, k, "while"))))
            return true;
    }
    bool work =
        s->from + 1 < f->from && !s->t[s->from + 1].capital &&
        (scan_is_a(s, s->from + 1, TERM_SOURCE) || scan_is_a(s, s->from + 1, TERM_OTHER_WORK));
    return !work && s->marks[s->from] != MARK_OTHER;
}
