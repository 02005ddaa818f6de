import Reporting

/// One word is written in one way.
enum SpellingCheck {
  /// Words that mean the same in such texts; the first of each group is the standard spelling where
  /// one is wrong (登陆, 帐号). 制定 and 制订, 定金 and 订金 are different words and no group.
  private static let groups: [[String]] = [
    ["账号", "帐号", "账户", "帐户"], ["登录", "登陆"], ["其他", "其它"], ["身份", "身分"], ["做出", "作出"],
    ["作为", "做为"], ["部分", "部份"], ["撤销", "撤消"], ["签订", "签定"], ["修订", "修定"], ["订阅", "定阅"],
    ["唯一", "惟一"], ["浏览", "流览"], ["移动电话", "手机号码", "手机号"],
  ]

  /// In what other words the characters of some of them meet by chance: 自身分享, 内部份额.
  private static let chances: [String: [String]] = [
    "身分": ["自身分", "本身分", "全身分", "身分享", "身分别", "身分为", "身分成", "身分配"], "部份": ["部份额"],
  ]

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    let clauses = text.nodes.map { node in
      Clause(address: node.address, bytes: Array(node.texts.joined(separator: "\n").utf8))
    }
    let fixed = groups.map { group in
      group.compactMap { word in use(of: word, among: group, in: clauses) }
    }
    return (fixed + LatinSpellings(text.nodes).variants).compactMap(finding)
  }

  /// That a word is written in several ways; nil where it is not.
  private static func finding(_ used: [SpellingUse]) -> CheckFinding? {
    guard used.count > 1, let rarest = used.min(by: { $0.count < $1.count }) else { return nil }
    let english = used.map { "\($0.word) ×\($0.count) (first in \($0.first))" }
    let chinese = used.map { "\($0.word)（\($0.count) 处，首见于 \($0.first)）" }
    return CheckFinding(
      "spelling_variants", .note, rarest.first,
      Text(
        "written in several ways: \(english.joined(separator: ", "))",
        "写法不一：\(chinese.joined(separator: "、"))"))
  }

  private struct Clause {
    let address: String
    let bytes: [UInt8]
  }

  /// How a word is used; longer words of its group are not counted for it. Nil where it is not.
  private static func use(
    of word: String, among group: [String], in clauses: [Clause]
  ) -> SpellingUse? {
    let wanted = Array(word.utf8)
    let others = group.filter { $0 != word && $0.contains(word) } + (chances[word] ?? [])
    let around = others.compactMap { other in
      other.firstRange(of: word).map { range in
        (
          bytes: Array(other.utf8),
          lead: other.utf8.distance(from: other.startIndex, to: range.lowerBound)
        )
      }
    }
    var use: SpellingUse?
    for clause in clauses {
      for place in places(of: wanted, in: clause.bytes)
      where !around.contains(where: { clause.bytes.has($0.bytes, at: place - $0.lead) }) {
        if use == nil { use = SpellingUse(word, in: clause.address) } else { use?.isUsedAgain() }
      }
    }
    return use
  }

  private static func places(of wanted: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let head = wanted.first else { return [] }
    return bytes.indices.filter { bytes[$0] == head && bytes.has(wanted, at: $0) }
  }
}

/// A way to write a word, how often a text uses it, and where first.
struct SpellingUse {
  let word: String
  private(set) var count = 1
  /// The address of the clause.
  let first: String

  init(_ word: String, in address: String) {
    (self.word, first) = (word, address)
  }

  /// Counts one use more.
  mutating func isUsedAgain() { count += 1 }
}

extension [UInt8] {
  /// Whether others stand among them at a place.
  fileprivate func has(_ others: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + others.count <= count
      && others.indices.allSatisfy { self[place + $0] == others[$0] }
  }
}
