#!/bin/sh
# Installs the system packages that building and testing need, where they are missing; says exactly
# what to install where that cannot be done.
set -eu

missing=''
need() {
  # $1: a file that the package brings; $2: the package
  for place in /usr/include /usr/include/x86_64-linux-gnu /usr/include/aarch64-linux-gnu \
    /usr/lib/x86_64-linux-gnu /usr/lib/aarch64-linux-gnu /usr/lib64 /usr/lib; do
    [ -e "$place/$1" ] && return
  done
  case " $missing " in *" $2 "*) ;; *) missing="$missing $2" ;; esac
}

need sqlite3.h libsqlite3-dev
need libsqlite3.a libsqlite3-dev
need readline/readline.h libreadline-dev
need libreadline.a libreadline-dev
need libtinfo.a libncurses-dev
command -v ssh-keygen >/dev/null 2>&1 || missing="$missing openssh-client"

if ! command -v swift >/dev/null 2>&1; then
  echo 'Swift 6.2 or later is needed and is not installed: see https://www.swift.org/install/linux/' >&2
  exit 1
fi
[ -n "$missing" ] || exit 0

as_root=''
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root='sudo -n'
  else
    echo "These packages are missing; install them and try again: apt-get install$missing" >&2
    exit 1
  fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "These packages are missing (their names as in Debian); install them and try again:$missing" >&2
  exit 1
fi
echo "installing:$missing"
# shellcheck disable=SC2086 # both are lists of words
$as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -qq && apt-get install -qq -y $missing"
