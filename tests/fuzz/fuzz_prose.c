/* fuzz_prose.c -- any bytes as a text about films, read by the words of English: every fact and every
 * doubt stands on a line that the file has, in a sentence of it, and what is read can be written. */
#include <stdio.h>

#include "fuzz_pack.h"
#include "prose.h"

static Str read_asset(const char *path, Arena *a)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "%s: cannot be opened; run this beside assets\n", path);
        exit(1);
    }
    Buf bytes = buf_in(a);
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, f)) > 0;)
        buf_add(&bytes, (Str){piece, n});
    fclose(f);
    return buf_str(&bytes);
}

static const Pack *read_pack(const char *const *paths, int count, Arena *a)
{
    PackFile *files = arena_new(a, PackFile, count);
    Pack *pack = arena_new(a, Pack, 1);
    Diag diag;
    diag_init(&diag, a);
    for (int i = 0; i < count; i++)
        files[i] = (PackFile){.path = str_from_c(paths[i]), .bytes = read_asset(paths[i], a)};
    fuzz_expect(pack_read(files, count, LAST_YEAR, a, pack, &diag));
    return pack;
}

/* Opened once for all inputs. */
static const Prose *grammar(void)
{
    static const char *const names[] = {"assets/names/countries.rec", "assets/names/events.rec",
                                        "assets/names/genres.rec", "assets/names/languages.rec",
                                        "assets/names/prizes.rec"};
    static const char *const words[] = {"assets/locale/prose-en.rec"};
    static Arena arena;
    static const Prose *opened;
    if (opened)
        return opened;
    arena_init(&arena);
    const Pack *packs[] = {read_pack(names, 5, &arena), read_pack(words, 1, &arena)};
    Diag diag;
    diag_init(&diag, &arena);
    static const PackFile films = {.bytes = {"Title: Rust and Bone\nTitle: Kes\n", 32}};
    opened = prose_open(packs, 2, &films, 1, &arena, &diag);
    fuzz_expect(diag.count == 0);
    return opened;
}

static int count_lines(Str bytes)
{
    int lines = 1;
    for (size_t i = 0; i < bytes.n; i++)
        lines += bytes.s[i] == '\n' || bytes.s[i] == '\r';
    return lines;
}

static void read_prose(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    int lines = count_lines(file->bytes);
    prose_looks_like(file->bytes);
    out->prose = grammar();
    prose_read(file, a, out, diag);
    for (int i = 0; i < out->quote_count; i++) {
        const Quote *q = &out->quotes[i];
        fuzz_expect(q->line >= 1 && q->line <= lines && q->column >= 1 && q->sentence.n);
    }
    for (int i = 0; i < out->doubt_count; i++) {
        const Doubt *d = &out->doubts[i];
        fuzz_expect(d->record >= 0 && d->record < out->count);
        fuzz_expect(d->field.line >= 1 && d->field.line <= lines && d->field.value.n);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return fuzz_pack(read_prose, data, size);
}
