/* host.c -- see host.h. */
#include "host.h"

#include <string.h>
#include <time.h>

#include "code.h"

#define RECENT_FACTS 500
#define SETTINGS_MAX_BYTES ((size_t)1 << 20)

/* "22 Nov": the program's words, not the locale's. */
static Str short_date(Arena *a, int64_t now_s)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    time_t t = (time_t)now_s;
    struct tm day;
    if (!localtime_r(&t, &day))
        return S("");
    return arena_format(a, "%d %s", day.tm_mday, months[day.tm_mon]);
}

static int year_of(int64_t now_s)
{
    time_t t = (time_t)now_s;
    struct tm day;
    return gmtime_r(&t, &day) ? day.tm_year + 1900 : 2100;
}

/* ---- settings */

static void read_settings(Host *h)
{
    settings_default(&h->settings);
    Str bytes, why = S("");
    if (!h->places.settings.n || !files_exists(h->places.settings, &h->arena)
        || !files_read(h->places.settings, SETTINGS_MAX_BYTES, &h->arena, &bytes, &why))
        return;
    Diag faults;
    diag_init(&faults, &h->arena);
    settings_read(bytes, h->places.settings, &h->arena, &h->settings, &faults);
}

static Str save_settings(Host *h)
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

static void refresh_history(Host *h)
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

static void find_players_best(Host *h)
{
    find_best(h, &h->settings.programme, h->world.seen.key);
}

/* ---- films seen */

/* The list of the command line, or the one that the settings name. */
static void open_seen(Host *h)
{
    const Options *o = &h->options;
    bool named = o->seen.n > 0;
    Str said = S("");
    if (!named && !h->settings.seen.n)
        return;
    if (o->command == CMD_PLAY && str_equal(o->seen, S("-"))) {
        h->seen_why = S("to play by a list of films, name its file: it is read again at the next start");
        return;
    }
    if (!library_use_seen(h->library, LIST_PLAYER, named ? o->seen : h->settings.seen, &said)) {
        if (named)
            h->seen_why = said;
        else
            h->world.notice = arena_format(&h->arena, "The list of films seen cannot be used: %.*s.",
                                           STR_ARG(said));
        return;
    }
    if (named && o->command == CMD_PLAY && !o->code.n) {
        h->settings.seen = h->world.seen.path;
        h->settings.programme.seen = h->world.seen.matched > 0;
        save_settings(h);
    }
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

static void recall_count(Host *h)
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
        Str unsaved = save_settings(h);
        *said = said->n ? *said : unsaved;
    }
    if (a.world)
        find_players_best(h);
    return a.world;
}

/* Without a worker what was asked for is done by now; with one, its bell says when. */
static bool take_done(Host *h, Str *said)
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

static void open_history(Host *h)
{
    Str said;
    if (h->places.state.n)
        files_make_folder(h->places.state, &h->arena);
    h->store = store_open(h->places.history, &h->arena, &said);
    if (said.n)
        h->world.notice = said;
    refresh_history(h);
    store_unfinished(h->store, &h->world.unfinished, &h->arena);
    if (h->world.unfinished.programme.seen)
        library_use_seen(h->library, LIST_ROUND, h->world.unfinished.seen_path, &said);
    /* A round is drawn again with the disputes of its time, a seeded one without any. */
    if (h->world.seeded)
        library_use_disputes(h->library, 0);
    else if (h->world.unfinished.there)
        library_use_disputes(h->library, h->world.unfinished.disputes);
    take_done(h, &said);
    recall_count(h);
    find_players_best(h);
}

/* ---- a friend's code */

/* The programme and seed of a code, for this run. */
static bool take_code(Host *h, Str text, Str *why)
{
    GameCode code;
    int length = 0, level = 0;
    if (!code_read(text, &code) || !code_from_preset(code.preset, &length, &level)) {
        *why = arena_format(&h->arena, "\"%.*s\" is no code; one looks like 0YQD-2M9X", STR_ARG(text));
        return false;
    }
    h->settings.programme = (Programme){.length = length, .level = level};
    h->world.entropy = code.seed;
    h->world.seeded = true;
    return true;
}

/* With other packs a code plays other questions. */
static void check_code(Host *h, Str text)
{
    GameCode code;
    if (code_read(text, &code) && (uint16_t)h->world.fingerprint != code.fingerprint)
        h->world.notice = S("This code was made with other packs: the questions will not be the same.");
}

/* ---- open and close */

bool host_open(Host *h, const Options *o, Str program, uint64_t entropy, int64_t now_s, Str *why)
{
    memset(h, 0, sizeof *h);
    arena_init(&h->arena);
    h->options = *o;
    Str assets, looked;
    if (!files_find_assets(o->assets, program, &h->arena, &assets, &looked)) {
        *why = arena_format(&h->arena, "Marquee's assets are missing. Looked in: %.*s. `make` puts them "
                            "beside the program; --assets DIR names another place.", STR_ARG(looked));
        return false;
    }
    h->assets = assets;
    bool playing = o->command == CMD_PLAY;
    files_places(o->data, &h->arena, &h->places);
    settings_default(&h->settings);
    if (playing)
        read_settings(h);
    LibraryOptions lo = {.assets = assets, .places = h->places, .last_year = year_of(now_s) + 1,
                         .lang = o->lang.n ? o->lang : S("en"), .named = o->packs,
                         .named_count = o->pack_count, .only = o->only};
    if (!playing)
        lo.places.packs = S("");        /* the tools read what they are given, nothing else */
    h->world.entropy = entropy;
    h->world.seeded = o->seeded;
    if (o->seeded)
        h->world.entropy = rng_seed(o->seed) & ((1u << CODE_SEED_BITS) - 1);     /* so that it has a code */
    h->world.today = short_date(&h->arena, now_s);
    h->library = library_open(&lo, &h->settings, &h->world, &h->arena);
    return !o->code.n || take_code(h, o->code, why);
}

void host_load(Host *h)
{
    if (h->loaded)
        return;
    h->loaded = true;
    library_load(h->library);
    open_seen(h);
    if (h->options.command == CMD_PLAY)
        open_history(h);
    if (h->options.code.n)
        check_code(h, h->options.code);
}

void host_close(Host *h)
{
    if (h->library)
        library_close(h->library);
    store_close(h->store);
    arena_free(&h->arena);
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
    refresh_history(h);
    h->world.unfinished.there = false;
    use_all_disputes(h);
    take_done(h, &said);
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
    refresh_history(h);
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
    Str unsaved = save_settings(h);
    take_done(h, said);
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
        *said = save_settings(h);
        find_players_best(h);
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
        take_done(h, said);
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
        return take_done(h, said);
    case ACT_READ_CANCEL:
        library_cancel(h->library);
        return change_packs(h, said);
    default:
        return false;
    }
    take_done(h, said);
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
    return take_done(h, &said);
}
