/// What a command prints of one thing: named values in the order of the command's fields.
public struct Record: Sendable, Equatable {
  /// The values, in order.
  public let members: [Value.Member]

  /// A record.
  public init(_ members: [Value.Member]) {
    self.members = members
  }

  /// The value of a field; null where the record has none of that name.
  public subscript(name: String) -> Value {
    members.first { $0.name == name }?.value ?? .null
  }
}
