#!/bin/sh
# Feeds random input to the parsers and to the search, under the address sanitizer, for a while each.
#
# Usage: fuzz.sh [SECONDS]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
export LSAN_OPTIONS="suppressions=$PWD/Tests/Tools/leaks.suppressions"
for target in FormatsFuzz CommandLineFuzz ScreeningFuzz; do
  XSYF_FUZZ=1 swift build --scratch-path .build/fuzz --product "$target" \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library
  mkdir -p ".build/fuzz/corpus-$target"
  ".build/fuzz/debug/$target" -max_total_time="$seconds" -max_len=4096 -print_final_stats=1 \
    ".build/fuzz/corpus-$target"
done
