import CommandLine
import LegalText
import Reporting
import Time

enum AgreementOutline {
  static let verb = Verb(
    Command(
      ["agreement", "outline"],
      summary: Text("print the clauses found in a text", "列出文本中识别到的条款"),
      discussion: [
        Text(
          "For a file, no store is needed. A version is printed as it was edited.",
          "对文件无须数据库；对已导入版本按编辑后的结果输出。")
      ],
      examples: [.init("agreement outline agreement.txt", Text("before importing it", "导入前预览"))],
      parameters: [GivenText.argument, AgreementOptions.from], fields: OutlineView.fields)
  ) { invocation, context throws(Failure) in
    let text = try GivenText.read(
      invocation[GivenText.argument], as: invocation[AgreementOptions.from], invocation, context)
    let output = Output(context, invocation)
    switch text.content {
    case .file(let outline):
      try output.list(
        outline.entries, in: OutlineView.view(of: OutlineEntry.self), zone: text.zone)
    case .version(let nodes):
      try output.list(nodes, in: OutlineView.view(of: Node.self), zone: text.zone)
    }
    return .done
  }
}
