"""Toneless pinyin: the syllables of the characters that a folded text can hold."""

import re
import unicodedata

# The tone marks; the dots of ü and the hat of ê are no tones.
TONES = "\u0300\u0301\u0304\u030c"

SYLLABLE = re.compile(r"[a-z]*[aeiouv][a-z]*")

# Interjections that the dictionaries spell without a vowel, by the syllable they are typed with.
TYPED = {"嗯": ["en"]}


def toneless(syllable):
    """A syllable as it is typed: no tone, v for ü, e for ê; nothing where it has no vowel."""
    letters = unicodedata.normalize("NFD", syllable)
    letters = "".join(each for each in letters if each not in TONES)
    letters = letters.replace("u\u0308", "v").replace("e\u0302", "e")
    return letters if SYLLABLE.fullmatch(letters) else ""


def spoken(value):
    """The syllables in a Unihan field, of whichever form: with places, frequencies or neither."""
    words = re.sub(r"[0-9.,*]+:|\([0-9]+\)", " ", value).replace(",", " ").split()
    return [each for each in map(toneless, words) if each]


def pinyin(sources, plain, merged, noise):
    """Characters by syllable.

    A character of the standard table has every reading of the dictionary made for that table
    (kTGHZ2013), and those counted in modern texts (kHanyuPinlu): no archaic ones. Another one has
    those of Xiandai Hanyu Cidian (kXHC1983), or the customary one (kMandarin).
    """
    standard = sources.standard_characters()
    modern = [sources.unihan("kTGHZ2013"), sources.unihan("kHanyuPinlu")]
    cidian, customary = sources.unihan("kXHC1983"), sources.unihan("kMandarin")
    readings = {}

    def add(character, syllables):
        readings.setdefault(character, set()).update(syllables)

    for character, value in customary.items():
        basic = "\u4e00" <= character <= "\u9fff"
        if plain(character) != character or ord(character) in noise:
            continue
        if not basic and character not in standard:
            continue
        add(character, spoken(value)[:1] + TYPED.get(character, []))
        fields = modern if character in standard else [cidian]
        for field in fields:
            add(character, spoken(field.get(character, "")))
    for character, target in merged.items():
        add(target, spoken(modern[0].get(character, "")))
    syllables = {}
    for character, found in sorted(readings.items()):
        for syllable in found:
            syllables[syllable] = syllables.get(syllable, "") + character
    return dict(sorted(syllables.items()))
