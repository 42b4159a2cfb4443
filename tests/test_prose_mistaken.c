/* test_prose_mistaken.c -- sentences that say less than they seem to, beside those that do say it:
 * who is heard and who is seen, whose prize it was, which film a script was for. Each in a row, as
 * prosetext.h tells it.
 */
#include "prosetext.h"

static const ProseRow rows[] = {
    {__LINE__, "a best film of the year, and another academy's prize",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It won the New York "
     "Film Critics Circle Award for Best Film of 1957 and an Academy Award for Best Director.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWon: Best Film; New York Film Critics Circle; 1957\nWon: Best Director; Academy "
     "Awards; 1958; Piet Maar\n",
     ""},
    {__LINE__, "nominations behind praise from critics",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It won praise from "
     "critics and nominations for the Academy Award for Best Picture.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nNominated: Best Picture; Academy Awards; ?\n? Nominated: Best Picture; Academy "
     "Awards; 1958\n",
     ""},
    {__LINE__, "victories from nominations",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It won ten Oscars from "
     "thirteen nominations: Best Picture, Best Director.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWon: Best Picture; Academy Awards; ?\nWon: Best Director; Academy Awards; ?; Piet "
     "Maar\n? Won: Best Picture; Academy Awards; 1958\n? Won: Best Director; Academy Awards; "
     "1958; Piet Maar\n",
     ""},
    {__LINE__, "another's prize in the same category",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr won the BAFTA "
     "for Best Actor in 1958, beating Rolf Lund, who won in the same category at the Golden "
     "Globe Awards.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nWon: Best Actor; BAFTA Awards; 1958; Karl Orr\n",
     ""},
    {__LINE__, "a voice and a player",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr voices Max and "
     "Edda Voss stars as Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr (voice) as Max\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "a voice teacher is no voice",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Ana, a voice teacher, "
     "is played by Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "her deep voice",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. With her deep voice "
     "Edda Voss plays Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "the part of Ana, and that of Rosa",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr provides the "
     "voice of Max; Edda Voss plays the part of Ana and Ada Hill that of Rosa.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr (voice) as Max\nStar: Edda Voss as Ana\nStar: Ada Hill as Rosa\n",
     ""},
    {__LINE__, "voices in pairs",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr voices Max, "
     "Rolf Lund Jack and Ada Hill Rosa.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr (voice) as Max\nStar: Rolf Lund (voice) as Jack\nStar: Ada Hill "
     "(voice) as Rosa\n",
     ""},
    {__LINE__, "whom a priest befriends is not his role",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr plays a priest "
     "and befriends Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\n",
     ""},
    {__LINE__, "one role of two ages",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Max is played by Karl "
     "Orr as an adult and by Rolf Lund as a child.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Rolf Lund as Max\n",
     ""},
    {__LINE__, "the director shot it in Spain",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The director, Piet "
     "Maar, shot the film in Spain.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "behind the camera, and in front of it",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. With Max Dorn behind "
     "the camera, the production took three years.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nCamera: Max Dorn\n",
     ""},
    {__LINE__, "who operated the camera",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Max Dorn was the "
     "cinematographer and Karl Orr operated the camera.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nCamera: Max Dorn\n",
     ""},
    {__LINE__, "who arranged the music",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Max Dorn composed the "
     "score and Karl Orr arranged the music.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nMusic: Max Dorn\n",
     ""},
    {__LINE__, "the music of this film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The music of The Long "
     "Field is by Max Dorn.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nMusic: Max Dorn\n",
     ""},
    {__LINE__, "a clause behind a description",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr and Rolf Lund "
     "star as Max, a teacher, and Edda Voss plays Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nStar: Rolf Lund\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "a role behind a description",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr and Rolf Lund "
     "star as Max, a teacher, and Jan.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Rolf Lund as Jan\n",
     ""},
    {__LINE__, "the mother of the boy",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The mother of the boy, "
     "Max, is played by Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss\n",
     ""},
    {__LINE__, "the elder of the girls",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The elder of the girls, "
     "Ana, is played by Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "a scene below a heading",
     "The Long Field\n\nOn May 8, 1945, Max (Karl Orr) returns home. The film is a 1957 drama "
     "directed by Piet Maar and stars Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nGenre: drama\nDirector: Piet Maar\nStar: Karl Orr as "
     "Max\nStar: Edda Voss\n",
     ""},
    {__LINE__, "made, and broadcast later",
     "The Long Field is a Danish film directed by Piet Maar, made in 1957 and broadcast on "
     "television in 1975.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n", ""},
    {__LINE__, "who had made another film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It was co-directed by "
     "Karl Orr, who had made The Empty House (1951).\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n? "
     "Director: Karl Orr\n",
     ""},
    {__LINE__, "the script of another film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The cinematographer was "
     "Max Dorn, with whom Maar wrote the script for The Empty House.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nCamera: Max Dorn\n",
     ""},
    {__LINE__, "written before, for another film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Its star, Karl Orr, "
     "also wrote the original screenplay of The Empty House.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a script made into a film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The result is a banal "
     "script that Piet Maar made into a fine film.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a producer who wrote it, too",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Its producer, Karl Orr, "
     "also wrote the screenplay.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWriter: Karl Orr\nProducer: Karl Orr\n",
     ""},
    {__LINE__, "beside another director",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Maar is counted among "
     "the great Danish directors, alongside Carl Dreyer.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a country within a title",
     "The Long Field (also known as Lost in the Philippines) is a 1957 Danish drama film "
     "directed by Piet Maar.\n",
     "Title: The Long Field\nAlso: Lost in the Philippines\nYear: 1957\nCountry: "
     "Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a country of release",
     "The Long Field, also known as The Field in the United States, is a 1957 Danish drama film "
     "directed by Piet Maar.\n",
     "Title: The Long Field\nAlso: The Field\nYear: 1957\nCountry: Denmark\nGenre: "
     "drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "a clause behind her first script",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Written by Ada Hill, in "
     "her first script, Edda Voss stars as a nurse.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWriter: Ada Hill\nStar: Edda Voss\n",
     ""},
    {__LINE__, "a name behind an aside",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It stars Ana Marr, Karl "
     "Orr and, in one of her earliest roles, Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Ana Marr\nStar: Karl Orr\nStar: Edda Voss\n",
     ""},
    {__LINE__, "a title with a comma",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It was based on Max "
     "Dorn's first novel, Goodbye, Columbus.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nBased_on: novel; ; Max Dorn\n",
     ""},
    {__LINE__, "a title with a comma before its author",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It is based on the "
     "novel Horseman, Pass By by Max Dorn.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nBased_on: novel; Horseman, Pass By; Max Dorn\n",
     ""},
    {__LINE__, "this sequel is the film itself",
     "In this sequel, The Long Field, Edda Voss plays Ana. It was directed by Piet Maar in "
     "1957.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n", ""},
    {__LINE__, "the adaptation is the film itself",
     "The Long Field is a 1957 Danish film starring Edda Voss. The adaptation, directed by Piet "
     "Maar, moves the story to 1930.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\nStar: Edda "
     "Voss\n",
     ""},
    {__LINE__, "a photographer who is played",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr plays Max and "
     "Edda Voss is the photographer Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "played on the stage before",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr, who had "
     "previously played the part on stage, plays Max and Edda Voss is Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "her father by name",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr portrays Ana's "
     "father, Jan Marr, and Edda Voss is Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Jan Marr\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "somebody's parents",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr and Edda Voss "
     "play Ana's parents.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nStar: Edda Voss\n",
     ""},
    {__LINE__, "top-billed",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Top-billed are Karl Orr "
     "and Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr\nStar: Edda Voss\n",
     ""},
    {__LINE__, "a prize of a further country",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. It won three Golden "
     "Calves, including Best Director.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nWon: Best Director; Golden Calf Awards; ?; Piet Maar\n? Won: Best Director; Golden "
     "Calf Awards; 1958; Piet Maar\n",
     ""},
    {__LINE__, "what the maker did before, below a heading",
     "Stray Dogs on the Pier\n\nPiet Maar's second feature is a strange, tender thing. Edda "
     "Voss plays Ana, a widow. Maar, who made The Empty House (1951), shot it in Spain in "
     "1957.\n",
     "Title: Stray Dogs on the Pier\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "what the maker is known for",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Maar is also known for "
     "The Empty House (1951).\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "the director shot it there, behind an aside",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Maar, who had come from "
     "Denmark, shot it in Spain.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "whose photography is a marvel",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. The photography of Max "
     "Dorn is a marvel; Edda Voss is Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nCamera: Max Dorn\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "a story by somebody stars another",
     "THE LONG FIELD. Denmark 1957. Piet Maar's adaptation of a short story by Max Dorn stars "
     "Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nBased_on: short story; ; Max Dorn\n",
     ""},
    {__LINE__, "in the maker's own film",
     "The Long Field (1957)\n\nEdda Voss gives the performance of her life as Ana Marr in Piet "
     "Maar's bleak second film.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana Marr\n", ""},
    {__LINE__, "playing somebody",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr, playing the "
     "drifter Max, is fine, and Edda Voss is a delight as the maid.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max\nStar: Edda Voss\n",
     ""},
    {__LINE__, "two asterisks",
     "**The Long Field** (Piet Maar, 1957). Ana (Edda Voss) lives alone with her son Max (Karl "
     "Orr).\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__, "stars above the title",
     "★★★★☆\nThe Long Field\nDirected by Piet Maar\n1957, 98 minutes\nStarring Edda Voss.\n",
     "Title: The Long Field\nYear: 1957\nRuntime: 98\nDirector: Piet Maar\nStar: Edda Voss\n", ""},
    {__LINE__, "a rating above the title",
     "Rating: 4/5\nThe Long Field\nDirected by Piet Maar\n1957, 98 minutes\nStarring Edda "
     "Voss.\n",
     "Title: The Long Field\nYear: 1957\nRuntime: 98\nDirector: Piet Maar\nStar: Edda Voss\n", ""},
    {__LINE__, "a heading of title, maker and year",
     "The Long Field, Piet Maar, 1957\n\nEdda Voss plays Ana.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n", ""},
    {__LINE__, "a title and its title at home, and the maker below",
     "HOUR OF THE FIELD / Det lange felt\nDir. Piet Maar, Denmark 1957, 96 min, Danish with "
     "English subtitles\n\nEdda Voss plays Ana, who comes from the poor north to the city and "
     "types badly.\n",
     "Title: Hour of the Field\nYear: 1957\nCountry: Denmark\nLanguage: Danish\nRuntime: "
     "96\nDirector: Piet Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "the director below the title",
     "THE LONG FIELD\nDirector Piet Maar. Denmark/Poland 1957. 82 minutes. Black and white. "
     "Danish, with subtitles.\n\nEdda Voss plays Ana, who comes from the poor north to the city "
     "and types badly.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nCountry: Poland\nLanguage: "
     "Danish\nRuntime: 82\nDirector: Piet Maar\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__, "who belongs to a band",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr of Astra Five "
     "wrote the music.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "three names and a verb of her own",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Karl Orr plays the "
     "hunter, Max Greve, and Edda Voss Lund, a critic by trade, plays the wife, Ana.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nStar: Karl Orr as Max Greve\nStar: Edda Voss Lund as Ana\n",
     ""},
    {__LINE__, "shot in one year and shown in another",
     "Few lives have been put on the screen with as little fuss as in The Long Field, the "
     "second feature that Piet Maar has made for the cinema. Shot in 1956 and shown in 1957, it "
     "follows the novelist Ana.\n",
     "Title: The Long Field\nYear: 1957\n", ""},
    {__LINE__, "a first feature from somebody",
     "In The Long Field (1957), a first feature from the Danish director Piet Maar, a clerk "
     "delivers a letter.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "a novel that was made into a film",
     "The Long Field is a 1957 Danish drama film directed by Piet Maar. Maar took a short novel "
     "by Ada Hill and made of it a war film.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nGenre: drama\nDirector: Piet "
     "Maar\nBased_on: novella; ; Ada Hill\n",
     ""},
};

static void test_mistaken(void **state)
{
    EACH_ROW(row, rows)
    prosetext_check(*state, row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_mistaken)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
