import Glibc

/// A user of the operating system.
public struct SystemUser: Sendable, Equatable {
  /// The numeric id; it is what counts.
  public let id: UInt32
  /// The name, or the id where the system knows no name.
  public let name: String

  /// The real user of the present process.
  public static var current: SystemUser { SystemUser(id: getuid()) }

  /// The user with an id.
  public init(id: UInt32) {
    self.id = id
    name = unsafe getpwuid(id).map { unsafe String(cString: $0.pointee.pw_name) } ?? String(id)
  }

  /// The user with a name, or with a numeric id; nil where the system knows none.
  public init?(named word: String) {
    if let entry = unsafe getpwnam(word) {
      self.init(id: unsafe entry.pointee.pw_uid)
    } else if let id = UInt32(word) {
      self.init(id: id)
    } else {
      return nil
    }
  }
}
