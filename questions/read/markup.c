/* markup.c -- see markup.h. */
#include "markup.h"

#include <string.h>

#include "entities.h"
#include "utf8.h"

/* ---- tags */

static const char blocks[] = "br|div|p|li|ul|ol|tr|td|th|table|hr|dl|dt|dd|h1|h2|h3|h4|h5|h6|"
                             "blockquote|pre|section";
static const char media[] = "img|audio|video|object|embed|iframe|svg|canvas";
static const char inlines[] =
    "b|i|u|s|a|em|strong|small|big|sub|sup|span|font|code|tt|mark|del|ins|"
    "ruby|rb|rt|rp|q|cite|kbd|var|center|style|script|html|body|head";

static bool is_listed(Str name, const char *list)
{
    return name.n && str_in_list(name, list);
}

/* The name of the tag that begins at `at`, without a slash; empty if none does. */
static Str tag_name(Str text, size_t at)
{
    size_t from = at + 1;
    if (from < text.n && text.s[from] == '/')
        from++;
    size_t to = from;
    while (to < text.n &&
           ((text.s[to] | 32) >= 'a' ? (text.s[to] | 32) <= 'z'
                                     : to > from && text.s[to] >= '0' && text.s[to] <= '9'))
        to++;
    bool ends = to < text.n && strchr(" \t\n/>", text.s[to]) && text.s[to];
    return ends ? str_slice(text, from, to) : S("");
}

/* What stands for no character stays as it is. */
static bool read_entity(Str text, size_t *at, uint32_t out[2])
{
    size_t end = *at;
    if (text.s[*at] != '&' || !entity_next(text, &end, out) || out[0] == UTF8_BAD)
        return false;
    *at = end;
    return true;
}

static bool is_tag(Str name)
{
    return is_listed(name, blocks) || is_listed(name, inlines) || is_listed(name, media);
}

bool markup_looks_like(Str text)
{
    for (size_t at = 0; at < text.n; at++) {
        size_t end = at;
        uint32_t c[2];
        if (text.s[at] == '<' && is_tag(tag_name(text, at)))
            return true;
        if (read_entity(text, &end, c))
            return true;
    }
    return false;
}

bool markup_has_media(Str text)
{
    for (size_t at = 0; at < text.n; at++) {
        Str rest = str_slice(text, at, text.n);
        if (text.s[at] == '[' && (str_starts(rest, S("[sound:")) || str_starts(rest, S("[anki:"))))
            return true;
        if (text.s[at] == '<' && is_listed(tag_name(text, at), media))
            return true;
    }
    return false;
}

/* ---- words */

typedef struct {
    Str text;
    size_t at;
    bool no_end, no_comment_end; /* looked for once and not found */
    Buf out;
} Markup;

static void add_blank(Markup *m)
{
    if (m->out.n && m->out.s[m->out.n - 1] != ' ')
        buf_add_char(&m->out, ' ');
}

/* Blanks of any width are blanks; a place to divide a word is none, nor is what steers the writing.
 */
static void add_code_point(Markup *m, uint32_t c)
{
    if (utf8_is_blank(c))
        add_blank(m);
    else if (c != 0xAD && !utf8_is_control(c))
        utf8_add(&m->out, c);
}

/* Behind the next `mark`, or false; a mark that is not there is sought once. */
static bool skip_behind(Markup *m, Str mark, bool *missing)
{
    ptrdiff_t end = *missing ? -1 : str_find(str_slice(m->text, m->at, m->text.n), mark);
    *missing = end < 0;
    if (end >= 0)
        m->at += (size_t)end + mark.n;
    return end >= 0;
}

/* A style's or script's own text goes with it. */
static void skip_content(Markup *m, Str name)
{
    Str end = is_listed(name, "style") ? S("</style") : S("</script");
    ptrdiff_t found = str_find(str_slice(m->text, m->at, m->text.n), end);
    m->at = found < 0 ? m->text.n : m->at + (size_t)found;
}

static bool skip_tag(Markup *m)
{
    if (str_starts(str_slice(m->text, m->at, m->text.n), S("<!--")))
        return skip_behind(m, S("-->"), &m->no_comment_end);
    Str name = tag_name(m->text, m->at);
    bool closes = m->at + 1 < m->text.n && m->text.s[m->at + 1] == '/';
    if (!name.n || !skip_behind(m, S(">"), &m->no_end))
        return false;
    if (is_listed(name, blocks))
        add_blank(m);
    if (!closes && is_listed(name, "style|script"))
        skip_content(m, name);
    return true;
}

Str markup_text(Arena *a, Str html)
{
    Markup m = {.text = html, .out = buf_in(a)};
    while (m.at < html.n) {
        if (html.s[m.at] == '<' && skip_tag(&m))
            continue;
        uint32_t c[2];
        if (!read_entity(html, &m.at, c)) {
            add_code_point(&m, utf8_next(html, &m.at));
            continue;
        }
        add_code_point(&m, c[0]);
        if (c[1])
            add_code_point(&m, c[1]);
    }
    return str_trim(buf_str(&m.out));
}
