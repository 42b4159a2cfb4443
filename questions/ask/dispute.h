/* dispute.h -- what a question claims, as the record by which a player takes it out of play.
 * Source: questions/FORMAT.md, Dispute: Film, Year, Field, Value, Question. */
#ifndef DISPUTE_H
#define DISPUTE_H

#include "locale.h"
#include "question.h"

/* The lines of the record for this question, without its date: each "Name: value" and a line feed. */
void dispute_write(const Catalog *c, const Locale *l, const Question *q, Buf *out);

/* What it is about as one number: the same for the record and for every question that rests on the
 * same value. Of a question that was written it is the question. */
uint64_t dispute_key_of_record(const Record *r);
uint64_t dispute_key(const Catalog *c, const Question *q);

#endif
