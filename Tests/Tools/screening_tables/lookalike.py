"""Characters that are taken for one another, as classes with a representative."""

ASCII = "abcdefghijklmnopqrstuvwxyz0123456789"

# The classes among the letters and digits themselves, by confusables.txt in both cases.
DIGITS = {"o": "0", "i": "1", "l": "1"}

# Ours: what confusables.txt leaves out since Unicode tells it apart by marks or by case, or has
# another letter in mind. Cyrillic letters stand for the Latin one that their capital looks like.
LETTERS = {"ü": "u", "в": "b", "н": "h", "к": "k", "м": "m", "т": "t", "з": "3", "б": "6"}

# Ours: pairs of ideographs in common use that one short stroke tells apart, and that disguise
# and optical character recognition do exchange.
IDEOGRAPHS = (
    "己已巳 未末 土士 日曰 人入 天夭 干千于 戊戌戍 免兔 侯候 今令 刀刁 乌鸟 毋母 汆氽 治冶 沪泸 "
    "茶荼 刺剌 壶壸 祗祇 肓盲 亳毫 徽微 晴睛 赌睹 博搏 枪抢 折拆 拨拔 侍待 竟竞 圆圜 杆秆 崇祟 "
    "辨辩辫 粟栗 哀衷 籍藉 酒洒"
).split()


class Classes:
    """Disjoint sets, each represented by the member of the lowest rank."""

    def __init__(self, rank):
        self.rank = rank
        self.parent = {}

    def find(self, member):
        while member in self.parent:
            member = self.parent[member]
        return member

    def join(self, one, two):
        one, two = sorted((self.find(one), self.find(two)), key=self.rank)
        if one != two:
            self.parent[two] = one

    def rows(self):
        members = {}
        for member in sorted(self.parent):
            members.setdefault(self.find(member), []).append(member)
        return {one: "".join(members[one]) for one in sorted(members)}


def is_han(character):
    return "\u4e00" <= character <= "\u9fff"


def letters(pairs, classes):
    """Letters of any script that look like an ASCII letter or digit: small letters decide."""
    for digit in DIGITS:
        classes.join(digit, DIGITS[digit])
    taken = dict(LETTERS)
    for _, one, two in sorted(pairs):
        if two in ASCII and one not in ASCII and not is_han(one):
            taken.setdefault(one, two)
    for one, two in taken.items():
        classes.join(one, two)


def ideographs(sources, pairs, standard, classes, plain):
    """Ideographs, kana that look like one, and the rare characters made to be mistaken."""
    for folded, one, two in pairs:
        if folded:
            continue
        if is_han(two) and one not in ASCII or is_han(one) and "\u3041" <= two <= "\u30ff":
            classes.join(one, two)
    for one, others in sources.unihan_variants("kSpoofingVariant").items():
        for two in others:
            if plain(one) == one and one not in standard and two in standard and plain(two) == two:
                classes.join(one, two)
    for row in IDEOGRAPHS:
        for each in row[1:]:
            classes.join(row[0], each)


def lookalike(sources, plain, noise):
    """Members by representative. Both are folded by every step but the numerals'."""
    standard = sources.standard_characters()
    frequent = {each: rank for rank, each in enumerate(sources.standard_order())}

    def rank(character):
        order = frequent.get(character, len(frequent))
        return character not in ASCII, not character.isdecimal(), order, character

    pairs = []
    for character, likeness in sources.confusables():
        one, two = plain(character), plain(likeness)
        two = "".join(each for each in two if ord(each) not in noise)
        if len(one) == len(two) == 1 and one != two and ord(one) not in noise:
            pairs.append((one != character or two != likeness, one, two))
    classes = Classes(rank)
    letters(pairs, classes)
    ideographs(sources, pairs, standard, classes, plain)
    return classes.rows()
