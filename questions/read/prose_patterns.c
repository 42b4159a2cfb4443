/* prose_patterns.c -- see prose_patterns.h. */
#include "prose_pattern.h"

#include <string.h>

static Str inner(Str text)
{
    return str_slice(text, 1, text.n - 1);
}

static Piece slot_piece(Str name)
{
    static const struct {
        const char *name;
        PieceKind kind;
    } slots[] = {{"jobs", JOBS},           {"people", PEOPLE},     {"person", PERSON},
                 {"role", ROLE},           {"roles", ROLES},       {"source", SOURCE},
                 {"work", WORK},           {"original", ORIGINAL}, {"minutes", MINUTES},
                 {"qualities", QUALITIES}, {"gap", GAP},           {"start", START},
                 {"this", THIS},           {"someone", SOMEONE},   {"countries", COUNTRIES}};
    if (str_equal(name, S("name")))
        return (Piece){.kind = ROLE, .field = name};
    if (str_equal(name, S("each")))
        return (Piece){.kind = ROLES, .field = name};
    if (str_equal(name, S("cast")))
        return (Piece){.kind = CAST, .field = S("Star")};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (str_equal(name, str_from_c(slots[i].name)))
            return (Piece){.kind = slots[i].kind, .field = S("")};
    Str first, second;
    if (str_cut(name, '+', &first, &second))
        return (Piece){
            .kind = BOTH, .field = str_equal(first, S("people")) ? S("") : first, .second = second};
    if (str_ends(name, S("1")))
        return (Piece){.kind = PERSON, .field = str_slice(name, 0, name.n - 1)};
    return (Piece){.kind = PEOPLE, .field = name};
}

/* Words divided by "|"; false if there are more than EITHER_MOST. */
static bool word_piece(Terms *terms, Arena *a, Str text, Piece *out)
{
    uint32_t words[EITHER_MOST] = {0};
    *out = (Piece){.kind = WORDS, .field = S(""), .is_mark = true};
    Str rest = text, head;
    while (rest.n && out->count < EITHER_MOST) {
        str_cut(rest, '|', &head, &rest);
        out->is_mark = out->is_mark && head.n == 1 && strchr(",.:;()-", head.s[0]);
        words[out->count++] = terms_add_word(terms, head);
    }
    uint32_t *kept = arena_new(a, uint32_t, (size_t)out->count);
    memcpy(kept, words, sizeof *words * (size_t)out->count);
    out->words = kept;
    return rest.n == 0;
}

/* One way to say it: words divided by blanks, optional ones decided. */
static bool add_way(Patterns *p, Terms *terms, Str say, Pattern how)
{
    Pattern way = how;
    Str rest = say, head;
    while (rest.n) {
        str_cut(rest, ' ', &head, &rest);
        if (!head.n)
            continue;
        if (way.count == PIECES_MOST)
            return false;
        Piece *piece = &way.pieces[way.count++];
        if (head.s[0] == '<' && head.n > 2)
            *piece = slot_piece(inner(head));
        else if (!word_piece(terms, p->arena, head, piece))
            return false;
    }
    if (way.count)
        *ARRAY_PUSH(p->arena, p->patterns, p->count, p->cap) = way;
    return way.count > 0;
}

/* Every way to say it, with and without what stands in brackets. */
static bool add_ways(Patterns *p, Terms *terms, Str say, Pattern how, int *left)
{
    ptrdiff_t open = str_find(say, S("[")), close = str_find(say, S("]"));
    if (open < 0 && close < 0)
        return add_way(p, terms, say, how);
    if (open < 0 || close < open || --*left < 0)
        return false;
    Str before = str_slice(say, 0, (size_t)open), after = str_slice(say, (size_t)close + 1, say.n);
    Str within = str_slice(say, (size_t)open + 1, (size_t)close);
    Str with =
        arena_format(p->arena, "%.*s%.*s%.*s", STR_ARG(before), STR_ARG(within), STR_ARG(after));
    Str without = arena_format(p->arena, "%.*s%.*s", STR_ARG(before), STR_ARG(after));
    return add_ways(p, terms, with, how, left) && add_ways(p, terms, without, how, left);
}

/* The piece that a pattern is found by: its first words, no mere marks if there are others, or its
 * jobs. */
static int anchor_of(const Pattern *way)
{
    for (int marks = 0; marks < 2; marks++)
        for (int i = 0; i < way->count; i++)
            if (way->pieces[i].kind == JOBS ||
                (way->pieces[i].kind == WORDS && (marks || !way->pieces[i].is_mark)))
                return i;
    return way->count;
}

static uint64_t bits_of(const Piece *piece)
{
    uint64_t bits = 0;
    for (int w = 0; w < piece->count; w++)
        bits |= probe_bit(piece->words[w]);
    return bits;
}

/* The words that may stand beside the piece by which a pattern is found. */
static Probe probe_of(const Pattern *way)
{
    const Piece *anchor = &way->pieces[way->anchor];
    Probe probe = {.before = UINT64_MAX, .behind = UINT64_MAX, .next = -1};
    if (way->anchor == way->count)
        return probe;
    if (way->anchor > 0 && anchor[-1].kind == WORDS)
        probe.before = bits_of(&anchor[-1]);
    if (way->anchor + 1 < way->count && anchor->kind == WORDS && anchor[1].kind == WORDS)
        probe.behind = bits_of(&anchor[1]);
    return probe;
}

static void put_in_chain(Patterns *p, int number, int *first)
{
    p->probes[number].next = *first;
    *first = number;
}

/* A pattern of several first words stands in a chain for each: copies keep the chains apart. */
static void index_way(Patterns *p, int number)
{
    Pattern way = p->patterns[number];
    const Piece *piece = &way.pieces[way.anchor];
    if (way.anchor == way.count)
        return;
    if (piece->kind == JOBS) {
        put_in_chain(p, number, &p->first_of_jobs);
        return;
    }
    for (int w = 0; w < piece->count; w++) {
        while (p->first_count <= (int)piece->words[w])
            *ARRAY_PUSH(p->arena, p->first, p->first_count, p->first_cap) = -1;
        if (w > 0) {
            number = p->count;
            *ARRAY_PUSH(p->arena, p->patterns, p->count, p->cap) = way;
            *ARRAY_PUSH(p->arena, p->probes, p->probe_count, p->probe_cap) = probe_of(&way);
        }
        put_in_chain(p, number, &p->first[piece->words[w]]);
    }
}

Patterns *patterns_open(const Pack *const *packs, int pack_count, Terms *terms, Arena *a,
                        Diag *diag)
{
    Patterns *p = arena_new(a, Patterns, 1);
    *p = (Patterns){.arena = a, .first_of_jobs = -1};
    for (int i = 0; i < pack_count; i++)
        for (int k = 0; k < packs[i]->count; k++) {
            const Record *r = &packs[i]->records[k];
            Pattern how = {.hangs_on_noun = record_first(r, "Hangs") != NULL,
                           .is_hint = record_first(r, "Sure") != NULL,
                           .is_sure_beside = str_equal(record_value(r, "Sure"), S("beside a cast")),
                           .is_sure_in_full = str_equal(record_value(r, "Sure"), S("in full")),
                           .is_sure_alone = str_equal(record_value(r, "Sure"), S("alone")),
                           .wants_full_name = record_first(r, "Full") != NULL,
                           .wants_several = record_first(r, "Several") != NULL,
                           .is_voice = record_first(r, "Voice") != NULL,
                           .after = record_value(r, "After"),
                           .subject = record_value(r, "Subject")};
            for (const Field *f = NULL;
                 r->type == RECORD_PATTERN && (f = record_next(r, "Say", f));) {
                int left = WAYS_MOST;
                if (!add_ways(p, terms, f->value, how, &left))
                    diag_add(diag, FAULT_ERROR, "bad-pattern", r->file, f->line, f->column,
                             "\"%.*s\" is no pattern", STR_ARG(f->value));
            }
        }
    int count = p->count;
    for (int i = 0; i < count; i++) {
        p->patterns[i].anchor = anchor_of(&p->patterns[i]);
        *ARRAY_PUSH(p->arena, p->probes, p->probe_count, p->probe_cap) = probe_of(&p->patterns[i]);
    }
    for (int i = 0; i < count; i++)
        index_way(p, i);
    return p;
}
