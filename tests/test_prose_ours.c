/* test_prose_ours.c -- what is known of a film of the built-in pack that a text is about: its year
 * if the text tells none, what those did whom it only names, and which of its titles it is; see
 * prose_ours.c. Each in a row, as prosetext.h tells it.
 */
#include "prosetext.h"

static const ProseRow rows[] = {
    /* the year */
    {__LINE__, "the year by the director",
     "Ran is a film directed by Akira Kurosawa. It was written about by many people in "
     "1999 and later.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\n", "1:1 year-of-ours?"},
    {__LINE__, "another director",
     "Ran is a film directed by Edda Voss. It was written about by many people in 1999 and later.",
     "Title: Ran\nYear: ?\nDirector: Edda Voss\n", "1:1 no-year-in-text"},
    {__LINE__, "the year by two players",
     "We watched Ran at last, a film. Tatsuya Nakadai plays Hidetora. Mieko Harada plays Kaede.",
     "Title: Ran\nYear: 1985\nStar: Tatsuya Nakadai as Hidetora\n"
     "Star: Mieko Harada as Kaede\n",
     "1:12 year-of-ours?"},
    {__LINE__, "one player is too few",
     "We watched Ran at last, a film. Tatsuya Nakadai plays Hidetora. We were moved by it.",
     "Title: Ran\nYear: ?\nStar: Tatsuya Nakadai as Hidetora\n", "1:12 no-year-in-text"},
    {__LINE__, "names with Mr. and Miss",
     "\"Ikiru\" moved us. Mr. Akira Kurosawa directed it. Miss Miki Odagiri plays Toyo. It is "
     "long.",
     "Title: Ikiru\nYear: 1952\nDirector: Akira Kurosawa\nStar: Miki Odagiri as Toyo\n",
     "1:2 year-of-ours?"},

    /* what they did */
    {__LINE__, "a director who is only named",
     "Ran (1985) is long. Akira Kurosawa never hurries us, and we are grateful.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\n", "1:21 part-of-ours?"},
    {__LINE__, "... and wrote it, as the text says",
     "Ran (1985) is long. Akira Kurosawa never hurries us. Kurosawa wrote the script.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\nWriter: Akira Kurosawa\n",
     "1:21 part-of-ours?"},
    {__LINE__, "the text names another director",
     "Ran (1985) was directed by Edda Voss. Akira Kurosawa never hurries us, and we are grateful.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\n? Director: Edda Voss\n",
     "1:28 not-as-ours? 1:39 part-of-ours?"},
    {__LINE__, "the text names another director, and ours not at all",
     "Ran (1985) was directed by Edda Voss. She never hurries us, and we are grateful.",
     "Title: Ran\nYear: 1985\n? Director: Edda Voss\n", "1:28 not-as-ours?"},
    {__LINE__, "a name written in another way", "Oldboy (2003) was directed by Chan-wook Park.",
     "Title: Oldboy\nYear: 2003\nDirector: Chan-wook Park\n", ""},
    {__LINE__, "another country than we know, where we know all",
     "Kes (1969) is a French film. It is from France.",
     "Title: Kes\nYear: 1969\n? Country: France\n", "1:17 not-as-ours?"},
    {__LINE__, "a role taken for its player",
     "The Third Man (1949) stars Orson Welles and Holly Martins.",
     "Title: The Third Man\nYear: 1949\nStar: Orson Welles\n? Star: Holly Martins\n", ""},
    {__LINE__, "a role and its player turned around",
     "The Third Man (1949) stars Holly Martins as Joseph Cotten.",
     "Title: The Third Man\nYear: 1949\nStar: Joseph Cotten as Holly Martins\n", ""},
    {__LINE__, "whom we know from another film that the text names, in the role it tells",
     "The Long Field (1957) stars Edda Voss. It is no The Third Man. Joseph Cotten is Holly "
     "Martins.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\n? Star: Joseph Cotten as Holly Martins\n",
     "1:64 not-as-ours?"},
    {__LINE__, "... in no role, of a film whose players we know",
     "Ran (1985) stars Tatsuya Nakadai and Orson Welles. It is no The Third Man.",
     "Title: Ran\nYear: 1985\nStar: Tatsuya Nakadai\n? Star: Orson Welles\n", "1:38 not-as-ours?"},
    {__LINE__, "... in no role, of a film of which we know nothing",
     "The Long Field (1957) stars Edda Voss and Orson Welles. It is no The Third Man.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\nStar: Orson Welles\n", ""},
    {__LINE__, "... in the same role, of another film of a series",
     "The Long Field (1957) is the sequel to The Third Man. Joseph Cotten is Holly Martins.",
     "Title: The Long Field\nYear: 1957\nStar: Joseph Cotten as Holly Martins\n", ""},
    {__LINE__, "... whose title has a word of its title",
     "Third Time Lucky (1957) is no The Third Man. Joseph Cotten is Holly Martins.",
     "Title: Third Time Lucky\nYear: 1957\nStar: Joseph Cotten as Holly Martins\n", ""},
    {__LINE__, "the title of a film taken for a name",
     "The Long Field (1957) stars Edda Voss, Crouching Tiger and Karl Orr. We love Crouching "
     "Tiger, Hidden Dragon.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\nStar: Karl Orr\n? Star: Crouching "
     "Tiger\n",
     ""},
    {__LINE__, "of another year, and so another film",
     "Ran (1984) is long. Akira Kurosawa never hurries us, and we are grateful.",
     "Title: Ran\nYear: 1984\n", ""},
    {__LINE__, "a player who is only named",
     "Ran (1985) is long. One looks at Tatsuya Nakadai and cannot look away.",
     "Title: Ran\nYear: 1985\nStar: Tatsuya Nakadai\n", "1:34 part-of-ours?"},
    {__LINE__, "a player and the role, each named by itself",
     "Ran (1985) is long. Tatsuya Nakadai is seventy and looks it. We pity Hidetora Ichimonji.",
     "Title: Ran\nYear: 1985\nStar: Tatsuya Nakadai as Hidetora Ichimonji\n", "1:70 part-of-ours?"},
    {__LINE__, "a player of whom the text tells another role",
     "Ran (1985) is long. It stars Tatsuya Nakadai as Lear. We pity Hidetora Ichimonji.",
     "Title: Ran\nYear: 1985\nStar: Tatsuya Nakadai\n", "1:30 not-as-ours?"},
    {__LINE__, "a voice that is only named stays one",
     "Beauty and the Beast (1991) is long. Paige O'Hara has a voice of silver, and we are "
     "grateful.",
     "Title: Beauty and the Beast\nYear: 1991\nStar: Paige O'Hara (voice)\n", "1:38 part-of-ours?"},
    {__LINE__, "a voice in the role that we know",
     "The Long Field (1957) stars Edda Voss. It is no Beauty and the Beast (1991). Paige O'Hara "
     "plays Belle.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\n? Star: Paige O'Hara as Belle\n",
     "1:78 not-as-ours?"},
    {__LINE__, "a role alone", "Ran (1985) is long. We pity Hidetora Ichimonji.",
     "Title: Ran\nYear: 1985\n", ""},
    {__LINE__, "the author of the play behind it",
     "Kes (1969) is brief. The novel was Barry Hines's, and we had read it.",
     "Title: Kes\nYear: 1969\nBased_on: novel; ; Barry Hines\n", ""},
    {__LINE__, "an author, but no work is spoken of",
     "Kes (1969) is brief. We met Barry Hines afterwards.",
     "Title: Kes\nYear: 1969\nWriter: Barry Hines\n", "1:29 part-of-ours?"},
    {__LINE__, "an author where the text names another",
     "Kes (1969) is brief. It is based on a novel by Edda Voss, whose play Barry Hines liked.",
     "Title: Kes\nYear: 1969\nBased_on: novel; ; Edda Voss\n", ""},
    {__LINE__, "a writer of whom the text says that he directed",
     "Ran (1985) was directed by Akira Kurosawa. He never hurries us.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "a hint that we know to be true",
     "Ran (1985) is long. Akira Kurosawa shot it on a mountain.",
     "Title: Ran\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "accents are no matter",
     "Portrait of a Lady on Fire (2019) is slow. Celine Sciamma never hurries us.",
     "Title: Portrait of a Lady on Fire\nYear: 2019\nDirector: Celine Sciamma\n",
     "1:44 part-of-ours?"},

    /* which title */
    {__LINE__, "the title whose makers are named, and not the first",
     "I came late to Rashomon, and have seen it twice. But \"Ikiru\" is the one. Takashi Shimura "
     "sits "
     "on a swing; Miki Odagiri laughs. How does Akira Kurosawa do it? No film is sadder.",
     "Title: Ikiru\nYear: 1952\nDirector: Akira Kurosawa\nStar: Takashi Shimura\nStar: Miki "
     "Odagiri\n",
     "1:55 year-of-ours? 1:74 part-of-ours?"},
};

static void test_ours(void **state)
{
    EACH_ROW(row, rows)
    prosetext_check(*state, row);
}

/* Nothing is asked about a film without a year, and its record says where that is to be written. */
static void test_undated(void **state)
{
    const Grammar *g = *state;
    PackText p;
    packtext_read_by(
        &p,
        S("We watched \"The Long Field\" last night, a film. Edda Voss directed it. It is long.\n"),
        g->prose);
    assert_int_equal(p.pack.films, 0);
    assert_int_equal(p.pack.undated, 1);
    assert_int_equal(p.pack.count, 1);
    PackText again;
    packtext_read(&again, prosetext_told(&p));
    assert_true(str_equal(packtext_faults(&again), S("2:7 year-not-a-number")));
    assert_int_equal(again.pack.undated, 0);
    packtext_free(&again);
    packtext_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ours), cmocka_unit_test(test_undated)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
