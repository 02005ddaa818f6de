import Reporting

/// What is wrong with a regular expression, and where.
struct ExpressionProblem {
  let code: String
  let message: Text
  let hint: Text

  private init(_ code: String, _ message: Text, _ hint: Text) {
    (self.code, self.message, self.hint) = (code, message, hint)
  }

  /// What is told of it; positions count characters from 1.
  func failure(at index: Int) -> Failure {
    Failure(
      .invalidInput, code,
      Text("character \(index + 1) of the expression: ", "表达式第 \(index + 1) 个字符：") + message,
      hint: hint)
  }

  static let backReference = ExpressionProblem(
    "pattern_back_reference",
    Text("back references are not supported", "不支持反向引用"),
    Text("Write out what the group may be once more.", "请把该组的内容重写一遍。"))

  static let lookAround = ExpressionProblem(
    "pattern_look_around",
    Text("look-around is not supported", "不支持环视（前瞻、后顾）"),
    Text(
      "Use \\b, ^ or $, or an exception for what should not be found.",
      "请用 \\b、^、$，或为不应命中的文本设置例外。"))

  static let groupOption = ExpressionProblem(
    "pattern_group_option",
    Text("groups have neither names nor options", "分组不支持命名和选项"),
    Text(
      "Write (…) or (?:…); letter case never matters.", "请写 (…) 或 (?:…)；匹配不区分大小写。"))

  static let unknownEscape = ExpressionProblem(
    "pattern_unknown_escape",
    Text("this escape means nothing", "该转义没有含义"),
    Text(
      "There are \\d \\D \\w \\W \\s \\S \\b \\t \\n \\r and a backslash before punctuation.",
      "可用 \\d \\D \\w \\W \\s \\S \\b \\t \\n \\r，以及标点前加反斜杠。"))

  static let openGroup = ExpressionProblem(
    "pattern_unbalanced_group",
    Text("this group is never closed", "该分组没有闭合"),
    Text("Add ), or write \\( for a parenthesis.", "请补上 )，或以 \\( 表示括号。"))

  static let strayParenthesis = ExpressionProblem(
    "pattern_unbalanced_group",
    Text("no group is open that could end here", "此处没有可闭合的分组"),
    Text("Remove it, or write \\) for a parenthesis.", "请删去，或以 \\) 表示括号。"))

  static let openClass = ExpressionProblem(
    "pattern_unclosed_class",
    Text("this class is never closed", "该字符组没有闭合"),
    Text("Add ], or write \\[ for a bracket.", "请补上 ]，或以 \\[ 表示方括号。"))

  static let emptyClass = ExpressionProblem(
    "pattern_empty_class",
    Text("this class has no characters", "该字符组没有字符"),
    Text(
      "Put characters into it; write \\] for a bracket.", "请填入字符；以 \\] 表示方括号。"))

  static let badRange = ExpressionProblem(
    "pattern_bad_range",
    Text("this range does not lead from a character to a later one", "该范围不是从前一字符到后一字符"),
    Text("Exchange its ends, or write \\- for a hyphen.", "请交换两端，或以 \\- 表示连字符。"))

  static let badRepetition = ExpressionProblem(
    "pattern_bad_repeat",
    Text("this is no number of repetitions", "这不是有效的重复次数"),
    Text(
      "Write {3}, {3,} or {3,5}, at most 100, or \\{ for a brace.",
      "请写 {3}、{3,} 或 {3,5}，不超过 100；或以 \\{ 表示花括号。"))

  static let nothingToRepeat = ExpressionProblem(
    "pattern_nothing_to_repeat",
    Text("there is nothing before it to repeat", "前面没有可重复的内容"),
    Text(
      "Put a character or a group before it, or a backslash if it is meant itself.",
      "请在前面写字符或分组；若指其本身，请加反斜杠。"))

  static let repeatedTwice = ExpressionProblem(
    "pattern_repeated_twice",
    Text(
      "a repetition follows a repetition; the longest match always counts",
      "重复之后不能再接重复；匹配总取最长"),
    Text("Remove it, or group what is repeated.", "请删去，或把被重复的内容分组。"))

  static let control = ExpressionProblem(
    "pattern_has_controls",
    Text("an expression must not contain control characters", "表达式不得包含控制字符"),
    Text("Write \\t, \\n or \\r.", "请写 \\t、\\n 或 \\r。"))

  static let tooDeep = ExpressionProblem(
    "pattern_too_deep",
    Text(
      "groups are nested more than \(ExpressionParser.maximumDepth) deep",
      "分组嵌套超过 \(ExpressionParser.maximumDepth) 层"),
    Text("Remove groups that are not needed.", "请去掉不必要的分组。"))
}
