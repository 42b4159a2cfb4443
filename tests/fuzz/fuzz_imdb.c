/* fuzz_imdb.c -- any bytes as a folder of IMDb's tables, divided by bytes 1. The first byte says in
 * pieces of which size they come, 0 held whole; 128 or more, as one compressed table. */
#include <string.h>

#include "fuzz_pack.h"
#include "gzip.h"
#include "imdb.h"

enum { MOST_FILES = 8, PACKED = 128 };

typedef struct {
    Str whole;
    size_t piece;
} Held;

static ptrdiff_t read_piece(void *ctx, uint64_t at, char *to, size_t room)
{
    const Held *h = ctx;
    Str piece = str_slice(h->whole, at < h->whole.n ? (size_t)at : h->whole.n, h->whole.n);
    piece = str_slice(piece, 0, room < h->piece ? room : h->piece);
    if (piece.n)
        memcpy(to, piece.s, piece.n);
    return (ptrdiff_t)piece.n;
}

static PackFile streamed(Arena *a, Str path, Str bytes, size_t piece)
{
    Held *held = arena_new(a, Held, 1);
    *held = (Held){arena_copy(a, bytes), piece ? piece : 1};
    return (PackFile){.path = path, .bytes = held->whole, .source = {read_piece, held}};
}

static int divide(const PackFile *file, Arena *a, PackFile *files)
{
    size_t piece = file->bytes.n ? (unsigned char)file->bytes.s[0] : 0;
    Str rest = str_slice(file->bytes, 1, file->bytes.n), one;
    int count = 0;
    if (piece >= PACKED) {
        files[0] = streamed(a, file->path, rest, piece - PACKED);
        files[0].packed = true;
        files[0].bytes = gzip_head(&files[0], a);
        return 1;
    }
    for (bool more = true; more && count < MOST_FILES; count++) {
        more = str_cut(rest, 1, &one, &rest);
        files[count] = streamed(a, file->path, one, piece);
        if (!piece)
            files[count].source = (PackSource){0};
    }
    return count;
}

static void read_folder(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    PackFile files[MOST_FILES];
    bool mine[MOST_FILES];
    int count = divide(file, a, files);
    if (imdb_take(files, count, mine))
        imdb_read_folder(files, count, mine, a, out, diag);
    else
        imdb_read(&files[0], a, out, diag);
}

/* The lines of what is compressed cannot be counted here. */
static int fuzz_packed(const uint8_t *data, size_t size)
{
    Arena a;
    Pack pack;
    Diag diag;
    arena_init(&a);
    fuzz_read(read_folder, "a.gz", arena_copy(&a, (Str){(const char *)data, size}), &a, &pack,
              &diag);
    for (int i = 0; i < diag.count; i++)
        fuzz_expect(diag.faults[i].line >= 1);
    if (pack.count)
        fuzz_expect_round_trip(&pack, &a);
    arena_free(&a);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size && data[0] >= PACKED)
        return fuzz_packed(data, size);
    return fuzz_pack(read_folder, data, size);
}
