"""What a reader does not see, and what only stands between the characters of a term."""

# White space among the control characters; the others show nothing.
WHITE = "\t\n\v\f\r\x85"

# Scripts whose combining marks are accents and points that a text may go without. In the others
# (the Indic scripts, Thai, Tibetan) they are vowels and consonants.
POINTED = ("Inherited", "Common", "Cyrillic", "Hebrew", "Arabic")

# Letters by category, but drawn as marks: accents set apart (ˇ, ˉ, ʼ), and strokes of Han
# characters that no text uses as words but disguise as dividers (赌丨博).
SPACED_ACCENTS = range(0x02B0, 0x0300)
STROKES = "丨丶丿亅乀乁"


def assigned(sources):
    """The general category of every assigned code point, the ideographs and Hangul left out."""
    first = None
    for code, fields in sorted(sources.characters.items()):
        if fields[1].endswith("First>"):
            first = code
        elif fields[1].endswith("Last>"):
            # Of the ranges that the database does not list, only private use is of interest.
            yield from ((each, fields[2]) for each in range(first, code + 1) if fields[2] == "Co")
        else:
            yield code, fields[2]


def zero_width(sources):
    """Code points that a reader does not see, and marks drawn over their neighbour."""
    found = sources.property("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
    optional = set()
    for script in POINTED:
        optional |= sources.property("Scripts.txt", script)
    for code, category in assigned(sources):
        hidden = category == "Cf" or category == "Cc" and chr(code) not in WHITE
        if hidden or category == "Me" or category == "Mn" and code in optional:
            found.add(code)
    return found


def unassigned(sources):
    """Code points without a character in the first two planes, and the noncharacters of all planes.

    In the others ideographs of a later version may stand, which would be read as nothing.
    """
    listed = set()
    first = None
    for code, fields in sorted(sources.characters.items()):
        if fields[1].endswith("First>"):
            first = code
        elif fields[1].endswith("Last>"):
            listed.update(range(first, code + 1))
        else:
            listed.add(code)
    ends = {plane * 0x10000 + end for plane in range(17) for end in (0xFFFE, 0xFFFF)}
    return (set(range(0x20000)) | ends) - listed


def separators(sources, hidden, letters):
    """White space, punctuation, symbols and emoji, but for those that a table reads as letters."""
    found = sources.property("emoji/emoji-data.txt", "Extended_Pictographic")
    found |= sources.property("emoji/emoji-data.txt", "Emoji_Modifier")
    found |= {ord(each) for each in WHITE + STROKES} | unassigned(sources)
    for code, category in assigned(sources):
        if category[0] in "ZPS" or category == "Co" or category == "Lm" and code in SPACED_ACCENTS:
            found.add(code)
    return found - hidden - {ord(each) for each in letters}


def ranges(codes):
    """The code points as ranges in hexadecimal, one word each."""
    spans = []
    for code in sorted(codes):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return [f"{a:04X}" if a == b else f"{a:04X}-{b:04X}" for a, b in spans]
