/* answers.c -- see answers.h. */
#include "answers.h"

#include <string.h>

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

/* ---- letters */

enum { LATIN = 1, GREEK, CYRILLIC, OTHER_SCRIPTS };

/* The script of a letter, where that is all one needs to know: like stands with like. */
static unsigned script_of(uint32_t c)
{
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))
        return LATIN;
    if (c < 0x400)
        return GREEK;
    if (c < 0x530)
        return CYRILLIC;
    if (c >= 0x3000 && c < 0xA000)
        return OTHER_SCRIPTS; /* kana and Han mix in one text */
    return OTHER_SCRIPTS + 1 + (unsigned)(c >> 8 & 0xFF);
}

static bool is_capital(uint32_t c)
{
    if (c < 0x100)
        return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    if (c < 0x180) { /* pairs, but for two places where the order changes */
        bool odd = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        return c == 0x178 || (c != 0x138 && (c & 1) == odd);
    }
    return (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F);
}

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(uint32_t c)
{
    return utf8_is_word(c) && !is_digit(c);
}

static bool is_one_of(Str word, const char *list)
{
    char padded[24] = " ";
    if (!word.n || word.n > sizeof padded - 3)
        return false;
    memcpy(padded + 1, word.s, word.n);
    padded[word.n + 1] = ' ';
    return strstr(list, padded) != NULL;
}

/* ---- numbers, dates and what is counted */

#define MOST ((int64_t)1 << 46) /* thousandths; larger numbers are all alike */

/* The number at `*at` in thousandths: "1,000", "1.5", "2,35". A comma before three digits parts
 * thousands, any other mark between digits is a decimal one. */
static int64_t read_number(Str text, size_t *at)
{
    int64_t value = 0, unit = 1000;
    bool decimal = false;
    for (; *at < text.n; ++*at) {
        char c = text.s[*at];
        if (is_digit((unsigned char)c)) {
            if (decimal)
                unit /= 10;
            value = decimal ? value + (c - '0') * unit : value * 10 + (c - '0') * 1000;
            if (value > MOST)
                value = MOST;
            continue;
        }
        size_t digits = 0;
        while (*at + 1 + digits < text.n && is_digit((unsigned char)text.s[*at + 1 + digits]))
            digits++;
        if ((c != ',' && c != '.') || !digits || decimal)
            break;
        decimal = c == '.' || digits != 3;
    }
    return value;
}

static const char months[] =
    " january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec ";

static int number_word(Str folded)
{
    static const char *const words[] = {
        "zero",     "one",     "two",     "three",     "four",     "five",     "six",
        "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal(folded, str_from_c(words[i])))
            return (int)i;
    return -1;
}

enum { MAX_FRAME = 32, MAX_UNIT_WORDS = 3 };

/* What is left of an answer when its numbers are taken out: "# minutes", "$# million", "# m #". */
typedef struct {
    char text[MAX_FRAME + 8];
    size_t n;
    int numbers, unit_words;
    int64_t first;
} Frame;

static void frame_add(Frame *f, Str text)
{
    size_t n = text.n < MAX_FRAME - f->n ? text.n : MAX_FRAME - f->n;
    memcpy(f->text + f->n, text.s, n);
    f->n += n;
}

/* A word of letters: a month, the end of "3rd" or "1990s", or a unit in small letters. */
static bool frame_word(Frame *f, Str word, bool glued, Arena *a)
{
    Str folded = fold_text(a, word);
    if (is_one_of(folded, months)) {
        frame_add(f, S("m"));
        return true;
    }
    if (!f->numbers || ++f->unit_words > MAX_UNIT_WORDS)
        return false;
    for (size_t at = 0; at < word.n;)
        if (is_capital(utf8_next(word, &at)))
            return false;
    if (glued && is_one_of(folded, " st nd rd th "))
        folded = S("o");
    else if (folded.n > 3 && str_ends(folded, S("s")))
        folded.n--; /* one minute, two minutes */
    frame_add(f, folded);
    return true;
}

/* Is the text a number with at most a unit, or a date? "12 Angry Men" is neither. */
static bool read_frame(Frame *f, Str text, Arena *a)
{
    *f = (Frame){.n = 0};
    for (size_t at = 0; at < text.n && f->n < MAX_FRAME;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (is_digit(c)) {
            at = from;
            int64_t value = read_number(text, &at);
            if (!f->numbers++)
                f->first = value;
            frame_add(f, S("#"));
        } else if (is_letter(c)) {
            size_t end = at;
            while (end < text.n && is_letter(utf8_next(text, &end)))
                at = end;
            if (!frame_word(f, str_slice(text, from, at), f->n && f->text[f->n - 1] == '#', a))
                return false;
        } else {
            frame_add(f, str_slice(text, from, at));
        }
    }
    return f->numbers > 0 && f->n < MAX_FRAME;
}

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
    Frame f;
    int word = number_word(x->folded);
    if (word < 0 && !read_frame(&f, x->text, a))
        return false;
    Str frame = word < 0 ? (Str){f.text, f.n} : S("#");
    int64_t value = word < 0 ? f.first : word * 1000;
    if (word < 0 && frame.s[0] == '-')
        value = -value;
    bool year = str_equal(frame, S("#")) && word < 0 && is_year(x->text);
    x->look = hash_look(word >= 0 ? LOOK_NUMBER_WORD : year ? LOOK_YEAR : LOOK_NUMBER, frame);
    x->order = (uint64_t)(value + MOST);
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
        w->digit |= is_digit(c);
        w->mark |= c < 0x80 && strchr(":!?;/()[]#+=", (int)c) != NULL && c;
        if (!is_letter(c))
            continue;
        if (!letters++)
            first_capital = is_capital(c);
        capitals += is_capital(c);
        if (!w->script)
            w->script = script_of(c);
    }
    bool particle =
        is_one_of(word, " de del della der den di da do dos du la le van von und y e bin "
                        "ibn al el ten ter zu af av ");
    w->first_capital |= !w->words && first_capital;
    w->article |=
        !w->words && is_one_of(word, " The A An Der Die Das Le La Les Un Une El Los Las Il ");
    w->joined |= w->words && is_one_of(word, " and & und et y e ");
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
    if (is_one_of(x->folded, " yes no true false "))
        kind = LOOK_YES_NO;
    else if (!w.script)
        kind = LOOK_SIGNS;
    else if (w.script > CYRILLIC)
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
    if (is_one_of(word, " who whom whose wer wem wen wessen qui quien chi actor actress director "
                        "composer writer screenwriter singer person man woman "))
        return ASKS_FOR_PERSON;
    if (is_one_of(word, " film movie picture title films movies pelicula "))
        return ASKS_FOR_FILM;
    return is_one_of(word, " where city country place town wo donde ou dove ") ? ASKS_FOR_PLACE : 0;
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
