/* answers.c -- see answers.h. */
#include "answers.h"

#include <string.h>

#include "letters.h"
#include "measure.h"
#include "utf8.h"

typedef enum {
    LOOK_YEAR = 1,
    LOOK_NUMBER,
    LOOK_NUMBER_WORD,
    LOOK_YES_NO,
    LOOK_WORD,
    LOOK_NAME,
    LOOK_PERSON,
    LOOK_TITLE,
    LOOK_PHRASE,
    LOOK_CASELESS,
    LOOK_SIGNS
} LookKind;

static uint64_t hash_look(LookKind kind, Str frame)
{
    return (uint64_t)kind << 56 | str_hash(frame, 0x61) >> 8;
}

static bool is_year(Str text)
{
    return text.n == 4 && text.s[0] >= '1' && text.s[0] <= '2';
}

/* Numbers are put in the order of their size; where one text has several, by the first. */
static bool look_at_number(Answer *x, Arena *a)
{
    Measure f;
    int word = measure_number_word(x->folded);
    if (word < 0 && !measure_read(&f, x->text, a))
        return false;
    Str frame = word < 0 ? (Str){f.text, f.n} : S("#");
    int64_t value = word < 0 ? f.first : word * 1000;
    if (word < 0 && frame.s[0] == '-')
        value = -value;
    bool year = str_equal(frame, S("#")) && word < 0 && is_year(x->text);
    x->look = hash_look(word >= 0 ? LOOK_NUMBER_WORD : year ? LOOK_YEAR : LOOK_NUMBER, frame);
    x->order = (uint64_t)(value + MEASURE_MOST);
    x->is_measure = true;
    if (word >= 0 || f.numbers == 1)
        x->key = str_hash(frame, (uint64_t)value);
    return true;
}

/* ---- names, titles and other words */

typedef struct {
    int words, capitals, particles, capital_words; /* capital_words: of capitals alone, "MGM" */
    bool first_capital, last_capital, article, joined, quoted, digit, mark;
    unsigned script;
} Words;

static void look_at_word(Words *w, Str word)
{
    int letters = 0, capitals = 0;
    bool first_capital = false;
    for (size_t at = 0; at < word.n;) {
        uint32_t c = utf8_next(word, &at);
        w->digit |= letters_is_digit(c);
        w->mark |= c < 0x80 && strchr(":!?;/()[]#+=", (int)c) != NULL && c;
        if (!letters_is_letter(c))
            continue;
        if (!letters++)
            first_capital = letters_is_capital(c);
        capitals += letters_is_capital(c);
        if (!w->script)
            w->script = letters_script(c);
    }
    bool particle =
        letters_is_one_of(word, " de del della der den di da do dos du la le van von und y e bin "
                                "ibn al el ten ter zu af av ");
    w->first_capital |= !w->words && first_capital;
    w->article |= !w->words &&
                  letters_is_one_of(word, " The A An Der Die Das Le La Les Un Une El Los Las Il ");
    w->joined |= w->words && letters_is_one_of(word, " and & und et y e ");
    w->last_capital = first_capital;
    w->capitals += first_capital;
    w->particles += particle;
    w->capital_words += letters > 1 && capitals == letters;
    w->words++;
}

static Words look_at_words(Str text)
{
    Words w = {0};
    w.quoted = str_starts(text, S("\"")) || str_starts(text, S("\xE2\x80\x9C"));
    for (Str word, rest = text; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (word.n)
            look_at_word(&w, word);
    }
    return w;
}

/* Two to four words with capitals, particles aside: "Guillermo del Toro". */
static bool is_person(const Words *w)
{
    return w->words >= 2 && w->words <= 4 && w->first_capital && w->last_capital && !w->article &&
           !w->joined && !w->quoted && !w->digit && !w->mark &&
           w->capitals + w->particles >= w->words;
}

static void look_at_text(Answer *x)
{
    Words w = look_at_words(x->text);
    LookKind kind = LOOK_TITLE;
    unsigned fine = (unsigned)w.quoted | (unsigned)w.joined << 1 | (unsigned)w.digit << 2;
    if (letters_is_one_of(x->folded, " yes no true false "))
        kind = LOOK_YES_NO;
    else if (!w.script)
        kind = LOOK_SIGNS;
    else if (w.script > LETTERS_CYRILLIC)
        kind = LOOK_CASELESS;
    else if (w.words == 1)
        kind = w.first_capital ? LOOK_NAME : LOOK_WORD;
    else if (!w.first_capital && !w.digit)
        kind = LOOK_PHRASE;
    else if (is_person(&w))
        kind = LOOK_PERSON;
    if (kind == LOOK_NAME)
        fine |= (unsigned)(w.capital_words > 0) << 3;
    if (kind == LOOK_PERSON || kind == LOOK_PHRASE || kind == LOOK_CASELESS)
        fine |= (unsigned)(w.words < 7 ? w.words : 7) << 4;
    x->is_person = kind == LOOK_PERSON;
    x->look = hash_look(kind, (Str){(const char[]){(char)w.script}, 1});
    /* Of one length any order will do that is not the alphabet's. */
    x->order = (uint64_t)fine << 48 | (uint64_t)x->length << 32 | str_hash(x->folded, 1) >> 32;
}

/* ---- what is asked for */

enum { ASKS_FOR_PERSON = 1, ASKS_FOR_FILM, ASKS_FOR_PLACE };

static uint64_t asked_for(Str word)
{
    if (letters_is_one_of(word,
                          " who whom whose wer wem wen wessen qui quien chi actor actress director "
                          "composer writer screenwriter singer person man woman "))
        return ASKS_FOR_PERSON;
    if (letters_is_one_of(word, " film movie picture title films movies pelicula "))
        return ASKS_FOR_FILM;
    return letters_is_one_of(word, " where city country place town wo donde ou dove ")
               ? ASKS_FOR_PLACE
               : 0;
}

/* The first such word counts, but in "the film": that one is told, not asked for. */
void answer_note_asked(Answer *x, Str folded_ask)
{
    Str word, before = S(""), rest = folded_ask;
    uint64_t what = 0;
    for (; rest.n && !what; before = word) {
        str_cut(rest, ' ', &word, &rest);
        what = str_equal(before, S("the")) ? 0 : asked_for(word);
    }
    if (!x->is_measure)
        x->order |= what << 60;
}

/* ---- answers */

static uint64_t word_bits(Str folded)
{
    uint64_t bits = 0;
    for (Str word, rest = folded; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        bits |= (uint64_t)1 << (str_hash(word, 0) >> 58);
    }
    return bits;
}

Answer answer_make(Str text, Arena *a)
{
    Answer x = {.text = text, .folded = fold_title(a, text), .length = utf8_length(text)};
    if (!x.folded.n)
        x.folded = text;
    x.key = str_hash(x.folded, 0x6B);
    x.words = word_bits(x.folded);
    for (size_t i = 0; i < x.folded.n; i++)
        x.letters |= (uint32_t)1 << ((unsigned char)x.folded.s[i] & 31);
    if (!look_at_number(&x, a))
        look_at_text(&x);
    return x;
}

/* Does `part` stand in `whole` between blanks or ends? */
static bool is_within(Str part, Str whole)
{
    for (size_t from = 0; from + part.n <= whole.n;) {
        ptrdiff_t found = str_find(str_slice(whole, from, whole.n), part);
        if (found < 0)
            return false;
        size_t at = from + (size_t)found, end = at + part.n;
        if ((at == 0 || whole.s[at - 1] == ' ') && (end == whole.n || whole.s[end] == ' '))
            return true;
        from = at + 1;
    }
    return false;
}

static bool is_part(const Answer *part, const Answer *whole)
{
    if (part->folded.n > whole->folded.n || part->letters & ~whole->letters)
        return false;
    return (part->folded.n > 2 && str_starts(whole->folded, part->folded)) ||
           (!(part->words & ~whole->words) && is_within(part->folded, whole->folded));
}

/* Of longer answers the beginnings must do: the time for it grows with the square. */
#define MAX_COMPARED 48

static int count_bits(uint32_t x)
{
    int n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

bool answer_is_near(const Answer *x, const Answer *y)
{
    if (x->key == y->key || str_equal(x->folded, y->folded))
        return true;
    if (x->is_measure && y->is_measure && x->look == y->look)
        return false; /* 1994 and 1995 are a letter apart, and that is all the difference */
    if (is_part(x, y) || is_part(y, x))
        return true;
    /* Edits below 0.15 of the length; each changes two letters of the set at most. */
    Str a = str_slice(x->folded, 0, MAX_COMPARED), b = str_slice(y->folded, 0, MAX_COMPARED);
    int limit = (int)(15 * (a.n > b.n ? a.n : b.n) - 1) / 100;
    return limit > 0 && count_bits(x->letters ^ y->letters) <= 2 * limit &&
           text_distance(a, b, limit) <= limit;
}

bool answer_is_like(const Answer *x, const Answer *y)
{
    return x->look == y->look && (x->is_measure || x->order >> 48 == y->order >> 48);
}

bool answer_is_as_long(const Answer *x, const Answer *y)
{
    int shorter = x->length < y->length ? x->length : y->length;
    int longer = x->length < y->length ? y->length : x->length;
    return x->is_measure || longer <= 2 * shorter + 4;
}

Asked answer_asked(Str ask, Arena *a)
{
    Asked asked = {.folded = fold_text(a, ask)};
    if (!asked.folded.n)
        asked.folded = ask;
    asked.words = word_bits(asked.folded);
    return asked;
}

bool answer_is_told(const Answer *x, const Asked *asked)
{
    Str told = x->folded;
    ptrdiff_t blank = str_find_last(told, S(" "));
    if (x->is_person && blank >= 0)
        told = str_slice(told, (size_t)blank + 1, told.n);
    else if (x->words & ~asked->words)
        return false;
    return is_within(told, asked->folded);
}
