/* fuzz_aiken.c -- any bytes as questions in Aiken. */
#include "aiken.h"
#include "fuzz_pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(aiken_read, data, size);
}
