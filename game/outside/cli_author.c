/* cli_author.c -- help for those who write packs: `check --template` and `check --rejects`. */
#include "cli.h"

#include <string.h>

int cli_template(const Options *o, Str assets)
{
    Arena a;
    arena_init(&a);
    Str folder = path_join(&a, assets, S("locale")), text, why;
    Str lang = o->lang.n ? o->lang : S("en");
    Str path = path_join(&a, folder, arena_format(&a, "starter-%.*s.rec", STR_ARG(lang)));
    int status = 0;
    if (!files_read(path, PACK_MAX_BYTES, &a, &text, &why)) {
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
        status = 2;
    } else if (fwrite(text.s, 1, text.n, stdout) != text.n || fflush(stdout) != 0) {
        status = 2;
    }
    arena_free(&a);
    return status;
}

/* Is something of this element in error? Faults of one file stand together, in the order of lines. */
static bool is_refused(const Element *e, const Diag *d)
{
    for (int i = 0; i < d->count; i++) {
        const Fault *f = &d->faults[i];
        if (f->kind == FAULT_ERROR && f->line >= e->first_line && f->line <= e->last_line &&
            str_equal(f->file, e->file))
            return true;
    }
    return false;
}

/* Objects of an array go into one again; rows and questions stand as they stood. */
static void add_refused(Buf *out, Str raw, bool first)
{
    bool is_object = raw.n && raw.s[0] == '{';
    if (is_object)
        buf_add_c(out, first ? "[\n" : ",\n");
    buf_add(out, raw);
    if (!is_object && raw.n && raw.s[raw.n - 1] != '\n')
        buf_add_char(out, '\n');
}

static void add_rejects(const Pack *p, const Diag *d, Buf *out, int *count)
{
    const Element *head = NULL, *last = NULL;
    for (int i = 0; i < p->element_count; i++) {
        const Element *e = &p->elements[i];
        if (e->head) {
            head = e;
            continue;
        }
        if (!is_refused(e, d))
            continue;
        if (head && str_equal(head->file, e->file))
            add_refused(out, head->raw, true);
        head = NULL;
        add_refused(out, str_trim(e->raw), !last || !str_equal(last->file, e->file));
        last = e;
        ++*count;
    }
    if (last && str_starts(str_trim(last->raw), S("{")))
        buf_add_c(out, "\n]\n");
}

bool cli_write_rejects(const Options *o, Library *l, const World *w)
{
    Arena a;
    arena_init(&a);
    Buf out = buf_in(&a);
    int count = 0;
    for (int i = 0; i < w->pack_count; i++)
        if (!w->packs[i].builtin)
            add_rejects(library_pack(l, i), library_diag(l, i), &out, &count);
    Str why;
    bool written = files_write(o->rejects, buf_str(&out), &a, &why);
    if (!written)
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
    else
        fprintf(stderr, "%d refused written to %.*s\n", count, STR_ARG(o->rejects));
    arena_free(&a);
    return written;
}
