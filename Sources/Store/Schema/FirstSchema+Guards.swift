/// What guards rows that are never changed: triggers, which hold for whoever opens the file.
extension FirstSchema {
  static let guards =
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
