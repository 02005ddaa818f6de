@testable import Commands
import Domain
import Reporting
import Store
import Testing
import Time

@Suite("Agreements over the years")
struct AgreementHistoryTests {
  private static let first = "示例\n一、规则\n1、违者封号七日。\n2、十五日内答复。\n3、不变。"
  private static let second = "示例\n一、规则\n1、违者封号三十日。\n2、十五日内答复。\n3、不变。\n4、新增。"

  private func history() throws -> History {
    let history = try History(on: "2025-01-01")
    try history.publish(Self.first, on: "2025-01-01", from: "2025-01-01")
    try history.publish(Self.second, on: "2025-12-01", from: "2026-01-01", .reducesRights)
    return history
  }

  @Test("A version comes into force at its instant, with nothing running")
  func transition() throws {
    let history = try history()
    let states = try ["2025-12-31", "2026-01-01"].map { day in
      try history.on(day) { session throws(Failure) in
        try session.agreements.list().map { $0.status(at: session.now).rawValue }
      }
    }
    #expect(states == [["in_force", "scheduled"], ["superseded", "in_force"]])
  }

  @Test("A clause is that of the time of the conduct or of the act, and keeps its words for ever")
  func citing() throws {
    let history = try history()
    let conduct = try History.instant("2025-12-20")
    let cited = try history.on("2026-02-01") { session throws(Failure) in
      [
        try session.agreements.clause("一.1", inForceAt: conduct),
        try session.agreements.clause("一.1", inForceAt: session.now),
      ]
    }
    #expect(cited.map(\.citation) == ["terms@2025-01-01#一.1", "terms@2026-01-01#一.1"])
    #expect(throws: Failure.self) {
      try history.on("2026-02-01") { session throws(Failure) in
        try session.agreements.clause("terms@2#一.1", inForceAt: conduct)
      }
    }
    let words = try history.on("2031-02-01") { session throws(Failure) in
      let reference = try ClauseReference(cited[0].citation)
      return try session.agreements.clause("一.1", of: session.agreements.version(reference))
        .paragraphs
    }
    #expect(words == ["1、违者封号七日。"])
  }

  @Test("By going on, nobody is bound by clauses that reduce rights; by agreeing, they are")
  func reduced() throws {
    let history = try history()
    try register(on: "2026-02-01", history)
    try accept("terms@2", .use, on: "2026-02-03", history)
    #expect(
      try bound(on: "2026-02-04", history)
        == ["2 continued_use explicit", "一.1 terms@2025-01-01#一.1", "一.4 -"])
    try accept("terms@2", .explicit, on: "2026-02-05", history)
    #expect(try bound(on: "2026-02-06", history) == ["2 explicit -"])
  }

  @Test(
    "A clause that was only renumbered binds; one held back is held under its later numbers too")
  func renumbered() throws {
    let history = try History(on: "2025-01-01")
    try history.publish(Self.first, on: "2025-01-01", from: "2025-01-01")
    try history.publish(
      "示例\n一、规则\n1、如实登记身份信息。\n2、违者封号三十日。\n3、十五日内答复。\n4、不变。",
      on: "2025-12-01", from: "2026-01-01", .reducesRights)
    try history.publish(
      "示例\n一、用语\n1、本协议所称用户，是指居民。\n二、规则\n1、如实登记身份信息。\n2、违者封号三十日。\n3、十五日内答复。\n4、不变。",
      on: "2026-02-10", from: "2026-03-01", .minor)
    try register(on: "2025-02-01", history)
    try accept("terms@2", .use, on: "2026-02-03", history)
    #expect(
      try bound(on: "2026-02-04", history)
        == ["2 continued_use explicit", "一.1 -", "一.2 terms@2025-01-01#一.1"])
    try accept("terms@3", .use, on: "2026-03-03", history)
    #expect(
      try bound(on: "2026-03-04", history)
        == ["3 continued_use explicit", "二.1 -", "二.2 terms@2025-01-01#一.1"])
  }

  @Test(
    "What became of the clauses is kept at publication, and found anew where a version came between"
  )
  func between() throws {
    let history = try history()
    let kept = try history.on("2025-12-02") { session throws(Failure) in
      try session.acceptances.lineage(of: session.agreements.version(ClauseReference("terms@2")))
        .map { "\($0.earlierAddress ?? "-") \($0.address ?? "-") \($0.change) \($0.reduces)" }
    }
    #expect(
      kept == [
        "首部 首部 kept false", "一 一 kept false", "一.1 一.1 changed true", "一.2 一.2 kept false",
        "一.3 一.3 kept false", "- 一.4 added true",
      ])
    try history.publish(
      "示例\n一、规则\n1、违者封号三十日。\n2、十日内答复。\n3、不变。", on: "2025-12-03",
      from: "2025-12-20", .minor)
    try register(on: "2025-12-05", history)
    try accept("terms@3", .use, on: "2025-12-21", history)
    try accept("terms@2", .use, on: "2026-02-03", history)
    #expect(
      try bound(on: "2026-02-04", history)
        == [
          "2 continued_use explicit", "一.2 terms@2025-12-20#一.2", "一.4 -",
        ])
  }

  @Test("A signature holds as long as the journal knows it and the store has it")
  func signatures() throws {
    let history = try history()
    let version = try history.on("2026-02-01", verb: "agreement sign") { session throws(Failure) in
      let version = try session.agreements.version(ClauseReference("terms@1"))
      try session.agreements.sign(version, "statement", signature: "armour", key: "SHA256:k")
      return version
    }
    try history.on("2026-02-02") { session throws(Failure) in
      let verification = try VersionVerification(version, session)
      let kept = try session.agreements.signatures(of: version)
      #expect(verification.knows("armour"))
      #expect(!verification.knows("forged"))
      #expect(verification.missing(among: kept).isEmpty)
      #expect(verification.missing(among: []).map(\.result) == [.broken])
    }
  }

  /// Makes the account of the tests, under the first version.
  private func register(on day: String, _ history: History) throws {
    try history.on(day) { session throws(Failure) in
      let form = AccountForm(
        externalID: "r-1", kind: .resident, party: .person, nickname: nil, region: nil, phone: nil,
        birthDate: nil)
      _ = try session.accounts.take(form, updates: false)
    }
    try accept("terms@1", .register, on: day, history)
  }

  private func accept(
    _ version: String, _ method: AcceptanceMethod, on day: String, _ history: History
  ) throws {
    try history.on(day) { session throws(Failure) in
      let recorder = try AcceptanceRecorder(session)
      _ = try recorder.take(
        AcceptanceForm(
          account: "r-1", version: version, method: method, client: .resident, at: session.now))
      try recorder.finish()
    }
  }

  /// The version that binds, why and what is needed; then the clauses held back, with what holds.
  private func bound(on day: String, _ history: History) throws -> [String] {
    try history.on(day) { session throws(Failure) in
      let ledger = try session.acceptances.ledger(of: session.accounts.named("r-1").id)
      let agreement = try AgreementBinding.all(at: session.now, session)[0]
      guard let binding = try agreement.binding(of: ledger, client: .resident) else { return [] }
      let lines = BindingView.lines(binding, agreement, product: nil, prevailsOver: [])
      let whole = [
        binding.bound.map { String($0.number) } ?? "-", binding.basis?.rawValue ?? "-",
        binding.need?.rawValue ?? "-",
      ]
      return [whole.joined(separator: " ")]
        + lines.dropFirst().map { "\($0.clause ?? "-") \($0.text ?? "-")" }
    }
  }
}
