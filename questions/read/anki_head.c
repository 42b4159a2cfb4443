/* anki_head.c -- see anki_head.h; and anki_looks_like of anki.h. */
#include "anki_head.h"

#include "anki.h"
#include "films_head.h"
#include "lines.h"
#include "rec.h"
#include "utf8.h"

Head anki_head_read(Str line, Str *value)
{
    static const struct {
        const char *name;
        Head head;
    } heads[] = {
        {"#separator", HEAD_SEPARATOR},
        {"#html", HEAD_HTML},
        {"#columns", HEAD_COLUMNS},
        {"#tags column", HEAD_TAGS_COLUMN},
        {"#deck column", HEAD_DECK_COLUMN},
        {"#notetype column", HEAD_NOTETYPE_COLUMN},
        {"#guid column", HEAD_GUID_COLUMN},
        {"#tags", HEAD_OTHER},
        {"#deck", HEAD_OTHER},
        {"#notetype", HEAD_OTHER},
        {"#if matches", HEAD_OTHER},
    };
    Str name;
    if (!str_cut(line, ':', &name, value))
        return HEAD_NONE;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_equal_ascii_nocase(str_trim(name), str_from_c(heads[i].name)))
            return heads[i].head;
    return HEAD_NONE;
}

char anki_head_separator(Str value)
{
    static const struct {
        const char *name;
        char mark;
    } marks[] = {
        {"tab", '\t'},  {"comma", ','}, {"semicolon", ';'}, {"pipe", '|'},
        {"colon", ':'}, {"space", ' '}, {"\\t", '\t'},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_equal_ascii_nocase(str_trim(value), str_from_c(marks[i].name)))
            return marks[i].mark;
    if (value.n && value.s[0] == '\t')
        return '\t';
    value = str_trim(value);
    bool is_word = value.n && ((value.s[0] | 32) >= 'a' && (value.s[0] | 32) <= 'z');
    return value.n == 1 && !is_word && value.s[0] > ' ' && value.s[0] != '"' ? value.s[0] : 0;
}

/* ---- is it such a file? */

enum { LINES_LOOKED_AT = 64 };

/* The next line of a text that nobody has cleaned yet. */
static bool next_raw(Str text, size_t *at, Str *line)
{
    if (*at >= text.n)
        return false;
    size_t end = *at;
    while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
        end++;
    *line = str_slice(text, *at, end);
    *at = end + 1;
    return true;
}

bool anki_head_begins(Str text)
{
    Str line, value;
    for (size_t at = 0; next_raw(text, &at, &line) && str_starts(line, S("#"));)
        if (anki_head_read(line, &value) != HEAD_NONE)
            return true;
    return false;
}

/* Without the quotes of CSV. */
static Str bare(Str cell)
{
    if (cell.n > 1 && cell.s[0] == '"' && cell.s[cell.n - 1] == '"')
        cell = str_slice(cell, 1, cell.n - 1);
    return utf8_trim(cell);
}

bool anki_head_asks(Str cell)
{
    return str_in_list(bare(cell), "question|front|term|text|prompt|frage|pregunta|domanda");
}

bool anki_head_answers(Str cell)
{
    return str_in_list(bare(cell), "answer|back|definition|réponse|antwort|respuesta|risposta");
}

/* The head of another table that has its own reader; one of films is asked for apart. */
static bool heads_a_table(Str first)
{
    return str_starts(first, S("?")) || str_starts(first, S("tconst")) ||
           str_starts(first, S("nconst"));
}

/* "Title" and "Year", or "Director", in any language of our tables. */
static bool is_films_table(Str bytes)
{
    return table_has_head(bytes, 1, '\t', true, films_head_is);
}

static bool has_one_tab(Str line)
{
    Str left, right;
    return str_cut(line, '\t', &left, &right) && str_trim(left).n && str_trim(right).n &&
           str_find(right, S("\t")) < 0;
}

static bool has_pairs(Str text)
{
    int seen = 0, good = 0;
    Str line;
    for (size_t at = 0; seen < LINES_LOOKED_AT && next_raw(text, &at, &line);) {
        if (!str_trim(line).n)
            continue;
        if (!seen && heads_a_table(line))
            return false;
        seen++;
        good += has_one_tab(line);
    }
    return good && good * 4 >= seen * 3;
}

bool anki_looks_like(Str bytes)
{
    Arena scratch;
    bool was_utf16;
    arena_init(&scratch);
    bytes = str_slice(bytes, 0, ANKI_HEAD_BYTES);
    Str text = lines_text(bytes, &scratch, &was_utf16);
    bool looks = anki_head_begins(text) ||
                 (has_pairs(text) && !is_films_table(bytes) && !rec_looks_like(bytes));
    arena_free(&scratch);
    return looks;
}
