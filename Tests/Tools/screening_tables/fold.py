"""The fold of a text as the engine composes it from the tables, brought to a fixed point."""


class Fold:
    """Applies tables, the first that knows a character deciding, until nothing changes."""

    def __init__(self, *tables):
        self.table = {}
        for table in reversed(tables):
            self.table.update(table)
        self.known = {}

    def __call__(self, text):
        return "".join(self.character(each) for each in text)

    def character(self, character):
        if character not in self.known:
            self.known[character] = self._follow(character)
        return self.known[character]

    def _follow(self, character):
        text, seen = character, set()
        while text not in seen:
            seen.add(text)
            text = "".join(self.table.get(each, each) for each in text)
        if len(seen) > 1 and text != "".join(self.table.get(each, each) for each in text):
            raise ValueError(f"{character} folds in a circle: {' '.join(sorted(seen))}")
        return text
