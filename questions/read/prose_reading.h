/* prose_reading.h -- one text while it is read, for the files of the reader of prose alone. */
#ifndef PROSE_READING_H
#define PROSE_READING_H

#include "emit.h"
#include "prose.h"
#include "prose_draft.h"
#include "prose_head.h"
#include "prose_patterns.h"
#include "prose_prizes.h"

enum { TITLE_TOKENS = 20, OTHERS_MOST = 32 };

struct Prose { Terms *terms; Patterns *patterns; };

/* One text under way. */
typedef struct {
    const Prose *prose;
    Emit emit;
    Arena scratch; /* of the paragraph */
    Paragraph p;
    Scan s; /* the sentence under way */
    Str sentence;               /* ... as a text, which outlives it */
    Before before, subject;
    Draft *drafts;
    int count, cap;
    int film, film_before;      /* the draft under way; the one before it. Of no use while `count` is 0 */
    Known known;
    Others others;
    Memory memory;
    int written, written_month; /* a letter's or a report's date; each 0: none, -1: several */
    int known_before;           /* how many names stood before the sentence under way */
    int before_first;           /* the film's first fact of the sentence before */
    Fact dated;                 /* a year of the text; `year` 0: none */
    Str undated;                /* the title of a film of which the text tells no year; or empty */
    bool full;                  /* the text has too many films; said once */
    bool turned;                /* the sentence names whom is played first: "Antonio is A, Bruno is B" */
    bool several;               /* the text has said that it tells of several films */
    Fact listed;                /* the year of all films of a list; `year` 0: it has not said */
    Fact season;                /* who directed them all; `value` empty: it has not said */
    Fact season_country;        /* where they are from */
    int season_count;           /* ... if they are so many; 0: it has not said */
    int directed;               /* behind the director whom the sentence has told; 0: none */
    bool heard;                 /* did the last people whom the sentence told give voices? */
    int denied;                 /* behind what the sentence told last of another work; 0: of none */
    bool is_article;            /* it began by stating its film: what else it names is an aside */
    bool opens; /* the sentence is the first of its paragraph */
    Fact when;                  /* a year of which the paragraph speaks before it names a film; `year` 0: none */
    int last_year;              /* told before the sentence under way */
    int place;                  /* which of its paragraph it is, from 0 */
    bool about;                 /* the paragraph has named the film that it is about */
} Text;

/* The film under way; NULL before the first. */
Draft *text_film(Text *x);
Str text_slice(const Text *x, Span span);
/* The full name by which the text has called somebody of the film under way; `name` if none. */
Str text_full_name(const Text *x, Str name);

/* ---- places: prose.c */

/* The sentence is copied, if it must be, once and not for each fact. */
void text_begin_paragraph(Text *x);
void text_enter_sentence(Text *x, Span span);

/* ---- films: prose_film.c */

/* A further film, which the words of the sentence under way name. */
void text_begin_film(Text *x, const Head *h);
/* Is the film that the sentence opens with the one under way, a new one, or only mentioned? */
void text_read_head(Text *x);
/* The year of a film that was named without one, if the sentence tells it. */
void text_find_year(Text *x);

/* The title as it is said, but for "Wages of Fear, The", which is The Wages of Fear. */
Str text_title(Text *x, Span title);
/* ... and not in capitals: "THE NIGHT OF THE HUNTER" would stand out among other titles. */
Str text_quiet_title(Text *x, Span title);

/* "Castile, 1940.", a sentence of its own and no known title: where a film is set, below its heading. */
bool text_is_setting(const Scan *s, const Head *h);

/* Is it the title of the film under way? */
bool text_same_film(Text *x, Span title);

/* ---- films that a text turns to and comes back to: prose_return.c */

/* So many films back one may be spoken of again. */
enum { FILMS_BEFORE = 8 };

/* The film of this title and year of which the text has told before; -1: none. */
int text_film_of_title(Text *x, const Head *h);
/* From here on this film is the one under way. */
void text_take_up(Text *x, int film);
/* A paragraph begins: a film that the one before named without a year was an aside. */
void text_leave_aside(Text *x);
/* Take up a film that the sentence names again to go on about it. */
void text_return(Text *x);
/* Does the paragraph, which has not named its film so far, name another? Of a text that is no article. */
bool text_turns(Text *x, Head *h);
/* A film that it named without a year is of that of which it has spoken. */
void text_date_by_paragraph(Text *x);

/* ---- the first film: prose_first.c */

/* Begin the film that the text is about; none if it names none. */
void text_find_first(Text *x, const PackFile *file, Arena *a, Progress *progress);

/* ---- what we know ourselves of a film of ours: prose_ours.c */

/* The year of our film of this title, if the text names its director or two of its players, of the names
 * from .. to; 0 if not, or if there are several such. */
int text_year_of_ours(const Text *x, Str title, const Known *names, int from, int to);
/* How much speaks for a film of ours that has this title, by those of the names whom it lists; 0: too
 * little. `*year` is that of the film for which most does. */
int text_weigh_ours(const Term *film, const Known *names, int *year);
/* A further film without a year is of that of ours, if the text tells its director. */
void text_date_by_ours(Text *x, Draft *d);
/* Somebody whom the text names at the token `place`: what we know of him in the film under way. */
void text_note_ours(Text *x, Str name, int place);
/* The next line of a record of ours; false at its end. */
bool ours_next_line(Str *record, Str *field, Str *value);
/* Has one a word of `least` bytes or more that begins as a word of the other does? */
bool ours_share_word(Str a, Str b, size_t least);
int ours_year(Str record);                  /* 0: it has none */
/* Films of ours that the sentence under way names: prose_others.c. */
void text_note_others(Text *x);
/* The countries of ours before words for a film, in the sentence under way. */
void text_note_countries(Text *x);
/* Warn that the draft is of a year which the text does not tell. */
void text_tell_ours(Text *x, const Draft *d);

/* ---- facts: prose_say.c */

/* A fact that stands at the token `place` of the sentence under way. */
Fact text_fact(Text *x, const char *field, Str value, int place);
/* A fact of the film under way, its place the token `place`, its sentence the one under way. */
Fact *text_say(Text *x, const char *field, Str value, int place, bool doubtful);
void text_say_head(Text *x, const Head *h);
/* A work that the sentence names in passing, if the text has told no source yet. */
void text_say_source_in_passing(Text *x);
/* What a pattern found, if it belongs to this film and is not denied; hedged, as a doubt. */
void text_say_found(Text *x, Found *f);

/* ---- claims: prose_claim.c */

typedef enum { SURE, DOUBTFUL, DENIED } Certainty;

/* Is what a pattern found said of the film under way, hedged, or of something else? */
Certainty claim_weigh(Text *x, const Found *f);
/* Is it said of another film, of another version of this one, or of a year that is not its own? In
 * prose_elsewhere.c. */
bool claim_is_elsewhere(Text *x, const Found *f);
/* Does a mere hint hold, because a cast stands beside it, or the name is given in full? */
bool claim_holds(const Text *x, const Found *f);

/* ---- what a statement hangs on: prose_subject.c */

/* A participle belongs to the noun before it, a verb to what the sentence speaks of: is that this film? */
bool subject_is_film(const Text *x, const Found *f);

/* ---- casts: prose_cast.c */

/* "Edda Voss (Ana) and Karl Orr (Max)": the roles stand in the brackets. */
void cast_turn_brackets(const Text *x, Found *f);
/* Give what a pattern found its roles, and turn round "the teacher A is B". Fails: false if it may be
 * either way. */
bool cast_settle(Text *x, Found *f);
/* "A plays Gaz, Mark Addy Dave, Tom Wilkinson Gerald": behind a role of so many words, names of two words
 * and their roles. */
void cast_read_pairs(Text *x, int i, int role_words);

/* ---- all films of a text: prose_season.c */

/* "three films by Ang Lee", "two French films" in the sentence under way. */
void text_note_season(Text *x);
/* ... is true of each, if the text names no other director; a country, if they are as many as it
 * said. */
void text_say_season(Text *x);

/* ---- countries and languages: prose_origin.c */

/* "France/Italy, 1962.", "a co-production of France and Italy", "spoken in German". */
void text_say_origin(Text *x);

/* "Its original title is Den lange kaj": prose_original.c */
void text_say_original(Text *x);

/* ---- prizes: prose_honours.c */

void text_say_prizes(Text *x);
/* "LOS ANGELES, 31 March 1992", "(30 March 1985)": the paragraph's date, if it bears one. */
void text_note_date(Text *x);

/* Credits and casts in two columns, with dots between: prose_leaders.c */
void text_read_leaders(Text *x);

/* ---- marks: prose_marks.c */

/* The title by which later sentences name the film. */
void text_set_title(Text *x, Span title);
/* Does a film's title stand at this token? */
bool text_is_title_at(const Text *x, const Draft *d, int i);
/* Mark it in the sentence under way; then other works and other films. */
void text_mark_title(Text *x);
void text_mark_others(Text *x);

#endif
