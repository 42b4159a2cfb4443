/* prose.c -- see prose.h. */
#include "prose.h"

#include <string.h>

#include "emit.h"
#include "fields.h"
#include "prose_draft.h"
#include "prose_head.h"
#include "prose_patterns.h"
#include "prose_prizes.h"
#include "utf8.h"

enum { TITLE_TOKENS = 20, DRAFTS_MOST = 10000, SHORTEST = 40, LOOKED_AT = 4096 };

struct Prose {
    Terms *terms;
    Patterns *patterns;
};

/* One text under way. */
typedef struct {
    const Prose *prose;
    Emit emit;
    Arena scratch; /* of the paragraph */
    Paragraph p;
    Scan s; /* the sentence under way */
    Before before;
    Draft *drafts;
    int count, cap;
    Str title[TITLE_TOKENS];
    int title_count; /* the film's title in lower case, token by token */
    Known known;
    Memory memory;
    bool opens; /* the sentence is the first of its paragraph */
} Text;

static Draft *draft(Text *x)
{
    return x->count ? &x->drafts[x->count - 1] : NULL;
}

static Str slice(const Text *x, Span span)
{
    return paragraph_slice(&x->p, span.from, span.to);
}

/* ---- facts */

static Fact *say(Text *x, const char *field, Str value, int place, bool doubtful)
{
    Draft *d = draft(x);
    Fact f = {.field = field,
              .value = value,
              .extra = S(""),
              .kind = S(""),
              .doubtful = doubtful,
              .sentence = paragraph_slice(&x->p, x->s.from, x->s.to)};
    paragraph_place(&x->p, place, &f.line, &f.column);
    Fact *kept = ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap);
    *kept = f;
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
    return known_full(&x->known, draft(x)->known_from, x->known.count, name).n > name.n
               ? name
               : arena_format(x->emit.arena, "%.*s %.*s", STR_ARG(name),
                              STR_ARG(x->s.t[surname].text));
}

static void say_person(Text *x, const char *field, const Part *part, bool doubtful)
{
    bool star = strcmp(field, "Star") == 0;
    if (star && part->uncredited)
        return;
    Fact *f = say(x, field, slice(x, part->name), part->name.from, doubtful);
    if (!star && part->surname)
        f->value = with_surname(x, f->value, part->surname);
    if (star && !span_is_empty(part->role))
        f->extra = slice(x, part->role);
}

static void say_year(Text *x, int year, int place)
{
    say(x, "Year", arena_format(x->emit.arena, "%d", year), place, false)->year = year;
}

/* ---- titles */

static void set_title(Text *x, Span title)
{
    x->title_count = 0;
    for (int i = title.from; i < title.to && x->title_count < TITLE_TOKENS; i++)
        x->title[x->title_count++] = arena_copy(x->emit.arena, x->s.t[i].lower);
}

static bool is_title_at(const Text *x, int i)
{
    if (!x->title_count || i + x->title_count > x->s.to)
        return false;
    for (int k = 0; k < x->title_count; k++)
        if (!str_equal(x->s.t[i + k].lower, x->title[k]))
            return false;
    return x->s.t[i].capital || x->s.t[i].kind != TOKEN_WORD;
}

static bool is_quoted(const Scan *s, Span span)
{
    return scan_says(s, span.from - 1, "\"") || scan_says(s, span.from - 1, "*") ||
           scan_says(s, span.from - 1, "'");
}

/* A title of one word may be a role, too: then only its place or its marks tell. */
static void mark_title(Text *x)
{
    Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        if (!is_title_at(x, i))
            continue;
        Span span = {i, i + x->title_count};
        bool alone = x->title_count == 1;
        if (!alone || i == s->from || is_quoted(s, span) || scan_says(s, i - 1, "'s"))
            memset(s->marks + i, MARK_TITLE, (size_t)x->title_count);
    }
}

/* The name of a nickname or a slogan is no title: 'Dwayne "The Rock" Johnson', 'the "King"'. */
static bool is_nickname(const Scan *s, int open, int behind)
{
    return scan_says(s, open - 1, "the") ||
           (open > s->from && s->t[open - 1].capital && behind < s->to && s->t[behind].capital);
}

/* What stands between marks or before a year in brackets, and is not this film: another work. */
static void mark_others(Text *x)
{
    Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            memchr(s->marks + title.from, MARK_TITLE, (size_t)(title.to - title.from)))
            continue;
        bool quoted = title.from > i;
        bool dated = scan_says(s, end, "(") && end + 1 < s->to && token_year(&s->t[end + 1]);
        if ((quoted && s->t[title.from].capital && !is_nickname(s, i, end)) || dated) {
            memset(s->marks + title.from, MARK_OTHER, (size_t)(title.to - title.from));
            i = end - 1;
        }
    }
}

/* "the 1922 film of the same name", "his earlier film": another one. */
static void mark_other_films(Text *x)
{
    Scan *s = &x->s;
    int year = draft(x) ? draft(x)->year : 0;
    for (int i = s->from; i < s->to; i++) {
        if (!scan_is_a(s, i, TERM_FILM))
            continue;
        int end = i + scan_term(s, i, TERM_FILM, NULL), from = i;
        bool other = scan_says(s, end, "of") && scan_says(s, end + 1, "the") &&
                     scan_says(s, end + 2, "same");
        while (from > s->from && from > i - 6 && !scan_is_a(s, from - 1, TERM_LINK) &&
               s->t[from - 1].kind != TOKEN_MARK) {
            from--;
            int said = token_year(&s->t[from]);
            other = other || (said && year && said != year) || scan_says(s, from, "earlier") ||
                    scan_says(s, from, "previous") || scan_says(s, from, "original") ||
                    scan_says(s, from, "other");
        }
        if (other)
            memset(s->marks + i, MARK_OTHER, (size_t)(end - i));
    }
}

/* ---- the head */

static bool same_film(Text *x, Span title)
{
    Draft *d = draft(x);
    Arena scratch;
    arena_init(&scratch);
    bool same =
        d && str_equal(fold_title(&scratch, slice(x, title)), fold_title(&scratch, d->title));
    arena_free(&scratch);
    return same;
}

static void begin_film(Text *x, const Head *h)
{
    Draft *last = draft(x);
    Draft d = {.title = slice(x, h->title),
               .sentence = paragraph_slice(&x->p, x->s.from, x->s.to),
               .known_from = last && x->count > 1 ? last[-1].known_to : 0};
    if (last)
        last->known_to = x->known.count;
    paragraph_place(&x->p, h->title.from, &d.line, &d.column);
    *ARRAY_PUSH(x->emit.arena, x->drafts, x->count, x->cap) = d;
    set_title(x, h->title);
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
            say(x, kind ? "Kind" : fields[i].field, q->term->means, q->place, false);
            if (kind && str_equal(q->term->means, S("documentary")))
                say(x, "Genre", q->term->means, q->place, false);
        }
}

static void say_head(Text *x, const Head *h)
{
    if (h->year)
        say_year(x, h->year, h->year_place);
    if (h->other_year)
        say_year(x, h->other_year, h->other_place);
    if (h->year && !draft(x)->year)
        draft(x)->year = h->year;
    for (int i = 0; i < h->quality_count; i++)
        say_quality(x, &h->qualities[i]);
    for (int i = 0; i < h->maker_count; i++)
        say_person(x, "Director", &h->makers[i], false);
    if (!span_is_empty(h->original))
        say(x, "Original_title", slice(x, h->original), h->original.from, false);
    if (!span_is_empty(h->also))
        say(x, "Also", slice(x, h->also), h->also.from, false);
}

/* A further film begins with its own statement, or where a sentence opens with its title and goes
 * on to speak of it. */
static bool opens_film(const Text *x, const Head *h)
{
    const Scan *s = &x->s;
    bool first = h->title.from <= s->from + 1 || scan_says(s, h->title.from - 1, ":");
    if (h->is_statement || !first)
        return h->is_statement;
    return x->opens || scan_says(s, h->to, ",") || scan_is_a(s, h->to, TERM_FINITE) ||
           scan_is_a(s, h->to, TERM_JOB) || scan_is_a(s, h->to, TERM_COMPETED);
}

/* Is the film that this sentence opens with the one under way, a new one, or only mentioned? */
static void read_head(Text *x)
{
    Head h;
    if (!head_read(&x->s, !x->count, &h))
        return;
    bool self = span_is_empty(h.title) || same_film(x, h.title);
    if (!x->count && self)
        return;
    if (!self) {
        if (x->count && (!h.year || !opens_film(x, &h)))
            return;
        if (x->count == DRAFTS_MOST)
            return;
        begin_film(x, &h);
    }
    say_head(x, &h);
}

/* ---- what a pattern found */

/* "Seven Samurai, the Japanese film by": an article that points at another film than this one. */
static bool names_other_film(const Scan *s, int i)
{
    for (int k = i - 1; k >= s->from && k > i - 8; k--)
        if (scan_says(s, k, "a") || scan_says(s, k, "an") || scan_is_a(s, k, TERM_SELF))
            return false;
        else if (scan_says(s, k, "the") || scan_says(s, k, "another") || scan_says(s, k, "his") ||
                 scan_says(s, k, "her"))
            return !scan_says(s, k - 1, "is") && !scan_says(s, k - 1, "was");
    return false;
}

/* Does what the pattern says belong to this film? A participle belongs to the noun before it, a
 * verb to what the sentence speaks of. */
static bool belongs(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int k = f->from - 1;
    if (f->hangs_on_noun && scan_is_a(s, f->from, TERM_FILM) && names_other_film(s, f->from))
        return false;
    if (f->hangs_on_noun) {
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
        if (s->marks[k] == MARK_OTHER)
            return false;
        if (s->marks[k] == MARK_TITLE || scan_is_a(s, k, TERM_SELF) || scan_says(s, k, ";") ||
            (scan_says(s, k - 1, ",") &&
             (scan_says(s, k, "and") || scan_says(s, k, "but") || scan_says(s, k, "while"))))
            return true;
    }
    bool work = s->from + 1 < f->from && scan_is_a(s, s->from + 1, TERM_SOURCE);
    return !work && s->marks[s->from] != MARK_OTHER;
}

typedef enum { SURE, DOUBTFUL, DENIED } Certainty;

/* "reportedly", "was considered for", "not" in the same clause. */
static Certainty certainty(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int from = f->from, to = f->to + 2 < s->to ? f->to + 2 : s->to;
    while (from > s->from && !scan_says(s, from - 1, ";") && !scan_says(s, from - 1, "(") &&
           !scan_says(s, from - 1, "but") && !scan_says(s, from - 1, "although"))
        from--;
    Certainty found = SURE;
    for (int i = from; i < to; i++) {
        if (scan_is_a(s, i, TERM_NOT) && i >= f->from - 4)
            return DENIED;
        if (scan_is_a(s, i, TERM_HEDGE))
            found = DOUBTFUL;
    }
    return found;
}

static void say_people(Text *x, const Found *f, const Part *people, int count, Str field,
                       bool doubtful)
{
    if (field.n) {
        const char *name = field_name(field);
        for (int i = 0; i < count && name; i++)
            say_person(x, name, &people[i], doubtful);
        return;
    }
    for (int j = 0; j < f->job_count; j++)
        for (int i = 0; i < count; i++)
            if (field_name(f->jobs[j]))
                say_person(x, field_name(f->jobs[j]), &people[i], doubtful);
}

static void say_source(Text *x, const Source *source, bool doubtful)
{
    Str title = source->same_title ? draft(x)->title : slice(x, source->title);
    for (int i = 0; i < source->author_count || i == 0; i++) {
        bool author = i < source->author_count;
        int place = author ? source->authors[i].name.from : source->place;
        Fact *f =
            say(x, "Based_on", author ? slice(x, source->authors[i].name) : S(""), place, doubtful);
        f->extra = title;
        f->kind = source->kind;
    }
}

/* Roles that stand apart from their people go to them in order. */
static void give_roles(const Text *x, Found *f)
{
    bool all = false;
    for (int i = f->from; i < f->to; i++)
        all = all || scan_says(&x->s, i, "all") || scan_says(&x->s, i, "both");
    for (int i = 0; i < f->people_count && all && f->role_count == 1; i++)
        f->people[i].role = f->roles[0];
    if (f->role_count == f->people_count)
        for (int i = 0; i < f->people_count; i++)
            f->people[i].role = f->roles[i];
}

static void apply(Text *x, Found *f)
{
    Certainty sure = certainty(x, f);
    if (sure == DENIED || !belongs(x, f))
        return;
    bool doubtful = sure == DOUBTFUL || f->is_hint;
    give_roles(x, f);
    say_people(x, f, f->people, f->people_count, f->people_field, doubtful);
    say_people(x, f, f->more, f->more_count, f->more_field, doubtful);
    if (f->has_source)
        say_source(x, &f->source, doubtful);
    if (!span_is_empty(f->original) && f->original_year)
        say(x, "Remake_of",
            arena_format(x->emit.arena, "%.*s (%d)",
                         STR_ARG(f->original_is_same ? draft(x)->title : slice(x, f->original)),
                         f->original_year),
            f->original.from, doubtful);
    if (f->minutes)
        say(x, "Runtime", arena_format(x->emit.arena, "%d", f->minutes), f->from, doubtful);
}

static void read_patterns(Text *x)
{
    Found f;
    for (int i = x->s.from; i < x->s.to; i++)
        if (x->s.t[i].word && patterns_at(x->prose->patterns, &x->s, i, &f)) {
            apply(x, &f);
            i = f.to > i ? f.to - 1 : i;
            if (f.role_count || (f.people_count && !span_is_empty(f.people[0].role)))
                x->s.floor = f.to;
        }
}

static const Term *term_at(const Scan *s, int i, TermClass class, int *length)
{
    const Term *t = NULL;
    *length = i < s->to ? scan_term(s, i, class, &t) : 0;
    return t;
}

/* "spoken in German and English", "German with subtitles". */
static void read_languages(Text *x)
{
    const Scan *s = &x->s;
    int n;
    for (int i = s->from; i < s->to; i++) {
        bool spoken =
            scan_says(s, i, "in") && (scan_says(s, i - 1, "spoken") || scan_says(s, i - 1, "sung"));
        int at = spoken ? i + 1 : i;
        const Term *t = term_at(s, at, TERM_LANGUAGE, &n);
        bool titled =
            t && !spoken && scan_says(s, at + n, "with") &&
            (scan_says(s, at + n + 1, "subtitles") || scan_says(s, at + n + 2, "subtitles"));
        while (t && (spoken || titled)) {
            say(x, "Language", t->means, at, false);
            at += n;
            if (!scan_says(s, at, "and") && !scan_says(s, at, ","))
                break;
            t = term_at(s, ++at, TERM_LANGUAGE, &n);
        }
    }
}

/* "an Italian-French co-production", "a co-production by France, Germany and Poland". */
static void read_countries(Text *x)
{
    const Scan *s = &x->s;
    int n = 0;
    for (int i = s->from; i + 2 < s->to; i++) {
        if (!scan_says(s, i, "co") || !scan_says(s, i + 1, "-") ||
            !scan_says(s, i + 2, "production"))
            continue;
        int at = i + 3;
        if (scan_says(s, at, "by") || scan_says(s, at, "of") || scan_says(s, at, "between"))
            at++;
        for (const Term *t;
             scan_says(s, at, "the") || (t = term_at(s, at, TERM_COUNTRY, &n)) != NULL;) {
            if (!scan_says(s, at, "the"))
                say(x, "Country", t->means, at, false);
            at += scan_says(s, at, "the") ? 1 : n;
            while (scan_says(s, at, ",") || scan_says(s, at, "and"))
                at++;
        }
        for (int from = i - 1;
             from >= s->from && (scan_says(s, from, "-") || scan_says(s, from, "/") ||
                                 scan_is_a(s, from, TERM_COUNTRY));
             from--) {
            const Term *t = term_at(s, from, TERM_COUNTRY, &n);
            if (t && from + n <= i)
                say(x, "Country", t->means, from, false);
        }
    }
}

static void read_prizes(Text *x)
{
    PrizeFound found[PRIZES_MOST];
    int count = prizes_read(&x->s, draft(x)->year, &x->memory, found);
    for (int i = 0; i < count; i++) {
        const PrizeFound *p = &found[i];
        Fact *f = say(x, p->field, slice(x, p->person), p->place, p->year_presumed);
        f->kind = p->prize;
        f->extra = p->event;
        f->year = p->year;
    }
}

/* ---- sentences */

static void know_names(Text *x)
{
    for (int i = x->s.from; i < x->s.to; i++) {
        int end = name_at(&x->s, i);
        if (end > i + 1 && name_is_person(&x->s, (Span){i, end}))
            known_add(&x->known, slice(x, (Span){i, end}), x->emit.arena);
        i = end > i ? end - 1 : i;
    }
}

static void read_sentence(Text *x, Span span)
{
    x->s.from = x->s.floor = span.from;
    x->s.to = span.to;
    mark_title(x);
    read_head(x);
    if (!x->count)
        return;
    mark_title(x);
    mark_others(x);
    mark_other_films(x);
    x->before.at = 0;
    know_names(x);
    Head more;
    head_more(&x->s, &more);
    say_head(x, &more);
    read_languages(x);
    read_countries(x);
    read_patterns(x);
    read_prizes(x);
}

static void begin_paragraph(Text *x)
{
    x->s = (Scan){.terms = x->prose->terms, .p = &x->p, .t = x->p.tokens};
    x->s.marks = arena_new(&x->scratch, uint8_t, x->p.count + 1);
    x->s.before = &x->before;
    x->before.at = 0;
}

/* A text may speak of its film before it names it: the first head is looked for ahead, and a mere
 * mention of a film only taken if there is nothing better. */
static bool find_first(Text *x, bool mention)
{
    begin_paragraph(x);
    for (int i = 0; i < x->p.sentence_count; i++) {
        Head h;
        x->s.from = x->p.sentences[i].from;
        x->s.to = x->p.sentences[i].to;
        if (!head_read(&x->s, true, &h) || span_is_empty(h.title) || !h.year ||
            (h.is_mention && !mention))
            continue;
        begin_film(x, &h);
        draft(x)->year = h.year;
        say_head(x, &h);
        return true;
    }
    return false;
}

static void read_paragraph(Text *x)
{
    begin_paragraph(x);
    for (int i = 0; i < x->p.sentence_count; i++) {
        x->opens = i == 0;
        read_sentence(x, x->p.sentences[i]);
    }
}

const Prose *prose_open(const Pack *const *packs, int pack_count, Arena *a, Diag *diag)
{
    Prose *prose = arena_new(a, Prose, 1);
    prose->terms = terms_open(packs, pack_count, a);
    prose->patterns = patterns_open(packs, pack_count, prose->terms, a, diag);
    return prose;
}

/* Does it begin as a record does: with a comment, a %, or a field that a record may have? */
static bool begins_record(Str text)
{
    static const RecordType types[] = {RECORD_FILM, RECORD_QUESTION, RECORD_PERSON,
                                       RECORD_PACK, RECORD_EVENT,    RECORD_PRIZE};
    Str name, rest;
    text = str_trim(text);
    if (!text.n || strchr("#%{[", text.s[0]))
        return true;
    if (!str_cut(text, ':', &name, &rest))
        return false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (fields_find(types[i], name))
            return true;
    return false;
}

/* A year, and a good part of the text in small letters and blanks. */
bool prose_looks_like(Str bytes)
{
    Str text = str_slice(bytes, 0, LOOKED_AT);
    size_t small = 0, blanks = 0, digits = 0;
    bool year = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        small += c >= 'a' && c <= 'z';
        blanks += c == ' ';
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        year = year || digits == 4;
    }
    return text.n >= SHORTEST && year && 2 * small > text.n && 12 * blanks > text.n &&
           (memchr(text.s, '.', text.n) || memchr(text.s, '(', text.n)) && !begins_record(text);
}

void prose_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Text x = {.prose = out->prose};
    Lines lines;
    if (!x.prose)
        return;
    emit_open(&x.emit, file, a, out, diag);
    arena_init(&x.scratch);
    x.p = (Paragraph){.arena = &x.scratch, .keep = a};
    /* Three times through the lines at most; their faults are told the first time. */
    Diag again;
    diag_init(&again, a);
    lines_open(&lines, file, a, diag);
    while (paragraph_next(&x.p, &lines, x.prose->terms) && !find_first(&x, false))
        ;
    lines_open(&lines, file, a, &again);
    while (!x.count && paragraph_next(&x.p, &lines, x.prose->terms) && !find_first(&x, true))
        ;
    lines_open(&lines, file, a, &again);
    while (x.count && paragraph_next(&x.p, &lines, x.prose->terms))
        read_paragraph(&x);
    if (x.count)
        draft(&x)->known_to = x.known.count;
    for (int i = 0; i < x.count; i++) {
        draft_settle(&x.drafts[i], &x.known, &x.emit);
        draft_emit(&x.drafts[i], &x.emit);
    }
    if (!x.count)
        emit_error(&x.emit, "no-film-in-text", 1, 1,
                   "no film was found in this text; begin it as an article does: \"Rust and Bone "
                   "(2012) is a film directed by Jacques Audiard\"");
    arena_free(&x.scratch);
    emit_close(&x.emit);
}
