/// A word by which a sentence may speak of somebody's rights.
struct RightsWord: Sendable {
  /// What it says about the rights of those who use the service.
  enum Effect: Sendable, Hashable {
    /// It takes or limits.
    case restricts
    /// It gives or protects.
    case grants
    /// It may be either.
    case concerns
  }

  /// How its effect is told.
  enum Sense: Sendable {
    /// It is always the same.
    case always(Effect)
    /// A power grants where it is the user's, and restricts where it is the platform's.
    case power
    /// A burden restricts where it is the user's or nobody is named, and grants where it is the
    /// platform's.
    case burden
  }

  let text: String
  let sense: Sense
  /// The word in small letters.
  let scalars: [Unicode.Scalar]

  private init(_ text: String, _ sense: Sense) {
    self.text = text
    self.sense = sense
    scalars = Array(text.unicodeScalars)
  }

  /// Every word, in the order in which they are listed.
  static let all =
    [
      "不承担", "免责", "免除", "概不负责", "不负责", "无需承担", "不予", "不保证", "自行承担", "放弃", "视为同意", "视为接受", "视为已",
      "单方", "限制", "终止", "中止", "暂停", "冻结", "封禁", "没收", "扣除", "收费", "违约金", "赔偿", "禁止", "not liable",
      "no liability", "disclaim", "waive", "terminat", "suspend", "restrict", "indemnif", "deemed",
    ].map { RightsWord($0, .always(.restricts)) }
    + [
      "退还", "退款", "免费", "撤回", "更正", "查阅", "复制", "申诉", "异议", "补偿", "refund", "free of charge",
      "withdraw", "appeal",
    ].map { RightsWord($0, .always(.grants)) }
    + ["删除", "注销", "费用", "责任", "liab", "fee"].map { RightsWord($0, .always(.concerns)) }
    + ["有权", "可以", "entitled", "right to", "may "].map { RightsWord($0, .power) }
    + [
      "不得", "必须", "不可以", "不能", "不允许", "无权", "may not", "must", "shall not", "cannot",
      "not entitled",
    ].map { RightsWord($0, .burden) }

  /// The words that begin with a character, longer ones first.
  static func beginning(with scalar: Unicode.Scalar) -> [Int] {
    // Nearly all characters begin none.
    let bit = Int(scalar.value & 0xFFFF)
    guard firsts[bit / 64] & 1 << UInt64(bit % 64) != 0 else { return [] }
    return byFirst[scalar] ?? []
  }

  /// A bit for each character of the basic plane that begins a word.
  private static let firsts = byFirst.keys.reduce(
    into: [UInt64](repeating: 0, count: 1024)
  ) { bits, scalar in
    bits[Int(scalar.value & 0xFFFF) / 64] |= 1 << UInt64(scalar.value % 64)
  }

  private static let byFirst = Dictionary(grouping: all.indices) { all[$0].scalars[0] }.mapValues {
    words in
    words.sorted { all[$0].scalars.count > all[$1].scalars.count }
  }
}
