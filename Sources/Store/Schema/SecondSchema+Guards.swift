/// What guards the rows that the second schema adds, and the columns it adds to guarded tables.
extension SecondSchema {
  static let guards =
    """
    CREATE TRIGGER agreement_version_frozen BEFORE UPDATE ON agreement_version
    WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.id)
    BEGIN SELECT raise(ABORT, 'published versions are never changed'); END;

    CREATE TRIGGER agreement_version_source_kept BEFORE UPDATE ON agreement_version
    WHEN NEW.source IS NOT OLD.source OR NEW.digest IS NOT OLD.digest
      OR NEW.text_digest IS NOT OLD.text_digest
    BEGIN SELECT raise(ABORT, 'what was imported is never changed'); END;

    DROP TRIGGER decision_only_erased;

    """
    + Guard.onlyErased(
      "decision",
      keeping: [
        "id", "account", "application", "content", "outcome", "operator", "proposal", "decided_at",
        "clause_version", "clause_address", "evidence", "\"case\"", "reverses", "conduct_at",
      ],
      erasing: ["reason"])
    + [
      "agreement_version", "agreement_review", "agreement_return", "publication_override",
      "agreement_withdrawal",
      "clause_lineage", "agreement_signature", "acceptance", "notice", "notice_event",
    ].map(Guard.neverDeleted).joined()
    + [
      "agreement_review", "agreement_return", "publication_override", "agreement_withdrawal",
      "clause_lineage",
      "agreement_signature", "acceptance", "notice_event",
    ].map(Guard.neverUpdated).joined()
    + [
      ("agreement_version", "id"), ("agreement_withdrawal", "agreement_version"),
      ("agreement_signature", "id"), ("notice", "id"),
    ].map(Guard.neverReplaced).joined()
}
