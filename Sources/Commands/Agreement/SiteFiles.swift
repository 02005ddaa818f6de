import Domain
import Formats
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

  init(_ session: Session, baseURL: String?) throws(Failure) {
    var agreements: [SiteAgreement] = []
    for slug in try session.agreements.slugs() {
      let versions = try session.agreements.versions(of: slug).filter { $0.publication != nil }
      guard !versions.isEmpty else { continue }
      var entries: [SiteEntry] = []
      for version in versions.sorted(by: Self.isNewer) {
        if let entry = try add(version, session) { entries.append(entry) }
      }
      let current = versions.first { $0.status(at: session.now) == .inForce }
      try addLatest(slug, current, session)
      agreements.append(SiteAgreement(slug: slug, current: current, entries: entries))
    }
    files.append(File(path: "index.html", content: SiteIndex.page(agreements, at: session.now)))
    files.append(
      File(
        path: "feed.xml",
        content: SiteFeed.atom(agreements.flatMap(\.entries), baseURL: baseURL)))
  }

  private mutating func add(
    _ version: AgreementVersion, _ session: Session
  ) throws(Failure) -> SiteEntry? {
    guard let day = version.terms.effectiveDate, let publication = version.publication else {
      return nil
    }
    let path = "\(version.slug)/\(day)"
    let text = try GivenText(version, session)
    var forms = Rendition.allCases.filter { $0 != .html }.map(\.fileExtension)
    for form in Rendition.allCases {
      files.append(File(path: "\(path).\(form.fileExtension)", content: form.render(text)))
    }
    if version.textSHA256 != nil {
      files.append(
        File(path: path + ".statement", content: try VersionStatement.text(of: version)))
      forms.append("statement")
      for (index, signature) in try session.agreements.signatures(of: version).enumerated() {
        forms.append("statement.\(index + 1).sig")
        files.append(
          File(path: "\(path).statement.\(index + 1).sig", content: signature.signature))
      }
    }
    return SiteEntry(
      version: version, changedAt: version.withdrawal?.at ?? publication.publishedAt, path: path,
      forms: forms)
  }

  /// The version in force, or that there is none: what stood there before must not stay.
  private mutating func addLatest(
    _ slug: String, _ current: AgreementVersion?, _ session: Session
  ) throws(Failure) {
    let text = try current.map { version throws(Failure) in try GivenText(version, session) }
    for form in Rendition.allCases {
      files.append(
        File(
          path: "\(slug)/latest.\(form.fileExtension)",
          content: text.map(form.render) ?? Self.nothing(slug, form)))
    }
  }

  private static func nothing(_ slug: String, _ form: Rendition) -> String {
    let words = "当前没有生效的版本"
    switch form {
    case .text, .markdown: return words + "\n"
    case .json:
      return JSON.object([JSON.Member("slug", .string(slug)), JSON.Member("number", .null)])
        .serialized + "\n"
    case .html:
      return HTMLRenderer.page(
        title: slug, language: "zh-CN",
        body:
          "<h1>\(slug)</h1>\n<p>\(words)</p>\n<p><a href=\"../index.html#\(slug)\">全部版本</a></p>\n")
    }
  }

  private static func isNewer(_ first: AgreementVersion, _ second: AgreementVersion) -> Bool {
    (first.publication?.effectiveAt.milliseconds ?? 0)
      > (second.publication?.effectiveAt.milliseconds ?? 0)
  }
}

/// An agreement in the archive.
struct SiteAgreement {
  let slug: String
  /// The version in force; nil where none is.
  let current: AgreementVersion?
  /// Its published versions, the newest first.
  let entries: [SiteEntry]
}

/// A version in the archive.
struct SiteEntry {
  let version: AgreementVersion
  /// When it was published, or else withdrawn.
  let changedAt: Instant
  /// The path of its files, but for how they end.
  let path: String
  /// How the names of its files end, beside the page.
  let forms: [String]
}
