/* code.h -- game codes: "K7QD-2M9X" names a round. 4 bits of preset (mode, length, level), 20 of
 * seed, 16 of the catalog's fingerprint, in Crockford's base 32 (I, L as 1, O as 0, case and
 * dashes do not matter). */
#ifndef CODE_H
#define CODE_H

#include "settings.h"

#define CODE_SEED_BITS 20

typedef struct { int preset; uint32_t seed; uint16_t fingerprint; } GameCode;

/* The preset of a programme, or -1: rounds with filters have no code. */
int code_preset(const Programme *p, int level);
bool code_from_preset(int preset, int *length, int *level);
void code_write(GameCode code, Buf *out);
bool code_read(Str text, GameCode *out);

#endif
