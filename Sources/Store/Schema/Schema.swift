import SQLite

/// What makes a SQLite file a store of this program.
enum Schema {
  /// "xsyf" in ASCII; SQLite keeps it in the header of the file.
  static let applicationID: Int32 = 0x7873_7966

  /// Every step from an empty file to the present schema; the file remembers how many were taken.
  static let migrations: [Migration] = [
    Migration("first schema", FirstSchema.sql),
    Migration("agreements from draft to withdrawal", SecondSchema.sql),
    Migration("the lexicon", ThirdSchema.sql),
    Migration("built-in patterns in the lexicon", FourthSchema.sql),
    Migration("several prohibited categories of a clause", FifthSchema.sql),
  ]

  /// The number of the schema that this program reads and writes.
  static var version: Int { migrations.count }
}
