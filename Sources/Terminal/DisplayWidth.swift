/// How many columns a text occupies on a terminal.
///
/// East Asian Wide and Fullwidth characters (UAX #11) and emoji take two columns, marks and format
/// characters none, everything else one; characters of ambiguous width take one. Control characters
/// count as nothing: they are to be made visible by `Sanitizer` before a text is measured.
public enum DisplayWidth {
  /// The columns of a text.
  public static func of(_ text: String) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    var width = 0
    for scalar in text.unicodeScalars {
      guard let columns = standaloneWidth(scalar.value) else { return widthByCharacter(text) }
      width += columns
    }
    return width
  }

  /// The columns of one character as people see it: an extended grapheme cluster (UAX #29).
  public static func of(_ character: Character) -> Int {
    var width = 0
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if let previous {
        let isEmoji = scalar.value == emojiSelector && previous.properties.isEmoji
        let isFlag = isRegionalIndicator(scalar) && isRegionalIndicator(previous)
        if isEmoji || isFlag { return 2 }
      }
      width += of(scalar)
      previous = scalar
    }
    // What is joined into one cluster is drawn in one cell, or in the two cells of a wide one.
    return min(width, 2)
  }

  /// The columns of a scalar that stands alone: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if let width = standaloneWidth(value) { return width }
    if value < 0x20 || (0x7F...0x9F).contains(value) { return 0 }
    if WidthTable.contains(WidthTable.zero, value) { return 0 }
    return WidthTable.contains(WidthTable.wide, value) ? 2 : 1
  }

  private static let emojiSelector: UInt32 = 0xFE0F

  /// The width of a scalar of the common blocks that never joins another of these into one
  /// cluster, so that a text of nothing else needs no segmentation; nil for all others.
  private static func standaloneWidth(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E: 1
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xFF01...0xFF60:
      2
    default: nil
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func widthByCharacter(_ text: String) -> Int {
    var width = 0
    for character in text { width += of(character) }
    return width
  }
}
