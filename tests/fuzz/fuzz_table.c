/* fuzz_table.c -- any bytes as a table; the first byte says for which reader. Of a TMDb set the two
 * files are divided by a byte 1. */
#include <string.h>

#include "films_table.h"
#include "fuzz_pack.h"
#include "kahoot.h"
#include "oscars_table.h"
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
    static PackReader *const readers[4] = {films_table_read, read_joined, oscars_table_read,
                                           kahoot_read};
    if (!size)
        return 0;
    return fuzz_pack(readers[data[0] % (sizeof readers / sizeof *readers)], data + 1, size - 1);
}
