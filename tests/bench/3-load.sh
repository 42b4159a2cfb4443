#!/bin/sh
# 3-load.sh BUILD -- reading each format, as a ratio to `wc -l` on the same file, median of five.
# The files are made here: 100,000 films or questions each, no two alike.
B=$1
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT

make_file() {
    awk -v n=100000 -v format="$1" '
    function rec(i) {
        printf "Title: Film %d\nYear: %d\nCountry: France\nGenre: drama\nDirector: Ann%d Maker\nStar: Bob%d Actor as Role %d\n\n", i, 1930 + i % 90, i % 9000, i % 7000, i
    }
    function question(i) { return "Who made film number " i "?" }
    BEGIN {
        if (format == "csv") print "title,year,country,genre,director,star"
        if (format == "json") print "["
        if (format == "opentdb") printf "{\"response_code\":0,\"results\":["
        if (format == "wikidata") print "film,filmLabel,date,directorLabel"
        if (format == "anki") print "#separator:tab"
        for (i = 1; i <= n; i++) {
            if (format == "rec") rec(i)
            if (format == "csv") printf "Film %d,%d,France,drama,Ann%d Maker,Bob%d Actor\n", i, 1930 + i % 90, i % 9000, i % 7000
            if (format == "json") printf "%s{\"title\":\"Film %d\",\"year\":%d,\"directors\":[\"Ann%d Maker\"],\"cast\":[\"Bob%d Actor\"]}\n", (i > 1 ? "," : ""), i, 1930 + i % 90, i % 9000, i % 7000
            if (format == "opentdb") printf "%s{\"type\":\"multiple\",\"difficulty\":\"easy\",\"category\":\"Film\",\"question\":\"%s\",\"correct_answer\":\"Ann %d\",\"incorrect_answers\":[\"Bob\",\"Cid\",\"Dan\"]}\n", (i > 1 ? "," : ""), question(i), i
            if (format == "wikidata") printf "http://www.wikidata.org/entity/Q%d,Film %d,%d-05-01T00:00:00Z,Ann%d Maker\n", i, i, 1930 + i % 90, i % 9000
            if (format == "gift") printf "::q%d:: %s {=Ann %d ~Bob ~Cid ~Dan}\n\n", i, question(i), i
            if (format == "aiken") printf "%s\nA. Ann %d\nB. Bob\nC. Cid\nANSWER: A\n\n", question(i), i
            if (format == "opentriviaqa") printf "#Q %s\n^ Ann %d\nA Ann %d\nB Bob\nC Cid\nD Dan\n\n", question(i), i, i
            if (format == "anki") printf "%s\tAnn%d Maker\n", question(i), i % 9000
            if (format == "red") printf "%s:\n- Ann%d Maker\n", question(i), i % 9000
            if (format == "text") printf "Film %d is a %d French drama film directed by Ann Maker and starring Bob Actor as Cid and Dora Player. It won the Palme d'"'"'Or at the %d Cannes Film Festival.\n\n", i, 1930 + i % 90, 1930 + i % 90
        }
        if (format == "json") print "]"
        if (format == "opentdb") print "]}"
    }'
}

# The median of five runs in microseconds.
median_us() {
    for i in 1 2 3 4 5; do
        from=$(date +%s%N)
        "$@" >"$dir/out" 2>/dev/null
        to=$(date +%s%N)
        echo $(((to - from) / 1000))
    done | sort -n | sed -n 3p
}

echo "Reading and writing as .rec, as a ratio to wc -l on the same file:"
for format in rec csv json wikidata opentdb gift aiken opentriviaqa anki red text; do
    case $format in
    csv | wikidata) file=$dir/a.csv ;;
    json | opentdb) file=$dir/a.json ;;
    *) file=$dir/a.txt ;;
    esac
    make_file $format >"$file"
    lines=$(median_us wc -l "$file")
    ours=$(median_us "$B/marquee" convert "$file")
    kept=$(grep -c -E '^(Title|Ask): ' "$dir/out")
    echo "$format $(wc -c <"$file") $ours $lines $kept" | awk '{
        printf "  %-13s %5.1f MB, %6d kept: %7.1f ms, %6.1f times wc -l, %5.1f MB/s\n", $1, $2 / 1e6, $5, $3 / 1e3, $3 / $4, $2 / $3
    }'
done
