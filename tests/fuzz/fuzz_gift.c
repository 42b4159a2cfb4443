/* fuzz_gift.c -- any bytes as questions in GIFT. */
#include "fuzz_pack.h"
#include "gift.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(gift_read, data, size);
}
