/* prose_leaders.c -- credits and casts in lines of two columns, with dots between: "Music ......
 * Ada Bell", "Ana Lund . . . Edda Voss"; see prose_reading.h. What stands left says which it is: a
 * part of the work, or else the name of a role, or of whoever plays it.
 */
#include "cells.h"
#include "prose_reading.h"

enum { DOTS_LEAST = 3, LINES_LEAST = 2 };

/* A line of the paragraph, and the dots in it: tokens. */
typedef struct {
    Span all, left, right;
    bool close; /* three dots without blanks */
} Line;

static bool is_dot(const Token *t)
{
    return token_is(t, ".") || token_is(t, "\xE2\x80\xA6");
}

/* The line that begins with token `from`. Returns: does it have two columns? */
static bool line_at(const Paragraph *p, int from, Line *out)
{
    int to = from + 1, dots = from;
    while (to < p->count && !paragraph_begins_line(p, to))
        to++;
    out->all = (Span){from, to};
    while (dots < to &&
           !(is_dot(&p->tokens[dots]) && dots + 1 < to && is_dot(&p->tokens[dots + 1])))
        dots++;
    int behind = dots;
    while (behind < to && is_dot(&p->tokens[behind]))
        behind++;
    out->left = (Span){from, dots};
    out->right = (Span){behind, to};
    out->close = behind == dots + DOTS_LEAST && !p->tokens[dots + 1].spaced;
    return dots > from && behind - dots >= DOTS_LEAST && behind < to;
}

/* The field that a left column names; "" if it is something else about the film, NULL if it is the
 * name of a role. */
static const char *field_of(const Scan *s, Span left)
{
    static const struct {
        const char *word, *field;
    } labels[] = {{"director", "Director"},
                  {"directors", "Director"},
                  {"directed", "Director"},
                  {"script", "Writer"},
                  {"screenplay", "Writer"},
                  {"scenario", "Writer"},
                  {"writer", "Writer"},
                  {"writers", "Writer"},
                  {"written", "Writer"},
                  {"music", "Music"},
                  {"score", "Music"},
                  {"composer", "Music"},
                  {"photography", "Camera"},
                  {"camera", "Camera"},
                  {"photographed", "Camera"},
                  {"cinematography", "Camera"},
                  {"cinematographer", "Camera"},
                  {"editor", "Editor"},
                  {"editing", "Editor"},
                  {"edited", "Editor"},
                  {"producer", "Producer"},
                  {"producers", "Producer"},
                  {"produced", "Producer"},
                  {"cast", "Star"},
                  {"starring", "Star"},
                  {"players", "Star"},
                  {"country", "Country"},
                  {"countries", "Country"},
                  {"origin", "Country"},
                  {"language", "Language"},
                  {"languages", "Language"},
                  {"length", "Runtime"},
                  {"running", "Runtime"},
                  {"runtime", "Runtime"},
                  {"duration", "Runtime"},
                  {"title", ""},
                  {"original", ""},
                  {"year", "Year"},
                  {"released", ""},
                  {"format", ""},
                  {"colour", ""},
                  {"color", ""},
                  {"certificate", ""},
                  {"production", ""},
                  {"distributor", ""}};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (scan_says(s, left.from, labels[i].word))
            return labels[i].field;
    return NULL;
}

/* "Hungary", "Persian and Kurdish" */
static void say_terms(Text *x, const char *field, TermClass class, Span words)
{
    const Term *t;
    for (int i = words.from, n; i < words.to; i += n ? n : 1) {
        n = scan_term(&x->s, i, class, &t);
        if (n)
            text_say(x, field, t->means, i, false);
    }
}

static void say_minutes(Text *x, Span words)
{
    int minutes;
    if (cells_minutes(text_slice(x, words), &minutes))
        text_say(x, "Runtime", arena_format(x->emit.arena, "%d", minutes), words.from, false);
}

static void say_year(Text *x, Span words)
{
    Head h = {0};
    phrase_add_year(&h, token_year(&x->s.t[words.from]), words.from);
    if (h.year && !text_film(x)->year)
        text_say_head(x, &h);
}

static void say_people(Text *x, const char *field, Span names)
{
    Part people[PROSE_MAX_PEOPLE];
    int end, count = people_at(&x->s, names.from, people, &end);
    for (int i = 0; i < count; i++) {
        Span name = name_without_courtesy(&x->s, people[i].name);
        Fact *f = text_say(x, field, text_slice(x, name), name.from, false);
        if (fact_is(f, "Star") && !span_is_empty(people[i].role))
            f->extra = text_slice(x, people[i].role);
    }
}

/* "Gyuricza, a watchmaker": what the role is, is none of its name. */
static Span role_alone(const Scan *s, Span role)
{
    for (int i = role.from + 1; i + 1 < role.to; i++)
        if (scan_says(s, i, ",") && scan_is_article(s, i + 1))
            return (Span){role.from, i};
    return role;
}

/* How much like the name of a role, not of a person, is this: one word, a rank before it. */
static int is_like_role(const Scan *s, Span words)
{
    return words.to == words.from + 1 || scan_is_a(s, words.from, TERM_RANK) ||
           scan_is_article(s, words.from) || role_alone(s, words).to < words.to;
}

/* Do the players stand left? The side with more names like those of roles is theirs; else it hangs
 * on the dots. */
static bool players_stand_left(const Text *x)
{
    int left = 0, right = 0;
    bool close = false;
    Line line;
    for (int i = 0; i < x->p.count; i = line.all.to) {
        bool columns = line_at(&x->p, i, &line);
        Scan here = x->s;
        here.from = line.all.from;
        here.to = line.all.to;
        if (!columns || field_of(&here, line.left))
            continue;
        left += is_like_role(&here, line.left);
        right += is_like_role(&here, line.right);
        close = line.close;
    }
    return left == right ? close : right > left;
}

/* The line under way, whose left column is the name of `field`, as field_of tells it. */
static void say_line(Text *x, const Line *line, const char *field, bool players_left)
{
    Str of = field ? str_from_c(field) : S("");
    if (str_equal(of, S("Country")))
        say_terms(x, field, TERM_COUNTRY, line->right);
    else if (str_equal(of, S("Language")))
        say_terms(x, field, TERM_LANGUAGE, line->right);
    else if (str_equal(of, S("Year")))
        say_year(x, line->right);
    else if (str_equal(of, S("Runtime")))
        say_minutes(x, line->right);
    else if (of.n) {
        say_people(x, field, line->right);
        text_say_source_in_passing(x); /* "Script ..... Piet Maar, after a novel" */
    }
    if (field)
        return;
    Span player = players_left ? line->left : line->right;
    Span role = players_left ? line->right : line->left;
    if (name_at(&x->s, player.from) != player.to)
        return;
    Fact *f = text_say(x, "Star", text_slice(x, player), player.from, false);
    f->extra = text_slice(x, role_alone(&x->s, role));
    f->whole = true;
}

/* "Jozef Kroner (Tóno Brtko)" below "Cast ...... Ida Kamińska (Rozália)": it goes on. */
static bool goes_on(const Text *x, const Line *line)
{
    int open = name_at(&x->s, line->all.from);
    return open > line->all.from + 1 && scan_says(&x->s, open, "(") &&
           scan_behind_bracket(&x->s, open) == line->all.to;
}

void text_read_leaders(Text *x)
{
    const Paragraph *p = &x->p;
    Line line;
    int count = 0;
    if (!x->count || p->start_count < LINES_LEAST)
        return;
    for (int i = 0; i < p->count; i = line.all.to)
        count += line_at(p, i, &line);
    bool cast = false, players_left = players_stand_left(x);
    for (int i = 0; i < p->count && count >= LINES_LEAST; i = line.all.to) {
        bool columns = line_at(p, i, &line);
        text_enter_sentence(x, line.all);
        bool more = !columns && cast && goes_on(x, &line);
        if (columns) {
            const char *field = field_of(&x->s, line.left);
            say_line(x, &line, field, players_left);
            cast = field && str_equal(str_from_c(field), S("Star"));
        } else if (more) {
            say_people(x, "Star", line.all);
        }
        for (int k = line.all.from; k < line.all.to && (columns || more); k++)
            x->s.marks[k] = MARK_OTHER; /* nobody else reads them */
    }
}
