#!/usr/bin/env python3
"""Prints Sources/Terminal/WidthTable.swift from the Unicode Character Database.

    python3 Tests/Tools/width-table.py > Sources/Terminal/WidthTable.swift

The data is that of the module unicodedata2 where it is installed, and else that of Python itself,
whose Unicode version is the older one; the table's header says which version it holds.
"""

try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

# Format characters that are drawn: Arabic number signs and their like (UAX #44,
# Prepended_Concatenation_Mark). A soft hyphen is drawn by terminals as well.
VISIBLE_FORMAT = {0x00AD, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD}
VISIBLE_FORMAT.update(range(0x0600, 0x0606))

# Vowels and final consonants of conjoining jamo are drawn inside the syllable they belong to.
CONJOINING_JAMO = ((0x1160, 0x11FF), (0xD7B0, 0xD7FB))

# Code points that no character is assigned to yet, but which default to Wide (UAX #11, 4.3).
WIDE_BY_DEFAULT = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2FFFD),
    (0x30000, 0x3FFFD),
)


def within(ranges, code):
    return any(first <= code <= last for first, last in ranges)


def is_zero(code):
    if 0xE0000 <= code <= 0xE0FFF or within(CONJOINING_JAMO, code):
        return True
    category = unicodedata.category(chr(code))
    if category == "Cf":
        return code not in VISIBLE_FORMAT
    return category in ("Mn", "Me", "Zl", "Zp")


def is_wide(code):
    if is_zero(code):
        return False
    if unicodedata.category(chr(code)) == "Cn":
        # Python answers F for some unassigned code points, which the standard does not.
        return within(WIDE_BY_DEFAULT, code)
    return unicodedata.east_asian_width(chr(code)) in ("W", "F")


def ranges(belongs):
    found = []
    for code in range(0x80, 0x110000):
        if not belongs(code):
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def show(name, comment, belongs):
    numbers = [f"0x{code:04X}" for pair in ranges(belongs) for code in pair]
    print()
    for line in comment:
        print(f"  /// {line}")
    print(f"  static let {name}: [UInt32] = [")
    line = "   "
    for first, last in zip(numbers[::2], numbers[1::2]):
        if len(line) + len(first) + len(last) + 4 > 100:
            print(line)
            line = "   "
        line += f" {first}, {last},"
    print(line)
    print("  ]")


print(
    f"""// Written by Tests/Tools/width-table.py, not by hand. Unicode {unicodedata.unidata_version}.

/// The scalars that do not occupy one column: first and last of each range, ascending.
enum WidthTable {{""",
    end="",
)
print(
    """
  /// Whether a scalar lies in one of a table's ranges.
  static func contains(_ table: [UInt32], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if scalar > table[2 * middle + 1] {
        low = middle + 1
      } else if scalar < table[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }"""
)
show(
    "wide",
    ["Two columns: East_Asian_Width Wide or Fullwidth (UAX #11), unless zero."],
    is_wide,
)
show(
    "zero",
    [
        "No column of their own: nonspacing and enclosing marks, format characters, variation",
        "selectors, tags, line and paragraph separators, vowels and finals of conjoining jamo.",
    ],
    is_zero,
)
print("}")
