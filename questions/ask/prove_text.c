/* prove_text.c -- the texts that the rules read: as printed, and the names behind them. */
#include "prove_case.h"

#include "utf8.h"
#include "words.h"

#define TELLING_LENGTH 3 /* shorter words give nothing away */

Str prove_padded(Arena *a, Str folded)
{
    return arena_format(a, " %.*s ", STR_ARG(folded));
}

bool prove_has_words(Arena *a, Str padded_text, Str folded)
{
    return folded.n && str_find(padded_text, prove_padded(a, folded)) >= 0;
}

bool prove_has_accent(Str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = utf8_next(s, &at);
        if (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7)
            return true;
    }
    return false;
}

/* Folding drops the apostrophe of "Jean Cocteau's". */
bool prove_in_stem(const Case *k, Str folded)
{
    return prove_has_words(k->a, k->stem, folded) ||
           (folded.n &&
            prove_has_words(k->a, k->stem, arena_format(k->a, "%.*ss", STR_ARG(folded))));
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

/* A prize has the name it bore at the edition asked about. */
static Str prize_name(const Case *k, Id prize)
{
    if (k->q->award == NO_ID)
        return catalog_prize(k->c, prize)->name;
    return catalog_prize_name(k->c, prize, catalog_award(k->c, k->q->award)->edition);
}

static Str part_name(const Case *k, uint32_t part)
{
    int star;
    Id film = catalog_part_film(k->c, part, &star);
    return catalog_character(k->c, film, star);
}

Str prove_bare_name(const Case *k, int i)
{
    uint32_t id = k->q->option[i];
    switch ((OptionType)k->q->option_type) {
    case OPT_FILM:
    case OPT_TITLE:
        return catalog_film(k->c, id)->title;
    case OPT_ORIGINAL:
        return catalog_film(k->c, id)->original;
    case OPT_PERSON:
        return catalog_person(k->c, id)->name;
    case OPT_COUNTRY:
        return catalog_name(k->c, ENT_COUNTRY, id);
    case OPT_LANGUAGE:
        return catalog_name(k->c, ENT_LANGUAGE, id);
    case OPT_PRIZE:
        return prize_name(k, id);
    case OPT_EVENT:
        return catalog_event(k->c, id)->name;
    case OPT_WORK:
        return catalog_source(k->c, (int)id)->title;
    case OPT_ROLE:
        return part_name(k, id);
    default:
        return S("");
    }
}

Str prove_other_name(const Case *k, int option, int nth)
{
    uint32_t id = k->q->option[option];
    switch ((OptionType)k->q->option_type) {
    case OPT_FILM:
    case OPT_TITLE:
    case OPT_ORIGINAL: {
        const Film *f = catalog_film(k->c, id);
        return nth < f->title_count ? f->titles[nth] : S("");
    }
    case OPT_PERSON: {
        const Person *p = catalog_person(k->c, id);
        return nth < p->alias_count ? p->aliases[nth] : S("");
    }
    case OPT_COUNTRY:
        return nth ? S("") : catalog_names(k->c)->countries[id].adjective;
    case OPT_PRIZE:
        return nth ? S("") : catalog_prize(k->c, id)->name;
    case OPT_EVENT:
        return nth ? S("") : catalog_event(k->c, id)->short_name;
    default:
        return S("");
    }
}

/* The year would be read off "2001: A Space Odyssey", rightly or wrongly. */
bool prove_holds_year(const Film *f)
{
    for (int t = 0; t < f->title_count; t++)
        for (size_t i = 0, digits = 0; i < f->titles[t].n; i++) {
            char c = f->titles[t].s[i];
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }
    return false;
}

static Str fold_marked(Arena *a, Str marked)
{
    Buf plain = buf_in(a);
    words_plain(marked, &plain);
    Str folded = fold_text(a, buf_str(&plain));
    return folded.n ? folded : str_trim(buf_str(&plain));
}

/* The next mark of a title; one that an escape protects is text. */
static size_t next_mark(Str marked)
{
    for (size_t i = 0; i < marked.n; i++) {
        if (marked.s[i] == '*')
            return i;
        i += marked.s[i] == '\\';
    }
    return marked.n;
}

/* Words on both sides of a title's mark are no phrase: "after *The Wall Between*". */
static Str fold_stem(Arena *a, Str marked)
{
    Buf b = buf_in(a);
    buf_add_char(&b, ' ');
    for (Str rest = marked; rest.n;) {
        size_t end = next_mark(rest);
        Str folded = fold_marked(a, str_slice(rest, 0, end));
        buf_format(&b, folded.n && b.n > 1 ? "| %.*s " : "%.*s ", STR_ARG(folded));
        rest = str_slice(rest, end + 1, rest.n);
    }
    return buf_str(&b);
}

void prove_read(Case *k)
{
    Buf stem = buf_in(k->a);
    words_stem(k->c, k->l, k->q, &stem);
    k->stem = fold_stem(k->a, buf_str(&stem));
    for (int i = 0; i < k->q->option_count; i++) {
        Buf option = buf_in(k->a);
        words_option(k->c, k->l, k->q, i, &option);
        k->option[i] = fold_marked(k->a, buf_str(&option));
    }
}
