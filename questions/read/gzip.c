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

/* What is wrong with the data; `code` is zlib's last word. True if the text's end is missing. */
static bool tell_damage(const PackFile *file, const z_stream *z, int code, Diag *diag)
{
    if (code == Z_STREAM_END) {
        if (!is_padding(z))
            tell(file, diag, FAULT_WARNING, "gzip-rubbish",
                 "something else follows behind the compressed data and is left aside");
        return false;
    }
    if (is_of_checksum(z, code)) {
        tell(file, diag, FAULT_ERROR, "gzip-checksum",
             "the compressed file is damaged: its checksum does not fit, and some of what was "
             "unpacked may be wrong; fetch or compress it again");
        return false;
    }
    if (code == Z_MEM_ERROR)
        tell(file, diag, FAULT_ERROR, "gzip-no-memory",
             "there is not enough memory to unpack the file; unpack it first");
    else if (code == Z_DATA_ERROR || code == Z_NEED_DICT)
        tell(file, diag, FAULT_ERROR, "gzip-damaged",
             "the compressed file is damaged; what stands before the damage is read, but for the "
             "record in which it breaks off: fetch or compress it again");
    else
        tell(file, diag, FAULT_ERROR, "gzip-cut",
             "the compressed file is cut off; what is there is read, but for the record in which "
             "it breaks off: fetch or compress it again");
    return true;
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
    *out = (PackFile){file->path, S("")};
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
