/// Persons, evidence, accounts, applications and content.
extension FirstSchema {
  static let subjects = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      journal INTEGER NOT NULL UNIQUE REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
      recorded_at INTEGER NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      salt BLOB CHECK (length(salt) = 16),
      body TEXT,
      CHECK ((salt IS NULL) = (body IS NULL))
    ) STRICT;
    CREATE INDEX evidence_by_person ON evidence (person);

    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('resident', 'doctor')),
      party TEXT NOT NULL CHECK (party IN ('person', 'organisation')),
      nickname TEXT,
      region TEXT,
      person INTEGER NOT NULL REFERENCES person,
      evidence INTEGER NOT NULL REFERENCES evidence,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE operator_link (
      operator INTEGER NOT NULL REFERENCES operator,
      account INTEGER NOT NULL REFERENCES account,
      relation TEXT NOT NULL CHECK (relation IN ('own', 'relative')),
      declared_at INTEGER NOT NULL,
      PRIMARY KEY (operator, account)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE application (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      profession TEXT NOT NULL CHECK (
        profession IN ('physician', 'nurse', 'pharmacist', 'technician')),
      title TEXT,
      institution TEXT,
      department TEXT,
      evidence INTEGER NOT NULL REFERENCES evidence,
      submitted_at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'approved', 'rejected')),
      decision INTEGER REFERENCES decision,
      version INTEGER NOT NULL DEFAULT 1,
      CHECK ((state = 'pending') = (decision IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX application_open ON application (account) WHERE state = 'pending';
    CREATE INDEX application_by_account ON application (account);
    CREATE INDEX application_by_state ON application (state, id);

    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL UNIQUE,
      account INTEGER NOT NULL REFERENCES account,
      kind TEXT NOT NULL CHECK (kind IN ('post', 'comment', 'message', 'article', 'profile')),
      posted_at INTEGER NOT NULL,
      evidence INTEGER NOT NULL REFERENCES evidence,
      state TEXT NOT NULL DEFAULT 'new' CHECK (
        state IN ('new', 'clean', 'flagged', 'allowed', 'removed')),
      decision INTEGER REFERENCES decision,
      created_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX content_by_account ON content (account);
    CREATE INDEX content_by_state ON content (state, id);

    CREATE TABLE scan (
      id INTEGER PRIMARY KEY,
      content INTEGER NOT NULL REFERENCES content,
      lexicon TEXT NOT NULL,
      scanned_at INTEGER NOT NULL,
      operator INTEGER NOT NULL REFERENCES operator
    ) STRICT;
    CREATE INDEX scan_by_content ON scan (content);

    CREATE TABLE finding (
      scan INTEGER NOT NULL REFERENCES scan,
      position INTEGER NOT NULL CHECK (position >= 1),
      term TEXT NOT NULL,
      category TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('block', 'review', 'note')),
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > start),
      steps TEXT NOT NULL,
      PRIMARY KEY (scan, position)
    ) STRICT, WITHOUT ROWID;


    """
}
