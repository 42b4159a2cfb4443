/* rec.c -- see rec.h; writing stands in rec_write.c. */
#include "rec.h"

#include <string.h>

#include "lines.h"
#include "rec_line.h"
#include "rec_records.h"
#include "utf8.h"

/* A file being read, and the value that is growing. */
typedef struct {
    Lines lines;
    Pack *out;
    Arena *a;
    Diag *diag;

    RecRecords records;
    bool in_block; /* since a % line no blank line was seen */
    int block_line, descriptors;

    Field field; /* whose value is being read, if `open` */
    Buf joined;  /* the value, once it has a second line */
    bool open, is_joined, to_be_joined, too_long;
    bool ignoring; /* continuations of a refused line belong to nothing */

    Str said;      /* of the `#:` lines just above, for the next field */
    Buf said_text; /* of several such lines */
} Rec;

static void error(Rec *r, int line, int column, const char *name, const char *what)
{
    diag_add(r->diag, FAULT_ERROR, name, r->lines.path, line, column, "%s", what);
}

/* ---- is it a pack? */

bool rec_is_marked(Str bytes)
{
    Str line;
    if (str_starts(bytes, S("\xEF\xBB\xBF")))
        bytes = str_slice(bytes, 3, bytes.n);
    while (bytes.n) {
        str_cut(bytes, '\n', &line, &bytes);
        line = str_trim(line);
        if (line.n && line.s[0] != '#')
            return str_starts(line, S("%rec:"));
    }
    return false;
}

/* Does most of the beginning look like fields? One damaged line must not lose a whole pack. */
#define LINES_LOOKED_AT 32

static bool looks_like_text(Str text)
{
    int seen = 0, good = 0;
    Str line, name, value;
    for (size_t at = 0; at < text.n && seen < LINES_LOOKED_AT;) {
        size_t end = at;
        while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
            end++;
        line = str_trim(str_slice(text, at, end));
        at = end + 1;
        if (line.n == 0 || line.s[0] == '#')
            continue;
        seen++;
        bool field = rec_split_field(line, &name, &value);
        if (field && str_equal_ascii_nocase(name, S("%rec")))
            return true;
        good += field || line.s[0] == '+';
    }
    return seen == 0 || good * 2 >= seen;
}

bool rec_looks_like(Str bytes)
{
    Arena scratch;
    bool was_utf16;
    arena_init(&scratch);
    /* Of UTF-16 a beginning is enough; an even number of bytes, so that no unit is halved. */
    bool is_wide = str_starts(bytes, S("\xFE\xFF")) || str_starts(bytes, S("\xFF\xFE"));
    Str text = lines_text(is_wide ? str_slice(bytes, 0, 1 << 16) : bytes, &scratch, &was_utf16);
    bool looks = looks_like_text(text);
    arena_free(&scratch);
    return looks;
}

/* ---- values */

static Str clean(Rec *r, Str value)
{
    if (!value.n || !memchr(value.s, '\t', value.n))
        return value;
    Buf out = buf_in(r->a);
    for (size_t i = 0; i < value.n; i++)
        buf_add_char(&out, value.s[i] == '\t' ? ' ' : value.s[i]);
    return buf_str(&out);
}

/* The value is whole: no more continuations. */
static void close_field(Rec *r)
{
    if (!r->open)
        return;
    r->open = r->to_be_joined = false;
    if (r->too_long) {
        error(r, r->field.line, r->field.column, "field-too-long",
              "the value is longer than 1 MiB, the most a field may hold, and is left out; "
              "shorten it or divide it");
        return;
    }
    if (r->is_joined)
        r->field.value = utf8_nfc(r->a, buf_str(&r->joined));
    r->field.value = utf8_trim(clean(r, r->field.value));
    rec_records_add(&r->records, r->field);
}

static void add_piece(Rec *r, Str piece, const char *between)
{
    if (!r->is_joined) {
        r->joined = buf_in(r->a);
        buf_add(&r->joined, r->field.value);
        r->is_joined = true;
    }
    r->too_long |= r->joined.n + piece.n > PACK_MAX_FIELD_BYTES;
    if (r->too_long)
        return;
    if (r->joined.n && piece.n)
        buf_add_c(&r->joined, between);
    buf_add(&r->joined, piece);
}

/* A backslash at the end of a line joins the next to it. */
static Str without_join_mark(Rec *r, Str text)
{
    r->to_be_joined = str_ends(text, S("\\"));
    return str_slice(text, 0, text.n - r->to_be_joined);
}

/* A `#:` line: a sentence of the text from which the field below was read. Several are one. */
static void read_said(Rec *r, Str bare, Str before)
{
    Str piece = clean(r, str_trim(str_slice(bare, 2, bare.n)));
    if (before.n && before.n + piece.n <= PACK_MAX_FIELD_BYTES) {
        if (before.s != r->said_text.s) {
            r->said_text = buf_in(r->a);
            buf_add(&r->said_text, before);
        }
        buf_add_char(&r->said_text, ' ');
        buf_add(&r->said_text, piece);
        piece = buf_str(&r->said_text);
    }
    r->said = piece;
}

static void push_quote(Rec *r, Str said, const Field *f)
{
    Pack *p = r->out;
    if (said.n)
        *ARRAY_PUSH(r->a, p->quotes, p->quote_count, p->quote_cap) =
            (Quote){r->lines.path, said, f->line, f->column};
}

static void open_field(Rec *r, Str name, Str line, size_t value_at)
{
    while (value_at < line.n && (line.s[value_at] == ' ' || line.s[value_at] == '\t'))
        value_at++;
    Str value = without_join_mark(r, str_slice(line, value_at, line.n));
    r->field = (Field){name, value, r->lines.line, utf8_column(line, value_at)};
    r->open = true;
    r->is_joined = r->ignoring = false;
    r->too_long = value.n > PACK_MAX_FIELD_BYTES;
}

/* ---- lines */

static void refuse_line(Rec *r, Str line)
{
    Str name, value;
    bool has_colon = str_cut(line, ':', &name, &value);
    r->ignoring = true;
    if (has_colon && rec_is_name(str_trim(name)))
        error(r, r->lines.line, 1, "bad-field-name",
              "blanks stand before the field's name or its colon; take them out, or begin the line "
              "with \"+ \" if it belongs to the value above");
    else if (has_colon && name.n && name.n < 40)
        error(r, r->lines.line, 1, "bad-field-name",
              "what stands before the colon is no field's name (ASCII letters, digits and _ only); "
              "if the line belongs to the value above, begin it with \"+ \"");
    else
        error(r, r->lines.line, 1, "bad-line",
              "this is no \"Field: value\"; begin it with \"+ \" if it belongs to the value above, "
              "or with # if it is a comment");
}

#define MAX_DESCRIPTORS 1000 /* kept of one file; nobody writes as many by hand */

/* What a % line says is kept as a record of type "%" and never obeyed. */
static void keep_descriptor(Rec *r, Str name, Str value)
{
    if (r->descriptors++ >= MAX_DESCRIPTORS)
        return;
    Arena *rows = record_rows(r->out, r->a);
    Field *f = arena_new(rows, Field, 1);
    *f = (Field){name, str_trim(value), r->lines.line, 1};
    *ARRAY_PUSH(rows, r->out->records, r->out->count, r->out->cap) = (Record){
        .type = RECORD_OTHER,
        .type_name = S("%"),
        .file = r->lines.path,
        .line = r->lines.line,
        .fields = f,
        .count = 1,
    };
}

static void begin_type(Rec *r, Str value)
{
    Str name, rest;
    value = str_trim(clean(r, value));
    if (!str_cut(value, ' ', &name, &rest) || !str_trim(rest).n)
        name = value;
    else
        keep_descriptor(r, S("%rec"), value);
    if (!rec_is_name(name)) {
        error(r, r->lines.line, 1, "bad-type",
              "after %rec: stands the type of the records below, such as Film, Person or Question");
        name = S("");
    }
    r->records.type = record_type_find(name);
    r->records.type_name = r->records.type == RECORD_OTHER ? name : S("");
}

static void read_descriptor(Rec *r, Str line)
{
    Str name, value;
    if (r->records.count)
        error(r, r->lines.line, 1, "missing-blank-line",
              "a blank line is missing before this line; it ends the record above");
    rec_records_end(&r->records);
    r->ignoring = true;
    r->in_block = true;
    r->block_line = r->lines.line;
    if (!rec_split_field(line, &name, &value))
        error(r, r->lines.line, 1, "bad-line",
              "this is no \"%name: value\"; begin it with # if it is a comment");
    else if (str_equal_ascii_nocase(name, S("%rec")))
        begin_type(r, value);
    else
        keep_descriptor(r, name, value);
}

static void read_field(Rec *r, Str line, Str said)
{
    Str name, value;
    if (!rec_split_field(line, &name, &value)) {
        refuse_line(r, line);
        return;
    }
    if (r->in_block)
        diag_add(r->diag, FAULT_ERROR, "missing-blank-line", r->lines.path, r->lines.line, 1,
                 "a blank line is missing between line %d, which begins with %%, and the record's "
                 "first field",
                 r->block_line);
    r->in_block = false;
    open_field(r, name, line, line.n - value.n);
    push_quote(r, said, &r->field);
}

static void read_continuation(Rec *r, Str line)
{
    Str piece = str_slice(line, 1, line.n);
    if (str_starts(piece, S(" ")))
        piece = str_slice(piece, 1, piece.n);
    if (r->open) {
        /* Blanks at the seam are one; those before a join mark are the author's. */
        Str text = without_join_mark(r, piece);
        if (!r->is_joined)
            r->field.value = str_trim(r->field.value);
        add_piece(r, r->to_be_joined ? text : str_trim(text), " ");
    } else if (!r->ignoring) {
        r->ignoring = true;
        error(r, r->lines.line, 1, "nothing-to-continue",
              "\"+\" continues the value above it, and there is none; write \"Field: value\"");
    }
}

static void read_line(Rec *r, Str line)
{
    if (r->open && r->to_be_joined) {
        Str text = without_join_mark(r, line);
        add_piece(r, text, "");
        return;
    }
    Str bare = str_trim(line), said = r->said;
    r->said = S(""); /* what is not directly above a field is a comment like others */
    if (str_starts(bare, S("#:")))
        read_said(r, bare, said);
    if (bare.n && bare.s[0] == '#')
        return;
    if (str_starts(line, S("+"))) {
        read_continuation(r, line);
        return;
    }
    close_field(r);
    if (bare.n == 0) {
        rec_records_end(&r->records);
        r->in_block = r->ignoring = false;
    } else if (line.s[0] == '%') {
        read_descriptor(r, line);
    } else {
        read_field(r, line, said);
    }
}

/* How many records there can be, about: the runs of lines that are not empty. */
static int count_runs(Str text)
{
    int runs = 1;
    bool empty_line = true, in_run = false;
    for (size_t i = 0; i < text.n; i++) {
        bool is_end = text.s[i] == '\n' || text.s[i] == '\r';
        if (is_end && i && text.s[i] == '\n' && text.s[i - 1] == '\r')
            continue;
        runs += is_end && empty_line && in_run;
        in_run = !(is_end && empty_line);
        empty_line = is_end;
    }
    return runs < PACK_MAX_TOTAL_FIELDS ? runs : PACK_MAX_TOTAL_FIELDS;
}

void rec_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Rec r = {.out = out, .a = a, .diag = diag, .said = S("")};
    Str line;
    lines_open(&r.lines, file, a, diag);
    rec_records_open(&r.records, file->path, a, out, diag);
    pack_reserve(out, count_runs(r.lines.text), a);
    while (!r.records.stopped && lines_next(&r.lines, &line))
        read_line(&r, line);
    close_field(&r);
    rec_records_close(&r.records);
}
