/* fame.c -- how well known a film or person is, from the catalog itself: 0..1000, as a percentile.
 * Source: QUESTIONS, section 6: credits, nominations, wins, festival prizes, length of text, and
 * how many other films those have whom it is known by. */
#include "catalog_build.h"

/* What counts how much. Only the order that comes out of it matters. */
enum {
    PER_CREDIT = 2,
    PER_NOMINATION = 4,
    PER_WIN = 10,
    PER_TOP_PRIZE = 10,
    PER_COMPETITION = 3,
    PER_LINK = 2, /* for each other film of those whom it is known by, up to so many */
    LINKS_MOST = 6,
    LEADS = 4,
    TEXT_BYTES = 60,
    TEXT_MOST = 12,
    PERSON_PRIZE_WON = 6,
    PERSON_NOMINATION = 3,
    CRAFT_PART = 3 /* a prize for a craft makes its holder known a third as much */
};

/* Films that everybody saw were made by and with those whom everybody knows from elsewhere. */
static int count_links(const Catalog *c, Relation r, Id film, int most)
{
    IdSpan people = catalog_values(c, r, film);
    int links = 0;
    for (int i = 0; i < people.count && i < most; i++) {
        int others = catalog_works(c, people.ids[i]).count - 1;
        links += others < LINKS_MOST ? others : LINKS_MOST;
    }
    return links;
}

static int film_score(const Catalog *c, Id film)
{
    const Film *f = &c->films[film];
    IdSpan awards = catalog_awards_of_film(c, film);
    int text =
        (int)((f->plot.n + f->trivia.n < 4096 ? f->plot.n + f->trivia.n : 4096) / TEXT_BYTES);
    int score = PER_CREDIT * catalog_workers(c, film).count + (text < TEXT_MOST ? text : TEXT_MOST);
    score += PER_LINK * count_links(c, REL_DIRECTOR, film, 1);
    score += PER_LINK * count_links(c, REL_STAR, film, LEADS);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = &c->awards[awards.ids[i]];
        score += w->result == RESULT_WON         ? PER_WIN
                 : w->result == RESULT_NOMINATED ? PER_NOMINATION
                                                 : PER_COMPETITION;
        if (w->result == RESULT_WON && c->prizes[w->prize].prize.top)
            score += PER_TOP_PRIZE;
    }
    return score;
}

/* What a film brings to those who worked on it: so much for the credit, and a part of its own
 * score. Who directs, and whose name comes first, is known by it; who cuts it hardly. */
typedef struct {
    int credit, part;
} Billing;

static Billing billing_of(Relation r, int place)
{
    if (r == REL_DIRECTOR || (r == REL_STAR && place < LEADS / 2))
        return (Billing){8, 12};
    return r == REL_STAR ? (Billing){5, 24} : (Billing){3, 36};
}

static void add_credits(const Catalog *c, Id film, int film_score, int *scores)
{
    for (int r = 0; r < REL_COUNT; r++) {
        IdSpan people = catalog_values(c, (Relation)r, film);
        for (int i = 0; relation_domain((Relation)r) == ENT_PERSON && i < people.count; i++) {
            Billing billing = billing_of((Relation)r, i);
            scores[people.ids[i]] += billing.credit + film_score / billing.part;
        }
    }
}

static void add_prizes(const Catalog *c, int *scores)
{
    for (int i = 0; i < c->award_count; i++) {
        const Award *w = &c->awards[i];
        int score = w->result == RESULT_WON ? PERSON_PRIZE_WON : PERSON_NOMINATION;
        if (str_equal(c->prizes[w->prize].prize.section, S("craft")))
            score /= CRAFT_PART;
        for (int k = 0; k < w->person_count; k++)
            scores[w->people[k]] += score;
    }
}

/* The share of the others with a lower score, equal scores halved; -1 leaves one out. */
static void percentiles(Arena *scratch, const int *scores, int count, int *fame)
{
    uint64_t *sorted = arena_new(scratch, uint64_t, count + 1);
    int n = 0;
    for (int i = 0; i < count; i++)
        if (scores[i] >= 0)
            sorted[n++] = (uint64_t)scores[i] << 32 | (uint32_t)i;
    order_numbers(sorted, n);
    for (int i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && sorted[end] >> 32 == sorted[i] >> 32;)
            end++;
        int64_t twice = 2 * (int64_t)i + (end - i) - 1; /* lower ones, and half the equals */
        for (int k = i; k < end; k++)
            fame[(uint32_t)sorted[k]] = n > 1 ? (int)(1000 * twice / (2 * (int64_t)(n - 1))) : 500;
    }
}

void build_fame(Build *b)
{
    Catalog *c = b->c;
    int *films = arena_new(&b->scratch, int, c->film_count + 1);
    int *people = arena_new(&b->scratch, int, c->person_count + 1);
    int most = c->film_count > c->person_count ? c->film_count : c->person_count;
    int *fame = arena_new(&b->scratch, int, most + 1);
    for (int i = 0; i < c->film_count; i++)
        films[i] = film_score(c, (Id)i);
    percentiles(&b->scratch, films, c->film_count, fame);
    for (int i = 0; i < c->film_count; i++)
        c->films[i].fame = fame[i];
    for (int i = 0; i < c->person_count; i++)
        people[i] = 0;
    for (int i = 0; i < c->film_count; i++)
        add_credits(c, (Id)i, films[i], people);
    add_prizes(c, people);
    for (int i = 0; i < c->person_count; i++)
        people[i] = catalog_works(c, (Id)i).count ? people[i] : -1;
    percentiles(&b->scratch, people, c->person_count, fame);
    for (int i = 0; i < c->person_count; i++)
        c->persons[i].fame = people[i] < 0 ? 0 : fame[i];
}
