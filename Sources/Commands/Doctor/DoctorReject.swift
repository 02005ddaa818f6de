import CommandLine
import Domain
import Reporting
import Store

enum DoctorReject {
  static let verb = Verb.changing(
    ["doctor", "reject"], .role(.reviewer),
    About(
      Text("turn a doctor's credentials down", "驳回资质申请"),
      [
        Text(
          "The decision cites a clause of the version in force and gives a reason.",
          "决定须援引生效版本的条款并说明理由。")
      ],
      examples: [
        .init(
          "doctor reject application-5 --clause 'service-agreement#一.3' --reason 资格证号与身份证号不符",
          Text("turn them down", "驳回"))
      ]),
    parameters: [DoctorOptions.application] + GroundsOptions.all + ChangeOptions.changing,
    fields: MeasureView.outcome.fields
  ) { invocation, session throws(Failure) in
    try Reviewing.decide(.reject, .rejected, invocation, session) { application throws(Failure) in
      DecisionRepository.Draft(
        .reject, about: application.recordID,
        grounds: try GroundsOptions.read(invocation, session, about: application.recordID),
        evidence: application.evidence)
    }
  }
}
