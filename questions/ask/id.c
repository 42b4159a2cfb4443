/* id.c -- a question's name for people: 15 characters of Crockford's base 32, "K7QDX-2M9X4-ABCDE".
 * 7 bits of kind, 52 of draw state, 16 of the catalog's fingerprint. I and L read as 1, O as 0. */
#include "asker.h"

enum { ID_CHARS = 15, GROUP = 5, PRINT_BITS = 16, DRAW_BITS = TOPIC_BITS + 4 + NOISE_BITS };

static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static int digit_value(char c)
{
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    if (c == 'I' || c == 'L')
        c = '1';
    if (c == 'O')
        c = '0';
    for (int i = 0; i < 32; i++)
        if (digits[i] == c)
            return i;
    return -1;
}

static uint64_t print_of(const Asker *k)
{
    return k->fingerprint >> (64 - PRINT_BITS);
}

/* Five bits at a time, the highest first, from a number given as two halves: `low` has `low_bits`, more
 * than 5, and `high` all above them. */
static void write_digits(Buf *out, uint64_t high, uint64_t low, int low_bits, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        int at = i * 5;
        uint64_t value = at >= low_bits       ? high >> (at - low_bits)
                         : at + 5 <= low_bits ? low >> at
                                              : low >> at | high << (low_bits - at);
        buf_add_char(out, digits[value & 31]);
        if (i && i % GROUP == 0)
            buf_add_char(out, '-');
    }
}

void ask_write_id(const Asker *k, const Question *q, Buf *out)
{
    /* The mix spreads near draws over all characters and is undone when reading. */
    uint64_t low = q->draw ^ (rng_mix(print_of(k)) & (((uint64_t)1 << DRAW_BITS) - 1));
    write_digits(out, (uint64_t)q->kind << PRINT_BITS | print_of(k), low, DRAW_BITS, ID_CHARS);
}

static bool read_digits(Str id, uint64_t *high, uint64_t *low)
{
    int count = 0;
    *high = *low = 0;
    for (size_t i = 0; i < id.n; i++) {
        if (id.s[i] == '-' || id.s[i] == ' ')
            continue;
        int value = digit_value(id.s[i]);
        if (value < 0 || count++ == ID_CHARS)
            return false;
        *high = *high << 5 | *low >> (DRAW_BITS - 5);
        *low = (*low << 5 | (uint64_t)value) & (((uint64_t)1 << DRAW_BITS) - 1);
    }
    return count == ID_CHARS;
}

bool ask_from_id(const Asker *k, Str id, Question *out, const char **why)
{
    uint64_t high, low;
    *why = "this is not the id of a question: 15 letters and digits, as `marquee ask` prints them";
    if (!read_digits(id, &high, &low))
        return false;
    int kind = (int)(high >> PRINT_BITS), aim;
    uint32_t topic, noise;
    if (kind >= KIND_COUNT)
        return false;
    *why = "this question is of other packs, or of another version: load those it was asked from";
    if ((high & (((uint64_t)1 << PRINT_BITS) - 1)) != print_of(k))
        return false;
    draw_unpack(low ^ (rng_mix(print_of(k)) & (((uint64_t)1 << DRAW_BITS) - 1)), &topic, &aim,
                &noise);
    if (topic >= (uint32_t)k->lists[kind].count || !ask_draw(k, kind, topic, aim, noise, out))
        return false;
    *why = "";
    return true;
}

void ask_write_round_id(const Asker *k, const Round *r, Buf *out)
{
    enum { ROUND_CHARS = 10 };
    uint64_t options = rng_mix(k->options.kinds ^ rng_mix((uint64_t)k->options.level));
    uint64_t print = rng_mix(r->seed ^ rng_mix(r->number ^ rng_mix(k->fingerprint ^ options)));
    write_digits(out, 0, print >> (64 - 5 * ROUND_CHARS), 5 * ROUND_CHARS, ROUND_CHARS);
}
