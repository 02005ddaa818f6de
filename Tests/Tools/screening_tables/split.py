"""Characters written as their two parts, side by side: 弓虽 for 强."""

# Which arrangements are undone. Left and right is how a split character is read. Above and below
# (木子 for 李, 田力 for 男) is written as well, if seldom; so is a part that the other rests on
# (走干 for 赶). Enclosures (问, 病) are not: nobody reads 门口 as 问.
ARRANGEMENTS = "⿰⿱⿺"

# What is typed for a part that has no key of its own, beside the part itself. Those that fold to
# their full form (亻, 扌, 氵, 忄, 犭, 礻, 衤, 刂, 灬, 艹) need no mention; the left and right ear
# are called 耳 (耳东陈), and 手 in its narrow form is taken for 才.
TYPED = {
    "钅": "金",
    "讠": "言",
    "饣": "食",
    "纟": "丝",
    "⻖": "耳",
    "⻏": "耳",
    "阝": "耳",
    "⺘": "才",
    "扌": "才",
    "⺼": "月",
    "𧾷": "足",
    "𥫗": "竹",
    "罒": "四",
    "攵": "文",
    "辶": "之",
    "覀": "西",
    "牜": "牛",
    "⺩": "王",
    "⺪": "疋",
    "丬": "爿",
}


def parts(description):
    """The two parts of a description whose parts are encoded characters, else nothing."""
    if len(description) == 3 and description[0] in ARRANGEMENTS:
        return description[1], description[2]
    return None


def forms(part, plain, noise):
    """What may be typed for a part: itself and its stand-in, folded."""
    found = [plain(part)]
    for each in (part, found[0]):
        if each in TYPED:
            found.append(plain(TYPED[each]))
    return [each for each in dict.fromkeys(found) if len(each) == 1 and ord(each) not in noise]


def split(sources, plain, noise):
    """Words of a character and two parts, for the two common levels of the standard table."""
    levels = sources.standard_characters()
    words = []
    for character, description in sorted(sources.descriptions().items()):
        found = parts(description)
        if not found or levels.get(character, 3) == 3:
            continue
        whole = plain(character)
        left, right = (forms(part, plain, noise) for part in found)
        words += [whole + one + two for one in left for two in right if whole not in one + two]
    return list(dict.fromkeys(words))
