#include "look.h"

#include <string.h>

#include "rng.h"
#include "utf8.h"

enum { WORDS_MAX = 64, LONGEST_DULL = 5 };

/* Words of names and titles that tell nothing, folded; particles of names among them. */
static bool is_dull(Str word)
{
    static const char dull[] =
        " the and for with from his her their our your who how what that this not you are was all "
        "out "
        "der die das den dem des und von vom zum zur ein eine "
        "les des une aux sur pour dans par qui "
        "los las del una uno con por para que van dos gli dei della delle degli nel nella "
        "bin ibn abu het een och sir jnr snr ";
    if (word.n < 3 && (unsigned char)word.s[0] < 0x80)
        return true;
    if (word.n > LONGEST_DULL)
        return false;
    char padded[LONGEST_DULL + 3] = " ";
    memcpy(padded + 1, word.s, word.n);
    padded[word.n + 1] = ' ';
    return strstr(dull, padded) != NULL;
}

static uint32_t hash_word(Str word)
{
    /* Plurals and possessives, whose apostrophe folding drops, count as the word itself,
     * also of a name in s: "Jones's". */
    while (word.n >= 4 && word.s[word.n - 1] == 's')
        word.n--;
    uint32_t h = (uint32_t)(str_hash(word, 0x77) >> 32);
    return h ? h : 1;
}

static int add_words(Str folded, uint32_t *out, int count)
{
    Str head, rest = folded;
    while (rest.n) {
        str_cut(rest, ' ', &head, &rest);
        if (!head.n || count == WORDS_MAX || is_dull(head))
            continue;
        uint32_t h = hash_word(head);
        int i = 0;
        while (i < count && out[i] != h)
            i++;
        if (i == count)
            out[count++] = h;
    }
    return count;
}

static WordSet set_of(const uint32_t *words, int count, int shown, Arena *a)
{
    uint32_t *kept = arena_new(a, uint32_t, count ? count : 1);
    WordSet set = {.word = kept, .count = (uint16_t)count, .shown = (uint16_t)shown};
    for (int i = 0; i < count; i++) {
        kept[i] = words[i];
        bloom_add(&set.bloom, bloom_of(words[i], words[i] >> 6));
        if (i < shown)
            set.shown_bloom = set.bloom.one;
    }
    return set;
}

WordSet words_make(Str text, Arena *a)
{
    uint32_t words[WORDS_MAX];
    int n = add_words(fold_text(a, text), words, 0);
    return set_of(words, n, n, a);
}

bool words_share(const WordSet *a, const WordSet *b)
{
    for (int i = 0; i < b->count; i++)
        for (int j = 0; j < a->count; j++)
            if (a->word[j] == b->word[i])
                return true;
    return false;
}

bool words_are_in(const WordSet *part, const WordSet *whole)
{
    for (int i = 0; i < part->shown; i++) {
        int j = 0;
        while (j < whole->count && whole->word[j] != part->word[i])
            j++;
        if (j == whole->count)
            return false;
    }
    return true;
}

static uint32_t shape_of_mark(unsigned char c)
{
    switch (c) {
    case '(': case ')': case '[': case ']': case '{': case '}': return SHAPE_BRACKET;
    case ':': case '!': case '?': case '"': case '/': case '*': case '&': case ',': case '|':
        return SHAPE_MARK;
    default: return 0;
    }
}

uint32_t look_shape_of(Str shown)
{
    uint32_t shape = 0;
    bool lower = false, upper = false;
    for (size_t i = 0; i < shown.n; i++) {
        unsigned char c = (unsigned char)shown.s[i];
        if (c >= 0xC3 && c < 0xE2) /* letters beyond ASCII; E2 begins typographic marks */
            shape |= SHAPE_ACCENT;
        else if (c >= '0' && c <= '9')
            shape |= SHAPE_DIGIT;
        else if (c >= 'a' && c <= 'z')
            lower = true;
        else if (c >= 'A' && c <= 'Z')
            upper = true;
        else
            shape |= shape_of_mark(c);
    }
    if (upper && !lower)
        shape |= SHAPE_CAPITALS;
    return shape;
}

uint32_t look_last_word(Str folded)
{
    ptrdiff_t at = str_find_last(folded, S(" "));
    Str last = str_slice(folded, (size_t)(at + 1), folded.n);
    if (at > 0 && (str_equal(last, S("jr")) || str_equal(last, S("sr"))))
        return look_last_word(str_slice(folded, 0, (size_t)at));
    return last.n ? hash_word(last) : 0;
}

Look look_make(Str shown, Str folded, const Str *also, int also_count, Arena *a)
{
    Look look = {.folded = folded, .text = str_hash(folded, 0)};
    uint32_t words[WORDS_MAX];
    int own = add_words(folded, words, 0), n = own;
    for (int i = 0; i < also_count; i++)
        if (!str_equal(also[i], shown))
            n = add_words(fold_text(a, also[i]), words, n);
    look.words = set_of(words, n, own, a);
    for (size_t i = 0; i < folded.n; i++) {
        uint64_t letter = (uint64_t)1 << (folded.s[i] & 31);
        look.letters |= look.letters & letter ? letter << 32 : letter;
    }
    look.edits = look_count(folded.n ? (int)(15 * folded.n - 1) / 100 : 0);
    look.length = look_count(utf8_length(shown));
    look.shape = (uint16_t)look_shape_of(shown);
    return look;
}

static bool is_beginning(Str whole, Str part)
{
    return str_starts(whole, part) && (whole.n == part.n || whole.s[part.n] == ' ');
}

bool look_is_near(const Look *a, const Look *b)
{
    if (!look_may_be_near(a, b))
        return false;
    if (a->text == b->text || is_beginning(a->folded, b->folded) ||
        is_beginning(b->folded, a->folded))
        return true;
    int limit = look_edits_near(a, b);
    int longer = (int)a->folded.n - (int)b->folded.n;
    if (longer > limit || -longer > limit || look_letters_apart(a, b) > 2 * limit)
        return false;
    return limit && text_distance(a->folded, b->folded, limit) <= limit;
}
