/* oscars_names.c -- see oscars_names.h. */
#include "oscars_names.h"

#include <string.h>

#include "cells.h"
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

static bool has_word(const char *list, Str word)
{
    Str rest = str_from_c(list), one;
    while (rest.n) {
        str_cut(rest, '|', &one, &rest);
        if (str_equal(one, word))
            return true;
    }
    return false;
}

const OscarPrize *oscars_prize(Arena *a, Str category, int *index)
{
    Str word = fold_text(a, str_slice(category, 0, 200));
    for (size_t i = 0; i < sizeof prizes / sizeof *prizes && word.n; i++)
        if (has_word(prizes[i].words, word)) {
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

/* ---- people in the Academy's own words */

/* Take "Screenplay by" or "Set Decoration:" off what follows. Fails: false if none is there. */
static bool take_craft(Str *clause)
{
    static const char *const marks[] = {": ", " by "};
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

/* "Producers" behind names, "RKO Radio Studio Sound Department" before one. */
static bool is_nobody(Str part)
{
    static const char words[] = "Producer|Producers|Director|Department|Studio|Studios|Inc.|Inc|"
                                "Ltd.|Pictures|Productions|Company|Corporation";
    Str last = str_slice(part, (size_t)(str_find_last(part, S(" ")) + 1), part.n);
    return !part.n || has_word(words, last);
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

/* Fails: false if the clause is no list of names. */
static bool add_names(Str clause, Str *out, int max, int *count)
{
    char mark = clause.n && memchr(clause.s, '/', clause.n) ? '/' : ',';
    for (Str part, first; film_next_part(&clause, mark, &part);) {
        if (str_starts(part, S("and ")))
            part = str_trim(str_slice(part, 4, part.n));
        if (is_nobody(part))
            continue;
        for (bool more = true; more && *count < max; ++*count) {
            more = cells_take_joined(&part, &first);
            out[*count] = more ? first : part;
            if (is_prose(out[*count]))
                return false;
        }
    }
    return true;
}

int oscars_people(Str text, Str *out, int max)
{
    if (text.n && memchr(text.s, '|', text.n))
        return oscars_split(text, out, max);
    int count = 0;
    Str all = text, clause;
    bool crafts = take_craft(&all);
    while (text.n) {
        str_cut(text, ';', &clause, &text);
        if (take_craft(&clause) == crafts && !add_names(clause, out, max, &count))
            return 0;
    }
    return count;
}
