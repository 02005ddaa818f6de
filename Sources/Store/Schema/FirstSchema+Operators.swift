/// Settings, operators and their roles.
extension FirstSchema {
  static let operators = """
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
}
