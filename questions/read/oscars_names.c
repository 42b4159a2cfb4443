/* oscars_names.c -- see oscars_names.h. */
#include "oscars_names.h"

#include <string.h>

#include "cell_parts.h"
#include "companies.h"
#include "film_keys.h"
#include "utf8.h"

static const OscarPrize prizes[] = {
    {"best picture|best motion picture|outstanding motion picture|outstanding picture|"
     "outstanding production",
     "Best Picture", OSCAR_FILM},
    {"unique and artistic picture|unique and artistic production", "Unique and Artistic Picture",
     OSCAR_FILM},
    {"directing|directing dramatic picture", "Best Director", OSCAR_DIRECTING},
    {"directing comedy picture", "Best Director (Comedy Picture)", OSCAR_DIRECTING},
    {"actor in a leading role|actor", "Best Actor", OSCAR_ACTING},
    {"actress in a leading role|actress", "Best Actress", OSCAR_ACTING},
    {"actor in a supporting role", "Best Supporting Actor", OSCAR_ACTING},
    {"actress in a supporting role", "Best Supporting Actress", OSCAR_ACTING},
    {"writing original screenplay", "Best Original Screenplay", 0},
    {"writing adapted screenplay|writing adaptation|writing screenplay|writing",
     "Best Adapted Screenplay", 0},
    {"writing original story|writing motion picture story", "Best Story", 0},
    {"writing title writing", "Best Title Writing", 0},
    {"international feature film|foreign language film|honorary foreign language film award",
     "Best International Feature Film", OSCAR_FILM | OSCAR_COUNTRY},
    {"animated feature film|animated feature", "Best Animated Feature", OSCAR_FILM},
    {"documentary feature|documentary|documentary feature film", "Best Documentary Feature",
     OSCAR_FILM},
    {"documentary short subject|documentary short film", "Best Documentary Short", OSCAR_FILM},
    {"short film animated|animated short film|short subject animated|short subject cartoon",
     "Best Animated Short", OSCAR_FILM},
    {"short film live action|live action short film|short subject live action|"
     "short film dramatic live action",
     "Best Live Action Short", OSCAR_FILM},
    {"short subject comedy", "Best Short Subject (Comedy)", OSCAR_FILM},
    {"short subject novelty", "Best Short Subject (Novelty)", OSCAR_FILM},
    {"short subject color", "Best Short Subject (Colour)", OSCAR_FILM},
    {"short subject one reel", "Best Short Subject (One-reel)", OSCAR_FILM},
    {"short subject two reel", "Best Short Subject (Two-reel)", OSCAR_FILM},
    {"cinematography", "Best Cinematography", 0},
    {"cinematography black and white", "Best Cinematography (Black-and-White)", 0},
    {"cinematography color", "Best Cinematography (Colour)", 0},
    {"art direction|production design", "Best Production Design", 0},
    {"art direction black and white", "Best Production Design (Black-and-White)", 0},
    {"art direction color", "Best Production Design (Colour)", 0},
    {"costume design", "Best Costume Design", 0},
    {"costume design black and white", "Best Costume Design (Black-and-White)", 0},
    {"costume design color", "Best Costume Design (Colour)", 0},
    {"film editing", "Best Film Editing", 0},
    {"makeup and hairstyling|makeup", "Best Makeup and Hairstyling", 0},
    {"music original score", "Best Original Score", 0},
    {"music original song score or adaptation score|music scoring|music adaptation score",
     "Best Adaptation Score", 0},
    {"music original song|music song", "Best Original Song", OSCAR_SONG},
    {"sound mixing|sound|sound recording", "Best Sound", 0},
    {"sound editing|sound effects editing|sound effects", "Best Sound Editing", 0},
    {"visual effects|special visual effects|special effects|engineering effects",
     "Best Visual Effects", 0},
    {"assistant director", "Best Assistant Director", 0},
    {"dance direction", "Best Dance Direction", 0},
    {"casting|achievement in casting", "Best Casting", 0},
    {"honorary award|special award|special foreign language film award", "Honorary Award",
     OSCAR_SPECIAL},
    {"special achievement award|special achievement award visual effects|"
     "special achievement award sound effects|special achievement award sound effects editing|"
     "special achievement award sound editing",
     "Special Achievement Award", OSCAR_SPECIAL},
    {"irving g thalberg memorial award", "Irving G. Thalberg Memorial Award", OSCAR_SPECIAL},
    {"jean hersholt humanitarian award", "Jean Hersholt Humanitarian Award", OSCAR_SPECIAL},
};

const OscarPrize *oscars_prize(Arena *a, Str category, int *index)
{
    Str word = fold_text(a, str_slice(category, 0, 200));
    for (size_t i = 0; i < sizeof prizes / sizeof *prizes && word.n; i++)
        if (str_in_list(word, prizes[i].words)) {
            *index = (int)i;
            return &prizes[i];
        }
    return NULL;
}

int oscars_year(int ceremony)
{
    static const int first[] = {0, 1929, 1930, 1930, 1931, 1932};
    if (ceremony < 1 || ceremony > 999)
        return 0;
    return ceremony < 6 ? first[ceremony] : 1928 + ceremony;
}

/* ---- cells */

Str oscars_unescaped(Arena *a, Str text)
{
    if (str_find(text, S("\\\"")) < 0)
        return text;
    Buf out = buf_in(a);
    for (size_t i = 0; i < text.n; i++)
        if (!(text.s[i] == '\\' && i + 1 < text.n && text.s[i + 1] == '"'))
            buf_add_char(&out, text.s[i]);
    return buf_str(&out);
}

Cell oscars_part(Cell cell, int n)
{
    Str rest = cell.text, one;
    if (!rest.n || !memchr(rest.s, '|', rest.n))
        return cell;
    for (int i = 0; str_cut(rest, '|', &one, &rest) && i < n; i++)
        continue;
    if (one.n)
        cell.column += utf8_length(str_slice(cell.text, 0, (size_t)(one.s - cell.text.s)));
    cell.text = str_trim(one);
    return cell;
}

int oscars_split(Str text, Str *out, int max)
{
    char mark = text.n && memchr(text.s, '|', text.n)   ? '|'
                : text.n && memchr(text.s, '/', text.n) ? '/'
                                                        : ',';
    int count = 0;
    while (count < max && film_next_part(&text, mark, &out[count]))
        count += out[count].n > 0; /* "Louis Gossett, Jr." is one */
    return count;
}

/* ---- who is nobody */

/* Is the last word of the text in the list? */
static bool ends_with_word(const char *list, Str text)
{
    return str_in_list(str_slice(text, (size_t)(str_find_last(text, S(" ")) + 1), text.n), list);
}

bool oscars_is_nobody(Arena *a, Str name)
{
    Str folded = fold_text(a, str_slice(name, 0, 200));
    return !folded.n || company_is(folded) || film_is_country(name) ||
           ends_with_word("director|producer|producers", folded);
}

/* ---- people in the Academy's own words */

static bool take_helper(Str *text)
{
    static const char words[] = "in collaboration with ";
    Str begin = str_slice(*text, 0, sizeof words - 1);
    if (!str_equal_ascii_nocase(begin, str_from_c(words)))
        return false;
    *text = str_slice(*text, begin.n, text->n);
    return true;
}

/* Take "Screenplay by" or "Set Decoration:" off what follows. Fails: false if none is there. */
static bool take_craft(Str *clause)
{
    static const char *const marks[] = {": ", " by "};
    if (take_helper(clause))
        return true;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        Str mark = str_from_c(marks[i]);
        ptrdiff_t at = str_find(*clause, mark);
        if (at <= 0)
            continue;
        *clause = str_slice(*clause, (size_t)at + mark.n, clause->n);
        return true;
    }
    return false;
}

/* "for the use of the camera in A": a piece of a sentence. */
static bool is_prose(Str part)
{
    enum { WORDS_MOST = 6 };
    int words = 1;
    for (size_t i = 0; i < part.n; i++)
        words += part.s[i] == ' ';
    return words > WORDS_MOST || film_is_no_name(part);
}

/* Of people whose craft is named each is one, also who has one name alone: "Music by A and B C". */
static bool take_joined(Str *text, Str *first, bool craft)
{
    enum { LONGEST = 200 };
    static const char *const words[] = {" and ", " & "};
    size_t before = text->n, length = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words && craft && before < LONGEST; i++) {
        ptrdiff_t at = str_find(*text, str_from_c(words[i]));
        if (at <= 0 || (size_t)at > before)
            continue;
        before = (size_t)at;
        length = strlen(words[i]);
    }
    if (!length)
        return !craft && cell_parts_take_joined(text, first);
    *first = str_trim(str_slice(*text, 0, before));
    *text = str_trim(str_slice(*text, before + length, text->n));
    return true;
}

typedef struct {
    Arena *arena;
    Str *out;
    int max, count;
    bool crafts; /* they are named in the first clause */
} People;

/* Fails: false if this is no list of names. */
static bool add_names(People *p, Str names, bool craft)
{
    char mark = names.n && memchr(names.s, '/', names.n) ? '/' : ',';
    for (Str part, name; film_next_part(&names, mark, &part);) {
        part = cell_parts_without_and(part);
        if (str_starts(part, S("(")) && str_ends(part, S(")")))
            part = str_slice(part, 1, part.n - 1);
        take_helper(&part);
        for (bool more = true; more && p->count < p->max;) {
            more = take_joined(&part, &name, craft);
            name = more ? name : part;
            if (oscars_is_nobody(p->arena, name))
                continue;
            if (is_prose(name))
                return false;
            p->out[p->count++] = name;
        }
    }
    return true;
}

/* The names of a clause. Where crafts are named, one without any names nobody. */
static bool add_clause(People *p, Str clause)
{
    bool craft = take_craft(&clause);
    return craft != p->crafts || add_names(p, clause, craft);
}

/* The same where brackets name crafts: "A B, head of department (Score by C D)". */
static bool add_clauses(People *p, Str text)
{
    while (text.n) {
        Str outer, inner, rest;
        str_cut(text, '(', &outer, &rest);
        str_cut(rest, ')', &inner, &rest);
        if (!take_craft(&inner))
            return add_clause(p, text);
        if (!add_clause(p, outer) || !add_names(p, inner, true))
            return false;
        text = rest;
    }
    return true;
}

int oscars_people(Arena *a, Str text, Str *out, int max)
{
    if (text.n && memchr(text.s, '|', text.n))
        return oscars_split(text, out, max);
    People p = {.arena = a, .out = out, .max = max};
    Str clause, rest;
    if (str_starts(text, S("(")) && str_find(text, S(")")) == (ptrdiff_t)text.n - 1)
        text = str_slice(text, 1, text.n - 1);
    str_cut(text, '(', &clause, &rest);
    p.crafts = take_craft(&clause);
    while (text.n) {
        str_cut(text, ';', &clause, &text);
        if (!add_clauses(&p, str_trim(clause)))
            return 0;
    }
    return p.count;
}
