/* fuzz_rec.c -- any bytes as a pack of our own format. */
#include "fuzz_pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(rec_read, data, size);
}
