/* test_sdl_text.c -- faces for every script, pieces in their places, and widths to rely on. */
#include "sdl_faces.h"
#include "sdl_text.h"
#include "test.h"
#include "utf8.h"

typedef struct { Arena arena; FontFile faces[FACE_COUNT]; Text *text; Measure m; } Fixture;

static int open_text(void **state)
{
    static Fixture f;
    static const Str folders[] = {{"build/assets/fonts", 18}, {"build/san/assets/fonts", 22}};
    arena_init(&f.arena);
    Str looked;
    *state = &f;
    if (!fonts_find(folders, 2, &f.arena, f.faces, &looked))
        return -1;
    f.text = text_open(f.faces, &f.arena);
    if (!f.text)
        return -1;
    f.m = text_measure(f.text);
    return 0;
}

static int close_text(void **state)
{
    Fixture *f = *state;
    if (f->text)
        text_close(f->text);
    arena_free(&f->arena);
    return 0;
}

static int width(Fixture *f, Face face, int size_px, int tracking_px, const char *text)
{
    return f->m.width(f->m.ctx, face, size_px, tracking_px, str_from_c(text));
}

/* ---- pieces */

/* `4` stands for any face of the system. */
static const struct { int line; const char *name; Face face; const char *text, *pieces; } rows[] = {
    { __LINE__, "nothing", FACE_TEXT, "", "" },
    { __LINE__, "our face", FACE_TITLE, "Rust and Bone", "3:Rust and Bone" },
    { __LINE__, "Greek is ours", FACE_TITLE, "Στιγμές", "3:Στιγμές" },
    { __LINE__, "thin blanks are blanks", FACE_SIGN, "1\xE2\x80\xAF" "350", "0:1 350" },
    { __LINE__, "Japanese and year", FACE_TITLE, "七人の侍 1954", "4:七人の侍 |3:1954" },
    { __LINE__, "year and Japanese", FACE_TEXT, "2001年", "1:2001|4:年" },
    { __LINE__, "Arabic and year", FACE_TEXT, "باب الحديد 1958", "1:1958|4<:باب الحديد " },
    { __LINE__, "Devanagari hyphens are ours", FACE_TEXT, "मुग़ल-ए", "4:मुग़ल|1:-|4:ए" }
};

static Str without_numbers(Str pieces, Arena *a)
{
    Buf b = buf_in(a);
    bool first = true;
    for (size_t i = 0; i < pieces.n; i++) {
        char c = pieces.s[i];
        bool number = first && c >= '0' && c <= '9';
        if (number &&
            (c > '3' || (i + 1 < pieces.n && pieces.s[i + 1] >= '0' && pieces.s[i + 1] <= '9'))) {
            buf_add_char(&b, '4');
            while (i + 1 < pieces.n && pieces.s[i + 1] >= '0' && pieces.s[i + 1] <= '9')
                i++;
        } else {
            buf_add_char(&b, c);
        }
        first = c == '|';
    }
    return buf_str(&b);
}

/* Has the system, or do our faces have, every code point of a text? */
static bool can_be_shown(Fixture *f, Str text)
{
    Faces *faces = faces_open(f->faces, &f->arena);
    FontSearch *search = fonts_search_open(&f->arena);
    bool all = true;
    for (size_t at = 0; at < text.n;) {
        uint32_t cp = utf8_next(text, &at);
        TTF_Font *ours = faces_font(faces, FACE_TEXT, 20);
        all = all && (cp == 0x202F || (ours && TTF_GlyphIsProvided32(ours, cp))
                      || fonts_search(search, cp, FACE_TEXT, NULL).path.n);
    }
    fonts_search_close(search);
    faces_close(faces);
    return all;
}

static void lines_are_cut_by_face(void **state)
{
    Fixture *f = *state;
    EACH_ROW (row, rows) {
        if (!can_be_shown(f, str_from_c(row->text)))
            continue;
        Buf got = buf_in(&f->arena);
        text_write_pieces(f->text, row->face, 24, str_from_c(row->text), &got);
        ROW_STR(row, without_numbers(buf_str(&got), &f->arena), str_from_c(row->pieces));
    }
}

/* ---- no glyph is missing that the system has */

static const struct { int line; const char *name, *text; } scripts[] = {
    { __LINE__, "Latin", "Ñandú Żołnierz Đường ſ" }, { __LINE__, "Greek", "Ἀγγελόπουλος" },
    { __LINE__, "Cyrillic", "Летят журавли ў ћ" },    { __LINE__, "Japanese", "東京物語アニメ" },
    { __LINE__, "Chinese", "霸王别姬" },               { __LINE__, "Korean", "살인의추억" },
    { __LINE__, "Arabic", "بابالحديد" },              { __LINE__, "Hebrew", "ואלסעםבאשיר" },
    { __LINE__, "Devanagari", "मुग़लएआज़म" },           { __LINE__, "Bengali", "পথেরপাঁচালী" },
    { __LINE__, "Tamil", "நாயகன்" },                  { __LINE__, "Thai", "ลุงบุญมี" },
    { __LINE__, "Georgian", "მონანიება" },            { __LINE__, "Armenian", "Նռանգույնը" },
    { __LINE__, "marks", "→×½–—’“”…·€" }
};

static void no_glyph_is_missing(void **state)
{
    Fixture *f = *state;
    Faces *faces = faces_open(f->faces, &f->arena);
    FontSearch *search = fonts_search_open(&f->arena);
    EACH_ROW (row, scripts) {
        Str text = str_from_c(row->text);
        for (size_t at = 0; at < text.n;) {
            uint32_t cp = utf8_next(text, &at);
            for (int face = 0; face < FACE_COUNT; face++) {
                int number = faces_for(faces, (Face)face, 20, cp, NULL);
                TTF_Font *font = faces_font(faces, number, 20);
                bool shown = font && TTF_GlyphIsProvided32(font, cp);
                if (!shown && fonts_search(search, cp, (Face)face, NULL).path.n)
                    ROW_FAIL(row, "U+%04X has no glyph in face %d", (unsigned)cp, face);
            }
        }
    }
    fonts_search_close(search);
    faces_close(faces);
}

/* ---- widths */

static void widths_add_up(void **state)
{
    Fixture *f = *state;
    assert_int_equal(width(f, FACE_TEXT, 20, 0, ""), 0);
    assert_true(width(f, FACE_TEXT, 20, 0, "Amour ") > width(f, FACE_TEXT, 20, 0, "Amour"));
    assert_true(width(f, FACE_TEXT, 40, 0, "Amour") > width(f, FACE_TEXT, 20, 0, "Amour"));
    assert_int_equal(width(f, FACE_SIGN, 40, 5, "W"), width(f, FACE_SIGN, 40, 0, "W") + 5);
    /* Whole pixels a letter: as wide as without tracking but for roundings. */
    int plain = width(f, FACE_SIGN, 40, 0, "MARQUEE"), wide = width(f, FACE_SIGN, 40, 5, "MARQUEE");
    assert_in_range(wide, plain + 35 - 4, plain + 35 + 4);
    /* Joined letters are never set apart. */
    assert_int_equal(width(f, FACE_TEXT, 40, 5, "باب"), width(f, FACE_TEXT, 40, 0, "باب"));
}

/* More lines than are remembered, over and over. */
static void forgetting_changes_nothing(void **state)
{
    Fixture *f = *state;
    int first[3000];
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 3000; i++) {
            char text[32];
            snprintf(text, sizeof text, "film %d", i % 500 * 7919);
            int w = width(f, (Face)(i % FACE_COUNT), 11 + i % 60, 0, text);
            if (round == 0)
                first[i] = w;
            assert_int_equal(w, first[i]);
        }
    }
}

static void lines_have_heights(void **state)
{
    Fixture *f = *state;
    for (int face = 0; face < FACE_COUNT; face++) {
        int ascent = 0, descent = 0;
        f->m.line(f->m.ctx, (Face)face, 40, &ascent, &descent);
        assert_in_range(ascent, 20, 80);
        assert_in_range(descent, 1, 40);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_cut_by_face),
        cmocka_unit_test(no_glyph_is_missing),
        cmocka_unit_test(widths_add_up),
        cmocka_unit_test(forgetting_changes_nothing),
        cmocka_unit_test(lines_have_heights)
    };
    return cmocka_run_group_tests(tests, open_text, close_text);
}
