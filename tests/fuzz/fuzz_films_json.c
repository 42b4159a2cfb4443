/* fuzz_films_json.c -- any bytes as JSON films. */
#include "films_json.h"
#include "fuzz_pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(films_json_read, data, size);
}
