/* test_guards.c -- every trap of QUESTIONS, section 4, on the small pack that holds them all. */
#include "ask_world.h"

#include "guards.h"
#include "prove_case.h"
#include "tongues.h"
#include "trades.h"
#include "utf8.h"

static const char *const traps[] = {"tests/data/traps.rec"};
static const char *const whole[] = {"tests/data/traps.rec", "tests/data/kinds.rec"};

static int find_topic(const World *w, const Asker *k, int kind, const char *title, int year, const char *value)
{
    const TopicList *list = &k->lists[kind];
    for (int i = 0; i < list->count; i++) {
        const Topic *t = &list->topics[i];
        const Film *f = catalog_film(w->catalog, t->film);
        if (f->year != year || !str_equal(f->title, str_from_c(title)))
            continue;
        Id id = t->subject == NO_ID ? t->key : t->subject;
        Str name = kind_options(kind) == OPT_COUNTRY  ? catalog_name(w->catalog, ENT_COUNTRY, id)
                   : kind_options(kind) == OPT_PERSON || t->subject != NO_ID
                       ? catalog_name(w->catalog, ENT_PERSON, id)
                       : S("");
        if (!*value || str_equal(name, str_from_c(value)))
            return i;
    }
    return -1;
}

static const struct {
    int line;
    const char *name;
    int kind;
    const char *title;
    int year;
    const char *value;
    bool asked;
} topics[] = {
    {__LINE__, "plain director", KIND_director_of_film, "Cold Harbour", 1990, "Cesar Crane", true},
    {__LINE__, "plain role", KIND_role_player, "Cold Harbour", 1990, "Carl Dogwood", true},
    {__LINE__, "plain year", KIND_year_of_film, "Cold Harbour", 1990, "", true},
    {__LINE__, "plain country", KIND_country_of_film, "Cold Harbour", 1990, "United Kingdom", true},
    {__LINE__, "plain author", KIND_based_on_author, "Cold Harbour", 1990, "Paul Pencil", true},
    {__LINE__, "twin titles need the director", KIND_director_of_film, "Carmen", 1991, "", false},
    {__LINE__, "who is named elsewhere", KIND_star_of_film, "Carmen", 1991, "Adam Birch", true},
    {__LINE__, "twins are no option", KIND_film_by_director, "Carmen", 1991, "", false},
    {__LINE__, "shared title, year tells", KIND_director_of_film, "High Society", 1988, "Cesar Crane", true},
    {__LINE__, "shared title, year asked", KIND_year_of_film, "High Society", 1988, "", true},
    {__LINE__, "twice by one director", KIND_year_of_film, "Odd Games", 1989, "", false},
    {__LINE__, "twice, director asked", KIND_director_of_film, "Odd Games", 1989, "Ernst Easel", true},
    {__LINE__, "title is a year", KIND_year_of_film, "1917", 1993, "", false},
    {__LINE__, "team", KIND_director_of_film, "The Twin Chairs", 1990, "", false},
    {__LINE__, "team, film asked", KIND_film_by_director, "The Twin Chairs", 1990, "", false},
    {__LINE__, "star in the title", KIND_star_of_film, "Being Greta Thistle", 1994, "Greta Thistle", false},
    {__LINE__, "film with her in it", KIND_film_with_star, "Being Greta Thistle", 1994, "Greta Thistle", false},
    {__LINE__, "role shares a word", KIND_role_player, "Being Greta Thistle", 1994, "Leo Maple", false},
    {__LINE__, "possessive in the title", KIND_director_of_film, "Crane's Casanova", 1991, "", false},
    {__LINE__, "young and old", KIND_role_player, "A Rose Twice", 1990, "Ida Violet", false},
    {__LINE__, "himself", KIND_role_player, "A Rose Twice", 1990, "Adam Birch", false},
    {__LINE__, "slash", KIND_role_player, "A Rose Twice", 1990, "Boris Cedar", false},
    {__LINE__, "a name of its own", KIND_role_player, "A Rose Twice", 1990, "Jane Willow", true},
    {__LINE__, "gender unknown", KIND_role_player, "A Rose Twice", 1990, "Kit Unsaid", false},
    {__LINE__, "ambiguous name", KIND_star_of_film, "Grey Station", 1993, "Max Moon", false},
    {__LINE__, "two authors", KIND_based_on_author, "Two Hands Wrote", 1990, "", false},
    {__LINE__, "author in the title", KIND_based_on_author, "Quill's Dracula", 1992, "", false},
    {__LINE__, "countries in part", KIND_country_of_film, "Quill's Dracula", 1992, "", false},
    {__LINE__, "one title, one year: who directed", KIND_director_of_film, "Black Harvest", 1990, "", false},
    {__LINE__, "one title, one year: who starred", KIND_star_of_film, "Black Harvest", 1990, "Hugo Ivy", true},
    {__LINE__, "one title, one year: no option", KIND_film_by_director, "Black Harvest", 1990, "", false},
    {__LINE__, "a title like an option", KIND_director_of_film, "None Shall Escape", 1992, "Cesar Crane", true},
    {__LINE__, "song is the title", KIND_song_film, "Silver Moonbeam", 1994, "", false},
    {__LINE__, "role is the title", KIND_role_name, "Annabel Weir", 1991, "Emma Rowan", false},
    {__LINE__, "the other role of it", KIND_role_player, "Annabel Weir", 1991, "Frank Gorse", true},
    {__LINE__, "renamed category", KIND_aw_film_won, "The Older Name", 1943, "", true},
    {__LINE__, "two ceremonies a year, the second", KIND_aw_film_won, "Second Evening", 1929, "", true},
    {__LINE__, "two ceremonies a year, the third", KIND_aw_film_won, "Third Evening", 1930, "", true},
    {__LINE__, "festival after the year", KIND_fest_year, "Late to the Croisette", 1992, "", true},
    {__LINE__, "co-production", KIND_country_of_film, "Late to the Croisette", 1992, "Italy", true},
    {__LINE__, "right to left", KIND_original_title_of_film, "Letters from Haifa", 1993, "", true},
    {__LINE__, "Japanese", KIND_original_title_of_film, "Rain Over Asakusa", 1994, "", true},
    {__LINE__, "quotes, bars and brackets", KIND_director_of_film,
     "The \"Quoted\" | Barred [and Bracketed] (Part One)", 1995, "Ivan Inkwell", true},
    {__LINE__, "one of two directors", KIND_director_of_film, "Only One Was Named", 1994, "", false},
    {__LINE__, "the other of two directors", KIND_codirector_of_film, "Only One Was Named", 1994, "", true},
    {__LINE__, "ended state", KIND_country_of_film, "The Wall Between", 1988, "West Germany", true},
};

static void test_topics(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    EACH_ROW (row, topics)
        ROW_INT(row, find_topic(&w, k, row->kind, row->title, row->year, row->value) >= 0, row->asked);
    world_close(&w);
}

static const struct {
    int line;
    const char *name, *a, *b;
    bool near;
} pairs[] = {
    {__LINE__, "other", "Vertigo", "Rope", false},
    {__LINE__, "accents", "Amélie", "Amelie", true},
    {__LINE__, "beginning", "The Godfather", "The Godfather Part II", true},
    {__LINE__, "a letter off", "Solaris Station", "Solarix Station", true},
    {__LINE__, "short and a letter off", "Rope", "Rape", false},
    {__LINE__, "beginning inside a word", "Metro", "Metropolis", false},
    {__LINE__, "a letter off, with the article", "The Bear", "The Ear", true},
};

static Look look_of(Arena *a, const char *text)
{
    return look_make(str_from_c(text), fold_text(a, str_from_c(text)), NULL, 0, a);
}

static void test_near(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW (row, pairs) {
        Look x = look_of(&a, row->a), y = look_of(&a, row->b);
        ROW_INT(row, look_is_near(&x, &y), row->near);
        ROW_INT(row, look_is_near(&y, &x), row->near);
    }
    arena_free(&a);
}

static const struct {
    int line;
    const char *name, *text, *key;
    bool meets;
} words[] = {
    {__LINE__, "nothing shared", "Rust and Bone", "Jacques Audiard", false},
    {__LINE__, "surname", "Bram Stoker's Dracula", "Bram Stoker", true},
    {__LINE__, "possessive", "Fellini's Casanova", "Federico Fellini", true},
    {__LINE__, "possessive of a name in s", "Bridget Jones's Baby", "Gemma Jones", true},
    {__LINE__, "possessive of three letters", "Dead Man's Chest", "The Weather Man", true},
    {__LINE__, "accents", "Le Prenom de Gérard", "Gerard Depardieu", true},
    {__LINE__, "articles tell nothing", "The Man with the Cane", "The Lady with the Hat", false},
    {__LINE__, "particles tell nothing", "Der Tod von Rom", "Margarethe von Trotta", false},
};

static void test_leaks(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW (row, words) {
        WordSet x = words_make(str_from_c(row->text), &a), y = words_make(str_from_c(row->key), &a);
        ROW_INT(row, words_meet(&x, &y), row->meets);
    }
    arena_free(&a);
}

static const struct {
    int line;
    const char *name, *text;
    bool is_name;
} roles[] = {
    {__LINE__, "a name", "Stéphanie", true},      {__LINE__, "himself", "Himself", false},
    {__LINE__, "slash", "King / Beggar", false},  {__LINE__, "bracket", "Anna (old)", false},
    {__LINE__, "no capital", "the man", false},   {__LINE__, "empty", "", false},
    {__LINE__, "two words", "Doctor Mabuse", true},
};

static void test_roles(void **state)
{
    (void)state;
    EACH_ROW (row, roles)
        ROW_INT(row, guard_role_is_name(str_from_c(row->text)), row->is_name);
}

/* What holds for every item, over all that the pack gives, many times each. */
typedef struct {
    World *w;
    Asker *k;
    int seen[KIND_COUNT];
} Watch;

static void check_people(const Watch *watch, const Question *q)
{
    const Catalog *c = watch->w->catalog;
    const Person *key = catalog_person(c, q->option[q->key]);
    for (int i = 0; i < q->option_count; i++) {
        const Person *p = catalog_person(c, q->option[i]);
        assert_false(p->ambiguous);
        if (q->kind == KIND_role_player || q->kind == KIND_star_of_film)
            assert_int_equal(p->gender, key->gender);
        if (q->kind == KIND_star_of_film && i != q->key)
            assert_false(guard_person_is_on_film(watch->k, q->film, q->option[i]));
        int year = catalog_film(c, q->film)->year;
        bool ever = q->kind == KIND_aw_ever_won_person || q->kind == KIND_not_aw_ever_won_person;
        bool linked = q->film2 != NO_ID && guard_person_is_on_film(watch->k, q->film2, q->option[i]);
        if (q->kind != KIND_based_on_author && !ever && !linked && i != q->key &&
            !guard_person_is_on_film(watch->k, q->film, q->option[i]))
            assert_true(p->first <= year + 2 && p->last >= year - 2);
        for (int j = 0; j < i; j++)
            assert_int_not_equal(look_last_word(p->folded),
                                 look_last_word(catalog_person(c, q->option[j])->folded));
    }
}

static void check_films(const Watch *watch, const Question *q)
{
    const Catalog *c = watch->w->catalog;
    int year = catalog_film(c, q->option[q->key])->year, reach = kind_row(q->kind)->reach;
    for (int i = 0; i < q->option_count; i++) {
        const Film *f = catalog_film(c, q->option[i]);
        if (reach && q->kind != KIND_film_between && q->option[i] != q->option[q->key])
            assert_in_range(f->year, year - reach, year + reach);
        assert_false(f->marks & (MARK_TITLE_TWIN | MARK_DOUBTFUL));
        for (int j = 0; j < i; j++)
            assert_int_not_equal(f->title_group, catalog_film(c, q->option[j])->title_group);
    }
}

/* What nobody would take for the answer: a cartoon for an acted film, its maker for a director of
 * those, a film by somebody else among those of one. */
static void check_company(const Watch *watch, const Question *q)
{
    const Asker *k = watch->k;
    bool by_maker = q->kind == KIND_film_by_director || q->kind == KIND_same_director ||
                    q->kind == KIND_film_by_crew || q->kind == KIND_director_chain;
    unsigned sorts = SHAPE_ANIMATED | SHAPE_DOCUMENTARY;
    for (int i = 0; i < q->option_count; i++) {
        if (by_maker)
            assert_false(card_of(k, OPT_FILM, q->option[i])->look.shape & sorts &
                         ~card_of(k, OPT_FILM, q->option[q->key])->look.shape);
        if (q->kind == KIND_director_of_film && i != q->key)
            assert_false(card_of(k, OPT_PERSON, q->option[i])->draws &&
                         !(card_of(k, OPT_FILM, q->film)->look.shape & SHAPE_ANIMATED));
        if (q->kind == KIND_director_of_film || q->kind == KIND_star_of_film)
            assert_false(card_of(k, OPT_FILM, q->film)->english &&
                         card_of(k, OPT_PERSON, q->option[i])->look.shape & SHAPE_FOREIGN &&
                         !(card_of(k, OPT_PERSON, q->option[q->key])->look.shape & SHAPE_FOREIGN));
        if (q->kind == KIND_film_between)
            assert_int_equal(fact_is(k->catalog, REL_DIRECTOR, q->option[i], q->subject), FACT_YES);
    }
}

static void check_one(void *ctx, const Question *q)
{
    Watch *watch = ctx;
    watch->seen[q->kind]++;
    check_company(watch, q);
    assert_in_range(q->option_count, q->kind == KIND_written ? 2 : 3, OPTIONS_MAX);
    assert_int_equal(guard_alone(q, watch->k), 0);
    if (q->option_type == OPT_PERSON)
        check_people(watch, q);
    else if (q->option_type == OPT_FILM)
        check_films(watch, q);
    else if (q->option_type == OPT_YEAR)
        for (int i = 1; i < q->option_count; i++)
            assert_true(q->option[i - 1] < q->option[i] && (int)q->option[i] <= watch->k->latest);
}

static void test_items(void **state)
{
    (void)state;
    World w;
    world_open(&w, whole, 2);
    Watch watch = {.w = &w, .k = world_ask(&w, (AskOptions){0})};
    for (int kind = 0; kind < KIND_COUNT; kind++)
        for (int topic = 0; topic < watch.k->lists[kind].count; topic++)
            for (uint32_t n = 0; n < 12; n++) {
                Question q;
                if (ask_draw(watch.k, kind, (uint32_t)topic, (int)(n * 5 % AIMS), n * 7919, &q))
                    check_one(&watch, &q);
            }
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (!watch.seen[kind])
            fail_msg("no item of kind %s", kind_name(kind));
    world_close(&w);
}

/* Which films may be asked about as winners: not the tied, refused or parallel ones. */
static void test_prizes(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *won = &k->lists[KIND_aw_film_won];
    assert_int_equal(won->count, 5);    /* picture and director, three older pictures; the actor refused */
    /* Two palms, of which one has too few known losers; a tie, and a prize of a parallel section. */
    const TopicList *fest = &k->lists[KIND_fest_winner_film];
    assert_int_equal(fest->count, 1);
    assert_int_equal(fest->silent[SILENCE_OPTIONS], 1);
    assert_int_equal(fest->silent[SILENCE_PRIZE], 2);
    for (int t = 0; t < won->count; t++)
        for (uint32_t n = 0; n < 20; n++) {
            Question q;
            if (!ask_draw(k, KIND_aw_film_won, (uint32_t)t, AIM_MEDIUM, n, &q))
                continue;
            const Award *a = catalog_award(w.catalog, q.award);
            const Edition *e = catalog_edition(w.catalog, a->edition);
            for (int i = 0; i < q.option_count; i++) {
                int year = catalog_film(w.catalog, q.option[i])->year;
                assert_in_range(year, e->film_first, e->film_last);
            }
        }
    world_close(&w);
}

/* What the sentences say where a trap lies in the words: each must be there. */
static const struct {
    int line;
    const char *name;
    int kind;
    const char *title;
    int year;
    const char *says;
} said[] = {
    {__LINE__, "older name", KIND_aw_film_won, "The Older Name", 1943, "Outstanding Motion Picture"},
    {__LINE__, "its ceremony", KIND_aw_film_won, "The Older Name", 1943,
     "16th Academy Awards (held in 1944, for films of 1943)"},
    {__LINE__, "second ceremony", KIND_aw_film_won, "Second Evening", 1929,
     "2nd Academy Awards (held in 1930, for films of 1928\u20131929)"},
    {__LINE__, "third ceremony", KIND_aw_film_won, "Third Evening", 1930,
     "3rd Academy Awards (held in 1930, for films of 1929\u20131930)"},
    {__LINE__, "director beside a twin", KIND_star_of_film, "Black Harvest", 1990, "'s *Black Harvest* (1990)"},
    {__LINE__, "marks are escaped", KIND_star_of_film, "S*T*A*R \\ Dust", 1991, "*S\\*T\\*A\\*R \\\\ Dust*"},
};

static void test_said(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    EACH_ROW (row, said) {
        int topic = find_topic(&w, k, row->kind, row->title, row->year, "");
        assert_true(topic >= 0);
        int found = 0;
        for (uint32_t n = 0; n < 60; n++) {
            Question q;
            char room[600];
            Buf stem = buf_fixed(room, sizeof room);
            if (!ask_draw(k, row->kind, (uint32_t)topic, AIM_MEDIUM, n, &q))
                continue;
            words_stem(w.catalog, &w.locale, &q, &stem);
            if (str_find(buf_str(&stem), str_from_c(row->says)) < 0)
                ROW_FAIL(row, "%.*s", STR_ARG(buf_str(&stem)));
            found++;
        }
        if (!found)
            ROW_FAIL(row, "never asked%s", "");
    }
    world_close(&w);
}

/* What a record leaves open counts as it may be; what every stem says may be no answer. */
static const char told_pack[] =
    "%rec: Film\n\n"
    "Title: Old Street\nYear: 1950\nDirector: Ada Crane\n\n"
    "Title: Old Street\nYear: 1990\nDirector: Ben Drum\nPartial: Director\n\n"
    "Title: New Street\nYear: 1950\nDirector: Ada Crane\n\n"
    "Title: New Street\nYear: 1990\nDirector: Ben Drum\n\n"
    "Title: The Others\nYear: 1960\nDirector: Cora Fell\n\n"
    "Title: See the River\nYear: 1970\nDirector: Dan Gorse\n\n"
    "Title: The Long River\nYear: 1980\nDirector: Eva Holm\n\n"
    "Title: Parade of 1941\nYear: 1940\nDirector: Finn Ide\n\n"
    "Title: The Payment\nYear: 1941\nDirector: Finn Ide\n\n"
    "Title: Parade of 1951\nYear: 1950\nDirector: Gail Jonas\n\n"
    "Title: The Receipt\nYear: 1953\nDirector: Gail Jonas\n";

typedef struct {
    int line;
    const char *name;
    int kind;
    const char *title;
    int year;
    bool asked;
} Asked;

static void check_asked(const char *pack, const Asked *rows, int count)
{
    World w;
    world_open_text(&w, pack, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    for (const Asked *row = rows; row < rows + count; row++)
        ROW_INT(row, find_topic(&w, k, row->kind, row->title, row->year, "") >= 0, row->asked);
    world_close(&w);
}

static const Asked told[] = {
    {__LINE__, "a namesake with some of its directors", KIND_year_of_film, "Old Street", 1950,
     false},
    {__LINE__, "a namesake with all of them", KIND_year_of_film, "New Street", 1950, true},
    {__LINE__, "before the others", KIND_film_by_director, "The Others", 1960, false},
    {__LINE__, "audiences see", KIND_film_of_year, "See the River", 1970, false},
    {__LINE__, "the year of the only other film", KIND_same_director, "Parade of 1941", 1940,
     false},
    {__LINE__, "another year", KIND_same_director, "Parade of 1951", 1950, true},
    {__LINE__, "no word of the stem", KIND_film_of_year, "The Long River", 1980, true},
};

static void test_told(void **state)
{
    (void)state;
    check_asked(told_pack, told, sizeof told / sizeof *told);
}

/* Titles in the tongue of a country that made the film, and others. */
#define SPOKEN(title, countries)                                                                   \
    "Title: " title "\nYear: 1960\n" countries "Language: Italian\nComplete: Country\n\n"
static const char spoken_pack[] =
    "%rec: Film\n\n" SPOKEN("La Piazza", "Country: Italy\nCountry: France\n")
        SPOKEN("Rain at Noon", "Country: Italy\n") SPOKEN("I Was Late", "Country: Italy\n")
            SPOKEN("Perch\xC3\xA9 no",
                   "Country: Italy\n") "Title: The Inn\nYear: 1960\n"
                                       "Country: France\nLanguage: French\nComplete: Country\n";

static const struct {
    int line;
    const char *name, *title, *country;
    bool asked;
} spoken[] = {
    {__LINE__, "an article", "La Piazza", "Italy", false},
    {__LINE__, "who took part", "La Piazza", "France", true},
    {__LINE__, "in English", "Rain at Noon", "Italy", true},
    {__LINE__, "no article", "I Was Late", "Italy", true},
    {__LINE__, "an accent", "Perch\xC3\xA9 no", "Italy", false},
    {__LINE__, "an English article", "The Inn", "France", true},
};

static void test_spoken(void **state)
{
    (void)state;
    World w;
    world_open_text(&w, spoken_pack, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *list = &k->lists[KIND_country_of_film];
    EACH_ROW(row, spoken)
    {
        bool found = false;
        for (int i = 0; i < list->count; i++) {
            const Topic *t = &list->topics[i];
            found |=
                str_equal(catalog_film(w.catalog, t->film)->title, str_from_c(row->title)) &&
                str_equal(catalog_name(w.catalog, ENT_COUNTRY, t->key), str_from_c(row->country));
        }
        ROW_INT(row, found, row->asked);
    }
    world_close(&w);
}

/* Films of one time, some of them drawn. */
#define MADE(title, year, who)                                                                     \
    "Title: " title "\nYear: " year "\nDirector: " who "\nCountry: France\n"
#define DRAWN(title, year, who) MADE(title, year, who) "Kind: animated\n"
static const char drawn_pack[] =
    "%rec: Film\n\n" MADE("Amber Road", "1990", "Ann Ames") "\n" MADE("Blue Harbour", "1991", "Ben Boyd") "\n" MADE(
        "Cold Lantern", "1990",
        "Cy Colt") "\n" MADE("Dry Meadow", "1992",
                             "Dee Dunn") "\n" DRAWN("Early Thunder", "1990",
                                                    "Eve Eden") "\n" DRAWN("Far Orchard", "1991",
                                                                           "Flo Finch") "\n" DRAWN("Grey Whistle",
                                                                                                   "1992",
                                                                                                   "Gus Gray") "\n" DRAWN("Hollow Crown",
                                                                                                                          "1991",
                                                                                                                          "Hal Hope");

/* Every question of these kinds, as often as its aims and noise make it another. */
static void check_drawn(const char *pack, const int *kinds, int count)
{
    World w;
    world_open_text(&w, pack, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Watch watch = {.w = &w, .k = world_ask(&w, (AskOptions){0})};
    for (int i = 0; i < count; i++)
        for (int topic = 0; topic < watch.k->lists[kinds[i]].count; topic++)
            for (uint32_t n = 0; n < 40; n++) {
                Question q;
                if (ask_draw(watch.k, kinds[i], (uint32_t)topic, (int)(n % AIMS), n, &q))
                    check_one(&watch, &q);
            }
    for (int i = 0; i < count; i++)
        assert_true(watch.seen[kinds[i]] > 0);
    world_close(&w);
}

static void test_drawn(void **state)
{
    (void)state;
    static const int kinds[] = {KIND_director_of_film, KIND_film_by_director};
    check_drawn(drawn_pack, kinds, 2);
}

/* Directors and actors of films in English, and others who never made one. */
#define TOLD(title, year, tongue, who, star)                                                       \
    "Title: " title "\nYear: " year "\nLanguage: " tongue "\nDirector: " who "\nStar: " star "\n"  \
                                                                                             "\n"
static const char foreign_pack[] =
    "%rec: Film\n\n" TOLD("Amber Road", "1990", "English", "Ann Ames", "Una Falk")
        TOLD("Blue Harbour", "1991", "English", "Ben Boyd", "Mia Ford")
            TOLD("Cold Lantern", "1990", "English", "Cy Colt", "Liv Hart")
                TOLD("Dry Meadow", "1992", "English", "Dee Dunn", "Eva Quist")
                    TOLD("Early Thunder", "1990", "French", "Eve Eden", "Zoe Lind")
                        TOLD("Far Orchard", "1991", "German", "Flo Finch", "Ada Penn")
                            TOLD("Grey Whistle", "1992", "French", "Gus Gray", "Bea Tidy")
                                TOLD("Hollow Crown", "1991", "German", "Hal Hope", "Oda Unger");

static void test_foreign(void **state)
{
    (void)state;
    static const int kinds[] = {KIND_director_of_film, KIND_star_of_film};
    check_drawn(foreign_pack, kinds, 2);
}

/* A hundred films of a few years, two of them with a number in the title: the one is asked about
 * with the other among the options, wherever chance looks first. */
static void test_peers(void **state)
{
    (void)state;
    static const char *const first[] = {"Amber", "Blue", "Cold",   "Dry",  "Early",
                                        "Far",   "Grey", "Hollow", "Idle", "Jolly"};
    static const char *const second[] = {"Road",    "Harbour", "Lantern", "Meadow", "Thunder",
                                         "Orchard", "Whistle", "Crown",   "Quarry", "Station"};
    enum { FILMS = 100, NOISES = 64 };
    World w;
    Arena a;
    arena_init(&a);
    Buf pack = buf_in(&a);
    buf_add_c(&pack, "%rec: Film\n");
    for (int i = 0; i < FILMS; i++)
        buf_format(&pack, "\nTitle: %s %s%s\nYear: %d\nDirector: Ella M%cr%cow\n", first[i / 10],
                   second[i % 10], i == 18 || i == 81 ? " 7" : "", 1990 + i % 5, 'a' + i / 10,
                   'a' + i % 10);
    buf_add_char(&pack, '\0');
    world_open_text(&w, pack.s, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    int kind = KIND_film_by_director, topic = find_topic(&w, k, kind, "Blue Quarry 7", 1993, "");
    Id other = catalog_find_film(w.catalog, S("Idle Harbour 7"), 1991);
    assert_true(topic >= 0 && other != NO_ID);
    for (uint32_t noise = 0; noise < NOISES; noise++) {
        Question q;
        bool peer = false;
        assert_true(ask_draw(k, kind, (uint32_t)topic, (int)noise % AIMS, noise, &q));
        for (int i = 0; i < q.option_count; i++)
            peer |= q.option[i] == other;
        assert_true(peer);
    }
    world_close(&w);
    arena_free(&a);
}

/* Each language has a bit of its own: were two alike, Danes would be company enough for a Japanese.
 */
static void test_tongues(void **state)
{
    (void)state;
    static const char *const languages[] = {
        "English",   "French",     "Italian",   "Spanish", "Japanese",  "German",
        "Russian",   "Mandarin",   "Swedish",   "Arabic",  "Persian",   "Korean",
        "Danish",    "Portuguese", "Turkish",   "Polish",  "Hindi",     "Hokkien",
        "Hungarian", "Romanian",   "Greek",     "Czech",   "Bengali",   "Dutch",
        "Finnish",   "Bosnian",    "Norwegian", "Hebrew",  "Icelandic", "Vietnamese"};
    enum { COUNT = sizeof languages / sizeof *languages };
    World w;
    Arena a;
    arena_init(&a);
    Buf pack = buf_in(&a);
    buf_add_c(&pack, "%rec: Film\n");
    for (int i = 0; i < COUNT; i++)
        buf_format(&pack, "\nTitle: Road of %s\nYear: %d\nLanguage: %s\n", languages[i], 1950 + i,
                   languages[i]);
    buf_add_char(&pack, '\0');
    world_open_text(&w, pack.s, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    uint64_t all = 0;
    for (int f = 0; f < k->card_count[OPT_FILM]; f++)
        all |= card_of(k, OPT_FILM, (Id)f)->tongues;
    assert_int_equal(bits_count(all), COUNT);
    world_close(&w);
    arena_free(&a);
}

/* Whoever works in the language of the film and was active in its year, each once, and nobody else.
 */
static void check_natives(const Asker *k, Relation r, Id film)
{
    Rng rng = rng_stream(1, 2, 3);
    Draft d = {.asker = k, .rng = &rng, .year = card_of(k, OPT_FILM, film)->first};
    IdSpan found = tongues_people(&d, r, film), active = index_active(k, r, d.year);
    uint64_t tongue = card_of(k, OPT_FILM, film)->tongues & ~k->common_tongue;
    int known = 0;
    for (int i = 0; i < active.count; i++)
        known += (card_of(k, OPT_PERSON, active.ids[i])->tongues & tongue) != 0;
    assert_int_equal(found.count, known < KIN_MOST ? known : KIN_MOST);
    for (int i = 0; i < found.count; i++) {
        assert_true(card_of(k, OPT_PERSON, found.ids[i])->tongues & tongue);
        for (int j = 0; j < i; j++)
            assert_int_not_equal(found.ids[i], found.ids[j]);
    }
}

static void test_natives(void **state)
{
    (void)state;
    World w;
    world_open(&w, whole, 2);
    Asker *k = world_ask(&w, (AskOptions){0});
    for (int f = 0; f < k->card_count[OPT_FILM]; f++)
        for (int r = 0; r < REL_COUNT; r++)
            if (relation_domain((Relation)r) == ENT_PERSON)
                check_natives(k, (Relation)r, (Id)f);
    world_close(&w);
}

/* Those who may work in English first, then strangers to it, each the best known first. */
static void check_active(const Asker *k, Relation r, int year)
{
    IdSpan all = index_active(k, r, year), home = index_at_home(k, r, year);
    assert_ptr_equal(all.ids, home.ids);
    for (int i = 0; i < all.count; i++) {
        const Card *card = card_of(k, OPT_PERSON, all.ids[i]);
        assert_int_equal((card->look.shape & SHAPE_FOREIGN) != 0, i >= home.count);
        if (i && i != home.count)
            assert_true(card->fame <= card_of(k, OPT_PERSON, all.ids[i - 1])->fame);
    }
}

static void test_active(void **state)
{
    (void)state;
    static const char *const frozen[] = {"tests/data/frozen.rec"};
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    for (int year = k->first_year; year < k->first_year + k->years; year++)
        for (int r = 0; r < REL_COUNT; r++)
            if (relation_domain((Relation)r) == ENT_PERSON)
                check_active(k, (Relation)r, year);
    world_close(&w);
}

/* Of a foreign film with its whole cast, strangers to English are asked whether they were in it,
 * and best known first; of an English one those who may work in English. */
static const char cast_pack[] =
    "%rec: Film\n\n"
    "Title: Amber Road\nYear: 1990\nLanguage: English\nStar: Ann Ames\nStar: Ben Boyd\n"
    "Star: Cy Colt\nComplete: Cast\n\n"
    "Title: Blue Harbour\nYear: 1990\nLanguage: English\nStar: Dee Dunn\nStar: Hal Hope\n\n"
    "Title: Early Thunder\nYear: 1990\nLanguage: French\nStar: Eve Eden\nStar: Flo Finch\n"
    "Star: Gus Gray\nComplete: Cast\n\n"
    "Title: Far Orchard\nYear: 1990\nLanguage: French\nStar: Ida Ivy\nStar: Jo Jay\n";

static void test_casts(void **state)
{
    (void)state;
    World w;
    world_open_text(&w, cast_pack, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *list = &k->lists[KIND_not_star_of_film];
    Id last = NO_ID;
    for (int i = 0; i < list->count; i++) {
        const Topic *t = &list->topics[i];
        bool stranger = card_of(k, OPT_PERSON, t->key)->look.shape & SHAPE_FOREIGN;
        if (t->film != last)
            assert_int_equal(stranger, !card_of(k, OPT_FILM, t->film)->english);
        last = t->film;
    }
    assert_true(find_topic(&w, k, KIND_not_star_of_film, "Early Thunder", 1990, "") >= 0);
    world_close(&w);
}

/* The prizes of an edition come once each to be looked at, whoever was up for them; a festival is
 * asked for where it can be told from two others. */
static void test_once(void **state)
{
    (void)state;
    static const char *const frozen[] = {"tests/data/frozen.rec"};
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *list = &k->lists[KIND_aw_cat_of_film];
    assert_true(list->count > 0);
    for (int i = 0; i < list->count; i++) {
        Rng rng = rng_stream(1, 2, (uint64_t)i);
        Draft d = {.asker = k,
                   .row = kind_row(KIND_aw_cat_of_film),
                   .topic = &list->topics[i],
                   .rng = &rng};
        Pool pool = d.row->pool(&d);
        int again = 0; /* the first, whose awards may be divided between begin and end */
        for (int a = 0; a < pool.count; a++)
            for (int b = 0; b < a; b++)
                again += pool.ids[a] == pool.ids[b];
        assert_true(again <= 1);
    }
    list = &k->lists[KIND_fest_of_film];
    for (int i = 0; i < list->count; i++) {
        Question q = {.film = list->topics[i].film};
        int lost = 0;
        for (int e = 0; e < k->festival_count; e++)
            lost += festival_truth(k, &q, k->festivals[e]) == FACT_NO;
        assert_true(lost >= 2);
    }
    assert_true(list->silent[SILENCE_OPTIONS] > 0);
    world_close(&w);
}

/* One film in Danish among English and French ones: its maker would stand alone among strangers,
 * those of the French ones have each other. */
static const char lone_pack[] =
    "%rec: Film\n\n" TOLD("Amber Road", "1990", "English", "Ann Ames", "Una Falk")
        TOLD("Blue Harbour", "1991", "English", "Ben Boyd", "Mia Ford")
            TOLD("Cold Lantern", "1990", "English", "Cy Colt", "Liv Hart")
                TOLD("Early Thunder", "1990", "French", "Eve Eden", "Zoe Lind")
                    TOLD("Far Orchard", "1991", "French", "Flo Finch", "Ada Penn")
                        TOLD("Grey Whistle", "1991", "Danish", "Gus Gray", "Bea Tidy");

static const Asked lone[] = {
    {__LINE__, "English", KIND_director_of_film, "Amber Road", 1990, true},
    {__LINE__, "one of two", KIND_director_of_film, "Far Orchard", 1991, true},
    {__LINE__, "alone", KIND_director_of_film, "Grey Whistle", 1991, false},
    {__LINE__, "alone, film asked", KIND_film_by_director, "Grey Whistle", 1991, false},
    {__LINE__, "one of two, film asked", KIND_film_by_director, "Far Orchard", 1991, true},
    {__LINE__, "no matter for the year", KIND_year_of_film, "Grey Whistle", 1991, true},
};

static void test_lone(void **state)
{
    (void)state;
    check_asked(lone_pack, lone, sizeof lone / sizeof *lone);
}

/* A pack in which no prize is for all: foreign films, drawn ones, those in colour, and one trade
 * each. */
static const char suited_pack[] =
    "%rec: Film\n\n"
    "Title: Amber Road\nYear: 1992\nLanguage: French\nCamera: Cam Roller\n"
    "Won: Best International Feature Film; Academy Awards; 1993\n"
    "Nominated: Best Costume Design; Academy Awards; 1993; Cora Cole\n\n"
    "Title: Blue Harbour\nYear: 1992\nLanguage: German\nLanguage: English\nMusic: Mo Tune\n"
    "Nominated: Best International Feature Film; Academy Awards; 1993\n\n"
    "Title: Cold Lantern\nYear: 1992\nLanguage: Polish\n"
    "Nominated: Best International Feature Film; Academy Awards; 1993\n\n"
    "Title: Dry Meadow\nYear: 1992\nLanguage: English\n"
    "Nominated: Best Costume Design; Academy Awards; 1993; Dora Dahl\n"
    "Nominated: Best Original Song; Academy Awards; 1993; Lyle Word\n\n"
    "Title: Early Thunder\nYear: 1992\nLanguage: English\nKind: animated\n"
    "Won: Best Animated Feature; Academy Awards; 2003\n";

static const struct {
    int line;
    const char *name, *prize, *film;
    bool suits, tells;
} suited[] = {
    {__LINE__, "foreign", "Best International Feature Film", "Cold Lantern", true, true},
    {__LINE__, "English beside German", "Best International Feature Film", "Blue Harbour", true,
     true},
    {__LINE__, "English", "Best International Feature Film", "Dry Meadow", false, true},
    {__LINE__, "a drawn one in costume", "Best Costume Design", "Early Thunder", false, false},
    {__LINE__, "an acted one", "Best Costume Design", "Cold Lantern", true, false},
    {__LINE__, "an acted one for drawn ones", "Best Animated Feature", "Dry Meadow", false, true},
};

static const struct {
    int line;
    const char *name, *prize, *person;
    bool is_of;
} of_trade[] = {
    {__LINE__, "up for it", "Best Costume Design", "Dora Dahl", true},
    {__LINE__, "a cameraman", "Best Costume Design", "Cam Roller", false},
    {__LINE__, "by the job", "Best Cinematography", "Cam Roller", true},
    {__LINE__, "songs and scores", "Best Original Score", "Lyle Word", true},
    {__LINE__, "a composer's job", "Best Original Song", "Mo Tune", true},
    {__LINE__, "not every editing is a film's", "Best Sound Editing", "Cora Cole", false},
    {__LINE__, "no trade of its own", "Best Picture", "Cora Cole", true},
};

static void test_suited(void **state)
{
    (void)state;
    World w;
    world_open_text(&w, suited_pack, "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    EACH_ROW(row, suited)
    {
        Id prize = catalog_find_prize(w.catalog, str_from_c(row->prize), S("Academy Awards"));
        Id film = catalog_find_film(w.catalog, str_from_c(row->film), 1992);
        ROW_INT(row, guard_suits_prize(k, prize, film), row->suits);
        ROW_INT(row, guard_tells_form(k, prize), row->tells);
    }
    EACH_ROW(row, of_trade)
    {
        Id prize = catalog_find_prize(w.catalog, str_from_c(row->prize), S("Academy Awards"));
        Id person = catalog_find_person(w.catalog, str_from_c(row->person));
        ROW_INT(row, trades_is_of(k, prize, person), row->is_of);
    }
    world_close(&w);
}

/* The film that is up for the other prize bears no sign at all. */
static void test_tells_among_plain(void **state)
{
    (void)state;
    World w;
    world_open_text(&w,
                    "%rec: Film\n\n"
                    "Title: Dry Meadow\nYear: 2002\nLanguage: English\n"
                    "Won: Best Picture; Academy Awards; 2003\n\n"
                    "Title: Early Thunder\nYear: 2002\nLanguage: English\nKind: animated\n"
                    "Won: Best Animated Feature; Academy Awards; 2003\n",
                    "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    Asker *k = world_ask(&w, (AskOptions){0});
    Id drawn = catalog_find_prize(w.catalog, S("Best Animated Feature"), S("Academy Awards"));
    Id any = catalog_find_prize(w.catalog, S("Best Picture"), S("Academy Awards"));
    assert_true(guard_tells_form(k, drawn));
    assert_false(guard_tells_form(k, any));
    world_close(&w);
}

/* A word of a stem would give a key away that holds it: the guard must know them all. */
static void test_asking(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    for (int i = 0; i < w.locale.template_count; i++) {
        const Template *t = &w.locale.templates[i];
        int kind = kind_find(t->kind);
        if (kind < 0 || !str_starts(t->use, S("stem")))
            continue;
        WordSet known = guard_question_words(kind, &w.arena);
        for (int p = 0; p < t->piece_count; p++)
            for (Str rest = fold_text(&w.arena, t->pieces[p].text), word; rest.n;) {
                str_cut(rest, ' ', &word, &rest);
                WordSet one = words_make(word, &w.arena);
                if (prove_is_telling(word) && one.count && !words_meet(&one, &known))
                    fail_msg("%.*s: the guard does not know the word %.*s", STR_ARG(t->kind),
                             STR_ARG(word));
            }
    }
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_topics),  cmocka_unit_test(test_near),
        cmocka_unit_test(test_leaks),   cmocka_unit_test(test_roles),
        cmocka_unit_test(test_items),   cmocka_unit_test(test_prizes),
        cmocka_unit_test(test_said),    cmocka_unit_test(test_told),
        cmocka_unit_test(test_asking),  cmocka_unit_test(test_peers),
        cmocka_unit_test(test_suited),  cmocka_unit_test(test_tells_among_plain),
        cmocka_unit_test(test_drawn),   cmocka_unit_test(test_spoken),
        cmocka_unit_test(test_foreign), cmocka_unit_test(test_tongues),
        cmocka_unit_test(test_natives), cmocka_unit_test(test_lone),
        cmocka_unit_test(test_active),  cmocka_unit_test(test_casts),
        cmocka_unit_test(test_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
