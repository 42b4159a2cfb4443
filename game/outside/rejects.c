/* rejects.c -- see rejects.h. */
#include "rejects.h"

/* The errors alone, by file and line. */
static Diag errors_of(const Diag *diag, Arena *a)
{
    Diag errors;
    diag_init(&errors, a);
    for (int i = 0; i < diag->count; i++)
        if (diag->faults[i].kind == FAULT_ERROR)
            *ARRAY_PUSH(a, errors.faults, errors.count, errors.cap) = diag->faults[i];
    diag_sort(&errors, 0);
    return errors;
}

/* Does one of the errors lie in the element? */
static bool is_refused(const Element *e, const Diag *errors)
{
    int from = 0, to = errors->count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        const Fault *f = &errors->faults[middle];
        int order = str_compare(f->file, e->file);
        if (order < 0 || (order == 0 && f->line < e->first_line))
            from = middle + 1;
        else
            to = middle;
    }
    const Fault *first = from < errors->count ? &errors->faults[from] : NULL;
    return first && str_equal(first->file, e->file) && first->line <= e->last_line;
}

/* ---- writing */

static void add_lines(Rejects *r, Str raw)
{
    buf_add(r->out, raw);
    if (raw.n && raw.s[raw.n - 1] != '\n')
        buf_add_char(r->out, '\n');
}

/* Without the comma behind it, which stood there for what followed. */
static void add_item(Rejects *r, Str raw)
{
    raw = str_trim(raw);
    if (str_ends(raw, S(",")))
        raw = str_trim(str_slice(raw, 0, raw.n - 1));
    buf_add_c(r->out, r->in_list ? ",\n" : "[\n");
    buf_add(r->out, raw);
    r->in_list = true;
}

/* What a file begins with: the elements from `head` on that are such. */
static void add_head(Rejects *r, const Element *head, const Element *e)
{
    for (; head < e && head->head && str_equal(head->file, e->file); head++)
        add_lines(r, head->raw);
}

static void add(Rejects *r, const Element *head, const Element *e)
{
    bool same_file = r->last && str_equal(r->last->file, e->file);
    bool item = str_starts(str_trim(e->raw), S("{")) || (r->in_list && same_file);
    if (!same_file && !item)
        rejects_end(r);
    if (!same_file && !r->in_list && r->last)
        buf_add_char(r->out, '\n');
    if (!same_file)
        add_head(r, head, e);
    if (item)
        add_item(r, e->raw);
    else
        add_lines(r, e->raw);
    r->last = e;
    r->count++;
}

void rejects_add(Rejects *r, const Pack *pack, const Diag *diag)
{
    Arena a;
    arena_init(&a);
    Diag errors = errors_of(diag, &a);
    const Element *head = pack->elements;
    for (int i = 0; i < pack->element_count; i++) {
        const Element *e = &pack->elements[i];
        if (e->head && !(head->head && str_equal(head->file, e->file)))
            head = e;
        if (!e->head && is_refused(e, &errors))
            add(r, head, e);
    }
    arena_free(&a);
}

void rejects_end(Rejects *r)
{
    if (r->in_list)
        buf_add_c(r->out, "\n]\n");
    r->in_list = false;
}
