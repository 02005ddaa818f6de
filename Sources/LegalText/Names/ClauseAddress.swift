/// The two names of a clause, and how people write them.
public struct ClauseAddress: Sendable, Equatable {
  /// The address: `一.5.(7)`.
  public let address: String
  /// The ASCII id: `sec_1__para_5__subpara_7`.
  public let eid: String

  /// The names of a clause.
  public init(address: String, eid: String) {
    self.address = address
    self.eid = eid
  }

  /// The address that someone means among those of a version; nil where there is none such, or
  /// where several fit.
  ///
  /// Brackets and digits of either width are accepted, and so are the ASCII ids, and numbers in
  /// place of numerals, signs and brackets (`1.5.7`).
  public static func canonical(_ typed: String, among known: [ClauseAddress]) -> String? {
    let narrow = narrowed(typed)
    if let exact = known.first(where: { $0.address == narrow || $0.eid == narrow }) {
      return exact.address
    }
    let wanted = arabic(narrow)
    let fitting = known.filter { arabic($0.address) == wanted }
    return fitting.count == 1 ? fitting[0].address : nil
  }

  private static func narrowed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !Scalars.isSpace(scalar) {
      let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      view.append(Unicode.Scalar(value) ?? scalar)
    }
    return String(view)
  }

  /// An address in digits: `一.5.(7)` as `1.5.7`, `附件一` as `附件1`, `①` as `1`.
  private static func arabic(_ address: String) -> String {
    address.split(separator: ".", omittingEmptySubsequences: false).map { component in
      let bare = component.unicodeScalars.filter { !"()第编章节条".unicodeScalars.contains($0) }
      let word = bare.prefix { "附件录".unicodeScalars.contains($0) }
      let numerals = bare.dropFirst(word.count)
      if let first = numerals.first, numerals.count == 1,
        let number = LabelScanner.circledNumber(first)
      {
        return String(word) + String(number)
      }
      return String(word) + (ChineseNumber.value(numerals).map { String($0) } ?? String(numerals))
    }.joined(separator: ".")
  }
}
