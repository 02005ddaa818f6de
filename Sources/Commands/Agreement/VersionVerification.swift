import Digest
import Domain
import LegalText
import Reporting
import Store
import Time

/// Compares one version with what the journal says of it.
struct VersionVerification {
  private let version: AgreementVersion
  private let journaled: AgreementRepository.JournaledVersion
  private let source: String
  private let text: String
  private let outline: String

  init(_ version: AgreementVersion, _ session: Session) throws(Failure) {
    self.version = version
    journaled = try session.agreements.journaled(of: version)
    source = SHA256.digest(of: try session.agreements.source(of: version)).hexadecimal
    let nodes = try session.agreements.nodes(of: version)
    text = AgreementRepository.textDigest(of: nodes).hexadecimal
    outline = Integrity.outlineDigest(of: nodes).hexadecimal
  }

  var lines: [VerificationView.Line] {
    var lines = [line("source", source, [version.sourceSHA256, journaled.source])]
    if let textLine { lines.append(textLine) }
    guard let publication = version.publication else { return lines }
    if let known = journaled.outline { lines.append(line("outline", outline, [known])) }
    if let known = journaled.effectiveAt {
      lines.append(line("effect", publication.effectiveAt.description, [known]))
    }
    return lines
  }

  private var textLine: VerificationView.Line? {
    guard version.textSHA256 != nil else {
      // What was published with the first schema is journaled by the digest of its source.
      guard let published = journaled.published, published != version.sourceSHA256 else {
        return nil
      }
      return line("text", text, [published])
    }
    let isPublished = version.publication != nil
    return line(
      "text", text, [version.textSHA256] + (isPublished ? [journaled.published] : []))
  }

  /// Whether the journal knows a signature.
  func knows(_ signature: String) -> Bool {
    journaled.signatures.contains(SHA256.digest(of: Array(signature.utf8)).hexadecimal)
  }

  /// What became of the signatures that the journal knows and the store has no more.
  func missing(among kept: [AgreementRepository.Signature]) -> [VerificationView.Line] {
    let digests = kept.map { SHA256.digest(of: Array($0.signature.utf8)).hexadecimal }
    return journaled.signatures.filter { !digests.contains($0) }.map {
      VerificationView.Line(
        version: version.permanentName, subject: "signature", result: .broken, detail: $0)
    }
  }

  private func line(
    _ subject: String, _ computed: String, _ known: [String?]
  ) -> VerificationView.Line {
    VerificationView.Line(
      version: version.permanentName, subject: subject,
      result: known.allSatisfy { $0 == computed } ? .holds : .broken, detail: computed)
  }
}
