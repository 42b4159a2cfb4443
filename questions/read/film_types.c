/* film_types.c -- see film_types.h. */
#include "film_types.h"

#include "utf8.h"

/* Folded; a word that runs others together, as "tvMovie", stands as it is. */
static const struct {
    const char *kind; /* NULL: no film */
    const char *words;
} types[] = {
    {"TV", "tv movie|tvmovie|tv film|tv special|tvspecial|made for tv movie|fernsehfilm|telefilm|"
           "film de television|pelicula de television|pelicula de tv|film tv|film per la tv|"
           "telefilme|filme de televisao|televisiefilm"},
    {"short", "short|short film|tv short|tvshort|kurzfilm|court metrage|cortometraje|"
              "cortometraggio|curta metragem|korte film|kortfilm"},
    {"documentary", "documentary|documentary film|dokumentarfilm|documentaire|film documentaire|"
                    "documental|documentario"},
    {"animated", "animated"},
    {"serial", "serial"},
    {NULL,
     "series|serie|tv|anime|ova|ona|tv series|tvseries|tv show|tvshow|show|tv mini "
     "series|tvminiseries|miniseries|"
     "mini series|miniserie|mini serie|web series|webserie|tv serie|tv miniserie|fernsehserie|"
     "serie televisee|serie tv|serie tele|serie de television|serie de tv|serie televisiva|"
     "serie de televisao|seriado|telenovela|televisieserie|tv programme|tv program|tvprogramm|"
     "season|staffel|saison|temporada|stagione|seizoen"},
    {NULL, "tv episode|tvepisode|episode|tv pilot|tvpilot|folge|fernsehfolge|episodio|aflevering"},
    {NULL, "video game|videogame|game|videospiel|computerspiel|jeu video|videojuego|videogioco|"
           "jogo eletronico|videojogo"},
    {NULL, "podcast series|podcastseries|podcast episode|podcastepisode|podcast|music video|"
           "musicvideo|musikvideo|clip video|videoclip|person"},
};

bool film_type(Str word, const char **kind)
{
    enum { LONGEST = 40 };
    Arena a;
    *kind = "";
    if (!word.n || word.n > LONGEST || str_equal_ascii_nocase(word, S("movie")))
        return true; /* nearly every row of most tables */
    arena_init(&a);
    Str folded = fold_text(&a, word);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_in_list(folded, types[i].words)) {
            *kind = types[i].kind;
            break;
        }
    arena_free(&a);
    return *kind != NULL;
}
