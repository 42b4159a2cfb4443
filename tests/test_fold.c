/* test_fold.c -- what is the same text to a player. Keys in histories are made of folded texts: a
 * changed row means that they are lost. */
#include "test.h"
#include "utf8.h"

static const struct {
    int line;
    const char *name, *text, *title;
} folds[] = {
    {__LINE__, "Amélie", "amelie", "amelie"},
    {__LINE__, "L'Été", "lete", "ete"},
    {__LINE__, "L’Été", "lete", "ete"},
    {__LINE__, "Un'altra vita", "unaltra vita", "altra vita"},
    {__LINE__, "The Third Man", "the third man", "third man"},
    {__LINE__, "Les Misérables", "les miserables", "miserables"},
    {__LINE__, "Das Boot", "das boot", "boot"},
    {__LINE__, "El Cid", "el cid", "cid"},
    {__LINE__, "La La Land", "la la land", "la land"},
    {__LINE__, "A", "a", "a"},
    {__LINE__, "The", "the", "the"},
    {__LINE__, "The !", "the", "the"},
    {__LINE__, "There Will Be Blood", "there will be blood", "there will be blood"},
    {__LINE__, "As Good as It Gets", "as good as it gets", "as good as it gets"},
    {__LINE__, "I, Robot", "i robot", "i robot"},
    {__LINE__, "A.I. Artificial Intelligence", "a i artificial intelligence",
     "a i artificial intelligence"},
    {__LINE__, "L.A. Confidential", "l a confidential", "l a confidential"},
    {__LINE__, "8½", "8 1 2", "8 1 2"},
    {__LINE__, "Alien³", "alien 3", "alien 3"},
    {__LINE__, "WALL·E", "wall e", "wall e"},
    {__LINE__, "M*A*S*H", "m a s h", "m a s h"},
    {__LINE__, "Rock 'n' Roll", "rock n roll", "rock n roll"},
    {__LINE__, "  X--Y ", "x y", "x y"},
    {__LINE__, "Straße", "strasse", "strasse"},
    {__LINE__, "Łódź Ørsted Æon Œuvre Þór Đorđe", "lodz orsted aeon oeuvre thor dorde",
     "lodz orsted aeon oeuvre thor dorde"},
    {__LINE__, "İstanbul ışık", "istanbul isik", "istanbul isik"},
    {__LINE__, "ﬁlm Ⅷ ｆｕｌｌ", "film viii full", "film viii full"},
    {__LINE__, "Hawaiʻi", "hawaii", "hawaii"},
    {__LINE__, "Ame\xCC\x81lie", "amelie", "amelie"},
    {__LINE__, "Ёлки", "елки", "елки"},
    {__LINE__, "Ὀδύσσεια", "οδυσσεια", "οδυσσεια"},
    {__LINE__, "羅生門", "羅生門", "羅生門"},
    {__LINE__, "がか", "がか", "がか"},
    {__LINE__, "किताब", "किताब", "किताब"},
    {__LINE__, "한국", "한국", "한국"},
    {__LINE__, "שָׁלוֹם", "שלום", "שלום"},
    {__LINE__, "$", "", ""},
    {__LINE__, "", "", ""},
};

static void test_folds(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(r, folds)
    {
        Str text = fold_text(&a, str_from_c(r->name));
        ROW_STR(r, text, str_from_c(r->text));
        ROW_STR(r, fold_title(&a, str_from_c(r->name)), str_from_c(r->title));
        ROW_STR(r, fold_text(&a, text), text);
    }
    arena_free(&a);
}

static const struct {
    int line;
    const char *name, *a, *b;
    int limit, want;
} distances[] = {
    {__LINE__, "equal", "vertigo", "vertigo", 2, 0},
    {__LINE__, "insertion", "vertgo", "vertigo", 2, 1},
    {__LINE__, "change", "vertago", "vertigo", 2, 1},
    {__LINE__, "neighbours swapped", "vetrigo", "vertigo", 2, 1},
    {__LINE__, "two slips", "vetrgo", "vertigo", 2, 2},
    {__LINE__, "past the limit", "psycho", "vertigo", 2, 3},
    {__LINE__, "length alone", "a", "abcdef", 2, 3},
    {__LINE__, "empty", "", "ab", 2, 2},
    {__LINE__, "code points, not bytes", "é", "e", 2, 1},
    {__LINE__, "swap and change", "ca", "abc", 5, 3},
    {__LINE__, "no limit left", "a", "b", 0, 1},
};

static void test_distance(void **state)
{
    (void)state;
    EACH_ROW(r, distances)
    {
        ROW_INT(r, text_distance(str_from_c(r->a), str_from_c(r->b), r->limit), r->want);
        ROW_INT(r, text_distance(str_from_c(r->b), str_from_c(r->a), r->limit), r->want);
    }
    char a[300], b[300];
    memset(a, 'x', sizeof a);
    memset(b, 'x', sizeof b);
    assert_int_equal(text_distance((Str){a, 300}, (Str){b, 300}, 2), 0);
    assert_int_equal(text_distance((Str){a, 300}, (Str){b, 299}, 2), 3);
    b[7] = 'y';
    assert_int_equal(text_distance((Str){a, 256}, (Str){b, 256}, 2), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_folds),
                                       cmocka_unit_test(test_distance)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
