import CommandLine
import Domain
import Reporting
import Store
import Time

/// What a decision rests on, as it is typed.
enum GroundsOptions {
  /// Which version of an agreement a decision cites.
  enum Cited: String, Sendable, CaseIterable {
    /// The one that was in force at the time of the conduct.
    case conduct
    /// The one that is in force at the time of the act.
    case act

    var title: Text {
      switch self {
      case .conduct: Text("the version in force at the time of the conduct", "行为发生时生效的版本")
      case .act: Text("the version in force now", "现行生效的版本")
      }
    }
  }

  static let clause = Option(
    "clause", .text("CLAUSE", completion: .names(["citation"])),
    Text(
      "the clause it rests on: SLUG#ADDRESS, or ADDRESS where there is one agreement",
      "所依据的条款：协议名#条款地址；只有一份协议时可只写地址"))
  static let reason = Option(
    "reason", .text("TEXT"), Text("why, in your own words", "理由"))
  static let conduct = Option(
    "conduct", .nonBlank("INSTANT"),
    Text(
      "when the conduct was; else when the item was posted, or now", "行为发生时间；缺省为内容发布时间，否则为当前"))
  static let cite = Option(
    "cite", .oneOf("WHICH") { (cited: Cited) in cited.title },
    Text(
      "whether the clause is that of the time of the conduct (standard) or of the act",
      "援引行为发生时（默认）还是处置时生效的条款"))

  /// The options of a decision against someone.
  static let all: [any ParameterKey] = [clause, reason, conduct, cite]

  /// The grounds of an adverse decision; the domain refuses what is missing. The conduct was when
  /// it is said to have been, or else when the subject came about.
  static func read(
    _ invocation: Invocation, _ session: Session, about subject: RecordID,
    conductAt standard: Instant? = nil
  ) throws(Failure) -> Grounds {
    do throws(Failure) {
      let said = try TimeOptions.instant(invocation[conduct], session.zone)
      let conductAt = said ?? standard
      let cited = try invocation[cite] ?? .conduct
      let instant = cited == .act ? session.now : conductAt ?? session.now
      return try Grounds(
        clause: try invocation[clause].map { word throws(Failure) in
          try session.agreements.clause(word, inForceAt: instant)
        }, reason: try invocation[reason], conductAt: conductAt, now: session.now)
    } catch {
      throw error.about(subject.description)
    }
  }
}
