/* test_check.c -- what record_check takes out of a pack, and what it says. Rows give the faults as
 * packtext_faults writes them and the pack as it is afterwards. */
#include "packtext.h"

#define FILM "Title: A\nYear: 1999\n"
#define HEAD "%rec: Film\n\n"
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} films[] = {
    {__LINE__, "a good film", FILM, "", HEAD FILM},
    {__LINE__, "names in any case", "title: A\nYEAR: 1999\ndirector: B\n", "",
     HEAD FILM "Director: B\n"},
    {__LINE__, "letter l for one", "Title: A\nYear: 20l2\n", "2:7 year-not-a-number", ""},
    {__LINE__, "no year", "Title: A\n", "1:1 missing-field", ""},
    {__LINE__, "no title", "%rec: Film\n\nYear: 1999\n", "3:1 missing-field", ""},
    {__LINE__, "empty year", "Title: A\nYear:\n", "1:1 missing-field 2:1 empty-field?", ""},
    {__LINE__, "the others stay", "Title: A\nYear: x\n\n" FILM, "2:7 year-not-a-number", HEAD FILM},
    {__LINE__, "before the cinema", "Title: A\nYear: 1850\n", "2:7 year-unlikely?",
     HEAD "Title: A\nYear: 1850\n"},
    {__LINE__, "next year is no slip", "Title: A\nYear: 2027\n", "", HEAD "Title: A\nYear: 2027\n"},
    {__LINE__, "the year after is", "Title: A\nYear: 2028\n", "2:7 year-unlikely?",
     HEAD "Title: A\nYear: 2028\n"},
    {__LINE__, "checked", "Title: A\nYear: 1850\nChecked: year-unlikely\n", "",
     HEAD "Title: A\nYear: 1850\nChecked: year-unlikely\n"},
    {__LINE__, "unknown field kept, told once", FILM "Budget: 1\n\n" FILM "Budget: 2\n",
     "3:1 unknown-field?", HEAD FILM "Budget: 1\n\n" FILM "Budget: 2\n"},
    {__LINE__, "twice the same", FILM "Star: B\nStar: B\n", "4:7 named-twice?",
     HEAD FILM "Star: B\n"},
    {__LINE__, "twice the same but for case",
     FILM "Complete: country\nComplete: Country\nKind: Short\nKind: SHORT\n",
     "4:11 named-twice? 6:7 named-twice?", HEAD FILM "Complete: Country\nKind: short\n"},
    {__LINE__, "the same in two fields", FILM "Writer: B\nDirector: B\n", "",
     HEAD FILM "Writer: B\nDirector: B\n"},
    {__LINE__, "second year", FILM "Year: 2000\n", "3:7 second-value", HEAD FILM},
    {__LINE__, "runtime", FILM "Runtime: 90 min\n", "3:10 runtime-not-a-number", HEAD FILM},
    {__LINE__, "kind in another case", FILM "Kind: tv\nKind: Short\n", "",
     HEAD FILM "Kind: TV\nKind: short\n"},
    {__LINE__, "unknown kind", FILM "Kind: movie\n", "3:7 unknown-word", HEAD FILM},
    {__LINE__, "star without person", FILM "Star: as B\n", "3:7 star-without-person",
     HEAD FILM "Partial: Star\n"},
    {__LINE__, "refused award takes its claims along",
     FILM "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\nWon: A; B\n",
     "5:6 award-parts", HEAD FILM "Complete: Nominated; Academy Awards\nPartial: Won\n"},
    {__LINE__, "empty director", FILM "Director: B\nDirector:\n", "4:1 empty-field?",
     HEAD FILM "Director: B\nPartial: Director\n"},
    {__LINE__, "a name with a lost byte", FILM "Country: \xC3\xA9\xFF\nComplete: Country\n",
     "3:11 bad-bytes", HEAD FILM "Country: \xC3\xA9\xEF\xBF\xBD\nPartial: Country\n"},
    {__LINE__, "claims in one line", FILM "Complete: country, Writer  Cast\n", "",
     HEAD FILM "Complete: Country\nComplete: Writer\nComplete: Cast\n"},
    {__LINE__, "claim of nothing", FILM "Complete: Contry\nComplete: Plot\n",
     "3:11 unknown-claim 4:11 unknown-claim", HEAD FILM},
    {__LINE__, "claim without event", FILM "Complete: Won\n", "3:11 claim-without-event",
     HEAD FILM},
    {__LINE__, "claim of a field and an event", FILM "Complete: Country; Cannes\n",
     "3:11 unknown-claim", HEAD FILM},
    {__LINE__, "complete and partial", FILM "Complete: Country\nPartial: Country\n",
     "3:11 complete-and-partial?", HEAD FILM "Partial: Country\n"},
    {__LINE__, "a whole cast of partial stars", FILM "Complete: Cast\nPartial: Star\n",
     "3:11 complete-and-partial?", HEAD FILM "Partial: Star\n"},
    {__LINE__, "source", FILM "Based_on: ; ;\nBased_on: a; b; c; d\nBased_on: ; ; D\n",
     "3:11 source-parts 4:11 source-parts", HEAD FILM "Based_on: ; ; D\nPartial: Based_on\n"},
    {__LINE__, "remake", FILM "Remake_of: B\nRemake_of: B (1950)\n", "3:12 film-without-year",
     HEAD FILM "Remake_of: B (1950)\n"},
    {__LINE__, "song", FILM "Song: B; C\nSong: ; C\n", "4:7 song-parts",
     HEAD FILM "Song: B; C\nPartial: Song\n"},
};

#define ASK "%rec: Question\n\nAsk: Q?\n"
#define OTHER_ASK "\nAsk: R?\nRight: x\nWrong: y\n"
#define ONE_ASK "%rec: Question\n" OTHER_ASK
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} others[] = {
    {__LINE__, "a good question", ASK "Right: a\nWrong: b\nDifficulty: Easy\nFilm: V (1958)\n", "",
     ASK "Right: a\nWrong: b\nDifficulty: easy\nFilm: V (1958)\n"},
    {__LINE__, "no wrong one", ASK "Right: a\n", "3:1 missing-field", ""},
    {__LINE__, "no right one", ASK "Wrong: a\n" OTHER_ASK, "3:1 missing-field", ONE_ASK},
    {__LINE__, "right is wrong", ASK "Right: Amélie\nWrong: amelie.\n" OTHER_ASK,
     "5:8 wrong-is-right", ONE_ASK},
    {__LINE__, "signs tell apart", ASK "Right: C\nWrong: C++\nWrong: C#\n", "",
     ASK "Right: C\nWrong: C++\nWrong: C#\n"},
    {__LINE__, "minus tells apart", ASK "Right: 1\nWrong: -1\n", "", ASK "Right: 1\nWrong: -1\n"},
    {__LINE__, "wrong is right as well", ASK "Right: a\nAlso: B\nAlso: c\nWrong: b\nWrong: d\n",
     "7:8 wrong-is-right", ASK "Right: a\nAlso: B\nAlso: c\nWrong: d\n"},
    {__LINE__, "all wrong ones are right as well", ASK "Right: a\nWrong: b\nAlso: b\n" OTHER_ASK,
     "5:8 wrong-is-right", ONE_ASK},
    {__LINE__, "wrong twice", ASK "Right: a\nWrong: b\nWrong: B\n", "6:8 option-twice",
     ASK "Right: a\nWrong: b\n"},
    {__LINE__, "six wrong",
     ASK "Right: a\nWrong: b\nWrong: c\nWrong: d\nWrong: e\nWrong: f\nWrong: g\n",
     "10:8 too-many-options", ASK "Right: a\nWrong: b\nWrong: c\nWrong: d\nWrong: e\nWrong: f\n"},
    {__LINE__, "two right", ASK "Right: a\nRight: b\nWrong: c\n", "5:8 second-value",
     ASK "Right: a\nWrong: c\n"},
    {__LINE__, "film without year", ASK "Right: a\nWrong: b\nFilm: Vertigo\n",
     "6:7 film-without-year", ASK "Right: a\nWrong: b\n"},
    {__LINE__, "person", "%rec: Person\n\nName: A\nBorn: 1975\nGender: F\n", "",
     "%rec: Person\n\nName: A\nBorn: 1975\nGender: f\n"},
    {__LINE__, "nobody", "%rec: Person\n\nBorn: 1975\n", "3:1 missing-field", ""},
    {__LINE__, "dead before born", "%rec: Person\n\nName: A\nBorn: 1975\nDied: 1957\n",
     "5:7 dead-before-born?", "%rec: Person\n\nName: A\nBorn: 1975\nDied: 1957\n"},
    {__LINE__, "born on a day", "%rec: Person\n\nName: A\nBorn: 1975-09-30\n",
     "4:7 year-not-a-number", "%rec: Person\n\nName: A\n"},
    {__LINE__, "event",
     "%rec: Event\n\nName: A\nEdition: 3; 1930; 1929-1930\nEdition: x\nKind: party\n",
     "5:10 edition-parts 6:7 unknown-word",
     "%rec: Event\n\nName: A\nEdition: 3; 1930; 1929-1930\n"},
    {__LINE__, "prize",
     "%rec: Prize\n\nName: A\nEvent: B\nCalled: C; 3rd; 13th\nCalled:;\nComplete: Won; 1951-2025\n"
     "Complete: Won; always\n",
     "6:8 called-parts 8:11 unknown-claim",
     "%rec: Prize\n\nName: A\nEvent: B\nCalled: C; 3rd; 13th\nComplete: Won; 1951-2025\n"},
    {__LINE__, "prize without event", "%rec: Prize\n\nName: A\n", "3:1 missing-field", ""},
    {__LINE__, "misspelt type", "%rec: Flim\n\nTitle: A\n\nTitle: B\n\n%rec: Film\n\n" FILM,
     "3:1 unknown-type?", HEAD FILM "\n%rec: Flim\n\nTitle: A\n\nTitle: B\n"},
    {__LINE__, "nothing left", "%rec: Dispute\n\nYear: x\n\n" HEAD FILM, "3:7 year-not-a-number",
     HEAD FILM},
    {__LINE__, "words", "%rec: Word\n\nKey: a\nText: b\nNote: c\n\nText: d\n", "7:1 missing-field",
     "%rec: Word\n\nKey: a\nText: b\nNote: c\n"},
    {__LINE__, "countries",
     "%rec: Country\n\nName: France\nAdjective: French\n\nAdjective: Welsh\n", "6:1 missing-field",
     "%rec: Country\n\nName: France\nAdjective: French\n"},
};

static void check(int line, const char *name, const char *in, const char *faults, const char *out)
{
    const struct {
        int line;
        const char *name;
    } row = {line, name}, *r = &row;
    PackText p;
    packtext_read(&p, str_from_c(in));
    ROW_STR(r, packtext_faults(&p), str_from_c(faults));
    ROW_STR(r, packtext_written(&p), str_from_c(out));
    packtext_free(&p);
}

static void test_films(void **state)
{
    (void)state;
    EACH_ROW(r, films)
    check(r->line, r->name, r->in, r->faults, r->out);
}

static void test_others(void **state)
{
    (void)state;
    EACH_ROW(r, others)
    check(r->line, r->name, r->in, r->faults, r->out);
}

static const struct {
    int line;
    const char *name, *year, *message;
} messages[] = {
    {__LINE__, "l", "20l2",
     "the year \"20l2\" is not a number; did you mean 2012? (the film is left out)"},
    {__LINE__, "O", "19O4",
     "the year \"19O4\" is not a number; did you mean 1904? (the film is left out)"},
    {__LINE__, "date", "2012-05-17",
     "the year \"2012-05-17\" is not a number; did you mean 2012? (the film is left out)"},
    {__LINE__, "two years", "1927 or 1928",
     "the year \"1927 or 1928\" is not a number; write four digits such as 1958 (the film is left "
     "out)"},
    {__LINE__, "short", "58",
     "the year \"58\" is not a number; write four digits such as 1958 (the film is left out)"},
    {__LINE__, "escape",
     "x\xE2\x80\x8E"
     "x",
     "the year \"x\xE2\x80\x8E"
     "x\" is not a number; write four digits such as 1958 (the film is left out)"},
};

static void test_messages(void **state)
{
    (void)state;
    EACH_ROW(r, messages)
    {
        PackText p;
        Arena a;
        arena_init(&a);
        packtext_read(&p, arena_format(&a, "Title: A\nYear: %s\n", r->year));
        ROW_STR(r, p.diag.faults[0].message, str_from_c(r->message));
        ROW_STR(r, p.diag.faults[0].excerpt, str_from_c(r->year));
        packtext_free(&p);
        arena_free(&a);
    }
}

/* Of a pack with thousands of fields of its own a hundred are told. */
static void test_unknown_names_end(void **state)
{
    (void)state;
    Arena a;
    PackText p;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, FILM);
    for (int i = 0; i < 1000; i++)
        buf_format(&in, "own%d: x\n", i);
    packtext_read(&p, buf_str(&in));
    assert_int_equal(p.diag.warnings, 100);
    assert_int_equal(p.pack.records[0].count, 1002);
    packtext_free(&p);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_films),
        cmocka_unit_test(test_others),
        cmocka_unit_test(test_messages),
        cmocka_unit_test(test_unknown_names_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
