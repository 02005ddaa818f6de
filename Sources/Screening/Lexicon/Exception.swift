public import Reporting

/// Innocent words inside which a finding does not count.
///
/// A `*` at an end stands for up to eight characters that adjoin the words there, so that `乳腺*`
/// clears what is found in 乳腺癌根治术; over separators it reaches where they set the words themselves
/// apart, and inside what a pattern found.
public struct Exception: Sendable, Hashable {
  /// The words themselves.
  public let phrase: Phrase
  /// Whether characters may stand before.
  public let isOpenBefore: Bool
  /// Whether characters may follow.
  public let isOpenAfter: Bool

  /// The most characters that a `*` stands for.
  public static let reach = 8

  /// An exception as it is written; fails where what stands between the wildcards is no phrase (see
  /// `Phrase.init(_:)`).
  public init(_ text: String) throws(Failure) {
    isOpenBefore = text.hasPrefix("*")
    isOpenAfter = text.hasSuffix("*")
    phrase = try Phrase(
      String(text.dropFirst(isOpenBefore ? 1 : 0).dropLast(isOpenAfter && text.count > 1 ? 1 : 0)))
  }

  /// The exception as it is written.
  public var text: String { (isOpenBefore ? "*" : "") + phrase.text + (isOpenAfter ? "*" : "") }
}
