/* jsonl.c -- a question as one line of JSON, for checkers and other programs.
 * Every field is taken from the stored facts, none from the sentence. */
#include "cli.h"

#include "fact.h"
#include "words.h"

/* What the key is to the subject. */
static const char *relation_of(const Question *q)
{
    static const char *const crafts[REL_COUNT] = {
        [REL_DIRECTOR] = "director", [REL_WRITER] = "writer", [REL_STAR] = "star",
        [REL_MUSIC] = "music",       [REL_CAMERA] = "camera", [REL_EDITOR] = "editor",
        [REL_AUTHOR] = "based_on",   [REL_COUNTRY] = "country", [REL_LANGUAGE] = "language",
        [REL_GENRE] = "genre",       [REL_PRODUCER] = "producer"};
    switch (q->kind) {
    case KIND_written: return NULL;
    case KIND_role_player: case KIND_role_name: case KIND_role_film: return "role";
    case KIND_original_title_of_film: case KIND_title_english: return "original_title";
    case KIND_based_on_work: case KIND_film_of_work: return "based_on";
    case KIND_remake_of: return "remake_of";
    case KIND_submitted_country: return "submitted_by";
    case KIND_song_film: return "song";
    case KIND_aw_film_nominated: case KIND_not_aw_film_nominated: case KIND_aw_person_nominated:
    case KIND_not_aw_person_nominated: return "nominated";
    case KIND_fest_prize_place: return "event";
    default: break;
    }
    if (q->relation != REL_COUNT)
        return crafts[q->relation];
    return q->award == NO_ID ? "year" : "won";
}

static const char *const type_names[] = {
#define X(id, name) name,
    OPTION_TYPES(X)
#undef X
};

/* ---- JSON: text is escaped by RFC 8259, section 7 */

#define KEY(name) S(",\"" name "\":")       /* of a field that is not the first */

static void add_escaped(Buf *out, Str text)
{
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
}

static bool needs_escape(Str text)
{
    return str_has(text, '"', '\\', 0x20);
}

static void add_text(Buf *out, Str text)
{
    buf_add_char(out, '"');
    if (needs_escape(text))
        add_escaped(out, text);
    else
        buf_add(out, text);
    buf_add_char(out, '"');
}

/* A text that is written straight into the line, between these two; hardly any needs escaping. */
static size_t open_text(Buf *out)
{
    buf_add_char(out, '"');
    return out->n;
}

static void close_text(Buf *out, size_t from, Arena *a)
{
    Str text = {out->s + from, out->n - from};
    if (needs_escape(text)) {
        text = arena_copy(a, text);
        out->n = from;
        add_escaped(out, text);
    }
    buf_add_char(out, '"');
}

static inline void add_number(Buf *out, Str key, int number)
{
    buf_add(out, key);
    buf_add_int(out, number);
}

/* A word of ours, in which nothing needs escaping. */
static inline void add_word(Buf *out, Str key, const char *word)
{
    buf_add(out, key);
    buf_add_char(out, '"');
    buf_add_c(out, word);
    buf_add_char(out, '"');
}

/* The first field of an object. */
static void add_type(Buf *out, const char *type)
{
    buf_add(out, S("{\"type\":\""));
    buf_add_c(out, type);
    buf_add_char(out, '"');
}

static inline void add_field(Buf *out, Str key, Str text)
{
    buf_add(out, key);
    add_text(out, text);
}

static void add_named(Buf *out, const char *type, Str name)
{
    add_type(out, type);
    add_field(out, KEY("name"), name);
    buf_add_char(out, '}');
}

typedef void Writer(const Catalog *c, const Locale *l, const Question *q, Buf *out);

static void add_words(Buf *out, Str key, Writer *write, const World *w, const Question *q, Arena *a)
{
    buf_add(out, key);
    size_t from = open_text(out);
    write(w->catalog, w->locale, q, out);
    close_text(out, from, a);
}

/* Thousandths, as a fraction of three digits. */
static void add_milli(Buf *out, int milli)
{
    buf_add_int(out, milli / 1000);
    buf_add_char(out, '.');
    for (int unit = 100; unit; unit /= 10)
        buf_add_char(out, (char)('0' + milli / unit % 10));
}

/* ---- the parts of the object */

static void add_options(const World *w, const Question *q, Arena *a, Buf *out)
{
    buf_add(out, S(",\"options\":["));
    for (int i = 0; i < q->option_count; i++) {
        if (i)
            buf_add_char(out, ',');
        size_t from = open_text(out);
        words_option(w->catalog, w->locale, q, i, out);
        close_text(out, from, a);
    }
    buf_add_char(out, ']');
    add_number(out, KEY("answer"), q->key);
}

static void add_film(const Catalog *c, Str key, Id film, Buf *out)
{
    if (film == NO_ID)
        return;
    const Film *f = catalog_film(c, film);
    buf_add(out, key);
    buf_add(out, S("{\"title\":"));
    add_text(out, f->title);
    add_number(out, KEY("year"), f->year);
    buf_add_char(out, '}');
}

/* What the stem is about beside its film. */
static void add_subject(const Catalog *c, const Question *q, Arena *a, Buf *out)
{
    unsigned says = kind_says(q->kind);
    if (q->kind == KIND_written)
        return;
    buf_add(out, KEY("subject"));
    switch (q->kind) {
    case KIND_role_player: case KIND_role_film:
        add_named(out, "role", catalog_character(c, q->film, q->detail));
        return;
    case KIND_film_of_year: add_named(out, "year", arena_format(a, "%d", q->detail)); return;
    case KIND_film_from_country:
        add_named(out, "country", catalog_name(c, ENT_COUNTRY, q->subject));
        return;
    case KIND_genre_odd: add_named(out, "genre", catalog_name(c, ENT_GENRE, q->subject)); return;
    case KIND_film_of_work: add_named(out, "work", catalog_source(c, q->detail)->title); return;
    case KIND_song_film: add_named(out, "song", catalog_song(c, q->detail)->title); return;
    case KIND_fest_prize_place: add_named(out, "prize", catalog_prize(c, q->subject)->name); return;
    default: break;
    }
    if (says & SAYS_PERSON)
        add_named(out, "person", catalog_name(c, ENT_PERSON, q->subject));
    else if ((says & (SAYS_PRIZE | SAYS_DATE)) && !(says & SAYS_FILM))
        add_named(out, "prize", catalog_prize(c, catalog_award(c, q->award)->prize)->name);
    else
        add_named(out, "film", catalog_film(c, q->film)->title);
    if (says & SAYS_PERSON2) {
        buf_add(out, KEY("subject2"));
        add_named(out, "person", catalog_name(c, ENT_PERSON, q->subject2));
    }
}

static void add_film_meta(const Catalog *c, const char *type, Id film, Str name, Buf *out)
{
    add_type(out, type);
    add_field(out, KEY("name"), name);
    add_number(out, KEY("year"), catalog_film(c, film)->year);
    buf_add_char(out, '}');
}

/* The thing itself by its plain name, whatever the sentence calls it. */
static void add_option_meta(const Catalog *c, const Question *q, int i, Arena *a, Buf *out)
{
    const char *type = type_names[q->option_type];
    uint32_t id = q->option[i];
    int star;
    Id film;
    switch (q->option_type) {
    case OPT_FILM: case OPT_TITLE:
        add_film_meta(c, "film", id, catalog_film(c, id)->title, out);
        break;
    case OPT_ORIGINAL: add_film_meta(c, type, id, catalog_film(c, id)->original, out); break;
    case OPT_PERSON: add_named(out, type, catalog_name(c, ENT_PERSON, id)); break;
    case OPT_COUNTRY: add_named(out, type, catalog_name(c, ENT_COUNTRY, id)); break;
    case OPT_LANGUAGE: add_named(out, type, catalog_name(c, ENT_LANGUAGE, id)); break;
    case OPT_PRIZE: add_named(out, type, catalog_prize(c, id)->name); break;
    case OPT_EVENT: add_named(out, type, catalog_event(c, id)->name); break;
    case OPT_WORK: add_named(out, type, catalog_source(c, (int)id)->title); break;
    case OPT_ROLE:
        film = catalog_part_film(c, id, &star);
        add_named(out, type, catalog_character(c, film, star));
        break;
    case OPT_ORDER: {
        const Id films[] = {q->film, q->film2, q->film3};
        Buf years = buf_in(a);
        for (int k = 0; k < 3; k++)
            buf_format(&years, k ? ", %d" : "%d",
                       catalog_film(c, films[question_order(id, k)])->year);
        add_named(out, type, buf_str(&years));
        break;
    }
    case OPT_TEXT: {
        const Written *written = catalog_written(c, q->detail);
        add_named(out, type, id == 0 ? written->right : written->wrong[id - 1]);
        break;
    }
    default: add_named(out, type, arena_format(a, "%u", id));
    }
}

static const char *result_of(const Award *w)
{
    return w->result == RESULT_WON ? "won" : w->result == RESULT_NOMINATED ? "nominated"
                                                                           : "competed";
}

static void add_prize(const Catalog *c, const Question *q, Buf *out)
{
    if (q->award == NO_ID)
        return;
    const Award *x = catalog_award(c, q->award);
    const Prize *prize = catalog_prize(c, x->prize);
    const Edition *e = catalog_edition(c, x->edition);
    const Body *body = catalog_event(c, prize->event);
    if (body->kind == EVENT_FESTIVAL) {
        buf_add(out, S(",\"festival\":{\"name\":"));
        add_text(out, body->name);
        add_field(out, KEY("prize"), prize->name);
        add_number(out, KEY("year"), e->held);
        buf_add_char(out, '}');
        return;
    }
    buf_add(out, S(",\"award\":{\"body\":"));
    add_text(out, body->name);
    add_field(out, KEY("category"), prize->name);
    if (e->ordinal)
        add_number(out, KEY("edition"), e->ordinal);
    if (e->film_first == e->film_last)
        add_number(out, KEY("film_year"), e->film_first);
    else
        buf_format(out, ",\"film_year\":\"%d-%d\"", e->film_first, e->film_last);
    add_number(out, KEY("held"), e->held);
    add_word(out, KEY("result"), result_of(x));
    buf_add_char(out, '}');
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
    buf_add(out, S("{\"id\":\""));
    ask_write_id(asker, q, out);
    buf_add_char(out, '"');
    add_field(out, KEY("round"), round);
    add_number(out, KEY("pos"), pos);
    add_word(out, KEY("kind"), kind_name(q->kind));
    add_field(out, KEY("lang"), w->locale->language);
    add_words(out, KEY("stem"), words_stem, w, q, a);
    add_options(w, q, a, out);
    add_words(out, KEY("why"), words_why, w, q, a);
    buf_add(out, KEY("difficulty"));
    add_milli(out, q->difficulty_milli);
    add_film(c, KEY("film"), q->film, out);
    add_film(c, KEY("film2"), q->film2, out);
    add_film(c, KEY("film3"), q->film3, out);
    add_subject(c, q, a, out);
    if (relation_of(q))
        add_word(out, KEY("relation"), relation_of(q));
    buf_add(out, S(",\"facts\":[\""));
    buf_add_hex(out, q->fact, 16);
    buf_add(out, S("\"],\"options_meta\":["));
    for (int i = 0; i < q->option_count; i++) {
        if (i)
            buf_add_char(out, ',');
        add_option_meta(c, q, i, a, out);
    }
    buf_add_char(out, ']');
    add_prize(c, q, out);
    add_field(out, KEY("pack"), pack_name(c, q));
    buf_add_char(out, '}');
}
