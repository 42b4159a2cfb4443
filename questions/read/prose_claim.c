/* prose_claim.c -- is what a pattern found said of this film, and how surely? See prose_reading.h.
 */
#include "prose_reading.h"

/* "Edda Voss (Kaede) and Karl Orr (the lord) lead the cast": the roles stand in the brackets. */
static bool brackets_hold_roles(const Scan *s, const Found *f)
{
    int i = f->to;
    if (!scan_says(s, f->anchor, "(") || f->people_count != 1)
        return false;
    while (scan_says(s, i, "and") || scan_says(s, i, ",")) {
        int end = name_at(s, i + 1);
        if (end == i + 1 || !scan_says(s, end, "("))
            return false;
        while (end < s->to && !scan_says(s, end, ")"))
            end++;
        i = end + 1;
    }
    return scan_is_a(s, i, TERM_LEADS);
}

/* ", who might have been born for it,": behind such a clause between the name and its verb. */
static int skip_relative(const Scan *s, int i, int anchor)
{
    if (!scan_says(s, i, ",") || !(scan_says(s, i + 1, "who") || scan_says(s, i + 1, "whom")))
        return i;
    for (int k = i + 2; k < anchor; k++)
        if (scan_says(s, k, ","))
            return k;
    return i;
}

/* "reportedly", "was considered for", "not" in the same clause. */
static Certainty certainty(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    int from = f->from, to = f->to + 2 < s->to ? f->to + 2 : s->to;
    while (from > s->from && !scan_says(s, from - 1, ";") && !scan_says(s, from - 1, "(") &&
           !scan_says(s, from - 1, "but") && !scan_says(s, from - 1, "although"))
        from--;
    Certainty found = SURE;
    for (int i = from; i < to; i++) {
        i = skip_relative(s, i, f->anchor);
        if (f->people_count && i < f->anchor && i == f->people[f->people_count - 1].name.to &&
            scan_says(s, f->anchor - 1, ",") && !scan_says(s, i + 1, "it"))
            i = f->anchor; /* "A, who had never acted, plays": of A alone */
        if (s->marks[i] || (s->t[i].capital && i > s->from))
            continue; /* "They Wanted to Marry" */
        if (scan_is_a(s, i, TERM_NOT) && i >= f->anchor - 3 && i <= f->anchor + 2)
            return DENIED;
        bool far = (scan_says(s, i, "almost") || scan_says(s, i, "nearly")) && i < f->anchor - 2;
        if (scan_is_a(s, i, TERM_HEDGE) && !far) /* "its almost wholly female cast is led by" */
            found = DOUBTFUL;
    }
    return found;
}

/* A single name is enough only where the text has given the whole one. */
static bool has_full_name(const Text *x, const Found *f)
{
    if (!f->people_count || f->people[0].name.to - f->people[0].name.from > 1)
        return true;
    Str name = text_slice(x, f->people[0].name);
    return text_full_name(x, name).n > name.n;
}

/* "Mifune is Sanjuro Kuwabatake": a word by which the text calls a person is no role. */
static bool is_role_somebody(const Text *x, const Found *f)
{
    if (f->role_count != 1 || scan_says(&x->s, f->roles[0].from - 1, "as") ||
        f->roles[0].to - f->roles[0].from > 1 || f->roles[0].from >= f->people[0].name.from)
        return false;
    for (int k = f->roles[0].to; k < f->people[0].name.from; k++)
        if (scan_says(&x->s, k, "by"))
            return false; /* "Kelvin is played by" */
    Str role = text_slice(x, f->roles[0]);
    Str full = text_full_name(x, role);
    return full.n > role.n && str_ends(full, role);
}

/* "live music by", "A was its cameraman, B the editor": another job, or none of the film's. */
static bool is_other_job(const Scan *s, const Found *f)
{
    const Term *job;
    bool next = scan_says(s, f->to, "the") || scan_says(s, f->to, "its");
    if (next && f->people_count == 1 && f->people[0].name.from > f->anchor &&
        scan_term(s, f->to + 1, TERM_ROLE_NOUN, &job) && !str_equal(job->means, f->people_field))
        return true; /* "A was its cameraman, B the editor" */
    if (scan_says(s, f->from - 1, "live"))
        return true; /* "live music by" */
    static const char *const helpers[] = {"being", "were", "are", "was", "is"};
    static const char *const words[] = {"lyrics", "lyric", "libretto", "verses"};
    int noun = f->from - 1 - SCAN_SAYS_ONE(s, f->from - 1, helpers);
    return f->job_count && SCAN_SAYS_ONE(s, noun, words); /* "the lyrics being written by" */
}

/* "which the director wrote with", "plays the organ", "my friend Edda Voss": nobody of the cast. */
static bool is_no_player(const Scan *s, const Found *f)
{
    int first = f->people_count ? f->people[0].name.from : s->from;
    if (scan_says(s, f->anchor - 1, "had"))
        return true; /* "the play, which had starred Edda Voss" */
    if (scan_says(s, f->from, "with") && scan_is_a(s, f->from - 1, TERM_JOB))
        return true; /* "which the director wrote with" */
    bool with = scan_says(s, f->from, "with") || scan_says(s, f->from + 1, "with");
    if (with && scan_is_a(s, s->from, TERM_SCRIPT) && scan_says(s, s->from + 1, ":"))
        return true; /* "Screenplay: Piet Maar, with Edda Voss" */
    static const char *const played[] = {"pieces", "music", "songs", "tunes", "score", "piano"};
    if (scan_says(s, f->from, "played") && SCAN_SAYS_ONE(s, f->from - 1, played))
        return true; /* "pan-pipe pieces played by" */
    if (scan_is_a(s, f->to, TERM_INSTRUMENT) && !scan_is_small_word(s, f->to + 1))
        return true; /* "plays the organ" */
    if (scan_says(s, first - 1, "by") && !f->role_count && f->people_count == 1 &&
        first < f->anchor && scan_says(s, f->anchor, "stars") && name_at(s, f->to) > f->to)
        return true; /* "a story by Max Dorn stars Edda Voss" */
    if (f->is_sure_beside && (scan_says(s, f->to, "'s") || scan_says(s, first - 1, "of")))
        return true; /* "The idea was Edda Voss's", "the photography of Max Dorn is a marvel" */
    for (int k = f->anchor; k < f->to && f->is_sure_beside; k++)
        if (scan_is_a(s, k, TERM_ROLE_NOUN) && name_at(s, k + 1) == k + 1)
            return true; /* "A and B were the cinematographers, C the editor" */
    if (scan_says(s, s->from, "as") && scan_is_a(s, s->from + 2, TERM_ROLE_NOUN))
        return true; /* "As a director, he was a tyrant" */
    bool part = f->role_count || (f->people_count && !span_is_empty(f->people[0].role));
    if (!part && scan_is_a(s, first - 1, TERM_ROLE_NOUN))
        return true; /* "his third film with the composer X" */
    for (int k = first - 1; k >= s->from && k > first - 4 && (k == s->from || !s->t[k].capital);
         k--)
        if (scan_says(s, k, "my") || scan_says(s, k, "our"))
            return true;
    return scan_is_a(s, first - 1, TERM_CREW);
}

/* "my friend Edda Voss is a teacher", "the critic Edda Voss": nobody of the cast. */
static bool is_outsider(const Scan *s, const Found *f)
{
    if (scan_says(s, f->to, "about") &&
        (scan_says(s, f->to + 1, "it") || scan_says(s, f->to + 2, "making")))
        return true; /* "Chris Marker's film about the making of it" */
    /* "a reimagining of X's classic 1900 novel", "National Lampoon's Vacation film series" */
    for (int k = f->to; k < f->to + 5 && f->is_sure_in_full; k++)
        if (scan_is_a(s, k, TERM_SERIES) || scan_is_work(s, k))
            return true;
        else if (!scan_is_small_word(s, k) && !(k < s->to && token_year(&s->t[k])) &&
                 !scan_says(s, k, "'s"))
            break;
    for (int k = f->anchor; k < f->to && str_equal(f->people_field, S("Director")); k++)
        if (s->marks[k] == MARK_OTHER && !f->has_source)
            return true; /* "William Wellman's film of the same name" */
    static const char *const arts[] = {"art",   "musical", "music", "stunt", "fight",
                                       "dance", "casting", "stage", "unit",  "action"};
    static const char *const uses[] = {"by", "using", "to", "featuring", "about", "around"};
    bool direction = str_equal(f->people_field, S("Director"));
    if (direction && SCAN_SAYS_ONE(s, f->from - 1, arts))
        return true; /* "Best Art Direction by" */
    if (str_equal(f->people_field, S("Music")) && scan_says(s, f->from - 1, "the") &&
        SCAN_SAYS_ONE(s, f->from - 2, uses) && scan_says(s, f->from + 1, "of"))
        return true; /* "inspired by the music of" */
    int first = f->people_count ? f->people[0].name.from : f->to;
    if (!str_equal(f->people_field, S("Star")) && first < f->anchor &&
        scan_says(s, first - 1, "of") && scan_is_capital(s, first - 2))
        return true; /* "Karl Orr of Astra Five wrote the music" */
    return is_other_job(s, f) || (str_equal(f->people_field, S("Star")) && is_no_player(s, f));
}

/* "the Prize of the Ecumenical Jury as well as the François Chalais Prize", "was named Director of
 * the Year" */
static bool is_role_prize(const Scan *s, const Found *f)
{
    if (!str_equal(f->people_field, S("Star")))
        return false;
    Span role = f->role_count ? f->roles[0] : f->people_count ? f->people[0].role : (Span){0, 0};
    bool of_year = scan_says(s, role.to, "of") && scan_says(s, role.to + 2, "year");
    return !span_is_empty(role) &&
           (scan_is_a(s, role.to - 1, TERM_PRIZE_WORD) ||
            (of_year && role.to == role.from + 1 && scan_is_a(s, role.from, TERM_ROLE_NOUN)));
}

/* "based on Somerset Maugham's The Letter": whose work it is, not whose film. */
static bool is_of_author(const Scan *s, const Found *f)
{
    static const char *const before[] = {"on", "upon", "from", "after"};
    int i = f->from - 1;
    if (scan_says(s, i, "of"))
        return scan_says(s, i - 1, "version") || scan_says(s, i - 1, "adaptation") ||
               scan_is_a(s, i - 1, TERM_SOURCE);
    bool later = scan_says(s, i, "on") && (scan_says(s, i - 1, "years") ||
                                           scan_says(s, i - 1, "decades")); /* "Fifty years on" */
    return f->is_sure_in_full && SCAN_SAYS_ONE(s, i, before) && !later;
}

/* "Edda Voss told the story again in 1977 as Sorcerer": another year, and no role. */
static bool is_as_of_year(const Text *x, const Found *f)
{
    int from = f->people_count ? f->people[f->people_count - 1].name.to : f->to;
    bool as = f->role_count && scan_says(&x->s, f->roles[0].from - 1, "as");
    for (int k = from; as && k >= x->s.from && k < f->roles[0].from; k++)
        if (token_year(&x->s.t[k]) && token_year(&x->s.t[k]) != x->drafts[x->film].year)
            return true;
    return false;
}

/* "With Edda Voss he turned it into a script": she helped. */
static bool is_helper(const Scan *s, const Found *f)
{
    bool with = scan_says(s, f->from, "with") && f->from == s->from;
    return with &&
           (scan_says(s, f->to, "he") || scan_says(s, f->to, "she") || scan_says(s, f->to, "they"));
}

/* "Valentine's Day" */
static bool is_day(const Scan *s, const Found *f)
{
    return f->role_count == 1 && title_is_day(s, f->roles[0]);
}

/* "a playwright, Georg Dreyman, and his companion, the actress": who is told of, and no player. */
static bool is_told_of(const Scan *s, const Found *f)
{
    Span name = f->people_count == 1 ? f->people[0].name : (Span){0, 0};
    bool apposed = name.from - 3 >= s->from && scan_says(s, name.from - 1, ",") &&
                   scan_is_small_word(s, name.from - 2) && scan_is_article(s, name.from - 3) &&
                   scan_says(s, name.to, ",");
    for (int k = name.to; apposed && k < f->to; k++)
        apposed = !scan_is_a(s, k, TERM_FINITE) && !scan_says(s, k, "as") && !scan_says(s, k, "is");
    return apposed && f->people_count == 1 && str_equal(f->people_field, S("Star"));
}

/* "After Gregory's Girl, which cost nothing, he": another film, if no kind of work is told. */
static bool is_after_film(const Scan *s, const Found *f)
{
    return f->has_source && !f->source.kind.n && f->from == s->from &&
           scan_says(s, f->from, "after");
}

/* "Sister Anna was born Ida Lebenstein": nobody plays her. */
static bool is_born(const Scan *s, const Found *f)
{
    return f->role_count && f->people_count &&
           (scan_says(s, f->people[0].name.from - 1, "born") ||
            scan_says(s, f->roles[0].from - 1, "born"));
}

/* "The director Mark Rydell plays the gangster": another film's. */
static bool is_directing_player(const Scan *s, const Found *f)
{
    enum { FAR = 7 };
    bool plays = false;
    for (int k = f->to; f->is_sure_alone && k < f->to + FAR && k < s->to; k++)
        plays = plays || scan_says(s, k, "plays") || scan_says(s, k, "played");
    return plays && str_equal(f->people_field, S("Director"));
}

/* "Maar shot it in Spain": the director had it shot there. */
static bool is_directors_shoot(Text *x, const Found *f)
{
    static const char *const places[] = {"in", "on", "at", "over", "for", "during", "entirely"};
    const Draft *d = text_film(x);
    Str field = f->people_field.n || f->job_count != 1 ? f->people_field : f->jobs[0];
    if (!str_equal(field, S("Camera")) || f->people_count != 1 ||
        !SCAN_SAYS_ONE(&x->s, f->to, places))
        return false;
    Str name = text_full_name(x, text_slice(x, f->people[0].name));
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") && str_equal(d->facts[i].value, name))
            return true;
    return false;
}

Certainty claim_weigh(Text *x, const Found *f)
{
    const Scan *s = &x->s;
    if (f->wants_full_name && !has_full_name(x, f) && !(x->turned && f->role_count == 1))
        return DENIED;
    Certainty sure = certainty(x, f);
    if (sure == DENIED || !subject_is_film(x, f) || claim_is_elsewhere(x, f) ||
        is_role_somebody(x, f) || is_outsider(s, f) || is_role_prize(s, f) || is_as_of_year(x, f) ||
        is_born(s, f) || is_after_film(s, f) || is_told_of(s, f) || is_day(s, f) ||
        is_directing_player(s, f) || is_helper(s, f) || brackets_hold_roles(s, f) ||
        is_directors_shoot(x, f))
        return DENIED;
    return sure;
}

bool claim_holds(const Text *x, const Found *f)
{
    if (f->is_sure_alone || (f->is_sure_beside && (x->s.told || x->s.told_before)))
        return true;
    return f->is_sure_in_full && !is_of_author(&x->s, f) && f->people_count &&
           f->people[0].name.to - f->people[0].name.from > 1;
}
