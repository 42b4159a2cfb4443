/* prose_cast.c -- who plays whom: names and roles that stand apart, or the other way round; see
 * prose_reading.h. */
#include <string.h>

#include "prose_reading.h"

/* Roles that stand apart from their people go to them in order. */
static void give_roles(const Text *x, Found *f)
{
    bool all = false;
    for (int i = f->from; i < f->to; i++)
        all = all || scan_says(&x->s, i, "all") || scan_says(&x->s, i, "both");
    for (int i = 0; i < f->people_count && all && f->role_count == 1; i++)
        f->people[i].role = f->roles[0];
    for (int i = 0; i < f->more_count && f->role_count == 1 && f->people_count == 1 &&
                    str_equal(f->more_field, f->people_field);
         i++)
        f->more[i].role = f->roles[0]; /* "Ana is played by A as a child and by B as a woman" */
    if (f->role_count == 2 && f->people_count == 1 && f->more_count == 1 &&
        str_equal(f->more_field, f->people_field)) {
        f->people[0].role = f->roles[0]; /* "Ken and Ray (A and B)" */
        f->more[0].role = f->roles[1];
    }
    if (f->role_count == f->people_count)
        for (int i = 0; i < f->people_count; i++)
            f->people[i].role = f->roles[i];
}

/* What sort of person stands before a name: "the singer A", "the teacher A", "the writer A". */
static Certainty is_player(const Scan *s, int noun)
{
    const Term *t = NULL;
    if (scan_is_a(s, noun, TERM_ROLE_NOUN) || scan_is_a(s, noun, TERM_CREW))
        return DOUBTFUL;
    if (scan_term(s, noun, TERM_DESCRIPTOR, &t) && str_equal(t->means, S("Star")))
        return SURE;
    return scan_is_small_word(s, noun) && !scan_is_a(s, noun, TERM_LINK) ? DENIED : SURE;
}

/* Is it the first name of somebody of whom the text has told more? */
static bool is_first_name(const Text *x, Span name)
{
    Str said = text_slice(x, name);
    Str full = text_full_name(x, said);
    return full.n > said.n && str_starts(full, said);
}

/* "The teacher John Keating is Robin Williams", "John Keating, the teacher, is Robin Williams": who
 * is named first is played by the other. DOUBTFUL if it may be either way. */
static Certainty is_player_first(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    static const char *const articles[] = {"the", "his", "her", "their", "a", "an"};
    bool is = scan_says(s, f->anchor, "is") || scan_says(s, f->anchor, "was");
    if (!is || f->people_count != 1 || f->role_count != 1 || f->roles[0].from < f->anchor ||
        !str_equal(f->people_field, S("Star")))
        return SURE;
    Span name = f->people[0].name;
    int noun = name.from - 1, first = noun;
    while (first > s->from && first > noun - 3 && scan_is_small_word(s, first) &&
           !SCAN_SAYS_ONE(s, first, articles))
        first--;
    Certainty found = SURE;
    if (first < noun && SCAN_SAYS_ONE(s, first, articles))
        found = is_player(s, noun);
    bool apposed = scan_says(s, name.to, ",") && f->anchor > name.to + 2 &&
                   (scan_says(s, name.to + 1, "the") || scan_says(s, name.to + 1, "his") ||
                    scan_says(s, name.to + 1, "her"));
    bool full = f->roles[0].to - f->roles[0].from > 1 && name_is_person(s, f->roles[0]);
    if (full && name.to - name.from == 1 && (x->turned || is_first_name(x, name)))
        found = DENIED; /* "Antonio", of Antonio Ricci, "is Lamberto Maggiorani" */
    if (apposed && full && is_player(s, f->anchor - 2) != SURE)
        found = DOUBTFUL;
    return found == DENIED && !full ? DOUBTFUL : found;
}

/* "Hidetora and Kaede are Tatsuya Nakadai and Mieko Harada": single names, of nobody whom the text
 * has told more of, before as many whole ones. */
static bool names_roles_first(const Text *x, const Found *f)
{
    if (f->people_count < 2 || f->people_count != f->role_count ||
        !(scan_says(&x->s, f->anchor, "are") || scan_says(&x->s, f->anchor, "were")))
        return false;
    for (int i = 0; i < f->people_count; i++) {
        Str name = text_slice(x, f->people[i].name);
        Str full = text_full_name(x, name);
        if (f->people[i].name.to - f->people[i].name.from > 1 || full.n > name.n ||
            f->roles[i].to - f->roles[i].from < 2 || !name_is_person(&x->s, f->roles[i]))
            return false;
    }
    return true;
}

/* The names from `i` on, divided by commas and "and": how many, if they end right before `to`. */
static int names_up_to(const Scan *s, int i, int to, Span out[PROSE_MAX_PEOPLE])
{
    int count = 0;
    while (count < PROSE_MAX_PEOPLE) {
        int end = name_at(s, i);
        if (end == i || end > to)
            return 0;
        out[count++] = (Span){i, end};
        if (end == to)
            return count;
        i = end + scan_says(s, end, ",");
        i += scan_says(s, i, "and");
        if (i == end)
            return 0;
    }
    return 0;
}

/* Where the names end before "are played by", "played by" at `i`: right there, or before the comma
 * of "Taro and Jiro, his sons, are played by", "Taro and Jiro, two thieves played by". -1: it says
 * neither. */
static int names_end(const Scan *s, int i)
{
    bool verb = scan_says(s, i, "are") || scan_says(s, i, "were");
    if (!scan_says(s, i + verb, "played") && !scan_says(s, i + verb, "portrayed"))
        return -1;
    if (verb && !scan_says(s, i - 1, ","))
        return i;
    int k = verb ? i - 2 : i - 1;
    while (k > s->from && !scan_says(s, k, ",") && (verb || scan_is_small_word(s, k)))
        k--;
    return scan_says(s, k, ",") ? k : -1;
}

static void take_roles_before(const Text *x, Found *f)
{
    enum { FAR = 24 };
    const Scan *s = &x->s;
    Span names[PROSE_MAX_PEOPLE];
    int to = f->role_count || f->people_count < 2 ? -1 : names_end(s, f->from);
    for (int i = to - 1; i >= s->from && i > to - FAR; i--)
        if (names_up_to(s, i, to, names) == f->people_count && name_at(s, i - 1) != name_at(s, i))
            for (int k = 0; k < f->people_count; k++)
                f->people[k].role = names[k];
}

/* "The Monkees (Davy Jones, Peter Tork and others)": several who are one, none of them so called.
 */
static void open_group(const Scan *s, Found *f)
{
    Part parts[PROSE_MAX_PEOPLE];
    Span name = f->people[0].name;
    int end;
    if (f->role_count != 1 || f->people_count != 1 || f->more_count ||
        !scan_says(s, name.from - 1, "(") || !scan_says(s, name.to, ","))
        return;
    int count = people_at(s, name.from, parts, &end);
    if (count < 2 || !scan_says(s, end, ")"))
        return;
    memcpy(f->people, parts, sizeof *parts * (size_t)count);
    f->people_count = count;
    f->role_count = 0;
}

/* "the one as Lau Kin-ming, ..., the other as Chan Wing-yan": whom "as" stands before is played. */
static bool is_role_itself(const Scan *s, const Found *f)
{
    return f->people_count == 1 && f->role_count == 1 && f->roles[0].from > f->people[0].name.to &&
           scan_says(s, f->people[0].name.from - 1, "as") &&
           (scan_says(s, f->people[0].name.from - 2, "one") ||
            scan_says(s, f->people[0].name.from - 2, "other"));
}

/* "Edda Voss (Ana)" at `i`: a whole name, and one word in brackets. Returns: behind it; `i` if it
 * is none. */
static int player_and_role(const Scan *s, int i)
{
    int open = name_at(s, i),
        close = open > i + 1 && scan_says(s, open, "(") ? name_at(s, open + 1) : 0;
    return close == open + 2 && scan_says(s, close, ")") ? close + 1 : i;
}

/* "Edda Voss (Ana) and Karl Orr (Max)": two like that are players and their roles, unless the text
 * has told of a player who is called so. */
static bool is_pair_of_players(const Text *x, const Found *f)
{
    const Scan *s = &x->s;
    Span name = f->people[0].name, outer = f->roles[0];
    if (f->role_count != 1 || f->people_count != 1 || f->more_count ||
        !scan_says(s, name.from - 1, "(") || player_and_role(s, outer.from) != name.to + 1)
        return false;
    int next = name.to + 1, before = outer.from - 1;
    bool joined = (scan_says(s, next, "and") || scan_says(s, next, ",")) &&
                  player_and_role(s, next + 1) > next + 1;
    bool behind = (scan_says(s, before, "and") || scan_says(s, before, ",")) &&
                  scan_says(s, before - 1, ")") && scan_says(s, before - 3, "(");
    Str said = text_slice(x, name);
    return (joined || behind) && text_full_name(x, said).n == said.n;
}

/* "Edda Voss (Ana Lund), Karl Orr (Captain Max), Ada Hill." and nothing else: a list of the cast.
 */
static bool is_cast_list(const Scan *s)
{
    int told = 0, i = s->from;
    while (i < s->to) {
        int end = name_at(s, i);
        if (end < i + 2)
            return false;
        told += scan_says(s, end, "(");
        i = scan_behind_bracket(s, end);
        if (i >= s->to || (i + 1 >= s->to && s->t[i].kind == TOKEN_MARK))
            return told > 0;
        if (!scan_says(s, i, ",") && !scan_says(s, i, ";") && !scan_says(s, i, "and"))
            return false;
        i += !scan_says(s, i, "and");
        i += scan_says(s, i, "and");
    }
    return told > 1;
}

void cast_turn_brackets(const Text *x, Found *f)
{
    bool listed = f->people_count == 1 && f->role_count == 1 &&
                  scan_says(&x->s, f->people[0].name.from - 1, "(") && is_cast_list(&x->s);
    if (f->people_count != 1 || !(listed || is_pair_of_players(x, f)))
        return;
    f->people[0].role = f->people[0].name;
    f->people[0].name = f->roles[0];
    f->role_count = 0;
}

bool cast_settle(Text *x, Found *f)
{
    open_group(&x->s, f);
    if (names_roles_first(x, f)) {
        for (int i = 0; i < f->people_count; i++) {
            f->people[i].role = f->people[i].name;
            f->people[i].name = f->roles[i];
        }
        f->role_count = 0;
        return true;
    }
    take_roles_before(x, f);
    Certainty player = is_player_first(x, f);
    if (is_role_itself(&x->s, f))
        player = DOUBTFUL;
    if (player == DENIED) {
        Span role = f->people[0].name;
        f->people[0].name = f->roles[0];
        f->roles[0] = role;
        x->turned = true;
    }
    give_roles(x, f);
    return player != DOUBTFUL;
}

/* Where the role begins in "Mark Addy Dave", "Leo McKern Thomas Cromwell", "Louise Fletcher Nurse
 * Ratched": names of two words, and a role of as many as the one before, or behind a rank. 0 if it
 * could be elsewhere. */
static int role_of_pair(const Scan *s, int from, int end, int role_words)
{
    for (int k = from + 2; k + 1 < end; k++)
        if (scan_is_a(s, k, TERM_RANK))
            return k;
    for (int k = from; k < end; k++)
        if (s->t[k].kind != TOKEN_WORD || !s->t[k].capital || s->t[k].initial)
            return 0;
    bool two = end == from + 3 || (end == from + 4 && role_words == 2);
    return two ? from + 2 : 0;
}

static bool is_end_of_pair(const Scan *s, int i)
{
    static const char *const marks[] = {",", ";", ".", "and"};
    static const char *const goes_on[] = {"and", "while", "but", "with", "who", "whose",
                                          "a",   "an",    "the", "her",  "his", "as"};
    if (scan_says(s, i, ",") && i + 1 < s->to && !s->t[i + 1].capital &&
        !SCAN_SAYS_ONE(s, i + 1, goes_on))
        return false; /* "and John Howard Davies, nine years old, Oliver" */
    enum { ASIDE = 8 };
    for (int k = i + 2; scan_says(s, i, ",") && k < i + ASIDE && !scan_says(s, k, ";"); k++)
        if (scan_says(s, k, ","))
            return !(scan_says(s, k + 1, "plays") || scan_says(s, k + 1, "is")); /* its own verb */
    return i == s->to || SCAN_SAYS_ONE(s, i, marks);
}

/* "A plays Gaz, Mark Addy Dave, Tom Wilkinson Gerald": behind a role, names of two words and their
 * roles. */
void cast_read_pairs(Text *x, int i, int role_words)
{
    const Scan *s = &x->s;
    for (;;) {
        int from = i + (scan_says(s, i, ",") || scan_says(s, i, ";"));
        from += scan_says(s, from, "and");
        int end = name_at(s, from);
        bool ends = is_end_of_pair(s, end);
        if (from == i)
            return;
        int next = scan_says(s, end, "and") ? name_at(s, end + 1) : 0;
        if (next == end + 3 && scan_is_small_word(s, next) && !scan_is_article(s, next) &&
            !scan_is_a(s, next, TERM_LINK))
            return; /* "Thomas Bo Larsen and Paprika Steen appear as" */
        Span part = {role_of_pair(s, from, end, role_words), end};
        int name = part.from ? part.from : from + 2;
        if (scan_says(s, end, "'s") && end == from + 3 && scan_is_small_word(s, end + 1)) {
            part = (Span){end + 2, name_at(s, end + 2)}; /* "Michael Madsen Louise's lover Jimmy" */
            end = part.to;
            ends = end > part.from && is_end_of_pair(s, end);
        }
        bool told = end >= from + 2 && scan_is_article(s, end); /* "Karl Orr the driver Harry" */
        int to = end;
        Span role = told ? role_at(s, end, &to) : (Span){0, 0};
        if (!span_is_empty(role) && role.from > end + 1 && is_end_of_pair(s, to)) {
            part = role;
            name = end;
            end = to;
            ends = true;
        }
        bool unclear = ends && !part.from && end == from + 4; /* of two and two, or three and one */
        if (!ends || (!part.from && !unclear))
            return;
        if (!unclear) {
            Fact *star = text_say(x, "Star", text_slice(x, (Span){from, name}), from, false);
            star->extra = text_slice(x, part);
            star->whole = true;
            star->is_voice = x->heard;
        }
        i = end;
    }
}
