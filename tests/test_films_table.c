/* test_films_table.c -- tables of films: the faults of each as packtext_faults writes them, and the
 * pack as .rec. tests/test_table.c has what befalls rows and cells of any kind. */
#include <time.h>

#include "cells.h"
#include "films_table.h"
#include "packtext.h"

#define HEAD "%rec: Film\n\n"
#define FILM HEAD "Title: A\nYear: 1999\n"

static const PackRow shapes[] = {
    {__LINE__, "commas", "Title,Year\nA,1999\n", "", FILM},
    {__LINE__, "tabs", "title\tyear\nA\t1999\n", "", FILM},
    {__LINE__, "semicolons", "Titel;Jahr\nA;1999\n", "", FILM},
    {__LINE__, "bars", "Titre|Année\nA|1999\n", "", FILM},
    {__LINE__, "any order and case", "yEAR,tITLE\n1999,A\n", "", FILM},
    {__LINE__, "Windows-1252",
     "Titre;Ann\xE9"
     "e\nA;1999\n",
     "1:1 not-utf8?", FILM},
    {__LINE__, "a byte order mark, CRLF", "\xEF\xBB\xBFTitle,Year\r\nA,1999\r\n", "", FILM},
    {__LINE__, "CR", "Title,Year\rA,1999\r", "", FILM},
    {__LINE__, "sep=", "sep=;\nTitle;Year\nA;1999\n", "", FILM},
    {__LINE__, "a title before the header", "My films,\n,\nTitle,Year\nA,1999\n", "", FILM},
    {__LINE__, "empty columns at the end", "Title,Year,,\nA,1999,,\n,,,\n", "", FILM},
    {__LINE__, "a line break in a cell", "Title,Year,Plot\nA,1999,\"b\nc\"\n", "",
     FILM "Plot: b c\n"},
    {__LINE__, "quotes", "\"Title\",\"Year\"\n\"A \"\"B\"\", C\",\"1999\"\n", "",
     HEAD "Title: A \"B\", C\nYear: 1999\n"},
    {__LINE__, "a row with more cells than columns", "Title,Year\nGood, Bad,1966\nA,1999\n",
     "2:11 cell-without-column", FILM},
    {__LINE__, "an open quote", "Title,Year,Plot\nB,2000,\"c\nA,1999,d\n", "2:8 open-quote",
     FILM "Plot: d\n"},
    {__LINE__, "blanks that are none, and what has no width",
     "Title,Year,Director,Country\n\xC2\xA0""A\xE2\x80\x8B,\xE2\x81\xA0""1999\xE2\x80\xAF,"
     "\"B C\xC2\xA0;\xE2\x80\x8E""D E\xE2\x80\x8F \",\xC2\xA0\n",
     "", FILM "Director: B C\nDirector: D E\n"},
    {__LINE__, "series in other languages",
     "Titel,Jahr,Typ\nA,1999,Spielfilm\nB,1999,Fernsehserie\nC,1999,S\xC3\xA9rie t\xC3\xA9l\xC3\xA9vis\xC3\xA9" "e\n"
     "D,1999,Serie de TV\nE,1999,Serie\nF,1999,Videospiel\nG,1999,Fernsehfilm\nH,1999,TV Mini-Series\n",
     "3:1 no-films?", FILM "\nTitle: G\nYear: 1999\nKind: TV\n"},
    {__LINE__, "a player's note in a list of IMDb",
     "Position,Const,Description,Title,Title Type,Year\n1,tt1,seen with B,A,Movie,1999\n", "", FILM},
    {__LINE__, "marks of footnotes",
     "Title,Year,Director,Original title,Star\nA[3],1999[a],B C[nb 2],\"D [4]\",\"E F[a], G H \xE2\x80\xA0\"\n"
     "[REC],2007,,,\nA \xE2\x80\xA0[12] (1999),,,,\n",
     "",
     HEAD "Title: A\nYear: 1999\nDirector: B C\nOriginal_title: D\nStar: E F\nStar: G H\n\nTitle: [REC]\nYear: 2007\n\n"
     "Title: A\nYear: 1999\n"},
    {__LINE__, "a row too short", "Title,Year,Plot\nA,1999\n", "", FILM},
    {__LINE__, "unknown columns are told once",
     "Title,Rating,Year,Seen\nA,8,1999,y\nB,\"7,5\",2000,n\n", "1:7 unknown-column?",
     FILM "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "titles that look like fields", "Title,Year\nAlien: B,1999\nAlien: C,2000\n", "",
     HEAD "Title: Alien: B\nYear: 1999\n\nTitle: Alien: C\nYear: 2000\n"},
    {__LINE__, "fields that look like titles",
     "# Title, Year\nTitle: A\n+\nYear: 1999\nPlot: b\n+ Title, Year\n", "",
     FILM "Plot: b Title, Year\n"},
    {__LINE__, "no table of films", "Name,Age\nA,99\n", "1:1 not-a-pack", ""},
    {__LINE__, "a header alone", "Title,Year\n", "1:1 no-records", ""},
};

static void test_shapes(void **state)
{
    (void)state;
    EACH_ROW(r, shapes)
    packtext_check(r);
}

static const PackRow languages[] = {
    {__LINE__, "English",
     "Title,Year,Director(s),Country of origin,Language,Genre,Starring,Written by,Music by,"
     "Cinematography,Edited by,Running time,Tagline\nA,1999,B,France,French,drama,C,D,E,F,G,90,h\n",
     "",
     FILM "Director: B\nCountry: France\nLanguage: French\nGenre: drama\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nTagline: h\n"},
    {__LINE__, "German",
     "Filmtitel;Originaltitel;Erscheinungsjahr;Regie;Land;Sprache;Darsteller;Drehbuch;Musik;Kamera;"
     "Schnitt;Länge (Min.);Handlung\nA;O;1999;B;France;French;C;D;E;F;G;90 Min.;h\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nPlot: h\n"},
    {__LINE__, "French",
     "Titre;Titre original;Année;Réalisateur;Pays;Langue;Acteurs;Scénario;Musique;Photographie;"
     "Montage;Durée;Synopsis\nA;O;1999;B;France;French;C;D;E;F;G;1h30;h\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nPlot: h\n"},
    {__LINE__, "Spanish",
     "Título;Título original;Año;Dirección;País;Idioma;Reparto;Guion;Música;Fotografía;Montaje;"
     "Duración;Género\nA;O;1999;B;France;French;C;D;E;F;G;90;drama\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nGenre: drama\n"},
    {__LINE__, "Italian",
     "Titolo;Titolo originale;Anno;Regia;Paese;Lingua;Interpreti;Sceneggiatura;Musiche;Fotografia;"
     "Montaggio;Durata;Trama\nA;O;1999;B;France;French;C;D;E;F;G;90;h\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nPlot: h\n"},
    {__LINE__, "Portuguese",
     "Título;Título original;Ano;Direção;País;Idioma;Elenco;Roteiro;Trilha sonora;Fotografia;"
     "Montagem;Duração;Sinopse\nA;O;1999;B;France;French;C;D;E;F;G;90;h\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nPlot: h\n"},
    {__LINE__, "Dutch",
     "Titel;Originele titel;Jaar;Regisseur;Land;Taal;Rolverdeling;Scenario;Muziek;Camera;Montage;"
     "Speelduur;Verhaal\nA;O;1999;B;France;French;C;D;E;F;G;90;h\n",
     "",
     FILM "Original_title: O\nDirector: B\nCountry: France\nLanguage: French\nStar: C\nWriter: D\n"
          "Music: E\nCamera: F\nEditor: G\nRuntime: 90\nPlot: h\n"},
    {__LINE__, "our own names",
     "Title,Year,Title_ja,Won,Complete\nA,1999,B,Best Film; London Film Festival; 1999|Best Actor; "
     "London Film Festival; 1999; C,Country\n",
     "",
     FILM "Title_ja: B\nWon: Best Film; London Film Festival; 1999\n"
          "Won: Best Actor; London Film Festival; 1999; C\nComplete: Country\n"},
    {__LINE__, "shows, and columns as a streaming list has them",
     "type,title,casts,listed_in,duration,year\nTV Show,X,B C,drama,2 Seasons,1999\n"
     "Movie,A,B C,drama,90 min,1999\n",
     "2:1 no-films?", FILM "Star: B C\nGenre: drama\nRuntime: 90\n"},
    {__LINE__, "two names joined by a word",
     "Title,Year,Director,Writer,Star\nA,1999,Joel Coen and Ethan Coen,\"Jim Abrahams, David "
     "Zucker & "
     "Jerry Zucker\",Powell & Pressburger\n",
     "",
     FILM "Director: Joel Coen\nDirector: Ethan Coen\nWriter: Jim Abrahams\nWriter: David Zucker\n"
          "Writer: Jerry Zucker\nStar: Powell & Pressburger\n"},
    {__LINE__, "two of one family name",
     "Title,Year,Director,Writer,Star\nA,1999,Joel & Ethan Coen,Lana and Lilly Wachowski,"
     "Tom & Jerry Lewis\nB,2000,Joel Bee,,Lana Wachowski as Joel\n",
     "2:8 name-shared? 2:26 name-shared?",
     FILM
     "Director: Joel Coen\nDirector: Ethan Coen\nWriter: Lana Wachowski\nWriter: Lilly Wachowski\n"
     "Star: Tom & Jerry Lewis\n\nTitle: B\nYear: 2000\nDirector: Joel Bee\n"
     "Star: Lana Wachowski as Joel\n"},
    {__LINE__, "a family name and a person, for all that the file says",
     "Title,Year,Director,Writer\nA,1999,Powell & Emeric Pressburger,Powell & Emeric Pressburger\n"
     "B,2000,Michael Powell,Powell Bee\nC,2001,Lana & Lilly Wachowski,\n",
     "2:8 names-in-doubt? 2:36 names-in-doubt? 4:8 names-in-doubt?",
     FILM "Director: Powell & Emeric Pressburger\nPartial: Director\n"
          "Writer: Powell & Emeric Pressburger\nPartial: Writer\n\n"
          "Title: B\nYear: 2000\nDirector: Michael Powell\nWriter: Powell Bee\n\n"
          "Title: C\nYear: 2001\nDirector: Lana & Lilly Wachowski\nPartial: Director\n"},
    {__LINE__, "... and what is named in full although it ends a name",
     "Title,Year,Director\nA,1999,Joel & Ethan Coen\nB,2000,Joel Coen;Billy Joel\n",
     "2:8 name-shared?",
     FILM "Director: Joel Coen\nDirector: Ethan Coen\n\nTitle: B\nYear: 2000\n"
          "Director: Joel Coen\nDirector: Billy Joel\n"},
    {__LINE__, "pairs are nobody's given names",
     "Title,Year,Director\nA,1999,Powell & Emeric Pressburger\nB,2000,Powell & Pressburger\n",
     "2:8 names-in-doubt?",
     FILM "Director: Powell & Emeric Pressburger\nPartial: Director\n\nTitle: B\nYear: 2000\n"
          "Director: Powell & Pressburger\n"},
    {__LINE__, "... nor are companies'",
     "Title,Year,Director,Producer\nA,1999,Powell & Emeric Pressburger,Powell Pictures\n",
     "2:8 names-in-doubt?",
     FILM "Director: Powell & Emeric Pressburger\nPartial: Director\nProducer: Powell Pictures\n"},
    {__LINE__, "a list that is partial for two reasons",
     "Title,Year,Director\nA,1999,Lana & Lilly Wachowski;various\n",
     "2:8 names-in-doubt? 2:31 no-name?",
     FILM "Director: Lana & Lilly Wachowski\nPartial: Director\n"},
    {__LINE__, "notes behind writers, in any case",
     "Title,Year,Writer\nA,1999,\"Philip K. Dick (Novel), Ann Bee (Screenplay)\"\n", "",
     FILM "Writer: Ann Bee\n"},
    {__LINE__, "a title with commas and \"and\"",
     "Title,Year,Also\nA,1999,\"Red, White and Blue, Green\"\n", "",
     FILM "Also: Red, White and Blue, Green\n"},
    {__LINE__, "a heading among the stars", "Title,Year,Stars\nA,1999,Music By;B C\n",
     "2:8 no-name?", FILM "Star: B C\n"},
    {__LINE__, "a name beside a film", "Name,Film,Year\nX,A,1999\n", "1:1 unknown-column?", FILM},
    {__LINE__, "pairs and companies",
     "Title,Year,Director,Music\nA,1999,Key & Peele,Belle & Sebastian Smith\nB,1999,Tom & Jerry "
     "Productions,\n"
     "C,1999,Ben & Warner Bros,\nD,1999,Powell & Pressburger,\n",
     "",
     FILM
     "Director: Key & Peele\nMusic: Belle & Sebastian Smith\n\nTitle: B\nYear: 1999\n"
     "Director: Tom & Jerry Productions\n\nTitle: C\nYear: 1999\nDirector: Ben & Warner Bros\n\n"
     "Title: D\nYear: 1999\nDirector: Powell & Pressburger\n"},
    {__LINE__, "labelled lines in one cell",
     "Title,Year,Crew,Director\nA,1999,x,\"Director: B C\nWriters : D E, F G\nH I\nStars: J K as "
     "L; M N\"\n",
     "1:12 unknown-column?",
     FILM "Director: B C\nWriter: D E\nWriter: F G\nWriter: H I\nStar: J K as L\nStar: M N\n"},
    {__LINE__, "three names joined by two words",
     "Title,Year,Director\nA,1999,Scott Frank & James Mangold and Michael Green\n", "",
     FILM "Director: Scott Frank\nDirector: James Mangold\nDirector: Michael Green\n"},
    {__LINE__, "no names", "Title,Year,Cast\nA,1999,\"proposed strike at, k.d. lang, cher, B C\"\n",
     "2:9 no-name?", FILM "Star: k.d. lang\nStar: cher\nStar: B C\n"},
    {__LINE__, "others",
     "Title,Year,Director\nA,1999,\"A B, various\"\nB,1998,Uncredited\nC,1997,C D\n",
     "2:14 no-name? 3:8 no-name?",
     FILM "Director: A B\nPartial: Director\n\nTitle: B\nYear: 1998\nPartial: Director\n\n"
          "Title: C\nYear: 1997\nDirector: C D\n"},
    {__LINE__, "numbered columns", "Title,Star3,Star1,Year,Star2\nA,D,B,1999,C\n", "",
     FILM "Star: B\nStar: C\nStar: D\n"},
    {__LINE__, "the better title", "Name,Title,Release date,Year\nX,A,2000-01-01,1999\n",
     "1:1 unknown-column?", FILM},
    {__LINE__, "original title alone", "Originaltitel;Jahr\nA;1999\n", "", FILM},
    {__LINE__, "other languages' titles",
     "Title;Year;Titre français;aka\nA;1999;B, le;C, D|E, The\n", "",
     FILM "Title_fr: le B\nAlso: C, D\nAlso: The E\n"},
    {__LINE__, "the last name of a list, behind its word",
     "Title;Year;Director;Cast\nA;1999;B C, D E, & F G;H I, J K, and L M as N\n", "",
     FILM "Director: B C\nDirector: D E\nDirector: F G\nStar: H I\nStar: J K\nStar: L M as N\n"},
    {__LINE__, "a character of two names is no second person",
     "Title,Year,Cast\nA,1999,\"B C as D / E, F G as H: I\"\nA,1999,\"B C (D / E), F G (H)\"\n"
     "A,1999,B C as D / F G as H\n",
     "",
     FILM "Star: B C as D / E\nStar: F G as H: I\n\nTitle: A\nYear: 1999\nStar: B C as D / E\n"
          "Star: F G as H\n\nTitle: A\nYear: 1999\nStar: B C as D\nStar: F G as H\n"},
    {__LINE__, "names turned round and joined by a word",
     "Title,Year,Director\nA,1999,\"Bee, Cee and Dee, Eff\"\nA,1999,\"Bee, Cee & Dee, Eff & Gee, "
     "Aitch\"\n"
     "A,1999,\"Bee, Cee and Dee\"\n",
     "",
     FILM "Director: Cee Bee\nDirector: Eff Dee\n\nTitle: A\nYear: 1999\nDirector: Cee Bee\n"
          "Director: Eff Dee\nDirector: Aitch Gee\n\nTitle: A\nYear: 1999\nDirector: "
          "Bee\nDirector: Cee and Dee\n"},
    {__LINE__, "what somebody did, and whose work was used",
     "Title,Year,Director,Writer,Music\nA,1999,B C (as D E),\"F G (screenplay), H I (novel), J K "
     "(book) and L M (written by)\","
     "N O (II)\n",
     "", FILM "Director: B C\nWriter: F G\nWriter: L M\nMusic: N O (II)\n"},
    {__LINE__, "a name behind what no label says",
     "Title,Year,Director,Cast\nA,1999,\"B C; Dances: D E\",F: G H\n",
     "2:14 no-name? 2:27 no-name?", FILM "Director: B C\nPartial: Director\n"},
    {__LINE__, "blanks in a row", "Title,Year,Director\nA,1999,B   C;D \tE\n", "",
     FILM "Director: B C\nDirector: D E\n"},
    {__LINE__, "a table in Markdown", "| Title | Year |\n|:---|---:|\n| A | 1999 |\n", "", FILM},
    {__LINE__, "what others make of IMDb's tables",
     "tconst,titleType,primaryTitle,originalTitle,isAdult,startYear,endYear,runtimeMinutes,genres\n"
     "tt1,movie,A,B,0,1999,\\N,90,\"Drama,Crime\"\ntt2,movie,C,C,1,1999,\\N,90,Adult\n"
     "tt3,tvSeries,D,D,0,1999,2000,90,Drama\n",
     "3:1 no-films?", FILM "Original_title: B\nRuntime: 90\nGenre: Drama\nGenre: Crime\n"},
    {__LINE__, "what trackers call a series, and we a film",
     "Type,Title,Year,Kind\ntv,B,2000,\nMovie,A,1999,TV\nTV,C,2001,\n", "2:1 no-films?",
     FILM "Kind: TV\n"},
    {__LINE__, "series are no films",
     "Title,Year,Title Type\nB,2000,TV Series\nA,1999,Movie\n"
     "C,2001,TV Movie\n",
     "2:1 no-films?", FILM "\nTitle: C\nYear: 2001\nKind: TV\n"},
};

static void test_languages(void **state)
{
    (void)state;
    EACH_ROW(r, languages)
    packtext_check(r);
}

#define LIST(in, out) "Title;Year;Director\nA;1999;" in "\n", "", FILM out
static const PackRow lists[] = {
    {__LINE__, "commas", LIST("B, C D,E", "Director: B\nDirector: C D\nDirector: E\n")},
    {__LINE__, "semicolons", "Title,Year,Director\nA,1999,\"B; C, Jr.;D\"\n", "",
     FILM "Director: B\nDirector: C, Jr.\nDirector: D\n"},
    {__LINE__, "bars", LIST("B|C", "Director: B\nDirector: C\n")},
    {__LINE__, "strokes", LIST("B C / D E", "Director: B C\nDirector: D E\n")},
    {__LINE__, "a stroke in a name", LIST("AC/DC", "Director: AC/DC\n")},
    {__LINE__, "line breaks", LIST("\"B\nC\"", "Director: B\nDirector: C\n")},
    {__LINE__, "Jr.",
     LIST("B C, Jr., D E, Sr., F G, III",
          "Director: B C, Jr.\nDirector: D E, Sr.\nDirector: F G, III\n")},
    {__LINE__, "as a script writes them",
     LIST("\"['B C', 'D E']\"", "Director: B C\nDirector: D E\n")},
    {__LINE__, "further titles as a script writes them",
     "Title;Year;Also\nA;1999;\"[\"\"B's\"\", 'C, D']\"\n", "", FILM "Also: B's\nAlso: C, D\n"},
    {__LINE__, "a further title that has brackets of its own",
     "Title;Year;Also\nA;1999;[REC]\nA;1999;[REC] 2|[REC]\n", "",
     FILM "Also: [REC]\n\nTitle: A\nYear: 1999\nAlso: [REC] 2\nAlso: [REC]\n"},
    {__LINE__, "nobody", LIST("N/A", "")},
    {__LINE__, "family names first",
     LIST("Bee, Cee|Dee Eff, Gee", "Director: Cee Bee\nDirector: Gee Dee Eff\n")},
    {__LINE__, "family names first, and what belongs to a name",
     LIST("Bee, Cee Jr.|Dee, Ph.D.|Eff, Inc.",
          "Director: Cee Bee Jr.\nDirector: Dee, Ph.D.\nDirector: Eff, Inc.\n")},
    {__LINE__, "one family name first", "Title;Year;Director\nA;1999;Bee, Cee\n",
     "2:8 name-turned?", FILM "Director: Cee Bee\n"},
    {__LINE__, "strokes between countries", "Title,Year,Country\nA,1999,France/Belgium\n", "",
     FILM "Country: France\nCountry: Belgium\n"},
    {__LINE__, "an address", "Title,Year,Director\nA,1999,http://x.y/z\n", "", FILM},
    {__LINE__, "the place of a value", "Title,Year,Won\nA,1999,\"é\"\n", "2:9 award-parts",
     FILM "Partial: Won\n"},
};

static const PackRow values[] = {
    {__LINE__, "stars",
     "Title;Year;Cast\nA;1999;B as C, D (E), F (voice), G (voice) as H, I (J) "
     "(voice), K ... L, M als N, O (uncredited), P as Himself, Q, Jr. (R)\n",
     "",
     FILM
     "Star: B as C\nStar: D as E\nStar: F (voice)\nStar: G (voice) as H\nStar: I (voice) as J\n"
     "Star: K as L\nStar: M as N\nStar: P\nStar: Q, Jr. as R\n"},
    {__LINE__, "who is only seen in old footage, and a namesake's number",
     "Title;Year;Cast\nA;1999;B (archive footage), Chris Evans (II), C (D)\n", "",
     FILM "Star: Chris Evans (II)\nStar: C as D\n"},
    {__LINE__, "a whole cast is not whole without them",
     "Title;Year;Cast;Complete\nA;1999;B|C (uncredited);Director|Cast\nA;2000;B|C;Cast\n",
     "2:34 complete-and-partial?",
     FILM "Star: B\nComplete: Director\nPartial: Star\n\nTitle: A\nYear: 2000\nStar: B\nStar: C\n"
          "Complete: Cast\n"},
    {__LINE__, "the same in other words",
     "Title;Year;Cast\nA;1999;B as Himself (Archive Footage)|C ... D (voice) (uncredited)|E (F) "
     "[uncredited]|G (as H, uncredited)|I (Archivaufnahmen)|J (K) (scenes deleted)|L (M)\n",
     "", FILM "Star: L as M\n"},
    {__LINE__, "stars with tags, and two in one",
     "Title;Year;Cast\nA;1999;B (actor), C D (E) and F G (H), I (J and K)\n", "",
     FILM "Star: B (actor)\nStar: C D as E\nStar: F G as H\nStar: I as J and K\n"},
    {__LINE__, "a comma in a role", "Title;Year;Cast\nA;1999;B (C, D), E (F)\n", "",
     FILM "Star: B as C, D\nStar: E as F\n"},
    {__LINE__, "based on",
     "Title,Year,Based on\nA,1999,novel by B\nA,1999,novel; C; D\nA,1999,E by F G\n"
     "A,1999,play\nA,1999,G\n",
     "",
     FILM "Based_on: novel; ; B\n\nTitle: A\nYear: 1999\nBased_on: novel; C; D\n\n"
          "Title: A\nYear: 1999\nBased_on: ; E; F G\n\nTitle: A\nYear: 1999\nBased_on: play; ;\n\n"
          "Title: A\nYear: 1999\nBased_on: ; G;\n"},
    {__LINE__, "minutes that are none", "Title,Year,Runtime\nA,1999,long\n",
     "2:8 runtime-not-a-number", FILM},
    {__LINE__, "no minutes", "Title,Year,Runtime\nA,1999,0\n", "", FILM},
    {__LINE__, "the same title twice", "Title,Original title,Year\nA,A,1999\n", "", FILM},
    {__LINE__, "the article behind", "Title;Year\nMan, The;1999\nAmants, Les;1999\nA, B;1999\n", "",
     HEAD
     "Title: The Man\nYear: 1999\n\nTitle: Les Amants\nYear: 1999\n\nTitle: A, B\nYear: 1999\n"},
    {__LINE__, "the year behind the title too", "Title,Year\nA (1999),1999\n", "", FILM},
    {__LINE__, "behind the title alone", "Title,Director\nA (1999),B\n", "", FILM "Director: B\n"},
    {__LINE__, "another year behind the title", "Title,Year\nA (1984),1999\n", "",
     HEAD "Title: A (1984)\nYear: 1999\n"},
    {__LINE__, "a title that says unknown", "Title,Year\nUnknown,2011\n", "",
     HEAD "Title: Unknown\nYear: 2011\n"},
};

static const PackRow refused[] = {
    {__LINE__, "no title", "Title,Year\n,1999\n", "2:1 missing-title", ""},
    {__LINE__, "no year", "Title,Year\nB,\nC,?\nA,1999\n", "2:1 missing-year 3:1 missing-year",
     FILM},
    {__LINE__, "no column of years", "Title,Director\nA,B\n", "2:1 missing-year", ""},
    {__LINE__, "a slip of the pen", "Title,Year\nB,20l2\n", "2:3 year-not-a-number", ""},
    {__LINE__, "two years", "Title,Year\nB,1999-2001\n", "2:3 year-not-a-number", ""},
    {__LINE__, "a mark of thousands", "Title;Year\nB;1.999\n", "2:3 year-not-a-number", ""},
    {__LINE__, "a slipped column", "Title,Year,Genre\nB,drama,1999\n", "2:9 missing-year", ""},
    {__LINE__, "behind a year left empty", "Title,Year,Genre\nB,,1999\n", "2:4 missing-year", ""},
    {__LINE__, "an unlikely year", "Title,Year\nB,1666\n", "2:3 year-unlikely?",
     HEAD "Title: B\nYear: 1666\n"},
};

static const PackRow movielens[] = {
    {__LINE__, "a film", "movieId,title,genres\n1,A (1999),Drama|Comedy\n", "",
     FILM "Genre: Drama\nGenre: Comedy\n"},
    {__LINE__, "no genre", "movieId,title,genres\n1,A (1999),(no genres listed)\n", "", FILM},
    {__LINE__, "the article behind", "movieId,title,genres\n1,\"Man, The (1999)\",Drama\n", "",
     HEAD "Title: The Man\nYear: 1999\nGenre: Drama\n"},
    {__LINE__, "another title",
     "movieId,title,genres\n29,\"City of Lost Children, The (Cité des enfants perdus, La) (1995)\","
     "Drama\n",
     "",
     HEAD "Title: The City of Lost Children\nYear: 1995\nAlso: La Cité des enfants perdus\n"
          "Genre: Drama\n"},
    {__LINE__, "two other titles",
     "movieId,title,genres\n1,\"A (a.k.a. B) (C, L') (1999)\",Drama\n", "",
     FILM "Also: L'C\nAlso: B\nGenre: Drama\n"},
    {__LINE__, "a bracket before all", "movieId,title,genres\n1,(500) Days (1999),Drama\n", "",
     HEAD "Title: (500) Days\nYear: 1999\nGenre: Drama\n"},
    {__LINE__, "no year", "movieId,title,genres\n1,B,Drama\n2,A (1999),Drama\n", "2:3 missing-year",
     FILM "Genre: Drama\n"},
};

static void test_values(void **state)
{
    (void)state;
    EACH_ROW(r, lists)
    packtext_check(r);
    EACH_ROW(r, values)
    packtext_check(r);
    EACH_ROW(r, refused)
    packtext_check(r);
    EACH_ROW(r, movielens)
    packtext_check(r);
}

static const struct {
    int line;
    const char *name;
    int want;
} years[] =
    {
        {__LINE__, "1999", 1999},
        {__LINE__, " (1999) ", 1999},
        {__LINE__, "1999.0", 1999},
        {__LINE__, "1999,00", 1999},
        {__LINE__, "1999-03-31", 1999},
        {__LINE__, "31/03/1999", 1999},
        {__LINE__, "31.3.1999", 1999},
        {__LINE__, "1999-03-31 00:00:00", 1999},
        {__LINE__, "31 March 1999", 1999},
        {__LINE__, "March 31, 1999", 1999},
        {__LINE__, "1999-03", 1999},
        {__LINE__, "1931/32", 0},
        {__LINE__, "1999/00", 0},
        {__LINE__, "31/13/1999", 1999},
        {__LINE__, "99", 0},
        {__LINE__, "1,999", 0},
        {__LINE__, "1999.5", 0},
        {__LINE__, "1999-2001", 0},
        {__LINE__, "31/03/99", 0},
        {__LINE__, "about 1999", 0},
        {__LINE__, "", 0},
        {__LINE__, "0999", 0},
        {__LINE__, "19999", 0},
},
  minutes[] = {
      {__LINE__, "108", 108},
      {__LINE__, "108 min", 108},
      {__LINE__, "108min.", 108},
      {__LINE__, "108,5", 108},
      {__LINE__, "108.0 min", 108},
      {__LINE__, "1h48", 108},
      {__LINE__, "1h 48m", 108},
      {__LINE__, "1 h 48 min", 108},
      {__LINE__, "1:48", 108},
      {__LINE__, "1:48:30", 108},
      {__LINE__, "PT1H48M", 108},
      {__LINE__, "1 Std. 48 Min.", 108},
      {__LINE__, "2h", 120},
      {__LINE__, "1,5 h", 90},
      {__LINE__, "1.5 hours", 90},
      {__LINE__, "1.45 h", -1},
      {__LINE__, "PT108M", 108},
      {__LINE__, "1 uur 48", 108},
      {__LINE__, "1 hr 48", 108},
      {__LINE__, "1 Season", -1},
      {__LINE__, "2 Seasons", -1},
      {__LINE__, "long", -1},
      {__LINE__, "", -1},
      {__LINE__, "1h99", -1},
      {__LINE__, "99999999999", -1},
      {__LINE__, "0", 0},
};

static void test_numbers(void **state)
{
    (void)state;
    EACH_ROW(r, years)
    {
        int got = 0;
        ROW_INT(r, cells_year(str_from_c(r->name), &got) ? got : 0, r->want);
    }
    EACH_ROW(m, minutes)
    {
        int got = 0;
        ROW_INT(m, cells_minutes(str_from_c(m->name), &got) ? got : -1, m->want);
    }
}

/* Of thirty such names twenty are told, and the last of these says that there are more. */
static void test_many_pairs(void **state)
{
    (void)state;
    static const char more[] = "(further such names are not listed)";
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "Title,Year,Director\n");
    for (int i = 0; i < 30; i++)
        buf_format(&text, "A%d,1999,Lana & Lilly Wachowski\n", i);
    PackText p;
    packtext_read(&p, buf_str(&text));
    assert_int_equal(p.pack.films, 30);
    assert_int_equal(p.diag.warnings, 20);
    assert_false(str_ends(p.diag.faults[18].message, str_from_c(more)));
    assert_true(str_ends(p.diag.faults[19].message, str_from_c(more)));
    packtext_free(&p);
    arena_free(&a);
}

/* A record has no room for a further field where it has as many as it may. */
static void test_full_record(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "Title,Year,Director,Genre\nA,1999,Lana & Lilly Wachowski,\"");
    for (int i = 0; i < PACK_MAX_FIELDS; i++)
        buf_format(&text, "g%d;", i);
    buf_add_c(&text, "\"\n");
    PackText p;
    packtext_read(&p, buf_str(&text));
    assert_int_equal(p.pack.films, 1);
    assert_int_equal(p.pack.records[0].count, PACK_MAX_FIELDS);
    packtext_free(&p);
    arena_free(&a);
}

/* Cells of a megabyte, in which looking twice at each value would take hours. */
static void test_long_cells(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a,", "(,", "),", "a (b)", "a;", "a|", "a / ", ", Jr."};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        Arena a;
        arena_init(&a);
        Buf text = buf_in(&a);
        buf_add_c(&text, "Title;Year;Cast;Won\nA;1999;\"");
        while (text.n < 500000)
            buf_add_c(&text, pieces[i]);
        buf_add_c(&text, "\";\"");
        while (text.n < 1000000)
            buf_add_c(&text, pieces[i]);
        buf_add_c(&text, "\"\n");
        PackText p;
        clock_t before = clock();
        packtext_read(&p, buf_str(&text));
        double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
        if (seconds > 10)
            fail_msg("\"%s\" took %.1f s", pieces[i], seconds);
        assert_true(p.pack.count <= 1);
        packtext_free(&p);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shapes),     cmocka_unit_test(test_languages),
        cmocka_unit_test(test_values),     cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_long_cells), cmocka_unit_test(test_many_pairs),
        cmocka_unit_test(test_full_record),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
