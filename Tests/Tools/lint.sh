#!/bin/sh
# Checks that need tools which not everyone has; what is absent is passed over with a word.
set -eu
cd "$(dirname "$0")/../.."

if command -v mandoc >/dev/null 2>&1; then
  for page in man/man1/*.1 man/zh_CN/man1/*.1; do
    mandoc -Kutf-8 -Tlint -Wwarning "$page"
  done
else
  echo 'mandoc is not installed: the manual pages were not linted'
fi

if command -v shellcheck >/dev/null 2>&1; then
  shellcheck Tests/Tools/*.sh Tests/Demo/*.sh Tests/Fuzz/*.sh Tests/Benchmarks/*.sh .ci/run
  shellcheck --shell=bash completions/xsyf.bash
else
  echo 'shellcheck is not installed: the scripts were not linted'
fi
