import CommandLine
import LegalText
import Reporting

enum AgreementText {
  static let verb = Verb(
    Command(
      ["agreement", "text"],
      summary: Text(
        "print a text re-flowed, a paragraph a line, without a store", "重排文本，每段一行（无需数据库）"),
      parameters: [AgreementOptions.file])
  ) { invocation, context throws(Failure) in
    let (_, outline) = try AgreementOptions.read(invocation[AgreementOptions.file])
    try context.printForeign(Outline.text(of: outline.nodes))
    return .done
  }
}
