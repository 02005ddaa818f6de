public import Domain
import Glibc

/// The users that the operating system knows.
public enum SystemUser {
  /// The real user of the present process.
  public static var current: OSUser { user(id: getuid()) }

  /// The user with an id; one without a name goes by the id.
  public static func user(id: UInt32) -> OSUser {
    OSUser(id: id) { id in
      unsafe getpwuid(id).map { unsafe String(cString: $0.pointee.pw_name) } ?? String(id)
    }
  }

  /// The user with a name, or with a numeric id; nil where the system knows none.
  public static func named(_ word: String) -> OSUser? {
    if let entry = unsafe getpwnam(word) { return user(id: unsafe entry.pointee.pw_uid) }
    return UInt32(word).map(user)
  }
}
