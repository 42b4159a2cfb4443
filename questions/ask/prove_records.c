/* prove_records.c -- what the records say of a film and a value: no, nothing sure, yes. */
#include "prove_case.h"

#include "utf8.h"

bool prove_span_has(IdSpan span, Id id)
{
    for (int i = 0; i < span.count; i++)
        if (span.ids[i] == id)
            return true;
    return false;
}

Known prove_both(Known a, Known b)
{
    return a < b ? a : b;
}

Known prove_related(const Catalog *c, Relation r, Id film, Id value)
{
    if (prove_span_has(catalog_values(c, r, film), value))
        return IS_SO;
    bool whole = r == REL_STAR ? catalog_cast_is_whole(c, film) : catalog_is_whole(c, r, film);
    return whole ? IS_NOT : UNSURE;
}

/* A name that may be two people proves nothing. */
Known prove_same_director(const Catalog *c, Id x, Id y)
{
    IdSpan a = catalog_values(c, REL_DIRECTOR, x), b = catalog_values(c, REL_DIRECTOR, y);
    for (int i = 0; i < a.count; i++)
        if (prove_span_has(b, a.ids[i]))
            return catalog_person(c, a.ids[i])->ambiguous ? UNSURE : IS_SO;
    bool whole = a.count && b.count && catalog_is_whole(c, REL_DIRECTOR, x) &&
                 catalog_is_whole(c, REL_DIRECTOR, y);
    return whole ? IS_NOT : UNSURE;
}

bool prove_works_on(const Catalog *c, Id film, Id person)
{
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON &&
            prove_span_has(catalog_values(c, (Relation)r, film), person))
            return true;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (prove_span_has((IdSpan){x->people, x->person_count}, person))
            return true;
    }
    return false;
}

static bool bears(Arena *a, const Film *f, Str folded)
{
    for (int i = 0; i < f->title_count; i++)
        if (str_equal(fold_title(a, f->titles[i]), folded))
            return true;
    return f->original.n && str_equal(fold_title(a, f->original), folded);
}

bool prove_share_title(Arena *a, const Film *f, const Film *g)
{
    for (int i = 0; i < f->title_count; i++)
        if (bears(a, g, fold_title(a, f->titles[i])))
            return true;
    return f->original.n && bears(a, g, fold_title(a, f->original));
}

int prove_year(const Catalog *c, Id film)
{
    const Film *f = catalog_film(c, film);
    return f->marks & MARK_YEAR_DISPUTED ? 0 : f->year;
}

static bool becomes(const Names *n, Id from, Id to)
{
    int left = n->country_count; /* tables may go round in circles */
    for (Id x = from; x != NAMES_NONE && left-- > 0; x = n->countries[x].successor)
        if (x == to)
            return true;
    return false;
}

bool prove_same_land(const Names *n, Id x, Id y)
{
    return becomes(n, x, y) || becomes(n, y, x);
}

/* ---- roles */

Str prove_role(Arena *a, Str character)
{
    static const char apart[] = " young younger old older elder elderly little child boy girl "
                                "adult teenage first second voice ";
    Buf b = buf_in(a);
    buf_add_char(&b, ' ');
    for (Str rest = fold_text(a, character), word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (!word.n || prove_has_words(a, str_from_c(apart), word))
            continue;
        buf_add(&b, word);
        buf_add_char(&b, ' ');
    }
    return buf_str(&b);
}

bool prove_role_in(Arena *a, Str part, Str whole)
{
    bool any = false;
    for (Str rest = part, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (!word.n || !prove_is_telling(word))
            continue;
        any = true;
        if (!prove_has_words(a, whole, word))
            return false;
    }
    return any;
}

bool prove_role_like(Arena *a, Str x, Str y)
{
    Str one = prove_role(a, x), other = prove_role(a, y);
    return str_equal(fold_text(a, x), fold_text(a, y)) || prove_role_in(a, one, other) ||
           prove_role_in(a, other, one);
}
