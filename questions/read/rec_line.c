/* rec_line.c -- see rec_line.h. */
#include "rec_line.h"

#include "fields.h"
#include "utf8.h"

static bool is_name_char(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (!first && ((c >= '0' && c <= '9') || c == '_'));
}

bool rec_is_name(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_name_char(text.s[i], i == 0))
            return false;
    return text.n > 0;
}

static bool is_known(Str name)
{
    for (int type = 0; type < RECORD_OTHER; type++)
        if (fields_find((RecordType)type, name))
            return true;
    return false;
}

bool rec_split_field(Str line, Str *name, Str *value)
{
    if (!str_cut(line, ':', name, value))
        return false;
    if (rec_is_name(str_starts(*name, S("%")) ? str_slice(*name, 1, name->n) : *name))
        return true;
    Str bare = utf8_trim(*name);
    if (bare.s != name->s || !is_known(bare))
        return false;
    *name = bare;
    return true;
}
