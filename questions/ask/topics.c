/* topics.c -- what can be asked, kind by kind: collected once, sorted for drawing by difficulty. */
#include "guards.h"
#include "sorted.h"

Topic *topics_add(Asker *k, int kind)
{
    TopicList *list = &k->lists[kind];
    Topic *t = ARRAY_PUSH(k->arena, list->topics, list->count, list->cap);
    *t = (Topic){.film = NO_ID, .value = NO_ID, .extra = NO_ID};
    return t;
}

void topics_turn_down(Asker *k, int kind, Silence why)
{
    k->lists[kind].silent[why]++;
}

/* The topics the options let through, from the easiest. */
static void sort_for_drawing(Asker *k, TopicList *list)
{
    SortRow *rows = arena_new(k->arena, SortRow, list->count + 1);
    int n = 0;
    const AskOptions *o = &k->options;
    bool open = !o->year_first && !o->year_last && !o->decades && !o->country_count;
    for (int i = 0; i < list->count; i++) {
        const Topic *t = &list->topics[i];
        if (open || (t->film != NO_ID && guard_passes_options(k, t->film)))
            rows[n++] = (SortRow){(uint64_t)(t->hardness + 100000), (uint64_t)i, (uint32_t)i};
    }
    sort_rows(rows, n);
    list->drawn = arena_new(k->arena, uint32_t, n + 1);
    list->drawn_count = n;
    for (int i = 0; i < n; i++)
        list->drawn[i] = rows[i].id;
    list->silent[SILENCE_FILTER] += list->count - n;
}

/* For each aim the part of the list within a third of a logit of it; where that is thin, the
 * nearest. */
static void find_aims(TopicList *list)
{
    enum { NEAR_MILLI = 350, AT_LEAST = 12 };
    int n = list->drawn_count;
    for (int aim = 0; aim < AIMS; aim++) {
        int wanted = difficulty_target(aim) - difficulty_expected(aim);
        int from = 0;
        while (from < n && list->topics[list->drawn[from]].hardness < wanted - NEAR_MILLI)
            from++;
        int to = from;
        while (to < n && list->topics[list->drawn[to]].hardness <= wanted + NEAR_MILLI)
            to++;
        while (to - from < AT_LEAST && to - from < n) {
            int below = from ? wanted - list->topics[list->drawn[from - 1]].hardness : INT32_MAX;
            int above = to < n ? list->topics[list->drawn[to]].hardness - wanted : INT32_MAX;
            if (below <= above)
                from--;
            else
                to++;
        }
        list->from[aim] = from;
        list->to[aim] = to;
    }
}

static Str why_silent(const Asker *k, int kind)
{
    static const char *const sentences[] = {
#define X(id, text) text,
        SILENCES(X)
#undef X
    };
    const TopicList *list = &k->lists[kind];
    int why = SILENCE_NONE;
    for (int i = 0; i < SILENCE_COUNT; i++)
        if (list->silent[i] > list->silent[why])
            why = i;
    if (list->drawn_count)
        why = SILENCE_OPTIONS;
    Buf b = buf_in(k->arena);
    Str head, rest = str_from_c(sentences[why]);
    while (rest.n) {
        ptrdiff_t at = str_find(rest, S("%s"));
        head = str_slice(rest, 0, at < 0 ? rest.n : (size_t)at);
        buf_add(&b, head);
        if (at >= 0)
            buf_add_c(&b, kind_row(kind)->field);
        rest = at < 0 ? S("") : str_slice(rest, (size_t)at + 2, rest.n);
    }
    return buf_str(&b);
}

void topics_build(Asker *k)
{
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (!kind_row(kind)->collect)
            continue;
        kind_row(kind)->collect(k, kind);
        sort_for_drawing(k, &k->lists[kind]);
        find_aims(&k->lists[kind]);
        k->lists[kind].why = why_silent(k, kind);
    }
}
