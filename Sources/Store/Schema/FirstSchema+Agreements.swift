/// Agreements, their versions and clauses.
extension FirstSchema {
  static let agreements = """
    CREATE TABLE agreement (
      id INTEGER PRIMARY KEY,
      slug TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z0-9]*' AND length(slug) <= 64)
    ) STRICT;

    CREATE TABLE agreement_version (
      id INTEGER PRIMARY KEY,
      agreement INTEGER NOT NULL REFERENCES agreement,
      number INTEGER NOT NULL CHECK (number >= 1),
      title TEXT NOT NULL,
      update_date TEXT,
      effective_date TEXT,
      source BLOB NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      importer INTEGER NOT NULL,
      author INTEGER NOT NULL REFERENCES operator,
      imported_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1,
      UNIQUE (agreement, number)
    ) STRICT;

    CREATE TABLE clause (
      agreement_version INTEGER NOT NULL REFERENCES agreement_version,
      address TEXT NOT NULL,
      position INTEGER NOT NULL,
      eid TEXT NOT NULL,
      parent TEXT,
      kind TEXT NOT NULL,
      level INTEGER NOT NULL,
      label TEXT,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (agreement_version, address),
      UNIQUE (agreement_version, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE publication (
      agreement_version INTEGER PRIMARY KEY REFERENCES agreement_version,
      agreement INTEGER NOT NULL REFERENCES agreement,
      effective_at INTEGER NOT NULL,
      published_at INTEGER NOT NULL,
      proposal INTEGER NOT NULL REFERENCES proposal,
      UNIQUE (agreement, effective_at)
    ) STRICT;


    """
}
