public import Reporting

/// What a clause is, as far as the platform has to act on it.
public struct ClauseTag: Sendable, Equatable {
  /// The kinds of tags.
  public enum Kind: String, Sendable, CaseIterable {
    /// It exempts the platform from liability or limits it.
    case disclaimer
    /// It restricts what users may do or claim.
    case rightsRestriction = "rights_restriction"
    /// It prohibits a category of content.
    case prohibitedCategory = "prohibited_category"
    /// It lets the platform act against someone.
    case ground
    /// It obliges the platform.
    case duty

    /// What people call it.
    public var title: Text {
      switch self {
      case .disclaimer: Text("a disclaimer: must be in bold", "免责条款：须加粗")
      case .rightsRestriction: Text("a restriction of rights: must be in bold", "权利限制条款：须加粗")
      case .prohibitedCategory: Text("prohibits a category of content", "禁止某类内容")
      case .ground: Text("a ground to act against someone", "处置依据")
      case .duty: Text("a duty of the platform", "平台义务")
      }
    }

    /// Whether a clause that has it must be printed in bold (Civil Code of the PRC, article 496).
    public var demandsEmphasis: Bool { self == .disclaimer || self == .rightsRestriction }
  }

  /// What kind of tag it is.
  public let kind: Kind
  /// The category of content that the clause prohibits; nil for other kinds.
  public let category: String?
  /// The category's short name for people; nil for other kinds.
  public let name: String?

  /// A tag as the store knows it.
  public init(_ kind: Kind, category: String? = nil, name: String? = nil) {
    self.kind = kind
    self.category = category
    self.name = name
  }

  /// A tag as it is given; throws `missing_category` where a prohibition names no category,
  /// `unexpected_category` where another kind of tag does, or `invalid_category`.
  public init(_ kind: Kind, given category: String?, name: String?) throws(Failure) {
    if kind == .prohibitedCategory {
      guard let category, name != nil else {
        throw Failure(
          .usage, "missing_category",
          Text(
            "a prohibited category has a slug and a short name", "禁止类别须有代码和简称"),
          hint: Text(
            "Add --category rumour --name 谣言.", "请加 --category rumour --name 谣言。"))
      }
      guard Self.isCategory(category) else {
        throw Failure(
          .usage, "invalid_category",
          Text("‘\(category)’ is no category", "“\(category)”不是类别代码"),
          hint: Text(
            "Write lower-case letters, digits and underscores.", "请用小写字母、数字和下划线。"),
          subject: category)
      }
    } else if category != nil || name != nil {
      throw Self.unexpectedCategory
    }
    self.init(kind, category: category, name: name)
  }

  /// The failure of naming a category where none is meant.
  public static var unexpectedCategory: Failure {
    Failure(
      .usage, "unexpected_category",
      Text(
        "only prohibited_category has a category and a name", "只有 prohibited_category 带有类别和简称"),
      hint: Text("Leave out --category and --name.", "请去掉 --category 和 --name。"))
  }

  private static func isCategory(_ word: String) -> Bool {
    (1...64).contains(word.utf8.count)
      && word.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
  }

  /// The tag as people read it: `prohibited_category:rumour(谣言)`.
  public var description: String {
    guard let category else { return kind.rawValue }
    return "\(kind.rawValue):\(category)" + (name.map { "(\($0))" } ?? "")
  }
}
