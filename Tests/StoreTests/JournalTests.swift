import Digest
import Domain
import Reporting
import SQLite
@testable import Store
import Testing
import Time

@Suite("The journal")
struct JournalTests {
  @Test("A stranger can re-compute an entry's hash from its documented form")
  func canonicalForm() throws {
    let entry = JournalEntry(
      sequence: 2, format: 1, at: Instant(milliseconds: 1_750_000_000_123), operatorName: "陈",
      osUser: "chen", verb: "account suspend", subject: "account-17", clause: nil, outcome: "done",
      request: "00ff", artefact: nil, detail: .zero, previous: .zero, hash: .zero)
    let zeros = String(repeating: "0", count: 64)
    let form = """
      xsyf-journal 1
      previous:64:\(zeros)
      sequence:1:2
      at:13:1750000000123
      operator:3:陈
      os_user:4:chen
      verb:15:account suspend
      subject:10:account-17
      clause:-
      outcome:4:done
      request:4:00ff
      artefact:-
      detail:64:\(zeros)

      """
    #expect(String(decoding: entry.canonicalForm, as: UTF8.self) == form)
    // As sha256sum(1) gives it for the same bytes.
    #expect(
      entry.computedHash.hexadecimal
        == "19fa4cf0acffff1930014b5dccfdf98e224e80aab86e531a846a92e036d6d995")
  }

  @Test(
    "UPDATE, DELETE, REPLACE and gaps are refused, whoever asks",
    arguments: [
      "UPDATE journal SET verb = 'x'", "DELETE FROM journal WHERE sequence = 2",
      "REPLACE INTO journal SELECT * FROM journal WHERE sequence = 1",
      "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 2",
      """
      INSERT INTO journal SELECT 9, format, at, operator, os_user, verb, subject, clause, outcome,
        request, artefact, detail, hash, hash FROM journal WHERE sequence = 2
      """,
      """
      INSERT INTO journal SELECT 3, format, at, operator, os_user, verb, subject, clause, outcome,
        request, artefact, detail, previous, hash FROM journal WHERE sequence = 2
      """,
      "DELETE FROM journal_detail", "UPDATE journal_detail SET body = '{}'",
      "REPLACE INTO journal_detail SELECT * FROM journal_detail",
      "UPDATE journal_detail SET salt = NULL", "UPDATE evidence SET body = '{}'",
      "DELETE FROM evidence", "UPDATE evidence SET digest = zeroblob(32)",
    ])
  func guards(statement: String) throws {
    let fixture = try Fixture()
    try fixture.addAccount("r-1")
    let raw = try fixture.raw()
    #expect(throws: SQLiteError.self) { try raw.executeScript(statement) }
    let result = try fixture.store().read(fixture.call()) { session throws(Failure) in
      try session.journalEntries.verify()
    }
    #expect(result.firstBreak == nil)
    #expect(result.entries == 2)
  }

  @Test(
    "A verification names the first entry that is not as it was written",
    arguments: [
      (
        "DROP TRIGGER journal_never_updated; UPDATE journal SET verb = 'x' WHERE sequence = 2", 2,
        "entry_changed"
      ),
      (
        "DROP TRIGGER journal_never_updated; UPDATE journal SET at = at + 1 WHERE sequence = 1", 1,
        "entry_changed"
      ),
      (
        "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_never_deleted; DELETE FROM journal WHERE sequence = 2",
        3, "entry_missing"
      ),
      (
        "DROP TRIGGER journal_detail_only_erased; UPDATE journal_detail SET body = '{}' WHERE sequence = 3",
        3, "detail_changed"
      ),
      (
        "DROP TRIGGER journal_detail_never_deleted; DELETE FROM journal_detail WHERE sequence = 2",
        2, "detail_changed"
      ),
      (
        "DROP TRIGGER evidence_only_erased; UPDATE evidence SET body = '{}' WHERE id = 2", 3,
        "evidence_changed"
      ),
    ])
  func breaks(script: String, sequence: Int64, code: String) throws {
    let fixture = try Fixture()
    for number in 1...3 { try fixture.addAccount("r-\(number)") }
    try fixture.raw().executeScript(script)
    let result = try fixture.store().read(fixture.call()) { session throws(Failure) in
      try session.journalEntries.verify()
    }
    #expect(result.firstBreak?.sequence == sequence)
    #expect(result.firstBreak?.code == code)
  }

  @Test("Details and evidence can be erased, salt included, and the chain still verifies")
  func erasing() throws {
    let fixture = try Fixture()
    try fixture.addAccount("r-1")
    try fixture.raw().executeScript(
      """
      UPDATE journal_detail SET salt = NULL, body = NULL WHERE sequence = 2;
      UPDATE evidence SET salt = NULL, body = NULL;
      """)
    let result = try fixture.store().read(fixture.call()) { session throws(Failure) in
      try session.journalEntries.verify()
    }
    #expect(result.firstBreak == nil)
    #expect(result.erased == 1)
    #expect(result.evidence == 1)
  }

  @Test("A seal finds entries that were cut off, and entries that were replaced")
  func seal() throws {
    let fixture = try Fixture()
    try fixture.addAccount("r-1")
    func verify(_ seal: JournalRepository.Head) throws -> String? {
      try fixture.store().read(fixture.call()) { session throws(Failure) in
        try session.journalEntries.verify(seal: seal)
      }.firstBreak?.code
    }
    let head = try fixture.store().read(fixture.call()) { session throws(Failure) in
      try session.journalEntries.head()
    }
    #expect(try verify(head) == nil)
    #expect(try verify(.init(sequence: 3, hash: head.hash)) == "entries_cut_off")
    #expect(try verify(.init(sequence: 1, hash: head.hash)) == "seal_mismatch")
    try fixture.addAccount("r-2")
    #expect(try verify(head) == nil)
  }
}
