public import Reporting

/// Words to look for: one line of text with something in it that can be found.
///
/// Separators and invisible characters of a phrase do not take part in the search, so `AK-47` is
/// found in `AK47` and the other way round.
public struct Phrase: Sendable, Hashable {
  /// The words as they were written.
  public let text: String

  /// The most Unicode scalars a phrase may have.
  public static let maximumLength = 100

  /// The most separators between two letters of a phrase.
  static let maximumGap = 3

  /// A phrase; fails with `phrase_too_long`, with `phrase_has_controls`, with `phrase_is_blank`
  /// where the text has neither letter nor digit, or with `phrase_has_wide_gap` where more than
  /// three separators stand between two letters, which no search reaches across.
  public init(_ text: String) throws(Failure) {
    let length = text.unicodeScalars.count
    guard length <= Self.maximumLength else { throw Self.tooLong(length) }
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Self.hasControls
    }
    let letters = Undressing(characters: .shared, steps: .standard).letters(in: text)
    guard !letters.isEmpty else { throw Self.isBlank }
    guard letters.dropFirst().allSatisfy({ Int($0.gap) <= Self.maximumGap }) else {
      throw Self.hasWideGap
    }
    self.text = text
  }

  /// What the search reads it as with the standard disguises undone: phrases that read the same find
  /// the same, repetitions aside.
  public var undressed: String { Self.undressed(text) }

  /// What the search reads words as with the standard disguises undone.
  public static func undressed(_ text: String) -> String {
    let letters = Undressing(characters: .shared, steps: .standard).letters(in: text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for letter in letters {
      if let scalar = Unicode.Scalar(letter.folded) { bytes.append(contentsOf: scalar.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands between the first letter of some words and the last, where there are symbols beyond;
  /// nil where there are none.
  public static func core(of text: String) -> String? {
    let letters = Undressing(characters: .shared, steps: .standard).letters(in: text)
    guard let first = letters.first, let last = letters.last else { return nil }
    let (start, end) = (Int(first.byte), Int(last.end))
    guard start > 0 || end < text.utf8.count else { return nil }
    let bytes = Array(text.utf8)
    let beyond = String(decoding: bytes[..<start] + bytes[end...], as: UTF8.self)
    let isSymbol = { (scalar: Unicode.Scalar) in
      !scalar.properties.isWhitespace && !CharacterTable.shared[scalar.value].isZeroWidth
    }
    guard beyond.unicodeScalars.contains(where: isSymbol) else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether the bytes of the first come before those of the second.
  static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static func tooLong(_ length: Int) -> Failure {
    Failure(
      .invalidInput, "phrase_too_long",
      Text(
        "a phrase of \(length) characters is longer than \(maximumLength)",
        "词语有 \(length) 个字符，超过上限 \(maximumLength)"),
      hint: Text("Take the part that tells most.", "请只取最有代表性的部分。"))
  }

  private static let hasControls = Failure(
    .invalidInput, "phrase_has_controls",
    Text("a phrase must not contain control characters", "词语不得包含控制字符"),
    hint: Text("Remove them.", "请删去。"))

  private static let isBlank = Failure(
    .invalidInput, "phrase_is_blank",
    Text("a phrase needs at least one letter or digit", "词语至少要有一个文字或数字"),
    hint: Text("Add the words to look for.", "请补上要查找的文字。"))

  private static let hasWideGap = Failure(
    .invalidInput, "phrase_has_wide_gap",
    Text(
      "a phrase must not have more than three separators in a row between its letters",
      "词语的文字之间不得连续有三个以上的分隔符"),
    hint: Text("Remove some of them.", "请删去一些。"))
}
