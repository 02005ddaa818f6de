/// The number of a physician's practice certificate (医师执业证书编码): 15 digits.
///
/// One digit for the level, two for the category, six for the division of the authority that first
/// registered the physician, and six that count. The order of its parts is known from use only, so
/// whatever is unknown in them is only a warning. The division says nothing about where the
/// physician works now.
public struct PracticeCertificateNumber: Identifier {
  /// The 15 digits.
  public let description: String

  /// Reads 15 digits, with hyphens between them or not.
  ///
  /// Throws `wrong_length` or `wrong_character`.
  public init(parsing text: String) throws(IdentifierProblem) {
    let number = try TypedNumber(text, separators: "-", lengths: [15])
    try number.checkLength()
    try number.checkDigits(0..<15)
    description = Digits.text(number.bytes)
  }

  /// The level; nil where it is unknown.
  public var level: PhysicianLevel? { PhysicianLevel(rawValue: Digits.value(bytes[..<1])) }

  /// The category; nil where it is unknown.
  public var category: PhysicianCategory? {
    PhysicianCategory(rawValue: Digits.value(bytes[1..<3]))
  }

  /// The six digits of the division of the registering authority.
  public var divisionCode: String { Digits.text(bytes[3..<9]) }

  /// The province of that division; nil where the code is none of GB/T 2260.
  public var province: Province? { Province(code: Digits.value(bytes[3..<5])) }

  /// Whether both certificates state the same category, and both or neither an assistant's level.
  /// Nil where either states something unknown.
  public func agrees(with qualification: QualificationCertificateNumber) -> Bool? {
    guard let level, let category, let otherLevel = qualification.level,
      let otherCategory = qualification.category
    else { return nil }
    return category == otherCategory && level.isAssistant == otherLevel.isAssistant
  }

  /// The first four and the last two digits; asterisks for the others.
  public var masked: String { Masking.certificateNumber(description) }

  /// `unknown_level`, `unknown_category`, `unusual_combination` and `unconfirmed_province`.
  public var warnings: [IdentifierWarning] {
    PhysicianGrade(level: level, category: category).warnings
      + (province == nil ? [.unconfirmedProvince] : [])
  }

  private var bytes: [UInt8] { Array(description.utf8) }
}
