public import Reporting
public import Time

/// What someone typed to name an agreement, a version of it, or a clause: `SLUG[@VERSION][#ADDRESS]`.
public struct ClauseReference: Sendable, Equatable {
  /// Which version is meant.
  public enum VersionName: Sendable, Equatable {
    /// None was named.
    case unspecified
    /// The one with a number.
    case number(Int)
    /// The one that binds from a date.
    case date(CalendarDay)
    /// The newest that is not published.
    case draft
    /// The newest that is published.
    case latest
    /// The one in force.
    case current
  }

  /// The agreement's short name; nil where only an address was given.
  public let slug: String?
  /// Which version is meant.
  public let version: VersionName
  /// The clause's address as it was typed; nil where none was.
  public let address: String?

  /// Reads `SLUG`, `SLUG@VERSION`, `SLUG@VERSION#ADDRESS` or `SLUG#ADDRESS`.
  public init(_ word: String) throws(Failure) {
    let halves = word.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard Self.isSlug(parts[0]), halves.count < 2 || !halves[1].isEmpty else {
      throw Self.malformed(word)
    }
    self.init(
      slug: String(parts[0]),
      version: parts.count < 2 ? .unspecified : try Self.version(parts[1], of: word),
      address: halves.count < 2 ? nil : String(halves[1]))
  }

  /// A reference to a clause, in which the agreement may be left out where there is only one:
  /// `SLUG#ADDRESS`, `#ADDRESS` or `ADDRESS`.
  public init(clause word: String) throws(Failure) {
    if word.contains("#"), !word.hasPrefix("#") {
      try self.init(word)
      return
    }
    let address = word.hasPrefix("#") ? String(word.dropFirst()) : word
    guard !address.isEmpty else { throw Self.malformed(word) }
    self.init(slug: nil, version: .unspecified, address: address)
  }

  private init(slug: String?, version: VersionName, address: String?) {
    self.slug = slug
    self.version = version
    self.address = address
  }

  /// Whether a word may name an agreement: lower-case letters, digits and inner hyphens, 1 to 64.
  public static func isSlug(_ word: some StringProtocol) -> Bool {
    let bytes = Array(word.utf8)
    guard (1...64).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else {
      return false
    }
    return bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  private static func version(
    _ name: Substring, of word: String
  ) throws(Failure) -> VersionName {
    switch name {
    case "draft": return .draft
    case "latest": return .latest
    case "current": return .current
    default:
      if let day = CalendarDay(String(name)) { return .date(day) }
      if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(name), number > 0 {
        return .number(number)
      }
      throw malformed(word)
    }
  }

  private static func malformed(_ word: String) -> Failure {
    Failure(
      .usage, "invalid_reference",
      Text("‘\(word)’ names no agreement, version or clause", "“\(word)”不是协议、版本或条款的写法"),
      hint: Text(
        "Write SLUG, SLUG@2025-03-15 or SLUG@2025-03-15#一.5.(7).",
        "请写作 协议名、协议名@2025-03-15 或 协议名@2025-03-15#一.5.(7)。"),
      subject: word)
  }
}
