/* fuzz.h -- what the fuzz drivers share. A driver is one function for any bytes; libFuzzer calls
 * it, or, in the test build, replay.c with every file of its corpus. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As assert, also where NDEBUG is set: a broken promise is a crash, which the fuzzer keeps. */
#define fuzz_expect(promise) ((promise) ? (void)0 : abort())

#endif
