import Digest
import Domain
import LegalText
import Reporting
import Store

/// Compares the texts of one version with what the journal says of them.
struct TextVerification {
  private let version: AgreementVersion
  private let journaled: AgreementRepository.JournaledDigests
  private let source: String
  private let text: String
  private let outline: String

  init(_ version: AgreementVersion, _ session: Session) throws(Failure) {
    self.version = version
    journaled = try session.agreements.journaledDigests(of: version)
    source = SHA256.digest(of: try session.agreements.source(of: version)).hexadecimal
    let nodes = try session.agreements.nodes(of: version)
    text = AgreementRepository.textDigest(of: nodes).hexadecimal
    outline = Integrity.outlineDigest(of: nodes).hexadecimal
  }

  var lines: [VerificationView.Line] {
    var lines = [line("source", source, [version.sourceSHA256, journaled.source])]
    // What was published with the first schema is journaled by the digest of its source.
    let published = journaled.published == version.sourceSHA256 ? nil : journaled.published
    if version.textSHA256 != nil || published != nil {
      let isPublished = version.publication != nil && version.textSHA256 != nil
      lines.append(
        line("text", text, isPublished ? [version.textSHA256, published] : [version.textSHA256]))
    }
    if version.publication != nil, let known = journaled.outline {
      lines.append(line("outline", outline, [known]))
    }
    return lines
  }

  private func line(
    _ subject: String, _ computed: String, _ known: [String?]
  ) -> VerificationView.Line {
    VerificationView.Line(
      version: version.permanentName, subject: subject,
      result: known.allSatisfy { $0 == computed } ? .holds : .broken, detail: computed)
  }
}
