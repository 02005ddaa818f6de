extension Category {
  /// Telephone numbers.
  public static let contactPhone = Category(builtIn: "contact_phone")
  /// Names and numbers of accounts with messengers.
  public static let contactHandle = Category(builtIn: "contact_handle")
  /// E-mail addresses.
  public static let contactEmail = Category(builtIn: "contact_email")
  /// Addresses of web sites.
  public static let link = Category(builtIn: "link")
  /// Resident identity numbers.
  public static let identityNumber = Category(builtIn: "identity_number")
  /// Bank card numbers.
  public static let bankCard = Category(builtIn: "bank_card")
}
