/// The name of an account with WeChat.
struct HandleName {
  private let text: PatternText

  private static let lengths = 6...20
  /// What people write with a number behind it and no account is called.
  private static let products: Set = [
    "android", "beta", "build", "chrome", "harmony", "harmonyos", "huawei", "ios", "ipad", "ipados",
    "iphone", "linux", "mac", "macos", "oppo", "release", "update", "ver", "version", "vivo", "win",
    "windows", "xiaomi",
  ]

  init(_ text: PatternText) { self.text = text }

  /// Where the name ends that begins at a place; where it is not said that one does, it needs a digit
  /// or an underscore.
  func end(from start: Int, isNamed: Bool) -> Int? {
    var end = start
    while end - start <= Self.lengths.upperBound,
      text.isASCII(end) || (end > start && text.has("_-", at: end))
    {
      end += 1
    }
    while end > start, text[end - 1] == 0x2D { end -= 1 }
    let name = text.string(start..<end)
    let isName = name.utf8.contains { $0 >= 0x5F }
    let isTelling = isNamed || name.utf8.contains { $0 < 0x3A && $0 != 0x2D || $0 == 0x5F }
    guard Self.lengths.contains(name.utf8.count), isName, isTelling, !text.has("@", at: end),
      !Self.products.contains(String(name.prefix { !$0.isNumber && $0 != "-" && $0 != "_" }))
        || name.allSatisfy(\.isLetter)
    else { return nil }
    return end
  }

  /// Where a name of letters and digits ends of which each stands by itself: a b c 1 2 3.
  func spelledEnd(from start: Int) -> Int? {
    guard text.isLatin(start) else { return nil }
    var (next, end, count, hasDigit) = (start, start, 0, false)
    while count <= Self.lengths.upperBound, text.isASCII(next), !text.isASCII(next + 1) {
      hasDigit = hasDigit || text.isDigit(next)
      (end, count) = (next + 1, count + 1)
      guard !text.has(",;、。", at: end) else { break }
      next = text.skipGap(from: end, atMost: text.gapLimit)
    }
    return Self.lengths.contains(count) && hasDigit ? end : nil
  }
}
