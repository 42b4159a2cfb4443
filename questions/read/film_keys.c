/* film_keys.c -- see film_keys.h. */
#include "film_keys.h"

#include <string.h>

#include "codes.h"
#include "letters.h"
#include "utf8.h"

/* The spellings of each. */
static const struct {
    FilmKeyRole role;
    const char *field, *spelled;
} keys[] = {
    {KEY_TITLE, NULL, "title|name|filmtitle|movietitle|primarytitle|movie|film|filmname|moviename"},
    {KEY_ORIGINAL, NULL, "originaltitle|originalname"},
    {KEY_ALSO, NULL,
     "also|aka|akas|alternatetitles|alternativetitles|alternativetitle|othertitles|alsoknownas"},
    {KEY_YEAR, NULL,
     "year|releaseyear|startyear|yearreleased|productionyear|yearofrelease|filmyear|movieyear"},
    {KEY_DATE, NULL,
     "releasedate|released|release|date|firstrelease|premiere|premiered|datereleased|"
     "publicationdate|datepublished"},
    {KEY_PEOPLE, "Director", "director|directors|directedby|directorname"},
    {KEY_PEOPLE, "Writer",
     "writer|writers|writtenby|screenwriter|screenwriters|screenplay|screenplayby"},
    {KEY_PEOPLE, "Music", "music|composer|composers|musicby|originalmusic|score"},
    {KEY_PEOPLE, "Camera",
     "camera|cinematographer|cinematographers|cinematography|directorofphotography"},
    {KEY_PEOPLE, "Editor", "editor|editors|editedby|editing"},
    {KEY_PEOPLE, "Producer", "producer|producers|producedby"},
    {KEY_STAR, NULL, "cast|casts|actor|actors|star|stars|starring|castmembers|maincast"},
    {KEY_COUNTRY, NULL,
     "country|countries|productioncountries|countryoforigin|countriesoforigin|origincountry"},
    {KEY_LANGUAGE, NULL, "language|languages|originallanguage|spokenlanguages"},
    {KEY_GENRE, NULL, "genre|genres"},
    {KEY_TEXT, "Plot", "plot|overview|synopsis|extract|summary|storyline|description|plotsummary"},
    {KEY_CLAIM, "Complete", "complete"},
    {KEY_CLAIM, "Partial", "partial"},
    {KEY_TEXT, "Tagline", "tagline|taglines"},
    {KEY_TEXT, "Trivia", "trivia"},
    {KEY_RUNTIME, NULL, "runtime|duration|length|runtimeminutes|runningtime|minutes"},
    {KEY_BASED_ON, NULL, "basedon"},
    {KEY_KIND, NULL, "type|kind|titletype"},
    {KEY_CREDITS, NULL, "credits"},
    {KEY_CREW, NULL, "crew"},
    {KEY_NOTHING, NULL,
     "id|imdb|imdbid|imdbrating|imdbvotes|tmdbid|url|href|link|poster|posterpath|backdroppath|"
     "image|thumbnail|thumbnailwidth|thumbnailheight|rating|ratings|rated|votes|voteaverage|"
     "votecount|popularity|metascore|adult|video|homepage|website|budget|revenue|boxoffice|status|"
     "response|dvd|genreids|productioncompanies|belongstocollection"},
};

static const struct {
    const char *field, *spelled;
} jobs[] = {
    {"Director", "director|codirector"},
    {"Writer", "screenplay|writer|screenwriter|coscreenwriter"},
    {"Producer", "producer"},
    {"Music", "originalmusiccomposer|composer|music"},
    {"Camera", "directorofphotography|cinematographer|cinematography"},
    {"Editor", "editor|filmeditor"},
};

static const char languages[] =
    ";ar=Arabic;bg=Bulgarian;bn=Bengali;ca=Catalan;cn=Cantonese;cs=Czech;da=Danish;de=German;"
    "el=Greek;en=English;es=Spanish;et=Estonian;eu=Basque;fa=Persian;fi=Finnish;fr=French;"
    "he=Hebrew;hi=Hindi;hr=Croatian;hu=Hungarian;id=Indonesian;is=Icelandic;it=Italian;"
    "ja=Japanese;ka=Georgian;ko=Korean;lt=Lithuanian;lv=Latvian;ml=Malayalam;nb=Norwegian;"
    "nl=Dutch;no=Norwegian;pl=Polish;pt=Portuguese;ro=Romanian;ru=Russian;sk=Slovak;"
    "sl=Slovene;sr=Serbian;sv=Swedish;ta=Tamil;te=Telugu;th=Thai;tr=Turkish;uk=Ukrainian;"
    "ur=Urdu;vi=Vietnamese;zh=Chinese;";

static const char countries[] =
    ";AR=Argentina;AT=Austria;AU=Australia;BE=Belgium;BR=Brazil;CA=Canada;CH=Switzerland;"
    "CL=Chile;CN=China;CO=Colombia;CZ=Czech Republic;DE=Germany;DK=Denmark;EG=Egypt;ES=Spain;"
    "FI=Finland;FR=France;GB=United Kingdom;GR=Greece;HK=Hong Kong;HU=Hungary;IE=Ireland;"
    "IL=Israel;IN=India;IR=Iran;IS=Iceland;IT=Italy;JP=Japan;KR=South Korea;MX=Mexico;"
    "NL=Netherlands;NO=Norway;NZ=New Zealand;PL=Poland;PT=Portugal;RO=Romania;RU=Russia;"
    "SE=Sweden;SU=Soviet Union;TH=Thailand;TR=Turkey;TW=Taiwan;UA=Ukraine;US=United States;"
    "ZA=South Africa;";

/* ---- keys */

enum { LONGEST_KEY = 40 }; /* longer than any of the spellings */

int film_key(Str key)
{
    char memory[LONGEST_KEY];
    Str text = letters_plain(key, memory, sizeof memory);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (text.n && str_in_list(text, keys[i].spelled))
            return (int)i + 1;
    return 0;
}

FilmKey film_key_at(int number)
{
    _Static_assert(sizeof keys / sizeof *keys < FILM_KEYS, "FILM_KEYS is too small");
    return number ? (FilmKey){keys[number - 1].role, keys[number - 1].field}
                  : (FilmKey){KEY_UNKNOWN, NULL};
}

const char *film_job(Str job)
{
    char memory[LONGEST_KEY];
    Str text = letters_plain(job, memory, sizeof memory);
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++)
        if (text.n && str_in_list(text, jobs[i].spelled))
            return jobs[i].field;
    return NULL;
}

/* The name for a code in a list of `code=name;`. */
static Str decode(const char *list, Str code)
{
    char sought[5] = {';', 0, 0, '=', 0};
    if (code.n != 2)
        return code;
    memcpy(sought + 1, code.s, 2);
    const char *at = strstr(list, sought);
    if (!at)
        return code;
    at += strlen(sought);
    return (Str){at, (size_t)(strchr(at, ';') - at)};
}

Str film_country(Str text)
{
    return decode(countries, text);
}

bool film_is_country(Str text)
{
    enum { LONGEST_NAME = 40 };
    char sought[LONGEST_NAME + 3];
    Buf b = buf_fixed(sought, sizeof sought);
    if (!text.n || text.n > LONGEST_NAME || memchr(text.s, '=', text.n))
        return false;
    buf_format(&b, "=%.*s;", STR_ARG(text));
    return str_find(str_from_c(countries), buf_str(&b)) >= 0;
}

Str film_language(Str text)
{
    Str name = decode(languages, text);
    bool code = text.n == 2 && name.s == text.s && str_is_ascii(text);
    return code ? codes_language(text) : name;
}

/* ---- names that are none */

enum { LONGEST_WORD = 20 }; /* of those below */

static bool is_one_of(Str text, const char *list)
{
    return text.n <= LONGEST_WORD && str_in_list(text, list);
}

bool film_is_unknown(Str text)
{
    static const char words[] = "n/a|na|nan|null|none|unknown|\\N|tba|tbd|-|--|?|not available|"
                                "–|—";
    return !text.n || is_one_of(text, words);
}

bool film_hides_names(Str text)
{
    static const char words[] = "uncredited|(uncredited)|various|various directors|others|"
                                "and others|et al.|et al|more|and more|etc.";
    return is_one_of(text, words) || str_find(text, S(": ")) > 0; /* "Story: A B" */
}

/* Several words, none with a capital: "proposed strike at". */
static bool has_no_capital(Str text)
{
    bool blank = false;
    for (size_t i = 0; i < text.n; i++) {
        blank = blank || text.s[i] == ' ';
        if ((unsigned char)text.s[i] >= 0x80 || (text.s[i] >= 'A' && text.s[i] <= 'Z') ||
            text.s[i] == '.')
            return false;
    }
    return blank;
}

bool film_is_no_name(Str text)
{
    static const char words[] = "and|with|the|by|cameo|voice|voices|various artists|"
                                "see full cast|see also|music by|written by|directed by|"
                                "produced by|edited by|story by|screenplay by|narrated by";
    for (size_t i = 0; i < text.n; i++)
        if (letters_is_byte(text.s[i]))
            return film_is_unknown(text) || has_no_capital(text) || film_hides_names(text) ||
                   is_one_of(text, words);
    return true;
}

bool film_is_other_script(Str text)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c >= 0x370 && !(c >= 0x1E00 && c < 0x2300))
            return true;
    }
    return false;
}

const char *film_original(Arena *a, Str title, Str code)
{
    if (!film_is_other_script(title))
        return "Original_title";
    code = str_equal(code, S("cn")) ? S("zh") : code; /* TMDb's for Cantonese */
    return codes_language(code).n ? arena_c(a, arena_format(a, "Title_%.*s", STR_ARG(code)))
                                  : "Also";
}

/* ---- parts */

bool film_year_in(Str text, Str *year)
{
    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        i = letters_digits_end(text, i);
        if (i - from == 4) {
            *year = str_slice(text, from, i);
            return true;
        }
        i += i == from;
    }
    return false;
}

bool film_is_suffix(Str behind)
{
    static const char words[] = "Jr.|Jr|Sr.|Sr|II|III|IV|MD|M.D.|PhD|Ph.D.|Esq.|Inc.";
    size_t from = 0;
    while (from < behind.n && behind.s[from] == ' ')
        from++;
    size_t to = from;
    while (to < behind.n && to - from < LONGEST_WORD && !memchr(" ,;/()", behind.s[to], 6))
        to++;
    return is_one_of(str_slice(behind, from, to), words);
}

char film_divider(Str text)
{
    static const char marks[] = {';', '|'};
    for (size_t i = 0; i < sizeof marks; i++)
        if (text.n && memchr(text.s, marks[i], text.n))
            return marks[i];
    return ',';
}

/* The bytes of a note in brackets that begins here. */
static size_t note_length(Str text)
{
    enum { LONGEST_NOTE = 200 };
    ptrdiff_t end =
        str_starts(text, S("(")) ? str_find(str_slice(text, 0, LONGEST_NOTE), S(")")) : 0;
    return end > 0 ? (size_t)end : 0;
}

bool film_next_part(Str *rest, char mark, Str *part)
{
    if (!rest->n)
        return false;
    size_t at = 0;
    for (; at < rest->n; at++) {
        Str from = str_slice(*rest, at, rest->n);
        if (mark == ',')
            at += note_length(from);
        if (rest->s[at] == mark && !(mark == ',' && film_is_suffix(str_slice(from, 1, from.n))))
            break;
    }
    *part = str_trim(str_slice(*rest, 0, at));
    *rest = str_slice(*rest, at + 1, rest->n);
    return true;
}
