#!/usr/bin/env python3
"""Checks what a scan found in the synthetic workload against the places where terms were planted.

Usage: xsyf content scan --lines --lexicon WORKLOAD/lex100k.txt WORKLOAD/corpus.txt |
           truth.py WORKLOAD lex100k [--pinyin] [--summary | --examples N]

Every planted span has to be found with its exact offsets; pinyin ones only with --pinyin, for a scan
that had the step on. Findings that were not planted are listed by how they come about: the words
themselves across separators and repeats, numerals, or characters held to be the same; with --summary
they are counted in a single line, as long as there is nothing wrong. Exits with 1
when a span is missed or a finding contradicts the text, the lexicon or the order of lines.
"""
import argparse
import collections
import json
import os
import sys
import unicodedata

PLACE = ("start", "end", "start_byte", "end_byte")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("workload")
    parser.add_argument("lexicon", help="the name of the list that was scanned with: lex10k or lex100k")
    parser.add_argument("--pinyin", action="store_true", help="the pinyin step was on")
    parser.add_argument("--summary", action="store_true", help="one line where nothing is wrong")
    parser.add_argument("--examples", type=int, default=5, metavar="N")
    return parser.parse_args()


def planted_terms(path, lexicon, pinyin):
    """The planted terms that the scan has to find, by line."""
    planted = {}
    with open(path, encoding="utf-8") as file:
        for record in map(json.loads, file):
            if record["term"] in lexicon and (pinyin or record["kind"] != "pinyin"):
                place = tuple(record[key] for key in ("start", "end", "bstart", "bend"))
                planted.setdefault(record["id"], []).append((record["term"], place, record["kind"]))
    return planted


def items_by_line(stream, faults):
    """The findings of every line that has some."""
    found, last = {}, -1
    for item in map(json.loads, stream):
        line = int(item["id"])
        if line <= last:
            faults.append(f"line {line} comes after line {last}")
        last = line
        found[line] = item["findings"]
    return found


def contradictions(text, findings, lexicon):
    """What in the findings of a text cannot be true, whatever was planted there."""
    if len({(f["term"],) + tuple(f[key] for key in PLACE) for f in findings}) < len(findings):
        yield "the same finding twice"
    for finding in findings:
        start, end, start_byte, end_byte = (finding[key] for key in PLACE)
        if finding["term"] not in lexicon:
            yield f"{finding['term']} is not in the lexicon"
        if not start < end or text[start:end] != finding["text"]:
            yield f"{finding['term']}: [{start}, {end}) is not {finding['text']!r}"
        before = len(text[:start].encode())
        if (start_byte, end_byte) != (before, before + len(text[start:end].encode())):
            yield f"{finding['term']}: bytes [{start_byte}, {end_byte}) are not [{start}, {end})"


def folded(text):
    """The text's letters and digits as plain as the standard library can make them."""
    letters = []
    for letter in unicodedata.normalize("NFKC", text).lower():
        value = unicodedata.numeric(letter, -1)
        if value in range(10):
            letter = str(int(value))
        if letter.isalnum():
            letters.append(letter)
    return letters


def runs(letters):
    """The letters without their repeats, and how often each comes."""
    kept = []
    for letter in letters:
        if kept and kept[-1][0] == letter:
            kept[-1][1] += 1
        else:
            kept.append([letter, 1])
    return kept


def explanation(finding):
    """Why the text of a finding is its term: None when only a table of characters can tell."""
    text, term = runs(folded(finding["text"])), runs(folded(finding["term"]))
    if len(text) != len(term) or any(a[1] < b[1] for a, b in zip(text, term)):
        return None
    pairs = [f"{a[0]}={b[0]}" for a, b in zip(text, term) if a[0] != b[0]]
    return "same characters: " + " ".join(pairs) if pairs else "the term itself, undressed"


def context(text, start, end):
    return f"{text[max(0, start - 6):start]}⟦{text[start:end]}⟧{text[end:end + 6]}"


def main():
    options = arguments()
    folder = options.workload
    with open(os.path.join(folder, options.lexicon + ".txt"), encoding="utf-8") as file:
        lexicon = set(file.read().split("\n")) - {""}
    planted = planted_terms(os.path.join(folder, "truth.jsonl"), lexicon, options.pinyin)
    faults, missed, others = [], [], collections.defaultdict(list)
    wanted, met = collections.Counter(), collections.Counter()
    found = items_by_line(sys.stdin, faults)
    with open(os.path.join(folder, "corpus.txt"), encoding="utf-8", newline="\n") as corpus:
        for line, text in enumerate(corpus):
            findings, plants = found.pop(line, []), planted.get(line, [])
            if not findings and not plants:
                continue
            text = text.rstrip("\n")
            faults += [f"line {line}: {what}" for what in contradictions(text, findings, lexicon)]
            places = {(f["term"],) + tuple(f[key] for key in PLACE): f for f in findings}
            for term, place, kind in plants:
                wanted[kind] += 1
                if places.pop((term,) + place, None):
                    met[kind] += 1
                    continue
                spans = [(f["start"], f["end"]) for f in findings if f["term"] == term]
                missed.append((kind, line, term, context(text, *place[:2]), spans))
            for finding in places.values():
                others[explanation(finding) or "unexplained"].append((line, text, finding))
    faults += [f"line {line} is not in the corpus" for line in found]

    if options.summary and not missed and not faults:
        kinds = ", ".join(f"{kind} {met[kind]}/{wanted[kind]}" for kind in sorted(wanted))
        beyond = sum(map(len, others.values()))
        print(f"# planted terms found exactly: {kinds}; {beyond} findings beyond them")
        return

    print("kind          planted    found   missed")
    for kind in sorted(wanted):
        print(f"{kind:12} {wanted[kind]:8} {met[kind]:8} {wanted[kind] - met[kind]:8}")
    for kind, line, term, where, spans in missed:
        print(f"missed {kind}, line {line}: {term} in {where}; found instead at {spans or 'no place'}")
    print(f"not planted: {sum(map(len, others.values()))}")
    for reason, cases in sorted(others.items(), key=lambda entry: -len(entry[1])):
        steps = collections.Counter("+".join(f["steps"]) or "exact" for _, _, f in cases)
        print(f"  {len(cases):6} {reason}; steps {dict(steps.most_common())}")
        for line, text, finding in cases[: options.examples]:
            print(f"         line {line}: {finding['term']} in "
                  f"{context(text, finding['start'], finding['end'])}")
    print(f"contradictions: {len(faults)}")
    for fault in faults:
        print(f"  {fault}")
    sys.exit(1 if missed or faults else 0)


main()
