/* gzip.c -- see gzip.h. */
#include "gzip.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

enum { CHUNK = 1 << 16, GZIP_ALONE = 16 + MAX_WBITS };

bool gzip_looks_like(Str bytes)
{
    return str_starts(bytes, S("\x1F\x8B"));
}

static void tell(const PackFile *file, Diag *diag, FaultKind kind, const char *name,
                 const char *what)
{
    diag_add(diag, kind, name, file->path, 1, 1, "%s", what);
}

/* Unpack until the input, a member or the room ends; what comes out is added to `out`. */
static int inflate_member(z_stream *z, size_t room, Buf *out)
{
    unsigned char chunk[CHUNK];
    int code;
    do {
        z->next_out = chunk;
        z->avail_out = sizeof chunk;
        code = inflate(z, Z_NO_FLUSH);
        buf_add(out, (Str){(const char *)chunk, sizeof chunk - z->avail_out});
        if (out->n > room)
            return Z_BUF_ERROR;
    } while (code == Z_OK && (z->avail_in || !z->avail_out));
    return code;
}

/* Some programs fill what they write with zeros up to a block's end. */
static bool is_padding(const z_stream *z)
{
    for (uInt i = 0; i < z->avail_in; i++)
        if (z->next_in[i])
            return false;
    return true;
}

static bool is_of_checksum(const z_stream *z, int code)
{
    return code == Z_DATA_ERROR && z->msg &&
           (!strcmp(z->msg, "incorrect data check") || !strcmp(z->msg, "incorrect length check"));
}

/* What is wrong with the data; `code` is zlib's last word. */
static GzipFault damage(const z_stream *z, int code)
{
    if (code == Z_STREAM_END && is_padding(z))
        return (GzipFault){0};
    if (code == Z_STREAM_END)
        return (GzipFault){FAULT_WARNING, "gzip-rubbish",
                           "something else follows behind the compressed data and is left aside",
                           false};
    if (is_of_checksum(z, code))
        return (GzipFault){FAULT_ERROR, "gzip-checksum",
                           "the compressed file is damaged: its checksum does not fit, and some of "
                           "what was unpacked may be wrong; fetch or compress it again",
                           false};
    if (code == Z_MEM_ERROR)
        return (GzipFault){FAULT_ERROR, "gzip-no-memory",
                           "there is not enough memory to unpack the file; unpack it first", true};
    if (code == Z_DATA_ERROR || code == Z_NEED_DICT)
        return (GzipFault){FAULT_ERROR, "gzip-damaged",
                           "the compressed file is damaged; what stands before the damage is read, "
                           "but for the record in which it breaks off: fetch or compress it again",
                           true};
    return (GzipFault){FAULT_ERROR, "gzip-cut",
                       "the compressed file is cut off; what is there is read, but for the record "
                       "in which it breaks off: fetch or compress it again",
                       true};
}

/* The same told. True if the text's end is missing. */
static bool tell_damage(const PackFile *file, const z_stream *z, int code, Diag *diag)
{
    GzipFault fault = damage(z, code);
    if (fault.name)
        tell(file, diag, fault.kind, fault.name, fault.what);
    return fault.cut;
}

static void tell_size(const PackFile *file, bool pack, Diag *diag)
{
    tell(file, diag, FAULT_ERROR, "gzip-too-large",
         pack ? "the compressed files of this pack are together larger than 256 MiB unpacked, the "
                "most that is read; what follows is left out: make several packs of them"
              : "unpacked it is larger than 64 MiB, the most that is read whole; what follows is "
                "left out: divide it into several files of one folder");
}

/* ---- a text that breaks off */

static bool is_line_end(Str text, size_t at, bool utf16)
{
    unsigned a = (unsigned char)text.s[at], b = utf16 ? (unsigned char)text.s[at + 1] : 0;
    return (a == 0 || b == 0) && (a + b == '\n' || a + b == '\r');
}

/* Without its last line, of which half may be missing. JSON may be one line, and its reader sees
 * where it breaks off. */
static Str whole_lines(Str text)
{
    bool utf16 = str_starts(text, S("\xFE\xFF")) || str_starts(text, S("\xFF\xFE"));
    size_t step = utf16 ? 2 : 1, end = text.n - text.n % step;
    while (end && !is_line_end(text, end - step, utf16))
        end -= step;
    bool json = str_starts(text, S("[")) || str_starts(text, S("{"));
    return !end && json ? text : str_slice(text, 0, end);
}

/* True if the end of the text is missing. */
static bool unpack(const PackFile *file, z_stream *z, size_t room, bool pack, Buf *out, Diag *diag)
{
    int code = inflate_member(z, room, out);
    while (code == Z_STREAM_END && z->avail_in >= 2 && z->next_in[0] == 0x1F &&
           z->next_in[1] == 0x8B && inflateReset(z) == Z_OK)
        code = inflate_member(z, room, out);
    if (out->n <= room)
        return tell_damage(file, z, code, diag);
    out->n = room;
    tell_size(file, pack, diag);
    return true;
}

bool gzip_unpack(const PackFile *file, size_t *left, Arena *a, PackFile *out, Diag *diag)
{
    Arena scratch;
    z_stream z = {.next_in = (z_const Bytef *)file->bytes.s,
                  .avail_in = file->bytes.n < UINT_MAX ? (uInt)file->bytes.n : UINT_MAX};
    size_t room = *left < PACK_MAX_BYTES ? *left : PACK_MAX_BYTES;
    bool pack = room < PACK_MAX_BYTES, cut = true;
    *out = (PackFile){.path = file->path, .bytes = S("")};
    if (!room) {
        tell_size(file, true, diag);
        return false;
    }
    if (inflateInit2(&z, GZIP_ALONE) != Z_OK)
        return !tell_damage(file, &z, Z_MEM_ERROR, diag);
    arena_init(&scratch);
    Buf text = buf_in(&scratch);
    cut = unpack(file, &z, room, pack, &text, diag);
    inflateEnd(&z);
    out->bytes = arena_copy(a, cut ? whole_lines(buf_str(&text)) : buf_str(&text));
    *left -= text.n;
    arena_free(&scratch);
    return !cut;
}

/* ---- piece by piece */

struct Gzip {
    const PackFile *file;
    z_stream z;
    uint64_t at, given;         /* bytes taken from the file, and bytes unpacked */
    bool ended;
    GzipFault fault;
    char in[CHUNK];
};

static void stop(Gzip *g, GzipFault fault)
{
    g->ended = true;
    g->fault = fault;
}

Gzip *gzip_open(const PackFile *file, Arena *a)
{
    Gzip *g = arena_new(a, Gzip, 1);
    g->file = file;
    if (inflateInit2(&g->z, GZIP_ALONE) != Z_OK)
        stop(g, damage(&g->z, Z_MEM_ERROR));
    return g;
}

/* More of the packed bytes behind those that are left. Fails: false at the end of the file. */
static bool fetch(Gzip *g)
{
    size_t left = g->z.avail_in;
    if (left)
        memmove(g->in, g->z.next_in, left);
    ptrdiff_t n = pack_piece(g->file, g->at, g->in + left, sizeof g->in - left);
    if (n > 0)
        g->at += (uint64_t)n;
    g->z.next_in = (z_const Bytef *)g->in;
    g->z.avail_in = (uInt)(left + (n > 0 ? (size_t)n : 0));
    return n > 0;
}

/* A member has ended: the next one, or the end of all. */
static void next_member(Gzip *g)
{
    if (g->z.avail_in < 2)
        fetch(g);
    if (g->z.avail_in >= 2 && g->z.next_in[0] == 0x1F && g->z.next_in[1] == 0x8B &&
        inflateReset(&g->z) == Z_OK)
        return;
    while (is_padding(&g->z)) {
        g->z.avail_in = 0;
        if (!fetch(g))
            break;
    }
    stop(g, damage(&g->z, Z_STREAM_END));
}

static bool is_bomb(const Gzip *g)
{
    return g->given > GZIP_FREE_BYTES && g->given / GZIP_MAX_RATIO > g->at;
}

size_t gzip_read(Gzip *g, char *to, size_t room)
{
    g->z.next_out = (Bytef *)to;
    g->z.avail_out = (uInt)(room < UINT_MAX ? room : UINT_MAX);
    while (g->z.avail_out && !g->ended) {
        bool more = g->z.avail_in || fetch(g);
        uInt before = g->z.avail_out;
        int code = inflate(&g->z, Z_NO_FLUSH);
        g->given += before - g->z.avail_out;
        if (code == Z_STREAM_END)
            next_member(g);
        else if ((code != Z_OK && code != Z_BUF_ERROR) || (!more && before == g->z.avail_out))
            stop(g, damage(&g->z, code));
        if (!g->ended && is_bomb(g))
            stop(g, (GzipFault){FAULT_ERROR, "gzip-too-large",
                                "unpacked it is more than two hundred times as large, which no "
                                "table is; what follows is left out",
                                true});
    }
    return (size_t)((char *)g->z.next_out - to);
}

GzipFault gzip_fault(const Gzip *g)
{
    return g->fault;
}

void gzip_close(Gzip *g)
{
    inflateEnd(&g->z);
}

Str gzip_head(const PackFile *file, Arena *a)
{
    char *head = arena_new(a, char, PACK_HEAD_BYTES);
    Gzip *g = gzip_open(file, a);
    size_t n = gzip_read(g, head, PACK_HEAD_BYTES);
    gzip_close(g);
    return (Str){head, n};
}
