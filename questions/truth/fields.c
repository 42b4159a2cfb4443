/* fields.c -- see fields.h. */
#include "fields.h"

#include "utf8.h"

#define ONE FIELD_ONE
#define NEED (FIELD_ONE | FIELD_NEEDED)
#define LIST FIELD_LIST

/* Each table in the order of ASCII without regard to case, for the search is by halves. */
static const FieldRule film[] = {
    {"Also", SHAPE_TEXT, 0, NULL},
    {"Based_on", SHAPE_SOURCE, LIST, NULL},
    {"Camera", SHAPE_TEXT, LIST, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},
    {"Competed", SHAPE_AWARD, LIST, NULL},
    {"Complete", SHAPE_CLAIM, 0, NULL},
    {"Country", SHAPE_TEXT, LIST, NULL},
    {"Director", SHAPE_TEXT, LIST, NULL},
    {"Editor", SHAPE_TEXT, LIST, NULL},
    {"Genre", SHAPE_TEXT, LIST, NULL},
    {"Kind", SHAPE_WORD, 0, "feature short documentary animated serial TV"},
    {"Language", SHAPE_TEXT, LIST, NULL},
    {"Music", SHAPE_TEXT, LIST, NULL},
    {"Nominated", SHAPE_AWARD, LIST, NULL},
    {"Original_title", SHAPE_TEXT, ONE, NULL},
    {"Partial", SHAPE_CLAIM, 0, NULL},
    {"Plot", SHAPE_TEXT, 0, NULL},
    {"Producer", SHAPE_TEXT, LIST, NULL},
    {"Remake_of", SHAPE_FILM, 0, NULL},
    {"Runtime", SHAPE_MINUTES, ONE, NULL},
    {"Song", SHAPE_SONG, LIST, NULL},
    {"Star", SHAPE_STAR, LIST, NULL},
    {"Submitted_by", SHAPE_TEXT, 0, NULL},
    {"Tagline", SHAPE_TEXT, 0, NULL},
    {"Title", SHAPE_TEXT, NEED, NULL},
    {"Trivia", SHAPE_TEXT, 0, NULL},
    {"Won", SHAPE_AWARD, LIST, NULL},
    {"Writer", SHAPE_TEXT, LIST, NULL},
    {"Year", SHAPE_YEAR, NEED, NULL},
    /* For every Title_fr: behind those that are searched, for it is no name of a field itself. */
    {"Title_xx", SHAPE_TEXT, 0, NULL},
};
enum { TITLE_IN_LANGUAGE = sizeof film / sizeof *film - 1 };

static const FieldRule pack[] = {
    {"About", SHAPE_TEXT, 0, NULL},      {"Author", SHAPE_TEXT, 0, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},    {"Complete", SHAPE_CLAIM, 0, NULL},
    {"Language", SHAPE_TEXT, ONE, NULL}, {"Licence", SHAPE_TEXT, ONE, NULL},
    {"Name", SHAPE_TEXT, ONE, NULL},     {"Partial", SHAPE_CLAIM, 0, NULL},
    {"Source", SHAPE_TEXT, 0, NULL},     {"Version", SHAPE_TEXT, ONE, NULL},
};

static const FieldRule person[] = {
    {"Also", SHAPE_TEXT, 0, NULL},
    {"Born", SHAPE_YEAR, ONE, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},
    {"Died", SHAPE_YEAR, ONE, NULL},
    {"Gender", SHAPE_WORD, ONE, "f m other"},
    {"Kind", SHAPE_WORD, ONE, "person group"},
    {"Name", SHAPE_TEXT, NEED, NULL},
};

static const FieldRule question[] = {
    {"Also", SHAPE_TEXT, 0, NULL},
    {"Ask", SHAPE_TEXT, NEED, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},
    {"Difficulty", SHAPE_WORD, ONE, "easy medium hard"},
    {"Film", SHAPE_FILM, ONE, NULL},
    {"Right", SHAPE_TEXT, NEED, NULL},
    {"Tag", SHAPE_TEXT, 0, NULL},
    {"Why", SHAPE_TEXT, ONE, NULL},
    {"Wrong", SHAPE_TEXT, FIELD_NEEDED, NULL},
};

static const FieldRule event[] = {
    {"Also", SHAPE_TEXT, 0, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},
    {"Edition", SHAPE_EDITION, 0, NULL},
    {"Kind", SHAPE_WORD, ONE, "academy guild critics festival other"},
    {"Name", SHAPE_TEXT, NEED, NULL},
    {"Not_held", SHAPE_YEAR, 0, NULL},
    {"Numbered", SHAPE_TEXT, 0, NULL},
    {"Short", SHAPE_TEXT, ONE, NULL},
};

static const FieldRule prize[] = {
    {"Also", SHAPE_TEXT, 0, NULL},
    {"Called", SHAPE_CALLED, 0, NULL},
    {"Checked", SHAPE_TEXT, 0, NULL},
    {"Complete", SHAPE_PRIZE_CLAIM, 0, NULL},
    {"Event", SHAPE_TEXT, NEED, NULL},
    {"Gender", SHAPE_WORD, ONE, "f m other"},
    {"Honours", SHAPE_WORD, ONE, "film person team song country"},
    {"Name", SHAPE_TEXT, NEED, NULL},
    {"Rank", SHAPE_WORD, ONE, "top"},
    {"Section", SHAPE_WORD, ONE, "competition parallel jury craft"},
    {"Short", SHAPE_TEXT, ONE, NULL},
    {"Years", SHAPE_TEXT, 0, NULL},
};

static const FieldRule dispute[] = {
    {"Date", SHAPE_TEXT, ONE, NULL},  {"Field", SHAPE_TEXT, ONE, NULL},
    {"Film", SHAPE_TEXT, ONE, NULL},  {"Question", SHAPE_TEXT, ONE, NULL},
    {"Right", SHAPE_TEXT, ONE, NULL}, {"Value", SHAPE_TEXT, ONE, NULL},
    {"Year", SHAPE_YEAR, ONE, NULL},
};

#define TABLE(t)                                                                                   \
    {                                                                                              \
        t, sizeof t / sizeof *t                                                                    \
    }
static const struct {
    const FieldRule *rules;
    int count;
} tables[RECORD_TYPE_COUNT] = {
    [RECORD_PACK] = TABLE(pack),       [RECORD_FILM] = {film, TITLE_IN_LANGUAGE},
    [RECORD_PERSON] = TABLE(person),   [RECORD_QUESTION] = TABLE(question),
    [RECORD_EVENT] = TABLE(event),     [RECORD_PRIZE] = TABLE(prize),
    [RECORD_DISPUTE] = TABLE(dispute),
};

const FieldRule *fields_of(RecordType type, int *count)
{
    *count = tables[type].count;
    return tables[type].rules;
}

static int lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static int compare_nocase(Str a, const char *b)
{
    size_t i = 0;
    while (i < a.n && b[i] && lower(a.s[i]) == lower(b[i]))
        i++;
    return (i < a.n ? lower(a.s[i]) : 0) - lower(b[i]);
}

/* Title_fr, Title_zh_Hant: letters and nothing else in each part. */
static bool is_title_in_language(Str name)
{
    Str prefix = str_slice(name, 0, 6);
    if (name.n < 8 || name.n > 20 || !str_equal_ascii_nocase(prefix, S("Title_")))
        return false;
    for (size_t i = 6; i < name.n; i++)
        if (!(lower(name.s[i]) >= 'a' && lower(name.s[i]) <= 'z') && name.s[i] != '_')
            return false;
    return true;
}

const FieldRule *fields_find(RecordType type, Str name)
{
    int low = 0, high = tables[type].count;
    while (low < high) {
        int middle = (low + high) / 2;
        int order = compare_nocase(name, tables[type].rules[middle].name);
        if (order == 0)
            return &tables[type].rules[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return type == RECORD_FILM && is_title_in_language(name) ? &film[TITLE_IN_LANGUAGE] : NULL;
}

const char *fields_head(RecordType type)
{
    switch (type) {
    case RECORD_FILM:
        return "Title";
    case RECORD_QUESTION:
        return "Ask";
    case RECORD_WORD:
        return "Key";
    case RECORD_PACK:
    case RECORD_PERSON:
    case RECORD_EVENT:
    case RECORD_PRIZE:
    case RECORD_COUNTRY:
    case RECORD_LANGUAGE:
    case RECORD_GENRE:
        return "Name";
    default:
        return NULL;
    }
}

static Str in_lower_case(Str text, char *memory, size_t size)
{
    size_t n = text.n < size ? text.n : size;
    for (size_t i = 0; i < n; i++)
        memory[i] = (char)lower(text.s[i]);
    return (Str){memory, n};
}

const char *fields_suggest(RecordType type, Str name)
{
    const char *best = NULL;
    int limit = name.n < 5 ? 1 : 2;
    char name_memory[24], known_memory[24];
    if (name.n > sizeof name_memory)
        return NULL;
    name = in_lower_case(name, name_memory, sizeof name_memory);
    for (int i = 0; i < tables[type].count && limit > 0; i++) {
        Str known = str_from_c(tables[type].rules[i].name);
        int distance =
            text_distance(name, in_lower_case(known, known_memory, sizeof known_memory), limit);
        if (distance > limit)
            continue;
        best = tables[type].rules[i].name;
        limit = distance - 1;
    }
    return best;
}
