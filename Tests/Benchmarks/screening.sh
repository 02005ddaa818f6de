#!/bin/sh
# Measures the screening on workloads: beside Hyperscan's exact search of the same text in memory,
# two jobs beside one, JSONL beside lines, one message beside a bare start, the building of lexicons
# and the memory they take.
#
# Usage: screening.sh XSYF WORKLOAD-FOLDER...
# A workload folder holds corpus.txt, one text a line, and some of lex10k.txt, lex100k.txt and
# lex1m.txt, one term a line; corpus.jsonl is made from corpus.txt where it is absent, and what
# Hyperscan compiles is kept beside the lexicons. ROUNDS in the environment is 7 unless set.
set -eu
[ $# -ge 2 ] || {
  echo 'usage: screening.sh XSYF WORKLOAD-FOLDER...' >&2
  exit 2
}
xsyf=$(realpath "$1")
shift
rounds=${ROUNDS:-7}
benchmarks=$(realpath "$(dirname "$0")")
for workload; do
  [ -r "$workload/corpus.txt" ] || {
    echo "$workload holds no corpus.txt" >&2
    exit 2
  }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
export XDG_CACHE_HOME="$folder/cache" XSYF_STORE="$folder/bench.db"
install -m 755 "$xsyf" "$folder/xsyf"
xsyf="$folder/xsyf"
empty="$folder/empty.txt"
: >"$empty"
cc -O2 -o "$folder/alternate" "$benchmarks/alternate.c"
hyperscan=''
if cc -O2 -o "$folder/hyperscan" "$benchmarks/hyperscan.c" -lhs 2>"$folder/hyperscan.log"; then
  hyperscan="$folder/hyperscan"
elif echo '#include <hs/hs.h>' | cc -E - >/dev/null 2>&1; then
  cat "$folder/hyperscan.log" >&2
  exit 1
else
  echo '# Hyperscan is not installed and left out: apt-get install libhyperscan-dev'
fi

# each MEASUREMENT WORKLOAD...: calls it with every workload and every lexicon in it
each() {
  measurement=$1
  shift
  for workload; do
    for size in 10k 100k 1m; do
      [ ! -e "$workload/lex$size.txt" ] || "$measurement" "$workload" "$workload/lex$size.txt"
    done
  done
}

scan() { "$xsyf" content scan --lines --jobs 1 --lexicon "$1" "$2" >/dev/null; }

nanoseconds() { date +%s%N; }

# throughput BYTES: MB/s, for every line of input that is a time in nanoseconds
throughput() { awk -v bytes="$1" '{ printf "%.1f\n", bytes * 1e3 / $1 }'; }

# best FILE, middle FILE: the largest and the median of its numbers, a dash where there are none
best() { sort -rn "$1" | awk 'NR == 1 { best = $1 } END { print NR ? best : "-" }'; }
middle() { sort -n "$1" | awk '{ n[NR] = $1 } END { print NR ? n[int(NR / 2) + 1] : "-" }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }

heading() { printf '# %s, %s: %s\n' "$(basename "$1")" "$(basename "$2" .txt)" "$3"; }

# The first run of either compiles the lexicon and keeps it, so that none of the rounds does.
beside_hyperscan() {
  : >"$folder/times"
  : >"$folder/peer"
  scan "$2" "$1/corpus.txt"
  [ -z "$hyperscan" ] || "$hyperscan" "$2" "$1/corpus.txt" 1 >/dev/null
  round=0
  while [ "$round" -lt "$rounds" ]; do
    start=$(nanoseconds)
    scan "$2" "$1/corpus.txt"
    echo $(($(nanoseconds) - start)) >>"$folder/times"
    [ -z "$hyperscan" ] || "$hyperscan" "$2" "$1/corpus.txt" 3 | cut -f 1 >>"$folder/peer"
    round=$((round + 1))
  done
  throughput "$(wc -c <"$1/corpus.txt")" <"$folder/times" >"$folder/ours"
  printf '%-12s %-8s %8s %8s   %9s %8s   %6s %6s\n' "$(basename "$1")" "$(basename "$2" .txt)" \
    "$(best "$folder/ours")" "$(middle "$folder/ours")" \
    "$(best "$folder/peer")" "$(middle "$folder/peer")" \
    "$(ratio "$(best "$folder/ours")" "$(best "$folder/peer")")" \
    "$(ratio "$(middle "$folder/ours")" "$(middle "$folder/peer")")"
}

# as_jsonl WORKLOAD: the path of its texts as JSONL
as_jsonl() {
  made="$folder/$(basename "$1").jsonl"
  if [ -e "$1/corpus.jsonl" ]; then
    made="$1/corpus.jsonl"
  elif [ ! -e "$made" ]; then
    tr -d '\000-\010\013-\037' <"$1/corpus.txt" | sed 's/[\\"]/\\&/g; s/\t/\\t/g' |
      awk '{ printf "{\"id\":%d,\"text\":\"%s\"}\n", NR - 1, $0 }' >"$made"
  fi
  echo "$made"
}

jobs_inputs_and_memory() {
  jsonl=$(as_jsonl "$1")
  heading "$1" "$2" 'median ms, ratio to one job, peak MiB'
  "$folder/alternate" "$rounds" \
    "two jobs" "$xsyf" content scan --lines --jobs 2 --lexicon "$2" "$1/corpus.txt" : \
    "JSONL" "$xsyf" content scan --from jsonl --jobs 1 --lexicon "$2" "$jsonl" : \
    "empty lexicon" "$xsyf" content scan --lines --jobs 1 --lexicon "$empty" "$1/corpus.txt" : \
    "one job" "$xsyf" content scan --lines --jobs 1 --lexicon "$2" "$1/corpus.txt"
}

# One message goes through the lexicon as a file and through the same lexicon in a store.
message_and_building() {
  head -n 1 "$1/corpus.txt" >"$folder/message.txt"
  rm -f "$XSYF_STORE"*
  "$xsyf" store init --name bench >/dev/null
  "$xsyf" lexicon import "$2" >/dev/null
  heading "$1" "$2" 'median ms, ratio to a bare start, peak MiB'
  "$folder/alternate" 100 \
    "one message, file" "$xsyf" content scan --lines --lexicon "$2" "$folder/message.txt" : \
    "one message, store" "$xsyf" content scan --quiet --lines "$folder/message.txt" : \
    "xsyf --version" "$xsyf" --version
  "$folder/alternate" "$rounds" \
    "building" "$xsyf" content scan --lines --no-cache --lexicon "$2" "$empty" : \
    "building nothing" "$xsyf" content scan --lines --no-cache --lexicon "$empty" "$empty"
}

echo "# MB/s in $rounds alternating rounds: the whole process of xsyf content scan, and Hyperscan"
printf '%-12s %-8s %8s %8s   %9s %8s   %6s %6s\n' \
  workload lexicon xsyf median hyperscan median ratio median
each beside_hyperscan "$@"
each jobs_inputs_and_memory "$@"
each message_and_building "$@"
