/* prose_winning.c -- a prize for a craft tells who did it: whoever was nominated for Best
 * Cinematography photographed the film; see prose_draft.h. */
#include "prose_draft.h"
#include "utf8.h"

/* Words of a prize's name, and whose prize it is; `but`: of another craft. */
static const struct {
    const char *word, *but, *field;
} crafts[] = {
    {"cinematograph", "", "Camera"},     {"photography", "", "Camera"},
    {"editing", "sound", "Editor"},      {"editor", "", "Editor"},
    {"original score", "song", "Music"}, {"original music", "song", "Music"},
    {"best score", "song", "Music"},     {"film music", "song", "Music"},
    {"best director", "", "Director"},   {"best direction", "", "Director"},
    {"screenplay", "", "Writer"},        {"screenwriter", "", "Writer"},
    {"best actress", "", "Star"},        {"best actor", "", "Star"},
    {"supporting actress", "", "Star"},  {"supporting actor", "", "Star"},
};

const char *draft_field_of_prize(Str prize, Arena *scratch)
{
    Str folded = fold_text(scratch, prize);
    for (size_t i = 0; i < sizeof crafts / sizeof *crafts; i++)
        if (str_find(folded, str_from_c(crafts[i].word)) >= 0 &&
            (!crafts[i].but[0] || str_find(folded, str_from_c(crafts[i].but)) < 0))
            return crafts[i].field;
    return NULL;
}

/* Is anybody told to have done it, even if only in doubt? Of a cast others may be told, too. */
static bool is_told(const Draft *d, const char *field, Str name, int count)
{
    for (int i = 0; i < count; i++) {
        Str told = d->facts[i].value;
        bool other = strcmp(field, "Star") == 0 && !known_is_same(told, name);
        if (fact_is(&d->facts[i], field) && !other)
            return true;
    }
    return false;
}

/* Does the text name this person, or somebody else, for that work; or this person for another work?
 */
typedef struct {
    bool own, others, elsewhere;
} Told;
static Told who_is_told(const Draft *d, const char *field, Str name)
{
    Told told = {0};
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        bool source = fact_is(f, "Based_on") && f->value.n;
        if (f->doubtful || !(fact_is_credit(f) || source))
            continue;
        bool same = known_is_same(f->value, name), there = fact_is(f, field);
        told.own |= same && there;
        told.others |= !same && there;
        told.elsewhere |= same && !there;
    }
    return told;
}

/* Does the sentence of the prize name its winner, or only say "she"? */
static bool is_named_there(const Fact *f)
{
    Str name = f->value, first, rest;
    while (str_cut(name, ' ', &first, &rest) && rest.n)
        name = rest;
    return str_find(f->sentence, name) >= 0;
}

/* "It stars A as B. She was nominated for Best Actress": whoever played last before that, if the
 * sentence tells of nobody else; of another craft the one who did it. Empty if that is not clear.
 */
static Str who_is_meant(const Draft *d, const Fact *prize, const char *field)
{
    bool acts = strcmp(field, "Star") == 0;
    const Fact *found = NULL;
    for (int i = (acts ? (int)(prize - d->facts) : d->count) - 1; i >= 0; i--) {
        const Fact *f = &d->facts[i];
        if (!fact_is(f, field) || f->doubtful || str_find(f->value, S(" ")) < 0 ||
            (acts && found && !str_equal(f->sentence, found->sentence)))
            continue;
        if (found && !known_is_same(found->value, f->value))
            return S("");
        found = f;
    }
    return found ? found->value : S("");
}

/* A prize for acting of whom the text knows as something else alone, one for a craft of whom it
 * knows not as the one who did it: "by the author, and she won Best Actress", "his score, which
 * featured a guest, won". */
void draft_doubt_winners(Draft *d, Arena *scratch)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        const char *field =
            fact_is_award(f) && f->value.n ? draft_field_of_prize(f->kind, scratch) : NULL;
        if (!field)
            continue;
        Told told = who_is_told(d, field, f->value);
        bool acts = strcmp(field, "Star") == 0;
        if (told.own || !(acts ? told.elsewhere : told.others))
            continue;
        Str meant = is_named_there(f) ? S("") : who_is_meant(d, f, field);
        f->doubtful |= !meant.n;
        f->value = meant.n ? meant : f->value;
    }
}

static bool is_sure(const Fact *f)
{
    return fact_is_award(f) && f->value.n && !f->doubtful && !f->dropped;
}

void draft_credit_winners(Draft *d, Arena *a, Arena *scratch)
{
    int count = d->count;
    for (int i = 0; i < count; i++) {
        const char *field =
            is_sure(&d->facts[i]) ? draft_field_of_prize(d->facts[i].kind, scratch) : NULL;
        bool surname =
            field && strcmp(field, "Star") == 0 && str_find(d->facts[i].value, S(" ")) < 0;
        if (!field || surname || is_told(d, field, d->facts[i].value, count) ||
            d->count >= DRAFT_MAX_FACTS)
            continue;
        Fact f = d->facts[i];
        f.field = field;
        f.extra = f.kind = S("");
        f.year = 0;
        f.doubtful = f.presumed = f.is_loose = false;
        f.reckoned = 0;
        *ARRAY_PUSH(a, d->facts, d->count, d->cap) = f;
    }
}
