@testable import Commands
import Domain
import Glibc
import LegalText
import Reporting
import Store
import Time

/// A store of its own for a test, gone afterwards, in which things happen on the days they are said to.
final class History {
  private let folder: String
  private var path: String { folder + "/s.db" }

  /// A store that was made on a day.
  init(on day: String) throws {
    var template = Array("/tmp/xsyf-history-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { _ = unsafe mkdtemp(start) }
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try StoreFile.create(path, sharing: .none, owner: "chen", clock: .constant(Self.instant(day)))
  }

  deinit {
    for name in ["s.db", "s.db-wal", "s.db-shm"] { unsafe unlink(folder + "/" + name) }
    unsafe rmdir(folder)
  }

  /// Midnight of a day in Shanghai.
  static func instant(_ day: String) throws -> Instant {
    try Instant(parsing: Array((day + "T00:00:00+08:00").utf8))
  }

  /// Carries something out on a day.
  func on<Result>(
    _ day: String, verb: String = "test", _ body: (Session) throws(Failure) -> Result
  ) throws -> Result {
    let store = try Store(opening: path, .writing, clock: .constant(Self.instant(day)))
    let call = Call(
      verb: verb, access: .anyRole, request: "r", operatorName: nil, isDryRun: false)
    return try store.change(call, body)
  }

  /// Imports a text on a day and publishes it with effect from another.
  func publish(
    _ text: String, on day: String, from effective: String, _ type: ChangeType? = nil
  ) throws {
    let outline = try Outline(importing: Array(text.utf8))
    let effect = try Self.instant(effective)
    try on(day) { session throws(Failure) in
      let version = try session.agreements.add(
        outline, source: Array(text.utf8), form: .plain, slug: "terms",
        terms: AgreementTerms(
          title: "示例", effectiveDate: CalendarDay(effective), changeType: type, changeNote: "n")
      ).version
      try AgreementPublish.publish(
        version, .init(effectiveAt: effect, publishedAt: session.now),
        GivenText(version, session), session)
    }
  }
}
