import CommandLine
import LegalText
import Reporting

enum AgreementText {
  static let verb = Verb(
    Command(
      ["agreement", "text"],
      summary: Text("print a text re-flowed, a paragraph a line", "重排文本，每段一行"),
      discussion: [
        Text(
          "For a file, no store is needed. The SHA-256 of what is printed is the text's hash (text_sha256), which publications, acceptances and signatures name.",
          "对文件无须数据库。输出内容的 SHA-256 即正文哈希（text_sha256），发布、接受记录和签名均以此为准。")
      ],
      examples: [
        .init("agreement text service-agreement", Text("the text's hash", "正文哈希"))
      ],
      parameters: [GivenText.argument, AgreementOptions.from])
  ) { invocation, context throws(Failure) in
    let text = try GivenText.read(
      invocation[GivenText.argument], as: invocation[AgreementOptions.from], invocation, context)
    try context.printForeign(Outline.text(of: text.nodes))
    return .done
  }
}
