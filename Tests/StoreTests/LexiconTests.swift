import Domain
import Glibc
import Reporting
import SQLite
import Screening
import Store
import Testing

@Suite("The store's lexicon")
struct LexiconTests {
  private func change<Result>(
    _ fixture: Fixture, _ body: (LexiconRecorder, Session) throws(Failure) -> Result
  ) throws -> Result {
    try fixture.store().change(fixture.call("lexicon add")) { session throws(Failure) in
      let recorder = try LexiconRecorder(session)
      let result = try body(recorder, session)
      try recorder.finish()
      return result
    }
  }

  private func add(_ fixture: Fixture, _ words: [String]) throws {
    try change(fixture) { recorder, _ throws(Failure) in
      for word in words {
        _ = try recorder.take(LexiconForm(.term, word, category: .rumour))
      }
    }
  }

  private func read<Result>(
    _ fixture: Fixture, _ body: (Session) throws(Failure) -> Result
  ) throws -> Result {
    try fixture.store().read(fixture.call(), body)
  }

  @Test("A revision can be seen as it was, and what changed between two is told")
  func history() throws {
    let fixture = try Fixture()
    let size =
      StarterLexicon.lexicon.terms.count + StarterLexicon.lexicon.exceptions.count
      + BuiltInPattern.allCases.count
    try add(fixture, ["甲乙丙", "丁戊己"])
    let id = RecordID(.term, Int64(size) + 1)
    try change(fixture) { recorder, session throws(Failure) in
      let entry = try session.lexicon.find(id)
      var form = entry.form
      form.severity = .block
      try recorder.change(entry, to: form)
    }
    try change(fixture) { recorder, session throws(Failure) in
      try recorder.end(session.lexicon.find(id))
    }
    try read(fixture) { session throws(Failure) in
      func words(_ revision: Int64) throws(Failure) -> [String] {
        var words: [String] = []
        try session.lexicon.forEach(atRevision: revision) { entry throws(Failure) in
          if entry.id > size { words.append("\(entry.form.text) \(entry.form.severity ?? .note)") }
        }
        return words
      }
      #expect(try session.lexicon.revision().number == 5)
      #expect(try words(2) == [])
      #expect(try words(3) == ["甲乙丙 review", "丁戊己 review"])
      #expect(try words(4) == ["甲乙丙 block", "丁戊己 review"])
      #expect(try words(5) == ["丁戊己 review"])
      let last = try session.lexicon.find(id)
      #expect(last.until == 5)
      #expect(try session.lexicon.history(of: last).map(\.version) == [1, 2])
      guard case .changed(let from, let to)? = try session.lexicon.changes(from: 3, to: 4).first
      else {
        Issue.record("no change was told")
        return
      }
      #expect(from.form.severity == .review)
      #expect(to.form.severity == .block)
      #expect(try session.lexicon.changes(from: 3, to: 5) == [.removed(from)])
      #expect(try session.lexicon.changes(from: 2, to: 5).count == 1)
      #expect(try session.lexicon.changes(from: 5, to: 5).isEmpty)
    }
  }

  @Test("The same again makes no revision; other data are a conflict unless they replace")
  func intake() throws {
    let fixture = try Fixture()
    let form = LexiconForm(.term, "甲乙丙", category: .rumour)
    var other = form
    other.note = "说明"
    let outcomes = try change(fixture) { recorder, _ throws(Failure) in
      [try recorder.take(form).outcome, try recorder.take(form).outcome]
    }
    #expect(outcomes == [.created, .unchanged])
    #expect(throws: Failure.self) {
      try change(fixture) { recorder, _ throws(Failure) in try recorder.take(other) }
    }
    let updated = try change(fixture) { recorder, _ throws(Failure) in
      try recorder.take(other, updates: true).outcome
    }
    #expect(updated == .updated)
    _ = try change(fixture) { recorder, _ throws(Failure) in try recorder.take(other) }
    #expect(try read(fixture) { s throws(Failure) in try s.lexicon.revision().number } == 4)
  }

  @Test("A pattern has a name of its own, an exception no category")
  func kinds() throws {
    let fixture = try Fixture()
    for form in [
      LexiconForm(.term, "甲乙丙"), LexiconForm(.term, "，。", category: .rumour),
      LexiconForm(.exception, "甲*", category: .rumour),
      LexiconForm(.pattern, "[0-9]+", category: .rumour),
      LexiconForm(.pattern, " ", name: "n", category: .rumour),
      LexiconForm(.pattern, "[0-9]+", name: "n", category: .rumour, mode: .anywhere),
    ] {
      #expect(throws: Failure.self, "\(form)") {
        try change(fixture) { recorder, _ throws(Failure) in try recorder.take(form) }
      }
    }
    try change(fixture) { recorder, _ throws(Failure) in
      _ = try recorder.take(LexiconForm(.pattern, "[0-9]+", name: "n", category: .rumour))
    }
    #expect(throws: Failure.self) {
      try change(fixture) { recorder, _ throws(Failure) in
        try recorder.take(LexiconForm(.pattern, "[a-z]+", name: "n", category: .rumour))
      }
    }
  }

  @Test("Patterns are looked for, the built-in ones too, as long as they are active")
  func patterns() throws {
    let fixture = try Fixture()
    func terms() throws -> [String] {
      try read(fixture) { session throws(Failure) in
        Screener(try session.lexicon.compiled().lexicon)
          .findings(in: "代开３天病假，139-0000-0000，example.com").map(\.term)
      }
    }
    #expect(try terms() == ["contact_phone", "link"])
    try change(fixture) { recorder, session throws(Failure) in
      _ = try recorder.take(
        LexiconForm(.pattern, "代开[0-9]天病假", name: "sick_note", category: .rumour))
      let link = try recorder.take(LexiconForm(.pattern, "(?&link)"))
      #expect(link.outcome == .unchanged)
      let entry = try session.lexicon.find(link.record)
      var form = entry.form
      form.isActive = false
      try recorder.change(entry, to: form)
    }
    #expect(try terms() == ["sick_note", "contact_phone"])
  }

  @Test(
    "Expressions that cannot be searched for, and built-in patterns otherwise than they are, are refused",
    arguments: [
      LexiconForm(.pattern, "[0-9", name: "n", category: .rumour),
      LexiconForm(.pattern, "(a)\\1", name: "n", category: .rumour),
      LexiconForm(.pattern, "a", name: "n\tm", category: .rumour),
      LexiconForm(.pattern, "(?&nothing)", name: "n", category: .rumour),
      LexiconForm(.pattern, "(?&link)", category: .rumour),
      LexiconForm(.pattern, "(?&link)", severity: .block),
      LexiconForm(.pattern, "(?&link)", name: "n"),
    ])
  func refusedPatterns(form: LexiconForm) {
    #expect(throws: Failure.self) { try form.completed() }
  }

  @Test(
    "What the lexicon was is never changed, whoever asks",
    arguments: [
      "UPDATE lexicon_entry SET text = 'x' WHERE id = 1",
      "UPDATE lexicon_entry SET until = 1 WHERE id = 1", "DELETE FROM lexicon_entry",
      "DELETE FROM lexicon_revision", "UPDATE lexicon_revision SET at = 0",
      "INSERT INTO lexicon_revision (number, mark, at) VALUES (4, '0123456789abcdef', 0)",
      """
      INSERT OR REPLACE INTO lexicon_entry (id, version, since, kind, text, active)
      VALUES (1, 1, 1, 'exception', 'x', 1)
      """,
      """
      INSERT OR REPLACE INTO lexicon_entry (id, version, since, kind, text, active)
      SELECT 999, 1, 1, kind, text, 1 FROM lexicon_entry WHERE kind = 'exception' LIMIT 1
      """,
    ])
  func guards(statement: String) throws {
    let fixture = try Fixture()
    let raw = try fixture.raw()
    #expect(throws: SQLiteError.self) { try raw.executeScript(statement) }
  }

  @Test("The compiled form is kept for the present revision alone, and found again")
  func compiled() throws {
    let fixture = try Fixture()
    func compiled() throws -> StoreLexicon {
      try read(fixture) { session throws(Failure) in try session.lexicon.compiled() }
    }
    func kept() -> [String] { fixture.files().filter { $0.contains("lexicon") } }
    #expect(try compiled().revision.name == "lexicon@2")
    #expect(kept() == ["s.db.lexicon-2-\(CompiledLexicon.formatVersion)"])
    try add(fixture, ["甲乙丙"])
    let second = try compiled()
    #expect(kept() == ["s.db.lexicon-3-\(CompiledLexicon.formatVersion)"])
    let again = try compiled()
    #expect(again.revision == second.revision)
    #expect(again.lexicon.revision == second.lexicon.revision)
    #expect(Screener(again.lexicon).findings(in: "甲 乙 丙").map(\.term) == ["甲乙丙"])
  }

  @Test("The companion is kept beside the compiled form, and neither torn nor outdated used")
  func companion() throws {
    let fixture = try Fixture()
    try add(fixture, ["甲乙丙"])
    var options = ScreeningOptions()
    options.with = StepSet(.homophone)
    func terms(in text: String) throws -> [String] {
      try read(fixture) { session throws(Failure) in
        let compiled = try session.lexicon.compiled(accompanied: true)
        return Screener(compiled.lexicon, options).findings(in: text).map(\.term)
      }
    }
    func kept() -> [String] { fixture.files().filter { $0.contains("lexicon") }.sorted() }
    let name = "s.db.lexicon-3-\(CompiledLexicon.formatVersion)"
    #expect(try terms(in: "假以柄") == ["甲乙丙"])
    #expect(kept() == [name, name + "-companion"])
    unsafe truncate("\(fixture.folder)/\(name)-companion", 10_000)
    #expect(try terms(in: "假以柄") == ["甲乙丙"])
    try add(fixture, ["丁戊己"])
    #expect(try terms(in: "假以柄，钉午挤") == ["甲乙丙", "丁戊己"])
    let next = "s.db.lexicon-4-\(CompiledLexicon.formatVersion)"
    #expect(kept() == [next, next + "-companion"])
    unsafe rename("\(fixture.folder)/\(next)", "\(fixture.folder)/\(next)-companion")
    #expect(try terms(in: "假以柄，钉午挤") == ["甲乙丙", "丁戊己"])
  }

  @Test("A compiled form of another store's revision, or a torn one, is not used")
  func foreign() throws {
    let (one, other) = (try Fixture(), try Fixture())
    try add(one, ["甲乙丙"])
    try add(other, ["丁戊己"])
    func terms(_ fixture: Fixture) throws -> [String] {
      try read(fixture) { session throws(Failure) in
        let screener = Screener(try session.lexicon.compiled().lexicon)
        return screener.findings(in: "甲乙丙，丁戊己").map(\.term)
      }
    }
    let name = "/s.db.lexicon-3-\(CompiledLexicon.formatVersion)"
    #expect(try terms(one) == ["甲乙丙"])
    unsafe rename(one.folder + name, other.folder + name)
    #expect(try terms(other) == ["丁戊己"])
    #expect(try terms(other) == ["丁戊己"])
    unsafe truncate(other.folder + name, 100_000)
    #expect(try terms(other) == ["丁戊己"])
  }

  @Test("Where the folder cannot be written the lexicon is compiled in memory")
  func unwritable() throws {
    let fixture = try Fixture()
    // What stands in the way keeps even a superuser from writing.
    let name = fixture.path + ".lexicon-2-\(CompiledLexicon.formatVersion)"
    unsafe mkdir(name, 0o700)
    defer { unsafe rmdir(name) }
    let found = try read(fixture) { session throws(Failure) in
      Screener(try session.lexicon.compiled().lexicon).findings(in: "冰毒").count
    }
    #expect(found == 1)
    #expect(!fixture.files().contains { $0.contains(".new-") })
  }
}
