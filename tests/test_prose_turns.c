/* test_prose_turns.c -- how a profile, a letter, a column turns from one film to the next and back,
 * and what is named beside a film and is none of the text's: each in a row, as prosetext.h tells
 * it.
 */
#include "prosetext.h"

static const ProseRow rows[] = {
    {__LINE__, "a profile turns to the next film",
     "Edda Voss, actress, never hurried. In The Long Field (1957), directed by Piet Maar, she "
     "is Ana.\n\nCould she keep one only, it would be Low Tide at Dawn, from 1963. Karl Orr is "
     "Max in it.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n\nTitle: Low Tide at Dawn\nYear: "
     "1963\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "dated by what the paragraph says before",
     "Edda Voss, actress, never hurried. In The Long Field (1957), directed by Piet Maar, she "
     "is Ana.\n\nTwo years after that she went to Rome. The Empty House is a horror film, and "
     "Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n\nTitle: The Empty House\nYear: "
     "1959\nGenre: horror\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "counted from the film before only if no other year was told",
     "Edda Voss, actress, never hurried. In The Long Field (1957), directed by Piet Maar, she "
     "is Ana. She married in 1960.\n\nTwo years after that she went to Rome. The Empty House "
     "is a horror film, and Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", "3:40 no-year-in-text?"},
    {__LINE__, "back to the first",
     "Edda Voss, actress, never hurried. In The Long Field (1957), directed by Piet Maar, she "
     "is Ana.\n\nWith The Empty House, in 1961, Voss came to Rome. Karl Orr plays "
     "Max.\n\n\"The Long Field\" was shot by Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nCamera: Ada Hill\n\nTitle: The "
     "Empty House\nYear: 1961\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "a film that is only compared",
     "I went to see The Long Field (1957), directed by Piet Maar. Edda Voss is Ana.\n\nLike "
     "The Empty House, it is long. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "the film of somebody earlier",
     "I went to see The Long Field (1957), directed by Piet Maar. Edda Voss is Ana.\n\nMaar "
     "had made The Empty House in 1951. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "a novel",
     "I went to see The Long Field (1957), directed by Piet Maar. Edda Voss is Ana.\n\nIn 1951 "
     "there was the novel, The Empty House. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "what else is shown that evening",
     "I went to see The Long Field (1957), directed by Piet Maar. Edda Voss is Ana.\n\nIt was "
     "preceded by Hill's short The Empty House (1951). Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "an article is about one film",
     "The Long Field is a 1957 film directed by Piet Maar. Edda Voss is Ana.\n\nWith The Empty "
     "House, in 1961, Voss came to Rome. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "an undated film is an aside",
     "I went to see The Long Field (1957), directed by Piet Maar. Edda Voss is Ana.\n\nIt was "
     "new in 1958. The Empty House, a British film, was shown before it.\n\nKarl Orr plays "
     "Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     "3:21 no-year-in-text?"},
    {__LINE__, "the same title, years later",
     "Round one: THE LONG FIELD (1957). A girl is left with strangers and learns to draw water "
     "from a well. Piet Maar directed it. Edda Voss is Ana.\n\nRound two: THE LONG FIELD "
     "(1993). The same story, told again with more money and less sense. Ada Hill directed it. "
     "Karl Orr is Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n\nTitle: "
     "The Long Field\nYear: 1993\nDirector: Ada Hill\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "the other is",
     "I have two prints for you. First one is The Long Field, and it is from 1957. Piet Maar "
     "directed it.\n\nThe other is The Empty House. Ada Hill directed it. It was made in "
     "1961.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n\nTitle: The Empty House\nYear: "
     "1961\nDirector: Ada Hill\n",
     ""},
    {__LINE__, "headings of a column",
     "THE LONG FIELD (15, 104 mins) ***\n\nA girl is left with strangers for a summer and "
     "learns to draw water from a well. It is a film of 1957 by Piet Maar, with Edda Voss as "
     "Ana.\n\nTHE EMPTY HOUSE (12A, 91 mins) **\n\nTwo brothers inherit a lorry and quarrel "
     "over who is to drive it. Ada Hill's 1961 comedy has Karl Orr as Max.\n",
     "Title: The Long Field\nYear: 1957\nRuntime: 104\nDirector: Piet Maar\nStar: Edda Voss as "
     "Ana\n\nTitle: The Empty House\nYear: 1961\nRuntime: 91\nDirector: Ada Hill\nStar: Karl "
     "Orr as Max\n",
     ""},
    {__LINE__, "a heading and the title at home at the end",
     "THE QUIET FIELD\n\nA girl is left with strangers. She learns to draw water. She runs to "
     "the box. The farm is old. The well is deep. Nobody speaks. It rains. Edda Voss plays "
     "Ana.\n\nDas stille Feld. Germany, 1957. 95 mins.\n",
     "Title: The Quiet Field\nOriginal_title: Das stille Feld\nYear: 1957\nCountry: "
     "Germany\nRuntime: 95\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "a capsule",
     "THE LONG FIELD (1957-Danish) D: Piet Maar. Edda Voss, Karl Orr, Ada Hill. A fine film "
     "about a girl who is left with strangers for a summer and learns to draw water from a "
     "well.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\nStar: Edda "
     "Voss\nStar: Karl Orr\nStar: Ada Hill\n",
     ""},
    {__LINE__, "a greeting is no title",
     "Hi Marta,\n\nI saw a film. It's called Wide Field. It came out in 1957 and Piet Maar "
     "directed it.\n",
     "Title: Wide Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "the clock before a title",
     "3.00 IN A WIDE FIELD (1957)\nA girl is left with strangers for a summer and learns to "
     "draw water from a well. Piet Maar directed it. Edda Voss is Ana.\n",
     "Title: In a Wide Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n", ""},
};

static void test_turns(void **state)
{
    EACH_ROW(row, rows)
    prosetext_check(*state, row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_turns)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
