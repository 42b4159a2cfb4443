/* folder.h -- a folder for the files of one test program, made before its tests and removed behind
 * them: the setup and teardown of its group. */
#ifndef FOLDER_H
#define FOLDER_H

#include <stdio.h>
#include <stdlib.h>

#include "test.h"

static char folder[] = "/tmp/marquee-test-XXXXXX";

static inline int folder_make(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static inline int folder_remove(void **state)
{
    char command[sizeof folder + 8];
    (void)state;
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

#endif
