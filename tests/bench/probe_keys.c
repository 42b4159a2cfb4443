/* probe_keys.c -- how long from a key to changed pixels?
 *   probe_keys COUNT KEY KEY PROGRAM ARGUMENT...
 * Starts the program, presses the two keys (names of X) in turn, and after each watches the spot that the first
 * presses were seen to change. Prints the median of each in ms. */
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

enum { SPOT = 24, MAX_COUNT = 200, SETTLE_MS = 450 };     /* longer than the keys' deaf time */

/* Its header is a package of its own; the library comes with xdotool. */
typedef int FakeKey(Display *, unsigned, int, unsigned long);

typedef struct {
    Display *d;
    Window root;
    int w, h;
    FakeKey *fake_key;
} Screen_;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void sleep_ms(int ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
    nanosleep(&t, NULL);
}

static pid_t start(char **argv)
{
    pid_t pid = fork();
    if (pid == 0) {
        int null = open("/dev/null", O_WRONLY);
        dup2(null, 1);
        dup2(null, 2);
        execvp(argv[0], argv);
        _exit(127);
    }
    return pid;
}

/* Without a window manager nobody gives the focus. */
static int focus_window(Screen_ *s)
{
    for (int tries = 0; tries < 100; tries++, sleep_ms(50)) {
        Window parent, *children;
        unsigned n;
        XQueryTree(s->d, s->root, &s->root, &parent, &children, &n);
        for (unsigned i = 0; i < n; i++) {
            XWindowAttributes a;
            XGetWindowAttributes(s->d, children[i], &a);
            if (a.map_state == IsViewable && a.width > 100) {
                sleep_ms(500);
                XSetInputFocus(s->d, children[i], RevertToPointerRoot, CurrentTime);
                XSync(s->d, False);
                return 1;
            }
        }
    }
    return 0;
}

static void press(Screen_ *s, const char *name)
{
    unsigned code = XKeysymToKeycode(s->d, XStringToKeysym(name));
    s->fake_key(s->d, code, 1, 0);
    s->fake_key(s->d, code, 0, 0);
    XFlush(s->d);
}

static XImage *look(Screen_ *s, int x, int y, int w, int h)
{
    return XGetImage(s->d, s->root, x, y, (unsigned)w, (unsigned)h, AllPlanes, ZPixmap);
}

static int differ(const XImage *a, const XImage *b, int x, int y)
{
    return memcmp(a->data + y * a->bytes_per_line + x * 4, b->data + y * b->bytes_per_line + x * 4,
                  4) != 0;
}

/* The spot in which most changes between two looks at the whole screen. */
static int find_spot(Screen_ *s, const char *key, int *spot_x, int *spot_y)
{
    XImage *before = look(s, 0, 0, s->w, s->h);
    press(s, key);
    sleep_ms(SETTLE_MS);
    XImage *after = look(s, 0, 0, s->w, s->h);
    int best = 0;
    for (int y = 0; y + SPOT <= s->h; y += SPOT / 2) {
        for (int x = 0; x + SPOT <= s->w; x += SPOT / 2) {
            int changed = 0;
            for (int k = 0; k < SPOT * SPOT; k++)
                changed += differ(before, after, x + k % SPOT, y + k / SPOT);
            if (changed > best) {
                best = changed;
                *spot_x = x;
                *spot_y = y;
            }
        }
    }
    XDestroyImage(before);
    XDestroyImage(after);
    return best;
}

/* Milliseconds until the spot looks different; below 0 if it never does. */
static double time_key(Screen_ *s, const char *key, int x, int y)
{
    XImage *before = look(s, x, y, SPOT, SPOT);
    double from = now_ms(), took = -1;
    press(s, key);
    while (took < 0 && now_ms() - from < 500) {
        XImage *now = look(s, x, y, SPOT, SPOT);
        if (memcmp(before->data, now->data, (size_t)(now->bytes_per_line * SPOT)))
            took = now_ms() - from;
        XDestroyImage(now);
    }
    XDestroyImage(before);
    return took;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int measure(Screen_ *s, int count, char *const keys[2])
{
    double times[2][MAX_COUNT];
    int n[2] = {0, 0}, x[2] = {0, 0}, y[2] = {0, 0};
    /* Once round first: what the first press changes may be more than what the later ones do. */
    for (int i = 0; i < 2; i++) {
        press(s, keys[i]);
        sleep_ms(SETTLE_MS);
    }
    for (int i = 0; i < 2; i++)
        if (!find_spot(s, keys[i], &x[i], &y[i]))
            return 0;
    for (int i = 0; i < 2 * count; i++) {
        int k = i % 2;
        double t = time_key(s, keys[k], x[k], y[k]);
        if (t >= 0)
            times[k][n[k]++] = t;
        sleep_ms(SETTLE_MS);
    }
    if (!n[0] || !n[1])
        return 0;
    for (int k = 0; k < 2; k++) {
        qsort(times[k], (size_t)n[k], sizeof **times, by_size);
        printf("%.2f%c", times[k][n[k] / 2], k ? '\n' : ' ');
    }
    return 1;
}

int main(int argc, char **argv)
{
    if (argc < 5 || atoi(argv[1]) > MAX_COUNT)
        return 2;
    Screen_ s = {.d = XOpenDisplay(NULL)};
    void *xtst = dlopen("libXtst.so.6", RTLD_NOW);
    if (xtst)
        *(void **)&s.fake_key = dlsym(xtst, "XTestFakeKeyEvent");
    if (!s.d || !s.fake_key) {
        fprintf(stderr, "probe_keys: needs an X server with XTEST and libXtst\n");
        return 2;
    }
    s.root = DefaultRootWindow(s.d);
    s.w = DisplayWidth(s.d, DefaultScreen(s.d));
    s.h = DisplayHeight(s.d, DefaultScreen(s.d));
    pid_t pid = start(argv + 4);
    int ok = focus_window(&s);
    if (ok) {
        sleep_ms(1000);
        ok = measure(&s, atoi(argv[1]), argv + 2);
    }
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    XCloseDisplay(s.d);
    if (!ok)
        fprintf(stderr, "probe_keys: nothing changed on the screen\n");
    return !ok;
}
