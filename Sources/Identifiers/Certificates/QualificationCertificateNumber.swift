/// The number of a physician's qualification certificate (医师资格证书编码): 27 characters, or 24
/// where the identity number inside has the old form.
///
/// Four digits for the year, two for the province, one for the level, two for the category, and the
/// identity number. Its parts do not follow from a published standard, so whatever is unknown in them
/// is only a warning.
public struct QualificationCertificateNumber: Identifier {
  /// The 24 or 27 characters, of which the last of 27 may be `X`.
  public let description: String

  /// Reads 24 digits, or 26 and a digit or `x` in either case, with hyphens between them or not.
  ///
  /// Throws `wrong_length` or `wrong_character`.
  public init(parsing text: String) throws(IdentifierProblem) {
    let number = try TypedNumber(text, separators: "-", lengths: [24, 27])
    try number.checkLength()
    try number.checkDigits(0..<(number.bytes.count == 24 ? 24 : 26))
    if number.bytes.count == 27 {
      try number.check(26..<27) { (0x30...0x39).contains($0) || $0 == 0x58 }
    }
    description = Digits.text(number.bytes)
  }

  /// The year of the examination; 1998 stands for titles that were held before 26 June 1998 and
  /// recognised.
  public var year: Int { Digits.value(bytes[..<4]) }

  /// The province; nil where the code is none of GB/T 2260.
  public var province: Province? { Province(code: Digits.value(bytes[4..<6])) }

  /// The level; nil where it is unknown.
  public var level: PhysicianLevel? { PhysicianLevel(rawValue: Digits.value(bytes[6..<7])) }

  /// The category; nil where it is unknown.
  public var category: PhysicianCategory? {
    PhysicianCategory(rawValue: Digits.value(bytes[7..<9]))
  }

  /// The identity number inside; nil where it is not valid.
  public var identityNumber: ResidentIdentityNumber? {
    try? ResidentIdentityNumber(parsing: identityText)
  }

  /// Whether the identity number inside is this one, in the old or the present form of either.
  public func belongs(to identityNumber: String) -> Bool {
    guard let typed = try? TypedNumber(identityNumber, lengths: [15, 18]) else { return false }
    let other = Digits.text(typed.bytes)
    guard let own = self.identityNumber, let other = try? ResidentIdentityNumber(parsing: other)
    else { return identityText == other }
    return own.upgraded == other.upgraded
  }

  /// The first four and the last two characters; asterisks for the others.
  public var masked: String { Masking.certificateNumber(description) }

  /// `unlikely_year`, `unconfirmed_province`, `unknown_level`, `unknown_category`,
  /// `unusual_combination` and `embedded_identity_number`.
  public var warnings: [IdentifierWarning] {
    var warnings: [IdentifierWarning] = []
    if !(1998...2199).contains(year) { warnings.append(.unlikelyYear) }
    if province == nil { warnings.append(.unconfirmedProvince) }
    warnings += PhysicianGrade(level: level, category: category).warnings
    do {
      _ = try ResidentIdentityNumber(parsing: identityText)
    } catch {
      warnings.append(.embeddedIdentityNumber(error))
    }
    return warnings
  }

  private var identityText: String { Digits.text(bytes[9...]) }

  private var bytes: [UInt8] { Array(description.utf8) }
}
