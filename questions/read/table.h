/* table.h -- rows of cells: CSV and TSV as spreadsheets and scripts write them.
 * Source: RFC 4180 (quotes, doubled quotes, line breaks inside quotes), loosened: a quote inside an
 * unquoted cell is itself, text after a closing quote is kept. A quote that is never closed is an
 * error of its line, and the rows go on behind that line; so is one that is closed on a later line
 * in the middle of a text, for there the next quote was taken for it. Lines are physical ones. A
 * first line such as `sep=;`, which spreadsheets understand, is no row. */
#ifndef TABLE_H
#define TABLE_H

#include "lines.h"

#define TABLE_MAX_CELLS 4096    /* of one row */

typedef struct {
    Str text;                   /* without its quotes; line breaks inside it are '\n' */
    int line, column;           /* where its text begins */
} Cell;

typedef struct {
    Lines lines;
    char separator;             /* ',', ';', '\t' or '|' */
    bool quoted;                /* do quotes mean anything? */
    Cell *cells;                /* of the row given last, until the next one */
    int count, cap;
    int first_line, last_line;  /* of the row given last */
    Str raw;                    /* its text with the end of its last line */
    bool broken;                /* the row has an open quote, which was told, and no cells */
    bool too_many_said;
    size_t column_byte;         /* a byte of the line being read, and its column */
    int column_at;
} Table;

/* The mark that divides the cells of this text: the one of which its first lines have the most, and
 * equally many a line; a line before them without any mark does not count. `text` is UTF-8 (see
 * lines_text). */
char table_separator(Str text);

/* Is one of the first `rows` rows of the file such a head? Looks at the first bytes alone and keeps
 * nothing. `separator` 0: the one that table_separator gives. */
bool table_has_head(Str bytes, int rows, char separator, bool quoted,
                    bool (*is_head)(const Table *t));

/* `file` must outlive the table; cells are views into it or lie in `a`. */
void table_open(Table *t, const PackFile *file, char separator, bool quoted, Arena *a, Diag *diag);

/* The next row that is not empty: a row of empty cells is. Fails: false at the end of the file. */
bool table_next(Table *t);

/* The column of this row whose cell is `name` in any case, -1 if none is. */
int table_find(const Table *t, const char *name);

/* Has this row a cell that holds something behind the `width` columns of the header? A comma in a cell
 * without quotes, most likely, so that what belongs where cannot be told. That is an error, and told. */
bool table_is_too_wide(Table *t, int width);

/* The cell of a column, empty where the row is too short. */
Cell table_cell(const Table *t, int column);

#endif
