/* yaml.c -- see yaml.h. */
#include "yaml.h"

#include <string.h>

#include "utf8.h"

bool yaml_is_quoted(Str text)
{
    return text.n && (text.s[0] == '\'' || text.s[0] == '"');
}

size_t yaml_closing_length(Str line, char quote)
{
    for (size_t at = 0; at < line.n; at++) {
        if (quote == '"' && line.s[at] == '\\') {
            at++;
        } else if (line.s[at] == quote) {
            if (quote == '"' || at + 1 >= line.n || line.s[at + 1] != quote)
                return at + 1;
            at++; /* '' is one of it */
        }
    }
    return 0;
}

size_t yaml_quoted_length(Str text)
{
    size_t rest = yaml_closing_length(str_slice(text, 1, text.n), text.s[0]);
    return rest ? rest + 1 : 0;
}

/* "\x41", "\u00e9", "\U0001f600": the digits at `*at`, which moves behind them. */
static bool add_coded(Buf *out, Str text, size_t *at, size_t digits)
{
    uint32_t c;
    if (!str_hex(text, *at, digits, &c))
        return false;
    *at += digits;
    utf8_add(out, c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? UTF8_BAD : c);
    return true;
}

/* The escape behind a backslash; one that YAML does not know stays as it is written. */
static void add_escape(Buf *out, Str text, size_t *at)
{
    static const char letters[] = "0abtnvfre \"/\\N_LP";
    static const uint32_t meant[] = {0,   7,   8,   '\t', '\n', 11,   12,   '\n', 27,
                                     ' ', '"', '/', '\\', '\n', 0xA0, '\n', '\n'};
    char c = text.s[(*at)++];
    size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    const char *found = c && !digits ? strchr(letters, c) : NULL;
    if (found && meant[found - letters])
        utf8_add(out, meant[found - letters]);
    else if (!found && !(digits && add_coded(out, text, at, digits))) {
        buf_add_char(out, '\\');
        buf_add_char(out, c);
    }
}

Str yaml_unquote(Arena *a, Str quoted)
{
    char quote = quoted.s[0];
    Str text = str_slice(quoted, 1, quoted.n - 1);
    if (!text.n || (!memchr(text.s, quote, text.n) && !memchr(text.s, '\\', text.n)))
        return text;
    Buf out = buf_in(a);
    for (size_t at = 0; at < text.n;) {
        char c = text.s[at++];
        if (quote == '"' && c == '\\' && at < text.n) {
            add_escape(&out, text, &at);
            continue;
        }
        buf_add_char(&out, c);
        at += c == quote; /* the second of '' */
    }
    return buf_str(&out);
}

Str yaml_without_comment(Str text)
{
    for (size_t at = 0; at < text.n; at++)
        if (text.s[at] == '#' && (at == 0 || text.s[at - 1] == ' ' || text.s[at - 1] == '\t'))
            return str_trim(str_slice(text, 0, at));
    return str_trim(text);
}

bool yaml_is_block(Str text)
{
    text = yaml_without_comment(text);
    if (!text.n || text.n > 3 || (text.s[0] != '>' && text.s[0] != '|'))
        return false;
    for (size_t i = 1; i < text.n; i++)
        if (!strchr("+-123456789", text.s[i]) || !text.s[i])
            return false;
    return true;
}

bool yaml_next_of_list(Arena *a, Str *rest, Str *value)
{
    *rest = str_trim(*rest);
    if (!rest->n || rest->s[0] == ']')
        return false;
    size_t length = yaml_is_quoted(*rest) ? yaml_quoted_length(*rest) : 0, end = length;
    while (end < rest->n && rest->s[end] != ',' && rest->s[end] != ']')
        end++;
    *value =
        length ? yaml_unquote(a, str_slice(*rest, 0, length)) : str_trim(str_slice(*rest, 0, end));
    *rest = str_slice(*rest, end + (end < rest->n && rest->s[end] == ','), rest->n);
    return true;
}
