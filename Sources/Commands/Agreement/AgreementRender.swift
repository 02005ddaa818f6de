import CommandLine
import Domain
import Reporting
import Store

enum AgreementRender {
  /// The form that is no rendition, but what was imported.
  private static let source = Choice(
    "source", Text("the bytes that were imported, exactly as they were", "导入的原始字节，一字不改"))
  private static let form = Option(
    "as",
    .word("FORM", of: Rendition.allCases.map { Choice($0.rawValue, $0.title) } + [source]),
    Text("the form (text)", "格式（默认 text）"))

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
        .init(
          "agreement render service-agreement@1 --as source",
          Text("the bytes that were imported", "导入的原始字节")),
      ], parameters: [GivenText.argument, AgreementOptions.from, form])
  ) { invocation, context throws(Failure) in
    let form = try invocation[form] ?? Rendition.text.rawValue
    guard let rendition = Rendition(rawValue: form) else {
      try printSource(invocation, context)
      return .done
    }
    let text = try GivenText.read(
      invocation[GivenText.argument], as: invocation[AgreementOptions.from], invocation, context)
    try context.printForeign(rendition.render(text))
    return .done
  }

  /// Prints what a version was imported from; a terminal is to obey nothing in it.
  private static func printSource(
    _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    let word = try invocation[GivenText.argument]
    guard !GivenText.isFile(word) else {
      throw invocation.usage(
        "version_expected",
        Text(
          "‘--as source’ is for versions; a file is its own source", "--as source 仅用于版本；文件本身即为原文"))
    }
    try GivenText.refuseForm([word], invocation)
    let reference = try AgreementOptions.wholeVersion(word)
    let call = try Calls.call(invocation, context, .anyRole)
    let bytes = try context.store(invocation, .reading).read(call) { session throws(Failure) in
      try session.agreements.source(of: session.agreements.version(reference))
    }
    guard context.devices.outputIsTerminal else { return try context.write(bytes) }
    try context.printForeign(String(decoding: bytes, as: UTF8.self))
  }
}
