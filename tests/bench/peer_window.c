/* peer_window.c -- the least that a program with a window and a text can do: opens it, draws one line,
 * presents it, waits. What ours is measured against. Argument: a font. */
#include <SDL.h>
#include <SDL_ttf.h>

int main(int argc, char **argv)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (argc != 2 || SDL_Init(SDL_INIT_VIDEO) || TTF_Init())
        return 2;
    SDL_Window *w =
        SDL_CreateWindow("peer", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 1280, 720, 0);
    TTF_Font *font = TTF_OpenFont(argv[1], 28);
    if (!w || !font)
        return 2;
    SDL_Renderer *r = SDL_CreateSoftwareRenderer(SDL_GetWindowSurface(w));
    SDL_SetRenderDrawColor(r, 29, 22, 20, 255);
    SDL_RenderClear(r);
    SDL_Surface *text = TTF_RenderUTF8_Blended(font, "Who directed Rust and Bone?",
                                               (SDL_Color){246, 238, 221, 255});
    SDL_Texture *t = SDL_CreateTextureFromSurface(r, text);
    SDL_RenderCopy(r, t, NULL, &(SDL_Rect){56, 150, text->w, text->h});
    SDL_RenderPresent(r);
    SDL_UpdateWindowSurface(w);
    SDL_Event e;
    while (SDL_WaitEvent(&e) && e.type != SDL_QUIT)
        continue;
    return 0;
}
