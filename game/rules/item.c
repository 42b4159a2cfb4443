/* item.c -- see item.h. */
#include "item.h"

#include "score.h"
#include "utf8.h"

typedef void Writer(const Catalog *c, const Locale *l, const Question *q, Buf *out);

static Str written(Writer *write, const Catalog *c, const Locale *l, const Question *q, Arena *a)
{
    Buf b = buf_in(a);
    write(c, l, q, &b);
    return buf_str(&b);
}

static int shown_length(Str marked, Arena *a)
{
    Buf plain = buf_in(a);
    words_plain(marked, &plain);
    return utf8_length(buf_str(&plain));
}

void item_make(const Asker *asker, const Catalog *c, const Locale *l, const Question *q, Arena *a,
               Item *out)
{
    *out = (Item){.question = *q};
    out->stem = written(words_stem, c, l, q, a);
    out->why = written(words_why, c, l, q, a);
    out->source = written(words_source, c, l, q, a);
    out->clue = written(words_clue, c, l, q, a);
    out->chars = shown_length(out->stem, a);
    for (int i = 0; i < q->option_count; i++) {
        Buf option = buf_in(a), note = buf_in(a);
        words_option(c, l, q, i, &option);
        words_note(c, l, q, i, &note);
        out->option[i] = buf_str(&option);
        out->note[i] = buf_str(&note);
        out->chars += shown_length(out->option[i], a);
    }
    Buf id = buf_in(a);
    ask_write_id(asker, q, &id);
    out->id = buf_str(&id);
    out->label = str_from_c(kind_label_key(q->kind));
    out->success_milli = 1000 - q->difficulty_milli;
    out->base_points = score_base(out->success_milli);
}
