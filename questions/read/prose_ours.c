/* prose_ours.c -- what we know ourselves of a film that a text is about. A review seldom tells its
 * year: if we have one film of that title, and the text names who made it, theirs is ours. It
 * seldom says who directed it either, but goes on about him by name: what he did, our record says.
 */
#include <string.h>

#include "prose_reading.h"
#include "utf8.h"

enum { PLAYERS = 2 }; /* so many of its players are as good as its director */

/* The next line of a record of ours; false at its end. */
bool ours_next_line(Str *record, Str *field, Str *value)
{
    Str line;
    while (str_cut(*record, '\n', &line, record) && line.n)
        if (line.s[0] != '+' && str_cut(line, ':', field, value)) {
            *value = str_trim(*value);
            return true;
        }
    return false;
}

static bool is_among(Str person, const Known *names, int from, int to, Arena *scratch)
{
    Str folded = fold_text(scratch, person);
    for (int i = from; i < to; i++)
        if (str_equal(fold_text(scratch, names->names[i]), folded))
            return true;
    return false;
}

/* ---- the year */

int ours_year(Str record)
{
    int year = 0;
    Str field, value;
    while (ours_next_line(&record, &field, &value))
        if (str_equal(field, S("Year")))
            str_to_int(value, &year);
    return year;
}

/* How many of the names are those of people of the film whose record goes on with `record`, each
 * director as good as two players? */
static int weigh(Str record, const Known *names, int from, int to, Arena *scratch)
{
    int directors = 0, players = 0;
    Str field, value;
    while (ours_next_line(&record, &field, &value))
        if (str_equal(field, S("Director")))
            directors += is_among(value, names, from, to, scratch);
        else if (str_equal(field, S("Star")))
            players += is_among(record_star(value).person, names, from, to, scratch);
    return PLAYERS * directors + players;
}

int text_weigh_ours(const Term *film, const Known *names, int *year)
{
    Arena scratch;
    int most = PLAYERS; /* a director has other films, too */
    *year = 0;
    arena_init(&scratch);
    for (; film; film = terms_next(film)) {
        int points = weigh(film->means, names, 0, names->count, &scratch);
        if (points > most)
            *year = ours_year(film->means);
        most = points > most ? points : most;
    }
    arena_free(&scratch);
    return *year ? most : 0;
}

int text_year_of_ours(const Text *x, Str title, const Known *names, int from, int to)
{
    Arena scratch;
    int found = 0, count = 0;
    arena_init(&scratch);
    const Term *film = terms_phrase(x->prose->terms, TERM_KNOWN, title);
    for (; film; film = terms_next(film)) {
        int year = ours_year(film->means);
        if (!year || weigh(film->means, names, from, to, &scratch) < PLAYERS)
            continue;
        count += year != found;
        found = year;
    }
    arena_free(&scratch);
    return count == 1 ? found : 0;
}

void text_tell_ours(Text *x, const Draft *d)
{
    emit_warn(&x->emit, "year-of-ours", d->line, d->column,
              "the text does not say of which year \"%.*s\" is; %d is the year of the film of this "
              "title that we know; if it is another, write \"%.*s (1999)\"",
              STR_ARG(d->title), d->year, STR_ARG(d->title));
}

void text_date_by_ours(Text *x, Draft *d)
{
    Known told = {0};
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") && !d->facts[i].doubtful)
            known_add(&told, d->facts[i].value, x->emit.arena);
    int year = told.count ? text_year_of_ours(x, d->title, &told, 0, told.count) : 0;
    if (!year)
        return;
    d->year = year;
    Fact f = {.field = "Year",
              .value = arena_format(x->emit.arena, "%d", year),
              .extra = S(""),
              .kind = S(""),
              .sentence = d->sentence,
              .line = d->line,
              .column = d->column,
              .year = year};
    *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = f;
    text_tell_ours(x, d);
}

/* ---- the people */

/* Fields of a record that name somebody; what one did before is what a text means that only names
 * him: of a director who plays in his film, that he directed it. */
static const char *const parts[] = {"Director", "Star",   "Writer",  "Music",
                                    "Camera",   "Editor", "Producer"};

/* Which it is; -1: none. */
static int part_of(Str field)
{
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (str_equal(field, str_from_c(parts[i])))
            return (int)i;
    return -1;
}

/* Our record of the film under way, if there is one of its title and year. */
static Str record_of(const Text *x, const Draft *d)
{
    Str found = S("");
    const Term *film = terms_phrase(x->prose->terms, TERM_KNOWN, d->title);
    for (; film; film = terms_next(film))
        if (ours_year(film->means) == d->year) {
            if (found.n && found.s != film->means.s)
                return S(""); /* two of one title and year */
            found = film->means;
        }
    return found;
}

static void note_named(Text *x, Fact f)
{
    Draft *d = text_film(x);
    f.doubtful = f.is_ours = f.agrees = true;
    *ARRAY_PUSH(x->emit.arena, d->named, d->named_count, d->named_cap) = f;
}

static bool speaks_of_work(const Scan *s)
{
    for (int i = s->from; i < s->to; i++)
        if (scan_is_work(s, i))
            return true;
    return false;
}

/* "the story is James M. Cain's": the author of what our film is based on, if the sentence speaks
 * of a work. */
static void note_author(Text *x, Str source, Str folded, Str name, int place)
{
    enum { PARTS = 3 };
    Str told[PARTS] = {{0}};
    int count = record_parts(x->emit.arena, source, told, PARTS);
    if (count < PARTS || !str_equal(fold_text(&x->scratch, told[PARTS - 1]), folded) ||
        !speaks_of_work(&x->s))
        return;
    Fact f = text_fact(x, "Based_on", name, place);
    f.kind = told[0];
    note_named(x, f);
}

/* Is there a record of ours of the film under way, and room for what it says? */
static bool has_ours(Text *x)
{
    Draft *d = text_film(x);
    if (d->year && d->ours_year != d->year) {
        d->ours = record_of(x, d);
        d->ours_year = d->year;
    }
    return d->ours.n && d->named_count < DRAFT_MAX_NAMES;
}

/* "No Spanish film is quieter", "his Japanese costume drama": a country of our film, before a word
 * for one. */
void text_note_countries(Text *x)
{
    enum { NEAR = 2 };
    const Scan *s = &x->s;
    const Term *t;
    for (int i = s->from, n; i < s->to; i += n ? n : 1) {
        n = scan_term(s, i, TERM_COUNTRY, &t);
        bool film = false;
        for (int k = i + n; n && k < i + n + NEAR && !film; k++)
            film = scan_is_a(s, k, TERM_FILM) || scan_says(s, k, "cinema");
        if (!film || !has_ours(x))
            continue;
        Str record = text_film(x)->ours, field, value;
        while (ours_next_line(&record, &field, &value))
            if (str_equal(field, S("Country")) && str_equal(value, t->means))
                note_named(x, text_fact(x, "Country", t->means, i));
    }
}

void text_note_ours(Text *x, Str name, int place)
{
    Draft *d = text_film(x);
    if (!has_ours(x))
        return;
    Str record = d->ours, field, value;
    Str folded = fold_text(&x->scratch, name);
    while (ours_next_line(&record, &field, &value)) {
        if (str_equal(field, S("Based_on")))
            note_author(x, value, folded, name, place);
        int part = part_of(field);
        StarLine star = record_star(value);
        Str role = star.character;
        Str person = part < 0 ? S("") : star.person;
        bool is_role = role.n && str_equal(fold_text(&x->scratch, role), folded) &&
                       !str_ends(person, name); /* "Swankie" is Charlene Swankie herself */
        if (!person.n || !(is_role || str_equal(fold_text(&x->scratch, person), folded)))
            continue;
        Fact f = text_fact(x, parts[part], is_role ? person : name, place);
        f.extra = is_role ? name : S("");
        f.is_role_alone = is_role;
        f.is_voice = star.voice;
        note_named(x, f);
    }
}

void draft_join_ours(Draft *d, Arena *a)
{
    for (int i = 0; i < d->named_count && d->count < DRAFT_MAX_FACTS; i++)
        *ARRAY_PUSH(a, d->facts, d->count, d->cap) = d->named[i];
}

/* Does the text say of this person what he did, or do we know of something that comes before it? */
static bool is_told_otherwise(const Draft *d, const Fact *ours)
{
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        bool gone = f->dropped && !f->is_ours;
        if (f == ours || gone || fact_is_award(f) || !fact_is_of_person(f) ||
            !known_is_same(f->value, ours->value))
            continue;
        if (!f->is_ours || part_of(str_from_c(f->field)) < part_of(str_from_c(ours->field)))
            return true;
    }
    return false;
}

/* Does the text say that somebody else directed it, of whom we know nothing? */
static bool has_other_director(const Draft *d)
{
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") && !d->facts[i].dropped && !d->facts[i].doubtful &&
            !d->facts[i].agrees && !d->facts[i].weak)
            return true;
    return false;
}

/* Does the text tell of another source? One whose author it does not tell may be his. */
static bool has_other_source(const Draft *d, Fact *ours)
{
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        if (!fact_is(f, "Based_on") || f->agrees || f->dropped || f->doubtful)
            continue;
        if (f->value.n)
            return true;
        ours->kind = S("");
    }
    return false;
}

/* Does the text say of this person, or of this part of the film, what we do not know? */
static bool is_told_of_other(const Draft *d, Fact *ours)
{
    return fact_is(ours, "Country")    ? false
           : fact_is(ours, "Director") ? has_other_director(d)
           : fact_is(ours, "Based_on") ? has_other_source(d, ours)
                                       : is_told_otherwise(d, ours);
}

/* "Park Chan-wook" and "Chan-wook Park" are one man, "Chukhray" and "Chukhrai", too. */
bool ours_share_word(Str a, Str b, size_t least)
{
    enum { BEGINNING = 4 };
    Str word, other;
    while (a.n) {
        str_cut(a, ' ', &word, &a);
        for (Str rest = b; rest.n && word.n >= least;) {
            str_cut(rest, ' ', &other, &rest);
            if (str_equal(str_slice(word, 0, word.n < BEGINNING ? word.n : BEGINNING),
                          str_slice(other, 0, other.n < BEGINNING ? other.n : BEGINNING)))
                return true;
        }
    }
    return false;
}

/* Our record lists all that it can of this field, and nothing like the fact's value. */
static bool rules_out(Str record, const Fact *f, Arena *scratch)
{
    Str field, value, told = fold_text(scratch, f->value);
    bool whole = fact_is(f, "Director"), any = false;
    while (ours_next_line(&record, &field, &value)) {
        whole =
            whole || (str_equal(field, S("Complete")) && str_equal(value, str_from_c(f->field)));
        if (str_equal(field, S("Partial")) && str_equal(value, str_from_c(f->field)))
            return false;
        if (!str_equal(field, str_from_c(f->field)))
            continue;
        any = true;
        if (ours_share_word(told, fold_text(scratch, value), 1))
            return false;
    }
    return whole && any;
}

/* What our record has of whom the text takes for a player: nothing, the name as that of a role, the
 * role and its player turned around, or the player in another role. */
typedef enum { PLAYER_UNKNOWN, PLAYER_IS_ROLE, PLAYER_TURNED, PLAYER_OF_OTHER_ROLE } PlayerKnown;

static PlayerKnown look_at_player(Str record, const Fact *f, Arena *scratch)
{
    PlayerKnown known = PLAYER_UNKNOWN;
    Str field, value, told = fold_text(scratch, f->value), as = fold_text(scratch, f->extra);
    while (ours_next_line(&record, &field, &value)) {
        if (!str_equal(field, S("Star")))
            continue;
        StarLine star = record_star(value);
        Str person = fold_text(scratch, star.person), role = fold_text(scratch, star.character);
        if (role.n && str_equal(role, told))
            known = str_equal(person, as) ? PLAYER_TURNED : PLAYER_IS_ROLE;
        if (str_equal(person, told))
            return role.n && as.n && !ours_share_word(role, as, 1) ? PLAYER_OF_OTHER_ROLE
                                                                   : PLAYER_UNKNOWN;
    }
    return known;
}

static void doubt_players(Draft *d, Emit *e, Arena *scratch)
{
    for (int i = 0; i < d->count && d->ours.n; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Star") || f->dropped || f->is_ours)
            continue;
        PlayerKnown known = look_at_player(d->ours, f, scratch);
        f->doubtful = f->doubtful || known == PLAYER_IS_ROLE;
        if (known == PLAYER_TURNED) {
            Str role = f->value;
            f->value = f->extra;
            f->extra = role;
        }
        if (known != PLAYER_OF_OTHER_ROLE)
            continue;
        emit_warn(e, "not-as-ours", f->line, f->column,
                  "the text says that %.*s plays %.*s in \"%.*s\", and we know another role, so no "
                  "role is taken: see which is right",
                  STR_ARG(f->value), STR_ARG(f->extra), STR_ARG(d->title));
        f->extra = S("");
    }
}

/* What the text says and we know otherwise: both are told, and the text's is a doubt. */
static void doubt_what_we_know_better(Draft *d, Emit *e, Arena *scratch)
{
    for (int i = 0; i < d->count && d->ours.n; i++) {
        Fact *f = &d->facts[i];
        bool told = !f->agrees && !f->dropped && !f->doubtful;
        bool listed = fact_is(f, "Country") ||
                      (fact_is_credit(f) && !fact_is(f, "Star") && !fact_is(f, "Producer"));
        if (!told || !listed || !rules_out(d->ours, f, scratch))
            continue;
        f->doubtful = f->is_against_ours = true;
        emit_warn(e, "not-as-ours", f->line, f->column,
                  "the text says of \"%.*s\" \"%s: %.*s\", and we know it otherwise: see which is "
                  "right",
                  STR_ARG(d->title), f->field, STR_ARG(f->value));
    }
}

void draft_believe_ours(Draft *d, Emit *e, Arena *scratch)
{
    const Fact *first = NULL;
    doubt_what_we_know_better(d, e, scratch);
    doubt_players(d, e, scratch);
    draft_doubt_others(d, e, scratch);
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!f->agrees || f->dropped)
            continue;
        f->dropped = f->is_ours && (f->is_role_alone || is_told_of_other(d, f));
        f->doubtful = false;
        if (f->is_ours && !f->dropped && !first && fact_is_of_person(f))
            first = f;
    }
    if (first)
        emit_warn(e, "part-of-ours", first->line, first->column,
                  "the text does not say what %.*s did in \"%.*s\"; what we know of those whom it "
                  "only names is taken: see whether it is right",
                  STR_ARG(first->value), STR_ARG(d->title));
}
