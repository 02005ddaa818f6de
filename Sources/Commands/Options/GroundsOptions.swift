import CommandLine
import Domain
import Reporting
import Store

/// What a decision rests on, as it is typed.
enum GroundsOptions {
  static let clause = Option(
    "clause", .nonBlank("CLAUSE"),
    Text(
      "the clause in force it rests on: SLUG#ADDRESS, or ADDRESS where there is one agreement",
      "所依据的生效条款：协议名#条款地址；只有一份协议时可只写地址"))
  static let reason = Option(
    "reason", .text("TEXT"), Text("why, in your own words", "理由"))

  static let both: [any ParameterKey] = [clause, reason]

  /// The grounds of an adverse decision; the domain refuses what is missing.
  static func read(
    _ invocation: Invocation, _ session: Session, about subject: RecordID
  ) throws(Failure) -> Grounds {
    do throws(Failure) {
      let word = try invocation[clause]
      return try Grounds(
        clause: try word.map { word throws(Failure) in try session.agreements.clauseInForce(word) },
        reason: try invocation[reason])
    } catch {
      throw error.about(subject.description)
    }
  }
}
