/* stream.c -- see stream.h. */
#include "stream.h"

#include <limits.h>
#include <string.h>

#include "lines.h"

enum { PIECE = 1 << 18 };
#define ROOM (STREAM_MAX_LINE + PIECE)

static size_t seek(const Stream *s, char mark, size_t from)
{
    const char *at = from < s->to ? memchr(s->buffer + from, mark, s->to - from) : NULL;
    return at ? (size_t)(at - s->buffer) : s->to;
}

/* The next bytes of the file, to stand at this place of the buffer. */
static void load(Stream *s, size_t at)
{
    size_t room = s->room - at < PIECE ? s->room - at : PIECE;
    ptrdiff_t n = s->gzip ? (ptrdiff_t)gzip_read(s->gzip, s->buffer + at, room)
                          : pack_piece(s->file, s->at, s->buffer + at, room);
    s->unreadable |= n < 0;
    s->ended = n <= 0;
    s->to = at + (n > 0 ? (size_t)n : 0);
    s->at += n > 0 ? (uint64_t)n : 0;
}

/* More bytes behind those that are left; what was found in these stays found. */
static void fill(Stream *s)
{
    size_t left = s->to - s->from;
    bool no_cr = s->next_cr == s->to, no_lf = s->next_lf == s->to;
    memmove(s->buffer, s->buffer + s->from, left);
    s->next_cr -= s->from;
    s->next_lf -= s->from;
    s->from = 0;
    load(s, left);
    if (no_cr)
        s->next_cr = seek(s, '\r', left);
    if (no_lf)
        s->next_lf = seek(s, '\n', left);
}

static void skip_to(Stream *s, size_t from)
{
    s->from = from;
    if (s->next_cr < from)
        s->next_cr = seek(s, '\r', from);
    if (s->next_lf < from)
        s->next_lf = seek(s, '\n', from);
}

static size_t line_end(const Stream *s)
{
    return s->next_cr < s->next_lf ? s->next_cr : s->next_lf;
}

void stream_open(Stream *s, const PackFile *file, Arena *a)
{
    *s = (Stream){.file = file};
    if (!file->source.read) {
        bool was_utf16;
        s->held = (PackFile){.path = file->path, .bytes = lines_text(file->bytes, a, &was_utf16)};
        s->file = &s->held;
    }
    if (file->packed)
        s->gzip = gzip_open(file, a);
    s->room = !file->source.read && s->held.bytes.n < ROOM ? s->held.bytes.n + 1 : ROOM;
    s->buffer = arena_alloc(a, s->room, 1);
    do
        fill(s);
    while (!s->ended && s->to < 3);
    if (file->source.read && str_starts((Str){s->buffer, s->to}, S("\xEF\xBB\xBF")))
        skip_to(s, 3);
}

/* A line longer than any may be: its beginning stays where it is, what follows is passed over. */
static Str begin_of_long(Stream *s)
{
    size_t keep = s->from + STREAM_MAX_LINE;
    s->too_long = true;
    while (line_end(s) == s->to && !s->ended) {
        load(s, keep);
        s->next_cr = seek(s, '\r', keep);
        s->next_lf = seek(s, '\n', keep);
    }
    return (Str){s->buffer + s->from, STREAM_MAX_LINE};
}

/* Must more be read before the line's end is known? A CR may have its LF behind it. */
static bool wants_more(const Stream *s)
{
    size_t end = line_end(s), have = s->to - s->from;
    return !s->ended &&
           (end == s->to ? have <= STREAM_MAX_LINE : end + 1 == s->to && have < s->room);
}

/* Does the file break off in this line? What it says may be half a word. */
static bool is_cut(const Stream *s)
{
    return line_end(s) == s->to && stream_fault(s).cut;
}

bool stream_next(Stream *s, Str *line)
{
    s->too_long = false;
    while (wants_more(s))
        fill(s);
    if (s->from == s->to || is_cut(s))
        return false;
    *line = (Str){s->buffer + s->from, line_end(s) - s->from};
    if (line->n > STREAM_MAX_LINE) {
        *line = begin_of_long(s);
        if (is_cut(s))
            return false;
    }
    size_t end = line_end(s);
    bool crlf = end == s->next_cr && end + 1 == s->next_lf && end + 1 < s->to;
    skip_to(s, end + 1 + crlf < s->to ? end + 1 + crlf : s->to);
    s->line += s->line < INT_MAX;
    return true;
}

GzipFault stream_fault(const Stream *s)
{
    if (s->unreadable)
        return (GzipFault){FAULT_ERROR, "file-unreadable",
                           "the file can be read only up to here; what came before counts", true};
    return s->gzip ? gzip_fault(s->gzip) : (GzipFault){0};
}

void stream_close(Stream *s)
{
    if (s->gzip)
        gzip_close(s->gzip);
}
