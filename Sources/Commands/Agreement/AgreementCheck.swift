import CommandLine
import Domain
import LegalText
import Reporting
import Store
import Time

enum AgreementCheck {
  private static let exitCode = Flag(
    "exit-code", Text("exit with 10 where there are errors or warnings", "有错误或警告时退出码为 10"))

  static let verb = Verb(
    About(
      Text("look for mistakes in a text before it is published", "发布前检查文本"),
      [
        Text(
          "Looks at dates, numbering, brackets, references, repeated paragraphs, spellings, emphasis, the company and how to reach it. "
            + "Each finding names its clause.",
          "检查日期、编号、括号、引用、重复段落、用词、加粗、公司名称和联系方式；每条结果指明所在条款。")
      ],
      examples: [
        .init("agreement check service-agreement@draft", Text("a draft", "检查草稿")),
        .init("agreement check agreement.txt", Text("a file, without a store", "检查文件（无需数据库）")),
      ]
    ).command(
      ["agreement", "check"], .anyRole, [GivenText.argument, AgreementOptions.from, exitCode],
      CheckView.view.fields)
  ) { invocation, context throws(Failure) in
    let text = try GivenText.read(
      invocation[GivenText.argument], as: invocation[AgreementOptions.from], invocation, context)
    let findings = text.checked.findings + shortNotice(text)
    try Output(context, invocation).list(
      findings.map { CheckView.view.record(CheckView.Line(text.name, $0)) }, zone: text.zone)
    let matters = findings.contains { $0.weight != .note }
    return invocation[exitCode] && matters ? .findings : .done
  }

  private static func shortNotice(_ text: GivenText) -> [CheckFinding] {
    guard let (days, rule) = text.notice, days < rule.days else { return [] }
    return [
      CheckFinding(
        "short_notice", rule.isEnforced ? .error : .warning, text.checked.head,
        Text(
          "it would give \(days) \(days == 1 ? "day" : "days") of notice; \(rule.days) are promised",
          "通知期为 \(days) 天，少于约定的 \(rule.days) 天"))
    ]
  }
}
