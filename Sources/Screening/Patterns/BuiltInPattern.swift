public import Reporting

/// What the executable itself recognises wherever it stands, in its usual dress.
public enum BuiltInPattern: String, Sendable, CaseIterable {
  /// Mobile and landline telephone numbers of mainland China, numbers that begin with 400 or 800, and
  /// those of other countries behind a plus sign.
  case phone = "contact_phone"
  /// Accounts with WeChat and QQ, each behind a word for the messenger.
  case handle = "contact_handle"
  /// E-mail addresses.
  case email = "contact_email"
  /// Web addresses with a scheme, and those without whose top-level domain is known.
  case link
  /// Resident identity numbers of 18 characters. The 15 digits of the old form, which have no check
  /// digit, are not looked for: too many other numbers look like them.
  case identityNumber = "identity_number"
  /// Bank card numbers of the known schemes that satisfy Luhn's formula.
  case bankCard = "bank_card"

  /// The category of its findings.
  public var category: Category {
    switch self {
    case .phone: .contactPhone
    case .handle: .contactHandle
    case .email: .contactEmail
    case .link: .link
    case .identityNumber: .identityNumber
    case .bankCard: .bankCard
    }
  }

  /// What its findings ask for.
  public var severity: Severity { .review }

  /// What people read.
  public var title: Text {
    switch self {
    case .phone: Text("Telephone numbers", "电话号码")
    case .handle: Text("WeChat and QQ accounts", "微信号和 QQ 号")
    case .email: Text("E-mail addresses", "电子邮箱")
    case .link: Text("Web addresses", "网址")
    case .identityNumber: Text("Identity numbers", "身份证号")
    case .bankCard: Text("Bank card numbers", "银行卡号")
    }
  }
}
