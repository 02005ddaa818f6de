import Identifiers

/// What a reviewer should look at; it decides nothing by itself.
enum CredentialRemarks: String {
  case qualificationNumberUnreadable = "qualification_number_unreadable"
  case qualificationNumberOfAnotherPerson = "qualification_number_of_another_person"
  case qualificationNumberMissing = "qualification_number_missing"
  case practiceNumberUnreadable = "practice_number_unreadable"
  case practiceNumberMissing = "practice_number_missing"

  /// The remarks on the numbers of an application.
  static func of(
    idType: String?, idNumber: String?, qualificationNumber: String?, practiceNumber: String?
  ) -> [CredentialRemarks] {
    [
      qualification(qualificationNumber, idType: idType, idNumber: idNumber),
      practice(practiceNumber),
    ].compactMap { $0 }
  }

  private static func qualification(
    _ number: String?, idType: String?, idNumber: String?
  ) -> CredentialRemarks? {
    guard let number else { return .qualificationNumberMissing }
    guard let certificate = try? QualificationCertificateNumber(parsing: number) else {
      return .qualificationNumberUnreadable
    }
    guard idType == "resident_id", let idNumber else { return nil }
    return certificate.belongs(to: idNumber) ? nil : .qualificationNumberOfAnotherPerson
  }

  private static func practice(_ number: String?) -> CredentialRemarks? {
    guard let number else { return .practiceNumberMissing }
    return (try? PracticeCertificateNumber(parsing: number)) == nil
      ? .practiceNumberUnreadable : nil
  }
}
