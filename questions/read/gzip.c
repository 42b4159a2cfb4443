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

static void tell(const PackFile *file, Diag *diag, FaultKind kind, const char *name, const char *what)
{
    diag_add(diag, kind, name, file->path, 1, 1, "%s", what);
}

/* Unpack until the input, a member or the room ends; what comes out is added to `out`. */
static int inflate_member(z_stream *z, Buf *out)
{
    unsigned char chunk[CHUNK];
    int code;
    do {
        z->next_out = chunk;
        z->avail_out = sizeof chunk;
        code = inflate(z, Z_NO_FLUSH);
        buf_add(out, (Str){(const char *)chunk, sizeof chunk - z->avail_out});
        if (out->n > PACK_MAX_BYTES)
            return Z_BUF_ERROR;
    } while (code == Z_OK && (z->avail_in || !z->avail_out));
    return code;
}

#define SAYS_DAMAGED                                                                               \
    "the compressed file is cut off or damaged; what could be unpacked is read: fetch or compress " \
    "it again"
#define SAYS_RUBBISH "something else follows behind the compressed data and is left aside"

static void unpack(const PackFile *file, z_stream *z, Buf *out, Diag *diag)
{
    int code = inflate_member(z, out);
    while (code == Z_STREAM_END && z->avail_in >= 2 && z->next_in[0] == 0x1F &&
           z->next_in[1] == 0x8B && inflateReset(z) == Z_OK)
        code = inflate_member(z, out);
    if (out->n > PACK_MAX_BYTES) {
        out->n = PACK_MAX_BYTES;
        tell(file, diag, FAULT_ERROR, "gzip-too-large",
             "unpacked it is larger than 64 MiB, the most that is read whole; what follows is left "
             "out: divide it into several files of one folder");
    } else if (code != Z_STREAM_END) {
        tell(file, diag, FAULT_ERROR, "gzip-damaged", SAYS_DAMAGED);
    } else if (z->avail_in) {
        tell(file, diag, FAULT_WARNING, "gzip-rubbish", SAYS_RUBBISH);
    }
}

PackFile gzip_unpack(const PackFile *file, Arena *a, Diag *diag)
{
    PackFile plain = {.path = file->path, .bytes = S("")};
    Buf out = buf_in(a);
    z_stream z = {.next_in = (z_const Bytef *)file->bytes.s,
                  .avail_in = file->bytes.n < UINT_MAX ? (uInt)file->bytes.n : UINT_MAX};
    if (inflateInit2(&z, GZIP_ALONE) != Z_OK) {
        tell(file, diag, FAULT_ERROR, "gzip-damaged",
             "there is not enough memory to unpack the file; unpack it first");
        return plain;
    }
    unpack(file, &z, &out, diag);
    inflateEnd(&z);
    plain.bytes = buf_str(&out);
    return plain;
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

Gzip *gzip_open(const PackFile *file, Arena *a)
{
    Gzip *g = arena_new(a, Gzip, 1);
    g->file = file;
    if (inflateInit2(&g->z, GZIP_ALONE) == Z_OK)
        return g;
    g->ended = true;
    g->fault = (GzipFault){FAULT_ERROR, "gzip-damaged",
                           "there is not enough memory to unpack the file; unpack it first"};
    return g;
}

static void stop(Gzip *g, FaultKind kind, const char *name, const char *what)
{
    g->ended = true;
    g->fault = (GzipFault){kind, name, what};
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
    g->ended = true;
    if (g->z.avail_in)
        stop(g, FAULT_WARNING, "gzip-rubbish", SAYS_RUBBISH);
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
            stop(g, FAULT_ERROR, "gzip-damaged", SAYS_DAMAGED);
        if (!g->ended && is_bomb(g))
            stop(g, FAULT_ERROR, "gzip-too-large",
                 "unpacked it is more than two hundred times as large, which no table is; what "
                 "follows is left out");
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
