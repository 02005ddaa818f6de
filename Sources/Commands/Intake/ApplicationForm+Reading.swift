import Domain
import Identifiers
import Reporting

extension ApplicationForm {
  static let fieldNames = [
    "account", "legal_name", "id_type", "id_number", "profession", "qualification_number",
    "practice_number", "title", "institution", "department", "files",
  ]

  /// Reads a credential application as it is handed in.
  init(reading form: FormReader) throws(Failure) {
    try form.allowOnly(Self.fieldNames)
    let idType: IdentityDocument = try form.word("id_type", default: .residentID)
    self.init(
      account: try form.required("account"), legalName: try form.required("legal_name"),
      idType: idType.rawValue, idNumber: try form.idNumber(idType),
      profession: try form.word("profession", default: .physician),
      qualificationNumber: try form.optional("qualification_number"),
      practiceNumber: try form.optional("practice_number"), title: try form.optional("title"),
      institution: try form.optional("institution"), department: try form.optional("department"),
      files: try form.texts("files"))
  }
}

extension FormReader {
  /// The number of an identity document; a resident's must be valid.
  fileprivate func idNumber(_ type: IdentityDocument) throws(Failure) -> String {
    let value = try required("id_number")
    guard type == .residentID else { return value }
    do {
      return try ResidentIdentityNumber(parsing: value).description
    } catch {
      throw Self.problem(
        error.code, "id_number",
        Text("‘id_number’ is no identity number: ", "“id_number”不是有效的身份证号：") + error.message,
        Text("Correct it, or choose another id_type.", "请更正，或选择其他 id_type。"))
    }
  }
}
