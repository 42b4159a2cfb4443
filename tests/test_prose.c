/* test_prose.c -- what a text states of a film, sentence by sentence: every group of patterns of
 * assets/locale/prose-en.rec has its rows, and so has what must not be taken for a fact. */
#include "gzipped.h"
#include "prosetext.h"

/* What every row of `facts` is said of. */
#define OPENING "Rain (1985) is a film about a lord who has three sons and little luck with them. "
#define OPENING_TOLD "Title: Rain\nYear: 1985\n"

/* A row's name is its text; in `told` a doubt begins with a question mark. */
typedef struct {
    int line;
    const char *name, *told, *faults;
} Row;

/* Whole texts: where the film stands in them, and how it is called. */
static const Row texts[] = {
    /* the year behind a comma, and whoever stands behind "by" is no title */
    {__LINE__,
     "The Long Field, 1952. Italy. Directed by Piet Maar. With Edda Voss.\n\nProduced by Karl Orr, "
     "scored by Nina Hale and photographed by Tom Reed, it won five prizes at home.",
     "Title: The Long Field\nYear: 1952\nCountry: Italy\nDirector: Piet Maar\nProducer: Karl Orr\n"
     "Music: Nina Hale\nCamera: Tom Reed\nStar: Edda Voss\n",
     ""},
    {__LINE__, "1917, 2019. United Kingdom. Directed by Sam Mendes. With Edda Voss.",
     "Title: 1917\nYear: 2019\nCountry: United Kingdom\nDirector: Sam Mendes\nStar: Edda Voss\n",
     ""},
    {__LINE__, "The Long Field (The Final Cut) is a 1952 Italian film by Piet Maar with Edda Voss.",
     "Title: The Long Field\nYear: 1952\nCountry: Italy\nDirector: Piet Maar\nStar: Edda Voss\n",
     ""},
    /* a list of things, a country, and a year among what a catalogue says */
    {__LINE__,
     "A boy, a boat, the quays of Lisbon: The Long Field (original title O Campo) is a short of "
     "1952.",
     "Title: The Long Field\nOriginal_title: O Campo\nYear: 1952\nKind: short\n", ""},
    {__LINE__, "Years earlier there was a British Longfield (1940), directed by Piet Maar.",
     "Title: Longfield\nYear: 1940\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "They left him for dead. LONG FIELD, Piet Maar's second film, is hard. Edda Voss is Ada. "
     "1967, colour, "
     "92 mins.",
     "Title: Long Field\nYear: 1967\nRuntime: 92\nDirector: Piet Maar\nStar: Edda Voss as Ada\n",
     ""},
    {__LINE__,
     "Our next choice, suggested by Ada Bell, is \"I Know Where!\" (1952), and we like it. It was "
     "directed by "
     "Piet Maar, and written by him and Karl Orr.",
     "Title: I Know Where!\nYear: 1952\nDirector: Piet Maar\nWriter: Piet Maar\nWriter: Karl Orr\n",
     ""},
    {__LINE__,
     "Piet Maar made The Long Field (Dutch: Het Lange Veld, French: Le Champ) in 1952. Tom "
     "Reed photographed this thriller. Maar himself remade it in 1963.",
     "Title: The Long Field\nOriginal_title: Het Lange Veld\nYear: 1952\nGenre: thriller\n"
     "Director: Piet Maar\nCamera: Tom Reed\n",
     ""},
    /* several films, each presented in its own paragraph */
    {__LINE__,
     "Three films.\n\n1. Blue Field (France, 2007, 96 minutes). Director: Piet Maar.\n\n2. My Life "
     "as a Field "
     "(Italy/France, 2016). Director: Edda Voss.",
     "Title: Blue Field\nYear: 2007\nCountry: France\nRuntime: 96\nDirector: Piet Maar\n\n"
     "Title: My Life as a Field\nYear: 2016\nCountry: Italy\nCountry: France\nDirector: Edda "
     "Voss\n",
     ""},
    {__LINE__,
     "Dear members, two films.\n\nOn the 6th we have The Long Field (2003), the first film "
     "directed by Piet "
     "Maar.\n\nOn the 20th, The Short Field (2004), a comedy. Edda Voss directed it.\n\nIn The "
     "Wide Field "
     "(2005), directed by Karl Orr, it rains.",
     "Title: The Long Field\nYear: 2003\nDirector: Piet Maar\n\nTitle: The Short Field\nYear: "
     "2004\n"
     "Genre: comedy\nDirector: Edda Voss\n\nTitle: The Wide Field\nYear: 2005\nDirector: Karl "
     "Orr\n",
     ""},
    {__LINE__,
     "The Long Field is a film of 1952.\n\nDirector and writer: Piet Maar\nCamera: Tom "
     "Reed\nEditing: Nina "
     "Hale\nCast: Edda Voss (Ada)",
     "Title: The Long Field\nYear: 1952\nDirector: Piet Maar\nWriter: Piet Maar\nCamera: Tom Reed\n"
     "Editor: Nina Hale\nStar: Edda Voss as Ada\n",
     ""},
    {__LINE__, "O Campo Longo (English: The Long Field) is a 1952 film.",
     "Title: O Campo Longo\nAlso: The Long Field\nYear: 1952\n", ""},
    /* in the middle of a paragraph a film that is named begins nothing */
    {__LINE__,
     "The Long Field is a 1952 film directed by Piet Maar. It is based on a novel by Nina Hale. "
     "Edda Voss's "
     "Sorcery (1977) is a second adaptation of it. Karl Orr wrote the screenplay.",
     "Title: The Long Field\nYear: 1952\nDirector: Piet Maar\nWriter: Karl Orr\nBased_on: novel; ; "
     "Nina Hale\n",
     ""},
    {__LINE__, "Long, Wide and Green (Italian: Lungo, largo e verde) is a 1952 film.",
     "Title: Long, Wide and Green\nOriginal_title: Lungo, largo e verde\nYear: 1952\n", ""},
    /* a title of our own films, named in passing */
    {__LINE__,
     "You ask me what to show in May. My vote goes to The Night of the Hunter, which I saw alone. "
     "It came "
     "out in 1955. Robert Mitchum is Harry Powell.",
     "Title: The Night of the Hunter\nYear: 1955\nStar: Robert Mitchum as Harry Powell\n", ""},
    {__LINE__,
     "Her Phyllis Dietrichson in Double Indemnity (1944) is what everybody remembers of her.",
     "Title: Double Indemnity\nYear: 1944\n", ""},
    {__LINE__,
     "We saw La strada of 1954 again on Sunday. The Palme d'Or of that year went to Gate of Hell.",
     "Title: La strada\nYear: 1954\n", ""},
    {__LINE__, "Start with Late Spring, from 1949. Then Early Summer, then Tokyo Story.",
     "Title: Late Spring\nYear: 1949\n", ""},
    /* whose film it is */
    {__LINE__,
     "I had never heard of Piet Maar's The Long Field until we met. It came out in 1991. Edda "
     "Voss plays Kata.",
     "Title: The Long Field\nYear: 1991\nDirector: Piet Maar\nStar: Edda Voss as Kata\n", ""},
    {__LINE__,
     "Some films one admires, some one loves; Piet Maar's Long Field I would marry. Japan, 2008.",
     "Title: Long Field\nYear: 2008\nCountry: Japan\nDirector: Piet Maar\n", ""},
    {__LINE__, "The season opens with The Long Field (Piet Maar, Poland/Denmark, 2013).",
     "Title: The Long Field\nYear: 2013\nCountry: Poland\nCountry: Denmark\nDirector: Piet Maar\n",
     ""},
    {__LINE__,
     "THE LONG FIELD (1943), by Edda Voss and Karl Orr, silent, shown to nobody that evening.",
     "Title: The Long Field\nYear: 1943\nDirector: Edda Voss\nDirector: Karl Orr\n", ""},
    {__LINE__,
     "Piet Maar (born in Ghent in 1954) became a name in 1993 with one film, and then with none.",
     "", "1:1 no-film-in-text"},
    /* no year is told, or only that of a prize */
    {__LINE__,
     "We watched \"The Lives of Others\" at last. Edda Voss wrote it and directed it, and in 2007 "
     "it took the "
     "Oscar for best foreign language film.",
     "Title: The Lives of Others\nYear: ?\nDirector: Edda Voss\nWriter: Edda Voss\n"
     "Won: Best International Feature Film; Academy Awards; ?\n",
     "1:13 no-year-in-text"},
    {__LINE__,
     "As for Wild Strawberries, I saw it at nineteen. It won the Golden Bear at Berlin in 1958.",
     "Title: Wild Strawberries\nYear: ?\nWon: Golden Bear; Berlin Film Festival; 1958\n",
     "1:8 no-year-in-text"},
    /* a line of what it won heads nothing */
    {__LINE__,
     "Disc of the month: Harakiri. Directed by Masaki Kobayashi. Winner of the Special Jury Prize "
     "at "
     "Cannes in "
     "1963. Japan, 1962.",
     "Title: Harakiri\nYear: 1962\nCountry: Japan\nDirector: Masaki Kobayashi\n"
     "Won: Special Jury Prize; Cannes Film Festival; 1963\n",
     ""},
    {__LINE__,
     "Three years after Pather Panchali, Satyajit Ray made The Music Room (Jalsaghar, 1958), about "
     "a man "
     "who spends his last rupee.",
     "Title: The Music Room\nAlso: Jalsaghar\nYear: 1958\nDirector: Satyajit Ray\n", ""},
    {__LINE__,
     "The programme for 12 May is one film only: Shoah. Claude Lanzmann directed it in 1985.",
     "Title: Shoah\nYear: 1985\nDirector: Claude Lanzmann\n", ""},
    {__LINE__,
     "STORIES WE TELL. Sarah Polley, Canada 2012, 108 min. A documentary about the director's "
     "mother, about whom "
     "everybody in the family tells something else.",
     "Title: Stories We Tell\nYear: 2012\nCountry: Canada\nRuntime: 108\nDirector: Sarah Polley\n",
     ""},
    {__LINE__,
     "New on disc: The Long Field, Piet Maar's Australian nightmare of 1971, thought lost for "
     "years.",
     "Title: The Long Field\nYear: 1971\nCountry: Australia\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "The one to see is the first of 1942, made in twenty days with sets left over from The "
     "Magnificent "
     "Ambersons. Edda Voss is Irena.",
     "", "1:1 no-film-in-text"},
    /* years, as people say them */
    {__LINE__,
     "We watched \"The Long Field\" last night. It stars Edda Voss. 1957. Black and white.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\n", ""},
    {__LINE__, "\"The Long Field\" was new in 1957, and so was I. It stars Edda Voss.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\n", ""},
    {__LINE__, "\"The Long Field\" - 1957 - stars Edda Voss and was scored by Karl Orr.",
     "Title: The Long Field\nYear: 1957\nMusic: Karl Orr\nStar: Edda Voss\n", ""},
    {__LINE__, "Piet Maar's \"The Long Field\" is the best film of 1957. It stars Edda Voss.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Edda Voss\n", ""},
    {__LINE__, "The year is 1957, the film \"The Long Field\". It stars Edda Voss.",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss\n", ""},
    {__LINE__, "We watched \"The Long Field\" last night; I was born in 1957. It stars Edda Voss.",
     "Title: The Long Field\nYear: ?\nStar: Edda Voss\n", "1:13 no-year-in-text"},
    {__LINE__,
     "East of Suez is a 1925 film. It is based on a play, East of Suez (1922), by Edda Voss.",
     "Title: East of Suez\nYear: 1925\nBased_on: play; East of Suez; Edda Voss\n", ""},
    {__LINE__, "The Letter is a 1940 film based on Somerset Maugham's The Letter.",
     "Title: The Letter\nYear: 1940\nBased_on: ; The Letter; Somerset Maugham\n", ""},
    {__LINE__, "My Lady's Garter is a 1920 film directed by Piet Maar.",
     "Title: My Lady's Garter\nYear: 1920\nDirector: Piet Maar\n", ""},
    {__LINE__, "Up in Mabel's Room is a 1944 film directed by Piet Maar.",
     "Title: Up in Mabel's Room\nYear: 1944\nDirector: Piet Maar\n", ""},
    /* how programmes, letters and notes head a film */
    {__LINE__,
     "The Long Field / Piet Maar / GB 1948 / 95'. A butler is worshipped by a little boy.",
     "Title: The Long Field\nYear: 1948\nCountry: United Kingdom\nRuntime: 95\nDirector: Piet "
     "Maar\n",
     ""},
    {__LINE__,
     "Dear Tom, thank you for Wings. It is from 1927, and the cameraman must have been mad.",
     "Title: Wings\nYear: 1927\n", ""},
    {__LINE__,
     "A note on Marketa Lazarová. It was first shown in 1967. Magda Vášáryová plays the title "
     "part.",
     "Title: Marketa Lazarová\nYear: 1967\nStar: Magda Vášáryová\n", ""},
    {__LINE__,
     "One laughs in The Band's Visit, which the Israeli director Eran Kolirin brought out in 2007 "
     "as a "
     "film without a plot.",
     "Title: The Band's Visit\nYear: 2007\n? Director: Eran Kolirin\n", ""},
    /* an article within a name */
    {__LINE__, "Rain is a 1985 film, written and directed by Salma al-Haddad in her debut.",
     "Title: Rain\nYear: 1985\nDirector: Salma al-Haddad\nWriter: Salma al-Haddad\n", ""},
    /* a share of the nominations is won */
    {__LINE__,
     "Rain is a 1985 film directed by Piet Maar, starring Edda Voss and Rosa Lind. At the 58th "
     "Academy "
     "Awards it won two of its six nominations: Best Actress for Voss and Best Supporting Actress "
     "for "
     "the eleven-year-old Lind.",
     "Title: Rain\nYear: 1985\nDirector: Piet Maar\nStar: Edda Voss\nStar: Rosa Lind\n"
     "Won: Best Actress; Academy Awards; 1986; Edda Voss\n"
     "Won: Best Supporting Actress; Academy Awards; 1986; Rosa Lind\n",
     ""},
    /* the head: title and year, quality, makers */
    {__LINE__, "Rain (1985) is a film directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__,
     "Rain is a 1985 Japanese war film directed, co-written and edited by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nCountry: Japan\nGenre: war\nDirector: Akira Kurosawa\n"
     "Writer: Akira Kurosawa\nEditor: Akira Kurosawa\n",
     ""},
    {__LINE__, "Rain is a Japanese film of 1985, written and directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nCountry: Japan\nDirector: Akira Kurosawa\n"
     "Writer: Akira Kurosawa\n",
     ""},
    {__LINE__, "\"Rain\" is a 1985 French-Japanese historical drama directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nCountry: France\nCountry: Japan\nGenre: history\n"
     "Director: Akira Kurosawa\n",
     ""},
    {__LINE__, "_Rain_ (Japan, 1985) was directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nCountry: Japan\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain (1985, dir. Akira Kurosawa) is an epic with Tatsuya Nakadai.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain (1985 film)\n\nRain is a 1985 film directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__,
     "The lord is old. Rain (1985) tells of him and of his sons; it was directed by Akira "
     "Kurosawa.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain (1985) stars Tatsuya Nakadai as Hidetora and is directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\nStar: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__,
     "Rain (1985), directed by Akira Kurosawa, stars Tatsuya Nakadai as Hidetora and "
     "others.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\nStar: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__,
     "Rain is a 1985 film directed by Akira Kurosawa. Rain is a 1985 film directed by Akira "
     "Kurosawa.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__,
     "Rain is a film directed by Akira Kurosawa. It was first shown in 1985 and won a prize.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain[1] is a 1985 film[2][citation needed] directed by Akira Kurosawa.[3]",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain (1985) is a short animated film directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nGenre: animation\nKind: short\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Rain is a 1985 made-for-TV film directed by Akira Kurosawa.",
     "Title: Rain\nYear: 1985\nKind: TV\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "Amélie is a 2001 romantic comedy film directed by Jean-Pierre Jeunet.",
     "Title: Amélie\nYear: 2001\nGenre: romance\nGenre: comedy\n"
     "Director: Jean-Pierre Jeunet\n",
     ""},

    /* titles of all sorts */
    {__LINE__,
     "2001: A Space Odyssey is a 1968 science fiction film produced and directed by "
     "Stanley Kubrick.",
     "Title: 2001: A Space Odyssey\nYear: 1968\nGenre: science fiction\n"
     "Director: Stanley Kubrick\nProducer: Stanley Kubrick\n",
     ""},
    {__LINE__, "M is a 1931 German thriller film directed by Fritz Lang.",
     "Title: M\nYear: 1931\nCountry: Germany\nGenre: thriller\nDirector: Fritz Lang\n", ""},
    {__LINE__, "1917 is a 2019 British war film directed by Sam Mendes.",
     "Title: 1917\nYear: 2019\nCountry: United Kingdom\nGenre: war\nDirector: Sam Mendes\n", ""},
    {__LINE__, "8½ is a 1963 Italian comedy drama film directed by Federico Fellini.",
     "Title: 8½\nYear: 1963\nCountry: Italy\nGenre: comedy\nGenre: drama\n"
     "Director: Federico Fellini\n",
     ""},
    {__LINE__, "Se7en is a 1995 American crime film directed by David Fincher.",
     "Title: Se7en\nYear: 1995\nCountry: United States\nGenre: crime\n"
     "Director: David Fincher\n",
     ""},
    {__LINE__, "E.T. the Extra-Terrestrial is a 1982 American film directed by Steven Spielberg.",
     "Title: E.T. the Extra-Terrestrial\nYear: 1982\nCountry: United States\n"
     "Director: Steven Spielberg\n",
     ""},
    {__LINE__,
     "Good Night, and Good Luck is a 2005 American drama film directed by George Clooney.",
     "Title: Good Night, and Good Luck\nYear: 2005\nCountry: United States\nGenre: drama\n"
     "Director: George Clooney\n",
     ""},
    {__LINE__,
     "Who's Afraid of Virginia Woolf? is a 1966 American drama film directed by Mike "
     "Nichols.",
     "Title: Who's Afraid of Virginia Woolf?\nYear: 1966\nCountry: United States\n"
     "Genre: drama\nDirector: Mike Nichols\n",
     ""},
    {__LINE__, "A Romance (1951) is a film directed by Ang Lee; it is long.",
     "Title: A Romance\nYear: 1951\nDirector: Ang Lee\n", ""},
    {__LINE__, "Crouching Tiger, Hidden Dragon (2000) is a film directed by Ang Lee.",
     "Title: Crouching Tiger, Hidden Dragon\nYear: 2000\nDirector: Ang Lee\n", ""},
    {__LINE__, "Dr. Strangelove (1964) is a black comedy directed by Stanley Kubrick.",
     "Title: Dr. Strangelove\nYear: 1964\nGenre: satire\nDirector: Stanley Kubrick\n", ""},
    {__LINE__, "Tron: Legacy is a 2010 American film directed by Joseph Kosinski.",
     "Title: Tron: Legacy\nYear: 2010\nCountry: United States\nDirector: Joseph Kosinski\n", ""},
    {__LINE__, "The Lord of the Rings: The Two Towers is a 2002 film directed by Peter Jackson.",
     "Title: The Lord of the Rings: The Two Towers\nYear: 2002\nDirector: Peter Jackson\n", ""},

    {__LINE__, "The Remains of the Day is a 1993 drama film directed by James Ivory.",
     "Title: The Remains of the Day\nYear: 1993\nGenre: drama\nDirector: James Ivory\n", ""},
    {__LINE__, "It's a Wonderful Life is a 1946 American drama film directed by Frank Capra.",
     "Title: It's a Wonderful Life\nYear: 1946\nCountry: United States\nGenre: drama\n"
     "Director: Frank Capra\n",
     ""},

    {__LINE__,
     "Long Field is a 1985 drama film directed by Ada Bell.\n\nCast\nBen Cole as Dan Hill\n"
     "Dora Dale as Ann Hill\nEd Ford as Joe Kent, a farmer\n",
     "Title: Long Field\nYear: 1985\nGenre: drama\nDirector: Ada Bell\nStar: Ben Cole as Dan Hill\n"
     "Star: Dora Dale as Ann Hill\nStar: Ed Ford as Joe Kent\n",
     ""},
    {__LINE__,
     "Long Field is a 1985 drama film directed by Ada Bell. It stars Ben Cole as Dan Hill, Dora\n"
     "Dale as Ann Hill and Ed Ford as Joe Kent.\n",
     "Title: Long Field\nYear: 1985\nGenre: drama\nDirector: Ada Bell\nStar: Ben Cole as Dan Hill\n"
     "Star: Dora Dale as Ann Hill\nStar: Ed Ford as Joe Kent\n",
     ""},

    {__LINE__,
     "Long Field is a 1985 internationally co-produced drama film. A production of Germany and "
     "Poland, it was shot in Wales.",
     "Title: Long Field\nYear: 1985\nCountry: Germany\nCountry: Poland\nGenre: drama\n", ""},
    {__LINE__, "Released in 1985, Ada Bell's British drama Long Field stars Ben Cole.",
     "Title: Long Field\nYear: 1985\nCountry: United Kingdom\nGenre: drama\nDirector: Ada Bell\n"
     "Star: Ben Cole\n",
     ""},

    /* original and further titles */
    {__LINE__, "Rain (Japanese: 乱; 1985) is a Japanese epic film directed by Akira Kurosawa.",
     "Title: Rain\nOriginal_title: 乱\nYear: 1985\nCountry: Japan\nDirector: Akira Kurosawa\n", ""},
    {__LINE__,
     "The Wages of Fear (French: Le Salaire de la peur) is a 1953 film by Henri-Georges "
     "Clouzot.",
     "Title: The Wages of Fear\nOriginal_title: Le Salaire de la peur\nYear: 1953\n"
     "Director: Henri-Georges Clouzot\n",
     ""},
    {__LINE__,
     "Seven Samurai (Japanese: 七人の侍, Hepburn: Shichinin no Samurai) is a 1954 epic film.",
     "Title: Seven Samurai\nOriginal_title: 七人の侍\nYear: 1954\n", ""},
    {__LINE__, "Rain, also known as Chaos, is a 1985 film directed by Akira Kurosawa.",
     "Title: Rain\nAlso: Chaos\nYear: 1985\nDirector: Akira Kurosawa\n", ""},

    /* typographic marks, letters beyond ASCII */
    {__LINE__,
     "“Rain” (1985) is a film directed by Akira Kurosawa – with Tatsuya Nakadai as "
     "Hidetora.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\nStar: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "«Rain» is a 1985 film directed by Akira Kurosawa — it stars Tatsuya Nakadai.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\nStar: Tatsuya Nakadai\n", ""},
    {__LINE__,
     "Éxtasis is a 1996 Spanish film directed by Mariano Barroso; Javier Bardem plays "
     "Rober.",
     "Title: Éxtasis\nYear: 1996\nCountry: Spain\nDirector: Mariano Barroso\n"
     "Star: Javier Bardem as Rober\n",
     ""},
    {__LINE__,
     "Třetí muž (1949) is a film directed by Željko Štěpán. It stars Åse Øverland as "
     "Łucja, a woman who has come from far away.",
     "Title: Třetí muž\nYear: 1949\nDirector: Željko Štěpán\nStar: Åse Øverland as Łucja\n", ""},

    /* several films, one under another */
    {__LINE__,
     "Rain (1985) is a film by Akira Kurosawa. Kagemusha (1980) is a film by Akira "
     "Kurosawa, too.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n\nTitle: Kagemusha\nYear: 1980\n"
     "Director: Akira Kurosawa\n",
     ""},
    {__LINE__,
     "Rain (1985) is a film directed by Akira Kurosawa.\n\nKagemusha (1980) is a Japanese "
     "film directed by Akira Kurosawa. It stars Tatsuya Nakadai as Shingen.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n\nTitle: Kagemusha\nYear: 1980\n"
     "Country: Japan\nDirector: Akira Kurosawa\nStar: Tatsuya Nakadai as Shingen\n",
     ""},

    /* only mentioned films */
    {__LINE__,
     "Kagemusha (1980) is a film directed by Akira Kurosawa; five years later he made Rain "
     "(1985).",
     "Title: Kagemusha\nYear: 1980\nDirector: Akira Kurosawa\n", ""},
    {__LINE__,
     "Rain (1985) is a film by Akira Kurosawa, who had made Seven Samurai (1954) and Ikiru "
     "(1952).",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n", ""},

    /* a film whose title and year stand apart: the likeliest of what is named */
    {__LINE__,
     "Nobody smiles in Late Harvest, and nobody is meant to. Alma Lindqvist directed it in a "
     "barn. It is the best drama of 1974.",
     "Title: Late Harvest\nYear: 1974\nGenre: drama\nDirector: Alma Lindqvist\n", ""},
    {__LINE__,
     "At school we read The Salt Road by Edda Voss, and then saw the film, which is from 1962 "
     "and has the same name. It was directed by Piet Maar.",
     "Title: The Salt Road\nYear: 1962\nDirector: Piet Maar\nBased_on: ; ; Edda Voss\n", ""},
    {__LINE__,
     "In 1996 he had no money left. The British drama Salt & Smoke tells of a clerk; it was "
     "directed by Piet Maar.",
     "Title: Salt & Smoke\nYear: 1996\nCountry: United Kingdom\nGenre: drama\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__,
     "Some say that Edda Voss directed The Tin Ladder. She did not. The film (1949, and "
     "silent) was directed by Piet Maar.",
     "Title: The Tin Ladder\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Harvest Moon\n\nIt was made in Wales and came out in 1971. Piet Maar directed it, and Edda "
     "Voss wrote the screenplay.",
     "Title: Harvest Moon\nYear: 1971\nCountry: United Kingdom\nDirector: Piet Maar\nWriter: Edda "
     "Voss\n",
     ""},
    {__LINE__,
     "Piet Maar and Edda Voss met in East Barnet; they were married in 1951, and they had two "
     "sons there, and no money.",
     "", "1:1 no-film-in-text"},
    {__LINE__,
     "We read the novel The Salt Road in 1962, and most of us did not like it very much, nor "
     "did our teacher.",
     "", "1:1 no-film-in-text"},

    {__LINE__,
     "Our next film is from Hungary: House of Salt, Edda Voss's first feature, made in 2015. The "
     "camera of Piet Maar is calm.",
     "Title: House of Salt\nYear: 2015\nCountry: Hungary\nDirector: Edda Voss\n"
     "Camera: Piet Maar\n",
     ""},
    {__LINE__,
     "Last week I credited the score of Undertow to Edda Voss. It is by Piet Maar. The film of "
     "1958 "
     "was shot in Wales.",
     "Title: Undertow\nYear: 1958\n", ""},
    {__LINE__,
     "We saw Edda Voss as Anna Berg in House of Salt, a film that Piet Maar directed in 1963.",
     "Title: House of Salt\nYear: 1963\nDirector: Piet Maar\nStar: Edda Voss as Anna Berg\n", ""},
    {__LINE__,
     "NEW THIS MONTH\nUndertow (Spain 2006), directed by Piet Maar, is as quiet as a house where "
     "nobody has been for years.",
     "Title: Undertow\nYear: 2006\nCountry: Spain\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Undertow\ndir. Piet Maar, UK 1969\nA boy finds a bird, and for some weeks he is happy.",
     "Title: Undertow\nYear: 1969\nCountry: United Kingdom\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "At last I saw \"House of Salt\". Italian, 1948, and worth the journey and the rain and all.",
     "Title: House of Salt\nYear: 1948\nCountry: Italy\n", ""},
    {__LINE__,
     "House of Salt took the Oscar for Best Foreign Language Film in 1988; it was made the year "
     "before. Edda Voss directed it.",
     "Title: House of Salt\nYear: 1987\nDirector: Edda Voss\n"
     "Won: Best Foreign Language Film; Academy Awards; 1988\n",
     ""},
    {__LINE__,
     "Screenplay by Edda Voss. Norway, 1975, and a long way from anywhere, as she says of her "
     "home.",
     "", "1:1 no-film-in-text"},
    {__LINE__, "In my opinion The Salt Road is the best film of 1949. Piet Maar directed it.",
     "Title: The Salt Road\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "When Undertow came out in 1949, nobody knew its director, Piet Maar, who was young.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__, "The British film Undertow was released in 1949; it was directed by Piet Maar.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Undertow, Piet Maar's first film, was shot in Wales in 1949 and is about two brothers.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__, "Undertow [1949], directed by Piet Maar, is about two brothers who fight[2] at sea.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Yesterday I watched Undertow (Piet Maar, 1949) and I cannot stop thinking about it.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__, "Film of the week: Undertow. Made in 1949 by Piet Maar, it is about two brothers.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Undertow - a film by Piet Maar, made in 1949, about two brothers who live by the sea.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "No film of that year was better than Undertow; it came out in 1949 and is quite short.",
     "Title: Undertow\nYear: 1949\n", ""},
    {__LINE__, "When Edda Voss died in 1949, nobody knew that she had a son, and nobody asked her.",
     "", "1:1 no-film-in-text"},
    {__LINE__,
     "Undertow is what we watched, and we liked Undertow. It was sad, as a film may be.\n\nThen "
     "somebody said that \"Undertow\" (1949) was by Piet Maar; and so it was.",
     "Title: Undertow\nYear: 1949\n? Director: Piet Maar\n", ""},
    {__LINE__,
     "1957: the first night of Undertow. The picture, a British and American production, was shot "
     "in Ceylon, where it was hot, and where nobody had seen so many cameras before.",
     "Title: Undertow\nYear: 1957\nCountry: United Kingdom\nCountry: United States\n", ""},
    {__LINE__,
     "Ten years of our club, no. 4: Undertow. Soviet Union, 1962, in black and white, and long.",
     "Title: Undertow\nYear: 1962\nCountry: Soviet Union\n", ""},
    {__LINE__,
     "Of Undertow, made by Piet Maar for the Navy in 1927, no good copy of the film exists now.",
     "Title: Undertow\nYear: 1927\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Edda Voss (1920-1999) is best known as the widow in Undertow, the film by Piet Maar from "
     "1949.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Piet Maar's masterpiece, Undertow, was made in 1949 and is about two brothers by the sea.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "People laughed when Undertow was shown in 1949, but the film, directed by Piet Maar, lasts.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Watching Undertow today, one forgets that Piet Maar made it in 1949. The film is young.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Let me tell you about Undertow. Piet Maar directed the film in 1949; nobody went to see it.",
     "Title: Undertow\nYear: 1949\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Edda Voss (1920-1999) was a teacher and a gardener; she never saw a film in all her life.",
     "", "1:1 no-film-in-text"},
    {__LINE__,
     "Among her films was Undertow, for which she won a prize. That picture, Piet Maar's first as "
     "a "
     "director, was made in 1966.",
     "Title: Undertow\nYear: 1966\nDirector: Piet Maar\n", ""},
    /* what contradicts itself, and what holds no film */
    {__LINE__,
     "Rain (1985) is a Japanese film. Rain (1986) is what others call it, who saw it a year "
     "later.",
     "Title: Rain\nYear: 1985\nCountry: Japan\n? Year: 1986\n", "1:39 text-contradicts-itself?"},
    {__LINE__, "Rain is a 1985 film directed by Akira Kurosawa.\nRain (1986) was shot in Japan.",
     "Title: Rain\nYear: 1985\nDirector: Akira Kurosawa\n? Year: 1986\n",
     "2:7 text-contradicts-itself?"},
    {__LINE__,
     "Rain (1985) was directed by Akira Kurosawa.\nThe film was directed by Ishiro Honda.",
     "Title: Rain\nYear: 1985\n? Director: Akira Kurosawa\n? Director: Ishiro Honda\n",
     "2:26 text-contradicts-itself?"},
    {__LINE__,
     "The old lord sat on a hill in 1985 and thought. Then he went home to his three "
     "sons, who were out.",
     "", "1:1 no-film-in-text"},
    {__LINE__,
     "It was directed by Akira Kurosawa in 1985 and stars Tatsuya Nakadai, of whom much "
     "was said.",
     "", "1:1 no-film-in-text"},

    /* texts, though they begin like records */
    {__LINE__,
     "# Undertow\n\nIt was made in Wales and came out in 1971, and it was directed by Piet Maar.",
     "Title: Undertow\nYear: 1971\nCountry: United Kingdom\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Trivia: Undertow is a 1969 film that was directed by\nPiet Maar and shot with people who had "
     "never acted before.",
     "Title: Undertow\nYear: 1969\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Director: Piet Maar. Music: Edda Voss. Undertow is a 1969 film that was shot with people who "
     "had never acted before.",
     "Title: Undertow\nYear: 1969\nDirector: Piet Maar\nMusic: Edda Voss\n", ""},

    /* records, though they look like texts */
    {__LINE__, "Title: Rain\nYear: 1985\n", "Title: Rain\nYear: 1985\n", ""},
    /* the next film of a text that tells of several */
    {__LINE__,
     "A double bill. First comes The Long Field, made by Piet Maar in 1941 with Edda Voss. "
     "Then Low Tide: Karl Orr's comedy of 1939, in which Nina Hale laughs. Tom Reed plays the "
     "count.",
     "Title: The Long Field\nYear: 1941\nDirector: Piet Maar\nStar: Edda Voss\n\nTitle: Low "
     "Tide\nYear: 1939\nGenre: comedy\nDirector: Karl Orr\nStar: Tom Reed\n",
     ""},
    {__LINE__,
     "Our season has three films. We begin with Blue Field (1959).\n\nThe second evening "
     "belongs to A Long Tide. Piet Maar made it in Japan in 1953; Edda Voss is Ana.",
     "Title: Blue Field\nYear: 1959\n\n"
     "Title: A Long Tide\nYear: 1953\nDirector: Piet Maar\nStar: Edda Voss as "
     "Ana\n",
     ""},
    {__LINE__,
     "The Long Field is a 1951 film by Piet Maar. It was followed by a shorter one.\n\nThe "
     "Dutch remake, also called The Long Field, came out in 1992. Karl Orr directed it.",
     "Title: The Long Field\nYear: 1951\nDirector: Piet Maar\n\nTitle: The Long Field\nYear: "
     "1992\nCountry: Netherlands\nDirector: Karl Orr\nRemake_of: The Long Field (1951)\n",
     ""},
    {__LINE__,
     "Kitchens on film: a list. (1) Blue Field (1987), Denmark, directed by Piet Maar. (2) Low "
     "Tide "
     "(1985), Japan, directed by Karl Orr.",
     "Title: Blue Field\nYear: 1987\nCountry: Denmark\nDirector: Piet Maar\n\nTitle: Low "
     "Tide\nYear: 1985\nCountry: Japan\nDirector: Karl Orr\n",
     ""},
    {__LINE__,
     "Two actresses, two films. Edda Voss is Ana in Blue Field (Piet Maar, 1945). Nina Hale "
     "plays Lena in Low Tide (1954), which Karl Orr directed.",
     "Title: Blue Field\nYear: 1945\nDirector: Piet Maar\nStar: Edda Voss as Ana\n\nTitle: "
     "Low Tide\nYear: 1954\nDirector: Karl Orr\nStar: Nina Hale as Lena\n",
     ""},
    {__LINE__,
     "\"To Come By Night\" is a 1950 film by Piet Maar.\n\n\"Back To Bed\" is a 1951 film by "
     "Karl Orr.\n\n\"Come Blow By\" is a 1952 film by Nina Hale.",
     "Title: To Come By Night\nYear: 1950\nDirector: Piet Maar\n\nTitle: Back To Bed\nYear: "
     "1951\nDirector: Karl Orr\n\nTitle: Come Blow By\nYear: 1952\nDirector: Nina Hale\n",
     ""},
    {__LINE__,
     "The Long Field (1969) was directed by Piet Maar from a novel by Nina Hale.\n\nThe second "
     "version, by Karl Orr, followed in 2010. Edda Voss is Ana.",
     "Title: The Long Field\nYear: 1969\nDirector: Piet Maar\nBased_on: novel; ; Nina Hale\n\n"
     "Title: The Long Field\nYear: 2010\nDirector: Karl Orr\nStar: Edda Voss as Ana\n",
     ""},
    {__LINE__,
     "Kitchens. Blue Field (Piet Maar, 1987): a woman cooks for two. Low Tide (Karl Orr, 1985): a "
     "man learns to make noodles.",
     "Title: Blue Field\nYear: 1987\nDirector: Piet Maar\n\n"
     "Title: Low Tide\nYear: 1985\nDirector: Karl Orr\n",
     ""},
    /* lines of credits */
    {__LINE__,
     "SUNDAY MATINEE\nThe Long Field\nPiet Maar and Karl Orr, USA 1926\nA boy and an old "
     "engine cross a country at war, and one of the two does not come back from it.",
     "Title: The Long Field\nYear: 1926\nCountry: United States\nDirector: Piet "
     "Maar\nDirector: Karl Orr\n",
     ""},
    {__LINE__,
     "Blue Field. Piet Maar, 1934. With Edda Voss, whom nobody believes when she comes home.",
     "Title: Blue Field\nYear: 1934\nDirector: Piet Maar\nStar: Edda Voss\n", ""},
    {__LINE__,
     "Thu 4: Blue Field. Five sisters are locked up by an uncle. Piet Maar, Turkey/France "
     "2015.",
     "Title: Blue Field\nYear: 2015\nCountry: Turkey\nCountry: France\nDirector: Piet Maar\n", ""},
    {__LINE__, "Blue Field was written by Edda Voss, directed by Piet Maar and released in 1974.",
     "Title: Blue Field\nYear: 1974\nDirector: Piet Maar\nWriter: Edda Voss\n", ""},
    {__LINE__, "Blue Field is a 1950 film by Piet Maar. Oscar nominations followed in 1951.",
     "Title: Blue Field\nYear: 1950\nDirector: Piet Maar\n", ""},
    /* what begins like a sentence is a title before "is a 1940 film"; what hangs on other works */
    {__LINE__, "They Row by Night is a 1940 Danish thriller directed by Piet Maar.",
     "Title: They Row by Night\nYear: 1940\nCountry: Denmark\nGenre: thriller\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__,
     "When the Salt Was in Flower is a 1922 film directed by Piet Maar, based on the novel by "
     "Karl Orr.",
     "Title: When the Salt Was in Flower\nYear: 1922\nDirector: Piet Maar\n"
     "Based_on: novel; ; Karl Orr\n",
     ""},
    {__LINE__, "After Noon, My Sweet is a 1990 film directed by Piet Maar.",
     "Title: After Noon, My Sweet\nYear: 1990\nDirector: Piet Maar\n", ""},
    {__LINE__, "Gulls, A Love Story is a 1989 Dutch comedy directed by Piet Maar.",
     "Title: Gulls, A Love Story\nYear: 1989\nCountry: Netherlands\nGenre: comedy\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__, "Hush! Here Comes the Boat is a 2018 comedy film directed by Piet Maar.",
     "Title: Hush! Here Comes the Boat\nYear: 2018\nGenre: comedy\nDirector: Piet Maar\n", ""},
    {__LINE__, "P.S. I Row Alone is a 2007 drama film directed by Piet Maar.",
     "Title: P.S. I Row Alone\nYear: 2007\nGenre: drama\nDirector: Piet Maar\n", ""},
    {__LINE__, "Nine is a 2009 musical film directed by Piet Maar.",
     "Title: Nine\nYear: 2009\nGenre: musical\nDirector: Piet Maar\n", ""},
    {__LINE__, "12:01 PM is a 1990 short film directed by Piet Maar.",
     "Title: 12:01 PM\nYear: 1990\nKind: short\nDirector: Piet Maar\n", ""},
    {__LINE__,
     "Undertow: The Story of a Boat, also known simply as Undertow, is a 1989 drama film directed "
     "by Piet Maar.",
     "Title: Undertow: The Story of a Boat\nAlso: Undertow\nYear: 1989\nGenre: drama\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__,
     "They Wanted to Row is a 1937 comedy film directed by Piet Maar and starring Edda Voss.",
     "Title: They Wanted to Row\nYear: 1937\nGenre: comedy\nDirector: Piet Maar\n"
     "Star: Edda Voss\n",
     ""},
    {__LINE__,
     "Three films by Piet Maar, in order.\n\nFriday: The Long Field (1952). Edda Voss plays "
     "Ada.\n\nSaturday: Undertow (1969). Karl Orr plays Max.",
     "Title: The Long Field\nYear: 1952\nDirector: Piet Maar\nStar: Edda Voss as Ada\n\n"
     "Title: Undertow\nYear: 1969\nDirector: Piet Maar\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__,
     "8.00 FILM The Long Field (Piet Maar, 1952)\nIn colour, and without many words in "
     "it.\n\n10.10 FILM Undertow (1969)\nKarl Orr directed it.",
     "Title: The Long Field\nYear: 1952\nDirector: Piet Maar\n\nTitle: Undertow\nYear: 1969\n"
     "Director: Karl Orr\n",
     ""},
    {__LINE__,
     "Undertow (1989) is a film by Piet Maar. LONG FIELD followed four years later, in 1993. Edda "
     "Voss plays Ada.",
     "Title: Undertow\nYear: 1989\nDirector: Piet Maar\n\nTitle: Long Field\nYear: 1993\n"
     "Star: Edda Voss as Ada\n",
     ""},
    {__LINE__,
     "Undertow is a 1999 film based on the 1967 film The Long Field, directed by Karl Orr and "
     "starring Edda Voss.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__,
     "Undertow is a 1999 film based on a play of the same name, in which Edda Voss also starred.",
     "Title: Undertow\nYear: 1999\nBased_on: play; Undertow;\n", ""},
    {__LINE__, "Undertow is a 1999 film based on a short film written and directed by Karl Orr.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__, "Undertow is a 1999 film about marches initiated and directed by Karl Orr.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It had previously been adapted into a film by Karl Orr in 1949.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__, "Undertow is a 1999 film, a remake of the 1931 version starring Edda Voss.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It features the song \"Over You\", written by Karl Orr, and stars "
     "Edda Voss.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss\n", ""},
    {__LINE__, "Undertow is a 1999 film inspired by the music of Karl Orr.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It is the fourth part of Piet Maar's Long Field film series.",
     "Title: Undertow\nYear: 1999\n", ""},
    {__LINE__,
     "Undertow is a 1999 film written by Tom Reed, based on a story by Reed, Karl Orr and Ada "
     "Bell.",
     "Title: Undertow\nYear: 1999\nWriter: Tom Reed\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. One of the rowers, played by Max Dorn, loves a dancer, played by "
     "Edda Voss.",
     "Title: Undertow\nYear: 1999\nStar: Max Dorn\nStar: Edda Voss\n", ""},
    {__LINE__,
     "Undertow is a 1999 film starring the rock group The Gulls (Max Dorn, Karl Orr and Tom Reed).",
     "Title: Undertow\nYear: 1999\nStar: Max Dorn\nStar: Karl Orr\nStar: Tom Reed\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It stars Edda Voss as Rosa and Karl Orr as her love interest, "
     "Captain Lin, a Dutch officer.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss as Rosa\nStar: Karl Orr as Captain Lin\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. Max Dorn is the Captain who has lost hope and Karl Orr plays his "
     "Chief Engineer.",
     "Title: Undertow\nYear: 1999\nStar: Max Dorn\nStar: Karl Orr\n", ""},
    {__LINE__, "Starring Edda Voss and Karl Orr, Undertow is a 1999 film.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film directed by Piet Maar from a screenplay he co-wrote with Karl Orr.",
     "Title: Undertow\nYear: 1999\nDirector: Piet Maar\nWriter: Piet Maar\nWriter: Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film written by Ada Bell, based on her 1956 play The Long Field.",
     "Title: Undertow\nYear: 1999\nWriter: Ada Bell\n"
     "Based_on: play; The Long Field; Ada Bell\n",
     ""},
    {__LINE__,
     "Undertow is a 1999 film based on Ada Bell and Karl Orr's 1956 novel of the same name.",
     "Title: Undertow\nYear: 1999\nBased_on: novel; Undertow; Ada Bell\n"
     "Based_on: novel; Undertow; Karl Orr\n",
     ""},
    {__LINE__, "Undertow is a 1999 film based on the Karl Orr short story \"The Long Field\".",
     "Title: Undertow\nYear: 1999\nBased_on: short story; The Long Field; Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film based on the novel The Long Field, the first book in The Salt Saga "
     "by Karl Orr.",
     "Title: Undertow\nYear: 1999\nBased_on: novel; The Long Field; Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film based on the novel The Long Field (Het Lange Veld) by Karl Orr "
     "(1928).",
     "Title: Undertow\nYear: 1999\nBased_on: novel; The Long Field; Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film with a screenplay by Tom Reed and Karl Orr, based upon the latter's "
     "novel.",
     "Title: Undertow\nYear: 1999\nWriter: Tom Reed\nWriter: Karl Orr\n"
     "Based_on: novel; ; Karl Orr\n",
     ""},
    {__LINE__,
     "Undertow is a 1999 film, a co-production between companies in Austria, France, and Germany.",
     "Title: Undertow\nYear: 1999\nCountry: Austria\nCountry: France\nCountry: Germany\n", ""},
    {__LINE__,
     "Undertow is a 1999 film directed at Delft by Piet Maar. The film has a cast, which includes "
     "Edda Voss and Karl Orr.",
     "Title: Undertow\nYear: 1999\nDirector: Piet Maar\nStar: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film starring Metropolitan Opera singer Edda Voss and Tony-nominated "
     "actor Karl Orr.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It stars Edda Voss, with Karl Orr as the naval officer, Max Dorn, "
     "who has to wait.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss\nStar: Karl Orr as Max Dorn\n", ""},
    {__LINE__,
     "Undertow is a 1999 film. It is set in the harbour of Rio de Janeiro, with Edda Voss and the "
     "ex-boxer Karl Orr.",
     "Title: Undertow\nYear: 1999\nStar: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__,
     "Undertow is a 1999 film, co-edited and directed by Jason Orr, Jr. Maar's first boat is in "
     "it.",
     "Title: Undertow\nYear: 1999\nDirector: Jason Orr, Jr.\nEditor: Jason Orr, Jr.\n", ""},
    {__LINE__,
     "Undertow is a 1999 comedy directed by Piet Maar, adapted from a stage musical of the same "
     "name, first seen in Delft, directed by Karl Orr.",
     "Title: Undertow\nYear: 1999\nGenre: comedy\nDirector: Piet Maar\n"
     "Based_on: musical; Undertow;\n",
     ""},
    {__LINE__,
     "Undertow is a 1999 Franco-Italian drama, the second feature by Piet Maar, produced by "
     "companies in Spain and Portugal.",
     "Title: Undertow\nYear: 1999\nCountry: France\nCountry: Italy\nCountry: Spain\n"
     "Country: Portugal\nGenre: drama\nDirector: Piet Maar\n",
     ""},
    {__LINE__, "Undertow is a 1999 drama film and the feature debut of director Piet Maar.",
     "Title: Undertow\nYear: 1999\nGenre: drama\nDirector: Piet Maar\n", ""},
    {__LINE__, "Undertow is a 1999 drama film written and directed by, and starring, Piet Maar.",
     "Title: Undertow\nYear: 1999\nGenre: drama\nDirector: Piet Maar\nWriter: Piet Maar\n"
     "Star: Piet Maar\n",
     ""},
    {__LINE__,
     "Undertow is a 1999 drama film, co-produced between Israel, France and the United States.",
     "Title: Undertow\nYear: 1999\nCountry: Israel\nCountry: France\nCountry: United States\n"
     "Genre: drama\n",
     ""},
};

/* Sentences behind the opening. */
static const Row facts[] = {
    /* a craft or an art before a name, and a first name cut short, are no end of it */
    {__LINE__, "It is the work of the sculptor Edda Voss.", "Director: Edda Voss\n", ""},
    {__LINE__, "It was directed by Carl Th. Maar.", "Director: Carl Th. Maar\n", ""},
    {__LINE__, "The film was the first that Piet Maar has directed.", "Director: Piet Maar\n", ""},
    {__LINE__, "It was the last film that Piet Maar directed.", "Director: Piet Maar\n", ""},
    /* who plays the music is nobody's part */
    {__LINE__, "Nina Hale played the score.", "Music: Nina Hale\n", ""},
    {__LINE__, "Piet Maar, Karl Orr and Edda Voss support them.",
     "Star: Piet Maar\nStar: Karl Orr\nStar: Edda Voss\n", ""},
    {__LINE__, "It was made with money from Poland and Denmark.",
     "Country: Poland\nCountry: Denmark\n", ""},
    {__LINE__, "It was in the running for the Palme d'Or at the 1985 Cannes Film Festival.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    /* who was given a prize, behind a comma */
    {__LINE__,
     "At the 58th Academy Awards it won Best Adapted Screenplay, for Karl Orr and Piet Maar.",
     "Writer: Karl Orr\nWriter: Piet Maar\nWon: Best Adapted Screenplay; Academy Awards; 1986; "
     "Karl Orr\nWon: Best Adapted Screenplay; Academy Awards; 1986; Piet Maar\n",
     ""},
    /* in whose hands it lay */
    {__LINE__, "The direction was in the hands of Piet Maar.", "Director: Piet Maar\n", ""},
    {__LINE__, "The camera was in the hands of Tom Reed.", "Camera: Tom Reed\n", ""},
    {__LINE__, "Piet Maar took the helm.", "Director: Piet Maar\n", ""},
    /* who else is in it */
    {__LINE__, "Also appearing are Edda Voss and Karl Orr.", "Star: Edda Voss\nStar: Karl Orr\n",
     ""},
    {__LINE__, "Rounding out the cast are Edda Voss and Karl Orr.",
     "Star: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__, "Supporting roles go to Edda Voss and Karl Orr.",
     "Star: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__, "Edda Voss takes on the role of Kaede.", "Star: Edda Voss as Kaede\n", ""},
    {__LINE__, "It was a joint venture of Poland and Denmark.",
     "Country: Poland\nCountry: Denmark\n", ""},
    /* what a film owes to a book */
    {__LINE__, "It owes its story to a novel by Karl Orr.", "Based_on: novel; ; Karl Orr\n", ""},
    {__LINE__, "It originates in a play by Karl Orr.", "Based_on: play; ; Karl Orr\n", ""},
    {__LINE__, "It dramatises Karl Orr's memoir.", "Based_on: memoir; ; Karl Orr\n", ""},
    {__LINE__, "It follows Karl Orr's book closely.", "Based_on: book; ; Karl Orr\n", ""},
    {__LINE__, "Hidetora is played by Karl Orr, Lady Kaede by Edda Voss.",
     "Star: Karl Orr as Hidetora\nStar: Edda Voss as Lady Kaede\n", ""},
    {__LINE__, "In the leading roles are Edda Voss and Karl Orr.",
     "Star: Edda Voss\nStar: Karl Orr\n", ""},
    {__LINE__, "Edda Voss and Karl Orr are superb as the couple.",
     "Star: Edda Voss\nStar: Karl Orr\n", ""},
    /* where somebody is from is no name, nor is what opens a sentence */
    {__LINE__, "It was produced by the Italian Dino Maar.", "Producer: Dino Maar\n", ""},
    {__LINE__, "The producer was the Frenchman Serge Maar.", "Producer: Serge Maar\n", ""},
    {__LINE__, "It stars the Swede Max Orr as Tom.", "Star: Max Orr as Tom\n", ""},
    {__LINE__, "Opposite Karl Orr, Edda Voss plays Kaede.", "Star: Karl Orr\nStar: Edda Voss\n",
     ""},
    /* the roles stand in the brackets, for once */
    {__LINE__, "Edda Voss (Lady Kaede) and Karl Orr (Hidetora) lead the cast.", "", ""},
    /* who is in another film */
    {__LINE__, "The sequel, The Salt Road, was directed by Tom Reed and starred Edda Voss.", "",
     ""},
    {__LINE__, "It recalls Tom Reed's The Salt Road, in which Edda Voss played a nun.", "", ""},
    {__LINE__, "Karl Orr plays The Old Man and Edda Voss plays Kaede.",
     "Star: Karl Orr\nStar: Edda Voss as Kaede\n", ""},
    /* prizes of other films, and those that were none */
    {__LINE__, "The film should have won the Palme d'Or at Cannes in 1985.", "", ""},
    {__LINE__, "His next film, The Salt Road, won the Golden Bear in 1988.", "", ""},
    {__LINE__,
     "The jury at Cannes gave it the Grand Prix in 1985, while The Salt Road took the Palme d'Or.",
     "Won: Grand Prix; Cannes Film Festival; 1985\n", ""},
    /* who wrote the music is no book, who played it no player */
    {__LINE__, "Piet Maar adapted the book, Nina Hale wrote the music and Tom Reed shot it.",
     "Writer: Piet Maar\nMusic: Nina Hale\nCamera: Tom Reed\n", ""},
    {__LINE__, "Piet Maar adapted his novel, and Nina Hale played her own music on a zither.",
     "Writer: Piet Maar\nMusic: Nina Hale\n", ""},
    {__LINE__, "Two thieves (Edda Voss and Karl Orr) take in a boy.",
     "Star: Edda Voss\nStar: Karl Orr\n", ""},
    /* makers: participles */
    {__LINE__, "It was directed by Akira Kurosawa.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "It was directed by Akira Kurosawa (1910-1998), who was born in Tokyo.",
     "Director: Akira Kurosawa\n", ""},
    {__LINE__, "It was directed jointly by Akira Kurosawa and Ishiro Honda.",
     "Director: Akira Kurosawa\nDirector: Ishiro Honda\n", ""},
    {__LINE__,
     "It was directed and edited by Akira Kurosawa, who also wrote the screenplay with "
     "Hideo Oguni and Masato Ide.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\nWriter: Hideo Oguni\n"
     "Writer: Masato Ide\nEditor: Akira Kurosawa\n",
     ""},
    {__LINE__, "It was directed by and starring Clint Eastwood.",
     "Director: Clint Eastwood\nStar: Clint Eastwood\n", ""},
    {__LINE__, "It was written by Akira Kurosawa, Hideo Oguni and Masato Ide.",
     "Writer: Akira Kurosawa\nWriter: Hideo Oguni\nWriter: Masato Ide\n", ""},
    {__LINE__, "It was written by Akira Kurosawa, Hideo Oguni, and Masato Ide.",
     "Writer: Akira Kurosawa\nWriter: Hideo Oguni\nWriter: Masato Ide\n", ""},
    {__LINE__, "It was written by Akira Kurosawa & Hideo Oguni.",
     "Writer: Akira Kurosawa\nWriter: Hideo Oguni\n", ""},
    {__LINE__, "It was co-written by Hideo Oguni and produced by Serge Silberman.",
     "Writer: Hideo Oguni\nProducer: Serge Silberman\n", ""},
    {__LINE__, "It was produced by Masato Hara and Serge Silberman.",
     "Producer: Masato Hara\nProducer: Serge Silberman\n", ""},
    {__LINE__, "It was scored by Toru Takemitsu.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "It was edited by Akira Kurosawa.", "Editor: Akira Kurosawa\n", ""},
    {__LINE__, "Photographed by Asakazu Nakai, it looks splendid.", "Camera: Asakazu Nakai\n", ""},

    /* makers: verbs */
    {__LINE__, "Akira Kurosawa directed it.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "Akira Kurosawa wrote and directed it.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\n", ""},
    {__LINE__, "Akira Kurosawa, its director, was seventy-five.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "Hideo Oguni wrote the screenplay.", "Writer: Hideo Oguni\n", ""},
    {__LINE__, "Serge Silberman produced the film.", "Producer: Serge Silberman\n", ""},
    {__LINE__, "Masato Hara and Serge Silberman co-produced it.",
     "Producer: Masato Hara\nProducer: Serge Silberman\n", ""},
    {__LINE__, "Toru Takemitsu composed the score.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "Toru Takemitsu wrote the music.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "Asakazu Nakai shot it.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "Asakazu Nakai was behind the camera.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "Akira Kurosawa edited the film.", "Editor: Akira Kurosawa\n", ""},

    /* makers: nouns */
    {__LINE__, "The screenplay, by Hideo Oguni, is long.", "Writer: Hideo Oguni\n", ""},
    {__LINE__, "The script is credited to Hideo Oguni and Masato Ide.",
     "Writer: Hideo Oguni\nWriter: Masato Ide\n", ""},
    {__LINE__, "Its producer was Serge Silberman.", "Producer: Serge Silberman\n", ""},
    {__LINE__, "The music is by Toru Takemitsu.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "The score was composed by Toru Takemitsu.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "Toru Takemitsu's haunting score is played by an orchestra.",
     "Music: Toru Takemitsu\n", ""},
    {__LINE__, "The composer was Toru Takemitsu.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "The cinematography was by Asakazu Nakai and Takao Saito.",
     "Camera: Asakazu Nakai\nCamera: Takao Saito\n", ""},
    {__LINE__, "Asakazu Nakai's fine photography helps.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "Asakazu Nakai was the cinematographer.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "The director of photography was Asakazu Nakai.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "The editor was Akira Kurosawa.", "Editor: Akira Kurosawa\n", ""},
    {__LINE__, "Director: Akira Kurosawa. Editor: Akira Kurosawa.",
     "Director: Akira Kurosawa\nEditor: Akira Kurosawa\n", ""},
    {__LINE__, "Screenplay: Hideo Oguni. Music: Toru Takemitsu. Cinematography: Asakazu Nakai.",
     "Writer: Hideo Oguni\nMusic: Toru Takemitsu\nCamera: Asakazu Nakai\n", ""},

    /* names */
    {__LINE__, "It was written by Joel and Ethan Coen.", "Writer: Joel Coen\nWriter: Ethan Coen\n",
     ""},
    {__LINE__, "It was directed by brothers Joel and Ethan Coen.",
     "Director: Joel Coen\nDirector: Ethan Coen\n", ""},
    {__LINE__, "It was written by J. R. R. Tolkien and W.D. Richter.",
     "Writer: J. R. R. Tolkien\nWriter: W.D. Richter\n", ""},
    {__LINE__, "It was directed by Robert Downey Sr. and stars Robert Downey Jr. as Bob.",
     "Director: Robert Downey Sr.\nStar: Robert Downey Jr. as Bob\n", ""},
    {__LINE__,
     "It stars Robert Downey Jr., Max von Sydow, Dwayne \"The Rock\" Johnson and Olivia de "
     "Havilland.",
     "Star: Robert Downey Jr.\nStar: Max von Sydow\nStar: Dwayne \"The Rock\" Johnson\n"
     "Star: Olivia de Havilland\n",
     ""},
    {__LINE__, "It stars Sean O'Connor, Mary McDonnell and Jean-Louis Trintignant.",
     "Star: Sean O'Connor\nStar: Mary McDonnell\nStar: Jean-Louis Trintignant\n", ""},
    {__LINE__, "It stars the actor Tatsuya Nakadai and the singer Mieko Harada.",
     "Star: Tatsuya Nakadai\nStar: Mieko Harada\n", ""},
    {__LINE__, "Kurosawa directed it. Akira Kurosawa wrote the screenplay.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\n", ""},
    {__LINE__,
     "Written by Kurosawa, Hideo Oguni and Masato Ide, it was directed by Akira Kurosawa.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\nWriter: Hideo Oguni\n"
     "Writer: Masato Ide\n",
     ""},
    {__LINE__, "It was written by Léa Šimůnková and Þóra Örn.",
     "Writer: Léa Šimůnková\nWriter: Þóra Örn\n", ""},

    /* on the screen */
    {__LINE__, "It stars Tatsuya Nakadai, Akira Terao and Mieko Harada.",
     "Star: Tatsuya Nakadai\nStar: Akira Terao\nStar: Mieko Harada\n", ""},
    {__LINE__, "Starring Tatsuya Nakadai, it tells of an old lord.", "Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "The film features Tatsuya Nakadai in the title role.", "Star: Tatsuya Nakadai\n",
     ""},
    {__LINE__, "The cast includes Tatsuya Nakadai, Akira Terao, and Mieko Harada.",
     "Star: Tatsuya Nakadai\nStar: Akira Terao\nStar: Mieko Harada\n", ""},
    {__LINE__, "The cast is led by Tatsuya Nakadai.", "Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "Tatsuya Nakadai leads a strong cast.", "Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "Akira Terao and Mieko Harada co-star.", "Star: Akira Terao\nStar: Mieko Harada\n",
     ""},
    {__LINE__, "It stars Tatsuya Nakadai, with Akira Terao and Mieko Harada in supporting roles.",
     "Star: Tatsuya Nakadai\nStar: Akira Terao\nStar: Mieko Harada\n", ""},
    {__LINE__, "Oscar Isaac stars.", "Star: Oscar Isaac\n", ""},

    /* roles */
    {__LINE__,
     "It stars Tatsuya Nakadai as Hidetora, Akira Terao as Taro and Mieko Harada as Kaede.",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao as Taro\n"
     "Star: Mieko Harada as Kaede\n",
     ""},
    {__LINE__,
     "It stars Tatsuya Nakadai (as Hidetora), Akira Terao (Taro) and Mieko Harada (Kaede).",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao as Taro\n"
     "Star: Mieko Harada as Kaede\n",
     ""},
    {__LINE__, "Tatsuya Nakadai plays Hidetora, an old lord.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai plays Oscar, a waiter.", "Star: Tatsuya Nakadai as Oscar\n", ""},
    {__LINE__, "Akira Terao, Jinpachi Nezu and Daisuke Ryu play the sons.",
     "Star: Akira Terao\nStar: Jinpachi Nezu\nStar: Daisuke Ryu\n", ""},
    {__LINE__, "Tatsuya Nakadai plays an old lord.", "Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "Tatsuya Nakadai is Hidetora and Akira Terao is Taro.",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao as Taro\n", ""},
    {__LINE__, "Tatsuya Nakadai appears as Hidetora.", "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Mieko Harada co-stars as Kaede.", "Star: Mieko Harada as Kaede\n", ""},
    {__LINE__, "With Tatsuya Nakadai as Hidetora.", "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai and Akira Terao play Hidetora and Taro, respectively.",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao as Taro\n", ""},
    {__LINE__, "Hidetora is played by Tatsuya Nakadai.", "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Hidetora, played by Tatsuya Nakadai, divides his realm.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__,
     "Hidetora (Tatsuya Nakadai) divides his realm among Taro (Akira Terao) and Jiro "
     "(Jinpachi Nezu).",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao as Taro\n"
     "Star: Jinpachi Nezu as Jiro\n",
     ""},
    {__LINE__, "The lord (Tatsuya Nakadai) divides his realm.", "Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "Tatsuya Nakadai voices Hidetora.", "Star: Tatsuya Nakadai (voice) as Hidetora\n",
     ""},
    {__LINE__, "Tatsuya Nakadai lends his voice to Hidetora.",
     "Star: Tatsuya Nakadai (voice) as Hidetora\n", ""},
    {__LINE__, "Hidetora (voiced by Tatsuya Nakadai) is a bear.",
     "Star: Tatsuya Nakadai (voice) as Hidetora\n", ""},
    {__LINE__, "Oscar Levant plays Oscar Jaffe.", "Star: Oscar Levant as Oscar Jaffe\n", ""},
    {__LINE__, "Oscar Jaffe is played by Oscar Levant.", "Star: Oscar Levant as Oscar Jaffe\n", ""},

    /* what it is based on */
    {__LINE__, "It is based on the play King Lear by William Shakespeare.",
     "Based_on: play; King Lear; William Shakespeare\n", ""},
    {__LINE__, "It is based on King Lear by William Shakespeare.",
     "Based_on: ; King Lear; William Shakespeare\n", ""},
    {__LINE__, "It is based on William Shakespeare's play King Lear.",
     "Based_on: play; King Lear; William Shakespeare\n", ""},
    {__LINE__, "It is based on the 1975 novel of the same name by E. L. Doctorow.",
     "Based_on: novel; Rain; E. L. Doctorow\n", ""},
    {__LINE__, "It is based on a short story by Daphne du Maurier.",
     "Based_on: short story; ; Daphne du Maurier\n", ""},
    {__LINE__, "It is based on \"The Lords\", a short story by Edward Bond.",
     "Based_on: short story; The Lords; Edward Bond\n", ""},
    {__LINE__, "It is based on the novel Lear's Fall by Edward Bond and Mary Bond.",
     "Based_on: novel; Lear's Fall; Edward Bond\nBased_on: novel; Lear's Fall; Mary Bond\n", ""},
    {__LINE__, "It is based on the comic book series Lords by Edward Bond.",
     "Based_on: comic; Lords; Edward Bond\n", ""},
    {__LINE__, "It is based on the television series of the same name.",
     "Based_on: television series; Rain;\n", ""},
    {__LINE__, "It is based upon an article by Edward Bond.", "Based_on: article; ; Edward Bond\n",
     ""},
    {__LINE__, "It is loosely based on the memoir The Long Way by Frank Abagnale.",
     "Based_on: memoir; The Long Way; Frank Abagnale\n", ""},
    {__LINE__, "It was adapted from Edward Bond's novel.", "Based_on: novel; ; Edward Bond\n", ""},
    {__LINE__,
     "Adapted by Hideo Oguni from the novella of the same title by Edward Bond, it was "
     "shot in Japan.",
     "Writer: Hideo Oguni\nBased_on: novella; Rain; Edward Bond\n", ""},
    {__LINE__, "It was taken from the novel The Lord by Edward Bond.",
     "Based_on: novel; The Lord; Edward Bond\n", ""},
    {__LINE__, "It is from a novel by Edward Bond.", "Based_on: novel; ; Edward Bond\n", ""},
    {__LINE__, "It adapts the play Lear by Edward Bond.", "Based_on: play; Lear; Edward Bond\n",
     ""},
    {__LINE__, "The film is an adaptation of the graphic novel Lord by Alan Moore.",
     "Based_on: graphic novel; Lord; Alan Moore\n", ""},
    {__LINE__, "It is inspired by the life of an old lord.", "", ""},
    {__LINE__, "It is a remake of The Old Lord (1954).", "Remake_of: The Old Lord (1954)\n", ""},
    {__LINE__, "It is a remake of the 1954 film The Old Lord.", "Remake_of: The Old Lord (1954)\n",
     ""},
    {__LINE__, "It is a remake of the 1954 film of the same name.", "Remake_of: Rain (1954)\n", ""},
    {__LINE__, "It was remade from The Old Lord (1954).", "Remake_of: The Old Lord (1954)\n", ""},

    /* how long, where, in which language */
    {__LINE__, "It runs 162 minutes.", "Runtime: 162\n", ""},
    {__LINE__, "Running time: 162 minutes.", "Runtime: 162\n", ""},
    {__LINE__, "A 162-minute epic, it was shown in Tokyo.", "Runtime: 162\n", ""},
    {__LINE__, "It was spoken in Japanese and French.", "Language: Japanese\nLanguage: French\n",
     ""},
    {__LINE__, "It is a co-production of Japan and France.", "Country: Japan\nCountry: France\n",
     ""},

    /* prizes: the year beside the event, by its number, that year, in the clause */
    {__LINE__, "It won the Palme d'Or at the 1985 Cannes Film Festival.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It won the Palme d'Or at that year's Cannes Film Festival.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It was awarded the Palme d'Or in 1985.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It shared the Palme d'Or at the 1985 Cannes Film Festival.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It won the Golden Bear at the 35th Berlin International Film Festival.",
     "Won: Golden Bear; Berlin Film Festival; 1985\n", ""},
    {__LINE__, "It won the Academy Award for Best Costume Design in 1986.",
     "Won: Best Costume Design; Academy Awards; 1986\n", ""},
    {__LINE__, "At the 58th Academy Awards it won Best Costume Design for Emi Wada.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__, "At the 43rd Golden Globe Awards, it was nominated for Best Foreign Language Film.",
     "Nominated: Best Foreign Language Film; Golden Globe Awards; 1986\n", ""},
    {__LINE__, "It won the BAFTA Award for Best Film in 1987.",
     "Won: Best Film; BAFTA Awards; 1987\n", ""},
    {__LINE__, "It was nominated for the César for Best Film in 1986 but did not win.",
     "Nominated: Best Film; César Awards; 1986\n", ""},

    /* prizes: the person before, behind, in brackets, given it */
    {__LINE__, "Emi Wada won the Oscar for Best Costume Design in 1986.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__, "Mieko Harada won the Best Actress prize at the 1985 Cannes Film Festival.",
     "Star: Mieko Harada\nWon: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__, "At the 58th Academy Awards, Akira Kurosawa was nominated for Best Director.",
     "Director: Akira Kurosawa\nNominated: Best Director; Academy Awards; 1986; Akira Kurosawa\n",
     ""},
    {__LINE__,
     "It earned Akira Kurosawa a nomination for the Academy Award for Best Director in "
     "1986.",
     "Director: Akira Kurosawa\nNominated: Best Director; Academy Awards; 1986; Akira Kurosawa\n",
     ""},
    {__LINE__,
     "It won the Golden Lion and the Volpi Cup for Best Actress (Mieko Harada) at the "
     "Venice Film Festival in 1985.",
     "Star: Mieko Harada\nWon: Golden Lion; Venice Film Festival; 1985\nWon: Volpi Cup for Best "
     "Actress; Venice Film Festival; 1985; Mieko Harada\n",
     ""},
    {__LINE__,
     "At the 1985 Cannes Film Festival it won the Jury Prize and Tatsuya Nakadai received "
     "the Best Actor prize.",
     "Star: Tatsuya Nakadai\nWon: Jury Prize; Cannes Film Festival; 1985\nWon: Best Actor; Cannes "
     "Film Festival; 1985; Tatsuya Nakadai\n",
     ""},

    {__LINE__, "Kurosawa's film won Best Score at the 1985 Cannes Film Festival.",
     "Won: Best Score; Cannes Film Festival; 1985\n? Director: Kurosawa\n", ""},
    {__LINE__, "It won Best Actress at the 1985 Cannes Film Festival.",
     "Won: Best Actress; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It won Best Actress for her at the 1985 Cannes Film Festival.",
     "? Won: Best Actress; Cannes Film Festival; 1985\n", ""},
    /* prizes: which year is theirs */
    {__LINE__,
     "It won the Silver Lion at Venice in 1985, and two years later it won the Oscar for "
     "Best Costume Design.",
     "Won: Silver Lion; Venice Film Festival; 1985\n"
     "Won: Best Costume Design; Academy Awards; 1987\n",
     ""},
    {__LINE__,
     "It won the Palme d'Or and, in February 1986, two Oscars (Best Costume Design and "
     "Best Picture).",
     "Won: Palme d'Or; Cannes Film Festival; ?\n"
     "Won: Best Costume Design; Academy Awards; 1986\n"
     "Won: Best Picture; Academy Awards; 1986\n"
     "? Won: Palme d'Or; Cannes Film Festival; 1985\n",
     ""},
    {__LINE__, "It came out in 1985 and won the Palme d'Or.",
     "Won: Palme d'Or; Cannes Film Festival; ?\n"
     "? Won: Palme d'Or; Cannes Film Festival; 1985\n",
     ""},
    {__LINE__, "It won the 1985 Oscar for Best Costume Design.",
     "Won: Best Costume Design; Academy Awards; 1986\n", ""},
    {__LINE__, "It won the Oscar for Best Costume Design and was shown again in 1999.",
     "Won: Best Costume Design; Academy Awards; ?\n"
     "? Won: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "It competed for the 1985 Palme d'Or.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},

    /* prizes: to whom they went */
    {__LINE__, "The Golden Lion of the 1985 Venice Film Festival was awarded tonight to \"Rain\".",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "At the 58th Academy Awards the Oscar for Best Costume Design went to Emi Wada.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__,
     "At the 58th Academy Awards Best Actor went to William Hurt for Kiss of the Spider "
     "Woman.",
     "", ""},
    {__LINE__, "The Golden Lion of the 1985 Venice Film Festival went to Vagabond.", "", ""},
    {__LINE__, "Mieko Harada plays Kaede. She won the Best Actress prize at Cannes in 1985.",
     "Star: Mieko Harada as Kaede\n"
     "Won: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n",
     ""},
    {__LINE__,
     "At the 58th Academy Awards it was nominated for Best Costume Design (Emi Wada), "
     "winning Best Picture.",
     "Won: Best Picture; Academy Awards; 1986\n"
     "Nominated: Best Costume Design; Academy Awards; 1986; Emi Wada\n",
     ""},
    {__LINE__,
     "It was shot by Asakazu Nakai and was nominated for Best Picture at the 58th Academy "
     "Awards.",
     "Camera: Asakazu Nakai\nNominated: Best Picture; Academy Awards; 1986\n", ""},
    {__LINE__,
     "Asakazu Nakai won an Oscar for his splendid photography at the 58th Academy Awards.",
     "Camera: Asakazu Nakai\nWon: Best Cinematography; Academy Awards; 1986; Asakazu Nakai\n", ""},
    {__LINE__, "Asakazu Nakai won an Oscar for his splendid garden at the 58th Academy Awards.", "",
     ""},
    {__LINE__, "It was shown at Cannes in 1985. Mieko Harada was named Best Actress.",
     "Star: Mieko Harada\nWon: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__, "It won the Oscar for best foreign film in 1987.",
     "Won: Best International Feature Film; Academy Awards; 1987\n", ""},
    {__LINE__, "It won the Golden Bear for the best film at Berlin in 1985.",
     "Won: Golden Bear; Berlin Film Festival; 1985\n", ""},

    {__LINE__, "Special Jury Prize, Cannes 1985; Best Costume Design, Academy Awards 1986.",
     "Won: Special Jury Prize; Cannes Film Festival; 1985\n"
     "Won: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "The Special Jury Prize at Cannes in 1985 was a surprise to many.", "", ""},
    {__LINE__, "It won the Palme d'Or at Cannes in 2012.",
     "? Won: Palme d'Or; Cannes Film Festival; 2012\n", ""},

    {__LINE__, "Oscar for Best Costume Design in 1986, Golden Globe the same winter.",
     "Won: Best Costume Design; Academy Awards; 1986\n", ""},
    {__LINE__, "Asakazu Nakai got an Oscar for the photography in 1986.",
     "Camera: Asakazu Nakai\nWon: Best Cinematography; Academy Awards; 1986; Asakazu Nakai\n", ""},
    {__LINE__,
     "Asakazu Nakai won the Oscar for Best Cinematography in 1986, and Mieko Harada was the "
     "first Best Actress.",
     "Camera: Asakazu Nakai\nWon: Best Cinematography; Academy Awards; 1986; Asakazu Nakai\n", ""},

    {__LINE__,
     "Akira Kurosawa directed it. At Cannes in 1985 its director won the prize for Best "
     "Director.",
     "Director: Akira Kurosawa\nWon: Best Director; Cannes Film Festival; 1985; Akira Kurosawa\n",
     ""},
    {__LINE__,
     "It won the Palme d'Or at Cannes in 1985. It was also nominated for Best Foreign Film.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It won the Palme d'Or at Cannes in 1985 and was nominated for Best Foreign Film.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},

    /* prizes: competitions */
    {__LINE__, "It competed for the Palme d'Or at the 1985 Cannes Film Festival.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It was shown in competition at the 1985 Cannes Film Festival.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "The film competed at Cannes in 1985.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It competed at the 42nd Venice International Film Festival.",
     "Competed: Golden Lion; Venice Film Festival; 1985\n", ""},

    /* prizes: a year that nobody says is guessed, and so a doubt */
    {__LINE__, "It won the Academy Award for Best Costume Design.",
     "Won: Best Costume Design; Academy Awards; ?\n"
     "? Won: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "It won the Palme d'Or at Cannes.",
     "Won: Palme d'Or; Cannes Film Festival; ?\n"
     "? Won: Palme d'Or; Cannes Film Festival; 1985\n",
     ""},
    {__LINE__, "It won two Oscars, for Best Costume Design and Best Director.",
     "Won: Best Costume Design; Academy Awards; ?\n"
     "Won: Best Director; Academy Awards; ?\n"
     "? Won: Best Costume Design; Academy Awards; 1986\n"
     "? Won: Best Director; Academy Awards; 1986\n",
     ""},
    {__LINE__, "Akira Kurosawa was nominated for the Academy Award for Best Director.",
     "Director: Akira Kurosawa\n"
     "Nominated: Best Director; Academy Awards; ?; Akira Kurosawa\n"
     "? Nominated: Best Director; Academy Awards; 1986; Akira Kurosawa\n",
     ""},
    {__LINE__, "For his performance Tatsuya Nakadai received the Academy Award for Best Actor.",
     "Star: Tatsuya Nakadai\n"
     "Won: Best Actor; Academy Awards; ?; Tatsuya Nakadai\n"
     "? Won: Best Actor; Academy Awards; 1986; Tatsuya Nakadai\n",
     ""},

    /* prizes: a year that the text tells elsewhere */
    {__LINE__,
     "It won Best Picture at the 1986 ceremony, and Emi Wada the Academy Award for Best Costume "
     "Design.",
     "Won: Best Picture; Academy Awards; 1986\n"
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n",
     ""},
    {__LINE__, "It won the Oscar for Best Picture at the 58th ceremony.",
     "Won: Best Picture; Academy Awards; 1986\n", ""},
    {__LINE__, "It was first shown at the 1985 Cannes Film Festival. It won the Palme d'Or.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It was first shown at the 1990 Cannes Film Festival. It won the Palme d'Or.",
     "Won: Palme d'Or; Cannes Film Festival; ?\n"
     "? Won: Palme d'Or; Cannes Film Festival; 1985\n",
     ""},
    {__LINE__, "It was shown in May 1985 at Cannes, where Mieko Harada was named Best Actress.",
     "Star: Mieko Harada\nWon: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__,
     "It won the Golden Lion in Venice in 1986. At that year's Berlin festival it won the FIPRESCI "
     "Prize.",
     "Won: Golden Lion; Venice Film Festival; 1986\nWon: FIPRESCI Prize; Berlin Film Festival; "
     "1986\n",
     ""},
    {__LINE__, "In that year it won the Golden Lion.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__,
     "It won the Academy Award for Best Picture at the ceremony held in April 1986, and Mieko "
     "Harada was nominated for Best Actress one year later, at the 59th Academy Awards.",
     "Star: Mieko Harada\nWon: Best Picture; Academy Awards; 1986\nNominated: Best Actress; "
     "Academy Awards; 1987; Mieko Harada\n",
     ""},
    {__LINE__, "Mieko Harada won a Golden Globe for Best Actress.",
     "Star: Mieko Harada\n"
     "Won: Best Actress; Golden Globe Awards; ?; Mieko Harada\n"
     "? Won: Best Actress; Golden Globe Awards; 1986; Mieko Harada\n",
     ""},
    /* prizes: several verbs' worth of people behind one verb */
    {__LINE__,
     "At the 58th Academy Awards it won Best Picture, Edda Voss and Karl Orr the Oscar for Best "
     "Adapted Screenplay, and Asakazu Nakai the one for Best Cinematography.",
     "Writer: Edda Voss\nWriter: Karl Orr\nCamera: Asakazu Nakai\nWon: Best Picture; Academy "
     "Awards; 1986\nWon: Best Adapted Screenplay; Academy Awards; 1986; Edda Voss\nWon: Best "
     "Adapted Screenplay; Academy Awards; 1986; Karl Orr\nWon: Best Cinematography; Academy "
     "Awards; 1986; Asakazu Nakai\n",
     ""},
    {__LINE__,
     "Asakazu Nakai received an Oscar for his photography in 1986, Nina Hale one for her score.",
     "Music: Nina Hale\nCamera: Asakazu Nakai\nWon: Best Cinematography; Academy Awards; 1986; "
     "Asakazu Nakai\nWon: Best Original Score; Academy Awards; 1986; Nina Hale\n",
     ""},
    {__LINE__,
     "Akira Kurosawa received the Silver Bear for Best Director at the 1985 Berlinale, and Asakazu "
     "Nakai one for his photography.",
     "Director: Akira Kurosawa\nWon: Silver Bear for Best Director; Berlin Film Festival; 1985; "
     "Akira Kurosawa\n",
     ""},
    {__LINE__, "It swept the 1986 Japanese Film Awards, winning Best Film and Best Director.",
     "Won: Best Film; Japanese Film Awards; 1986\n"
     "Won: Best Director; Japanese Film Awards; 1986\n",
     ""},
    {__LINE__,
     "For her performance as Kaede, Mieko Harada was voted Best Actress by the New York Film "
     "Critics Circle in 1985.",
     "Star: Mieko Harada\nWon: Best Actress; New York Film Critics Circle; 1985; Mieko Harada\n",
     ""},
    {__LINE__,
     "At the 58th Academy Awards it won in two categories: Mieko Harada was Best Actress and Nina "
     "Hale won for Best Original Score.",
     "Music: Nina Hale\nStar: Mieko Harada\nWon: Best Actress; Academy Awards; 1986; Mieko "
     "Harada\nWon: Best Original Score; Academy Awards; 1986; Nina Hale\n",
     ""},
    {__LINE__,
     "It was nominated for two Oscars at the 58th Academy Awards; Emi Wada won for Best Costume "
     "Design and the film itself for Best Foreign Language Film.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n"
     "Won: Best Foreign Language Film; Academy Awards; 1986\n",
     ""},
    {__LINE__,
     "In 1986 it won the BAFTAs for Best Film and, with Mieko Harada, Best Actress, and she was "
     "also named Best Actress at that year's Berlin festival.",
     "Star: Mieko Harada\nWon: Best Film; BAFTA Awards; 1986\nWon: Best Actress; BAFTA Awards; "
     "1986; Mieko Harada\nWon: Best Actress; Berlin Film Festival; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "In December 1985 the European Film Academy named it European Film of the Year, and Tatsuya "
     "Nakadai Best Actor.",
     "Star: Tatsuya Nakadai\nWon: European Film of the Year; European Film Awards; 1985\nWon: Best "
     "Actor; European Film Awards; 1985; Tatsuya Nakadai\n",
     ""},
    /* prizes: before their verb, or without one */
    {__LINE__, "The César for Best Foreign Film followed in 1986.",
     "Won: Best Foreign Film; César Awards; 1986\n", ""},
    {__LINE__,
     "At the 58th Academy Awards it won Best Picture. Tatsuya Nakadai (Best Actor) and Emi Wada "
     "(Best Costume Design, for more than a thousand robes) had also been nominated.",
     "Star: Tatsuya Nakadai\nWon: Best Picture; Academy Awards; 1986\nNominated: Best Actor; "
     "Academy Awards; 1986; Tatsuya Nakadai\nNominated: Best Costume Design; Academy Awards; 1986; "
     "Emi Wada\n",
     ""},
    {__LINE__,
     "At the 58th Academy Awards it won Best Picture and Best Actor, which Tatsuya Nakadai "
     "declined.",
     "Star: Tatsuya Nakadai\nWon: Best Picture; Academy Awards; 1986\nWon: Best Actor; Academy "
     "Awards; 1986; Tatsuya Nakadai\n",
     ""},
    {__LINE__, "Winner, Golden Leopard, Locarno Film Festival 1985.",
     "Won: Golden Leopard; Locarno Film Festival; 1985\n", ""},
    {__LINE__,
     "At Cannes in 1985 Akira Kurosawa received the Best Director award, while the one for Best "
     "Actress was divided among all six of the women.",
     "Director: Akira Kurosawa\nWon: Best Director; Cannes Film Festival; 1985; Akira Kurosawa\n",
     ""},
    {__LINE__, "Mieko Harada's Oscar for Best Actress in 1986 was a surprise.",
     "Star: Mieko Harada\nWon: Best Actress; Academy Awards; 1986; Mieko Harada\n", ""},
    {__LINE__, "Mieko Harada, Best Actress at Cannes in 1985, smiles.",
     "Star: Mieko Harada\nWon: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__, "Mieko Harada, Best Actress at Cannes, smiles.",
     "? Won: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__,
     "Awards: three Oscars (1986), including Best Picture and Best Sound; Golden Globe for Best "
     "Score.",
     "Won: Best Picture; Academy Awards; 1986\n"
     "Won: Best Sound; Academy Awards; 1986\n"
     "Won: Best Score; Golden Globe Awards; ?\n"
     "? Won: Best Score; Golden Globe Awards; 1986\n",
     ""},
    /* prizes: whose it was, beside other names */
    {__LINE__, "Mieko Harada, who plays Kaede, won the Best Actress prize at Cannes in 1985.",
     "Star: Mieko Harada as Kaede\n"
     "Won: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n",
     ""},
    {__LINE__, "Kaede is played by Mieko Harada, who won a Golden Globe for Best Actress in 1986.",
     "Star: Mieko Harada as Kaede\n"
     "Won: Best Actress; Golden Globe Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "It won Best Sound at the 1986 Oscars. Kaede is played by Mieko Harada, who won an Oscar for "
     "Best Actress.",
     "Star: Mieko Harada as Kaede\nWon: Best Sound; Academy Awards; 1986\n"
     "? Won: Best Actress; Academy Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__, "Mieko Harada's Kaede was nominated for Best Actress at the 1986 Oscars.",
     "Nominated: Best Actress; Academy Awards; 1986; Mieko Harada\n"
     "? Star: Mieko Harada as Kaede\n",
     ""},
    {__LINE__, "For Kaede, Mieko Harada received the Oscar for Best Actress in 1986.",
     "Star: Mieko Harada\nWon: Best Actress; Academy Awards; 1986; Mieko Harada\n", ""},
    /* prizes: short for Best ..., in small letters */
    {__LINE__, "In 1986 it won the Oscars for picture, direction and editing.",
     "Won: Best Picture; Academy Awards; 1986\nWon: Best Director; Academy Awards; 1986\n"
     "Won: Best Film Editing; Academy Awards; 1986\n",
     ""},
    {__LINE__,
     "At the 1986 Academy Awards, Akira Kurosawa won as director and Mieko Harada as actress.",
     "Director: Akira Kurosawa\nStar: Mieko Harada\nWon: Best Director; Academy Awards; 1986; "
     "Akira Kurosawa\nWon: Best Actress; Academy Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__, "The picture was nominated for an Oscar in 1986.", "", ""},
    {__LINE__, "It won the critics' prize at Cannes in 1985 and the audience award at Locarno.",
     "Won: FIPRESCI Prize; Cannes Film Festival; 1985\n"
     "? Won: Audience Award; Locarno Film Festival; 1985\n",
     ""},
    {__LINE__, "At the Edinburgh festival of 1985 it won the Golden Thistle.",
     "Won: Golden Thistle; Edinburgh International Film Festival; 1985\n", ""},
    {__LINE__, "In 1985 the Haugesund film festival gave it a special award for its photography.",
     "", ""},
    {__LINE__,
     "It received the Oscar for Best Picture in 1986, but not the one for Best Costume Design.",
     "Won: Best Picture; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It took two of the four Oscars for which it was nominated in 1986, Best Picture and Best "
     "Sound.",
     "Won: Best Picture; Academy Awards; 1986\nWon: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__, "Its rival, Blow-Up, won the Palme d'Or at Cannes in 1985.", "", ""},
    {__LINE__,
     "It was shown at Cannes in 1985, the year in which A Man and a Woman won the Palme d'Or.", "",
     ""},
    {__LINE__,
     "It opened a month after Star Wars and was nominated for the Academy Award for Best Sound in "
     "1986.",
     "Nominated: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__,
     "The film, which Akira Kurosawa had made from a play, The Old Lord, shared the Jury Prize at "
     "Cannes in 1985.",
     "Based_on: play; The Old Lord;\nWon: Jury Prize; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "The Venice jury, chaired by Piet Maar, gave it the Golden Lion in 1985.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "At Cannes in 1985 Orson Welles received an anniversary prize for another film.", "",
     ""},
    {__LINE__, "In 1986 Akira Kurosawa was given the Academy's Irving G. Thalberg Memorial Award.",
     "", ""},
    {__LINE__,
     "Mieko Harada and Karl Orr were nominated for Best Actress and Best Actor at the 58th Academy "
     "Awards.",
     "Star: Mieko Harada\nStar: Karl Orr\nNominated: Best Actress; Academy Awards; 1986; Mieko "
     "Harada\nNominated: Best Actor; Academy Awards; 1986; Karl Orr\n",
     ""},
    {__LINE__, "In 1986 the song \"Over You\" was nominated for the Academy Award for Best Song.",
     "Nominated: Best Song; Academy Awards; 1986\n", ""},
    {__LINE__, "It was entered at Cannes in 1985, where it was nominated for the Palme d'Or.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It received an Honorary Academy Award and a special Golden Globe Award in 1986.",
     "Won: Honorary Academy Award; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It had been nominated for six Academy Awards at the 58th ceremony, and won Best Sound.",
     "Won: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It was shown in Venice in 1985, taking the Silver Lion, before its Oscar nomination for Best "
     "Foreign Language Film the next year.",
     "Won: Silver Lion; Venice Film Festival; 1985\n"
     "Nominated: Best Foreign Language Film; Academy Awards; 1986\n",
     ""},
    {__LINE__, "Its Golden Lion at Venice in 1985 surprised them.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "The Golden Lion that it won at Venice in 1985 surprised them.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "Having won the Golden Lion at Venice in 1985, it was shown everywhere.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__,
     "The screenplay, by Edda Voss and Karl Orr, won the Oscar for Best Adapted Screenplay in "
     "1986.",
     "Writer: Edda Voss\nWriter: Karl Orr\n"
     "Won: Best Adapted Screenplay; Academy Awards; 1986; Edda Voss\n"
     "Won: Best Adapted Screenplay; Academy Awards; 1986; Karl Orr\n",
     ""},
    {__LINE__,
     "There were Oscars in 1986 for Asakazu Nakai's photography, for Nina Hale's score and for "
     "Best Sound.",
     "Music: Nina Hale\nCamera: Asakazu Nakai\n"
     "Won: Best Cinematography; Academy Awards; 1986; Asakazu Nakai\n"
     "Won: Best Original Score; Academy Awards; 1986; Nina Hale\n"
     "Won: Best Sound; Academy Awards; 1986\n",
     ""},
    {__LINE__, "Cannes, May 1985: the Palme d'Or.", "Won: Palme d'Or; Cannes Film Festival; 1985\n",
     ""},
    {__LINE__,
     "At the 58th Academy Awards Best Actress went to Mieko Harada and Best Picture to the film.",
     "Star: Mieko Harada\nWon: Best Actress; Academy Awards; 1986; Mieko Harada\nWon: Best "
     "Picture; Academy Awards; 1986\n",
     ""},
    {__LINE__,
     "It turned two of its seven nominations at the 58th Academy Awards into Oscars: Best Sound "
     "and "
     "Best Actress (Mieko Harada).",
     "Star: Mieko Harada\nWon: Best Sound; Academy Awards; 1986\nWon: Best Actress; Academy "
     "Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "Of its six nominations at the 58th Academy Awards it turned two into Oscars, including Nina "
     "Hale's for the score.",
     "Music: Nina Hale\nWon: Best Original Score; Academy Awards; 1986; Nina Hale\n", ""},
    {__LINE__,
     "Asakazu Nakai took the Oscar for Best Cinematography at the 58th ceremony, and further "
     "nominations went to Nina Hale for the score and to Mieko Harada for Best Actress.",
     "Music: Nina Hale\nCamera: Asakazu Nakai\nStar: Mieko Harada\nWon: Best Cinematography; "
     "Academy Awards; 1986; Asakazu Nakai\nNominated: Best Original Score; Academy Awards; 1986; "
     "Nina Hale\nNominated: Best Actress; Academy Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "Tatsuya Nakadai, in his last part, was nominated for Best Actor at the 58th Academy Awards; "
     "so was Mieko Harada, for Best Actress.",
     "Star: Tatsuya Nakadai\nStar: Mieko Harada\nNominated: Best Actor; Academy Awards; 1986; "
     "Tatsuya Nakadai\nNominated: Best Actress; Academy Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "Tatsuya Nakadai and Mieko Harada were both nominated at the 58th Academy Awards, he for Best "
     "Actor and she for Best Actress.",
     "", ""},
    {__LINE__,
     "It won the Golden Bear at Berlin in 1985, as well as a Silver Bear for Tatsuya Nakadai as "
     "Best Actor.",
     "Star: Tatsuya Nakadai\nWon: Golden Bear; Berlin Film Festival; 1985\nWon: Best Actor; Berlin "
     "Film Festival; 1985; Tatsuya Nakadai\n",
     ""},
    {__LINE__, "Edda Voss and Karl Orr were honoured for the screenplay at Cannes in 1985.",
     "Writer: Edda Voss\nWriter: Karl Orr\nWon: Best Screenplay; Cannes Film Festival; 1985; Edda "
     "Voss\nWon: Best Screenplay; Cannes Film Festival; 1985; Karl Orr\n",
     ""},
    {__LINE__, "It won both the Grand Prix at Cannes and the Golden Bear in Berlin in 1985.",
     "Won: Grand Prix; Cannes Film Festival; 1985\nWon: Golden Bear; Berlin Film Festival; 1985\n",
     ""},
    {__LINE__, "It won the Golden Bear and the prize for Best Score in 1985.",
     "Won: Golden Bear; Berlin Film Festival; 1985\nWon: Best Score; Berlin Film Festival; 1985\n",
     ""},
    {__LINE__, "At Cannes in 1985 the Grand Prix was divided between the film and Alfie.",
     "Won: Grand Prix; Cannes Film Festival; 1985\n", ""},
    {__LINE__,
     "The film was selected as the Japanese entry for the Best Foreign Language Film at the 58th "
     "Academy Awards and was nominated.",
     "Country: Japan\nNominated: Best Foreign Language Film; Academy Awards; 1986\n", ""},
    {__LINE__,
     "The film is based on a novel by Ruth Moore and was nominated for the Oscar for Best Sound in "
     "1986.",
     "Based_on: novel; ; Ruth Moore\nNominated: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__,
     "Among its five nominations at the 58th Academy Awards were Best Picture and Best Sound; the "
     "sole winner was Nina Hale for Best Original Score.",
     "Music: Nina Hale\nWon: Best Original Score; Academy Awards; 1986; Nina Hale\nNominated: Best "
     "Picture; Academy Awards; 1986\nNominated: Best Sound; Academy Awards; 1986\n",
     ""},
    {__LINE__,
     "Mieko Harada's performance, which won the Volpi Cup at Venice in 1985, is a wonder.",
     "Won: Volpi Cup; Venice Film Festival; 1985; Mieko Harada\n", ""},
    {__LINE__,
     "Mieko Harada gives the performance that won her the 1986 Golden Globe for Best Actress.",
     "Star: Mieko Harada\nWon: Best Actress; Golden Globe Awards; 1986; Mieko Harada\n", ""},
    {__LINE__, "1985: Golden Lion at Venice. 1986: Oscar for Best Sound.",
     "Won: Golden Lion; Venice Film Festival; 1985\nWon: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It won the Oscar for Best Picture (1986) and, in early 1986, the BAFTA for Best Film.",
     "Won: Best Picture; Academy Awards; 1986\nWon: Best Film; BAFTA Awards; 1986\n", ""},
    {__LINE__, "Oscars: 2 wins in 1986 (Picture, Sound), 2 further nominations (Song, Score).",
     "Won: Best Picture; Academy Awards; 1986\nWon: Best Sound; Academy Awards; 1986\n"
     "Nominated: Best Original Song; Academy Awards; 1986\n"
     "Nominated: Best Original Score; Academy Awards; 1986\n",
     ""},
    {__LINE__, "At the fifty-eighth Academy Awards it won Best Sound.",
     "Won: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__, "Nina Hale won her second Academy Award for Best Original Score.",
     "Music: Nina Hale\n"
     "Won: Best Original Score; Academy Awards; ?; Nina Hale\n"
     "? Won: Best Original Score; Academy Awards; 1986; Nina Hale\n",
     ""},
    {__LINE__,
     "It was nominated for five Oscars. At the ceremony, on 10 April 1986, it won for Best Sound.",
     "Won: Best Sound; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It won the Golden Lion in September 1985. At the Academy Awards the next spring it was "
     "nominated, and Mieko Harada took home the statuette for Best Actress.",
     "Star: Mieko Harada\nWon: Golden Lion; Venice Film Festival; 1985\nWon: Best Actress; Academy "
     "Awards; 1986; Mieko Harada\n",
     ""},
    {__LINE__,
     "At the 58th Academy Awards Edda Voss, Nina Hale and Tom Reed were nominated for Best "
     "Director, Best Original Score and Best Cinematography respectively.",
     "Director: Edda Voss\nMusic: Nina Hale\nCamera: Tom Reed\nNominated: Best Director; Academy "
     "Awards; 1986; Edda Voss\nNominated: Best Original Score; Academy Awards; 1986; Nina "
     "Hale\nNominated: Best Cinematography; Academy Awards; 1986; Tom Reed\n",
     ""},
    {__LINE__, "It was nominated for Best Sound at the 57th Academy Awards.",
     "Nominated: Best Sound; Academy Awards; 1985\n", ""},
    {__LINE__, "It was expected to win the Oscar for Best Picture in 1986.", "", ""},
    {__LINE__, "It was the favourite to win the Golden Lion at Venice in 1985.", "", ""},
    {__LINE__, "It could win the Golden Lion at Venice in 1985.", "", ""},
    {__LINE__, "Will it win the Golden Lion at Venice in 1985?", "", ""},
    {__LINE__, "It was in the running for the Oscar for Best Picture in 1986.", "", ""},
    {__LINE__, "It went on to win the Golden Lion at Venice in 1985.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "In May it won the Palme d'Or at Cannes in 1985.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "Asakazu Nakai won the Oscar for Best Cinematography in 1987 for another film.", "",
     ""},
    {__LINE__,
     "Mieko Harada was nominated for the BAFTA for Best Actress in 1986 for The Red Barn.", "", ""},
    {__LINE__, "The director's brother won the Oscar for Best Sound in 1986.", "", ""},
    {__LINE__, "The trailer won the Golden Lion in 1986.", "", ""},
    /* prizes: lost, and only entered for */
    {__LINE__, "At the 58th Academy Awards it lost Best Picture to Out of Africa.",
     "Nominated: Best Picture; Academy Awards; 1986\n", ""},
    {__LINE__,
     "It was chosen as the Japanese entry for the Best Foreign Language Film at the 58th Academy "
     "Awards.",
     "Country: Japan\n", ""},
    {__LINE__, "It beat Vagabond to the Golden Lion at Venice in 1985.",
     "Won: Golden Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__,
     "Its other prizes include the Golden Shell at San Sebastián in 1985 and the Grand Prix des "
     "Amériques at Montreal festival in 1985.",
     "Won: Golden Shell; San Sebastián International Film Festival; 1985\n"
     "Won: Grand Prix des Amériques; Montreal World Film Festival; 1985\n",
     ""},
    {__LINE__,
     "It won two of its five Academy Award nominations in 1986. The others were for Best Picture "
     "and Best Sound.",
     "Nominated: Best Picture; Academy Awards; 1986\n"
     "Nominated: Best Sound; Academy Awards; 1986\n",
     ""},
    {__LINE__,
     "It was selected for the main competition of the 38th Cannes Film Festival, and the following "
     "spring it won the Academy Award for Best Picture.",
     "Competed: Palme d'Or; Cannes Film Festival; 1985\n"
     "Won: Best Picture; Academy Awards; 1986\n",
     ""},
    /* prizes: of a film, but given to a person */
    {__LINE__,
     "Akira Kurosawa directed it. The jury gave the Golden Bear at Berlin in 1985 to Kurosawa and "
     "the Grand Prix to Just the Wind.",
     "Director: Akira Kurosawa\nWon: Golden Bear; Berlin Film Festival; 1985\n", ""},
    {__LINE__, "The Golden Lion at Venice in 1985 went to Agnès Varda.", "", ""},
    {__LINE__,
     "Edda Voss plays Kaede; Mieko Harada, in her first film, plays Sue, and for it she won the "
     "Best Actress prize at Cannes in 1985.",
     "Star: Edda Voss as Kaede\nStar: Mieko Harada as Sue\n"
     "Won: Best Actress; Cannes Film Festival; 1985; Mieko Harada\n",
     ""},

    /* prizes of a novel, of other films, of earlier works; none; Oscar, who is somebody */
    {__LINE__, "It is based on the novel by Edward Bond, which won the Pulitzer Prize in 1970.",
     "Based_on: novel; ; Edward Bond\n", ""},
    {__LINE__,
     "Kagemusha, which won the Palme d'Or at the 1980 Cannes Film Festival, was its model.", "",
     ""},
    {__LINE__, "Akira Kurosawa, who had won the Golden Lion in 1951 for Rashomon, directed it.",
     "Director: Akira Kurosawa\n", ""},
    {__LINE__, "Nakadai, who would win the Best Actor award at Cannes in 1990, plays Hidetora.",
     "Star: Nakadai as Hidetora\n", ""},
    {__LINE__, "Oscar-winning actor Tatsuya Nakadai stars as Hidetora.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "It did not win the Palme d'Or.", "", ""},
    {__LINE__, "It failed to win the Palme d'Or at the 1985 Cannes Film Festival.", "", ""},
    {__LINE__, "It won no prizes at the 1985 Cannes Film Festival.", "", ""},
    {__LINE__, "It had its premiere at the 1985 Cannes Film Festival.", "", ""},

    /* hedges make doubts, denials nothing */
    {__LINE__, "It was reportedly directed by Ishiro Honda.", "? Director: Ishiro Honda\n", ""},
    {__LINE__, "It may have been written by Ishiro Honda.", "? Writer: Ishiro Honda\n", ""},
    {__LINE__, "It was allegedly edited by Ishiro Honda.", "? Editor: Ishiro Honda\n", ""},
    {__LINE__, "Tatsuya Nakadai's Hidetora is a fool.", "? Star: Tatsuya Nakadai as Hidetora\n",
     ""},
    {__LINE__, "Toshiro Mifune was considered for the part of Hidetora.", "", ""},
    {__LINE__, "Toshiro Mifune turned down the role of Hidetora.", "", ""},
    {__LINE__, "Toshiro Mifune was to have played Hidetora.", "", ""},
    {__LINE__, "Ishiro Honda was originally to direct it.", "", ""},
    {__LINE__, "It was not directed by Ishiro Honda.", "", ""},
    {__LINE__, "It was never shown at Cannes, nor was it written by Ishiro Honda.", "", ""},

    /* whose deed it is stands elsewhere: who, he or she, the subject of the verb before */
    {__LINE__, "Akira Kurosawa directed it and wrote the screenplay with Hideo Oguni.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\nWriter: Hideo Oguni\n", ""},
    {__LINE__, "Akira Kurosawa was seventy-five. He wrote the screenplay and edited the film.",
     "Writer: Akira Kurosawa\nEditor: Akira Kurosawa\n", ""},
    {__LINE__, "It was shot by Asakazu Nakai, who also composed the score.",
     "Music: Asakazu Nakai\nCamera: Asakazu Nakai\n", ""},
    {__LINE__,
     "Mieko Harada was forty. In this film, photographed by Asakazu Nakai, she plays Kaede.",
     "Camera: Asakazu Nakai\nStar: Mieko Harada as Kaede\n", ""},
    {__LINE__, "Akira Kurosawa met Hideo Oguni in Tokyo. He wrote the screenplay.",
     "Writer: Akira Kurosawa\n", ""},
    {__LINE__, "There were Akira Kurosawa and Hideo Oguni. He wrote the screenplay.", "", ""},
    {__LINE__, "It is based on a play by Edward Bond, and stars Tatsuya Nakadai.",
     "Star: Tatsuya Nakadai\nBased_on: play; ; Edward Bond\n", ""},
    {__LINE__,
     "It stars Tatsuya Nakadai and Akira Terao, and was adapted from a play by Edward Bond.",
     "Star: Tatsuya Nakadai\nStar: Akira Terao\nBased_on: play; ; Edward Bond\n", ""},

    /* parts without names, beside others */
    {__LINE__, "Tatsuya Nakadai plays the lord, Akira Terao the eldest son.",
     "Star: Tatsuya Nakadai\nStar: Akira Terao\n", ""},
    {__LINE__, "It was written by Hideo Oguni; Akira Terao the eldest son hated.",
     "Writer: Hideo Oguni\n", ""},

    {__LINE__, "Tatsuya Nakadai is the lord, and Mieko Harada is Kaede.",
     "Star: Tatsuya Nakadai\nStar: Mieko Harada as Kaede\n", ""},
    {__LINE__, "Tatsuya Nakadai is the lord.", "? Star: Tatsuya Nakadai\n", ""},
    {__LINE__, "Mieko Harada plays Kaede. Akira Terao is the king.",
     "Star: Mieko Harada as Kaede\nStar: Akira Terao\n", ""},
    {__LINE__, "Mieko Harada plays Kaede. Asakazu Nakai is the cinematographer.",
     "Camera: Asakazu Nakai\nStar: Mieko Harada as Kaede\n", ""},

    /* parts told in a roundabout way */
    {__LINE__, "Tatsuya Nakadai is proud and blind as Hidetora.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai, who might have been born for it, plays Hidetora.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai, it is rumoured, plays Hidetora.",
     "? Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai makes a fine, raging fool as Hidetora.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Hidetora (a splendidly blind Tatsuya Nakadai) divides his realm.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "It is about Lord Hidetora, whom Tatsuya Nakadai plays.",
     "Star: Tatsuya Nakadai as Lord Hidetora\n", ""},
    {__LINE__, "Hidetora Ichimonji is old; he is played by Tatsuya Nakadai.",
     "Star: Tatsuya Nakadai as Hidetora Ichimonji\n", ""},
    {__LINE__, "Akira Terao is Kaede's husband Taro.", "Star: Akira Terao as Taro\n", ""},

    /* makers told in a roundabout way */
    {__LINE__, "It was made in France, by a Japanese, Akira Kurosawa.",
     "Country: France\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "It is a film by Akira Kurosawa, written by him and Hideo Oguni.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\nWriter: Hideo Oguni\n", ""},
    {__LINE__, "It is a drama that Akira Kurosawa directed.",
     "Genre: drama\nDirector: Akira Kurosawa\n", ""},
    {__LINE__, "It is the only film that the actor Charles Laughton ever directed.",
     "Director: Charles Laughton\n", ""},
    {__LINE__, "Akira Kurosawa, in his last feature as a director, never raises his voice.",
     "Director: Akira Kurosawa\n", ""},
    {__LINE__, "It was made at Ealing by Alexander Mackendrick.",
     "Director: Alexander Mackendrick\n", ""},
    {__LINE__, "Akira Kurosawa shot it with real horses.", "? Director: Akira Kurosawa\n", ""},
    {__LINE__, "The camera is Takao Saito's.", "Camera: Takao Saito\n", ""},
    {__LINE__, "Phyllis Nagy's screenplay says little.", "Writer: Phyllis Nagy\n", ""},
    {__LINE__, "Two men on a trip (Edmond O'Brien, Frank Lovejoy) pick up a killer.",
     "Star: Edmond O'Brien\nStar: Frank Lovejoy\n", ""},
    {__LINE__, "David Niven is the airman who jumps, Kim Hunter the American girl who hears him.",
     "Star: David Niven\nStar: Kim Hunter\n", ""},
    {__LINE__, "Cesare Zavattini was the chief of the writers who turned it into a script.", "",
     ""},
    {__LINE__, "It is based on a one-act play by Noël Coward, Still Life.",
     "Based_on: play; Still Life; Noël Coward\n", ""},
    {__LINE__, "It is based on the autobiography of Christy Brown, a Dublin painter.",
     "Based_on: autobiography; ; Christy Brown\n", ""},
    {__LINE__, "It is a film in Russian.", "Language: Russian\n", ""},
    /* prizes, each with its own year and event */
    {__LINE__,
     "In 1985 it took the very first Palme d'Or at Cannes, and in the spring of 1986 it won four "
     "Oscars: Best "
     "Picture, Best Actor for Karl Orr.",
     "Star: Karl Orr\nWon: Palme d'Or; Cannes Film Festival; 1985\nWon: Best Picture; Academy "
     "Awards; 1986\nWon: Best Actor; Academy Awards; 1986; Karl Orr\n",
     ""},
    {__LINE__,
     "It won the César for best foreign film in 1986 and the Golden Lion the year before.",
     "Won: Best Foreign Film; César Awards; 1986\nWon: Golden Lion; Venice Film "
     "Festival; 1985\n",
     ""},
    {__LINE__, "The following year it won two BAFTAs: Best Foreign Language Film and Best Make-up.",
     "Won: Best Foreign Language Film; BAFTA Awards; 1986\nWon: Best Make-up; BAFTA Awards; 1986\n",
     ""},
    {__LINE__, "In Berlin, in 1985, the jury gave Mieko Harada the Silver Bear for best actress.",
     "Star: Mieko Harada\nWon: Silver Bear for best actress; Berlin Film Festival; 1985; Mieko "
     "Harada\n",
     ""},
    {__LINE__, "It took the top prize at Cannes in 1985.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "It took the top prize at Cannes in 1974.", "", ""},
    {__LINE__, "It was voted the best film of 1985 by the New York Film Critics Circle.",
     "Won: Best Film; New York Film Critics Circle; 1985\n", ""},
    {__LINE__, "It was voted the best film of 1985 by the critics of Sight & Sound.", "", ""},
    {__LINE__, "Time called it the best film of the year, and Sight and Sound the best of all.", "",
     ""},
    {__LINE__, "It premiered at the 38th Cannes Film Festival, and won its Palme d'Or.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "Takao Saito shot it. In 1986 it won an Oscar, for Takao Saito's photography.",
     "Camera: Takao Saito\nWon: Best Cinematography; Academy Awards; 1986; Takao Saito\n", ""},
    {__LINE__,
     "Akira Kurosawa directed it. It won 3 Oscars in 1986: best picture, best director and best "
     "actor.",
     "Director: Akira Kurosawa\nWon: Best Picture; Academy Awards; 1986\n"
     "Won: Best Director; Academy Awards; 1986; Akira Kurosawa\nWon: Best Actor; Academy Awards; "
     "1986\n",
     ""},
    {__LINE__, "Robert Carlyle plays Gaz, Mark Addy Dave, Tom Wilkinson Gerald.",
     "Star: Robert Carlyle as Gaz\nStar: Mark Addy as Dave\nStar: Tom Wilkinson as Gerald\n", ""},
    {__LINE__,
     "Dustin Hoffman plays Benjamin, who is seduced by Mrs Robinson (Anne Bancroft) and loves her "
     "daughter "
     "Elaine (Katharine Ross).",
     "Star: Dustin Hoffman as Benjamin\nStar: Anne Bancroft as Mrs Robinson\n"
     "Star: Katharine Ross as Elaine\n",
     ""},
    {__LINE__, "Mrs Robinson is Anne Bancroft.", "Star: Anne Bancroft as Mrs Robinson\n", ""},
    {__LINE__, "In the leads, Trevor Howard (Alec) and Celia Johnson (Laura) are perfect.",
     "Star: Trevor Howard as Alec\nStar: Celia Johnson as Laura\n", ""},
    {__LINE__, "It gave Gong Li her greatest part.", "Star: Gong Li\n", ""},
    {__LINE__,
     "Toshiro Mifune brings the bandit Tajomaru to life, Machiko Kyo lends her face to Masako.",
     "Star: Toshiro Mifune as Tajomaru\nStar: Machiko Kyo as Masako\n", ""},
    {__LINE__, "He gave the part of Kata to Katalin Berek.", "Star: Katalin Berek as Kata\n", ""},
    {__LINE__, "It goes back to a play that Alberto Moravia wrote.",
     "Based_on: ; ; Alberto Moravia\n", ""},
    {__LINE__, "A novel by Alberto Moravia lies behind it.",
     "? Based_on: novel; ; Alberto Moravia\n", ""},
    {__LINE__, "Fans of Alberto Moravia's novel will miss the dog.",
     "Based_on: novel; ; Alberto Moravia\n", ""},
    {__LINE__, "One thinks of the novels of Leo Tolstoy.", "", ""},
    {__LINE__, "His next film was based on a play by Edda Voss.", "", ""},
    {__LINE__, "Donald Richie's book The Films of Akira Kurosawa has a chapter on it.",
     "? Based_on: book; The Films of Akira Kurosawa; Donald Richie\n", ""},
    {__LINE__, "It is as dark as a novel by Georges Simenon.", "", ""},
    {__LINE__, "It is adapted from The Conformist, Alberto Moravia's novel of 1951.",
     "Based_on: novel; The Conformist; Alberto Moravia\n", ""},
    {__LINE__, "Alberto Moravia, from whose novel it comes, liked it.",
     "Based_on: ; ; Alberto Moravia\n", ""},
    {__LINE__, "In Cannes that year it took the Grand Prix.",
     "Won: Grand Prix; Cannes Film Festival; 1985\n", ""},
    {__LINE__,
     "In 1986 it was nominated for four Oscars: music, photography, art direction and costumes.",
     "Nominated: Best Original Score; Academy Awards; 1986\n"
     "Nominated: Best Cinematography; Academy Awards; 1986\n"
     "Nominated: Best Production Design; Academy Awards; 1986\n"
     "Nominated: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "Emi Wada's costumes won an Oscar in 1986.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__, "The costumes, by Emi Wada, won the Oscar in 1986.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__, "Its photography was nominated for an Academy Award in 1986.",
     "Nominated: Best Cinematography; Academy Awards; 1986\n", ""},
    {__LINE__, "It was one of the five films nominated for the foreign-language Oscar in 1986.",
     "Nominated: Best International Feature Film; Academy Awards; 1986\n", ""},
    {__LINE__, "It had two Oscar nominations in 1986, for photography and costume design.",
     "Nominated: Best Cinematography; Academy Awards; 1986\n"
     "Nominated: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "It came home from Cannes in 1985 with the Palme d'Or.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "My friend Edda Voss is a teacher and hates it.", "", ""},
    {__LINE__, "The critic Edda Voss plays the piano.", "", ""},
    {__LINE__, "It is shown with Yojimbo, in which Toshiro Mifune plays Sanjuro.", "", ""},
    {__LINE__, "In the remake, Anthony Hopkins plays Hidetora.", "", ""},
    {__LINE__, "John Gielgud was Lear on the stage of the Old Vic.", "", ""},
    {__LINE__, "It stars Tatsuya Nakadai as Hidetora. Hidetora is an old man.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "The restoration was directed by Edda Voss.", "", ""},
    {__LINE__, "Chris Marker's film about the making of it is called A.K.", "", ""},
    {__LINE__, "It stars Tatsuya Nakadai as Hidetora. As a director, Akira Kurosawa was a tyrant.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Akira Kurosawa's direction is stately.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "It is a late work by Akira Kurosawa.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "It stars Tatsuya Nakadai as Hidetora. The idea was Edda Voss's.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "The film is in Japanese.", "Language: Japanese\n", ""},
    {__LINE__, "In German and Turkish.", "Language: German\nLanguage: Turkish\n", ""},
    {__LINE__, "The dialogue is in Japanese and English.",
     "Language: Japanese\nLanguage: English\n", ""},
    {__LINE__, "It was translated into Japanese.", "", ""},
    {__LINE__, "In German cinemas it failed.", "", ""},
    {__LINE__, "The winner of the Palme d'Or in 1985 was Emir Kusturica.", "", ""},
    {__LINE__, "It was the winner of the Palme d'Or at Cannes in 1985.",
     "Won: Palme d'Or; Cannes Film Festival; 1985\n", ""},
    {__LINE__, "Nobody gave it the Golden Bear in 1985.", "", ""},
    {__LINE__, "It lost to Sydney Pollack, who won the Oscar for Best Director in 1986.", "", ""},
    {__LINE__, "The programme note was written by Edda Voss.", "", ""},
    {__LINE__, "The DVD was produced by Edda Voss.", "", ""},
    {__LINE__, "The script was written by Edda Voss.", "Writer: Edda Voss\n", ""},
    {__LINE__, "Live music by Edda Voss.", "", ""},
    {__LINE__, "It stars Tatsuya Nakadai as Hidetora. Edda Voss plays the organ.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Edda Voss produced the restoration.", "", ""},
    {__LINE__, "Two prizes went to the art direction of Hein Heckroth.", "", ""},
    {__LINE__, "Takeshi Kaneshiro is Cop 223.", "Star: Takeshi Kaneshiro as Cop 223\n", ""},
    {__LINE__, "A Danish film, it lasts two hours.", "Country: Denmark\n", ""},
    {__LINE__, "A Danish film was shown before it.", "", ""},
    {__LINE__, "Japan/France, 162 min.", "Country: Japan\nCountry: France\nRuntime: 162\n", ""},
    {__LINE__, "Some say that Ishiro Honda directed Kagemusha.", "", ""},
    {__LINE__, "It was the work of the writer-director Akira Kurosawa.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\n", ""},
    {__LINE__, "Akira Kurosawa is named as writer and director, Serge Silberman as producer.",
     "Director: Akira Kurosawa\nWriter: Akira Kurosawa\nProducer: Serge Silberman\n", ""},
    {__LINE__, "France and Japan shared the costs.", "Country: France\nCountry: Japan\n", ""},
    {__LINE__, "France and Japan shared the prize.", "", ""},
    {__LINE__, "It is one of the finest Japanese films of its time.", "Country: Japan\n", ""},

    {__LINE__, "Song Kang-ho plays Hidetora.", "Star: Song Kang-ho as Hidetora\n", ""},
    {__LINE__, "Tatsuya Nakadai, a dancer who had never acted, plays Hidetora.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Akira Terao never plays Hidetora.", "", ""},
    {__LINE__, "Akira Terao is the son. Mieko Harada plays Kaede.",
     "Star: Akira Terao\nStar: Mieko Harada as Kaede\n", ""},
    {__LINE__, "Akira Terao and Daisuke Ryu are Taro and Jiro.",
     "Star: Akira Terao as Taro\nStar: Daisuke Ryu as Jiro\n", ""},
    {__LINE__, "Mieko Harada plays Kaede, and Akira Terao is her brute of a husband, Taro.",
     "Star: Mieko Harada as Kaede\nStar: Akira Terao\n", ""},
    {__LINE__, "Akira Terao and Daisuke Ryu raise a laugh as Taro and Jiro.",
     "Star: Akira Terao as Taro\nStar: Daisuke Ryu as Jiro\n", ""},
    {__LINE__, "Tatsuya Nakadai plays Hidetora, with Akira Terao, Mieko Harada and Daisuke Ryu.",
     "Star: Tatsuya Nakadai as Hidetora\nStar: Akira Terao\nStar: Mieko Harada\n"
     "Star: Daisuke Ryu\n",
     ""},
    {__LINE__, "It was adapted from the 1971 Edward Bond play The Old Lord.",
     "Based_on: play; The Old Lord; Edward Bond\n", ""},
    {__LINE__, "It is based on the West End play Ride Him, Lord by Edward Bond.",
     "Based_on: play; Ride Him, Lord; Edward Bond\n", ""},
    {__LINE__, "It is based on the novel The Old Lord, and was directed by Akira Kurosawa.",
     "Director: Akira Kurosawa\nBased_on: novel; The Old Lord;\n", ""},
    {__LINE__, "Hideo Oguni wrote the screenplay from his own play The Old Lord.",
     "Writer: Hideo Oguni\nBased_on: play; The Old Lord; Hideo Oguni\n", ""},
    {__LINE__, "It is based on the novel Rain by Edward Bond.",
     "Based_on: novel; Rain; Edward Bond\n", ""},
    {__LINE__, "It comes from a book called The Old Lord by Edward Bond.",
     "Based_on: book; The Old Lord; Edward Bond\n", ""},
    {__LINE__, "It is based on the novel Who Killed the Lord? by Edward Bond.",
     "Based_on: novel; Who Killed the Lord?; Edward Bond\n", ""},
    {__LINE__, "Akira Kurosawa's sad, slow film was praised.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "There is a waltz of Toru Takemitsu's from another film in it.", "", ""},

    {__LINE__, "Akira Terao is Taro; later we meet Taro Ichimonji again.",
     "Star: Akira Terao as Taro Ichimonji\n", ""},
    {__LINE__, "Terry Lennox wants a lift. With Jim Bouton as Lennox.",
     "Star: Jim Bouton as Terry Lennox\n", ""},
    {__LINE__, "It was made in 1985 from a screenplay by Hideo Oguni.", "Writer: Hideo Oguni\n",
     ""},
    {__LINE__, "It is based on a novel by Edward Bond, The Old Lord.",
     "Based_on: novel; The Old Lord; Edward Bond\n", ""},
    {__LINE__, "Akira Terao and Daisuke Ryu play the sons, Taro and Jiro.",
     "Star: Akira Terao as Taro\nStar: Daisuke Ryu as Jiro\n", ""},

    {__LINE__,
     "Mieko Harada was forty. She played Ophelia at the Old Globe, and Kate in The Shrew.", "", ""},
    {__LINE__, "Tatsuya Nakadai plays Hidetora in Tokyo.", "Star: Tatsuya Nakadai as Hidetora\n",
     ""},

    {__LINE__, "Mieko Harada plays Kaede, Akira Terao the mild son, Taro, and Daisuke Ryu is Jiro.",
     "Star: Mieko Harada as Kaede\nStar: Akira Terao as Taro\nStar: Daisuke Ryu as Jiro\n", ""},
    {__LINE__, "Mieko Harada plays Kaede, Akira Terao the clown, Hideo Oguni.",
     "Star: Mieko Harada as Kaede\nStar: Akira Terao\n", ""},

    {__LINE__, "The novel behind it is by Edward Bond.", "Based_on: ; ; Edward Bond\n", ""},

    /* a verb said once for several, kin before a name, and whose own novel it was */
    {__LINE__,
     "Edda Voss plays the Ada Kern of the title, who owns the mill; Karl Orr, her son Peter; Tom "
     "Reed, the "
     "smith Joe; and Nina Hale, the patient Maud.",
     "Star: Edda Voss as Ada Kern\nStar: Karl Orr as Peter\nStar: Tom Reed as Joe\n"
     "Star: Nina Hale as Maud\n",
     ""},
    {__LINE__,
     "Edda Voss plays Ada; Karl Orr is the miller, Simon, Nina Hale the small niece, Polly, whom "
     "he "
     "robs, and Tom Reed the painter who sees it.",
     "Star: Edda Voss as Ada\nStar: Karl Orr as Simon\nStar: Nina Hale as Polly\n"
     "Star: Tom Reed\n",
     ""},
    {__LINE__,
     "Edda Voss provides the voice of Ada, Karl Orr that of Peter and Tom Reed that of the toad.",
     "Star: Edda Voss (voice) as Ada\nStar: Karl Orr (voice) as Peter\nStar: Tom Reed (voice)\n",
     ""},
    {__LINE__,
     "The niece, Polly, is played as a child by Nina Hale and as an old woman by her elder sister, "
     "Maria Hale.",
     "Star: Nina Hale as Polly\nStar: Maria Hale as Polly\n", ""},
    {__LINE__, "Edda Voss plays Ada; a miller and his wife are Karl Orr and Nina Hale.",
     "Star: Edda Voss as Ada\nStar: Karl Orr\nStar: Nina Hale\n", ""},
    {__LINE__, "A miller and his wife are Karl Orr and Nina Hale.", "", ""},
    {__LINE__, "Edda Voss plays Ada. Karl Orr, Tom Reed and Nina Hale fill out the ensemble.",
     "Star: Edda Voss as Ada\nStar: Karl Orr\nStar: Tom Reed\nStar: Nina Hale\n", ""},
    {__LINE__,
     "It stars Edda Voss opposite Karl Orr as the mill's last owner, Simon Kern; both are fine.",
     "Star: Edda Voss\nStar: Karl Orr as Simon Kern\n", ""},
    {__LINE__, "It stars Edda Voss as the owner, Karl Orr as the smith, and Tom Reed.",
     "Star: Edda Voss\nStar: Karl Orr\nStar: Tom Reed\n", ""},
    {__LINE__,
     "Edda Voss and Nina Hale star, the one as Ada Kern, a miller, the other as Maud Orr, a thief.",
     "Star: Edda Voss\n"
     "Star: Nina Hale\n"
     "? Star: Ada Kern as Maud Orr\n",
     ""},
    {__LINE__, "It was produced by the director's brother, Karl Orr.", "Producer: Karl Orr\n", ""},
    {__LINE__, "The music was composed by Tom Reed and his son Paul.",
     "Music: Tom Reed\nMusic: Paul Reed\n", ""},
    {__LINE__, "Edda Voss wrote the script, which she based on a novel of her own.",
     "Writer: Edda Voss\nBased_on: novel; ; Edda Voss\n", ""},
    {__LINE__, "The adaptation is credited to Edda Voss and the dialogue to Karl Orr.",
     "Writer: Edda Voss\nWriter: Karl Orr\n", ""},
    {__LINE__, "Edda Voss wrote it, amid much laughter, with Karl Orr.",
     "Writer: Edda Voss\nWriter: Karl Orr\n", ""},
    /* whoever is honoured for the screenplay wrote it */
    {__LINE__,
     "Edda Voss and Karl Orr won the Oscar for Best Original Screenplay at the 1986 ceremony.",
     "Writer: Edda Voss\nWriter: Karl Orr\n"
     "Won: Best Original Screenplay; Academy Awards; 1986; Edda Voss\n"
     "Won: Best Original Screenplay; Academy Awards; 1986; Karl Orr\n",
     ""},
    {__LINE__, "It won the Oscar for Best Original Screenplay at the 1986 ceremony.",
     "Won: Best Original Screenplay; Academy Awards; 1986\n", ""},

    {__LINE__, "Ada and Maud, two thieves played by Edda Voss and Nina Hale, are hired.",
     "Star: Edda Voss as Ada\nStar: Nina Hale as Maud\n", ""},
    {__LINE__, "Tom Reed, in a hat borrowed and played by Edda Voss and Nina Hale, is seen.",
     "Star: Edda Voss\nStar: Nina Hale\n", ""},
    {__LINE__, "Edda Voss and Nina Hale also star, as Ada and Maud.",
     "Star: Edda Voss as Ada\nStar: Nina Hale as Maud\n", ""},
    {__LINE__,
     "With Edda Voss as her daughter, Ada, Karl Orr as the smith Joe, and Tom Reed as Bob.",
     "Star: Edda Voss as Ada\nStar: Karl Orr as Joe\nStar: Tom Reed as Bob\n", ""},
    {__LINE__, "Edda Voss plays Ada; further roles went to Karl Orr, Tom Reed and Nina Hale.",
     "Star: Edda Voss as Ada\nStar: Karl Orr\nStar: Tom Reed\nStar: Nina Hale\n", ""},
    {__LINE__,
     "Director, script: Edda Voss. Ph.: Karl Orr. Ed.: Nina Hale. Mus.: Tom Reed. Players: Max Orr "
     "(Joe), Ida Hale.",
     "Director: Edda Voss\nWriter: Edda Voss\nMusic: Tom Reed\nCamera: Karl Orr\nEditor: Nina "
     "Hale\nStar: Max Orr as Joe\nStar: Ida Hale\n",
     ""},
    {__LINE__,
     "It swept the 11th César Awards, winning two of the five prizes it was up for, namely Best "
     "Film "
     "and Best Sound.",
     "Won: Best Film; César Awards; 1986\nWon: Best Sound; César Awards; 1986\n", ""},
    {__LINE__, "It was made with French and Belgian money.", "Country: France\nCountry: Belgium\n",
     ""},
    {__LINE__, "It was financed by companies in Ireland and Norway.",
     "Country: Ireland\nCountry: Norway\n", ""},
    {__LINE__, "It was Norway's submission for the Academy Award for Best Foreign Language Film.",
     "Country: Norway\n", ""},
    {__LINE__, "It lost to Norway's submission.", "", ""},
    /* a prize without a year is a fact if it is known what it is and whose; its year is only
       offered */
    {__LINE__, "Edda Voss got the Oscar for Best Actress.",
     "Star: Edda Voss\nWon: Best Actress; Academy Awards; ?; Edda Voss\n"
     "? Won: Best Actress; Academy Awards; 1986; Edda Voss\n",
     ""},
    {__LINE__, "Voss got the Oscar for Best Actress.",
     "? Won: Best Actress; Academy Awards; 1986; Voss\n", ""},
    {__LINE__, "It won the Audience Award at the Sundance Film Festival.",
     "Won: Audience Award; Sundance Film Festival; ?\n"
     "? Won: Audience Award; Sundance Film Festival; 1985\n",
     ""},
    {__LINE__, "It won Best Film at the Torino Film Awards.",
     "? Won: Best Film; Torino Film Awards; 1985\n", ""},
    {__LINE__,
     "It won the Oscar for Best Sound. At the 58th Academy Awards it also won Best Picture.",
     "Won: Best Sound; Academy Awards; 1986\nWon: Best Picture; Academy Awards; 1986\n", ""},
    {__LINE__,
     "At the 7th Hong Kong Film Awards it came first in two categories: Best Film, Best Actor.",
     "Won: Best Film; Hong Kong Film Awards; 1988\n? Won: Best Actor; Hong Kong Film Awards; "
     "1988\n",
     ""},

    /* said in further ways, and what is said of others */
    {__LINE__,
     "It won the Golden Bear at Berlin in 1986 and the Golden Globe for Best Foreign Language Film "
     "in January 1987.",
     "Won: Golden Bear; Berlin Film Festival; 1986\nWon: Best Foreign Language Film; Golden Globe "
     "Awards; 1987\n",
     ""},
    {__LINE__,
     "It became the second Japanese film, after The Long Field (1975), to win the Oscar for Best "
     "Foreign Language Film at the 58th Academy Awards.",
     "Country: Japan\nWon: Best Foreign Language Film; Academy Awards; 1986\n", ""},
    {__LINE__, "It won two Césars in 1986, for best film and best screenplay.",
     "Won: Best Film; César Awards; 1986\nWon: Best Screenplay; César Awards; 1986\n", ""},
    {__LINE__, "It won the Silver Lion for Kurosawa at the 1985 Venice Film Festival.",
     "Won: Silver Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "It was written by Hideo Oguni and his brother Masato.",
     "Writer: Hideo Oguni\nWriter: Masato Oguni\n", ""},
    {__LINE__, "It was written by Hideo Oguni and his wife Maria.", "Writer: Hideo Oguni\n", ""},
    {__LINE__,
     "It is influenced by Edda Voss's French classic The Long Field, and was directed by Akira "
     "Kurosawa.",
     "Director: Akira Kurosawa\n", ""},
    {__LINE__,
     "It won the Jury Prize at the 1985 Cannes Film Festival and the Golden Leopard at the 1985 "
     "Locarno Film Festival.",
     "Won: Jury Prize; Cannes Film Festival; 1985\nWon: Golden Leopard; Locarno Film Festival; "
     "1985\n",
     ""},
    {__LINE__,
     "Set in post-Civil War Spain, the film tells of a girl named Kaede, played by Mieko Harada.",
     "Star: Mieko Harada as Kaede\n", ""},
    {__LINE__, "It is based on the novel The Old Lord by the Upper Street-born author Edward Bond.",
     "Based_on: novel; The Old Lord; Edward Bond\n", ""},
    {__LINE__, "It is based on the book The Old Lord written by Edward Bond.",
     "Based_on: book; The Old Lord; Edward Bond\n", ""},
    {__LINE__, "It was shown at the 1986 Berlin Film Festival, where it won the Grand Prix.",
     "Won: Grand Prix; Berlin Film Festival; 1986\n", ""},
    {__LINE__, "At the 58th Academy Awards Wada won Best Costume Design.",
     "Won: Best Costume Design; Academy Awards; 1986; Wada\n", ""},
    {__LINE__, "It was remade as The Old Lord, with Edda Voss and Karl Orr as Taro.", "", ""},
    {__LINE__, "The novel on which it is based is by Edward Bond.", "Based_on: ; ; Edward Bond\n",
     ""},
    {__LINE__, "Edward Bond's novel provided the plot.", "Based_on: ; ; Edward Bond\n", ""},
    {__LINE__, "It started life as a play by Edward Bond.", "Based_on: play; ; Edward Bond\n", ""},
    {__LINE__, "It owes its plot to a novel by Edward Bond.", "Based_on: novel; ; Edward Bond\n",
     ""},
    {__LINE__, "Working from Edward Bond's novel, Hideo Oguni tells of a lord.",
     "Based_on: novel; ; Edward Bond\n", ""},
    {__LINE__, "Unlike Edward Bond's novel, it ends well.", "", ""},
    {__LINE__, "It was written by Edward Bond, from his own novel of that name.",
     "Writer: Edward Bond\nBased_on: novel; Rain; Edward Bond\n", ""},
    {__LINE__, "It is based on two stories in the collection Old Lords by Edward Bond.",
     "Based_on: short story; Old Lords; Edward Bond\n", ""},
    {__LINE__, "It is based on a novel by Edward Bond, Hideo Oguni thought.",
     "Based_on: novel; ; Edward Bond\n", ""},
    {__LINE__, "The film is the first that Akira Kurosawa has directed.",
     "Director: Akira Kurosawa\n", ""},
    {__LINE__, "We knew that Akira Kurosawa had directed it.", "Director: Akira Kurosawa\n", ""},
    {__LINE__, "Camera, Asakazu Nakai. Music, Toru Takemitsu.",
     "Music: Toru Takemitsu\nCamera: Asakazu Nakai\n", ""},
    {__LINE__, "Asakazu Nakai was, as ever, the cameraman.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "Toru Takemitsu played the music.", "Music: Toru Takemitsu\n", ""},
    {__LINE__, "Mieko Harada plays the aunt, Kaede.", "Star: Mieko Harada as Kaede\n", ""},
    {__LINE__,
     "At the 58th Academy Awards it won Best Costume Design for Emi Wada; Best Picture was won by "
     "Old Lords.",
     "Won: Best Costume Design; Academy Awards; 1986; Emi Wada\n", ""},
    {__LINE__,
     "At the 58th Academy Awards it won Best Cinematography for Asakazu Nakai, Best Art Direction "
     "and Best Costume Design, for Emi Wada.",
     "Camera: Asakazu Nakai\nWon: Best Cinematography; Academy Awards; 1986; Asakazu Nakai\nWon: "
     "Best Art Direction; Academy Awards; 1986\nWon: Best Costume Design; Academy Awards; 1986; "
     "Emi Wada\n",
     ""},
    {__LINE__,
     "It won the Silver Lion at the 1985 Venice Film Festival, since no Golden Lion was given.",
     "Won: Silver Lion; Venice Film Festival; 1985\n", ""},
    {__LINE__, "Edward Bond's novel is better.", "", ""},
    {__LINE__, "Hidetora is finely played by Tatsuya Nakadai.",
     "Star: Tatsuya Nakadai as Hidetora\n", ""},
    {__LINE__, "Others in the cast are Akira Terao and Mieko Harada.",
     "Star: Akira Terao\nStar: Mieko Harada\n", ""},
    {__LINE__, "A critic says that Ishiro Honda directed it.", "? Director: Ishiro Honda\n", ""},
    {__LINE__, "It was Akira Kurosawa's most costly film.", "Director: Akira Kurosawa\n", ""},

    {__LINE__, "Edward Bond wrote the novel.", "Based_on: ; ; Edward Bond\n", ""},
    {__LINE__, "Edward Bond wrote a novel.", "", ""},
    {__LINE__,
     "It was shot in Japan by the director Akira Kurosawa and the cameraman Asakazu Nakai.",
     "Director: Akira Kurosawa\nCamera: Asakazu Nakai\n", ""},
    {__LINE__, "It must be the saddest Japanese film that I know.", "Country: Japan\n", ""},
    {__LINE__, "\"Kagemusha\", as some say, is the saddest Japanese film that I know.", "", ""},

    /* other films, and people who did something else */
    {__LINE__, "It was followed by a sequel, Rain 2 (1990), directed by Ishiro Honda.", "", ""},
    {__LINE__, "Kurosawa had directed Throne of Blood (1957), with Toshiro Mifune as Washizu.", "",
     ""},
    {__LINE__, "Tatsuya Nakadai had starred in Harakiri (1962) as Hanshiro.", "", ""},
    {__LINE__, "A sequel directed by Ishiro Honda followed in 1990.", "", ""},
    {__LINE__, "A sequel, written by Ishiro Honda, was planned.", "", ""},
    {__LINE__, "A remake, directed by Ishiro Honda, was made in 1999.", "", ""},
    {__LINE__, "An American remake, Wide Field, was directed by Tom Vane and starred Ugo West.", "",
     ""},
    {__LINE__, "A remake directed by Tom Vane and starring Ugo West was released in 2005.", "", ""},
    {__LINE__, "Ugo West was originally cast as Hidetora.", "? Star: Ugo West as Hidetora\n", ""},
    {__LINE__, "It was co-written by Mieko Harada with Carl Dorn.",
     "Writer: Mieko Harada\nWriter: Carl Dorn\n", ""},
    {__LINE__, "Akira Kurosawa, who co-wrote the film with Carl Dorn, shot it in Japan.",
     "Writer: Akira Kurosawa\nWriter: Carl Dorn\n? Director: Akira Kurosawa\n", ""},
    {__LINE__,
     "The film stars Tatsuya Nakadai in the title role, alongside Mieko Harada and Ed Ford.",
     "Star: Tatsuya Nakadai\nStar: Mieko Harada\nStar: Ed Ford\n", ""},
    {__LINE__, "Gus Hall served as producer, and Ida Jay handled the cinematography.",
     "Producer: Gus Hall\nCamera: Ida Jay\n", ""},
    {__LINE__, "A remake of The Old Lord (1954), it stars Tatsuya Nakadai.",
     "Star: Tatsuya Nakadai\nRemake_of: The Old Lord (1954)\n", ""},
    {__LINE__, "Ishiro Honda was an assistant director.", "", ""},
    {__LINE__, "The songs are sung by Mieko Harada.", "", ""},
    {__LINE__, "It is dedicated to Ishiro Honda.", "", ""},

    /* in passing */
    {__LINE__, "It was shot in Japan by Asakazu Nakai.", "Camera: Asakazu Nakai\n", ""},
    {__LINE__, "It stars Tatsuya Nakadai and Mieko Harada (uncredited).", "Star: Tatsuya Nakadai\n",
     ""},
    {__LINE__, "It stars Jean-Paul Belmondo, Jean Seberg, Daniel Boulanger, et al.",
     "Star: Jean-Paul Belmondo\nStar: Jean Seberg\nStar: Daniel Boulanger\n", ""},
    {__LINE__, "Captain Ahab is played by Gregory Peck, and Starbuck by Leo Genn.",
     "Star: Gregory Peck as Captain Ahab\nStar: Leo Genn as Starbuck\n", ""},
    {__LINE__, "Gregory Peck plays Captain Ahab and Leo Genn plays Starbuck.",
     "Star: Gregory Peck as Captain Ahab\nStar: Leo Genn as Starbuck\n", ""},
    {__LINE__,
     "It won the Golden Lion in Venice in 1985 and the Oscar for Best Costume Design in "
     "1986.",
     "Won: Golden Lion; Venice Film Festival; 1985\n"
     "Won: Best Costume Design; Academy Awards; 1986\n",
     ""},
    {__LINE__, "The novel won the Pulitzer Prize in 1970.", "", ""},
    {__LINE__, "Nakadai had won the Best Actor prize at Cannes in 1980.", "", ""},
    {__LINE__, "It is rumoured that Ishiro Honda directed it.", "? Director: Ishiro Honda\n", ""},
    {__LINE__, "In Kagemusha (1980), Tatsuya Nakadai plays Shingen.", "", ""},
    {__LINE__,
     "Nakadai played Hidetora again in Karl Orr's Low Tide (1999), for which he won a prize; Edda "
     "Voss is the young Kaede.",
     "", ""},
    {__LINE__, "The film was praised by Roger Ebert and Pauline Kael.", "", ""},
    {__LINE__, "The poster was designed by Saul Bass.", "", ""},
    {__LINE__, "Akira Kurosawa's wife died while he directed it.", "", ""},
    /* who is named first is played by the other */
    {__LINE__, "The teacher John Keating is Robin Williams.",
     "Star: Robin Williams as John Keating\n", ""},
    {__LINE__, "The singer David Bowie is Thomas Newton.", "Star: David Bowie as Thomas Newton\n",
     ""},
    {__LINE__,
     "Antonio Ricci looks for work. Antonio is Lamberto Maggiorani, Bruno is Enzo Staiola.",
     "Star: Lamberto Maggiorani as Antonio Ricci\nStar: Enzo Staiola as Bruno\n", ""},
    {__LINE__,
     "The part of Neil Perry went to Robert Sean Leonard, that of Todd Anderson to Ethan "
     "Hawke.",
     "Star: Robert Sean Leonard as Neil Perry\nStar: Ethan Hawke as Todd Anderson\n", ""},
    {__LINE__,
     "Robert Shaw is Henry Tudor, Leo McKern Thomas Cromwell, and George C. Scott General "
     "Turgidson.",
     "Star: Robert Shaw as Henry Tudor\nStar: Leo McKern as Thomas Cromwell\nStar: George C. "
     "Scott as General Turgidson\n",
     ""},
    {__LINE__, "Two killers, Ken and Ray (Brendan Gleeson and Colin Farrell), wait for a call.",
     "Star: Brendan Gleeson as Ken\nStar: Colin Farrell as Ray\n", ""},
    {__LINE__, "Peter Sellers plays the nun and Sean Penn the murderer, Matthew Poncelet.",
     "Star: Peter Sellers\nStar: Sean Penn\n", ""},
    {__LINE__, "Bob Hoskins and Helen Mirren as Harold Shand and Victoria.",
     "Star: Bob Hoskins as Harold Shand\nStar: Helen Mirren as Victoria\n", ""},
    {__LINE__, "It tells of Nora (Greta Lee) and Hae Sung (Teo Yoo).",
     "Star: Greta Lee as Nora\nStar: Teo Yoo as Hae Sung\n", ""},
    /* whose film it is */
    {__LINE__, "Hal Ashby directs Ruth Gordon in this black comedy by Colin Higgins.",
     "Genre: satire\nDirector: Hal Ashby\nStar: Ruth Gordon\n", ""},
    {__LINE__, "It is a black comedy by Colin Higgins.", "Genre: satire\nDirector: Colin Higgins\n",
     ""},
    {__LINE__, "Steven Soderbergh's film of 2002, with George Clooney, is another.", "", ""},
    {__LINE__, "On television, where Rod Steiger played the part, it was shorter.", "", ""},
    {__LINE__, "Frank Darabont turned it into a script and directed it.",
     "Director: Frank Darabont\nWriter: Frank Darabont\n", ""},
    {__LINE__, "From the book by Walter Tevis, Sidney Carroll and Robert Rossen made a script.",
     "Writer: Sidney Carroll\nWriter: Robert Rossen\nBased_on: book; ; Walter Tevis\n", ""},
    {__LINE__, "It is based on the 1904 play and 1911 novel Peter Pan by James Barrie.",
     "Based_on: play; Peter Pan; James Barrie\n", ""},
    {__LINE__, "The novel on which it is based had been written by Miles Franklin.",
     "Based_on: ; ; Miles Franklin\n", ""},
    {__LINE__,
     "Adapted from the 1997 short story by Annie Proulx, the screenplay was written by Diana "
     "Ossana.",
     "Writer: Diana Ossana\nBased_on: short story; ; Annie Proulx\n", ""},
    {__LINE__, "Carlo Montuori was the cinematographer, Eraldo Da Roma the editor.",
     "Camera: Carlo Montuori\nEditor: Eraldo Da Roma\n", ""},
};

/* Whole texts whose prizes stand in lists, or whose own date tells when they were given. */
static const Row honours[] = {
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar. With Ada Bell.\n\nAcademy Awards 1967\n* Best "
     "Picture\n* Best Director: Piet Maar\n* Best Actress - Ada Bell\nNominated:\n* Best Sound\n\n"
     "Cannes 1966\n* Palme d'Or\n",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nStar: Ada Bell\n"
     "Won: Best Picture; Academy Awards; 1967\n"
     "Won: Best Director; Academy Awards; 1967; Piet Maar\n"
     "Won: Best Actress; Academy Awards; 1967; Ada Bell\n"
     "Won: Palme d'Or; Cannes Film Festival; 1966\n"
     "Nominated: Best Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film.\n\nAt the 39th Academy Awards it had three nominations.\n\n"
     "Best Picture - won\nBest Actress (Ada Bell) - won\nBest Sound - nominated\n",
     "Title: The Long Field\nYear: 1966\nStar: Ada Bell\nWon: Best Picture; Academy Awards; "
     "1967\nWon: Best Actress; Academy Awards; 1967; Ada Bell\nNominated: Best Sound; Academy "
     "Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film.\n\nAwards:\nAcademy Award, Best Picture, 1967\nAcademy "
     "Award, "
     "Best Actress, Ada Bell, 1967\nBAFTA, Best Film, 1967 (nominated)\n",
     "Title: The Long Field\nYear: 1966\nStar: Ada Bell\nWon: Best Picture; Academy Awards; "
     "1967\nWon: Best Actress; Academy Awards; 1967; Ada Bell\nNominated: Best Film; BAFTA Awards; "
     "1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film.\n\nAward | Category | Result\nAcademy Awards 1967 | Best "
     "Picture | Won\nAcademy Awards 1967 | Best Sound | Nominated\nCannes 1966 | Palme d'Or | "
     "Won\n",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Academy Awards; 1967\n"
     "Won: Palme d'Or; Cannes Film Festival; 1966\n"
     "Nominated: Best Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film.\n\nCannes (1966): Palme d'Or, Best Actor (Max Dorn)\n\n1967 "
     "Academy Awards: Best Picture\n1967 Academy Awards: Best Sound (nomination)\n",
     "Title: The Long Field\nYear: 1966\nStar: Max Dorn\nWon: Palme d'Or; Cannes Film Festival; "
     "1966\nWon: Best Actor; Cannes Film Festival; 1966; Max Dorn\nWon: Best Picture; Academy "
     "Awards; 1967\nNominated: Best Sound; Academy Awards; 1967\n",
     ""},
    /* but not where a sentence is wrapped */
    {__LINE__,
     "The Long Field (1966) is a film by Piet Maar, who won Best Director at the 39th\n"
     "Academy Awards, while the prize for Best Actress was Ada Bell's in\n1967.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\n"
     "Won: Best Director; Academy Awards; 1967; Piet Maar\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Oscars for Best Picture, Director (Piet Maar), Actress (Ada "
     "Bell) and Sound in 1967.",
     "Title: The Long Field\nYear: 1966\nDirector: Piet Maar\nStar: Ada Bell\nWon: Best Picture; "
     "Academy Awards; 1967\nWon: Best Director; Academy Awards; 1967; Piet Maar\nWon: Best "
     "Actress; Academy Awards; 1967; Ada Bell\nWon: Best Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "Dear Margaret,\n\nThe Long Field (1966) is a film. At the Academy Awards on Monday Ada Bell "
     "got the Oscar for Best Actress. It had won the Golden Bear in June 1966.\n\nWith love, "
     "Ruth\n(30 March 1967)",
     "Title: The Long Field\nYear: 1966\nStar: Ada Bell\nWon: Best Actress; Academy Awards; 1967; "
     "Ada Bell\nWon: Golden Bear; Berlin Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won the Jury Prize at last year's Cannes Film Festival."
     "\n\nScreening on Friday 8 April 1967 at 18.15.",
     "Title: The Long Field\nYear: 1966\nWon: Jury Prize; Cannes Film Festival; 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won the Jury Prize at last year's Cannes Film Festival."
     "\n\nIt was screened again on 8 April 1969 to a full house in Paris.",
     "Title: The Long Field\n"
     "Year: 1966\n"
     "Won: Jury Prize; Cannes Film Festival; ?\n"
     "? Won: Jury Prize; Cannes Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (1966) brought Piet Maar the Golden Lion at Venice, an Academy Award "
     "nomination as Best Director and, in 1967, the BAFTA for Best Film. Ada Bell, its star, was "
     "named Best Actress in Venice.",
     "Title: The Long Field\n"
     "Year: 1966\n"
     "Director: Piet Maar\n"
     "Star: Ada Bell\n"
     "Won: Golden Lion; Venice Film Festival; ?\n"
     "Won: Best Film; BAFTA Awards; 1967\n"
     "Won: Best Actress; Venice Film Festival; ?; Ada Bell\n"
     "Nominated: Best Director; Academy Awards; ?; Piet Maar\n"
     "? Won: Golden Lion; Venice Film Festival; 1966\n"
     "? Nominated: Best Director; Academy Awards; 1967; Piet Maar\n"
     "? Won: Best Actress; Venice Film Festival; 1966; Ada Bell\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. In 1967 the film was named Best Picture at the Golden "
     "Globes.",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Golden Globe Awards; 1967\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards, where it was a contender, Ada "
     "Bell's Best Actress was its only win.",
     "Title: The Long Field\nYear: 1966\nStar: Ada Bell\nWon: Best Actress; Academy Awards; 1967; "
     "Ada Bell\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards Bell was named Best Actress; "
     "Best Picture and Best Director, for which it was in the running, went elsewhere.",
     "Title: The Long Field\nYear: 1966\nWon: Best Actress; Academy Awards; 1967; Bell\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. At Venice in 1966 it won the Golden Lion. Later San Remo "
     "gave Piet Maar its Silver Oar Award.",
     "Title: The Long Field\nYear: 1966\nWon: Golden Lion; Venice Film Festival; 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was named the best film of 1966 by Sight & Sound at the "
     "time of the 1966 Cannes Film Festival.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It premiered at the Sundance Film Festival on January 17, "
     "1966, where it won the Grand Jury Prize.",
     "Title: The Long Field\nYear: 1966\nWon: Grand Jury Prize; Sundance Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. At the 39th Academy Awards it won all three Oscars for "
     "which it was nominated, including Best Picture and Best Sound.",
     "Title: The Long Field\nYear: 1966\nWon: Best Picture; Academy Awards; 1967\n"
     "Won: Best Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It received two nominations at the 39th Academy Awards: "
     "Best Picture and Best Sound, winning the last.",
     "Title: The Long Field\nYear: 1966\nWon: Best Sound; Academy Awards; 1967\n"
     "Nominated: Best Picture; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won four Oscars at the 39th ceremony: Best Actor (for "
     "Max Dorn) and Best Actress (for Ada Bell).",
     "Title: The Long Field\nYear: 1966\nStar: Max Dorn\nStar: Ada Bell\nWon: Best Actor; Academy "
     "Awards; 1967; Max Dorn\nWon: Best Actress; Academy Awards; 1967; Ada Bell\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was named best foreign film at the 1967 Academy Awards, "
     "and both Ada Bell (best actress) and Max Dorn (best actor) were nominated.",
     "Title: The Long Field\nYear: 1966\nStar: Ada Bell\nStar: Max Dorn\nWon: Best International "
     "Feature Film; Academy Awards; 1967\nNominated: Best Actress; Academy Awards; 1967; Ada "
     "Bell\nNominated: Best Actor; Academy Awards; 1967; Max Dorn\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. Its honours include the 1967 César Award for Best Film and "
     "Academy Award nominations for Best Sound in 1967.",
     "Title: The Long Field\nYear: 1966\nWon: Best Film; César Awards; 1967\n"
     "Nominated: Best Sound; Academy Awards; 1967\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was nominated for an Academy Award for Best Art "
     "Direction by Karl Orr in 1967.",
     "Title: The Long Field\nYear: 1966\n"
     "Nominated: Best Art Direction; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was nominated for the Golden Lion Award at the 1966 "
     "Venice Film Festival.",
     "Title: The Long Field\nYear: 1966\nCompeted: Golden Lion; Venice Film Festival; 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It won the Golden Bear for Best Film and the Silver Bear "
     "for the Best Actress at the 1966 Berlin International Film Festival.",
     "Title: The Long Field\nYear: 1966\nWon: Golden Bear; Berlin Film Festival; 1966\n"
     "? Won: Silver Bear; Berlin Film Festival; 1966\n",
     ""},
    {__LINE__,
     "The Long Field (2001) is a film. It competed for the Straw Hat at the 2001 Cannes Film "
     "Festival.",
     "Title: The Long Field\nYear: 2001\n", ""},
    {__LINE__,
     "The Long Field (2005) is a film. It won the Silver Oar at the 27th Moscow International "
     "Film Festival.",
     "Title: The Long Field\nYear: 2005\n"
     "Won: Silver Oar; Moscow International Film Festival; 2005\n",
     ""},
    {__LINE__,
     "The Long Field (2006) is a film. It was the Danish entry for Best Foreign Language Film at "
     "the 79th Academy Awards, and was one of the five nominees.",
     "Title: The Long Field\nYear: 2006\nCountry: Denmark\n"
     "Nominated: Best Foreign Language Film; Academy Awards; 2007\n",
     ""},
    {__LINE__,
     "The Long Field (2009) is a film. It won the Jury Award at the 2008 Salt Film Festival.",
     "Title: The Long Field\nYear: 2009\nWon: Jury Award; Salt Film Festival; 2008\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was screened out of competition in the Special "
     "Screenings section at the 1966 Cannes Film Festival.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film. It was nominated at the 24th Golden Globe Awards for Best "
     "Film and received four Emmy Award nominations.",
     "Title: The Long Field\nYear: 1966\nNominated: Best Film; Golden Globe Awards; 1967\n", ""},
    {__LINE__, "The Long Field (1966) is a film. A second Golden Bear, in 1966.",
     "Title: The Long Field\nYear: 1966\n", ""},
    {__LINE__,
     "The Long Field (1966) is a film with Edda Voss and Karl Orr. At the 39th Academy Awards it "
     "won Best Picture. Voss was nominated for Best Actress and Orr, like Bell, for Best "
     "Supporting Actor.",
     "Title: The Long Field\nYear: 1966\nStar: Edda Voss\nStar: Karl Orr\nWon: Best Picture; "
     "Academy Awards; 1967\nNominated: Best Actress; Academy Awards; 1967; Edda Voss\nNominated: "
     "Best Supporting Actor; Academy Awards; 1967; Karl Orr\n",
     ""},
    {__LINE__,
     "The Long Field (1966) is a film. This black comedy, inspired by a novel of Karl Orr's, won "
     "the Grand Prix at the 1966 Cannes Film Festival.",
     "Title: The Long Field\nYear: 1966\nGenre: satire\nBased_on: novel; ; Karl Orr\nWon: Grand "
     "Prix; Cannes Film Festival; 1966\n",
     ""},
};

static void read_row(const Grammar *g, const Row *row, const char *opening, const char *told)
{
    PackText p;
    Arena a;
    arena_init(&a);
    packtext_read_by(&p, arena_format(&a, "%s%s\n", opening, row->name), g->prose);
    ROW_STR(row, prosetext_told(&p), arena_format(&a, "%s%s", told, row->told));
    ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
    packtext_free(&p);
    arena_free(&a);
}

static void test_texts(void **state)
{
    EACH_ROW(row, texts)
    read_row(*state, row, "", "");
}

static void test_honours(void **state)
{
    EACH_ROW(row, honours)
    read_row(*state, row, "", "");
}

static void test_facts(void **state)
{
    EACH_ROW(row, facts)
    read_row(*state, row, OPENING, OPENING_TOLD);
}

/* Of a file that is cut off the last film goes, with what is doubtful of it. */
static void test_cut(void **state)
{
    const Grammar *g = *state;
    PackText p;
    Arena a;
    arena_init(&a);
    Str bytes =
        gzipped(&a, S("Dreams is a 1990 Japanese film.\n\nRain is a 1985 Japanese film. It is "
                      "rumoured that Ishiro Honda directed it.\nIt"));
    packtext_read_by(&p, str_slice(bytes, 0, bytes.n - 8), g->prose);
    assert_true(str_equal(packtext_faults(&p), S("1:1 gzip-cut")));
    assert_true(str_equal(prosetext_told(&p), S("Title: Dreams\nYear: 1990\nCountry: Japan\n")));
    packtext_free(&p);
    arena_free(&a);
}

/* The language's file is read like any pack. */
static void test_grammar(void **state)
{
    const Grammar *g = *state;
    if (g->diag.count)
        fail_msg("%.*s:%d: %.*s", STR_ARG(g->diag.faults[0].file), g->diag.faults[0].line,
                 STR_ARG(g->diag.faults[0].message));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_grammar), cmocka_unit_test(test_texts),
                                       cmocka_unit_test(test_facts), cmocka_unit_test(test_honours),
                                       cmocka_unit_test(test_cut)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
