#!/bin/sh
# Renders the manual pages and the completion scripts from the catalogue.
set -eu
cd "$(dirname "$0")/../.."
xsyf=$1

mkdir -p man/man1 man/zh_CN/man1 completions
rm -f man/man1/*.1 man/zh_CN/man1/*.1
for page in $("$xsyf" help --pages); do
  XSYF_LANG=en "$xsyf" help --man "$page" >"man/man1/$page.1"
  XSYF_LANG=zh "$xsyf" help --man "$page" >"man/zh_CN/man1/$page.1"
done
"$xsyf" completions bash >completions/xsyf.bash
"$xsyf" completions zsh >completions/_xsyf
"$xsyf" completions fish >completions/xsyf.fish
