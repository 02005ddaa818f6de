/// One character of the alphabet that the reference knows, or bytes that are none, with what is said
/// of it by hand and not by the tables of the engine.
struct Sign: Hashable, CustomStringConvertible {
  /// How it is written in UTF-8.
  let bytes: [UInt8]
  /// The scalar; nil for bytes that are not well formed.
  let scalar: Unicode.Scalar?

  init(_ scalar: Unicode.Scalar) {
    bytes = Array(String(Character(scalar)).utf8)
    self.scalar = scalar
  }

  init(broken bytes: [UInt8]) {
    self.bytes = bytes
    scalar = nil
  }

  var description: String {
    scalar.map { "U+" + String($0.value, radix: 16, uppercase: true) } ?? "\(bytes)"
  }

  /// Where a character leads in one step.
  enum Way: Equatable {
    case to(Unicode.Scalar, String)
    /// To several by the step `compatibility`.
    case several([Unicode.Scalar])
  }

  /// The ways of all signs that lead elsewhere.
  static let ways: [Unicode.Scalar: Way] = [
    "A": .to("a", "case"), "B": .to("b", "case"),
    "ａ": .to("a", "width"), "Ａ": .to("A", "width"), "Ｂ": .to("B", "width"),
    "１": .to("1", "width"), "０": .to("0", "width"), "\u{3000}": .to(" ", "width"),
    "，": .to(",", "width"),
    "á": .to("a", "compatibility"), "𝐁": .to("B", "compatibility"), "ⓐ": .to("a", "compatibility"),
    "①": .to("1", "compatibility"), "𝟖": .to("8", "compatibility"), "²": .to("2", "compatibility"),
    "⼈": .to("人", "compatibility"), "㊀": .to("一", "compatibility"),
    "⑩": .several(["1", "0"]), "㏒": .several(["l", "o", "g"]), "🅰": .to("A", "compatibility"),
    "一": .to("1", "numeral"), "壹": .to("1", "numeral"), "八": .to("8", "numeral"),
    "捌": .to("8", "numeral"), "贰": .to("2", "numeral"), "零": .to("0", "numeral"),
    "賭": .to("赌", "simplified"), "塲": .to("场", "simplified"), "場": .to("场", "simplified"),
    "貳": .to("贰", "simplified"), "兩": .to("两", "simplified"),
    "參": .to("参", "simplified"), "拾": .to("十", "numeral"),
  ]

  static let plain = signs(of: "ab01238十赌场人谢log𠮷𠀋")
  static let disguised = ways.keys.filter { !noise.contains($0) }.sorted().map(Sign.init)
  static let letters = plain + disguised
  static let zeroWidth = signs(of: "\u{200B}\u{AD}\u{202E}\u{301}\u{FE0F}\u{E0041}\u{200D}")
  static let emoji = signs(of: "😀♂🏽🆎")
  static let flagLetters = signs(of: "🇨🇳")
  static let separators = signs(of: " \u{3000}，,.*-\u{378}") + emoji + flagLetters
  static let broken = [[0xFF], [0xC0], [0xE8, 0xB5], [0xF0, 0x9F, 0x98], [0xED]]
    .map { Sign(broken: $0) }

  private static let noise = Set((zeroWidth + separators).compactMap(\.scalar))

  private static func signs(of text: String) -> [Sign] { text.unicodeScalars.map(Sign.init) }
}
