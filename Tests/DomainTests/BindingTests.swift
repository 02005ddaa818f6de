import Domain
import Reporting
import Testing
import Time

@Suite("Who is bound by what")
struct BindingTests {
  /// Versions that become effective at 10, 20, 30 …, with their change types.
  private func versions(
    _ types: [ChangeType?], withdrawn: [Int: Int64] = [:],
    clients: [Int: [AgreementClient]] = [:]
  ) -> [AgreementVersion] {
    types.enumerated().map { index, type in
      let number = index + 1
      return AgreementVersion(
        id: Int64(number), slug: "t", number: number,
        terms: AgreementTerms(
          title: "t", clients: clients[number] ?? AgreementClient.allCases, changeType: type),
        author: "chen", importedAt: Instant(milliseconds: 0), sourceSHA256: "s\(number)",
        textSHA256: "t\(number)", review: nil,
        publication: .init(
          effectiveAt: Instant(milliseconds: Int64(number) * 10),
          publishedAt: Instant(milliseconds: 1)),
        successors: [],
        withdrawal: withdrawn[number].map {
          .init(at: Instant(milliseconds: $0), operatorName: "chen", reason: "r")
        }, version: 1)
    }
  }

  private func row(
    _ version: Int64, _ method: AcceptanceMethod, _ at: Int64, text: String? = nil
  ) -> Acceptance {
    Acceptance(
      version: version, method: method, client: .resident, at: Instant(milliseconds: at),
      textSHA256: text, actor: nil, recordedAt: Instant(milliseconds: at))
  }

  /// The version that binds, why, what is needed, and the clauses held back, in one word.
  private func answer(
    _ versions: [AgreementVersion], _ ledger: [Acceptance], at instant: Int64,
    client: AgreementClient = .resident, lineage: [Int64: [ClauseLineage]] = [:]
  ) throws -> String {
    let binding = try BindingRules(versions, client: client).binding(
      of: ledger, at: Instant(milliseconds: instant)
    ) { version throws(Failure) in lineage[version.id] ?? [] }
    let held = binding.held.map { held in
      "\(held.address ?? "-")<\(held.earlierVersion)#\(held.earlierAddress ?? "-")"
    }
    return [
      binding.bound.map { String($0.number) } ?? "-", binding.basis?.rawValue ?? "-",
      binding.need?.rawValue ?? "-",
    ].joined(separator: " ") + held.map { " " + $0 }.joined()
  }

  @Test("What was accepted binds from its effect on, and the next version by going on")
  func use() throws {
    let all = versions([nil, .minor])
    #expect(try answer(all, [], at: 15) == "- - use")
    #expect(try answer(all, [row(1, .register, 12)], at: 11) == "- - use")
    #expect(try answer(all, [row(1, .register, 12)], at: 15) == "1 register -")
    #expect(try answer(all, [row(1, .register, 12)], at: 25) == "1 register use")
    #expect(
      try answer(all, [row(1, .register, 12), row(2, .login, 22)], at: 25)
        == "2 continued_use -")
    #expect(try answer(all, [row(1, .explicit, 5)], at: 8) == "- - -")
    #expect(try answer(all, [row(1, .explicit, 5)], at: 15) == "1 explicit -")
  }

  @Test("Use before a version's effect does not accept it, and the first use accepts as a whole")
  func firstUse() throws {
    let all = versions([nil, .reducesRights])
    #expect(try answer(all, [row(2, .use, 22)], at: 25) == "2 first_use -")
    #expect(
      try answer(all, [row(1, .register, 12), row(2, .use, 15)], at: 25) == "1 register explicit")
  }

  @Test("A version that reduces rights binds by going on but for the clauses it reduces")
  func reduced() throws {
    let all = versions([nil, .reducesRights, .editorial])
    let lineage: [Int64: [ClauseLineage]] = [
      2: [
        .init(address: "a", earlierVersion: 1, earlierAddress: "a", change: "kept", reduces: false),
        .init(
          address: "b", earlierVersion: 1, earlierAddress: "b", change: "changed", reduces: true),
        .init(address: "c", earlierVersion: 1, earlierAddress: nil, change: "added", reduces: true),
        .init(
          address: nil, earlierVersion: 1, earlierAddress: "d", change: "removed", reduces: true),
      ],
      3: [
        .init(address: "a", earlierVersion: 2, earlierAddress: "a", change: "kept", reduces: false),
        .init(
          address: "b2", earlierVersion: 2, earlierAddress: "b", change: "renumbered",
          reduces: false),
        .init(address: "c", earlierVersion: 2, earlierAddress: "c", change: "kept", reduces: false),
      ],
    ]
    let register = row(1, .register, 12)
    #expect(
      try answer(all, [register, row(2, .use, 22)], at: 25, lineage: lineage)
        == "2 continued_use explicit b<1#b c<1#- -<1#d")
    #expect(
      try answer(
        all, [register, row(2, .use, 22), row(3, .use, 32)], at: 35, lineage: lineage)
        == "3 continued_use explicit b2<1#b c<1#- -<1#d")
    #expect(
      try answer(
        all, [register, row(2, .use, 22), row(3, .explicit, 32)], at: 35, lineage: lineage)
        == "3 explicit -")
    #expect(
      try answer(
        all, [register, row(2, .explicit, 22), row(3, .use, 32)], at: 35, lineage: lineage)
        == "3 continued_use -")
  }

  @Test("After an objection use accepts nothing; what bound before goes on to")
  func objection() throws {
    let all = versions([nil, .minor, .minor])
    let ledger = [row(1, .register, 12), row(2, .objection, 21), row(2, .use, 22)]
    #expect(try answer(all, ledger, at: 25) == "1 register explicit")
    #expect(try answer(all, ledger + [row(3, .use, 33)], at: 35) == "1 register explicit")
    #expect(try answer(all, ledger + [row(2, .explicit, 24)], at: 25) == "2 explicit -")
    let late = [row(1, .register, 12), row(2, .use, 21), row(2, .objection, 22)]
    #expect(try answer(all, late, at: 25) == "1 register explicit")
  }

  @Test("A withdrawal of consent leaves nothing, until there is explicit agreement")
  func withdrawal() throws {
    let all = versions([nil])
    let ledger = [row(1, .explicit, 12), row(1, .withdrawal, 14), row(1, .use, 15)]
    #expect(try answer(all, ledger, at: 13) == "1 explicit -")
    #expect(try answer(all, ledger, at: 16) == "- - explicit")
    #expect(try answer(all, ledger + [row(1, .explicit, 17)], at: 18) == "1 explicit -")
  }

  @Test("A text with another hash was not accepted; the source's hash counts as the text's")
  func otherText() throws {
    let all = versions([nil])
    #expect(try answer(all, [row(1, .explicit, 12, text: "other")], at: 15) == "- - use")
    #expect(try answer(all, [row(1, .explicit, 12, text: "t1")], at: 15) == "1 explicit -")
    #expect(try answer(all, [row(1, .explicit, 12, text: "s1")], at: 15) == "1 explicit -")
  }

  @Test("Of a withdrawn version that was accepted it is known that it does not bind")
  func withdrawn() throws {
    let all = versions([nil, .minor, .minor], withdrawn: [2: 25])
    func number(_ ledger: [Acceptance], at instant: Int64) throws -> Int? {
      try BindingRules(all, client: .resident).binding(
        of: ledger, at: Instant(milliseconds: instant)
      ) { _ throws(Failure) in [] }.withdrawn?.number
    }
    let ledger = [row(1, .register, 12), row(2, .use, 22)]
    #expect(try number(ledger, at: 24) == nil)
    #expect(try number(ledger, at: 26) == 2)
    #expect(try number(ledger + [row(3, .use, 31)], at: 32) == nil)
    // Use of what was withdrawn accepts nothing.
    #expect(try number([row(2, .use, 27)], at: 28) == nil)
    #expect(try number([row(1, .register, 12)], at: 26) == nil)
    #expect(try number(ledger + [row(2, .withdrawal, 23)], at: 26) == nil)
  }

  @Test("Rows that name a version that did not hold are known; refusals may come at any time")
  func doubts() {
    let all = versions([nil, .minor], withdrawn: [2: 25])
    let withdrawn = all[1]
    #expect(AcceptanceDoubt(.explicit, of: withdrawn, at: row(2, .use, 21).at) == .withdrawn)
    #expect(AcceptanceDoubt(.withdrawal, of: withdrawn, at: row(2, .use, 21).at) == nil)
    func version(published: Int64, from effect: Int64, until end: Int64?) -> AgreementVersion {
      AgreementVersion(
        id: 1, slug: "t", number: 1, terms: AgreementTerms(title: "t"), author: "chen",
        importedAt: Instant(milliseconds: 0), sourceSHA256: "s", textSHA256: "t", review: nil,
        publication: .init(
          effectiveAt: Instant(milliseconds: effect),
          publishedAt: Instant(milliseconds: published)),
        successors: end.map {
          [
            .init(
              effectiveAt: Instant(milliseconds: $0), publishedAt: Instant(milliseconds: 0),
              withdrawnAt: nil)
          ]
        } ?? [], withdrawal: nil, version: 1)
    }
    func doubt(_ version: AgreementVersion, at instant: Int64) -> AcceptanceDoubt? {
      AcceptanceDoubt(.use, of: version, at: Instant(milliseconds: instant))
    }
    let announced = version(published: 1_000_000, from: 2_000_000, until: 3_000_000)
    #expect(doubt(announced, at: 699_999) == .notYetPublished)
    #expect(doubt(announced, at: 700_000) == nil)
    #expect(doubt(announced, at: 1_500_000) == nil)
    #expect(doubt(announced, at: 2_500_000) == nil)
    #expect(doubt(announced, at: 3_000_000) == .superseded)
    // What was in force before this program published it could be accepted then.
    let older = version(published: 9_000_000, from: 1_000_000, until: nil)
    #expect(doubt(older, at: 999_999) == .notYetPublished)
    #expect(doubt(older, at: 1_000_000) == nil)
  }

  @Test("A withdrawn version binds nobody, and versions bind the clients they are made for")
  func applicability() throws {
    let ledger = [row(1, .register, 12), row(2, .use, 22)]
    let withdrawn = versions([nil, .minor], withdrawn: [2: 25])
    #expect(try answer(withdrawn, ledger, at: 24) == "2 continued_use -")
    #expect(try answer(withdrawn, ledger, at: 26) == "1 register -")
    #expect(
      try answer(withdrawn, [row(2, .use, 26), row(1, .use, 27)], at: 30) == "1 first_use -")
    let narrow = versions([nil, .minor], clients: [2: [.resident]])
    #expect(try answer(narrow, [row(1, .register, 12)], at: 25) == "1 register use")
    #expect(try answer(narrow, [row(1, .register, 12)], at: 25, client: .doctor) == "1 register -")
  }
}
