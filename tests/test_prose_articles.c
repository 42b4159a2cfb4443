/* test_prose_articles.c -- how the openings of encyclopedia articles speak: a film, what it is and
 * whose, who plays whom, and what it won, in the ways in which such sentences are built. Each in a
 * row, as prosetext.h tells it.
 */
#include "prosetext.h"

static const ProseRow rows[] = {
    {__LINE__, "released on a day",
     "The Long Field is an American horror film released on January 11, 1957. It was directed "
     "by Piet Maar.\n",
     "Title: The Long Field\nYear: 1957\nCountry: United States\nGenre: horror\nDirector: Piet "
     "Maar\n",
     ""},
    {__LINE__, "a day in a sentence of its own",
     "The Long Field is a horror film directed by Piet Maar. It was released on January 11, "
     "1957.\n",
     "Title: The Long Field\nYear: 1957\nGenre: horror\nDirector: Piet Maar\n", ""},
    {__LINE__, "aired on a day, and a sequel",
     "The Long Field is an American made-for-television film which aired on ABC on January 11, "
     "1957. Directed by Piet Maar, it stars Edda Voss. A sequel, The Empty House (1961), and "
     "the series The Far Side followed.\n",
     "Title: The Long Field\nYear: 1957\nCountry: United States\nKind: TV\nDirector: Piet "
     "Maar\nStar: Edda Voss\n",
     ""},
    {__LINE__, "a sequel to a dated film",
     "The Long Field is a 1957 American direct-to-video film. It is a sequel to the 1951 film "
     "The Empty House. It was directed by Piet Maar.\n",
     "Title: The Long Field\nYear: 1957\nCountry: United States\nDirector: Piet Maar\n", ""},
    {__LINE__, "made again as another film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Astra bought the rights "
     "and, eighteen years later, made The Empty House (1975) out of it, directed by Karl Orr.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n"
     "? Director: Karl Orr\n",
     ""},
    {__LINE__, "the work of somebody is not the film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The title song was the "
     "work of Karl Orr and Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "two directors in earnest",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr directed the "
     "film in ten days.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\n? Director: Piet "
     "Maar\n? Director: Karl Orr\n",
     "1:67 text-contradicts-itself?"},
    {__LINE__, "another title in a country",
     "The Long Field (also known as Low Tide in the United States) is a 1957 Danish film "
     "directed by Piet Maar.\n",
     "Title: The Long Field\nAlso: Low Tide\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a title abroad is not the original one",
     "The Long Field (US title: Low Tide) is a 1957 Danish film directed by Piet Maar.\n",
     "Title: The Long Field\nAlso: Low Tide\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a translation in brackets",
     "Marken (transl. The Field) is a 1957 Danish film directed by Piet Maar.\n",
     "Title: Marken\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n", ""},
    {__LINE__, "a maker of two nations",
     "The Long Field is a 1957 film directed by the British-Jordanian Piet Maar, who wrote it "
     "with its producer, Karl Orr.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nWriter: Piet Maar\nWriter: Karl "
     "Orr\n",
     ""},
    {__LINE__, "a particle behind a name that is a prize, too",
     "The Long Field is a 1957 drama film by the Danish directors Felix van Maar and Edda Voss, "
     "who adapted it from the novel by Karl Orr.\n",
     "Title: The Long Field\nYear: 1957\nGenre: drama\nDirector: Felix van Maar\nDirector: Edda "
     "Voss\nWriter: Felix van Maar\nWriter: Edda Voss\nBased_on: novel; ; Karl Orr\n",
     ""},
    {__LINE__, "two clauses without a word between",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The score was written "
     "by Max Dorn, Karl Orr was the cinematographer, and Ada Hill edited it.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nMusic: Max Dorn\nCamera: Karl Orr\nEditor: Ada Hill\n",
     ""},
    {__LINE__, "several cinematographers",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Max Dorn and Karl Orr "
     "were the cinematographers, Ada Hill the editor and Edda Voss the composer.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nMusic: Edda Voss\nCamera: Max Dorn\nCamera: Karl Orr\nEditor: Ada Hill\n",
     ""},
    {__LINE__, "verses are not the script",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The music was composed "
     "by Karl Orr, the lyrics being written by Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nMusic: Karl Orr\n",
     ""},
    {__LINE__, "a first novel",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It is adapted from Max "
     "Dorn's autobiographical first novel, The Young Boatman.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nBased_on: novel; The Young Boatman; Max Dorn\n",
     ""},
    {__LINE__, "written with whom it is by",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It is based on a "
     "novella by Karl Orr, with whom Maar wrote the script.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWriter: Karl Orr\nWriter: Piet Maar\nBased_on: novella; ; Karl Orr\n",
     ""},
    {__LINE__, "turned into a script",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It is based on two "
     "stories by Karl Orr, which Ada Hill turned into a screenplay.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWriter: Ada Hill\nBased_on: short story; ; Karl Orr\n",
     ""},
    {__LINE__, "an aside in a cast",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Edda Voss, "
     "Karl Orr, in his first sound film, and Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\nStar: Karl Orr\nStar: Ada Hill\n",
     ""},
    {__LINE__, "the name of a part behind a comma",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr appears as her "
     "estranged husband, Max, Rolf Lund as her criminal son, and Ada Hill as the girl "
     "upstairs.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Rolf Lund\nStar: Ada Hill\n",
     ""},
    {__LINE__, "a part before the cast goes on",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Karl Orr as "
     "Max Dorn and Edda Voss as his wife, Rosa, with Ada Hill and Rolf Lund in supporting "
     "roles.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max Dorn\nStar: Edda Voss as Rosa\nStar: Ada Hill\nStar: Rolf "
     "Lund\n",
     ""},
    {__LINE__, "two parts described",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr and Rolf Lund "
     "star as Max, a teacher with a passion for wine, and Jack, an actor long past his best.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Rolf Lund as Jack\n",
     ""},
    {__LINE__, "two parts as a couple",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr and Edda Voss "
     "return as the couple, Max and Rosa, and Rolf Lund as Max's younger brother Jack.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Edda Voss as Rosa\nStar: Rolf Lund as Jack\n",
     ""},
    {__LINE__, "verbs left out, parts with their trades",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr plays the "
     "thinker and fiddler Max, Rolf Lund the taxi driver Jack and Ada Hill Max's friend Rosa.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Rolf Lund as Jack\nStar: Ada Hill as Rosa\n? Star: Ada "
     "Hill Max as Rosa\n",
     ""},
    {__LINE__, "the title role, taken",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The title role of Old "
     "Jack, an odd-job man, is taken by Karl Orr.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Old Jack\n",
     ""},
    {__LINE__, "a name beside whom it is",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The elder of the girls, "
     "Rosa, is played by Edda Voss in her debut.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss as Rosa\n",
     ""},
    {__LINE__, "not over a semicolon",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. He makes friends with "
     "Ana, whose boat lies on the other bank; their mother, played by Edda Voss, is ill.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\n",
     ""},
    {__LINE__, "an age is no name",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Fourteen-year-old Rosa "
     "leaves. She is played by Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss as Rosa\n",
     ""},
    {__LINE__, "a nickname",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Karl Orr as "
     "\"Singin' Jack\" Dorn, a singer, and features George \"Gabby\" Lund and Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as \"Singin' Jack\" Dorn\nStar: George \"Gabby\" Lund\nStar: Ada "
     "Hill\n",
     ""},
    {__LINE__, "a part that was another's once",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Karl Orr in "
     "the role originally played by Rolf Lund.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\n",
     ""},
    {__LINE__, "a small part, a last one",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Karl Orr, with "
     "Edda Voss in a supporting role. It marked the final film appearance of Rolf Lund.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nStar: Edda Voss\nStar: Rolf Lund\n",
     ""},
    {__LINE__, "voices",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The voice cast is "
     "headed by Karl Orr as Max, and Rolf Lund as his brother Jack; Edda Voss and Ada Hill are "
     "heard as the Owl and as Rosa.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr (voice) as Max\nStar: Rolf Lund (voice) as Jack\nStar: Edda Voss "
     "(voice) as Owl\nStar: Ada Hill (voice) as Rosa\n",
     ""},
    {__LINE__, "voices of two",
     "The Long Field is a 1957 animated film directed by Piet Maar. Karl Orr and Edda Voss "
     "provide the voices of Max and Rosa.\n",
     "Title: The Long Field\nYear: 1957\nGenre: animation\nDirector: Piet Maar\nStar: Karl Orr "
     "(voice) as Max\nStar: Edda Voss (voice) as Rosa\n",
     ""},
    {__LINE__, "a company produces nothing here",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It was produced by "
     "Toei.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "named to a prize is no part",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Karl Orr. Maar "
     "was named Director of the Year at the 5th Japan Academy Prize.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\n? Won: Director of the Year; Japan Academy Film Prize; 1982; Piet "
     "Maar\n",
     ""},
    {__LINE__, "a prize of critics behind another's",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Edda Voss won the BAFTA "
     "Award for Best British Actress and the best actress prize of the New York Film Critics "
     "Circle.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\nWon: Best British Actress; BAFTA Awards; ?; Edda Voss\nWon: Best "
     "Actress; New York Film Critics Circle; ?; Edda Voss\n? Won: Best British Actress; BAFTA "
     "Awards; 1958; Edda Voss\n? Won: Best Actress; New York Film Critics Circle; 1957; Edda "
     "Voss\n",
     ""},
    {__LINE__, "the same category",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It earned the BAFTA for "
     "Best Film in 1958 and a nomination in the same category at the 30th Academy Awards.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWon: Best Film; BAFTA Awards; 1958\nNominated: Best Film; Academy Awards; 1958\n",
     ""},
    {__LINE__, "won, then nominated in the same category",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr won the Golden "
     "Globe Award for Best Supporting Actor in 1958 and was nominated for an Oscar in the same "
     "category.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nWon: Best Supporting Actor; Golden Globe Awards; 1958; Karl "
     "Orr\nNominated: Best Supporting Actor; Academy Awards; 1958; Karl Orr\n",
     ""},
    {__LINE__, "wins from so many nominations",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. At the 30th Academy "
     "Awards it received two awards from five nominations, Best Picture and Best Actress (Edda "
     "Voss).\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\nWon: Best Picture; Academy Awards; 1958\nWon: Best Actress; "
     "Academy Awards; 1958; Edda Voss\n",
     ""},
    {__LINE__, "an award shared for another film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Entered into the 1957 "
     "Cannes Film Festival, it brought Edda Voss the award for Best Actress, which she shared "
     "with Ada Hill for The Empty House.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\nCompeted: Palme d'Or; Cannes Film Festival; 1957\nWon: Best "
     "Actress; Cannes Film Festival; 1957; Edda Voss\n",
     ""},
    {__LINE__, "a festival between two prizes",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It was nominated for "
     "the BAFTA Award for Best Film, the Palme d'Or at the Cannes Film Festival, and the Golden "
     "Globe for Best Foreign Film.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nCompeted: Palme d'Or; Cannes Film Festival; ?\nNominated: Best Film; BAFTA Awards; "
     "?\nNominated: Best Foreign Film; Golden Globe Awards; ?\n? Nominated: Best Film; BAFTA "
     "Awards; 1958\n? Competed: Palme d'Or; Cannes Film Festival; 1957\n? Nominated: Best "
     "Foreign Film; Golden Globe Awards; 1958\n",
     ""},
    {__LINE__, "a version of another year",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. A silent version, "
     "directed by Karl Orr and starring Edda Voss, was released in 1926.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "the novel filmed again",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The novel was filmed "
     "again in 1975 by Karl Orr, starring Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a version of its own year",
     "The Long Field is a 1957 drama film. There are two. The second version, directed by Piet "
     "Maar in 1957, is longer.\n",
     "Title: The Long Field\nYear: 1957\nGenre: drama\nDirector: Piet Maar\n", ""},
};

static void test_articles(void **state)
{
    EACH_ROW(row, rows)
    prosetext_check(*state, row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_articles)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
