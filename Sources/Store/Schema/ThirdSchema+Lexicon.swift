/// Revisions of the lexicon, and what each entry said from one revision until another.
extension ThirdSchema {
  static let lexicon = """
    CREATE TABLE lexicon_revision (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      mark TEXT NOT NULL CHECK (length(mark) = 16),
      at INTEGER NOT NULL,
      operator INTEGER REFERENCES operator
    ) STRICT;

    CREATE TABLE lexicon_entry (
      id INTEGER NOT NULL CHECK (id >= 1),
      version INTEGER NOT NULL CHECK (version >= 1),
      since INTEGER NOT NULL REFERENCES lexicon_revision,
      until INTEGER REFERENCES lexicon_revision,
      kind TEXT NOT NULL CHECK (kind IN ('term', 'exception', 'pattern')),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
      name TEXT CHECK (length(name) BETWEEN 1 AND 64),
      category TEXT CHECK (category GLOB '[a-z]*' AND length(category) <= 64),
      severity TEXT CHECK (severity IN ('block', 'review', 'note')),
      mode TEXT CHECK (mode IN ('word', 'anywhere')),
      added_steps TEXT,
      removed_steps TEXT,
      note TEXT,
      source TEXT,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      PRIMARY KEY (id, version),
      CHECK (until > since),
      CHECK ((kind = 'exception') = (category IS NULL)),
      CHECK ((kind = 'exception') = (severity IS NULL)),
      CHECK ((kind = 'term') = (mode IS NOT NULL)),
      CHECK ((kind = 'pattern') = (name IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX lexicon_entry_by_text
      ON lexicon_entry (text, kind, coalesce(category, '')) WHERE until IS NULL;
    CREATE UNIQUE INDEX lexicon_entry_by_name ON lexicon_entry (name)
      WHERE until IS NULL AND name IS NOT NULL;


    """
}
