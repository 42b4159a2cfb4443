#!/bin/sh
# check_terminal.sh BUILD -- a round as text: played through, left and taken up, killed and not lost.
M=$1/marquee
W=$(mktemp -d) || exit 2
trap 'rm -rf "$W"' EXIT
bad=0

fail() {
    echo "check_terminal: $*"
    bad=1
}
play() { timeout 60 "$M" --text --seed t --data "$W/d" >"$W/out" 2>"$W/err" || fail "status $? ($(head -n 2 "$W/err"))"; }
stem_of() { grep -A 1 "^Question $1 of" "$W/out" | sed -n 2p; }

printf 'a\na\na\na\na\na\na\na\na\na\nn\n' | play
grep -q 'Question 10 of 10' "$W/out" || fail "ten answers do not end a round"
grep -qE 'The end\. [0-9]+ of 10 right, [0-9]+ points' "$W/out" || fail "no results"
grep -q "$(printf '\033')" "$W/out" && fail "an escape came out"

rm -rf "$W/d"
printf 'a\nb\nq\n' | play
third=$(stem_of 3)
[ -n "$third" ] || fail "no third question"
printf 'y\nq\n' | play
[ "$(stem_of 3)" = "$third" ] || fail "resumed at another question: $(stem_of 3)"
grep -q '^Question 1 of' "$W/out" && fail "resumed from the start"
printf 'n\nq\n' | play
grep -q '^Question 1 of' "$W/out" || fail "a refused round is not followed by a new one"

# Killed after two answers were shown as counted: both are there at the next start.
rm -rf "$W/d"
mkfifo "$W/keys"
"$M" --text --seed t --data "$W/d" <"$W/keys" >"$W/out" 2>/dev/null &
pid=$!
exec 3>"$W/keys"
printf 'a\na\n' >&3
n=0
while ! grep -q 'Question 3 of' "$W/out" && [ $n -lt 200 ]; do
    n=$((n + 1))
    sleep 0.05
done
kill -9 $pid
wait $pid 2>/dev/null
exec 3>&-
printf 'y\nq\n' | play
grep -q '^Question 3 of' "$W/out" || fail "killed: $(grep -m 1 '^Question' "$W/out")"

# A round of films seen is taken up with its list, without naming it again; another list cannot bring it back.
rm -rf "$W/d"
printf 'Date,Name,Year,Letterboxd URI\n' >"$W/watched.csv"
sed -n 's/^Title: //p' assets/packs/1960s.rec >"$W/titles"
sed -n 's/^Year: //p' assets/packs/1960s.rec | paste -d '\t' "$W/titles" - |
    awk -F '\t' '{ printf "2021-01-01,\"%s\",%s,u\n", $1, $2 }' >>"$W/watched.csv"
play_seen() { timeout 60 "$M" --text --seed t --data "$W/d" --seen "$1" >"$W/out" 2>"$W/err" || fail "status $? ($(head -n 2 "$W/err"))"; }
printf 'a\nb\nq\n' | play_seen "$W/watched.csv"
grep -qE '^.*watched.csv: [0-9]+ of [0-9]+ films matched' "$W/err" || fail "no word on the list"
third=$(stem_of 3)
printf 'y\nq\n' | play
[ -n "$third" ] && [ "$(stem_of 3)" = "$third" ] || fail "a round of films seen: resumed at $(stem_of 3)"
grep -q "^seen = $W/watched.csv$" "$W/d/settings" || fail "the list is not kept"
cp "$W/watched.csv" "$W/before.csv"
head -n 40 "$W/before.csv" >"$W/watched.csv"
printf 'q\n' | play
grep -q '^Question 1 of' "$W/out" || fail "a round is taken up by another list"
rm "$W/watched.csv"
printf 'q\n' | play
grep -q 'list of films seen cannot be used' "$W/out" || fail "no word on a list that is gone"

# Help, lifelines, nonsense.
rm -rf "$W/d"
printf 'zzz\nx\nx\n\nh\ns\nq\n' | play
grep -q 'A letter answers' "$W/out" || fail "nonsense gets no help"
grep -q 'not to be had now' "$W/out" || fail "a second fifty-fifty is not refused"
# A display is named where none answers: no window that nobody sees, but the terminal, and a line saying so.
printf 'q\n' | env -u SDL_VIDEODRIVER -u WAYLAND_DISPLAY DISPLAY=:4711 XDG_RUNTIME_DIR="$W" \
    timeout 60 "$M" --data "$W/d3" >"$W/out" 2>"$W/err" || fail "no display: status $?"
grep -q 'there is no display; playing in the terminal' "$W/err" || fail "no display: not told"
grep -q '^Question 1 of' "$W/out" || fail "no display: no question"

exit $bad
