/* cloze.c -- see cloze.h. */
#include "cloze.h"

#include "letters.h"

typedef struct {
    bool gap;  /* of the number asked for, and in no other such gap */
    bool hint; /* behind its second `::` */
} Level;

typedef struct {
    Level level[CLOZE_MAX_DEPTH];
    int depth, hints; /* hints: levels that are in one */
    bool hidden;      /* a gap of the number is open */
    Buf ask, right, piece, hint;
    Str last;
} Cloze;

/* The next number of the mark "{{c1,2::", of which `*at` stands before one. */
static bool next_number(Str text, size_t *at, int *out)
{
    int value = 0;
    size_t from = *at;
    while (*at < text.n && letters_is_digit(text.s[*at]) && *at - from < 4)
        value = value * 10 + (text.s[(*at)++] - '0');
    *out = value;
    return *at > from && value > 0;
}

/* Bytes of the mark that opens a gap at `at`, 0 if none does; `number` or any (0) is among its
 * numbers if `*found`. Its numbers go to `out`, if that is given, as long as `*count` allows. */
static size_t open_mark(Str text, size_t at, int number, bool *found, int *out, int *count)
{
    size_t to = at + 3;
    *found = false;
    if (!str_starts(str_slice(text, at, text.n), S("{{c")))
        return 0;
    for (int n, first = out ? *count : 0; next_number(text, &to, &n); to++) {
        *found |= n == number;
        if (out && first < CLOZE_MAX_NUMBERS)
            out[first++] = n;
        if (str_starts(str_slice(text, to, text.n), S("::"))) {
            if (out)
                *count = first;
            return to + 2 - at;
        }
        if (to >= text.n || text.s[to] != ',')
            return 0;
    }
    return 0;
}

bool cloze_looks_like(Str text)
{
    bool found;
    for (size_t at = 0; at + 3 < text.n; at++)
        if (text.s[at] == '{' && open_mark(text, at, 0, &found, NULL, NULL))
            return true;
    return false;
}

static int without_doubles(int *numbers, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        int k = 0;
        while (k < kept && numbers[k] != numbers[i])
            k++;
        if (k == kept)
            numbers[kept++] = numbers[i];
    }
    return kept;
}

int cloze_numbers(Str text, int out[CLOZE_MAX_NUMBERS])
{
    int count = 0, depth = 0;
    bool found;
    for (size_t at = 0; at < text.n;) {
        size_t mark = open_mark(text, at, 0, &found, out, &count);
        count = mark ? without_doubles(out, count) : count;
        if (mark && ++depth > CLOZE_MAX_DEPTH)
            return 0;
        bool closes = depth && str_starts(str_slice(text, at, text.n), S("}}"));
        depth -= closes;
        at += mark ? mark : closes ? 2 : 1;
    }
    return depth ? 0 : count;
}

static void open_gap(Cloze *z, bool asked)
{
    bool gap = asked && !z->hidden && !z->hints;
    z->level[z->depth++] = (Level){.gap = gap};
    z->hidden |= gap;
    if (gap)
        z->piece.n = z->hint.n = 0;
}

static void close_gap(Cloze *z, Arena *a)
{
    Level level = z->level[--z->depth];
    z->hints -= level.hint;
    if (!level.gap)
        return;
    z->hidden = false;
    buf_add(&z->ask, S("_____"));
    if (z->hint.n) {
        buf_add(&z->ask, S(" ("));
        buf_add(&z->ask, buf_str(&z->hint));
        buf_add_char(&z->ask, ')');
    }
    if (z->right.n && str_equal(z->last, buf_str(&z->piece)))
        return;
    if (z->right.n)
        buf_add(&z->right, S(", "));
    z->last = arena_copy(a, buf_str(&z->piece));
    buf_add(&z->right, z->last);
}

/* A hint is shown for the gap asked for alone. */
static void add_char(Cloze *z, char c)
{
    const Level *top = z->depth ? &z->level[z->depth - 1] : NULL;
    if (!z->hints)
        buf_add_char(z->hidden ? &z->piece : &z->ask, c);
    else if (top && top->gap && top->hint)
        buf_add_char(&z->hint, c);
}

void cloze_make(Str text, int number, Arena *a, Str *ask, Str *right)
{
    Cloze z = {.ask = buf_in(a), .right = buf_in(a), .piece = buf_in(a), .hint = buf_in(a)};
    bool asked;
    for (size_t at = 0; at < text.n;) {
        Str rest = str_slice(text, at, text.n);
        size_t mark = open_mark(text, at, number, &asked, NULL, NULL);
        Level *top = z.depth ? &z.level[z.depth - 1] : NULL;
        if (mark && z.depth < CLOZE_MAX_DEPTH) {
            open_gap(&z, asked);
            at += mark;
        } else if (top && str_starts(rest, S("}}"))) {
            close_gap(&z, a);
            at += 2;
        } else if (top && !top->hint && str_starts(rest, S("::"))) {
            top->hint = true;
            z.hints++;
            at += 2;
        } else {
            add_char(&z, text.s[at++]);
        }
    }
    *ask = buf_str(&z.ask);
    *right = buf_str(&z.right);
}
