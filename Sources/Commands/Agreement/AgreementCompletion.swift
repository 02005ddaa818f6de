import CommandLine
import Domain
import LegalText
import Reporting
import Store
import Time

/// The words that may stand for an agreement, a version or a clause.
enum AgreementCompletion {
  /// What is to be named.
  enum Kind: String {
    case slug
    case version
    case clause
    /// A clause that a decision cites, whose agreement may be left out where there is only one.
    case citation
  }

  /// The words for the version of an agreement that is in a state.
  private static let states: [(word: String, name: ClauseReference.VersionName)] = [
    ("draft", .draft), ("latest", .latest), ("current", .current),
  ]

  static func candidates(
    _ kind: Kind, _ partial: String, _ session: Session
  ) throws(Failure) -> [Candidate] {
    let found: [Candidate]
    if kind == .clause || kind == .citation, let hash = partial.firstIndex(of: "#") {
      found = try clauses(of: String(partial[..<hash]), partial, session)
    } else if kind != .slug, partial.contains("@") {
      found = try versionNames(of: session.agreements.list(), at: session.now)
        .sorted { $0.word < $1.word }
    } else {
      found =
        try slugs(session).sorted { $0.word < $1.word }
        + (kind == .citation ? bareAddresses(partial, session) : [])
    }
    return found.filter { $0.word.hasPrefix(partial) }
  }

  private static func slugs(_ session: Session) throws(Failure) -> [Candidate] {
    Dictionary(grouping: try session.agreements.list(), by: \.slug).map { slug, versions in
      Candidate(slug, versions.last?.terms.title ?? "")
    }
  }

  /// Every name of every version: its number, its date, and its state where a version is in it.
  private static func versionNames(
    of versions: [AgreementVersion], at instant: Instant
  ) -> [Candidate] {
    versions.map { Candidate($0.permanentName, $0.terms.title) }
      + versions.filter { $0.publication != nil }.map { Candidate($0.reference, $0.terms.title) }
      + Dictionary(grouping: versions, by: \.slug).flatMap { slug, versions in
        states.compactMap { word, state in
          versions.version(state, at: instant).map {
            Candidate("\(slug)@\(word)", $0.terms.title)
          }
        }
      }
  }

  /// The clauses of a version, in the order of the document: by their addresses, and, once something of them was typed, by their
  /// ids, and with brackets as they were typed. Nothing may be named where there is one agreement.
  private static func clauses(
    of named: String, _ partial: String, _ session: Session
  ) throws(Failure) -> [Candidate] {
    let reference = named.isEmpty ? "" : named + "#"
    let typed = partial.dropFirst(named.count + 1)
    let version = try session.agreements.version(ClauseReference(clause: "\(reference)首部"))
    let head = named.isEmpty ? "#" : reference
    return try session.agreements.clauses(of: version).flatMap { clause in
      names(of: clause, typed).map { Candidate(head + $0, clause.title) }
    }
  }

  /// The addresses of the only agreement, once something of them was typed.
  private static func bareAddresses(
    _ partial: String, _ session: Session
  ) throws(Failure) -> [Candidate] {
    guard !partial.isEmpty, try session.agreements.slugs().count == 1 else { return [] }
    return try clauses(of: "", "#" + partial, session).map {
      Candidate(String($0.word.dropFirst()), $0.help)
    }
  }

  private static func names(of clause: Clause, _ typed: Substring) -> [String] {
    guard !typed.isEmpty else { return [clause.address] }
    let wide = clause.address.replacing("(", with: "（").replacing(")", with: "）")
    let isWide = typed.contains("（")
    return [isWide ? wide : clause.address, clause.eid]
  }
}
