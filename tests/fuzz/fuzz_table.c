/* fuzz_table.c -- any bytes as a table; the first byte says for which reader. */
#include "films_table.h"
#include "fuzz_pack.h"
#include "oscars_table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    return fuzz_pack(data[0] & 1 ? oscars_table_read : films_table_read, data + 1, size - 1);
}
