#!/bin/sh
# Reading and asking, without a window: tests/bench/bench_core.c, then whole runs of the program.
echo "-- reading packs and drawing questions (one core)"
build/tests/bench/bench_core assets/packs/*.rec
start=$(date +%s%N)
build/marquee ask -n 100000 --seed 1 --format jsonl >/dev/null
end=$(date +%s%N)
awk -v ns=$((end - start)) 'BEGIN { printf "JSON with cards %8.0f questions a second, start-up included\n", 100000 / (ns / 1e9) }'
echo "-- a million items of the built-in pack before the judge"
build/tests/bench/bench_judge assets/packs/*.rec
