/* host_data.h -- what host_open.c and host.c share. */
#ifndef HOST_DATA_H
#define HOST_DATA_H

#include "host.h"

Str host_save_settings(Host *h);            /* what to tell the player, mostly nothing */
void host_refresh_history(Host *h);         /* rating and recent facts, into the world */
void host_find_players_best(Host *h);       /* under the settings' programme */
void host_recall_count(Host *h);            /* of the built-in pack's questions, if it was kept */

/* Without a worker what was asked for is done by now; with one, its bell says when. */
bool host_take_done(Host *h, Str *said);

#endif
