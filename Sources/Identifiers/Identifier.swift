/// A number by which a person, an institution, a certificate, a card or a telephone is known.
///
/// A value exists only where the number is valid by its form. What casts doubt on a valid number is
/// a warning, and decides nothing.
public protocol Identifier: Sendable, Hashable, CustomStringConvertible {
  /// Reads a number as people type it: full-width characters stand for the plain ones, lower-case
  /// letters for capitals, spaces and invisible characters for nothing.
  init(parsing text: String) throws(IdentifierProblem)

  /// The number in its canonical form, in full: sensitive where the number is.
  var description: String { get }

  /// The number as it may be shown to those who need not know it.
  var masked: String { get }

  /// What a reviewer should look at.
  var warnings: [IdentifierWarning] { get }
}
