/* fuzz_wikidata.c -- any bytes as the result of a Wikidata query. */
#include "fuzz_pack.h"
#include "wikidata.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(wikidata_read, data, size);
}
