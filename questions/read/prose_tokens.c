/* prose_tokens.c -- see prose_tokens.h. */
#include "prose_tokens.h"

#include <string.h>

#include "letters.h"
#include "utf8.h"

enum { YEAR_FIRST = 1888, YEAR_LAST = 2100, ZERO_WIDTH = 0x200B };

static char lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* The lower-case form by which words are compared: accents and typographic marks undone. Folding
 * drops full stops and apostrophes, by which "U.S." and "it's" are told from other words; of words
 * with letters beyond ASCII only the rest is missed. */
static Str token_lower(Arena *a, Str word)
{
    if (!str_is_ascii(word)) {
        Str folded = fold_text(a, word);
        return folded.n ? folded : word;
    }
    bool same = true;
    for (size_t i = 0; i < word.n; i++)
        same = same && lower_ascii(word.s[i]) == word.s[i];
    if (same)
        return word;
    char *out = arena_alloc(a, word.n, 1);
    for (size_t i = 0; i < word.n; i++)
        out[i] = lower_ascii(word.s[i]);
    return (Str){out, word.n};
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019;
}

static bool is_letter_at(Str text, size_t at)
{
    return at < text.n && utf8_is_word(utf8_next(text, &at));
}

/* The end of the word that begins at `from`: letters, digits, and apostrophes between letters. */
static size_t word_end(Str text, size_t from)
{
    size_t at = from;
    while (at < text.n) {
        size_t next = at;
        uint32_t c = utf8_next(text, &next);
        if (!utf8_is_word(c) && !utf8_is_other_number(c) &&
            !(is_apostrophe(c) && at > from && is_letter_at(text, next)))
            break;
        at = next;
    }
    return at;
}

/* Without a possessive 's at its end, which is the next token. */
static size_t without_possessive(Str word)
{
    static const char *const ends[] = {"'s", "\xE2\x80\x99s", "'S", "\xE2\x80\x99S"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (word.n > strlen(ends[i]) && str_ends(word, str_from_c(ends[i])))
            return word.n - strlen(ends[i]);
    return word.n;
}

static bool is_upper(Str text)
{
    size_t at = 0;
    return text.n && letters_is_capital(utf8_next(text, &at));
}

/* "deMille", "d'Or": names, though they begin small. */
static bool has_inner_capital(Str word)
{
    for (size_t i = 1; i < word.n; i++)
        if (is_upper(str_slice(word, i, word.n)))
            return true;
    return false;
}

/* "J.R." and "W.S.": single letters, each with its full stop. */
static size_t initials_end(Str text, size_t from)
{
    size_t at = from, end = from;
    while (at < text.n) {
        size_t next = at;
        if (!utf8_is_word(utf8_next(text, &next)) || next >= text.n || text.s[next] != '.' ||
            !is_upper(str_slice(text, at, next)))
            break;
        at = end = next + 1;
    }
    return end;
}

static bool is_number(Str word)
{
    return word.n && word.s[0] >= '0' && word.s[0] <= '9';
}

static size_t skip_blanks(Str text, size_t at)
{
    while (at < text.n) {
        size_t next = at;
        uint32_t c = utf8_next(text, &next);
        if (!utf8_is_blank(c) && c != ZERO_WIDTH)
            break;
        at = next;
    }
    return at;
}

static void take_word(Str text, size_t *at, Arena *a, TokenIsShort *is_short, const void *ctx,
                      Token *out)
{
    size_t end = word_end(text, *at), initials = initials_end(text, *at);
    Str word = str_slice(text, *at, end);
    word.n = without_possessive(word);
    if (initials > *at && initials >= end) {
        word = str_slice(text, *at, initials);
        out->initial = true;
    }
    out->lower = token_lower(a, word);
    size_t stop = *at + word.n;
    if (!out->initial && stop < text.n && text.s[stop] == '.' && is_short(ctx, out->lower)) {
        word.n++;
        out->lower = token_lower(a, word);
    }
    out->text = word;
    out->kind = is_number(word) ? TOKEN_NUMBER : TOKEN_WORD;
    out->capital = is_upper(word) || has_inner_capital(word);
    *at += word.n;
}

/* Typographic marks become the plain ones, so that each is asked for once. */
static Str plain_mark(Str mark)
{
    static const struct {
        const char *from, *to;
    } marks[] = {
        {"\xE2\x80\x98", "'"},
        {"\xE2\x80\x99", "'"},
        {"\xE2\x80\x9C", "\""},
        {"\xE2\x80\x9D", "\""},
        {"\xC2\xAB", "\""},
        {"\xC2\xBB", "\""},
        {"\xE2\x80\x9E", "\""},
        {"\xE2\x80\x93", "-"},
        {"\xE2\x80\x94", "--"},
        {"\xE2\x80\x90", "-"},
        {"\xE2\x80\x91", "-"},
        {"_", "*"},
        {"[", "("},
        {"]", ")"},
        {"|", "\xE2\x80\xA2"},
        {"\xC2\xB7", "\xE2\x80\xA2"},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_equal(mark, str_from_c(marks[i].from)))
            return str_from_c(marks[i].to);
    return mark;
}

bool token_next(Str text, size_t *at, Arena *a, TokenIsShort *is_short, const void *ctx, Token *out)
{
    size_t from = *at;
    *at = skip_blanks(text, *at);
    *out = (Token){.spaced = *at > from || from == 0};
    if (*at >= text.n)
        return false;
    if (is_letter_at(text, *at)) {
        take_word(text, at, a, is_short, ctx, out);
        return true;
    }
    size_t next = *at;
    uint32_t c = utf8_next(text, &next);
    if (is_apostrophe(c) && next < text.n && (text.s[next] == 's' || text.s[next] == 'S') &&
        !out->spaced && !is_letter_at(text, next + 1)) {
        out->text = str_slice(text, *at, next + 1);
        out->lower = S("'s");
        *at = next + 1;
    } else {
        while (c == '-' && next < text.n && text.s[next] == '-')
            next++;
        out->text = str_slice(text, *at, next);
        out->lower = plain_mark(out->text);
        *at = next;
    }
    out->kind = TOKEN_MARK;
    return true;
}

int token_year(const Token *t)
{
    int year = 0;
    return t->kind == TOKEN_NUMBER && t->text.n == 4 && str_to_int(t->text, &year) &&
                   year >= YEAR_FIRST && year <= YEAR_LAST
               ? year
               : 0;
}

int token_tens(const Token *t)
{
    static const char *const tens[] = {"twenty", "thirty",  "forty",  "fifty",
                                       "sixty",  "seventy", "eighty", "ninety"};
    enum { TEN = 10, FIRST_TENS = 2 };
    for (int i = 0; i < (int)(sizeof tens / sizeof *tens); i++)
        if (token_is(t, tens[i]))
            return TEN * (i + FIRST_TENS);
    return 0;
}

int token_ordinal(const Token *t)
{
    int number = 0;
    if (t->kind != TOKEN_NUMBER || t->lower.n < 3)
        return 0;
    Str tail = str_slice(t->lower, t->lower.n - 2, t->lower.n);
    if (!str_equal(tail, S("th")) && !str_equal(tail, S("st")) && !str_equal(tail, S("nd")) &&
        !str_equal(tail, S("rd")))
        return 0;
    return str_to_int(str_slice(t->lower, 0, t->lower.n - 2), &number) && number > 0 ? number : 0;
}
