import Domain
import LegalText
import Reporting
import Time

extension LegalDocument {
  /// A text as it is shown to readers: in its own language, and saying nothing that changes with
  /// time.
  init(_ text: GivenText) {
    let terms = text.terms
    let isChinese = terms.language.hasPrefix("zh")
    let language: Language = isChinese ? .chinese : .english
    var notes: [Fact] = []
    let add = { (name: Text, value: String?) in
      if let value, !value.isEmpty { notes.append(Fact(name[language], value)) }
    }
    add(Text("Version", "版本"), text.version.map { String($0.number) })
    add(Text("Offered by", "服务提供者"), terms.company)
    add(Text("Clients", "适用端"), terms.clients.map { $0.title[language] }.joined(separator: "、"))
    add(Text("Product", "适用产品"), terms.product)
    add(Text("Updated", "更新日期"), terms.updateDate?.description)
    add(Text("Effective", "生效日期"), terms.effectiveDate?.description)
    add(Text("Change", "变更说明"), terms.changeNote)
    let withdrawn = text.version?.withdrawal.map {
      Text("This version was withdrawn: ", "本版本已撤回：")[language] + $0.reason
    }
    let digest = text.version?.textSHA256.map {
      Fact(Text("SHA-256 of the text", "正文 SHA-256")[language], $0)
    }
    self.init(
      title: terms.title, language: terms.language, company: terms.company,
      updateDate: terms.updateDate.map { LegalDay($0) },
      effectiveDate: terms.effectiveDate.map { LegalDay($0) }, facts: Self.facts(text),
      notes: notes, warning: withdrawn, proofs: digest.map { [$0] } ?? [], nodes: text.nodes)
  }

  /// The lines of the head that an import reads again, beside title, language, company and dates.
  private static func facts(_ text: GivenText) -> [Fact] {
    let terms = text.terms
    let lines: [(String, String?)] = [
      ("slug", text.version?.slug),
      ("clients", terms.clients.map(\.rawValue).joined(separator: ",")),
      ("product", terms.product), ("change_type", terms.changeType?.rawValue),
      ("change_note", terms.changeNote),
    ]
    return lines.compactMap { name, value in value.map { Fact(name, $0) } }
  }
}
