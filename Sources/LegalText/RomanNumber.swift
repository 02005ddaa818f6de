/// Roman numbers, 1 to 39, as they count sections.
enum RomanNumber {
  static func value(_ numerals: some Sequence<Unicode.Scalar>) -> Int? {
    let values: [Unicode.Scalar: Int] = ["I": 1, "V": 5, "X": 10]
    let digits = numerals.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count <= 7 else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      let next = index + 1 < digits.count ? digits[index + 1] : 0
      total += digit < next ? -digit : digit
    }
    return (1...39).contains(total) && text(total) == String.UnicodeScalarView(numerals)
      ? total : nil
  }

  /// A number is written in one way only.
  private static func text(_ number: Int) -> String.UnicodeScalarView {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return (String(repeating: "X", count: number / 10) + units[number % 10]).unicodeScalars
  }
}

extension String.UnicodeScalarView: @retroactive Equatable {
  /// The same scalars in the same order.
  public static func == (first: Self, second: Self) -> Bool { first.elementsEqual(second) }
}
