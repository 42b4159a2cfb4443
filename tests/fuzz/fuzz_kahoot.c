/* fuzz_kahoot.c -- any bytes as a sheet of Kahoot. */
#include "fuzz_pack.h"
#include "kahoot.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(kahoot_read, data, size);
}
