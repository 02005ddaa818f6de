/// Triggers that keep rows as they are, whoever opens the file.
enum Guard {
  static func neverDeleted(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_never_deleted BEFORE DELETE ON \(table)
    BEGIN SELECT raise(ABORT, '\(table) rows are never deleted'); END;

    """
  }

  static func neverUpdated(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_never_updated BEFORE UPDATE ON \(table)
    BEGIN SELECT raise(ABORT, '\(table) rows are never changed'); END;

    """
  }

  /// `INSERT OR REPLACE` deletes without firing the triggers that guard against deletion.
  static func neverReplaced(_ table: String, key: String) -> String {
    """
    CREATE TRIGGER \(table)_never_replaced BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(key) = NEW.\(key))
    BEGIN SELECT raise(ABORT, '\(table) rows are never replaced'); END;

    """
  }

  static func onlyErased(
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
