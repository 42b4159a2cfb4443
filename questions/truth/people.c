/* people.c -- who is who: Person records, other names, and people of one name told apart.
 * People of one name are one person unless a Person record says otherwise with a tag in brackets.
 */
#include "catalog_build.h"

#include "order.h"
#include "rng.h"
#include "utf8.h"

/* MOST_NAMES: people of one name, and names of one person, that are looked at. */
enum { KEY_PERSON = 0x70, POSTHUMOUS_YEARS = 5, MOST_NAMES = 256 };
#define NOBODY (NO_ID - 1) /* an alias that two people claim */

/* "Steve McQueen (director)" -> "Steve McQueen", "director". */
static void split_tag(Str text, Str *name, Str *tag)
{
    *name = text;
    *tag = S("");
    ptrdiff_t open = str_find_last(text, S(" ("));
    if (open <= 0 || !str_ends(text, S(")")) || (size_t)open + 3 >= text.n)
        return;
    *name = str_trim(str_slice(text, 0, (size_t)open));
    *tag = str_trim(str_slice(text, (size_t)open + 2, text.n - 1));
}

/* ---- drafts */

/* The person of exactly this name and tag, new if need be. */
static Id exact_person(Build *b, Str name, Str tag, Str folded, bool ambiguous)
{
    Str folded_tag = tag.n ? data_fold(b->a, tag) : S("");
    uint64_t key = str_hash(folded_tag, str_hash(folded, KEY_PERSON));
    if (ambiguous)
        key = rng_mix(key);
    uint32_t id = text_map_get_number(&b->people_by_key, key);
    if (id != TEXT_MAP_NONE)
        return id;
    id = (Id)b->people_count;
    *text_map_at_number(&b->people_by_key, key) = id;
    uint32_t *first = text_map_at(&b->people_by_name, folded);
    *ARRAY_PUSH(&b->scratch, b->people, b->people_count, b->people_cap) =
        (PersonDraft){.name = name,
                      .tag = tag,
                      .folded = folded,
                      .folded_tag = folded_tag,
                      .key = key,
                      .next = *first,
                      .ambiguous = ambiguous};
    *first = id;
    return id;
}

static Gender read_gender(Str text)
{
    return str_equal(text, S("f"))       ? GENDER_F
           : str_equal(text, S("m"))     ? GENDER_M
           : str_equal(text, S("other")) ? GENDER_OTHER
                                         : GENDER_UNKNOWN;
}

/* A single value from a further record: the first one counts, another is reported. */
static void merge_number(Build *b, PersonDraft *p, const Record *r, const char *field, int value,
                         int *kept)
{
    if (!*kept)
        *kept = value;
    if (!value || value == *kept)
        return;
    const Field *f = record_first(r, field);
    Str place = build_place(b, p->record, record_first(p->record, field));
    build_warn(
        b, "person-differs", r, f, S(""),
        "%s of %.*s is \"%.*s\" here and something else in %.*s, which counts; mend one of them",
        field, STR_SHOWN(p->name), STR_SHOWN(f->value), STR_ARG(place));
}

static int year_of(const Record *r, const char *field)
{
    int year = 0;
    record_year(record_value(r, field), &year);
    return year;
}

static bool has_alias(const PersonDraft *p, Str alias)
{
    for (int i = 0; i < p->alias_count; i++)
        if (str_equal(p->aliases[i], alias))
            return true;
    return str_equal(p->name, alias);
}

static void declare_person(Build *b, const Record *r)
{
    Str name, tag;
    const Field *f = record_first(r, "Name");
    if (!f || !f->value.n)
        return;
    split_tag(f->value, &name, &tag);
    Id id = exact_person(b, name, tag, data_fold(b->a, name), false);
    PersonDraft *p = &b->people[id];
    if (!p->record)
        p->record = r;
    if (tag.n)
        *text_map_at(&b->tagged_names, p->folded) = id;
    int gender = (int)p->gender;
    merge_number(b, p, r, "Born", year_of(r, "Born"), &p->born);
    merge_number(b, p, r, "Died", year_of(r, "Died"), &p->died);
    merge_number(b, p, r, "Gender", (int)read_gender(record_value(r, "Gender")), &gender);
    p->gender = (Gender)gender;
    p->group |= str_equal(record_value(r, "Kind"), S("group"));
    for (const Field *also = NULL; (also = record_next(r, "Also", also));)
        if (also->value.n && p->alias_count < MOST_NAMES && !has_alias(p, also->value))
            *ARRAY_PUSH(b->a, p->aliases, p->alias_count, p->alias_cap) = also->value;
}

/* Other names find their person once all names are known: a name is never hidden by an alias. */
static void declare_aliases(Build *b, Id id)
{
    const PersonDraft *p = &b->people[id];
    for (int i = 0; i < p->alias_count; i++) {
        Str folded = data_fold(b->a, p->aliases[i]);
        uint32_t *at = text_map_at(&b->people_by_alias, folded);
        uint32_t named = text_map_get(&b->people_by_name, folded);
        if (str_equal(folded, p->folded) || *at == id)
            continue;
        if (*at == TEXT_MAP_NONE && named == NO_ID) {
            *at = id;
            continue;
        }
        Id other = named != NO_ID ? named : *at;
        if (named == NO_ID)
            *at = NOBODY;
        Str name = other < (Id)b->people_count ? b->people[other].name : S("somebody else");
        build_warn(b, "alias-of-two", p->record, record_first(p->record, "Also"), folded,
                   "\"%.*s\" also means %.*s; the name is not taken for %.*s",
                   STR_SHOWN(p->aliases[i]), STR_SHOWN(name),
                   STR_SHOWN(p->name));
    }
}

void build_people(Build *b)
{
    text_map_init(&b->people_by_name, &b->scratch);
    text_map_init(&b->people_by_text, &b->scratch);
    text_map_init(&b->people_by_alias, &b->scratch);
    text_map_init(&b->people_by_key, &b->scratch);
    text_map_init(&b->tagged_names, &b->scratch);
    text_map_init(&b->workers, &b->scratch);
    for (int i = 0; i < b->input_count; i++)
        for (int k = 0; k < b->inputs[i].pack->count; k++)
            if (b->inputs[i].pack->records[k].type == RECORD_PERSON)
                declare_person(b, &b->inputs[i].pack->records[k]);
    int declared = b->people_count;
    for (int id = 0; id < declared; id++)
        declare_aliases(b, (Id)id);
}

/* ---- namesakes */

#define JOB(r) (1u << REL_##r)
static const struct {
    const char *word;
    unsigned jobs;
} tag_jobs[] = {
    {"director", JOB(DIRECTOR)},
    {"film director", JOB(DIRECTOR)},
    {"filmmaker", JOB(DIRECTOR)},
    {"actor", JOB(STAR)},
    {"actress", JOB(STAR)},
    {"comedian", JOB(STAR)},
    {"singer", JOB(STAR)},
    {"writer", JOB(WRITER) | JOB(AUTHOR)},
    {"screenwriter", JOB(WRITER)},
    {"author", JOB(AUTHOR)},
    {"novelist", JOB(AUTHOR)},
    {"playwright", JOB(AUTHOR) | JOB(WRITER)},
    {"poet", JOB(AUTHOR)},
    {"journalist", JOB(AUTHOR)},
    {"composer", JOB(MUSIC)},
    {"musician", JOB(MUSIC)},
    {"cinematographer", JOB(CAMERA)},
    {"editor", JOB(EDITOR)},
    {"film editor", JOB(EDITOR)},
    {"producer", JOB(PRODUCER)},
};

/* The jobs that a tag tells of, 0 for a tag that tells none ("born 1930"). */
static unsigned jobs_of_tag(Str folded_tag)
{
    for (size_t i = 0; i < sizeof tag_jobs / sizeof *tag_jobs; i++)
        if (str_equal(folded_tag, str_from_c(tag_jobs[i].word)))
            return tag_jobs[i].jobs;
    return 0;
}

static bool lived_then(const PersonDraft *p, Relation job, int year)
{
    if (p->born && year < p->born)
        return false;
    return !p->died || job == REL_AUTHOR || year <= p->died + POSTHUMOUS_YEARS;
}

/* One of several people of a name, by the job and the years; NO_ID if none fits, and `many` if the
 * records cannot tell. */
static Id tell_apart(const Build *b, Id first, Relation job, int year, bool *many)
{
    Id strong = NO_ID, weak = NO_ID;
    int strong_count = 0, weak_count = 0, seen = 0;
    for (Id id = first; id != NO_ID && seen < MOST_NAMES; id = b->people[id].next, seen++) {
        const PersonDraft *p = &b->people[id];
        if (!p->record || !lived_then(p, job, year))
            continue;
        unsigned jobs = jobs_of_tag(p->folded_tag), wanted = job < REL_COUNT ? 1u << job : 0;
        if (jobs & wanted) {
            strong = id;
            strong_count++;
        } else if (!jobs || !wanted) {
            weak = id;
            weak_count++;
        }
    }
    *many = strong_count > 1 || (!strong_count && weak_count > 1);
    return strong_count ? strong : weak;
}

static Id find_among_namesakes(Build *b, const Record *r, const Field *f, Str name, Str folded,
                               Relation job, int year)
{
    bool many;
    Id first = text_map_get(&b->people_by_name, folded);
    Id id = tell_apart(b, first, job, year, &many);
    if (!many && id != NO_ID)
        return id;
    if (!many)
        return exact_person(b, name, S(""), folded, false);
    build_warn(b, "name-of-several", r, f, folded,
               "\"%.*s\" could be one of several people of that name; write the tag of the Person "
               "record after it, as in \"Steve McQueen (director)\"; until then nothing is asked "
               "about this one",
               STR_SHOWN(name));
    return exact_person(b, name, S(""), folded, true);
}

Id build_find_person(Build *b, const Record *r, const Field *f, Str text, Relation job, int year)
{
    if (!text.n)
        return NO_ID;
    uint32_t known = text_map_get(&b->people_by_text, text);
    if (known != TEXT_MAP_NONE)
        return known;
    Str name, tag, folded;
    split_tag(text, &name, &tag);
    folded = data_fold(b->a, name);
    if (!tag.n && text_map_get(&b->tagged_names, folded) != TEXT_MAP_NONE)
        return find_among_namesakes(b, r, f, name, folded, job, year);
    Id id = tag.n ? NO_ID : text_map_get(&b->people_by_alias, folded);
    if (id >= (Id)b->people_count)
        id = exact_person(b, name, tag, folded, false);
    *text_map_at(&b->people_by_text, text) = id;
    return id;
}

/* Credits of people whose name others bear, for build_find_worker. */
void build_note_worker(Build *b, Id film, Id person)
{
    if (b->tagged_names.count &&
        text_map_get(&b->tagged_names, b->people[person].folded) != TEXT_MAP_NONE)
        *text_map_at_number(&b->workers, (uint64_t)film << 32 | person) = 1;
}

Id build_find_worker(Build *b, Id film, Str name)
{
    Str folded = data_fold(&b->scratch, name);
    if (text_map_get(&b->tagged_names, folded) == TEXT_MAP_NONE)
        return NO_ID;
    Id found = NO_ID;
    int n = 0;
    for (Id id = text_map_get(&b->people_by_name, folded); id != NO_ID && n < MOST_NAMES;
         id = b->people[id].next, n++) {
        if (text_map_get_number(&b->workers, (uint64_t)film << 32 | id) == TEXT_MAP_NONE)
            continue;
        if (found != NO_ID)
            return NO_ID;
        found = id;
    }
    return found;
}

/* ---- final ids */

static Person finished(const PersonDraft *p)
{
    return (Person){.name = p->name,
                    .tag = p->tag,
                    .folded = p->folded,
                    .words = catalog_word_bloom(p->folded),
                    .starred = str_is_starred(p->name),
                    .aliases = p->aliases,
                    .alias_count = p->alias_count,
                    .gender = p->gender,
                    .born = p->born,
                    .died = p->died,
                    .ambiguous = p->ambiguous,
                    .group = p->group,
                    .key = p->key};
}

static void sort_people(Build *b)
{
    int n = b->people_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (OrderRow){b->people[i].key, 0, b->people[i].name, (Id)i};
    order_rows(rows, n);
    b->person_place = arena_new(&b->scratch, Id, n + 1);
    b->c->persons = arena_new(b->a, Person, n + 1);
    b->c->person_record = arena_new(b->a, const Record *, n + 1);
    b->c->person_count = n;
    for (int i = 0; i < n; i++) {
        const PersonDraft *p = &b->people[rows[i].id];
        b->person_place[rows[i].id] = (Id)i;
        b->c->persons[i] = finished(p);
        b->c->person_record[i] = p->record;
    }
}

void build_finish_people(Build *b)
{
    Catalog *c = b->c;
    sort_people(b);
    for (int r = 0; r < REL_COUNT; r++)
        for (int i = 0; relation_domain((Relation)r) == ENT_PERSON && i < c->links[r].count; i++)
            c->links[r].credits[i].value = b->person_place[c->links[r].credits[i].value];
    for (int i = 0; i < c->source_count; i++)
        if (c->sources[i].author != NO_ID)
            c->sources[i].author = b->person_place[c->sources[i].author];
}

/* ---- careers, when all films are known */

static void widen_career(Person *p, int year)
{
    if (!p->first || year < p->first)
        p->first = (int16_t)year;
    if (year > p->last)
        p->last = (int16_t)year;
}

static void index_names(Build *b)
{
    Catalog *c = b->c;
    int n = 0, total = c->person_count;
    for (int i = 0; i < c->person_count; i++)
        total += c->persons[i].alias_count;
    OrderRow *rows = arena_new(&b->scratch, OrderRow, total + 1);
    c->folded_aliases = arena_new(b->a, Str *, c->person_count + 1);
    for (int i = 0; i < c->person_count; i++) {
        const Person *p = &c->persons[i];
        rows[n++] = (OrderRow){1, 0, p->folded, (Id)i};
        c->folded_aliases[i] = p->alias_count ? arena_new(b->a, Str, p->alias_count) : NULL;
        for (int k = 0; k < p->alias_count; k++) {
            c->folded_aliases[i][k] = data_fold(b->a, p->aliases[k]);
            rows[n++] = (OrderRow){0, 0, c->folded_aliases[i][k], (Id)i};
        }
    }
    c->people = data_index_texts(b->a, rows, n);
    c->people_count = n;
}

/* Have the two had the same job, or one of them none, so that a prize alone tells of it? */
static bool share_job(const Catalog *c, Id a, Id b)
{
    if (!c->persons[a].first || !c->persons[b].first)
        return true;
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON &&
            catalog_films(c, (Relation)r, a).count && catalog_films(c, (Relation)r, b).count)
            return true;
    return false;
}

/* A tag is shown only where both could be meant: a question names a job, and another of that name has
 * had it too. */
static void mark_namesakes(Catalog *c)
{
    for (int i = 0, end; i < c->people_count; i = end) {
        for (end = i;
             end < c->people_count && str_equal(c->people[end].folded, c->people[i].folded); end++)
            ;
        for (int k = i; k < end; k++)
            for (int m = i; m < end; m++) {
                Id own = c->people[k].id, other = c->people[m].id;
                if (own != other && c->people[k].shown && c->people[m].shown &&
                    c->persons[own].tag.n && share_job(c, own, other))
                    c->persons[own].namesake = true;
            }
    }
}

void build_person_careers(Build *b)
{
    Catalog *c = b->c;
    for (int i = 0; i < c->person_count; i++)
        for (uint32_t k = c->work_start[i]; k < c->work_start[i + 1]; k++)
            widen_career(&c->persons[i], c->films[c->works[k]].year);
    index_names(b);
    mark_namesakes(c);
}
