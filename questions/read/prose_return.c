/* prose_return.c -- a text that tells of several films turns to one without saying so, leaves what
 * was an aside, and comes back to one it has told of; see prose_reading.h. */
#include "prose_reading.h"
#include "prose_years.h"
#include "utf8.h"

/* The film of this title and year of which the text has told before; -1: none. */
int text_film_of_title(Text *x, const Head *h)
{
    int found = -1;
    Arena scratch;
    arena_init(&scratch);
    Str title = fold_title(&scratch, text_title(x, h->title));
    for (int f = x->count - 1; f >= 0 && f >= x->count - FILMS_BEFORE && found < 0; f--) {
        const Draft *d = &x->drafts[f];
        if ((!h->year || !d->year || h->year == d->year) &&
            str_equal(title, fold_title(&scratch, d->title)))
            found = f;
    }
    arena_free(&scratch);
    return found;
}

void text_take_up(Text *x, int film)
{
    if (film == x->film)
        return;
    text_film(x)->known_to = x->known.count;
    x->film_before = x->film;
    x->film = film;
}

void text_leave_aside(Text *x)
{
    if (x->count && !text_film(x)->year && !text_film(x)->is_article &&
        x->drafts[x->film_before].year)
        text_take_up(x, x->film_before);
}

/* A film of which the text has told, and which the sentence names again to go on about it. */
void text_return(Text *x)
{
    static const char *const compared[] = {"than",  "like",  "unlike", "after", "before",
                                           "since", "until", "as",     "from",  "of"};
    const Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        if (scan_is_small_word(s, i))
            continue;
        for (int f = x->count - 1; f >= 0 && f >= x->count - FILMS_BEFORE; f--) {
            const Draft *d = &x->drafts[f];
            bool marked = scan_says(s, i - 1, "\"") || scan_says(s, i - 1, "*");
            bool alone = d->word_count == 1 && i > s->from && !marked;
            if (!alone && text_is_title_at(x, d, i) && !scan_says(s, i + d->word_count, "'s") &&
                !SCAN_SAYS_ONE(s, i - 1 - marked, compared)) {
                text_take_up(x, f);
                return;
            }
        }
    }
}

/* "Two years after that he", "David Lynch fetched him back in 1980.": when that was of which the
 * paragraph speaks, if it is no prize's year. */
static void note_when(Text *x)
{
    const Scan *s = &x->s;
    int year = 0, place = s->from, said = 0;
    if (scan_is_a(s, s->from, TERM_SELF))
        return; /* "It was new in 1958." */
    for (int k = s->from; k < s->to; k++) {
        int later = years_counted(s, k);
        if (scan_says(s, k, "same") && scan_says(s, k + 1, "year"))
            later = 0;
        if (later >= 0 && text_film(x)->year && text_film(x)->year == x->last_year && !year) {
            year = text_film(x)->year + later;
            place = k;
        }
        if (token_year(&s->t[k])) {
            said++;
            year = said == 1 && scan_says(s, k - 1, "in") ? token_year(&s->t[k]) : 0;
            place = k;
        }
        if (scan_is_a(s, k, TERM_EVENT) || scan_is_a(s, k, TERM_PRIZE) || scan_is_work(s, k) ||
            said > 1)
            return;
    }
    if (!year)
        return;
    x->when = text_fact(x, "Year", arena_format(x->emit.arena, "%d", year), place);
    x->when.year = year;
}

/* Does the paragraph tell a year behind the sentence under way? */
static bool is_dated_paragraph(const Text *x)
{
    for (int k = x->s.from; k < x->p.count; k++)
        if (token_year(&x->p.tokens[k]))
            return true;
    return false;
}

/* "Maar", of whom the text has told as Piet Maar. */
static bool is_surname(const Text *x, Span title)
{
    Str said = text_slice(x, title);
    return title.to - title.from == 1 && text_full_name(x, said).n > said.n;
}

/* A paragraph of a text that is no article, which has not named its film so far, names another. */
bool text_turns(Text *x, Head *h)
{
    enum { SENTENCES = 3 };
    int line, column;
    for (int k = x->s.from; k < x->s.to; k++)
        x->about = x->about || x->s.marks[k] == MARK_TITLE;
    if (!x->count || x->is_article || x->about || x->place >= SENTENCES)
        return false;
    paragraph_place(&x->p, x->s.from, &line, &column);
    note_when(x);
    if (line == text_film(x)->line || !head_turn(&x->s, h) || text_same_film(x, h->title) ||
        is_surname(x, h->title) || (line < text_film(x)->line && !h->year) ||
        !(h->year || x->when.year || h->is_statement || x->several || x->count > 1 ||
          is_dated_paragraph(x)))
        return false;
    return true;
}

/* It has no year of its own: that of which the paragraph spoke. */
void text_date_by_paragraph(Text *x)
{
    Draft *d = text_film(x);
    if (d->year || !x->when.year)
        return;
    d->year = x->when.year;
    *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = x->when;
}
