#!/bin/sh
# 4-prose.sh BUILD -- reading texts about films as people write them: the tuned half of
# tests/data/prose a hundred times over, as a ratio to `wc -l` on the same file, median of five.
B=$1
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT

for t in tests/data/prose/tuned/*.txt; do
    cat "$t"
    echo
done >"$dir/once"
i=0
while [ $i -lt 100 ]; do
    cat "$dir/once"
    i=$((i + 1))
done >"$dir/texts.txt"
paragraphs=$(awk 'BEGIN { RS = "" } END { print NR }' "$dir/texts.txt")

# The median of five runs in microseconds.
median_us() {
    for i in 1 2 3 4 5; do
        from=$(date +%s%N)
        "$@" >"$dir/out" 2>/dev/null
        to=$(date +%s%N)
        echo $(((to - from) / 1000))
    done | sort -n | sed -n 3p
}

lines=$(median_us wc -l "$dir/texts.txt")
ours=$(median_us "$B/marquee" convert "$dir/texts.txt")
kept=$(grep -c '^Title: ' "$dir/out")
echo "$(wc -c <"$dir/texts.txt") $paragraphs $ours $lines $kept" | awk '{
    printf "Texts about films, one core: %.1f MB, %d films: %.0f paragraphs a second, %.1f MB/s, %.0f times wc -l\n", $1 / 1e6, $5, $2 / ($3 / 1e6), $1 / $3, $3 / $4
}'
