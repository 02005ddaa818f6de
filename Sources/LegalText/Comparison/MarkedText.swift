/// Writes the difference between two texts in plain characters: `[-deleted-]`, `{+inserted+}`,
/// `{**now in bold**}`, `[**no longer in bold**]`.
///
/// A backslash stands before every bracket of these kinds in the texts, and before every backslash, so
/// that both texts can be read off what is written.
public struct MarkedText {
  /// How many characters are shown before and behind a change; nil for all.
  private let context: Int?

  /// What stands for what is left out.
  private static let gap = "[…]"

  /// A writer that shows so many characters around each change, or all of them.
  public init(context: Int? = nil) {
    self.context = context
  }

  /// The segments as one text.
  public func text(of segments: [TextSegment]) -> String {
    parts(of: segments).map { part in
      switch part {
      case .gap: Self.gap
      case .bold(let words): "{**" + Self.escaped(words) + "**}"
      case .plain(let words): "[**" + Self.escaped(words) + "**]"
      case .words(.equal, let words): Self.escaped(words)
      case .words(.delete, let words): "[-" + Self.escaped(words) + "-]"
      case .words(.insert, let words): "{+" + Self.escaped(words) + "+}"
      }
    }.joined()
  }

  /// A part of what is shown.
  public enum Part: Sendable, Equatable {
    /// Words, and what became of them.
    case words(TextSegment.Operation, String)
    /// Words that both texts have and that are bold in the later one alone.
    case bold(String)
    /// Words that both texts have and that are bold in the earlier one alone.
    case plain(String)
    /// Words that both texts have, left out.
    case gap
  }

  /// What is shown of segments.
  public func parts(of segments: [TextSegment]) -> [Part] {
    segments.enumerated().flatMap { index, segment -> [Part] in
      if let emphasis = segment.emphasis {
        return [emphasis == .lost ? .plain(segment.text) : .bold(segment.text)]
      }
      guard segment.operation == .equal, let context else {
        return [.words(segment.operation, segment.text)]
      }
      return Self.shortened(
        segment.text, head: index == 0 ? 0 : context,
        tail: index == segments.count - 1 ? 0 : context)
    }
  }

  private static func shortened(_ text: String, head: Int, tail: Int) -> [Part] {
    guard text.count > head + tail else { return [.words(.equal, text)] }
    let parts: [Part] = [
      .words(.equal, String(text.prefix(head))), .gap, .words(.equal, String(text.suffix(tail))),
    ]
    return parts.filter { $0 != .words(.equal, "") }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
