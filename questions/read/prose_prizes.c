/* prose_prizes.c -- see prose_prizes.h. */
#include "prose_prizes.h"

#include <string.h>

#include "prose_award.h"

static bool is_adjectival_verb(const Scan *s, int i, int n)
{
    return scan_says(s, i - 1, "-") || scan_says(s, i + n, "-");
}

/* "went to", "was awarded tonight to": behind the "to"; -1 if the verb does not say to whom. */
static int receiver_at(const Scan *s, int i, int n)
{
    enum { ADVERBS = 3 };
    if (scan_says(s, i + n - 1, "to"))
        return i + n;
    for (int k = i + n; k < s->to && k < i + n + ADVERBS && !s->t[k].capital; k++)
        if (scan_says(s, k, "to"))
            return k + 1;
    return -1;
}

/* The top prize of the occasion under way, by its own name. */
static void push_top_prize(Reader *r, const char *field, Span text, int place)
{
    Str top = r->occasion.term ? terms_top_prize(r->s->terms, r->occasion.term->means) : S("");
    if (!top.n || r->count == PRIZES_MOST)
        return;
    int at = r->count++;
    r->texts[at] = text;
    r->terms_of[at] = NULL;
    r->out[at] = (PrizeFound){.field = field, .prize = top, .event = S(""), .place = place};
    award_set_event(r, at, &r->occasion);
}

/* "in competition at Cannes" names no prize: it is the main one. */
static void add_main_prize(Reader *r)
{
    if (r->result && strcmp(r->result, "Competed") == 0 && !r->ignored && r->occasion.is_set &&
        occasion_is_festival(&r->occasion) && r->count <= r->verb_first)
        push_top_prize(r, "Competed", (Span){r->verb, r->verb + 1}, r->verb);
}

/* "The winner of the Palme d'Or was X": nothing of this film, as "it was the winner of" is. */
static bool is_of_winner(const Scan *s, int i)
{
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
    add_main_prize(r); /* "was selected for the competition at Cannes and won" */
    r->result = result;
    r->verb = i;
    if (r->verb_count < PRIZES_MOST)
        r->verbs[r->verb_count++] = i;
    r->verb_first = r->count;
    r->whose = S("");
    r->aside = scan_says(s, i - 1, "who");
    Span before = r->subject;
    r->passive = held_take_owned(r) || (is_coming(s, i) && held_take(r)) ||
                 held_give(r, receiver_at(s, i, n));
    if (r->passive)
        return;
    if (scan_is_a(s, i + n, TERM_SELF) || (i + n < s->to && s->marks[i + n] == MARK_TITLE)) {
        r->subject = (Span){0, 0}; /* "The jury, chaired by Visconti, gave it" */
        r->subject_count = 0;
        r->nameless = false;
        r->by_film = true;
        r->ignored = deed_is_earlier(s, i) || scan_says(s, i - 1, "nobody");
        return;
    }
    r->ignored = deed_is_earlier(s, i) || is_of_winner(s, i) ||
                 (r->lost && scan_says(s, i - 1, "who")) || is_said_of_other(r, i) ||
                 scan_says(s, i - 1, "nobody") || !deed_is_of_film(r, i);
    if (scan_says(s, i - 1, "and") && span_is_empty(r->subject))
        r->subject = before;
    deed_take_subjects(r, i);
    /* "earned Cotillard a nomination", "winning Peter Finch his only Oscar" */
    int from = skip_descriptors(s, i + n), to = name_at(s, from);
    Span name = {from, to};
    if (to > from && to < s->to && !s->marks[from] && name_is_person(s, name) &&
        !scan_term(s, from, TERM_EVENT, NULL) && !scan_says(s, to, "'s") &&
        !scan_says(s, to, ",") && !scan_says(s, to, "to") && !prize_unknown_at(s, from))
        r->subject = name;
}

/* "won three of its eight nominations: ...": those are victories all the same. */
static bool is_share_of_nominations(const Reader *r, int i)
{
    enum { WORDS = 7 };
    bool won = r->result && strcmp(r->result, "Won") == 0 && r->verb_first == r->count;
    int far = scan_says(r->s, i, "nominated") ? 2 * WORDS : WORDS;
    for (int k = i - 1; won && k > r->verb && k >= i - far; k--)
        if (scan_says(r->s, k, "of"))
            return true;
    return false;
}

/* "Best Picture and Best Actress Oscar nominations": only such words between two of a list, or
 * between the last and the noun; "the Silver Lion, before its nomination" is won. */
static bool leads_to(const Scan *s, int from, int to)
{
    static const char *const between[] = {",", "and", "(", "award", "awards", "a", "the", ")"};
    for (int k = from; k < to; k++) {
        int event = s->t[k].capital ? scan_term(s, k, TERM_EVENT, NULL) : 0;
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
    bool which = scan_says(r->s, i, "nominated") &&
                 (scan_says(r->s, i - 4, "for") || scan_says(r->s, i - 5, "for"));
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
           occasion_clause_year(r->s, clause, r->texts[k], r->out[k].event, r->years);
}

/* An event belongs to the prizes before it that have none. */
static void take_event(Reader *r, const Occasion *o)
{
    const Scan *s = r->s;
    Str name = occasion_name(s, o);
    bool at = scan_says(s, o->span.from - 1, "in");
    for (int k = o->span.from - 1; k >= o->span.from - PRIZE_NEAR; k--)
        at = at || scan_says(s, k, "at") || scan_says(s, k, "from");
    int year = r->occasion.is_set && str_equal(name, occasion_name(s, &r->occasion))
                   ? r->occasion.year
                   : 0;
    if (!r->occasion.is_set)
        r->first_event = o->span.from;
    r->occasion = *o;
    if (!o->year)
        r->occasion.year = year; /* "At the 58th Academy Awards the Oscar went to" */
    for (int k = 0; k < r->count; k++) {
        bool leads = scan_says(s, r->texts[k].to, "at") || scan_says(s, r->texts[k].to, "from");
        bool behind = o->span.from - r->texts[k].to <= PRIZE_NEAR && leads;
        bool last = k == r->count - 1 && at && (r->inherited[k] || behind);
        bool dates = r->has_event[k] && r->occasion.year && r->out[k].year_presumed &&
                     str_equal(r->out[k].event, name) && !is_dated_apart(r, k);
        if (dates)
            r->out[k].year_presumed = false;
        if (!r->has_event[k] || last || dates)
            award_set_event(r, k, &r->occasion);
    }
}

/* The clause of a prize: from behind the verb's clause before to the next verb. */
static Span clause_of(const Reader *r, int k)
{
    const Scan *s = r->s;
    Span clause = {s->from, s->to};
    for (int v = 0; v < r->verb_count; v++) {
        if (v > 0 &&
            r->verbs[v] > r->texts[k].from) { /* not before its first: "The César followed" */
            clause.to = r->verbs[v];
            break;
        }
        for (int i = r->verbs[v]; v + 1 < r->verb_count && i < r->verbs[v + 1]; i++)
            if (r->verbs[v + 1] <= r->texts[k].from &&
                (scan_says(s, i, ";") || scan_says(s, i, "and") || scan_says(s, i, "but")))
                clause.from = i;
    }
    for (int i = clause.to - 1; i >= r->texts[k].to; i--)
        if (scan_says(s, i, ";"))
            clause.to = i;
    return clause;
}

/* "in 1945" in the same clause dates what no event dates. */
static void date_by_clause(Reader *r)
{
    for (int k = 0; k < r->count; k++) {
        Span clause = clause_of(r, k);
        int year = r->out[k].year_presumed
                       ? occasion_clause_year(r->s, clause, r->texts[k], r->out[k].event, r->years)
                       : 0;
        bool own = year && year == r->years.film && r->out[k].year == year + 1 &&
                   occasion_is_counted(r->s, r->out[k].event, year);
        if (year && !own) { /* an Oscar is not given in the film's own year */
            r->out[k].year = year;
            r->out[k].year_presumed = false;
        }
    }
}

/* "was nominated, too": at the occasion that an earlier sentence named. */
static bool refers_back(const Scan *s)
{
    static const char *const words[] = {"too",   "also",     "there",   "well",
                                        "night", "ceremony", "evening", "same"};
    for (int i = s->from; i < s->to; i++)
        if (scan_says_one(s, i, words, sizeof words / sizeof *words))
            return true;
    return false;
}

/* "César Award for Best Foreign Film" */
static bool names_event(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_is_a(s, i, TERM_EVENT))
            return true;
    return false;
}

/* "Screenwriting Award": for a person's work. */
static bool names_craft(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_is_a(s, i, TERM_SCRIPT) || scan_is_a(s, i, TERM_CRAFT) ||
            scan_is_a(s, i, TERM_ROLE_NOUN) || scan_says(s, i, "best"))
            return true;
    return false;
}

/* "the top prize at Cannes": of a year in which it had the name that it has now. */
static void add_top_prize(Reader *r)
{
    enum { NAMED_SO = 1980 };
    if (r->top && r->occasion.year >= NAMED_SO)
        push_top_prize(r, "Won", (Span){r->top, r->top + 1}, r->top);
}

/* Whose work such a prize is for, if the text tells one person who did it. */
static Str work_of(const Term *t)
{
    static const struct {
        const char *prize, *field;
    } works[] = {{"Best Director", "Director"},
                 {"Best Cinematography", "Camera"},
                 {"Best Original Score", "Music"},
                 {"Best Film Editing", "Editor"},
                 {"Best Original Screenplay", "Writer"},
                 {"Best Adapted Screenplay", "Writer"},
                 {"Best Screenplay", "Writer"},
                 {"Best Screenwriter", "Writer"},
                 {"Best Cinematographer", "Camera"},
                 {"Best Composer", "Music"},
                 {"Best Editor", "Editor"},
                 {"Best Adaptation", "Writer"}};
    for (size_t i = 0; t && i < sizeof works / sizeof *works; i++)
        if (str_equal(t->means, str_from_c(works[i].prize)))
            return str_from_c(works[i].field);
    return S("");
}

/* "best screenplay" of an event that has no prize of such a name: as said, with capitals. What else
 * it may mean is another academy's. */
static Str as_said(const Scan *s, Span text)
{
    Buf out = buf_in(s->p->keep);
    for (int i = text.from; i < text.to; i++) {
        const Token *t = &s->t[i];
        bool small = scan_is_a(s, i, TERM_LINK) || t->text.s[0] < 'a' || t->text.s[0] > 'z';
        if (i > text.from && t->spaced)
            buf_add_char(&out, ' ');
        buf_add_char(&out, small ? t->text.s[0] : (char)(t->text.s[0] - 'a' + 'A'));
        buf_add(&out, str_slice(t->text, 1, t->text.n));
    }
    return buf_str(&out);
}

static bool is_festival(const Reader *r, Str event)
{
    const Term *t = terms_entry(r->s->terms, TERM_EVENT, event);
    return occasion_is_festival(&(Occasion){.term = t, .is_set = true});
}

static bool is_for_acting(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_says(s, i, "actor") || scan_says(s, i, "actress"))
            return true;
    return false;
}

/* "Bell and Dorn won Best Actress and Best Actor": each their own, and not all of them all. */
static bool is_of_next_of_them(const Reader *r, int k)
{
    int first = k, end = k, people = 1;
    if (!r->shared[k] || !is_for_acting(r->s, r->texts[k]))
        return false;
    while (first > 0 && r->shared[first - 1] == r->shared[k])
        first--;
    while (end < r->count && r->shared[end] == r->shared[k])
        end++;
    while (first + people < end && r->texts[first + people].from == r->texts[first].from)
        people++;
    return people * people == end - first && (k - first) / people != (k - first) % people;
}

/* "nominated for the Palme d'Or": in competition. */
static bool is_main_of_festival(const Reader *r, int k)
{
    const PrizeFound *f = &r->out[k];
    return strcmp(f->field, "Nominated") == 0 && is_festival(r, f->event) && r->terms_of[k] &&
           str_equal(record_value(r->terms_of[k]->record, "Rank"), S("top"));
}

static void finish(Reader *r, Memory *memory)
{
    held_take_list(r);
    if (!r->count)
        held_take_personal(r);
    award_add_subject_craft(r);
    add_main_prize(r);
    add_top_prize(r);
    memory->age++;
    bool fresh = memory->age == 1 && !r->occasion.is_set;
    for (int k = 0; k < r->count && memory->event.n && (fresh || refers_back(r->s)); k++) {
        PrizeFound *f = &r->out[k];
        bool nominated = strcmp(f->field, "Nominated") == 0;
        if (r->has_event[k] || (nominated && memory->is_festival) ||
            names_event(r->s, r->texts[k]) ||
            (r->terms_of[k] && prize_is_of_one_event(r->terms_of[k])))
            continue;
        f->event = memory->event;
        f->year = memory->year;
        r->has_event[k] = true;
    }
    if (r->occasion.is_set && r->occasion.year) {
        memory->event = occasion_name(r->s, &r->occasion);
        memory->year = r->occasion.year;
        memory->age = 0;
        memory->is_festival = occasion_is_festival(&r->occasion);
    }
    int kept = 0;
    bool dropped[PRIZES_MOST];
    for (int k = 0; k < r->count; k++)
        dropped[k] = is_of_next_of_them(r, k);
    for (int k = 0; k < r->count; k++) {
        PrizeFound *f = &r->out[k];
        if (dropped[k])
            continue;
        const Term *t = r->terms_of[k];
        bool small = scan_is_small_word(r->s, r->texts[k].from); /* "a special award" */
        if (!r->has_event[k] && t && prize_is_of_one_event(t) && !small) {
            const Term *event =
                terms_entry(r->s->terms, TERM_EVENT, record_value(t->record, "Event"));
            Occasion o = {event, r->texts[k], occasion_year_behind(r->s, r->texts[k].to),
                          event != NULL};
            if (event)
                award_set_event(r, k, &o);
        }
        bool unknown = !t && !scan_says(r->s, r->texts[k].from, "best");
        f->of_whole = unknown && !names_craft(r->s, r->texts[k]);
        if (award_honours_film(t) || strcmp(f->field, "Competed") == 0) {
            f->person = (Span){0, 0};
            f->whose = S("");
        }
        if (span_is_empty(f->person) && !f->whose.n)
            f->whose = work_of(r->terms_of[k]);
        f->nobody =
            award_honours(r->terms_of[k], "person") && span_is_empty(f->person) && !f->of_film;
        if (!r->has_event[k])
            continue;
        if (is_main_of_festival(r, k)) {
            f->field = "Competed";
            f->person = (Span){0, 0};
        }
        const Term *own = prize_of_event(r->s, r->texts[k], f->event);
        if (scan_is_small_word(r->s, r->texts[k].from) && own)
            f->prize = own->means;
        else if (scan_is_small_word(r->s, r->texts[k].from) &&
                 scan_says(r->s, r->texts[k].from, "best"))
            f->prize = as_said(r->s, r->texts[k]);
        r->texts[kept] = r->texts[k];
        r->out[kept++] = *f;
    }
    r->count = kept;
    date_by_clause(r);
    for (int k = 0; k < r->count; k++)
        if (!r->out[k].year_presumed && r->out[k].year) {
            memory->event = r->out[k].event;
            memory->year = r->out[k].year;
            memory->age = 0;
            memory->is_festival = is_festival(r, r->out[k].event);
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

/* But "the 1940 Oscars" of a film of 1940 may have been given in 1941. */
/* "It lost Best Picture to Ben-Hur": it was nominated, or ran for a festival's prize; what follows
 * is another's. "More than any other that lost Best Picture: ..." goes on with its own. */
static void take_loss(Reader *r, int i)
{
    const Term *t;
    int at = scan_says(r->s, i + 1, "the") ? i + 2 : i + 1, n = prize_at(r->s, at, &t);
    if (n && scan_says(r->s, at + n, "to") && !scan_says(r->s, i - 1, "that")) {
        bool festival = t && r->occasion.is_set && occasion_is_festival(&r->occasion);
        take_verb(r, i, 1, festival ? "Competed" : "Nominated");
        if (!r->ignored && !r->passive)
            award_push(r, at, n, t, r->subject);
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

int prizes_read(const Scan *s, int film_year, Memory *memory, PrizeFound out[PRIZES_MOST])
{
    Reader r = {.s = s, .out = out, .whose = S(""), .years = years_of(film_year, memory)};
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
            r.occasion.year = occasion_ceremony_year(s, i, occasion_name(s, &r.occasion));
        if (!s->t[i].classes && !s->t[i].capital)
            continue;
        if (s->t[i].classes & TERM_BIT(TERM_CRAFT))
            award_add_craft(&r, i);
        if (s->t[i].classes & TERM_BIT(TERM_CATEGORY))
            award_add_category(&r, i);
        if (r.result && strcmp(r.result, "Won") == 0 && !r.ignored && r.count == r.verb_first &&
            scan_is_a(s, i, TERM_TOP))
            r.top = i;
        if ((n = occasion_at(s, i, r.years, &occasion)) > 0) {
            remember(memory, &r, &occasion);
            if (!award_is_adjective(s, i + n))
                take_event(&r, &occasion);
        } else if ((n = prize_at(s, i, &t)) > 0) {
            award_add(&r, i, n, t);
        } else if ((n = scan_term(s, i, TERM_COMPETED, NULL)) > 0) {
            take_verb(&r, i, n, "Competed");
        } else if ((n = scan_term(s, i, TERM_NOMINATED, NULL)) > 0) {
            take_nomination(&r, i, n);
        } else if ((n = scan_term(s, i, TERM_WON, NULL)) > 0 && !is_adjectival_verb(s, i, n)) {
            take_verb(&r, i, n, "Won");
        }
        i += n > 1 ? n - 1 : 0;
    }
    finish(&r, memory);
    return r.count;
}
