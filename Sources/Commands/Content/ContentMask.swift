import CommandLine
import Domain
import Reporting
import Screening
import Store

/// Prints a text with what screening finds in it masked.
enum ContentMask {
  private static let file = OptionalArgument(
    .text("FILE", completion: .files),
    Text("the file to read; ‘-’ or nothing is standard input", "要读取的文件；“-”或省略表示标准输入"))
  private static let character = Option(
    "mask", oneCharacter,
    Text(
      "what stands for each character that is found; * unless said otherwise", "替换每个命中字符的符号，默认 *")
  )
  private static let replacement = Option(
    "replacement", oneLine, Text("what stands for a finding", "替换每处发现的文字"))
  private static let byCategory = Flag(
    "by-category",
    Text("have the category stand for a finding, in brackets", "以方括号中的类别代码替换每处发现"))
  private static let access = Access.role(.moderator)

  static let verb = Verb(
    About(
      Text("print a text with what is found in it masked", "输出屏蔽违规内容后的文本"),
      [
        Text(
          "Everything is printed as it was handed in, also lines in which nothing is found; of a JSON object the text alone changes. Lines that cannot be read are reported and left out, blank lines between objects too. "
            + "Spaces, punctuation and invisible characters inside a finding stay where one character stands for another, so that every place keeps its number; findings that overlap are replaced as one by a text.",
          "其余内容原样输出，没有发现的行也输出；JSON 对象仅改动文本字段。无法读取的行会报告并略去，对象之间的空行也略去。"
            + "逐字替换时，发现内部的空格、标点和不可见字符保留，各字符的位置不变；以文字替换时，重叠的发现合为一处。"),
        ScanRequest.lineHelp,
        ScanRequest.lexiconHelp,
        ScanRequest.patternHelp,
      ],
      examples: [
        .init("content mask posts.txt --lines", Text("with the store's lexicon", "使用数据库词库")),
        .init(
          "content mask posts.jsonl --lexicon words.txt --by-category",
          Text("by category, without a store", "按类别替换（无需数据库）")),
      ]
    ).command(
      ["content", "mask"], access,
      [file, character, replacement, byCategory] + ScanRequest.reading + ScanRequest.choosing
        + [ContentScan.exitCode], [])
  ) { invocation, context throws(Failure) in
    let request = try ScanRequest(invocation, context)
    let masking = Masking(try style(invocation))
    let screening = TextScreening(
      request: request, access: access, invocation: invocation, context: context)
    return try screening.run(try invocation[file] ?? "-", tellsAll: true) { _ in
      MaskWriter(
        masking: masking, form: request.form, textField: request.textField,
        isForTerminal: context.devices.outputIsTerminal)
    }
  }

  /// A character that shows in every line of text, and is one Unicode scalar.
  private static let oneCharacter = ValueKind<Unicode.Scalar>("CHARACTER") {
    word throws(ValueProblem) in
    let scalars = word.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1,
      !Self.hidden.contains(scalar.properties.generalCategory)
    else { throw ValueProblem(Text("must be one visible character", "必须是一个可见字符")) }
    return scalar
  }

  /// A text that breaks no line; it may be empty.
  private static let oneLine = ValueKind<String>("TEXT") { word throws(ValueProblem) in
    guard word.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw ValueProblem(Text("must not contain control characters", "不得包含控制字符"))
    }
    return word
  }

  private static let hidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
    .nonspacingMark, .enclosingMark,
  ]

  private static func style(_ invocation: Invocation) throws(Failure) -> Masking.Style {
    let conflict =
      invocation.conflict(character, replacement) ?? invocation.conflict(character, byCategory)
      ?? invocation.conflict(replacement, byCategory)
    if let conflict { throw conflict }
    if invocation[byCategory] { return .category }
    if let text = try invocation[replacement] { return .text(text) }
    return .character(try invocation[character] ?? "*")
  }
}
