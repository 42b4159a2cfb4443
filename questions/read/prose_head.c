/* prose_head.c -- see prose_head.h. */
#include "prose_head.h"

#include "prose_forms.h"

static bool came_out(const Scan *s, int i)
{
    static const char *const when[] = {"out", "first", "last", "next", "later"};
    bool followed = false; /* "followed in 1993", "followed four years later, in 1993" */
    for (int k = i + 1; scan_says(s, i, "followed") && k + 1 < s->to && k < i + 6; k++)
        followed = followed || (scan_says(s, k, "in") && token_year(&s->t[k + 1]));
    bool dates = scan_says(s, i, "dates") && scan_says(s, i + 1, "from") && i + 2 < s->to &&
                 token_year(&s->t[i + 2]);
    bool came = scan_says(s, i, "came") && scan_says(s, i + 1, "in") && i + 2 < s->to &&
                token_year(&s->t[i + 2]);
    return (scan_says(s, i, "came") && SCAN_SAYS_ONE(s, i + 1, when)) || followed || dates ||
           came || scan_says(s, i, "appeared") || scan_says(s, i, "opened") ||
           scan_says(s, i, "premiered");
}

/* With a capital it is a word of the title: "The Remains of the Day", "What Was Ours". */
static bool is_copula(const Scan *s, int i)
{
    static const char *const verbs[] = {"is", "was", "remains"};
    return (SCAN_SAYS_ONE(s, i, verbs) &&
            (!s->t[i].capital || scan_shouts(s, (Span){s->from, i}))) ||
           (scan_says(s, i, "'s") && (scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an")) &&
            !(i + 2 < s->to && s->t[i + 2].capital && !scan_is_a(s, i + 2, TERM_COUNTRY) &&
              !scan_is_a(s, i + 2, TERM_LANGUAGE))); /* but "It's a Wonderful Life" */
}

/* "is a", "was the first": behind the copula and the article. */
static int article_at(const Scan *s, int i)
{
    while (scan_says(s, i, "both") || scan_says(s, i, "perhaps") || scan_says(s, i, "still"))
        i++;
    if (scan_says(s, i, "one") && scan_says(s, i + 1, "of"))
        i += 2;
    return scan_is_article(s, i) ? i + 1 : i;
}

/* Where the title that stands at `i` ends. */
static int title_end_at(const Scan *s, int i)
{
    int end = i;
    Span title = title_at(s, i, &end);
    return span_is_empty(title) ? i : end;
}

/* "A boy, a balloon, the streets of Paris: TITLE is": behind the colon of such a list. */
static int behind_list(const Scan *s)
{
    enum { FAR = 20 };
    bool list = false;
    for (int i = s->from + 1; i + 1 < s->to && i < s->from + FAR && !is_copula(s, i); i++) {
        list = list || (scan_says(s, i, ",") && scan_is_small_word(s, i + 1) &&
                        !scan_says(s, i + 1, "also") && !scan_is_a(s, i + 1, TERM_ALSO_TITLED));
        if (scan_says(s, i, ":"))
            return list && s->t[i + 1].capital ? i + 1 : s->from;
    }
    return s->from;
}

int head_presented(const Scan *s)
{
    static const char *const verbs[] = {"have",  "show",  "present", "screen",
                                        "offer", "bring", "give"};
    enum { FAR = 10 };
    for (int i = s->from; i + 2 < s->to && i < s->from + FAR; i++)
        if (scan_says(s, i, "we") && SCAN_SAYS_ONE(s, i + 1, verbs)) {
            int at = scan_says(s, i + 2, "you") ? i + 3 : i + 2;
            return at < s->to && (s->t[at].capital || scan_says(s, at, "\"")) ? at : s->from;
        }
    static const char *const ours[] = {"this", "our", "my", "next", "tonight", "today"};
    bool choice = SCAN_SAYS_ONE(s, s->from, ours);
    for (int i = s->from + 1; i + 1 < s->to && i < s->from + 2 * FAR; i++) {
        bool told = scan_says(s, i, "about") &&
                    (scan_is_a(s, i - 1, TERM_SPEAKING) || scan_is_a(s, i - 2, TERM_SPEAKING));
        bool is = choice && (scan_says(s, i, "is") || scan_says(s, i, "was"));
        if ((told || is || scan_is_a(s, i, TERM_SEEING)) && s->t[i + 1].capital)
            return i + 1; /* "I write about TITLE", "Our next film is TITLE", "I saw TITLE" */
    }
    int owner = name_at(s, s->from);
    if (owner > s->from + 1 && scan_says(s, owner, "'s") && owner + 1 < s->to &&
        s->t[owner + 1].capital)
        return owner + 1; /* "Eric Rohmer's TITLE (1969) is" */
    for (int i = s->from + 2; scan_says(s, s->from, "on") && i + 1 < s->to && i < s->from + 5; i++)
        if (scan_says(s, i, ",")) /* "On the 20th, TITLE" */
            return s->t[i + 1].capital || scan_says(s, i + 1, "\"") ? i + 1 : s->from;
    return scan_says(s, s->from, "in") && s->from + 1 < s->to && s->t[s->from + 1].capital
               ? s->from + 1
               : s->from;
}

/* "Directed by X and written by Y, TITLE is": the title comes behind the last comma before the
 * verb. */
static int title_start(const Scan *s)
{
    enum { FAR = 60 };
    const Token *t = &s->t[s->from];
    int start = behind_list(s), presented = head_presented(s);
    if (presented > s->from && phrase_bracket_year(s, title_end_at(s, presented)))
        return presented;
    if (start > s->from)
        return start;
    if (!scan_term(s, s->from, TERM_JOB, NULL) && !(t->classes & TERM_BIT(TERM_LEADING)))
        return start;
    bool capitals = true; /* "After Dark, My Sweet is" */
    for (int i = s->from + 1; i < s->to && i < s->from + FAR && !is_copula(s, i); i++) {
        if (scan_says(s, i, ",") && !scan_says(s, i + 1, "and"))
            start = i + 1;
        capitals = capitals && (s->t[i].capital || scan_says(s, i, ","));
    }
    return capitals && !scan_is_a(s, s->from, TERM_JOB) ? s->from : start;
}

/* "Enemies, A Love Story is": capitals alone from the article up to the verb, and no country. */
static bool goes_on_as_title(const Scan *s, int article)
{
    enum { WORDS = 5 };
    int k = article + 1;
    while (k < article + WORDS && k < s->to && s->t[k].capital && !scan_is_a(s, k, TERM_COUNTRY) &&
           !scan_is_a(s, k, TERM_LANGUAGE))
        k++;
    return k > article + 1 && is_copula(s, k);
}

/* Where the title that begins at `from` ends: at the copula, a bracket or a comma behind which a
 * description begins. -1 if nothing here is a title. */
static int title_end(const Scan *s, int from)
{
    int end = 0;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from)
        return end;
    for (int i = from + 1; i < s->to && i < from + FORM_TITLE_MOST; i++) {
        if (is_copula(s, i) && !(scan_says(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital))
            return i;
        if (scan_says(s, i, "(") || came_out(s, i) ||
            (from > s->from && scan_is_small_word(s, i) && scan_is_a(s, i, TERM_TELLING)))
            return i;
        if (scan_says(s, i, ",") && (scan_says(s, i + 1, "whose") || scan_says(s, i + 1, "which")))
            return i;
        if (scan_says(s, i, ",") &&
            (scan_term(s, i + 1, TERM_ALSO_TITLED, NULL) || scan_says(s, i + 1, "known") ||
             scan_term(s, i + 1, TERM_JOB, NULL) || scan_is_a(s, i + 1, TERM_MADE) ||
             (scan_says(s, i + 1, "first") && scan_is_a(s, i + 2, TERM_MADE)) ||
             ((scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an")) &&
              !goes_on_as_title(s, i + 1))))
            return i;
    }
    return -1;
}

static bool may_begin_title(const Scan *s, int from)
{
    const Token *t = &s->t[from];
    return from < s->to && (t->capital || t->kind == TOKEN_NUMBER || token_is(t, "\"") ||
                            token_is(t, "*") || token_is(t, "'") || token_is(t, "..."));
}

/* ", directed by X," between a title and its verb: at the verb; `i` if there is none near. */
static int skip_to_verb(const Scan *s, int i)
{
    enum { FAR = 40 };
    if (!scan_says(s, i, ","))
        return i;
    for (int k = i + 1; k < s->to && k < i + FAR; k++)
        if ((is_copula(s, k) || came_out(s, k)) && scan_says(s, k - 1, ","))
            return k;
    return i;
}

/* "In my opinion X is", "The British film X was", "When X came out": words that lead to a title. */
static Span without_lead(const Scan *s, Span t)
{
    int to;
    if (t.from > s->from)
        return t;
    if (scan_is_a(s, t.from, TERM_LEAD) && scan_says(s, t.from + 1, ":") && t.to > t.from + 2)
        return (Span){t.from + 2, t.to};
    for (int k = t.from + 1; k + 1 < t.to; k++) {
        Span rest = {k + 1, scan_says(s, t.to - 1, ",") ? t.to - 1 : t.to};
        bool ordinal = scan_is_article(s, t.from) && scan_is_a(s, t.from + 1, TERM_ORDINAL) &&
                       scan_is_small_word(s, t.from + 1); /* "The first Postman, Ossessione, was" */
        bool noun = ordinal && scan_says(s, k, ",") &&
                    k < rest.to; /* "The third film of our series, X, was" */
        for (int w = t.from + 1; w < k && scan_says(s, k, ",") && scan_is_small_word(s, k - 1); w++)
            noun = noun || (scan_is_small_word(s, w) && scan_is_a(s, w, TERM_FILM));
        if (noun && !span_is_empty(title_at(s, rest.from, &to)) && to == rest.to)
            return form_bare_title(s, rest.from, rest.to); /* "My favourite film, X, was" */
    }
    for (int k = t.from + 1; k < t.to; k++) {
        int name = scan_says(s, k, ",") ? name_at(s, k + 1) : 0;
        if (name > k + 1 && scan_says(s, name, "'s"))
            t.to = k; /* "X, Piet Maar's first film, was" */
    }
    if (scan_is_a(s, t.from, TERM_CLAUSE) && came_out(s, t.to) && t.to - t.from > 1)
        return (Span){t.from + 1, t.to};
    bool opener = scan_is_a(s, t.from, TERM_OPENER) && scan_is_a(s, t.from, TERM_LINK);
    title_at(s, t.from, &to);
    for (int k = t.from + 1; to != t.to && k < t.to; k++) {
        bool noun = scan_is_small_word(s, k - 1) && scan_is_a(s, k - 1, TERM_FILM);
        bool clause = scan_is_a(s, k - 1, TERM_CLAUSE);
        if (s->t[k].capital && (noun || clause || (opener && scan_is_small_word(s, k - 1)))) {
            title_at(s, k, &to);
            if (to == t.to)
                return (Span){k, to};
        }
    }
    return t;
}

/* The title that the sentence opens with, what stands in brackets and commas behind it, and the
 * verb. Returns: the verb's token, or -1 if the sentence opens with no title. */
static int read_subject(const Scan *s, Head *h)
{
    int start = title_start(s), self = scan_term(s, start, TERM_SELF, NULL);
    if (self && is_copula(s, start + self))
        return start + self;
    int end = may_begin_title(s, start) ? title_end(s, start) : -1;
    if (end <= start || (self && start + self == end))
        return -1;
    h->title = form_behind_heading(s, form_bare_title(s, start, end));
    h->title = without_lead(s, h->title);
    form_take_owner(s, h);
    if (!form_is_title(s, h->title) || form_is_owned_work(s, h->title))
        return -1;
    int at = phrase_also(s, phrase_bracket(s, end, h), h);
    if ((scan_says(s, at, "from") || scan_says(s, at, "of")) && at + 1 < s->to &&
        token_year(&s->t[at + 1])) {
        phrase_add_year(h, token_year(&s->t[at + 1]), at + 1); /* "X (Y) from 1984 is" */
        at += 2;
    }
    phrase_apposed(s, at, h);
    int verb = skip_to_verb(s, at);
    return is_copula(s, verb) || came_out(s, verb) ? verb : skip_to_verb(s, end);
}

/* "Oscar nominations followed in 1947", "Her first book came out in 1950": what came out is no
 * film. */
static bool is_other_event(const Scan *s, Span title, int at)
{
    int last = title.to - 1;
    if (is_copula(s, at) || span_is_empty(title) || title_known_at(s, title.from) == title.to)
        return false;
    for (int k = title.from; k < title.to; k++)
        if (scan_is_a(s, k, TERM_EVENT) || scan_is_a(s, k, TERM_PRIZE) ||
            (scan_is_a(s, k, TERM_SOURCE) && !s->t[k].capital))
            return true;
    return s->t[last].kind == TOKEN_WORD && !s->t[last].capital && title.to - title.from > 1 &&
           !scan_says(s, title.to, "\"") && !scan_says(s, title.to, "*");
}

/* "They Drive by Night is a 1940 film", "When Knighthood Was in Flower is a 1922": from its first
 * word to the verb a title, however it begins. Returns: the verb's token, -1 if the sentence has no
 * such shape. */
static int stated_title(const Scan *s, Head *h)
{
    static const char *const no_titles[] = {"in", "it", "this", "that", "there", "which"};
    bool opens = scan_is_a(s, s->from, TERM_JOB) || scan_is_a(s, s->from, TERM_LEADING) ||
                 scan_is_a(s, s->from, TERM_LABEL) || scan_is_a(s, s->from, TERM_LEAD);
    for (int i = s->from; i + 2 < s->to && i < s->from + FORM_TITLE_MOST && !opens; i++) {
        if (scan_is_small_word(s, i) && (scan_says(s, i, "is") || scan_says(s, i, "was"))) {
            if (i == s->from || !scan_is_article(s, i + 1) || !token_year(&s->t[i + 2]) ||
                (i == s->from + 1 && SCAN_SAYS_ONE(s, s->from, no_titles)))
                return -1;
            h->title = form_bare_title(s, s->from, i);
            return i;
        }
        bool small = scan_is_small_word(s, i) && !title_is_small(s, i) && !scan_says(s, i, "by");
        if (small || scan_says(s, i, "(") || scan_says(s, i, ";") || scan_says(s, i, "\""))
            return -1;
    }
    return -1;
}

static bool read_statement(const Scan *s, Head *h)
{
    int at = read_subject(s, h), end = 0;
    Head found = {0};
    int verb = stated_title(s, &found);
    if (verb > 0 && (at < verb || h->title.from > s->from)) {
        *h = found;
        at = verb;
    }
    bool tells = at > s->from && h->title.from > s->from + 1 && scan_is_a(s, at, TERM_TELLING) &&
                 scan_is_a(s, s->from, TERM_JOB);
    if (tells) { /* "Directed by Piet Maar in 1984, TITLE tells" */
        form_seek_year(s, s->from, h);
        h->to = at;
        return h->year > 0;
    }
    if (at < 0 || !(is_copula(s, at) || came_out(s, at)) || is_other_event(s, h->title, at))
        return false;
    Span quoted = title_at(s, at + 1, &end);
    if (quoted.from > at + 1 && phrase_bracket_year(s, end))
        return false; /* "Our next choice is "X" (1945)": X is the title */
    if (phrase_took_place(s, at + 1, h))
        return true;
    bool dates = scan_says(s, at, "is") && scan_says(s, at + 1, "from") && at + 2 < s->to;
    if (dates && token_year(&s->t[at + 2])) { /* "X is from 1960 and" */
        phrase_add_year(h, token_year(&s->t[at + 2]), at + 2);
        h->to = at + 3;
        return true;
    }
    int from = article_at(s, at + 1), phrases = h->quality_count;
    h->to = phrase_at(s, from, h);
    if (from == at + 1 && span_is_empty(h->title) && h->to > from)
        return false; /* "It is short" */
    bool noun = h->to > from;
    if (noun)
        h->to = phrase_behind(s, h->to, h);
    bool apposed = scan_says(s, at - 1, ",") && (scan_is_a(s, h->title.to + 1, TERM_JOB) ||
                                                 scan_says(s, h->title.to + 1, "which"));
    bool done = scan_is_a(s, at + 1, TERM_JOB) || scan_is_a(s, at + 1, TERM_MADE);
    if (noun || phrases || apposed || done || came_out(s, at))
        form_seek_year(s, s->from, h);
    if (!noun) /* "X, a family fantasy, was shot in Donegal and came out in 1994" */
        return h->year && !span_is_empty(h->title) &&
               (phrases || apposed || done || came_out(s, at));
    return h->to >= s->to ||
           !(scan_is_a(s, h->to, TERM_DESCRIPTOR) || scan_is_a(s, h->to, TERM_ROLE_NOUN));
}

/* "A Danish comedy from 1984, TITLE tells", "A co-production of 1984, TITLE is" */
static bool read_described_first(const Scan *s, Head *h)
{
    int end;
    if (!scan_says(s, s->from, "a") && !scan_says(s, s->from, "an"))
        return false;
    int noun = phrase_at(s, s->from + 1, h), comma = noun;
    if (noun > s->from + 1)
        comma = phrase_behind(s, noun, h);
    if (noun == s->from + 1 || !scan_says(s, comma, ","))
        return false;
    h->title = title_at(s, comma + 1, &end);
    bool verb = is_copula(s, end) || came_out(s, end) || scan_is_a(s, end, TERM_TELLING);
    h->is_statement = true;
    h->to = end;
    return h->year && verb && !span_is_empty(h->title) && form_is_title(s, h->title);
}

bool head_read(const Scan *s, HeadForm form, Head *out)
{
    static const struct {
        bool (*read)(const Scan *s, Head *h);
        HeadForm least;
    } forms[] = {
        {read_statement, HEAD_FURTHER}, {read_described_first, HEAD_FURTHER},
        {form_credits, HEAD_FURTHER},   {form_heading, HEAD_FIRST},
        {form_named, HEAD_FIRST},       {form_made, HEAD_FIRST},
        {form_year_first, HEAD_FIRST},  {form_described, HEAD_FIRST},
        {form_dated, HEAD_FURTHER},
    };
    int shown = head_presented(s);
    bool dated = shown > s->from + 1 && phrase_bracket_year(s, title_end_at(s, shown));
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *out = (Head){0};
        bool fits = dated ? forms[i].read == form_dated : form >= forms[i].least;
        if (!fits || !forms[i].read(s, out))
            continue;
        if (!span_is_empty(out->title) && form_is_no_title(s, out->title))
            continue;
        if (forms[i].read != read_statement) /* "Dick Tracy's Dilemma is a film" */
            out->title = form_known_end(s, form_without_owner(s, out->title));
        if (!span_is_empty(out->title) && form_is_no_title(s, out->title))
            continue; /* "St Valentine's Day, 1900." */
        if (!out->year && form == HEAD_FIRST && !span_is_empty(out->title))
            continue; /* a later form may know its year */
        out->is_mention = out->is_mention && !dated;
        out->is_statement =
            out->is_statement || (dated && form == HEAD_FIRST) || forms[i].read == read_statement;
        return true;
    }
    return false;
}
