import CommandLine
import Domain
import Reporting
import Store

enum DoctorApprove {
  static let verb = Verb.changing(
    ["doctor", "approve"], .role(.reviewer),
    About(
      Text("accept a doctor's credentials", "通过资质申请"),
      examples: [.init("doctor approve application-5", Text("accept them", "审核通过"))]),
    parameters: [DoctorOptions.application, GroundsOptions.reason] + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    try Reviewing.decide(.approve, .approved, invocation, session) {
      application throws(Failure) in
      DecisionRepository.Draft(
        .approve, about: application.recordID, reason: try invocation[GroundsOptions.reason],
        evidence: application.evidence)
    }
  }
}
