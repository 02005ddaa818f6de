import Identifiers

/// Invented numbers, their check characters computed in other ways than the library's.
enum Invented {
  /// An identity number of 18 characters from its first 17: ISO 7064 MOD 11-2 by its recursion.
  static func resident(_ digits: String) -> String {
    let sum = digits.utf8.reduce(0) { ($0 + Int($1) - 0x30) * 2 % 11 }
    let check = (12 - sum) % 11
    return digits + (check == 10 ? "X" : String(check))
  }

  /// A credit code of 18 characters from its first 17, whose weights are the powers of 3: the one
  /// character that, added with weight 1, makes the sum a multiple of 31.
  static func credit(_ characters: String) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let sum = characters.reversed().reduce(0) { sum, character in
      sum * 3 + (alphabet.firstIndex(of: character) ?? 0)
    }
    let last = alphabet.indices.first { (sum + $0) % 31 == 0 }
    return characters + (last.map { String(alphabet[$0]) } ?? "")
  }

  /// A card number from its digits but the last: the one digit that satisfies Luhn's formula.
  static func card(_ digits: String) -> String {
    let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    var sum = 0
    for (index, digit) in digits.reversed().compactMap(\.wholeNumberValue).enumerated() {
      sum += index % 2 == 0 ? doubled[digit] : digit
    }
    return digits + String((10 - sum % 10) % 10)
  }
}

/// What reading a number throws; nil where it can be read.
func problem<Number: Identifier>(_ kind: Number.Type, _ text: String) -> IdentifierProblem? {
  do {
    _ = try Number(parsing: text)
    return nil
  } catch {
    return error
  }
}
