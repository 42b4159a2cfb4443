/* host_open.c -- see host.h: how a host begins and ends. */
#include <string.h>
#include <time.h>

#include "code.h"
#include "host_data.h"

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

/* ---- what was kept */

static void read_settings(Host *h)
{
    settings_default(&h->settings);
    Str bytes, why = S("");
    if (!h->places.settings.n || !files_exists(h->places.settings, &h->arena) ||
        !files_read(h->places.settings, SETTINGS_MAX_BYTES, &h->arena, &bytes, &why))
        return;
    Diag faults;
    diag_init(&faults, &h->arena);
    settings_read(bytes, h->places.settings, &h->arena, &h->settings, &faults);
}

static void open_history(Host *h)
{
    Str said;
    if (h->places.state.n)
        files_make_folder(h->places.state, &h->arena);
    h->store = store_open(h->places.history, &h->arena, &said);
    if (said.n)
        h->world.notice = said;
    host_refresh_history(h);
    store_unfinished(h->store, &h->world.unfinished, &h->arena);
    if (h->world.unfinished.programme.seen)
        library_use_seen(h->library, LIST_ROUND, h->world.unfinished.seen_path, &said);
    /* A round is drawn again with the disputes of its time, a seeded one without any. */
    if (h->world.seeded)
        library_use_disputes(h->library, 0);
    else if (h->world.unfinished.there)
        library_use_disputes(h->library, h->world.unfinished.disputes);
    host_take_done(h, &said);
    host_recall_count(h);
    host_find_players_best(h);
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
        h->seen_why =
            S("to play by a list of films, name its file: it is read again at the next start");
        return;
    }
    if (!library_use_seen(h->library, LIST_PLAYER, named ? o->seen : h->settings.seen, &said)) {
        if (named)
            h->seen_why = said;
        else
            h->world.notice = arena_format(
                &h->arena, "The list of films seen cannot be used: %.*s.", STR_ARG(said));
        return;
    }
    if (named && o->command == CMD_PLAY && !o->code.n) {
        h->settings.seen = h->world.seen.path;
        h->settings.programme.seen = h->world.seen.matched > 0;
        host_save_settings(h);
    }
}

/* ---- a friend's code */

/* The programme and seed of a code, for this run. */
static bool take_code(Host *h, Str text, Str *why)
{
    GameCode code;
    int length = 0, level = 0;
    if (!code_read(text, &code) || !code_from_preset(code.preset, &length, &level)) {
        *why =
            arena_format(&h->arena, "\"%.*s\" is no code; one looks like 0YQD-2M9X", STR_ARG(text));
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
        h->world.notice =
            S("This code was made with other packs: the questions will not be the same.");
}

/* ---- open and close */

bool host_open(Host *h, const Options *o, Str program, uint64_t entropy, int64_t now_s, Str *why)
{
    memset(h, 0, sizeof *h);
    arena_init(&h->arena);
    h->options = *o;
    Str assets, looked;
    if (!files_find_assets(o->assets, program, &h->arena, &assets, &looked)) {
        *why = arena_format(&h->arena,
                            "Marquee's assets are missing. Looked in: %.*s. `make` puts them "
                            "beside the program; --assets DIR names another place.",
                            STR_ARG(looked));
        return false;
    }
    h->assets = assets;
    bool playing = o->command == CMD_PLAY;
    files_places(o->data, &h->arena, &h->places);
    settings_default(&h->settings);
    if (playing)
        read_settings(h);
    LibraryOptions lo = {.assets = assets,
                         .places = h->places,
                         .last_year = year_of(now_s) + 1,
                         .lang = o->lang.n ? o->lang : S("en"),
                         .named = o->packs,
                         .named_count = o->pack_count,
                         .only = o->only};
    if (!playing)
        lo.places.packs = S(""); /* the tools read what they are given, nothing else */
    h->world.entropy = entropy;
    h->world.seeded = o->seeded;
    if (o->seeded)
        h->world.entropy =
            rng_seed(o->seed) & ((1u << CODE_SEED_BITS) - 1); /* so that it has a code */
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
