public import Reporting

/// Why a text is no identifier of the kind it is read as.
public struct IdentifierProblem: Error, Sendable, Equatable {
  /// A stable word for the kind of problem.
  public let code: String
  /// What is wrong, for people.
  public let message: Text

  static let wrongLength = IdentifierProblem(
    code: "wrong_length", message: Text("the number of characters is wrong", "位数不对"))
  static let wrongCharacter = IdentifierProblem(
    code: "wrong_character", message: Text("a character is not allowed there", "含有不允许的字符"))
  static let wrongCheckDigit = IdentifierProblem(
    code: "wrong_check_digit", message: Text("the check digit does not fit", "校验位不符"))
  static let unknownProvince = IdentifierProblem(
    code: "unknown_province", message: Text("it begins with no province's code", "省级代码不存在"))
  static let impossibleBirthDate = IdentifierProblem(
    code: "impossible_birth_date", message: Text("the birth date does not exist", "出生日期不存在"))
  static let unknownYear = IdentifierProblem(
    code: "unknown_year", message: Text("the year is not possible", "年份不可能"))
}
