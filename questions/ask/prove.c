/* prove.c -- see prove.h.
 * Written to disagree: whatever the generator believes is worked out again here from the records,
 * so nothing of generate, distract, guards or fact is included or called. */
#include "prove.h"

#include "kinds.h"
#include "utf8.h"
#include "words.h"

#define PERSON_WINDOW 2         /* years a person's first and last credit may miss the film by */
#define FILM_WINDOW 6           /* years between the films among the options */
#define SHARED_FILM_WINDOW 3    /* presumed no: no film together so near the one asked about */
#define TWIN_YEARS 2            /* films of one title so near need their directors named */
#define TELLING_LENGTH 4        /* shorter words give nothing away */

typedef struct {
    const Catalog *c;
    const Locale *l;
    const Question *q;
    Arena *a;
    Str stem;                   /* folded, with a blank before and after */
    Str option[OPTIONS_MAX];    /* folded */
    const Film *film;           /* asked about; NULL if none */
} Case;

static const Verdict fair = {true, "", -1};

static Verdict broken(const char *rule, int option)
{
    return (Verdict){false, rule, option};
}

/* ---- texts */

static Str padded(Arena *a, Str folded)
{
    return arena_format(a, " %.*s ", STR_ARG(folded));
}

static Str fold_marked(Arena *a, Str marked)
{
    Buf plain = buf_in(a);
    words_plain(marked, &plain);
    return fold_text(a, buf_str(&plain));
}

/* Do the folded words stand in the padded text as whole words? */
static bool has_words(Arena *a, Str padded_text, Str folded)
{
    return folded.n && str_find(padded_text, padded(a, folded)) >= 0;
}

/* A letter beyond ASCII; signs such as the half in a title do not count. */
static bool has_accent(Str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = utf8_next(s, &at);
        if (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7)
            return true;
    }
    return false;
}

static Str last_word(Str folded)
{
    ptrdiff_t at = str_find_last(folded, S(" "));
    return at < 0 ? folded : str_slice(folded, (size_t)at + 1, folded.n);
}

/* ---- what the records say: -1 no, 0 unknown, 1 yes */

static bool span_has(IdSpan span, Id id)
{
    for (int i = 0; i < span.count; i++)
        if (span.ids[i] == id)
            return true;
    return false;
}

static int is_related(const Catalog *c, Relation r, Id film, Id value)
{
    if (span_has(catalog_values(c, r, film), value))
        return 1;
    if (r == REL_STAR)
        return catalog_cast_is_whole(c, film) ? -1 : 0;
    return catalog_is_whole(c, r, film) ? -1 : 0;
}

static int has_won(const Catalog *c, Id film, const Award *asked)
{
    Id body = catalog_prize(c, asked->prize)->event;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (x->prize == asked->prize && x->edition == asked->edition && x->result == RESULT_WON)
            return 1;
    }
    if (catalog_list_is_whole(c, asked->prize, asked->edition, RESULT_WON)
        || catalog_film_list_is_whole(c, film, body, RESULT_WON))
        return -1;
    return 0;
}

/* ---- presumed no: the strict rule for casts that are only known in part */

static bool names_person(Arena *a, Str text, const Person *p)
{
    if (!text.n)
        return false;
    Str folded = padded(a, fold_text(a, text));
    if (has_words(a, folded, p->folded))
        return true;
    for (int i = 0; i < p->alias_count; i++)
        if (has_words(a, folded, fold_text(a, p->aliases[i])))
            return true;
    return false;
}

static bool texts_name(const Case *k, Id film, const Person *p)
{
    const Film *f = catalog_film(k->c, film);
    for (int i = 0; i < f->title_count; i++)
        if (names_person(k->a, f->titles[i], p))
            return true;
    return names_person(k->a, f->plot, p) || names_person(k->a, f->trivia, p)
        || names_person(k->a, f->tagline, p);
}

static bool works_on(const Catalog *c, Id film, Id person)
{
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON
            && span_has(catalog_values(c, (Relation)r, film), person))
            return true;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (span_has((IdSpan){x->people, x->person_count}, person))
            return true;
    }
    return false;
}

/* Do they both work on one film within a few years of `year`? */
static bool meet_near(const Catalog *c, Id person, Id other, int year)
{
    for (int r = 0; r < REL_COUNT; r++) {
        if (relation_domain((Relation)r) != ENT_PERSON)
            continue;
        IdSpan films = catalog_films(c, (Relation)r, other);
        for (int i = 0; i < films.count; i++) {
            int off = catalog_film(c, films.ids[i])->year - year;
            if (off >= -SHARED_FILM_WINDOW && off <= SHARED_FILM_WINDOW
                && works_on(c, films.ids[i], person))
                return true;
        }
    }
    return false;
}

static bool meets_any(const Catalog *c, Relation r, Id film, Id person, int year)
{
    IdSpan people = catalog_values(c, r, film);
    for (int i = 0; i < people.count; i++)
        if (meet_near(c, person, people.ids[i], year))
            return true;
    return false;
}

static bool is_active(const Catalog *c, Id person, int year)
{
    const Person *p = catalog_person(c, person);
    return p->first && p->first <= year + PERSON_WINDOW && p->last >= year - PERSON_WINDOW;
}

static bool is_presumed_absent(const Case *k, Id film, Id person)
{
    int year = catalog_film(k->c, film)->year;
    return !works_on(k->c, film, person) && !texts_name(k, film, catalog_person(k->c, person))
        && !meets_any(k->c, REL_DIRECTOR, film, person, year)
        && !meets_any(k->c, REL_STAR, film, person, year) && is_active(k->c, person, year);
}

/* ---- truth by kind: is option i right? */

static int role_truth(const Case *k, Id person)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (k->q->detail < 0 || k->q->detail >= cast.count)
        return 0;
    if (cast.ids[k->q->detail] == person)
        return 1;
    /* A role has one player once nobody else is stored for the same words. */
    Str role = fold_text(k->a, catalog_character(k->c, k->q->film, k->q->detail));
    for (int i = 0; i < cast.count; i++) {
        Str other = fold_text(k->a, catalog_character(k->c, k->q->film, i));
        if (i != k->q->detail && other.n
            && (has_words(k->a, padded(k->a, other), role) || has_words(k->a, padded(k->a, role), other)))
            return cast.ids[i] == person ? 1 : 0;
    }
    return role.n ? -1 : 0;
}

static int year_truth(const Case *k, int year)
{
    if (k->film->marks & MARK_YEAR_DISPUTED)
        return 0;
    return k->film->year == year ? 1 : -1;
}

static int written_truth(const Case *k, uint32_t text)
{
    const Written *w = catalog_written(k->c, k->q->detail);
    return text == 0 ? 1 : (int)text <= w->wrong_count ? -1 : 0;
}

static int truth(const Case *k, int i)
{
    const Question *q = k->q;
    uint32_t o = q->option[i];
    switch (q->kind) {
    case KIND_director_of_film:
        return is_related(k->c, REL_DIRECTOR, q->film, o);
    case KIND_film_by_director:
        return is_related(k->c, REL_DIRECTOR, o, q->subject);
    case KIND_star_of_film:
        return is_related(k->c, REL_STAR, q->film, o);
    case KIND_film_with_star:
        return is_related(k->c, REL_STAR, o, q->subject);
    case KIND_role_player:
        return role_truth(k, o);
    case KIND_year_of_film:
        return year_truth(k, (int)o);
    case KIND_country_of_film:
        return is_related(k->c, REL_COUNTRY, q->film, o);
    case KIND_based_on_author:
        return is_related(k->c, REL_AUTHOR, q->film, o);
    case KIND_aw_film_won:
    case KIND_fest_winner_film:
        return has_won(k->c, o, catalog_award(k->c, q->subject));
    case KIND_written:
        return written_truth(k, o);
    default:
        return 0;
    }
}

static bool may_presume(const Case *k, int i)
{
    if (k->q->kind == KIND_star_of_film)
        return is_presumed_absent(k, k->q->film, k->q->option[i]);
    if (k->q->kind == KIND_film_with_star)
        return is_presumed_absent(k, k->q->option[i], k->q->subject);
    return false;
}

static Verdict prove_truth(const Case *k)
{
    for (int i = 0; i < k->q->option_count; i++) {
        int t = truth(k, i);
        if (i == k->q->key && t != 1)
            return broken("the key is not true", i);
        if (i == k->q->key || t == -1)
            continue;
        if (t == 1)
            return broken("two right options", i);
        if (!may_presume(k, i))
            return broken("a wrong option may be right", i);
        if (!(k->q->presumed >> i & 1))
            return broken("a presumed option is not marked", i);
    }
    return fair;
}

/* ---- shape: numbers, distinct options, nothing odd about the key */

static bool is_near(Str x, Str y)
{
    size_t longer = x.n > y.n ? x.n : y.n;
    return text_distance(x, y, (int)(longer * 15 / 100)) <= (int)(longer * 15 / 100);
}

static bool is_prefix(Arena *a, Str x, Str y)
{
    return str_starts(padded(a, y), arena_format(a, " %.*s ", STR_ARG(x)));
}

static Verdict prove_pair(const Case *k, int i, int j)
{
    Str x = k->option[i], y = k->option[j];
    if (k->q->option[i] == k->q->option[j] || str_equal(x, y))
        return broken("two options are the same", j);
    if (k->q->option_type == OPT_YEAR || k->q->option_type == OPT_TEXT
        || k->q->option_type == OPT_COUNTRY)
        return fair;
    if (is_prefix(k->a, x, y) || is_prefix(k->a, y, x) || is_near(x, y))
        return broken("two options are nearly the same", j);
    if (k->q->option_type == OPT_PERSON && str_equal(last_word(x), last_word(y)))
        return broken("two options share a surname", j);
    return fair;
}

static Verdict prove_shape(const Case *k)
{
    const Question *q = k->q;
    int least = q->kind == KIND_written ? 2 : 3;
    if (q->option_count < least || q->option_count > OPTIONS_MAX || q->key >= q->option_count)
        return broken("too few or too many options", -1);
    for (int i = 0; i < q->option_count; i++)
        if (!k->option[i].n && q->option_type != OPT_TEXT)
            return broken("an option without words", i);
    for (int i = 0; i < q->option_count; i++)
        for (int j = i + 1; j < q->option_count; j++) {
            Verdict v = prove_pair(k, i, j);
            if (!v.fair)
                return v;
            if (q->option_type == OPT_YEAR && q->option[i] >= q->option[j])
                return broken("years do not ascend", j);
        }
    return fair;
}

/* ---- the key must not stand out */

static Str option_name(const Case *k, int i)
{
    Buf b = buf_in(k->a);
    words_option(k->c, k->l, k->q, i, &b);
    return buf_str(&b);
}

static Verdict prove_parity(const Case *k)
{
    if (k->q->option_type == OPT_YEAR || k->q->option_type == OPT_TEXT)
        return fair;
    int accents = 0, brackets = 0;
    for (int i = 0; i < k->q->option_count; i++) {
        Str name = option_name(k, i);
        accents += has_accent(name);
        brackets += str_find(name, S("(")) >= 0;
    }
    Str key = option_name(k, k->q->key);
    if (brackets == 1 && str_find(key, S("(")) >= 0)
        return broken("only the key has brackets", k->q->key);
    if (accents == 1 && has_accent(key))
        return broken("only the key has an accent", k->q->key);
    return fair;
}

static Verdict prove_gender(const Case *k)
{
    if (k->q->kind != KIND_role_player)
        return fair;
    Gender of_key = catalog_person(k->c, k->q->option[k->q->key])->gender;
    for (int i = 0; i < k->q->option_count; i++) {
        Gender g = catalog_person(k->c, k->q->option[i])->gender;
        if (g != of_key || g == GENDER_UNKNOWN)
            return broken("gender gives the key away", i);
    }
    return fair;
}

/* A film may stand beside the key when both belong to the same few years or the same edition. */
static bool at_edition(const Catalog *c, Id film, const Award *asked)
{
    const Edition *e = catalog_edition(c, asked->edition);
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++)
        if (catalog_award(c, own.ids[i])->edition == asked->edition)
            return true;
    int year = catalog_film(c, film)->year;
    return catalog_event(c, e->event)->kind != EVENT_FESTIVAL && year >= e->film_first
        && year <= e->film_last;
}

static Verdict prove_era(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++) {
        if (i == q->key)
            continue;
        if (q->kind == KIND_aw_film_won || q->kind == KIND_fest_winner_film) {
            if (!at_edition(k->c, q->option[i], catalog_award(k->c, q->subject)))
                return broken("an option is not of the edition asked about", i);
        } else if (q->option_type == OPT_FILM) {
            int off = catalog_film(k->c, q->option[i])->year
                    - catalog_film(k->c, q->option[q->key])->year;
            if (off < -FILM_WINDOW || off > FILM_WINDOW)
                return broken("a film of another era", i);
        } else if (q->option_type == OPT_PERSON && q->kind != KIND_based_on_author
                   && !is_active(k->c, q->option[i], k->film->year))
            return broken("a person of another era", i);
    }
    return fair;
}

/* ---- leaks: a telling word of the key in the stem that no wrong option has */

static bool is_telling(Str word)
{
    static const char *const common[] = {"with", "from", "that", "this", "film", "films", "first", "which",
                                         "award", "prize", "best", "year", "into", "they",
                                         "here", "when", "whose", "these"};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (str_equal(word, str_from_c(common[i])))
            return false;
    return utf8_length(word) >= TELLING_LENGTH;
}

/* A name in the stem, also as a possessive: folding drops the apostrophe of "Jean Cocteau's". */
static bool names_in_stem(const Case *k, Str folded)
{
    return has_words(k->a, k->stem, folded)
        || has_words(k->a, k->stem, arena_format(k->a, "%.*ss", STR_ARG(folded)));
}

static bool others_have(const Case *k, Str word)
{
    for (int i = 0; i < k->q->option_count; i++)
        if (i != k->q->key && has_words(k->a, padded(k->a, k->option[i]), word))
            return true;
    return false;
}

static bool leaks(const Case *k, Str folded_key)
{
    for (Str rest = folded_key, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (is_telling(word) && names_in_stem(k, word) && !others_have(k, word))
            return true;
    }
    return false;
}

static Verdict prove_leaks(const Case *k)
{
    const Question *q = k->q;
    if (leaks(k, k->option[q->key]))
        return broken("the stem gives the key away", q->key);
    if (q->option_type != OPT_FILM)
        return fair;
    const Film *key = catalog_film(k->c, q->option[q->key]);
    for (int i = 0; i < key->title_count; i++)
        if (leaks(k, fold_text(k->a, key->titles[i])))
            return broken("the stem holds another title of the key", q->key);
    return fair;
}

/* ---- the stem must mean one film, one person, one edition */

static bool same_title(const Film *x, const Film *y)
{
    return x->title_group == y->title_group;
}

static Verdict prove_film_named(const Case *k)
{
    const Film *f = k->film;
    bool year_asked = k->q->kind == KIND_year_of_film;
    Str year = arena_format(k->a, "%d", f->year);
    if (!has_words(k->a, k->stem, fold_text(k->a, f->title)))
        return broken("the stem does not name the film", -1);
    if (!year_asked && !has_words(k->a, k->stem, year))
        return broken("the stem does not give the film's year", -1);
    IdSpan directors = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    bool director_named = directors.count > 0
        && names_in_stem(k, catalog_person(k->c, directors.ids[0])->folded);
    for (Id other = 0; other < (Id)catalog_count(k->c, ENT_FILM); other++) {
        const Film *o = catalog_film(k->c, other);
        int off = o->year - f->year;
        bool near = year_asked || (off >= -TWIN_YEARS && off <= TWIN_YEARS);
        if (other != k->q->film && near && same_title(o, f) && !director_named)
            return broken("another film bears this title", -1);
    }
    return fair;
}

static Verdict prove_subject(const Case *k)
{
    const Question *q = k->q;
    switch (q->kind) {
    case KIND_written:
        return fair;
    case KIND_film_by_director:
    case KIND_film_with_star: {
        const Person *p = catalog_person(k->c, q->subject);
        if (p->ambiguous)
            return broken("the person asked about is not one person", -1);
        return has_words(k->a, k->stem, fold_text(k->a, p->name)) ? fair
            : broken("the stem does not name the person", -1);
    }
    case KIND_aw_film_won:
    case KIND_fest_winner_film: {
        const Award *x = catalog_award(k->c, q->subject);
        if (x->notes & (NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL))
            return broken("a prize that was shared, refused or unofficial", -1);
        Str held = arena_format(k->a, "%d", catalog_edition(k->c, x->edition)->held);
        return has_words(k->a, k->stem, held) ? fair : broken("the stem does not date the edition", -1);
    }
    default:
        return prove_film_named(k);
    }
}

/* A record that may be the same film as another proves nothing about either. */
static Verdict prove_certain(const Case *k)
{
    const Question *q = k->q;
    if (q->film != NO_ID && q->kind != KIND_written && !catalog_is_asked(k->c, q->film))
        return broken("a film that is only a source of wrong options", -1);
    for (int i = 0; i < q->option_count; i++) {
        if (q->option_type == OPT_FILM && i != q->key
            && catalog_film(k->c, q->option[i])->marks & MARK_DOUBTFUL)
            return broken("a doubtful film among the options", i);
        if (q->option_type == OPT_PERSON && catalog_person(k->c, q->option[i])->ambiguous)
            return broken("a name that may be two people", i);
    }
    return fair;
}

/* ---- one question */

static void open_case(Case *k)
{
    Buf stem = buf_in(k->a);
    words_stem(k->c, k->l, k->q, &stem);
    k->stem = padded(k->a, fold_marked(k->a, buf_str(&stem)));
    for (int i = 0; i < k->q->option_count && i < OPTIONS_MAX; i++) {
        Buf option = buf_in(k->a);
        words_option(k->c, k->l, k->q, i, &option);
        k->option[i] = fold_marked(k->a, buf_str(&option));
    }
    k->film = k->q->film == NO_ID ? NULL : catalog_film(k->c, k->q->film);
}

Verdict prove(const Catalog *c, const Locale *l, const Question *q, Arena *a)
{
    static Verdict (*const rules[])(const Case *) = {
        prove_shape, prove_truth, prove_certain, prove_subject,
        prove_leaks, prove_era,   prove_gender,  prove_parity,
    };
    Case k = {.c = c, .l = l, .q = q, .a = a};
    if (q->kind != KIND_written && q->film == NO_ID)
        return broken("a question about no film", -1);
    open_case(&k);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (q->kind == KIND_written && rules[i] == prove_leaks)
            continue;           /* their authors' words; the doctor warns of leaks */
        Verdict v = rules[i](&k);
        if (!v.fair)
            return v;
    }
    return fair;
}

/* ---- a round */

/* Years and countries recur by nature: the same number elsewhere tells nothing. */
static bool key_is_telling(const Question *q)
{
    return q->option_type == OPT_FILM || q->option_type == OPT_PERSON;
}

static Verdict prove_two(const Case *x, const Case *y)
{
    const Question *q = x->q, *r = y->q;
    if (q->fact == r->fact)
        return broken("a fact twice in a round", -1);
    if (q->film != NO_ID && q->film == r->film)
        return broken("a film twice in a round", -1);
    if (q->option_type == r->option_type && q->option_type != OPT_TEXT
        && q->option[q->key] == r->option[r->key])
        return broken("a key twice in a round", -1);
    if (key_is_telling(r) && has_words(x->a, x->stem, y->option[r->key]))
        return broken("a stem gives away the key of another question", r->key);
    if (key_is_telling(q) && has_words(x->a, y->stem, x->option[q->key]))
        return broken("a stem gives away the key of an earlier question", q->key);
    if (key_is_telling(r) && q->option_type == r->option_type)
        for (int i = 0; i < q->option_count; i++)
            if (q->option[i] == r->option[r->key])
                return broken("an earlier option is a later key", i);
    return fair;
}

Verdict prove_round(const Catalog *c, const Locale *l, const Question *q, int count, Arena *a)
{
    Case *cases = arena_new(a, Case, count + 1);
    for (int i = 0; i < count; i++) {
        cases[i] = (Case){.c = c, .l = l, .q = &q[i], .a = a};
        open_case(&cases[i]);
    }
    for (int j = 1; j < count; j++)
        for (int i = 0; i < j; i++) {
            Verdict v = prove_two(&cases[i], &cases[j]);
            if (!v.fair)
                return v;
        }
    return fair;
}
