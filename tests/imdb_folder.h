/* imdb_folder.h -- IMDb's tables as a folder, from C strings in which `|` stands for a tab: held, or
 * read in pieces. */
#ifndef IMDB_FOLDER_H
#define IMDB_FOLDER_H

#include "gzipped.h"
#include "imdb.h"
#include "packtext.h"

#define BASICS                                                                                     \
    "tconst|titleType|primaryTitle|originalTitle|isAdult|startYear|endYear|runtimeMinutes|"        \
    "genres\n"
#define RATINGS "tconst|averageRating|numVotes\n"
#define CREW "tconst|directors|writers\n"
#define PEOPLE "tconst|ordering|nconst|category|job|characters\n"
#define NAMES "nconst|primaryName|birthYear|deathYear|primaryProfession|knownForTitles\n"
#define AKAS "titleId|ordering|title|region|language|types|attributes|isOriginalTitle\n"

#define ROW_A "tt0000001|movie|A|A|0|1999|\\N|\\N|\\N\n"
#define FILM "%rec: Film\n\nTitle: A\nYear: 1999\n"
#define PERSON "\n%rec: Person\n"

/* The tables of a folder, in this order; NULL: not there. */
enum { TABLES = 6 };
static const char *const paths[TABLES] = {"f/1.tsv", "f/2.tsv", "f/3.tsv",
                                          "f/4.tsv", "f/5.tsv", "f/6.tsv"};

static inline Str with_tabs(Arena *a, Str text)
{
    char *out = arena_c(a, text);
    for (size_t i = 0; i < text.n; i++)
        if (out[i] == '|')
            out[i] = '\t';
    return (Str){out, text.n};
}

static inline void open_folder(PackText *p)
{
    arena_init(&p->arena);
    diag_init(&p->diag, &p->arena);
    p->pack = (Pack){.path = S("f")};
}

/* Read the tables that are there; `source` NULL: as they are held. */
static inline void read_folder(PackText *p, const Str *tables,
                               ptrdiff_t (*source)(void *ctx, uint64_t at, char *to, size_t room))
{
    PackFile files[TABLES];
    int count = 0;
    for (int i = 0; i < TABLES; i++) {
        if (!tables[i].s)
            continue;
        Str *whole = arena_new(&p->arena, Str, 1);
        *whole = tables[i];
        files[count] = (PackFile){.path = str_from_c(paths[i]), .bytes = tables[i]};
        if (source)
            files[count].source = (PackSource){source, whole};
        count++;
    }
    p->usable = pack_read(files, count, LAST_YEAR, &p->arena, &p->pack, &p->diag);
}

/* As if it came in pieces of seven bytes. */
static inline ptrdiff_t read_in_sevens(void *ctx, uint64_t at, char *to, size_t room)
{
    Str piece = str_slice(*(const Str *)ctx, (size_t)at, (size_t)at + (room < 7 ? room : 7));
    if (piece.n)
        memcpy(to, piece.s, piece.n);
    return (ptrdiff_t)piece.n;
}

#endif
