/* cli.h -- the tools of the command line: ask, check, convert, kinds. Results go to standard
 * output, the rest to standard error; each returns the exit status. */
#ifndef CLI_H
#define CLI_H

#include <stdio.h>

#include "library.h"
#include "arguments.h"

int cli_ask(const Options *o, Library *l, const World *w);
int cli_check(const Options *o, Library *l, const World *w);
int cli_kinds(const Options *o, Library *l, const World *w);
/* `check --template`: the starter pack of the language, from the folder of assets. */
int cli_template(const Options *o, Str assets);
/* `check --rejects FILE`: what was refused, in its own format. False if it could not be written. */
bool cli_write_rejects(const Options *o, Library *l, const World *w);
/* `program` is how it was called: the assets may stand beside it. */
int cli_convert(const Options *o, Str program, int last_year);
/* `convert` of a list of films, options.seen: the loaded packs' records of them. */
int cli_convert_list(const Options *o, Library *l, const World *w, Str why);

/* How many of the films of --seen are here, and what the others may mean, on standard error.
 * Fails: false if the list cannot be used, for the reason `why`. */
bool cli_seen(const Options *o, Library *l, const World *w, Str why);

/* Write a result to a file, or to standard output if its name is empty or "-". */
bool cli_write(Str path, Str text);

/* Print the faults that are kept, and how many there are beside them. */
void cli_print_faults(FILE *to, const Diag *d);
/* Print every fault of the named packs to `to`; how many errors. */
int cli_faults(FILE *to, Library *l, const World *w);

/* The filters of the command line for this catalog. Fails: false, told on standard error. */
bool cli_ask_options(const Options *o, const World *w, AskOptions *out);

/* One JSON object without its line feed, as PRODUCT describes it (`ask --format jsonl`). */
void jsonl_write(const Asker *asker, const World *w, const Question *q, Str round, int pos, Arena *a,
                 Buf *out);

#endif
