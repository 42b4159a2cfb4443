/* fuzz_anki.c -- any bytes as cards of Anki or Quizlet. */
#include "fuzz_pack.h"
#include "anki.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(anki_read, data, size);
}
