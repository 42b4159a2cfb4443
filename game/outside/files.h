/* files.h -- the disk: whole files, folders, and where Marquee keeps its own.
 * Follows no path that stands in a pack; writes only below the places it names, or where the player
 * said. */
#ifndef FILES_H
#define FILES_H

#include "pack.h"

/* A whole file. Fails: false with a sentence in `why` (in `a`): it is not there, may not be read, is
 * a folder, or is larger than `max` bytes. "-" is standard input. */
bool files_read(Str path, size_t max, Arena *a, Str *out, Str *why);

/* Does a file of this name belong to the pack that its folder is? Named alone, any file may. */
bool files_may_be_pack(Str name);

/* The files of a pack: the file itself, or every such file of a folder (no folder in it), in byte
 * order of names. Those larger than PACK_MAX_BYTES are given to be streamed. Those that cannot be
 * read are reported. False if there is nothing to read. */
bool files_read_pack(Str path, Arena *a, PackFile **files, int *count, Diag *diag);

/* Written aside and renamed, so that a cut never leaves half a file. The player's alone to read. */
bool files_write(Str path, Str bytes, Arena *a, Str *why);

/* The same where the player said, for whom the player's mask says: a device, a pipe or a link is
 * written to and not replaced. */
bool files_write_result(Str path, Str bytes, Arena *a, Str *why);

/* Move a file or folder into another folder, under a name that is free there. */
bool files_move_aside(Str path, Str folder, Arena *a, Str *why);

bool files_is_folder(Str path, Arena *a);
bool files_exists(Str path, Arena *a);
/* When was it last changed, and how long is it: one number to compare; 0 if it is gone. A folder's
 * covers the files of its pack. */
uint64_t files_stamp(Str path, Arena *a);
bool files_make_folder(Str path, Arena *a);             /* with its parents */
/* Names in a folder, in byte order; empty if it cannot be read. */
int files_list(Str folder, Arena *a, Str **names);

Str path_join(Arena *a, Str folder, Str name);
Str path_name(Str path);                    /* the last part */
Str path_absolute(Arena *a, Str path);      /* from the working folder; as it is if that fails */

/* Where things are. All in `a`; a folder that does not exist is still named. */
typedef struct {
    Str config, data, state, cache;         /* each ends in "/marquee", or all are --data's folder */
    Str packs;                              /* data + "/packs" */
    Str settings, history;                  /* files */
} Places;
void files_places(Str data_option, Arena *a, Places *out);

/* The folder of assets: --assets, then `assets` beside the program, then the installed share.
 * Fails: false, and `looked` names every place looked in. */
bool files_find_assets(Str option, Str program, Arena *a, Str *out, Str *looked);

#endif
