public import Reporting

/// Why a text is no valid number of its kind. It never repeats the number, which may be secret.
public enum IdentifierProblem: Error, Sendable, Hashable {
  /// It has so many characters where it should have one of the expected numbers of them.
  case wrongLength(count: Int, expected: [Int])
  /// The character at this position of the text, counted from 1, cannot stand there.
  case wrongCharacter(position: Int)
  /// The last character does not follow from the others: something was mistyped.
  case wrongCheckDigit
  /// It begins with a province that does not exist.
  case unknownProvince
  /// The birth date in it is not on the calendar, or not in the years 1800 to 2199.
  case impossibleBirthDate
  /// It is no number of mainland China's mobile networks.
  case wrongPrefix

  /// A stable word in `snake_case`.
  public var code: String {
    switch self {
    case .wrongLength: "wrong_length"
    case .wrongCharacter: "wrong_character"
    case .wrongCheckDigit: "wrong_check_digit"
    case .unknownProvince: "unknown_province"
    case .impossibleBirthDate: "impossible_birth_date"
    case .wrongPrefix: "wrong_prefix"
    }
  }

  /// What is wrong: a clause without a full stop, to follow what it is about and a colon.
  public var message: Text {
    switch self {
    case .wrongLength(let count, let expected):
      Text(
        "it has \(count) characters instead of \(Self.list(expected, " to ", " or "))",
        "应为 \(Self.list(expected, " 至 ", " 或 ")) 位，实为 \(count) 位")
    case .wrongCharacter(let position):
      Text("character \(position) cannot stand there", "第 \(position) 个字符无效")
    case .wrongCheckDigit:
      Text("the check digit does not fit the others", "校验码不正确")
    case .unknownProvince:
      Text("no province has the code it begins with", "开头的省级行政区划代码不存在")
    case .impossibleBirthDate:
      Text("the birth date in it is impossible", "其中的出生日期不可能存在")
    case .wrongPrefix:
      Text(
        "mobile numbers of mainland China begin with 13 to 19", "中国大陆手机号应以 13 至 19 开头")
    }
  }

  /// Numbers as people list them: `14 to 19`, `15 or 18`.
  private static func list(_ numbers: [Int], _ to: String, _ or: String) -> String {
    guard let first = numbers.first, let last = numbers.last else { return "0" }
    if numbers.count > 2 && last - first == numbers.count - 1 { return "\(first)\(to)\(last)" }
    return numbers.map { String($0) }.joined(separator: or)
  }
}
