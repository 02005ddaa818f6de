import CommandLine
import LegalText
import Reporting
import Time

enum AgreementOutline {
  static let verb = Verb(
    Command(
      ["agreement", "outline"],
      summary: Text("print the clauses found in a text, without a store", "列出文本中识别到的条款（无需数据库）"),
      examples: [.init("agreement outline agreement.txt", Text("before importing it", "导入前预览"))],
      parameters: [AgreementOptions.file], fields: OutlineView.view.fields)
  ) { invocation, context throws(Failure) in
    let (_, outline) = try AgreementOptions.read(invocation[AgreementOptions.file])
    try Output(context, invocation).list(
      outline.nodes.map(OutlineView.view.record), zone: .shanghai)
    return .done
  }
}
