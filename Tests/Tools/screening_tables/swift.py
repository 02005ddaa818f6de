"""How a table is written as a Swift file."""

WIDTH = 96


def words(table):
    """A table's entries by code point: a character and what it folds to, without a space."""
    return [one + table[one].strip(" ") for one in sorted(table)]


def packed(items):
    """Words side by side in rows that keep the formatter's line length."""
    row = ""
    for word in items:
        if row and len(row) + 1 + len(word) > WIDTH:
            yield row
            row = word
        else:
            row = f"{row} {word}" if row else word
    if row:
        yield row


def keyed(key, characters):
    """Rows that begin with a key, repeated where its characters need more than one row."""
    room = WIDTH - len(key) - 1
    for start in range(0, len(characters), room):
        yield f"{key} {characters[start:start + room]}"


def keyed_rows(table):
    return [row for key, characters in table.items() for row in keyed(key, characters)]


def write(folder, name, sources, summary, tables):
    """Writes one file: an enum with a string for each table, each with its documentation."""
    lines = ["// Made by Tests/Tools/screening-tables.py, not by hand, from"]
    lines += [f"// {source}{';' if source != sources[-1] else '.'}" for source in sources]
    lines += [""] + [f"/// {line}" for line in summary] + [f"enum {name} {{"]
    for index, (table, comment, rows) in enumerate(tables):
        lines += [""] if index else []
        lines += [f"  /// {line}" for line in comment]
        # Raw, since the tables hold a backslash that stands for itself.
        lines += [f'  static let {table}: StaticString = #"""']
        lines += [f"    {row}" for row in rows]
        lines += ['    """#']
    lines += ["}", ""]
    (folder / f"{name}.swift").write_text("\n".join(lines), "utf-8")
