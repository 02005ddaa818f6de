public import Reporting
public import Time

/// What is said of a version beside its text; it is edited while the version is a draft.
public struct AgreementTerms: Sendable, Equatable {
  /// The title.
  public var title: String
  /// The language of the text, as a BCP 47 tag such as `zh-CN`.
  public var language: String
  /// The company that offers the service.
  public var company: String?
  /// The clients for which it is made, in the order of `AgreementClient.allCases`; never empty.
  public var clients: [AgreementClient]
  /// The product to which it is specific; it prevails there over what is general. Nil: general.
  public var product: String?
  /// The date the text says it was updated.
  public var updateDate: CalendarDay?
  /// The date from which it binds, by the calendar.
  public var effectiveDate: CalendarDay?
  /// What kind of change it makes; nil while nobody has said.
  public var changeType: ChangeType?
  /// What changes, for those whom it binds.
  public var changeNote: String?

  /// The language where none is named.
  public static let standardLanguage = "zh-CN"

  /// What is said of a version.
  public init(
    title: String, language: String = standardLanguage, company: String? = nil,
    clients: [AgreementClient] = AgreementClient.allCases, product: String? = nil,
    updateDate: CalendarDay? = nil, effectiveDate: CalendarDay? = nil,
    changeType: ChangeType? = nil, changeNote: String? = nil
  ) {
    self.title = title
    self.language = language
    self.company = company
    self.clients = AgreementClient.allCases.filter(clients.contains)
    self.product = product
    self.updateDate = updateDate
    self.effectiveDate = effectiveDate
    self.changeType = changeType
    self.changeNote = changeNote
  }

  /// Clients as they are typed, with commas between; throws `invalid_clients` where one is unknown
  /// or none is named.
  public static func clients(_ list: String) throws(Failure) -> [AgreementClient] {
    let words = list.split(whereSeparator: { ", 、，".contains($0) }).map(String.init)
    let clients = words.compactMap(AgreementClient.init(rawValue:))
    guard clients.count == words.count, !clients.isEmpty else {
      throw Failure(
        .usage, "invalid_clients",
        Text("‘\(list)’ is no list of clients", "“\(list)”不是客户端列表"),
        hint: Text("Write some of resident,doctor,admin.", "请从 resident,doctor,admin 中选择。"),
        subject: list)
    }
    return AgreementClient.allCases.filter(clients.contains)
  }

  /// A language tag in the form of BCP 47; throws `invalid_language` where it is none.
  public static func language(_ tag: String) throws(Failure) -> String {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isForm = parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || index > 0 && (0x30...0x39).contains(byte)
        }
    }
    guard isForm, (1...4).contains(parts.count) else {
      throw Failure(
        .usage, "invalid_language", Text("‘\(tag)’ is no language tag", "“\(tag)”不是语言标签"),
        hint: Text("Write a tag such as zh-CN.", "请写作 zh-CN 形式。"), subject: tag)
    }
    return tag
  }
}
