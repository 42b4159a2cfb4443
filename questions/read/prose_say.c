/* prose_say.c -- what heads and patterns found, as facts of the film under way. */
#include <string.h>

#include "prose_reading.h"

Draft *text_film(Text *x)
{
    return x->count ? &x->drafts[x->film] : NULL;
}

Str text_slice(const Text *x, Span span)
{
    return paragraph_slice(&x->p, span.from, span.to);
}

Str text_full_name(const Text *x, Str name)
{
    return known_full(&x->known, x->drafts[x->film].known_from, x->known.count, x->known.count,
                      name);
}

Fact text_fact(Text *x, const char *field, Str value, int place)
{
    Fact f = {
        .field = field, .value = value, .extra = S(""), .kind = S(""), .sentence = x->sentence};
    paragraph_place(&x->p, place, &f.line, &f.column);
    return f;
}

Fact *text_say(Text *x, const char *field, Str value, int place, bool doubtful)
{
    Draft *d = text_film(x);
    Fact *kept = d->count < DRAFT_MAX_FACTS ? ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap)
                                            : &d->spare;
    *kept = text_fact(x, field, value, place);
    kept->doubtful = doubtful;
    kept->known = x->known.count;
    return kept;
}

/* The fields that a slot or a job may name, as the names that facts are told by. */
static const char *field_name(Str name)
{
    static const char *const fields[] = {"Director", "Writer", "Producer", "Music",
                                         "Camera",   "Editor", "Star",     "Based_on"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (str_equal(name, str_from_c(fields[i])))
            return fields[i];
    return NULL;
}

/* Of two before one surname the first bears it, too; on the screen it may be a name of its own. */
static Str with_surname(Text *x, Str name, int surname)
{
    for (int i = 0; i < text_film(x)->count; i++)
        if (str_equal(text_film(x)->facts[i].value, name) &&
            !str_equal(text_film(x)->facts[i].sentence, x->sentence))
            return name; /* "directed by Costa-Gavras, written by Costa-Gavras and Edda Voss" */
    int from = text_film(x)->known_from, now = x->known.count, before = x->known_before;
    Str told = known_full(&x->known, from, before, before, name);
    Str full = known_full(&x->known, from, now, now, name);
    bool known = told.n > name.n || (full.n > name.n && str_ends(full, name));
    for (int i = from; i < now && !known; i++) /* of two Clouzots neither is meant for sure */
        known = known_is_part(x->known.names[i], name) && str_ends(x->known.names[i], name);
    return known /* but "Chris and Paul Weitz" before "Chris Rock" */
               ? name
               : arena_format(x->emit.arena, "%.*s %.*s", STR_ARG(name),
                              STR_ARG(x->s.t[surname].text));
}

/* "his Chief Engineer", "a Nazi", "the Captain who has lost hope": what somebody is, and no name.
 */
static bool is_description(const Scan *s, Span role)
{
    static const char *const before[] = {"a", "an", "his", "her", "their", "its"};
    bool rank = scan_is_a(s, role.from, TERM_RANK);
    if (rank && role.to - role.from == 1 &&
        (scan_says(s, role.from - 1, "the") ||
         (scan_says(s, role.to, "and") && scan_is_a(s, role.to + 1, TERM_RANK))))
        return true;                              /* "as the General", "are Mr and Mrs Brown" */
    bool named = rank && role.to - role.from > 1; /* "her Aunt Sally" */
    return !named && (SCAN_SAYS_ONE(s, role.from - 1, before) ||
                      (rank && scan_says(s, role.from - 1, "the") && scan_says(s, role.to, "who")));
}

/* "Its heroes are Alyosha (A) and Shura (B)": those before the brackets are played. */
static bool is_called_hero(const Scan *s, int name)
{
    static const char *const nouns[] = {"hero",        "heroes",       "heroine", "heroines",
                                        "protagonist", "protagonists", "owner",   "narrator"};
    for (int k = s->from; k + 1 < name; k++)
        if (SCAN_SAYS_ONE(s, k, nouns) && (scan_says(s, k + 1, "is") || scan_says(s, k + 1, "are")))
            return true;
    return false;
}

/* "an Aussie who directed", "the Moon shot": one word behind an article, and nobody's surname. */
static bool is_thing(const Text *x, Span name)
{
    Str said = text_slice(x, name);
    return name.to - name.from == 1 && scan_is_article(&x->s, name.from - 1) &&
           text_full_name(x, said).n == said.n;
}

static bool is_star(const Text *x, Str name)
{
    const Draft *d = &x->drafts[x->film];
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Star") && str_equal(d->facts[i].value, name))
            return true;
    return false;
}

/* "the science master Frank Hunter (Patrick)": the surname of somebody of whom the text has told
 * that he plays, behind a name of which it has not. */
static bool is_star_in_bracket(const Text *x, const Part *part)
{
    if (part->role.to - part->role.from != 1)
        return false;
    Str role = text_slice(x, part->role), full = text_full_name(x, role);
    return full.n > role.n && is_star(x, full) && !is_star(x, text_slice(x, part->name));
}

static void say_person(Text *x, const char *field, const Part *part, bool doubtful)
{
    bool star = strcmp(field, "Star") == 0;
    if (star && part->uncredited)
        return;
    bool courtesy =
        is_star(x, text_full_name(x, text_slice(x, name_without_courtesy(&x->s, part->name))));
    if (star && !courtesy && scan_is_a(&x->s, part->name.from, TERM_RANK)) {
        Part turned = {.name = part->role,
                       .role = part->name}; /* "Mrs Robinson is Anne Bancroft" */
        if (part->role.to - part->role.from > 1 && !scan_is_a(&x->s, part->role.from, TERM_RANK)) {
            say_person(x, field, &turned, doubtful);
            return;
        }
    }
    bool hero = part->role.to - part->role.from > 1 && is_called_hero(&x->s, part->name.from);
    if (star && part->bracketed && (hero || is_star_in_bracket(x, part))) {
        Part turned = {.name = part->role, .role = part->name};
        say_person(x, field, &turned, doubtful);
        return;
    }
    Span name = name_without_courtesy(&x->s, part->name);
    if (!star && is_thing(x, name))
        return;
    Fact *f = text_say(x, field, text_slice(x, name), name.from, doubtful);
    if (!star && part->surname)
        f->value = with_surname(x, f->value, part->surname);
    if (star && !span_is_empty(part->role) && !is_description(&x->s, part->role))
        f->extra = text_slice(x, part->role);
}

static void say_year(Text *x, int year, int place)
{
    text_say(x, "Year", arena_format(x->emit.arena, "%d", year), place, false)->year = year;
}

static void say_quality(Text *x, const Quality *q)
{
    static const struct {
        TermClass class;
        const char *field;
    } fields[] = {{TERM_COUNTRY, "Country"},
                  {TERM_LANGUAGE, "Language"},
                  {TERM_GENRE, "Genre"},
                  {TERM_FILM, "Genre"},
                  {TERM_KIND, "Kind"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields && q->term->means.n; i++)
        if (q->term->class == fields[i].class) {
            bool kind = record_first(q->term->record, "Kind") != NULL;
            text_say(x, kind ? "Kind" : fields[i].field, q->term->means, q->place, false);
            if (kind && str_equal(q->term->means, S("documentary")))
                text_say(x, "Genre", q->term->means, q->place, false);
        }
}

void text_say_head(Text *x, const Head *h)
{
    if (h->year)
        say_year(x, h->year, h->year_place);
    if (h->other_year)
        say_year(x, h->other_year, h->other_place);
    if (h->year && !text_film(x)->year)
        text_film(x)->year = h->year;
    for (int i = 0; i < h->quality_count; i++)
        say_quality(x, &h->qualities[i]);
    int first = text_film(x)->count;
    for (int i = 0; i < h->maker_count; i++)
        if (!span_is_empty(h->makers[i].name))
            say_person(x, "Director", &h->makers[i], false);
    for (int i = first; i < text_film(x)->count && h->makers_own; i++)
        text_film(x)->facts[i].weak = true;
    if (h->minutes)
        text_say(x, "Runtime", arena_format(x->emit.arena, "%d", h->minutes), h->minutes_place,
                 false);
    if (!span_is_empty(h->original))
        text_say(x, "Original_title", text_quiet_title(x, h->original), h->original.from, false);
    Str also = span_is_empty(h->also) ? S("") : text_quiet_title(x, h->also);
    if (also.n && !str_equal(also, text_film(x)->title)) /* "stylized as" the same in capitals */
        text_say(x, "Also", also, h->also.from, false);
}

/* "shot in Ceylon by the director David Lean": he did not hold the camera. */
static const char *field_of_job(const Text *x, const char *job, const Part *part)
{
    const Term *role;
    bool told = strcmp(job, "Camera") == 0 &&
                scan_term(&x->s, part->name.from - 1, TERM_ROLE_NOUN, &role) == 1;
    return told && field_name(role->means) ? field_name(role->means) : job;
}

static void say_people(Text *x, const Found *f, const Part *people, int count, Str field,
                       bool doubtful)
{
    if (field.n) {
        enum { CAMERAS = 2 };
        bool cast = str_equal(field, S("Camera")) && scan_says(&x->s, f->anchor, "c") &&
                    (count > CAMERAS || (count && people[0].bracketed)); /* "C: A (Ana)" */
        const char *name = cast ? "Star" : field_name(field);
        for (int i = 0; i < count && name; i++)
            say_person(x, name, &people[i], doubtful);
        return;
    }
    for (int j = 0; j < f->job_count; j++)
        for (int i = 0; i < count; i++)
            if (field_name(f->jobs[j]))
                say_person(x, field_of_job(x, field_name(f->jobs[j]), &people[i]), &people[i],
                           doubtful);
}

static void say_source(Text *x, const Source *source, bool doubtful)
{
    Str title = source->same_title ? text_film(x)->title : text_slice(x, source->title);
    for (int i = 0; i < source->author_count || i == 0; i++) {
        bool author = i < source->author_count;
        Span name = author ? name_without_courtesy(&x->s, source->authors[i].name)
                           : (Span){source->place, source->place};
        Fact *f = text_say(x, "Based_on", text_slice(x, name), name.from, doubtful);
        f->extra = title;
        f->kind = source->kind;
    }
}

void text_say_source_in_passing(Text *x)
{
    const Draft *d = text_film(x);
    Source source;
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Based_on"))
            return;
    for (int i = x->s.from, end; i < x->s.to; i++) {
        if (x->s.marks[i] == MARK_OTHER || scan_is_a(&x->s, i, TERM_NOT) ||
            scan_says(&x->s, i, "nothing") || /* "has nothing to do with the novel by" */
            scan_is_a(&x->s, i, TERM_HEDGE))
            return;
        if (source_in_passing(&x->s, i, &source, &end)) {
            say_source(x, &source, !source_is_definite(&x->s, i, &source));
            return;
        }
    }
}

/* "English and Spanish.", a sentence of its own, of a film whose country was told. */
static bool are_languages(const Text *x, Span words)
{
    bool told = false;
    for (int i = words.from; i < words.to; i++)
        if (!scan_is_a(&x->s, i, TERM_LANGUAGE) && !scan_says(&x->s, i, "and") &&
            !scan_says(&x->s, i, ","))
            return false;
    for (int i = 0; i < x->drafts[x->film].count; i++)
        told = told || fact_is(&x->drafts[x->film].facts[i], "Country");
    return told && words.from == x->s.from && words.to > words.from + 1 &&
           (words.to >= x->s.to || scan_says(&x->s, words.to, "."));
}

static void say_countries(Text *x, Span countries, bool doubtful)
{
    const Term *t;
    bool languages = are_languages(x, countries);
    for (int i = countries.from, n; i < countries.to; i += n ? n : 1)
        if ((n = scan_term(&x->s, i, languages ? TERM_LANGUAGE : TERM_COUNTRY, &t)) > 0)
            text_say(x, languages ? "Language" : "Country", t->means, i, doubtful);
}

/* The film that this one remakes. */
static void say_original(Text *x, const Found *f, bool doubtful)
{
    Str title = f->original_is_same ? text_film(x)->title : text_slice(x, f->original);
    if (!span_is_empty(f->original) && f->original_year)
        text_say(x, "Remake_of",
                 arena_format(x->emit.arena, "%.*s (%d)", STR_ARG(title), f->original_year),
                 f->original.from, doubtful);
}

/* "directed by X, adapted from a play, directed by Y": who directed the work that was named since.
 */
static bool is_second_director(Text *x, const Found *f)
{
    bool directs = false, work = false;
    for (int j = 0; j < f->job_count; j++)
        directs = directs || str_equal(f->jobs[j], S("Director"));
    for (int k = x->directed; directs && x->directed && k < f->from; k++)
        work = work || scan_is_work(&x->s, k);
    if (directs && !work)
        x->directed = f->to;
    return work;
}

/* "The voice cast is led by", "with the voices of", and "B that of Jack" behind the like. */
static bool is_heard(const Text *x, const Found *f)
{
    enum { NEAR = 4 };
    static const char *const ends[] = {",", ";", "("};
    const Scan *s = &x->s;
    if (scan_says(s, f->anchor, "that"))
        return x->heard;
    for (int k = f->anchor; k >= f->from - NEAR && !SCAN_SAYS_ONE(s, k, ends); k--) {
        bool noun = scan_says(s, k, "voice") || scan_says(s, k, "voices");
        if ((noun && (scan_says(s, k + 1, "cast") || scan_says(s, k + 1, "of") ||
                      scan_says(s, k + 1, "talents"))) ||
            (scan_says(s, k, "voiced") && scan_says(s, k + 1, "by")))
            return true;
    }
    return f->is_voice;
}

void text_say_found(Text *x, Found *f)
{
    bool goes_on = f->hangs_on_noun && x->denied && f->from == x->denied + 1 &&
                   scan_says(&x->s, x->denied, "and"); /* "a film directed by X and starring Y" */
    cast_turn_brackets(x, f);
    Certainty claim = goes_on ? DENIED : claim_weigh(x, f);
    if (claim == DENIED || is_second_director(x, f)) {
        x->denied = f->hangs_on_noun ? f->to : 0;
        return;
    }
    bool hint = f->is_hint && !claim_holds(x, f);
    bool doubtful = claim == DOUBTFUL || hint;
    int first = text_film(x)->count;
    doubtful = !cast_settle(x, f) || doubtful;
    say_people(x, f, f->people, f->people_count, f->people_field, doubtful);
    say_people(x, f, f->more, f->more_count, f->more_field, doubtful);
    static const char *const invented[] = {"fictionalized", "fictionalised", "fictional"};
    if (f->has_source && !SCAN_SAYS_ONE(&x->s, f->from - 1, invented))
        say_source(x, &f->source, doubtful); /* "a fictional version of Grierson's Raid" is none */
    say_countries(x, f->countries, doubtful);
    say_original(x, f, doubtful);
    if (f->minutes)
        text_say(x, "Runtime", arena_format(x->emit.arena, "%d", f->minutes), f->from, doubtful);
    bool heard = x->heard = is_heard(x, f);
    for (int i = first; i < text_film(x)->count; i++) {
        text_film(x)->facts[i].weak = f->is_sure_alone;
        text_film(x)->facts[i].is_voice = heard && fact_is(&text_film(x)->facts[i], "Star");
        if (claim == SURE && f->is_sure_beside)
            text_film(x)->facts[i].awaits_cast = doubtful;
    }
}
