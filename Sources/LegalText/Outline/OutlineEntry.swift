/// A clause that was found in a text, as its outline lists it; what is asked of it is written out when
/// it is.
public struct OutlineEntry: OutlinedClause {
  private let skeleton: Skeleton
  private let index: Int
  /// Where it stands.
  public let address: String
  /// How many characters there are with everything below it that are no white space.
  public let subtreeCharacters: Int

  init(of skeleton: Skeleton, _ index: Int, address: String, subtreeCharacters: Int) {
    self.skeleton = skeleton
    self.index = index
    self.address = address
    self.subtreeCharacters = subtreeCharacters
  }

  private var clause: Skeleton.Clause { skeleton.clauses[index] }

  /// Its ASCII id.
  public var eid: String { skeleton.eid(of: index) }
  /// What kind of clause it is.
  public var kind: NodeKind { clause.kind }
  /// Its number as it is written; nil where it has none.
  public var label: String? { clause.label?.written(in: skeleton.opening(of: index)) }
  /// Its heading, or the beginning of its text.
  public var title: String { skeleton.title(of: index) }
  /// Its depth, from 1.
  public var level: Int { clause.level }
  /// The address of the clause it stands in; nil at the first level.
  public var parent: String? { clause.parent.map { skeleton.address(of: $0) } }
  /// How many characters of its own are no white space.
  public var characters: Int { skeleton.characters(of: index) }

  /// Whether any of its words are printed in bold.
  public var isEmphasised: Bool {
    skeleton.paragraphs(of: index).contains { skeleton.manuscript.emphasis[$0] != nil }
  }

  /// Its paragraphs of which the owner is a judgement that nobody has made yet.
  public var undecided: [UndecidedParagraph] {
    skeleton.paragraphs(of: index).compactMap { paragraph in
      skeleton.choices[paragraph].map { choices in
        UndecidedParagraph(
          line: Int(skeleton.manuscript.entries[paragraph].line),
          choices: choices.map { skeleton.address(of: $0) })
      }
    }
  }
}

extension Skeleton {
  /// The clauses as the outline lists them, in the order of the document.
  var entries: [OutlineEntry] {
    let sums = subtreeCharacters
    var entries: [OutlineEntry] = []
    entries.reserveCapacity(clauses.count)
    var path = NamePath(separator: ".")
    for (index, clause) in clauses.enumerated() {
      let address = path.name(at: clause.level) { appendAddress(of: index, to: &$0) }
      entries.append(
        OutlineEntry(of: self, index, address: address, subtreeCharacters: sums[index]))
    }
    return entries
  }

  /// For each clause how many characters there are with everything below it.
  private var subtreeCharacters: [Int] {
    var sums = clauses.indices.map { characters(of: $0) }
    for index in clauses.indices.reversed() {
      if let parent = clauses[index].parent { sums[parent] += sums[index] }
    }
    return sums
  }
}
