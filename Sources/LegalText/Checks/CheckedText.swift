/// A text that is to be checked, and what else is known about it.
public struct CheckedText: Sendable {
  /// Its clauses.
  public let nodes: [Node]
  /// Its title.
  public let title: String?
  /// When it was updated.
  public let updateDate: LegalDay?
  /// From when it is to bind.
  public let effectiveDate: LegalDay?
  /// The company that offers the service, where it is known apart from the text.
  public let company: String?
  /// The titles of other texts to which it may refer.
  public let knownTitles: [String]
  /// The addresses of clauses that exempt from liability or restrict rights: they must be printed in
  /// bold (Civil Code of the PRC, article 496).
  public let mustBeEmphasised: Set<String>

  /// A text that is to be checked.
  public init(
    nodes: [Node], title: String?, updateDate: LegalDay?, effectiveDate: LegalDay?,
    company: String? = nil, knownTitles: [String] = [], mustBeEmphasised: Set<String> = []
  ) {
    self.nodes = nodes
    self.title = title
    self.updateDate = updateDate
    self.effectiveDate = effectiveDate
    self.company = company
    self.knownTitles = knownTitles
    self.mustBeEmphasised = mustBeEmphasised
  }

  /// The clause that stands for the whole text: its title block, or whatever comes first.
  public var head: String? {
    (nodes.first { $0.kind == .front } ?? nodes.first)?.address
  }

  /// Everything that the rules find: by rule, then in the order of the document.
  public var findings: [CheckFinding] {
    let rules: [(CheckedText) -> [CheckFinding]] = [
      DateCheck.findings, PartyCheck.findings, OwnershipCheck.findings, NumberingCheck.findings,
      BracketCheck.findings, CrossReferenceCheck.findings, DuplicateCheck.findings,
      SpellingCheck.findings, EmphasisCheck.findings,
    ]
    return rules.flatMap { $0(self) }
  }
}
