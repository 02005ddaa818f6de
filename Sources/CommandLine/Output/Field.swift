public import Reporting

/// A field of the records that a command prints.
public struct Field: Sendable, Equatable {
  /// The key in JSON and the column name in CSV; stable, `snake_case`, the same in every language.
  public let name: String
  /// The heading of its column.
  public let title: Text
  /// What it means, for the manual page.
  public let help: Text
  /// Whether tables and tab-separated rows show it unless fields are chosen; JSON and CSV always do.
  public let isInTable: Bool

  /// A field.
  public init(_ name: String, _ title: Text, _ help: Text, isInTable: Bool = true) {
    self.name = name
    self.title = title
    self.help = help
    self.isInTable = isInTable
  }
}
