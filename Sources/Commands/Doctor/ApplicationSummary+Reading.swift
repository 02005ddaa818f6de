import Digest
import Domain
import Formats
import Identifiers
import Reporting
import Store

extension ApplicationSummary {
  /// An application; what is sensitive is masked unless it is revealed.
  init(
    _ application: Application, _ session: Session, reveals: Bool = false
  ) throws(Failure) {
    let document = try session.evidence.find(application.evidence)
    func shown(_ name: String, _ mask: (String) -> String) -> String? {
      document.text(name).map { reveals ? $0 : mask($0) }
    }
    self.init(
      application: application, legalName: shown("legal_name", Masking.legalName),
      idType: document.text("id_type"), idNumber: shown("id_number", Masking.identityNumber),
      qualificationNumber: shown("qualification_number", Masking.certificateNumber),
      practiceNumber: shown("practice_number", Masking.certificateNumber),
      files: Self.files(document).map { reveals ? $0 : Masking.fileName($0) },
      remarks: CredentialRemarks.of(
        idType: document.text("id_type"), idNumber: document.text("id_number"),
        qualificationNumber: document.text("qualification_number"),
        practiceNumber: document.text("practice_number")
      ).map(\.rawValue),
      evidence: document.digest.hexadecimal)
  }

  private static func files(_ document: EvidenceRepository.Document) -> [String] {
    guard case .array(let values)? = document.body?["files"] else { return [] }
    return values.compactMap { if case .string(let name) = $0 { name } else { nil } }
  }
}
