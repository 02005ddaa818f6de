/// A record that was handed in: names and values.
public struct InputRow: Equatable, Sendable {
  /// The line where it begins, from 1.
  public let line: Int
  /// Its members, in order.
  public let members: [JSON.Member]

  /// A record with its line and members.
  public init(line: Int, members: [JSON.Member]) {
    self.line = line
    self.members = members
  }
}

/// A record, or why there is none at its place.
public enum InputItem: Equatable, Sendable {
  /// A record that is a flat object; only a reader that prefers those hands it over.
  case flat(line: Int, FlatObject)
  /// A record.
  case row(InputRow)
  /// What is wrong with the record that begins at a line.
  case problem(line: Int, FormatProblem)
}
