/* play.c -- see play.h. */
#include "play.h"

#include <string.h>

void play_init(Play *p)
{
    memset(p, 0, sizeof *p);
    arena_init(&p->arena);
}

void play_free(Play *p)
{
    arena_free(&p->arena);
}

static Programme copy_programme(Arena *a, const Programme *from)
{
    Programme to = *from;
    for (int i = 0; i < to.country_count; i++)
        to.countries[i] = arena_copy(a, from->countries[i]);
    return to;
}

/* A list that is no longer there cannot be kept to: then all films are asked about. */
static Programme effective(const Programme *from, const SeenList *seen)
{
    Programme to = *from;
    to.seen = from->seen && seen->films;
    return to;
}

static Str code_of(Play *p, const Programme *programme, int level, const World *w, uint64_t seed)
{
    int preset = code_preset(programme, level);
    if (preset < 0 || seed >> CODE_SEED_BITS)
        return S("");
    Buf b = buf_in(&p->arena);
    code_write((GameCode){preset, (uint32_t)seed, (uint16_t)w->fingerprint}, &b);
    return buf_str(&b);
}

/* Draw into a fresh arena, so that the round before survives when nothing comes of it. */
static bool draw(Play *p, const World *w, const Beginning *b, const SeenList *seen, int time_s)
{
    Arena fresh;
    arena_init(&fresh);
    Round *round = arena_new(&fresh, Round, 1);
    const Asker *asker = begin_round(b, &fresh, round);
    if (!round->count) {
        arena_free(&fresh);
        return false;
    }
    Programme programme = copy_programme(&fresh, b->programme);
    arena_free(&p->arena);
    p->arena = fresh;
    session_begin(&p->session, asker, w->catalog, w->locale, round, time_s, &p->arena);
    session_mark_disputed(&p->session, w->disputed, w->disputed_count);
    p->kept = (Unfinished){.there = true, .seed = round->seed, .number = round->number,
                           .fingerprint = w->fingerprint, .programme = programme,
                           .level = b->level, .time_s = time_s, .disputes = w->disputes};
    if (programme.seen) {
        p->kept.seen_key = seen->key;
        p->kept.seen_path = arena_copy(&p->arena, seen->path);
    }
    p->any = true;
    p->level = b->level;
    p->code = code_of(p, &programme, b->level, w, round->seed);
    p->rating_before = rating_shown(&w->rating);
    return true;
}

bool play_begin(Play *p, const World *w, const Settings *settings)
{
    Programme programme = effective(&settings->programme, &w->seen);
    int level = begin_level(&programme, &w->rating);
    uint64_t turn = p->begun++;
    Beginning b = {.catalog = w->catalog, .prepared = w->prepared, .programme = &programme, .level = level,
                   .seen = w->seen.films, .seed = w->seeded ? w->entropy + turn : w->entropy ^ rng_mix(turn),
                   .fixed = w->seeded, .recent = w->recent_facts, .recent_count = w->recent_count};
    return draw(p, w, &b, &w->seen, settings->time_s);
}

static bool is_under_way(const Play *p)
{
    return p->any && p->kept.there && p->session.phase != PHASE_DONE;
}

bool play_can_draw_again(const World *w)
{
    const Unfinished *u = &w->unfinished;
    bool same_list = !u->programme.seen || (w->round_seen.films && w->round_seen.key == u->seen_key);
    return u->there && u->fingerprint == w->fingerprint && u->disputes == w->disputes && same_list;
}

bool play_can_resume(const Play *p, const World *w)
{
    return is_under_way(p) || play_can_draw_again(w);
}

bool play_resume(Play *p, const World *w)
{
    if (is_under_way(p))
        return true;
    const Unfinished *u = &w->unfinished;
    Beginning b = {.catalog = w->catalog, .prepared = w->prepared, .programme = &u->programme, .level = u->level,
                   .seed = u->seed, .fixed = true, .seen = w->round_seen.films};
    if (!play_can_resume(p, w) || !draw(p, w, &b, &w->round_seen, u->time_s))
        return false;
    session_resume(&p->session, u->answers, u->answered, u->used);
    memcpy(p->kept.answers, u->answers, sizeof p->kept.answers);
    p->kept.answered = u->answered;
    p->kept.used = u->used;
    return true;
}

void play_keep(Play *p, const World *w)
{
    const Session *s = &p->session;
    int answered = s->phase >= PHASE_ANSWERED ? s->at + 1 : s->at;
    memcpy(p->kept.answers, s->answers, sizeof s->answers);
    p->kept.answered = answered;
    p->kept.used = s->used;
    p->kept.there = s->phase != PHASE_DONE;
    if (s->phase == PHASE_DONE) {
        p->best_before = w->best;
        p->rating_before = rating_shown(&w->rating);
    }
}
