/* measure.c -- see measure.h. */
#include "measure.h"

#include <string.h>

#include "letters.h"
#include "utf8.h"

#define MAX_UNIT_WORDS 3

/* The number at `*at` in thousandths: "1,000", "1.5", "2,35". A comma before three digits parts
 * thousands, any other mark between digits is a decimal one. */
static int64_t read_number(Str text, size_t *at)
{
    int64_t value = 0, unit = 1000;
    bool decimal = false;
    for (; *at < text.n; ++*at) {
        char c = text.s[*at];
        if (letters_is_digit((unsigned char)c)) {
            if (decimal)
                unit /= 10;
            value = decimal ? value + (c - '0') * unit : value * 10 + (c - '0') * 1000;
            if (value > MEASURE_MOST)
                value = MEASURE_MOST;
            continue;
        }
        size_t digits = 0;
        while (*at + 1 + digits < text.n &&
               letters_is_digit((unsigned char)text.s[*at + 1 + digits]))
            digits++;
        if ((c != ',' && c != '.') || !digits || decimal)
            break;
        decimal = c == '.' || digits != 3;
    }
    return value;
}

static const char months[] =
    " january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec ";

int measure_number_word(Str folded)
{
    static const char *const words[] = {
        "zero",     "one",     "two",     "three",     "four",     "five",     "six",
        "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal(folded, str_from_c(words[i])))
            return (int)i;
    return -1;
}

static void frame_add(Measure *f, Str text)
{
    size_t n = text.n < MEASURE_MAX_FRAME - f->n ? text.n : MEASURE_MAX_FRAME - f->n;
    memcpy(f->text + f->n, text.s, n);
    f->n += n;
}

/* A word of letters: a month, the end of "3rd" or "1990s", or a unit in small letters. */
static bool frame_word(Measure *f, Str word, bool glued, Arena *a)
{
    Str folded = fold_text(a, word);
    if (letters_is_one_of(folded, months)) {
        frame_add(f, S("m"));
        return true;
    }
    if (!f->numbers || ++f->unit_words > MAX_UNIT_WORDS)
        return false;
    for (size_t at = 0; at < word.n;)
        if (letters_is_capital(utf8_next(word, &at)))
            return false;
    if (glued && letters_is_one_of(folded, " st nd rd th "))
        folded = S("o");
    else if (folded.n > 3 && str_ends(folded, S("s")))
        folded.n--; /* one minute, two minutes */
    frame_add(f, folded);
    return true;
}

bool measure_read(Measure *f, Str text, Arena *a)
{
    *f = (Measure){.n = 0};
    for (size_t at = 0; at < text.n && f->n < MEASURE_MAX_FRAME;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (letters_is_digit(c)) {
            at = from;
            int64_t value = read_number(text, &at);
            if (!f->numbers++)
                f->first = value;
            frame_add(f, S("#"));
        } else if (letters_is_letter(c)) {
            size_t end = at;
            while (end < text.n && letters_is_letter(utf8_next(text, &end)))
                at = end;
            if (!frame_word(f, str_slice(text, from, at), f->n && f->text[f->n - 1] == '#', a))
                return false;
        } else {
            frame_add(f, str_slice(text, from, at));
        }
    }
    return f->numbers > 0 && f->n < MEASURE_MAX_FRAME;
}
