/* anki.c -- see anki.h. */
#include "anki.h"

#include <string.h>

#include "anki_head.h"
#include "cloze.h"
#include "markup.h"
#include "pairs.h"
#include "table.h"

/* ---- reading */

typedef enum { HTML_BY_CELL, HTML_YES, HTML_NO } Html;

typedef struct {
    Table table;
    Emit emit;
    Pairs pairs;
    Html html;
    bool heads;
    int ask, right, tags;          /* columns from 0; -1: none */
    int skipped[3], skipped_count; /* those of deck, type and id */
    Str columns;
    int media, media_line; /* cards with pictures or sounds, and the first of them */
} Anki;

static bool read_column(Anki *k, Str value, int *out)
{
    int column;
    if (!str_to_int(str_trim(value), &column) || column < 1 || column > TABLE_MAX_CELLS) {
        emit_warn(&k->emit, "bad-head", k->table.lines.line, 1,
                  "this head should say the number of a column, such as 3; it is not obeyed");
        return false;
    }
    *out = column - 1;
    return true;
}

static void obey_separator(Anki *k, Str value)
{
    k->table.separator = anki_head_separator(value);
    if (!k->table.separator)
        emit_warn(&k->emit, "bad-head", k->table.lines.line, 1,
                  "no such separator is known; write tab, comma, semicolon, pipe or colon (it is "
                  "guessed from the cards)");
}

static void obey_head(Anki *k, Str line)
{
    Str value;
    switch (anki_head_read(line, &value)) {
    case HEAD_SEPARATOR:
        obey_separator(k, value);
        break;
    case HEAD_HTML:
        k->html = str_equal_ascii_nocase(str_trim(value), S("true")) ? HTML_YES : HTML_NO;
        break;
    case HEAD_COLUMNS:
        k->columns = value;
        break;
    case HEAD_TAGS_COLUMN:
        read_column(k, value, &k->tags);
        break;
    case HEAD_DECK_COLUMN:
    case HEAD_NOTETYPE_COLUMN:
    case HEAD_GUID_COLUMN:
        if (k->skipped_count < 3)
            k->skipped_count += read_column(k, value, &k->skipped[k->skipped_count]);
        break;
    case HEAD_OTHER:
    case HEAD_NONE:
        break;
    }
}

static char next_char(const Lines *l)
{
    return l->at < l->text.n ? l->text.s[l->at] : 0;
}

static void read_heads(Anki *k)
{
    Lines *l = &k->table.lines;
    size_t from = l->at;
    Str line;
    while (k->heads && next_char(l) == '#' && lines_next(l, &line))
        obey_head(k, line);
    if (l->at > from)
        emit_element(&k->emit, str_slice(l->text, from, l->at), 1, l->line, true);
}

/* Are quotes round cells those of CSV? Only if each is closed before the next mark or line's end: a
 * title at a line's beginning may have quotes of its own. */
static bool quotes_are_meant(Str text, char separator)
{
    bool begins = true;
    for (size_t at = 0; at < text.n; at++) {
        char c = text.s[at];
        if (!begins || c != '"') {
            begins = c == separator || c == '\n' || c == '\r';
            continue;
        }
        do {
            const char *end =
                at + 1 < text.n ? memchr(text.s + at + 1, '"', text.n - at - 1) : NULL;
            if (!end)
                return false;
            at = (size_t)(end - text.s) + 1;
        } while (at < text.n && text.s[at] == '"');
        if (at < text.n && text.s[at] != separator && text.s[at] != '\n' && text.s[at] != '\r')
            return false;
    }
    return true;
}

/* ---- columns */

static bool is_skipped(const Anki *k, int column)
{
    bool skipped = column == k->tags;
    for (int i = 0; i < k->skipped_count; i++)
        skipped |= column == k->skipped[i];
    return skipped;
}

static int next_column(const Anki *k, int column)
{
    while (is_skipped(k, column))
        column++;
    return column;
}

static void choose_columns(Anki *k)
{
    Str name, rest = k->columns;
    for (int i = 0; rest.n && i < TABLE_MAX_CELLS; i++) {
        str_cut(rest, k->table.separator, &name, &rest);
        if (k->ask < 0 && anki_head_asks(name))
            k->ask = i;
        else if (k->right < 0 && anki_head_answers(name))
            k->right = i;
        else if (k->tags < 0 && str_equal_ascii_nocase(str_trim(name), S("tags")))
            k->tags = i;
    }
    if (k->ask < 0 || k->right < 0) {
        k->ask = next_column(k, 0);
        k->right = next_column(k, k->ask + 1);
    }
}

/* A first row "Question, Answer" of a file without heads. */
static bool is_title_row(Anki *k)
{
    Str first = table_cell(&k->table, 0).text, second = table_cell(&k->table, 1).text;
    bool swapped = anki_head_answers(first) && anki_head_asks(second);
    if (swapped) {
        k->ask = 1;
        k->right = 0;
    }
    return swapped || (anki_head_asks(first) && anki_head_answers(second));
}

/* ---- cards */

static Str words(const Anki *k, Str cell)
{
    bool html = k->html == HTML_YES || (k->html == HTML_BY_CELL && markup_looks_like(cell));
    return html ? markup_text(k->emit.arena, cell) : cell;
}

static int read_tags(const Anki *k, Str out[PAIRS_MAX_TAGS])
{
    int count = 0;
    Str tag, rest = k->tags >= 0 ? table_cell(&k->table, k->tags).text : S("");
    while (rest.n && count < PAIRS_MAX_TAGS) {
        str_cut(rest, ' ', &tag, &rest);
        tag = str_trim(tag);
        if (tag.n)
            out[count++] = tag;
    }
    return count;
}

/* Each number of a gap is a question; what else the note says tells why. */
static void add_cloze(Anki *k, Cell text, Pair t)
{
    int numbers[CLOZE_MAX_NUMBERS];
    bool too_long = text.text.n > CLOZE_MAX_BYTES;
    int count = too_long ? 0 : cloze_numbers(text.text, numbers);
    if (too_long) {
        t.ask = t.right = text.text; /* told there */
        pairs_add(&k->pairs, &t);
    } else if (!count)
        emit_error(&k->emit, "bad-gap", text.line, text.column,
                   "the gaps of this sentence cannot be told apart; each begins with {{c1:: and "
                   "ends with }}, and none is more than eight deep in others")
            ->excerpt = str_slice(text.text, 0, 80);
    t.why = t.right;
    t.right_line = t.line;
    t.right_column = t.column;
    for (int i = 0; i < count; i++) {
        Str ask, right;
        cloze_make(text.text, numbers[i], k->emit.arena, &ask, &right);
        t.ask = words(k, ask);
        t.right = words(k, right);
        pairs_add(&k->pairs, &t);
    }
}

static void read_card(Anki *k)
{
    Table *t = &k->table;
    Cell ask = table_cell(t, k->ask), right = table_cell(t, k->right);
    bool cloze = cloze_looks_like(ask.text);
    emit_element(&k->emit, t->raw, t->first_line, t->last_line, false);
    if (markup_has_media(ask.text) || (!cloze && markup_has_media(right.text))) {
        if (!k->media++)
            k->media_line = t->first_line;
        return;
    }
    if (t->count <= k->right && !cloze) {
        emit_error(&k->emit, "no-answer", t->first_line, 1,
                   "this card has no answer; write it behind the question, with a %s between",
                   t->separator == '\t' ? "tab" : "separator")
            ->excerpt = ask.text;
        return;
    }
    Str tags[PAIRS_MAX_TAGS];
    Pair pair = {.right = words(k, right.text),
                 .tags = tags,
                 .tag_count = read_tags(k, tags),
                 .line = ask.line,
                 .column = ask.column,
                 .right_line = right.line,
                 .right_column = right.column};
    if (cloze) {
        add_cloze(k, ask, pair);
        return;
    }
    pair.ask = words(k, ask.text);
    pairs_add(&k->pairs, &pair);
}

/* Comments may stand anywhere in a file with heads; a row that begins with the sign is quoted. */
static bool next_row(Anki *k)
{
    Lines *l = &k->table.lines;
    Str line;
    for (;;) {
        char c = next_char(l);
        if (c != '\n' && c != '\r' && !(c == '#' && k->heads))
            return table_next(&k->table);
        lines_next(l, &line);
    }
}

static void read_cards(Anki *k)
{
    for (bool first = true; !k->pairs.full && next_row(k); first = false)
        if (first && !k->heads && is_title_row(k))
            emit_element(&k->emit, k->table.raw, k->table.first_line, k->table.last_line, true);
        else if (pairs_has_room(&k->pairs, k->table.first_line))
            read_card(k);
    if (k->media)
        emit_error(&k->emit, "needs-media", k->media_line, 1,
                   "a card that shows a picture or plays a sound cannot be asked in words; %d of "
                   "this file %s left out, this one first",
                   k->media, k->media == 1 ? "is" : "are");
}

void anki_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Anki k = {.ask = -1, .right = -1, .tags = -1};
    Lines *l = &k.table.lines;
    emit_open(&k.emit, file, a, out, diag);
    pairs_open(&k.pairs, &k.emit);
    table_open(&k.table, file, 0, true, a, diag);
    k.heads = anki_head_begins(str_slice(l->text, 0, ANKI_HEAD_BYTES));
    read_heads(&k);
    Str cards = str_slice(l->text, l->at, l->text.n);
    if (!k.table.separator)
        k.table.separator = k.heads && str_find(cards, S("\t")) < 0 ? table_separator(cards) : '\t';
    k.table.quoted = k.heads || quotes_are_meant(cards, k.table.separator);
    choose_columns(&k);
    read_cards(&k);
    pairs_close(&k.pairs, l->line ? l->line : 1);
    emit_close(&k.emit);
}
