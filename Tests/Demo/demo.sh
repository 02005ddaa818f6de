#!/bin/sh
# A tour of xsyf: the main job from an empty store to a verified journal, on fictional data. It shows
# each command it runs.
set -eu
xsyf=$(realpath "$1")
cd "$(dirname "$0")"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XSYF_STORE="$home/xsyf.db" XSYF_OPERATOR=chen

say() { printf '\n\033[1m# %s\033[0m\n' "$*"; }
run() {
  printf '\033[36m$ xsyf'
  for word in "$@"; do
    case $word in *[!A-Za-z0-9_./:@=,-]*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '\033[0m\n'
  "$xsyf" "$@" 2>&1
}
table() { run "$@" --format table; }
refused() { run "$@" || printf '(exit status %s)\n' "$?"; }

say 'A store, and who works with it. For this trial both operators share one system user.'
table store init --name chen
table operator add wang --role publisher,moderator --fields name,roles,os_user
table store settings set allow_shared_os_user true

say 'The agreement everything rests on: checked, submitted by one person, approved by another.'
table agreement import agreement.txt --slug service-agreement --fields reference,title,status,effective_date
table agreement check service-agreement
table agreement submit service-agreement --fields reference,status,submitted_by
refused agreement approve service-agreement
XSYF_OPERATOR=wang table agreement approve service-agreement --fields reference,status,approved_by
table agreement publish service-agreement --fields reference,status,effective_at
table agreement show 'service-agreement#一.5.(7)'

say 'Accounts, credentials, posts.'
table account import accounts.csv
table doctor import doctors.jsonl
table content import posts.jsonl
table status

say 'One doctor is approved; another, whose certificate names someone else, is not.'
table doctor show d-1002
table doctor approve d-1001
table doctor reject d-1002 --clause 'service-agreement#一.3' --reason '资格证书编码与身份证号不符'

say 'Screening finds what breaks the agreement, disguised or not.'
table content scan
table case list
table content remove p-5005 --clause '一.5.(7)' --reason '发布网络赌博广告'
table account suspend r-2006 --for 7d --case case-1 --clause '一.5.(7)' --reason '发布网络赌博广告'
table content allow p-5007 --reason '示范：放行后可随时再处置'

say 'What holds now, and why; what was in force stays readable.'
table account show r-2006
table case show case-1
table decision show decision-3

say 'Everything is in the journal, and the journal proves itself.'
table journal list --limit 12
table journal verify --seal "$("$xsyf" journal seal --json=seal | cut -d'"' -f4)"
