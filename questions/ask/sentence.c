/* sentence.c -- on the card, the sentence of a text from which the asked fact was read. */
#include "telling.h"

#include "kinds.h"
#include "utf8.h"
#include "words.h"

enum { MOST_SHOWN = 260 }; /* code points: three lines of the card */

static Id person_of(const Question *q)
{
    if (q->option_type == OPT_PERSON)
        return q->option[q->key];
    return kind_says(q->kind) & SAYS_PERSON ? q->subject : NO_ID;
}

/* The value of the relation that the question rests on. */
static Id value_of(const Catalog *c, const Question *q)
{
    IdSpan values = catalog_values(c, (Relation)q->relation, q->film);
    bool role =
        q->kind == KIND_role_player || q->kind == KIND_role_name || q->kind == KIND_role_film;
    if (role && q->detail >= 0 && q->detail < values.count)
        return values.ids[q->detail];
    switch (q->option_type) {
    case OPT_PERSON: case OPT_COUNTRY: case OPT_LANGUAGE: return q->option[q->key];
    default: return q->subject;
    }
}

static Str relation_said(const Catalog *c, const Question *q, Str *about)
{
    Id value = value_of(c, q);
    IdSpan values = catalog_values(c, (Relation)q->relation, q->film);
    bool there = false;
    for (int i = 0; i < values.count; i++)
        there |= values.ids[i] == value;
    if (!there)
        return S("");
    *about = catalog_name(c, relation_domain((Relation)q->relation), value);
    return catalog_said_of(c, (Relation)q->relation, q->film, value);
}

static Str award_said(const Catalog *c, const Question *q, Str *about)
{
    const Award *w = catalog_award(c, q->award);
    *about = catalog_prize_name(c, w->prize, w->edition);
    return catalog_said_of_award(c, q->award, person_of(q));
}

static Str field_said(const Catalog *c, const Question *q)
{
    switch (q->kind) {
    case KIND_original_title_of_film: case KIND_title_english:
        return catalog_said(c, q->film, "Original_title");
    case KIND_based_on_work: case KIND_film_of_work: return catalog_said(c, q->film, "Based_on");
    case KIND_remake_of: return catalog_said(c, q->film, "Remake_of");
    case KIND_submitted_country: return catalog_said(c, q->film, "Submitted_by");
    case KIND_song_film: return catalog_said(c, q->film, "Song");
    case KIND_fest_prize_place: return S("");
    default: return catalog_said(c, q->film, "Year");
    }
}

/* The sentence; and what it must show of itself if it is too long. */
static Str said(const Catalog *c, const Question *q, Str *about)
{
    if (q->film == NO_ID || q->option_type == OPT_TEXT || kind_says(q->kind) & SAYS_NOT)
        return S("");
    if (q->relation != REL_COUNT)
        return relation_said(c, q, about);
    return q->award != NO_ID ? award_said(c, q, about) : field_said(c, q);
}

/* Before a place, the last blank that is not far; the place itself without one. */
static size_t blank_before(Str text, size_t at)
{
    enum { NEAR = 40 };
    size_t blank = at;
    while (blank > 0 && at - blank < NEAR && text.s[blank] != ' ')
        blank--;
    return text.s[blank] == ' ' ? blank : at;
}

/* At most so many code points of it, divided at blanks: the beginning, or what leads to `about`. */
static void add_shown(Str text, Str about, Buf *out)
{
    ptrdiff_t found = about.n ? str_find(text, about) : -1;
    size_t end = utf8_offset(text, MOST_SHOWN), until = found < 0 ? 0 : (size_t)found + about.n;
    if (until > end) {
        int skipped = utf8_length(str_slice(text, 0, until)) - MOST_SHOWN * 2 / 3;
        size_t from = blank_before(text, utf8_offset(text, skipped));
        buf_add_c(out, "…");
        text = str_slice(text, from, text.n);
        end = utf8_offset(text, MOST_SHOWN);
    }
    if (end == text.n) {
        speech_plain(out, text);
        return;
    }
    speech_plain(out, str_slice(text, 0, blank_before(text, end)));
    buf_add_c(out, " …");
}

void words_said(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Str about = S(""), sentence = said(c, q, &about);
    if (!sentence.n)
        return;
    char room[MOST_SHOWN * 8 + 8];
    Buf shown = buf_fixed(room, sizeof room);
    add_shown(sentence, about, &shown);
    Speech s = speech_of(c, l);
    s.text = buf_str(&shown);
    speech_say(&s, "any", "said", 0, out);
}
