/* codes.c -- see codes.h. */
#include "codes.h"

Str codes_language(Str code)
{
    static const char names[] =
        "af Afrikaans|ak Akan|am Amharic|ar Arabic|az Azerbaijani|be Belarusian|bg Bulgarian|"
        "bm Bambara|bn Bengali|bo Tibetan|br Breton|bs Bosnian|ca Catalan|cn Cantonese|co Corsican|"
        "cs Czech|cy Welsh|da Danish|de German|dz Dzongkha|el Greek|en English|eo Esperanto|"
        "es Spanish|et Estonian|eu Basque|fa Persian|ff Fula|fi Finnish|fo Faroese|fr French|"
        "ga Irish|gd Scottish Gaelic|gl Galician|gn Guarani|ha Hausa|he Hebrew|hi Hindi|"
        "hr Croatian|hu Hungarian|hy Armenian|id Indonesian|ig Igbo|is Icelandic|it Italian|"
        "iu Inuktitut|iw Hebrew|ja Japanese|ka Georgian|kk Kazakh|kl Greenlandic|km Khmer|"
        "kn Kannada|ko Korean|ku Kurdish|ky Kyrgyz|la Latin|lb Luxembourgish|ln Lingala|"
        "lt Lithuanian|lv Latvian|mi Maori|mk Macedonian|ml Malayalam|mn Mongolian|mr Marathi|"
        "ms Malay|mt Maltese|my Burmese|nb Norwegian|ne Nepali|nl Dutch|nn Norwegian|no Norwegian|"
        "nv Navajo|oc Occitan|pa Punjabi|pl Polish|ps Pashto|pt Portuguese|qu Quechua|ro Romanian|"
        "ru Russian|sa Sanskrit|se Sámi|sh Serbo-Croatian|si Sinhala|sk Slovak|sl Slovenian|"
        "so Somali|sq Albanian|sr Serbian|st Sotho|sv Swedish|sw Swahili|ta Tamil|te Telugu|"
        "th Thai|tl Filipino|tr Turkish|uk Ukrainian|ur Urdu|uz Uzbek|vi Vietnamese|wo Wolof|"
        "xh Xhosa|yi Yiddish|yo Yoruba|zh Mandarin|zu Zulu";
    Str rest = str_from_c(names), one;
    while (rest.n) {
        str_cut(rest, '|', &one, &rest);
        if (code.n == 2 && str_starts(one, code))
            return str_slice(one, 3, one.n);
    }
    return S("");
}
