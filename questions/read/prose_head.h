/* prose_head.h -- the phrase that says which film a text is about, and what sort of film:
 * "Rust and Bone (2012) is a French-Belgian film", "the 1962 French film Jules and Jim". */
#ifndef PROSE_HEAD_H
#define PROSE_HEAD_H

#include "prose_phrase.h"

/* Does this sentence open with a film? `first`: no film was named yet, so a looser form will do. */
bool head_read(const Scan *s, bool first, Head *out);

/* What the sentence says besides of the film under way: its country, genre, original title. */
void head_more(const Scan *s, Head *out);

#endif
