/* fuzz_gzip.c -- any bytes as a compressed file: no more than the room is unpacked, one fault at
 * most is told, and what comes out, cut or not, is read like any pack. */
#include "fuzz.h"
#include "gzip.h"

enum { ROOM = 1 << 16, LAST_YEAR = 2027 };

static void unpack(Str bytes, size_t room, Arena *a)
{
    PackFile file = {.path = S("a.gz"), .bytes = bytes}, out;
    Pack pack = {.path = file.path};
    Diag diag;
    size_t left = room;
    diag_init(&diag, a);
    bool whole = gzip_unpack(&file, &left, a, &out, &diag);
    fuzz_expect(left <= room && out.bytes.n <= room - left);
    fuzz_expect(diag.count <= 1 && (whole || diag.errors == 1));
    if (!gzip_looks_like(out.bytes))
        pack_read(&out, 1, LAST_YEAR, a, &pack, &diag);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena a;
    arena_init(&a);
    Str bytes = arena_copy(&a, (Str){(const char *)data, size});
    unpack(bytes, ROOM, &a);
    unpack(bytes, size % 64, &a);
    arena_free(&a);
    return 0;
}
