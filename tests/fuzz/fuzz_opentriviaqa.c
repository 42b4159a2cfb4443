/* fuzz_opentriviaqa.c -- any bytes as questions of OpenTriviaQA. */
#include "opentriviaqa.h"

#include "fuzz_pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    opentriviaqa_looks_like((Str){(const char *)data, size});
    return fuzz_pack(opentriviaqa_read, data, size);
}
