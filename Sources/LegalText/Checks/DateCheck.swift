import Reporting

/// The dates: both are there, in order, with notice between them, and as the text says them.
enum DateCheck {
  static func findings(_ text: CheckedText) -> [CheckFinding] {
    missing(text) + order(text) + agreement(text)
  }

  private static func missing(_ text: CheckedText) -> [CheckFinding] {
    var found: [CheckFinding] = []
    if text.updateDate == nil {
      found.append(
        unreadable(.update, text)
          ?? CheckFinding(
            "missing_update_date", .warning, text.head, Text("there is no update date", "未写明更新日期")))
    }
    if text.effectiveDate == nil {
      found.append(
        unreadable(.effective, text)
          ?? CheckFinding(
            "missing_effective_date", .error, text.head,
            Text("there is no effective date", "未写明生效日期")))
    }
    return found
  }

  /// That the title block gives a date that the calendar does not have; nil where it gives none.
  private static func unreadable(
    _ kind: FrontMatter.DateKind, _ text: CheckedText
  ) -> CheckFinding? {
    let block = text.nodes.first { $0.kind == .front }
    guard
      let words = block?.texts.first(where: {
        FrontMatter.date(in: $0.unicodeScalars)?.kind == kind
      })
    else { return nil }
    return CheckFinding(
      "unreadable_date", .error, block?.address,
      Text("‘\(words)’ has no valid date", "“\(words)”中没有有效日期"))
  }

  private static func order(_ text: CheckedText) -> [CheckFinding] {
    guard let update = text.updateDate, let effective = text.effectiveDate else { return [] }
    if effective < update {
      return [
        CheckFinding(
          "effective_before_update", .error, text.head,
          Text(
            "the effective date (\(effective)) is before the update date (\(update))",
            "生效日期（\(effective)）早于更新日期（\(update)）"))
      ]
    }
    guard effective == update else { return [] }
    return [
      CheckFinding(
        "zero_notice", .warning, text.head,
        Text(
          "it takes effect on the day it is updated (\(update)), without any notice",
          "更新当日（\(update)）即生效，未预留通知期"))
    ]
  }

  /// Whether the dates are the ones that are printed in the title block.
  private static func agreement(_ text: CheckedText) -> [CheckFinding] {
    let block = text.nodes.first { $0.kind == .front }
    let printed = (block?.texts ?? []).compactMap { FrontMatter.date(in: $0.unicodeScalars) }
    return printed.compactMap { kind, day in
      let known = kind == .update ? text.updateDate : text.effectiveDate
      guard let day, let known, day != known else { return nil }
      return CheckFinding(
        "date_differs_from_text", .warning, block?.address,
        Text("the text says \(day), but the version says \(known)", "正文写的是 \(day)，版本信息写的是 \(known)")
      )
    }
  }
}
