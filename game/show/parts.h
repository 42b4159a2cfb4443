/* parts.h -- the things of the evening at the cinema, as several screens show them: tickets, the
 * film strip, the clock, panels, switches. Each paints itself into a box that a layout gave it. */
#ifndef PARTS_H
#define PARTS_H

#include "ui.h"

/* The heading of a page at the top left, with a way back on a compact stage; returns its bottom. */
Rect heading_box(const Stage *s, const char *key);
void heading_draw(const Stage *s, DrawList *d, const char *key);

void focus_draw(const Stage *s, DrawList *d, Rect r, int radius, int width);
void panel_draw(const Stage *s, DrawList *d, Rect r, int radius, bool focused);
/* The bar at the right that says how far a page is scrolled. */
void scroll_draw(const Stage *s, DrawList *d, Rect view, int height, int scroll);
void block_centre(const Block *b, DrawList *d, Rect r, Color c);        /* in the middle of a box */
void block_middle(const Block *b, DrawList *d, int x, Rect r,
                  Color c); /* at x, between top and bottom */

/* ---- tickets */

typedef enum { TICKET_PAPER, TICKET_OUT, TICKET_RIGHT, TICKET_WRONG } TicketLook;
typedef struct {
    Rect box;
    char letter;
    Block text, note;           /* note: no lines, or what the option really is */
    Block tag;                  /* "your answer", at the right */
    TicketLook look;
    bool focused, stamped;
    int stamp_milli;            /* how far the stamp has come down, 1000: it is there */
    Color ground;               /* what shows through the perforation */
} Ticket;
int ticket_room(const Stage *s, int width); /* for the text */
int ticket_stamp_width(const Stage *s);     /* what the stamp takes of it */
void ticket_draw(const Stage *s, DrawList *d, const Ticket *t);

/* ---- the round */

Rect strip_box(const Stage *s, int count, int y, int max_w);
void strip_draw(const Stage *s, DrawList *d, Rect r, const Session *session);

typedef struct { Rect box; bool reading, clocked; int swept_milli, seconds; } Clock;
void clock_draw(const Stage *s, DrawList *d, const Clock *c);

/* ---- what is set: a switch, a slider, a row of a list, a small button */
void switch_draw(const Stage *s, DrawList *d, Rect r, bool on);
void slider_draw(const Stage *s, DrawList *d, Rect r, int value, int max);
void button_draw(const Stage *s, DrawList *d, Rect r, const Block *text, bool focused, bool on);

/* Motion: how far something of `length` that began at `since` has come; 1000 with reduced motion.
 */
int motion_milli(const Stage *s, int64_t since_ms, int length_ms);

#endif
