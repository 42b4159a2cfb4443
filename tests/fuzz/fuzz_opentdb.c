/* fuzz_opentdb.c -- any bytes as an answer of Open Trivia DB. */
#include "fuzz_pack.h"
#include "opentdb.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(opentdb_read, data, size);
}
