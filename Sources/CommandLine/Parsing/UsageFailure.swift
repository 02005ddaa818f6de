import Reporting

/// The ways in which a command line can be wrong, each as the failure that says so.
enum UsageFailure {
  static func make(
    _ code: String, _ message: Text, of command: String, in program: String
  ) -> Failure {
    let help = command.isEmpty ? "\(program) --help" : "\(program) help \(command)"
    return Failure(
      .usage, code, message, hint: Text("See ‘\(help)’.", "参见“\(help)”。"))
  }

  static func unknownCommand(_ word: String, among words: [String], in program: String) -> Failure {
    make(
      "unknown_command",
      Text("there is no command ‘\(word)’", "没有命令“\(word)”")
        + Suggestion.text(for: word, among: words),
      of: "", in: program)
  }

  static func unknownVerb(
    _ word: String, of group: String, among verbs: [String], in program: String
  ) -> Failure {
    let list = Text(
      "; it has: \(verbs.joined(separator: ", "))", "；可用的有：\(verbs.joined(separator: "、"))")
    return make(
      "unknown_command",
      Text("‘\(group)’ has no command ‘\(word)’", "“\(group)”没有命令“\(word)”") + list
        + Suggestion.text(for: word, among: verbs),
      of: group, in: program)
  }

  static func optionBeforeCommand(
    _ spelling: String, among names: [String], in program: String
  ) -> Failure {
    let bare = String(spelling.drop { $0 == "-" })
    return make(
      "unknown_option",
      Text(
        "‘\(spelling)’ is no option of every command; a command's own come after its name",
        "“\(spelling)”不是通用选项；命令自己的选项写在命令名之后")
        + Suggestion.text(for: bare, among: names, prefix: "--"),
      of: "", in: program)
  }

  static func unknownOption(_ spelling: String, among names: [String], _ at: Place) -> Failure {
    let bare = String(spelling.drop { $0 == "-" })
    return at.failure(
      "unknown_option",
      Text("there is no option ‘\(spelling)’", "没有选项“\(spelling)”")
        + Suggestion.text(for: bare, among: names, prefix: "--"))
  }

  static func missingValue(_ parameter: Parameter, _ at: Place) -> Failure {
    at.failure(
      "missing_value",
      Text(
        "‘\(parameter.spelling)’ needs a value: \(parameter.valueName)",
        "“\(parameter.spelling)”缺少值：\(parameter.valueName)"))
  }

  static func unexpectedValue(_ parameter: Parameter, _ at: Place) -> Failure {
    at.failure(
      "unexpected_value",
      Text("‘\(parameter.spelling)’ takes no value", "“\(parameter.spelling)”不带值"))
  }

  static func invalidValue(
    _ value: String, of parameter: Parameter, _ problem: ValueProblem, _ at: Place
  ) -> Failure {
    let typed = parameter.isOption ? "\(parameter.spelling) \(value)" : value
    return at.failure(
      "invalid_value", Text("‘\(typed)’ ", "“\(typed)”") + problem.expectation)
  }

  static func duplicate(_ parameter: Parameter, _ at: Place) -> Failure {
    at.failure(
      "duplicate_option",
      Text(
        "‘\(parameter.spelling)’ is given more than once", "“\(parameter.spelling)”重复出现"))
  }

  static func missingArgument(_ parameter: Parameter, _ at: Place) -> Failure {
    at.failure(
      "missing_argument",
      Text("\(parameter.name) is missing", "缺少参数 \(parameter.name)")
        + Text(" (", "（") + parameter.help + Text(")", "）"))
  }

  static func unexpectedArgument(_ word: String, _ at: Place) -> Failure {
    at.failure("unexpected_argument", Text("‘\(word)’ is one word too many", "多余的参数“\(word)”"))
  }
}

/// Where on a command line something is wrong: which command of which program.
struct Place {
  let command: String
  let program: String

  func failure(_ code: String, _ message: Text) -> Failure {
    UsageFailure.make(code, Text("\(command): ", "\(command)：") + message, of: command, in: program)
  }
}
