#!/bin/sh
# check_window.sh BUILD -- the real program in a real window: a round by keyboard alone, one by mouse alone,
# every screen opened, a pack loaded, a kill survived. Screenshots stay in BUILD/shots for looking at.
B=$1
M=$B/marquee
SHOTS=$B/shots
W=$(mktemp -d) || exit 2
bad=0
mkdir -p "$SHOTS"
unset SDL_VIDEODRIVER WAYLAND_DISPLAY

fail() {
    echo "check_window: $*"
    bad=1
}
for tool in Xvfb xdotool import convert; do
    command -v $tool >/dev/null || { echo "check_window: $tool is missing; make deps test installs it"; exit 1; }
done

# An X server of our own on a free number.
xpid=
cleanup() {
    [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null
    [ -n "$xpid" ] && kill "$xpid" 2>/dev/null
    rm -rf "$W"
}
trap cleanup EXIT
server() {
    [ -n "$xpid" ] && { kill "$xpid"; wait "$xpid" 2>/dev/null; }
    n=90
    while [ -e "/tmp/.X$n-lock" ]; do n=$((n + 1)); done
    Xvfb ":$n" -noreset -screen 0 "$1x24" >/dev/null 2>&1 &
    xpid=$!
    export DISPLAY=":$n"
    until xdotool getdisplaygeometry >/dev/null 2>&1; do
        kill -0 "$xpid" 2>/dev/null || { fail "Xvfb does not start"; exit 1; }
    done
    xdotool mousemove 0 0
}
start() {
    "$M" --size "$1" --data "$W/d" --seed w --mute >"$W/out" 2>"$W/err" &
    pid=$!
    wait_for 'xdotool search --pid '"$pid" 400 || fail "no window: $(head -n 3 "$W/err")"
}
wait_for() {
    tries=$2
    until eval "$1" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.05
    done
}
shot() { import -window root "$SHOTS/$1.png"; }
# near X Y R G B -- is the pixel on the screen near that colour now?
near() {
    import -window root -crop "1x1+$1+$2" -depth 8 rgb:- | od -An -tu1 | awk -v r="$3" -v g="$4" -v b="$5" '
        { d = ($1-r)*($1-r) + ($2-g)*($2-g) + ($3-b)*($3-b); exit !(d < 1200) }'
}
# see X Y R G B WHAT -- it must become so within some seconds.
see() { wait_for "near $1 $2 $3 $4 $5" 400 || { fail "$6 is not seen at $1,$2"; shot "failed-$6"; }; }
key() { for k in "$@"; do xdotool key "$k"; done; }
click() { xdotool mousemove "$1" "$2" click 1; }
quit() {
    key ctrl+q
    wait "$pid"
    status=$?
    pid=
    [ $status -eq 0 ] || fail "the program ended with $status: $(head -n 5 "$W/err")"
    grep -q 'Sanitizer\|runtime error' "$W/err" && fail "$(head -n 5 "$W/err")"
}

paper='241 230 207'
velvet='172 36 44'
settings() { mkdir -p "$W/d"; printf 'length = 5\ntime = 0\nreduced-motion = yes\nlevel = easy\n' >"$W/d/settings"; }
# The card with the reason has a bar of brass at its left.
answered() { near 59 600 242 184 75; }

# ---- by keyboard alone, 1280 x 720
server 1280x720
settings
start 1280x720
see 196 300 $velvet "the chosen menu line"
see 210 235 $paper "the letterboard"
shot title
key Right
wait_for '! near 196 300 '"$velvet" 400 || fail "the programme does not open"
shot programme
key Escape
see 196 300 $velvet "the menu again"
key Return
for i in 1 2 3 4 5; do
    see 68 566 $paper "a ticket of question $i"
    [ $i -eq 1 ] && shot question
    if [ $i -eq 2 ]; then
        key p
        wait_for '! near 68 566 '"$paper" 400 || fail "pausing does not hide the question"
        shot pause
        key p
        see 68 566 $paper "the question after the pause"
        key x
    fi
    sleep 0.35      # answer keys are deaf for the first 0.3 s of a question
    if [ $i -eq 2 ]; then
        key a b c d
    else
        key a
    fi
    wait_for answered 400 || fail "question $i is not answered"
    [ $i -eq 1 ] && shot answer
    key Return
done
see 1065 600 $paper "the ticket stub"
shot results
key Escape
see 196 300 $velvet "the menu after a round"
for screen in packs settings help; do
    key Down
    for n in $(seq "$(case $screen in packs) echo 0 ;; settings) echo 1 ;; *) echo 2 ;; esac)"); do key Right; done
    key Return
    wait_for '! near 210 235 '"$paper" 400 || fail "$screen does not open"
    sleep 0.2
    shot "$screen"
    key Escape
    see 210 235 $paper "the menu after $screen"
    key Up
    see 196 300 $velvet "Play chosen after $screen"
done

# A pack by its path, typed.
printf 'Title: Amour\nYear: 2012\nDirector: Michael Haneke\n\nTitle: Slip\nYear: 20l2\n' >"$W/mine.rec"
key Down Return
wait_for '! near 210 235 '"$paper" 400
key a
xdotool type "$W/mine.rec"
key Return
wait_for "grep -q mine.rec '$W/d/settings'" 400 || fail "the typed pack is not kept in the settings"
sleep 0.3
shot packs-loaded
quit

# ---- dropped by a file manager: a table, a folder of Letterboxd, what is no pack, and one that takes long
printf 'Title,Year,Director\nAmour,2012,Michael Haneke\nSlip,20l2,Nobody\n' >"$W/club.csv"
mkdir "$W/my letterboxd"
printf 'Date,Name,Year,Letterboxd URI\nx,Vertigo,1958,u\nx,Amour,2012,u\n' >"$W/my letterboxd/watched.csv"
head -c 3000 /dev/urandom >"$W/no pack.csv"
awk 'BEGIN { print "Title,Year,Director"; for (i = 0; i < 60000; i++)
    printf "Film number %d of this long table,%d,Some Director %d\n", i, 1920 + i % 100, i % 7000 }' >"$W/long.csv"
drop() { "$B/tests/probe_drop" "$(xdotool search --pid "$pid" | tail -n 1)" "$@" || fail "$1 cannot be dropped"; }
kept() { wait_for "grep -q '$1' '$W/d/settings'" 400 || fail "$1 is not kept in the settings"; }
rm -f "$W/d/settings"
settings
start 1280x720
see 196 300 $velvet "the menu before the drop"
drop "$W/club.csv"
kept 'club\.csv'
shot dropped
drop "$W/my letterboxd"
kept 'seen = .*/my letterboxd'
drop "$W/no pack.csv"
kept 'no pack\.csv'
shot dropped-no-pack
drop "$W/long.csv"
see 64 700 242 184 75 "the bar of a pack that is read"
shot reading
key Escape
wait_for '! near 64 700 242 184 75' 400 || fail "the bar stays after Esc"
shot reading-cancelled
sleep 0.3
grep -q long.csv "$W/d/settings" && fail "a cancelled pack is kept in the settings"
quit

# ---- killed in a round: it is offered again
rm -f "$W/d/settings"
settings
start 1280x720
see 196 300 $velvet "the menu"
key Return
see 68 566 $paper "a question"
sleep 0.35
key a
wait_for answered 400 || fail "the answer before the kill is not shown"
kill -9 "$pid"
wait "$pid" 2>/dev/null
start 1280x720
see 196 300 $velvet "the menu after the kill"
shot resume
key Return
see 68 566 $paper "the resumed question"
near 70 42 63 184 175 || near 70 42 240 127 79 ||
    fail "the strip does not show the answer given before the kill"
shot resumed
quit

# ---- by mouse alone, at an odd size: everything by its place on the scaled stage
server 1100x700
rm -rf "$W/d"
settings
start 1100x700
scale() { echo $((($1 * 1100 + 640) / 1280)); }
at_y() { echo $((($1 * 1100 + 640) / 1280 + 40)); }
seen() { see "$(scale "$1")" "$(at_y "$2")" "$3" "$4" "$5" "$6"; }
press() { click "$(scale "$1")" "$(at_y "$2")"; }
seen 196 300 $velvet "the menu, odd size"
shot title-odd
press 300 293
for i in 1 2 3 4 5; do
    seen 68 566 $paper "a ticket by mouse, $i"
    [ $i -eq 1 ] && shot question-odd
    sleep 0.35
    press 300 566
    wait_for "near $(scale 59) $(at_y 600) 242 184 75" 400 ||
        fail "a click on a ticket does not answer question $i"
    [ $i -eq 1 ] && shot answer-odd
    press 120 679
done
seen 1065 600 $paper "the stub by mouse"
shot results-odd
quit
exit $bad
