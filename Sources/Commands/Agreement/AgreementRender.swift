import CommandLine
import Domain
import Reporting

enum AgreementRender {
  private static let form = Option(
    "as", .oneOf("FORM") { (form: Rendition) in form.title }, Text("the form (text)", "格式（默认 text）")
  )

  static let verb = Verb(
    Command(
      ["agreement", "render"],
      summary: Text("write a text for readers", "输出供阅读的文本"),
      discussion: [
        Text(
          "The page reads well on a telephone, on paper and in the dark; every clause has an anchor, its ASCII id, that stays the same.",
          "网页适合手机、打印和深色模式；每一条款有固定锚点（其 ASCII 编号）。")
      ],
      examples: [
        .init("agreement render service-agreement --as html", Text("a page", "网页")),
        .init("agreement render agreement.txt --as markdown", Text("a file", "转换文件")),
      ], parameters: [GivenText.argument, AgreementOptions.from, form])
  ) { invocation, context throws(Failure) in
    let text = try GivenText.read(
      invocation[GivenText.argument], as: invocation[AgreementOptions.from], invocation, context)
    try context.printForeign((try invocation[form] ?? .text).render(text))
    return .done
  }
}
