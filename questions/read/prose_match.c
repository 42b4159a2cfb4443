/* prose_match.c -- does a pattern stand at a word of a sentence? See prose_patterns.h. */
#include <string.h>

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
        int n = scan_term(s, i, TERM_JOB, &term);
        if (!n)
            return end;
        add_job(f, term->means);
        end = i = i + n;
        while (scan_says(s, i, ",") || scan_says(s, i, "and") || scan_says(s, i, "&") ||
               scan_says(s, i, "/") || scan_says(s, i, "then") || scan_says(s, i, "also"))
            i++;
    }
}

static bool has_word(const Piece *piece, uint32_t word)
{
    for (int i = 0; word && i < piece->count; i++)
        if (piece->words[i] == word)
            return true;
    return false;
}

static void keep_people(Found *f, const Piece *piece, const Part *parts, int count)
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

static int roles_at(const Scan *s, int i, Found *f)
{
    int end = i;
    while (f->role_count < f->people_count) {
        int to;
        Span role = role_at(s, i, &to);
        if (span_is_empty(role))
            break;
        end = to;
        f->roles[f->role_count++] = role;
        i = end;
        if (scan_says(s, i, ","))
            i++;
        if (scan_says(s, i, "and"))
            i++;
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
    f->original_year = head.year;
    if (scan_says(s, end, "(") && end + 1 < s->to && token_year(&s->t[end + 1]))
        f->original_year = token_year(&s->t[end + 1]);
    return end;
}

/* A small noun that may mean a character: no composer, no critic. */
static bool is_somebody(const Scan *s, int i)
{
    const Token *t = &s->t[i];
    return t->kind == TOKEN_WORD && !t->capital && !(t->classes & TERM_BIT(TERM_LINK)) &&
           !scan_term(s, i, TERM_ROLE_NOUN, NULL) && !scan_term(s, i, TERM_COMPANY, NULL) &&
           !scan_term(s, i, TERM_CREW, NULL);
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
    if (i >= s->to || !is_somebody(s, i) || scan_is_a(s, i, TERM_DESCRIPTOR) ||
        scan_is_a(s, i, TERM_FILM) || scan_is_a(s, i, TERM_SOURCE))
        return false;
    for (int k = i + 1; k < s->to && k < i + PHRASE; k++) {
        bool word = scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK);
        if (!word && !scan_says(s, k, "'s"))
            break;
        if (word && !is_somebody(s, k))
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

/* ... those that end right before `i`: where they begin. */
static int countries_before(const Scan *s, int i)
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

static int piece_at(const Piece *piece, const Scan *s, int i, Found *f)
{
    Part parts[PROSE_MAX_PEOPLE];
    int end = i, count;
    switch (piece->kind) {
    case WORDS:
        return i < s->to && has_word(piece, s->t[i].word) ? i + 1 : i;
    case JOBS:
        return jobs_at(s, i, f);
    case THIS:
        return this_at(s, i);
    case SOMEONE:
        return names_somebody(s, i) ? i + 1 : i;
    case GAP:
    case QUALITIES:
    case START:
        return i;
    case CAST:
        count = people_at(s, i, parts, &end);
        if (!count || span_is_empty(parts[0].role))
            return i;
        keep_people(f, piece, parts, count);
        return end;
    case PEOPLE:
    case BOTH:
    case PERSON:
        if (piece->kind == PERSON)
            count = (end = person_at(s, i, parts)) > i;
        else
            count = people_at(s, i, parts, &end);
        if (count)
            keep_people(f, piece, parts, count);
        return end;
    case ROLE: {
        Span role = role_at(s, i, &end);
        if (span_is_empty(role) || (piece->field.n && role.to - role.from > 1))
            return i;
        f->roles[f->role_count++] = role;
        return end;
    }
    case ROLES:
        return roles_at(s, i, f);
    case SOURCE:
    case WORK:
        f->has_source = source_at(s, i, &f->source, &end);
        return f->has_source && (piece->kind == SOURCE || f->source.kind.n) ? end : i;
    case ORIGINAL:
        return original_at(s, i, f);
    case COUNTRIES:
        end = countries_at(s, i);
        if (scan_is_capital(s, end) || scan_is_a(s, end, TERM_ROLE_NOUN) ||
            scan_is_a(s, end, TERM_DESCRIPTOR) || scan_is_a(s, end, TERM_SOURCE))
            return i; /* "a drama from Hungarian director ..." */
        f->countries = (Span){i, end};
        return end;
    case MINUTES:
        return i < s->to && str_to_int(s->t[i].text, &f->minutes) ? i + 1 : i;
    }
    return i;
}

/* "the novel X by": of its source's name, and not of the film. */
static bool is_named_work(const Scan *s, int i)
{
    while (i > s->from && (s->marks[i] == MARK_TITLE || scan_says(s, i, "\"") ||
                           scan_says(s, i, "*") || scan_says(s, i, ",")))
        i--;
    return scan_is_a(s, i, TERM_SOURCE) || scan_is_a(s, i - 1, TERM_SOURCE);
}

/* The piece before the first word: `i` becomes where it begins. */
static bool take_before(const Piece *piece, const Scan *s, int *i, Found *f)
{
    Part parts[PROSE_MAX_PEOPLE];
    if (piece->kind == WORDS) {
        --*i;
        return *i >= s->from && has_word(piece, s->t[*i].word);
    }
    if (piece->kind == SOMEONE) {
        --*i;
        return *i > s->from && is_somebody(s, *i);
    }
    if (piece->kind == START)
        return *i == s->from;
    if (piece->kind == THIS) {
        int at = scan_says(s, *i - 1, "\"") || scan_says(s, *i - 1, "*") ? *i - 1 : *i;
        return at > s->from && s->marks[at - 1] == MARK_TITLE && !is_named_work(s, at - 1);
    }
    if (piece->kind == ROLE) {
        Span role = role_before(s, *i);
        bool pronoun = scan_says(s, *i - 1, "he") || scan_says(s, *i - 1, "she");
        if (pronoun) {
            f->roles[f->role_count++] = person_meant(s, *i - 1);
            return !span_is_empty(f->roles[0]) && (*i)--;
        }
        for (int k = *i - 2; span_is_empty(role) && scan_says(s, *i - 1, ",") &&
                             k > *i - APPOSED_MOST && k > s->from;
             k--)
            if (scan_says(s, k, ",")) /* "Guy, the mechanic, is played by" */
                role = role_before(s, k);
        *i = role.from;
        if (!span_is_empty(role))
            f->roles[f->role_count++] = role;
        return !span_is_empty(role);
    }
    if (piece->kind == COUNTRIES) {
        f->countries = (Span){countries_before(s, *i), *i};
        *i = f->countries.from;
        return !span_is_empty(f->countries);
    }
    if (piece->kind == MINUTES) {
        --*i;
        return *i >= s->from && str_to_int(s->t[*i].text, &f->minutes);
    }
    int count = people_before(s, *i, parts, i);
    for (int k = *i - 2;
         !count && scan_says(s, *i - 1, ",") && k > *i - APPOSED_MOST && k > s->from; k--)
        if (scan_says(s, k, ",")) /* "Whoopi Goldberg, in her first part, stars" */
            count = people_before(s, k, parts, i);
    if (!count)
        return false;
    if (piece->kind == PERSON) {
        parts[0] = parts[count - 1];
        if (parts[0].name.from >= *i)
            *i = parts[0].name.from;
        count = 1;
    }
    keep_people(f, piece, parts, count);
    return true;
}

/* "Ralph Brown rolls the enormous joint as": the piece before some words that part nothing. */
static bool take_behind_gap(const Piece *piece, const Scan *s, int *i, Found *f)
{
    for (int skip = 1; skip <= GAP_MOST; skip++) {
        int at = *i - skip;
        const Token *t = &s->t[at];
        bool joined = scan_says(s, at, "and") && skip > 1 && scan_is_small_word(s, at - 1);
        if (at <= s->from || t->kind == TOKEN_MARK || t->capital || scan_is_a(s, at, TERM_JOB) ||
            (scan_is_a(s, at, TERM_BARRIER) && !joined))
            return false;
        if (take_before(piece, s, &at, f)) {
            *i = at;
            return true;
        }
    }
    return false;
}

static bool is_clause_mark(const Scan *s, int i)
{
    return scan_says(s, i, ",") || scan_says(s, i, ";") || scan_says(s, i, ":") ||
           scan_says(s, i, ".") || scan_says(s, i, "(") || scan_says(s, i, ")");
}

/* A mark parts clauses, but not the comma of "a fine, talkative bandit". */
static bool ends_gap(const Scan *s, int i, bool all)
{
    if (!all && scan_is_a(s, i, TERM_LINK) && !scan_says(s, i, "and"))
        return true;
    bool listed = scan_says(s, i, ",") && scan_is_small_word(s, i - 1) &&
                  scan_is_small_word(s, i + 1) && !scan_is_a(s, i + 1, TERM_LINK);
    return is_clause_mark(s, i) && !listed;
}

/* The pieces from `k` on, at token `i`: behind them; -1 if they do not match. */
static int match_from(const Pattern *way, int k, const Scan *s, int i, Found *f)
{
    for (; k < way->count; k++) {
        if (way->pieces[k].kind == GAP || way->pieces[k].kind == QUALITIES) {
            bool all = way->pieces[k].kind == GAP;
            for (int skip = 0; skip <= GAP_MOST && !(skip && ends_gap(s, i + skip - 1, all));
                 skip++) {
                int end = match_from(way, k + 1, s, i + skip, f);
                if (end >= 0)
                    return end;
            }
            return -1;
        }
        int next = piece_at(&way->pieces[k], s, i, f);
        if (next == i)
            return -1;
        i = next;
    }
    return i;
}

/* "who wrote", "he wrote", "directed it and wrote": whose deed it is stands elsewhere. */
static bool may_have_subject(const Pattern *way, const Scan *s, int i)
{
    if (scan_says(s, i - 1, "and"))
        return way->anchor == 0 || way->pieces[way->anchor - 1].kind == WORDS ||
               str_equal(way->subject, S("shared"));
    bool pronoun =
        scan_says(s, i - 1, "who") || scan_says(s, i - 1, "he") || scan_says(s, i - 1, "she");
    return !pronoun || !str_equal(way->subject, S("name"));
}

static bool goes_on(const Pattern *way, const Scan *s)
{
    if (str_equal(way->after, S("role")))
        return s->floor > s->from;
    return s->told;
}

static bool match(const Pattern *way, const Scan *s, int i, Found *f)
{
    int from = i;
    if (way->after.n && !goes_on(way, s))
        return false;
    if (!may_have_subject(way, s, i))
        return false;
    *f = (Found){.hangs_on_noun = way->hangs_on_noun,
                 .is_hint = way->is_hint,
                 .is_sure_beside = way->is_sure_beside,
                 .is_sure_in_full = way->is_sure_in_full,
                 .people_field = S(""),
                 .more_field = S("")};
    for (int k = way->anchor - 1; k >= 0; k--) {
        bool gap = way->pieces[k].kind == GAP;
        if (gap ? !take_behind_gap(&way->pieces[--k], s, &from, f)
                : !take_before(&way->pieces[k], s, &from, f))
            return false;
    }
    f->from = from;
    f->to = match_from(way, way->anchor, s, i, f);
    f->anchor = i;
    f->wants_full_name = way->wants_full_name;
    return f->to >= 0 && (!way->wants_several || f->people_count > 1);
}

/* Do the words beside the anchor stand there? Most patterns are refused by them, cheaply. */
static bool may_match(const Pattern *way, const Scan *s, int i)
{
    const Piece *next = &way->pieces[way->anchor + 1];
    bool is_word = way->pieces[way->anchor].kind == WORDS;
    if (is_word && way->anchor + 1 < way->count && next->kind == WORDS &&
        (i + 1 >= s->to || !has_word(next, s->t[i + 1].word)))
        return false;
    if (way->anchor == 0 || way->pieces[way->anchor - 1].kind != WORDS)
        return true;
    return i > s->from && has_word(&way->pieces[way->anchor - 1], s->t[i - 1].word);
}

static void try_chain(const Patterns *p, int first, const Scan *s, int i, Found *out, bool *any)
{
    Found f;
    for (int k = first; k >= 0; k = p->patterns[k].next)
        if (may_match(&p->patterns[k], s, i) && match(&p->patterns[k], s, i, &f) &&
            (!*any || f.to - f.from > out->to - out->from)) {
            *out = f;
            *any = true;
        }
}

bool patterns_at(const Patterns *p, const Scan *s, int i, Found *out)
{
    bool any = false;
    uint32_t word = s->t[i].word;
    if (s->t[i].classes & TERM_BIT(TERM_JOB))
        try_chain(p, p->first_of_jobs, s, i, out, &any);
    if (word && (int)word < p->first_count)
        try_chain(p, p->first[word], s, i, out, &any);
    return any;
}
