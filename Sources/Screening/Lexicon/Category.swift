public import Reporting

/// The kind of prohibited content a term belongs to.
///
/// Nine categories are built in: the nine kinds of article 15 of the Measures for the
/// Administration of Internet Information Services (互联网信息服务管理办法). Operators may add
/// their own under any other slug.
public struct Category: RawRepresentable, Hashable, Sendable {
  /// The slug: `[a-z][a-z0-9_]*`, at most 64 characters.
  public let rawValue: String

  /// The category with a slug; `nil` where the slug is not well formed.
  public init?(rawValue: String) {
    guard rawValue.utf8.count <= 64, let first = rawValue.utf8.first, Self.letters.contains(first),
      rawValue.utf8.allSatisfy(Self.isSlugByte)
    else { return nil }
    self.rawValue = rawValue
  }

  /// A category that the executable knows.
  init(builtIn slug: String) {
    rawValue = slug
  }

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension Category {
  /// Against the basic principles of the Constitution.
  public static let constitution = Category(builtIn: "constitution")
  /// Endangering national security, leaking state secrets, subverting state power.
  public static let nationalSecurity = Category(builtIn: "national_security")
  /// Harming the honour and interests of the nation.
  public static let nationalHonour = Category(builtIn: "national_honour")
  /// Inciting ethnic hatred or discrimination.
  public static let ethnicHatred = Category(builtIn: "ethnic_hatred")
  /// Spreading cults and superstition.
  public static let cultSuperstition = Category(builtIn: "cult_superstition")
  /// Spreading rumours that disturb public order.
  public static let rumour = Category(builtIn: "rumour")
  /// Obscenity, gambling, violence, terror, or abetting crime.
  public static let obscenityViolence = Category(builtIn: "obscenity_violence")
  /// Insulting or defaming others, or infringing their rights.
  public static let insultInfringement = Category(builtIn: "insult_infringement")
  /// Anything else that law forbids.
  public static let otherIllegal = Category(builtIn: "other_illegal")

  /// The category of terms from a plain list.
  public static let unspecified = Category(builtIn: "unspecified")

  /// The nine built-in categories in the order of the article.
  public static let builtIn = titled.map(\.category)

  /// The place among the nine built-in categories, 1…9; `nil` for a category of the operator's.
  public var position: Int? {
    Self.builtIn.firstIndex(of: self).map { $0 + 1 }
  }

  /// What people read; an operator's category reads as its slug.
  public var title: Text {
    Self.titled.first { $0.category == self }?.title
      ?? BuiltInPattern(rawValue: rawValue)?.title ?? Text(verbatim: rawValue)
  }

  private static let titled: [(category: Category, title: Text)] = [
    (constitution, Text("Against the Constitution", "反对宪法基本原则")),
    (nationalSecurity, Text("Endangering national security", "危害国家安全")),
    (nationalHonour, Text("Harming national honour and interests", "损害国家荣誉和利益")),
    (ethnicHatred, Text("Inciting ethnic hatred", "煽动民族仇恨和歧视")),
    (cultSuperstition, Text("Cults and superstition", "宣扬邪教和封建迷信")),
    (rumour, Text("Rumours disturbing public order", "散布谣言扰乱社会秩序")),
    (obscenityViolence, Text("Obscenity, gambling, violence", "淫秽色情赌博暴力")),
    (insultInfringement, Text("Insult, defamation, infringement", "侮辱诽谤侵害他人权益")),
    (otherIllegal, Text("Otherwise illegal", "法律法规禁止的其他内容")),
  ]
}
