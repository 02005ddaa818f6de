import Digest
import Domain
public import Reporting
import SQLite

/// What a verification of the journal found.
public struct JournalVerification: Sendable, Equatable {
  /// The first thing that is not as it was written.
  public struct Break: Sendable, Equatable {
    /// The sequence of the entry.
    public let sequence: Int64
    /// A stable word for what is wrong with it.
    public let code: String
    /// What is wrong with it.
    public let message: Text
  }

  /// How many entries hold.
  public private(set) var entries: Int64 = 0
  /// How many of them had their details erased.
  public private(set) var erased: Int64 = 0
  /// How many frozen documents were compared with the entries that froze them.
  public private(set) var evidence: Int64 = 0
  /// The last entry that holds.
  public private(set) var head = JournalRepository.Head(sequence: 0, hash: .zero)
  /// The first thing that does not; nil where everything does.
  public private(set) var firstBreak: Break?

  /// Takes the next entry; answers whether to go on.
  mutating func take(
    _ entry: JournalEntry, detail: String?, salt: [UInt8]?, hasDetail: Bool
  ) -> Bool {
    if let problem = problem(entry, detail: detail, salt: salt, hasDetail: hasDetail) {
      firstBreak = Break(sequence: entry.sequence, code: problem.0, message: problem.1)
      return false
    }
    entries += 1
    if detail == nil { erased += 1 }
    head = JournalRepository.Head(sequence: entry.sequence, hash: entry.hash)
    return true
  }

  mutating func takeEvidence(
    journal: Int64, digest: Digest256, artefact: Digest256?, computed: Digest256?
  ) -> Bool {
    guard digest == artefact, computed == nil || computed == digest else {
      firstBreak = Break(
        sequence: journal, code: "evidence_changed",
        message: Text(
          "the evidence frozen by entry \(journal) was changed", "第 \(journal) 条所固定的证据被改动"))
      return false
    }
    evidence += 1
    return true
  }

  /// Compares the end of the journal with a seal that was kept elsewhere.
  mutating func compare(with seal: JournalRepository.Head, sealedHash: Digest256?) {
    guard firstBreak == nil else { return }
    if seal.sequence > head.sequence {
      firstBreak = Break(
        sequence: head.sequence + 1, code: "entries_cut_off",
        message: Text(
          "the seal knows entry \(seal.sequence), but the journal ends at \(head.sequence)",
          "封存值包含第 \(seal.sequence) 条，但日志止于第 \(head.sequence) 条"))
    } else if sealedHash != seal.hash {
      firstBreak = Break(
        sequence: seal.sequence, code: "seal_mismatch",
        message: Text(
          "entry \(seal.sequence) is not the one that was sealed",
          "第 \(seal.sequence) 条与封存时不一致"))
    }
  }

  private func problem(
    _ entry: JournalEntry, detail: String?, salt: [UInt8]?, hasDetail: Bool
  ) -> (String, Text)? {
    if entry.sequence != head.sequence + 1 {
      return (
        "entry_missing",
        Text(
          "entry \(head.sequence + 1) is missing before \(entry.sequence)",
          "第 \(entry.sequence) 条之前缺少第 \(head.sequence + 1) 条")
      )
    }
    if entry.format != JournalEntry.format {
      return (
        "unknown_format",
        Text(
          "entry \(entry.sequence) has the unknown format \(entry.format)",
          "第 \(entry.sequence) 条的格式版本 \(entry.format) 未知")
      )
    }
    if entry.previous != head.hash || entry.computedHash != entry.hash {
      return (
        "entry_changed",
        Text("entry \(entry.sequence) was changed", "第 \(entry.sequence) 条被改动")
      )
    }
    if !hasDetail
      || (detail.map { Salted.digest($0, salt: salt ?? []) } ?? entry.detail) != entry.detail
    {
      return (
        "detail_changed",
        Text(
          "the details of entry \(entry.sequence) were changed", "第 \(entry.sequence) 条的明细被改动")
      )
    }
    return nil
  }
}

extension JournalRepository {
  /// Re-computes every entry, every detail and every frozen document that was not erased, and
  /// compares the end with a seal if one is given.
  public func verify(seal: Head? = nil) throws(Failure) -> JournalVerification {
    var result = JournalVerification()
    var sealedHash: Digest256?
    let query: SQL = "\(sql: Self.select) ORDER BY j.sequence"
    try database.forEach(query) { row throws(Failure) in
      let line = try Self.line(row)
      if line.entry.sequence == seal?.sequence { sealedHash = line.entry.hash }
      let isErased = line.detail == nil ? try isErased(line.entry.sequence) : false
      return result.take(
        line.entry, detail: line.detail, salt: try row.get(15),
        hasDetail: line.detail != nil || isErased)
    }
    if result.firstBreak == nil { try verifyEvidence(&result) }
    if let seal, seal.sequence > 0 { result.compare(with: seal, sealedHash: sealedHash) }
    return result
  }

  /// Whether an entry's details are a row without a text, not a missing row.
  private func isErased(_ sequence: Int64) throws(Failure) -> Bool {
    try database.first(
      "SELECT 1 FROM journal_detail WHERE sequence = \(sequence)"
    ) { _ throws(Failure) in true } ?? false
  }

  private func verifyEvidence(_ result: inout JournalVerification) throws(Failure) {
    let query: SQL = """
      SELECT e.journal, e.digest, j.artefact, e.salt, e.body
      FROM evidence e LEFT JOIN journal j ON j.sequence = e.journal ORDER BY e.id
      """
    try database.forEach(query) { row throws(Failure) in
      let (salt, body): ([UInt8]?, String?) = (try row.get(3), try row.get(4))
      var computed: Digest256?
      if let salt, let body { computed = Salted.digest(body, salt: salt) }
      return result.takeEvidence(
        journal: try row.get(0), digest: try row.digest(1), artefact: try row.optionalDigest(2),
        computed: computed)
    }
  }
}
