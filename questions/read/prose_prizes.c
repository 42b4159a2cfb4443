/* prose_prizes.c -- see prose_prizes.h. */
#include "prose_prizes.h"

#include <string.h>

#include "prose_occasion.h"

enum { NEAR = 4, CLAUSE_MOST = 40 };

typedef struct {
    const Scan *s;
    PrizeFound *out;
    int count, film_year;
    bool lost;
    int verbs[PRIZES_MOST], verb_count;
    const char *result;   /* of the verb under way, NULL before the first */
    int verb, verb_first; /* where it stands; its first prize in `out` */
    Span subject;         /* the person who did it, if it was one */
    Part subjects[PROSE_MAX_PEOPLE];
    int subject_count;      /* several persons; 0: one at most */
    Span held[PRIZES_MOST]; /* prizes before any verb: "The Golden Lion went to" */
    int held_count;
    bool passive;  /* the verb says to whom the prize went */
    bool nameless; /* it was he or she, and the sentence does not say who */
    bool ignored;  /* what the verb says is of another work or another time */
    Occasion occasion;
    const Term *terms_of[PRIZES_MOST];                   /* the prizes' entries */
    bool has_event[PRIZES_MOST], inherited[PRIZES_MOST]; /* from an event before it */
    Span texts[PRIZES_MOST];
} Reader;

/* Is the prize only said of somebody: "Palme d'Or-winning", "Best Actress winner"? */
static bool is_adjective(const Scan *s, int to)
{
    if (scan_says(s, to, "-") && to + 1 < s->to && !s->t[to + 1].spaced)
        return true;
    return scan_says(s, to, "winner") || scan_says(s, to, "winners") ||
           scan_says(s, to, "nominee") || scan_says(s, to, "laureate");
}

static void set_event(Reader *r, int i, const Occasion *o)
{
    const Term *t = r->terms_of[i];
    if (t && prize_is_of_one_event(t) && !prize_of_event(r->s, r->texts[i], occasion_name(r->s, o)))
        return; /* "the Grand Prix at Cannes and the Golden Bear": each has its own */
    PrizeFound *f = &r->out[i];
    f->event = occasion_name(r->s, o);
    f->year = o->year;
    r->has_event[i] = true;
    const Term *own = prize_of_event(r->s, r->texts[i], f->event);
    if (own)
        r->terms_of[i] = own;
    f->year_presumed = false;
    int before = r->texts[i].from - 1;
    if (!f->year && before >= r->s->from && f->place > before)
        f->year = token_year(&r->s->t[before]); /* "the 2016 Palme d'Or" */
    if (f->year && f->year == r->film_year && !occasion_is_festival(o)) {
        f->year++; /* "the 1940 Oscar" of a film of 1940 was given in 1941, as like as not */
        f->year_presumed = true;
        return;
    }
    if (!f->year && r->film_year) {
        f->year = occasion_is_festival(o) ? r->film_year : r->film_year + 1;
        f->year_presumed = true;
    }
}

static bool honours(const Term *t, const char *whom)
{
    return t && str_equal(record_value(t->record, "Honours"), str_from_c(whom));
}

/* Does the prize honour the film and no person? */
static bool honours_film(const Term *t)
{
    return honours(t, "film");
}

/* "for NAME", "(NAME)", "to NAME", "for both NAME and NAME" behind a prize: how many. */
static int people_behind(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int end;
    if (scan_says(s, i, ",") && scan_says(s, i + 1, "given"))
        for (int k = i + 2; k < s->to && k < i + 2 + NEAR; k++)
            if (scan_says(s, k, "to"))
                i = k; /* "Best Costume Design, given in 1994 to X" */
    bool bracket = scan_says(s, i, "(");
    if (!bracket && !scan_says(s, i, "for") && !scan_says(s, i, "to"))
        return 0;
    int from = scan_says(s, i + 1, "both") ? i + 2 : i + 1, count = people_at(s, from, out, &end);
    if (!count && scan_says(s, i, "for")) {
        /* "for Ashby's editing" */
        int name = name_at(s, skip_descriptors(s, from));
        out[0] = (Part){.name = {skip_descriptors(s, from), name}};
        count =
            name > out[0].name.from && scan_says(s, name, "'s") && name_is_person(s, out[0].name);
    }
    bool letter = count && s->t[out[0].name.from].text.n < 2; /* "(B&W)" */
    if (!count || letter || s->marks[out[0].name.from] ||
        scan_is_a(s, out[0].name.from, TERM_PRIZE) || (bracket && !scan_says(s, end, ")")))
        return 0;
    return count;
}

/* "for Steiger as Best Actor", "Cardiff for Best Cinematography", "and, for X, Best Editing". */
static int people_in_front(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int start, count;
    if (scan_says(s, i - 1, "as")) /* "and Cassavetes one as Best Director" */
        return people_before(s, scan_says(s, i - 2, "one") ? i - 2 : i - 1, out, &start);
    if (scan_says(s, i - 1, "for")) {
        count = people_before(s, i - 1, out, &start);
        return scan_says(s, start - 1, ",") || scan_says(s, start - 1, "and") ||
                       scan_says(s, start - 1, ";")
                   ? count
                   : 0;
    }
    if (!scan_says(s, i - 1, ","))
        return 0;
    count = people_before(s, i - 1, out, &start);
    return count && scan_says(s, start - 1, "for") ? count : 0;
}

static void push_prize(Reader *r, int i, int n, const Term *t, Span person)
{
    if (r->count == PRIZES_MOST)
        return;
    int at = r->count++;
    r->texts[at] = (Span){i, i + n};
    r->terms_of[at] = t;
    r->has_event[at] = false;
    r->out[at] = (PrizeFound){.field = r->result,
                              .prize = t && !r->s->t[i].capital
                                           ? t->means /* "the Oscar for best foreign film" */
                                           : paragraph_slice(r->s->p, i, i + n),
                              .event = S(""),
                              .person = person,
                              .place = i};
    if (r->occasion.is_set)
        set_event(r, at, &r->occasion);
    r->inherited[at] = r->has_event[at] && i - r->occasion.span.to > 2;
}

/* "the Golden Bear for the best film": what the prize is for is no second one. */
static bool is_reason(const Reader *r, int i)
{
    const Scan *s = r->s;
    int before = scan_says(s, i - 1, "the") ? i - 2 : i - 1;
    return !s->t[i].capital && scan_says(s, before, "for") &&
           ((r->count && r->texts[r->count - 1].to == before) ||
            (r->held_count && r->held[r->held_count - 1].to == before));
}

static void add_prize(Reader *r, int i, int n, const Term *t)
{
    Part people[PROSE_MAX_PEOPLE];
    if (is_adjective(r->s, i + n) || is_reason(r, i))
        return;
    if ((!r->result || r->passive) && r->held_count < PRIZES_MOST)
        r->held[r->held_count++] = (Span){i, i + n};
    if (!r->result || r->ignored || (r->passive && !scan_says(r->s, i + n, "to")))
        return;
    int count = people_behind(r->s, i + n, people);
    if (r->passive && !count)
        return;
    bool own = r->subject.to > r->subject.from &&
               (r->subject.to == r->verb || scan_says(r->s, r->verb - 1, "who"));
    if (count && own && scan_says(r->s, i + n, "for"))
        return; /* "X won Best Actor for Kagemusha" */
    if (!count)
        count = people_in_front(r->s, i, people);
    if (!count && r->nameless && !honours_film(t))
        return; /* "she won Best Actress": who? */
    for (int k = 0; k < count; k++)
        push_prize(r, i, n, t, people[k].name);
    for (int k = 0; k < r->subject_count && !count; k++)
        push_prize(r, i, n, t, r->subjects[k].name);
    if (!count && !r->subject_count)
        push_prize(r, i, n, t, r->subject);
}

/* "an Oscar for his tilted photography": the prize for that craft, if none was named. */
static void add_craft(Reader *r, int i)
{
    const Scan *s = r->s;
    const Term *t, *prize;
    int from = i - 1;
    if (!scan_term(s, i, TERM_CRAFT, &t) || !r->result || r->ignored || !r->occasion.is_set ||
        r->count > r->verb_first)
        return;
    while (scan_is_small_word(s, from) && from > i - NEAR && !scan_is_a(s, from, TERM_LINK))
        from--;
    bool owned = scan_says(s, from, "for") &&
                 (scan_says(s, from + 1, "his") || scan_says(s, from + 1, "her") ||
                  scan_says(s, from + 1, "their") || scan_says(s, from + 1, "its"));
    prize = owned ? terms_entry(s->terms, TERM_PRIZE, t->means) : NULL;
    if (!prize)
        return;
    int at = r->count;
    push_prize(r, i, 1, prize, r->subject);
    if (r->count > at)
        r->out[at].prize = t->means;
}

/* Is the token a word of a prize or an event, "Or" of "Palme d'Or", and so nobody's name? */
static bool is_of_prize(const Scan *s, int i)
{
    enum { BACK = 7 };
    const Term *t;
    for (int k = i; k >= s->from && k > i - BACK; k--) {
        int event = s->t[k].capital ? scan_term(s, k, TERM_EVENT, NULL) : 0;
        if (k + event > i || k + prize_at(s, k, &t) > i)
            return true;
    }
    return false;
}

/* "by Ruth Moore and was nominated", "(Madsen), winning": who is named beside another. */
static bool is_no_subject(const Scan *s, Span name)
{
    static const char *const before[] = {"by", "for", "of", "to", "with", "("};
    return occasion_says_one(s, name.from - 1, before, sizeof before / sizeof *before);
}

/* Whose deed is it: a person right before the verb, the film, or something else. */
static bool is_of_film(Reader *r, int i)
{
    const Scan *s = r->s;
    r->subject = (Span){0, 0};
    static const char *const helpers[] = {"was", "were", "is",   "has",
                                          "had", "been", "also", "then"};
    int who = i - 1;
    while (occasion_says_one(s, who, helpers, sizeof helpers / sizeof *helpers))
        who--;
    bool pronoun = scan_says(s, who, "she") || scan_says(s, who, "he") ||
                   scan_says(s, who, "they") ||
                   (scan_is_a(s, who, TERM_COUNTRY) && s->t[who].capital);
    bool he = scan_says(s, who, "she") || scan_says(s, who, "he");
    Span meant = he ? person_meant(s, who) : (Span){0, 0};
    if (!span_is_empty(meant) && name_is_person(s, meant)) {
        r->subject = meant;
        r->nameless = false;
        return true;
    }
    r->nameless = pronoun;
    int before = scan_says(s, i - 1, "which") || scan_says(s, i - 1, "that") ? i - 2 : i;
    if (scan_says(s, before, ","))
        before--;
    if (before < i && occasion_is_capital(s, before) && s->marks[before] != MARK_TITLE)
        return false; /* "After Everyone Else, which took the prize" */
    for (int k = i - 1; k >= s->from && k > i - CLAUSE_MOST; k--) {
        if (s->marks[k] == MARK_OTHER)
            return false;
        if (s->marks[k] == MARK_TITLE || scan_term(s, k, TERM_SELF, NULL))
            return true;
        if (scan_term(s, k, TERM_SOURCE, NULL) && !scan_says(s, k, "story"))
            return false;
        if (name_at(s, k) > k && !is_of_prize(s, k)) {
            Span name = {k, name_at(s, k)};
            for (int from = name.from - 1; from >= s->from && from > name.to - CLAUSE_MOST / 4;
                 from--)
                if (name_at(s, from) == name.to)
                    name.from = from;
            if (scan_says(s, name.from - 1, "as")) {
                k = name.from - 1; /* "Lansbury sings as Sibyl Vane: she won" */
                continue;
            }
            if (is_no_subject(s, name)) {
                k = name.from;
                continue;
            }
            bool near = i - name.to <= 3 || pronoun;
            bool country = name.to - name.from == 1 && scan_is_a(s, name.from, TERM_COUNTRY) &&
                           i - name.to <= 1;
            bool film = scan_says(s, name.to, "'s") && scan_is_a(s, name.to + 1, TERM_FILM);
            if (near && !film && (name_is_person(s, name) || country))
                r->subject = name;
            r->nameless = r->nameless && span_is_empty(r->subject);
            if (near)
                return true;
            k = name.from;
        }
    }
    return true;
}

static bool is_earlier(const Scan *s, int i)
{
    for (int k = i - NEAR; k < i; k++)
        if (k >= s->from && (scan_is_a(s, k, TERM_EARLIER) || scan_is_a(s, k, TERM_NOT) ||
                             scan_is_a(s, k, TERM_HEDGE)))
            return true;
    return false;
}

static bool is_adjectival_verb(const Scan *s, int i, int n)
{
    return scan_says(s, i - 1, "-") || scan_says(s, i + n, "-");
}

/* Several who won one prize: "A and B, its cameramen, were honoured for". */
static void take_subjects(Reader *r, int i)
{
    const Scan *s = r->s;
    int start, at = i;
    r->subject_count = 0;
    for (int k = i - 2; scan_says(s, i - 1, ",") && k > i - 3 * NEAR && k > s->from && at == i; k--)
        if (scan_says(s, k, ","))
            at = k;
    int count = people_before(s, at, r->subjects, &start);
    if (count > 1 && !r->ignored && span_is_empty(r->subjects[0].role) &&
        !is_of_prize(s, r->subjects[0].name.from))
        r->subject_count = count;
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

/* What was held goes to the film, to a person, or elsewhere. Fails: false if nothing was held. */
static bool give_held(Reader *r, int to)
{
    const Scan *s = r->s;
    const Term *t;
    int end, count = r->held_count,
             this = scan_says(s, to, "\"") || scan_says(s, to, "*") ? to + 1 : to;
    Part part;
    r->held_count = 0;
    if (!count || to < 0)
        return false;
    bool film = (this < s->to && s->marks[this] == MARK_TITLE) || scan_is_a(s, to, TERM_SELF) ||
                scan_says(s, to, "this");
    end = film ? to : person_at(s, to, &part);
    bool person = end > to && s->marks[part.name.from] != MARK_OTHER;
    bool other = scan_says(s, end, "for") && end + 1 < s->to && !scan_says(s, end + 1, "it") &&
                 s->marks[end + 1] != MARK_TITLE && (s->t[end + 1].capital || s->marks[end + 1]);
    for (int k = 0; k < count && (film || (person && !other)); k++) {
        int n = prize_at(s, r->held[k].from, &t);
        if (!film && honours_film(t))
            continue; /* of another film, or of its maker: who knows */
        push_prize(r, r->held[k].from, n, t, film ? (Span){0, 0} : part.name);
    }
    return true;
}

static void take_verb(Reader *r, int i, int n, const char *result)
{
    const Scan *s = r->s;
    r->result = result;
    r->verb = i;
    if (r->verb_count < PRIZES_MOST)
        r->verbs[r->verb_count++] = i;
    r->verb_first = r->count;
    Span before = r->subject;
    r->passive = give_held(r, receiver_at(s, i, n));
    if (r->passive)
        return;
    r->ignored = is_earlier(s, i) || !is_of_film(r, i);
    if (scan_says(s, i - 1, "and") && span_is_empty(r->subject))
        r->subject = before;
    take_subjects(r, i);
    /* "earned Cotillard a nomination", "winning Peter Finch his only Oscar" */
    int from = skip_descriptors(s, i + n), to = name_at(s, from);
    Span name = {from, to};
    if (to > from && to < s->to && !s->marks[from] && name_is_person(s, name) &&
        !scan_term(s, from, TERM_EVENT, NULL) && !scan_says(s, to, "'s") &&
        !scan_says(s, to, ",") && !prize_unknown_at(s, from))
        r->subject = name;
}

/* "a Best Actress nomination": what stood before the word was no victory. */
static void take_nomination(Reader *r, int i, int n)
{
    bool noun = scan_says(r->s, i, "nomination") || scan_says(r->s, i, "nominations");
    if (noun && r->result && i - r->verb < CLAUSE_MOST && strcmp(r->result, "Won") == 0) {
        for (int k = r->verb_first; k < r->count; k++)
            if (i - r->texts[k].to <= 2 * NEAR)
                r->out[k].field = "Nominated";
        r->result = "Nominated";
        r->verb_first = r->count;
        return;
    }
    take_verb(r, i, n, "Nominated");
}

/* An event belongs to the prizes before it that have none. */
static void take_event(Reader *r, const Occasion *o)
{
    const Scan *s = r->s;
    Str name = occasion_name(s, o);
    bool at = scan_says(s, o->span.from - 1, "at") || scan_says(s, o->span.from - 2, "at") ||
              scan_says(s, o->span.from - 3, "at") || scan_says(s, o->span.from - 1, "in");
    int year = r->occasion.is_set && str_equal(name, occasion_name(s, &r->occasion))
                   ? r->occasion.year
                   : 0;
    r->occasion = *o;
    if (!o->year)
        r->occasion.year = year; /* "At the 58th Academy Awards the Oscar went to" */
    for (int k = 0; k < r->count; k++) {
        bool last = k == r->count - 1 && at && r->inherited[k];
        bool dates = r->has_event[k] && r->occasion.year && r->out[k].year_presumed &&
                     str_equal(r->out[k].event, name);
        if (dates)
            r->out[k].year_presumed = false;
        if (!r->has_event[k] || last || dates)
            set_event(r, k, &r->occasion);
    }
}

/* "in competition at Cannes" names no prize: it is the main one. */
static void add_main_prize(Reader *r)
{
    if (!r->result || strcmp(r->result, "Competed") != 0 || r->ignored || !r->occasion.is_set ||
        r->count > r->verb_first || r->count == PRIZES_MOST || !r->occasion.term)
        return;
    Str top = terms_top_prize(r->s->terms, r->occasion.term->means);
    if (!top.n)
        return;
    int at = r->count++;
    r->texts[at] = (Span){0, 0};
    r->terms_of[at] = NULL;
    r->out[at] = (PrizeFound){.field = "Competed", .prize = top, .event = S(""), .place = r->verb};
    set_event(r, at, &r->occasion);
}

/* The clause of a prize: from behind the verb's clause before to the next verb. */
static Span clause_of(const Reader *r, int k)
{
    const Scan *s = r->s;
    Span clause = {s->from, s->to};
    for (int v = 0; v < r->verb_count; v++) {
        if (r->verbs[v] > r->texts[k].from) {
            clause.to = r->verbs[v];
            break;
        }
        for (int i = r->verbs[v]; v + 1 < r->verb_count && i < r->verbs[v + 1]; i++)
            if (r->verbs[v + 1] <= r->texts[k].from &&
                (scan_says(s, i, ";") || scan_says(s, i, "and") || scan_says(s, i, "but")))
                clause.from = i;
    }
    return clause;
}

/* "in 1945" in the same clause dates what no event dates. */
static void date_by_clause(Reader *r)
{
    for (int k = 0; k < r->count; k++) {
        Span clause = clause_of(r, k);
        int year = r->out[k].year_presumed ? occasion_clause_year(r->s, clause.from, r->texts[k],
                                                                  clause.to, r->film_year)
                                           : 0;
        bool own = year && year == r->film_year && r->out[k].year == year + 1;
        if (year && !own) { /* an academy's prize is not given in the film's own year */
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
        if (occasion_says_one(s, i, words, sizeof words / sizeof *words))
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

/* "Special Jury Prize, Cannes 1989.": a list of what it won, without a verb. */
static void take_held_list(Reader *r)
{
    const Scan *s = r->s;
    const Term *t;
    int first = r->held_count ? r->held[0].from : s->to;
    bool opens = first == s->from || (first < s->from + NEAR && scan_says(s, first - 1, ":"));
    if (!opens || r->verb_count || !r->occasion.is_set)
        return;
    for (int i = s->from; i < s->to; i++)
        if (scan_is_a(s, i, TERM_FINITE))
            return;
    r->result = "Won";
    for (int k = 0; k < r->held_count; k++) {
        int n = prize_at(s, r->held[k].from, &t), last = r->count;
        push_prize(r, r->held[k].from, n, t, (Span){0, 0});
        int end = k + 1 < r->held_count ? r->held[k + 1].from : s->to;
        Occasion o;
        for (int i = r->held[k].from; r->count > last && i < end; i++)
            if (occasion_at(s, i, r->film_year, &o))
                set_event(r, last, &o);
    }
}

static void finish(Reader *r, Memory *memory)
{
    take_held_list(r);
    add_main_prize(r);
    memory->age++;
    bool fresh = memory->age == 1 && !r->occasion.is_set;
    for (int k = 0; k < r->count && memory->event.n && (fresh || refers_back(r->s)); k++) {
        PrizeFound *f = &r->out[k];
        if (r->has_event[k] || names_event(r->s, r->texts[k]) ||
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
    }
    int kept = 0;
    for (int k = 0; k < r->count; k++) {
        PrizeFound *f = &r->out[k];
        const Term *t = r->terms_of[k];
        if (!r->has_event[k] && t && prize_is_of_one_event(t)) {
            const Term *event =
                terms_entry(r->s->terms, TERM_EVENT, record_value(t->record, "Event"));
            Occasion o = {event, r->texts[k], occasion_year_behind(r->s, r->texts[k].to),
                          event != NULL};
            if (event)
                set_event(r, k, &o);
        }
        if (honours_film(r->terms_of[k]) || strcmp(f->field, "Competed") == 0)
            f->person = (Span){0, 0};
        f->nobody = honours(r->terms_of[k], "person") && f->person.from >= f->person.to;
        if (!r->has_event[k])
            continue;
        r->texts[kept] = r->texts[k];
        r->out[kept++] = *f;
    }
    r->count = kept;
    date_by_clause(r);
}

int prizes_read(const Scan *s, int film_year, Memory *memory, PrizeFound out[PRIZES_MOST])
{
    Reader r = {.s = s, .out = out, .film_year = film_year};
    const Term *t;
    for (int i = s->from; i < s->to; i++) {
        Occasion occasion;
        int n;
        if (scan_says(s, i, "lost") || scan_says(s, i, "losing")) {
            r.ignored = r.lost = true; /* "more than any other that lost Best Picture: ..." */
            continue;
        }
        if (scan_says(s, i, ":") && r.lost)
            r.ignored = false;
        if (!s->t[i].classes && !s->t[i].capital)
            continue;
        if (s->t[i].classes & TERM_BIT(TERM_CRAFT))
            add_craft(&r, i);
        if ((n = occasion_at(s, i, film_year, &occasion)) > 0) {
            if (!is_adjective(s, i + n))
                take_event(&r, &occasion);
        } else if ((n = prize_at(s, i, &t)) > 0) {
            add_prize(&r, i, n, t);
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
