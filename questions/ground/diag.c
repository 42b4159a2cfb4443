/* diag.c -- see diag.h. */
#include "diag.h"

#include <stdio.h>
#include <string.h>

#include "utf8.h"

void diag_init(Diag *d, Arena *a)
{
    *d = (Diag){.arena = a};
}

static bool is_plain(char c)
{
    return c >= ' ' && c <= '~';
}

void diag_write_safe(Buf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        while (at < text.n && is_plain(text.s[at]))
            at++;
        buf_add(out, str_slice(text, from, at));
        if (at == text.n)
            return;
        uint32_t c = utf8_next(text, &at);
        if (c == '\t')
            c = ' ';
        else if (c == '\n' || utf8_is_control(c))
            c = UTF8_BAD;
        utf8_add(out, c);
    }
}

/* Messages quote packs, and a pack's name may be a megabyte long or full of escapes. */
static __attribute__((format(printf, 2, 0))) Str make_message(Arena *a, const char *format,
                                                              va_list args)
{
    char text[DIAG_MAX_MESSAGE];
    int n = vsnprintf(text, sizeof text, format, args);
    if (n < 0)
        return S("");
    Str whole = {text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1};
    bool cut = (size_t)n > whole.n;
    for (int back = 0; cut && whole.n && back < 4; back++) {
        whole.n--;
        if (((unsigned char)whole.s[whole.n] & 0xC0) != 0x80)
            break;
    }
    Buf out = buf_in(a);
    diag_write_safe(&out, whole);
    if (cut)
        buf_add_c(&out, "…");
    return buf_str(&out);
}

Fault *diag_add(Diag *d, FaultKind kind, const char *name, Str file, int line, int column,
                const char *format, ...)
{
    if (kind == FAULT_ERROR)
        d->errors++;
    else
        d->warnings++;
    if (d->count == DIAG_MAX_FAULTS) {
        d->spare = (Fault){.kind = kind, .name = name, .message = S("")};
        return &d->spare;
    }
    va_list args;
    va_start(args, format);
    Str message = make_message(d->arena, format, args);
    va_end(args);
    Fault *f = ARRAY_PUSH(d->arena, d->faults, d->count, d->cap);
    *f = (Fault){kind, file, line, column, name, message, S("")};
    return f;
}

static int compare_places(const Fault *a, const Fault *b)
{
    int order =
        a->file.s == b->file.s && a->file.n == b->file.n ? 0 : str_compare(a->file, b->file);
    if (order)
        return order;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    return (a->column > b->column) - (a->column < b->column);
}

/* Merge sort: stable, and no input makes it slow. */
static void sort_faults(Fault *items, Fault *scratch, int count)
{
    if (count < 2)
        return;
    int half = count / 2, left = 0, right = half;
    sort_faults(items, scratch, half);
    sort_faults(items + half, scratch, count - half);
    memcpy(scratch, items, (size_t)count * sizeof *items);
    for (int i = 0; i < count; i++) {
        bool take_left =
            right == count || (left < half && compare_places(&scratch[left], &scratch[right]) <= 0);
        items[i] = scratch[take_left ? left++ : right++];
    }
}

void diag_sort(Diag *d, int from)
{
    if (d->count - from < 2)
        return;
    Arena scratch;
    arena_init(&scratch);
    sort_faults(d->faults + from, arena_new(&scratch, Fault, d->count - from), d->count - from);
    arena_free(&scratch);
}

void diag_write(const Fault *f, Buf *out)
{
    diag_write_safe(out, f->file);
    if (f->line)
        buf_format(out, ":%d", f->line);
    if (f->line && f->column)
        buf_format(out, ":%d", f->column);
    buf_add_c(out, f->kind == FAULT_ERROR ? ": error: " : ": warning: ");
    diag_write_safe(out, f->message);
}
