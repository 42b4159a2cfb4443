/* columns.c -- see columns.h. */
#include "columns.h"

#include "fields.h"
#include "letters.h"
#include "utf8.h"

#define WORDS_TITLE                                                                                \
    "title|movie title|film title|movie name|film name|series title|primary title|primarytitle|"   \
    "titel|filmtitel|titre|titre du film|titulo|titulo da pelicula|titolo|titolo del film|"        \
    "titulo do filme|tytul"
#define WORDS_ORIGINAL                                                                             \
    "original title|originaltitle|title original|originaltitel|original titel|titel original|"     \
    "titre original|titulo original|titolo originale|originele titel|oorspronkelijke titel|"       \
    "titre vo"
#define WORDS_YEAR                                                                                 \
    "year|title year|film year|start year|startyear|rok|release year|released year|"               \
    "year released|year of release|jahr|erscheinungsjahr|produktionsjahr|annee|annee de sortie|"   \
    "annee de production|ano|ano de estreno|ano estreno|ano de lancamento|ano de producao|anno|"   \
    "anno di uscita|anno di produzione|jaar|productiejaar|releasejaar|jaar van uitgave"
#define WORDS_DATE                                                                                 \
    "release date|released|date of release|premiere|erscheinungsdatum|kinostart|date de sortie|"   \
    "date sortie|sortie|fecha de estreno|estreno|data di uscita|uscita|data de lancamento|"        \
    "data de estreia|estreia|releasedatum|erstauffuhrung|urauffuhrung|startdatum"
#define WORDS_DIRECTOR                                                                             \
    "director|directors|director s|director name|directed by|direction|regie|regisseur|"           \
    "regisseurin|regisseure|regisseur in|regisseurs|realisateur|realisatrice|realisateurs|"        \
    "realisateur s|realisation|realise par|mise en scene|direccion|directora|directores|"          \
    "dirigida por|realizador|realizadora|realizadores|realizacion|realizacao|diretor|diretora|"    \
    "diretores|direcao|dirigido por|regia|regista|registi|regia di"
#define WORDS_WRITER                                                                               \
    "writer|writers|writer s|written by|screenplay|screenwriter|screenwriters|script|"             \
    "screenplay by|drehbuch|drehbuchautor|drehbuchautoren|buch|scenario|scenariste|scenaristes|"   \
    "scenarioschrijver|guion|guionista|guionistas|sceneggiatura|sceneggiatore|sceneggiatori|"      \
    "roteiro|roteirista|roteiristas|argumentista|schrijver|schrijvers"
#define WORDS_STAR                                                                                 \
    "star|stars|starring|cast|casts|actor|actors|actor name|actress|actresses|lead|leads|lead actor|"    \
    "lead actors|main cast|top cast|darsteller|darstellerin|hauptdarsteller|schauspieler|"         \
    "besetzung|hauptrolle|hauptrollen|mit|acteur|acteurs|actrice|actrices|interpretes|"            \
    "interprete|avec|reparto|actores|protagonistas|elenco|attore|attori|attrice|"                  \
    "interpreti|ator|atores|atriz|rolverdeling|hoofdrol|hoofdrollen|hoofdrolspelers"
#define WORDS_COUNTRY                                                                              \
    "country|countries|country of origin|production country|production countries|nation|land|"     \
    "lander|produktionsland|produktionslander|herkunftsland|pays|pays d origine|pays dorigine|"    \
    "pais|paises|pais de origen|pais de origem|nacionalidad|paese|paesi|nazione|nazionalita|"      \
    "paese di produzione|landen|land van herkomst"
#define WORDS_LANGUAGE                                                                             \
    "language|languages|original language|spoken languages|sprache|sprachen|originalsprache|"      \
    "langue|langues|langue originale|idioma|idiomas|idioma original|lengua|lingua|lingue|"         \
    "lingua originale|taal|talen|oorspronkelijke taal"
#define WORDS_GENRE "genre|genres|genre s|listed in|gattung|filmgenre|genero|generos|genere|generi|categorie"
#define WORDS_MUSIC                                                                                \
    "music|composer|composers|music by|original score|musik|komponist|komponistin|filmmusik|"      \
    "musique|compositeur|bande originale|musica|compositor|banda sonora|musiche|colonna sonora|"   \
    "compositore|trilha sonora|muziek|componist"
#define WORDS_CAMERA                                                                               \
    "camera|cinematography|cinematographer|cinematographers|director of photography|dop|dp|"       \
    "photography|kamera|kamerafrau|kameramann|bildgestaltung|photographie|"                        \
    "directeur de la photographie|chef operateur|fotografia|director de fotografia|"               \
    "direttore della fotografia|direcao de fotografia|cameraman|cinematografie"
#define WORDS_EDITOR                                                                               \
    "editor|editors|editing|film editing|edited by|schnitt|montage|monteur|monteuse|cutter|"       \
    "montaje|montador|montadora|montaggio|montatore|montagem|edicao|edicion|montador es"
#define WORDS_PRODUCER                                                                             \
    "producer|producers|produced by|produzent|produzentin|produzenten|producteur|productrice|"     \
    "producteurs|productor|productora|productores|produttore|produttori|produtor|produtores|"      \
    "producent|producenten"
#define WORDS_MINUTES                                                                              \
    "runtime|runtime min|runtime mins|runtime minutes|runtimeminutes|running time|length|"         \
    "length min|duration|duration min|duration minutes|minutes|mins|laufzeit|lange|dauer|"         \
    "spieldauer|lange min|laufzeit min|minuten|duree|duree min|duracion|durata|durata min|"        \
    "duracao|duracion min|duracao min|speelduur|duur|lengte"
#define WORDS_PLOT                                                                                 \
    "plot|overview|synopsis|summary|plot summary|storyline|description|handlung|inhalt|"           \
    "beschreibung|inhaltsangabe|resume|intrigue|histoire|sinopsis|trama|"                          \
    "sinossi|sinopse|enredo|verhaal|samenvatting|korte inhoud"
#define WORDS_TRIVIA                                                                               \
    "trivia|fun fact|fun facts|wissenswertes|anecdotes|anecdote|curiosidades|curiosita|weetjes"
#define WORDS_SOURCE                                                                               \
    "based on|source material|vorlage|literaturvorlage|basierend auf|d apres|dapres|"              \
    "adapte de|basada en|basado en|baseado em|tratto da|basato su|gebaseerd op"
#define WORDS_OTHER                                                                                \
    "also|aka|also known as|alternative title|alternative titles|other titles|other title|"        \
    "alternativtitel|weitere titel|autres titres|otros titulos|altri titoli|outros titulos|"       \
    "andere titels"

static const struct {
    const char *field;
    ColumnKind kind;
    ColumnTrust trust;
    const char *words;
} known[] = {
    {"Title", COLUMN_TITLE, COLUMN_SURE, WORDS_TITLE},
    {"Title", COLUMN_TITLE, COLUMN_LIKELY, "film|movie|pelicula|filme|films"},
    {"Title", COLUMN_TITLE, COLUMN_PERHAPS, "name|nom|nombre|nome|naam"},
    {"Original_title", COLUMN_ORIGINAL, COLUMN_SURE, WORDS_ORIGINAL},
    {"Also", COLUMN_OTHER_TITLE, COLUMN_SURE, WORDS_OTHER},
    {"Title_de", COLUMN_OTHER_TITLE, COLUMN_SURE,
     "german title|deutscher titel|titel deutsch|titel de"},
    {"Title_en", COLUMN_OTHER_TITLE, COLUMN_SURE,
     "english title|title english|englischer titel|titre anglais|titulo en ingles|titulo em "
     "ingles|titolo inglese|engelse titel|international title"},
    {"Title_es", COLUMN_OTHER_TITLE, COLUMN_SURE, "spanish title|titulo en espanol|titulo espanol"},
    {"Title_fr", COLUMN_OTHER_TITLE, COLUMN_SURE, "french title|titre francais|titre vf"},
    {"Title_it", COLUMN_OTHER_TITLE, COLUMN_SURE, "italian title|titolo italiano"},
    {"Title_nl", COLUMN_OTHER_TITLE, COLUMN_SURE, "dutch title|nederlandse titel"},
    {"Title_pt", COLUMN_OTHER_TITLE, COLUMN_SURE,
     "portuguese title|titulo em portugues|titulo no brasil|titulo em portugal"},
    {"Year", COLUMN_YEAR, COLUMN_SURE, WORDS_YEAR},
    {"Year", COLUMN_YEAR, COLUMN_LIKELY, WORDS_DATE},
    {"Country", COLUMN_WORDS, COLUMN_SURE, WORDS_COUNTRY},
    {"Language", COLUMN_WORDS, COLUMN_SURE, WORDS_LANGUAGE},
    {"Genre", COLUMN_WORDS, COLUMN_SURE, WORDS_GENRE},
    {"Director", COLUMN_PEOPLE, COLUMN_SURE, WORDS_DIRECTOR},
    {"Writer", COLUMN_PEOPLE, COLUMN_SURE, WORDS_WRITER},
    {"Star", COLUMN_STARS, COLUMN_SURE, WORDS_STAR},
    {"Music", COLUMN_PEOPLE, COLUMN_SURE, WORDS_MUSIC},
    {"Camera", COLUMN_PEOPLE, COLUMN_SURE, WORDS_CAMERA},
    {"Editor", COLUMN_PEOPLE, COLUMN_SURE, WORDS_EDITOR},
    {"Producer", COLUMN_PEOPLE, COLUMN_SURE, WORDS_PRODUCER},
    {"Runtime", COLUMN_MINUTES, COLUMN_SURE, WORDS_MINUTES},
    {"Based_on", COLUMN_SOURCE, COLUMN_SURE, WORDS_SOURCE},
    {"Tagline", COLUMN_TEXT, COLUMN_SURE, "tagline|slogan|werbezeile|accroche|lema"},
    {"Plot", COLUMN_TEXT, COLUMN_SURE, WORDS_PLOT},
    {"Trivia", COLUMN_TEXT, COLUMN_SURE, WORDS_TRIVIA},
    {NULL, COLUMN_TYPE, COLUMN_SURE, "title type|titletype|type|typ|tipo"},
    {NULL, COLUMN_ADULT, COLUMN_SURE, "adult|isadult|is adult"},
    {NULL, COLUMN_ID, COLUMN_SURE,
     "movieid|id|movie id|tconst|nr|no|const|position|imdb id|tmdb id|endyear|end year"},
};

/* The words of a head folded and without their numbers: "Star_2 (name)" -> "star name", 2. */
static Str words_of(Arena *a, Str head, int *number)
{
    Str rest = fold_text(a, str_slice(head, 0, 80)), word;
    Buf out = buf_in(a);
    *number = 0;
    while (rest.n) {
        str_cut(rest, ' ', &word, &rest);
        size_t n = word.n;
        while (n > 0 && letters_is_digit(word.s[n - 1]))
            n--;
        int found;
        if (n < word.n && str_to_int(str_slice(word, n, word.n), &found))
            *number = found;
        if (n && out.n)
            buf_add_char(&out, ' ');
        buf_add(&out, str_slice(word, 0, n));
    }
    return buf_str(&out);
}

/* A field of ours as it stands: "Won", "Title_ja". */
static Column own_field(Arena *a, Str head)
{
    const FieldRule *rule = fields_find(RECORD_FILM, head);
    if (!rule)
        return (Column){.kind = COLUMN_UNKNOWN};
    bool title = str_starts(str_from_c(rule->name), S("Title"));
    Str language = str_slice(head, 6, head.n);
    return (Column){title ? COLUMN_OTHER_TITLE : COLUMN_LINES,
                    title ? arena_format(a, "Title_%.*s%c", STR_ARG(language), 0).s : rule->name,
                    COLUMN_SURE, 0};
}

Column columns_find(Arena *a, Str head)
{
    int number;
    head = utf8_trim(head);
    Str words = words_of(a, head, &number);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (words.n && str_in_list(words, known[i].words))
            return (Column){known[i].kind, known[i].field, known[i].trust, number};
    return own_field(a, head);
}
