/* tmdb_credits.c -- see tmdb_table.h: cast and crew. */
#include <string.h>

#include "cell_parts.h"
#include "film_keys.h"
#include "flat.h"
#include "stars.h"
#include "tmdb_table.h"

enum { STARS_TAKEN = 6, CREDITS_COMPARED = 64 };

static void add_credit(Arena *a, TmdbCredits *c, const char *name, Str value)
{
    if (value.n)
        *ARRAY_PUSH(a, c->items, c->count, c->cap) = (TmdbCredit){name, value};
}

/* Who wrote as Writer and as Screenplay stands there twice. Only the last few are compared, for
 * nobody has more crafts. */
static bool is_credited(const TmdbCredits *c, const char *name, Str value)
{
    for (int i = c->count - 1; i >= 0 && i >= c->count - CREDITS_COMPARED; i--)
        if (!strcmp(c->items[i].name, name) && str_equal(c->items[i].value, value))
            return true;
    return false;
}

static void read_crew(TmdbTable *t, TmdbCredits *c)
{
    Cell cell = tmdb_cell(t, TMDB_CREW);
    Flat list = flat_open(cell.text);
    if (!cell.text.n)
        return;
    for (FlatObject o; flat_next(&list, t->emit.arena, &o);) {
        const char *field = film_job(flat_value(&o, "job"));
        Str name = str_trim(flat_value(&o, "name"));
        if (field && !is_credited(c, field, name))
            add_credit(t->emit.arena, c, field, name);
    }
    if (!list.broken)
        return;
    tmdb_report_broken(t, cell, "the crew");
    add_credit(t->emit.arena, c, "Partial", S("Director"));
}

typedef struct {
    int order;
    Str name, character;
} Role;

/* Fails: false for who is not credited. */
static bool read_role(const FlatObject *o, int place, Role *out)
{
    *out = (Role){.order = place,
                  .name = str_trim(flat_value(o, "name")),
                  .character = str_trim(flat_value(o, "character"))};
    str_to_int(flat_value(o, "order"), &out->order);
    return out->name.n && !stars_is_extra(out->character) &&
           !str_equal_ascii_nocase(out->character, S("uncredited"));
}

/* The first few by their order, which is nearly always that of the list. */
static void keep_role(Role *first, int *count, Role role)
{
    int at = *count;
    while (at > 0 && first[at - 1].order > role.order)
        at--;
    if (at == STARS_TAKEN)
        return;
    *count += *count < STARS_TAKEN;
    for (int i = *count - 1; i > at; i--)
        first[i] = first[i - 1];
    first[at] = role;
}

/* "A B C D E F": names that nothing divides. */
static bool is_run_together(Str name)
{
    enum { WORDS_MOST = 5 };
    int blanks = 0;
    for (size_t i = 0; i < name.n; i++)
        blanks += name.s[i] == ' ';
    return blanks >= WORDS_MOST;
}

/* The name as our format has it. Empty for who is in the film and is none of its stars. */
static Str star_or_name(Arena *a, const char *field, Str text)
{
    if (strcmp(field, "Star") != 0)
        return text;
    return stars_is_extra(text) ? S("") : stars_read(a, text);
}

/* Plain names; `most` 0: all of them. */
static void read_names(TmdbTable *t, TmdbColumn column, const char *field, int most, TmdbCredits *c)
{
    Cell cell = tmdb_cell(t, column);
    Parts parts = cell_parts_open(cell, true);
    cell_parts_divide_by(&parts, parts.turned ? ',' : parts.mark); /* no names are turned here */
    int count = 0;
    for (Cell part; (!most || count < most) && cell_parts_next(&parts, &part);) {
        if (is_run_together(part.text)) {
            tmdb_report_broken(t, cell, "names");
            return;
        }
        Str name = star_or_name(t->emit.arena, field, cell_parts_without_and(part.text));
        count += name.n > 0;
        if (!is_credited(c, field, name))
            add_credit(t->emit.arena, c, field, name);
    }
}

static void read_cast(TmdbTable *t, TmdbCredits *c)
{
    Cell cell = tmdb_cell(t, TMDB_CAST);
    Flat list = flat_open(cell.text);
    Role first[STARS_TAKEN], role;
    int count = 0, place = 0;
    if (!flat_looks_like(cell.text)) {
        read_names(t, TMDB_CAST, "Star", STARS_TAKEN, c);
        return;
    }
    for (FlatObject o; flat_next(&list, t->emit.arena, &o);)
        if (read_role(&o, place++, &role))
            keep_role(first, &count, role);
    for (int i = 0; i < count; i++)
        add_credit(t->emit.arena, c, "Star",
                   stars_line(t->emit.arena, first[i].name, first[i].character, false));
    if (list.broken)
        tmdb_report_broken(t, cell, "the cast");
}

void tmdb_index_init(TmdbIndex *index, Arena *a)
{
    *index = (TmdbIndex){.arena = a};
    text_map_init(&index->by_id, a);
}

void tmdb_read_credits(TmdbTable *t, TmdbIndex *index)
{
    while (tmdb_next(t)) {
        Str id = tmdb_id(t);
        uint32_t *at = text_map_at(&index->by_id, id);
        if (!id.n || *at != TEXT_MAP_NONE)
            continue;
        *at = (uint32_t)index->count;
        TmdbCredits *c = ARRAY_PUSH(index->arena, index->all, index->count, index->cap);
        *c = (TmdbCredits){0};
        read_crew(t, c);
        read_cast(t, c);
    }
}

TmdbCredits tmdb_credits_of_row(TmdbTable *t)
{
    static const struct {
        TmdbColumn column;
        const char *field;
    } lists[] = {{TMDB_DIRECTOR, "Director"},
                 {TMDB_WRITERS, "Writer"},
                 {TMDB_PRODUCERS, "Producer"},
                 {TMDB_CAMERA, "Camera"},
                 {TMDB_COMPOSER, "Music"}};
    TmdbCredits c = {0};
    read_crew(t, &c);
    read_cast(t, &c);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        read_names(t, lists[i].column, lists[i].field, 0, &c);
    return c;
}

const TmdbCredits *tmdb_credits_of(const TmdbIndex *index, Str id)
{
    uint32_t at = text_map_get(&index->by_id, id);
    return at == TEXT_MAP_NONE ? NULL : &index->all[at];
}
