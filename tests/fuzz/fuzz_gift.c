/* fuzz_gift.c -- any bytes as questions of Moodle: Aiken if the first byte is odd, else GIFT. */
#include "aiken.h"
#include "fuzz_pack.h"
#include "gift.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    return fuzz_pack(data[0] & 1 ? aiken_read : gift_read, data + 1, size - 1);
}
