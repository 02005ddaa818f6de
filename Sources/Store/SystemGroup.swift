import Glibc

/// A group of the operating system's users.
public enum SystemGroup {
  /// The id of the group with a name, or with a numeric id; nil where the system knows none.
  public static func id(named word: String) -> UInt32? {
    if let entry = unsafe getgrnam(word) { return unsafe entry.pointee.gr_gid }
    return UInt32(word)
  }
}
