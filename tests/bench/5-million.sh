#!/bin/sh
# 5-million.sh BUILD -- asking of a catalog of FILMS made-up films (a million if MILLION is set), beside
# the built-in pack in the same minute. Getting ready takes a minute and 6 GB.
B=$1
FILMS=${FILMS:-${MILLION:+1000000}}
if [ -z "$FILMS" ]; then
    echo "Asking of a million films: MILLION=1 make bench"
    exit 0
fi
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT

# Five films a director and ten an actor, most in English; a pack is 200,000 films at the most.
awk -v films="$FILMS" -v dir="$dir" '
function dice(n) { seed = (seed * 16807) % 2147483647; return int(seed / 2147483647 * n) }
function syllables(n,    s, c) {
    s = ""
    do { c = n % 60; s = s part[c]; n = int(n / 60) } while (n > 0)
    return toupper(substr(s, 1, 1)) substr(s, 2)
}
# A name for each number, no two alike: the number in syllables, behind one of a few first names.
function man(n) { return first[n % 30 * 2] " " syllables(n * 7 + 3600) }
function woman(n) { return first[n % 30 * 2 + 1] " " syllables(n * 7 + 3603) }
function performer(n) { return n % 2 ? woman(n) : man(n) }
BEGIN {
    seed = 20260101
    split("ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu", p, " ")
    for (i = 1; i <= 60; i++) part[i - 1] = p[i]
    split("Adam Ada Alan Alice Anton Anna Boris Bella Carl Clara David Dora Emil Emma Franz Freda Georg Gerda Hugo Helga Igor Ida Jan Jane Karl Kate Leon Lena Max Mary Nils Nora Otto Olga Paul Petra Ralf Rosa Sven Sara Tom Tilda Udo Ulla Viktor Vera Walter Wanda Yuri Yvonne Abel Amy Ben Bess Cyril Cora Dirk Dana Eric Edda", f, " ")
    for (i = 1; i <= 60; i++) first[i - 1] = f[i]
    split("United States,English;United States,English;United States,English;United Kingdom,English;France,French;Italy,Italian;Japan,Japanese;Germany,German;India,Hindi;Sweden,Swedish", lands, ";")
    split("drama comedy western horror romance war musical", genres, " ")
    for (i = 0; i < films; i++) {
        out = dir "/" int(i / 200000) ".rec"
        if (i % 200000 == 0) print "%rec: Film" >out
        year = 1925 + int(sqrt(dice(9801)))
        split(lands[1 + dice(10)], land, ",")
        era = year * 211
        print "\nTitle: " syllables(i * 11 + 216000) " " syllables(dice(216000)) "\nYear: " year "\nCountry: " land[1] "\nLanguage: " land[2] "\nGenre: " genres[1 + dice(7)] >out
        print "Director: " man(era * 10 + dice(films / 450)) >out
        print "Complete: Director" >out
        for (s = 0; s < 4; s++)
            print "Star: " performer(era * 20 + 90000000 + dice(films / 220)) " as " syllables(dice(216000) + 3600) >out
        print "Music: " man(era * 10 + 50000000 + dice(films / 900)) "\nComplete: Music" >out
    }
}'
make -s "$B/tests/bench/bench_core" || exit 1
echo "-- asking of $FILMS films, then of the built-in pack"
for pack in "$dir" assets/packs; do
    "$B/tests/bench/bench_core" "$pack"/*.rec >"$dir/out" || exit 1
    sed 1d "$dir/out"
done
