import Domain
import Reporting
import Testing
import Time

@Suite("Rules")
struct RuleTests {
  private func person(
    _ id: Int64, _ roles: [Role], user: UInt32 = 1, disabled: Instant? = nil
  ) -> Operator {
    Operator(
      id: id, name: "o\(id)", osUserID: user, roles: roles, createdAt: Instant(milliseconds: 0),
      disabledAt: disabled, version: 1)
  }

  private func actor(_ person: Operator?, linked: Set<Int64> = []) -> Actor {
    Actor(operator: person, osUser: OSUser(id: 1) { _ in "user" }, linkedAccounts: linked)
  }

  private func proposal(by proposer: Operator, outcome: Proposal.Outcome? = nil) -> Proposal {
    Proposal(
      id: RecordID(.proposal, 3), act: .terminateAccount, subject: "account-1", payload: "{}",
      proposer: proposer, proposedAt: Instant(milliseconds: 0), outcome: outcome,
      settledBy: outcome.map { _ in "o9" }, settledAt: nil, sharesOSUser: false)
  }

  private func code(_ body: () throws(Failure) -> Void) -> String? {
    do { try body() } catch { return error.code }
    return nil
  }

  @Test("An owner may act in every role but the auditor's own; a disabled operator in none")
  func roles() {
    let owner = person(1, [.owner])
    #expect(
      Role.allCases.filter { owner.may(actAs: $0) } == Role.allCases.filter { $0 != .auditor })
    #expect(person(2, [.auditor]).mayRead)
    #expect(!person(2, [.auditor]).may(actAs: .moderator))
    #expect(!person(3, [.owner], disabled: Instant(milliseconds: 1)).may(actAs: .moderator))
    #expect(!person(4, []).mayRead)
  }

  @Test("A second person is someone else, with a login of their own, and in time")
  func secondPerson() {
    let first = person(1, [.moderator])
    let open = proposal(by: first)
    func confirm(_ actor: Actor, _ proposal: Proposal, allows: Bool = false) -> String? {
      code { () throws(Failure) in
        _ = try SecondPerson.confirm(
          proposal, by: actor, operatorCount: 2, allowsSharedOSUser: allows)
      }
    }
    #expect(confirm(actor(first), open) == "self_review")
    #expect(confirm(actor(first), open, allows: true) == "self_review")
    #expect(confirm(actor(person(2, [.moderator])), open) == "same_os_user")
    #expect(confirm(actor(person(2, [.moderator])), open, allows: true) == nil)
    #expect(confirm(actor(person(2, [.moderator], user: 7)), open) == nil)
    #expect(
      confirm(actor(person(2, [.moderator], user: 7)), proposal(by: first, outcome: .withdrawn))
        == "already_settled")
  }

  @Test("A shared login is marked for ever")
  func mark() throws {
    let confirmation = try SecondPerson.confirm(
      proposal(by: person(1, [.moderator])), by: actor(person(2, [.moderator])), operatorCount: 2,
      allowsSharedOSUser: true)
    #expect(confirmation.sharesOSUser)
  }

  @Test("Nobody handles a matter about themselves")
  func ownMatter() {
    let concerned = actor(person(1, [.moderator]), linked: [5])
    #expect(code { () throws(Failure) in try concerned.mustNotBeConcerned(by: 5) } == "own_matter")
    #expect(code { () throws(Failure) in try concerned.mustNotBeConcerned(by: 6) } == nil)
  }

  @Test("The last owner stays, and nobody changes their own roles")
  func owners() {
    let owner = person(1, [.owner])
    #expect(
      code { () throws(Failure) in
        try RoleRules.mustLeaveAnOwner(removing: owner, activeOwners: [owner])
      } == "last_owner")
    #expect(
      code { () throws(Failure) in
        try RoleRules.mustLeaveAnOwner(removing: owner, activeOwners: [owner, person(2, [.owner])])
      } == nil)
    #expect(
      code { () throws(Failure) in
        try RoleRules.mustNotConcernSelf(owner, actor: actor(owner))
      } == "own_roles")
  }

  @Test("Ids say what they are")
  func ids() {
    #expect(RecordID("account-17") == RecordID(.account, 17))
    for word in [
      "account-0", "account-", "account-017", "account-1x", "thing-1", "17",
      "account-99999999999999999999",
    ] {
      #expect(RecordID(word) == nil)
    }
    #expect(
      code { () throws(Failure) in _ = try RecordID("case-1", expecting: .account) } == "wrong_kind"
    )
    #expect(
      code { () throws(Failure) in _ = try RecordID("17", expecting: .account) } == "invalid_id")
  }

  @Test("References name an agreement, a version, a clause")
  func references() throws {
    let full = try ClauseReference("service-agreement@2025-03-15#一.5.(7)")
    #expect(full.slug == "service-agreement")
    #expect(full.version == CalendarDay("2025-03-15").map { .date($0) })
    #expect(full.address == "一.5.(7)")
    #expect(try ClauseReference("a@2").version == .number(2))
    #expect(try ClauseReference("a@latest").version == .latest)
    #expect(try ClauseReference(clause: "一.5").slug == nil)
    #expect(try ClauseReference(clause: "#一.5").address == "一.5")
    for word in ["", "A", "a@", "a@0", "a@never", "a#", "-a", "a b", "@1"] {
      #expect(throws: Failure.self) { try ClauseReference(word) }
    }
  }

  @Test("Settings take what they can be")
  func settings() throws {
    #expect(try Setting.timeZone.accepted("UTC") == "UTC")
    #expect(throws: Failure.self) { try Setting.timeZone.accepted("../etc/passwd") }
    #expect(throws: Failure.self) { try Setting.allowSharedOSUser.accepted("yes") }
  }
}
