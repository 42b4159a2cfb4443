/* prose_next.c -- "The second evening belongs to TITLE", "Then comes TITLE (1949)": how a text
 * turns to the next of its films; see prose_head.h. */
#include "prose_forms.h"
#include "prose_head.h"

enum { FAR = 14 };

/* What stands right before a title that is presented. */
static bool presents(const Scan *s, int i)
{
    static const char *const words[] = {":",  "is",   "was",   "comes", "come",   "with",
                                        "to", "see",  "show",  "have",  "brings", "bring",
                                        "by", "film", "offer", "screen"};
    bool within = i > s->from && s->t[i].capital; /* the "To" of "Back To School" */
    if (scan_says(s, i, "by") && !scan_says(s, i - 1, "followed"))
        return false; /* "The second version, by Edda Voss, followed" */
    return i >= s->from && !within && SCAN_SAYS_ONE(s, i, words);
}

/* No place, day or event, and nobody's name unless more speaks for it. */
static bool is_nameless(const Scan *s, Span t)
{
    static const TermClass others[] = {TERM_EVENT, TERM_PRIZE, TERM_COUNTRY, TERM_LANGUAGE,
                                       TERM_PLACE};
    for (size_t c = 0; c < sizeof others / sizeof *others; c++)
        if (scan_term(s, t.from, others[c], NULL) >= t.to - t.from)
            return true;
    return span_is_empty(t) || !(s->t[t.from].capital || s->t[t.from].kind == TOKEN_NUMBER) ||
           scan_term(s, t.from, TERM_SELF, NULL) == t.to - t.from;
}

/* A title beyond doubt though no year stands beside it. */
static bool is_plain_title(const Scan *s, Span t, int i, int end)
{
    bool small = scan_is_article(s, t.from) && t.to - t.from > 1;
    for (int k = t.from + 1; k < t.to; k++)
        small = small || (title_is_small(s, k) && !scan_is_a(s, k, TERM_PARTICLE));
    bool ends =
        end == s->to || scan_says(s, end, ".") || scan_says(s, end, ",") || scan_says(s, end, ";");
    bool alone = end + 1 >= s->to && !name_is_person(s, t);
    return t.from > i || (title_known_at(s, t.from) == t.to && ends) || (small && ends) || alone;
}

/* "there is TITLE (1982): ...", "TITLE (1982), in which": the sentence goes on about it. */
bool head_dwells(const Scan *s, int end)
{
    static const char *const words[] = {"with", "in",       "where", "which",   "a",
                                        "an",   "directed", "made",  "written", "starring"};
    if (!phrase_bracket_year(s, end))
        return false;
    while (end < s->to && !scan_says(s, end, ")"))
        end++;
    int owner = scan_says(s, end + 1, ",") ? name_at(s, end + 2) : 0; /* ", Piet Maar's film" */
    if (owner > end + 2 && scan_says(s, owner, "'s") && scan_is_a(s, owner + 1, TERM_FILM))
        return true;
    if (scan_says(s, end + 1, ",") &&
        (scan_says(s, end + 2, "again") || scan_says(s, end + 2, "also")))
        return scan_is_a(s, end + 3, TERM_JOB);
    return scan_says(s, end + 1, ":") ||
           (scan_says(s, end + 1, ",") && SCAN_SAYS_ONE(s, end + 2, words));
}

/* "For the children: TITLE, ...", but "Music: Edda Voss, 1950" and "See also: TITLE" are none. */
static bool is_behind_invitation(const Scan *s, Span title, int colon)
{
    static const char *const others[] = {"also", "see", "same", "him", "her", "reading", "compare"};
    int name = name_at(s, title.from);
    bool person = name == title.to && title.to - title.from > 1;
    for (int k = s->from; k < colon; k++)
        if (SCAN_SAYS_ONE(s, k, others))
            return false;
    if (s->t[title.from].kind == TOKEN_NUMBER)
        return false;
    return colon > s->from + 2 && (!person || title_known_at(s, title.from) == title.to);
}

/* "Edda Voss is Anna in TITLE (1954)": a part in it is told. */
static bool is_played_in(const Scan *s, int before, int end)
{
    static const char *const verbs[] = {"is", "plays", "played", "was", "are", "play", "stars"};
    if (!scan_says(s, before, "in") || !phrase_bracket_year(s, end))
        return false;
    for (int k = s->from; k < before; k++)
        if (scan_is_a(s, k, TERM_EARLIER) || scan_is_a(s, k, TERM_NOT) || scan_says(s, k, "who"))
            return false;
        else if (k > s->from && SCAN_SAYS_ONE(s, k, verbs) && s->t[k - 1].capital)
            return true;
    return false;
}

bool head_next(const Scan *s, bool several, bool opens, Head *out)
{
    bool sequence = false;
    bool self = scan_is_a(s, s->from, TERM_SELF) || s->marks[s->from] == MARK_TITLE;
    for (int i = s->from + 1; i < s->to && i < s->from + FAR; i++) {
        int before = i - 1, end;
        if (s->marks[before] == MARK_TITLE)
            return false;
        sequence =
            sequence ||
            (scan_is_a(s, before, TERM_SEQUENCE) &&
             (before == s->from || !s->t[before].capital || scan_is_a(s, before, TERM_PLACE)));
        bool turned = scan_is_a(s, before, TERM_SEQUENCE) ||
                      (scan_says(s, before, ",") && scan_is_a(s, before - 1, TERM_SEQUENCE));
        Span title = title_at(s, i, &end);
        /* "It was followed by" speaks of the film under way, unless more is told of the other. */
        if (self && !(scan_says(s, before, "by") && scan_says(s, before - 1, "followed") &&
                      head_dwells(s, end)))
            continue;
        bool day = before == s->from + 1 && scan_says(s, before, ":"); /* "Wednesday: TITLE." */
        bool listed = sequence && scan_says(s, before, ":") &&
                      (phrase_bracket_year(s, end) || (day && is_plain_title(s, title, i, end)));
        if (!several && !opens && !listed && !self)
            continue; /* "Next Tuesday: TITLE (1980)" */
        bool played = several && !span_is_empty(title) && is_played_in(s, before, end);
        bool shown = presents(s, before) && (opens || (several && head_dwells(s, end)));
        if (!played && !(sequence ? turned || presents(s, before) : shown))
            continue;
        if (is_nameless(s, title) ||
            (!played && !sequence && !several && !head_dwells(s, end) &&
             !(scan_says(s, before, ":") && is_behind_invitation(s, title, before))))
            continue;
        Scan rest = *s;
        rest.from = i;
        bool read = head_read(&rest, HEAD_FIRST, out) && out->year;
        bool owned = read && scan_says(s, out->title.from - 1, "'s") && out->title.to <= end;
        if (read && (out->title.from == title.from || owned))
            return sequence || several || out->maker_count || head_dwells(s, end);
        bool by = opens && scan_says(s, end, "by") && name_at(s, end + 1) > end + 2;
        if (sequence && by) { /* "In April comes TITLE by Edda Voss" */
            *out = (Head){.title = title, .to = end};
            return true;
        }
        if ((several || day) && sequence && is_plain_title(s, title, i, end)) {
            *out = (Head){.title = title, .to = end};
            return true;
        }
    }
    return false;
}

bool head_remake(const Scan *s, Head *out)
{
    static const char *const versions[] = {"remake", "version"};
    *out = (Head){0};
    if (!scan_says(s, s->from, "the"))
        return false; /* "A remake followed": under what title? */
    int end = phrase_at(s, s->from + 1, out), named = s->from + 1;
    while (scan_is_a(s, named, TERM_ORDINAL) || scan_says(s, named, "new") ||
           scan_is_a(s, named, TERM_COUNTRY))
        named++; /* "The second version" */
    if (end == s->from + 1 && named > s->from + 1 && SCAN_SAYS_ONE(s, named, versions))
        end = named + 1;
    if (end < s->from + 2 || !SCAN_SAYS_ONE(s, end - 1, versions) || scan_says(s, end, "of"))
        return false;
    int at = phrase_also(s, phrase_bracket(s, end, out), out);
    out->title = out->also;
    out->also = (Span){0, 0};
    at = phrase_apposed(s, at, out);
    if (!out->year)
        form_seek_year(s, at, out);
    out->to = at;
    return out->year > 0;
}
