/* diag.h -- what is wrong with a file, where, and what to do.
 * Shown as `file:line:column: error|warning: message`. Readers add; only the outside prints. */
#ifndef DIAG_H
#define DIAG_H

#include "arena.h"
#include "progress.h"
#include "str.h"

typedef enum { FAULT_ERROR, FAULT_WARNING } FaultKind;

#define DIAG_MAX_FAULTS 10000   /* further ones are counted, not kept */
#define DIAG_MAX_MESSAGE 600    /* bytes; what is longer ends in an ellipsis */

typedef struct {
    FaultKind kind;
    Str file;                   /* as the player named it */
    int line, column;           /* from 1, column in code points; 0 when there is no place */
    const char *name;           /* a stable word, "year-unlikely"; a warning's goes into `Checked` */
    Str message;                /* what is wrong, and what to do; one line, safe to print */
    Str excerpt;                /* the piece of text meant, or empty; shown underlined */
} Fault;

typedef struct {
    Arena *arena;               /* holds the messages */
    Fault *faults;
    int count, cap;
    int errors, warnings;       /* all, also those not kept */
    Fault spare;                /* what diag_add returns for a fault that is not kept */
    Progress *progress;         /* of the work that finds them; NULL: nobody watches it */
} Diag;

void diag_init(Diag *d, Arena *a);

/* Add a fault. The message is made safe to print and kept in the arena; `file` is a view.
 *   Returns: the fault, never NULL, to be given an excerpt; valid until the next one. */
Fault *diag_add(Diag *d, FaultKind kind, const char *name, Str file, int line, int column,
                const char *format, ...) __attribute__((format(printf, 7, 8)));

/* Order the faults from number `from` on by file, line, column; equal places keep their order. */
void diag_sort(Diag *d, int from);

/* The fault as one line without its line feed. Everything that could drive a terminal in it is
 * shown as U+FFFD. */
void diag_write(const Fault *f, Buf *out);

/* Any text made safe to print on one line: controls, line breaks, bidi overrides and bad bytes
 * become U+FFFD, a tab a blank. */
void diag_write_safe(Buf *out, Str text);

#endif
