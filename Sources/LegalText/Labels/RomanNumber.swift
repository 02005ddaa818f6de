/// Roman numbers, 1 to 39, as they count sections.
enum RomanNumber {
  static func value(_ numerals: some Sequence<Unicode.Scalar>) -> Int? {
    var (total, last, count) = (0, 0, 0)
    for scalar in numerals {
      guard let digit = digit(scalar), count < 7 else { return nil }
      // What stands before a greater one was to be taken off.
      total += digit - (last < digit ? 2 * last : 0)
      (last, count) = (digit, count + 1)
    }
    return (1...39).contains(total) && text(total).elementsEqual(numerals) ? total : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "I": 1
    case "V": 5
    case "X": 10
    default: nil
    }
  }

  /// A number is written in one way only.
  private static func text(_ number: Int) -> String.UnicodeScalarView {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return (String(repeating: "X", count: number / 10) + units[number % 10]).unicodeScalars
  }
}
