/* prose_first.c -- which film a text is about first. A text may speak of its film before it names
 * it: the film is looked for ahead of all reading. */
#include "lines.h"
#include "prose_forms.h"
#include "prose_reading.h"
#include "prose_seek.h"
#include "utf8.h"

enum { ARTICLE_SENTENCES = 1 }; /* so many may stand before an article says what it is about */

/* The year by which the text dates a film that it names without one, if it says so in so many
 * words. */
static void note_year(Text *x, int year, int place)
{
    if (!year || x->dated.year)
        return;
    x->dated = text_fact(x, "Year", arena_format(x->emit.arena, "%d", year), place);
    x->dated.year = year;
}

/* What is done with each sentence, in their order. Returns: go on? */
typedef bool EachSentence(Text *x, void *ctx);

/* The faults of the lines are told by whoever reads them all, behind this. */
static void each_sentence(Text *x, const PackFile *file, Arena *a, Progress *progress,
                          EachSentence *each, void *ctx)
{
    Lines lines;
    Diag untold;
    diag_init(&untold, a);
    untold.progress = progress;
    lines_open(&lines, file, a, &untold);
    while (paragraph_next(&x->p, &lines, x->prose->terms)) {
        text_begin_paragraph(x);
        for (int i = 0; i < x->p.sentence_count; i++) {
            text_enter_sentence(x, x->p.sentences[i]);
            if (!each(x, ctx))
                return;
        }
    }
}

static bool introduces(const Text *x, Head *h)
{
    bool below = x->p.starts[0].line > 1;
    return head_read(&x->s, HEAD_FIRST, h) && !span_is_empty(h->title) && h->year &&
           !h->is_mention && !(below && text_is_setting(&x->s, h));
}

typedef struct {
    Sought *sought;
    SoughtYear ends; /* of the film's title at home and its year, at the end; `year` 0: none */
    const SoughtTitle *before; /* a film with its year, named before one that is introduced */
    bool taken;
} Look;

/* "An Cailín Ciúin. Ireland, 2022." far below a heading: the film's title at home, and its year. */
static bool ends_in_title(Text *x, Look *l, const Head *h)
{
    enum { FAR = 6 };
    const SoughtTitle *heading = seek_heading(l->sought);
    if (!heading || heading->year || l->sought->sentences < FAR ||
        !phrase_is_foreign(&x->s, h->title))
        return false;
    l->before = heading;
    l->ends = (SoughtYear){h->year, 0, h->year_place, l->sought->sentences + 1};
    return true;
}

/* The title that speaks loudest in the last sentences before this one, and has no year. */
static const SoughtTitle *title_above(const Sought *k)
{
    enum { ABOVE = 4, LOUD = 3 };
    const SoughtTitle *best = NULL;
    for (int i = 0; i < k->title_count; i++) {
        const SoughtTitle *t = &k->titles[i];
        if (!t->year && t->sentence + ABOVE > k->sentences && t->points >= LOUD &&
            (t->heads || t->is_named) && (!best || t->points > best->points))
            best = t;
    }
    return best;
}

/* "Yasujirō Ozu, Japan 1953, 136'" in a line below the title: who made it, where and when. */
static bool names_maker(Text *x, Look *l, const Head *h)
{
    enum { WORDS_LEAST = 2, WORDS_MOST = 4 };
    const Scan *s = &x->s;
    int count = h->title.to - h->title.from;
    const SoughtTitle *above = title_above(l->sought);
    bool person = count >= WORDS_LEAST && count <= WORDS_MOST && h->title.from == s->from &&
                  paragraph_begins_line(s->p, s->from) && !scan_shouts(s, h->title) &&
                  title_known_at(s, h->title.from) != h->title.to && name_is_person(s, h->title);
    for (int i = h->title.from; i < h->title.to && person; i++)
        person = s->t[i].capital && !scan_is_a(s, i, TERM_OPENER);
    bool behind = scan_says(s, h->title.to, ",") || paragraph_begins_line(s->p, h->title.to);
    if (!above || !person || !behind)
        return false;
    l->before = above;
    l->ends = (SoughtYear){h->year, 0, h->year_place, l->sought->sentences + 1};
    return true;
}

/* "X is a 1949 film" is taken, and what introduces a film far on; else what speaks for each title
 * is gathered. */
static bool look(Text *x, void *ctx)
{
    Look *l = ctx;
    Head h;
    int place = 0;
    bool introduced = introduces(x, &h) && !seek_is_makers_other(l->sought, &x->s, h.title.from);
    l->sought->line = x->p.starts[0].line;
    note_year(x, head_year(&x->s, &place), place);
    bool more = !introduced || !h.is_statement || l->sought->introduced;
    if (more && seek_sentence(l->sought, &x->s, introduced ? &h : NULL))
        return true;
    if (l->sought->introduced)
        return false;
    if (!introduced)
        return true;
    if (ends_in_title(x, l, &h) || names_maker(x, l, &h))
        return false;
    l->before = seek_dated(l->sought);
    if (l->before &&
        !str_equal(l->before->folded, fold_title(l->sought->arena, text_slice(x, h.title))))
        return false;
    text_begin_film(x, &h);
    text_film(x)->year = h.year;
    text_say_head(x, &h);
    x->is_article = h.is_statement && h.title.from <= x->s.from + 1 &&
                    l->sought->sentences <= ARTICLE_SENTENCES;
    l->taken = true;
    return false;
}

/* The sentences again, up to those of the title and of the year that were chosen. */
typedef struct {
    const SoughtTitle *title;
    const SoughtYear *year;
    int sentence;
} Choice;

/* "Rome, Open City (Roberto Rossellini, 1945)" */
static Head read_bracket(const Scan *s, Span title)
{
    Head h = {.title = title};
    int at = title.to + (scan_says(s, title.to, "\"") || scan_says(s, title.to, "*"));
    phrase_bracket(s, at, &h);
    return h;
}

/* "RIFIFI (Du rififi chez les hommes)": behind a heading the brackets hold another title of it. The
 * heading; `title` if it is none so. */
static Span title_before_bracket(const Scan *s, Span title)
{
    int open = title.from - 1, end;
    if (open < 1 || open > FORM_TITLE_MOST || !token_is(&s->t[open], "(") ||
        !(scan_says(s, title.to, ")") || scan_says(s, title.to, ";")) ||
        !phrase_is_foreign(s, title))
        return title;
    Scan before = *s;
    before.from = 0;
    before.to = open;
    Span heading = title_at(&before, 0, &end);
    return end == open && !span_is_empty(heading) ? heading : title;
}

static bool take_choice(Text *x, void *ctx)
{
    Choice *c = ctx;
    int last = c->title->sentence;
    if (c->year && c->year->sentence > last)
        last = c->year->sentence;
    c->sentence++;
    if (c->year && c->sentence == c->year->sentence)
        note_year(x, c->year->year, c->year->place);
    if (c->sentence == c->title->sentence) {
        Head h;
        if (!c->title->is_introduced || !introduces(x, &h)) {
            Span title = title_before_bracket(&x->s, c->title->span);
            x->is_article = head_read(&x->s, HEAD_FURTHER, &h) && h.is_statement &&
                            h.title.from == title.from && h.title.from <= x->s.from + 1;
            h = read_bracket(&x->s, title);
        }
        if (c->title->year && !h.year)
            phrase_add_year(&h, c->title->year, c->title->year_place);
        if (h.title.to < c->title->span.from)
            h.original = c->title->span;
        text_begin_film(x, &h);
        text_say_head(x, &h);
    }
    return c->sentence < last;
}

/* The sentences again, up to that of a title without a year. */
static bool note_undated(Text *x, void *ctx)
{
    Choice *c = ctx;
    if (++c->sentence < c->title->sentence)
        return true;
    x->undated = text_slice(x, c->title->span);
    x->dated = text_fact(x, "Year", S(""), c->title->span.from);
    return false;
}

/* The sentences again, for whom they name. */
static bool gather_names(Text *x, void *ctx)
{
    Known *names = ctx;
    for (int i = x->s.from, end; i < x->s.to && names->count < DRAFT_MAX_NAMES; i = end) {
        end = name_at(&x->s, i);
        if (end > i)
            known_add(names, text_slice(x, name_without_courtesy(&x->s, (Span){i, end})),
                      x->emit.arena);
        else
            end = i + 1;
    }
    return names->count < DRAFT_MAX_NAMES;
}

/* Does another title head the text as what it reviews? */
static bool is_headed(const Sought *k, const SoughtTitle *but)
{
    for (int i = 0; i < k->title_count; i++)
        if (&k->titles[i] != but && (k->titles[i].heads == SEEK_REVIEWED ||
                                     (k->titles[i].is_introduced && k->titles[i].sentence == 1)))
            return true;
    return false;
}

/* A heading in capitals, and a year that is not that of the film of ours that the text may speak
 * of: it is about another film of the same people. */
static bool is_headed_and_dated(const Sought *k, const SoughtTitle *but, int ours_year)
{
    const SoughtTitle *heading = seek_heading(k);
    const SoughtYear *year = seek_year(k, but);
    return heading && heading != but && heading->heads == SEEK_SHOUTED && heading->sentence == 1 &&
           !but->heads && year && year->year != ours_year;
}

/* Of the titles of films of ours the text is most likely about that of whose makers it names most.
 */
static void weigh_ours(Text *x, const PackFile *file, Arena *a, Progress *progress, Sought *k)
{
    enum { POINTS_MOST = 8 };
    Known names = {0};
    SoughtTitle *best = NULL;
    int most = 0, year = 0, best_year = 0;
    each_sentence(x, file, a, progress, gather_names, &names);
    for (int i = 0; i < k->title_count; i++) {
        SoughtTitle *t = &k->titles[i];
        int points = t->ours ? text_weigh_ours(t->ours, &names, &year) : 0;
        if (points >= most)
            best = points > most ? t : NULL;
        best_year = points > most ? year : best_year;
        most = points > most ? points : most;
    }
    if (best && !is_headed(k, best) && !is_headed_and_dated(k, best, best_year)) {
        best->points += most < POINTS_MOST ? most : POINTS_MOST;
        best->is_named = true;
        best->ours_year = best_year;
    }
}

/* Is the year that was found for this title that of something else? A film comes out a year later
 * elsewhere, but not two. */
static bool is_other_year(const Text *x, const Choice *c)
{
    int year = x->dated.year ? x->dated.year : c->year ? c->year->year : 0;
    int ours = c->title->year ? 0 : c->title->ours_year;
    return ours && (year > ours + 1 || year < ours - 1);
}

/* The text tells no year of its film: note its title, and the year that our list has for it. */
static bool dated_by_ours(Text *x, const PackFile *file, Arena *a, Progress *progress, Choice *c)
{
    Known names = {0};
    if (!c->title)
        return false;
    each_sentence(x, file, a, progress, note_undated, c);
    c->sentence = 0;
    if (!terms_phrase(x->prose->terms, TERM_KNOWN, x->undated))
        return false;
    each_sentence(x, file, a, progress, gather_names, &names);
    x->dated.year = text_year_of_ours(x, x->undated, &names, 0, names.count);
    x->dated.value = arena_format(x->emit.arena, "%d", x->dated.year);
    return x->dated.year > 0;
}

void text_find_first(Text *x, const PackFile *file, Arena *a, Progress *progress)
{
    Arena folded;
    arena_init(&folded);
    Sought *k = arena_new(&folded, Sought, 1);
    *k = (Sought){.arena = &folded};
    Look l = {.sought = k};
    each_sentence(x, file, a, progress, look, &l);
    if (!l.taken && k->has_ours && !k->has_remake)
        weigh_ours(x, file, a, progress, k);
    Choice c = {.title = l.taken ? NULL : l.before ? l.before : seek_title(k)};
    if (c.title && c.title != l.before && c.title->line) {
        k->line = c.title->line;
        const SoughtTitle *before = seek_dated(k);
        if (before && before->line < c.title->line)
            c.title = before;
    }
    if (c.title && !c.title->year && !x->dated.year)
        c.year = l.ends.year ? &l.ends : seek_year(k, c.title);
    bool told = c.title && (c.title->year || x->dated.year || c.year);
    bool other = c.title && is_other_year(x, &c);
    Choice opening = {.title = other ? c.title : seek_opening(k)};
    bool ours = !l.taken && (!told || other) && dated_by_ours(x, file, a, progress, &opening);
    told = told && !ours;
    if (told || ours) {
        each_sentence(x, file, a, progress, take_choice, told ? &c : &opening);
        Draft *d = text_film(x);
        if (!d->year) {
            d->year = x->dated.year;
            *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = x->dated;
        }
        if (ours)
            text_tell_ours(x, d);
    } else if (c.title) {
        each_sentence(x, file, a, progress, take_choice, &c);
    }
    arena_free(&folded);
}
