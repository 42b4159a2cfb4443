#include "dispute.h"

#include "kinds.h"
#include "words.h"

/* The film whose fact it is, the field, and the value that is called in question: empty for the
 * whole list, where the question rests on what is not in it. */
typedef struct { Id film; const char *field; Str value; } Claim;

enum { VALUE_MAX = 1024 };

static Str text_of(const Catalog *c, EntityType type, Id id)
{
    return id == NO_ID ? S("") : catalog_name(c, type, id);
}

/* The value of a relation: the key where it is one, else who or what is named. */
static Str related(const Catalog *c, const Question *q)
{
    EntityType type = relation_domain((Relation)q->relation);
    bool is_key = (q->option_type == OPT_PERSON && type == ENT_PERSON) ||
                  (q->option_type == OPT_COUNTRY && type == ENT_COUNTRY) ||
                  (q->option_type == OPT_LANGUAGE && type == ENT_LANGUAGE);
    if (kind_says(q->kind) & SAYS_NOT)
        return S("");
    if (is_key)
        return text_of(c, type, q->option[q->key]);
    if (q->kind == KIND_same_director) {
        IdSpan directors = catalog_values(c, REL_DIRECTOR, q->film);
        return directors.count ? text_of(c, ENT_PERSON, directors.ids[0]) : S("");
    }
    return text_of(c, type, q->subject);
}

static void add_part(Buf *out, Str part)
{
    for (size_t i = 0; i < part.n; i++) {
        if (part.s[i] == ';')
            buf_add_char(out, '\\');
        buf_add_char(out, part.s[i]);
    }
}

/* prize; event; year -- with the ordinal where two editions were held in a year. */
static Claim award_claim(const Catalog *c, const Question *q, Buf *value)
{
    static const char *const fields[] = {"Won", "Nominated", "Competed"};
    const Award *w = catalog_award(c, q->award);
    const Edition *e = catalog_edition(c, w->edition);
    Id first = catalog_edition_from(c, e->event, e->held), next = first + 1;
    bool twice = next < (Id)catalog_edition_count(c) &&
                 catalog_edition(c, next)->event == e->event &&
                 catalog_edition(c, next)->held == e->held;
    add_part(value, catalog_prize(c, w->prize)->name);
    buf_add_c(value, "; ");
    if (twice && e->ordinal) {
        static const char *const ends[] = {"th", "st", "nd", "rd"};
        int ten = e->ordinal / 10 % 10, unit = e->ordinal % 10;
        buf_format(value, "%d%s ", e->ordinal, ends[ten == 1 || unit > 3 ? 0 : unit]);
    }
    add_part(value, catalog_event(c, e->event)->name);
    buf_format(value, "; %d", e->held);
    /* How many it won rests on all that it won there, whichever award is meant. */
    bool counted = q->kind == KIND_aw_count || q->kind == KIND_aw_most_wins;
    return (Claim){w->film, fields[counted ? RESULT_WON : w->result], buf_str(value)};
}

static Claim source_claim(const Catalog *c, const Question *q, Buf *value)
{
    int count;
    const Source *s = q->kind == KIND_film_of_work
                          ? catalog_source(c, q->detail)
                          : catalog_sources_of(c, q->film, &count) + q->detail;
    add_part(value, s->kind);
    buf_add_c(value, "; ");
    add_part(value, s->title);
    buf_add_c(value, "; ");
    add_part(value, text_of(c, ENT_PERSON, s->author));
    return (Claim){s->film, "Based_on", buf_str(value)};
}

static Claim claim_of(const Catalog *c, const Question *q, Buf *value)
{
    switch (q->kind) {
    case KIND_written: return (Claim){q->film, "Ask", S("")};
    case KIND_original_title_of_film: case KIND_title_english:
        return (Claim){q->film, "Original_title", catalog_film(c, q->film)->original};
    case KIND_based_on_author: case KIND_based_on_work: case KIND_film_of_work:
        return source_claim(c, q, value);
    case KIND_remake_of: return (Claim){q->film, "Remake_of", S("")};
    case KIND_submitted_country: return (Claim){q->film, "Submitted_by", S("")};
    case KIND_song_film: return (Claim){q->film, "Song", catalog_song(c, q->detail)->title};
    case KIND_fest_prize_place: /* of no film: it can be marked, and is asked on */
        add_part(value, catalog_prize(c, q->subject)->name);
        return (Claim){NO_ID, "Prize", buf_str(value)};
    case KIND_first_film: case KIND_last_film: case KIND_film_between: break;
    default:
        if (q->award != NO_ID)
            return award_claim(c, q, value);
        if (q->relation != REL_COUNT)
            return (Claim){q->film, relation_field((Relation)q->relation), related(c, q)};
    }
    buf_add_int(value, q->film == NO_ID ? 0 : catalog_film(c, q->film)->year);
    return (Claim){q->film, "Year", buf_str(value)};
}

/* A value stands on one line, and a backslash at its end would join the next to it. */
static void add_line(Buf *out, const char *name, Str value)
{
    if (!value.n)
        return;
    buf_add_c(out, name);
    buf_add_c(out, ": ");
    buf_add(out, value);
    if (str_ends(value, S("\\")))
        buf_add_char(out, ' ');
    buf_add_char(out, '\n');
}

static Str asked(const Catalog *c, const Locale *l, const Question *q, Buf *stem)
{
    if (q->kind == KIND_written)
        return catalog_written(c, q->detail)->ask;
    words_stem(c, l, q, stem);
    return buf_str(stem);
}

void dispute_write(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    char value[VALUE_MAX], text[4 * VALUE_MAX];
    Buf b = buf_fixed(value, sizeof value), stem = buf_fixed(text, sizeof text);
    Claim claim = claim_of(c, q, &b);
    if (claim.film != NO_ID) {
        const Film *f = catalog_film(c, claim.film);
        add_line(out, "Film", f->title);
        buf_format(out, "Year: %d\n", f->year);
    }
    add_line(out, "Field", str_from_c(claim.field));
    add_line(out, "Value", claim.value);
    add_line(out, "Question", asked(c, l, q, &stem));
}

static uint64_t key_of(Str film, int year, Str field, Str value, Str question)
{
    if (!field.n || str_equal_ascii_nocase(field, S("Ask")))
        return str_hash(question, 1);
    return str_hash(value, str_hash(field, str_hash(film, (uint64_t)year)));
}

uint64_t dispute_key_of_record(const Record *r)
{
    int year = 0;
    record_year(record_value(r, "Year"), &year);
    return key_of(record_value(r, "Film"), year, record_value(r, "Field"), record_value(r, "Value"),
                  record_value(r, "Question"));
}

uint64_t dispute_key(const Catalog *c, const Question *q)
{
    char value[VALUE_MAX];
    Buf b = buf_fixed(value, sizeof value);
    Claim claim = claim_of(c, q, &b);
    Str title = claim.film == NO_ID ? S("") : catalog_film(c, claim.film)->title;
    int year = claim.film == NO_ID ? 0 : catalog_film(c, claim.film)->year;
    Str question = q->kind == KIND_written ? catalog_written(c, q->detail)->ask : S("");
    return key_of(title, year, str_from_c(claim.field), claim.value, question);
}
