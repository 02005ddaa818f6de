/// Telephone numbers of other countries than China's mainland, behind a plus sign (ITU-T E.164).
struct InternationalNumbers {
  let text: PatternText

  /// The most digits of a number with its country code.
  private static let longest = 15
  private static let shortest = 8

  /// The number that is read behind a plus sign, the longest that may be meant.
  func number(_ reading: NumberReading) -> (end: Int, isSpread: Bool)? {
    guard reading.count >= Self.shortest, !isTerm(behind: reading.end(0) - 3),
      let code = Self.countryCode(reading)
    else { return nil }
    for length in stride(from: min(Self.longest, reading.count), through: Self.shortest, by: -1) {
      guard let national = reading.digits(code.length..<length),
        Self.isNational(national, of: code.number)
      else { continue }
      let end = reading.end(length - 1)
      let dress = reading.dress(0..<length)
      guard Self.isUsual(dress, codeLength: code.length), !text.goesOn(at: end) else { continue }
      return (end, false)
    }
    return nil
  }

  /// Whether what stands before the plus sign is added to the number.
  private func isTerm(behind place: Int) -> Bool { text.isASCII(place) || text.isDigit(place) }

  /// Whether a number is divided by single spaces or hyphens, with or without brackets, into groups
  /// as countries do: of two digits and more, but for the code and what follows it.
  private static func isUsual(_ dress: NumberDress, codeLength: Int) -> Bool {
    dress.groups[0] >= codeLength && dress.groups.dropFirst(2).allSatisfy { $0 >= 2 }
      && dress.gaps.allSatisfy { gap in
        gap.count <= 2 && gap.allSatisfy { [0x20, 0x2D, 0x28, 0x29].contains($0) }
          && gap.count { [0x20, 0x2D].contains($0) } <= 1
      }
  }

  private static func countryCode(_ reading: NumberReading) -> (number: Int, length: Int)? {
    for length in 1...3 {
      if let number = reading.value(0..<length), isAssigned(number) { return (number, length) }
    }
    return nil
  }

  /// Whether digits may be a number of a country; the lengths of the countries that are called most,
  /// 7 to 10 digits elsewhere. Round numbers are amounts.
  private static func isNational(_ digits: String, of code: Int) -> Bool {
    guard !digits.hasPrefix("0") || code == 39, !digits.hasSuffix("000000") else { return false }
    let lengths =
      switch code {
      case 1, 7: 10...10
      case 33, 61: 9...9
      case 44, 81, 84: 9...10
      case 49, 39: 7...11
      case 65, 852, 853: 8...8
      case 886: 8...9
      default: 7...10
      }
    let isPlan = code != 1 || [0, 3].allSatisfy { digits.utf8.dropFirst($0).first ?? 0 >= 0x32 }
    return lengths.contains(digits.utf8.count) && isPlan
  }

  /// Whether a country code is assigned (ITU-T E.164, list of assigned country codes); that of China's
  /// mainland, which has rules of its own, is left out.
  private static func isAssigned(_ code: Int) -> Bool {
    switch code {
    case 1, 7, 20, 27, 30...34, 36, 39...41, 43...49, 51...58, 60...66, 81, 82, 84, 90...95, 98:
      true
    case 211...213, 216, 218, 220...258, 260...269, 290, 291, 297...299: true
    case 350...359, 370...378, 380...383, 385...387, 389, 420, 421, 423: true
    case 500...509, 590...599, 670, 672...683, 685...692: true
    case 850, 852, 853, 855, 856, 880, 886, 960...968, 970...977, 992...996, 998: true
    default: false
    }
  }
}
