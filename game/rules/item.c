/* item.c -- see item.h. */
#include "item.h"

#include "dispute.h"
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

enum { TOPIC_DECADE = 1, TOPIC_COUNTRY, TOPIC_GENRE, TOPIC_BODY };

uint64_t item_topic_decade(int year)
{
    char text[16];
    Buf b = buf_fixed(text, sizeof text);
    buf_add_int(&b, year / 10);
    return str_hash(buf_str(&b), TOPIC_DECADE);
}

uint64_t item_topic_country(Str name)
{
    return str_hash(name, TOPIC_COUNTRY);
}

static void add_topic(Item *out, uint64_t topic)
{
    out->topics[out->topic_count++] = topic;
}

static void find_topics(const Catalog *c, const Question *q, Item *out)
{
    if (q->film != NO_ID) {
        IdSpan countries = catalog_values(c, REL_COUNTRY, q->film);
        IdSpan genres = catalog_values(c, REL_GENRE, q->film);
        add_topic(out, item_topic_decade(catalog_film(c, q->film)->year));
        if (countries.count)
            add_topic(out, item_topic_country(catalog_name(c, ENT_COUNTRY, countries.ids[0])));
        if (genres.count)
            add_topic(out, str_hash(catalog_name(c, ENT_GENRE, genres.ids[0]), TOPIC_GENRE));
    }
    if (q->award != NO_ID) {
        Id event = catalog_edition(c, catalog_award(c, q->award)->edition)->event;
        add_topic(out, str_hash(catalog_event(c, event)->name, TOPIC_BODY));
    }
}

void item_make(const Asker *asker, const Catalog *c, const Locale *l, const Question *q, Arena *a,
               Item *out)
{
    *out = (Item){.question = *q};
    out->stem = written(words_stem, c, l, q, a);
    out->why = written(words_why, c, l, q, a);
    out->said = written(words_said, c, l, q, a);
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
    Buf dispute = buf_in(a);
    dispute_write(c, l, q, &dispute);
    out->dispute = buf_str(&dispute);
    out->dispute_key = dispute_key(c, q);
    out->label = str_from_c(kind_label_key(q->kind));
    out->success_milli = 1000 - q->difficulty_milli;
    out->base_points = score_base(out->success_milli);
    find_topics(c, q, out);
}
