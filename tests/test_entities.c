/* test_entities.c -- every name of the HTML standard gives its code points, and nothing else does.
 */
#include "entities.h"
#include "test.h"

static const struct {
    int line;
    const char *name, *in, *out;
} rows[] = {
    {__LINE__, "first and last of the table", "&AElig;&AMP;&zwj;&zwnj;", "Æ&\u200D\u200C"},
    {__LINE__, "in either case", "&Eacute;&eacute;&GT;&gt;", "Éé>>"},
    {__LINE__, "HTML 4", "&ndash;&ldquo;&rsquo;&uuml;&szlig;&Omega;&euro;&trade;&hearts;",
     "–“’üßΩ€™♥"},
    {__LINE__, "HTML 5", "&apos;&ccaron;&Scaron;&period;&lpar;&frac13;&num;&sol;&Abreve;",
     "'čŠ.(⅓#/Ă"},
    {__LINE__, "with a number in it", "&frac12;&sup2;&there4;", "½²∴"},
    {__LINE__, "no name", "&AElig=C6; &;&&amp;&x", "&AElig=C6; &;&&&x"},
    {__LINE__, "a part of a name", "&Elig;&AEli;&lig;", "&Elig;&AEli;&lig;"},
    {__LINE__, "once", "&amp;lt;&amp;amp;amp;&#38;lt;", "&lt;&amp;amp;&lt;"},
    {__LINE__, "two code points", "&NotEqualTilde;&fjlig;&ThickSpace;&bne;&acE;&nvlt;",
     "\u2242\u0338fj\u205F\u200A=\u20E5\u223E\u0333<\u20D2"},
    {__LINE__, "case tells names apart",
     "&prime;&Prime;&dagger;&Dagger;&xi;&Xi;&thorn;&THORN;&ll;&Ll;&LL;",
     "\u2032\u2033\u2020\u2021\u03BE\u039E\u00FE\u00DE\u226A\u22D8&LL;"},
    {__LINE__, "one begins like another", "&in;&int;&not;&notin;&notinE;&sub;&sup;&sup1;&su;",
     "\u2208\u222B\u00AC\u2209\u22F9\u0338\u2282\u2283\u00B9&su;"},
    {__LINE__, "the longest", "&CounterClockwiseContourIntegral;&CounterClockwiseContourIntegrals;",
     "\u2233&CounterClockwiseContourIntegrals;"},
    {__LINE__, "without its mark", "&amp &eacute &not &copy", "&amp &eacute &not &copy"},
    {__LINE__, "numbers", "&#65;&#x42;&#X43;&#0000000067;&#146;&#x80;", "ABCC\u2019\u20AC"},
    {__LINE__, "numbers that are no character", "&#0;&#xD800;&#1114112;&#99999999999999999999;",
     "\uFFFD\uFFFD\uFFFD\uFFFD"},
    {__LINE__, "no number", "&#;&#x;&#xG;&#1a;&# 1;", "&#;&#x;&#xG;&#1a;&# 1;"},
    {__LINE__, "the end", "a & b &amp;&", "a & b &&"},
    {__LINE__, "sample 1", "&eplus;&leg;&ReverseUpEquilibrium;&plussim;&triangleright;",
     "\u2A71\u22DA\u296F\u2A26\u25B9"},
    {__LINE__, "sample 2", "&angrtvb;&Ofr;&LongLeftRightArrow;&DiacriticalGrave;&prnap;",
     "\u22BE\U0001D512\u27F7`\u2AB9"},
    {__LINE__, "sample 3", "&lArr;&LeftDownTeeVector;&dotplus;&nrarr;&imagline;",
     "\u21D0\u2961\u2214\u219B\u2110"},
    {__LINE__, "sample 4", "&bnequiv;&RightFloor;&gsiml;&dd;&DownArrowUpArrow;",
     "\u2261\u20E5\u230B\u2A90\u2146\u21F5"},
    {__LINE__, "sample 5", "&gnsim;&hstrok;&cent;&bepsi;&ll;", "\u22E7\u0127\u00A2\u03F6\u226A"},
    {__LINE__, "sample 6", "&lAtail;&nvinfin;&NotSupersetEqual;&nVDash;&otimesas;",
     "\u291B\u29DE\u2289\u22AF\u2A36"},
    {__LINE__, "sample 7", "&wopf;&frac34;&boxVL;&frac14;&thksim;",
     "\U0001D568\u00BE\u2563\u00BC\u223C"},
    {__LINE__, "sample 8", "&intercal;&Oacute;&ldrushar;&Bscr;&lang;",
     "\u22BA\u00D3\u294B\u212C\u27E8"},
};

static void test_rows(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(row, rows)
    ROW_STR(row, entities_decode(&a, str_from_c(row->in)), str_from_c(row->out));
    arena_free(&a);
}

/* The whole table: sorted, each name found, and the sum of all its text, as it comes out when it is
 * written anew from the standard's list. */
static void test_table(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf all = buf_in(&a);
    int count = 0, twos = 0;
    for (int initial = 0; initial < 128; initial++) {
        Str before = S(""), entry, name, codes;
        for (Str rest = entities_named((char)initial); rest.n; count++, before = name) {
            str_cut(rest, ';', &entry, &rest);
            str_cut(entry, '=', &name, &codes);
            if (name.s[0] != initial || str_compare(before, name) >= 0)
                fail_msg("%.*s stands at a wrong place", STR_ARG(name));
            size_t at = 0;
            uint32_t c[2];
            Str written = arena_format(&a, "&%.*s;", STR_ARG(name));
            if (!entity_next(written, &at, c) || at != written.n)
                fail_msg("%.*s is not found", STR_ARG(name));
            twos += c[1] != 0;
            buf_format(&all, "%.*s=%X", STR_ARG(name), (unsigned)c[0]);
            if (c[1])
                buf_format(&all, "+%X", (unsigned)c[1]);
            buf_add_char(&all, ';');
        }
    }
    assert_int_equal(count, 2125);
    assert_int_equal(twos, 93);
    assert_true(str_hash(buf_str(&all), 0) == UINT64_C(0x80522F91F8BEEF49));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
