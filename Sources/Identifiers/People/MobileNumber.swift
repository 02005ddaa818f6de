/// A mobile telephone number of mainland China: eleven digits that begin with 13 to 19.
public struct MobileNumber: Identifier {
  /// The eleven digits.
  public let description: String

  /// Reads eleven digits, with `+86`, `0086` or `86` before them or not, and with hyphens, dots and
  /// parentheses between them or not.
  ///
  /// Throws `wrong_length`, `wrong_character` or `wrong_prefix`.
  public init(parsing text: String) throws(IdentifierProblem) {
    var number = try TypedNumber(text, separators: "-.()", lengths: [11])
    for prefix in ["+86", "0086", "86"] where number.bytes.starts(with: prefix.utf8) {
      number.dropFirst(prefix.utf8.count)
      break
    }
    if number.bytes.first == 0x2B { throw .wrongPrefix }
    try number.checkLength()
    try number.checkDigits(0..<11)
    guard number.bytes[0] == 0x31, number.bytes[1] >= 0x33 else { throw .wrongPrefix }
    description = Digits.text(number.bytes)
  }

  /// The number as E.164 writes it: `+86` and the eleven digits.
  public var international: String { "+86" + description }

  /// The first three and the last four digits: `138****1234`.
  public var masked: String { Masking.text(description, keepingFirst: 3, last: 4) }

  /// `unassigned_range` where the first digits are of no network that is known to have them.
  public var warnings: [IdentifierWarning] {
    Self.isAssigned(Digits.value(Array(description.utf8)[..<5])) ? [] : [.unassignedRange]
  }

  /// Whether a range, given by its first five digits, is known to be assigned.
  private static func isAssigned(_ range: Int) -> Bool {
    switch range / 100 {
    case 130...139, 180...189: true
    case 145, 147, 149: true
    case 150...153, 155...159, 190...193, 195...199: true
    case 161: range / 10 == 1610
    case 162, 165...167: true
    case 170...173, 175...178: true
    case 174: (17_400...17_405).contains(range)
    default: false
    }
  }
}
