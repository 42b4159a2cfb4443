/* prose.c -- see prose.h. */
#include "prose.h"

#include <string.h>

#include "fields.h"
#include "lines.h"
#include "prose_reading.h"
#include "utf8.h"

enum { SHORTEST = 40, LOOKED_AT = 4096 };

/* Who did it, for a further verb of the sentence; and was it a part in the film? */
static void note_subject(Text *x, const Found *f)
{
    bool before = f->people_count && f->people[0].name.from < f->anchor;
    bool part = f->role_count || f->wants_full_name ||
                (f->people_count && !span_is_empty(f->people[0].role));
    for (int k = f->from; k < f->to && !part; k++)
        part = scan_says(&x->s, k, "played") || scan_says(&x->s, k, "portrayed");
    x->s.told = x->s.told || (part && !f->is_hint && str_equal(f->people_field, S("Star")));
    if (!before)
        return;
    x->subject.at = f->to;
    x->subject.count = f->people_count;
    memcpy(x->subject.parts, f->people, sizeof *f->people * (size_t)f->people_count);
}

/* "influenced by Jean Renoir's classic The Rules of the Game": a title of its own follows. */
static bool is_of_other_film(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int end;
    bool owner = f->people_count == 1 && str_equal(f->people_field, S("Director")) &&
                 scan_says(s, f->people[0].name.to, "'s");
    Span title = owner ? title_at(s, f->to, &end) : (Span){0, 0};
    return !span_is_empty(title) && s->marks[title.from] != MARK_TITLE &&
           title.to - title.from > 1;
}

/* "losing to Life Is Beautiful": a verb with a capital between others is a word of a title. */
static bool is_verb_of_title(const Scan *s, int i)
{
    return s->t[i].capital && scan_is_capital(s, i - 1) && scan_is_capital(s, i + 1) &&
           scan_is_a(s, i, TERM_FINITE) && !scan_shouts(s, (Span){s->from, s->to});
}

static void read_patterns(Text *x)
{
    Found f;
    for (int i = x->s.from; i < x->s.to; i++)
        if (x->s.t[i].word && !is_verb_of_title(&x->s, i) &&
            patterns_at(x->prose->patterns, &x->s, i, &f)) {
            if (is_of_other_film(x, &f))
                continue;
            text_say_found(x, &f);
            note_subject(x, &f);
            if (f.role_count == 1 && !f.is_hint)
                cast_read_pairs(x, f.roles[0].to == f.to ? f.to : f.to - 1,
                                f.roles[0].to - f.roles[0].from);
            /* "directed from a script by": its last word may begin another */
            bool by = scan_says(&x->s, f.to, "by") && scan_is_a(&x->s, f.to - 1, TERM_SCRIPT);
            bool with = scan_says(&x->s, f.to, "with") && scan_is_a(&x->s, f.to - 1, TERM_FILM);
            int again = f.to > i + 1 && (by || with || scan_says(&x->s, f.to, "in"));
            i = f.to > i ? f.to - 1 - again : i;
            bool fronted = f.has_source && f.from == x->s.from &&
                           !scan_says(&x->s, f.to + 1, "who"); /* "From the book by A, B made" */
            bool object = f.people_count && str_equal(f.people_field, S("Star")) &&
                          f.people[0].name.from > f.anchor && !scan_says(&x->s, f.to + 1, "who") &&
                          (!scan_is_small_word(&x->s, f.to) || scan_says(&x->s, f.to, "and"));
            if (fronted || object || f.role_count ||
                (f.people_count && !span_is_empty(f.people[0].role)))
                x->s.floor = f.to;
        }
}

static void know_name(Text *x, Span name)
{
    Str full = text_slice(x, name);
    known_add(&x->known, full, x->emit.arena);
    text_note_ours(x, full, name.from);
}

static void know_names(Text *x)
{
    int first = x->film > 0 ? x->drafts[x->film - 1].known_to : 0;
    for (int i = x->s.from; i < x->s.to; i++) {
        int event = x->s.t[i].capital ? scan_term(&x->s, i, TERM_EVENT, NULL) : 0;
        bool somebody = event == 1 && name_at(&x->s, i) == i + 2; /* "Bodil Kjer" */
        if (event && !somebody) {
            i += event - 1; /* "At the 16th Academy Awards Coburn won" */
            continue;
        }
        i = skip_origin(&x->s, i);
        int land = scan_term(&x->s, i, TERM_COUNTRY, NULL);
        if (land && name_at(&x->s, i + land) >= i + land + 2)
            i += land; /* "two journalists, Cambodian Dith Pran and" */
        if (scan_says(&x->s, i - 1, "on") && scan_is_a(&x->s, i, TERM_PLACE))
            i++; /* "on Monday Ada Bell got the Oscar" */
        int end = name_at(&x->s, i);
        bool rank = end == i + 2 && scan_is_a(&x->s, i, TERM_RANK); /* "Miss Miles" */
        if (end == i + 1)
            text_note_ours(x, text_slice(x, (Span){i, end}), i); /* a role of one word */
        if (end > i + 1 && !rank && x->known.count - first < DRAFT_MAX_NAMES &&
            name_is_person(&x->s, (Span){i, end}))
            know_name(x, name_without_courtesy(&x->s, (Span){i, end}));
        i = end > i ? end - 1 : i;
    }
}

/* "IN A LONELY PLACE", "The Killers (1946)" behind an hour of three tokens. */
static bool opens_programme(const Text *x, Span span)
{
    enum { CLOCK = 3, SHORT = 6 };
    const Token *t = &x->p.tokens[span.from + CLOCK];
    if (scan_shouts(&x->s, (Span){span.from + CLOCK, span.from + CLOCK + 3}))
        return true;
    if (token_is(t, "film") || token_is(t, "movie"))
        return false;
    for (int k = 0; k < SHORT && span.from + CLOCK + k + 2 < span.to && t->capital; k++)
        if (token_is(&t[k], "(") && token_year(&t[k + 1]) && token_is(&t[k + 2], ")"))
            return true;
    return false;
}

/* "8.00 FILM", "10:10 pm FILM" at `from` of a programme: how many tokens; 0 if it is none. */
static int clock_length(const Text *x, Span span)
{
    enum { LONGEST = 5 };
    const Token *t = &x->p.tokens[span.from];
    int count = span.to - span.from;
    if (count > 6 && t->kind == TOKEN_NUMBER && t->text.n < 3 && t[2].kind == TOKEN_NUMBER &&
        t[2].text.n == 2 && !t[1].spaced && !t[2].spaced &&
        (token_is(&t[1], ".") || token_is(&t[1], ":")) && opens_programme(x, span))
        return 3; /* "3.00 IN A LONELY PLACE" */
    for (int k = 1; t->kind == TOKEN_NUMBER && k < LONGEST && k + 1 < count; k++)
        if ((token_is(&t[k], "film") || token_is(&t[k], "movie")) && t[k].text.s[1] < 'a' &&
            t[k + 1].capital)
            return k + 1;
        else if (t[k].kind == TOKEN_WORD && t[k].text.n > 4)
            break;
    return 0;
}

/* "3: In Gandhi (1982)", "(3) Gandhi": the tokens before an item of a list; "2001: A Space Odyssey"
 * is none. */
static int number_length(const Text *x, Span span)
{
    const Token *t = &x->p.tokens[span.from];
    int open = token_is(t, "("), clock = clock_length(x, span);
    if (clock || span.to < span.from + open + 4)
        return clock;
    bool number = t[open].kind == TOKEN_NUMBER && t[open].text.n < 3;
    bool hour = token_is(&t[1], ":") && !t[2].spaced; /* "12:01" */
    bool close = token_is(&t[open + 1], ")") || (!open && token_is(&t[1], ":") && !hour);
    return number && close ? open + 2 : 0;
}

void text_enter_sentence(Text *x, Span span)
{
    int number = number_length(x, span);
    span.from += number;
    if (!number && span.from && token_is(&x->p.tokens[span.from], "a.") &&
        token_is(&x->p.tokens[span.from - 1], "?") && span.to > span.from + 2)
        span.from++; /* "Q. Which film? A. The Third Man" */
    x->s.from = x->s.floor = span.from;
    x->s.to = span.to;
    x->s.told_before = x->s.told;
    x->s.told = false;
    x->subject.count = 0;
    x->denied = x->directed = 0;
    x->heard = false;
    x->turned = false;
    x->sentence = paragraph_slice(&x->p, span.from, span.to);
}

/* "A is the farmer, and B is Linda": where one part is told, the others are no hints. */
static void settle_cast(Draft *d, int first)
{
    for (int i = first; i < d->count; i++)
        if (d->facts[i].awaits_cast)
            d->facts[i].doubtful = false;
}

static void read_sentence(Text *x, Span span)
{
    text_enter_sentence(x, span);
    /* "It was remade as X, with Y and Z": all that is of another film. */
    for (int i = span.from + 1; i < x->s.to; i++)
        if (scan_says(&x->s, i, "remade") && !scan_says(&x->s, i + 1, "from") &&
            (scan_says(&x->s, i - 1, "was") || scan_says(&x->s, i - 1, "been")))
            x->s.to = i;
    text_mark_title(x);
    for (int i = span.from; i < x->s.to && !x->several; i++)
        x->several = scan_is_a(&x->s, i, TERM_SEVERAL);
    text_note_season(x);
    text_read_head(x);
    if (!x->count || x->full)
        return;
    text_find_year(x);
    text_mark_title(x);
    text_mark_others(x);
    x->before.at = 0;
    x->known_before = x->known.count;
    know_names(x);
    text_note_countries(x);
    text_note_others(x);
    int from = text_film(x)->known_from;
    x->s.known = x->known.names ? x->known.names + from : NULL;
    x->s.known_count = x->known.count - from;
    Head more;
    head_more(&x->s, &more);
    text_say_head(x, &more);
    text_say_origin(x);
    text_say_original(x);
    int first = text_film(x)->count;
    read_patterns(x);
    text_say_source_in_passing(x);
    if (x->s.told)
        settle_cast(text_film(x), x->before_first < first ? x->before_first : first);
    x->before_first = first;
    text_say_prizes(x);
    x->s.meant = person_meant(&x->s, x->s.to);
    for (int i = span.from; i < span.to; i++)
        x->last_year = token_year(&x->s.t[i]) ? token_year(&x->s.t[i]) : x->last_year;
}

void text_begin_paragraph(Text *x)
{
    x->s = (Scan){.terms = x->prose->terms, .p = &x->p, .t = x->p.tokens};
    x->s.marks = arena_new(&x->scratch, uint8_t, x->p.count + 1);
    x->s.before = &x->before;
    x->s.subject = &x->subject;
    x->before.at = 0;
}

static void read_paragraph(Text *x)
{
    text_begin_paragraph(x);
    text_note_date(x);
    x->about = false;
    x->when.year = 0;
    text_leave_aside(x);
    text_read_leaders(x);
    for (int i = 0; i < x->p.sentence_count; i++) {
        Span before = x->p.sentences[i ? i - 1 : 0];
        x->place = i;
        x->opens = i == 0 ||
                   (i == 1 && before.to - before.from < 3 &&
                    x->p.tokens[before.from].kind == TOKEN_NUMBER) || /* "2. TITLE" */
                   number_length(x, x->p.sentences[i]) > 0;
        read_sentence(x, x->p.sentences[i]);
    }
}

const Prose *prose_open(const Pack *const *packs, int pack_count, const PackFile *films,
                        int film_count, Arena *a, Diag *diag)
{
    Prose *prose = arena_new(a, Prose, 1);
    prose->terms = terms_open(packs, pack_count, a);
    for (int i = 0; i < film_count; i++)
        terms_add_titles(prose->terms, films[i].bytes);
    prose->patterns = patterns_open(packs, pack_count, prose->terms, a, diag);
    return prose;
}

/* "Director: Edda Voss": a field that a record may have; `*value` is what it says. */
static bool is_record_line(Str line, Str *value)
{
    static const RecordType types[] = {RECORD_FILM, RECORD_QUESTION, RECORD_PERSON,
                                       RECORD_PACK, RECORD_EVENT,    RECORD_PRIZE};
    Str name;
    if (!str_cut(line, ':', &name, value))
        return false;
    name = utf8_trim(name);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (fields_find(types[i], name))
            return true;
    return false;
}

/* "[{", "[1", but not "[from a letter]" */
static bool begins_array(Str text)
{
    Str inner = text.s[0] == '[' ? str_trim(str_slice(text, 1, text.n)) : S("");
    return inner.n && !((inner.s[0] | 32) >= 'a' && (inner.s[0] | 32) <= 'z');
}

/* Does it begin as a record does: behind comments with a %, or with a field and no sentences? "#
 * Kes" may head a text, and "Director: Edda Voss. Music: ..." be its first line. */
static bool begins_record(Str text)
{
    Str line, value;
    text = str_trim(text);
    while (text.n && text.s[0] == '#') {
        str_cut(text, '\n', &line, &text);
        text = str_trim(text);
    }
    if (!text.n || strchr("%{", text.s[0]) || begins_array(text))
        return true;
    str_cut(text, '\n', &line, &text);
    if (!is_record_line(line, &value))
        return false;
    str_cut(text, '\n', &line, &text);
    line = str_trim(line);
    return line.n ? strchr("%#+", line.s[0]) || is_record_line(line, &value)
                  : str_find(value, S(". ")) < 0;
}

/* A year or several sentences, and most of what is neither blank nor mark in small letters; letters
 * beyond ASCII count as such, two bytes each. */
static bool looks_like_text(Str text)
{
    enum { SENTENCES = 3 };
    size_t small = 0, others = 0, blanks = 0, digits = 0, stops = 0;
    bool year = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        small += 2 * (c >= 'a' && c <= 'z') + ((unsigned char)c >= 0x80);
        others += 2 * ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        blanks += c == ' ';
        stops += c == '.' && (i + 1 == text.n || text.s[i + 1] == ' ' || text.s[i + 1] == '\n');
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        year = year || digits == 4;
    }
    year = year || stops >= SENTENCES;
    return text.n >= SHORTEST && year && small > 2 * others && 12 * blanks > text.n &&
           (memchr(text.s, '.', text.n) || memchr(text.s, '(', text.n)) && !begins_record(text);
}

bool prose_looks_like(Str bytes)
{
    Arena scratch;
    bool was_utf16;
    arena_init(&scratch);
    Str beginning = lines_text(str_slice(bytes, 0, 2 * LOOKED_AT), &scratch, &was_utf16);
    bool looks = looks_like_text(str_slice(beginning, 0, LOOKED_AT));
    arena_free(&scratch);
    return looks;
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
    text_find_first(&x, file, a, diag->progress);
    lines_open(&lines, file, a, diag);
    while (paragraph_next(&x.p, &lines, x.prose->terms))
        if (x.count && !x.full)
            read_paragraph(&x);
    if (x.count)
        text_film(&x)->known_to = x.known.count;
    text_say_season(&x);
    int films = 0;
    for (int i = 0; i < x.count; i++)
        if (!x.drafts[i].year)
            text_date_by_ours(&x, &x.drafts[i]);
    for (int i = 0; i < x.count; i++)
        films += x.drafts[i].year && draft_says_more(&x.drafts[i]);
    for (int i = 0; i < x.count; i++) {
        x.drafts[i].is_one_of_several = films > 1 && !x.drafts[i].is_article;
        x.drafts[i].written = x.written > 0 ? x.written : 0;
        x.drafts[i].written_month = x.written_month > 0 ? x.written_month : 0;
        x.drafts[i].others = &x.others;
        draft_settle(&x.drafts[i], &x.known, &x.emit);
        if (i == 0 || draft_says_more(&x.drafts[i]))
            draft_emit(&x.drafts[i], i == 0, &x.emit);
    }
    if (!x.count)
        emit_error(&x.emit, "no-film-in-text", 1, 1,
                   "no film was found in this text; begin it as an article does: \"Rust and Bone "
                   "(2012) is a film directed by Jacques Audiard\"");
    arena_free(&x.scratch);
    emit_close(&x.emit);
}
