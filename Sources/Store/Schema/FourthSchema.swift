import Screening

/// What the fourth schema adds: what the program recognises itself, as entries of the lexicon that
/// can be switched off.
///
/// They are a revision of their own. One whose name an operator's pattern has already is left out.
enum FourthSchema {
  static var sql: String {
    """
    INSERT INTO lexicon_revision (number, mark, at)
    SELECT 1 + max(number), lower(hex(randomblob(8))),
      CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM lexicon_revision;

    """
      + BuiltInPattern.allCases.map(entry).joined()
  }

  private static func entry(_ pattern: BuiltInPattern) -> String {
    """
    INSERT INTO lexicon_entry (id, version, since, kind, text, name, category, severity, active)
    SELECT (SELECT 1 + max(id) FROM lexicon_entry), 1,
      (SELECT max(number) FROM lexicon_revision), 'pattern', '\(pattern.expression)',
      '\(pattern.rawValue)', '\(pattern.category.rawValue)', '\(pattern.severity.rawValue)',
      1
    WHERE NOT EXISTS (
      SELECT 1 FROM lexicon_entry WHERE until IS NULL
        AND (name = '\(pattern.rawValue)' OR text = '\(pattern.expression)'));

    """
  }
}
