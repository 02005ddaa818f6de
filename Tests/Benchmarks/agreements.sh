#!/bin/sh
# Measures the agreements: importing acceptances beside bare inserts of the same rows into the same
# table, and asking what binds an account in a small and in a large store.
#
# Usage: agreements.sh XSYF [ACCOUNTS]
set -eu
set -- "$(realpath "$1")" "${2:-1000000}"
accounts=$2
cd "$(dirname "$0")"
# shellcheck source=Tests/Benchmarks/prepare.sh
. ./prepare.sh
needs sqlite3
cc -O2 -o "$folder/insert" insert.c -lsqlite3

# store NAME ACCOUNTS: a store with an agreement and so many accounts
store() {
  export XSYF_STORE="$folder/$1.db"
  "$xsyf" store init --name bench >/dev/null
  printf '示例协议\n更新日期：2020年1月1日\n生效日期：2020年1月1日\n一、规则\n1、甲。\n2、乙。\n' >"$folder/t.txt"
  "$xsyf" agreement import "$folder/t.txt" --slug t >/dev/null
  "$xsyf" agreement publish t --force bench >/dev/null
  awk -v n="$2" 'BEGIN { print "external_id,kind";
    for (i = 1; i <= n; i++) printf "u-%07d,%s\n", i, i % 10 ? "resident" : "doctor" }' \
    >"$folder/accounts.csv"
  "$xsyf" account import "$folder/accounts.csv" >/dev/null
}

seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b - a) / 1e9 }'; }

store import 100000
awk 'BEGIN { h = sprintf("%064d", 0); gsub("0", "ab", h); h = substr(h, 1, 64)
  split("register login use use explicit", m, " ")
  for (i = 1; i <= 100000; i++) for (k = 1; k <= 5; k++)
    printf "{\"account\":\"u-%07d\",\"version\":\"t@1\",\"method\":\"%s\",\"client\":\"%s\",\"at\":\"2025-01-%02dT%02d:%02d:%02d.000Z\",\"text_sha256\":\"%s\"}\n", \
      i, m[k], i % 10 ? "resident" : "doctor", k, i % 86400 / 3600, i % 3600 / 60, i % 60, h }' \
  >"$folder/acceptances.jsonl"
echo '# importing 500,000 acceptances, seconds: bare inserts, import; three rounds'
for round in 1 2 3; do
  for way in bare import; do
    sqlite3 "$XSYF_STORE" "VACUUM INTO '$folder/$way-$round.db'"
    start=$(date +%s%N)
    if [ "$way" = bare ]; then
      sqlite3 "$folder/$way-$round.db" 'PRAGMA journal_mode = WAL' >/dev/null
      start=$(date +%s%N)
      "$folder/insert" "$folder/$way-$round.db" 100000
    else
      "$xsyf" agreement accept-import "$folder/acceptances.jsonl" \
        --store "$folder/$way-$round.db" >/dev/null
    fi
    printf '%s\t%s\n' "$way" "$(seconds "$start" "$(date +%s%N)")"
  done
done
rm -f "$folder"/bare-* "$folder"/import*

# Ten versions, each accepted or used by every account. Effective dates lie in the past, where the
# program publishes nothing, so the rows are made behind its back.
ten_versions() {
  sqlite3 "$XSYF_STORE" "
    INSERT INTO agreement_version (agreement, number, title, update_date, effective_date, source,
      digest, importer, author, imported_at, form, text_digest, language, clients, change_type)
      WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10)
      SELECT agreement, i, title, update_date, printf('%d-01-01', 2019 + i), source, digest,
        importer, author, imported_at, form, text_digest, language, clients,
        iif(i = 9, 'reduces_rights', 'minor')
      FROM agreement_version, n WHERE number = 1 ORDER BY i;
    INSERT INTO publication
      SELECT id, agreement, 1577836800000 + (number - 1) * 31536000000 / 2, imported_at, 1
      FROM agreement_version WHERE number > 1;
    INSERT INTO clause_lineage VALUES (9, 1, '一.1', 8, '一.1', 'changed', 1),
      (10, 1, '一.1', 9, '一.1', 'kept', 0);
    INSERT INTO acceptance
      SELECT a.id, v.id, 1577836800000 + (v.number - 1) * 31536000000 / 2 + 1000 + a.id,
        iif(v.number = 1, 'register', 'use'), 'resident', NULL, NULL, 1
      FROM account a, agreement_version v ORDER BY 1, 2;"
}
store small 1000
ten_versions
store large "$accounts"
ten_versions
echo "# agreement bound, whole process, milliseconds: 1,000 and $accounts accounts, ten versions each"
"$folder/alternate" 100 \
  "1000" "$xsyf" agreement bound u-0000500 --store "$folder/small.db" : \
  "$accounts" "$xsyf" agreement bound u-0000500 --store "$folder/large.db" : \
  "$accounts, another" "$xsyf" agreement bound "u-$(printf %07d $((accounts / 2 + 1)))" --store "$folder/large.db"
start=$(date +%s%N)
"$xsyf" agreement pending t --limit all --format jsonl --store "$folder/large.db" | wc -l |
  sed 's/^/# agreement pending, accounts: /'
printf '# agreement pending, seconds: %s\n' "$(seconds "$start" "$(date +%s%N)")"
