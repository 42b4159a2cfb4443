/* distract.h -- chooses wrong options: plausible, provably wrong, and alike enough in form.
 * Private to ask/. Source: QUESTIONS, section 5. */
#ifndef DISTRACT_H
#define DISTRACT_H

#include "rows.h"

#define WRONG_WANTED 3
#define WRONG_LEAST 2           /* three options rather than a filler */
#define SCANNED_MAX 12          /* candidates found for one item */
#define CANDIDATES_MAX 16       /* ... with those looked for because of their form */

/* Put wrong options behind the key in d->q. `similarity`: mean score of the two closest.
 *   Fails: false if fewer than WRONG_LEAST can be found. */
bool distract(Draft *d, int *similarity);

/* Is it provably wrong? `presumed` is set when only rule P says so, where the kind allows it. */
bool distract_is_wrong(const Asker *k, const Question *q, uint32_t option, bool *presumed);

#endif
