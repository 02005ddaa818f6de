"""All tables together, each freed of what the others make of it."""

from . import letters, lookalike, noise, pinyin, simplified, split
from .fold import Fold


class Tables:
    """The tables of the engine, consistent with one another."""

    def __init__(self, sources):
        self.case = letters.case(sources)
        self.width = letters.width(sources)
        self.numeral = letters.numeral()
        styled = letters.compatibility(sources)
        self.simplified = simplified.simplified(sources, {**self.width, **styled})
        self.merged = simplified.merged(sources, self.simplified)

        hidden = noise.zero_width(sources)
        marks = hidden | noise.separators(sources, hidden, "")
        self.compatibility = self._meaningful(styled, marks)
        fold = self.fold()
        self.compatibility = {
            one: two if len(two) == 1 else fold(two) for one, two in self.compatibility.items()
        }
        tables = (self.case, self.compatibility, self.numeral, self.simplified)
        named = {one for table in tables for one in table}
        wide = {one for one, two in self.width.items() if ord(two) not in marks}
        self.zero_width = noise.ranges(hidden)
        between = noise.separators(sources, hidden, named | wide)
        self.separators = noise.ranges(between)

        plain = self.plain()
        self.pinyin = pinyin.pinyin(sources, plain, self.merged, hidden | between)
        self.lookalike = lookalike.lookalike(sources, self.plain(self.case), hidden | between)
        self.split = split.split(sources, plain, hidden | between)

    @staticmethod
    def _meaningful(styled, marks):
        """Without what folds to nothing but a mark, which is a mark itself."""
        kept = {}
        for one, two in styled.items():
            two = "".join(each for each in two if each in styled or ord(each) not in marks)
            if two and one != two:
                kept[one] = two
        return kept

    def fold(self):
        """Every step that replaces characters, to a fixed point."""
        tables = (self.width, self.compatibility, self.simplified, self.numeral, self.case)
        return Fold(*tables)

    def plain(self, *others):
        """Without the numerals, and without the case unless given: the form of ideographs."""
        return Fold(self.width, self.compatibility, self.simplified, *others)
