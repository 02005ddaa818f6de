import CommandLine
import Domain
import Reporting
import Store

enum AgreementStatement {
  static let verb = Verb(
    About(
      Text("print the statement that signatures of a version vouch for", "输出版本签名所针对的声明"),
      [
        Text(
          "With agreement site, the statement and its signatures lie beside the text.",
          "agreement site 将声明和签名与文本一并写出。")
      ],
      examples: [.init("agreement statement service-agreement@2", Text("to be verified", "供验证"))]
    ).command(["agreement", "statement"], .anyRole, [AgreementOptions.version], [])
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let reference = try AgreementOptions.wholeVersion(invocation[AgreementOptions.version])
    let statement = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in
      try VersionStatement.text(of: session.agreements.version(reference))
    }
    try context.printForeign(statement)
    return .done
  }
}
