/* source_line.h -- what a film is based on, as tables and JSON files say it in words. */
#ifndef SOURCE_LINE_H
#define SOURCE_LINE_H

#include "emit.h"

/* "novel by B", "short story", "Jaws by Peter Benchley" as our format has it: `kind; title; author`. Behind
 * a title only a name of two words or more is an author, for books are called "Stand by Me".
 *   Lives: in the arena of `e`. */
Str source_line(Emit *e, Str text);

/* The same of parts that are known. Empty if all of them are. */
Str source_line_of(Emit *e, Str kind, Str title, Str author);

#endif
