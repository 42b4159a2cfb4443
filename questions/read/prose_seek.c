/* prose_seek.c -- see prose_seek.h. */
#include "prose_seek.h"

#include "prose_evidence.h"
#include "prose_forms.h"
#include "prose_head.h"
#include "utf8.h"

enum {
    TITLE_LEAST = 3,
    UNNAMED_LEAST = 2,
    DATED_LEAST = 4,
    INTRODUCED = 7,
    INTRODUCED_AGAIN = 3,
    FIRST_SENTENCES = 3,
    EARLIER = 2 /* of two dated titles the first, unless the other has so many points more */
};
enum { YEAR_LEAST = 2 };

/* ---- titles */

/* "Producer: Piet Maar", "From: Piet" */
static bool is_label(const Scan *s, int i)
{
    static const char *const headers[] = {"from", "to", "subject", "re", "date", "sent", "cc"};
    if (scan_says(s, i + 1, ":") &&
        (SCAN_SAYS_ONE(s, i, headers) || form_is_no_title(s, (Span){i, i + 2})))
        return true;
    static const TermClass classes[] = {TERM_ROLE_NOUN, TERM_HEADING, TERM_SCRIPT};
    for (size_t c = 0; c < sizeof classes / sizeof *classes && scan_says(s, i + 1, ":"); c++)
        if (scan_is_a(s, i, classes[c]))
            return true;
    return false;
}

/* No event, prize, company, place or day is one, and no lone "He". */
static bool may_be_title(const Scan *s, Span t)
{
    static const TermClass others[] = {TERM_EVENT,    TERM_PRIZE, TERM_COUNTRY,
                                       TERM_LANGUAGE, TERM_PLACE, TERM_GENRE};
    if (span_is_empty(t) || !(s->t[t.from].capital || s->t[t.from].kind == TOKEN_NUMBER))
        return false;
    bool stated = (scan_says(s, t.to, "is") || scan_says(s, t.to, "was")) &&
                  scan_is_article(s, t.to + 1) && t.from == s->from;
    if (t.to - t.from == 1 &&
        ((s->t[t.from].text.n < 2 && !scan_says(s, t.from - 1, "\"") &&
          !(stated && !scan_says(s, t.from, "i") && !scan_says(s, t.from, "a"))) || /* "Z is a" */
         s->t[t.from].kind == TOKEN_NUMBER ||
         scan_is_a(s, t.from, TERM_OPENER) || scan_is_a(s, t.from, TERM_ROLE_NOUN)))
        return false;
    if (title_known_at(s, t.from) == t.to && t.to - t.from > 1)
        return true;
    static const char *const speakers[] = {"he", "she", "i", "we", "they"};
    if (scan_says(s, t.from - 1, "\"") && SCAN_SAYS_ONE(s, t.from, speakers) && t.to - t.from > 4 &&
        scan_says(s, t.to, ","))
        return false; /* "He was making films as other people throw bricks," a colleague said */
    bool ordinal = scan_is_article(s, t.from) && /* "The first. Norwegian, 1997" */
                   t.from + 1 + scan_term(s, t.from + 1, TERM_ORDINAL, NULL) == t.to;
    bool heading = t.from + scan_term(s, t.from, TERM_HEADING, NULL) == t.to &&
                   paragraph_begins_line(s->p, t.from); /* "CINEMA" */
    if (ordinal || heading || form_is_channel(s, t) ||
        (form_is_no_title(s, t) && t.to - t.from > 3))
        return false;
    bool tongues = scan_is_a(s, t.from, TERM_LANGUAGE); /* "Bengali with English" */
    for (int i = t.from; i < t.to; i++) {
        if (scan_says(s, i, "editor") || scan_says(s, i, "editors"))
            return false; /* "To the Editor:" */
        tongues = tongues && (!s->t[i].capital || scan_is_a(s, i, TERM_LANGUAGE));
    }
    if (tongues || is_label(s, t.from))
        return false;
    static const char *const greetings[] = {"dear", "hi", "hello", "hey", "darling"};
    bool greets = SCAN_SAYS_ONE(s, t.from, greetings) && t.from == 0;
    if (scan_term(s, t.from, TERM_SELF, NULL) == t.to - t.from || greets)
        return false;
    if (scan_is_a(s, t.from, TERM_PLACE) && t.from + 1 < t.to && token_year(&s->t[t.from + 1]))
        return false; /* "September 2002 in Toronto" */
    if (t.to - t.from == 2 &&
        (((scan_is_a(s, t.from, TERM_OPENER) || scan_is_a(s, t.from, TERM_PLACE)) &&
          token_year(&s->t[t.from + 1])) ||
         (s->t[t.from].kind == TOKEN_NUMBER && scan_is_a(s, t.from + 1, TERM_PLACE))))
        return false; /* "In 1949", "May 1949", "12 May" */
    for (size_t c = 0; c < sizeof others / sizeof *others; c++)
        if (scan_term(s, t.from, others[c], NULL) >= t.to - t.from)
            return false;
    for (int i = t.from; i < t.to; i++)
        if ((scan_is_a(s, i, TERM_COMPANY) && s->t[i].capital) || scan_is_a(s, i, TERM_EVENT))
            return false;
    return true;
}

/* "In Local Hero nobody shouts": a capital that the sentence's beginning gives is none of it. */
static Span without_beginning(const Scan *s, Span t)
{
    if (title_known_at(s, t.from) == t.to)
        return t;
    if (t.from == s->from && t.to - t.from > 1 && scan_is_a(s, t.from, TERM_WATCHING))
        t.from++;
    bool about = scan_says(s, t.from + 1, "on") || scan_says(s, t.from + 1, "about");
    if (t.from == s->from && t.to - t.from > 2 && about && scan_is_a(s, t.from, TERM_SPEAKING))
        t.from += 2; /* "Notes on X" */
    /* "there was a British Gaslight (1940)" */
    int land = scan_term(s, t.from, TERM_COUNTRY, NULL);
    bool one = scan_says(s, t.from - 1, "a") || scan_says(s, t.from - 1, "an") ||
               scan_says(s, t.from - 1, "another");
    if (land && one && t.to - t.from > land)
        t.from += land;
    while (t.from == s->from && t.to - t.from > 1 && !scan_shouts(s, t) &&
           scan_is_a(s, t.from, TERM_OPENER) && scan_is_a(s, t.from, TERM_LINK) &&
           s->t[t.from + 1].capital && !scan_is_article(s, t.from))
        t.from++;
    return t;
}

/* "Hiroshima mon amour, which Alain Resnais directed": small words, if it is told as a film. */
static int small_words_end(const Scan *s, int from, int to)
{
    enum { WORDS = 4 };
    for (int k = to; k < to + WORDS && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_FINITE);
         k++)
        if (evidence_is_made_by(s, (Span){from, k + 1}, from, k + 1))
            return k + 1;
    return to;
}

/* "The Piano in Cannes" */
static Span without_place(const Scan *s, Span t)
{
    for (int k = t.from + 1; k + 1 < t.to; k++)
        if ((scan_says(s, k, "in") || scan_says(s, k, "at")) &&
            (scan_is_a(s, k + 1, TERM_EVENT) || scan_is_a(s, k + 1, TERM_PLACE) ||
             scan_is_a(s, k + 1, TERM_COUNTRY)))
            return (Span){t.from, k};
        else if ((scan_says(s, k, "to") || scan_says(s, k, "for") || scan_says(s, k, "with")) &&
                 name_at(s, k + 1) == t.to && t.to - k > 2)
            return (Span){t.from, k};
    return t;
}

static SoughtTitle *title_of(Sought *k, Str folded, Span span)
{
    for (int i = 0; i < k->title_count; i++)
        if (str_equal(k->titles[i].folded, folded))
            return &k->titles[i];
    if (!folded.n || k->title_count == SEEK_MAX_TITLES)
        return NULL;
    SoughtTitle *t = &k->titles[k->title_count++];
    *t = (SoughtTitle){.folded = folded, .span = span, .sentence = k->sentences};
    t->points = (k->sentences == 1) + (k->sentences <= FIRST_SENTENCES);
    return t;
}

/* "THE PRINCESS BRIDE for Christmas": the title in capitals ends with them. */
static Span without_quiet_end(const Scan *s, Span t)
{
    int end = t.from;
    for (int k = t.from; k < t.to; k++)
        if (scan_shouts(s, (Span){k, k + 1}))
            end = k + 1;
    bool loud = end > t.from + 1 && scan_shouts(s, (Span){t.from, end});
    return loud && end < t.to && scan_is_small_word(s, end) ? (Span){t.from, end} : t;
}

bool seek_title_at(const Scan *s, int i, Words *out)
{
    int to;
    Span span = title_at(s, i, &to);
    *out = (Words){span, i, i};
    if (span_is_empty(span))
        return false;
    if (span.from == i)
        span.to = to = small_words_end(s, span.from, to);
    for (int k = span.from + 1; k < span.to; k++)
        if (paragraph_begins_line(s->p, k) && scan_shouts(s, (Span){span.from, k}) &&
            !scan_shouts(s, (Span){span.from, k + 1}))
            span.to = to = k; /* "THE SECRET IN THEIR EYES", and "Four stars" below it */
    for (int k = span.from + 1; k < span.to && span.from == i; k++)
        if (paragraph_begins_line(s->p, k) && scan_shouts(s, (Span){k, span.to}) &&
            !scan_shouts(s, (Span){span.from, k}))
            span.from = k; /* "Sunday 14.00, Screen 1", and "A TOUCH OF ZEN" below it */
    span = form_known_end(s, without_quiet_end(s, span));
    to = span.to > to ? span.to : to;
    if (span.from == i)
        span = without_place(
            s, form_without_owner(s, form_behind_role(s, without_beginning(s, span))));
    bool marked = scan_says(s, i, "\"") || scan_says(s, i, "*") || scan_says(s, i, "'");
    *out = (Words){span, span.from > i && marked ? i : span.from, to};
    return may_be_title(s, span) && !form_are_countries(s, span);
}

/* It is named with its year at `year`, 0 if it is not. */
static void note_dated(Sought *k, const Scan *s, SoughtTitle *t, const Words *w, int year)
{
    if (!year || t->year)
        return;
    k->is_of_films = true;
    if (head_dwells(s, w->to) || year > w->to + 1) {
        t->points += 2; /* "TITLE (1969), directed by", "TITLE (Piet Maar, 1969)" */
        t->is_named = true;
    }
    t->span = w->title; /* the year's place is of this sentence */
    t->sentence = k->sentences;
    t->year_place = year;
    t->line = k->line;
    t->opens = w->title.from <= s->from + 1;
    t->year = token_year(&s->t[year]);
}

/* A title in capitals at the head of a paragraph without a sentence, or in the first line of the
 * text. */
static int heading_rank(const Sought *k, const Scan *s, const Words *w)
{
    if (w->from == 0 && scan_says(s, w->to, "review"))
        return SEEK_REVIEWED;
    if (w->from == 0 && scan_shouts(s, w->title))
        return SEEK_SHOUTED;
    return k->sentences == 1 && s->p->single_line && w->to >= s->to ? SEEK_MAY_HEAD : 0;
}

bool seek_is_makers_other(const Sought *k, const Scan *s, int title)
{
    static const char *const verbs[] = {"made", "directed", "wrote"};
    static const char *const famed[] = {"known", "famous", "remembered", "celebrated"};
    int verb = title - 1;
    verb -= scan_says(s, verb, "\"") || scan_says(s, verb, "*");
    bool made = SCAN_SAYS_ONE(s, verb, verbs) ||
                (scan_says(s, verb, "for") && SCAN_SAYS_ONE(s, verb - 1, famed));
    const SoughtTitle *heading = made ? seek_heading(k) : NULL;
    return heading && heading->sentence == 1 && !heading->year;
}

static void seek_titles(Sought *k, const Scan *s)
{
    enum { OTHER = 6 };
    Words w;
    for (int i = s->from; i < s->to; i++) {
        bool may_be = seek_title_at(s, i, &w);
        Span span = w.title;
        SoughtTitle *t =
            may_be
                ? title_of(k, fold_title(k->arena, paragraph_slice(s->p, span.from, span.to)), span)
                : NULL;
        if (t) {
            bool ours = scan_term(s, span.from, TERM_KNOWN, &t->ours) == span.to - span.from;
            t->ours = ours ? t->ours : NULL;
            k->has_ours |= ours;
            k->is_of_films |= span.to - span.from > 1 && title_known_at(s, span.from) == span.to;
            t->points += evidence_points(s, span, w.from, w.to, &t->is_named);
            t->points += t->times++ && t->points > 1;
            t->points -= seek_is_makers_other(k, s, w.from) ? OTHER : 0;
            if (!t->heads && k->sentences <= FIRST_SENTENCES && s->p->sentence_count == 1)
                t->heads = heading_rank(k, s, &w);
            note_dated(k, s, t, &w, evidence_year_at(s, w.from, w.to));
        }
        i = w.to > i ? w.to - 1 : i;
    }
}

/* ---- the answer */

/* The first film that is introduced is mostly the one, unless more speaks for another. */
static void add_introduced(Sought *k, const Scan *s, const Head *h)
{
    Str folded = fold_title(k->arena, paragraph_slice(s->p, h->title.from, h->title.to));
    SoughtTitle *t = title_of(k, folded, h->title);
    k->is_of_films = true;
    if (!t || t->is_introduced)
        return;
    t->points += k->introduced++ && !h->is_statement ? INTRODUCED_AGAIN : INTRODUCED;
    t->is_introduced = t->is_named = true;
    t->year = h->year;
    t->year_place = h->year_place;
    t->span = h->title;
    t->line = k->line;
    t->sentence = k->sentences;
}

/* "remade", "an earlier version": two films of one title are told of. */
static bool is_remade(const Scan *s, int i)
{
    static const char *const words[] = {"remake", "remakes", "remade", "remaking"};
    static const char *const which[] = {"first",  "earlier", "previous", "original",
                                        "second", "new",     "silent"};
    return SCAN_SAYS_ONE(s, i, words) ||
           (scan_says(s, i, "version") && SCAN_SAYS_ONE(s, i - 1, which));
}

bool seek_sentence(Sought *k, const Scan *s, const Head *h)
{
    if (k->sentences == SEEK_MAX_SENTENCES)
        return false;
    k->sentences++;
    for (int i = s->from; i < s->to && !k->has_remake; i++)
        k->has_remake = is_remade(s, i);
    for (int i = s->from; i < s->to && !k->is_of_films; i++)
        k->is_of_films = scan_is_a(s, i, TERM_EVENT) ||
                         ((!s->t[i].capital || i == s->from) &&
                          (scan_is_a(s, i, TERM_FILM) || scan_is_a(s, i, TERM_SCREEN)));
    if (h)
        add_introduced(k, s, h);
    seek_titles(k, s);
    seek_years(k, s);
    return true;
}

/* One word that ends a name of two, "Forsyth" of Bill Forsyth. */
static bool is_surname(const Sought *k, const SoughtTitle *t)
{
    if (t->span.to - t->span.from > 1 || t->year || t->ours_year)
        return false;
    for (int i = 0; i < k->title_count; i++) {
        Str other = k->titles[i].folded;
        bool longer = other.n > t->folded.n + 1 && str_ends(other, t->folded) &&
                      other.s[other.n - t->folded.n - 1] == ' ';
        if (longer && k->titles[i].span.to - k->titles[i].span.from == 2)
            return true;
    }
    return false;
}

const SoughtTitle *seek_title(const Sought *k)
{
    const SoughtTitle *best = NULL, *unnamed = NULL;
    int unnamed_count = 0;
    for (int i = 0; i < k->title_count && k->is_of_films; i++) {
        const SoughtTitle *t = &k->titles[i];
        if (t->is_named && t->points >= TITLE_LEAST && (!best || t->points > best->points) &&
            !is_surname(k, t))
            best = t;
        if (!t->is_named && t->points >= UNNAMED_LEAST && t->sentence <= FIRST_SENTENCES &&
            t->span.to - t->span.from > 1) {
            bool better = !unnamed || t->points > unnamed->points;
            unnamed_count = better ? 1 : unnamed_count + (t->points == unnamed->points);
            if (better)
                unnamed = t;
        }
    }
    return best || unnamed_count != 1 ? best : unnamed;
}

const SoughtTitle *seek_opening(const Sought *k)
{
    const SoughtTitle *best = NULL;
    for (int i = 0; i < k->title_count; i++) {
        const SoughtTitle *t = &k->titles[i];
        if (t->sentence <= FIRST_SENTENCES && t->points >= TITLE_LEAST && !t->year &&
            (!best || t->points > best->points) && !is_surname(k, t))
            best = t;
    }
    return k->is_of_films ? best : NULL;
}

const SoughtTitle *seek_dated(const Sought *k)
{
    const SoughtTitle *best = NULL;
    for (int i = 0; i < k->title_count; i++) {
        const SoughtTitle *t = &k->titles[i];
        if (t->year && t->is_named && t->points >= DATED_LEAST &&
            (t->line < k->line || (t->opens && t->line == k->line)) &&
            (!best || t->points > best->points + EARLIER))
            best = t;
    }
    return best;
}

const SoughtTitle *seek_heading(const Sought *k)
{
    const SoughtTitle *best = NULL;
    for (int i = 0; i < k->title_count; i++)
        if (k->titles[i].heads > (best ? best->heads : 0))
            best = &k->titles[i];
    return best;
}

const SoughtYear *seek_year(const Sought *k, const SoughtTitle *title)
{
    const SoughtYear *best = NULL;
    int most = 0;
    for (int i = 0; i < k->year_count; i++) {
        const SoughtYear *y = &k->years[i];
        bool only = k->year_count == 1 && y->points > 0;
        int points = y->points + only + (y->sentence == title->sentence);
        if (points >= YEAR_LEAST && points > most) {
            best = y;
            most = points;
        }
    }
    return best;
}
