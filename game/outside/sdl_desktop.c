/* sdl_desktop.c -- see sdl_desktop.h. */
#include <SDL.h>

#include "arena.h"
#include "sdl_desktop.h"

void desktop_copy(Str text)
{
    Arena a;
    arena_init(&a);
    SDL_SetClipboardText(arena_c(&a, text));
    arena_free(&a);
}

/* RFC 3986: what is not unreserved goes as %XX. */
static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
           c == '-' || c == '_' || c == '.' || c == '~';
}

bool desktop_open(Str path)
{
    Arena a;
    arena_init(&a);
    Buf url = buf_in(&a);
    buf_add_c(&url, "file://");
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.s[i];
        if (is_plain(c))
            buf_add_char(&url, (char)c);
        else
            buf_format(&url, "%%%02X", c);
    }
    bool opened = SDL_OpenURL(arena_c(&a, buf_str(&url))) == 0;
    arena_free(&a);
    return opened;
}
