public import Reporting

/// What casts doubt on a number that is valid by its form. It is for a reviewer to weigh, and
/// decides nothing by itself.
public enum IdentifierWarning: Sendable, Hashable {
  /// An identity number of 15 digits, a form that is no longer in use.
  case oldForm
  /// The birth date lies before 1900.
  case bornBefore1900
  /// The province is not in GB/T 2260, where the number would have one.
  case unconfirmedProvince
  /// The number's range is not known to be assigned to a network.
  case unassignedRange
  /// The check digit by Luhn's formula does not fit; some genuine cards have none.
  case luhnMismatch
  /// The kind of institution is not in the known list.
  case unknownInstitutionClass
  /// The organisation code inside does not fit its own check character.
  case organisationCodeMismatch
  /// A certificate from before 1998, when there were none, or from after 2199.
  case unlikelyYear
  /// The level of the physician is not in the known list.
  case unknownLevel
  /// The category of practice is not in the known list.
  case unknownCategory
  /// The level is not awarded in that category.
  case unusualCombination
  /// The identity number inside is not valid.
  case embeddedIdentityNumber(IdentifierProblem)

  /// A stable word in `snake_case`.
  public var code: String {
    switch self {
    case .oldForm: "old_form"
    case .bornBefore1900: "born_before_1900"
    case .unconfirmedProvince: "unconfirmed_province"
    case .unassignedRange: "unassigned_range"
    case .luhnMismatch: "luhn_mismatch"
    case .unknownInstitutionClass: "unknown_institution_class"
    case .organisationCodeMismatch: "organisation_code_mismatch"
    case .unlikelyYear: "unlikely_year"
    case .unknownLevel: "unknown_level"
    case .unknownCategory: "unknown_category"
    case .unusualCombination: "unusual_combination"
    case .embeddedIdentityNumber: "embedded_identity_number"
    }
  }

  /// What to look at.
  public var message: Text {
    switch self {
    case .oldForm: Text("the form of 15 digits is no longer in use", "15 位旧号码已停用")
    case .bornBefore1900: Text("the birth date lies before 1900", "出生日期早于 1900 年")
    case .unconfirmedProvince:
      Text("the province is not in GB/T 2260", "省级代码不在 GB/T 2260 中")
    case .unassignedRange:
      Text("the range is not known to be assigned", "该号段未见分配")
    case .luhnMismatch:
      Text("the check digit by Luhn's formula does not fit", "Luhn 校验不通过")
    case .unknownInstitutionClass:
      Text("the kind of institution is unknown", "机构类别代码未知")
    case .organisationCodeMismatch:
      Text("the organisation code inside does not fit its check character", "内含的组织机构代码校验不通过")
    case .unlikelyYear: Text("the year is unlikely", "年份不合常理")
    case .unknownLevel: Text("the level is unknown", "级别代码未知")
    case .unknownCategory: Text("the category is unknown", "类别代码未知")
    case .unusualCombination:
      Text("the level is not awarded in that category", "该类别不授予此级别")
    case .embeddedIdentityNumber(let problem):
      Text("the identity number inside: ", "内含的身份证号：") + problem.message
    }
  }
}
