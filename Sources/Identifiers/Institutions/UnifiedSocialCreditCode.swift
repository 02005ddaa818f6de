/// A unified social credit code of an institution (GB 32100-2015).
///
/// One character for the registering authority, one for the class of institution, six digits for the
/// division, nine characters of the organisation code (GB 11714-1997), and a check character.
public struct UnifiedSocialCreditCode: Identifier {
  /// The 18 characters.
  public let description: String

  /// Reads 18 characters, with hyphens between them or not.
  ///
  /// Throws `wrong_length`, `wrong_character` (I, O, S, V and Z are not used) or
  /// `wrong_check_digit`.
  public init(parsing text: String) throws(IdentifierProblem) {
    let number = try TypedNumber(text, separators: "-", lengths: [18])
    try number.checkLength()
    try number.check(0..<18) { CheckCharacters.creditAlphabet.contains($0) }
    try number.checkDigits(2..<8)
    guard CheckCharacters.credit(number.bytes[..<17]) == number.bytes[17] else {
      throw .wrongCheckDigit
    }
    description = Digits.text(number.bytes)
  }

  /// The class of institution; nil where it is not in the known list.
  public var institutionClass: InstitutionClass? {
    InstitutionClass(code: Digits.text(bytes[..<2]))
  }

  /// The six digits of the division whose authority registered it (GB/T 2260).
  public var divisionCode: String { Digits.text(bytes[2..<8]) }

  /// The province of that division; nil for the national authorities (10) and unknown codes.
  public var province: Province? { Province(code: Digits.value(bytes[2..<4])) }

  /// The nine characters of the organisation code.
  public var organisationCode: String { Digits.text(bytes[8..<17]) }

  /// The code in full: it is public.
  public var masked: String { description }

  /// `unknown_institution_class`, `unconfirmed_province` and `organisation_code_mismatch`.
  public var warnings: [IdentifierWarning] {
    var warnings: [IdentifierWarning] = []
    if institutionClass == nil { warnings.append(.unknownInstitutionClass) }
    if province == nil && Digits.value(bytes[2..<4]) != 10 {
      warnings.append(.unconfirmedProvince)
    }
    if CheckCharacters.organisation(bytes[8..<16]) != bytes[16] {
      warnings.append(.organisationCodeMismatch)
    }
    return warnings
  }

  private var bytes: [UInt8] { Array(description.utf8) }
}
