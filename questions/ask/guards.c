#include "guards.h"

#include "utf8.h"

#include <string.h>

int guard_age_milli(const Asker *k, int year)
{
    enum { ERA_YEARS = 25, AGE_YEARS = 40 };
    int before = k->latest - ERA_YEARS - year;
    if (before < 0)
        return 0;
    return before > AGE_YEARS ? 1000 : before * 1000 / AGE_YEARS;
}

/* Do two films have a director in common, or does one not say who directed it? */
static bool may_share_director(const Asker *k, Id a, Id b)
{
    IdSpan x = catalog_values(k->catalog, REL_DIRECTOR, a);
    IdSpan y = catalog_values(k->catalog, REL_DIRECTOR, b);
    for (int i = 0; i < x.count; i++)
        for (int j = 0; j < y.count; j++)
            if (x.ids[i] == y.ids[j])
                return true;
    return !x.count || !y.count;
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
    return catalog_is_asked(k->catalog, film) && card_of(k, OPT_FILM, film)->look.folded.n > 0;
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

WordSet guard_question_words(int kind, Arena *a)
{
    /* Telling words that our own stems use about films: of all kinds, and of some. */
    static const char common[] = "film films director direct directed award best academy festival "
                                 "cast voice held won song actors heard appear";
    static const struct { int kind; const char *words; } some[] = {
        {KIND_first_film, "first oldest shown before others came"},
        {KIND_last_film, "last recent shown after others came"},
        {KIND_earliest_film, "first oldest shown before others came"},
        {KIND_latest_film, "last newest shown after others came"},
        {KIND_film_with_both, "brought together both"}, {KIND_film_between, "between after before"},
        {KIND_film_from_country, "hand take part whole making made alone others"},
        {KIND_film_by_crew, "write written writer script music compose composer photograph "
                            "cinematographer photography edit edited editor"},
        {KIND_director_acts, "act direct well"}, {KIND_director_chain, "maker made given took another work"},
        {KIND_same_director, "same made make well"}, {KIND_song_film, "nominated awards"},
        {KIND_role_film, "play"}, {KIND_film_of_work, "based made source adapted novel play story"},
        {KIND_remake_of, "earlier remake made again tell anew"}, {KIND_genre_odd, "genre belong find"},
        {KIND_title_english, "title english known"}, {KIND_role_name, "role play spoke voice writer director composer editor cinematographer"},
        {KIND_based_on_work, "works source based made"}, {KIND_aw_double, "both took"},
        {KIND_aw_film_won, "part"}, {KIND_fest_winner_film, "part"},
        {KIND_aw_most_wins, "most more awards took others"}, {KIND_film_of_year, "shown audiences first"},
    };
    Buf all = buf_in(a);
    buf_add_c(&all, common);
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        if (some[i].kind == kind) {
            buf_add_char(&all, ' ');
            buf_add_c(&all, some[i].words);
        }
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
        if (i != q->key)
            alone &= card_of(k, q->option_type, q->option[i])->look.shape ^ key;
    return alone;
}

bool guard_is_of_other_colour(const Asker *k, Id prize, Id film)
{
    if (k->prize_picture[prize] == PICTURE_ANY)
        return false;
    IdSpan own = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < own.count; i++)
        if (k->prize_picture[catalog_award(k->catalog, own.ids[i])->prize] == k->prize_picture[prize])
            return false;
    return true;
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
