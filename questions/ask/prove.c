/* prove.c -- one question against every rule, and the texts that the rules read. */
#include "prove_case.h"

#include "utf8.h"
#include "words.h"

#define TELLING_LENGTH 3 /* shorter words give nothing away */

Verdict prove_fair(void)
{
    return (Verdict){true, "", -1};
}

Verdict prove_broken(const char *rule, int option)
{
    return (Verdict){false, rule, option};
}

Str prove_padded(Arena *a, Str folded)
{
    return arena_format(a, " %.*s ", STR_ARG(folded));
}

bool prove_has_words(Arena *a, Str padded_text, Str folded)
{
    return folded.n && str_find(padded_text, prove_padded(a, folded)) >= 0;
}

bool prove_is_telling(Str word)
{
    static const char common[] =
        " the and for with from that this those these they them their there here his her hers him "
        "its our your you who whom whose what when where which how why not all any are was were "
        "had has have did does can could will would been being into out off one "
        "der die das den dem des und von vom zum zur ein eine les aux une sur pour dans par qui "
        "que los las del una uno con por para van dos gli dei della delle degli nel nella "
        "bin ibn abu het een och sir jnr snr ";
    if (utf8_length(word) < TELLING_LENGTH)
        return false;
    for (Str rest = str_from_c(common), head; rest.n;) {
        str_cut(rest, ' ', &head, &rest);
        if (str_equal(head, word))
            return false;
    }
    return true;
}

Str prove_other_name(const Case *k, int option, int nth)
{
    uint32_t id = k->q->option[option];
    if (k->q->option_type == OPT_FILM) {
        const Film *f = catalog_film(k->c, id);
        return nth < f->title_count ? f->titles[nth] : S("");
    }
    if (k->q->option_type == OPT_PERSON) {
        const Person *p = catalog_person(k->c, id);
        return nth < p->alias_count ? p->aliases[nth] : S("");
    }
    if (k->q->option_type == OPT_COUNTRY && !nth)
        return catalog_names(k->c)->countries[id].adjective;
    return S("");
}

static Str fold_marked(Arena *a, Str marked)
{
    Buf plain = buf_in(a);
    words_plain(marked, &plain);
    Str folded = fold_text(a, buf_str(&plain));
    return folded.n ? folded : str_trim(buf_str(&plain));
}

void prove_open(Case *k)
{
    Buf stem = buf_in(k->a);
    words_stem(k->c, k->l, k->q, &stem);
    k->stem = prove_padded(k->a, fold_marked(k->a, buf_str(&stem)));
    for (int i = 0; i < k->q->option_count && i < OPTIONS_MAX; i++) {
        Buf option = buf_in(k->a);
        words_option(k->c, k->l, k->q, i, &option);
        k->option[i] = fold_marked(k->a, buf_str(&option));
    }
    k->film = k->q->film == NO_ID ? NULL : catalog_film(k->c, k->q->film);
}

/* How many things of each type there are. */
static uint32_t count_of(const Catalog *c, int option_type)
{
    switch (option_type) {
    case OPT_FILM: case OPT_TITLE: case OPT_ORIGINAL: return (uint32_t)catalog_count(c, ENT_FILM);
    case OPT_PERSON: return (uint32_t)catalog_count(c, ENT_PERSON);
    case OPT_COUNTRY: return (uint32_t)catalog_count(c, ENT_COUNTRY);
    case OPT_LANGUAGE: return (uint32_t)catalog_count(c, ENT_LANGUAGE);
    case OPT_PRIZE: return (uint32_t)catalog_prize_count(c);
    case OPT_EVENT: return (uint32_t)catalog_event_count(c);
    case OPT_WORK: return (uint32_t)catalog_source_count(c);
    case OPT_ROLE: return (uint32_t)catalog_part_count(c);
    case OPT_ORDER: return 6;
    default: return 10000; /* years and numbers */
    }
}

static bool is_in(uint32_t id, int count, bool needed)
{
    return id == NO_ID ? !needed : id < (uint32_t)count;
}

static bool written_is_within(const Catalog *c, const Question *q)
{
    if (q->detail < 0 || q->detail >= catalog_written_count(c))
        return false;
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] > (uint32_t)catalog_written(c, q->detail)->wrong_count)
            return false;
    return is_in(q->film, catalog_count(c, ENT_FILM), false);
}

/* The subject counts what the kind says that it is. */
static int subject_count(const Catalog *c, int kind)
{
    switch (kind) {
    case KIND_film_from_country: return catalog_count(c, ENT_COUNTRY);
    case KIND_genre_odd: return catalog_count(c, ENT_GENRE);
    case KIND_fest_prize_place: return catalog_prize_count(c);
    default: return catalog_count(c, ENT_PERSON);
    }
}

static bool needs_subject(int kind)
{
    return (kind_says(kind) & SAYS_PERSON) || kind == KIND_film_from_country ||
           kind == KIND_genre_odd || kind == KIND_fest_prize_place || kind == KIND_director_chain;
}

static bool needs_award(int kind)
{
    return (kind_says(kind) & (SAYS_PRIZE | SAYS_DATE)) || kind == KIND_aw_cat_of_film ||
           kind == KIND_aw_count || kind == KIND_fest_prize_of_film || kind == KIND_fest_of_film;
}

static bool detail_is_within(const Catalog *c, const Question *q)
{
    int count;
    switch (q->kind) {
    case KIND_star_of_film: case KIND_film_with_star: case KIND_role_player: case KIND_role_name:
    case KIND_role_film: count = catalog_values(c, REL_STAR, q->film).count; break;
    case KIND_based_on_author: catalog_sources_of(c, q->film, &count); break;
    case KIND_based_on_work: catalog_sources_of(c, q->film, &count); return count > 0;
    case KIND_film_of_work: count = catalog_source_count(c); break;
    case KIND_song_film: count = catalog_song_count(c); break;
    default: return q->detail > -100000000 && q->detail < 100000000;
    }
    return q->detail >= 0 && q->detail < count;
}

static bool fields_are_within(const Catalog *c, const Question *q)
{
    int films = catalog_count(c, ENT_FILM), awards = catalog_award_count(c);
    unsigned says = kind_says(q->kind);
    bool order = q->option_type == OPT_ORDER;
    bool two = order || (says & SAYS_FILM2) || q->kind == KIND_director_chain;
    bool award2 = q->kind == KIND_aw_double || q->kind == KIND_not_aw_film_nominated ||
                  q->kind == KIND_not_aw_person_nominated;
    return is_in(q->film, films, true) && is_in(q->film2, films, two) &&
           is_in(q->film3, films, order || (says & SAYS_FILM3)) &&
           is_in(q->subject, subject_count(c, q->kind), needs_subject(q->kind)) &&
           is_in(q->subject2, catalog_count(c, ENT_PERSON), says & SAYS_PERSON2) &&
           is_in(q->award, awards, needs_award(q->kind)) && is_in(q->award2, awards, award2) &&
           detail_is_within(c, q);
}

/* The relation is the kind's own, or one of the crafts where the question says which. */
static bool relation_is_within(const Question *q)
{
    bool craft = q->kind == KIND_crew_of_film || q->kind == KIND_film_by_crew ||
                 q->kind == KIND_link_crew;
    if (!craft)
        return q->relation == (uint8_t)kind_relation(q->kind);
    return q->relation == REL_WRITER || q->relation == REL_MUSIC || q->relation == REL_CAMERA ||
           q->relation == REL_EDITOR;
}

/* Before any text is made of it: numbers beyond the catalog's would be read past its end. */
static bool is_within(const Catalog *c, const Question *q)
{
    if (q->kind >= KIND_COUNT || q->option_count > OPTIONS_MAX ||
        q->option_type != (uint8_t)kind_options(q->kind))
        return false;
    if (q->kind == KIND_written)
        return written_is_within(c, q);
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] >= count_of(c, q->option_type))
            return false;
    return relation_is_within(q) && fields_are_within(c, q);
}

Verdict prove(const Catalog *c, const Locale *l, const Question *q, Arena *a)
{
    static Verdict (*const rules[])(const Case *) = {
        prove_shape, prove_truth, prove_certain, prove_subject,
        prove_leaks, prove_era,   prove_gender,  prove_parity,
    };
    Case k = {.c = c, .l = l, .q = q, .a = a};
    if (q->kind < KIND_written && q->film == NO_ID)
        return prove_broken("a question about no film", -1);
    if (!is_within(c, q))
        return prove_broken("no question of these packs", -1);
    prove_open(&k);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (q->kind == KIND_written && rules[i] == prove_leaks)
            continue; /* their authors' words; the doctor warns of leaks */
        Verdict v = rules[i](&k);
        if (!v.fair)
            return v;
    }
    return prove_fair();
}
