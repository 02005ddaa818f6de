#!/bin/sh
# Measures reading and comparing legal texts beside diff and git, which know nothing of clauses: the
# outline of a text of 10 MB, and what changed between two of 1 MB.
#
# Usage: texts.sh XSYF [ROUNDS]
set -eu
xsyf=$(realpath "$1")
rounds=${2:-40}
cd "$(dirname "$0")"
command -v git >/dev/null 2>&1 || {
  echo 'git is a peer of this benchmark and is not installed: apt-get install git' >&2
  exit 1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
install -m 755 "$xsyf" "$folder/xsyf"
xsyf="$folder/xsyf"
cc -O2 -o "$folder/alternate" alternate.c
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
