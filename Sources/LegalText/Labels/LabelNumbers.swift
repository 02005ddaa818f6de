/// The last number of each kind of label.
struct LabelNumbers {
  private var numbers = InlineArray<18, Int>(repeating: 0)

  /// The last number of a kind; nil where there was none.
  subscript(kind: LabelKind) -> Int? {
    get { numbers[kind.rawValue] > 0 ? numbers[kind.rawValue] : nil }
    set { numbers[kind.rawValue] = newValue ?? 0 }
  }

  /// Lets some kinds begin anew.
  mutating func forget(_ isForgotten: (LabelKind) -> Bool) {
    for kind in LabelKind.allCases where isForgotten(kind) { numbers[kind.rawValue] = 0 }
  }
}
