/* settings.c -- see settings.h. One table of keys is read for reading and for writing. */
#include "settings.h"

#include <string.h>

static const char *const theme_names[] = {
#define X(id, name) name,
    THEMES(X)
#undef X
};

void settings_default(Settings *s)
{
    memset(s, 0, sizeof *s);
    s->text_percent = 100;
    s->time_s = 20;
    s->sound_percent = 70;
    s->programme.length = 10;
    s->programme.level = SETTINGS_LEVEL_RATING;
}

/* ---- one setter and one getter a key; a setter says false when the value is none of its own */

typedef struct {
    const char *key;
    bool (*set)(Settings *s, Str value, Arena *a);
    void (*get)(const Settings *s, Buf *out);
} Key;

static int clamp(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

static bool set_number(Str value, int low, int high, int *out)
{
    int n;
    if (!str_to_int(value, &n))
        return false;
    *out = clamp(n, low, high);
    return true;
}

static bool set_bool(Str value, bool *out)
{
    if (!str_equal(value, S("yes")) && !str_equal(value, S("no")))
        return false;
    *out = value.s[0] == 'y';
    return true;
}

static void get_bool(bool value, Buf *out)
{
    buf_add(out, value ? S("yes") : S("no"));
}

static bool set_text(Settings *s, Str v, Arena *a)
{
    (void)a;
    if (!set_number(v, 80, 200, &s->text_percent))
        return false;
    s->text_percent -= s->text_percent % 10;
    return true;
}
static void get_text(const Settings *s, Buf *out) { buf_add_int(out, s->text_percent); }

static bool set_theme(Settings *s, Str v, Arena *a)
{
    (void)a;
    for (int i = 0; i < THEME_COUNT; i++)
        if (str_equal(v, str_from_c(theme_names[i]))) {
            s->theme = i;
            return true;
        }
    return false;
}
static void get_theme(const Settings *s, Buf *out) { buf_add_c(out, theme_names[s->theme]); }

static bool set_motion(Settings *s, Str v, Arena *a)
{
    (void)a;
    return set_bool(v, &s->reduced_motion);
}
static void get_motion(const Settings *s, Buf *out) { get_bool(s->reduced_motion, out); }

static bool set_time(Settings *s, Str v, Arena *a)
{
    (void)a;
    int n;
    if (!str_to_int(v, &n) || (n != 0 && n != 20 && n != 40))
        return false;
    s->time_s = n;
    return true;
}
static void get_time(const Settings *s, Buf *out) { buf_add_int(out, s->time_s); }

static bool set_sound(Settings *s, Str v, Arena *a)
{
    (void)a;
    return set_number(v, 0, 100, &s->sound_percent);
}
static void get_sound(const Settings *s, Buf *out) { buf_add_int(out, s->sound_percent); }

static bool set_full(Settings *s, Str v, Arena *a)
{
    (void)a;
    return set_bool(v, &s->fullscreen);
}
static void get_full(const Settings *s, Buf *out) { get_bool(s->fullscreen, out); }

static bool set_length(Settings *s, Str v, Arena *a)
{
    (void)a;
    int n;
    if (!str_to_int(v, &n) || (n != 5 && n != 10 && n != 20))
        return false;
    s->programme.length = n;
    return true;
}
static void get_length(const Settings *s, Buf *out) { buf_add_int(out, s->programme.length); }

static bool set_level(Settings *s, Str v, Arena *a)
{
    (void)a;
    if (str_equal(v, S("rating"))) {
        s->programme.level = SETTINGS_LEVEL_RATING;
        return true;
    }
    for (int i = 0; i < LEVEL_COUNT; i++)
        if (str_equal(v, str_from_c(level_name(i)))) {
            s->programme.level = i;
            return true;
        }
    return false;
}
static void get_level(const Settings *s, Buf *out)
{
    int level = s->programme.level;
    buf_add_c(out, level < 0 ? "rating" : level_name(level));
}

static bool set_decades(Settings *s, Str v, Arena *a)
{
    (void)a;
    unsigned bits = 0;
    for (Str rest = v, word; rest.n;) {
        int year;
        str_cut(rest, ' ', &word, &rest);
        if (!str_to_int(word, &year) || year < 1890 || year > 2020 || year % 10)
            return false;
        bits |= 1u << (year - 1890) / 10;
    }
    s->programme.decades = bits;
    return true;
}
static void get_decades(const Settings *s, Buf *out)
{
    for (int i = 0, n = 0; i < 14; i++)
        if (s->programme.decades >> i & 1)
            buf_format(out, n++ ? " %d" : "%d", 1890 + 10 * i);
}

static bool set_kinds(Settings *s, Str v, Arena *a)
{
    (void)a;
    uint64_t bits = 0;
    for (Str rest = v, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        int kind = kind_find(word);
        if (kind < 0)
            return false;
        bits |= (uint64_t)1 << kind;
    }
    s->programme.kinds = bits;
    return true;
}
static void get_kinds(const Settings *s, Buf *out)
{
    for (int i = 0, n = 0; i < KIND_COUNT; i++)
        if (s->programme.kinds >> i & 1)
            buf_format(out, n++ ? " %s" : "%s", kind_name(i));
}

/* Lists: one line a value. A path may hold anything but a line feed, which no line can. */
static bool push(Str *list, int max, int *count, Str v, Arena *a)
{
    if (!v.n || *count == max)
        return false;
    list[(*count)++] = arena_copy(a, v);
    return true;
}

static bool set_country(Settings *s, Str v, Arena *a)
{
    return push(s->programme.countries, 16, &s->programme.country_count, v, a);
}
static bool set_pack(Settings *s, Str v, Arena *a)
{
    return push(s->packs, 64, &s->pack_count, v, a);
}
static bool set_off(Settings *s, Str v, Arena *a)
{
    return push(s->packs_off, 64, &s->pack_off_count, v, a);
}

static bool set_seen(Settings *s, Str v, Arena *a)
{
    s->seen = arena_copy(a, v);
    return v.n > 0;
}
static bool set_seen_only(Settings *s, Str v, Arena *a)
{
    (void)a;
    return set_bool(v, &s->programme.seen);
}

static const Key keys[] = {
    {"text-size", set_text, get_text},
    {"theme", set_theme, get_theme},
    {"reduced-motion", set_motion, get_motion},
    {"time", set_time, get_time},
    {"sound", set_sound, get_sound},
    {"full-screen", set_full, get_full},
    {"length", set_length, get_length},
    {"level", set_level, get_level},
    {"decades", set_decades, get_decades},
    {"kinds", set_kinds, get_kinds},
    {"country", set_country, NULL},
    {"pack", set_pack, NULL},
    {"pack-off", set_off, NULL},
    {"seen", set_seen, NULL},
    {"seen-only", set_seen_only, NULL},
};
#define KEY_COUNT (int)(sizeof keys / sizeof *keys)

static const Key *find_key(Str name)
{
    for (int i = 0; i < KEY_COUNT; i++)
        if (str_equal(name, str_from_c(keys[i].key)))
            return &keys[i];
    return NULL;
}

void settings_read(Str bytes, Str file, Arena *a, Settings *out, Diag *diag)
{
    settings_default(out);
    int number = 0;
    for (Str rest = bytes, line; rest.n;) {
        Str name, value;
        str_cut(rest, '\n', &line, &rest);
        line = str_trim(line);
        number++;
        if (!line.n || line.s[0] == '#')
            continue;
        bool parted = str_cut(line, '=', &name, &value);
        const Key *key = parted ? find_key(str_trim(name)) : NULL;
        if (!key)
            diag_add(diag, FAULT_WARNING, "setting-unknown", file, number, 1,
                     "there is no such setting; the line is left out");
        else if (!key->set(out, str_trim(value), a))
            diag_add(diag, FAULT_WARNING, "setting-value", file, number, 1,
                     "%s cannot be set to that; the usual value holds", key->key);
    }
}

static void write_list(Buf *out, const char *key, const Str *list, int count)
{
    for (int i = 0; i < count; i++)
        if (str_find(list[i], S("\n")) < 0)
            buf_format(out, "%s = %.*s\n", key, STR_ARG(list[i]));
}

void settings_write(const Settings *s, Buf *out)
{
    buf_add(out, S("# Marquee's settings. A missing line has its usual value.\n"));
    for (int i = 0; i < KEY_COUNT; i++)
        if (keys[i].get) {
            buf_format(out, "%s = ", keys[i].key);
            keys[i].get(s, out);
            buf_add_char(out, '\n');
        }
    write_list(out, "country", s->programme.countries, s->programme.country_count);
    write_list(out, "pack", s->packs, s->pack_count);
    write_list(out, "pack-off", s->packs_off, s->pack_off_count);
    write_list(out, "seen", &s->seen, s->seen.n > 0);
    if (s->programme.seen)
        buf_add_c(out, "seen-only = yes\n");
}
