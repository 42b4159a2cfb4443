/* table.h -- rows of cells: CSV and TSV as spreadsheets and scripts write them.
 * Source: RFC 4180 (quotes, doubled quotes, line breaks inside quotes), loosened: a quote inside an
 * unquoted cell is itself, text after a closing quote is kept, an open quote at the end of the file
 * is an error of its line and the rows go on behind that line. Lines are physical ones. */
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
    bool too_many_said;
} Table;

/* The mark that divides the cells of this text: the one of which its first lines have the most, and
 * equally many a line. `text` is UTF-8 (see lines_text). */
char table_separator(Str text);

/* `file` must outlive the table; cells are views into it or lie in `a`. */
void table_open(Table *t, const PackFile *file, char separator, bool quoted, Arena *a, Diag *diag);

/* The next row that is not empty. Fails: false at the end of the file. */
bool table_next(Table *t);

/* The cell of a column, empty where the row is too short. */
Cell table_cell(const Table *t, int column);

#endif
