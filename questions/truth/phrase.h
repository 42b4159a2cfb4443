/* phrase.h -- the phrases of which sentences are put together: "{title} ({year})", "the {ordinal} {event}".
 * In a locale they are templates of the kind `any`. They are said by the million: each is found once,
 * when the locale is read, and not again by its name. */
#ifndef PHRASE_H
#define PHRASE_H

#define PHRASES(X)                                                                                \
    X(FILM, "film") X(FILM_WITH_DIRECTOR, "film.with_director") X(DECADE, "decade")               \
    X(PRIZE_BEST, "prize.best") X(PRIZE_CATEGORY, "prize.category") X(PRIZE_NAMED, "prize.named") \
    X(EDITION_FESTIVAL, "edition.festival") X(EDITION_BRIEF, "edition.brief")                     \
    X(EDITION_ORDINAL, "edition.ordinal") X(EDITION_YEAR, "edition.year")                         \
    X(EDITION_BARE, "edition.bare")                                                               \
    X(ORDINAL, "ordinal") X(ORDINAL_1, "ordinal.1") X(ORDINAL_2, "ordinal.2")                     \
    X(ORDINAL_3, "ordinal.3")                                                                     \
    X(LIST_MORE, "list.more") X(LIST_LAST, "list.last") X(ORDER_JOINT, "order.joint")             \
    X(ARTICLE, "article") X(ARTICLE_VOWEL, "article.vowel")                                       \
    X(NOUN_FILM, "noun.film") X(NOUN_DOCUMENTARY, "noun.documentary")                             \
    X(NOUN_ANIMATED, "noun.animated") X(NOUN_SHORT, "noun.short")

typedef enum {
#define X(id, name) PHRASE_##id,
    PHRASES(X)
#undef X
    PHRASE_COUNT
} Phrase;

#endif
