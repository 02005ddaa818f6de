/// The substitutions that make different spellings of a character one.
enum Folding {
  /// The scalar that a full-width form of ASCII or the ideographic space stands for, or the same.
  static func width(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  /// The scalar that stands for every case of a letter, or the same.
  ///
  /// It is the lower case of the upper case, so that `ſ` folds with `s` and `ς` with `σ`; mappings
  /// to several scalars are left alone, as simple case folding does.
  static func letterCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case ..<0x80, 0x2E80...0xA63F, 0xAC00...0xD7FF, 0x20000...: scalar
    default: scalar.properties.isCased ? lowercase(uppercase(scalar)) : scalar
    }
  }

  private static func uppercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    single(scalar.properties.uppercaseMapping) ?? scalar
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    single(scalar.properties.lowercaseMapping) ?? scalar
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
  }
}
