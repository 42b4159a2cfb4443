/* fuzz_red.c -- any bytes as a trivia list. */
#include "fuzz_pack.h"
#include "red.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(red_read, data, size);
}
