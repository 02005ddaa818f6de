# shellcheck shell=sh
# What every benchmark begins with: to be sourced with the executable's path in $1, in this folder.
# Gives $folder, which is removed at the end, $xsyf and $folder/alternate.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
# Measured as it is installed. What a linker has just written lies in small pieces in the system's
# cache of files, and starts a fifth slower than any copy of it.
xsyf="$folder/xsyf"
install -m 755 "$1" "$xsyf"
cc -O2 -o "$folder/alternate" alternate.c

# needs COMMAND: leaves where a command is not installed that a benchmark cannot do without
needs() {
  command -v "$1" >/dev/null 2>&1 || {
    echo "$1 is needed for this benchmark and is not installed: apt-get install $1" >&2
    exit 1
  }
}
