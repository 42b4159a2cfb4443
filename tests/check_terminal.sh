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

# Help, lifelines, nonsense.
rm -rf "$W/d"
printf 'zzz\nx\nx\n\nh\ns\nq\n' | play
grep -q 'A letter answers' "$W/out" || fail "nonsense gets no help"
grep -q 'not to be had now' "$W/out" || fail "a second fifty-fifty is not refused"
exit $bad
