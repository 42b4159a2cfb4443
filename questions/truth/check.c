/* check.c -- record_check: which records of a pack can be used, and what is wrong with the others.
 * The forms of single values are judged in shapes.c, the options of a question in options.c. */
#include "check.h"

#include <assert.h>
#include <string.h>

#include "keyset.h"
#include "options.h"
#include "utf8.h"

#define MAX_NAMES_WARNED 100 /* unknown fields of one pack; one with more is something else */

/* A pack being checked, and the record whose turn it is. Fields known to its type are bits in the
 * sets below, by the place of their rule. */
typedef struct {
    Check base;
    Arena scratch;
    KeySet names, types; /* unknown ones already told */
    KeySet values;       /* of this record */
    const FieldRule *rules;
    int rule_count;
    Field *kept;
    int count, cap;
    uint64_t seen, good, not_whole;
    bool changed; /* what is kept differs from what came */
    bool pack_seen;
} Checker;

static uint64_t bit_of(const Checker *c, const FieldRule *rule)
{
    ptrdiff_t at = rule - c->rules;
    return at < c->rule_count ? UINT64_C(1) << at : 0; /* Title_xx stands behind the others */
}

static void keep(Checker *c, Field f)
{
    *ARRAY_PUSH(&c->scratch, c->kept, c->count, c->cap) = f;
}

static void warn_unknown_field(Checker *c, const Field *f)
{
    const Record *r = c->base.record;
    if (c->names.count >= MAX_NAMES_WARNED ||
        keyset_add(&c->names, str_hash(f->name, (uint64_t)r->type)))
        return;
    const char *like = fields_suggest(r->type, f->name);
    diag_add(c->base.diag, FAULT_WARNING, "unknown-field", r->file, f->line, 1,
             "a %s has no field \"%.*s\"; %s%s%s", record_type_name(r->type), STR_SHOWN(f->name),
             like ? "did you mean " : "it is kept, but nothing is asked about it", like ? like : "",
             like ? "?" : "")
        ->excerpt = f->name;
}

/* The type that a slip of the pen was meant for, or NULL. */
static const char *meant_type(Str name)
{
    for (int t = 0; t < RECORD_OTHER; t++) {
        Str known = str_from_c(record_type_name((RecordType)t));
        if (name.n < 20 && text_distance(name, known, 2) <= (known.n < 6 ? 1 : 2))
            return known.s;
    }
    return NULL;
}

static void warn_unknown_type(Checker *c)
{
    const Record *r = c->base.record;
    /* Kept % lines of the rec format are records of type "%...". */
    if (str_starts(r->type_name, S("%")) || c->types.count >= MAX_NAMES_WARNED ||
        keyset_add(&c->types, str_hash(r->type_name, 0)))
        return;
    const char *like = meant_type(r->type_name);
    diag_add(c->base.diag, FAULT_WARNING, "unknown-type", r->file, r->line, 1,
             "records of type \"%.*s\" are kept, but nothing is asked about them; %s%s%s",
             STR_SHOWN(r->type_name),
             like ? "did you mean "
                  : "Marquee reads Pack, Film, Person, "
                    "Question, Event and Prize",
             like ? like : "", like ? "?" : "");
}

/* ---- fields */

/* A line that is left out: its list is no longer known to be whole. */
static void refuse(Checker *c, const FieldRule *rule)
{
    c->changed = true;
    if (rule->flags & FIELD_LIST)
        c->not_whole |= bit_of(c, rule);
}

/* Does this value stand in the record already? */
static bool is_named_twice(Checker *c, const Field *f)
{
    const Record *r = c->base.record;
    if (!keyset_add(&c->values, str_hash(f->value, str_hash(f->name, 0))))
        return false;
    if (!record_is_checked(r, "named-twice"))
        diag_add(c->base.diag, FAULT_WARNING, "named-twice", r->file, f->line, f->column,
                 "%.*s \"%.*s\" stands here twice; take one line out", STR_SHOWN(f->name),
                 STR_SHOWN(f->value))
            ->excerpt = f->value;
    return true;
}

static bool is_repeated(Checker *c, const FieldRule *rule, const Field *f)
{
    const Record *r = c->base.record;
    bool before = (c->seen & bit_of(c, rule)) != 0;
    c->seen |= bit_of(c, rule);
    if (rule->flags & FIELD_ONE && before) {
        diag_add(c->base.diag, FAULT_ERROR, "second-value", r->file, f->line, f->column,
                 "a second %s; a %s has one, and the first counts: take this line out, or put a "
                 "blank line before it if a new record begins",
                 rule->name, record_type_name(r->type))
            ->excerpt = f->value;
        return true;
    }
    return !(rule->flags & FIELD_ONE) && is_named_twice(c, f);
}

static void check_value(Checker *c, const FieldRule *rule, Field f)
{
    if (is_repeated(c, rule, &f)) {
        c->changed = true;
        return;
    }
    Str value = f.value;
    if (!shape_is_good(&c->base, rule, &f)) {
        refuse(c, rule);
        return;
    }
    bool mended = !str_equal(value, f.value); /* "country" is Country, which may stand there already */
    c->changed |= mended;
    if (mended && !(rule->flags & FIELD_ONE) && is_named_twice(c, &f))
        return;
    c->good |= bit_of(c, rule);
    /* A name with a byte lost is nobody's name, so who else is in the list cannot be told. */
    if (rule->flags & FIELD_LIST && str_find(f.value, S("\xEF\xBF\xBD")) >= 0)
        refuse(c, rule);
    keep(c, f);
}

/* "Complete: Country, Language" claims both: one field each, so that nobody else divides it. */
static void check_claims(Checker *c, const FieldRule *rule, Field f)
{
    Str rest = f.value;
    if (str_find(rest, S(";")) >= 0) {
        check_value(c, rule, f);
        return;
    }
    while (rest.n) {
        size_t n = 0;
        while (n < rest.n && rest.s[n] != ',' && rest.s[n] != ' ')
            n++;
        f.value = str_slice(rest, 0, n);
        c->changed |= n < rest.n;
        rest = str_slice(rest, n + 1, rest.n);
        if (n)
            check_value(c, rule, f);
    }
}

static void check_field(Checker *c, Field f)
{
    const Record *r = c->base.record;
    const FieldRule *rule = fields_find(r->type, f.name);
    if (!rule) {
        if (c->rule_count)
            warn_unknown_field(c, &f);
        keep(c, f);
        return;
    }
    if (bit_of(c, rule) && !str_equal(f.name, str_from_c(rule->name))) {
        f.name = str_from_c(rule->name);
        c->changed = true;
    }
    if (f.value.n == 0) {
        diag_add(c->base.diag, FAULT_WARNING, "empty-field", r->file, f.line, 1,
                 "%.*s says nothing; fill it in or take the line out", STR_SHOWN(f.name));
        refuse(c, rule);
    } else if (rule->shape == SHAPE_CLAIM) {
        check_claims(c, rule, f);
    } else {
        check_value(c, rule, f);
    }
}

/* ---- whole records */

static bool has_all_needed(Checker *c)
{
    const Record *r = c->base.record;
    const char *head = fields_head(r->type);
    Str name = head ? record_value(r, head) : S("");
    bool good = true;
    for (int i = 0; i < c->rule_count; i++) {
        const FieldRule *rule = &c->rules[i];
        bool unknown = r->undated && strcmp(rule->name, "Year") == 0;
        if (!(rule->flags & FIELD_NEEDED) || unknown || c->good & bit_of(c, rule))
            continue;
        good = false;
        /* A bad one was reported at its own place. */
        if (!(c->seen & bit_of(c, rule)))
            diag_add(c->base.diag, FAULT_ERROR, "missing-field", r->file, r->line, 1,
                     "this %s%s%.*s%s has no %s and is left out; add a line \"%s: …\"",
                     record_type_name(r->type), name.n ? " \"" : "", STR_SHOWN(name),
                     name.n ? "\"" : "", rule->name, rule->name);
    }
    if (c->rule_count == 0 && head && name.n == 0) {
        diag_add(c->base.diag, FAULT_ERROR, "missing-field", r->file, r->line, 1,
                 "this %s has no %s and is left out", record_type_name(r->type), head);
        return false;
    }
    return good;
}

/* The field that a claim speaks of: "Won" of "Won; Academy Awards", the stars of "Cast". */
static uint64_t claimed(const Checker *c, Str value)
{
    Str field, rest;
    str_cut(value, ';', &field, &rest);
    field = utf8_trim(field);
    field = str_equal(field, S("Cast")) ? S("Star") : field;
    const FieldRule *rule = fields_find(RECORD_FILM, field);
    return rule ? bit_of(c, rule) : 0;
}

/* What the record itself calls partial. */
static uint64_t said_partial(const Checker *c)
{
    uint64_t said = 0;
    for (int i = 0; i < c->count; i++)
        if (str_equal(c->kept[i].name, S("Partial")) && str_find(c->kept[i].value, S(";")) < 0)
            said |= claimed(c, c->kept[i].value);
    return said;
}

/* Take back what is claimed of a list of which a line was refused, or that is called partial. */
static void settle_claims(Checker *c)
{
    if (c->base.record->type != RECORD_FILM)
        return;
    uint64_t said = said_partial(c);
    int count = 0;
    for (int i = 0; i < c->count; i++) {
        Field f = c->kept[i];
        uint64_t claim = str_equal(f.name, S("Complete")) ? claimed(c, f.value) : 0;
        if (claim & said)
            diag_add(c->base.diag, FAULT_WARNING, "complete-and-partial", c->base.record->file,
                     f.line, f.column,
                     "%.*s is called both complete and partial; it counts as "
                     "partial: take one line out",
                     STR_SHOWN(f.value));
        if (!(claim & (said | c->not_whole)))
            c->kept[count++] = f;
    }
    c->changed |= count < c->count || c->not_whole;
    c->count = count;
    for (int i = 0; i < c->rule_count; i++)
        if ((c->not_whole & ~said) >> i & 1)
            keep(c, (Field){S("Partial"), str_from_c(c->rules[i].name), c->base.record->line, 1});
}

static void check_life(const Checker *c)
{
    const Record *r = c->base.record;
    const Field *born = record_first(r, "Born"), *died = record_first(r, "Died");
    int from, to;
    if (!born || !died || !record_year(born->value, &from) || !record_year(died->value, &to))
        return;
    if (to < from && !record_is_checked(r, "dead-before-born"))
        diag_add(c->base.diag, FAULT_WARNING, "dead-before-born", r->file, died->line, died->column,
                 "died in %d and was born in %d; mend one of them", to, from);
}

static bool is_second_pack(Checker *c)
{
    const Record *r = c->base.record;
    if (r->type != RECORD_PACK)
        return false;
    if (c->pack_seen)
        diag_add(c->base.diag, FAULT_WARNING, "second-pack", r->file, r->line, 1,
                 "a second Pack record; a pack has one, and the first counts: take this one out");
    bool second = c->pack_seen;
    c->pack_seen = true;
    return second;
}

static void begin(Checker *c, const Record *r)
{
    c->base.record = r;
    c->rules = fields_of(r->type, &c->rule_count);
    assert(c->rule_count <= 64);
    c->seen = c->good = c->not_whole = 0;
    c->changed = false;
    c->count = 0;
    keyset_clear(&c->values);
}

/* Check one record in place; false if it is left out. */
static bool check_record(Checker *c, Record *r, Arena *a)
{
    begin(c, r);
    if (r->type == RECORD_OTHER) {
        warn_unknown_type(c);
        return true;
    }
    if (is_second_pack(c))
        return false;
    for (int i = 0; i < r->count; i++)
        check_field(c, r->fields[i]);
    if (r->type == RECORD_PERSON)
        check_life(c);
    if (!has_all_needed(c))
        return false;
    if (r->type == RECORD_QUESTION && !options_check(&c->base, c->kept, &c->count, &c->changed))
        return false;
    settle_claims(c);
    if (c->count == 0)
        return false;
    if (c->changed) {
        Field *fields = arena_new(a, Field, c->count);
        memcpy(fields, c->kept, sizeof *fields * (size_t)c->count);
        r->fields = fields;
        r->count = c->count;
    }
    return true;
}

/* Doubts go with their records: `place` is where each of those stands now, -1 if it was left out. */
static void move_doubts(Pack *pack, const int *place)
{
    int count = 0;
    for (int i = 0; i < pack->doubt_count; i++) {
        Doubt d = pack->doubts[i];
        d.record = place[d.record];
        if (d.record >= 0)
            pack->doubts[count++] = d;
    }
    pack->doubt_count = count;
}

void record_check(Pack *pack, int last_year, Arena *a, Diag *diag)
{
    Arena values;
    Checker c = {.base = {.last_year = last_year, .diag = diag}};
    pack->last_year = last_year;
    arena_init(&c.scratch);
    arena_init(&values);
    c.base.scratch = &values;
    keyset_init(&c.names, &c.scratch);
    keyset_init(&c.types, &c.scratch);
    keyset_init(&c.values, &c.scratch);
    int count = 0;
    int *place = arena_new(&c.scratch, int, pack->doubt_count ? pack->count + 1 : 1);
    pack->films = pack->questions = pack->undated = 0;
    for (int i = 0; i < pack->count && !progress_stopped(diag->progress); i++) {
        arena_clear(&values);
        bool stays = check_record(&c, &pack->records[i], record_rows(pack, a));
        if (pack->doubt_count)
            place[i] = stays ? count : -1;
        if (!stays)
            continue;
        pack->films += pack->records[i].type == RECORD_FILM && !pack->records[i].undated;
        pack->undated += pack->records[i].undated;
        pack->questions += pack->records[i].type == RECORD_QUESTION;
        pack->records[count++] = pack->records[i];
    }
    pack->count = count;
    move_doubts(pack, place);
    arena_free(&values);
    arena_free(&c.scratch);
}
