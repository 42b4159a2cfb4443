/* store_data.h -- the history's insides, for store.c and store_open.c alone. */
#ifndef STORE_DATA_H
#define STORE_DATA_H

#include <sqlite3.h>

#include "store.h"

struct Store {
    sqlite3 *db;
    int64_t round;              /* the row of the round under way, 0 if none */
    char said[400];
};

/* Remember the first thing that went wrong since it was last asked. */
void db_say(Store *s, const char *what);

bool db_run(Store *s, const char *sql);

/* Statements: prepared, bound by position, stepped, finished. NULL if it cannot be prepared; all
 * others take NULL. */
sqlite3_stmt *db_prepare(Store *s, const char *sql);
void db_bind_int(sqlite3_stmt *st, int at, int64_t value);
void db_bind_str(sqlite3_stmt *st, int at, Str text);
/* Step a statement that gives no rows, and let it go. False, and `what` is remembered, if it failed. */
bool db_finish(Store *s, sqlite3_stmt *st, const char *what);

#endif
