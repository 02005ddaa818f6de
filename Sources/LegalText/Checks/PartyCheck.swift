import Reporting

/// Who offers the service, and how to reach them.
enum PartyCheck {
  static func findings(_ text: CheckedText) -> [CheckFinding] {
    var found: [CheckFinding] = []
    let paragraphs = text.nodes.flatMap(\.texts)
    if let company = text.company {
      if !paragraphs.contains(where: { $0.contains(company) }) {
        found.append(
          CheckFinding(
            "company_not_in_text", .warning, text.head,
            Text("the text does not name ‘\(company)’", "文中没有出现“\(company)”")))
      }
    } else if !paragraphs.contains(where: { $0.contains("公司") || $0.contains("Ltd") }) {
      found.append(
        CheckFinding(
          "missing_company", .warning, text.head,
          Text("no company is named that offers the service", "未写明提供服务的公司")))
    }
    if !paragraphs.contains(where: hasContact) {
      found.append(
        CheckFinding(
          "missing_contact", .warning, text.head,
          Text(
            "no telephone number or e-mail address is given", "未写明联系电话或电子邮箱")))
    }
    return found
  }

  /// Whether a paragraph has an e-mail address or a telephone number.
  private static func hasContact(_ paragraph: String) -> Bool {
    let scalars = Array(paragraph.unicodeScalars)
    var (digits, isEmail) = (0, false)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "0"..."9":
        digits += 1
        if digits >= 7 { return true }
      case "-", " ": break
      case "@":
        isEmail = index > 0 && isLatin(scalars[index - 1]) && index + 1 < scalars.count
        digits = 0
      default: digits = 0
      }
      if isEmail { return true }
    }
    return false
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && !Scalars.isSpace(scalar)
  }
}
