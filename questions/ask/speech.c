#include "speech.h"

#include "places.h"

Speech speech_of(const Catalog *c, const Locale *l)
{
    return (Speech){.c = c, .l = l, .film = NO_ID, .person = NO_ID, .country = NO_ID,
                    .award = NO_ID, .key = NO_ID, .key_film = NO_ID, .film2 = NO_ID,
                    .film3 = NO_ID, .person2 = NO_ID, .award2 = NO_ID, .language = NO_ID};
}

int speech_template_count(const Locale *l, const char *kind, const char *use)
{
    int count;
    locale_templates(l, str_from_c(kind), str_from_c(use), &count);
    return count;
}

/* NULL without one. */
static const Template *find(const Locale *l, const char *kind, const char *use, unsigned nth)
{
    int count;
    const Template *t = locale_templates(l, str_from_c(kind), str_from_c(use), &count);
    return count ? t + nth % (unsigned)count : NULL;
}

Str speech_template(const Locale *l, const char *kind, const char *use, unsigned nth)
{
    const Template *t = find(l, kind, use, nth);
    return t ? t->text : S("");
}

/* ---- texts of the data */

void speech_plain(Buf *out, Str text)
{
    size_t from = 0;
    /* Nearly all texts have none: looked for in the whole first, that is many times faster. */
    if (!str_is_starred(text)) {
        buf_add(out, text);
        return;
    }
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] != '*' && text.s[i] != '\\')
            continue;
        buf_add(out, str_slice(text, from, i));
        buf_add_char(out, '\\');
        from = i;
    }
    buf_add(out, str_slice(text, from, text.n));
}

void speech_title(Buf *out, Str title)
{
    buf_add_char(out, '*');
    speech_plain(out, title);
    buf_add_char(out, '*');
}

void speech_film_title(Buf *out, const Film *f)
{
    buf_add_char(out, '*');
    if (f->marks & MARK_STARRED)
        speech_plain(out, f->title);
    else
        buf_add(out, f->title);
    buf_add_char(out, '*');
}

static bool is_escape(Str text, size_t i)
{
    return text.s[i] == '\\' && i + 1 < text.n && (text.s[i + 1] == '*' || text.s[i + 1] == '\\');
}

void speech_marked(Buf *out, Str text)
{
    int marks = 0;
    if (!str_is_starred(text)) {
        buf_add(out, text);
        return;
    }
    for (size_t i = 0; i < text.n; i++) {
        if (is_escape(text, i))
            i++;
        else
            marks += text.s[i] == '*';
    }
    for (size_t i = 0; i < text.n; i++) {
        bool escape = is_escape(text, i);
        if (!escape && (text.s[i] == '\\' || (text.s[i] == '*' && marks % 2)))
            buf_add_char(out, '\\');
        buf_add_char(out, text.s[i]);
        if (escape)
            buf_add_char(out, text.s[++i]);
    }
}

Str speech_phrase_text(const Locale *l, Phrase phrase)
{
    const Template *t = l->phrases[phrase];
    return t ? t->text : S("");
}

void speech_joint(const Locale *l, Phrase joint, Buf *out)
{
    Str text = speech_phrase_text(l, joint);
    for (size_t at = 0; at < text.n; at++)
        buf_add_char(out, text.s[at] == '_' ? ' ' : text.s[at]);
}

/* ---- templates */

static void fill(const Speech *s, const Template *t, Buf *out)
{
    for (int i = 0; i < t->piece_count; i++) {
        Str text = t->pieces[i].text;
        /* No second full stop after "Jr." */
        if (i && text.n && text.s[0] == '.' && out->n && out->s[out->n - 1] == '.')
            text = str_slice(text, 1, text.n);
        buf_add(out, text);
        if (t->pieces[i].place != PLACE_NONE)
            place_say(s, t->pieces[i].place, out);
    }
}

bool speech_say(const Speech *s, const char *kind, const char *use, unsigned nth, Buf *out)
{
    const Template *t = find(s->l, kind, use, nth);
    if (t)
        fill(s, t, out);
    return t && t->text.n;
}

void speech_phrase(const Speech *s, Phrase phrase, Buf *out)
{
    const Template *t = s->l->phrases[phrase];
    if (t)
        fill(s, t, out);
}
