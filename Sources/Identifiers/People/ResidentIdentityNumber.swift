/// A citizen identification number (GB 11643-1999), or one of the numbers made like it for residents
/// from Hong Kong, Macao and Taiwan and for foreigners with permanent residence.
///
/// Six digits for the division, eight for the birth date, three for the order of births, of which
/// the last is odd for men, and a check character. Only the province is checked: the divisions below
/// it change, and a number outlives the division it was given in.
public struct ResidentIdentityNumber: Identifier {
  /// What kind of document carries the number.
  public enum Kind: String, Sendable, CaseIterable {
    /// 居民身份证
    case identityCard = "identity_card"
    /// 港澳台居民居住证: the division is 810000, 820000 or 830000.
    case residencePermit = "residence_permit"
    /// 外国人永久居留身份证 as issued since 2023: the first digit is 9, the next two are the province
    /// and the next three the country.
    case permanentResidentCard = "permanent_resident_card"
  }

  /// The number: 18 characters of which the last may be `X`, or the 15 digits of the old form.
  public let description: String
  /// What kind of document carries it.
  public let kind: Kind
  /// The province of first registration, for a residence permit the region of origin; nil where the
  /// code is none of GB/T 2260.
  public let province: Province?
  /// The birth date; the old form gives only the last two digits of a year of the 20th century.
  public let birthDate: BirthDate
  /// The sex.
  public let sex: Sex

  /// Reads 18 characters, of which the last may be an `x` in either case, or the 15 digits of the
  /// old form.
  ///
  /// Throws `wrong_length`, `wrong_character`, `unknown_province`, `impossible_birth_date` or
  /// `wrong_check_digit`, in this order.
  public init(parsing text: String) throws(IdentifierProblem) {
    let number = try TypedNumber(text, lengths: [15, 18])
    try number.checkLength()
    let isOld = number.bytes.count == 15
    try number.checkDigits(0..<(isOld ? 15 : 17))
    if !isOld { try number.check(17..<18) { (0x30...0x39).contains($0) || $0 == 0x58 } }
    let full = isOld ? Self.upgrade(number.bytes) : number.bytes
    try self.init(full, description: Digits.text(number.bytes))
  }

  private init(_ bytes: [UInt8], description: String) throws(IdentifierProblem) {
    kind = Self.kind(bytes)
    province = Self.province(bytes, kind)
    guard province != nil || kind == .permanentResidentCard || bytes.starts(with: "66".utf8) else {
      throw .unknownProvince
    }
    guard let birthDate = BirthDate(bytes[6..<14]) else { throw .impossibleBirthDate }
    guard CheckCharacters.resident(bytes[..<17]) == bytes[17] else { throw .wrongCheckDigit }
    self.birthDate = birthDate
    sex = bytes[16] % 2 == 1 ? .male : .female
    self.description = description
  }

  /// Whether it has the 15 digits of the form in use before 1999.
  public var isOldForm: Bool { description.utf8.count == 15 }

  /// The number in 18 characters: the old form with its century and check character put in.
  public var upgraded: ResidentIdentityNumber {
    guard isOldForm else { return self }
    let bytes = Self.upgrade(Array(description.utf8))
    return (try? ResidentIdentityNumber(bytes, description: Digits.text(bytes))) ?? self
  }

  /// The first three and the last four characters; asterisks for the others.
  public var masked: String { Masking.identityNumber(description) }

  /// `old_form`, `born_before_1900` and `unconfirmed_province`.
  public var warnings: [IdentifierWarning] {
    var warnings: [IdentifierWarning] = []
    if isOldForm { warnings.append(.oldForm) }
    if birthDate.year < 1900 { warnings.append(.bornBefore1900) }
    if province == nil { warnings.append(.unconfirmedProvince) }
    return warnings
  }

  private static func upgrade(_ bytes: [UInt8]) -> [UInt8] {
    let digits = bytes[..<6] + "19".utf8 + bytes[6...]
    return digits + [CheckCharacters.resident(digits[...])]
  }

  private static func kind(_ bytes: [UInt8]) -> Kind {
    if bytes[0] == 0x39 { return .permanentResidentCard }
    return ["810000", "820000", "830000"].contains(Digits.text(bytes[..<6]))
      ? .residencePermit : .identityCard
  }

  private static func province(_ bytes: [UInt8], _ kind: Kind) -> Province? {
    switch kind {
    case .permanentResidentCard: Province(code: Digits.value(bytes[1..<3]))
    case .residencePermit where bytes[1] == 0x33: .taiwan
    default: Province(code: Digits.value(bytes[..<2]))
    }
  }
}
