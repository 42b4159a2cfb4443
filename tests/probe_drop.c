/* probe_drop.c -- drops files on a window as a file manager does: probe_drop WINDOW PATH...
 * Source: the XDND protocol, version 5. The exit status is 0 when the window took the drop. */
#define _XOPEN_SOURCE 700       /* realpath */
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WAIT_MS 5000

typedef struct {
    Display *display;
    Window from, to;
    Atom enter, position, status, drop, finished, selection, copy, uris;
    char text[65536];           /* text/uri-list: an address a line, CR LF behind each */
    size_t length;
} Drag;

static Atom atom(Drag *d, const char *name)
{
    return XInternAtom(d->display, name, False);
}

static void add(Drag *d, const char *text)
{
    size_t n = strlen(text);
    if (d->length + n >= sizeof d->text)
        exit(2);
    memcpy(d->text + d->length, text, n);
    d->length += n;
}

/* RFC 3986: what is not unreserved goes as %XX. */
static void add_path(Drag *d, const char *path)
{
    char whole[PATH_MAX], one[4];
    if (!realpath(path, whole)) {
        perror(path);
        exit(2);
    }
    add(d, "file://");
    for (const char *p = whole; *p; p++) {
        int plain = strchr("/-_.~", *p) || (*p >= '0' && *p <= '9') || (*p >= 'a' && *p <= 'z') ||
                    (*p >= 'A' && *p <= 'Z');
        snprintf(one, sizeof one, plain ? "%c" : "%%%02X", (unsigned char)*p);
        add(d, one);
    }
    add(d, "\r\n");
}

static void tell(Drag *d, Atom type, long a, long b, long c, long e)
{
    XEvent x = {.xclient = {.type = ClientMessage, .display = d->display, .window = d->to,
                            .message_type = type, .format = 32,
                            .data.l = {(long)d->from, a, b, c, e}}};
    XSendEvent(d->display, d->to, False, NoEventMask, &x);
    XFlush(d->display);
}

/* The window asks for what is dropped. */
static void give(Drag *d, const XSelectionRequestEvent *r)
{
    XEvent x = {.xselection = {.type = SelectionNotify, .requestor = r->requestor,
                               .selection = r->selection, .target = r->target, .time = r->time,
                               .property = r->target == d->uris ? r->property : None}};
    if (r->target == d->uris)
        XChangeProperty(d->display, r->requestor, r->property, d->uris, 8, PropModeReplace,
                        (const unsigned char *)d->text, (int)d->length);
    XSendEvent(d->display, r->requestor, False, NoEventMask, &x);
    XFlush(d->display);
}

/* Serve the window until it sends this. False if it does not in time. */
static int await(Drag *d, Atom type, XEvent *x)
{
    struct pollfd fd = {.fd = ConnectionNumber(d->display), .events = POLLIN};
    for (;;) {
        if (!XPending(d->display) && poll(&fd, 1, WAIT_MS) <= 0)
            return 0;
        XNextEvent(d->display, x);
        if (x->type == SelectionRequest)
            give(d, &x->xselectionrequest);
        else if (x->type == ClientMessage && x->xclient.message_type == type)
            return 1;
    }
}

static int drop(Drag *d)
{
    int x = 0, y = 0;
    XEvent ev;
    Window child;
    XTranslateCoordinates(d->display, d->to, DefaultRootWindow(d->display), 40, 40, &x, &y, &child);
    XSetSelectionOwner(d->display, d->selection, d->from, CurrentTime);
    tell(d, d->enter, 5L << 24, (long)d->uris, 0, 0);
    tell(d, d->position, 0, (long)x << 16 | y, CurrentTime, (long)d->copy);
    if (!await(d, d->status, &ev) || !(ev.xclient.data.l[1] & 1)) {
        fprintf(stderr, "probe_drop: the window does not want it\n");
        return 1;
    }
    tell(d, d->drop, 0, CurrentTime, 0, 0);
    if (await(d, d->finished, &ev))
        return 0;
    fprintf(stderr, "probe_drop: the window did not finish\n");
    return 1;
}

int main(int argc, char **argv)
{
    static Drag d;
    d.display = argc > 2 ? XOpenDisplay(NULL) : NULL;
    if (!d.display) {
        fprintf(stderr, "usage: probe_drop WINDOW PATH..., with an X display\n");
        return 2;
    }
    d.to = strtoul(argv[1], NULL, 0);
    d.from = XCreateSimpleWindow(d.display, DefaultRootWindow(d.display), 0, 0, 1, 1, 0, 0, 0);
    d.enter = atom(&d, "XdndEnter");
    d.position = atom(&d, "XdndPosition");
    d.status = atom(&d, "XdndStatus");
    d.drop = atom(&d, "XdndDrop");
    d.finished = atom(&d, "XdndFinished");
    d.selection = atom(&d, "XdndSelection");
    d.copy = atom(&d, "XdndActionCopy");
    d.uris = atom(&d, "text/uri-list");
    for (int i = 2; i < argc; i++)
        add_path(&d, argv[i]);
    return drop(&d);
}
