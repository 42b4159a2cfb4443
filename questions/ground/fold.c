/* fold.c -- see utf8.h. Never change what a text folds to without need: keys are made of it. */
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

/* Apostrophes and the signs that romanisations use like them: dropped, not turned into a blank. */
static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || (c >= 0x2B9 && c <= 0x2BF) || c == 0x2C8 ||
           c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032;
}

/* Accents that fall away. Marks that make another letter of it stay: those of kana, of Indic
 * scripts and of Thai are spelling, not decoration. */
static bool is_accent(uint32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) || (c >= 0x591 && c <= 0x5C7) ||
           (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) || c == 0x670 ||
           (c >= 0x6D6 && c <= 0x6ED) || (c >= 0x1AB0 && c <= 0x1AFF) ||
           (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE20 && c <= 0xFE2F);
}

/* Latin letters that Unicode does not take apart, in lower case, as people type them without. */
static const char *plain_latin(uint32_t c)
{
    switch (c) {
    case 0xE6:
        return "ae";
    case 0xF0:
    case 0x111:
        return "d";
    case 0xF8:
        return "o";
    case 0xFE:
        return "th";
    case 0x127:
        return "h";
    case 0x131:
        return "i";
    case 0x138:
        return "k";
    case 0x142:
        return "l";
    case 0x14B:
        return "ng";
    case 0x153:
        return "oe";
    case 0x167:
        return "t";
    case 0x180:
        return "b";
    case 0x259:
        return "e";
    case 0x268:
        return "i";
    default:
        return NULL;
    }
}

static void add_blank(Buf *out)
{
    if (out->n && out->s[out->n - 1] != ' ')
        buf_add_char(out, ' ');
}

static void add_folded(Buf *out, uint32_t c)
{
    const char *latin = c >= 0xE6 ? plain_latin(c) : NULL;
    if (is_apostrophe(c) || is_accent(c))
        return;
    if (latin)
        buf_add_c(out, latin);
    else if (utf8_is_word(c))
        utf8_add(out, c);
    else
        add_blank(out);
}

/* What an ASCII character folds to: itself in lower case, a blank, or 0 for nothing. */
static char fold_ascii(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return c;
    if (c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    return c == '\'' || c == '`' ? 0 : ' ';
}

static void fold_wide(Buf *out, uint32_t c)
{
    uint32_t parts[UTF8_MAX_DECOMPOSED];
    if (is_apostrophe(c))
        return;
    /* "8½" is eight and a half and not 81/2; "Alien³" is what people type as "Alien 3". */
    if (utf8_is_other_number(c))
        add_blank(out);
    int n = utf8_decompose(c, parts);
    for (int i = 0; i < n; i++)
        add_folded(out, parts[i]);
}

static void fold_mixed(Buf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        char plain = c < 0x80 ? fold_ascii((char)c) : 0;
        if (c >= 0x80)
            fold_wide(out, c);
        else if (plain == ' ')
            add_blank(out);
        else if (plain)
            buf_add_char(out, plain);
    }
}

static Str without_end_blank(const Buf *b)
{
    Str text = buf_str(b);
    return str_ends(text, S(" ")) ? str_slice(text, 0, text.n - 1) : text;
}

Str fold_text(Arena *a, Str text)
{
    /* ASCII never grows, so it is written straight into memory of its own size. */
    Buf out = {.s = arena_alloc(a, text.n ? text.n : 1, 1), .cap = text.n, .arena = a};
    for (size_t at = 0; at < text.n; at++) {
        if (text.s[at] & 0x80) {
            fold_mixed(&out, str_slice(text, at, text.n));
            return utf8_nfc(a, without_end_blank(&out));
        }
        char plain = fold_ascii(text.s[at]);
        if (plain && (plain != ' ' || (out.n && out.s[out.n - 1] != ' ')))
            out.s[out.n++] = plain;
    }
    return without_end_blank(&out);
}

/* Leading articles of the commoner languages, sorted. Left out where the same word opens many
 * titles otherwise: Portuguese "as", Danish "et". */
static const char *const articles[] = {
    "a",   "an", "az",  "das", "de",  "den", "der", "det", "die", "een", "ein", "eine",
    "el",  "en", "ett", "gli", "het", "i",   "il",  "la",  "las", "le",  "les", "lo",
    "los", "o",  "os",  "the", "um",  "uma", "un",  "una", "une", "uno",
};
#define LONGEST_ARTICLE 4

static int compare_words(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

/* How many bytes of the title are its article, with the blank or the apostrophe behind it. */
static size_t article_length(Str title)
{
    char word[LONGEST_ARTICLE + 1] = {0};
    size_t n = 0;
    while (n < title.n && n < LONGEST_ARTICLE) {
        char c = title.s[n];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            break;
        word[n++] = (char)(c | 32);
    }
    if (n == 0 || n == title.n)
        return 0;
    Str rest = str_slice(title, n, title.n);
    if (rest.s[0] == ' ')
        return bsearch(word, articles, sizeof articles / sizeof *articles, sizeof *articles,
                       compare_words)
                   ? n + 1
                   : 0;
    bool elided = strcmp(word, "l") == 0 || strcmp(word, "un") == 0 || strcmp(word, "gl") == 0;
    if (elided && str_starts(rest, S("'")))
        return n + 1;
    return elided && str_starts(rest, S("’")) ? n + sizeof "’" - 1 : 0;
}

Str fold_title(Arena *a, Str title)
{
    title = str_trim(title);
    size_t article = article_length(title);
    Str folded = article ? fold_text(a, str_slice(title, article, title.n)) : S("");
    return folded.n ? folded : fold_text(a, title);
}

/* ---- distance */

#define LONGEST_COMPARED 256

static int code_points(Str text, uint32_t *out)
{
    int n = 0;
    for (size_t at = 0; at < text.n;) {
        if (n == LONGEST_COMPARED)
            return -1;
        if ((unsigned char)text.s[at] < 0x80)
            out[n++] = (unsigned char)text.s[at++];
        else
            out[n++] = utf8_next(text, &at);
    }
    return n;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* Optimal string alignment: three rows of the table are enough, for a swap looks two rows back. Of
 * each only the cells near the diagonal count: further off, more is inserted than the limit allows. */
static int aligned_distance(const uint32_t *a, int a_count, const uint32_t *b, int b_count,
                            int limit)
{
    int rows[3][LONGEST_COMPARED + 2];
    int *before = rows[0], *above = rows[1], *row = rows[2], far = limit + 1;
    for (int k = 0; k <= b_count && k <= far; k++)
        above[k] = k;
    for (int i = 1; i <= a_count; i++) {
        int from = i - limit > 1 ? i - limit : 1, to = least(i + limit, b_count);
        int best = row[from - 1] = from == 1 ? i : far;
        for (int k = from; k <= to; k++) {
            int cost = least(above[k], row[k - 1]) + 1;
            cost = least(cost, above[k - 1] + (a[i - 1] != b[k - 1]));
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                cost = least(cost, before[k - 2] + 1);
            row[k] = cost;
            best = least(best, cost);
        }
        row[to + 1] = far;
        /* A swap reaches back over one row, so both must be past the limit; `above` was not. */
        if (best > far)
            return far;
        int *spare = before;
        before = above, above = row, row = spare;
    }
    return least(above[b_count], far);
}

int text_distance(Str a, Str b, int limit)
{
    uint32_t a_points[LONGEST_COMPARED], b_points[LONGEST_COMPARED];
    if (str_equal(a, b))
        return 0;
    int a_count = code_points(a, a_points), b_count = code_points(b, b_points);
    if (a_count < 0 || b_count < 0 || abs(a_count - b_count) > limit)
        return limit + 1;
    return aligned_distance(a_points, a_count, b_points, b_count, limit);
}
