import CommandLine
import Reporting
import Screening

/// Options that would leave one another nothing to do are refused, not passed over.
extension ScanRequest {
  /// Refuses what contradicts itself whatever is read.
  static func refuseContradictions(_ invocation: Invocation) throws(Failure) {
    let conflict = invocation.conflict(from, lines) ?? invocation.conflict(exact, with)
    if let conflict { throw conflict }
    try invocation.refuseBoth(try invocation[with], try invocation[without])
    let chosen = try invocation[from]
    let readsLines = invocation[lines] || chosen == .lines
    let member = [idField, textField].first { invocation.has($0) }
    if readsLines, let member {
      throw invocation.usage(
        "conflicting_options",
        Text(
          "a text a line has no members for ‘\(member.parameter.spelling)’ to name",
          "按行读取时没有字段，不能使用“\(member.parameter.spelling)”"))
    }
  }

  /// Refuses what says how a text from outside is screened where items of the store are.
  static func refuseForItems(_ invocation: Invocation) throws(Failure) {
    guard let idle = (readingText + choosing).first(where: { invocation.has($0) }) else { return }
    let option = idle.parameter.spelling
    throw invocation.usage(
      "conflicting_options",
      Text(
        "‘\(option)’ is for files: items of the store are screened with the store's lexicon as it stands",
        "“\(option)”仅用于文件：库中内容按数据库词库原样筛查"))
  }

  /// Refuses standard input for more than one of the text and the lexicons.
  func refuseSharedInput(with path: String, _ invocation: Invocation) throws(Failure) {
    guard ([path] + lexicons).count(where: { $0 == "-" }) > 1 else { return }
    throw invocation.usage(
      "conflicting_options",
      Text(
        "standard input can be the text or one lexicon, not both",
        "标准输入只能作为文本或一个词库，不能同时使用"))
  }
}
