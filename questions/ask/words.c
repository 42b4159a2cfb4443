#include "words.h"

#include "rows.h"
#include "telling.h"

int words_stem_count(const Locale *l, int kind)
{
    return speech_template_count(l, kind_name(kind), "stem");
}

static bool are_all_in(IdSpan people, IdSpan list)
{
    for (int i = 0; i < people.count; i++) {
        int j = 0;
        while (j < list.count && list.ids[j] != people.ids[i])
            j++;
        if (j == list.count)
            return false;
    }
    return people.count > 0;
}

/* A prize of persons is won for a film, and a film is said to have brought it to its director only
 * if the records say that the director got it. */
static const char *prize_stem(const Catalog *c, const Question *q)
{
    const Award *w = catalog_award(c, q->award);
    const Prize *p = catalog_prize(c, w->prize);
    IdSpan people = {w->people, w->person_count};
    if (p->honours == HONOURS_SONG)
        return "stem.song";
    if (p->honours == HONOURS_FILM || p->honours == HONOURS_COUNTRY)
        return "stem";
    if (are_all_in(people, catalog_values(c, REL_DIRECTOR, w->film)) &&
        p->honours == HONOURS_PERSON)
        return "stem.director";
    if (are_all_in(people, catalog_values(c, REL_STAR, w->film)) && p->honours == HONOURS_PERSON)
        return "stem.star";
    return "stem.person";
}

static bool is_voice(const Catalog *c, const Question *q)
{
    bool of_star = q->kind == KIND_star_of_film || q->kind == KIND_film_with_star ||
                   q->kind == KIND_role_player;
    return of_star && catalog_is_voice(c, q->film, q->detail);
}

static const char *stem_use(const Catalog *c, const Question *q)
{
    if (q->kind == KIND_aw_film_won || q->kind == KIND_fest_winner_film)
        return prize_stem(c, q);
    if (is_voice(c, q))
        return "stem.voice";
    return "stem";
}

/* What the sentences of a question are about: its stem must not fill places with the key. */
Speech words_speech(const Catalog *c, const Locale *l, const Question *q)
{
    Speech s = speech_of(c, l);
    s.film = q->film;
    s.with_director = q->with_director;
    if (q->option_type == OPT_PERSON)
        s.person = q->option[q->key];
    else if (q->option_type == OPT_COUNTRY)
        s.country = q->option[q->key];
    else if (kind_says(q->kind) & SAYS_DATE)
        s.award = q->award;
    else if (q->option_type == OPT_FILM)
        s.person = q->subject;
    if (q->kind == KIND_role_player || q->kind == KIND_star_of_film ||
        q->kind == KIND_film_with_star)
        s.role = catalog_character(c, q->film, q->detail);
    int sources;
    if (q->kind == KIND_based_on_author)
        s.source = catalog_sources_of(c, q->film, &sources) + q->detail;
    return s;
}

void words_stem(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    if (q->option_type == OPT_TEXT) {
        speech_marked(out, catalog_written(c, q->detail)->ask);
        return;
    }
    Speech s = words_speech(c, l, q);
    const char *use = stem_use(c, q);
    if (q->kind == KIND_year_of_film && q->with_director)
        use = "stem.director";
    if (!speech_say(&s, kind_name(q->kind), use, q->wording, out))
        speech_say(&s, kind_name(q->kind), "stem", q->wording, out);
}

/* Years stand on all options or on none: of one edition they are needed only for shared titles. */
static bool shows_years(const Catalog *c, const Question *q)
{
    if (!(kind_says(q->kind) & SAYS_DATE))
        return true;
    for (int i = 0; i < q->option_count; i++)
        if (catalog_film(c, q->option[i])->marks & MARK_TITLE_SHARED)
            return true;
    return false;
}

void words_option(const Catalog *c, const Locale *l, const Question *q, int option, Buf *out)
{
    Speech s = speech_of(c, l);
    uint32_t id = q->option[option];
    switch (q->option_type) {
    case OPT_FILM:
        s.film = id;
        if (shows_years(c, q))
            speech_film(&s, out);
        else
            speech_title(out, catalog_film(c, id)->title);
        break;
    case OPT_PERSON:
        speech_person(&s, id, out);
        break;
    case OPT_COUNTRY:
        speech_plain(out, catalog_name(c, ENT_COUNTRY, id));
        break;
    case OPT_YEAR:
        buf_add_int(out, id);
        break;
    default: {
        const Written *w = catalog_written(c, q->detail);
        speech_marked(out, id ? w->wrong[id - 1] : w->right);
    }
    }
}

void words_source(const Catalog *c, const Locale *l, const Question *q, Buf *out)
{
    Speech s = speech_of(c, l);
    if (q->option_type == OPT_TEXT) {
        s.text = catalog_pack(c, catalog_written(c, q->detail)->pack)->name;
        speech_say(&s, "written", "source", 0, out);
        return;
    }
    s.film = q->film;
    s.text = str_from_c(kind_row(q->kind)->field);
    speech_say(&s, "any", "source", 0, out);
}

void words_plain(Str marked, Buf *out)
{
    size_t from = 0;
    for (size_t i = 0; i < marked.n; i++) {
        bool escape = marked.s[i] == '\\' && i + 1 < marked.n;
        if (!escape && marked.s[i] != '*')
            continue;
        buf_add(out, str_slice(marked, from, i));
        from = ++i; /* the mark goes; what an escape protects stays */
        if (!escape)
            i--;
    }
    buf_add(out, str_slice(marked, from, marked.n));
}

void words_quoted(Str marked, Buf *out)
{
    bool inside = false;
    for (size_t i = 0; i < marked.n; i++) {
        if (marked.s[i] == '*') {
            buf_add(out, inside ? S("\xE2\x80\x9D") : S("\xE2\x80\x9C"));
            inside = !inside;
            continue;
        }
        if (marked.s[i] == '\\' && i + 1 < marked.n)
            i++;
        buf_add_char(out, marked.s[i]);
    }
}
