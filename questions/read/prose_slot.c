/* prose_slot.c -- what may stand for one piece of a pattern; see prose_pattern.h. */
#include <string.h>

#include "measure.h"
#include "prose_forms.h"
#include "prose_pattern.h"
#include "prose_phrase.h"

static bool add_job(Found *f, Str field)
{
    for (int i = 0; i < f->job_count; i++)
        if (str_equal(f->jobs[i], field))
            return true;
    if (field.n && f->job_count < JOBS_MOST)
        f->jobs[f->job_count++] = field;
    return true;
}

/* "written, co-produced and directed": behind the chain; `i` if there is none. */
static int jobs_at(const Scan *s, int i, Found *f)
{
    int end = i;
    for (;;) {
        const Term *term;
        int co = scan_says(s, i, "co") && scan_is_glued_hyphen(s, i + 1) ? 2 : 0; /* "co-edited" */
        int n = scan_term(s, i, TERM_JOB, &term);
        if (!n && co) {
            i += co;
            n = scan_term(s, i, TERM_JOB, &term);
        }
        if (!n)
            return end;
        add_job(f, term->means);
        end = i = i + n;
        while (scan_says(s, i, ",") || scan_says(s, i, "and") || scan_says(s, i, "&") ||
               scan_says(s, i, "/") || scan_says(s, i, "then") || scan_says(s, i, "also"))
            i++;
    }
}

bool slot_has_word(const Piece *piece, uint32_t word)
{
    for (int i = 0; word && i < piece->count; i++)
        if (piece->words[i] == word)
            return true;
    return false;
}

void slot_keep_people(Found *f, const Piece *piece, const Part *parts, int count)
{
    bool second = f->people_count > 0;
    memcpy(second ? f->more : f->people, parts, sizeof *parts * (size_t)count);
    *(second ? &f->more_count : &f->people_count) = count;
    *(second ? &f->more_field : &f->people_field) = piece->field;
    if (piece->kind != BOTH || second)
        return;
    memcpy(f->more, parts, sizeof *parts * (size_t)count);
    f->more_count = count;
    f->more_field = piece->second;
}

/* "Miles, a teacher with a passion for wine, and Jack": from the comma at `i` to the next one; `i`
 * if none describes whom a role is. */
static int skip_description(const Scan *s, int i)
{
    enum { LONGEST = 20 };
    if (!scan_says(s, i, ",") ||
        !(scan_is_article(s, i + 1) || scan_says(s, i + 1, "his") || scan_says(s, i + 1, "her")))
        return i;
    for (int k = i + 2; k < i + LONGEST && k < s->to; k++)
        if (scan_says(s, k, ","))
            return k;
        else if (scan_is_a(s, k, TERM_FINITE) || scan_says(s, k, ";") || scan_says(s, k, "("))
            return i;
    return i;
}

/* "as the couple, Ana and Max": behind the comma, if names follow it as they stand; `i` if not. */
static int skip_group(const Scan *s, int i)
{
    enum { LONGEST = 5 };
    int k = i + 1;
    while (k < i + LONGEST && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK))
        k++;
    bool named = k > i + 1 && scan_says(s, k, ",") && name_at(s, k + 1) > k + 1;
    return named && scan_says(s, name_at(s, k + 1), "and") ? k + 1 : i;
}

static int roles_at(const Scan *s, int i, Found *f)
{
    int end = i;
    if (f->people_count > 1)
        i = skip_group(s, i);
    while (f->role_count < f->people_count) {
        int to;
        Span role = role_at(s, i, &to);
        if (span_is_empty(role) && f->people_count == 1)
            role = role_apposed(s, i, &to);
        if (span_is_empty(role))
            break;
        end = to;
        f->roles[f->role_count++] = role;
        i = end;
        int behind = f->role_count < f->people_count ? skip_description(s, i) : i;
        int next = scan_says(s, behind + 1, "and") ? name_at(s, behind + 2) : 0;
        if (behind > i && next &&
            !scan_may_be_verb(s, next)) /* and not "and Edda Voss plays Ana" */
            i = behind;
        if (scan_says(s, i, ","))
            i++;
        if (scan_says(s, i, "and"))
            i += 1 + scan_says(s, i + 1, "as"); /* "are heard as the Chief and as Cowslip" */
        if (i == end)
            break;
    }
    if (scan_says(s, end, "as"))
        f->role_count = 0; /* "as X, Raul Julia as Y": the last is nobody's role */
    return end;
}

/* "Scarface (1932)", "the 1922 silent film of the same name", "the 1932 film Scarface". */
static int original_at(const Scan *s, int i, Found *f)
{
    Head head = {0};
    int end = i, from = scan_says(s, i, "the") || scan_says(s, i, "his") || scan_says(s, i, "her")
                            ? i + 1
                            : i;
    int behind = phrase_at(s, from, &head);
    if (behind > from && scan_says(s, behind, "of") && scan_says(s, behind + 2, "same")) {
        f->original = (Span){i, behind};
        f->original_is_same = true;
        f->original_year = head.year;
        return behind + 4 < s->to ? behind + 4 : s->to;
    }
    f->original = title_at(s, behind > from ? behind : i, &end);
    if (span_is_empty(f->original))
        return i;
    f->original = form_without_owner(s, f->original); /* "a remake of Kurosawa's Ikiru" */
    f->original_year = head.year;
    if (scan_says(s, end, "(") && end + 1 < s->to && token_year(&s->t[end + 1]))
        f->original_year = token_year(&s->t[end + 1]);
    return end;
}

/* A small noun that may mean a character: no composer, no critic. */
bool slot_is_somebody(const Scan *s, int i)
{
    const Token *t = &s->t[i];
    return t->kind == TOKEN_WORD && !t->capital && !(t->classes & TERM_BIT(TERM_LINK)) &&
           !scan_term(s, i, TERM_ROLE_NOUN, NULL) && !scan_term(s, i, TERM_COMPANY, NULL) &&
           !scan_term(s, i, TERM_CREW, NULL) && !scan_term(s, i, TERM_CRAFT, NULL);
}

/* The film's own title, with its marks: behind it. */
static int this_at(const Scan *s, int i)
{
    int at = scan_says(s, i, "\"") || scan_says(s, i, "*") ? i + 1 : i, end = at;
    while (end < s->to && s->marks[end] == MARK_TITLE)
        end++;
    if (end == at)
        return i;
    return at > i && (scan_says(s, end, "\"") || scan_says(s, end, "*")) ? end + 1 : end;
}

/* ... nor does a later word of the phrase say so: "the film's composer". */
static bool names_somebody(const Scan *s, int i)
{
    enum { PHRASE = 5 };
    if (scan_says(s, i + 1, "of") &&
        scan_is_a(s, i + 2 + scan_says(s, i + 2, "the"), TERM_ROLE_NOUN))
        return false; /* "the chief of the writers" */
    if (i >= s->to || !slot_is_somebody(s, i) || scan_is_a(s, i, TERM_DESCRIPTOR) ||
        scan_is_a(s, i, TERM_FILM) || scan_is_a(s, i, TERM_SOURCE))
        return false;
    for (int k = i + 1; k < s->to && k < i + PHRASE; k++) {
        bool word = scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK);
        if (!word && !scan_says(s, k, "'s"))
            break;
        if (word && !slot_is_somebody(s, k))
            return false;
    }
    return true;
}

/* "France, Belgium and the Netherlands": behind them. */
static int countries_at(const Scan *s, int i)
{
    int end = i;
    for (int n;; i += n) {
        i += scan_says(s, i, "the");
        if (!(n = scan_term(s, i, TERM_COUNTRY, NULL)))
            return end;
        i += n;
        end = i;
        n = 0;
        while (scan_says(s, i + n, ",") || scan_says(s, i + n, "and") || scan_says(s, i + n, "/") ||
               scan_says(s, i + n, "-"))
            n++;
        if (!n)
            return end;
    }
}

/* "2 hours and" right before the token `i`: how many hours; 0 if none are told. */
static int hours_before(const Scan *s, int i)
{
    static const char *const numbers[] = {"one", "two", "three", "four", "five"};
    int hours = 0;
    i -= scan_says(s, i - 1, "and") || scan_says(s, i - 1, ",") ? 2 : 1;
    if (i - 1 < s->from || !(scan_says(s, i, "hours") || scan_says(s, i, "hour")))
        return 0;
    for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
        if (scan_says(s, i - 1, numbers[k]))
            return (int)k + 1;
    return str_to_int(s->t[i - 1].text, &hours) && hours < 24 ? hours : 0;
}

/* "ninety", "ninety-two", "a hundred and ten": the number that ends with the token `i`, and where
 * it begins; 0 if it is none of a film's minutes. */
static int number_said(const Scan *s, int i, int *from)
{
    enum { TEN = 10, HUNDRED = 100, MOST = 20, SHORTEST = 60 };
    int number = i >= s->from ? measure_number_word(s->t[i].lower) : 0;
    number = number < 0 || number > MOST ? 0 : number;
    *from = number ? i - 1 : i;
    if (number && number < TEN && scan_is_glued_hyphen(s, *from))
        --*from;
    int tens = number < TEN && *from >= s->from ? token_tens(&s->t[*from]) : 0;
    number += tens;
    *from -= tens > 0;
    int last = *from - scan_says(s, *from, "and");
    if (scan_says(s, last, "hundred") &&
        (scan_says(s, last - 1, "a") || scan_says(s, last - 1, "one"))) {
        *from = last - 1;
        return HUNDRED + number;
    }
    ++*from;
    return number >= SHORTEST ? number : 0;
}

/* "the first ninety minutes", "for ninety minutes nothing happens": not how long the film is. */
static bool is_measured(const Scan *s, int from)
{
    static const char *const parts[] = {"first", "last", "opening", "final",  "for",  "some",
                                        "about", "next", "nearly",  "almost", "than", "every"};
    static const char *const lasts[] = {"runs", "running", "ran", "lasts", "lasted"};
    return !SCAN_SAYS_ONE(s, from - 1, parts) ||
           (scan_says(s, from - 1, "for") && SCAN_SAYS_ONE(s, from - 2, lasts));
}

bool slot_minutes(const Scan *s, int i, int *minutes)
{
    enum { LONGEST = 6000 };
    if (i < s->from || i >= s->to)
        return false;
    if (!str_to_int(s->t[i].text, minutes)) {
        int from;
        *minutes = number_said(s, i, &from);
        return *minutes > 0 && is_measured(s, from);
    }
    if (*minutes > LONGEST)
        return false;
    *minutes += 60 * hours_before(s, i);
    return true;
}

/* ... those that end right before `i`: where they begin. */
int slot_countries_before(const Scan *s, int i)
{
    int best = i;
    for (int from = i - 1; from >= s->from; from--) {
        if (countries_at(s, from) == i)
            best = from;
        else if (!scan_says(s, from, ",") && !scan_says(s, from, "and") &&
                 !scan_is_a(s, from, TERM_COUNTRY) && !s->t[from].capital)
            break;
    }
    return best;
}

int slot_at(const Piece *piece, const Scan *s, int i, Found *f)
{
    Part parts[PROSE_MAX_PEOPLE];
    int end = i, count;
    switch (piece->kind) {
    case WORDS:
        return i < s->to && slot_has_word(piece, s->t[i].word) ? i + 1 : i;
    case JOBS:
        return jobs_at(s, i, f);
    case THIS:
        return this_at(s, i);
    case SOMEONE: {
        int noun = i + scan_term(s, i, TERM_COUNTRY, NULL); /* "the American girl" */
        return names_somebody(s, noun) ? noun + 1 : i;
    }
    case GAP:
    case QUALITIES:
    case START:
        return i;
    case CAST:
        count = people_at(s, i, parts, &end);
        if (!count || span_is_empty(parts[0].role))
            return i;
        slot_keep_people(f, piece, parts, count);
        return end;
    case PEOPLE:
    case BOTH:
    case PERSON:
        if (piece->kind == PERSON)
            count = (end = person_at(s, i, parts)) > i;
        else
            count = people_at(s, i, parts, &end);
        if (count)
            slot_keep_people(f, piece, parts, count);
        return end;
    case ROLE: {
        Span role = role_at(s, i, &end);
        if (span_is_empty(role) || (piece->field.n && (role.to - role.from > 1 || role.from > i)))
            return i;
        f->roles[f->role_count++] = role;
        return end;
    }
    case ROLES:
        end = roles_at(s, i, f);
        return piece->field.n && f->role_count != f->people_count ? i : end;
    case SOURCE:
    case WORK:
        f->has_source = source_at(s, i, &f->source, &end);
        return f->has_source && (piece->kind == SOURCE || f->source.kind.n) ? end : i;
    case ORIGINAL:
        return original_at(s, i, f);
    case COUNTRIES:
        end = countries_at(s, i);
        bool film = scan_is_a(s, end, TERM_FILM) && !scan_is_a(s, end + 1, TERM_ROLE_NOUN);
        if (scan_is_capital(s, end) || scan_is_a(s, end, TERM_ROLE_NOUN) ||
            (!film && (scan_is_a(s, end, TERM_DESCRIPTOR) || scan_is_a(s, end, TERM_SOURCE))))
            return i; /* "a drama from Hungarian director ..." */
        f->countries = (Span){i, end};
        return end;
    case MINUTES:
        return slot_minutes(s, i, &f->minutes) ? i + 1 : i;
    }
    return i;
}
