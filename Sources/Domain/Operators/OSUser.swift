/// A user of the operating system, who is vouched for by it.
public struct OSUser: Sendable, Equatable {
  /// The numeric id; it is what counts.
  public let id: UInt32
  private let lookUp: @Sendable (UInt32) -> String

  /// A user whose name is looked up when it is asked for: most calls never need it, and finding it
  /// takes the system longer than reading a record.
  public init(id: UInt32, lookUp: @escaping @Sendable (UInt32) -> String) {
    self.id = id
    self.lookUp = lookUp
  }

  /// The name.
  public var name: String { lookUp(id) }

  /// Two users are the same if their ids are.
  public static func == (first: OSUser, second: OSUser) -> Bool {
    first.id == second.id
  }
}
