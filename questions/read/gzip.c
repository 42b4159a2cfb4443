/* gzip.c -- see gzip.h. */
#include "gzip.h"

#include <limits.h>
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
        tell(file, diag, FAULT_ERROR, "gzip-damaged",
             "the compressed file is cut off or damaged; what could be unpacked is read: fetch or "
             "compress it again");
    } else if (z->avail_in) {
        tell(file, diag, FAULT_WARNING, "gzip-rubbish",
             "something else follows behind the compressed data and is left aside");
    }
}

PackFile gzip_unpack(const PackFile *file, Arena *a, Diag *diag)
{
    PackFile plain = {file->path, S("")};
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
