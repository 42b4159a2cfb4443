/* fingerprint.c -- the catalog in canonical text, and 64 bits over it.
 * What decides which questions can be asked, and nothing else: no file names, no comments, no
 * pack names. Disputes come later and do not count. */
#include "catalog_build.h"

/* ---- a line: a label, numbers, a text */

static void number(Buf *out, long long value)
{
    buf_add_char(out, ' ');
    buf_add_int(out, value);
}

static void key(Buf *out, uint64_t value)
{
    buf_add_char(out, ' ');
    buf_add_hex(out, value, 16);
}

static void text(Buf *out, const char *label, Str value)
{
    if (!value.n)
        return;
    buf_add_c(out, label);
    buf_add_char(out, ' ');
    buf_add(out, value);
    buf_add_char(out, '\n');
}

static void end(Buf *out)
{
    buf_add_char(out, '\n');
}

/* ---- entities */

static void write_ids(const Catalog *c, Buf *out, EntityType t, IdSpan ids)
{
    for (int i = 0; i < ids.count; i++)
        key(out, catalog_key(c, t, ids.ids[i]));
    end(out);
}

static void write_awards(const Catalog *c, Buf *out, Id film)
{
    IdSpan awards = catalog_awards_of_film(c, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = &c->awards[awards.ids[i]];
        const Edition *e = &c->editions[w->edition];
        buf_add_c(out, "award");
        key(out, w->key);
        number(out, w->result);
        number(out, w->notes);
        number(out, e->ordinal);
        number(out, e->held);
        number(out, e->film_first);
        number(out, e->film_last);
        number(out, catalog_list_is_whole(c, w->prize, w->edition, w->result));
        write_ids(c, out, ENT_PERSON, (IdSpan){w->people, w->person_count});
        text(out, "called", catalog_prize_name(c, w->prize, w->edition));
    }
}

/* A film's claims are neighbours in their sorted list. */
static void write_claims(const Catalog *c, Buf *out, Id film, int *at)
{
    for (; *at < c->film_claim_count && c->film_claims[*at] >> 26 == film; ++*at) {
        buf_add_c(out, "whole");
        key(out, c->events[c->film_claims[*at] >> 2 & 0xFFFFFF].event.key);
        number(out, (long long)(c->film_claims[*at] & 3));
        end(out);
    }
}

static void write_sources(const Catalog *c, Buf *out, Id film)
{
    int count;
    const Source *s = catalog_sources_of(c, film, &count);
    for (int i = 0; i < count; i++) {
        buf_add_c(out, "source");
        key(out, s[i].author == NO_ID ? 0 : c->persons[s[i].author].key);
        end(out);
        text(out, "kind", s[i].kind);
        text(out, "work", s[i].title);
    }
}

static void write_lists(const Catalog *c, Buf *out, Id film)
{
    for (int r = 0; r < REL_COUNT; r++) {
        IdSpan values = catalog_values(c, (Relation)r, film);
        if (!values.count)
            continue;
        buf_add_c(out, relation_field((Relation)r));
        write_ids(c, out, relation_domain((Relation)r), values);
    }
    for (int i = 0; i < catalog_values(c, REL_STAR, film).count; i++) {
        buf_add_c(out, catalog_is_voice(c, film, i) ? "voice" : "role");
        number(out, i);
        text(out, "", catalog_character(c, film, i));
        end(out);
    }
}

static void write_film(const Catalog *c, Buf *out, Id film, int *claim)
{
    const Film *f = &c->films[film];
    buf_add_c(out, "film");
    key(out, f->key);
    number(out, f->year);
    number(out, f->kind);
    number(out, f->marks);
    number(out, f->runtime_min);
    number(out, c->asked[film]);
    number(out, c->whole[film]);
    end(out);
    for (int i = 0; i < f->title_count; i++)
        text(out, "title", f->titles[i]);
    text(out, "original", f->original);
    text(out, "plot", f->plot);
    text(out, "trivia", f->trivia);
    text(out, "tagline", f->tagline);
    if (f->submitted_by != NO_ID)
        text(out, "submitted", catalog_name(c, ENT_COUNTRY, f->submitted_by));
    if (f->remake_of != NO_ID)
        text(out, "remake", c->films[f->remake_of].title);
    int songs, song = catalog_songs_of(c, film, &songs);
    for (int i = song; i < song + songs; i++)
        text(out, "song", c->songs[i].title);
    write_lists(c, out, film);
    write_sources(c, out, film);
    write_awards(c, out, film);
    write_claims(c, out, film, claim);
}

static void write_person(const Catalog *c, Buf *out, Id person)
{
    const Person *p = &c->persons[person];
    buf_add_c(out, "person");
    key(out, p->key);
    number(out, p->gender);
    number(out, p->born);
    number(out, p->died);
    number(out, p->ambiguous | p->namesake << 1 | p->group << 2);
    end(out);
    text(out, "name", p->name);
    text(out, "tag", p->tag);
    for (int i = 0; i < p->alias_count; i++)
        text(out, "also", p->aliases[i]);
}

static void write_written(const Catalog *c, Buf *out, int i)
{
    const Written *w = &c->written[i];
    buf_add_c(out, "written");
    number(out, w->difficulty_milli);
    number(out, c->packs[w->pack].source_only);
    key(out, w->film == NO_ID ? 0 : c->films[w->film].key);
    end(out);
    text(out, "ask", w->ask);
    text(out, "right", w->right);
    for (int k = 0; k < w->wrong_count; k++)
        text(out, "wrong", w->wrong[k]);
    for (int k = 0; k < w->also_count; k++)
        text(out, "also", w->also[k]);
    text(out, "why", w->why);
    text(out, "tag", w->tag);
}

/* The tables that stand behind the films. */
static void write_names(const Catalog *c, Buf *out)
{
    for (int i = 0; i < c->names->country_count; i++) {
        const Country *country = &c->names->countries[i];
        text(out, "country", country->name);
        text(out, "region", country->region);
        number(out, country->from);
        number(out, country->to);
        end(out);
    }
    for (int i = 0; i < c->event_count; i++) {
        text(out, "event", c->events[i].event.name);
        text(out, "short", c->events[i].event.short_name);
        number(out, c->events[i].event.kind);
        end(out);
    }
    for (int i = 0; i < c->prize_count; i++) {
        const Prize *p = &c->prizes[i].prize;
        text(out, "prize", p->name);
        text(out, "section", p->section);
        key(out, p->key);
        number(out, p->honours);
        number(out, p->gender);
        number(out, p->top);
        end(out);
    }
}

/* ---- all of it */

/* What stands in the buffer goes into the hash, and its memory is free for what comes next. */
static uint64_t digest(uint64_t h, Buf *out)
{
    h = str_hash(buf_str(out), h);
    out->n = 0;
    return h;
}

uint64_t build_digest(const Catalog *c, Arena *scratch)
{
    Buf out = buf_in(scratch);
    int claim = 0;
    write_names(c, &out);
    uint64_t h = digest(0, &out);
    for (int i = 0; i < c->film_count; i++) {
        write_film(c, &out, (Id)i, &claim);
        h = digest(h, &out);
    }
    for (int i = 0; i < c->person_count; i++) {
        if (!catalog_works(c, (Id)i).count)
            continue; /* nothing is asked about them, nor are they wrong options */
        write_person(c, &out, (Id)i);
        h = digest(h, &out);
    }
    for (int i = 0; i < c->written_count; i++) {
        write_written(c, &out, i);
        h = digest(h, &out);
    }
    return h;
}
