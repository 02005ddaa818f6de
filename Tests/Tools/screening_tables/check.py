#!/usr/bin/env python3
"""Checks the tables of Sources/Screening/Tables against one another, and reports their sizes.

    python3 check.py [--tables FOLDER] [--traditional s2t.tsv] [--pinyin pinyin.tsv]

The two lists are tab-separated pairs: a simplified and its traditional character, and a character
and its toneless syllable.
"""

import argparse
import pathlib
import re
import sys

LETTER_TABLES = ("Width", "Compatibility", "Simplified", "Numeral", "Case")


class Failures:
    def __init__(self):
        self.count = 0

    def note(self, rule, cases):
        cases = list(cases)
        self.count += len(cases)
        verdict, shown = ("FAIL", f": {len(cases)}: {cases[:20]}") if cases else ("ok  ", "")
        print(f"{verdict} {rule}{shown}")


def strings(folder, name):
    text = (folder / f"{name}Table.swift").read_text("utf-8")
    found = re.findall(r'static let (\w+): StaticString = #"""\n(.*?)\n    """#', text, re.DOTALL)
    return {key: [line[4:] for line in body.split("\n")] for key, body in found}


def words(rows):
    return [word for row in rows for word in row.split(" ") if word]


def code_points(rows):
    found = set()
    last = -2
    for word in words(rows):
        first, _, end = word.partition("-")
        first, end = int(first, 16), int(end or first, 16)
        assert last + 1 < first <= end, f"ranges overlap or touch at {word}"
        last = end
        found.update(range(first, end + 1))
    return found


def fold_with(tables):
    order = list(tables)

    def fold(text):
        for _ in range(20):
            before = text
            for table in order:
                text = "".join(table.get(each, each) for each in text)
            if text == before:
                return text
        raise ValueError(f"{text} folds for ever")

    return fold


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tables", default="Tables", type=pathlib.Path)
    parser.add_argument("--traditional", type=pathlib.Path)
    parser.add_argument("--pinyin", type=pathlib.Path)
    arguments = parser.parse_args()
    folder = arguments.tables
    failures = Failures()
    note = failures.note

    letters = {}
    for name in LETTER_TABLES:
        rows = next(iter(strings(folder, name).values()))
        table = {}
        twice = []
        for word in words(rows):
            if word[0] in table:
                twice.append(word)
            table[word[0]] = word[1:] or " "
        letters[name] = table
        note(f"{name}: every character once", twice)
        note(f"{name}: none stands for itself", [k for k, v in table.items() if k == v])
    noise = strings(folder, "Noise")
    hidden, between = code_points(noise["zeroWidth"]), code_points(noise["separators"])
    note("noise: no code point is of both kinds", map(hex, sorted(hidden & between)))
    marks = hidden | between

    tables = [letters[name] for name in LETTER_TABLES]
    forward, backward = fold_with(tables), fold_with(tables[::-1])
    every = sorted({each for table in tables for each in table})
    differing = [c for c in every if forward(c) != backward(c)]
    note("fold: the order of the steps does not matter", differing)
    for name in LETTER_TABLES:
        table = letters[name]
        split_up = [k + v for k, v in table.items() if forward(k) != forward(v)]
        note(f"{name}: F(c) = F(d) for every c → d", split_up)
        if name != "Compatibility":
            note(f"{name}: one scalar to one", [k + v for k, v in table.items() if len(v) != 1])
        odd = [
            k + v for k, v in table.items() if (ord(k) in marks) != all(ord(x) in marks for x in v)
        ]
        note(f"{name}: a mark folds to a mark, a letter to a letter", odd)
        mixed = [k + v for k, v in table.items() if len(v) > 1 and any(ord(x) in marks for x in v)]
        note(f"{name}: no expansion holds a mark", mixed)
    several = {k: v for k, v in letters["Compatibility"].items() if len(v) > 1}
    unfolded = [k + v for k, v in several.items() if forward(v) != v]
    note("Compatibility: expansions are fully folded", unfolded)
    note("Simplified: targets are final", [
        k + v for k, v in letters["Simplified"].items() if v in letters["Simplified"]
    ])

    without_numerals = [letters["Width"], letters["Compatibility"], letters["Simplified"]]
    plain = fold_with(without_numerals)
    cased = fold_with(without_numerals + [letters["Case"]])

    pinyin = {}
    rows = strings(folder, "Pinyin")["syllables"]
    for row in rows:
        syllable, characters = row.split(" ")
        pinyin.setdefault(syllable, []).extend(characters)
    note("Pinyin: characters are folded", [c for s in pinyin.values() for c in s if plain(c) != c])
    note("Pinyin: no character twice", [s for s, all in pinyin.items() if len(set(all)) < len(all)])
    marked = [c for s in pinyin.values() for c in s if ord(c) in marks]
    note("Pinyin: no character is a mark", marked)
    note("Pinyin: syllables are ASCII", [s for s in pinyin if not re.fullmatch("[a-z]{1,6}", s)])

    lookalike, representatives, twice = {}, set(), []
    for row in strings(folder, "Lookalike")["classes"]:
        representative, members = row.split(" ")
        representatives.add(representative)
        for each in members:
            if each in lookalike:
                twice.append(each)
            lookalike[each] = representative
    note("Lookalike: every member once", twice)
    note("Lookalike: no representative is a member", [r for r in representatives if r in lookalike])
    both = representatives | set(lookalike)
    note("Lookalike: all are folded", [c for c in both if cased(c) != c])
    note("Lookalike: no member is a mark", [c for c in both if ord(c) in marks])

    def seen(character):
        return forward("".join(lookalike.get(each, each) for each in forward(character)))

    restless = [c for c in both if seen(seen(c)) != seen(c)]
    note("Lookalike: applied twice it changes nothing more", restless)

    split = words(strings(folder, "Split")["words"])
    note("Split: words are three scalars", [w for w in split if len(w) != 3])
    note("Split: no word twice", [] if len(set(split)) == len(split) else ["some"])
    note("Split: all are folded", [w for w in split if plain(w) != w])
    note("Split: no part is a mark", [w for w in split if any(ord(c) in marks for c in w)])

    if arguments.traditional:
        pairs = [line.split("\t") for line in arguments.traditional.read_text("utf-8").splitlines()]
        note("s2t: fold(t) = fold(s)", [s + t for s, t in pairs if forward(s) != forward(t)])
    if arguments.pinyin:
        pairs = [line.split("\t") for line in arguments.pinyin.read_text("utf-8").splitlines()]
        missing = [c + s for c, s in pairs if plain(c) not in pinyin.get(s, [])]
        note("pinyin: every listed reading is there", missing)
    for text, expected in (
        ("ΣΑΣς", "σασσ"), ("ſ", "s"), ("İ", "i"), ("ı", "ı"), ("ẞß", "ßß"),
        ("K", "k"), ("Åå", "aa"),
        ("Ａ１ｱ", "a1ア"), ("⑴㈠⒜①⑩⒈", "11a1101"), ("㏒", "log"), ("🅐🅰❶➀➊⓿⓫", "aa111011"),
        ("٣３", "33"), ("⼈⻅", "人见"), ("貳贰弍", "222"),
        ("叁叄", "33"), ("参參", "参参"), ("两兩", "两两"), ("拾佰仟", "十百千"),
        ("遊籤後裏裡臺檯颱祕眾衆啟啓", "游签后里里台台台秘众众启启"),
        ("ǖü", "üü"), ("é", "e"), ("2⃣", "2⃣"),
    ):
        note(f"example {text} → {expected}", [forward(text)] if forward(text) != expected else [])

    print()
    sizes = {file.stem: file.stat().st_size for file in sorted(folder.glob("*.swift"))}
    entries = {f"{name}Table": len(table) for name, table in letters.items()}
    ranges = [len(words(noise[kind])) for kind in ("zeroWidth", "separators")]
    entries["NoiseTable"] = f"{ranges[0]} + {ranges[1]} ranges"
    entries["PinyinTable"] = f"{len(pinyin)} syllables, {sum(map(len, pinyin.values()))} readings"
    entries["LookalikeTable"] = f"{len(representatives)} classes, {len(lookalike)} members"
    wholes, pairs = {w[0] for w in split}, {w[1:] for w in split}
    entries["SplitTable"] = f"{len(split)} words, {len(wholes)} characters, {len(pairs)} pairs"
    for name, size in sizes.items():
        print(f"{name:20} {size:7} bytes  {entries.get(name, '')}")
    print(f"{'together':20} {sum(sizes.values()):7} bytes")
    return 1 if failures.count else 0


if __name__ == "__main__":
    sys.exit(main())
