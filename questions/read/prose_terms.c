/* prose_terms.c -- see prose_terms.h. */
#include "prose_terms.h"

enum { PHRASE_MOST = 12, ROOT = 0 };

typedef struct {
    const Term *terms;
    uint64_t classes; /* of the terms here and of all longer phrases */
} Node;

struct Terms {
    Arena *arena;
    TextMap words; /* lower-case word -> its number, from 1 */
    TextMap steps; /* node and word -> node */
    Node *nodes;
    int node_count, node_cap;
    uint64_t *classes; /* by word: what phrases begin with it */
    int class_count, class_cap;
    int *first; /* by word: the node of the phrases that begin with it, for most end there; ROOT:
                   none */
    int first_count, first_cap;
    const Record **tops;
    int top_count, top_cap; /* the main prizes */
};

_Static_assert(TERM_CLASS_COUNT <= 64, "a bit each");

static const char *const class_names[] = {
#define X(id, name) name,
    TERM_CLASSES(X)
#undef X
};

/* The number of a lower-case word; 0 if no term has it. */
static uint32_t terms_word(const Terms *t, Str lower)
{
    uint32_t word = text_map_get(&t->words, lower);
    return word == TEXT_MAP_NONE ? 0 : word;
}

uint32_t terms_add_word(Terms *t, Str lower)
{
    uint32_t *at = text_map_at(&t->words, lower);
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)t->words.count;
        while ((uint32_t)t->class_count <= *at)
            *ARRAY_PUSH(t->arena, t->classes, t->class_count, t->class_cap) = 0;
        while ((uint32_t)t->first_count <= *at)
            *ARRAY_PUSH(t->arena, t->first, t->first_count, t->first_cap) = ROOT;
    }
    return *at;
}

static uint64_t step_key(int node, uint32_t word)
{
    return (uint64_t)(uint32_t)node << 32 | word;
}

static int add_step(Terms *t, int node, uint32_t word)
{
    uint32_t *at = text_map_at_number(&t->steps, step_key(node, word));
    if (*at == TEXT_MAP_NONE) {
        *at = (uint32_t)t->node_count;
        *ARRAY_PUSH(t->arena, t->nodes, t->node_count, t->node_cap) = (Node){0};
    }
    return (int)*at;
}

/* A phrase of a table is no sentence: every word before a full stop keeps it. */
static bool keeps_stop(const void *ctx, Str lower)
{
    (void)ctx;
    (void)lower;
    return true;
}

static void add_phrase(Terms *t, Str phrase, Term term)
{
    Token token;
    size_t at = 0;
    int node = ROOT, count = 0;
    uint64_t bit = TERM_BIT(term.class);
    while (token_next(phrase, &at, t->arena, keeps_stop, NULL, &token)) {
        uint32_t word = terms_add_word(t, token.lower);
        if (count++ == 0)
            t->classes[word] |= bit;
        bool opens = node == ROOT;
        node = add_step(t, node, word);
        if (opens)
            t->first[word] = node;
        t->nodes[node].classes |= bit;
    }
    if (!count || count > PHRASE_MOST)
        return;
    Term *kept = arena_new(t->arena, Term, 1);
    *kept = term;
    const Term **last = &t->nodes[node].terms;
    while (*last)
        last = (const Term **)&((Term *)*last)->next;
    *last = kept;
}

/* ---- what the packs say */

static void add_fields(Terms *t, const Record *r, const char *field, Term term)
{
    for (const Field *f = NULL; (f = record_next(r, field, f));)
        add_phrase(t, f->value, term);
}

static void add_entry(Terms *t, const Record *r, TermClass class)
{
    Term term = {.class = class, .means = record_value(r, "Name"), .record = r};
    static const char *const fields[] = {"Name", "Adjective", "Also"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        add_fields(t, r, fields[i], term);
}

/* `Called: name; first; last`: the official names of a prize through its history. */
static void add_called(Terms *t, const Record *r)
{
    Str parts[3];
    for (const Field *f = NULL; (f = record_next(r, "Called", f));)
        if (record_parts(t->arena, f->value, parts, 3) > 0)
            add_phrase(t, parts[0],
                       (Term){.class = TERM_PRIZE, .means = record_value(r, "Name"), .record = r});
}

/* A language's own: `Class`, `Say` (several, or many in one divided by commas), `Means`. */
static void add_terms(Terms *t, const Record *r)
{
    Str name = record_value(r, "Class");
    for (int c = 0; c < TERM_CLASS_COUNT; c++) {
        if (!str_equal(name, str_from_c(class_names[c])))
            continue;
        for (const Field *f = NULL; (f = record_next(r, "Say", f));) {
            Str rest = f->value, head;
            while (rest.n) {
                str_cut(rest, ',', &head, &rest);
                add_phrase(
                    t, head,
                    (Term){.class = (TermClass)c, .means = record_value(r, "Means"), .record = r});
            }
        }
    }
}

static void add_record(Terms *t, const Record *r)
{
    static const struct {
        RecordType type;
        TermClass class;
    } entries[] = {{RECORD_COUNTRY, TERM_COUNTRY},
                   {RECORD_LANGUAGE, TERM_LANGUAGE},
                   {RECORD_GENRE, TERM_GENRE},
                   {RECORD_EVENT, TERM_EVENT},
                   {RECORD_PRIZE, TERM_PRIZE}};
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (r->type == entries[i].type)
            add_entry(t, r, entries[i].class);
    if (r->type == RECORD_PRIZE)
        add_called(t, r);
    if (r->type == RECORD_PRIZE && str_equal(record_value(r, "Rank"), S("top")))
        *ARRAY_PUSH(t->arena, t->tops, t->top_count, t->top_cap) = r;
    if (r->type == RECORD_TERMS)
        add_terms(t, r);
}

Terms *terms_open(const Pack *const *packs, int pack_count, Arena *a)
{
    Terms *t = arena_new(a, Terms, 1);
    t->arena = a;
    text_map_init(&t->words, a);
    text_map_init(&t->steps, a);
    *ARRAY_PUSH(a, t->nodes, t->node_count, t->node_cap) = (Node){0};
    for (int i = 0; i < pack_count; i++)
        for (int r = 0; r < packs[i]->count; r++)
            add_record(t, &packs[i]->records[r]);
    return t;
}

void terms_add_titles(Terms *t, Str native)
{
    static const char *const fields[] = {"Title: ", "Original_title: "};
    Str line;
    while (native.n) {
        str_cut(native, '\n', &line, &native);
        for (size_t f = 0; f < sizeof fields / sizeof *fields; f++) {
            Str field = str_from_c(fields[f]);
            if (str_starts(line, field))
                add_phrase(t, str_trim(str_slice(line, field.n, line.n)),
                           (Term){.class = TERM_KNOWN, .means = native});
        }
    }
}

/* ---- asking */

bool terms_is_short(const void *terms, Str lower)
{
    const Terms *t = terms;
    char bytes[16];
    Buf with_stop = buf_fixed(bytes, sizeof bytes);
    buf_add(&with_stop, lower);
    buf_add_char(&with_stop, '.');
    uint32_t word = with_stop.full ? 0 : terms_word(t, buf_str(&with_stop));
    return word && t->classes[word] & (TERM_BIT(TERM_SHORT) | TERM_BIT(TERM_SUFFIX));
}

void terms_mark(const Terms *t, Token *token)
{
    token->word = terms_word(t, token->lower);
    token->classes = token->word ? t->classes[token->word] : 0;
}

static const Term *of_class(const Term *term, TermClass class)
{
    while (term && term->class != class)
        term = term->next;
    return term;
}

/* The node behind this one by a word; ROOT if no phrase goes on so. */
static int step_from(const Terms *t, int node, uint32_t word)
{
    if (node == ROOT)
        return t->first[word];
    uint32_t next = text_map_get_number(&t->steps, step_key(node, word));
    return next == TEXT_MAP_NONE ? ROOT : (int)next;
}

int terms_at(const Terms *t, const Token *tokens, int from, int to, TermClass class,
             const Term **out)
{
    int longest = 0, node = ROOT;
    if (from >= to || !(tokens[from].classes & TERM_BIT(class)))
        return 0;
    for (int i = from; i < to && tokens[i].word; i++) {
        int next = step_from(t, node, tokens[i].word);
        if (next == ROOT || !(t->nodes[next].classes & TERM_BIT(class)))
            break;
        node = next;
        const Term *term = of_class(t->nodes[node].terms, class);
        if (term) {
            longest = i + 1 - from;
            if (out)
                *out = term;
        }
    }
    return longest;
}

const Term *terms_phrase(const Terms *t, TermClass class, Str phrase)
{
    Token tokens[PHRASE_MOST];
    Arena scratch;
    size_t at = 0;
    int count = 0;
    const Term *found = NULL;
    arena_init(&scratch);
    while (count < PHRASE_MOST &&
           token_next(phrase, &at, &scratch, keeps_stop, NULL, &tokens[count]))
        terms_mark(t, &tokens[count++]);
    if (terms_at(t, tokens, 0, count, class, &found) < count ||
        str_trim(str_slice(phrase, at, phrase.n)).n)
        found = NULL;
    arena_free(&scratch);
    return found;
}

const Term *terms_next(const Term *term)
{
    return of_class(term->next, term->class);
}

const Term *terms_entry(const Terms *t, TermClass class, Str name)
{
    const Term *found = terms_phrase(t, class, name);
    while (found && !str_equal(found->means, name))
        found = terms_next(found);
    return found;
}

Str terms_top_prize(const Terms *t, Str event)
{
    for (int i = 0; i < t->top_count; i++)
        if (str_equal(record_value(t->tops[i], "Event"), event))
            return record_value(t->tops[i], "Name");
    return S("");
}
