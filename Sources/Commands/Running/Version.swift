import Store

/// Which program this is.
enum Version {
  /// The program's version.
  static let number = "0.1.0"

  /// What `--version` prints: the program, the schema it reads and writes, the SQLite it carries.
  static var line: String {
    "\(Catalogue.program) \(number) (schema \(StoreFile.schemaVersion), SQLite \(StoreFile.sqliteVersion))"
  }
}
