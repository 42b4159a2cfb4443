/* code.c -- see code.h. The 40 bits are preset, seed, fingerprint, from the top. */
#include "code.h"

#include <string.h>

static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static const int lengths[] = {10, 5, 20};
#define LENGTH_COUNT 3
#define PRESET_COUNT (LENGTH_COUNT * LEVEL_COUNT)

/* The catalog's fingerprint is 64 bits; a code carries the lowest 16. */

int code_preset(const Programme *p, int level)
{
    if (p->decades || p->kinds || p->country_count || p->seen || level < 0 || level >= LEVEL_COUNT)
        return -1;
    for (int i = 0; i < LENGTH_COUNT; i++)
        if (lengths[i] == p->length)
            return i * LEVEL_COUNT + level;
    return -1;
}

bool code_from_preset(int preset, int *length, int *level)
{
    if (preset < 0 || preset >= PRESET_COUNT)
        return false;
    *length = lengths[preset / LEVEL_COUNT];
    *level = preset % LEVEL_COUNT;
    return true;
}

void code_write(GameCode code, Buf *out)
{
    uint64_t bits = (uint64_t)(code.preset & 15) << 36
                  | (uint64_t)(code.seed & ((1u << CODE_SEED_BITS) - 1)) << 16 | code.fingerprint;
    for (int i = 7; i >= 0; i--) {
        buf_add_char(out, digits[bits >> (i * 5) & 31]);
        if (i == 4)
            buf_add_char(out, '-');
    }
}

/* The value of a digit as a person may have written it; -1 for none. */
static int digit(char c)
{
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : -1;
}

bool code_read(Str text, GameCode *out)
{
    uint64_t bits = 0;
    int count = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '-' || text.s[i] == ' ')
            continue;
        int d = digit(text.s[i]);
        if (d < 0 || ++count > 8)
            return false;
        bits = bits << 5 | (uint64_t)d;
    }
    if (count != 8)
        return false;
    out->preset = (int)(bits >> 36);
    out->seed = (uint32_t)(bits >> 16) & ((1u << CODE_SEED_BITS) - 1);
    out->fingerprint = (uint16_t)bits;
    int length, level;
    return code_from_preset(out->preset, &length, &level);
}
