import Domain
import Formats
import Identifiers
import Reporting
import Time

extension AccountForm {
  static let fieldNames = [
    "external_id", "kind", "party", "phone", "nickname", "region", "birth_date",
  ]

  /// Reads an account as the platform hands it in.
  init(reading form: FormReader) throws(Failure) {
    try form.allowOnly(Self.fieldNames)
    self.init(
      externalID: try form.externalID("external_id"), kind: try form.word("kind"),
      party: try form.word("party", default: .person), nickname: try form.optional("nickname"),
      region: try form.optional("region"), phone: try form.phone("phone"),
      birthDate: try form.day("birth_date"))
  }
}

extension FormReader {
  /// The platform's own id of something; it must not look like an id of this store.
  func externalID(_ name: String) throws(Failure) -> String {
    let value = try required(name)
    guard !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw Self.problem(
        "control_character", name,
        Text("‘\(name)’ contains a control character", "“\(name)”含有控制字符"),
        Text("Remove it.", "请删除。"))
    }
    guard RecordID(value) == nil else {
      throw Self.problem(
        "ambiguous_id", name,
        Text(
          "‘\(name)’ is ‘\(value)’, which looks like an id of this store",
          "“\(name)”为“\(value)”，与本库编号的写法相同"),
        Text("Give it a prefix of the platform's own.", "请加上平台自己的前缀。"))
    }
    return value
  }

  /// A mobile telephone number, in its canonical form; other numbers stand as they are.
  fileprivate func phone(_ name: String) throws(Failure) -> String? {
    guard let value = try optional(name) else { return nil }
    guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) || " +-()".utf8.contains($0) }) else {
      throw Self.problem(
        "invalid_phone", name, Text("‘\(name)’ is no telephone number", "“\(name)”不是电话号码"),
        Text("Write digits, such as 13800000000.", "请写数字，如 13800000000。"))
    }
    return (try? MobileNumber(parsing: value))?.description ?? value
  }

  fileprivate func day(_ name: String) throws(Failure) -> String? {
    guard let value = try optional(name) else { return nil }
    guard let day = CalendarDay(value) else {
      throw Self.problem(
        "invalid_date", name, Text("‘\(name)’ is no date", "“\(name)”不是日期"),
        Text("Write it as 1980-01-31.", "请写作 1980-01-31。"))
    }
    return day.description
  }
}
