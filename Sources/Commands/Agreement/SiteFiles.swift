import Domain
import LegalText
import Reporting
import Store
import Time

/// The files of the public archive. They depend on what is published, and on the instant only as far
/// as it decides which version is in force.
struct SiteFiles {
  /// A file: its path below the folder, and its content.
  struct File {
    let path: String
    let content: String
  }

  private(set) var files: [File] = []
  private var entries: [SiteEntry] = []

  init(_ session: Session, baseURL: String?) throws(Failure) {
    for slug in try session.agreements.slugs() {
      let versions = try session.agreements.versions(of: slug).filter { $0.publication != nil }
      for version in versions.sorted(by: Self.isNewer) {
        try add(version, session)
      }
      let current = versions.first { $0.status(at: session.now) == .inForce }
      if let current { addLatest(try GivenText(current, session)) }
    }
    files.append(
      File(path: "index.html", content: SiteIndex.page(entries, language: .chinese)))
    files.append(File(path: "feed.xml", content: SiteFeed.atom(entries, baseURL: baseURL)))
  }

  private mutating func add(_ version: AgreementVersion, _ session: Session) throws(Failure) {
    guard let day = version.terms.effectiveDate, let publication = version.publication else {
      return
    }
    let path = "\(version.slug)/\(day)"
    let text = try GivenText(version, session)
    for form in Rendition.allCases {
      files.append(File(path: "\(path).\(form.fileExtension)", content: form.render(text)))
    }
    if version.textSHA256 != nil {
      files.append(
        File(path: path + ".statement", content: try VersionStatement.text(of: version)))
      for (index, signature) in try session.agreements.signatures(of: version).enumerated() {
        files.append(
          File(path: "\(path).statement.\(index + 1).sig", content: signature.signature))
      }
    }
    entries.append(SiteEntry(version: version, publishedAt: publication.publishedAt, path: path))
  }

  private mutating func addLatest(_ text: GivenText) {
    guard let slug = text.version?.slug else { return }
    for form in Rendition.allCases {
      files.append(
        File(path: "\(slug)/latest.\(form.fileExtension)", content: form.render(text)))
    }
  }

  private static func isNewer(_ first: AgreementVersion, _ second: AgreementVersion) -> Bool {
    (first.publication?.effectiveAt.milliseconds ?? 0)
      > (second.publication?.effectiveAt.milliseconds ?? 0)
  }
}

/// A version in the archive.
struct SiteEntry {
  let version: AgreementVersion
  let publishedAt: Instant
  /// The path of its files, but for how they end.
  let path: String
}
