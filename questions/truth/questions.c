/* questions.c -- questions that somebody wrote in a pack. */
#include "catalog_build.h"

#include "utf8.h"

enum { KEY_WRITTEN = 0x77, EASY = 150, MEDIUM = 300, HARD = 500 };

static int read_difficulty(Str word)
{
    return str_equal(word, S("easy")) ? EASY : str_equal(word, S("hard")) ? HARD : MEDIUM;
}

static Id find_film(Build *b, const Record *r)
{
    const Field *f = record_first(r, "Film");
    Str title;
    int year;
    if (!f || !record_title_year(f->value, &title, &year))
        return NO_ID;
    Id film = catalog_find_film(b->c, title, year);
    if (film == NO_ID)
        build_warn(b, "film-not-here", r, f, S(""),
                   "\"%.*s\" is not among the loaded films; the question is asked without it",
                   STR_SHOWN(f->value));
    return film;
}

/* The values of a field that may stand several times. */
static Str *read_all(Build *b, const Record *r, const char *name, int *count)
{
    Str *all = NULL;
    int cap = 0;
    for (const Field *f = NULL; (f = record_next(r, name, f));)
        *ARRAY_PUSH(b->a, all, *count, cap) = f->value;
    return all;
}

enum { ALSO_LOOKED_AT = 16 };

/* As it compares: whole words stand in it between blanks. */
static Str padded(Arena *a, Str text)
{
    return arena_format(a, " %.*s ", STR_ARG(fold_title(a, text)));
}

/* Does one say no more than the other: "Bob Hope", "Hope"? */
static bool is_within(Str x, Str y)
{
    return str_find(x, y) >= 0 || str_find(y, x) >= 0;
}

/* Other answers that are right: those that are no other spelling of one before come first. */
static void read_also(Build *b, const Record *r, Written *w)
{
    Str *also = read_all(b, r, "Also", &w->also_count), said[WRITTEN_MOST_TOLD + 1];
    if (w->also_count)
        said[0] = padded(&b->scratch, w->right);
    for (int i = 0; i < w->also_count && i < ALSO_LOOKED_AT && w->also_told < WRITTEN_MOST_TOLD;
         i++) {
        Str text = also[i],
            folded = padded(&b->scratch, str_slice(text, 0, 4 * WRITTEN_TOLD_LENGTH));
        int k = 0;
        while (k <= w->also_told && !is_within(folded, said[k]))
            k++;
        if (k <= w->also_told || utf8_length(text) > WRITTEN_TOLD_LENGTH)
            continue;
        for (k = i; k > w->also_told; k--)
            also[k] = also[k - 1];
        also[w->also_told++] = text;
        said[w->also_told] = folded;
    }
    w->also = also;
}

static Written read_question(Build *b, const Record *r, int pack)
{
    Written w = {.ask = record_value(r, "Ask"),
                 .right = record_value(r, "Right"),
                 .why = record_value(r, "Why"),
                 .tag = record_value(r, "Tag"),
                 .record = r,
                 .pack = pack};
    w.wrong = read_all(b, r, "Wrong", &w.wrong_count);
    read_also(b, r, &w);
    w.difficulty_milli = read_difficulty(record_value(r, "Difficulty"));
    w.film = find_film(b, r);
    w.key = str_hash(data_fold(&b->scratch, w.right),
                     str_hash(data_fold(&b->scratch, w.ask), KEY_WRITTEN));
    return w;
}

/* In the order of their keys; of two with the same words the first pack's counts. */
void build_written(Build *b)
{
    Catalog *c = b->c;
    Written *all = NULL;
    int count = 0, cap = 0;
    for (int i = 0; i < b->input_count; i++)
        for (int k = 0; k < b->inputs[i].pack->count; k++) {
            const Record *r = &b->inputs[i].pack->records[k];
            if (r->type == RECORD_QUESTION && record_value(r, "Ask").n &&
                record_value(r, "Right").n && record_value(r, "Wrong").n)
                *ARRAY_PUSH(&b->scratch, all, count, cap) = read_question(b, r, i);
        }
    OrderRow *rows = arena_new(&b->scratch, OrderRow, count + 1);
    for (int i = 0; i < count; i++)
        rows[i] = (OrderRow){all[i].key, 0, S(""), (Id)i};
    order_rows(rows, count);
    c->written = arena_new(b->a, Written, count + 1);
    for (int i = 0; i < count; i++)
        if (!i || rows[i].first != rows[i - 1].first)
            c->written[c->written_count++] = all[rows[i].id];
}
