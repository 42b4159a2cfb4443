/* pack.c -- see pack.h. */
#include "pack.h"

#include <string.h>

#include "aiken.h"
#include "anki.h"
#include "films_json.h"
#include "films_table.h"
#include "gift.h"
#include "gzip.h"
#include "imdb.h"
#include "kahoot.h"
#include "opentdb.h"
#include "opentriviaqa.h"
#include "oscars_table.h"
#include "prose.h"
#include "rec.h"
#include "red.h"
#include "titles.h"
#include "tmdb.h"
#include "wikidata.h"

/* Which reader wants a file, asked from the most particular to the most general. The first streams:
 * it takes files of any size. */
static const struct {
    const char *format;
    bool (*looks_like)(Str bytes);
    void (*read)(const PackFile *file, Arena *a, Pack *out, Diag *diag);
} readers[] = {
    {"IMDb tables", imdb_looks_like, imdb_read},
    {"marquee rec", rec_is_marked, rec_read}, /* as all of ours: nobody else has to look at them */
    {"Letterboxd", letterboxd_looks_like, letterboxd_read},
    {"Wikidata", wikidata_looks_like, wikidata_read},
    {"Open Trivia DB", opentdb_looks_like, opentdb_read},
    {"Kahoot sheet", kahoot_looks_like, kahoot_read},
    {"table of Academy Awards", oscars_table_looks_like, oscars_table_read},
    {"TMDb tables", tmdb_looks_like, tmdb_read},
    {"OpenTriviaQA", opentriviaqa_looks_like, opentriviaqa_read},
    {"Aiken questions", aiken_looks_like, aiken_read},
    {"GIFT questions", gift_looks_like, gift_read},
    {"anki text", anki_looks_like, anki_read},
    {"red trivia list", red_looks_like, red_read},
    {"table of films", films_table_looks_like, films_table_read},
    {PROSE_FORMAT, prose_looks_like, prose_read}, /* before rec: "Tron: Legacy is a film" */
    {"marquee rec", rec_looks_like, rec_read},    /* behind tables: "Alien: Covenant,2017" */
    {"JSON films", films_json_looks_like, films_json_read},
};

/* Readers that want several files of a folder at once, asked before each file is read by itself.
 * `take` marks those it wants and says how many; what one has taken no other gets. */
static const struct {
    const char *format;
    int (*take)(const PackFile *files, int count, bool *mine);
    void (*read)(const PackFile *files, int count, const bool *mine, Arena *a, Pack *out,
                 Diag *diag);
} folders[] = {
    {"IMDb tables", imdb_take, imdb_read_folder},
    {"TMDb tables", tmdb_take, tmdb_read_folder},
};

#define BYTES_LOOKED_AT 4096 /* for what no text holds */

void pack_reserve(Pack *pack, int more, Arena *a)
{
    if (more <= pack->cap - pack->count)
        return;
    /* With the little more that the next file of a folder may want: what moves stays behind. */
    int cap = pack->count + more + (pack->count ? (pack->count + more) / 8 : 0);
    size_t size = sizeof *pack->records;
    pack->records = arena_resize(record_rows(pack, a), pack->records, size * (size_t)pack->count,
                                 size * (size_t)cap, _Alignof(Record));
    pack->cap = cap;
}

/* What a file is that is no text at all, or NULL. */
static const char *what_binary(Str bytes)
{
    static const struct {
        const char *start, *what;
    } known[] = {
        {"PK\x03\x04", "this is a zip archive or a spreadsheet; unpack it, or save it as text"},
        {"%PDF", "this is a PDF and no film pack"},
        {"\x89PNG", "this is a picture and no film pack"},
        {"SQLite format 3", "this is a database and no film pack"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_starts(bytes, str_from_c(known[i].start)))
            return known[i].what;
    if (str_starts(bytes, S("\xFE\xFF")) || str_starts(bytes, S("\xFF\xFE")))
        return NULL;
    if (str_find(str_slice(bytes, 0, BYTES_LOOKED_AT), (Str){"", 1}) >= 0)
        return "this looks like no pack: it is not text (if it should be, save it as UTF-8)";
    return NULL;
}

static bool is_empty(Str bytes)
{
    if (str_starts(bytes, S("\xEF\xBB\xBF")))
        bytes = str_slice(bytes, 3, bytes.n);
    return str_trim(bytes).n == 0;
}

/* Is the file worth giving to a reader? Among the files of a folder a stranger is only warned of.
 */
static bool is_readable(const PackFile *f, bool alone, Diag *diag)
{
    FaultKind kind = alone ? FAULT_ERROR : FAULT_WARNING;
    bool too_large = f->bytes.n > PACK_MAX_BYTES || (f->source.read && !imdb_looks_like(f->bytes));
    const char *binary = too_large ? NULL : what_binary(f->bytes);
    if (too_large)
        diag_add(diag, FAULT_ERROR, "file-too-large", f->path, 1, 1,
                 "the file is larger than 64 MiB, the most that is read whole; divide it into "
                 "several files of one folder");
    else if (is_empty(f->bytes))
        diag_add(diag, kind, "empty-file", f->path, 1, 1,
                 "the file is empty; a pack holds records such as \"Title: Rust and Bone\" and "
                 "\"Year: 2012\"");
    else if (binary)
        diag_add(diag, kind, "not-text", f->path, 1, 1, "%s", binary);
    else
        return true;
    return false;
}

static bool has_prose(Pack *out)
{
    if (!out->prose && out->open_prose)
        out->prose = out->open_prose(out->prose_ctx);
    return out->prose;
}

static void read_file(const PackFile *f, bool alone, Arena *a, Pack *out, Diag *diag)
{
    if (!is_readable(f, alone, diag))
        return;
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++)
        if (readers[i].looks_like(f->bytes) && (readers[i].read != prose_read || has_prose(out))) {
            int before = out->count;
            readers[i].read(f, a, out, diag);
            if (out->count > before || !out->format)
                out->format = readers[i].format;
            return;
        }
    diag_add(diag, alone ? FAULT_ERROR : FAULT_WARNING, "not-a-pack", f->path, 1, 1,
             "no films and no questions are seen here; Marquee reads tables (CSV) whose first line "
             "is like \"Title,Year,Director\", JSON lists of films, questions of Moodle, Kahoot, "
             "Anki and others, and .rec files: lines like \"Title: Rust and Bone\" and \"Year: "
             "2012\", a blank line between films");
}

/* What readers of whole folders take is marked in `taken`. */
static void read_folders(const PackFile *files, int count, bool *taken, Arena *a, Pack *out,
                         Diag *diag)
{
    bool *mine = arena_new(a, bool, count);
    for (size_t i = 0; i < sizeof folders / sizeof *folders && count > 1; i++) {
        memset(mine, 0, sizeof *mine * (size_t)count);
        if (!folders[i].take(files, count, mine))
            continue;
        for (int f = 0; f < count; f++) {
            mine[f] &= !taken[f];
            taken[f] |= mine[f];
        }
        folders[i].read(files, count, mine, a, out, diag);
        out->format = folders[i].format;
    }
}

/* ".rec" and the like, but not what follows the dot of "Dr. Strangelove". */
static bool is_ending(Str text)
{
    for (size_t i = 1; i < text.n; i++)
        if (!(text.s[i] >= 'a' && text.s[i] <= 'z') && !(text.s[i] >= 'A' && text.s[i] <= 'Z') &&
            !(text.s[i] >= '0' && text.s[i] <= '9'))
            return false;
    return text.n > 1 && text.n < 6;
}

/* The last name of a path without its ending: "x" of "a/x.csv.gz". */
static Str name_of_path(Str path)
{
    while (path.n > 1 && str_ends(path, S("/")))
        path.n--;
    Str name = str_slice(path, (size_t)(str_find_last(path, S("/")) + 1), path.n);
    if (name.n > 3 && str_equal_ascii_nocase(str_slice(name, name.n - 3, name.n), S(".gz")))
        name.n -= 3;
    ptrdiff_t dot = str_find_last(name, S("."));
    if (dot > 0 && is_ending(str_slice(name, (size_t)dot, name.n)))
        name.n = (size_t)dot;
    return name;
}

static void name_pack(Pack *out)
{
    for (int i = 0; i < out->count && !out->name.n; i++)
        if (out->records[i].type == RECORD_PACK)
            out->name = record_value(&out->records[i], "Name");
    if (!out->name.n)
        out->name = name_of_path(out->path);
}

/* A Pack record alone, or records of types that are not ours, give nothing to ask or to go by. */
static bool has_usable(const Pack *pack)
{
    for (int i = 0; i < pack->count; i++)
        if (pack->records[i].type != RECORD_PACK && pack->records[i].type != RECORD_OTHER)
            return true;
    return false;
}

/* ---- files that are streamed, and compressed ones */

ptrdiff_t pack_piece(const PackFile *file, uint64_t at, char *to, size_t room)
{
    if (file->source.read)
        return file->source.read(file->source.ctx, at, to, room);
    Str piece = str_slice(file->bytes, at < file->bytes.n ? (size_t)at : file->bytes.n,
                          file->bytes.n);
    piece = str_slice(piece, 0, room);
    if (piece.n)
        memcpy(to, piece.s, piece.n);
    return (ptrdiff_t)piece.n;
}

/* A file that is held, as its own source. */
static ptrdiff_t read_held(void *ctx, uint64_t at, char *to, size_t room)
{
    return pack_piece(ctx, at, to, room);
}

/* A compressed file by its beginning alone, if it is to be streamed or too large to be held. Fails:
 * false if it is to be unpacked whole. */
static bool open_packed(const PackFile *file, Arena *a, PackFile *out)
{
    Str head = gzip_head(file, a);
    if (!file->source.read && !imdb_looks_like(head))
        return false;
    *out = (PackFile){.path = file->path, .bytes = head, .source = file->source, .packed = true};
    if (out->source.read)
        return true;
    PackFile *held = arena_new(a, PackFile, 1);
    *held = *file;
    out->source = (PackSource){read_held, held};
    return true;
}

typedef struct {
    PackFile *files;
    bool *told;                 /* that it is damaged */
    bool *cut;                  /* its end is missing */
} Unpacked;

/* The files as they are read: compressed ones unpacked. */
static Unpacked unpack(const PackFile *files, int count, Arena *a, Diag *diag)
{
    Unpacked u = {arena_new(a, PackFile, count), arena_new(a, bool, count),
                  arena_new(a, bool, count)};
    size_t left = PACK_MAX_UNPACKED_BYTES;
    for (int i = 0; i < count; i++) {
        int errors = diag->errors;
        u.files[i] = files[i];
        if (files[i].bytes.n <= PACK_MAX_BYTES && gzip_looks_like(files[i].bytes) &&
            !open_packed(&files[i], a, &u.files[i]))
            u.cut[i] = !gzip_unpack(&files[i], &left, a, &u.files[i], diag);
        u.told[i] = diag->errors > errors;
    }
    return u;
}

static void drop_last_record(Pack *pack)
{
    pack->count--;
    while (pack->doubt_count && pack->doubts[pack->doubt_count - 1].record == pack->count)
        pack->doubt_count--;
}

/* The last record of a file that is cut off may have lost a part of a list, which would then be
 * taken for whole. */
static void read_unpacked(const Unpacked *u, int i, bool alone, Arena *a, Pack *out, Diag *diag)
{
    int before = out->count;
    if (u->told[i] && is_empty(u->files[i].bytes))
        return;
    read_file(&u->files[i], alone, a, out, diag);
    if (u->cut[i] && out->count > before)
        drop_last_record(out);
}

static size_t bytes_in_all(const PackFile *files, int count)
{
    size_t n = 0;
    for (int i = 0; i < count; i++)
        n += files[i].bytes.n;
    return n;
}

bool pack_read(const PackFile *files, int file_count, int last_year, Arena *a, Pack *out,
               Diag *diag)
{
    int faults_before = diag->count, errors_before = diag->errors;
    Unpacked u = unpack(files, file_count, a, diag);
    progress_begin(diag->progress, STAGE_READ, bytes_in_all(u.files, file_count));
    bool *taken = arena_new(a, bool, file_count);
    read_folders(u.files, file_count, taken, a, out, diag);
    for (int i = 0; i < file_count; i++)
        if (!taken[i] && !progress_stopped(diag->progress)) {
            read_unpacked(&u, i, file_count == 1, a, out, diag);
            progress_end_file(diag->progress, u.files[i].bytes.n);
        }
    record_check(out, last_year, a, diag);
    name_pack(out);
    bool usable = has_usable(out);
    if (!usable && diag->errors == errors_before)
        diag_add(diag, FAULT_ERROR, "no-records", file_count ? files[0].path : out->path, 1, 1,
                 "no film and no question was found; see FORMAT.md for how to write them");
    diag_sort(diag, faults_before); /* the check came after the reading of all lines */
    return usable;
}
