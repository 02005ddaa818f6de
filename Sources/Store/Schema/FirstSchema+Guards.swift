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
    .map(Guard.neverUpdated).joined()
    + ["journal", "journal_detail", "evidence", "decision", "measure", "measure_lift"]
    .map(Guard.neverDeleted).joined()
    + ["publication", "scan", "finding", "idempotency"].map(Guard.neverDeleted).joined()
    + [
      ("evidence", "id"), ("decision", "id"), ("measure", "id"), ("measure_lift", "measure"),
      ("publication", "agreement_version"), ("scan", "id"), ("idempotency", "key"),
    ].map(Guard.neverReplaced).joined()
    + Guard.onlyErased("journal_detail", keeping: ["sequence"], erasing: ["salt", "body"])
    + Guard.onlyErased(
      "evidence", keeping: ["id", "person", "journal", "recorded_at", "digest"],
      erasing: ["salt", "body"])
    + Guard.onlyErased(
      "decision",
      keeping: [
        "id", "account", "application", "content", "outcome", "operator", "proposal", "decided_at",
        "clause_version", "clause_address", "evidence", "\"case\"", "reverses",
      ],
      erasing: ["reason"])
}
