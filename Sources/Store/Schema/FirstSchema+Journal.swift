/// The journal, its details, and the calls that were named.
extension FirstSchema {
  static let journal = """
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      format INTEGER NOT NULL,
      at INTEGER NOT NULL,
      operator TEXT,
      os_user TEXT NOT NULL,
      verb TEXT NOT NULL,
      subject TEXT,
      clause TEXT,
      outcome TEXT NOT NULL,
      request TEXT NOT NULL,
      artefact BLOB CHECK (length(artefact) = 32),
      detail BLOB NOT NULL CHECK (length(detail) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX journal_by_subject ON journal (subject, sequence) WHERE subject IS NOT NULL;

    CREATE TABLE journal_detail (
      sequence INTEGER PRIMARY KEY REFERENCES journal,
      salt BLOB CHECK (length(salt) = 16),
      body TEXT,
      CHECK ((salt IS NULL) = (body IS NULL))
    ) STRICT;

    CREATE TABLE idempotency (
      key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
      request BLOB NOT NULL CHECK (length(request) = 32),
      result TEXT NOT NULL,
      recorded_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;


    """
}
