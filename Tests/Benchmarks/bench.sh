#!/bin/sh
# Measures start-up and the read of one record beside the sqlite3 shell, in the same run.
#
# Usage: bench.sh XSYF [ROUNDS]
set -eu
xsyf=$(realpath "$1")
rounds=${2:-400}
cd "$(dirname "$0")"

command -v sqlite3 >/dev/null 2>&1 || {
  echo 'sqlite3 is the peer of this benchmark and is not installed: apt-get install sqlite3' >&2
  exit 1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XSYF_STORE="$folder/bench.db"
# Measured as it is installed. What a linker has just written lies in small pieces in the system's
# cache of files, and starts a fifth slower than any copy of it.
install -m 755 "$xsyf" "$folder/xsyf"
xsyf="$folder/xsyf"
"$xsyf" store init --name bench >/dev/null
awk 'BEGIN { for (i = 1; i <= 10000; i++) printf "{\"external_id\":\"r-%d\",\"kind\":\"resident\"}\n", i }' |
  "$xsyf" account import - >/dev/null

cc -O2 -o "$folder/alternate" alternate.c
echo "# median of $rounds alternating rounds, whole processes, milliseconds"
"$folder/alternate" "$rounds" \
  "xsyf --version" "$xsyf" --version : \
  "xsyf --help" "$xsyf" --help : \
  "xsyf completions words" "$xsyf" completions words 1 -- account s : \
  "xsyf account show" "$xsyf" account show account-5000 : \
  "sqlite3 select" sqlite3 "$XSYF_STORE" 'SELECT * FROM account WHERE id = 5000'
