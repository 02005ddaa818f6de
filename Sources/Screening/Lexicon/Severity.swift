/// What a finding asks for, from the mildest to the strictest.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth knowing when the content is read for another reason.
  case note
  /// A person must look before anything is decided.
  case review
  /// The content must not be shown.
  case block

  /// Whether the first asks for less than the second.
  public static func < (first: Severity, second: Severity) -> Bool {
    first.rank < second.rank
  }

  var rank: Int {
    switch self {
    case .note: 0
    case .review: 1
    case .block: 2
    }
  }
}
