"""Case, width, compatibility forms and numerals: what Unicode itself says of letters and digits."""

import re

from .sources import span_of

WIDTHS = ("<wide>", "<narrow>")

# A fraction's slash is no decoration: ½ is not 12. A no-break space is a space.
NOT_STYLES = WIDTHS + ("<fraction>", "<noBreak>", "<vertical>")

# What surrounds or follows a styled letter or digit as decoration: ⑴, ⒈, 🄁, 〔S〕, ŉ.
DECORATION = "().,〔〕ʼ"

# Letters in squares of which several are one sign (🆎, 🆐, 🈁) say nothing of a text's words.
SIGNS = range(0x1F100, 0x1F300)

# Marks set after a word rather than letters of it: as letters they would spoil its end (№, ℠, ™,
# 🅪, 🅫, 🅬).
MARKS = "№℠™🅪🅫🅬"

SCRIPTS = (
    "Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Han", "Hiragana", "Katakana", "Common",
)

# Only these lose their accents. They are written with combining marks as well, which are noise
# (see NoiseTable), and a text must fold alike in both spellings. In the other scripts the
# composed letter is a letter of its own (が, ئ).
ACCENTED = ("Latin", "Greek", "Cyrillic")

# The vowel of lü and nü: pinyin tells it from u.
KEPT = {"u\u0308": "ü", "U\u0308": "Ü"}

# Styles that the database knows by name alone, without a decomposition.
STYLED_LETTER = re.compile(
    r"(?:(?:CROSSED )?NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER"
    r"|LATIN LETTER SMALL CAPITAL) ([A-Z])$"
)
STYLED_NUMBER = re.compile(r"CIRCLED|PARENTHESIZED|DINGBAT")

# The characters that write one of the digits 0 to 9: everyday, formal (those of banknotes and
# contracts, traditional forms included), old forms with 弋, Japanese forms, Suzhou numerals; and
# the formal ten, hundred and thousand, which write the everyday ones. 十 is no digit: it is 1 in
# 十八, 0 in 二十, nothing in 二十三 and 10 alone, which no character tells by itself; 廿 and 卅 are two
# digits. Left out are 两, 参, 双, and 幺 (one, in telephone numbers), which are words: 参加 and 两次 are
# in every text. 陆 (mainland) and 伍 (troop) stay in: they are the only formal six and five.
NUMERALS = {
    "0": "〇零",
    "1": "一壹弌壱〡",
    "2": "二贰貳弍弐貮〢",
    "3": "三叁叄弎〣",
    "4": "四肆〤",
    "5": "五伍〥",
    "6": "六陆陸〦",
    "7": "七柒〧",
    "8": "八捌〨",
    "9": "九玖〩",
    "十": "拾",
    "百": "佰",
    "千": "仟",
}


def is_letter_or_digit(sources, character):
    category = sources.characters.get(ord(character), [""] * 15)[2]
    return category[:1] == "L" or category == "Nd" or "\u4e00" <= character <= "\u9fff"


def scripts(sources):
    """The script by code point, of the scripts that matter here."""
    found = {}
    for span, script in sources.rows("Scripts.txt"):
        if script in SCRIPTS:
            found.update(dict.fromkeys(span_of(span), script))
    return found


def case(sources):
    """Simple case folding (statuses C and S). İ, which has none, folds to i without its dot."""
    table = {}
    for code, status, target, *_ in sources.rows("CaseFolding.txt"):
        if status in "CS":
            table[chr(int(code, 16))] = chr(int(target.split()[0], 16))
    table["İ"] = "i"
    # A combining mark (U+0345) is noise, not a letter.
    return {one: two for one, two in table.items() if sources.characters[ord(one)][2] != "Mn"}


def width(sources):
    """Full-width and half-width forms, and the ideographic space."""
    table = {}
    for code, fields in sources.characters.items():
        if fields[5].startswith(WIDTHS) and len(fields[5].split()) == 2:
            table[chr(code)] = chr(int(fields[5].split()[1], 16))
    # Half-width voicing marks widen to combining marks, and the filler to a filler: noise.
    return {one: two for one, two in table.items() if one not in "\uff9e\uff9f\uffa0"}


class Decomposition:
    """Compatibility decomposition (NFKD), and what is left of it without marks and decoration."""

    def __init__(self, sources):
        self.sources = sources
        self.script = scripts(sources)
        self.composites = {}
        for code, fields in sources.characters.items():
            parts = fields[5].split()
            if len(parts) == 2 and not parts[0].startswith("<"):
                pair = "".join(chr(int(part, 16)) for part in parts)
                self.composites.setdefault(pair, chr(code))

    def full(self, character):
        fields = self.sources.characters.get(ord(character))
        parts = fields[5].split() if fields else []
        if not parts:
            return character
        if parts[0].startswith("<"):
            parts = parts[1:]
        return "".join(self.full(chr(int(part, 16))) for part in parts)

    def plain(self, character):
        """Letters and digits without their accents, other composed letters put together again."""
        result = ""
        for part in self.full(character):
            if result and self.sources.characters.get(ord(part), [""] * 3)[2] == "Mn":
                last = result[-1]
                if self.script.get(ord(last)) in ACCENTED:
                    result = result[:-1] + KEPT.get(last + part, last)
                else:
                    result = result[:-1] + self.composites.get(last + part, last + part)
            elif part not in DECORATION:
                result += part
        return result


def styles(sources):
    """Styled and composed letters and digits by their decomposition."""
    decomposition = Decomposition(sources)
    table = {}
    for code, fields in sources.characters.items():
        character = chr(code)
        kind = fields[5].split()[0] if fields[5] else ""
        if not kind or kind in NOT_STYLES or character in MARKS or 0xAC00 <= code <= 0xD7A3:
            continue
        if not kind.startswith("<") and decomposition.script.get(code) not in ACCENTED + ("Han",):
            # Signs such as K (kelvin) and Å (ångström) are letters by their canonical equivalent.
            if not is_letter_or_digit(sources, character):
                continue
            if decomposition.script.get(code) != "Common":
                continue
        result = decomposition.plain(character)
        if not result or result == character or code in SIGNS and len(result) > 1:
            continue
        if all(is_letter_or_digit(sources, each) for each in result) and all(
            decomposition.script.get(ord(each)) in SCRIPTS for each in result
        ):
            table[character] = result
    return table


def digits(sources):
    """Digits of every script, and numbers in circles and parentheses."""
    table = {}
    for code, fields in sources.characters.items():
        if fields[7]:
            table[chr(code)] = fields[7]
        elif fields[8].isdigit() and STYLED_NUMBER.search(fields[1]):
            table[chr(code)] = fields[8]
    return {one: two for one, two in table.items() if not one.isascii()}


def radicals(sources):
    """Radicals and strokes as the ideographs they are (EquivalentUnifiedIdeograph.txt)."""
    table = {}
    for span, ideograph in sources.rows("EquivalentUnifiedIdeograph.txt"):
        for code in span_of(span):
            table[chr(code)] = chr(int(ideograph, 16))
    return table


def compatibility(sources):
    """All styled forms: by decomposition, by name, by numeric value, and radicals."""
    table = {**digits(sources), **radicals(sources), **styles(sources)}
    for code, fields in sources.characters.items():
        styled = STYLED_LETTER.match(fields[1])
        if styled and not fields[5]:
            small = "SMALL CAPITAL" in fields[1]
            table[chr(code)] = styled[1].lower() if small else styled[1]
    wide = width(sources)
    return {one: two for one, two in table.items() if one not in wide}


def numeral():
    return {each: digit for digit, all in NUMERALS.items() for each in all}
