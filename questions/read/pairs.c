/* pairs.c -- see pairs.h. */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "keyset.h"
#include "order.h"
#include "rng.h"
#include "utf8.h"

enum {
    WANTED = 3,
    NEEDED = 2,
    DRAWN_FROM = 6, /* acceptable answers on either side in the order of looks */
    LOOKED_AT = 24, /* neighbours on either side */
    COMPARED = 16   /* accepted answers compared letter by letter; of all others equality counts */
};

/* ---- taking pairs in */

/* Without control characters, which entities and escapes can bring, in normal form C. */
static Str clean(Arena *a, Str text)
{
    bool plain = true;
    for (size_t i = 0; i < text.n && plain; i++)
        plain = text.s[i] >= ' ' && text.s[i] < 0x7F;
    if (plain)
        return str_trim(text);
    Buf out = buf_in(a);
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c == '\n' || c == '\t')
            buf_add_char(&out, ' ');
        else if (!utf8_is_control(c))
            utf8_add(&out, c);
    }
    return str_trim(utf8_nfc(a, buf_str(&out)));
}

void pairs_open(Pairs *p, Emit *e)
{
    *p = (Pairs){.emit = e};
    arena_init(&p->scratch);
}

static const Str *copy_texts(Pairs *p, const Str *texts, int *count, int max)
{
    *count = *count < max ? *count : max;
    Str *copy = arena_new(&p->scratch, Str, *count + 1);
    for (int i = 0; i < *count; i++)
        copy[i] = clean(p->emit->arena, texts[i]);
    return copy;
}

static bool has_both(Pairs *p, const Pair *t)
{
    Emit *e = p->emit;
    if (!t->ask.n)
        emit_error(e, "no-question", t->line, t->column,
                   "there is no question in words here; write one before the answer");
    else if (!t->right.n)
        emit_error(e, "no-answer", t->right_line, t->right_column,
                   "this question has no answer; write one after it")
            ->excerpt = t->ask;
    else if (utf8_length(t->ask) > PAIRS_MAX_ASK)
        emit_error(e, "question-too-long", t->line, t->column,
                   "the question is longer than 1,000 characters, which no game can show; make it "
                   "shorter");
    else if (utf8_length(t->right) > PAIRS_MAX_RIGHT)
        emit_error(e, "answer-too-long", t->right_line, t->right_column,
                   "the answer is longer than 200 characters, which is too much for an option; "
                   "make it a few words");
    else
        return true;
    return false;
}

static void say_full(Pairs *p, int line)
{
    if (!p->full)
        emit_error(p->emit, "pack-too-long", line, 1,
                   "a file may have 200,000 questions of this kind; what follows is not read: "
                   "divide the file");
    p->full = true;
}

bool pairs_has_room(Pairs *p, int line)
{
    if (p->elements == PAIRS_MAX)
        say_full(p, line);
    else
        p->elements++;
    return !p->full;
}

bool pairs_add(Pairs *p, const Pair *pair)
{
    Arena *a = p->emit->arena;
    Pair t = *pair;
    if (p->count == PAIRS_MAX) {
        say_full(p, t.line);
        return false;
    }
    t.ask = clean(a, t.ask);
    t.right = clean(a, t.right);
    t.why = clean(a, t.why);
    if (!has_both(p, &t))
        return false;
    t.also = copy_texts(p, t.also, &t.also_count, PAIRS_MAX_ALSO);
    t.tags = copy_texts(p, t.tags, &t.tag_count, PAIRS_MAX_TAGS);
    *ARRAY_PUSH(&p->scratch, p->pairs, p->count, p->cap) = t;
    return true;
}

/* ---- what all pairs together say */

typedef struct {
    Pairs *pairs;
    Answer *answers;  /* of each pair */
    uint64_t *asks;   /* hash of each pair's question */
    uint64_t *rights; /* sorted: a question and an answer that is right */
    int right_count;
    OrderRow *rows; /* the distinct answers: by look, then like beside like */
    int row_count;
    int *place;  /* the row of each pair's answer */
    bool *again; /* the pair stands there before */
} Pool;

static uint64_t both(uint64_t ask, uint64_t answer)
{
    return rng_mix(ask ^ rng_mix(answer));
}

static void note_right(Pool *o, int i)
{
    const Pair *t = &o->pairs->pairs[i];
    Arena scratch;
    arena_init(&scratch);
    o->rights[o->right_count++] = both(o->asks[i], o->answers[i].key);
    for (int k = 0; k < t->also_count; k++) {
        o->rights[o->right_count++] = both(o->asks[i], answer_make(t->also[k], &scratch).key);
        arena_clear(&scratch);
    }
    arena_free(&scratch);
}

static int compare_numbers(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Is it the answer of this pair, or of another that asks the same? */
static bool is_right(const Pool *o, int pair, uint64_t answer)
{
    uint64_t key = both(o->asks[pair], answer);
    return bsearch(&key, o->rights, (size_t)o->right_count, sizeof key, compare_numbers) != NULL;
}

static void sort_answers(Pool *o)
{
    int n = o->pairs->count;
    for (int i = 0; i < n; i++)
        o->rows[i] =
            (OrderRow){o->answers[i].look, o->answers[i].order, o->answers[i].folded, (uint32_t)i};
    order_rows(o->rows, n);
    for (int i = 0; i < n; i++) {
        OrderRow row = o->rows[i], *last = &o->rows[o->row_count - 1];
        if (!o->row_count || last->first != row.first || last->second != row.second ||
            !str_equal(last->text, row.text))
            o->rows[o->row_count++] = row;
        o->place[row.id] = o->row_count - 1;
    }
}

/* A question that stands in the file twice: with the same answer it is left out. */
static void find_doubles(Pool *o)
{
    int n = o->pairs->count;
    OrderRow *rows = arena_new(&o->pairs->scratch, OrderRow, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (OrderRow){o->asks[i], 0, S(""), (uint32_t)i};
    order_rows(rows, n);
    KeySet seen;
    keyset_init(&seen, &o->pairs->scratch);
    for (int i = 0, first = 0; i < n; i++) {
        if (rows[i].first != rows[first].first)
            first = i;
        int id = (int)rows[i].id;
        o->again[id] = keyset_add(&seen, both(o->asks[id], o->answers[id].key));
        const Pair *t = &o->pairs->pairs[id];
        if (i > first)
            emit_warn(o->pairs->emit, "question-twice", t->line, t->column,
                      "this question stands at line %d already; %s",
                      o->pairs->pairs[rows[first].id].line,
                      o->again[id] ? "with the same answer, so that it is asked once"
                                   : "both answers count as right, and neither is ever a wrong one")
                ->excerpt = t->ask;
    }
}

static void fill_pool(Pool *o, Pairs *p)
{
    Arena *a = &p->scratch;
    int n = p->count, rights = n;
    for (int i = 0; i < n; i++)
        rights += p->pairs[i].also_count;
    *o = (Pool){.pairs = p,
                .answers = arena_new(a, Answer, n + 1),
                .asks = arena_new(a, uint64_t, n + 1),
                .rights = arena_new(a, uint64_t, rights + 1),
                .rows = arena_new(a, OrderRow, n + 1),
                .place = arena_new(a, int, n + 1),
                .again = arena_new(a, bool, n + 1)};
    for (int i = 0; i < n; i++) {
        o->answers[i] = answer_make(p->pairs[i].right, a);
        Str ask = answer_asked(p->pairs[i].ask, a).folded;
        o->asks[i] = str_hash(ask, 0x71);
        answer_note_asked(&o->answers[i], ask);
        note_right(o, i);
    }
    order_numbers(o->rights, o->right_count);
    sort_answers(o);
    find_doubles(o);
}

/* ---- drawing the wrong ones */

typedef struct {
    const Answer *from[DRAWN_FROM];
    int count, like; /* like: with as many words, too; these come first */
} Side;

typedef struct {
    const Pool *pool;
    int pair;
    Asked asked;
    Answer also[COMPARED];
    int also_count;
    const Answer *picked[WANTED];
    int picked_count;
} Draw;

static bool is_acceptable(const Draw *d, const Answer *x)
{
    const Answer *right = &d->pool->answers[d->pair];
    if (!answer_is_as_long(x, right) || is_right(d->pool, d->pair, x->key) ||
        answer_is_near(x, right) || answer_is_told(x, &d->asked))
        return false;
    for (int i = 0; i < d->also_count; i++)
        if (answer_is_near(x, &d->also[i]))
            return false;
    return true;
}

/* Those that stand on one side of the right one, the nearest first. */
static Side look_aside(const Draw *d, int step)
{
    const Pool *o = d->pool;
    const Answer *right = &o->answers[d->pair];
    Side side = {.count = 0};
    int at = o->place[d->pair] + step;
    for (int n = 0; n < LOOKED_AT && at >= 0 && at < o->row_count; n++, at += step) {
        const Answer *x = &o->answers[o->rows[at].id];
        if (x->look != right->look || side.count == DRAWN_FROM)
            break;
        if (!is_acceptable(d, x))
            continue;
        side.like += answer_is_like(x, right);
        side.from[side.count++] = x;
    }
    return side;
}

static void draw_one(Draw *d, Side *side, Rng *rng)
{
    int at = (int)rng_below(rng, (uint32_t)side->count);
    const Answer *x = side->from[at];
    side->from[at] = side->from[--side->count];
    for (int i = 0; i < d->picked_count; i++)
        if (answer_is_near(x, d->picked[i]))
            return;
    d->picked[d->picked_count++] = x;
}

/* How many stand below the right one is drawn first, so that it is not always the middle one. */
static void draw_wrong(Draw *d)
{
    const Pair *t = &d->pool->pairs->pairs[d->pair];
    Rng rng = rng_stream(str_hash(t->right, str_hash(t->ask, 0)), 0, 0);
    Side below = look_aside(d, -1), above = look_aside(d, 1);
    if (below.like + above.like >= WANTED) {
        below.count = below.like;
        above.count = above.like;
    }
    int wanted = (int)rng_below(&rng, WANTED + 1);
    while (d->picked_count < wanted && below.count)
        draw_one(d, &below, &rng);
    while (d->picked_count < WANTED && above.count)
        draw_one(d, &above, &rng);
    while (d->picked_count < WANTED && below.count)
        draw_one(d, &below, &rng);
}

/* ---- questions */

static bool is_among(Str text, const Str *texts, int count)
{
    for (int i = 0; i < count; i++)
        if (str_equal(texts[i], text))
            return true;
    return false;
}

static void emit_pair(Emit *e, const Pair *t, const Draw *d)
{
    emit_begin(e, RECORD_QUESTION, t->line);
    emit_field(e, "Ask", emit_plain(e, t->ask), t->line, t->column);
    emit_field(e, "Right", emit_plain(e, t->right), t->right_line, t->right_column);
    for (int i = 0; i < t->also_count; i++)
        if (!str_equal(t->also[i], t->right))
            emit_field(e, "Also", emit_plain(e, t->also[i]), t->right_line, t->right_column);
    for (int i = 0; i < d->picked_count; i++)
        emit_field(e, "Wrong", emit_plain(e, d->picked[i]->text), t->right_line,
                   t->right_column);
    emit_field(e, "Why", emit_plain(e, t->why), t->line, t->column);
    for (int i = 0; i < t->tag_count; i++)
        if (!is_among(t->tags[i], t->tags, i))
            emit_field(e, "Tag", t->tags[i], t->line, t->column);
    emit_end(e);
}

static void refuse(Emit *e, const Pair *t)
{
    emit_error(e, "too-few-alike", t->right_line, t->right_column,
               "the file has no two other answers that could stand beside this one as wrong "
               "options; add questions whose answers look like it, or write this one as a "
               "Question with its own wrong options (see FORMAT.md)")
        ->excerpt = t->right;
}

/* False if it was left out. */
static bool make_question(const Pool *o, int i, Arena *scratch)
{
    Emit *e = o->pairs->emit;
    const Pair *t = &o->pairs->pairs[i];
    Draw *d = arena_new(scratch, Draw, 1);
    d->pool = o;
    d->pair = i;
    d->asked = answer_asked(t->ask, scratch);
    for (int k = 0; k < t->also_count && k < COMPARED; k++)
        if (t->also[k].n)
            d->also[d->also_count++] = answer_make(t->also[k], scratch);
    draw_wrong(d);
    if (d->picked_count < NEEDED)
        refuse(e, t);
    else
        emit_pair(e, t, d);
    return d->picked_count >= NEEDED;
}

void pairs_close(Pairs *p, int last_line)
{
    Pool pool;
    Arena scratch;
    int made = 0;
    arena_init(&scratch);
    fill_pool(&pool, p);
    for (int i = 0; i < p->count; i++) {
        arena_clear(&scratch);
        if (!pool.again[i])
            made += make_question(&pool, i, &scratch);
    }
    if (made)
        emit_warn(p->emit, "wrong-answers-borrowed", last_line, 1,
                  "these questions bring no wrong answers; those shown are the answers to other "
                  "questions of the file");
    arena_free(&scratch);
    arena_free(&p->scratch);
}
