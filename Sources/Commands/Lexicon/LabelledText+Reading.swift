import Domain
import Formats
import Reporting
import Screening

extension LabelledText {
  /// Reads a labelled text: `labels` is an array of objects with `category` and, if they say so,
  /// `start`, `end` and `steps`; or `category` is said of the whole text, and null where it is innocent.
  ///
  /// Throws `missing_field` where neither is said, unless an absent category is an innocent one's.
  init(reading form: FormReader, mayLackCategory: Bool) throws(Failure) {
    let text = try form.required("text", maximum: 1 << 20)
    if let labels = form.value("labels") {
      guard case .array(let values) = labels else { throw Self.invalid("labels") }
      try self.init(text, values.map { value throws(Failure) in try Self.label(value) })
    } else {
      guard mayLackCategory || form.value("category") != nil else { throw Self.unlabelled }
      let category = try form.category()
      try self.init(text, category.map { [Label($0)] } ?? [])
    }
  }

  private static let unlabelled = FormReader.problem(
    "missing_field", "category",
    Text("the line has neither ‘labels’ nor ‘category’", "该行既无 labels 也无 category"),
    Text(#"Write "category":null where it is innocent."#, #"无违规时请写 "category":null。"#))

  private static func label(_ value: JSON) throws(Failure) -> Label {
    guard case .object(let members) = value else { throw invalid("labels") }
    let form = FormReader(members)
    guard let category = try form.category() else { throw invalid("category") }
    let steps = try form.steps("steps").steps
    switch (form.value("start"), form.value("end")) {
    case (nil, nil): return Label(category, steps: steps)
    case (.integer(let start)?, .integer(let end)?) where start >= 0 && start < end:
      return Label(category, in: Int(start)..<Int(end), steps: steps)
    default: throw invalid("start")
    }
  }

  private static func invalid(_ name: String) -> Failure {
    FormReader.problem(
      "invalid_label", name, Text("‘\(name)’ is no label", "“\(name)”不是有效的标注"),
      Text(
        #"Write {"category":"rumour","start":0,"end":4}."#,
        #"请写作 {"category":"rumour","start":0,"end":4}。"#))
  }
}
