import CommandLine
import Domain
import LegalText
import Reporting
import Store

/// The words that may stand for an agreement, a version or a clause.
enum AgreementCompletion {
  /// What is to be named.
  enum Kind: String {
    case slug
    case version
    case clause
  }

  static func candidates(
    _ kind: Kind, _ partial: String, _ session: Session
  ) throws(Failure) -> [Candidate] {
    if kind == .clause, let hash = partial.firstIndex(of: "#") {
      return try clauses(String(partial[..<hash]), partial, session)
    }
    let versions = try session.agreements.list()
    var found = Dictionary(grouping: versions, by: \.slug).map { slug, versions in
      Candidate(slug, versions.last?.terms.title ?? "")
    }
    if kind != .slug, partial.contains("@") {
      found = versions.map { Candidate($0.reference, $0.terms.title) }
      found += ["draft", "latest", "current"].flatMap { name in
        Set(versions.map(\.slug)).map { Candidate("\($0)@\(name)", "") }
      }
    }
    return found.filter { $0.word.hasPrefix(partial) }.sorted { $0.word < $1.word }
  }

  /// The clauses of a version: by their addresses, or, once a Latin letter was typed, by their ids.
  private static func clauses(
    _ named: String, _ partial: String, _ session: Session
  ) throws(Failure) -> [Candidate] {
    let version = try session.agreements.version(ClauseReference(named))
    let begun = partial.dropFirst(named.count + 1)
    let isASCII = begun.unicodeScalars.first.map {
      $0.properties.isASCIIHexDigit || $0.value < 0x80
    }
    return try session.agreements.clauses(of: version).map { clause in
      let name = isASCII == true ? clause.eid : clause.address
      return Candidate("\(named)#\(name)", clause.title)
    }.filter { $0.word.hasPrefix(partial) }
  }
}
