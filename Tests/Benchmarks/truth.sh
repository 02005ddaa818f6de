#!/bin/sh
# Says in a line how many of the terms that a synthetic workload plants in disguise are found with
# their exact offsets, and how many findings are beyond them; fails where one is missed.
#
# Usage: truth.sh XSYF [GENERATOR-FOLDER]
# The folder holds generate.py, which makes the workload anew: MEGABYTES of it, 50 unless set. Without
# the argument it is workload in the folder shared beside this repository.
set -eu
benchmarks=$(realpath "$(dirname "$0")")
generator=${2:-$benchmarks/../../../shared/workload}
[ -r "$generator/generate.py" ] || {
  echo '# what is planted is not looked for: there is no ../shared/workload'
  exit 0
}
command -v python3 >/dev/null 2>&1 || {
  echo '# what is planted is not looked for: apt-get install python3'
  exit 0
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
export XDG_CACHE_HOME="$folder/cache"
python3 "$generator/generate.py" "$folder" --mb "${MEGABYTES:-50}" >/dev/null 2>&1
"$1" content scan --lines --with pinyin --lexicon "$folder/lex100k.txt" "$folder/corpus.txt" \
  >"$folder/found.jsonl"
python3 "$benchmarks/truth.py" "$folder" lex100k --pinyin --summary <"$folder/found.jsonl"
