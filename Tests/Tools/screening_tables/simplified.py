"""Traditional and variant characters to the simplified character in common use."""

# Where the sources stay silent or err, and disguise needs the pair all the same: Taiwan writes 著
# for 着 (看著) and 妳 for a woman addressed, which Unihan knows as the old form of 奶 only.
OURS = {"著": "着", "妳": "你", "喒": "咱"}

# Parts of characters, which Unihan names as old forms of words that nobody reads in them.
PARTS = "乚冂勹厶"

# Regional standards of OpenCC, in which each pair is one character in two shapes.
REGIONAL = ("TWVariants", "HKVariants")


class Simplification:
    """Collects pairs in the order of their sources' authority: the first on a character counts."""

    def __init__(self, standard):
        self.standard = standard
        self.table = {}

    def resolve(self, character):
        seen = []
        while character in self.table and character not in seen:
            seen.append(character)
            character = self.table[character]
        return character

    def add(self, character, target):
        """Records a pair, unless it would leave a character in common use or close a circle."""
        target = self.resolve(target)
        if target != character and character not in self.table:
            self.table[character] = target

    def add_variant(self, character, targets):
        """Records a variant that no simplified text writes, where its target is beyond doubt."""
        if character in self.standard or character in self.table or character in PARTS:
            return
        found = {self.resolve(target) for target in targets} & self.standard
        if len(found) == 1:
            self.add(character, found.pop())


def simplified(sources, folded):
    """The table; characters that the tables in `folded` already map are left to those."""
    levels = sources.standard_characters()
    standard = set(levels)
    work = Simplification(standard)
    for character, target in OURS.items():
        work.add(character, target)
    for character, candidates in sources.opencc("TSCharacters").items():
        work.add(character, candidates[0])
    for character, candidates in sources.opencc("TSCharactersExt").items():
        work.add(character, candidates[0])
    for character, candidates in sources.opencc("STCharacters").items():
        for candidate in candidates:
            if candidate not in standard:
                work.add(candidate, character)
        # A rare simplified form (锺, 缐) of a character that is commonly simplified otherwise.
        if levels.get(character, 3) == 3:
            work.add(character, candidates[0])
    for name in REGIONAL:
        for one, others in sources.opencc(name).items():
            for other in others:
                work.add_variant(one, [other])
                work.add_variant(other, [one])
    for character, candidates in sources.opencc("JPShinjitaiCharacters").items():
        work.add_variant(character, candidates)
    for field in ("kSimplifiedVariant", "kZVariant", "kSemanticVariant"):
        for character, targets in sources.unihan_variants(field).items():
            work.add_variant(character, targets)
    return {
        character: work.resolve(character) for character in work.table if character not in folded
    }


def merged(sources, table):
    """Standard characters that the table folds into another, from which they are not told apart."""
    standard = sources.standard_characters()
    return {one: two for one, two in table.items() if one in standard}
