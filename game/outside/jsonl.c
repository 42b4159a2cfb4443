/* jsonl.c -- a question as one line of JSON, for checkers and other programs.
 * Every field is taken from the stored facts, none from the sentence. */
#include "cli.h"

#include "fact.h"
#include "words.h"

/* What the key is to the subject, by kind. */
static const char *const relation_of[KIND_COUNT] = {
    [KIND_director_of_film] = "director", [KIND_film_by_director] = "director",
    [KIND_star_of_film] = "star",         [KIND_film_with_star] = "star",
    [KIND_role_player] = "role",          [KIND_year_of_film] = "year",
    [KIND_country_of_film] = "country",   [KIND_based_on_author] = "based_on",
    [KIND_aw_film_won] = "won",           [KIND_fest_winner_film] = "won",
};

static const char *const type_names[] = {
#define X(id, name) name,
    OPTION_TYPES(X)
#undef X
};

/* ---- JSON: text is escaped by RFC 8259, section 7 */

static void add_text(Buf *out, Str text)
{
    buf_add_char(out, '"');
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        buf_add(out, str_slice(text, from, i));
        if (c >= 0x20) {
            buf_add_char(out, '\\');
            buf_add_char(out, (char)c);
        } else
            buf_format(out, "\\u%04x", c);
        from = i + 1;
    }
    buf_add(out, str_slice(text, from, text.n));
    buf_add_char(out, '"');
}

static void add_key(Buf *out, const char *key)
{
    buf_format(out, ",\"%s\":", key);
}

static void add_field(Buf *out, const char *key, Str text)
{
    add_key(out, key);
    add_text(out, text);
}

static void add_named(Buf *out, const char *type, Str name)
{
    buf_format(out, "{\"type\":\"%s\"", type);
    add_field(out, "name", name);
    buf_add_char(out, '}');
}

typedef void Writer(const Catalog *c, const Locale *l, const Question *q, Buf *out);

static Str words(Writer *write, const World *w, const Question *q, Arena *a)
{
    Buf b = buf_in(a);
    write(w->catalog, w->locale, q, &b);
    return buf_str(&b);
}

/* ---- the parts of the object */

static void add_options(const World *w, const Question *q, Arena *a, Buf *out)
{
    buf_add(out, S(",\"options\":["));
    for (int i = 0; i < q->option_count; i++) {
        Buf b = buf_in(a);
        words_option(w->catalog, w->locale, q, i, &b);
        if (i)
            buf_add_char(out, ',');
        add_text(out, buf_str(&b));
    }
    buf_format(out, "],\"answer\":%d", q->key);
}

static void add_film(const Catalog *c, Id film, Buf *out)
{
    if (film == NO_ID)
        return;
    const Film *f = catalog_film(c, film);
    buf_add(out, S(",\"film\":{\"title\":"));
    add_text(out, f->title);
    buf_format(out, ",\"year\":%d}", f->year);
}

static void add_subject(const Catalog *c, const Question *q, Buf *out)
{
    if (q->kind == KIND_written)
        return;
    add_key(out, "subject");
    switch (q->kind) {
    case KIND_film_by_director:
    case KIND_film_with_star:
        add_named(out, "person", catalog_name(c, ENT_PERSON, q->subject));
        break;
    case KIND_role_player:
        add_named(out, "role", catalog_character(c, q->film, q->detail));
        break;
    case KIND_aw_film_won:
    case KIND_fest_winner_film:
        add_named(out, "prize", catalog_prize(c, catalog_award(c, q->award)->prize)->name);
        break;
    default:
        add_named(out, "film", catalog_film(c, q->film)->title);
    }
}

static void add_option_meta(const Catalog *c, const Question *q, int i, Arena *a, Buf *out)
{
    const char *type = type_names[q->option_type];
    if (q->option_type == OPT_FILM) {
        const Film *f = catalog_film(c, q->option[i]);
        buf_add(out, S("{\"type\":\"film\""));
        add_field(out, "name", f->title);
        buf_format(out, ",\"year\":%d}", f->year);
    } else if (q->option_type == OPT_PERSON)
        add_named(out, type, catalog_name(c, ENT_PERSON, q->option[i]));
    else if (q->option_type == OPT_COUNTRY)
        add_named(out, type, catalog_name(c, ENT_COUNTRY, q->option[i]));
    else if (q->option_type == OPT_YEAR)
        add_named(out, type, arena_format(a, "%u", q->option[i]));
    else {
        const Written *written = catalog_written(c, q->detail);
        uint32_t at = q->option[i];
        add_named(out, type, at == 0 ? written->right : written->wrong[at - 1]);
    }
}

static void add_prize(const Catalog *c, const Question *q, Buf *out)
{
    if (q->kind != KIND_aw_film_won && q->kind != KIND_fest_winner_film)
        return;
    const Award *x = catalog_award(c, q->award);
    const Prize *prize = catalog_prize(c, x->prize);
    const Edition *e = catalog_edition(c, x->edition);
    const Body *body = catalog_event(c, prize->event);
    if (body->kind == EVENT_FESTIVAL) {
        buf_add(out, S(",\"festival\":{\"name\":"));
        add_text(out, body->name);
        add_field(out, "prize", prize->name);
        buf_format(out, ",\"year\":%d}", e->held);
        return;
    }
    buf_add(out, S(",\"award\":{\"body\":"));
    add_text(out, body->name);
    add_field(out, "category", prize->name);
    if (e->ordinal)
        buf_format(out, ",\"edition\":%d", e->ordinal);
    if (e->film_first == e->film_last)
        buf_format(out, ",\"film_year\":%d", e->film_first);
    else
        buf_format(out, ",\"film_year\":\"%d-%d\"", e->film_first, e->film_last);
    buf_format(out, ",\"held\":%d,\"result\":\"won\"}", e->held);
}

static Str pack_name(const Catalog *c, const Question *q)
{
    int pack = q->kind == KIND_written ? catalog_written(c, q->detail)->pack
                                       : catalog_film(c, q->film)->pack;
    return catalog_pack(c, pack)->name;
}

void jsonl_write(const Asker *asker, const World *w, const Question *q, Str round, int pos, Arena *a,
                 Buf *out)
{
    const Catalog *c = w->catalog;
    Buf id = buf_in(a);
    ask_write_id(asker, q, &id);
    buf_add(out, S("{\"id\":"));
    add_text(out, buf_str(&id));
    add_field(out, "round", round);
    buf_format(out, ",\"pos\":%d,\"kind\":\"%s\"", pos, kind_name(q->kind));
    add_field(out, "lang", w->locale->language);
    add_field(out, "stem", words(words_stem, w, q, a));
    add_options(w, q, a, out);
    add_field(out, "why", words(words_why, w, q, a));
    buf_format(out, ",\"difficulty\":%d.%03d", q->difficulty_milli / 1000, q->difficulty_milli % 1000);
    add_film(c, q->film, out);
    add_subject(c, q, out);
    if (relation_of[q->kind])
        add_field(out, "relation", str_from_c(relation_of[q->kind]));
    buf_format(out, ",\"facts\":[\"%016llx\"],\"options_meta\":[", (unsigned long long)q->fact);
    for (int i = 0; i < q->option_count; i++) {
        if (i)
            buf_add_char(out, ',');
        add_option_meta(c, q, i, a, out);
    }
    buf_add_char(out, ']');
    add_prize(c, q, out);
    add_field(out, "pack", pack_name(c, q));
    buf_add_char(out, '}');
}
