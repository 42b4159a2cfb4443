/* films_json_source.c -- the work a film is based on, as JSON files have it; see
 * films_json_parts.h. */
#include "films_json_parts.h"

/* "novel by Philip K. Dick", "The Sentinel by Arthur C. Clarke", {"kind", "title", "author"}. */
static void add_source(Films *f, const JsonValue *v)
{
    static const char kinds[] = " novel novella book play comic story musical poem memoir opera ";
    Str kind = films_text(json_get(v, "kind")), title = films_text(json_get(v, "title"));
    Str author = films_text(json_get(v, "author")), text = films_text(v);
    if (v->type != JSON_IS_OBJECT) {
        ptrdiff_t by = str_find_last(text, S(" by "));
        title = by < 0 ? text : str_trim(str_slice(text, 0, (size_t)by));
        author = by < 0 ? S("") : str_trim(str_slice(text, (size_t)by + 4, text.n));
        Str word = str_slice(title, (size_t)(str_find_last(title, S(" ")) + 1), title.n);
        Str spelled = arena_format(&f->list.tree, " %.*s ", STR_ARG(str_slice(word, 0, 20)));
        if (word.n && title.n < 40 && str_find(str_from_c(kinds), spelled) >= 0) {
            kind = title;
            title = S("");
        }
    }
    if (kind.n || title.n || author.n) {
        Buf out = buf_in(f->e.arena);
        buf_add(&out, emit_part(&f->e, kind));
        buf_add_c(&out, "; ");
        buf_add(&out, emit_part(&f->e, title));
        buf_add_c(&out, "; ");
        buf_add(&out, emit_part(&f->e, author));
        films_add(f, "Based_on", str_trim(buf_str(&out)), v);
    }
}

void films_add_sources(Films *f, const JsonValue *v)
{
    if (v->type != JSON_IS_ARRAY)
        add_source(f, v);
    for (const JsonValue *item = v->type == JSON_IS_ARRAY ? v->first : NULL; item;
         item = item->next)
        add_source(f, item);
}
