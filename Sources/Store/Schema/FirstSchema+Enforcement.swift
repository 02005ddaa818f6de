/// Proposals, cases, decisions and measures.
///
/// What can be proposed and decided will grow, and SQLite cannot change a CHECK in place: those words
/// are checked by the domain, and here only for their form.
extension FirstSchema {
  static let enforcement = """
    CREATE TABLE proposal (
      id INTEGER PRIMARY KEY,
      act TEXT NOT NULL CHECK (act GLOB '[a-z]*' AND length(act) <= 64),
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
      content INTEGER REFERENCES content,
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
      outcome TEXT NOT NULL CHECK (outcome GLOB '[a-z]*' AND length(outcome) <= 64),
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
      services TEXT,
      starts_at INTEGER NOT NULL,
      ends_at INTEGER,
      decision INTEGER NOT NULL REFERENCES decision,
      recorded_at INTEGER NOT NULL,
      CHECK ((account IS NULL) <> (content IS NULL)),
      CHECK (ends_at IS NULL OR ends_at > starts_at),
      CHECK ((services IS NOT NULL) = (kind = 'restriction'))
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
}
