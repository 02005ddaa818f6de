import Identifiers

/// Resident identity numbers.
struct IdentityNumbers {
  let text: PatternText
  let latestBirthYear: Int

  /// The identity number whose first digit stands at a place.
  func match(at place: Int) -> PatternMatch? {
    guard !text.isBegun(before: place) else { return nil }
    let reading = NumberReading(text, from: place, atMost: 17)
    guard let year = reading.value(6..<10), year >= 1900, year <= latestBirthYear,
      let digits = reading.digits(0..<17)
    else { return nil }
    var check = reading.end(16)
    if !isCheck(check) { check = text.skipGap(from: check, atMost: text.gapLimit) }
    guard isCheck(check), !text.goesOn(at: check + 1),
      let number = try? ResidentIdentityNumber(parsing: digits + text.string(check..<check + 1)),
      number.warnings.isEmpty
    else { return nil }
    let dress = reading.dress(0..<17, and: check)
    return PatternMatch(
      letters: place..<check + 1, isSpread: !dress.gaps.isEmpty && !dress.isCustomary)
  }

  private func isCheck(_ place: Int) -> Bool {
    text.isDigit(place) || text.has("xX", at: place)
  }
}

/// Bank card numbers.
struct CardNumbers {
  let text: PatternText

  /// The card number whose first digit stands at a place; the longest that may be meant.
  func match(at place: Int) -> PatternMatch? {
    guard !text.isBegun(before: place) else { return nil }
    let reading = NumberReading(text, from: place, atMost: 19)
    guard let head = reading.value(0..<4) else { return nil }
    for length in Self.lengths(head).reversed() {
      guard let digits = reading.digits(0..<length),
        let card = try? BankCardNumber(parsing: digits), card.isLuhnValid
      else { continue }
      let dress = reading.dress(0..<length)
      let end = reading.end(length - 1)
      guard dress.isOneNumber, !text.goesOn(at: end) else { continue }
      return PatternMatch(
        letters: place..<end, isSpread: !dress.gaps.isEmpty && !dress.isCustomary)
    }
    return nil
  }

  /// How many digits the cards have that begin with four given ones, by the schemes' ranges (ISO/IEC
  /// 7812-1 issuer identification numbers).
  private static func lengths(_ head: Int) -> Range<Int> {
    switch head {
    case 6200...6299, 8100...8171: 16..<20
    case 4000...4999, 5100...5599, 2221...2720, 3528...3589: 16..<17
    case 3400...3499, 3700...3799: 15..<16
    case 3000...3059, 3600...3699, 3800...3999: 14..<15
    default: 0..<0
    }
  }
}
