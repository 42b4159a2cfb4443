/* session.c -- see session.h. */
#include "session.h"

#include <string.h>

#define SESSION_UNCLOCKED_MAX_MS (24 * 3600 * 1000)

static Item *item_now(Session *s)
{
    return s->swapped ? &s->spare[s->at] : &s->items[s->at];
}

const Item *session_item(const Session *s)
{
    return s->swapped ? &s->spare[s->at] : &s->items[s->at];
}

/* Put question `at` before the player. */
static void show(Session *s)
{
    s->phase = PHASE_READING;
    s->since_ms = 0;
    s->out = 0;
    s->clue_shown = false;
    s->limit_ms = s->time_s * 1000;
    s->reading_ms = s->limit_ms ? score_reading_ms(item_now(s)->chars) : 0;
    if (!s->limit_ms)
        s->phase = PHASE_ANSWERING;
}

static void finish(Session *s)
{
    s->phase = PHASE_DONE;
    for (int l = 0; l < LIFE_COUNT; l++)
        if (!(s->used & 1u << l))
            s->lifeline_points += SCORE_LIFELINE_UNUSED;
    s->score += s->lifeline_points;
}

void session_begin(Session *s, const Asker *asker, const Catalog *c, const Locale *l,
                   const Round *round, int time_s, Arena *a)
{
    memset(s, 0, sizeof *s);
    s->count = round->count;
    s->seed = round->seed;
    s->number = round->number;
    s->time_s = time_s;
    for (int i = 0; i < round->count; i++) {
        item_make(asker, c, l, &round->main[i], a, &s->items[i]);
        if (round->swap[i].option_count)
            item_make(asker, c, l, &round->swap[i], a, &s->spare[i]);
    }
    session_start(s);
}

void session_start(Session *s)
{
    if (s->count)
        show(s);
    else
        s->phase = PHASE_DONE;
}

/* Count an answer in; the same for one just given and for one from the history. */
static void count_in(Session *s, const Answer *answer)
{
    s->answers[s->at] = *answer;
    s->score += answer->points;
    s->streak = answer->streak;
    if (s->streak > s->best_streak)
        s->best_streak = s->streak;
}

static void apply(Session *s, Lifeline l);

/* The swap comes first: what was used before it is gone with the question it was used on. */
static void use_again(Session *s, unsigned used)
{
    static const Lifeline order[] = {LIFE_SWAP, LIFE_FIFTY, LIFE_CLUE};
    for (int i = 0; i < s->at; i++) {
        const Answer *a = &s->answers[i];
        used &= ~((unsigned)a->fifty << LIFE_FIFTY | (unsigned)a->clue << LIFE_CLUE |
                  (unsigned)a->swapped << LIFE_SWAP);
    }
    for (int i = 0; i < LIFE_COUNT; i++)
        if (used >> order[i] & 1 && (order[i] != LIFE_SWAP || s->spare[s->at].stem.n))
            apply(s, order[i]);
}

void session_resume(Session *s, const Answer *answers, int count, unsigned used)
{
    for (int i = 0; i < count && s->at < s->count; i++) {
        s->swapped = answers[i].swapped && s->spare[s->at].stem.n;
        count_in(s, &answers[i]);
        s->at++;
        s->swapped = false;
    }
    s->used = used;
    if (s->at < s->count) {
        show(s);
        use_again(s, used);
        return;
    }
    s->at = s->count - 1;
    if (s->count)
        finish(s);
}

int session_left_ms(const Session *s)
{
    int left = s->limit_ms - (s->since_ms > s->reading_ms ? s->since_ms - s->reading_ms : 0);
    return left > 0 ? left : 0;
}

/* An answer that counts for nothing: no points, and the streak goes on as if it had not been asked. */
static Answer out_of_play(const Answer *given)
{
    Answer a = *given;
    a.disputed = true;
    a.points = a.base = a.speed = a.percent = 0;
    a.streak = given->right ? given->streak - 1 : given->streak_lost;
    a.streak_lost = 0;
    return a;
}

static void settle(Session *s, int chosen)
{
    const Item *item = item_now(s);
    int took = s->since_ms - s->reading_ms;
    Answer answer = {
        .chosen = chosen,
        .right = chosen == item->question.key,
        .swapped = s->swapped,
        .fifty = s->used_here >> LIFE_FIFTY & 1,
        .clue = s->used_here >> LIFE_CLUE & 1,
        .took_ms = took > 0 ? took : 0,
        .base = item->base_points,
    };
    if (answer.right) {
        int left = session_left_ms(s);
        answer.streak = s->streak + 1;
        answer.percent = score_multiplier_percent(answer.streak);
        answer.speed = score_speed(answer.base, left, s->limit_ms);
        answer.points = score_right(answer.base, left, s->limit_ms, answer.streak);
    } else {
        answer.streak_lost = s->streak;
    }
    if (item->disputed)
        answer = out_of_play(&answer);
    count_in(s, &answer);
    s->phase = PHASE_ANSWERED;
}

void session_tick(Session *s, int passed_ms)
{
    if (s->paused || s->phase > PHASE_ANSWERING || passed_ms <= 0)
        return;
    /* Bounded, so that a machine that slept for weeks cannot run the counter over. */
    int most = s->limit_ms ? s->reading_ms + s->limit_ms : SESSION_UNCLOCKED_MAX_MS;
    s->since_ms = passed_ms > most - s->since_ms ? most : s->since_ms + passed_ms;
    if (!s->limit_ms)
        return;
    if (s->phase == PHASE_READING && s->since_ms >= s->reading_ms)
        s->phase = PHASE_ANSWERING;
    if (s->phase == PHASE_ANSWERING && session_left_ms(s) == 0)
        settle(s, -1);
}

int session_next_ms(const Session *s)
{
    if (s->paused || s->phase > PHASE_ANSWERING || !s->limit_ms)
        return -1;
    return s->phase == PHASE_READING ? s->reading_ms - s->since_ms : session_left_ms(s);
}

static bool may_act(const Session *s)
{
    return !s->paused && s->phase <= PHASE_ANSWERING;
}

bool session_answer(Session *s, int option)
{
    if (!may_act(s) || s->since_ms < SCORE_KEYS_DEAF_MS)
        return false;
    if (option < 0 || option >= item_now(s)->question.option_count || s->out >> option & 1)
        return false;
    settle(s, option);
    return true;
}

/* Leave the key and one wrong option: which one follows from the question, so that a round played
 * again from its code goes the same way. */
static void take_half(Session *s)
{
    const Question *q = &item_now(s)->question;
    int keep = (int)(rng_mix(q->draw) % (uint64_t)(q->option_count - 1));
    for (int i = 0, wrong = 0; i < q->option_count; i++)
        if (i != q->key && wrong++ != keep)
            s->out |= 1u << i;
}

static void apply(Session *s, Lifeline l)
{
    s->used_here |= 1u << l;
    if (l == LIFE_FIFTY)
        take_half(s);
    if (l == LIFE_CLUE)
        s->clue_shown = true;
    if (l == LIFE_SWAP) {
        s->swapped = true;
        show(s);
    }
}

static bool is_usable(const Session *s, Lifeline l)
{
    if (!may_act(s) || s->used >> l & 1)
        return false;
    const Item *item = session_item(s);
    switch (l) {
    case LIFE_FIFTY:
        return item->question.option_count > 2;
    case LIFE_SWAP:
        return !s->swapped && s->spare[s->at].stem.n > 0;
    case LIFE_CLUE:
        return item->clue.n > 0;
    default:
        return false;
    }
}

bool session_use(Session *s, Lifeline l)
{
    if (!is_usable(s, l))
        return false;
    s->used |= 1u << l;
    apply(s, l);
    return true;
}

bool session_next(Session *s)
{
    if (s->phase != PHASE_ANSWERED || s->paused)
        return false;
    s->swapped = false;
    s->used_here = 0;
    if (s->at + 1 == s->count) {
        finish(s);
        return true;
    }
    s->at++;
    show(s);
    return true;
}

bool session_pause(Session *s, bool paused)
{
    if (s->paused == paused || s->phase > PHASE_ANSWERING)
        return false;
    s->paused = paused;
    return true;
}

bool session_dispute(Session *s, int at)
{
    Answer *a = &s->answers[at];
    if (at < 0 || at >= session_answered(s) || a->disputed || s->phase == PHASE_DONE)
        return false;
    s->score -= a->points;
    *a = out_of_play(a);
    if (at + 1 == session_answered(s))
        s->streak = a->streak;
    s->best_streak = 0;
    for (int i = 0; i < session_answered(s); i++)
        if (s->answers[i].streak > s->best_streak)
            s->best_streak = s->answers[i].streak;
    return true;
}

static bool is_among(uint64_t key, const uint64_t *keys, int count)
{
    for (int i = 0; i < count; i++)
        if (keys[i] == key)
            return true;
    return false;
}

void session_mark_disputed(Session *s, const uint64_t *keys, int count)
{
    for (int i = 0; i < s->count; i++) {
        s->items[i].disputed = is_among(s->items[i].dispute_key, keys, count);
        s->spare[i].disputed = is_among(s->spare[i].dispute_key, keys, count);
    }
}

int session_right_count(const Session *s)
{
    int right = 0;
    for (int i = 0; i < s->count; i++)
        right += s->answers[i].right && !s->answers[i].disputed;
    return right;
}

int session_answered(const Session *s)
{
    return s->phase >= PHASE_ANSWERED ? s->at + 1 : s->at;
}

int session_median_ms(const Session *s)
{
    int times[ROUND_MAX], n = 0;
    for (int i = 0; i < session_answered(s); i++) {
        int t = s->answers[i].took_ms, at = n++;
        for (; at > 0 && times[at - 1] > t; at--)
            times[at] = times[at - 1];
        times[at] = t;
    }
    if (!n)
        return -1;
    return n % 2 ? times[n / 2] : (times[n / 2 - 1] + times[n / 2]) / 2;
}

void session_write_stub(const Session *s, Str date, Str code, Buf *out)
{
    buf_add(out, S("Marquee \xC2\xB7 "));
    if (date.n) {
        buf_add(out, date);
        buf_add(out, S(" \xC2\xB7 "));
    }
    buf_format(out, "%d/%d \xC2\xB7 %d\n", session_right_count(s), s->count, s->score);
    for (int i = 0; i < session_answered(s); i++)
        buf_add(out, s->answers[i].disputed ? S("\xE2\x80\x93")
                     : s->answers[i].right  ? S("\xE2\x97\x8F")
                                            : S("\xE2\x97\x8B"));
    buf_add_char(out, '\n');
    if (code.n) {
        buf_add(out, code);
        buf_add_char(out, '\n');
    }
}
