/* fuzz_table.c -- any bytes as a table; the first byte says for which reader. */
#include "films_table.h"
#include "fuzz_pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static PackReader *const readers[] = {films_table_read};
    if (!size)
        return 0;
    return fuzz_pack(readers[data[0] % (sizeof readers / sizeof *readers)], data + 1, size - 1);
}
