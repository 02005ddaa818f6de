/// The first schema of a store.
///
/// What was decided, measured, frozen or journaled is guarded by triggers: such rows are never
/// changed or deleted, but that a salt and the text it covers can be erased together.
enum FirstSchema {
  static let sql = operators + subjects + agreements + enforcement + journal + guards

  private static let operators = """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE operator (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
      os_user_id INTEGER NOT NULL CHECK (os_user_id >= 0),
      created_at INTEGER NOT NULL,
      disabled_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX operator_by_os_user ON operator (os_user_id);

    CREATE TABLE role_grant (
      id INTEGER PRIMARY KEY,
      operator INTEGER NOT NULL REFERENCES operator,
      role TEXT NOT NULL CHECK (
        role IN ('owner', 'reviewer', 'moderator', 'publisher', 'privacy', 'auditor')),
      granted_at INTEGER NOT NULL,
      granted_by INTEGER REFERENCES operator,
      revoked_at INTEGER,
      revoked_by INTEGER REFERENCES operator
    ) STRICT;
    CREATE UNIQUE INDEX role_grant_held ON role_grant (operator, role) WHERE revoked_at IS NULL;
    CREATE INDEX role_grant_by_operator ON role_grant (operator);


    """

  private static let subjects = """
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

  private static let agreements = """
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

  private static let enforcement = """
    CREATE TABLE proposal (
      id INTEGER PRIMARY KEY,
      act TEXT NOT NULL CHECK (act IN ('account terminate', 'agreement publish')),
      subject TEXT NOT NULL,
      payload TEXT NOT NULL,
      proposer INTEGER NOT NULL REFERENCES operator,
      proposed_at INTEGER NOT NULL,
      outcome TEXT CHECK (outcome IN ('confirmed', 'withdrawn', 'superseded')),
      settled_by INTEGER REFERENCES operator,
      settled_at INTEGER,
      shares_os_user INTEGER NOT NULL DEFAULT 0 CHECK (shares_os_user IN (0, 1)),
      CHECK ((outcome IS NULL) = (settled_by IS NULL)),
      CHECK ((outcome IS NULL) = (settled_at IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX proposal_open ON proposal (act, subject) WHERE outcome IS NULL;

    CREATE TABLE "case" (
      id INTEGER PRIMARY KEY,
      content INTEGER NOT NULL REFERENCES content,
      account INTEGER NOT NULL REFERENCES account,
      scan INTEGER REFERENCES scan,
      opened_at INTEGER NOT NULL,
      opened_by INTEGER NOT NULL REFERENCES operator,
      closed_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX case_open ON "case" (content) WHERE closed_at IS NULL;
    CREATE INDEX case_by_account ON "case" (account);

    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      account INTEGER REFERENCES account,
      application INTEGER REFERENCES application,
      content INTEGER REFERENCES content,
      outcome TEXT NOT NULL CHECK (
        outcome IN ('approve', 'reject', 'remove', 'allow', 'suspend', 'terminate', 'restore')),
      operator INTEGER NOT NULL REFERENCES operator,
      proposal INTEGER REFERENCES proposal,
      decided_at INTEGER NOT NULL,
      clause_version INTEGER,
      clause_address TEXT,
      reason TEXT,
      evidence INTEGER REFERENCES evidence,
      "case" INTEGER REFERENCES "case",
      reverses INTEGER REFERENCES decision,
      CHECK ((account IS NOT NULL) + (application IS NOT NULL) + (content IS NOT NULL) = 1),
      CHECK ((clause_version IS NULL) = (clause_address IS NULL)),
      FOREIGN KEY (clause_version, clause_address) REFERENCES clause (agreement_version, address)
    ) STRICT;
    CREATE INDEX decision_by_account ON decision (account) WHERE account IS NOT NULL;
    CREATE INDEX decision_by_application ON decision (application) WHERE application IS NOT NULL;
    CREATE INDEX decision_by_content ON decision (content) WHERE content IS NOT NULL;
    CREATE INDEX decision_by_case ON decision ("case") WHERE "case" IS NOT NULL;

    CREATE TABLE measure (
      id INTEGER PRIMARY KEY,
      account INTEGER REFERENCES account,
      content INTEGER REFERENCES content,
      kind TEXT NOT NULL CHECK (
        kind IN ('warning', 'restriction', 'suspension', 'termination', 'removal')),
      starts_at INTEGER NOT NULL,
      ends_at INTEGER,
      decision INTEGER NOT NULL REFERENCES decision,
      recorded_at INTEGER NOT NULL,
      CHECK ((account IS NULL) <> (content IS NULL)),
      CHECK (ends_at IS NULL OR ends_at > starts_at)
    ) STRICT;
    CREATE INDEX measure_by_account ON measure (account) WHERE account IS NOT NULL;
    CREATE INDEX measure_by_content ON measure (content) WHERE content IS NOT NULL;
    CREATE INDEX measure_by_decision ON measure (decision);

    CREATE TABLE measure_lift (
      measure INTEGER PRIMARY KEY REFERENCES measure,
      lifted_at INTEGER NOT NULL,
      decision INTEGER NOT NULL REFERENCES decision,
      recorded_at INTEGER NOT NULL
    ) STRICT;


    """

  private static let journal = """
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

  private static let guards =
    """
    CREATE TRIGGER journal_follows BEFORE INSERT ON journal
    WHEN NEW.sequence IS NOT 1 + coalesce(
        (SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1), 0)
      OR NEW.previous IS NOT coalesce(
        (SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;

    CREATE TRIGGER journal_detail_follows BEFORE INSERT ON journal_detail
    WHEN NEW.sequence IS NOT (SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1)
      OR EXISTS (SELECT 1 FROM journal_detail WHERE sequence = NEW.sequence)
    BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;

    CREATE TRIGGER clause_frozen_against_update BEFORE UPDATE ON clause
    WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.agreement_version)
    BEGIN SELECT raise(ABORT, 'published clauses are never changed'); END;

    CREATE TRIGGER clause_frozen_against_delete BEFORE DELETE ON clause
    WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.agreement_version)
    BEGIN SELECT raise(ABORT, 'published clauses are never deleted'); END;

    CREATE TRIGGER clause_frozen_against_insert BEFORE INSERT ON clause
    WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = NEW.agreement_version)
    BEGIN SELECT raise(ABORT, 'published clauses are never added to'); END;


    """
    + ["journal", "measure", "measure_lift", "publication", "scan", "finding"]
    .map(neverUpdated).joined()
    + ["journal", "journal_detail", "evidence", "decision", "measure", "measure_lift"]
    .map(neverDeleted).joined()
    + ["publication", "scan", "finding", "idempotency"].map(neverDeleted).joined()
    + [
      ("evidence", "id"), ("decision", "id"), ("measure", "id"), ("measure_lift", "measure"),
      ("publication", "agreement_version"), ("scan", "id"), ("idempotency", "key"),
    ].map(neverReplaced).joined()
    + onlyErased("journal_detail", keeping: ["sequence"], erasing: ["salt", "body"])
    + onlyErased(
      "evidence", keeping: ["id", "person", "journal", "recorded_at", "digest"],
      erasing: ["salt", "body"])
    + onlyErased(
      "decision",
      keeping: [
        "id", "account", "application", "content", "outcome", "operator", "proposal", "decided_at",
        "clause_version", "clause_address", "evidence", "\"case\"", "reverses",
      ],
      erasing: ["reason"])

  private static func neverDeleted(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_never_deleted BEFORE DELETE ON \(table)
    BEGIN SELECT raise(ABORT, '\(table) rows are never deleted'); END;

    """
  }

  private static func neverUpdated(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_never_updated BEFORE UPDATE ON \(table)
    BEGIN SELECT raise(ABORT, '\(table) rows are never changed'); END;

    """
  }

  /// `INSERT OR REPLACE` deletes without firing the triggers that guard against deletion.
  private static func neverReplaced(_ table: String, key: String) -> String {
    """
    CREATE TRIGGER \(table)_never_replaced BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(key) = NEW.\(key))
    BEGIN SELECT raise(ABORT, '\(table) rows are never replaced'); END;

    """
  }

  private static func onlyErased(
    _ table: String, keeping kept: [String], erasing erased: [String]
  ) -> String {
    let changes =
      kept.map { "NEW.\($0) IS NOT OLD.\($0)" } + erased.map { "NEW.\($0) IS NOT NULL" }
    return """
      CREATE TRIGGER \(table)_only_erased BEFORE UPDATE ON \(table)
      WHEN \(changes.joined(separator: " OR "))
      BEGIN SELECT raise(ABORT, '\(table) rows are only ever erased'); END;

      """
  }
}
