/* locale.c -- see locale.h. */
#include "locale.h"

#include "order.h"

typedef struct LocaleWord {
    Str key, text;
} LocaleWord;

/* Of two words with one key the first counts, so that a player's file may stand before ours. */
static void sort_words(Locale *l, Arena *a)
{
    OrderRow *rows = arena_new(a, OrderRow, l->word_count + 1);
    LocaleWord *sorted = arena_new(a, LocaleWord, l->word_count + 1);
    int n = 0;
    for (int i = 0; i < l->word_count; i++)
        rows[i] = (OrderRow){0, 0, l->words[i].key, (uint32_t)i};
    order_rows(rows, l->word_count);
    for (int i = 0; i < l->word_count; i++)
        if (!i || !str_equal(rows[i].text, rows[i - 1].text))
            sorted[n++] = l->words[rows[i].id];
    l->words = sorted;
    l->word_count = n;
}

typedef struct LocaleSlot {
    int first, count;           /* count 0: free */
} LocaleSlot;

/* Where the search for a kind and use begins. Sentences are asked for by the million, so that a
 * short look must do: at the length, the first bytes and the last ones. */
static uint32_t short_look(Str a)
{
    uint32_t first = 0, last = 0;
    if (a.n >= 4) {
        memcpy(&first, a.s, 4);
        memcpy(&last, a.s + a.n - 4, 4);
    }
    return (first * 31 + last) * 31 + (uint32_t)a.n;
}

static unsigned place_of(const Locale *l, Str kind, Str use)
{
    return (short_look(kind) * 31 + short_look(use)) * 0x9E3779B1u >> 16 & l->slot_mask;
}

static bool is_of(const Template *t, Str kind, Str use)
{
    return str_equal(t->use, use) && str_equal(t->kind, kind);
}

/* ---- templates */

static const Str place_names[] = {
#define X(id, name) {name, sizeof name - 1},
    PLACES(X)
#undef X
};

static Place find_place(Str name)
{
    int place = 0;
    while (place < PLACE_NONE && !str_equal(name, place_names[place]))
        place++;
    return (Place)place;
}

/* Cut at the places that are known, up to the first that is not. */
static void cut_pieces(Template *t, Arena *a)
{
    Piece *pieces = NULL;
    int count = 0, cap = 0;
    Str rest = t->text;
    while (rest.n) {
        ptrdiff_t open = str_find(rest, S("{"));
        Str behind = open < 0 ? S("") : str_slice(rest, (size_t)open + 1, rest.n), name, after;
        Place place = str_cut(behind, '}', &name, &after) ? find_place(name) : PLACE_NONE;
        Str text = place == PLACE_NONE ? rest : str_slice(rest, 0, (size_t)open);
        *ARRAY_PUSH(a, pieces, count, cap) = (Piece){text, place};
        rest = place == PLACE_NONE ? S("") : after;
    }
    t->pieces = pieces;
    t->piece_count = count;
}

/* The slot of a kind and use, or the free one where it would be. */
static unsigned find_slot(const Locale *l, const Template *templates, Str kind, Str use)
{
    unsigned at = place_of(l, kind, use);
    while (l->slots[at].count && !is_of(&templates[l->slots[at].first], kind, use))
        at = (at + 1) & l->slot_mask;
    return at;
}

/* Templates of one kind and use side by side, however the file divides them. */
static void sort_templates(Locale *l, Arena *a)
{
    OrderRow *rows = arena_new(a, OrderRow, l->template_count + 1);
    Template *sorted = arena_new(a, Template, l->template_count + 1);
    for (int i = 0; i < l->template_count; i++)
        rows[i] = (OrderRow){str_hash(l->templates[i].use, str_hash(l->templates[i].kind, 0)), 0,
                             S(""), (uint32_t)i};
    order_rows(rows, l->template_count);
    unsigned size = 16;
    while (size < 2 * (unsigned)l->template_count)
        size *= 2;
    l->slots = arena_new(a, LocaleSlot, size);
    l->slot_mask = size - 1;
    for (int i = 0; i < l->template_count; i++) {
        sorted[i] = l->templates[rows[i].id];
        cut_pieces(&sorted[i], a);
        unsigned at = find_slot(l, sorted, sorted[i].kind, sorted[i].use);
        if (!l->slots[at].count++)
            l->slots[at].first = i;
    }
    l->templates = sorted;
}

const Template *locale_templates(const Locale *l, Str kind, Str use, int *count)
{
    *count = 0;
    if (!l->slots)
        return NULL;
    const LocaleSlot *slot = &l->slots[find_slot(l, l->templates, kind, use)];
    *count = slot->count;
    return *count ? &l->templates[slot->first] : NULL;
}

static void find_phrases(Locale *l)
{
    static const Str names[] = {
#define X(id, name) {name, sizeof name - 1},
        PHRASES(X)
#undef X
    };
    int count;
    for (int p = 0; p < PHRASE_COUNT; p++)
        l->phrases[p] = locale_templates(l, S("any"), names[p], &count);
}

void locale_build(const Pack *pack, Arena *a, Locale *out)
{
    int word_cap = 0, template_cap = 0;
    *out = (Locale){.language = S("en")};
    for (int i = 0; i < pack->count; i++) {
        const Record *r = &pack->records[i];
        if (r->type == RECORD_PACK && record_value(r, "Language").n)
            out->language = record_value(r, "Language");
        if (r->type == RECORD_WORD && record_first(r, "Key"))
            *ARRAY_PUSH(a, out->words, out->word_count, word_cap) =
                (LocaleWord){record_value(r, "Key"), record_value(r, "Text")};
        for (const Field *f = NULL; r->type == RECORD_TEMPLATE && (f = record_next(r, "Text", f));)
            *ARRAY_PUSH(a, out->templates, out->template_count, template_cap) =
                (Template){.kind = record_value(r, "Kind"), .use = record_value(r, "Use"),
                           .text = f->value};
    }
    sort_words(out, a);
    sort_templates(out, a);
    find_phrases(out);
}

Str locale_word(const Locale *l, const char *key)
{
    Str wanted = str_from_c(key);
    int low = 0, high = l->word_count;
    while (low < high) {
        int middle = (low + high) / 2, order = str_compare(l->words[middle].key, wanted);
        if (order == 0)
            return l->words[middle].text;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return wanted;
}

static const Fill *find_fill(Str name, const Fill *fills, int count)
{
    for (int i = 0; i < count && fills[i].name; i++)
        if (str_equal(str_from_c(fills[i].name), name))
            return &fills[i];
    return NULL;
}

/* A brace that names nothing of ours is text, so that it is seen. */
void locale_fill(Buf *out, Str text, const Fill *fills, int fill_count)
{
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] != '{')
            continue;
        ptrdiff_t end = str_find(str_slice(text, i, text.n), S("}"));
        if (end < 0)
            break;
        const Fill *fill = find_fill(str_slice(text, i + 1, i + (size_t)end), fills, fill_count);
        if (!fill)
            continue;
        buf_add(out, str_slice(text, from, i));
        buf_add(out, fill->value);
        i += (size_t)end;
        from = i + 1;
    }
    buf_add(out, str_slice(text, from, text.n));
}

void locale_number(const Locale *l, Buf *out, long long value)
{
    char memory[24];
    Buf digits = buf_fixed(memory, sizeof memory);
    buf_add_int(&digits, value);
    Str text = buf_str(&digits), group = locale_word(l, "number.group");
    if (str_equal(group, S("number.group")))
        group = S(",");
    if (value < 0) {
        buf_add_char(out, '-');
        text = str_slice(text, 1, text.n);
    }
    for (size_t i = 0; i < text.n; i++) {
        if (i && (text.n - i) % 3 == 0)
            buf_add(out, group);
        buf_add_char(out, text.s[i]);
    }
}
