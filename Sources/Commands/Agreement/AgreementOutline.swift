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

enum AgreementText {
  static let verb = Verb(
    Command(
      ["agreement", "text"],
      summary: Text(
        "print a text re-flowed, a paragraph a line, without a store", "重排文本，每段一行（无需数据库）"),
      parameters: [AgreementOptions.file])
  ) { invocation, context throws(Failure) in
    let (_, outline) = try AgreementOptions.read(invocation[AgreementOptions.file])
    for node in outline.nodes {
      for paragraph in node.paragraphs { try context.printForeign(paragraph + "\n") }
    }
    return .done
  }
}
