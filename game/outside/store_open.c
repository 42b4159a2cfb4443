/* store_open.c -- the file of the history: its tables, older ones brought up, a damaged one set aside. */
#include <stdio.h>
#include <string.h>

#include "store_data.h"

#define STORE_VERSION 4
#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
#define STORE_BUSY_MS 2000

static const char schema[] =
    "CREATE TABLE IF NOT EXISTS round ("
    " id INTEGER PRIMARY KEY, mode TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER,"
    " dropped INTEGER NOT NULL DEFAULT 0, seed INTEGER NOT NULL, number INTEGER NOT NULL,"
    " fingerprint INTEGER NOT NULL, length INTEGER NOT NULL, level INTEGER NOT NULL,"
    " programme_level INTEGER NOT NULL, time_s INTEGER NOT NULL, decades INTEGER NOT NULL,"
    " kinds INTEGER NOT NULL, countries TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0,"
    " disputes INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0,"
    " seen_list TEXT NOT NULL DEFAULT '',"
    " score INTEGER, right_answers INTEGER, best_streak INTEGER);"
    "CREATE TABLE IF NOT EXISTS answer ("
    " id INTEGER PRIMARY KEY, round INTEGER NOT NULL REFERENCES round(id), position INTEGER"
    " NOT NULL, given INTEGER NOT NULL, fact INTEGER NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL,"
    " right_option TEXT NOT NULL, chosen_option TEXT, question_id TEXT NOT NULL,"
    " success_milli INTEGER NOT NULL, options INTEGER NOT NULL, chosen INTEGER NOT NULL,"
    " is_right INTEGER NOT NULL, swapped INTEGER NOT NULL, fifty INTEGER NOT NULL,"
    " clue INTEGER NOT NULL, took_ms INTEGER NOT NULL, base INTEGER NOT NULL, speed INTEGER"
    " NOT NULL, percent INTEGER NOT NULL, points INTEGER NOT NULL, streak INTEGER NOT NULL,"
    " streak_lost INTEGER NOT NULL, topics TEXT NOT NULL DEFAULT '',"
    " disputed INTEGER NOT NULL DEFAULT 0, UNIQUE (round, position));"
    "CREATE INDEX IF NOT EXISTS round_best ON round (fingerprint, length, score);"
    "CREATE TABLE IF NOT EXISTS counted ("
    " fingerprint INTEGER PRIMARY KEY, questions INTEGER NOT NULL);";

void db_say(Store *s, const char *what)
{
    if (!s->said[0])
        snprintf(s->said, sizeof s->said, "%s (%s).", what,
                 s->db ? sqlite3_errmsg(s->db) : "no memory");
}

bool db_run(Store *s, const char *sql)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* ---- statements */

sqlite3_stmt *db_prepare(Store *s, const char *sql)
{
    sqlite3_stmt *st = NULL;
    if (!s->db || sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
        return NULL;
    return st;
}

void db_bind_int(sqlite3_stmt *st, int at, int64_t value)
{
    sqlite3_bind_int64(st, at, value);
}

void db_bind_str(sqlite3_stmt *st, int at, Str text)
{
    sqlite3_bind_text(st, at, text.n ? text.s : "", (int)text.n, SQLITE_TRANSIENT);
}

bool db_finish(Store *s, sqlite3_stmt *st, const char *what)
{
    bool ok = st && sqlite3_step(st) == SQLITE_DONE;
    sqlite3_finalize(st);
    if (!ok)
        db_say(s, what);
    return ok;
}

/* ---- opening */

static int version_of(Store *s)
{
    sqlite3_stmt *st = db_prepare(s, "PRAGMA user_version");
    int version = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return version;
}

/* The first version knew no topics, the second no disputes, the third no lists of films seen. */
static bool bring_up(Store *s, int version)
{
    if (version == 1 && !db_run(s, "ALTER TABLE answer ADD COLUMN topics TEXT NOT NULL DEFAULT ''"))
        return false;
    if (version >= 1 && version <= 2 &&
        !(db_run(s, "ALTER TABLE answer ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0") &&
          db_run(s, "ALTER TABLE round ADD COLUMN disputes INTEGER NOT NULL DEFAULT 0")))
        return false;
    return version < 1 || version > 3 ||
           (db_run(s, "ALTER TABLE round ADD COLUMN seen INTEGER NOT NULL DEFAULT 0") &&
            db_run(s, "ALTER TABLE round ADD COLUMN seen_list TEXT NOT NULL DEFAULT ''"));
}

static bool is_sound(Store *s)
{
    sqlite3_stmt *st = db_prepare(s, "PRAGMA quick_check(1)");
    bool ok = st && sqlite3_step(st) == SQLITE_ROW
           && strcmp((const char *)sqlite3_column_text(st, 0), "ok") == 0;
    sqlite3_finalize(st);
    return ok;
}

/* An answer must survive the loss of power: full synchronising, and a journal that needs no shared
 * memory, so that a history on a network home works too. */
static bool set_up(Store *s)
{
    int version = version_of(s);
    sqlite3_busy_timeout(s->db, STORE_BUSY_MS);
    return db_run(s, "PRAGMA journal_mode = TRUNCATE") && db_run(s, "PRAGMA synchronous = FULL") &&
           db_run(s, "BEGIN IMMEDIATE") && bring_up(s, version) && db_run(s, schema) &&
           db_run(s, "PRAGMA user_version = " TEXT(STORE_VERSION)) && db_run(s, "COMMIT");
}

static void close_db(Store *s)
{
    sqlite3_close(s->db);
    s->db = NULL;
}

static bool is_damage(int code)
{
    code &= 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

typedef enum { OPENED, DAMAGED, REFUSED } Opening;

static Opening open_file(Store *s, const char *path)
{
    if (sqlite3_open_v2(path, &s->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) != SQLITE_OK)
        return REFUSED;
    if (version_of(s) > STORE_VERSION)
        return REFUSED;
    bool ready = set_up(s);
    int code = sqlite3_errcode(s->db);
    if (ready && is_sound(s))
        return OPENED;
    return ready || is_damage(code) ? DAMAGED : REFUSED;
}

/* Keep the damaged file under the first free name beside it. */
static bool set_aside(const char *path, Arena *a, Str *kept)
{
    for (int i = 1; i < 1000; i++) {
        Str name = arena_format(a, "%s.damaged-%d", path, i);
        const char *to = arena_c(a, name);
        FILE *there = fopen(to, "rb");
        if (there) {
            fclose(there);
            continue;
        }
        *kept = name;
        return rename(path, to) == 0;
    }
    return false;
}

static void open_memory(Store *s)
{
    close_db(s);
    if (sqlite3_open(":memory:", &s->db) != SQLITE_OK || !db_run(s, schema))
        db_say(s, "The history cannot be kept at all");
}

Store *store_open(Str path, Arena *a, Str *said)
{
    Store *s = arena_new(a, Store, 1);
    *said = S("");
    const char *file = arena_c(a, path);
    Opening opening = path.n ? open_file(s, file) : REFUSED;
    if (opening == DAMAGED) {
        Str kept;
        close_db(s);
        if (set_aside(file, a, &kept)) {
            *said = arena_format(a, "The history was damaged. It is kept as %.*s; a new one begins.",
                                 STR_ARG(kept));
            opening = open_file(s, file);
        }
    }
    if (opening == OPENED)
        return s;
    if (path.n)
        *said = arena_format(a, "The history %.*s cannot be written (%s). This time nothing is kept.",
                             STR_ARG(path), s->db ? sqlite3_errmsg(s->db) : "cannot be opened");
    open_memory(s);
    return s;
}

void store_close(Store *s)
{
    if (s)
        close_db(s);
}

Str store_said(Store *s, Arena *a)
{
    Str said = arena_copy(a, str_from_c(s->said));
    s->said[0] = 0;
    return said;
}
