import Domain
import Reporting
import Testing
import Time

@Suite("Versions of an agreement")
struct PublicationTests {
  private static let day: Int64 = 86_400_000
  private let now = Instant(milliseconds: 1_750_000_000_000)

  private func version(
    _ number: Int, effective: String? = nil, publishedAt: Int64? = nil, effectiveAt: Int64? = nil,
    withdrawnAt: Int64? = nil, isApproved: Bool = true,
    successors: [AgreementVersion.Successor] = [], change: ChangeType? = .minor,
    note: String? = "n"
  ) -> AgreementVersion {
    AgreementVersion(
      id: Int64(number), slug: "rules", number: number,
      terms: AgreementTerms(
        title: "t", effectiveDate: effective.flatMap { CalendarDay($0) }, changeType: change,
        changeNote: note),
      author: "chen", importedAt: Instant(milliseconds: 1), sourceSHA256: "", textSHA256: nil,
      review: isApproved
        ? .init(
          proposal: 1, submitter: "chen", submittedAt: Instant(milliseconds: 2), approver: "wang",
          approvedAt: Instant(milliseconds: 3)) : nil,
      publication: effectiveAt.map {
        .init(
          effectiveAt: Instant(milliseconds: $0),
          publishedAt: Instant(milliseconds: publishedAt ?? 4))
      }, successors: successors,
      withdrawal: withdrawnAt.map {
        .init(at: Instant(milliseconds: $0), operatorName: "chen", reason: "r")
      }, version: 1)
  }

  private func code(
    _ version: AgreementVersion, siblings: [AgreementVersion] = [], bold: [String] = [],
    rule: PublicationRules.NoticeRule = .init(days: 0, isEnforced: false),
    overriding: [PublicationOverride] = [], isOwner: Bool = false
  ) -> String {
    do throws(Failure) {
      let publication = try PublicationRules.publication(
        of: .init(version, siblings: siblings, unemphasised: bold, notice: rule),
        overriding: overriding, isOwner: isOwner, now: now, zone: .utc)
      return publication.overrides.map(\.rule.rawValue).joined(separator: ",")
    } catch {
      return error.code
    }
  }

  @Test(
    "Less notice than is promised is refused where that is enforced, but not of a first version")
  func notice() {
    let first = version(1, effectiveAt: 10)
    let draft = version(2, effective: "2025-06-20")
    let week = PublicationRules.NoticeRule(days: 7, isEnforced: true)
    #expect(code(draft, siblings: [first], rule: week) == "short_notice")
    #expect(code(draft, siblings: [first], rule: .init(days: 7, isEnforced: false)) == "")
    #expect(code(draft, rule: week) == "")
    #expect(code(version(2, effective: "2025-06-30"), siblings: [first], rule: week) == "")
    let override = PublicationOverride(.notice, reason: "r")
    #expect(code(draft, siblings: [first], rule: week, overriding: [override]) == "notice")
  }

  @Test("Nobody, not even by force, publishes a change without saying what it is")
  func change() {
    let first = version(1, effectiveAt: 10)
    let draft = { (change: ChangeType?, note: String?) in
      self.version(2, effective: "2025-07-01", isApproved: false, change: change, note: note)
    }
    let force = [PublicationOverride(.approval, reason: "r")]
    let answer = { (version: AgreementVersion) in
      self.code(version, siblings: [first], overriding: force, isOwner: true)
    }
    #expect(answer(draft(nil, "n")) == "missing_change_type")
    #expect(answer(draft(.major, nil)) == "missing_change_note")
    #expect(answer(draft(.editorial, nil)) == "approval")
    #expect(code(draft(nil, nil), overriding: force, isOwner: true) == "approval")
  }

  @Test("Neither the author nor the one who published it by force approves a version")
  func approval() {
    let approve = { (name: String) -> String in
      do throws(Failure) {
        try DraftRules.mayApprove(self.version(1), approver: name, publishedBy: "zhao")
        return "approved"
      } catch {
        return error.code
      }
    }
    #expect(["chen", "zhao", "wang"].map(approve) == ["self_review", "self_review", "approved"])
  }

  @Test("Only what had to be overridden is marked as such, and only an owner overrides approval")
  func overrides() {
    let all = PublicationOverride.Rule.allCases.map { PublicationOverride($0, reason: "r") }
    #expect(code(version(1, effective: "2025-01-01"), overriding: all) == "")
    #expect(code(version(1, effective: "2025-01-01"), bold: ["一"], overriding: all) == "emphasis")
    let unapproved = version(1, effective: "2025-01-01", isApproved: false)
    #expect(code(unapproved) == "wrong_state")
    #expect(code(unapproved, overriding: all) == "not_permitted")
    #expect(code(unapproved, overriding: all, isOwner: true) == "approval")
  }

  @Test("A withdrawn version gives way: to the one before it, and to a new one of an earlier day")
  func withdrawal() {
    let successor = AgreementVersion.Successor(
      effectiveAt: Instant(milliseconds: 20), publishedAt: Instant(milliseconds: 5),
      withdrawnAt: Instant(milliseconds: 30))
    let first = version(1, effectiveAt: 10, successors: [successor])
    let statuses = ([5, 15, 25, 35] as [Int64]).map {
      first.status(at: Instant(milliseconds: $0)).rawValue
    }
    #expect(statuses == ["scheduled", "in_force", "superseded", "in_force"])
    #expect(
      first.supersededAt(seen: Instant(milliseconds: 25)) == Instant(milliseconds: 20))
    #expect(first.supersededAt(seen: Instant(milliseconds: 35)) == nil)
    let far = now.milliseconds + 400 * Self.day
    let withdrawn = version(2, effectiveAt: far, withdrawnAt: 30)
    #expect(code(version(3, effective: "2025-07-01"), siblings: [first, withdrawn]) == "")
    let gone = version(1, effectiveAt: 1, withdrawnAt: 2)
    #expect(code(version(3, effective: "2025-07-01"), siblings: [gone]) == "")
    #expect(code(version(3, effective: "2025-06-01"), siblings: [gone]) == "effective_in_past")
    let standing = version(2, effectiveAt: far)
    #expect(
      code(version(3, effective: "2025-07-01"), siblings: [first, standing])
        == "effective_not_after_last")
  }

  @Test("What happened later was not known before")
  func known() {
    let approved = version(1, effectiveAt: 10)
    #expect(approved.known(at: Instant(milliseconds: 0)) == nil)
    let states = ([1, 2, 3, 4] as [Int64]).map { time in
      let instant = Instant(milliseconds: time)
      return approved.known(at: instant)?.status(at: instant).rawValue
    }
    #expect(states == ["draft", "in_review", "approved", "scheduled"])
  }
}
