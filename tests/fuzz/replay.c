/* replay.c -- a fuzz driver as a plain program: each argument is a file, or a folder of files, that
 * once meant trouble. The last line says how many were replayed; none at all is a failure. */
#include <dirent.h>
#include <stdio.h>

#include "arena.h"
#include "fuzz.h"

static int replay_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    fprintf(stderr, "%s\n", path);
    Arena a;
    arena_init(&a);
    Buf bytes = buf_in(&a);
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, f)) > 0;)
        buf_add(&bytes, (Str){piece, n});
    fclose(f);
    LLVMFuzzerTestOneInput((const uint8_t *)buf_str(&bytes).s, bytes.n);
    arena_free(&a);
    return 1;
}

static int replay_folder(const char *path, DIR *folder)
{
    int count = 0;
    Arena a;
    arena_init(&a);
    for (struct dirent *entry; (entry = readdir(folder));)
        if (entry->d_name[0] != '.')
            count += replay_file(arena_format(&a, "%s/%s%c", path, entry->d_name, 0).s);
    arena_free(&a);
    return count;
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);
        count += folder ? replay_folder(argv[i], folder) : replay_file(argv[i]);
        if (folder)
            closedir(folder);
    }
    printf("%d replayed\n", count);
    return count == 0;
}
