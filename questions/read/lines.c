/* lines.c -- see lines.h. */
#include "lines.h"

#include <string.h>

#include "utf8.h"

/* ---- bytes to text */

static unsigned unit_at(Str bytes, size_t at, bool big)
{
    unsigned a = (unsigned char)bytes.s[at], b = (unsigned char)bytes.s[at + 1];
    return big ? a << 8 | b : b << 8 | a;
}

static Str from_utf16(Str bytes, bool big, Arena *a)
{
    Buf out = buf_in(a);
    size_t at = 0;
    while (bytes.n - at >= 2) {
        uint32_t c = unit_at(bytes, at, big);
        at += 2;
        bool high = c >= 0xD800 && c < 0xDC00, low = c >= 0xDC00 && c < 0xE000;
        unsigned next = high && bytes.n - at >= 2 ? unit_at(bytes, at, big) : 0;
        if (high && next >= 0xDC00 && next < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00);
            at += 2;
            high = false;
        }
        if (high || low)
            buf_add_char(&out, (char)0xFF);
        else
            utf8_add(&out, c);
    }
    if (at < bytes.n)
        buf_add_char(&out, (char)0xFF);
    return buf_str(&out);
}

Str lines_text(Str bytes, Arena *a, bool *was_utf16)
{
    *was_utf16 = str_starts(bytes, S("\xFE\xFF")) || str_starts(bytes, S("\xFF\xFE"));
    if (*was_utf16)
        return from_utf16(str_slice(bytes, 2, bytes.n), bytes.s[0] == '\xFE', a);
    return str_starts(bytes, S("\xEF\xBB\xBF")) ? str_slice(bytes, 3, bytes.n) : bytes;
}

void lines_open(Lines *l, const PackFile *file, Arena *a, Diag *diag)
{
    *l = (Lines){.path = file->path, .arena = a, .diag = diag};
    l->text = lines_text(file->bytes, a, &l->was_utf16);
}

/* ---- bad bytes */

/* Is this sequence U+FFFD by right, and not for want of a better? */
static bool is_real_replacement(Str line, size_t from, size_t to)
{
    return str_equal(str_slice(line, from, to), S("\xEF\xBF\xBD"));
}

/* A line in the code page that Windows used before UTF-8. Five of its places are empty: a line that
 * has a byte there is something else. */
static bool read_windows1252(Lines *l, Str *line)
{
    if (l->was_utf16 || utf8_has_multibyte(*line))
        return false;
    Str text = utf8_from_windows1252(l->arena, *line);
    if (str_find(text, S("\xEF\xBF\xBD")) >= 0)
        return false;
    if (l->foreign++ < LINES_MAX_WARNED)
        diag_add(l->diag, FAULT_WARNING, "not-utf8", l->path, l->line, 1,
                 "this line is not UTF-8 and is read as Windows-1252; save the file as UTF-8%s",
                 l->foreign == LINES_MAX_WARNED ? " (further such lines are not listed)" : "");
    *line = text;
    return true;
}

/* Bad bytes become U+FFFD; those in a row are one error. */
static Str replace_bad(Lines *l, Str line)
{
    Buf out = buf_in(l->arena);
    bool bad_before = false;
    int column = 0;
    for (size_t at = 0; at < line.n;) {
        size_t from = at;
        column++;
        uint32_t c = utf8_next(line, &at);
        bool bad = c == UTF8_BAD && !is_real_replacement(line, from, at);
        if (bad && !bad_before)
            diag_add(l->diag, FAULT_ERROR, "bad-bytes", l->path, l->line, column,
                     "the byte 0x%02X is no UTF-8 here and is shown as U+FFFD; write the character "
                     "again and save the file as UTF-8",
                     (unsigned char)line.s[from]);
        bad_before = bad;
        utf8_add(&out, c);
    }
    return buf_str(&out);
}

/* ---- control characters */

static bool is_dropped(uint32_t c)
{
    return c == '\n' || utf8_is_control(c);
}

/* The first character that must go, at `*from`; 0 if there is none (a NUL goes too, as 1). */
static uint32_t find_dropped(Str line, size_t *from)
{
    for (size_t at = 0; at < line.n;) {
        *from = at;
        uint32_t c = utf8_next(line, &at);
        if (is_dropped(c))
            return c ? c : 1;
    }
    return 0;
}

static Str drop_controls(Lines *l, Str line)
{
    size_t from = 0;
    uint32_t c = find_dropped(line, &from);
    if (!c)
        return line;
    if (l->controls++ < LINES_MAX_WARNED)
        diag_add(l->diag, FAULT_WARNING, "control-character", l->path, l->line,
                 utf8_column(line, from), "%s (U+%04X) is dropped; take it out%s",
                 c < 0xA0 ? "a control character"
                          : "an invisible character that steers the writing",
                 (unsigned)(line.s[from] ? c : 0),
                 l->controls == LINES_MAX_WARNED ? " (further such lines are not listed)" : "");
    Buf out = buf_in(l->arena);
    buf_add(&out, str_slice(line, 0, from));
    for (size_t next = from; next < line.n; from = next)
        if (!is_dropped(utf8_next(line, &next)))
            buf_add(&out, str_slice(line, from, next));
    return buf_str(&out);
}

/* ---- lines */

static size_t seek(Str text, char mark, size_t from)
{
    const char *at = from < text.n ? memchr(text.s + from, mark, text.n - from) : NULL;
    return at ? (size_t)(at - text.s) : text.n;
}

/* A mark at or after `at`; each byte is looked at once, whichever marks the file has. */
static size_t line_end(Lines *l)
{
    if (l->line == 0 || l->next_cr < l->at)
        l->next_cr = seek(l->text, '\r', l->at);
    if (l->line == 0 || l->next_lf < l->at)
        l->next_lf = seek(l->text, '\n', l->at);
    return l->next_cr < l->next_lf ? l->next_cr : l->next_lf;
}

/* What nearly every line is: nothing to mend. */
static bool is_plain(Str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (((unsigned char)line.s[i] < ' ' && line.s[i] != '\t') ||
            (unsigned char)line.s[i] >= 0x7F)
            return false;
    return true;
}

Str lines_clean(Lines *l, Str line)
{
    if (is_plain(line))
        return line;
    if (!utf8_valid(line) && !read_windows1252(l, &line))
        line = replace_bad(l, line);
    return utf8_nfc(l->arena, drop_controls(l, line));
}

bool lines_next(Lines *l, Str *line)
{
    if (l->at >= l->text.n || !progress_reach(l->diag->progress, l->at))
        return false;
    size_t end = line_end(l);
    *line =
        str_slice(l->text, l->at, end - l->at > LINES_MAX_BYTES ? l->at + LINES_MAX_BYTES : end);
    bool crlf = end == l->next_cr && end + 1 == l->next_lf;
    l->at = end + 1 + (crlf && end < l->text.n);
    l->line++;
    *line = lines_clean(l, *line);
    return true;
}
