/// Finds where paragraphs began in a text that has lost all its line breaks: 总则1、甲。2、乙。
///
/// A label is certain enough behind a full stop, a semicolon or a colon, or behind a heading that
/// nothing but another label precedes, when it begins a list or goes on with one.
struct RunOnText {
  /// What may be a label, and what stands before it.
  private struct Candidate {
    /// Its place among the bytes.
    let place: Int
    let label: Label
    /// Where the text begins that no mark of punctuation parts from it.
    let clause: Int
    let isAfterStop: Bool
  }

  private var last = LabelNumbers()
  /// Where the last label ends.
  private var end: Int?

  /// The places among the bytes of words at which paragraphs begin but for the first; in order.
  static func breaks(in words: Words) -> [Int] {
    let candidates = candidates(in: words)
    guard let first = candidates.firstIndex(where: { isBeginning($0, in: candidates) }) else {
      return []
    }
    var text = RunOnText()
    let labels = candidates[first...].compactMap { text.takes($0) ? $0.place : nil }
    let head = words[0..<candidates[first].place]
    return (FrontMatter.breaks(in: head) + labels).filter { $0 > 0 }
  }

  private static func candidates(in words: Words) -> [Candidate] {
    var found: [Candidate] = []
    var scalars = words.makeIterator()
    var (clause, previous) = (0, nil as Unicode.Scalar?)
    while true {
      let place = scalars.position - words.range.lowerBound
      guard let scalar = scalars.next() else { return found }
      if mayBegin(scalar, after: previous),
        let label = LabelScanner.readings(of: words.dropping(place)).first,
        label.certainty != .inSequenceOfHeadings || label.kind == .annex
      {
        let isAfterStop = previous.map(isStop) ?? true
        found.append(
          Candidate(place: place, label: label, clause: clause, isAfterStop: isAfterStop))
      }
      if isMark(scalar) { clause = scalars.position - words.range.lowerBound }
      if !Scalars.isSpace(scalar) { previous = scalar }
    }
  }

  /// Whether a label may begin with a scalar: not within a longer number, nor where 第 or a word such as
  /// 见 shows that something is referred to.
  private static func mayBegin(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    let isNumber = { LabelScanner.isDigit($0) || ChineseNumber.isNumeral($0) }
    guard
      isNumber(scalar) || LabelScanner.isOpening(scalar) || scalar == "第" || scalar == "附"
        || LabelScanner.circledNumber(scalar) != nil
    else { return false }
    guard let previous else { return true }
    return !(refers(previous) || isNumber(previous) || LabelScanner.isLatin(previous))
  }

  private static func refers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "条", "款", "项", ".", "．", "-", "/", "见", "据", "照", "按", "本", "及", "和", "或", "与", "至",
      "到", "依", "由", "从", "在", "以", "对", "的", "、", "，":
      true
    default: false
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", ";", "：", ":", "！", "!", "？", "?": true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    isStop(scalar) || scalar == "，" || scalar == ","
  }

  /// Whether the numbers of the text begin with a label: it is a first one, and a second follows.
  private static func isBeginning(_ candidate: Candidate, in candidates: [Candidate]) -> Bool {
    guard candidate.label.number == 1, candidate.label.kind != .dotted else { return false }
    return candidates.contains { other in
      other.place > candidate.place && other.label.kind == candidate.label.kind
        && other.label.number == 2 && (other.isAfterStop || candidate.isAfterStop)
    }
  }

  /// Whether a paragraph begins with the next candidate.
  private mutating func takes(_ candidate: Candidate) -> Bool {
    let label = candidate.label
    guard end == nil || (candidate.isAfterStop || isAfterHeading(candidate)) && goesOn(label) else {
      return false
    }
    last.forget { kind in
      kind.rawValue > label.kind.list.rawValue && (kind != .article || label.kind == .annex)
    }
    last[label.kind.list] = label.number
    end = candidate.place + label.byteCount
    return true
  }

  private func isAfterHeading(_ candidate: Candidate) -> Bool {
    guard let end, candidate.clause <= end else { return false }
    return (6...60).contains(candidate.place - end)
  }

  private func goesOn(_ label: Label) -> Bool {
    if label.kind == .dotted, let item = last[.item], label.path[0] != item { return false }
    return label.number == 1 || last[label.kind.list] == label.number - 1
  }
}
