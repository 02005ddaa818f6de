#!/bin/sh
# Measures start-up and the read of one record beside the sqlite3 shell, in the same run.
#
# Usage: bench.sh XSYF [ROUNDS]
set -eu
set -- "$(realpath "$1")" "${2:-400}"
rounds=$2
cd "$(dirname "$0")"
# shellcheck source=Tests/Benchmarks/prepare.sh
. ./prepare.sh
needs sqlite3
export XSYF_STORE="$folder/bench.db"
"$xsyf" store init --name bench >/dev/null
awk 'BEGIN { for (i = 1; i <= 10000; i++) printf "{\"external_id\":\"r-%d\",\"kind\":\"resident\"}\n", i }' |
  "$xsyf" account import - >/dev/null

echo "# median of $rounds alternating rounds, whole processes, milliseconds"
"$folder/alternate" "$rounds" \
  "xsyf --version" "$xsyf" --version : \
  "xsyf --help" "$xsyf" --help : \
  "xsyf completions words" "$xsyf" completions words 1 -- account s : \
  "xsyf account show" "$xsyf" account show account-5000 : \
  "sqlite3 select" sqlite3 "$XSYF_STORE" 'SELECT * FROM account WHERE id = 5000'
