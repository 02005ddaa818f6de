public import Reporting
public import Screening

/// A text, and what a person found in it.
public struct LabelledText: Sendable, Equatable {
  /// Something that should be found.
  public struct Label: Sendable, Equatable {
    /// The kind of prohibited content.
    public let category: Category
    /// Where it stands, in Unicode scalars; nil for somewhere in the text.
    public let range: Range<Int>?
    /// How it is disguised, as far as the person said.
    public let steps: [DisguiseStep]

    /// A label.
    public init(_ category: Category, in range: Range<Int>? = nil, steps: [DisguiseStep] = []) {
      self.category = category
      self.range = range
      self.steps = steps
    }

    func matches(_ finding: Finding) -> Bool {
      guard finding.category == category else { return false }
      return range.map { $0.overlaps(finding.start..<finding.end) } ?? true
    }
  }

  /// The text.
  public let text: String
  /// What should be found in it; nothing where it is innocent.
  public let labels: [Label]

  /// A text with its labels; throws `invalid_label` where one does not lie inside the text.
  public init(_ text: String, _ labels: [Label]) throws(Failure) {
    let length = text.unicodeScalars.count
    if let range = labels.compactMap(\.range).first(where: { $0.upperBound > length }) {
      throw Failure(
        .invalidInput, "invalid_label",
        Text(
          "a label ends at \(range.upperBound), but the text has \(length) characters",
          "标注止于 \(range.upperBound)，但文本只有 \(length) 个字符"),
        hint: Text("Count in Unicode scalars, from 0.", "请按 Unicode 标量从 0 计数。"))
    }
    self.text = text
    self.labels = labels
  }
}
