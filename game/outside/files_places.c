/* files_places.c -- see files.h: where Marquee keeps its own, and where its assets are. */
#include <stdlib.h>
#include <unistd.h>

#include "files.h"

#ifndef MARQUEE_SHARE
#define MARQUEE_SHARE "/usr/local/share/marquee"
#endif

/* An XDG variable counts only when it is an absolute path; else its default below the home. */
static Str xdg(Arena *a, const char *variable, const char *below_home)
{
    Str set = str_from_c(getenv(variable));
    if (set.n && set.s[0] == '/')
        return path_join(a, set, S("marquee"));
    Str home = str_from_c(getenv("HOME"));
    if (!home.n || home.s[0] != '/')
        return S("");
    return arena_format(a, "%.*s/%s/marquee", STR_ARG(home), below_home);
}

static Str below(Arena *a, Str folder, Str name)
{
    return folder.n ? path_join(a, folder, name) : S("");
}

void files_places(Str data_option, Arena *a, Places *out)
{
    if (data_option.n)
        out->config = out->data = out->state = out->cache = path_absolute(a, data_option);
    else
        *out = (Places){.config = xdg(a, "XDG_CONFIG_HOME", ".config"),
                        .data = xdg(a, "XDG_DATA_HOME", ".local/share"),
                        .state = xdg(a, "XDG_STATE_HOME", ".local/state"),
                        .cache = xdg(a, "XDG_CACHE_HOME", ".cache")};
    out->packs = below(a, out->data, S("packs"));
    out->settings = below(a, out->config, S("settings"));
    out->history = below(a, out->state, S("history.db"));
}

/* Where the program itself stands, by the kernel or by how it was called. */
static Str program_folder(Str program, Arena *a)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    Str whole = n > 0 ? arena_copy(a, (Str){path, (size_t)n}) : path_absolute(a, program);
    ptrdiff_t at = str_find_last(whole, S("/"));
    return at < 0 ? S(".") : str_slice(whole, 0, (size_t)at);
}

bool files_find_assets(Str option, Str program, Arena *a, Str *out, Str *looked)
{
    Buf places = buf_in(a);
    const Str candidates[] = {option, path_join(a, program_folder(program, a), S("assets")),
                              S(MARQUEE_SHARE)};
    int first = option.n ? 0 : 1, end = option.n ? 1 : 3;
    for (int i = first; i < end; i++) {
        if (places.n)
            buf_add(&places, S(", "));
        buf_add(&places, candidates[i]);
        if (files_is_folder(path_join(a, candidates[i], S("locale")), a)) {
            *out = candidates[i];
            return true;
        }
    }
    *looked = buf_str(&places);
    return false;
}
