/// A number at the beginning of a paragraph.
struct Label {
  let kind: LabelKind
  /// The number it writes; for `1.2.3` the last.
  let number: Int
  /// All the numbers of `1.2.3`; otherwise the one.
  let path: [Int]
  /// How it stands in an address: `一`, `(1)`, `第三条`.
  let component: String
  /// How many scalars of the paragraph it takes, white space behind it not counted.
  let length: Int

  /// The label at the beginning of a text; nil where there is none.
  init?(at text: some Collection<Unicode.Scalar>) {
    var scanner = LabelScanner(text)
    guard let label = scanner.label() else { return nil }
    self = label
  }

  init(_ kind: LabelKind, _ path: [Int], _ component: String, length: Int) {
    self.kind = kind
    self.path = path
    self.number = path.last ?? 0
    self.component = component
    self.length = length
  }

  /// Whether a line is nothing but a label, whose text follows on the next.
  static func isBare(_ text: [Unicode.Scalar]) -> Bool {
    Label(at: text)?.length == text.count
  }
}
