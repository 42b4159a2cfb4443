#!/bin/sh
# check_cli.sh BUILD -- the tools keep what the README and --help promise.
M=$1/marquee
W=$(mktemp -d) || exit 2
trap 'rm -rf "$W"' EXIT
bad=0

fail() {
    echo "check_cli: $*"
    bad=1
}

# run STATUS ARGS... -- the program ends with STATUS; its output is in $W/out and $W/err.
run() {
    want=$1
    shift
    timeout 60 "$M" "$@" >"$W/out" 2>"$W/err" </dev/null
    status=$?
    [ $status -eq "$want" ] || fail "marquee $*: exit status $status, want $want: $(head -n 3 "$W/err")"
}
out() { grep -qE -- "$1" "$W/out" || fail "no \"$1\" in the output: $(head -n 3 "$W/out")"; }
err() { grep -qE -- "$1" "$W/err" || fail "no \"$1\" among the messages: $(head -n 3 "$W/err")"; }
silent() { [ ! -s "$W/err" ] || fail "messages where none are due: $(head -n 3 "$W/err")"; }

cat >"$W/mine.rec" <<'END'
Title: Rust and Bone
Year: 2012
Country: France
Country: Belgium
Director: Jacques Audiard
Star: Marion Cotillard as Stéphanie
Complete: Country

Ask: Which sea animals does the heroine of *Rust and Bone* train?
Right: Killer whales
Wrong: Dolphins
Wrong: Sea lions
END

run 0 --version
out '^marquee [0-9]+\.[0-9]+'
run 0 --help
out 'check PACK'
silent
run 2 --nonsense
err 'no option --nonsense'
run 2 ask --kind nonsense

# ask: as many as asked for, the same for the same seed, other ones for another.
run 0 ask -n 23 --seed x --format jsonl
silent
[ "$(wc -l <"$W/out")" -eq 23 ] || fail "23 questions asked for, $(wc -l <"$W/out") came"
cp "$W/out" "$W/first"
run 0 ask -n 23 --seed x --format jsonl
cmp -s "$W/out" "$W/first" || fail "one seed, two rounds"
run 0 ask -n 23 --seed y --format jsonl
cmp -s "$W/out" "$W/first" && fail "two seeds, one round"
for field in id round pos kind lang stem options answer why difficulty film subject relation facts options_meta pack; do
    [ "$(grep -c "\"$field\":" "$W/first")" -eq 23 ] || fail "not every line has a field $field"
done
[ "$(grep -c '"pos":0,' "$W/first")" -eq 3 ] || fail "23 questions are not three rounds of ten"
id=$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p;q' "$W/first")
run 0 ask --id "$id" --format jsonl
stem() { sed -n '1s/.*\("stem":.*\],"answer":[0-9]*\).*/\1/p' "$1"; }
[ "$(stem "$W/out")" = "$(stem "$W/first")" ] || fail "--id $id gives another question"
run 2 ask --id nonsense
run 0 ask -n 5 --seed x
out '^5\. '
out '^   Answer: [A-D]'
run 0 ask -n 5 --seed x --format sheet
out '^Key$'
out '^5\. [A-D]  '
run 0 ask -n 30 --seed x --kind year_of_film --format jsonl
[ "$(grep -c '"kind":"year_of_film"' "$W/out")" -eq 30 ] || fail "--kind is not kept to"
run 0 ask -n 30 --seed x --years 1950-1959 --kind director_of_film --format jsonl
[ "$(grep -cE '"film":\{"title":"[^}]*"year":195[0-9]\}' "$W/out")" -eq 30 ] || fail "--years is not kept to"
run 0 ask -n 10 --seed x --country Japan --kind director_of_film
run 2 ask --country Nowhere
err 'Nowhere'
run 0 ask -n 40 --seed x --difficulty easy --format jsonl
cp "$W/out" "$W/easy"
run 0 ask -n 40 --seed x --difficulty hard --format jsonl
mean() { sed -n 's/.*"difficulty":\([0-9.]*\).*/\1/p' "$1" | awk '{ s += $1 } END { print int(1000 * s / NR) }'; }
[ "$(mean "$W/easy")" -lt "$(mean "$W/out")" ] || fail "easy is not easier than hard"

# What is written as GIFT is read back by our own reader, each question whole.
run 0 ask -n 200 --seed x --format gift
cp "$W/out" "$W/quiz.gift"
run 0 convert "$W/quiz.gift"
[ "$(grep -c '^Ask: ' "$W/out")" -eq 200 ] || fail "of 200 questions as GIFT $(grep -c '^Ask: ' "$W/out") come back"
[ "$(grep -c '^Why: ' "$W/out")" -eq 200 ] || fail "a reason is lost in GIFT"
run 0 ask -n 20 --seed x --format anki
[ "$(grep -c "$(printf '\t')" "$W/out")" -eq 20 ] || fail "Anki's text has another number of cards"

# ... and as Anki's text, with quotation marks and number signs where they could mean something.
printf '%%rec: Question\n\n' >"$W/marks.rec"
for q in '"Ran" is whose?' '# 1 of 1985?' 'Who said "no"?' 'Plain?'; do
    printf 'Ask: %s\nRight: %s "x"\nWrong: "b" #\nWrong: #c\nWhy: Said "so"	twice.\n\n' "$q" "${q%% *}" >>"$W/marks.rec"
done
run 0 ask -n 4 --seed x --only --format anki "$W/marks.rec"
cp "$W/out" "$W/cards.txt"
[ "$(grep -vc '^#' "$W/cards.txt")" -eq 4 ] || fail "a card of Anki's reads like a comment"
grep -q '^"""Ran"" is whose?.*"	"' "$W/cards.txt" || fail "Anki's fields are not quoted as in CSV"
run 0 convert "$W/cards.txt"
for q in '"Ran" is whose? [AB]) ' '# 1 of 1985? [AB]) ' 'Who said "no"? [ABC]) ' 'Plain? [ABC]) '; do
    grep -q "^Ask: $q" "$W/out" || fail "Anki's card \"$q\" does not come back"
done
out '^Right: [ABC]\) "Ran" "x"\. .*Said "so" twice'

# ... and as JSON, with what must be escaped in every part of the line.
printf '%%rec: Question\n\nAsk: Who said "no\\yes"?\nRight: A "one"\nWrong: B\nWrong: C\nWhy: Said "so".\n' >"$W/escape.rec"
run 0 ask -n 1 --seed x --only --format jsonl "$W/escape.rec"
for part in '"stem":"Who said \\"no\\\\\\\\yes\\"?"' '"A \\"one\\""' 'Said \\"so\\"'; do
    grep -q "$part" "$W/out" || fail "not escaped in JSON: $part"
done

# A pack is asked about its own films, with ours as wrong options; --only takes ours away.
run 0 ask -n 3 --seed x --format jsonl "$W/mine.rec"
grep -v 'Rust and Bone' "$W/out" | grep -q . && fail "a question about another film than the pack's"
run 0 kinds "$W/mine.rec"
out '^written +1$'
out '^director_of_film +1$'
run 0 kinds --only "$W/mine.rec"
out '^director_of_film +0  .+'
run 0 check --only "$W/mine.rec"
tail -n 1 "$W/out" | grep -qE '^1 films, [0-9]+ questions, 0 errors, 0 warnings$' || fail "check: $(tail -n 1 "$W/out")"
timeout 60 "$M" check --only - <"$W/mine.rec" >"$W/out" || fail "a pack from standard input"
out '^1 films'
run 0 convert "$W/mine.rec"
out '^Director: Jacques Audiard$'
cp "$W/out" "$W/again.rec"
run 0 convert "$W/again.rec"
cmp -s "$W/out" "$W/again.rec" || fail "convert changes what it wrote itself"
run 0 convert -o "$W/o.rec" "$W/mine.rec"
cmp -s "$W/o.rec" "$W/again.rec" || fail "convert -o writes something else"

# Only films that were seen: the list of the command line, the programme's sentence about it, and convert.
mkdir -p "$W/export" "$W/only"
{
    printf 'Date,Name,Year,Letterboxd URI\n'
    grep -h '^Title: ' assets/packs/197*.rec assets/packs/198*.rec | sed 's/^Title: //' >"$W/titles"
    grep -h '^Year: ' assets/packs/197*.rec assets/packs/198*.rec | sed 's/^Year: //' >"$W/years"
    paste -d '\t' "$W/titles" "$W/years" | awk -F '\t' '{ gsub(/"/, "\"\""); printf "2021-01-01,\"%s\",%s,u\n", $1, $2 }'
    printf '2021-01-01,Vertgo,1958,u\n'
} >"$W/export/watched.csv"
cp "$W/export/watched.csv" "$W/export/watchlist.csv"
cp "$W/export/watched.csv" "$W/only/watchlist.csv"
cp "$W/export/watched.csv" "$W/films.csv"
n=$(wc -l <"$W/titles")
run 0 ask -n 40 --seed x --seen "$W/export" --format jsonl
err "watched\.csv: $n of $((n + 1)) films matched; 1 is not in these packs"
err 'watched\.csv:[0-9]+: "Vertgo" \(1958\) is not here; did you mean "Vertigo" \(1958\)\?'
[ "$(grep -cE '"film":\{"title":"[^}]*"year":19[78][0-9]\}' "$W/out")" -eq 40 ] || fail "--seen is not kept to"
cp "$W/out" "$W/seen"
run 0 ask -n 40 --seed x --seen "$W/export/watched.csv" --format jsonl
cmp -s "$W/out" "$W/seen" || fail "one list, two rounds"
run 2 ask --seen "$W/export/watchlist.csv"
err 'a list of films to see'
run 0 kinds --seen "$W/only"
err 'a list of films to see'
run 0 kinds --seen "$W/films.csv"
err 'does not say whether it is watched\.csv or the watchlist'
run 2 kinds --seen "$W/none.csv"
err 'no such file'
run 2 check "$W/export/watched.csv"
out ':1:1: error: .*--seen FILE'
run 0 convert "$W/export/watched.csv" -o "$W/seen.rec"
[ "$(grep -c '^Title: ' "$W/seen.rec")" -eq "$n" ] || fail "convert of a list: $(grep -c '^Title: ' "$W/seen.rec") films, not $n"
run 0 check --only "$W/seen.rec"
out "^$n films, [0-9]+ questions, 0 errors, 0 warnings\$"
printf 'Rust and Bone (2012)\nVertigo, 1958\n' >"$W/two.txt"
run 0 convert --seen "$W/two.txt" "$W/mine.rec"
err '1 of 2 films matched'
[ "$(grep -c '^Title: ' "$W/out")" -eq 1 ] || fail "convert of a list gives films of other packs than those named"
run 0 check --only --seen "$W/two.txt" "$W/mine.rec"
out '^1 films'

run 0 check --template
cp "$W/out" "$W/starter.rec"
run 0 check "$W/starter.rec"
out '^2 films, [0-9]+ questions, 0 errors, 0 warnings$'
run 2 check "$W/none.rec"
run 2 ask --only "$W/none.rec"
"$M" ask -n 20000 --seed x 2>"$W/err" | head -n 1 >"$W/out"
silent
exit $bad
