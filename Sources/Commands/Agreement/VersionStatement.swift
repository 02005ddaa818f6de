import Domain
import Reporting

/// What a signature of a version vouches for: which text binds from when.
enum VersionStatement {
  /// The namespace of signatures of statements (see PROTOCOL.sshsig of OpenSSH).
  static let namespace = "xsyf-agreement"

  /// The statement, in lines that end with LF.
  static func text(of version: AgreementVersion) throws(Failure) -> String {
    guard let publication = version.publication, let day = version.terms.effectiveDate,
      let text = version.textSHA256
    else {
      throw Failure(
        .refused, "not_published",
        Text(
          "\(version.permanentName) is not published; there is nothing to vouch for",
          "\(version.permanentName) 尚未发布，无可声明"),
        hint: Text("Publish it first.", "请先发布。"), subject: version.permanentName)
    }
    return """
      xsyf agreement statement v1
      slug: \(version.slug)
      version: \(version.number)
      effective: \(day) (\(publication.effectiveAt))
      text-sha256: \(text)
      source-sha256: \(version.sourceSHA256)

      """
  }
}
