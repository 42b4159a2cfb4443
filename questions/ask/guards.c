#include "guards.h"

#include "utf8.h"
#include "words.h"

#include <string.h>

int guard_age_milli(const Asker *k, int year)
{
    enum { ERA_YEARS = 25, AGE_YEARS = 40 };
    int before = k->latest - ERA_YEARS - year;
    if (before < 0)
        return 0;
    return before > AGE_YEARS ? 1000 : before * 1000 / AGE_YEARS;
}

/* Do two films have a director in common, or does one not say all who directed it? */
static bool may_share_director(const Asker *k, Id a, Id b)
{
    IdSpan x = catalog_values(k->catalog, REL_DIRECTOR, a);
    IdSpan y = catalog_values(k->catalog, REL_DIRECTOR, b);
    for (int i = 0; i < x.count; i++)
        for (int j = 0; j < y.count; j++)
            if (x.ids[i] == y.ids[j])
                return true;
    return !catalog_is_whole(k->catalog, REL_DIRECTOR, a) ||
           !catalog_is_whole(k->catalog, REL_DIRECTOR, b);
}

/* Is it the only film of its title by its director, among those the year does not tell apart? */
static bool director_tells(const Asker *k, Id film, int apart)
{
    if (guard_is_team(k, REL_DIRECTOR, film))
        return false;
    IdSpan same = index_namesakes(k, film);
    int year = card_of(k, OPT_FILM, film)->first;
    for (int i = 0; i < same.count; i++) {
        int dy = card_of(k, OPT_FILM, same.ids[i])->first - year;
        if (same.ids[i] != film && dy >= -apart && dy <= apart &&
            may_share_director(k, film, same.ids[i]))
            return false;
    }
    return true;
}

Naming guard_naming(const Asker *k, Id film, bool year_asked)
{
    enum { TWIN_YEARS = 2, ANY_YEARS = 1000 };
    unsigned marks = catalog_film(k->catalog, film)->marks;
    if (marks & MARK_DOUBTFUL)
        return NAMED_NOT;
    if (!(marks & (year_asked ? MARK_TITLE_SHARED | MARK_TITLE_TWIN : MARK_TITLE_TWIN)))
        return NAMED_BY_YEAR;
    return director_tells(k, film, year_asked ? ANY_YEARS : TWIN_YEARS) ? NAMED_WITH_DIRECTOR
                                                                        : NAMED_NOT;
}

bool guard_film_is_asked(const Asker *k, Id film)
{
    return catalog_is_asked(k->catalog, film) && catalog_film(k->catalog, film)->folded.n > 0;
}

bool guard_passes_options(const Asker *k, Id film)
{
    const AskOptions *o = &k->options;
    int year = card_of(k, OPT_FILM, film)->first;
    if ((o->year_first && year < o->year_first) || (o->year_last && year > o->year_last))
        return false;
    int decade = year < 1890 ? 0 : year / 10 - 189;
    if (o->decades && (decade > 31 || !(o->decades >> decade & 1)))
        return false;
    IdSpan countries = catalog_values(k->catalog, REL_COUNTRY, film);
    for (int i = 0; i < countries.count; i++)
        for (int j = 0; j < o->country_count; j++)
            if (countries.ids[i] == o->countries[j])
                return true;
    return !o->country_count;
}

bool guard_is_team(const Asker *k, Relation r, Id film)
{
    IdSpan values = catalog_values(k->catalog, r, film);
    if (values.count != 1 || relation_domain(r) != ENT_PERSON)
        return values.count != 1;
    return catalog_person(k->catalog, values.ids[0])->group;
}

/* Telling words of our own stems, which may give no key away; each stands for its plural too.
 * tests/test_guards.c holds them against the wordings themselves. */
static const char *const asking[KIND_COUNT] = {
    [KIND_director_of_film] = "directed director made",
    [KIND_film_by_director] = "films direct directed film director made",
    [KIND_star_of_film] = "actors appeared people cast seen lent voice heard",
    [KIND_film_with_star] = "films appear cast seen features voice heard lend",
    [KIND_role_player] = "played actors took part voice voiced",
    [KIND_codirector_of_film] = "directed together direct shared direction",
    [KIND_not_film_by_director] = "films direct directed film",
    [KIND_same_director] = "films same director made make well",
    [KIND_director_acts] = "films both direct act director cast film here appear well",
    [KIND_director_chain] = "maker made director film won took another work gave given give",
    [KIND_first_film] = "films shown first oldest came before others",
    [KIND_last_film] = "films shown last most recent came after others",
    [KIND_film_between] = "films direct between film came make after before",
    [KIND_not_star_of_film] = "actors appear people cast seen",
    [KIND_film_with_both] = "films both appear cast brought together",
    [KIND_link_actor] = "appeared both actors casts",
    [KIND_role_name] = "role play appear voice lend spoke writer director composer editor "
                       "cinematographer",
    [KIND_role_film] = "films play cast voice",
    [KIND_crew_of_film] = "wrote writer composed music heard composers photographed director "
                          "cinematographer photography edited editor",
    [KIND_film_by_crew] = "films write written script compose music photograph director "
                          "cinematographer photography edit edited editor",
    [KIND_link_crew] = "wrote both writer composed music heard composers photographed "
                       "cinematographer worked edited editor cut",
    [KIND_year_of_film] = "year first shown public showing years audiences see come",
    [KIND_decade_of_film] = "decade first shown decades belong audiences see",
    [KIND_film_of_year] = "films first shown came audiences see",
    [KIND_earliest_film] = "films oldest came first before others",
    [KIND_latest_film] = "films newest came last after others",
    [KIND_order_films] = "line films order oldest newest first shown right film",
    [KIND_country_of_film] = "countries took part making hand among makers made",
    [KIND_film_from_country] = "films made alone others take part making whole hand",
    [KIND_submitted_country] = "country submitted academy awards countries sent chose entry",
    [KIND_language_of_film] = "languages spoken heard people speak",
    [KIND_original_title_of_film] = "original title under come home called own language",
    [KIND_title_english] = "under english title known",
    [KIND_based_on_author] = "based wrote authors source",
    [KIND_based_on_work] = "based works source made",
    [KIND_film_of_work] = "films based made film adapted source novel play story",
    [KIND_remake_of] = "earlier film remake films made again tell anew",
    [KIND_genre_odd] = "films genre belong under find",
    [KIND_aw_person_won] = "won given",
    [KIND_aw_film_won] = "film won films took brought director directing given win one cast part "
                         "acting work makers song",
    [KIND_aw_person_nominated] = "nominated people among nominees",
    [KIND_aw_film_nominated] = "films nominated among nominees",
    [KIND_not_aw_film_nominated] = "films nominated among nominees",
    [KIND_not_aw_person_nominated] = "nominated people among nominees",
    [KIND_aw_cat_of_film] = "awards went makers win honoured",
    [KIND_aw_film_of_person] = "film win films brought work given",
    [KIND_aw_ever_won_person] = "people won least once between given",
    [KIND_not_aw_ever_won_person] = "people win any time between given",
    [KIND_aw_count] = "many awards win leave went",
    [KIND_aw_edition_year] = "year receive win given",
    [KIND_aw_most_wins] = "films won most awards took more than others",
    [KIND_aw_double] = "film won both films took",
    [KIND_song_film] = "films song nominated academy awards",
    [KIND_fest_winner_film] = "film won films took brought director directing given win one cast "
                              "part acting work makers",
    [KIND_fest_prize_of_film] = "went makers win honoured",
    [KIND_fest_of_film] = "festival win top prize festivals gave take home",
    [KIND_fest_year] = "year win given somebody bring one makers",
    [KIND_fest_prize_place] = "festivals awarded prize called given film won",
};

WordSet guard_question_words(int kind, Arena *a)
{
    Buf all = buf_in(a);
    if (asking[kind])
        buf_add_c(&all, asking[kind]);
    /* What prizes, editions and a film's director bring with them. */
    if (kind_says(kind) & (SAYS_PRIZE | SAYS_DATE))
        buf_add_c(&all, " award awards best academy festival held film films year");
    if (kind_says(kind) & SAYS_FILM)
        buf_add_c(&all, " directed");
    return words_make(buf_str(&all), a);
}

bool guard_finds_in_stem(const Draft *d, const Look *option)
{
    for (int i = 0; i < d->stem_count; i++)
        if (words_meet(d->stem[i], &option->words))
            return true;
    return false;
}

/* Is an accent on one option alone? Since it is never the key's, it could be struck out unread. */
static bool has_lone_accent(const Question *q, const Asker *k)
{
    int accents = 0;
    for (int i = 0; i < q->option_count; i++)
        accents += (card_of(k, q->option_type, q->option[i])->look.shape & SHAPE_ACCENT) != 0;
    return accents == 1 && q->option_count > 2;
}

unsigned guard_alone(const Question *q, const Asker *k)
{
    if (q->option_type >= OPT_THINGS)
        return 0;
    if (has_lone_accent(q, k))
        return SHAPE_ACCENT;
    unsigned key = card_of(k, q->option_type, q->option[q->key])->look.shape, alone = ~0u;
    for (int i = 0; i < q->option_count; i++)
        alone &= i == q->key ? ~0u : card_of(k, q->option_type, q->option[i])->look.shape ^ key;
    return alone;
}

bool guard_shows_year(const Question *q, const Asker *k)
{
    if (q->option_type != OPT_FILM || q->award == NO_ID || !kind_is_dated(q))
        return false;
    const Edition *e = catalog_edition(k->catalog, catalog_award(k->catalog, q->award)->edition);
    int year = card_of(k, OPT_FILM, q->option[q->key])->first;
    bool within = year >= e->film_first && year <= e->film_last;
    /* Where its films are of several years, any of them fits. */
    bool fits = within && e->film_first < e->film_last && (kind_says(q->kind) & SAYS_DATE);
    if (fits || (!within && year != e->held))
        return false;
    for (int i = 0; i < q->option_count; i++)
        if (i != q->key && card_of(k, OPT_FILM, q->option[i])->first == year)
            return false;
    return words_show_years(k->catalog, q);
}

/* A prize "(Colour)" or "(Black-and-White)": is the film none that was up for one of that sort? */
static bool is_of_other_colour(const Asker *k, Id prize, Id film)
{
    if (k->prize_picture[prize] == PICTURE_ANY)
        return false;
    IdSpan own = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < own.count; i++)
        if (k->prize_picture[catalog_award(k->catalog, own.ids[i])->prize] == k->prize_picture[prize])
            return false;
    return true;
}

/* An article no English title opens with; "I Was Born, But..." is no article's. */
static bool opens_abroad(Str with_article, Str without)
{
    static const char *const english[] = {"the ", "a ", "an ", "i ", "o "};
    for (size_t i = 0; i < sizeof english / sizeof *english; i++)
        if (str_starts(with_article, str_from_c(english[i])))
            return false;
    return !str_equal(with_article, without);
}

bool guard_title_is_foreign(const Asker *k, Id film)
{
    const Look *look = &card_of(k, OPT_FILM, film)->look;
    return (look->shape & SHAPE_FOREIGN) &&
           ((look->shape & SHAPE_ACCENT) ||
            opens_abroad(look->folded, catalog_film(k->catalog, film)->folded));
}

enum { SORTS = SHAPE_ANIMATED | SHAPE_DOCUMENTARY | SHAPE_SHORT };

bool guard_suits_prize(const Asker *k, Id prize, Id film)
{
    const Card *card = card_of(k, OPT_FILM, film);
    unsigned shape = card->look.shape, form = k->prize_form[prize] & SORTS;
    return (shape & form) == form && !(shape & k->prize_never[prize] & SORTS) &&
           !(k->prize_abroad[prize] && card->english) && !is_of_other_colour(k, prize, film);
}

bool guard_tells_form(const Asker *k, Id prize)
{
    unsigned form = k->prize_form[prize] & SORTS;
    bool abroad = k->prize_abroad[prize];
    Id event = catalog_prize(k->catalog, prize)->event;
    for (int p = 0; (form || abroad) && p < catalog_prize_count(k->catalog); p++)
        if (catalog_prize(k->catalog, (Id)p)->event == event && k->prize_known[p] &&
            ((k->prize_form[p] & form) != form || abroad > k->prize_abroad[p]))
            return true;
    return false;
}

bool guard_is_cognate(Str a, Str b)
{
    enum { ALIKE_PERCENT = 60 };
    int longer = (int)(a.n > b.n ? a.n : b.n), limit = longer * (100 - ALIKE_PERCENT) / 100;
    return a.n && b.n && text_distance(a, b, limit) <= limit;
}

bool guard_role_is_name(Str character)
{
    static const char *const not_names[] = {"himself", "herself", "themselves", "narrator",  "self",
                                            "various", "unknown", "voice",      "uncredited"};
    bool capital = false;
    for (size_t i = 0; i < character.n; i++) {
        char c = character.s[i];
        if (memchr("/()[]{}\"|;", c, 11))
            return false;
        if ((c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80)
            capital = true;
    }
    for (size_t i = 0; i < sizeof not_names / sizeof *not_names; i++)
        if (str_equal_ascii_nocase(character, str_from_c(not_names[i])))
            return false;
    return capital && character.n > 1;
}
