import Reporting

/// One word is written in one way.
enum SpellingCheck {
  /// Words that mean the same in such texts; the first of each group is the standard spelling where
  /// one is wrong (登陆, 帐号).
  private static let groups: [[String]] = [
    ["账号", "帐号", "账户", "帐户"], ["登录", "登陆"], ["其他", "其它"], ["身份证号", "身分证号"], ["做出", "作出"],
    ["订阅", "定阅"], ["唯一", "惟一"], ["浏览", "流览"], ["移动电话", "手机号码", "手机号"],
    ["App", "APP", "app"], ["iOS", "ios", "IOS"], ["Cookie", "cookie", "COOKIE"],
  ]

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    let clauses = text.nodes.map { (address: $0.address, text: $0.texts.joined(separator: "\n")) }
    return groups.compactMap { group in
      let used = group.compactMap { word in uses(of: word, among: group, in: clauses) }
      guard used.count > 1, let rarest = used.min(by: { $0.count < $1.count }) else { return nil }
      let list = used.map { "\($0.word) ×\($0.count) (\($0.first))" }.joined(separator: ", ")
      return CheckFinding(
        "spelling_variants", .note, rarest.first,
        Text("several words for one thing: \(list)", "同一事物写法不一：\(list)"))
    }
  }

  /// How often a word is used, and where first; longer words of its group are not counted for it.
  private static func uses(
    of word: String, among group: [String], in clauses: [(address: String, text: String)]
  ) -> (word: String, count: Int, first: String)? {
    let longer = group.filter { $0 != word && $0.contains(word) }
    var (count, first) = (0, "")
    for clause in clauses {
      let here =
        occurrences(of: word, in: clause.text)
        - longer.reduce(0) { $0 + occurrences(of: $1, in: clause.text) }
      if here > 0, count == 0 { first = clause.address }
      count += max(0, here)
    }
    return count > 0 ? (word, count, first) : nil
  }

  private static func occurrences(of word: String, in text: String) -> Int {
    let (wanted, bytes) = (Array(word.utf8), Array(text.utf8))
    guard wanted.count <= bytes.count, let head = wanted.first else { return 0 }
    var (count, index) = (0, 0)
    while index + wanted.count <= bytes.count {
      if bytes[index] == head, bytes[index..<(index + wanted.count)].elementsEqual(wanted),
        !isInLatinWord(bytes, index, wanted.count)
      {
        count += 1
        index += wanted.count
      } else {
        index += 1
      }
    }
    return count
  }

  private static func isInLatinWord(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    guard isLetter(bytes[start]) else { return false }
    let end = start + length
    return start > 0 && isLetter(bytes[start - 1]) || end < bytes.count && isLetter(bytes[end])
  }
}
