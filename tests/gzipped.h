/* gzipped.h -- compressed files, for the tests of what reads them. */
#ifndef GZIPPED_H
#define GZIPPED_H

#include <zlib.h>

#include "test.h"

/* One member that holds `text`. */
static inline Str gzipped(Arena *a, Str text)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&z, text.n);
    char *out = arena_alloc(a, room, 1);
    z.next_in = (z_const Bytef *)text.s;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (Str){out, z.total_out};
}

#endif
