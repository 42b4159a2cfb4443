/* claims.c -- which lists of prizes are whole: a film's at an event, a prize's at an edition.
 * A pack that claims a list must itself hold every award that the merged catalog has in it, and no
 * prize without a year may belong there. */
#include "catalog_build.h"

enum { MOST_CLAIMS = 256 }; /* of one film: no honest one comes near */

static Result result_of(Str word)
{
    return str_equal_ascii_nocase(word, S("Nominated"))  ? RESULT_NOMINATED
           : str_equal_ascii_nocase(word, S("Competed")) ? RESULT_COMPETED
                                                         : RESULT_WON;
}

static uint64_t lost_key(int pack, Id film, Result result)
{
    return (uint64_t)film << 32 | (uint64_t)(unsigned)pack << 2 | (unsigned)result;
}

/* Contributions in the order of award, then pack, so that one can be looked up. */
static void sort_contributions(Build *b)
{
    b->given = arena_new(&b->scratch, uint64_t, b->contribution_count + 1);
    b->given_count = 0;
    for (int i = 0; i < b->contribution_count; i++) {
        const Contribution *k = &b->contributions[i];
        Id award = k->award == NO_ID ? NO_ID : b->award_place[k->award];
        if (award != NO_ID)
            b->given[b->given_count++] = (uint64_t)award << 32 | (uint32_t)k->pack;
    }
    order_numbers(b->given, b->given_count);
}

static bool gives(const Build *b, int pack, Id award)
{
    return data_has_claim(b->given, b->given_count, (uint64_t)award << 32 | (uint32_t)pack);
}

/* Is a line of this pack about the film's prizes unreadable? Then it may be one of the list. */
static bool has_lost_line(const Build *b, int pack, Id film, Result result)
{
    return text_map_get_number(&b->lost, lost_key(pack, film, result)) != TEXT_MAP_NONE;
}

static void collect_lost(Build *b)
{
    text_map_init(&b->lost, &b->scratch);
    for (int i = 0; i < b->contribution_count; i++) {
        const Contribution *k = &b->contributions[i];
        if (k->award == NO_ID)
            *text_map_at_number(&b->lost, lost_key(k->pack, k->film, k->result)) = 1;
    }
}

/* ---- of a film */

typedef struct {
    uint64_t claim; /* data_film_claim */
    int pack;
    const Record *record;
    const Field *field;
} FilmClaim;

static bool is_partial(const Record *r, const Field *claim)
{
    for (const Field *f = NULL; (f = record_next(r, "Partial", f));) {
        Str word, rest;
        str_cut(claim->value, ';', &word, &rest);
        if (str_equal(f->value, claim->value) || str_equal(f->value, str_trim(word)))
            return true;
    }
    return false;
}

/* The claim of a field; false if it makes none about prizes of an event that is known. */
static bool read_claim(Build *b, Id film, const FilmRecord *fr, const Record *r, const Field *f,
                       FilmClaim *out)
{
    Str parts[2] = {{0}};
    if (str_find(f->value, S(";")) < 0 || is_partial(fr->record, f) ||
        record_parts(&b->scratch, f->value, parts, 2) < 2)
        return false;
    Id event = build_find_event(b, r, f, parts[1]);
    if (event == NO_ID)
        return false;
    *out = (FilmClaim){data_film_claim(film, event, result_of(parts[0])), fr->pack, r, f};
    return true;
}

/* Does the claiming pack list every such award that the film has at that event? */
static bool film_claim_holds(const Build *b, const FilmClaim *claim, Id film, Id event,
                             Result result)
{
    const Catalog *c = b->c;
    if (has_lost_line(b, claim->pack, film, result))
        return false;
    for (uint32_t i = c->film_award_start[film]; i < c->film_award_start[film + 1]; i++) {
        const Award *w = &c->awards[c->film_awards[i]];
        if (w->result == result && c->prizes[w->prize].prize.event == event &&
            !gives(b, claim->pack, c->film_awards[i]))
            return false;
    }
    return true;
}

/* All claims of one event and result must hold. */
static void settle(Build *b, Id film, const FilmClaim *claims, int count)
{
    Catalog *c = b->c;
    bool good[MOST_CLAIMS];
    for (int i = 0; i < count; i++) {
        const FilmClaim *k = &claims[i];
        Result result = (Result)(k->claim & 3);
        good[i] = film_claim_holds(b, k, film, (Id)(k->claim >> 2 & 0xFFFFFF), result);
        if (!good[i] && !has_lost_line(b, k->pack, film, result))
            build_warn(b, "list-differs", k->record, k->field, S(""),
                       "another pack gives \"%.*s\" more at this event; the list no longer "
                       "counts as whole",
                       STR_SHOWN(c->films[film].title));
    }
    for (int i = 0; i < count; i++) {
        bool all = true, first = true;
        for (int k = 0; k < count; k++)
            if (claims[k].claim == claims[i].claim) {
                all &= good[k];
                first &= k >= i;
            }
        if (all && first)
            *ARRAY_PUSH(b->a, c->film_claims, c->film_claim_count, b->film_claim_cap) =
                claims[i].claim;
    }
}

static void claim_film(Build *b, Id film)
{
    const Catalog *c = b->c;
    FilmClaim claims[MOST_CLAIMS];
    int count = 0, looked = 0;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++) {
        const FilmRecord *fr = &c->records[i];
        const Record *sources[] = {fr->record, b->pack_records[fr->pack]};
        for (int s = 0; s < 2; s++)
            for (const Field *f = NULL;
                 sources[s] && looked < MOST_CLAIMS && (f = record_next(sources[s], "Complete", f));
                 looked++)
                count += read_claim(b, film, fr, sources[s], f, &claims[count]);
    }
    settle(b, film, claims, count);
}

/* ---- of a prize */

static bool prize_claim_holds(const Build *b, const PrizeClaim *claim, Id prize, Id edition)
{
    const Catalog *c = b->c;
    for (uint32_t i = c->edition_award_start[edition]; i < c->edition_award_start[edition + 1];
         i++) {
        const Award *w = &c->awards[c->edition_awards[i]];
        if (w->prize == prize && w->result == claim->result &&
            !gives(b, claim->pack, c->edition_awards[i]))
            return false;
    }
    return true;
}

/* Has the film this prize at an edition that is known? */
static bool is_dated(const Catalog *c, const Undated *u)
{
    for (uint32_t i = c->film_award_start[u->film]; i < c->film_award_start[u->film + 1]; i++) {
        const Award *w = &c->awards[c->film_awards[i]];
        if (w->prize == u->prize && (w->result == u->result || w->result == RESULT_WON))
            return true;
    }
    return false;
}

/* Might a prize of which nobody says when have been given here, and be missing in the list? */
static bool may_lack(const Build *b, Id prize, Id edition, Result result)
{
    enum { LATE = 2 }; /* after its first showing a film may still be up for prizes */
    for (int i = 0; i < b->undated_count; i++) {
        const Undated *u = &b->undated[i];
        int late = b->c->editions[edition].held - b->c->films[u->film].year;
        if (u->prize == prize && u->result == result && late >= 0 && late <= LATE &&
            !is_dated(b->c, u))
            return true;
    }
    return false;
}

static void claim_edition(Build *b, Id prize, Id edition, Result result)
{
    Catalog *c = b->c;
    const PrizeEntry *p = &c->prizes[prize];
    bool claimed = false;
    for (int i = 0; i < p->claim_count; i++) {
        const PrizeClaim *claim = &p->claims[i];
        if (claim->result != result ||
            !data_in_bounds(&c->editions[edition], claim->first, claim->last))
            continue;
        if (!prize_claim_holds(b, claim, prize, edition))
            return;
        claimed = true;
    }
    if (claimed && !may_lack(b, prize, edition, result))
        *ARRAY_PUSH(b->a, c->list_claims, c->list_claim_count, b->list_claim_cap) =
            data_list_claim(prize, edition, result);
}

/* The editions of one event are neighbours. */
static void claim_editions(Build *b, Id first, Id end)
{
    const Catalog *c = b->c;
    for (int p = 0; p < c->prize_count; p++) {
        if (!c->prizes[p].claim_count || c->prizes[p].prize.event != c->editions[first].event)
            continue;
        for (Id e = first; e < end; e++)
            for (int r = RESULT_WON; r <= RESULT_COMPETED; r++)
                claim_edition(b, (Id)p, e, (Result)r);
    }
}

void build_award_claims(Build *b)
{
    Catalog *c = b->c;
    c->film_claim_count = c->list_claim_count = 0;
    sort_contributions(b);
    collect_lost(b);
    for (int film = 0; film < c->film_count; film++)
        claim_film(b, (Id)film);
    for (int e = 0, end; e < c->edition_count; e = end) {
        for (end = e + 1; end < c->edition_count && c->editions[end].event == c->editions[e].event;)
            end++;
        claim_editions(b, (Id)e, (Id)end);
    }
    order_numbers(c->film_claims, c->film_claim_count);
    order_numbers(c->list_claims, c->list_claim_count);
}

/* ---- runs of years of which every winner is known */

enum { YEARS_FROM = 1900, YEARS_TO = 2100 };

static bool is_not_held(const EventEntry *e, int year)
{
    for (int i = 0; i < e->not_held_count; i++)
        if (e->not_held[i] == year)
            return true;
    return false;
}

/* Which years have editions, all of them whole? Two may be held in one year. */
static void note_whole_years(const Catalog *c, Id prize, bool whole[YEARS_TO - YEARS_FROM + 1])
{
    for (int pass = 0; pass < 2; pass++)
        for (int e = 0; e < c->edition_count; e++) {
            int year = c->editions[e].held;
            if (c->editions[e].event != c->prizes[prize].prize.event || year < YEARS_FROM ||
                year > YEARS_TO)
                continue;
            bool known = data_has_claim(c->list_claims, c->list_claim_count,
                                        data_list_claim(prize, (Id)e, RESULT_WON));
            if (known == (pass == 0))
                whole[year - YEARS_FROM] = known;
        }
}

void build_whole_years(Build *b)
{
    const Catalog *c = b->c;
    for (int p = 0; p < c->prize_count; p++) {
        PrizeEntry *prize = &c->prizes[p];
        bool whole[YEARS_TO - YEARS_FROM + 1] = {false};
        if (!prize->claim_count)
            continue;
        note_whole_years(c, (Id)p, whole);
        for (int year = YEARS_FROM, from = 0, best = 0; year <= YEARS_TO; year++) {
            if (!whole[year - YEARS_FROM]) {
                from = is_not_held(&c->events[prize->prize.event], year) ? from : 0;
                continue;
            }
            from = from ? from : year;
            if (year - from + 1 <= best)
                continue;
            best = year - from + 1;
            prize->whole_first = from;
            prize->whole_last = year;
        }
    }
}
