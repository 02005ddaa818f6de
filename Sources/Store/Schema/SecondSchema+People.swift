/// Who accepted what, who was told, and when the conduct was that a decision is about.
extension SecondSchema {
  static let acceptances = """
    CREATE TABLE acceptance (
      account INTEGER NOT NULL REFERENCES account,
      agreement_version INTEGER NOT NULL REFERENCES agreement_version,
      at INTEGER NOT NULL,
      method TEXT NOT NULL CHECK (
        method IN ('register', 'login', 'use', 'explicit', 'objection', 'withdrawal')),
      client TEXT NOT NULL CHECK (client IN ('resident', 'doctor', 'admin')),
      text_digest BLOB CHECK (length(text_digest) = 32),
      actor TEXT,
      journal INTEGER NOT NULL,
      PRIMARY KEY (account, agreement_version, at, method, client)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX acceptance_refused ON acceptance (account)
      WHERE method IN ('objection', 'withdrawal');


    """

  static let notices = """
    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      agreement_version INTEGER NOT NULL REFERENCES agreement_version,
      account INTEGER NOT NULL REFERENCES account,
      person INTEGER NOT NULL REFERENCES person,
      channel TEXT NOT NULL CHECK (channel GLOB '[a-z]*' AND length(channel) <= 32),
      created_at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (
        state IN ('waiting', 'handed_out', 'sent', 'failed', 'unreachable')),
      attempts INTEGER NOT NULL DEFAULT 0,
      lease_until INTEGER,
      changed_at INTEGER NOT NULL,
      UNIQUE (agreement_version, person, channel)
    ) STRICT;
    CREATE INDEX notice_to_send ON notice (channel, id) WHERE state IN ('waiting', 'failed');
    CREATE INDEX notice_handed_out ON notice (channel, lease_until, id)
      WHERE state = 'handed_out';
    CREATE INDEX notice_by_version ON notice (agreement_version, state, id);

    CREATE TABLE notice_event (
      notice INTEGER NOT NULL REFERENCES notice,
      attempt INTEGER NOT NULL,
      state TEXT NOT NULL,
      at INTEGER NOT NULL,
      detail TEXT,
      operator INTEGER NOT NULL REFERENCES operator,
      PRIMARY KEY (notice, attempt, state)
    ) STRICT, WITHOUT ROWID;


    """

  static let conduct = """
    ALTER TABLE decision ADD COLUMN conduct_at INTEGER;


    """
}
