/// A text that is compared with another: the words of its clauses, and where each of them stands.
public final class ComparedText: Sendable {
  /// A clause.
  struct Clause: Sendable {
    /// Stands for its address, and for its own part of it.
    let (address, name): (Fingerprint, Fingerprint)
    /// Stands for its words, its number left out.
    let words: Fingerprint
    private let above: Int32
    private let (start, end): (Int32, Int32)
    private let label: Int32

    init(
      in parent: Int?, paragraphs: Range<Int>, labelBytes: Int,
      address: Fingerprint, name: Fingerprint, words: Fingerprint
    ) {
      above = Int32(clamping: parent ?? -1)
      (start, end) = (
        Int32(clamping: paragraphs.lowerBound), Int32(clamping: paragraphs.upperBound)
      )
      label = Int32(clamping: labelBytes)
      (self.address, self.name, self.words) = (address, name, words)
    }

    /// The place of the clause it stands in; nil at the first level.
    var parent: Int? { above < 0 ? nil : Int(above) }

    /// Where its own paragraphs are among all of them.
    var paragraphs: Range<Int> { Int(start)..<Int(end) }

    /// How many bytes of its first paragraph are its number and the white space behind it.
    var labelBytes: Int { Int(label) }
  }

  /// What the clauses are written out from.
  private enum Source {
    case skeleton(Skeleton)
    case nodes([Node])
  }

  /// The clauses, in the order of the document.
  let clauses: [Clause]
  /// Where the words of all clauses stand.
  let places: WordPlaces
  /// The bytes among which all words stand.
  let bytes: [UInt8]
  /// Where the words of each paragraph stand, clause by clause.
  let paragraphs: [Range<Int>]
  /// What is bold in a paragraph: ranges of its scalars.
  let emphasis: [Int: [Range<Int>]]
  private let source: Source

  /// A text that was found in a file.
  public init(_ outline: Outline) {
    let skeleton = outline.skeleton
    var builder = ComparedTextBuilder(skeleton.manuscript.bytes, for: skeleton.clauses.count)
    var name: [UInt8] = []
    for (index, clause) in skeleton.clauses.enumerated() {
      name.removeAll(keepingCapacity: true)
      skeleton.appendAddress(of: index, to: &name)
      for paragraph in skeleton.paragraphs(of: index) {
        builder.add(
          skeleton.manuscript.entries[paragraph].range,
          emphasis: skeleton.manuscript.emphasis[paragraph])
      }
      builder.endClause(name: name, in: clause.parent, labelBytes: clause.label?.byteCount ?? 0)
    }
    (clauses, paragraphs, emphasis) = (builder.clauses, builder.paragraphs, builder.emphasis)
    places = WordPlaces(of: builder.clauses[...])
    (bytes, source) = (skeleton.manuscript.bytes, .skeleton(skeleton))
  }

  /// A text with clauses that were kept.
  public init(_ nodes: [Node]) {
    let texts = nodes.flatMap(\.texts)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    for text in texts { bytes.append(contentsOf: text.utf8) }
    var builder = ComparedTextBuilder(bytes, for: nodes.count)
    var (path, end): ([Int], Int) = ([], 0)
    for (index, node) in nodes.enumerated() {
      path.removeLast(max(0, path.count - node.level + 1))
      for paragraph in node.paragraphs {
        let start = end
        end += paragraph.text.utf8.count
        builder.add(
          start..<end, emphasis: paragraph.emphasis.isEmpty ? nil : paragraph.emphasis)
      }
      let above = node.parent.map { $0.utf8.count + 1 } ?? 0
      let label = node.label.flatMap { label in
        node.texts.first.flatMap { Words($0).starts(with: label) ? label.utf8.count : nil }
      }
      builder.endClause(
        name: Array(node.address.utf8.dropFirst(above)), in: path.last, labelBytes: label ?? 0)
      path.append(index)
    }
    (clauses, paragraphs, emphasis) = (builder.clauses, builder.paragraphs, builder.emphasis)
    places = WordPlaces(of: builder.clauses[...])
    (self.bytes, source) = (bytes, .nodes(nodes))
  }

  /// Whether a clause is the title block.
  func isTitleBlock(_ index: Int) -> Bool {
    switch source {
    case .skeleton(let skeleton): skeleton.clauses[index].kind == .front
    case .nodes(let nodes): nodes[index].kind == .front
    }
  }

  /// The depth of a clause, from 1.
  func level(of index: Int) -> Int {
    switch source {
    case .skeleton(let skeleton): skeleton.clauses[index].level
    case .nodes(let nodes): nodes[index].level
    }
  }

  /// The heading of a clause, or the beginning of its text.
  func title(of index: Int) -> String {
    switch source {
    case .skeleton(let skeleton): skeleton.title(of: index)
    case .nodes(let nodes): nodes[index].title
    }
  }

  /// The ASCII id of a clause.
  func eid(of index: Int) -> String {
    switch source {
    case .skeleton(let skeleton): skeleton.eid(of: index)
    case .nodes(let nodes): nodes[index].eid
    }
  }

  /// The address of a clause.
  func address(of index: Int) -> String {
    switch source {
    case .skeleton(let skeleton): skeleton.address(of: index)
    case .nodes(let nodes): nodes[index].address
    }
  }
}

/// Notes the clauses of a text one by one.
private struct ComparedTextBuilder {
  private(set) var clauses: [ComparedText.Clause] = []
  private(set) var paragraphs: [Range<Int>] = []
  private(set) var emphasis: [Int: [Range<Int>]] = [:]
  private let bytes: [UInt8]
  private var first = 0

  init(_ bytes: [UInt8], for count: Int) {
    self.bytes = bytes
    clauses.reserveCapacity(count)
    paragraphs.reserveCapacity(count)
  }

  mutating func add(_ range: Range<Int>, emphasis ranges: [Range<Int>]?) {
    if let ranges { emphasis[paragraphs.count] = ranges }
    paragraphs.append(range)
  }

  /// Ends a clause, which has the paragraphs since the one before.
  mutating func endClause(name: [UInt8], in parent: Int?, labelBytes: Int) {
    var address = parent.map { clauses[$0].address } ?? Fingerprint()
    var own = Fingerprint()
    own.append(name.span, 0..<name.count)
    address.append(own.value)
    let label = labelWithSpace(labelBytes)
    clauses.append(
      ComparedText.Clause(
        in: parent, paragraphs: first..<paragraphs.count, labelBytes: label,
        address: address, name: own, words: words(after: label)))
    first = paragraphs.count
  }

  private func labelWithSpace(_ label: Int) -> Int {
    guard label > 0, first < paragraphs.count else { return 0 }
    let range = paragraphs[first]
    var end = min(range.lowerBound + label, range.upperBound)
    while end < range.upperBound, bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end - range.lowerBound
  }

  private func words(after label: Int) -> Fingerprint {
    var print = Fingerprint()
    var skipped = label
    for range in paragraphs[first...] {
      print.append(bytes.span, (range.lowerBound + skipped)..<range.upperBound)
      skipped = 0
    }
    return print
  }
}
