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

/* Before any text is made of it: numbers beyond the catalog's would be read past its end. */
static bool is_within(const Catalog *c, const Question *q)
{
    static const EntityType type[] = {ENT_FILM, ENT_PERSON, ENT_COUNTRY};
    if (q->kind >= KIND_COUNT || q->option_type > OPT_TEXT || q->option_count > OPTIONS_MAX)
        return false;
    if ((q->kind == KIND_written) != (q->option_type == OPT_TEXT))
        return false;
    for (int i = 0; i < q->option_count; i++)
        if (q->option_type <= OPT_COUNTRY &&
            q->option[i] >= (uint32_t)catalog_count(c, type[q->option_type]))
            return false;
    if (q->kind != KIND_written)
        return true;
    if (q->detail < 0 || q->detail >= catalog_written_count(c))
        return false;
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] > (uint32_t)catalog_written(c, q->detail)->wrong_count)
            return false;
    return true;
}

Verdict prove(const Catalog *c, const Locale *l, const Question *q, Arena *a)
{
    static Verdict (*const rules[])(const Case *) = {
        prove_shape, prove_truth, prove_certain, prove_subject,
        prove_leaks, prove_era,   prove_gender,  prove_parity,
    };
    Case k = {.c = c, .l = l, .q = q, .a = a};
    if (!is_within(c, q))
        return prove_broken("no question of these packs", -1);
    if (q->kind != KIND_written && q->film == NO_ID)
        return prove_broken("a question about no film", -1);
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
