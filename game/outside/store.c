/* store.c -- see store.h.
 * A row a round, a row an answer, and how many questions packs hold. The question is kept as text,
 * its fact as a key, so that the history means something when the packs are gone. */
#include "store.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STORE_VERSION 4
#define STORE_BUSY_MS 2000

struct Store {
    sqlite3 *db;
    int64_t round;              /* the row of the round under way, 0 if none */
    char said[400];
};

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
    " id INTEGER PRIMARY KEY, round INTEGER NOT NULL REFERENCES round(id), position INTEGER NOT "
    "NULL,"
    " given INTEGER NOT NULL, fact INTEGER NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL,"
    " right_option TEXT NOT NULL, chosen_option TEXT, question_id TEXT NOT NULL,"
    " success_milli INTEGER NOT NULL, options INTEGER NOT NULL, chosen INTEGER NOT NULL,"
    " is_right INTEGER NOT NULL, swapped INTEGER NOT NULL, fifty INTEGER NOT NULL,"
    " clue INTEGER NOT NULL, took_ms INTEGER NOT NULL, base INTEGER NOT NULL, speed INTEGER NOT "
    "NULL,"
    " percent INTEGER NOT NULL, points INTEGER NOT NULL, streak INTEGER NOT NULL,"
    " streak_lost INTEGER NOT NULL, topics TEXT NOT NULL DEFAULT '',"
    " disputed INTEGER NOT NULL DEFAULT 0, UNIQUE (round, position));"
    "CREATE INDEX IF NOT EXISTS round_best ON round (fingerprint, length, score);"
    "CREATE TABLE IF NOT EXISTS counted (fingerprint INTEGER PRIMARY KEY, questions INTEGER NOT "
    "NULL);";

/* Remember the first thing that went wrong since it was last asked. */
static void say(Store *s, const char *what)
{
    if (!s->said[0])
        snprintf(s->said, sizeof s->said, "%s (%s).", what,
                 s->db ? sqlite3_errmsg(s->db) : "no memory");
}

static bool run(Store *s, const char *sql)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* ---- statements: prepared, bound by position, stepped, finalised */

static sqlite3_stmt *prepare(Store *s, const char *sql)
{
    sqlite3_stmt *st = NULL;
    if (!s->db || sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
        return NULL;
    return st;
}

static void bind_int(sqlite3_stmt *st, int at, int64_t value)
{
    sqlite3_bind_int64(st, at, value);
}

static void bind_str(sqlite3_stmt *st, int at, Str text)
{
    sqlite3_bind_text(st, at, text.n ? text.s : "", (int)text.n, SQLITE_TRANSIENT);
}

static bool finish(Store *s, sqlite3_stmt *st, const char *what)
{
    bool ok = st && sqlite3_step(st) == SQLITE_DONE;
    sqlite3_finalize(st);
    if (!ok)
        say(s, what);
    return ok;
}

/* ---- opening */

static int version_of(Store *s)
{
    sqlite3_stmt *st = prepare(s, "PRAGMA user_version");
    int version = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return version;
}

/* The first version knew no topics, the second no disputes, the third no lists of films seen. */
static bool bring_up(Store *s, int version)
{
    if (version == 1 && !run(s, "ALTER TABLE answer ADD COLUMN topics TEXT NOT NULL DEFAULT ''"))
        return false;
    if (version >= 1 && version <= 2 &&
        !(run(s, "ALTER TABLE answer ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0") &&
          run(s, "ALTER TABLE round ADD COLUMN disputes INTEGER NOT NULL DEFAULT 0")))
        return false;
    return version < 1 || version > 3 ||
           (run(s, "ALTER TABLE round ADD COLUMN seen INTEGER NOT NULL DEFAULT 0") &&
            run(s, "ALTER TABLE round ADD COLUMN seen_list TEXT NOT NULL DEFAULT ''"));
}

static bool is_sound(Store *s)
{
    sqlite3_stmt *st = prepare(s, "PRAGMA quick_check(1)");
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
    return run(s, "PRAGMA journal_mode = TRUNCATE") && run(s, "PRAGMA synchronous = FULL")
        && run(s, "BEGIN IMMEDIATE") && bring_up(s, version) && run(s, schema)
        && run(s, "PRAGMA user_version = 4")
        && run(s, "COMMIT");
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
    if (sqlite3_open(":memory:", &s->db) != SQLITE_OK || !run(s, schema))
        say(s, "The history cannot be kept at all");
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

/* ---- rounds */

static void join_countries(const Programme *p, Buf *out)
{
    for (int i = 0; i < p->country_count; i++) {
        if (i)
            buf_add_char(out, '\n');
        buf_add(out, p->countries[i]);
    }
}

bool store_begin(Store *s, const Unfinished *r, int64_t now_s)
{
    char memory[2048];
    Buf countries = buf_fixed(memory, sizeof memory);
    join_countries(&r->programme, &countries);
    sqlite3_stmt *st = prepare(s, "INSERT INTO round (mode, began, seed, number, fingerprint, length,"
        " level, programme_level, time_s, decades, kinds, countries, disputes,"
        " seen, seen_list) VALUES ('play', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bind_int(st, 1, now_s);
    bind_int(st, 2, (int64_t)r->seed);
    bind_int(st, 3, (int64_t)r->number);
    bind_int(st, 4, (int64_t)r->fingerprint);
    bind_int(st, 5, r->programme.length);
    bind_int(st, 6, r->level);
    bind_int(st, 7, r->programme.level);
    bind_int(st, 8, r->time_s);
    bind_int(st, 9, r->programme.decades);
    bind_int(st, 10, (int64_t)r->programme.kinds);
    bind_str(st, 11, buf_str(&countries));
    bind_int(st, 12, r->disputes);
    bind_int(st, 13, (int64_t)r->seen_key);
    bind_str(st, 14, r->seen_path);
    s->round = 0;
    if (!finish(s, st, "The round could not be written to the history"))
        return false;
    s->round = sqlite3_last_insert_rowid(s->db);
    return true;
}

static Str chosen_text(const Item *item, int chosen)
{
    return chosen < 0 ? S("") : item->option[chosen];
}

bool store_used(Store *s, unsigned used)
{
    if (!s->round)
        return false;
    sqlite3_stmt *st = prepare(s, "UPDATE round SET used = ? WHERE id = ?");
    bind_int(st, 1, used);
    bind_int(st, 2, s->round);
    return finish(s, st, "What was used could not be written to the history");
}

/* Topics as text, so that the column means the same to every reader: hexadecimal, blanks between. */
static void write_topics(const Item *item, Buf *out)
{
    for (int i = 0; i < item->topic_count; i++)
        buf_format(out, "%s%llx", i ? " " : "", (unsigned long long)item->topics[i]);
}

static void read_topics(const char *text, RatedAnswer *out)
{
    while (text && *text && out->topic_count < RATING_TOPICS) {
        char *end;
        uint64_t topic = strtoull(text, &end, 16);
        if (end == text)
            return;
        out->topics[out->topic_count++] = topic;
        text = *end == ' ' ? end + 1 : end;
    }
}

bool store_answer(Store *s, int position, const Item *item, const Answer *x, unsigned used,
                  int64_t now_s)
{
    if (!s->round || !run(s, "BEGIN IMMEDIATE")) {
        say(s, "The answer could not be written to the history");
        return false;
    }
    sqlite3_stmt *st = prepare(s, "INSERT OR REPLACE INTO answer (round, position, given, fact, kind,"
        " question, right_option, chosen_option, question_id, success_milli, options, chosen, is_right,"
        " swapped, fifty, clue, took_ms, base, speed, percent, points, streak, streak_lost, topics, disputed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    char memory[128];
    Buf topics = buf_fixed(memory, sizeof memory);
    write_topics(item, &topics);
    bind_str(st, 24, buf_str(&topics));
    bind_int(st, 25, x->disputed);
    const Question *q = &item->question;
    const int64_t numbers[] = {q->option_count, x->chosen, x->right, x->swapped, x->fifty, x->clue,
                               x->took_ms, x->base, x->speed, x->percent, x->points, x->streak,
                               x->streak_lost};
    bind_int(st, 1, s->round);
    bind_int(st, 2, position);
    bind_int(st, 3, now_s);
    bind_int(st, 4, (int64_t)q->fact);
    bind_str(st, 5, str_from_c(kind_name(q->kind)));
    bind_str(st, 6, item->stem);
    bind_str(st, 7, item->option[q->key]);
    bind_str(st, 8, chosen_text(item, x->chosen));
    bind_str(st, 9, item->id);
    bind_int(st, 10, item->success_milli);
    for (int i = 0; i < (int)(sizeof numbers / sizeof *numbers); i++)
        bind_int(st, 11 + i, numbers[i]);
    bool ok = finish(s, st, "The answer could not be written to the history");
    st = prepare(s, "UPDATE round SET used = ? WHERE id = ?");
    bind_int(st, 1, used);
    bind_int(st, 2, s->round);
    ok = finish(s, st, "The answer could not be written to the history") && ok;
    if (ok && run(s, "COMMIT"))
        return true;
    say(s, "The answer could not be written to the history");
    run(s, "ROLLBACK");
    return false;
}

bool store_dispute(Store *s, int position, const Answer *x)
{
    if (!s->round)
        return false;
    sqlite3_stmt *st = prepare(s, "UPDATE answer SET disputed = 1, points = 0, base = 0, speed = 0,"
                                  " percent = 0, streak = ?, streak_lost = 0"
                                  " WHERE round = ? AND position = ?");
    bind_int(st, 1, x->streak);
    bind_int(st, 2, s->round);
    bind_int(st, 3, position);
    return finish(s, st, "The dispute could not be written to the history");
}

bool store_end(Store *s, const Session *session, int64_t now_s)
{
    if (!s->round)
        return false;
    sqlite3_stmt *st = prepare(s, "UPDATE round SET ended = ?, score = ?, right_answers = ?,"
                                  " best_streak = ?, used = ? WHERE id = ?");
    bind_int(st, 1, now_s);
    bind_int(st, 2, session->score);
    bind_int(st, 3, session_right_count(session));
    bind_int(st, 4, session->best_streak);
    bind_int(st, 5, session->used);
    bind_int(st, 6, s->round);
    s->round = 0;
    return finish(s, st, "The round could not be written to the history");
}

void store_drop_unfinished(Store *s)
{
    sqlite3_stmt *st = prepare(s, "UPDATE round SET dropped = 1 WHERE ended IS NULL AND dropped = 0");
    finish(s, st, "The unfinished round could not be put away");
    s->round = 0;
}

/* ---- reading */

static Str column_text(sqlite3_stmt *st, int at, Arena *a)
{
    Str text = {(const char *)sqlite3_column_text(st, at), (size_t)sqlite3_column_bytes(st, at)};
    return arena_copy(a, text.s ? text : S(""));
}

static void read_countries(Str text, Programme *p)
{
    for (Str rest = text, line; rest.n && p->country_count < 16;) {
        str_cut(rest, '\n', &line, &rest);
        p->countries[p->country_count++] = line;
    }
}

/* Columns begin with position; the rest in the order of Answer. */
static void read_answer(sqlite3_stmt *st, Answer *x)
{
    *x = (Answer){
        .chosen = sqlite3_column_int(st, 1),
        .right = sqlite3_column_int(st, 2) != 0,
        .swapped = sqlite3_column_int(st, 3) != 0,
        .fifty = sqlite3_column_int(st, 4) != 0,
        .clue = sqlite3_column_int(st, 5) != 0,
        .took_ms = sqlite3_column_int(st, 6),
        .points = sqlite3_column_int(st, 7),
        .base = sqlite3_column_int(st, 8),
        .speed = sqlite3_column_int(st, 9),
        .percent = sqlite3_column_int(st, 10),
        .streak = sqlite3_column_int(st, 11),
        .streak_lost = sqlite3_column_int(st, 12),
        .disputed = sqlite3_column_int(st, 13) != 0,
    };
}

static void read_answers(Store *s, Unfinished *out)
{
    sqlite3_stmt *st = prepare(s, "SELECT position, chosen, is_right, swapped, fifty, clue, took_ms,"
        " points, base, speed, percent, streak, streak_lost, disputed FROM answer WHERE round = ?"
        " ORDER BY position");
    bind_int(st, 1, s->round);
    while (st && out->answered < ROUND_MAX && sqlite3_step(st) == SQLITE_ROW
           && sqlite3_column_int(st, 0) == out->answered)
        read_answer(st, &out->answers[out->answered++]);
    sqlite3_finalize(st);
}

bool store_unfinished(Store *s, Unfinished *out, Arena *a)
{
    *out = (Unfinished){0};
    sqlite3_stmt *st = prepare(s, "SELECT id, seed, number, fingerprint, length, level,"
        " programme_level, time_s, decades, kinds, countries, used, disputes, seen, seen_list FROM round"
        " WHERE ended IS NULL AND dropped = 0 ORDER BY id DESC LIMIT 1");
    if (st && sqlite3_step(st) == SQLITE_ROW) {
        out->there = true;
        s->round = sqlite3_column_int64(st, 0);
        out->seed = (uint64_t)sqlite3_column_int64(st, 1);
        out->number = (uint64_t)sqlite3_column_int64(st, 2);
        out->fingerprint = (uint64_t)sqlite3_column_int64(st, 3);
        out->programme.length = sqlite3_column_int(st, 4);
        out->level = sqlite3_column_int(st, 5);
        out->programme.level = sqlite3_column_int(st, 6);
        out->time_s = sqlite3_column_int(st, 7);
        out->programme.decades = (unsigned)sqlite3_column_int64(st, 8);
        out->programme.kinds = (uint64_t)sqlite3_column_int64(st, 9);
        read_countries(column_text(st, 10, a), &out->programme);
        out->used = (unsigned)sqlite3_column_int(st, 11);
        out->disputes = sqlite3_column_int(st, 12);
        out->seen_key = (uint64_t)sqlite3_column_int64(st, 13);
        out->seen_path = column_text(st, 14, a);
        out->programme.seen = out->seen_key != 0;
    }
    sqlite3_finalize(st);
    if (out->there)
        read_answers(s, out);
    return out->there;
}

int store_best(Store *s, uint64_t fingerprint, const Programme *p, uint64_t seen_key)
{
    char memory[2048];
    Buf countries = buf_fixed(memory, sizeof memory);
    join_countries(p, &countries);
    sqlite3_stmt *st = prepare(s, "SELECT max(score) FROM round WHERE ended IS NOT NULL AND"
        " fingerprint = ? AND length = ? AND decades = ? AND kinds = ? AND countries = ?"
        " AND seen = ?");
    bind_int(st, 1, (int64_t)fingerprint);
    bind_int(st, 2, p->length);
    bind_int(st, 3, p->decades);
    bind_int(st, 4, (int64_t)p->kinds);
    bind_str(st, 5, buf_str(&countries));
    bind_int(st, 6, p->seen ? (int64_t)seen_key : 0);
    int best = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return best;
}

int store_counted(Store *s, uint64_t fingerprint)
{
    sqlite3_stmt *st = prepare(s, "SELECT questions FROM counted WHERE fingerprint = ?");
    bind_int(st, 1, (int64_t)fingerprint);
    int questions = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return questions;
}

/* If it cannot be kept they are counted again: nothing to tell. */
void store_keep_count(Store *s, uint64_t fingerprint, int questions)
{
    sqlite3_stmt *st = prepare(s, "INSERT OR REPLACE INTO counted VALUES (?, ?)");
    bind_int(st, 1, (int64_t)fingerprint);
    bind_int(st, 2, questions);
    if (st)
        sqlite3_step(st);
    sqlite3_finalize(st);
}

void store_rating(Store *s, Rating *out)
{
    *out = (Rating){0};
    sqlite3_stmt *st =
        prepare(s, "SELECT success_milli, options, is_right, topics FROM answer"
                   " WHERE disputed = 0 ORDER BY id");
    while (st && sqlite3_step(st) == SQLITE_ROW) {
        RatedAnswer a = {.success_milli = sqlite3_column_int(st, 0),
                         .options = sqlite3_column_int(st, 1),
                         .right = sqlite3_column_int(st, 2) != 0};
        read_topics((const char *)sqlite3_column_text(st, 3), &a);
        rating_answer(out, &a);
    }
    sqlite3_finalize(st);
}

int store_recent_facts(Store *s, uint64_t *out, int max)
{
    int n = 0;
    sqlite3_stmt *st = prepare(s, "SELECT fact FROM answer ORDER BY id DESC LIMIT ?");
    bind_int(st, 1, max);
    while (st && n < max && sqlite3_step(st) == SQLITE_ROW)
        out[n++] = (uint64_t)sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return n;
}

int store_answer_count(Store *s)
{
    sqlite3_stmt *st = prepare(s, "SELECT count(*) FROM answer");
    int n = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return n;
}
