/* prose_people.c -- lists of people, see prose_names.h; those before a word are in prose_before.c.
 */
#include "prose_names.h"

enum { DESCRIPTION_MOST = 8, APPOSITION_MOST = 16, BRACKET_MOST = 7 };

/* "(Ali)", "(as Ali)", "(uncredited)" behind a name: behind it. */
static int take_bracket(const Scan *s, int i, Part *part)
{
    int close = i + 1;
    if (!scan_says(s, i, "("))
        return i;
    while (close < s->to && close < i + BRACKET_MOST + 1 && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, close, ")"))
        return i;
    int from = scan_says(s, i + 1, "as") ? i + 2 : i + 1;
    if (scan_says(s, from, "in") && scan_says(s, from + 1, "the") && scan_says(s, from + 3, "of") &&
        (scan_says(s, from + 2, "role") || scan_says(s, from + 2, "part")))
        from += 4; /* "(in the role of the chief, Scar)" */
    int end = from;
    if (scan_says(s, i + 1, "uncredited"))
        part->uncredited = true;
    Span role = role_at(s, from, &end);
    for (int k = from; k < close && end != close; k++)
        if (scan_says(s, k, ",") && scan_is_small_word(s, k - 1)) {
            role = role_at(s, k + 1, &end); /* "(the minister, Bruno Hempf)" */
            from = k + 1;
        }
    if (!span_is_empty(role) && end == close && from + DESCRIPTION_MOST > role.from) {
        part->role = role;
        part->bracketed = true;
    }
    return close + 1;
}

/* "as the clan's counsellor, Kageyu Saitō;": the name behind the comma, if nobody else's may
 * follow. */
Span role_apposed(const Scan *s, int i, int *end)
{
    static const char *const owners[] = {"the", "his", "her", "their"};
    static const char *const who[] = {"who", "whom", "whose"};
    static const char *const asides[] = {"with", "while", "but", "alongside"};
    int comma = i + 1;
    while (comma < i + DESCRIPTION_MOST &&
           (scan_is_small_word(s, comma) || scan_says(s, comma, "'s")) &&
           !scan_is_a(s, comma, TERM_LINK))
        comma++;
    int to = scan_says(s, comma, ",") ? name_at(s, comma + 1) : 0;
    int next = scan_says(s, to, ",") ? name_at(s, to + 1) : 0; /* ", Danielle, Jan Decleir as" */
    bool aside = scan_says(s, to, ",") && SCAN_SAYS_ONE(s, to + 1, asides);
    bool ends = to == s->to || scan_says(s, to, ";") || scan_says(s, to, ".") || aside ||
                (scan_says(s, to, ",") && SCAN_SAYS_ONE(s, to + 1, who)) ||
                (to == comma + 2 && next > to + 2 && scan_says(s, next, "as"));
    if (!SCAN_SAYS_ONE(s, i, owners) || to <= comma + 1 || !ends)
        return (Span){0, 0};
    *end = to;
    return (Span){comma + 1, to};
}

static int take_role(const Scan *s, int i, Part *part)
{
    i = take_bracket(s, i, part);
    if (!scan_says(s, i, "as") || scan_says(s, i + 1, "well") ||
        scan_is_a(s, i + 1, TERM_ROLE_NOUN)) /* "with A as writer" */
        return i;
    int end = i;
    Span role = role_at(s, i + 1, &end);
    if (span_is_empty(role))
        role = role_apposed(s, i + 1, &end);
    if (!span_is_empty(role))
        part->role = role;
    return end > i + 1 ? end : i;
}

/* "Edda Voss stars as", "Edda Voss's friend": is the name from `i` on in a clause of its own? */
static bool begins_own_clause(const Scan *s, int i)
{
    int end = name_at(s, i);
    bool ends = end >= s->to; /* where the verb is looked for behind it */
    return end > i && (ends || scan_says(s, end, "'s") || scan_may_be_verb(s, end));
}

/* "X, a former boxer, and Y": from the comma at `i` to behind the next one; `i` if it is none. */
static int skip_apposition(const Scan *s, int i)
{
    bool in = scan_says(s, i + 1, "in") &&
              (scan_says(s, i + 2, "his") || scan_says(s, i + 2, "her")); /* "in her first part" */
    if (!scan_says(s, i, ",") || !(scan_is_article(s, i + 1) || scan_says(s, i + 1, "his") || in ||
                                   scan_says(s, i + 1, "her") || scan_says(s, i + 1, "then")))
        return i;
    if (scan_is_a(s, i + 1, TERM_SELF))
        return i;
    for (int k = i + 2; k < s->to && k < i + APPOSITION_MOST; k++)
        if (scan_says(s, k, ","))
            return in && begins_own_clause(s, k + 1) ? i : k;
        else if (scan_says(s, k, ";") || scan_says(s, k, "(") || scan_says(s, k, ")") ||
                 scan_says(s, k, "by") || scan_is_a(s, k, TERM_JOB) || scan_is_a(s, k, TERM_FINITE))
            return i;
    return i;
}

/* What divides two of a list: behind it; `i` if nothing does. */
static int skip_divider(const Scan *s, int i)
{
    static const char *const words[][3] = {
        {"as", "well", "as"},  {"along", "with", NULL},   {"together", "with", NULL},
        {"and", "also", NULL}, {"alongside", NULL, NULL}, {"and", NULL, NULL},
        {"&", NULL, NULL},     {"plus", NULL, NULL},

    };
    int at = scan_says(s, i, ",") ? i + 1 : i;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        int k = 0;
        while (k < 3 && words[w][k] && scan_says(s, at + k, words[w][k]))
            k++;
        if (k && (k == 3 || !words[w][k]))
            return at + k;
    }
    return at;
}

/* "(a splendidly baffled Peter Riegert)": behind the words that praise a name in brackets. */
static int skip_praise(const Scan *s, int i)
{
    enum { WORDS = 4 };
    int k = i + 1;
    if (!scan_says(s, i - 1, "(") || !(scan_is_article(s, i) || scan_says(s, i, "here")))
        return i;
    while (k < i + WORDS && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK))
        k++;
    int end = name_at(s, k);
    return end > k && scan_says(s, end, ")") ? k : i;
}

/* "by a Canadian, Norman Jewison": behind the comma. */
static int skip_nation(const Scan *s, int i)
{
    enum { FAR = 8 };
    int n =
        scan_says(s, i, "a") || scan_says(s, i, "an") ? scan_term(s, i + 1, TERM_COUNTRY, NULL) : 0;
    if (!n && (scan_says(s, i, "a") || scan_says(s, i, "an")))
        n = scan_term(s, i + 1, TERM_NATIONAL, NULL); /* "by a Dane, Karl Orr" */
    int comma = i + 1 + n;
    while (!n && scan_says(s, i - 1, "by") && scan_says(s, i, "a") && comma < i + FAR &&
           (scan_is_small_word(s, comma) || scan_is_glued_hyphen(s, comma)))
        comma++; /* "by a man of twenty-eight, Jiří Menzel" */
    bool told = n || comma > i + 1;
    return told && scan_says(s, comma, ",") && name_at(s, comma + 1) > comma + 1 ? comma + 1 : i;
}

static bool is_kin(const Scan *s, int i)
{
    static const char *const kin[] = {"brother", "sister", "son",  "daughter", "cousin",
                                      "father",  "mother", "wife", "husband"};
    return SCAN_SAYS_ONE(s, i, kin);
}

static bool is_owner(const Scan *s, int i)
{
    return scan_says(s, i, "his") || scan_says(s, i, "her") || scan_says(s, i, "their");
}

/* "the director's brother, Claudio Argento", "her elder sister, Natalie Wood": before the name,
 * which is a whole one. */
static int skip_kin(const Scan *s, int i)
{
    enum { WORDS = 3 };
    bool own = scan_says(s, i, "the") && scan_is_small_word(s, i + 1) && scan_says(s, i + 2, "'s");
    int from = own ? i + 3 : is_owner(s, i) ? i + 1 : s->to;
    for (int k = from; k < from + WORDS && scan_is_small_word(s, k) && !scan_is_a(s, k, TERM_LINK);
         k++) {
        int name = k + 1 + scan_says(s, k + 1, ",");
        if (is_kin(s, k))
            return name_at(s, name) > name + 1 ? name : i;
    }
    return i;
}

/* "Ennio Morricone and his son Andrea": of one surname, as wives and sisters may not be. */
static bool take_kin(const Scan *s, int i, const Part *last, Part *out)
{
    static const char *const kin[] = {"brother", "son", "father"};
    int name = i + 2;
    if (!scan_says(s, i, "his") || !SCAN_SAYS_ONE(s, i + 1, kin) || name_at(s, name) != name + 1 ||
        last->name.to < last->name.from + 2)
        return false;
    *out = (Part){.name = {name, name + 1}, .surname = last->name.to - 1};
    return true;
}

/* "by himself", "by him and Jay Cocks", "from a script that he wrote". */
static bool is_meant(const Scan *s, int i)
{
    static const char *const scripts[] = {"screenplay", "script"};
    int that = i - 1 - (scan_says(s, i - 1, "that") || scan_says(s, i - 1, "which"));
    if ((scan_says(s, i, "he") || scan_says(s, i, "she")) && SCAN_SAYS_ONE(s, that, scripts))
        return true;
    return (scan_says(s, i, "him") || scan_says(s, i, "himself") || scan_says(s, i, "herself")) &&
           scan_says(s, i - 1, "by");
}

int skip_origin(const Scan *s, int from)
{
    bool article = scan_is_article(s, from - 1);
    int n = scan_term(s, from, TERM_NATIONAL, NULL);
    if (!n)
        n = scan_term(s, from, TERM_COUNTRY, NULL);
    return article && n && name_at(s, from + n) >= from + n + 2 ? from + n : from;
}

static int word_count(const Scan *s, Span name)
{
    int count = 0;
    for (int i = name.from; i < name.to; i++)
        count += s->t[i].kind == TOKEN_WORD && !(i > name.from && scan_is_glued_hyphen(s, i - 1));
    return count;
}

/* "Mrs Robinson (Anne Bancroft)", "Elaine (Katharine Ross)": the player stands in the brackets. */
static bool is_reversed(const Scan *s, const Part *part)
{
    bool rank = scan_is_a(s, part->name.from, TERM_RANK);
    return part->bracketed && word_count(s, part->role) > 1 &&
           !scan_is_a(s, part->role.from, TERM_RANK) && (rank || word_count(s, part->name) == 1);
}

int person_at(const Scan *s, int i, Part *part)
{
    bool title =
        i > s->from && scan_says(s, i - 1, "(") && scan_is_article(s, i) && s->t[i].capital;
    if (title)
        return i; /* "Elmer Bernstein (The Magnificent Seven)" */
    int from = skip_origin(s, skip_descriptors(s, skip_kin(s, skip_nation(s, skip_praise(s, i)))));
    int to = name_at(s, from);
    if (to > from && str_ends(s->t[to - 1].lower, S("born"))) {
        from = skip_descriptors(s, to); /* "the Hoyland Nether-born author Barry Hines" */
        to = name_at(s, from);
    }
    *part = (Part){.name = {from, to}};
    if (is_meant(s, i)) {
        part->name = person_meant_here(s, i);
        return span_is_empty(part->name) ? i : i + 1;
    }
    bool family =
        scan_says(s, to, "brothers") || scan_says(s, to, "sisters"); /* "the Coen brothers" */
    bool film = to > from + 1 && title_known_at(s, from) == to; /* "after Pather Panchali, he" */
    bool first_name = to == from + 1 && is_kin(s, from - 1);    /* "with his brother Carlos" */
    if (to == from || family || film || first_name || !name_is_person(s, part->name))
        return i;
    int end = take_role(s, to, part);
    return is_reversed(s, part) ? i : end;
}

/* ", and" after a single plain name begins another clause: "photographed by A, and B wrote the
 * music". */
static bool begins_clause(const Scan *s, int i, int end, const Part *first)
{
    return scan_says(s, end, ",") && i == end + 2 && scan_says(s, end + 1, "and") &&
           (span_is_empty(first->role) || first->bracketed);
}

/* "The cameramen were A and B, and C was the composer": behind such a list at `i`, a name up to
 * `end` and its verb. */
static bool begins_verb(const Scan *s, int i, int end)
{
    static const char *const verbs[] = {"is", "was", "has", "had"};
    return scan_says(s, i, ",") && scan_says(s, i + 1, "and") &&
           (SCAN_SAYS_ONE(s, end, verbs) || scan_is_a(s, end, TERM_JOB));
}

/* "Bert and Harold Schneider". */
static void share_surname(const Scan *s, Part *parts, int i)
{
    if (i == 0 || word_count(s, parts[i - 1].name) > 1 || word_count(s, parts[i].name) < 2 ||
        !scan_says(s, parts[i - 1].name.to, "and"))
        return;
    parts[i - 1].surname = parts[i].name.to - 1;
}

/* "directed by A, the producer B": the job of the next is told. */
static bool is_other_job(const Scan *s, int from, int name)
{
    static const char *const crew[] = {"cinematographer", "cameraman", "editor",      "composer",
                                       "producer",        "director",  "screenwriter"};
    for (int i = from; i + 1 < name; i++)
        if (scan_says(s, i, "the") && scan_is_a(s, i + 1, TERM_ROLE_NOUN))
            return true;
    return SCAN_SAYS_ONE(s, from, crew) && from + 1 == name;
}

static bool is_all_capitals(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] < 'A' || text.s[i] > 'Z')
            return false;
    return text.n > 0;
}

/* "by A, a Dublin painter", "as B, MDPD detectives": no further person. */
static bool is_where(const Scan *s, Span name)
{
    bool noun = scan_is_small_word(s, name.to) && !scan_is_a(s, name.to, TERM_LINK);
    bool short_for = name.to - name.from == 1 && s->t[name.from].text.n > 2 &&
                     is_all_capitals(s->t[name.from].text);
    return noun && (scan_is_article(s, name.from - 1) || short_for);
}

/* "as her love interest, Captain Lin Nan, a Chinese officer": whom the part before was to name. */
static bool is_name_of_part(const Scan *s, const Part *last, int i, Span name)
{
    bool told = scan_is_a(s, i, TERM_RANK) || /* ", Torquil MacNeil, who" */
                (scan_says(s, name.to, ",") && scan_says(s, name.to + 1, "who"));
    return span_is_empty(last->role) && scan_says(s, i - 1, ",") && name.from == i && told &&
           scan_is_small_word(s, i - 2) && !scan_is_a(s, i - 2, TERM_LINK);
}

/* "Kim Novak as Madeleine Elster and Judy Barton": her second role, as like as not. */
static bool is_second_role(const Scan *s, int i, int next, const Part *last, const Part *part)
{
    return scan_says(s, i - 1, "and") && !scan_says(s, i - 2, ",") && !span_is_empty(last->role) &&
           !last->bracketed && last->role.to == i - 1 && span_is_empty(part->role) &&
           next == part->name.to;
}

/* "A and B as X and Y": the roles in the order of the people, if there are as many and no more
 * follow. */
static int spread_roles(const Scan *s, Part *parts, int count, int end)
{
    Span roles[PROSE_MAX_PEOPLE];
    int n = 0, at = parts[count - 1].role.from, to = end;
    if (count < 2 || span_is_empty(parts[count - 1].role) || parts[count - 1].bracketed)
        return end;
    for (int i = 0; i + 1 < count; i++)
        if (!span_is_empty(parts[i].role))
            return end;
    while (n < count) {
        Span role = role_at(s, at, &to);
        if (span_is_empty(role))
            return end;
        roles[n++] = role;
        at = to;
        at += scan_says(s, at, ",");
        at += scan_says(s, at, "and");
        if (at == to)
            break;
    }
    if (n < count || scan_says(s, to, "as") || scan_says(s, to, "("))
        return end;
    for (int i = 0; i < count; i++)
        parts[i].role = roles[i];
    return to;
}

/* "A, B and, in one of her earliest roles, C": behind the comma that ends what stands between; `i`
 * if nothing does. */
static int skip_aside(const Scan *s, int i)
{
    enum { LONGEST = 10 };
    static const char *const nouns[] = {"role",        "roles",        "part",
                                        "parts",       "appearance",   "debut",
                                        "performance", "performances", "cameo"};
    int in = i + scan_says(s, i, ",");
    bool told = scan_says(s, in - 1, ",") && scan_says(s, in, "in");
    for (int k = in + 1; told && k < in + LONGEST && k < s->to; k++)
        if (scan_says(s, k, ","))
            return SCAN_SAYS_ONE(s, k - 1, nouns) && !begins_own_clause(s, k + 1) ? k + 1 : i;
    return i;
}

int people_list_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = 0;
    bool by = scan_says(s, i - 1, "by"), joined = false;
    *end = i;
    while (count < PROSE_MAX_PEOPLE) {
        if (count == 1 && begins_clause(s, i, *end, &out[0]))
            break;
        int next = person_at(s, i, &out[count]);
        if (count > 1 && next > i && joined && begins_verb(s, *end, next))
            break;
        if (count && next == i && take_kin(s, i, &out[count - 1], &out[count])) {
            *end = out[count++].name.to;
            break;
        }
        if (count && next > i && is_name_of_part(s, &out[count - 1], i, out[count].name)) {
            out[count - 1].role = out[count].name;
            *end = next;
            break;
        }
        if (next == i ||
            (count && (is_other_job(s, i, out[count].name.from) || is_where(s, out[count].name))))
            break;
        /* "played by Karl Orr, Lady Kaede by Edda Voss": another role begins. */
        if (count && ((by && scan_says(s, next, "by")) ||
                      is_second_role(s, i, next, &out[count - 1], &out[count])))
            break;
        share_surname(s, out, count);
        count++;
        *end = next;
        next = *end = spread_roles(s, out, count, next);
        int behind = skip_apposition(s, next);
        joined = joined || scan_says(s, behind, "and");
        i = skip_aside(s, skip_divider(s, behind));
        if (i == behind)
            break;
    }
    return count;
}

/* "directed by X's friend": the friend did it. */
int people_at(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE], int *end)
{
    int count = people_list_at(s, i, out, end);
    /* "In Gloria, by Edda Voss, Nina Hale dances": who stands last has the verb. */
    if (count > 1 && scan_may_be_verb(s, *end) && scan_says(s, i - 1, "by") &&
        scan_says(s, out[count - 1].name.from - 1, ",") && span_is_empty(out[count - 1].role)) {
        count--;
        *end = out[count - 1].name.to;
    }
    bool owner = count && scan_says(s, *end, "'s") && *end == out[count - 1].name.to;
    return owner ? 0 : count;
}
