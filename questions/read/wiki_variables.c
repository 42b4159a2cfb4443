/* wiki_variables.c -- see wiki_variables.h. */
#include "wiki_variables.h"

static const struct {
    WikiRole role;
    const char *field, *spelled;
} known[] = {
    {WIKI_ITEM, NULL, "film|item|movie|work|filmitem"},
    {WIKI_TITLE, NULL, "title|name|filmtitle|filmname|movietitle"},
    {WIKI_ORIGINAL, NULL, "originaltitle|nativetitle|titleoriginal"},
    {WIKI_DATE, NULL,
     "date|publicationdate|pubdate|releasedate|release|released|year|releaseyear|publicationyear|"
     "pubyear|premiere|firstdate|firstrelease|earliestdate"},
    {WIKI_RUNTIME, NULL, "duration|runtime|length"},
    {WIKI_CHARACTER, NULL, "character|role|characterrole|rolename|charactername"},
    {WIKI_STAR, "Star", "cast|castmember|actor|star|starring|performer|actress"},
    {WIKI_SOURCE, "Based_on", "basedon"},
    {WIKI_LIST, "Country", "country|countryoforigin|origin|countrie"},
    {WIKI_LIST, "Language", "language|originallanguage|filmlanguage|lang"},
    {WIKI_LIST, "Genre", "genre|filmgenre"},
    {WIKI_LIST, "Director", "director|directedby|filmdirector"},
    {WIKI_LIST, "Writer", "writer|screenwriter|scriptwriter|screenplay|writtenby"},
    {WIKI_LIST, "Music", "composer|music|musicby|soundtrack"},
    {WIKI_LIST, "Camera", "cinematographer|directorofphotography|dop|camera|photography"},
    {WIKI_LIST, "Editor", "editor|filmeditor"},
    {WIKI_LIST, "Producer", "producer"},
    {WIKI_NOTHING, NULL,
     "description|itemdescription|filmdescription|moviedescription|altlabel|itemalt|filmalt|"
     "moviealt|image|poster|logo|imdb|imdbid|tmdb|tmdbid|sitelink|article|wikipedia|id|count|"
     "itemid|filmid|linkcount"},
};

static bool find_known(Str base, WikiVariable *v)
{
    for (size_t i = 0; base.n && i < sizeof known / sizeof *known; i++)
        if (str_in_list(base, known[i].spelled)) {
            v->role = known[i].role;
            v->field = known[i].field;
            return true;
        }
    return false;
}

/* Take an ending off a name. */
static bool take(Str *name, const char *ending)
{
    Str end = str_from_c(ending);
    if (!str_ends(*name, end) || name->n == end.n)
        return false;
    name->n -= end.n;
    return true;
}

WikiVariable wiki_variable(Str name, Str item)
{
    WikiVariable v = {.name = name};
    Str base = name;
    bool labels = take(&base, "labels"), list = take(&base, "list") || take(&base, "names");
    v.label = !labels && take(&base, "label");
    v.several = labels || list;
    if (item.n && str_equal(base, item)) {
        v.role = v.label ? WIKI_TITLE : WIKI_ITEM;
        return v;
    }
    if (!find_known(base, &v) && take(&base, "s"))
        v.several |= find_known(base, &v);
    if (v.role == WIKI_ITEM) /* another one than the chosen */
        v.role = item.n ? WIKI_NOTHING : WIKI_TITLE;
    if (v.role == WIKI_TITLE && !item.n)
        v.label = true;
    return v;
}

int wiki_item_score(Str name)
{
    WikiVariable v = {.role = WIKI_UNKNOWN};
    bool is_known = find_known(name, &v);
    return v.role == WIKI_ITEM ? 4 : is_known ? 0 : 1;
}

bool wiki_is_label_of(Str label, Str name)
{
    return take(&label, "label") && str_equal(label, name);
}
