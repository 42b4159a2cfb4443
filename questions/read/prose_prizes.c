/* prose_prizes.c -- see prose_prizes.h. */
#include "prose_prizes.h"

#include <string.h>

#include "measure.h"
#include "prose_award.h"

/* "Oscar-winning" is no verb, nor is "its only win". */
static bool is_adjectival_verb(const Scan *s, int i, int n)
{
    if (scan_says(s, i, "win") && scan_says(s, i - 1, "only"))
        return true;
    return scan_is_glued_hyphen(s, i - 1) || scan_is_glued_hyphen(s, i + n);
}

/* "went to", "was awarded tonight to": behind the "to"; -1 if the verb does not say to whom. */
static int receiver_at(const Scan *s, int i, int n)
{
    enum { ADVERBS = 3 };
    static const char *const ends[] = {"to", "between", "by", "on"};
    if (SCAN_SAYS_ONE(s, i + n - 1, ends))
        return i + n;
    for (int k = i + n; k < s->to && k < i + n + ADVERBS && !s->t[k].capital; k++)
        if (scan_says(s, k, "to"))
            return k + 1;
    return -1;
}

/* "The winner of the Palme d'Or was X": nothing of this film, as "it was the winner of" is. */
static bool is_of_winner(const Scan *s, int i)
{
    enum { FAR = 12 };
    for (int k = i; i == s->from + 1 && k < s->to && k < i + FAR; k++)
        if (scan_says(s, k, ",") && scan_is_a(s, k + 1, TERM_SELF))
            return false; /* "The winner of the 1985 Palme d'Or, it was" */
    static const char *const before[] = {"was", "is", "as", "became"};
    return (scan_says(s, i, "winner") || scan_says(s, i, "winners")) &&
           scan_says(s, i - 1, "the") && !SCAN_SAYS_ONE(s, i - 2, before);
}

/* "went to X for Y; its leading man won": behind another film's name "its" is no more this one's.
 */
static bool is_said_of_other(const Reader *r, int i)
{
    for (int k = r->elsewhere; k < i; k++)
        if (r->s->marks[k] == MARK_TITLE)
            return false;
    return r->elsewhere > 0;
}

/* "The BAFTA for Best Film followed" */
static bool is_coming(const Scan *s, int i)
{
    const Term *t;
    return scan_term(s, i, TERM_WON, &t) && str_equal(t->means, S("came"));
}

static void take_verb(Reader *r, int i, int n, const char *result)
{
    const Scan *s = r->s;
    static const char *const nouns[] = {"nominations", "nomination", "nods"};
    int noun = i - 1; /* "and further nominations went to", "nominations in 1986 went to" */
    while (noun > i - PRIZE_NEAR && !SCAN_SAYS_ONE(s, noun, nouns))
        noun--;
    bool went = scan_says(s, i, "went");
    if (SCAN_SAYS_ONE(s, i - 1, nouns) || (went && SCAN_SAYS_ONE(s, noun, nouns)))
        result = "Nominated";
    award_add_main(r); /* "was selected for the competition at Cannes and won" */
    r->result = result;
    r->verb = i;
    if (r->verb_count < PRIZES_MOST)
        r->verbs[r->verb_count++] = i;
    r->verb_first = r->count;
    r->whose = S("");
    r->aside_to = 0;
    r->aside = scan_says(s, i - 1, "who");
    Span before = r->subject;
    if (held_take_item(r, i + n, result))
        return;
    bool is_noun = SCAN_SAYS_ONE(s, i, nouns);
    r->passive = held_take_owned(r) || (is_coming(s, i) && held_take(r)) ||
                 (!is_noun && held_give(r, receiver_at(s, i, n)));
    if (r->passive)
        return;
    if (scan_is_a(s, i + n, TERM_SELF) || (i + n < s->to && s->marks[i + n] == MARK_TITLE)) {
        r->subject = (Span){0, 0}; /* "The jury, chaired by Visconti, gave it" */
        r->subject_count = 0;
        r->nameless = false;
        r->by_film = true;
        r->ignored = deed_is_earlier(s, i, r->years.film) || scan_says(s, i - 1, "nobody");
        return;
    }
    r->ignored = deed_is_earlier(s, i, r->years.film) || is_of_winner(s, i) ||
                 (r->lost && scan_says(s, i - 1, "who")) || is_said_of_other(r, i) ||
                 scan_says(s, i - 1, "nobody") || !deed_is_of_film(r, i);
    if (scan_says(s, deed_verb_begins(s, i) - 1, "and") && span_is_empty(r->subject) && !r->by_film)
        r->subject = before;
    deed_take_subjects(r, i);
    if ((scan_says(s, i + n, "her") || scan_says(s, i + n, "him")) &&
        scan_is_article(s, i + n + 1)) {
        Span meant = deed_meant(s, i);
        if (!span_is_empty(meant) && name_is_person(s, meant))
            r->subject = meant; /* "a performance that won her the Volpi Cup" */
    }
    /* "earned Cotillard a nomination", "winning Peter Finch his only Oscar" */
    int from = skip_descriptors(s, i + n), to = name_at(s, from);
    Span name = {from, to};
    if (to > from && to < s->to && !s->marks[from] && name_is_person(s, name) &&
        !scan_is_a(s, to - 1, TERM_EVENT_WORD) && !scan_term(s, from, TERM_EVENT, NULL) &&
        !scan_says(s, to, "'s") && !scan_says(s, to, ",") && !scan_says(s, to, "to") &&
        !prize_unknown_at(s, from))
        r->subject = name;
}

/* "it was Best Picture", "the film had been Best Film": what it was is what it won. */
static bool is_prize_itself(const Scan *s, int i)
{
    static const char *const selves[] = {"it", "film", "picture", "movie"};
    const Term *t;
    bool been = scan_says(s, i, "been") && scan_says(s, i - 1, "had");
    return (been || scan_says(s, i, "was")) && SCAN_SAYS_ONE(s, i - 1 - been, selves) &&
           i + 1 < s->to && s->t[i + 1].capital && prize_at(s, i + 1, &t) > 1;
}

/* "from thirteen nominations", "from its two nominations" at `i`, the noun. */
static bool is_from_so_many(const Scan *s, int i)
{
    enum { WORDS = 3 };
    for (int k = i - 1; k > i - WORDS && k >= s->from; k--) {
        bool number = s->t[k].kind == TOKEN_NUMBER || measure_number_word(s->t[k].lower) > 0;
        if (!number && !scan_says(s, k, "its"))
            return false;
        if (scan_says(s, k - 1, "from"))
            return true;
    }
    return false;
}

/* "won three of its eight nominations: ...": those are victories all the same. */
static bool is_share_of_nominations(const Reader *r, int i)
{
    enum { WORDS = 7 };
    bool won = r->result && strcmp(r->result, "Won") == 0 && r->verb_first == r->count;
    int far = scan_says(r->s, i, "nominated") || scan_says(r->s, i, "up") ? 2 * WORDS : WORDS;
    if (won && is_from_so_many(r->s, i))
        return true; /* "ten Oscars from thirteen nominations" */
    for (int k = i - 1; won && k > r->verb && k >= i - far; k--)
        if (scan_says(r->s, k, "of") || scan_says(r->s, k, "all"))
            return true; /* "won all nine Oscars for which it was nominated" */
    return false;
}

/* "Best Picture and Best Actress Oscar nominations": only such words between two of a list, or
 * between the last and the noun; "the Silver Lion, before its nomination" is won. */
static bool leads_to(const Scan *s, int from, int to)
{
    static const char *const between[] = {",", "and", "(", "award", "awards", "a", "the", ")"};
    for (int k = from; k < to; k++) {
        int event = s->t[k].capital ? scan_term(s, k, TERM_EVENT, NULL) : 0;
        if (event && scan_says(s, k - 1, "and"))
            return false; /* "the César for Best Film and Academy Award nominations" */
        if (!event && !SCAN_SAYS_ONE(s, k, between) && !scan_is_a(s, k, TERM_PRIZE_WORD))
            return false;
        k += event ? event - 1 : 0;
    }
    return from <= to;
}

/* "a Best Actress nomination": what stood before the word was no victory. */
static void take_nomination(Reader *r, int i, int n)
{
    bool noun = scan_says(r->s, i, "nomination") || scan_says(r->s, i, "nominations");
    bool up = scan_says(r->s, i, "up") && scan_says(r->s, i + 1, "for"); /* "all it was up for" */
    bool which = up || (scan_says(r->s, i, "nominated") &&
                        (scan_says(r->s, i - 4, "for") || scan_says(r->s, i - 5, "for")));
    if ((noun || which) && is_share_of_nominations(r, i))
        return; /* ", or "three of the four Oscars for which it was nominated" */
    if (noun && r->result && i - r->verb < PRIZE_CLAUSE_MOST && strcmp(r->result, "Won") == 0) {
        for (int k = r->count - 1, to = i; k >= r->verb_first && leads_to(r->s, r->texts[k].to, to);
             k--) {
            r->out[k].field = "Nominated";
            to = r->texts[k].from;
        }
        r->result = "Nominated";
        r->verb_first = r->count;
        r->aside_to = scan_says(r->s, i, "nomination") ? i + n : 0;
        return;
    }
    take_verb(r, i, n, "Nominated");
}

/* "won it at the ceremony held in April 1966, and she was nominated a year later, at the 39th": the
 * clause before the verb under way dates its prize itself. */
static bool is_dated_apart(const Reader *r, int k)
{
    Span clause = {r->s->from, r->verb};
    return r->verb > r->texts[k].to &&
           years_in_clause(r->s, clause, r->texts[k], r->out[k].event, r->years);
}

/* "where Dorn was named Best Actor, and at the 1986 Oscars it was nominated": another clause begins
 * between the prize and the event. */
static bool is_divided(const Scan *s, int from, int to)
{
    for (int k = from; k < to; k++)
        if (scan_says(s, k, ";") ||
            (scan_says(s, k, ",") && scan_says(s, k + 1, "and") && scan_says(s, k + 2, "at")))
            return true;
    return false;
}

/* "a special award there, and a year later two Oscars", "Lemmon was named Best Actor there; at the
 * 55th Academy Awards": was it given at what the sentence named before? */
static bool is_given_before(const Scan *s, int from, int to)
{
    bool there = false;
    if (scan_says(s, from, "there"))
        return true;
    for (int k = from; k < to; k++) {
        there = there || scan_says(s, k, "there");
        if (scan_says(s, k, ";"))
            return there;
    }
    return false;
}

/* An event belongs to the prizes before it that have none. */
static void take_event(Reader *r, const Occasion *o)
{
    const Scan *s = r->s;
    Str name = occasion_name(s, o);
    bool at = scan_says(s, o->span.from - 1, "in");
    for (int k = o->span.from - 1; k >= o->span.from - PRIZE_NEAR; k--)
        at = at || scan_says(s, k, "at") || scan_says(s, k, "from") || scan_says(s, k, "by");
    int year = r->occasion.is_set && str_equal(name, occasion_name(s, &r->occasion))
                   ? r->occasion.year
                   : 0;
    if (!r->occasion.is_set)
        r->first_event = o->span.from;
    r->occasion = *o;
    if (!o->year)
        r->occasion.year = year; /* "At the 58th Academy Awards the Oscar went to" */
    for (int k = 0; k < r->count; k++) {
        int to = r->texts[k].to + scan_is_a(s, r->texts[k].to, TERM_PRIZE_WORD);
        /* "the best actress prize of the critics" */
        bool of = scan_says(s, to, "of") && to + 1 + scan_is_article(s, to + 1) == o->span.from;
        bool leads = scan_says(s, r->texts[k].to, "at") || scan_says(s, r->texts[k].to, "from");
        bool behind = o->span.from - to <= PRIZE_NEAR && (leads || of);
        bool last = k == r->count - 1 && (at || of) && (r->inherited[k] || behind) &&
                    !is_divided(s, r->texts[k].to, o->span.from);
        bool dates = r->has_event[k] && r->occasion.year && r->out[k].year_presumed &&
                     str_equal(r->out[k].event, name) && !is_dated_apart(r, k);
        if (dates)
            r->out[k].year_presumed = false;
        bool apart = is_given_before(s, r->texts[k].to, o->span.from);
        if ((!r->has_event[k] && !apart) || last || dates)
            award_set_event(r, k, &r->occasion);
    }
}

/* The year of the occasion that a sentence just before named, if the film may have been there. */
static Years years_of(int film_year, const Memory *memory)
{
    enum { LATE = 2 };
    bool near = memory->age <= 1 && memory->year >= film_year && memory->year <= film_year + LATE;
    bool said = near && film_year;
    return (Years){film_year, said ? memory->year : film_year, said};
}

/* "the Oscar for Best Picture" at `i`: where the prize itself begins. */
static int loss_at(const Scan *s, int i)
{
    int at = i + scan_is_article(s, i), event = scan_term(s, at, TERM_EVENT, NULL);
    int to = at + event + (event && scan_is_a(s, at + event, TERM_PRIZE_WORD));
    return event && scan_says(s, to, "for") ? to + 1 : at;
}

/* Behind a lost prize: another one that is lost to somebody; 0 if there is none. */
static int next_loss(const Scan *s, int i)
{
    enum { FAR = 12 };
    const Term *t;
    for (int k = i; k < s->to && k < i + FAR && !scan_says(s, k, ";"); k++) {
        int n = scan_says(s, k - 1, "and") ? prize_at(s, k, &t) : 0;
        if (n)
            return scan_says(s, k + n, "to") ? k : 0;
    }
    return 0;
}

/* "It lost Best Picture to Ben-Hur": it was nominated, or ran for a festival's prize; what follows
 * is another's. "More than any other that lost Best Picture: ..." goes on with its own. */
static void take_loss(Reader *r, int i)
{
    const Term *t;
    int at = loss_at(r->s, i + 1), n = prize_at(r->s, at, &t);
    int end = at + n + (n && scan_is_a(r->s, at + n, TERM_PRIZE_WORD));
    if (n && scan_says(r->s, end, "to") && !scan_says(r->s, i - 1, "that")) {
        bool festival = t && r->occasion.is_set && occasion_is_festival(&r->occasion);
        take_verb(r, i, 1, festival ? "Competed" : "Nominated");
        while (!r->ignored && !r->passive && n) {
            award_push(r, at, n, t, r->subject);
            at = next_loss(r->s, at + n); /* "and Best Director to Traffic" */
            n = at ? prize_at(r->s, at, &t) : 0;
        }
    }
    r->ignored = r->lost = true;
}

static void remember(Memory *memory, const Reader *r, const Occasion *o)
{
    bool told = o->year && (o->year != r->years.film || occasion_is_of_same_year(o));
    if (!told || memory->dated_count == OCCASIONS_MOST)
        return;
    memory->dated[memory->dated_count].event = occasion_name(r->s, o);
    memory->dated[memory->dated_count++].year = o->year;
}

static bool is_same_category(const Scan *s, int i)
{
    return scan_says(s, i, "the") && scan_says(s, i + 1, "same") && scan_says(s, i + 2, "category");
}

/* "beating Rolf Lund, who won": does a whole name stand between the two? */
static bool names_somebody(const Scan *s, int from, int to)
{
    for (int k = from; k < to; k++) {
        Span name = {k, name_at(s, k)};
        if (name.to > k + 1 && name_is_person(s, name) && !scan_is_a(s, k, TERM_EVENT))
            return true;
    }
    return false;
}

/* "named Best Director at Cannes and again at the Golden Globes", "and the Academy Award in the
 * same category": the last prize once more, of another event. */
static void take_again(Reader *r, const Occasion *o)
{
    const Scan *s = r->s;
    int at = o->span.from - 1;
    while (at > s->from &&
           (s->t[at].kind == TOKEN_NUMBER || scan_is_article(s, at) || scan_says(s, at, "'s") ||
            scan_says(s, at, "that") || (scan_says(s, at, "year") && scan_says(s, at + 1, "'s"))))
        at--;
    bool again = scan_says(s, at, "at") && scan_says(s, at - 1, "again");
    bool same = is_same_category(s, o->span.to + 1) ||
                (scan_says(s, at, "at") && is_same_category(s, at - 3));
    int last = r->count - 1, first = same ? 0 : r->verb_first;
    if (r->count && same && !again)
        same = !names_somebody(s, r->texts[last].to, at);
    if ((!again && !same) || r->ignored || !r->result || last < first || !r->has_event[last] ||
        str_equal(r->out[last].event, occasion_name(s, o)))
        return;
    award_push_again(r, last, o);
    if (r->count > last + 1)
        r->out[r->count - 1].field = r->result; /* "won it and was nominated for an Oscar in" it */
}

/* "the Prix Louis Delluc": those who give it have no other name. */
static bool is_prize_of_its_own(const Term *t, const Occasion *o)
{
    return t && o->term && str_equal(record_value(t->record, "Event"), o->term->means);
}

/* "Best Sound (nominated)" */
static bool take_label(Reader *r, int i, int n, const char *result)
{
    if (!held_is_label(r->s, i, n) || r->verb_count || !r->held_count || !r->occasion.is_set ||
        !held_opens_list(r))
        return false;
    r->held_results[r->held_count - 1] = result;
    return true;
}

int prizes_read(const Scan *s, int film_year, Memory *memory, PrizeFound out[PRIZES_MOST])
{
    Reader r = {
        .s = s, .out = out, .memory = memory, .whose = S(""), .years = years_of(film_year, memory)};
    const Term *t;
    memory->dated_count = 0;
    for (int i = s->from; i < s->to; i++) {
        Occasion occasion;
        int n;
        if (scan_says(s, i, "lost") || scan_says(s, i, "losing")) {
            take_loss(&r, i);
            continue;
        }
        if (scan_says(s, i, ":") && r.lost)
            r.ignored = false;
        if (r.occasion.is_set && !r.occasion.year)
            r.occasion.year = years_of_ceremony(s, i, occasion_name(s, &r.occasion));
        if (scan_says(s, i, "nominee") && take_label(&r, i, 1, "Nominated"))
            continue;
        if (!s->t[i].classes && !s->t[i].capital)
            continue;
        if (is_prize_itself(s, i)) {
            take_verb(&r, i, 1, "Won");
            continue;
        }
        if (s->t[i].classes & TERM_BIT(TERM_CRAFT))
            award_add_craft(&r, i);
        if (s->t[i].classes & TERM_BIT(TERM_CATEGORY) && (n = award_add_category(&r, i)) > 0) {
            i += n - 1;
            continue;
        }
        if (r.result && strcmp(r.result, "Won") == 0 && !r.ignored && r.count == r.verb_first &&
            scan_is_a(s, i, TERM_TOP))
            r.top = i;
        if ((n = occasion_at(s, i, r.years, &occasion)) > 0) {
            remember(memory, &r, &occasion);
            if (!award_is_adjective(s, i + n)) {
                take_event(&r, &occasion);
                take_again(&r, &occasion);
            }
            if (prize_at(s, i, &t) == n && is_prize_of_its_own(t, &occasion))
                award_add(&r, i, n, t);
        } else if ((n = prize_at(s, i, &t)) > 0) {
            award_add(&r, i, n, t);
        } else if ((n = scan_term(s, i, TERM_COMPETED, NULL)) > 0) {
            if (scan_says(s, i - 1, "of") && scan_says(s, i - 2, "out"))
                continue; /* "out of competition in the Special Screenings" */
            take_verb(&r, i, n, "Competed");
        } else if ((n = scan_term(s, i, TERM_NOMINATED, NULL)) > 0) {
            if (!take_label(&r, i, n, "Nominated"))
                take_nomination(&r, i, n);
        } else if ((n = scan_term(s, i, TERM_WON, NULL)) > 0 && !is_adjectival_verb(s, i, n)) {
            if (!take_label(&r, i, n, "Won"))
                take_verb(&r, i, n, "Won");
        }
        i += n > 1 ? n - 1 : 0;
    }
    outcome_settle(&r, memory);
    return r.count;
}
