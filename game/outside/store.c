/* store.c -- see store.h.
 * A row a round, a row an answer, and how many questions packs hold. The question is kept as text,
 * its fact as a key, so that the history means something when the packs are gone. */
#include <stdlib.h>

#include "store_data.h"

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
    sqlite3_stmt *st = db_prepare(s, "INSERT INTO round (mode, began, seed, number, fingerprint, length,"
        " level, programme_level, time_s, decades, kinds, countries, disputes,"
        " seen, seen_list) VALUES ('play', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    db_bind_int(st, 1, now_s);
    db_bind_int(st, 2, (int64_t)r->seed);
    db_bind_int(st, 3, (int64_t)r->number);
    db_bind_int(st, 4, (int64_t)r->fingerprint);
    db_bind_int(st, 5, r->programme.length);
    db_bind_int(st, 6, r->level);
    db_bind_int(st, 7, r->programme.level);
    db_bind_int(st, 8, r->time_s);
    db_bind_int(st, 9, r->programme.decades);
    db_bind_int(st, 10, (int64_t)r->programme.kinds);
    db_bind_str(st, 11, buf_str(&countries));
    db_bind_int(st, 12, r->disputes);
    db_bind_int(st, 13, (int64_t)r->seen_key);
    db_bind_str(st, 14, r->seen_path);
    s->round = 0;
    if (!db_finish(s, st, "The round could not be written to the history"))
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
    sqlite3_stmt *st = db_prepare(s, "UPDATE round SET used = ? WHERE id = ?");
    db_bind_int(st, 1, used);
    db_bind_int(st, 2, s->round);
    return db_finish(s, st, "What was used could not be written to the history");
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
    if (!s->round || !db_run(s, "BEGIN IMMEDIATE")) {
        db_say(s, "The answer could not be written to the history");
        return false;
    }
    sqlite3_stmt *st = db_prepare(s, "INSERT OR REPLACE INTO answer (round, position, given, fact, kind,"
        " question, right_option, chosen_option, question_id, success_milli, options, chosen, is_right,"
        " swapped, fifty, clue, took_ms, base, speed, percent, points, streak, streak_lost, topics, disputed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    char memory[128];
    Buf topics = buf_fixed(memory, sizeof memory);
    write_topics(item, &topics);
    db_bind_str(st, 24, buf_str(&topics));
    db_bind_int(st, 25, x->disputed);
    const Question *q = &item->question;
    const int64_t numbers[] = {q->option_count, x->chosen, x->right, x->swapped, x->fifty, x->clue,
                               x->took_ms, x->base, x->speed, x->percent, x->points, x->streak,
                               x->streak_lost};
    db_bind_int(st, 1, s->round);
    db_bind_int(st, 2, position);
    db_bind_int(st, 3, now_s);
    db_bind_int(st, 4, (int64_t)q->fact);
    db_bind_str(st, 5, str_from_c(kind_name(q->kind)));
    db_bind_str(st, 6, item->stem);
    db_bind_str(st, 7, item->option[q->key]);
    db_bind_str(st, 8, chosen_text(item, x->chosen));
    db_bind_str(st, 9, item->id);
    db_bind_int(st, 10, item->success_milli);
    for (int i = 0; i < (int)(sizeof numbers / sizeof *numbers); i++)
        db_bind_int(st, 11 + i, numbers[i]);
    bool ok = db_finish(s, st, "The answer could not be written to the history");
    st = db_prepare(s, "UPDATE round SET used = ? WHERE id = ?");
    db_bind_int(st, 1, used);
    db_bind_int(st, 2, s->round);
    ok = db_finish(s, st, "The answer could not be written to the history") && ok;
    if (ok && db_run(s, "COMMIT"))
        return true;
    db_say(s, "The answer could not be written to the history");
    db_run(s, "ROLLBACK");
    return false;
}

bool store_dispute(Store *s, int position, const Answer *x)
{
    if (!s->round)
        return false;
    sqlite3_stmt *st = db_prepare(s, "UPDATE answer SET disputed = 1, points = 0, base = 0, speed = 0,"
                                  " percent = 0, streak = ?, streak_lost = 0"
                                  " WHERE round = ? AND position = ?");
    db_bind_int(st, 1, x->streak);
    db_bind_int(st, 2, s->round);
    db_bind_int(st, 3, position);
    return db_finish(s, st, "The dispute could not be written to the history");
}

bool store_end(Store *s, const Session *session, int64_t now_s)
{
    if (!s->round)
        return false;
    sqlite3_stmt *st = db_prepare(s, "UPDATE round SET ended = ?, score = ?, right_answers = ?,"
                                  " best_streak = ?, used = ? WHERE id = ?");
    db_bind_int(st, 1, now_s);
    db_bind_int(st, 2, session->score);
    db_bind_int(st, 3, session_right_count(session));
    db_bind_int(st, 4, session->best_streak);
    db_bind_int(st, 5, session->used);
    db_bind_int(st, 6, s->round);
    s->round = 0;
    return db_finish(s, st, "The round could not be written to the history");
}

void store_drop_unfinished(Store *s)
{
    sqlite3_stmt *st = db_prepare(s, "UPDATE round SET dropped = 1 WHERE ended IS NULL AND dropped = 0");
    db_finish(s, st, "The unfinished round could not be put away");
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
    sqlite3_stmt *st = db_prepare(s, "SELECT position, chosen, is_right, swapped, fifty, clue, took_ms,"
        " points, base, speed, percent, streak, streak_lost, disputed FROM answer WHERE round = ?"
        " ORDER BY position");
    db_bind_int(st, 1, s->round);
    while (st && out->answered < ROUND_MAX && sqlite3_step(st) == SQLITE_ROW
           && sqlite3_column_int(st, 0) == out->answered)
        read_answer(st, &out->answers[out->answered++]);
    sqlite3_finalize(st);
}

bool store_unfinished(Store *s, Unfinished *out, Arena *a)
{
    *out = (Unfinished){0};
    sqlite3_stmt *st = db_prepare(s, "SELECT id, seed, number, fingerprint, length, level,"
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
    sqlite3_stmt *st = db_prepare(s, "SELECT max(score) FROM round WHERE ended IS NOT NULL AND"
        " fingerprint = ? AND length = ? AND decades = ? AND kinds = ? AND countries = ?"
        " AND seen = ?");
    db_bind_int(st, 1, (int64_t)fingerprint);
    db_bind_int(st, 2, p->length);
    db_bind_int(st, 3, p->decades);
    db_bind_int(st, 4, (int64_t)p->kinds);
    db_bind_str(st, 5, buf_str(&countries));
    db_bind_int(st, 6, p->seen ? (int64_t)seen_key : 0);
    int best = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return best;
}

int store_counted(Store *s, uint64_t fingerprint)
{
    sqlite3_stmt *st = db_prepare(s, "SELECT questions FROM counted WHERE fingerprint = ?");
    db_bind_int(st, 1, (int64_t)fingerprint);
    int questions = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return questions;
}

/* If it cannot be kept they are counted again: nothing to tell. */
void store_keep_count(Store *s, uint64_t fingerprint, int questions)
{
    sqlite3_stmt *st = db_prepare(s, "INSERT OR REPLACE INTO counted VALUES (?, ?)");
    db_bind_int(st, 1, (int64_t)fingerprint);
    db_bind_int(st, 2, questions);
    if (st)
        sqlite3_step(st);
    sqlite3_finalize(st);
}

void store_rating(Store *s, Rating *out)
{
    *out = (Rating){0};
    sqlite3_stmt *st =
        db_prepare(s, "SELECT success_milli, options, is_right, topics FROM answer"
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
    sqlite3_stmt *st = db_prepare(s, "SELECT fact FROM answer ORDER BY id DESC LIMIT ?");
    db_bind_int(st, 1, max);
    while (st && n < max && sqlite3_step(st) == SQLITE_ROW)
        out[n++] = (uint64_t)sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return n;
}

int store_answer_count(Store *s)
{
    sqlite3_stmt *st = db_prepare(s, "SELECT count(*) FROM answer");
    int n = st && sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : 0;
    sqlite3_finalize(st);
    return n;
}
