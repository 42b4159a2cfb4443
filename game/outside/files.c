/* files.c -- see files.h. */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rng.h"

Str path_join(Arena *a, Str folder, Str name)
{
    bool slash = folder.n && folder.s[folder.n - 1] == '/';
    return arena_format(a, "%.*s%s%.*s", STR_ARG(folder), slash || !folder.n ? "" : "/", STR_ARG(name));
}

Str path_name(Str path)
{
    while (path.n > 1 && path.s[path.n - 1] == '/')
        path.n--;
    ptrdiff_t at = str_find_last(path, S("/"));
    return at < 0 || path.n == 1 ? path : str_slice(path, (size_t)at + 1, path.n);
}

Str path_absolute(Arena *a, Str path)
{
    if (!path.n || path.s[0] == '/' || str_equal(path, S("-")))
        return path;
    char here[4096];
    if (!getcwd(here, sizeof here))
        return path;
    return path_join(a, arena_copy(a, str_from_c(here)), path);
}

/* ---- reading */

static Str error_sentence(Arena *a)
{
    int e = errno;
    if (e == ENOENT || e == ENOTDIR)
        return S("there is no such file; check the path");
    if (e == EACCES || e == EPERM)
        return S("the file may not be read; check its permissions");
    if (e == EISDIR)
        return S("this is a folder, not a file");
    return arena_format(a, "the file cannot be read (%s)", strerror(e));
}

/* All of a stream, growing as it comes: pipes and odd files have no size to ask for. */
static bool read_all(int fd, size_t expected, size_t max, Arena *a, Str *out, Str *why)
{
    size_t cap = expected ? expected + 1 : 65536, n = 0;
    char *bytes = arena_alloc(a, cap, 1);
    for (;;) {
        if (n == cap) {
            char *more = arena_alloc(a, cap * 2, 1);
            memcpy(more, bytes, n);
            bytes = more;
            cap *= 2;
        }
        ssize_t got = read(fd, bytes + n, cap - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            *why = error_sentence(a);
            return false;
        }
        if (got == 0)
            break;
        n += (size_t)got;
        if (n > max) {
            *why = arena_format(a, "the file is larger than %zu MiB, the most that is read; divide it",
                                max >> 20);
            return false;
        }
    }
    *out = (Str){bytes, n};
    return true;
}

bool files_read(Str path, size_t max, Arena *a, Str *out, Str *why)
{
    *out = S("");
    if (str_equal(path, S("-")))
        return read_all(STDIN_FILENO, 0, max, a, out, why);
    int fd = open(arena_c(a, path), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0) {
        *why = error_sentence(a);
        if (fd >= 0)
            close(fd);
        return false;
    }
    bool ok = false;
    /* A fifo or a device could keep us waiting for ever; a pack is a plain file. */
    if (S_ISDIR(st.st_mode))
        *why = S("this is a folder, not a file");
    else if (!S_ISREG(st.st_mode))
        *why = S("this is no plain file; Marquee reads plain files and folders of them");
    else if ((uint64_t)st.st_size > max)
        *why = arena_format(a, "the file is larger than %zu MiB, the most that is read; divide it",
                            max >> 20);
    else
        ok = read_all(fd, (size_t)st.st_size, max, a, out, why);
    close(fd);
    return ok;
}

static void sort_names(Str *names, int count)
{
    for (int gap = count / 2; gap > 0; gap /= 2)
        for (int i = gap; i < count; i++) {
            Str x = names[i];
            int at = i;
            for (; at >= gap && str_compare(names[at - gap], x) > 0; at -= gap)
                names[at] = names[at - gap];
            names[at] = x;
        }
}

int files_list(Str folder, Arena *a, Str **names)
{
    Str *list = NULL;
    int count = 0, cap = 0;
    DIR *d = opendir(arena_c(a, folder));
    if (!d)
        return 0;
    for (struct dirent *e; (e = readdir(d));)
        if (e->d_name[0] != '.')
            *ARRAY_PUSH(a, list, count, cap) = arena_copy(a, str_from_c(e->d_name));
    closedir(d);
    sort_names(list, count);
    *names = list;
    return count;
}

bool files_is_folder(Str path, Arena *a)
{
    struct stat st;
    return stat(arena_c(a, path), &st) == 0 && S_ISDIR(st.st_mode);
}

bool files_exists(Str path, Arena *a)
{
    struct stat st;
    return stat(arena_c(a, path), &st) == 0;
}

/* A file too large to be held, by its path: it is opened for each piece, so that nothing stays open
 * and nothing has to be closed. */
static ptrdiff_t read_piece(void *ctx, uint64_t at, char *to, size_t room)
{
    int fd = open(ctx, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    size_t n = 0;
    ssize_t got = fd < 0 ? -1 : 1;
    while (got > 0 && n < room) {
        got = pread(fd, to + n, room - n, (off_t)(at + n));
        if (got < 0 && errno == EINTR)
            got = 1;
        else if (got > 0)
            n += (size_t)got;
    }
    if (fd >= 0)
        close(fd);
    return n ? (ptrdiff_t)n : got;
}

/* Is it a plain file larger than what is held? */
static bool is_large(Str path, Arena *a)
{
    struct stat st;
    return stat(arena_c(a, path), &st) == 0 && S_ISREG(st.st_mode) &&
           (uint64_t)st.st_size > PACK_MAX_BYTES;
}

/* Only what it begins with is held; who reads it streams the rest. Fails: false with a sentence. */
static bool stream_file(Str path, Arena *a, PackFile *out, Str *why)
{
    *out = (PackFile){.path = path, .source = {read_piece, arena_c(a, path)}};
    char *head = arena_new(a, char, PACK_HEAD_BYTES);
    ptrdiff_t n = read_piece(out->source.ctx, 0, head, PACK_HEAD_BYTES);
    if (n < 0)
        *why = error_sentence(a);
    else
        out->bytes = (Str){head, (size_t)n};
    return n >= 0;
}

static void add_file(Str path, Arena *a, PackFile **files, int *count, int *cap, Diag *diag)
{
    PackFile file = {.path = path};
    Str why = S("");
    bool large = !str_equal(path, S("-")) && is_large(path, a);
    if (large ? !stream_file(path, a, &file, &why)
              : !files_read(path, PACK_MAX_BYTES, a, &file.bytes, &why)) {
        diag_add(diag, FAULT_ERROR, "file-unreadable", path, 0, 0, "%.*s", STR_ARG(why));
        return;
    }
    *ARRAY_PUSH(a, *files, *count, *cap) = file;
}

bool files_may_be_pack(Str name)
{
    static const char *const endings[] = {".rec", ".csv",  ".tsv", ".json", ".txt",
                                          ".gift", ".yaml", ".yml", ".aiken", ".gz"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Str ending = str_from_c(endings[i]);
        if (name.n > ending.n && name.s[0] != '.' &&
            str_equal_ascii_nocase(str_slice(name, name.n - ending.n, name.n), ending))
            return true;
    }
    return false;
}

bool files_read_pack(Str path, Arena *a, PackFile **files, int *count, Diag *diag)
{
    int cap = 0;
    *files = NULL;
    *count = 0;
    if (str_equal(path, S("-")) || !files_is_folder(path, a)) {
        add_file(path, a, files, count, &cap, diag);
        return *count > 0;
    }
    Str *names;
    int n = files_list(path, a, &names), packs = 0;
    for (int i = 0; i < n; i++) {
        if (!files_may_be_pack(names[i]))
            continue;
        packs++;
        add_file(path_join(a, path, names[i]), a, files, count, &cap, diag);
    }
    if (!packs)
        diag_add(diag, FAULT_ERROR, "folder-empty", path, 0, 0,
                 "there is no pack in this folder; put .rec, .csv, .json or .txt files into it");
    return *count > 0;
}

static uint64_t stamp_one(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return 0;
    uint64_t t = (uint64_t)st.st_mtim.tv_sec * 1000000000u + (uint64_t)st.st_mtim.tv_nsec;
    return rng_mix(t ^ rng_mix((uint64_t)st.st_size + 1)) | 1;
}

uint64_t files_stamp(Str path, Arena *a)
{
    uint64_t stamp = stamp_one(arena_c(a, path));
    if (!stamp || !files_is_folder(path, a))
        return stamp;
    Str *names;
    int n = files_list(path, a, &names);
    for (int i = 0; i < n; i++)
        if (files_may_be_pack(names[i]))
            stamp = rng_mix(stamp ^ stamp_one(arena_c(a, path_join(a, path, names[i]))));
    return stamp;
}

/* ---- writing */

bool files_make_folder(Str path, Arena *a)
{
    char *p = arena_c(a, path);
    for (char *at = p + 1; *at; at++) {
        if (*at != '/')
            continue;
        *at = 0;
        mkdir(p, 0700);
        *at = '/';
    }
    return mkdir(p, 0700) == 0 || errno == EEXIST;
}

static bool write_all(int fd, Str bytes)
{
    for (size_t at = 0; at < bytes.n;) {
        ssize_t put = write(fd, bytes.s + at, bytes.n - at);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += (size_t)put;
    }
    return true;
}

static bool cannot_write(Str path, int error, Arena *a, Str *why)
{
    *why = arena_format(a, "%.*s cannot be written (%s)", STR_ARG(path), strerror(error));
    return false;
}

static bool write_aside(Str path, Str bytes, mode_t mode, Arena *a, Str *why)
{
    const char *to = arena_c(a, path);
    const char *aside = arena_c(a, arena_format(a, "%.*s.new", STR_ARG(path)));
    int fd = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    bool ok = fd >= 0 && write_all(fd, bytes) && fsync(fd) == 0;
    int e = errno;
    if (fd >= 0 && close(fd) != 0) {
        ok = false;
        e = errno;
    }
    if (ok && rename(aside, to) == 0)
        return true;
    if (ok)
        e = errno;
    if (fd >= 0)
        unlink(aside);
    return cannot_write(path, e, a, why);
}

bool files_write(Str path, Str bytes, Arena *a, Str *why)
{
    return write_aside(path, bytes, 0600, a, why);
}

bool files_write_result(Str path, Str bytes, Arena *a, Str *why)
{
    const mode_t mode = 0666; /* less the player's mask: made to be given away */
    struct stat st;
    const char *to = arena_c(a, path);
    if (lstat(to, &st) != 0 || S_ISREG(st.st_mode))
        return write_aside(path, bytes, mode, a, why);
    int fd = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    bool ok = fd >= 0 && write_all(fd, bytes);
    int e = errno;
    if (fd >= 0 && close(fd) != 0 && ok) {
        ok = false;
        e = errno;
    }
    return ok || cannot_write(path, e, a, why);
}

bool files_move_aside(Str path, Str folder, Arena *a, Str *why)
{
    files_make_folder(folder, a);
    Str to = path_join(a, folder, path_name(path));
    for (int i = 2; files_exists(to, a) && i < 1000; i++)
        to = arena_format(a, "%.*s/%d-%.*s", STR_ARG(folder), i, STR_ARG(path_name(path)));
    if (rename(arena_c(a, path), arena_c(a, to)) == 0)
        return true;
    *why = arena_format(a, "%.*s cannot be moved away (%s)", STR_ARG(path), strerror(errno));
    return false;
}
