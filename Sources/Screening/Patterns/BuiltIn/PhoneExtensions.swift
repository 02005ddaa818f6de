/// Extensions behind telephone numbers: 转8001, 分机 8001, ext. 8001, -8001.
struct PhoneExtensions {
  let text: PatternText

  /// Where the extension ends that stands behind a number; nil where there is none.
  func end(behind place: Int) -> Int? {
    if text.has("-#", at: place) { return end(ofDigitsFrom: place + 1) }
    let start = text.skipGap(from: place, atMost: min(2, text.gapLimit))
    for word in Self.words {
      guard let behind = text.end(of: word, from: start) else { continue }
      return end(ofDigitsFrom: text.skipGap(from: behind, atMost: min(2, text.gapLimit)))
    }
    return nil
  }

  private func end(ofDigitsFrom start: Int) -> Int? {
    var end = start
    while text.isDigit(end) { end += 1 }
    return (1...Self.longest).contains(end - start) && !text.goesOn(at: end) ? end : nil
  }

  /// The most digits that private exchanges give an extension.
  private static let longest = 6
  private static let words = ["转分机", "转", "分机号", "分机", "extension", "ext", "x"]
}
