/// What a scalar does for the reader of a text.
enum Role {
  /// It is read: a letter, an ideograph, a mark or a number.
  case letter
  /// It shows, or takes up room, between what is read: white space, punctuation, symbols, emoji.
  case separator
  /// It shows nothing and takes up no room.
  case invisible

  /// The role of a scalar, by its general category and Default_Ignorable_Code_Point (UAX #44).
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3400...0x4DBF, 0x4E00...0x9FFF:
      self = .letter
    case 0x09...0x0D, 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x85:
      self = .separator
    default:
      self.init(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    if properties.isDefaultIgnorableCodePoint {
      self = .invisible
      return
    }
    switch properties.generalCategory {
    case .control, .format:
      self = .invisible
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      self = .letter
    default:
      self = .separator
    }
  }
}
