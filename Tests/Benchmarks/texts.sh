#!/bin/sh
# Measures reading and comparing legal texts beside diff and git, which know nothing of clauses: the
# outline of a text of 10 MB, and what changed between two of 1 MB.
#
# Usage: texts.sh XSYF [ROUNDS]
set -eu
set -- "$(realpath "$1")" "${2:-40}"
rounds=$2
cd "$(dirname "$0")"
# shellcheck source=Tests/Benchmarks/prepare.sh
. ./prepare.sh
needs git
for size in 1 10; do
  for changed in 0 1; do
    LC_ALL=C awk -v SIZE="${size}000000" -v CHANGED="$changed" -f agreement.awk \
      >"$folder/$size-$changed.txt"
  done
done
# The configuration of who runs this shall not decide how git compares.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null

echo "# a text of 10 MB, median of $rounds alternating rounds, whole processes, milliseconds"
"$folder/alternate" "$rounds" \
  "xsyf agreement outline" "$xsyf" agreement outline "$folder/10-0.txt" : \
  "!git diff --word-diff=color" git diff --no-index --word-diff=color "$folder/10-0.txt" \
  "$folder/10-1.txt" : \
  "!diff" diff "$folder/10-0.txt" "$folder/10-1.txt"
echo "# two texts of 1 MB, median of $rounds alternating rounds, whole processes, milliseconds"
"$folder/alternate" "$rounds" \
  "xsyf agreement diff" "$xsyf" agreement diff --quiet "$folder/1-0.txt" "$folder/1-1.txt" : \
  "!git diff --word-diff=color" git diff --no-index --word-diff=color "$folder/1-0.txt" \
  "$folder/1-1.txt" : \
  "!diff" diff "$folder/1-0.txt" "$folder/1-1.txt"
