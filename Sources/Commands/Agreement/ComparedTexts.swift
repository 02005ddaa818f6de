import CommandLine
import Domain
import LegalText
import Reporting
import Store

/// The two texts that a command is to compare.
struct ComparedTexts {
  private static let first = Argument(
    .text("EARLIER", completion: .names(["version"], orFiles: true)),
    Text(
      "SLUG@VERSION, or a file, whose name has a dot or a slash; SLUG alone is compared with what was before it",
      "协议名@版本，或文件（名称含点或斜杠）；仅给协议名则与其前一版本比较"))
  private static let second = OptionalArgument(
    .text("LATER", completion: .names(["version"], orFiles: true)),
    Text("the text it is compared with", "与之比较的文本"))
  static let arguments: [any ParameterKey] = [first, second]

  let earlier: ComparableText
  let later: ComparableText

  init(_ invocation: Invocation, _ context: Context) throws(Failure) {
    let word = try invocation[Self.first]
    let form = try invocation[AgreementOptions.from]
    let second = try invocation[Self.second]
    try GivenText.refuseForm([word, second].compactMap { $0 }, invocation)
    guard let other = second else {
      (earlier, later) = try Self.withPredecessor(word, invocation, context)
      return
    }
    guard word != "-" || other != "-" else {
      throw invocation.usage(
        "standard_input_twice",
        Text("only one of the texts can be standard input", "只能有一个文本来自标准输入"))
    }
    guard GivenText.isFile(other) else {
      earlier = try Self.text(word, form, invocation, context)
      later = try Self.text(other, form, invocation, context)
      return
    }
    (earlier, later) = try together { () throws(Failure) in
      try Self.text(word, form, invocation, context)
    } _: { () throws(Failure) in
      ComparableText(try GivenText(file: other, as: form))
    }
  }

  /// A text, of which a form is said only where it is a file.
  private static func text(
    _ word: String, _ form: SourceForm?, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ComparableText {
    ComparableText(
      try GivenText.read(word, as: GivenText.isFile(word) ? form : nil, invocation, context))
  }

  /// A version and the one before it: the one in force, or else the one published before.
  private static func withPredecessor(
    _ word: String, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> (ComparableText, ComparableText) {
    guard !GivenText.isFile(word) else {
      throw invocation.usage(
        "missing_argument",
        Text("a file is compared with another text; name that too", "请同时指明与该文件比较的文本"))
    }
    let reference = try AgreementOptions.wholeVersion(word)
    let call = try Calls.call(invocation, context, .anyRole)
    return try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let version = try session.agreements.draft(reference)
      guard let before = try session.agreements.predecessor(of: version) else {
        throw Failure(
          .refused, "no_predecessor",
          Text(
            "nothing was published before \(version.permanentName)",
            "\(version.permanentName) 之前没有已发布的版本"),
          hint: Text("Name the text to compare it with.", "请指明与之比较的文本。"),
          subject: version.permanentName)
      }
      return (
        ComparableText(try GivenText(before, session)),
        ComparableText(try GivenText(version, session))
      )
    }
  }
}
