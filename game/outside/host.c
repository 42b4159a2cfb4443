/* host.c -- see host.h: what it does while the game runs. */
#include <time.h>

#include "host_data.h"

#define RECENT_FACTS 500

/* ---- settings */

Str host_save_settings(Host *h)
{
    Arena scratch;
    arena_init(&scratch);
    Buf text = buf_in(&scratch);
    settings_write(&h->settings, &text);
    Str why = S("there is no home for settings");
    bool ok = h->places.settings.n;
    if (ok)
        files_make_folder(h->places.config, &scratch);
    ok = ok && files_write(h->places.settings, buf_str(&text), &scratch, &why);
    Str said = S("");
    if (!ok && !h->settings_unsaved_said) {
        said = arena_format(&h->arena, "Settings cannot be kept: %.*s.", STR_ARG(why));
        h->settings_unsaved_said = true;
    }
    arena_free(&scratch);
    return said;
}

/* ---- history */

void host_refresh_history(Host *h)
{
    World *w = &h->world;
    store_rating(h->store, &w->rating);
    w->recent_count = store_recent_facts(h->store, h->recent, RECENT_FACTS);
    w->recent_facts = h->recent;
}

static void find_best(Host *h, const Programme *p, uint64_t seen_key)
{
    h->world.best = store_best(h->store, h->world.fingerprint, p, seen_key);
}

void host_find_players_best(Host *h)
{
    find_best(h, &h->settings.programme, h->world.seen.key);
}

/* A list was given in place of a pack: films to ask about. */
static void take_list(Host *h)
{
    h->settings.seen = h->world.seen.path;
    h->settings.programme.seen = h->world.seen.matched > 0;
}

/* The questions of the built-in pack alone are counted once, and the first frame tells how many. */
static bool counts_once(const World *w)
{
    return w->pack_count == 1 && w->packs[0].builtin && !w->disputes;
}

void host_recall_count(Host *h)
{
    World *w = &h->world;
    int known = w->questions < 0 && counts_once(w) ? store_counted(h->store, w->fingerprint) : 0;
    if (known > 0)
        library_know_count(h->library, known);
}

static void keep_count(Host *h)
{
    const World *w = &h->world;
    if (w->questions > 0 && counts_once(w))
        store_keep_count(h->store, w->fingerprint, w->questions);
}

bool host_take(Host *h, Str *said)
{
    Arrival a;
    bool counting = h->world.questions < 0;
    library_take(h->library, &a);
    if (counting)
        keep_count(h);
    if (a.list)
        take_list(h);
    *said = a.said;
    if (a.settings) {
        Str unsaved = host_save_settings(h);
        *said = said->n ? *said : unsaved;
    }
    if (a.world)
        host_find_players_best(h);
    return a.world;
}

bool host_take_done(Host *h, Str *said)
{
    bool changed = false;
    *said = S("");
    while (!h->employed && library_is_done(h->library)) {
        Str one;
        changed = host_take(h, &one) || changed;
        *said = one.n ? one : *said;
    }
    return changed;
}

/* ---- actions */

/* No round is under way that needs an older state: all disputes hold from here on. */
static void use_all_disputes(Host *h)
{
    library_look(h->library);
    if (!h->world.seeded)
        library_use_disputes(h->library, -1);
}

static Str finish_round(Host *h, const Session *session, int64_t now_s)
{
    Str said;
    store_end(h->store, session, now_s);
    host_refresh_history(h);
    h->world.unfinished.there = false;
    use_all_disputes(h);
    host_take_done(h, &said);
    return store_said(h->store, &h->arena);
}

/* The record for corrections.rec, and the answer in the history. */
static void keep_dispute(Host *h, const Session *session, int at, int64_t now_s, Str *said)
{
    const Answer *x = &session->answers[at];
    const Item *item = x->swapped ? &session->spare[at] : &session->items[at];
    time_t t = (time_t)now_s;
    struct tm day = {0};
    gmtime_r(&t, &day);
    Str lines = arena_format(&h->arena, "%.*sDate: %04d-%02d-%02d\n", STR_ARG(item->dispute),
                             day.tm_year + 1900, day.tm_mon + 1, day.tm_mday);
    library_dispute(h->library, lines, said);
    store_dispute(h->store, at, x);
    host_refresh_history(h);
}

static bool begin_round_row(Host *h, const Unfinished *round, int64_t now_s, Str *said)
{
    find_best(h, &round->programme, round->seen_key);
    h->world.unfinished.there = false;
    if (!round->answered) {
        store_drop_unfinished(h->store);
        store_begin(h->store, round, now_s);
    }
    *said = store_said(h->store, &h->arena);
    return true;
}

static bool keep_answer(Host *h, const Session *session, int64_t now_s, Str *said)
{
    int at = session->at;
    const Item *item = session->answers[at].swapped ? &session->spare[at] : &session->items[at];
    store_answer(h->store, at, item, &session->answers[at], session->used, now_s);
    *said = store_said(h->store, &h->arena);
    return false;
}

/* The path that a pasted line is, as file managers copy it; empty if nothing stands there. */
static Str pasted_path(Str text, Arena *a)
{
    Str line = str_trim(text);
    bool url = str_starts(line, S("file://"));
    if (line.n > 4096 || str_find(line, S("\n")) >= 0 || str_find(line, S("/")) < 0)
        return S("");
    Buf path = buf_in(a);
    for (size_t i = url ? 7 : 0; i < line.n; i++) {
        int byte = url ? str_percent(line, i) : -1;
        buf_add_char(&path, byte >= 0 ? (char)byte : line.s[i]);
        i += byte >= 0 ? 2 : 0;
    }
    return files_exists(path_absolute(a, buf_str(&path)), a) ? buf_str(&path) : S("");
}

/* What was pasted: the path of a file, else a text. */
static void review(Host *h, Str text)
{
    Str path = pasted_path(text, &h->arena);
    if (path.n)
        library_add(h->library, path);
    else
        library_review(h->library, S("pasted text"), text);
}

/* The list of packs is another from now on, whether or not the catalog follows later. */
static bool change_packs(Host *h, Str *said)
{
    Str unsaved = host_save_settings(h);
    host_take_done(h, said);
    if (!said->n)
        *said = unsaved;
    return true;
}

bool host_act(Host *h, Action action, const Unfinished *round, const Session *session, int64_t now_s,
              Str *said)
{
    *said = S("");
    switch (action.type) {
    case ACT_SETTINGS:
        *said = host_save_settings(h);
        host_find_players_best(h);
        return said->n > 0;
    case ACT_ROUND_BEGUN:
        return begin_round_row(h, round, now_s, said);
    case ACT_USED:
        store_used(h->store, session->used);
        *said = store_said(h->store, &h->arena);
        return said->n > 0;
    case ACT_ANSWERED:
        return keep_answer(h, session, now_s, said) || said->n > 0;
    case ACT_ROUND_ENDED:
        *said = finish_round(h, session, now_s);
        return true;
    case ACT_ROUND_DROPPED:
        store_drop_unfinished(h->store);
        h->world.unfinished.there = false;
        use_all_disputes(h);
        host_take_done(h, said);
        return true;
    case ACT_DISPUTE:
        keep_dispute(h, session, action.value, now_s, said);
        return true;
    case ACT_LOAD:
        library_add(h->library, action.text);
        break;
    case ACT_REVIEW:
        review(h, action.text);
        break;
    case ACT_TEXT_PLAY:
        library_ask_text(h->library, action.text);
        break;
    case ACT_TEXT_SAVE:
        if (!library_save_text(h->library, action.text, said))
            return true;
        break;
    case ACT_PACK_SWITCH:
        library_switch(h->library, action.value);
        return change_packs(h, said);
    case ACT_PACK_FORGET:
        library_forget(h->library, action.value);
        return change_packs(h, said);
    case ACT_PACK_UP:
        library_move(h->library, action.value, -1);
        return change_packs(h, said);
    case ACT_PACK_DOWN:
        library_move(h->library, action.value, 1);
        return change_packs(h, said);
    case ACT_PACK_EXPORT:
        library_export(h->library, action.value);
        break;
    case ACT_PACK_LOOK:
        library_look(h->library);
        return host_take_done(h, said);
    case ACT_READ_CANCEL:
        library_cancel(h->library);
        return change_packs(h, said);
    default:
        return false;
    }
    host_take_done(h, said);
    return true;
}

/* ---- what goes on beside */

void host_employ(Host *h, void (*ring)(void *who), void *who)
{
    library_employ(h->library, worker_open(ring, who, &h->arena));
    h->employed = true;
}

void host_halt(Host *h)
{
    library_halt(h->library);
}

void host_watch(const Host *h, World *world)
{
    world->reading = library_reading(h->library);
}

void host_cancel_load(Host *h)
{
    library_cancel(h->library);
}

bool host_idle(Host *h)
{
    Str said;
    if (h->world.questions >= 0) {
        library_rest(h->library);
        return false;
    }
    library_count(h->library);
    return host_take_done(h, &said);
}
