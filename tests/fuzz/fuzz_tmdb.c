/* fuzz_tmdb.c -- any bytes as tables from The Movie Database: the two files of a set, divided by a
 * byte 1, or one alone. */
#include <string.h>

#include "fuzz_pack.h"
#include "tmdb.h"

/* Two files joined, both of them whatever they are. */
static void read_joined(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    const char *end = file->bytes.n ? memchr(file->bytes.s, 1, file->bytes.n) : NULL;
    size_t first = end ? (size_t)(end - file->bytes.s) : file->bytes.n;
    PackFile files[2] = {{.path = file->path, .bytes = str_slice(file->bytes, 0, first)},
                         {.path = file->path,
                          .bytes = str_slice(file->bytes, first + 1, file->bytes.n)}};
    bool mine[2] = {false, false};
    if (tmdb_take(files, 2, mine))
        tmdb_read_folder(files, 2, mine, a, out, diag);
    else
        tmdb_read(&files[0], a, out, diag);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(read_joined, data, size);
}
