public import Reporting
public import Time

/// When a version of an agreement may be published.
public enum PublicationRules {
  /// The instant from which a draft binds, if it may be published now.
  ///
  /// An agreement's first version may be effective in the past; a later one must become effective
  /// after the one before it, and on no day before the one on which it is published.
  public static func effectiveInstant(
    of draft: AgreementVersion, published: [AgreementVersion], now: Instant, zone: Zone
  ) throws(Failure) -> Instant {
    guard draft.publishedAt == nil else {
      throw refusal(
        draft, .conflict, "already_published",
        Text("\(draft.permanentName) is already published", "\(draft.permanentName) 已发布"),
        Text("Import a new version to change the text.", "如需修改文本，请导入新版本。"))
    }
    guard let day = draft.effectiveDate else {
      throw refusal(
        draft, .refused, "missing_effective_date",
        Text("\(draft.permanentName) has no effective date", "\(draft.permanentName) 没有生效日期"),
        Text("Import it again with --effective DATE.", "请加 --effective 日期 重新导入。"))
    }
    if let update = draft.updateDate, day < update {
      throw refusal(
        draft, .refused, "effective_before_update",
        Text(
          "\(draft.permanentName) would be effective (\(day)) before its update (\(update))",
          "\(draft.permanentName) 的生效日期（\(day)）早于更新日期（\(update)）"),
        Text("Correct the dates and import it again.", "请更正日期后重新导入。"))
    }
    let instant = zone.instant(of: day)
    try mustFollow(published, draft, instant, isPast: day < zone.parts(of: now).day)
    return instant
  }

  private static func mustFollow(
    _ published: [AgreementVersion], _ draft: AgreementVersion, _ instant: Instant, isPast: Bool
  ) throws(Failure) {
    guard let last = published.compactMap(\.effectiveAt).max() else { return }
    guard instant > last else {
      throw refusal(
        draft, .refused, "effective_not_after_last",
        Text(
          "\(draft.permanentName) would not be effective after the version before it",
          "\(draft.permanentName) 的生效时间不晚于上一版本"),
        Text("Give it a later effective date.", "请设定更晚的生效日期。"))
    }
    guard !isPast else {
      throw refusal(
        draft, .refused, "effective_in_past",
        Text(
          "\(draft.permanentName) would be effective before it is published",
          "\(draft.permanentName) 的生效时间早于发布时间"),
        Text("Only a first version may be effective in the past.", "只有首个版本可以追溯生效。"))
    }
  }

  private static func refusal(
    _ draft: AgreementVersion, _ status: ExitStatus, _ code: String, _ message: Text, _ hint: Text
  ) -> Failure {
    Failure(
      status, code, message, hint: hint, subject: draft.permanentName,
      current: draft.publishedAt == nil ? "draft" : "published")
  }
}
