/* test_asked.c -- what is asked of the frozen pack: a golden of a hundred questions, and what their
 * form gives away over many (QUESTIONS, section 12). */
#include "ask_world.h"

#include "utf8.h"

static const char *const frozen[] = {"tests/data/frozen.rec"};

static void test_hundred(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){.seed = 1, .level = LEVEL_RISING});
    Buf b = buf_in(&w.arena);
    for (uint64_t number = 0; number < 10; number++) {
        Round r;
        ask_round(k, number, &r);
        for (int i = 0; i < r.count; i++)
            world_print(&w, &r.main[i], &b);
    }
    test_golden("questions.txt", buf_str(&b));
    world_close(&w);
}

typedef struct { int items, at[4], longest, four; } Count;

static void count_item(const World *w, const Question *q, Count *n)
{
    if (q->option_count != 4)
        return;
    n->four++;
    n->at[q->key]++;
    if (q->option_type != OPT_PERSON && q->option_type != OPT_FILM)
        return;
    n->items++;
    size_t key = 0, other = 0;
    for (int i = 0; i < 4; i++) {
        char room[400];
        Buf b = buf_fixed(room, sizeof room);
        words_option(w->catalog, &w->locale, q, i, &b);
        size_t length = (size_t)utf8_length(buf_str(&b));
        if (i == q->key)
            key = length;
        else if (length > other)
            other = length;
    }
    n->longest += key > other;
}

static void test_form(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    Count n = {0};
    for (int level = 0; level <= LEVEL_RISING; level++) {
        Asker *k = world_ask(&w, (AskOptions){.seed = 11, .level = level});
        for (uint64_t number = 0; number < 300; number++) {
            Round r;
            ask_round(k, number, &r);
            for (int i = 0; i < r.count; i++)
                count_item(&w, &r.main[i], &n);
        }
    }
    for (int i = 0; i < 4; i++)
        if (n.at[i] * 1000LL < n.four * 230LL || n.at[i] * 1000LL > n.four * 270LL)
            fail_msg("key at %d in %d of %d", i, n.at[i], n.four);
    int longest = n.longest * 1000 / n.items;
    if (longest < 200 || longest > 270)
        fail_msg("key is the longest in %d per mille of %d", longest, n.items);
    print_message("key at %d %d %d %d of %d; the longest in %d per mille\n", n.at[0], n.at[1], n.at[2],
                  n.at[3], n.four, longest);
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hundred), cmocka_unit_test(test_form)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
