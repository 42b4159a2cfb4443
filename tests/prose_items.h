/* prose_items.h -- records taken apart into items that can be counted: what a hand wrote of a text,
 * and what the reader found in it. Values are compared as a reader of films would: without accents,
 * articles and honorifics, countries and prizes under any of their names.
 *
 * In what a hand wrote a comment behind a line may say more:
 *   # Or: Field: value         another right form of the line above
 *   # Allowed: Field: value    arguable: neither right nor wrong if found, not missed if not; also
 *                              `Film: Title (Year)`, a further record
 *   # Hinted: Field: value     only hinted at in the text: taking it for a fact is wrong */
#ifndef PROSE_ITEMS_H
#define PROSE_ITEMS_H

#include "names.h"
#include "prosetext.h"
#include "utf8.h"

#define CLASSES(X)                                                                                 \
    X(TITLE, "title")                                                                              \
    X(YEAR, "year") X(DIRECTOR, "director") X(STAR, "star") X(COUNTRY, "country")                  \
        X(AUTHOR, "source author") X(WRITER, "writer") X(PRODUCER, "producer") X(MUSIC, "music")   \
            X(CAMERA, "camera") X(EDITOR, "editor") X(LANGUAGE, "language") X(GENRE, "genre")      \
                X(PRIZES, "prizes") X(CHARACTERS, "characters") X(ORIGINAL, "original title")      \
                    X(SOURCE_TITLE, "source title") X(SOURCE_KIND, "source kind")                  \
                        X(REMAKE, "remake of") X(RUNTIME, "runtime")

typedef enum {
#define X(id, name) CLASS_##id,
    CLASSES(X)
#undef X
        CLASS_COUNT
} Class;

#define CLASS_MAIN CLASS_ORIGINAL /* those before it are summed up */

/* `year` is that of a prize; a question mark is any. */
typedef struct {
    Class class;
    Str text, year;
} Key;

enum { PARTS_MOST = 4, KEYS_MOST = 3 };

/* A name of an event, or of a prize of one. */
typedef struct {
    Str event, folded, name;
} Alias;

typedef struct {
    Names names;
    Alias *aliases;
    int count, cap;
    Arena *arena;
} Items;

static Str joined(Arena *a, Str folded)
{
    Buf out = buf_in(a);
    for (size_t i = 0; i < folded.n; i++)
        if (folded.s[i] != ' ')
            buf_add_char(&out, folded.s[i]);
    return buf_str(&out);
}

static Str fold(const Items *x, Str text)
{
    return joined(x->arena, fold_text(x->arena, text));
}

/* Without the words at its front that are in `drop`, but never without its last. */
static Str fold_without(const Items *x, Str text, const char *const *drop, size_t count)
{
    Str rest = fold_text(x->arena, text), head, behind;
    while (str_cut(rest, ' ', &head, &behind)) {
        bool dropped = false;
        for (size_t i = 0; i < count; i++)
            dropped = dropped || str_equal(head, str_from_c(drop[i]));
        if (!dropped)
            break;
        rest = behind;
    }
    return joined(x->arena, rest);
}

static Str fold_film(const Items *x, Str text)
{
    static const char *const articles[] = {"the", "a", "an"};
    return fold_without(x, text, articles, 3);
}

static Str fold_character(const Items *x, Str text)
{
    static const char *const titles[] = {
        "detective", "dr",      "doctor",    "captain",     "capt",     "lieutenant", "lt",
        "colonel",   "col",     "major",     "general",     "sergeant", "sgt",        "corporal",
        "private",   "sheriff", "inspector", "marshal",     "mr",       "mrs",        "miss",
        "ms",        "sir",     "lady",      "lord",        "father",   "sister",     "brother",
        "professor", "prof",    "king",      "queen",       "prince",   "princess",   "count",
        "countess",  "judge",   "president", "agent",       "officer",  "the",        "young",
        "old",       "madame",  "monsieur",  "mademoiselle"};
    return fold_without(x, text, titles, sizeof titles / sizeof *titles);
}

static Str canonical(const Items *x, NameTable table, Str value)
{
    uint32_t id = names_find(&x->names, table, value);
    return fold(x, id == NAMES_NONE ? value : names_name(&x->names, table, id));
}

/* ---- prizes */

/* "Award for Best Actor" and "Best Actor" are one: what only frames a name is left out. */
static Str loose_prize(const Items *x, Str text)
{
    static const char *const frames[] = {"the", "award", "awards", "prize", "for",
                                         "an",  "a",     "of",     "in"};
    Buf out = buf_in(x->arena);
    Str rest = fold_text(x->arena, text), word;
    while (rest.n) {
        str_cut(rest, ' ', &word, &rest);
        bool frame = false;
        for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
            frame = frame || str_equal(word, str_from_c(frames[i]));
        if (!frame)
            buf_format(&out, " %.*s", STR_ARG(str_equal(word, S("color")) ? S("colour") : word));
    }
    return str_trim(buf_str(&out));
}

/* Every name of every event and prize of the tables, folded once. */
static void items_open(Items *x, const Grammar *g, Arena *a)
{
    *x = (Items){.arena = a};
    names_build(&g->names, 1, a, &x->names);
    for (int i = 0; i < g->names.count + g->words.count; i++) {
        const Record *r = i < g->names.count ? &g->names.records[i]
                                             : &g->words.records[i - g->names.count];
        bool event = r->type == RECORD_EVENT;
        for (int k = 0; (event || r->type == RECORD_PRIZE) && k < r->count; k++) {
            Str field = r->fields[k].name, name;
            if (!str_equal(field, S("Name")) && !str_equal(field, S("Also")) &&
                !str_equal(field, S("Called")))
                continue;
            str_cut(r->fields[k].value, ';', &name, &(Str){0});
            *ARRAY_PUSH(a, x->aliases, x->count, x->cap) =
                event ? (Alias){S(""), fold(x, name), record_value(r, "Name")}
                      : (Alias){record_value(r, "Event"), loose_prize(x, name),
                                loose_prize(x, record_value(r, "Name"))};
        }
    }
}

/* The first entry of that name, of no event or of one; empty if there is none. */
static Str find_name(const Items *x, Str event, Str folded)
{
    for (int i = 0; i < x->count; i++)
        if (str_equal(x->aliases[i].folded, folded) && str_equal(x->aliases[i].event, event))
            return x->aliases[i].name;
    return S("");
}

static Str without_end(Str text, Str end)
{
    return str_ends(text, end) ? str_slice(text, 0, text.n - end.n) : text;
}

/* "58th Academy Awards", "the Cannes Festival": as the table has it. */
static Str event_name(const Items *x, Str text)
{
    Str word, rest;
    if (str_cut(text, ' ', &word, &rest) && record_ordinal(word, &(int){0}))
        text = rest;
    Str name = find_name(x, S(""), fold(x, text));
    if (!name.n && str_starts(text, S("the ")))
        name = find_name(x, S(""), fold(x, str_slice(text, 4, text.n)));
    return name.n ? name : text;
}

static Key prize_key(const Items *x, Str field, const Str parts[PARTS_MOST])
{
    static const char *const notes[] = {"tie", "refused", "withdrawn", "unofficial", "posthumous"};
    Str event = event_name(x, parts[1]), loose = loose_prize(x, parts[0]), person = parts[3];
    Str name = find_name(x, event, loose);
    name = name.n ? name : loose;
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (str_equal(person, str_from_c(notes[i])))
            person = S("");
    if (str_starts(name, S("best ")))
        name = str_slice(name, 5, name.n);
    if (str_equal(field, S("Competed")))
        name = S(""); /* it is the festival's main one, named or not */
    event = without_end(without_end(fold(x, event), S("festival")), S("film"));
    event = without_end(event, S("international"));
    return (Key){CLASS_PRIZES,
                 arena_format(x->arena, "%.*s|%.*s|%.*s|%.*s", STR_ARG(field), STR_ARG(event),
                              STR_ARG(name), STR_ARG(fold(x, person))),
                 parts[2]};
}

static bool any_year(Str year)
{
    return !year.n || str_equal(year, S("?"));
}

static bool same_key(const Key *got, const Key *truth)
{
    return got->class == truth->class && str_equal(got->text, truth->text) &&
           (got->class != CLASS_PRIZES || any_year(truth->year) ||
            str_equal(got->year, truth->year));
}

/* ---- a line's items */

static Str source_kind(const Items *x, Str kind)
{
    static const struct {
        const char *from, *to;
    } kinds[] = {{"novella", "novel"},
                 {"shortnovel", "novel"},
                 {"graphicnovel", "comic"},
                 {"comicbook", "comic"},
                 {"comics", "comic"},
                 {"stageplay", "play"},
                 {"stagemusical", "musical"},
                 {"tvseries", "televisionseries"},
                 {"story", "shortstory"},
                 {"tale", "shortstory"},
                 {"autobiography", "memoir"},
                 {"memoirs", "memoir"},
                 {"videogameseries", "videogame"}};
    Str folded = fold(x, kind);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_equal(folded, str_from_c(kinds[i].from)))
            return str_from_c(kinds[i].to);
    return folded;
}

static int star_keys(const Items *x, Str value, Key *out)
{
    StarLine star = record_star(value);
    Str person = fold(x, star.person);
    out[0] = (Key){CLASS_STAR, person, S("")};
    if (!star.character.n)
        return 1;
    out[1] = (Key){CLASS_CHARACTERS,
                   arena_format(x->arena, "%.*s+%.*s", STR_ARG(person),
                                STR_ARG(fold_character(x, star.character))),
                   S("")};
    return 2;
}

static int source_keys(const Items *x, const Str parts[PARTS_MOST], Key *out)
{
    int count = 0;
    if (parts[2].n)
        out[count++] = (Key){CLASS_AUTHOR, fold(x, parts[2]), S("")};
    if (parts[1].n)
        out[count++] = (Key){CLASS_SOURCE_TITLE, fold_film(x, parts[1]), S("")};
    if (parts[0].n)
        out[count++] = (Key){CLASS_SOURCE_KIND, source_kind(x, parts[0]), S("")};
    return count;
}

/* What a field says, at most three keys. Returns: how many. */
static int field_keys(const Items *x, Str field, Str value, Key out[KEYS_MOST])
{
    static const struct {
        const char *field;
        Class class;
    } people[] = {{"Director", CLASS_DIRECTOR}, {"Writer", CLASS_WRITER},
                  {"Producer", CLASS_PRODUCER}, {"Music", CLASS_MUSIC},
                  {"Camera", CLASS_CAMERA},     {"Editor", CLASS_EDITOR},
                  {"Source", CLASS_AUTHOR}};
    Str parts[PARTS_MOST] = {S(""), S(""), S(""), S("")}, title;
    int year;
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        if (str_equal(field, str_from_c(people[i].field))) {
            out[0] = (Key){people[i].class, fold(x, value), S("")};
            return 1;
        }
    record_parts(x->arena, value, parts, PARTS_MOST);
    if (!record_title_year(value, &title, &year))
        title = value;
    if (str_equal(field, S("Star")))
        return star_keys(x, value, out);
    if (str_equal(field, S("Based_on")))
        return source_keys(x, parts, out);
    if (str_equal(field, S("Title")))
        out[0] = (Key){CLASS_TITLE, fold_film(x, value), S("")};
    else if (str_equal(field, S("Original_title")))
        out[0] = (Key){CLASS_ORIGINAL, fold_film(x, value), S("")};
    else if (str_equal(field, S("Remake_of")))
        out[0] = (Key){CLASS_REMAKE, fold_film(x, title), S("")};
    else if (str_equal(field, S("Year")) || str_equal(field, S("Runtime")))
        out[0] = (Key){str_equal(field, S("Year")) ? CLASS_YEAR : CLASS_RUNTIME, value, S("")};
    else if (str_equal(field, S("Country")))
        out[0] = (Key){CLASS_COUNTRY, canonical(x, NAMES_COUNTRIES, value), S("")};
    else if (str_equal(field, S("Language")))
        out[0] = (Key){CLASS_LANGUAGE, canonical(x, NAMES_LANGUAGES, value), S("")};
    else if (str_equal(field, S("Genre")))
        out[0] = (Key){CLASS_GENRE, canonical(x, NAMES_GENRES, value), S("")};
    else if (str_equal(field, S("Won")) || str_equal(field, S("Nominated")) ||
             str_equal(field, S("Competed")))
        out[0] = prize_key(x, field, parts);
    else
        return 0;
    return 1;
}

#endif
