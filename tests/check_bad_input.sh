#!/bin/sh
# check_bad_input.sh BUILD -- what bad packs and a bad world get: a message with its place and what to do,
# the good records kept, the exit status promised, never a crash.
M=$1/marquee
W=$(mktemp -d) || exit 2
trap 'chmod -R u+w "$W"; rm -rf "$W"' EXIT
bad=0

fail() {
    echo "check_bad_input: $*"
    bad=1
}

# expect STATUS PATTERN NAME -- `check` of $W/NAME ends with STATUS and prints PATTERN.
expect() {
    timeout 60 "$M" check --only "$W/$3" >"$W/out" 2>"$W/err"
    status=$?
    [ "$status" -eq "$1" ] || fail "$3: exit status $status, want $1: $(head -c 300 "$W/out" "$W/err")"
    grep -qE "$2" "$W/out" || fail "$3: no \"$2\" in: $(head -c 400 "$W/out")"
    tail -n 1 "$W/out" | grep -qE '^[0-9]+ films, [0-9]+ questions, [0-9]+ errors, [0-9]+ warnings$' ||
        fail "$3: the last line is $(tail -n 1 "$W/out")"
    grep -q 'Sanitizer\|runtime error' "$W/err" && fail "$3: $(head -n 5 "$W/err")"
    # Nothing printed can drive a terminal.
    grep -q "$(printf '[\033\007\010]')" "$W/out" && fail "$3: a control character came out"
    return 0
}

good='Title: Amour
Year: 2012
Country: France
Director: Michael Haneke
Star: Emmanuelle Riva as Anne'

expect 2 'missing\.rec.*error: there is no such file' missing.rec
mkdir "$W/empty"
expect 2 'error: there is no pack in this folder' empty
: >"$W/nothing.rec"
expect 2 'nothing\.rec.*error' nothing.rec
head -c 5000 /bin/sh >"$W/binary.rec"
expect 2 'binary\.rec.*error' binary.rec
printf 'Title: Caf\351\nYear: 2010\nDirector: Jos\351 Mart\355\n' >"$W/windows.rec"
expect 0 'windows\.rec:1:[0-9]+: warning' windows.rec
printf 'Title: Caf\303\251 \377\nYear: 2010\n\n%s\n' "$good" >"$W/utf8.rec"
expect 1 'utf8\.rec:1:13: error' utf8.rec
grep -q '^[1-9][0-9]* films' "$W/out" || fail "utf8.rec: the good film is lost"
printf '%s\n\nTitle: No Year\n\nYear: 2001\nDirector: Nobody\n\nTitle: Slip\nYear: 20l2\n' "$good" >"$W/fields.rec"
sed -i '1i %rec: Film\n' "$W/fields.rec"
expect 1 'fields\.rec:[0-9]+:[0-9]+: error: the year "20l2" is not a number; did you mean 2012' fields.rec
grep -q 'error: this Film has no Title' "$W/out" || fail "fields.rec: a film without title is not told"
grep -q '^1 films' "$W/out" || fail "fields.rec: the good film is lost"
printf 'Title: A\033[2J\007B\342\200\256C\nYear: 2010\nDirector: X Y\n' >"$W/controls.rec"
expect 0 'controls\.rec:1:[0-9]+: warning' controls.rec
name=$(printf 'names/a\033[31mb.rec')
mkdir "$W/names"
printf 'Title: In 1999\nYear: 1999\n' >"$W/$name"
expect 0 'rec:1:1: warning: nothing can be asked of "In 1999"' names
{ printf 'Title: Long\nYear: 2001\nPlot: '; head -c 10000000 /dev/zero | tr '\0' 'x'; printf '\n\n%s\n' "$good"; } >"$W/long.rec"
expect 1 'long\.rec:3:[0-9]+: error' long.rec
printf '%s\n' "$good" >"$W/large.rec"
truncate -s 67108865 "$W/large.rec"
expect 2 'large\.rec.*larger than 64 MiB' large.rec
rm -f "$W/large.rec"
# What is streamed has no such bound: 64 MiB of nothing are one line too long.
{ printf 'tconst\tprimaryTitle\tstartYear\ntt1602620\tAmour\t2012\n'; head -c 5000 /dev/zero | tr '\0' 'x'; } >"$W/title.basics.tsv"
truncate -s 67108865 "$W/title.basics.tsv"
expect 1 'title\.basics\.tsv:3:1: error: the row is longer' title.basics.tsv
grep -q '^1 films' "$W/out" || fail "title.basics.tsv: the good film is lost"
rm -f "$W/title.basics.tsv"
mkfifo "$W/pipe.rec"
expect 2 'no plain file' pipe.rec
rm -f "$W/pipe.rec"

# Cut off anywhere: never more than a message. Every byte is cut in test_broken; here the program is.
printf '%s\n\nAsk: What?\nRight: A\nWrong: B\nWrong: C\n' "$good" >"$W/whole.rec"
for n in 1 2 5 9 14 20 27 33 40 52 60 71 83 90 97 104; do
    head -c "$n" "$W/whole.rec" >"$W/cut.rec"
    timeout 20 "$M" check --only "$W/cut.rec" >"$W/out" 2>"$W/err"
    [ $? -le 2 ] || fail "cut at $n: exit status above 2"
    grep -q 'Sanitizer\|runtime error' "$W/err" && fail "cut at $n: $(head -n 3 "$W/err")"
done

# A bad world: no home, a read-only place, a damaged history, no assets.
play() { printf 'a\nq\n' | env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER timeout 60 "$M" "$@" >"$W/out" 2>"$W/err"; }
HOME=/proc/nonexistent play && grep -q 'Question 1 of' "$W/out" || fail "no home: $(head -c 300 "$W/out" "$W/err")"
grep -q 'there is no display; playing in the terminal' "$W/err" || fail "no display is not told"
mkdir "$W/kept"
echo 'no database at all, only words that stand where one should be' >"$W/kept/history.db"
play --data "$W/kept" || fail "damaged history: status $?"
grep -q 'history was damaged' "$W/out" || fail "damaged history is not told: $(head -n 3 "$W/out")"
ls "$W/kept" | grep -q 'damaged-1' || fail "the damaged history is not kept"
play --data /proc/none && grep -q 'cannot be written' "$W/out" || fail "a read-only place: $(head -c 300 "$W/out")"
"$M" ask --assets "$W/none" >"$W/out" 2>"$W/err" </dev/null
[ $? -eq 2 ] && grep -q 'assets are missing' "$W/err" || fail "missing assets are not told"
"$M" --text --data "$W/kept" </dev/null >"$W/out" 2>&1 || fail "closed input: status $?"
exit $bad
