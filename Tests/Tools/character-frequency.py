#!/usr/bin/env python3
"""Makes Sources/Screening/Tables/FrequencyTable.swift from Unihan's kHanyuPinlu.

Usage: character-frequency.py [Unihan_Readings.txt.bz2]

The property counts how often a character occurs with each of its readings in a dictionary of
frequencies of modern Chinese; the counts of a character's readings are added up. The file is part of
Debian's package unicode-data.
"""

import bz2
import math
import re
import sys
import textwrap
from pathlib import Path

SOURCE = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/Unihan_Readings.txt.bz2")
TARGET = Path(__file__).resolve().parents[2] / "Sources/Screening/Tables/FrequencyTable.swift"


def levels():
    """The characters of each level, which is four times the binary logarithm of the count."""
    rows = {}
    version = ""
    with bz2.open(SOURCE, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# Date:"):
                version = line[2:].strip()
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == "kHanyuPinlu":
                count = sum(int(number) for number in re.findall(r"\((\d+)\)", fields[2]))
                rows.setdefault(int(4 * math.log2(count)), []).append(chr(int(fields[0][2:], 16)))
    return version, rows


def main():
    version, rows = levels()
    lines = []
    for level in sorted(rows, reverse=True):
        for part in textwrap.wrap("".join(sorted(rows[level])), 44):
            lines.append(f"    {level} {part}")
    TARGET.write_text(
        f"""// Made by Tests/Tools/character-frequency.py from the Unicode Character Database
// (Unihan_Readings.txt, kHanyuPinlu; {version}), under the Unicode License.

/// How often characters occur in modern Chinese: rows of a level, which is four times the binary
/// logarithm of a count, and the characters that have it.
enum FrequencyTable {{
  static let rows: StaticString = \"\"\"
"""
        + "\n".join(lines)
        + "\n    \"\"\"\n}\n",
        encoding="utf-8",
    )


main()
