#!/bin/sh
# The window: first frame, memory, wake-ups, a running clock, a key to pixels. Each is a ratio to a peer that
# is run in turn with ours, in an X server of its own; medians. Only ratios hold from machine to machine.
B=${1:-build}
RUNS=${RUNS:-9}
P=$B/tests/bench
command -v Xvfb >/dev/null || { echo "-- the window: not measured, Xvfb is not installed"; exit 0; }

home=$(mktemp -d) || exit 2
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x720x24 -noreset -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
trap 'kill $server; wait $server 2>/dev/null; rm -rf "$home"' EXIT
read -r number <"$home/display"
export DISPLAY=:$number HOME=$home SDL_VIDEODRIVER=x11
unset WAYLAND_DISPLAY SDL_AUDIODRIVER

font=$B/assets/fonts/Inter-Regular.otf
marquee="$B/marquee --data $home/data --mute"
# The first start of all reads everything from the disk.
$P/probe_process "$P/preload_frame.so" "" 1500 0 $marquee >/dev/null
$P/probe_process "$P/preload_frame.so" "" 200 0 $P/peer_window "$font" >/dev/null

median() { sort -n | awk '{ x[NR] = $1 } END { print x[int((NR + 1) / 2)] }'; }
column() { awk -v c="$2" '{ print $c }' "$1"; }
mib() { median | awk '{ print $1 / 1024 }'; }
line() { awk -v n="$1" -v a="$2" -v b="$3" -v u="$4" -v r="$5" \
    'BEGIN { printf "%-34s %9.2f %-9s %9.2f %-9s %6.2f x   reach %s\n", n, a, u, b, u, b ? a / b : 0, r }'; }

echo "-- the window                        ours                peer             ratio"
i=0
while [ $i -lt "$RUNS" ]; do
    $P/probe_process "$P/preload_frame.so" "" 700 0 $marquee >>"$home/ours"
    $P/probe_process "$P/preload_frame.so" "" 300 0 $P/peer_window "$font" >>"$home/peer"
    i=$((i + 1))
done
line "first frame / window and a text" "$(column "$home/ours" 1 | median)" "$(column "$home/peer" 1 | median)" ms "<= 1.25"
line "memory at the menu / the same" "$(column "$home/ours" 2 | mib)" "$(column "$home/peer" 2 | mib)" MiB "<= 1.5"

# Still: after all that moves at the start has come to rest.
set -- $($P/probe_process "$P/preload_frame.so" "" 6000 10000 $marquee)
printf '%-34s %9.2f a second, %.3f ms a second        reach 0\n' "a still menu: wake-ups, processor" "$3" "$4"
if command -v xdotool >/dev/null; then
    # A device that is open wakes often, whether it is heard or not.
    set -- $(SDL_AUDIODRIVER=dummy $P/probe_process "$P/preload_frame.so" "xdotool key Down key Up" 6000 5000 $B/marquee --data "$home/data")
    printf '%-34s %9.2f a second, %.3f ms a second        reach 0\n' "the same after a sound" "$3" "$4"
    set -- $($P/probe_process "$P/preload_frame.so" "xdotool key Return" 7000 8000 $marquee --seed 1)
    wakes=$3 clock=$4
    set -- $($P/probe_process "$P/preload_frame.so" "" 500 4000 $P/peer_loop "$font")
    line "running clock / 60 Hz loop" "$clock" "$4" "ms a s" "<= 0.05"
    printf '%-34s %9.2f a second                          reach 20\n' "its wake-ups" "$wakes"
fi
if command -v xterm >/dev/null && command -v xdotool >/dev/null; then
    set -- $($P/probe_keys 20 x BackSpace xterm -e cat)
    echo_ms=$1
    set -- $($P/probe_keys 20 Down Up $marquee --reduced-motion)
    line "key to a moved mark / xterm's echo" "$1" "$echo_ms" ms "<= 2"
    # Nine questions: the tenth answer ends the round.
    set -- $($P/probe_keys 7 Return a $marquee --reduced-motion --seed 1)
    line "key to a new question / the same" "$1" "$echo_ms" ms "<= 4"
    printf '%-34s %9.2f ms, on the disk by then\n' "key to an answer" "$2"
else
    echo "key to pixels: not measured, needs xterm and xdotool"
fi
