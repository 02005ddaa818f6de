public import Time

/// A person who works with the toolkit.
public struct Operator: Sendable, Equatable {
  /// The number of the operator in the store.
  public let id: Int64
  /// The name by which colleagues know the operator; unique.
  public let name: String
  /// The numeric id of the operating system's user the operator is bound to.
  public let osUserID: UInt32
  /// The roles held.
  public let roles: [Role]
  /// When the operator was added.
  public let createdAt: Instant
  /// Since when the operator may do nothing any more.
  public let disabledAt: Instant?
  /// Counts the changes of this record.
  public let version: Int

  /// An operator as the store knows it.
  public init(
    id: Int64, name: String, osUserID: UInt32, roles: [Role], createdAt: Instant,
    disabledAt: Instant?, version: Int
  ) {
    self.id = id
    self.name = name
    self.osUserID = osUserID
    self.roles = roles
    self.createdAt = createdAt
    self.disabledAt = disabledAt
    self.version = version
  }

  /// Whether the operator may act in a role; an owner may act in each.
  public func may(actAs role: Role) -> Bool {
    disabledAt == nil && (roles.contains(role) || (roles.contains(.owner) && role != .auditor))
  }

  /// Whether the operator may read: any role is enough.
  public var mayRead: Bool { disabledAt == nil && !roles.isEmpty }
}
