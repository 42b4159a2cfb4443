/* probe_process.c -- what does a program with a window cost?
 *   probe_process PRELOAD KEYS SETTLE_MS WATCH_MS PROGRAM ARGUMENT...
 * Starts it, waits for its first frame, runs the shell command KEYS ("" for none), waits SETTLE_MS, watches
 * it for WATCH_MS and ends it. Prints: first frame in ms; its own memory in KiB; wake-ups a second; processor
 * time in ms a second. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double ms_between(struct timespec a, struct timespec b)
{
    return (double)(b.tv_sec - a.tv_sec) * 1e3 + (double)(b.tv_nsec - a.tv_nsec) / 1e6;
}

static void sleep_ms(int ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
    nanosleep(&t, NULL);
}

/* The sum of a "name: number" line over a file. */
static long read_number(const char *path, const char *name)
{
    char line[256];
    long value = 0;
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, name, strlen(name)) == 0)
            value += strtol(line + strlen(name), NULL, 10);
    if (f)
        fclose(f);
    return value;
}

typedef struct { long wakeups; double run_ms; } Use;

static Use use_of(pid_t pid)
{
    Use use = {0, 0};
    char path[600];
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *d = opendir(path);
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "/proc/%d/task/%s/status", (int)pid, e->d_name);
        use.wakeups += read_number(path, "voluntary_ctxt_switches:");
        snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", (int)pid, e->d_name);
        use.run_ms += (double)read_number(path, "") / 1e6;
    }
    if (d)
        closedir(d);
    return use;
}

/* All that is in memory for it, libraries included: the same whoever else runs. */
static long memory_kib(pid_t pid)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    return read_number(path, "VmRSS:");
}

static pid_t start(char **argv, const char *preload, int *frame_fd)
{
    int ends[2];
    if (pipe(ends))
        exit(2);
    pid_t pid = fork();
    if (pid == 0) {
        char fd[16];
        snprintf(fd, sizeof fd, "%d", ends[1]);
        setenv("BENCH_FD", fd, 1);
        setenv("LD_PRELOAD", preload, 1);
        close(ends[0]);
        int null = open("/dev/null", O_WRONLY);
        dup2(null, 1);
        dup2(null, 2);
        execvp(argv[0], argv);
        _exit(127);
    }
    close(ends[1]);
    *frame_fd = ends[0];
    return pid;
}

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    struct timespec from, shown;
    int fd;
    clock_gettime(CLOCK_MONOTONIC, &from);
    pid_t pid = start(argv + 5, argv[1], &fd);
    struct pollfd wait = {fd, POLLIN, 0};
    if (poll(&wait, 1, 20000) <= 0 || read(fd, &shown, sizeof shown) != (ssize_t)sizeof shown) {
        fprintf(stderr, "probe_process: %s showed no frame\n", argv[5]);
        kill(pid, SIGKILL);
        return 1;
    }
    if (*argv[2]) {
        sleep_ms(500);
        if (system(argv[2]))
            fprintf(stderr, "probe_process: %s failed\n", argv[2]);
    }
    int watch_ms = atoi(argv[4]);
    sleep_ms(atoi(argv[3]));
    Use before = use_of(pid);
    sleep_ms(watch_ms);
    Use after = use_of(pid);
    double s = watch_ms > 0 ? watch_ms / 1e3 : 1;
    printf("%.2f %ld %.2f %.3f\n", ms_between(from, shown), memory_kib(pid),
           (double)(after.wakeups - before.wakeups) / s, (after.run_ms - before.run_ms) / s);
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    return 0;
}
