/* crafts.c -- whose craft a prize honours, as its name tells it; see catalog.h. */
#include "catalog_build.h"

/* In the order in which they are looked for: "sound editing" is not the film's editing. Crafts are
 * numbers without a meaning of their own; 0 is none that is known. */
static const struct {
    const char *word;
    uint8_t craft;
    Relation job;
} words[] = {
    {"sound", 1, REL_COUNT},
    {"effects", 2, REL_COUNT},
    {"costume", 3, REL_COUNT},
    {"makeup", 4, REL_COUNT},
    {"make up", 4, REL_COUNT},
    {"hairstyling", 4, REL_COUNT},
    {"production design", 5, REL_COUNT},
    {"art direction", 5, REL_COUNT},
    {"dance direction", 6, REL_COUNT},
    {"casting", 7, REL_COUNT},
    {"assistant director", 8, REL_COUNT},
    {"song", 9, REL_MUSIC},
    {"score", 9, REL_MUSIC},
    {"scoring", 9, REL_MUSIC},
    {"music", 9, REL_MUSIC},
    {"cinematography", 10, REL_CAMERA},
    {"editing", 11, REL_EDITOR},
    {"screenplay", 12, REL_WRITER},
    {"story", 12, REL_WRITER},
    {"writing", 12, REL_WRITER},
    {"director", 13, REL_DIRECTOR},
};
#define WORDS (sizeof words / sizeof *words)

uint8_t data_craft(Str folded)
{
    for (size_t i = 0; i < WORDS; i++)
        if (str_find(folded, str_from_c(words[i].word)) >= 0)
            return words[i].craft;
    return 0;
}

Relation catalog_craft_job(int craft)
{
    for (size_t i = 0; i < WORDS; i++)
        if (words[i].craft == craft)
            return words[i].job;
    return REL_COUNT;
}
