/* runs.c -- see runs.h. */
#include <string.h>

#include <fribidi.h>

#include "runs.h"

static const struct { uint32_t from, to; const char *script; } scripts[] = {
    {0x0041, 0x005A, "Latn"}, {0x0061, 0x007A, "Latn"}, {0x00AA, 0x00AA, "Latn"},
    {0x00BA, 0x00BA, "Latn"}, {0x00C0, 0x00D6, "Latn"}, {0x00D8, 0x00F6, "Latn"},
    {0x00F8, 0x02AF, "Latn"}, {0x0370, 0x03FF, "Grek"}, {0x0400, 0x052F, "Cyrl"},
    {0x0531, 0x058F, "Armn"}, {0x05D0, 0x05F4, "Hebr"}, {0x0600, 0x06FF, "Arab"},
    {0x0700, 0x074F, "Syrc"}, {0x0750, 0x077F, "Arab"}, {0x0780, 0x07BF, "Thaa"},
    {0x07C0, 0x07FF, "Nkoo"}, {0x0860, 0x086F, "Syrc"}, {0x0870, 0x08FF, "Arab"},
    {0x0900, 0x097F, "Deva"}, {0x0980, 0x09FF, "Beng"}, {0x0A00, 0x0A7F, "Guru"},
    {0x0A80, 0x0AFF, "Gujr"}, {0x0B00, 0x0B7F, "Orya"}, {0x0B80, 0x0BFF, "Taml"},
    {0x0C00, 0x0C7F, "Telu"}, {0x0C80, 0x0CFF, "Knda"}, {0x0D00, 0x0D7F, "Mlym"},
    {0x0D80, 0x0DFF, "Sinh"}, {0x0E01, 0x0E7F, "Thai"}, {0x0E80, 0x0EFF, "Laoo"},
    {0x0F00, 0x0FFF, "Tibt"}, {0x1000, 0x109F, "Mymr"}, {0x10A0, 0x10FF, "Geor"},
    {0x1100, 0x11FF, "Hang"}, {0x1200, 0x139F, "Ethi"}, {0x13A0, 0x13FF, "Cher"},
    {0x1400, 0x167F, "Cans"}, {0x1780, 0x17FF, "Khmr"}, {0x1800, 0x18AF, "Mong"},
    {0x1C80, 0x1C8F, "Cyrl"}, {0x1C90, 0x1CBF, "Geor"}, {0x1E00, 0x1EFF, "Latn"},
    {0x1F00, 0x1FFF, "Grek"}, {0x2C60, 0x2C7F, "Latn"}, {0x2D00, 0x2D2F, "Geor"},
    {0x2D80, 0x2DDF, "Ethi"}, {0x2DE0, 0x2DFF, "Cyrl"}, {0x2E80, 0x2FDF, "Hani"},
    {0x3005, 0x3007, "Hani"}, {0x3041, 0x312F, "Hani"}, {0x3131, 0x318E, "Hang"},
    {0x31A0, 0x31FF, "Hani"}, {0x3400, 0x4DBF, "Hani"}, {0x4E00, 0x9FFF, "Hani"},
    {0xA640, 0xA69F, "Cyrl"}, {0xA722, 0xA7FF, "Latn"}, {0xA8E0, 0xA8FF, "Deva"},
    {0xA960, 0xA97F, "Hang"}, {0xAC00, 0xD7FF, "Hang"}, {0xF900, 0xFAFF, "Hani"},
    {0xFB00, 0xFB06, "Latn"}, {0xFB13, 0xFB17, "Armn"}, {0xFB1D, 0xFB4F, "Hebr"},
    {0xFB50, 0xFDFF, "Arab"}, {0xFE70, 0xFEFC, "Arab"}, {0xFF21, 0xFF3A, "Latn"},
    {0xFF41, 0xFF5A, "Latn"}, {0xFF66, 0xFF9F, "Hani"}, {0xFFA0, 0xFFDC, "Hang"},
    {0x20000, 0x323AF, "Hani"}
};

const char *runs_script(uint32_t cp)
{
    size_t low = 0, high = sizeof scripts / sizeof *scripts;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (cp > scripts[mid].to)
            low = mid + 1;
        else
            high = mid;
    }
    bool found = low < sizeof scripts / sizeof *scripts && cp >= scripts[low].from;
    return found ? scripts[low].script : "Zyyy";
}

bool runs_is_mark(uint32_t cp)
{
    if (cp < 0x300)
        return cp == 0xAD;
    return fribidi_get_bidi_type(cp) == FRIBIDI_TYPE_NSM || (cp >= 0x200B && cp <= 0x200F) ||
           (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) || cp == 0xFEFF;
}

uint32_t runs_mirrored(uint32_t cp)
{
    FriBidiChar other;
    return fribidi_get_mirror_char(cp, &other) ? other : cp;
}

bool runs_is_joined(const char script[5])
{
    static const char joined[] = "Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai "
                                 "Laoo Tibt Mymr Khmr";
    return strstr(joined, script) != NULL;
}

/* A line under study: one entry a code point. */
typedef struct {
    int count;
    FriBidiChar points[RUNS_MAX_POINTS];
    uint32_t offset[RUNS_MAX_POINTS + 1];       /* its first byte */
    FriBidiLevel level[RUNS_MAX_POINTS];
    const char *script[RUNS_MAX_POINTS];
    bool any_rtl;
} Line;

static void split(Line *l, Str text)
{
    size_t at = 0;
    while (at < text.n && l->count < RUNS_MAX_POINTS) {
        l->offset[l->count] = (uint32_t)at;
        uint32_t cp = utf8_next(text, &at);
        l->points[l->count++] = cp;
        /* Hebrew is the first block with a direction of its own; digits that go left to right
         * within it come after it as well. */
        l->any_rtl |= cp >= 0x590 && fribidi_get_bidi_type(cp) != FRIBIDI_TYPE_RLO
                      && FRIBIDI_IS_RTL(fribidi_get_bidi_type(cp));
    }
    l->offset[l->count] = (uint32_t)at;
}

/* Spaces, digits and points belong to the letters before them, at the start to those after. */
static void find_scripts(Line *l)
{
    const char *last = NULL;
    for (int i = 0; i < l->count; i++) {
        const char *own = runs_script(l->points[i]);
        if (strcmp(own, "Zyyy") != 0) {
            if (!last)
                for (int j = 0; j < i; j++)
                    l->script[j] = own;
            last = own;
        }
        l->script[i] = last ? last : "Latn";
    }
}

static void find_levels(Line *l)
{
    if (!l->any_rtl)
        return;
    FriBidiCharType types[RUNS_MAX_POINTS];
    FriBidiBracketType brackets[RUNS_MAX_POINTS];
    FriBidiParType base = FRIBIDI_PAR_ON;
    fribidi_get_bidi_types(l->points, l->count, types);
    /* A pack cannot turn letters round. */
    for (int i = 0; i < l->count; i++)
        if (types[i] == FRIBIDI_TYPE_LRO || types[i] == FRIBIDI_TYPE_RLO)
            types[i] = FRIBIDI_TYPE_BN;
    fribidi_get_bracket_types(l->points, l->count, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, l->count, &base, l->level))
        memset(l->level, 0, sizeof l->level);
    /* Blanks at the end of a line stand at its end (rule L1). */
    for (int i = l->count; i-- > 0 && FRIBIDI_IS_EXPLICIT_OR_SEPARATOR_OR_BN_OR_WS(types[i]);)
        l->level[i] = FRIBIDI_IS_RTL(base);
}

static void reverse(TextRun *runs, FriBidiLevel *levels, int from, int to)
{
    for (to--; from < to; from++, to--) {
        TextRun r = runs[from];
        runs[from] = runs[to];
        runs[to] = r;
        FriBidiLevel v = levels[from];
        levels[from] = levels[to];
        levels[to] = v;
    }
}

/* Rule L2: from the highest level down to the lowest odd one, turn round what is at least there. */
static void order(TextRun *runs, FriBidiLevel *levels, int count)
{
    int highest = 0;
    for (int i = 0; i < count; i++)
        highest = levels[i] > highest ? levels[i] : highest;
    for (int level = highest; level > 0; level--) {
        for (int i = 0; i < count; i++) {
            int from = i;
            while (i < count && levels[i] >= level)
                i++;
            reverse(runs, levels, from, i);
        }
    }
}

int runs_of(Str line, Arena *a, TextRun **out)
{
    Line l = {0};
    split(&l, line);
    find_scripts(&l);
    find_levels(&l);
    TextRun *runs = arena_new(a, TextRun, l.count ? l.count : 1);
    FriBidiLevel levels[RUNS_MAX_POINTS];
    int count = 0;
    for (int i = 0, from = 0; i < l.count; i++) {
        if (i + 1 < l.count && l.level[i + 1] == l.level[i]
            && strcmp(l.script[i + 1], l.script[i]) == 0)
            continue;
        TextRun *r = &runs[count];
        r->text = str_slice(line, l.offset[from], l.offset[i + 1]);
        r->rtl = l.level[i] & 1;
        memcpy(r->script, l.script[i], 5);
        levels[count++] = l.level[i];
        from = i + 1;
    }
    order(runs, levels, count);
    *out = runs;
    return count;
}
