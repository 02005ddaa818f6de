/// The sentences of a clause in which something changed.
public struct ChangedSentences: Sendable, Equatable {
  /// As the earlier text has them.
  public private(set) var before = ""
  /// As the later text has them.
  public private(set) var after = ""

  /// The sentences of which segments tell that they changed.
  public init(of segments: [TextSegment]) {
    var sentence = (before: "", after: "", isChanged: false)
    for segment in segments {
      guard segment.operation == .equal else {
        sentence.isChanged = true
        if segment.operation == .delete { sentence.before += segment.text }
        if segment.operation == .insert { sentence.after += segment.text }
        continue
      }
      for part in Self.sentences(segment.text) {
        sentence.before += part.text
        sentence.after += part.text
        guard part.isEnded else { continue }
        take(sentence)
        sentence = ("", "", false)
      }
    }
    take(sentence)
  }

  private mutating func take(_ sentence: (before: String, after: String, isChanged: Bool)) {
    guard sentence.isChanged else { return }
    before += sentence.before
    after += sentence.after
  }

  /// A text in its sentences; the last may go on.
  private static func sentences(_ text: String) -> [(text: Substring, isEnded: Bool)] {
    var parts: [(Substring, Bool)] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    for index in scalars.indices where endsSentence(scalars[index]) {
      let end = scalars.index(after: index)
      parts.append((text[start..<end], true))
      start = end
    }
    if start < scalars.endIndex { parts.append((text[start...], false)) }
    return parts
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", "！", "？", ";", "!", "?", "\n": true
    default: false
    }
  }
}
