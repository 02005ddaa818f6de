import Domain
import LegalText
import Reporting
import SQLite
import Store
import Testing
import Time

@Suite("A text that a better importer reads")
struct ImporterTests {
  private let text = "示例协议\n第一条 甲。\n第一千条 乙。"

  @Test("A draft is imported anew where other clauses are found, and only there")
  func draft() throws {
    let fixture = try Fixture()
    #expect(try add(to: fixture) == 1)
    try age(fixture, "UPDATE clause SET title = title")
    #expect(try add(to: fixture) == 1)
    try age(fixture, "UPDATE clause SET text = '第一条 甲。第一千条 乙。' WHERE address = '第一条'")
    #expect(try add(to: fixture) == 2)
    #expect(try add(to: fixture) == 2)
  }

  @Test("What was published stays as it is")
  func published() throws {
    let fixture = try Fixture()
    _ = try add(to: fixture)
    try age(fixture, "DELETE FROM clause WHERE address = '第一千条'")
    try fixture.raw().executeScript(
      """
      INSERT INTO proposal (id, act, subject, payload, proposer, proposed_at)
      VALUES (1, 'publish', 'terms@1', '{}', 1, 0);
      INSERT INTO publication (agreement_version, agreement, effective_at, published_at, proposal)
      SELECT id, agreement, 0, 0, 1 FROM agreement_version;
      """)
    #expect(try add(to: fixture) == 1)
  }

  /// Imports the text; answers the number of the version that holds it.
  private func add(to fixture: Fixture) throws -> Int {
    let outline = try Outline(importing: Array(text.utf8))
    return try fixture.store().change(fixture.call("agreement import")) {
      session throws(Failure) in
      try session.agreements.add(
        outline, source: Array(text.utf8), form: .plain, slug: "terms",
        terms: AgreementTerms(title: "示例协议")
      ).version.number
    }
  }

  /// Lets an older importer have found what a statement says.
  private func age(_ fixture: Fixture, _ statement: String) throws {
    try fixture.raw().executeScript("UPDATE agreement_version SET importer = 1; " + statement)
  }
}
