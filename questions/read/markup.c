/* markup.c -- see markup.h. */
#include "markup.h"

#include <string.h>

#include "utf8.h"

/* ---- entities */

/* U+00A0 to U+00FF in their order, then two runs of Greek. */
static const char latin[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
    "ucirc uuml yacute thorn yuml";
static const char greek_capitals[] = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa "
                                     "Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi "
                                     "Psi Omega";
static const char greek[] = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu "
                            "xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";

static const struct {
    const char *name;
    uint32_t c;
} others[] = {
    {"quot", '"'},      {"amp", '&'},       {"lt", '<'},        {"gt", '>'},
    {"apos", '\''},     {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},
    {"scaron", 0x161},  {"Yuml", 0x178},    {"ensp", ' '},      {"emsp", ' '},
    {"thinsp", ' '},    {"zwnj", 0x200C},   {"zwj", 0x200D},    {"lrm", 0x200E},
    {"rlm", 0x200F},    {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},
    {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},  {"rdquo", 0x201D},
    {"bdquo", 0x201E},  {"dagger", 0x2020}, {"bull", 0x2022},   {"hellip", 0x2026},
    {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},  {"lsaquo", 0x2039},
    {"rsaquo", 0x203A}, {"frasl", 0x2044},  {"euro", 0x20AC},   {"trade", 0x2122},
    {"larr", 0x2190},   {"uarr", 0x2191},   {"rarr", 0x2192},   {"darr", 0x2193},
    {"harr", 0x2194},   {"rArr", 0x21D2},   {"minus", 0x2212},  {"infin", 0x221E},
    {"asymp", 0x2248},  {"ne", 0x2260},     {"le", 0x2264},     {"ge", 0x2265},
    {"radic", 0x221A},  {"hearts", 0x2665}, {"lowast", 0x2217}, {"num", '#'},
    {"ast", '*'},       {"lbrace", '{'},    {"rbrace", '}'},    {"colon", ':'},
};

enum { MAX_ENTITY = 10 };

static uint32_t find_in_run(Str name, const char *run, uint32_t first)
{
    Str word, rest = str_from_c(run);
    for (uint32_t c = first; rest.n; c++) {
        str_cut(rest, ' ', &word, &rest);
        if (str_equal(word, name))
            return c;
    }
    return 0;
}

static uint32_t named(Str name)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (str_equal(name, str_from_c(others[i].name)))
            return others[i].c;
    uint32_t c = find_in_run(name, latin, 0xA0);
    c = c ? c : find_in_run(name, greek_capitals, 0x391);
    return c ? c : find_in_run(name, greek, 0x3B1);
}

/* "#39" or "#x27"; 0 if it is none or no character. */
static uint32_t numbered(Str name)
{
    uint32_t c = 0, base = 10;
    name = str_slice(name, 1, name.n);
    if (name.n && (name.s[0] == 'x' || name.s[0] == 'X')) {
        base = 16;
        name = str_slice(name, 1, name.n);
    }
    for (size_t i = 0; i < name.n; i++) {
        char digit = name.s[i];
        uint32_t value = digit >= '0' && digit <= '9' ? (uint32_t)(digit - '0')
                         : (digit | 32) >= 'a' && (digit | 32) <= 'f'
                             ? (uint32_t)((digit | 32) - 'a' + 10)
                             : 99;
        if (value >= base || c > 0x10FFFF)
            return 0;
        c = c * base + value;
    }
    return c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? 0 : c;
}

/* The character of the entity at `*at`, which moves behind it; 0 if there is none. */
static uint32_t read_entity(Str text, size_t *at)
{
    Str rest = str_slice(text, *at + 1, *at + 2 + MAX_ENTITY);
    const char *end = rest.n ? memchr(rest.s, ';', rest.n) : NULL;
    if (!end || end == rest.s)
        return 0;
    Str name = {rest.s, (size_t)(end - rest.s)};
    uint32_t c = name.s[0] == '#' ? numbered(name) : named(name);
    if (c)
        *at += name.n + 2;
    return c;
}

/* ---- tags */

static const char blocks[] = " br div p li ul ol tr td th table hr dl dt dd h1 h2 h3 h4 h5 h6 "
                             "blockquote pre section ";
static const char media[] = " img audio video object embed iframe svg canvas ";
static const char inlines[] =
    " b i u s a em strong small big sub sup span font code tt mark del ins "
    "ruby rb rt rp q cite kbd var center style script html body head ";

static bool is_listed(Str name, const char *list)
{
    char padded[16] = " ";
    if (!name.n || name.n > sizeof padded - 3)
        return false;
    for (size_t i = 0; i < name.n; i++)
        padded[i + 1] = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] + 32) : name.s[i];
    padded[name.n + 1] = ' ';
    return strstr(list, padded) != NULL;
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

static bool is_tag(Str name)
{
    return is_listed(name, blocks) || is_listed(name, inlines) || is_listed(name, media);
}

bool markup_looks_like(Str text)
{
    for (size_t at = 0; at < text.n; at++) {
        size_t end = at;
        if (text.s[at] == '<' && is_tag(tag_name(text, at)))
            return true;
        if (text.s[at] == '&' && read_entity(text, &end))
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

static void add_code_point(Markup *m, uint32_t c)
{
    if (c == 0xA0 || c == ' ' || c == '\n' || c == '\t')
        add_blank(m);
    else if (c >= 0x80 && c < 0xA0) { /* meant for Windows-1252, as browsers know */
        char byte = (char)c;
        buf_add(&m->out, utf8_from_windows1252(m->out.arena, (Str){&byte, 1}));
    } else if (c != 0xAD) /* a place to divide a word */
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
    Str end = is_listed(name, " style ") ? S("</style") : S("</script");
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
    if (!closes && is_listed(name, " style script "))
        skip_content(m, name);
    return true;
}

Str markup_text(Arena *a, Str html)
{
    Markup m = {.text = html, .out = buf_in(a)};
    while (m.at < html.n) {
        if (html.s[m.at] == '<' && skip_tag(&m))
            continue;
        uint32_t c = html.s[m.at] == '&' ? read_entity(html, &m.at) : 0;
        add_code_point(&m, c ? c : utf8_next(html, &m.at));
    }
    return str_trim(buf_str(&m.out));
}
