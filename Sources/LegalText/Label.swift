/// A number at the beginning of a paragraph.
struct Label {
  /// On what it depends whether the words are a number at all.
  enum Certainty {
    /// On nothing.
    case certain
    /// They go on with their list, or begin one.
    case inSequence
    /// That, and the paragraph is a heading.
    case inSequenceOfHeadings
  }

  let kind: LabelKind
  /// The number it writes; for `1.2.3` the last.
  let number: Int
  /// All the numbers of `1.2.3`; otherwise the one.
  let path: [Int]
  /// How it stands in an address: `一`, `(1)`, `第三条`.
  let component: String
  /// How many scalars of the paragraph it takes, white space behind it not counted.
  let length: Int
  let certainty: Certainty

  /// The label at the beginning of a text, whatever stands before and after; nil where there is none.
  init?(at text: some Collection<Unicode.Scalar>) {
    guard let label = LabelScanner.readings(of: text).first(where: { $0.certainty == .certain })
    else { return nil }
    self = label
  }

  /// A label that was found before, by what it writes.
  init?(written text: String) {
    let length = text.unicodeScalars.count
    let readings = LabelScanner.readings(of: text.unicodeScalars)
    guard let label = readings.first(where: { $0.length == length }) else { return nil }
    self = label
  }

  init(
    _ kind: LabelKind, _ path: [Int], _ component: String, length: Int,
    _ certainty: Certainty = .certain
  ) {
    self.kind = kind
    self.path = path
    self.number = path.last ?? 0
    self.component = component
    self.length = length
    self.certainty = certainty
  }

  /// Whether a line is nothing but a label, whose text follows on the next.
  static func isBare(_ text: [Unicode.Scalar]) -> Bool {
    Label(at: text)?.length == text.count
  }

  /// Whether a line is nothing but the number of an item, which is never a heading of its own.
  static func isBareItem(_ text: [Unicode.Scalar]) -> Bool {
    guard let label = Label(at: text), label.length == text.count else { return false }
    return label.kind.rawValue >= LabelKind.item.rawValue
  }
}
