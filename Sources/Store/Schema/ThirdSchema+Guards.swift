/// What guards the history of the lexicon: of an entry nothing changes but that it comes to an end.
extension ThirdSchema {
  private static let kept = [
    "id", "version", "since", "kind", "text", "name", "category", "severity", "mode",
    "added_steps", "removed_steps", "note", "source", "active",
  ]

  static let guards =
    """
    CREATE TRIGGER lexicon_revision_follows BEFORE INSERT ON lexicon_revision
    WHEN NEW.number IS NOT 1 + coalesce((SELECT max(number) FROM lexicon_revision), 0)
    BEGIN SELECT raise(ABORT, 'revisions of the lexicon only follow one another'); END;

    CREATE TRIGGER lexicon_entry_follows BEFORE INSERT ON lexicon_entry
    WHEN NEW.until IS NOT NULL
      OR NEW.since IS NOT (SELECT max(number) FROM lexicon_revision)
      OR NEW.version IS NOT 1 + coalesce(
        (SELECT max(version) FROM lexicon_entry WHERE id = NEW.id), 0)
      OR EXISTS (
        SELECT 1 FROM lexicon_entry WHERE text = NEW.text AND kind = NEW.kind
          AND coalesce(category, '') = coalesce(NEW.category, '') AND until IS NULL)
      OR EXISTS (SELECT 1 FROM lexicon_entry WHERE name = NEW.name AND until IS NULL)
    BEGIN SELECT raise(ABORT, 'entries of the lexicon only follow one another'); END;

    CREATE TRIGGER lexicon_entry_only_ended BEFORE UPDATE ON lexicon_entry
    WHEN OLD.until IS NOT NULL
      OR NEW.until IS NOT (SELECT max(number) FROM lexicon_revision)
      OR \(kept.map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR "))
    BEGIN SELECT raise(ABORT, 'entries of the lexicon are never changed'); END;


    """
    + Guard.neverUpdated("lexicon_revision")
    + ["lexicon_revision", "lexicon_entry"].map(Guard.neverDeleted).joined()
}
