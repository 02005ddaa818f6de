/// Invented numbers with their check digits, computed in other ways than the library's.
enum InventedNumbers {
  /// An identity number from its first 17 digits: ISO 7064 MOD 11-2 by its recursion.
  static func resident(_ digits: String) -> String {
    let sum = digits.utf8.reduce(0) { ($0 + Int($1) - 0x30) * 2 % 11 }
    let check = (12 - sum) % 11
    return digits + (check == 10 ? "X" : String(check))
  }

  /// A card number from its digits but the last: the one that satisfies Luhn's formula.
  static func card(_ digits: String) -> String {
    let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    var sum = 0
    for (index, digit) in digits.reversed().compactMap(\.wholeNumberValue).enumerated() {
      sum += index % 2 == 0 ? doubled[digit] : digit
    }
    return digits + String((10 - sum % 10) % 10)
  }

  /// The number with its last digit changed.
  static func mistyped(_ number: String) -> String {
    number.dropLast() + (number.hasSuffix("7") ? "8" : "7")
  }
}
