/* options.c -- see options.h. */
#include "options.h"

#include "utf8.h"

static bool is_sign(Str text, size_t at)
{
    static const char signs[] = "+#*=<>%$&/^~";
    for (const char *s = signs; *s; s++)
        if (text.s[at] == *s)
            return true;
    return at == 0 && text.s[at] == '-';
}

/* The next sign at or after `at`, 0 at the end. */
static char next_sign(Str text, size_t *at)
{
    while (*at < text.n) {
        size_t here = (*at)++;
        if (is_sign(text, here))
            return text.s[here];
    }
    return 0;
}

static bool same_signs(Str a, Str b)
{
    size_t a_at = 0, b_at = 0;
    for (;;) {
        char sign = next_sign(a, &a_at);
        if (sign != next_sign(b, &b_at))
            return false;
        if (!sign)
            return true;
    }
}

/* Folded once: a record may hold four thousand options and one of a megabyte. */
typedef struct {
    Str text, folded;
} Option;

static bool is_same(const Option *a, const Option *b)
{
    return str_equal(a->text, b->text) ||
           (a->folded.n && str_equal(a->folded, b->folded) && same_signs(a->text, b->text));
}

static void report(const Check *c, const char *name, const Field *f, const char *what)
{
    diag_add(c->diag, FAULT_ERROR, name, c->record->file, f->line, f->column,
             "the option \"%.*s\" %s", STR_SHOWN(f->value), what)
        ->excerpt = f->value;
}

typedef struct {
    Option right, wrong[QUESTION_MAX_WRONG];
    const Option *also;         /* right, too */
    int wrong_count, also_count;
    bool impossible;
} Options;

/* Does this wrong option join the others? */
static bool add_wrong(const Check *c, Options *o, const Field *f)
{
    if (o->wrong_count == QUESTION_MAX_WRONG) {
        report(c, "too-many-options", f,
               "is one too many and left out; a question has one right "
               "and at most five wrong");
        return false;
    }
    Option wrong = {f->value, fold_text(c->scratch, f->value)};
    if (is_same(&wrong, &o->right)) {
        report(c, "wrong-is-right", f, "is both right and wrong; the question is left out");
        o->impossible = true;
        return false;
    }
    for (int i = 0; i < o->also_count; i++)
        if (is_same(&wrong, &o->also[i])) {
            report(c, "wrong-is-right", f, "is right as well, as Also says, and is left out");
            return false;
        }
    for (int i = 0; i < o->wrong_count; i++)
        if (is_same(&wrong, &o->wrong[i])) {
            report(c, "option-twice", f, "stands here twice; write another one");
            return false;
        }
    o->wrong[o->wrong_count++] = wrong;
    return true;
}

static void note_right(const Check *c, const Field *fields, int count, Options *o)
{
    Option *also = NULL;
    int cap = 0;
    for (int i = 0; i < count; i++) {
        Option x = {fields[i].value, S("")};
        bool is_right = str_equal(fields[i].name, S("Right"));
        if (!is_right && !str_equal(fields[i].name, S("Also")))
            continue;
        x.folded = fold_text(c->scratch, x.text);
        if (is_right)
            o->right = x;
        else
            *ARRAY_PUSH(c->scratch, also, o->also_count, cap) = x;
    }
    o->also = also;
}

bool options_check(const Check *c, Field *fields, int *count, bool *changed)
{
    Options o = {0};
    note_right(c, fields, *count, &o);
    int kept = 0;
    for (int i = 0; i < *count && !o.impossible; i++)
        if (!str_equal(fields[i].name, S("Wrong")) || add_wrong(c, &o, &fields[i]))
            fields[kept++] = fields[i];
    *changed |= kept < *count;
    *count = kept;
    return !o.impossible && o.wrong_count > 0;
}
