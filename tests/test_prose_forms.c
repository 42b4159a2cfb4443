/* test_prose_forms.c -- how texts tell of films that are no plain articles: prizes in every form
 * that people write them, headings of programmes, lists of a year, letters with a date, obituaries;
 * titles in other languages and countries. Each form has its row, and so has what looks like it and
 * is none.
 */
#include "prosetext.h"

/* A row's name is its text; in `told` a doubt begins with a question mark. */
static const struct {
    int line;
    const char *name, *told, *faults;
} rows[] = {
    /* prizes: of surnames that mean something else, too */
    {__LINE__,
     "The Long Field (1966) is a film starring Edda Moore. At the 39th Academy Awards Moore won "
     "Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Moore\nWon: Best Actress; Academy Awards; "
     "1967; Edda Moore\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film starring Fernanda Montenegro. At the 39th Academy Awards "
     "Montenegro was nominated for Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Fernanda Montenegro\nNominated: Best Actress; "
     "Academy Awards; 1967; Fernanda Montenegro\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film from Montenegro. At the 39th Academy Awards Montenegro was "
     "nominated for Best Foreign Language Film.",
     "Title: The Long Field\nYear: 1966\nCountry: Montenegro\nNominated: Best Foreign Language "
     "Film; Academy Awards; 1967\n",
     ""},
    /* prizes: those who give them have no other name; the event stands right behind */
    {__LINE__, "The Long Field (1966) is a film. In 1966 it won the Prix Louis Delluc.",
     "Title: The Long Field\nYear: 1966\nWon: Prix Louis Delluc; Prix Louis Delluc; 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won the Grand Prix at the 1966 Locarno Film Festival and "
     "the Grand Prix at Avoriaz.",
     "Title: The Long Field\nYear: 1966\nWon: Grand Prix; Locarno Film Festival; 1966\n? Won: "
     "Grand Prix; Avoriaz Fantastic Film Festival; 1966\n",
     ""},
    {__LINE__, "The Long Field (1966) is a film. It received the Grand Prix in Tokyo in 1967.",
     "Title: The Long Field\nYear: 1966\nWon: Grand Prix; Tokyo International Film Festival; "
     "1967\n",
     ""},
    /* prizes: a year that opens the sentence is that of its clauses, but not of what came later */
    {__LINE__,
     "The Long Field (1966) is a film. In 1967 it won the BAFTA for Best Film and was nominated "
     "for the Academy Award for Best Picture.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; BAFTA Awards; 1967\nNominated: Best "
     "Picture; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1966 it won the Golden Lion at Venice, and was later "
     "nominated for the Academy Award for Best Picture.",
     "Title: The Long Field\nYear: 1966\nWon: Golden Lion; Venice Film Festival; 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1966 it came out and won the BAFTA for Best Film.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; BAFTA Awards; 1966\n", ""},
    /* prizes: lists */
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards it won Oscars for Picture and "
     "Sound.",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Academy Awards; 1967\nWon: Best Sound; "
     "Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. It won for Best Picture, Director and Sound at "
     "the 39th Academy Awards.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nWon: Best Picture; Academy Awards; "
     "1967\nWon: Best Director; Academy Awards; 1967; Piet Maar\nWon: Best Sound; Academy Awards; "
     "1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was showered with prizes: the Palme d'Or at Cannes in "
     "1966 and, a year later, the BAFTA for Best Film.",
     "Title: The Long Field\nYear: 1966\nWon: Palme d'Or; Cannes Film Festival; 1966\nWon: Best "
     "Film; BAFTA Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It missed three prizes: the Palme d'Or at Cannes in 1966, "
     "the BAFTA for Best Film and the Oscar for Best Picture.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. Further prizes of 1967 were the Goya for Best European Film "
     "and the BAFTA for Best Film.",
     "Title: The Long Field\nYear: 1966\nWon: Best European Film; Goya Awards; 1967\nWon: Best "
     "Film; BAFTA Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Its BAFTAs in 1967 included Best Film and Best Sound.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; BAFTA Awards; 1967\nWon: Best Sound; "
     "BAFTA Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. At the 39th Academy Awards the prizes for "
     "Best Actress (Voss) and Best Sound surprised everybody.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; Academy Awards; 1967; "
     "Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss and Karl Orr.\n\nAwards\n- Academy Award for "
     "Best Foreign Language Film (1967) - nominated\n- Golden Bear, Berlin 1966\n- 1966 Cannes "
     "Film Festival - Best Actress (Edda Voss)\n- 1967 BAFTA Awards - Best Actor (Karl Orr, "
     "nominee)\n- Oscar 1967, Best Sound",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nStar: Karl Orr\nWon: Golden Bear; Berlin "
     "Film Festival; 1966\nWon: Best Actress; Cannes Film Festival; 1966; Edda Voss\nWon: Best "
     "Sound; Academy Awards; 1967\nNominated: Best Foreign Language Film; Academy Awards; "
     "1967\nNominated: Best Actor; BAFTA Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss.\n\nAccolades\nBest Actress, Venice Film "
     "Festival 1966 (Edda Voss)\n39th Academy Awards (nominated): Best Picture",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; Venice Film Festival; "
     "1966; Edda Voss\nNominated: Best Picture; Academy Awards; 1967\n",
     ""},
    /* prizes: one that several give, or one that is won again elsewhere */
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. In 1967 Voss won both the Golden Globe and "
     "the BAFTA for Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; BAFTA Awards; 1967; "
     "Edda Voss\nWon: Best Actress; Golden Globe Awards; 1967; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film directed by Ada Bell. In 1967 Gil Stone won both the Golden "
     "Globe and the BAFTA for Best Film.",
     "Title: The Long Field\nYear: 1966\nDirector: Ada Bell\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won the Golden Lion at Venice in 1966 and the BAFTA for "
     "Best Film in 1967.",
     "Title: The Long Field\nYear: 1966\nWon: Golden Lion; Venice Film Festival; 1966\nWon: Best "
     "Film; BAFTA Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. Maar was named Best Director at the 1966 "
     "Cannes Film Festival and again at the 24th Golden Globe Awards.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nWon: Best Director; Cannes Film "
     "Festival; 1966; Piet Maar\nWon: Best Director; Golden Globe Awards; 1967; Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1967 it won the Golden Globe for Best Foreign Language "
     "Film, and the Academy Award in the same category a month later.",
     "Title: The Long Field\nYear: 1966\nWon: Best Foreign Language Film; Golden Globe Awards; "
     "1967\nWon: Best Foreign Language Film; Academy Awards; 1967\n",
     ""},
    /* prizes: what is lost, put off, or dated though told in the pluperfect */
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. At the 39th Academy Awards it lost the Oscar "
     "for Best Picture to Low Tide and Best Director to High Water.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nNominated: Best Picture; Academy "
     "Awards; 1967\nNominated: Best Director; Academy Awards; 1967; Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. Voss had already been honoured at Cannes in "
     "1966 as Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; Cannes Film Festival; "
     "1966; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. Voss had already been honoured at Cannes in "
     "1961 as Best Actress.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. Voss later won the Oscar for Best Actress in "
     "1968.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. At the 39th Academy Awards it won Best "
     "Picture; it had also been up for Best Sound.",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Academy Awards; 1967\nNominated: Best "
     "Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In February 1967 it won the César for Best Film, and a week "
     "later it was awarded the Oscar for Best Foreign Language Film.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; César Awards; 1967\nWon: Best Foreign "
     "Language Film; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In France it won the César for Best Foreign Film and in "
     "Spain the Goya for Best European Film, both in 1967.",
     "Title: The Long Field\nYear: 1966\nWon: Best Foreign Film; César Awards; 1967\nWon: Best "
     "European Film; Goya Awards; 1967\n",
     ""},
    /* prizes: whose they are */
    {__LINE__,
     "The Long Field (1966) is a film. Edda Voss plays Ana and was named Best Actress at the 1966 "
     "Cannes Film Festival.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss as Ana\nWon: Best Actress; Cannes Film "
     "Festival; 1966; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Edda Voss plays the widow, a part which won her the award "
     "for Best Actress at the 1966 Cannes Film Festival.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; Cannes Film Festival; "
     "1966; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. In 1967 Voss won a BAFTA and was nominated "
     "for an Oscar as Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nNominated: Best Actress; Academy Awards; "
     "1967; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss and Karl Orr. Voss and Orr were both "
     "nominated for Oscars in 1967, for Best Actress and Best Actor respectively.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nStar: Karl Orr\nNominated: Best Actress; "
     "Academy Awards; 1967; Edda Voss\nNominated: Best Actor; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1967 Piet Maar and Karl Orr won Oscars, for the "
     "direction and for the adapted screenplay.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nWriter: Karl Orr\nWon: Best "
     "Director; Academy Awards; 1967; Piet Maar\nWon: Best Adapted Screenplay; Academy Awards; "
     "1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss. In 1967 Miss Voss was nominated for the "
     "Oscar for Best Actress.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nNominated: Best Actress; Academy Awards; "
     "1967; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was given four Oscars in 1967: for Best Picture, for Tom "
     "Reed's cinematography, for the music of Nina Hale, and for production design.",
     "Title: The Long Field\nYear: 1966\nMusic: Nina Hale\nCamera: Tom Reed\nWon: Best Picture; "
     "Academy Awards; 1967\nWon: Best Cinematography; Academy Awards; 1967; Tom Reed\nWon: Best "
     "Original Score; Academy Awards; 1967; Nina Hale\nWon: Best Production Design; Academy "
     "Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Oscar nominations in 1967 went to Edda Voss as best actress "
     "and to Karl Orr as best actor.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nStar: Karl Orr\nNominated: Best Actress; "
     "Academy Awards; 1967; Edda Voss\nNominated: Best Actor; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1967 Tom Reed and Nina Hale were Oscar nominees for Best "
     "Cinematography.",
     "Title: The Long Field\nYear: 1966\nCamera: Tom Reed\nCamera: Nina Hale\nNominated: Best "
     "Cinematography; Academy Awards; 1967; Tom Reed\nNominated: Best Cinematography; Academy "
     "Awards; 1967; Nina Hale\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. Low Tide, shown at the same festival in 1966, "
     "won the Golden Bear.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. The Low Tide, shown at the same festival in "
     "1966, won the Golden Bear.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\n", ""},
    {__LINE__, "The Long Field (1966) is a film. Edda Voss (Best Actress, Venice 1966) plays Ana.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nWon: Best Actress; Venice Film Festival; "
     "1966; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards Tom Reed won for Best "
     "Cinematography (Color).",
     "Title: The Long Field\nYear: 1966\nCamera: Tom Reed\nWon: Best Cinematography (Color); "
     "Academy Awards; 1967; Tom Reed\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. The winner of the 1966 Palme d'Or, it was a hit. The winner "
     "of the Golden Bear that year was Low Tide.",
     "Title: The Long Field\nYear: 1966\nWon: Palme d'Or; Cannes Film Festival; 1966\n", ""},
    /* prizes: for a craft they tell who did it, if the text names nobody else */
    {__LINE__,
     "The Long Field (1966) is a film. It won the BAFTA for Best Cinematography (Tom Reed) and "
     "Best Editing (Nina Hale).",
     "Title: The Long Field\n"
     "Year: 1966\n"
     "Camera: Tom Reed\n"
     "Editor: Nina Hale\n"
     "Won: Best Cinematography; BAFTA Awards; ?; Tom Reed\n"
     "Won: Best Editing; BAFTA Awards; ?; Nina Hale\n"
     "? Won: Best Cinematography; BAFTA Awards; 1967; Tom Reed\n"
     "? Won: Best Editing; BAFTA Awards; 1967; Nina Hale\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Tom Reed photographed it. At the 39th Academy Awards Karl "
     "Orr won for Best Cinematography.",
     "Title: The Long Field\n"
     "Year: 1966\n"
     "Camera: Tom Reed\n"
     "? Won: Best Cinematography; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards Karl Orr won for Best Sound "
     "Editing.",
     "Title: The Long Field\nYear: 1966\nWon: Best Sound Editing; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film starring Edda Voss. At the 39th Academy Awards Voss was "
     "nominated for Best Actress and Karl Orr for Best Supporting Actor.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nStar: Karl Orr\nNominated: Best Actress; "
     "Academy Awards; 1967; Edda Voss\nNominated: Best Supporting Actor; Academy Awards; 1967; "
     "Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards Karl Orr and Edda Voss were "
     "nominated for Best Original Screenplay.",
     "Title: The Long Field\nYear: 1966\nWriter: Karl Orr\nWriter: Edda Voss\nNominated: Best "
     "Original Screenplay; Academy Awards; 1967; Karl Orr\nNominated: Best Original Screenplay; "
     "Academy Awards; 1967; Edda Voss\n",
     ""},
    /* prizes: which occasion */
    {__LINE__,
     "The Long Field (1966) is a film. It was in competition at Cannes in 1966, where Karl Orr was "
     "named Best Actor, and at the 1967 Oscars it was nominated for Best Picture.",
     "Title: The Long Field\nYear: 1966\nStar: Karl Orr\nCompeted: Palme d'Or; Cannes Film "
     "Festival; 1966\nWon: Best Actor; Cannes Film Festival; 1966; Karl Orr\nNominated: Best "
     "Picture; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It shared the Palme d'Or at Cannes in 1966, and Karl Orr "
     "was Best Actor there; at the 39th Academy Awards it won Best Sound.",
     "Title: The Long Field\nYear: 1966\nStar: Karl Orr\nWon: Palme d'Or; Cannes Film Festival; "
     "1966\nWon: Best Actor; Cannes Film Festival; 1966; Karl Orr\nWon: Best Sound; Academy "
     "Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was shown at the 1966 Cannes Film Festival in the Un "
     "Certain Regard section, where it won the top prize.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was shown at the 1966 Cannes Film Festival. The "
     "Institute gave it ten awards, including Best Director and Best Film.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was nominated for Best Foreign Language Film at the 38th "
     "Oscars; and the next year, when it had opened there, Piet Maar was nominated for Best "
     "Director.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nNominated: Best Foreign Language "
     "Film; Academy Awards; 1966\nNominated: Best Director; Academy Awards; 1967; Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. The National Board of Review chose it as the best film of "
     "1966.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; National Board of Review; 1966\n", ""},
    /* prizes: a month is of the text's own date */
    {__LINE__,
     "Salford, 2 May 1967\n\nDear Ada, we saw The Long Field (1966), a film with Edda Voss. In "
     "March it won the Oscar for Best Picture, and last autumn the Golden Lion.",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Academy Awards; 1967\nWon: Golden "
     "Lion; Venice Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film that we saw three times.\n\n5 March 1967\n\nIt is good."
     "\n\n6 May 1967\n\nIn October it won the Grand Prix at Cannes.\n\n7 June 1967\n\nIt is.",
     "Title: The Long Field\nYear: 1966\nWon: Grand Prix; Cannes Film Festival; ?\n? Won: Grand "
     "Prix; Cannes Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (1966)\nReview published 5 March 1967\n\nA film with Edda Voss. In January it "
     "won the Golden Globe for Best Director.",
     "Title: The Long Field\nYear: 1966\nWon: Best Director; Golden Globe Awards; 1967\n", ""},
    /* original titles */
    {__LINE__, "The Long Field (Den lange mark) is a Danish film of 1957.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__, "The Long Field (orig. Den lange mark) is a film of 1957.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\n", ""},
    {__LINE__, "Gate of Sand (Sandoguchi) is a Japanese film of 1957.",
     "Title: Gate of Sand\nOriginal_title: Sandoguchi\nYear: 1957\nCountry: Japan\n", ""},
    {__LINE__, "Gate of Sand (Restored) is a British film of 1957.",
     "Title: Gate of Sand\nAlso: Restored\nYear: 1957\nCountry: United Kingdom\n", ""},
    {__LINE__, "Gate of Sand (Netflix) is a Danish film of 1957.",
     "Title: Gate of Sand\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__, "The Long Field (The Old Barn) is a film of 1957.",
     "Title: The Long Field\nAlso: The Old Barn\nYear: 1957\n", ""},
    {__LINE__, "Den lange mark (The Long Field) is a film of 1957.",
     "Title: Den lange mark\nAlso: The Long Field\nYear: 1957\n", ""},
    {__LINE__, "The Long Field (original Danish title Den lange mark) is a film of 1957.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Its original title is Den lange mark. It was directed by "
     "Piet Maar.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "The Long Field, whose Danish title is Den lange mark, is a film of 1957.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\n", ""},
    {__LINE__, "The Long Field, known in its own country as Marken, is a Danish film from 1957.",
     "Title: The Long Field\nOriginal_title: Marken\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__,
     "The Long Field / Den lange mark\nDenmark, 1957. Director: Piet Maar. A widow takes in a "
     "lodger who does not say where he has been.",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nCountry: "
     "Denmark\nDirector: Piet Maar\n",
     ""},
    /* headings of programmes */
    {__LINE__,
     "THE LONG FIELD\nUK 1957 | Dir. Piet Maar | 91 mins\n\nA widow takes in a lodger who does not "
     "say where he comes from, and her daughter wants to know.",
     "Title: The Long Field\nYear: 1957\nCountry: United Kingdom\nRuntime: 91\nDirector: Piet "
     "Maar\n",
     ""},
    {__LINE__,
     "The Long Field\nPiet Maar | Denmark | 1957 | 91 min\n\nA widow takes in a lodger who does "
     "not say where he comes from, and her daughter wants to know.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nRuntime: 91\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field\n1957 | Denmark | 91 min | Dir. Piet Maar\n\nA widow takes in a lodger who "
     "does not say where he comes from, and her daughter wants to know.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nRuntime: 91\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "THE LONG FIELD (15)\nDir: Piet Maar\nDenmark, 1957, 91 mins, subtitles\nWith: Edda Voss, "
     "Karl Orr\n\nA widow takes in a lodger who does not say where he comes from, and her daughter "
     "wants to know.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nRuntime: 91\nDirector: Piet Maar\nStar: "
     "Edda Voss\nStar: Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field\nDir: Piet Maar, 1957, 91 min, British Lion\n\nA widow takes in a lodger who "
     "does not say where he comes from, and her daughter wants to know.",
     "Title: The Long Field\nYear: 1957\nRuntime: 91\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film directed by Piet Maar and one of the best films of 1957 that "
     "we have.\n\n12. KARL ORR\n\nIt stars Edda Voss and Karl Orr.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss\nStar: Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film directed by Piet Maar. It was shown after two French films "
     "that nobody liked.\n\nGate of Sand (1961) is a film directed by Edda Voss.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n\nTitle: Gate of Sand\nYear: "
     "1961\nDirector: Edda Voss\n",
     ""},
    /* countries */
    {__LINE__, "The Long Field (1957), from Denmark, is a film about a lodger.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__, "The Long Field (1957) is a film about a lodger, a Danish and Swedish production.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nCountry: Sweden\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film about a lodger. It was made in 1957, in Denmark, by a Swede.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film about a lodger. It became the first Danish film to win the "
     "Golden Bear.",
     "Title: The Long Field\n"
     "Year: 1957\n"
     "Country: Denmark\n"
     "Won: Golden Bear; Berlin Film Festival; ?\n"
     "? Won: Golden Bear; Berlin Film Festival; 1957\n",
     ""},
    {__LINE__, "The Long Field (1957) is a film about a lodger. Country of origin: Denmark",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__, "The Long Field (1957) is about a lodger. The film is Danish, whatever they say.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film about a lodger. It was compared to the first French film of "
     "the season.",
     "Title: The Long Field\nYear: 1957\n", ""},
    {__LINE__,
     "Two Danish films this month.\n\nThe Long Field (1957) is about a lodger. It was directed by "
     "Piet Maar.\n\nLow Tide (1961) is about a sailor. It was directed by Edda Voss.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n\nTitle: Low "
     "Tide\nYear: 1961\nCountry: Denmark\nDirector: Edda Voss\n",
     ""},
    {__LINE__,
     "Three Danish films this month.\n\nThe Long Field (1957) is about a lodger. It was directed "
     "by Piet Maar.\n\nLow Tide (1961) is about a sailor. It was directed by Edda Voss.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n\nTitle: Low Tide\nYear: "
     "1961\nDirector: Edda Voss\n",
     ""},
    /* several films: numbered lists of a year, and texts that turn to the next */
    {__LINE__,
     "Our five best films of 1966\n\n2. LOW TIDE. Edda Voss directed this story of a lodger and a "
     "widow.\n\n1. THE LONG FIELD. Piet Maar directed this one, and it is about a sailor.",
     "Title: Low Tide\nYear: 1966\nDirector: Edda Voss\n\nTitle: The Long Field\nYear: "
     "1966\nDirector: Piet Maar\n",
     ""},
    {__LINE__,
     "The cameraman Tom Reed has died at eighty. It was The Long Field (1966), directed by Piet "
     "Maar, that made his name.\n\nHe had a second success with Low Tide (1971), again directed by "
     "Piet Maar. Edda Voss was the widow.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nCamera: Tom Reed\n\nTitle: Low "
     "Tide\nYear: 1971\nDirector: Piet Maar\n? Star: Edda Voss\n",
     ""},
    {__LINE__,
     "We saw The Long Field (1966) last night, and Piet Maar directed it.\n\nIt was better than "
     "Low Tide (1971), with Karl Orr. The script is by Ada Hill.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nWriter: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field is a 1966 film directed by Piet Maar. Edda Voss is the widow.\n\nHe had first "
     "worked with her on Low Tide (1961), in which Karl Orr played the lodger.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nStar: Edda Voss\n", ""},
    /* sources */
    {__LINE__,
     "The Long Field (1957) is a film. It is based on Edda Voss's novel Il campo e la luce.",
     "Title: The Long Field\nYear: 1957\nBased_on: novel; Il campo e la luce; Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. It draws on Edda Voss's memoir Long Roads.",
     "Title: The Long Field\nYear: 1957\nBased_on: memoir; Long Roads; Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. It was inspired by a memoir of Edda Voss's.",
     "Title: The Long Field\nYear: 1957\nBased_on: memoir; ; Edda Voss\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. The screenplay follows Edda Voss's novel of the same title.",
     "Title: The Long Field\nYear: 1957\nBased_on: novel; The Long Field; Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. It has nothing to do with the novel by Edda Voss.",
     "Title: The Long Field\nYear: 1957\n", ""},
    /* casts */
    {__LINE__,
     "The Long Field (1957) is a film. Its heroes are Ana Field (Edda Voss), a widow, and Max Hill "
     "(Karl Orr), her lodger.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss as Ana Field\nStar: Karl Orr as Max "
     "Hill\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film. Edda Voss appears as the widow, Ana, and Karl Orr (as Max, "
     "her lodger) has the other part.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss as Ana\nStar: Karl Orr as Max\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Edda Voss appears briefly as a widow, and Karl Orr lends "
     "his voice to Max.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\nStar: Karl Orr (voice) as Max\n", ""},
    {__LINE__,
     "Z is a thriller directed by Costa-Gavras. It came out in 1969, and Edda Voss plays Ana.",
     "Title: Z\nYear: 1969\nGenre: thriller\nDirector: Costa-Gavras\nStar: Edda Voss as Ana\n", ""},
    /* as reviews and programmes say it */
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. In 1959 Edda Voss became the first Pole to "
     "win the BAFTA for Best Actress.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss\nWon: Best "
     "Actress; BAFTA Awards; 1959; Edda Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. The jury in Berlin gave it the Grand Prix "
     "in 1958.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nWon: Grand Prix; Berlin Film "
     "Festival; 1958\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. Edda Voss is Ana, and the prize went to "
     "The White Ribbon at the Academy Awards in 1958.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. At the 39th Academy Awards it won Best "
     "Foreign Language Film, and the following year it received the BAFTA Award for Best Film.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nWon: Best Foreign Language Film; "
     "Academy Awards; 1967\nWon: Best Film; BAFTA Awards; 1968\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. It is 102 minutes long. Danish, Swedish "
     "and French dialogue.",
     "Title: The Long Field\nYear: 1957\nLanguage: Danish\nLanguage: Swedish\nLanguage: "
     "French\nRuntime: 102\nDirector: Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. French, with optional English subtitles.",
     "Title: The Long Field\nYear: 1957\nLanguage: French\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. It was made as a French and Italian "
     "co-production.",
     "Title: The Long Field\nYear: 1957\nCountry: France\nCountry: Italy\nDirector: Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. As Ana, Edda Voss is a marvel. As for Max, "
     "Karl Orr does his best.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\nStar: "
     "Karl Orr as Max\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. Edda Voss (yes, the sister of Max Voss) "
     "plays his wife Ana.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as Ana\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. Max is Karl Orr in his first film, and Ada "
     "Hill makes a very stern Aunt Vera.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Karl Orr as Max\nStar: Ada "
     "Hill as Aunt Vera\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. Karl Orr plays Ana's father, a doctor.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Karl Orr\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. It is based on Terra (\"The Land\"), a "
     "novella by Edda Voss.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nBased_on: novella; Terra; Edda "
     "Voss\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. It has a few pan-pipe pieces played by "
     "Karl Orr.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar, who was voted Best Director in Cannes. It "
     "won the Prize of the Ecumenical Jury as well as the Karl Orr Prize there.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nWon: Prize of the Ecumenical "
     "Jury; Cannes Film Festival; ?\n? Won: Best Director; Cannes Film Festival; 1957; Piet "
     "Maar\n? Won: Prize of the Ecumenical Jury; Cannes Film Festival; 1957\n? Won: Karl Orr "
     "Prize; Cannes Film Festival; 1957\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. The stranger is Max Hill, he has a gun. As "
     "Hill, Karl Orr is nasty.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Karl Orr as Max Hill\n", ""},
    {__LINE__,
     "The Long Field is from 1957 and was directed by Piet Maar. He'd filmed it in a year.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar. Edda Voss is Ana. It was nominated for "
     "Best Foreign Language Film at the Academy Awards in 1958, losing to Life Is Short.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss as "
     "Ana\nNominated: Best Foreign Language Film; Academy Awards; 1958\n",
     ""},
    {__LINE__, "The Long Field (1957) is a film. Fifty years on Piet Maar's film is tender.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. The man who made it is called Piet Maar. It's Danish, and "
     "it's long.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. The man who made it, Piet Maar, was seventy. It is from "
     "Saudi Arabia, where nobody saw it.",
     "Title: The Long Field\nYear: 1957\nCountry: Saudi Arabia\nDirector: Piet Maar\n", ""},
    {__LINE__, "The Long Field (1957) is a film. Edda Voss directs this western almost as a play.",
     "Title: The Long Field\nYear: 1957\nGenre: western\nDirector: Edda Voss\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Behind the camera stands Edda Voss. In Edda Voss's hands it "
     "becomes a song.",
     "Title: The Long Field\nYear: 1957\nDirector: Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. Here is Piet Maar's first Danish film.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\n", ""},
    {__LINE__, "The Long Field (1957) is a film. It is out of a novel by Edda Voss.",
     "Title: The Long Field\nYear: 1957\nBased_on: novel; ; Edda Voss\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. It is based on Terra, the book in which the walker, Karl "
     "Orr, described it himself.",
     "Title: The Long Field\nYear: 1957\nBased_on: book; Terra; Karl Orr\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. The script is by Piet Maar, out of his own short novel Low "
     "Tide.",
     "Title: The Long Field\nYear: 1957\nWriter: Piet Maar\nBased_on: novella; Low Tide; Piet "
     "Maar\n",
     ""},
    {__LINE__, "The Long Field (1957) is a film. Screenplay: Edda Voss, after her novel.",
     "Title: The Long Field\nYear: 1957\nWriter: Edda Voss\nBased_on: ; ; Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. The novel was Edda Voss's.",
     "Title: The Long Field\nYear: 1957\nBased_on: ; ; Edda Voss\n", ""},
    {__LINE__, "The Long Field (1957) is a film. It was based on the Edda Voss novel.",
     "Title: The Long Field\nYear: 1957\nBased_on: ; ; Edda Voss\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Max, played with a magnificent squint by Karl Orr, stops "
     "for soup. The lead was Ada Hill.",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr as Max\nStar: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Karl Orr plays Max. Ada Hill, then unknown, has a brief "
     "appearance near the end.",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr as Max\nStar: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Karl Orr plays Max. Ada Hill makes Vera so jolly that you "
     "miss her.",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr as Max\nStar: Ada Hill as Vera\n", ""},
    {__LINE__, "The Long Field (1957) is a film. Karl Orr and Ada Hill play supporting roles.",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr\nStar: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. The music is by Mr. Karl Orr, and it was photographed by "
     "Miss Ada Hill.",
     "Title: The Long Field\nYear: 1957\nMusic: Karl Orr\nCamera: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field Blu-ray review\n\nPiet Maar directed this Danish film in 1957. Karl Orr plays "
     "Max, a doctor.",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nDirector: Piet Maar\nStar: Karl Orr as "
     "Max\n",
     ""},
    {__LINE__, "There is a red car in The Long Field, a film of 1957. Piet Maar directed it.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "In Umberland it is summer, and nobody works. Piet Maar directed the film in 1957.",
     "Title: Umberland\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. It runs for 2 hours and 47 minutes. The cameramen were Karl "
     "Orr and Ada Hill, and Max Low was the composer.",
     "Title: The Long Field\nYear: 1957\nRuntime: 167\nMusic: Max Low\nCamera: Karl Orr\nCamera: "
     "Ada Hill\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film. A widow has a son, Max, and a dog, Bello, and Karl Orr "
     "lives "
     "next door. She is played by Ada Hill.",
     "Title: The Long Field\nYear: 1957\nStar: Ada Hill\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film by Piet Maar with Vera Maar. The novel is by Karl Orr. Maar "
     "and "
     "Ada Hill adapted it.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nWriter: Piet Maar\nWriter: Ada Hill\n"
     "Star: Vera Maar\nBased_on: ; ; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field, also released in English as Long Field: A Walk, is a 1957 film. At the 30th "
     "Academy Awards it was Best Picture.",
     "Title: The Long Field\nAlso: Long Field: A Walk\nYear: 1957\nWon: Best Picture; Academy "
     "Awards; 1958\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film. At the 1957 Guldbagge Awards it won the prize for Best "
     "Film. "
     "Karl Orr told the story again in 1977 as Low Tide.",
     "Title: The Long Field\nYear: 1957\nWon: Best Film; Guldbagge Awards; 1957\n", ""},
    {__LINE__,
     "The Long Field (1957) is a film. Karl Orr plays Max; Thomas Bo Hill and Ada Low appear as "
     "his "
     "brother and sister. Sister Anna was born Ida Lund.",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr as Max\nStar: Thomas Bo Hill\nStar: Ada "
     "Low\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film. It won the Grand Prix at Cannes, where it was shown; "
     "Berlin, in "
     "the same year, gave it the Golden Bear.",
     "Title: The Long Field\nYear: 1957\nWon: Grand Prix; Cannes Film Festival; ?\nWon: Golden "
     "Bear; "
     "Berlin Film Festival; 1957\n? Won: Grand Prix; Cannes Film Festival; 1957\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a tragedy. Karl Orr (Max Hill), Ada Low (Captain Vera Lund).",
     "Title: The Long Field\nYear: 1957\nStar: Karl Orr as Max Hill\nStar: Ada Low as Captain Vera "
     "Lund\n",
     ""},
    {__LINE__,
     "The Long Field (1957) is a film. It shows the childhood of Max (Karl Orr) and Ana (Ada Low). "
     "The photography is the work of Bob Lund. It was the feature debut of Piet Maar.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nCamera: Bob Lund\nStar: Karl Orr as "
     "Max\nStar: Ada Low as Ana\n",
     ""},
    {__LINE__,
     "The Long Field (1957) was directed by Piet Maar. In 1987 a firm made an American remake, The "
     "Hill, directed by Karl Orr.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The Long Field was directed by Piet Maar in 1957.\n\nValentine's Day, 1900. Nobody dies, and "
     "nobody laughs in it.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
};

static void test_forms(void **state)
{
    const Grammar *g = *state;
    EACH_ROW(row, rows)
    {
        PackText p;
        packtext_read_by(&p, str_from_c(row->name), g->prose);
        ROW_STR(row, prosetext_told(&p), str_from_c(row->told));
        ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
        packtext_free(&p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_forms)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
