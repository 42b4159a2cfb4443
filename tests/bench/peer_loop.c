/* peer_loop.c -- the usual way to show a running clock: everything drawn sixty times a second. */
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
    for (int frame = 0;; frame++) {
        SDL_Event e;
        while (SDL_PollEvent(&e))
            if (e.type == SDL_QUIT)
                return 0;
        char clock[32];
        SDL_snprintf(clock, sizeof clock, "%d.%02d", frame / 60, frame % 60);
        SDL_SetRenderDrawColor(r, 29, 22, 20, 255);
        SDL_RenderClear(r);
        SDL_Surface *text = TTF_RenderUTF8_Blended(font, clock, (SDL_Color){246, 238, 221, 255});
        SDL_Texture *t = SDL_CreateTextureFromSurface(r, text);
        SDL_RenderCopy(r, t, NULL, &(SDL_Rect){1100, 200, text->w, text->h});
        SDL_RenderPresent(r);
        SDL_UpdateWindowSurface(w);
        SDL_DestroyTexture(t);
        SDL_FreeSurface(text);
        SDL_Delay(16);
    }
}
