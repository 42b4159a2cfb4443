/* rec_write.c -- packs as .rec text. `recfix --check` must be content, and what is read again must
 * be the same. */
#include <stdlib.h>
#include <string.h>

#include "quotes.h"
#include "rec.h"

#define SAID_MARK "#: "
#define DOUBT_MARK "#? "
#define WRAP_COLUMN 100 /* bytes of a line, where a blank allows it */

/* May the value be divided at this blank? Reading joins the pieces with one blank, so one that has
 * another beside it must stay inside. */
static bool can_divide(Str value, size_t at)
{
    return value.s[at] == ' ' && at > 0 && at + 1 < value.n && value.s[at - 1] != ' ' &&
           value.s[at + 1] != ' ';
}

/* Where the piece that begins at `from` ends: at the last good blank within the line, or at the
 * first one after it. */
static size_t piece_end(Str value, size_t from, size_t room)
{
    size_t end = value.n;
    if (value.n - from <= room)
        return end;
    for (size_t at = from; at < value.n; at++) {
        if (at - from > room && end < value.n)
            break;
        if (can_divide(value, at))
            end = at;
    }
    return end;
}

static void write_piece(Buf *out, Str piece)
{
    buf_add(out, piece);
    /* A backslash would join the next line; behind a blank, which reading trims, it does not. */
    if (str_ends(piece, S("\\")))
        buf_add_char(out, ' ');
    buf_add_char(out, '\n');
}

/* The value in lines, the first begun already and `indent` wide, each further one with `mark`. */
static void write_lines(Buf *out, Str value, size_t indent, const char *mark)
{
    for (size_t from = 0;;) {
        size_t end = piece_end(value, from, indent < WRAP_COLUMN ? WRAP_COLUMN - indent : 1);
        write_piece(out, str_slice(value, from, end));
        if (end == value.n)
            return;
        from = end + 1;
        indent = strlen(mark);
        buf_add_c(out, mark);
    }
}

static void write_field(Buf *out, const Field *f)
{
    buf_add(out, f->name);
    buf_add_c(out, ": ");
    write_lines(out, f->value, f->name.n + 2, "+ ");
}

/* The sentence it was read from, if a text says it. */
static void write_said(Buf *out, const Record *r, const Field *f, const Quotes *quotes)
{
    Str said = quotes_find(quotes, r->file, f);
    if (!said.n)
        return;
    buf_add_c(out, SAID_MARK);
    write_lines(out, said, strlen(SAID_MARK), SAID_MARK);
}

static void write_record(Buf *out, const Record *r, const Quotes *quotes)
{
    for (int i = 0; i < r->count; i++) {
        write_said(out, r, &r->fields[i], quotes);
        write_field(out, &r->fields[i]);
        if (r->undated && str_equal(r->fields[i].name, S("Title")))
            buf_add_c(out, "Year: ?\n");
    }
}

/* What is doubtful of the record, each a comment in one line: without the mark it is a field. */
static void write_doubts(Buf *out, const Pack *pack, const Record *r, const Quotes *quotes)
{
    int record = (int)(r - pack->records);
    int from = record_doubts_before(pack, record), to = record_doubts_before(pack, record + 1);
    for (; from < to; from++) {
        const Field *f = &pack->doubts[from].field;
        write_said(out, r, f, quotes);
        buf_add_c(out, DOUBT_MARK);
        buf_add(out, f->name);
        buf_add_c(out, ": ");
        write_piece(out, f->value);
    }
}

/* The % lines that a pack brought: kept where people see them and recutils does not obey them. */
static void write_descriptors(Buf *out, const Record *r)
{
    for (int i = 0; i < r->count; i++) {
        buf_add_c(out, "# ");
        buf_add(out, r->fields[i].name);
        buf_add_c(out, ": ");
        write_piece(out, r->fields[i].value);
    }
}

static Str block_name(const Record *r)
{
    return r->type == RECORD_OTHER ? r->type_name : str_from_c(record_type_name(r->type));
}

static bool is_descriptor(const Record *r)
{
    return r->type == RECORD_OTHER && str_starts(r->type_name, S("%"));
}

/* Descriptors first, then by type, types that are not ours by name; within one as they came. */
static int compare_records(const void *left, const void *right)
{
    const Record *a = *(const Record *const *)left, *b = *(const Record *const *)right;
    if (is_descriptor(a) != is_descriptor(b))
        return is_descriptor(a) ? -1 : 1;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    int order = a->type == RECORD_OTHER ? str_compare(a->type_name, b->type_name) : 0;
    return order ? order : (a > b) - (a < b);
}

void rec_write(const Pack *pack, Buf *out)
{
    Arena scratch;
    Quotes quotes;
    arena_init(&scratch);
    quotes_init(&quotes, &scratch);
    quotes_add(&quotes, pack);
    const Record **sorted = arena_new(&scratch, const Record *, pack->count + 1);
    for (int i = 0; i < pack->count; i++)
        sorted[i] = &pack->records[i];
    qsort(sorted, (size_t)pack->count, sizeof *sorted, compare_records);
    const Record *before = NULL;
    for (int i = 0; i < pack->count; i++) {
        const Record *r = sorted[i];
        if (is_descriptor(r)) {
            write_descriptors(out, r);
            continue;
        }
        bool first = !before || !str_equal(block_name(before), block_name(r));
        if (i > 0)
            buf_add_char(out, '\n');
        if (first)
            buf_format(out, "%%rec: %.*s\n\n", STR_ARG(block_name(r)));
        write_record(out, r, &quotes);
        write_doubts(out, pack, r, &quotes);
        before = r;
    }
    arena_free(&scratch);
}
