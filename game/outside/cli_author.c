/* cli_author.c -- help for those who write packs: `check --template` and `check --rejects`. */
#include "cli.h"

#include "rejects.h"

int cli_template(const Options *o, Str assets)
{
    Arena a;
    arena_init(&a);
    Str folder = path_join(&a, assets, S("locale")), text, why;
    Str lang = o->lang.n ? o->lang : S("en");
    Str path = path_join(&a, folder, arena_format(&a, "starter-%.*s.rec", STR_ARG(lang)));
    int status = 0;
    if (!files_read(path, PACK_MAX_BYTES, &a, &text, &why)) {
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
        status = 2;
    } else if (fwrite(text.s, 1, text.n, stdout) != text.n || fflush(stdout) != 0) {
        status = 2;
    }
    arena_free(&a);
    return status;
}

bool cli_write_rejects(const Options *o, Library *l, const World *w)
{
    Arena a;
    arena_init(&a);
    Buf out = buf_in(&a);
    Rejects rejects = {.out = &out};
    for (int i = 0; i < w->pack_count; i++)
        if (!w->packs[i].builtin)
            rejects_add(&rejects, library_pack(l, i), library_diag(l, i));
    rejects_end(&rejects);
    Str why;
    bool written = files_write_result(o->rejects, buf_str(&out), &a, &why);
    if (!written)
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
    else
        fprintf(stderr, "%d refused written to %.*s\n", rejects.count, STR_ARG(o->rejects));
    arena_free(&a);
    return written;
}
