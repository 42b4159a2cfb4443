/* progress.h -- how far a long piece of work has come, and whether it is still wanted.
 * All that one thread tells another here: the one that works counts up, the one that draws reads
 * and may stop it. A NULL Progress is work that nobody watches. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum { STAGE_READ, STAGE_BUILD, STAGE_PREPARE } ProgressStage;

typedef struct {
    _Atomic int stage;
    _Atomic size_t done, all;   /* of the stage: bytes read, steps of building, kinds of question prepared */
    _Atomic bool stopped;
    size_t before;              /* bytes of the files before this one; of the worker alone */
} Progress;

/* Nothing is done yet, and all of it is wanted. */
void progress_init(Progress *p);
void progress_begin(Progress *p, ProgressStage stage, size_t all);

/* The present file is read up to here. False if the work is not wanted any more: then whoever
 * reads behaves as at the end of the file, and what was read is thrown away. */
bool progress_reach(Progress *p, size_t at);
/* The present file, of so many bytes, is done: the next is counted on from there. */
void progress_end_file(Progress *p, size_t bytes);
/* One step more. False as above. */
bool progress_step(Progress *p);

void progress_stop(Progress *p);
bool progress_stopped(const Progress *p);

#endif
