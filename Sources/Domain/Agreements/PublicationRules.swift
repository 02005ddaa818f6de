public import Reporting
public import Time

/// When a version of an agreement may be published.
public enum PublicationRules {
  /// How much notice an agreement promises.
  public struct NoticeRule: Sendable, Equatable {
    /// How many days there are between publication and effect.
    public let days: Int
    /// Whether less is refused, and not only remarked on.
    public let isEnforced: Bool

    /// A rule; 0 days is none.
    public init(days: Int, isEnforced: Bool) {
      self.days = days
      self.isEnforced = isEnforced
    }
  }

  /// What is known about a version that is to be published.
  public struct Candidate: Sendable {
    let version: AgreementVersion
    let siblings: [AgreementVersion]
    let unemphasised: [String]
    let notice: NoticeRule

    /// A version; `siblings` are the agreement's versions, `unemphasised` the addresses of clauses
    /// that must be in bold and are not.
    public init(
      _ version: AgreementVersion, siblings: [AgreementVersion], unemphasised: [String],
      notice: NoticeRule
    ) {
      self.version = version
      self.siblings = siblings
      self.unemphasised = unemphasised
      self.notice = notice
    }

    /// Whether nobody is bound by an earlier version, so that nobody needs notice.
    var isFirst: Bool { !siblings.contains { $0.publication != nil } }
  }

  /// How many days of notice a version is to give; 0 for a first one.
  public static func promised(_ candidate: Candidate) -> Int {
    candidate.isFirst ? 0 : candidate.notice.days
  }

  /// Decides whether a version may be published now, with some rules overridden; answers the
  /// instant from which it binds and the overrides that were needed.
  ///
  /// A first version may be effective in the past; a later one becomes effective after the one
  /// before it, and on no day before the one on which it is published. Only an owner overrides the
  /// second person's approval.
  public static func publication(
    of candidate: Candidate, overriding given: [PublicationOverride], isOwner: Bool, now: Instant,
    zone: Zone
  ) throws(Failure) -> AgreementVersion.Publication {
    let version = candidate.version
    var needed: [PublicationOverride] = []
    try mustBeOpen(version, at: now)
    if version.review?.approver == nil {
      needed.append(
        try allowed(.approval, among: given, or: notApproved(version, at: now)))
      guard isOwner else { throw mustBeOwner(version) }
    }
    let isFirst = candidate.isFirst
    try DraftRules.mustSayWhatChanges(version, hasPredecessor: !isFirst)
    let instant = try effectiveInstant(of: version, candidate.siblings, now: now, zone: zone)
    if !candidate.unemphasised.isEmpty {
      needed.append(
        try allowed(.emphasis, among: given, or: notEmphasised(version, candidate.unemphasised)))
    }
    if !isFirst, let short = shortNotice(version, candidate.notice, instant, now) {
      needed.append(try allowed(.notice, among: given, or: short))
    }
    return AgreementVersion.Publication(
      effectiveAt: instant, publishedAt: now, overrides: needed)
  }

  /// How many whole days of notice there are from an instant to the effect.
  public static func noticeDays(from now: Instant, to effect: Instant) -> Int {
    max(0, Int((effect.milliseconds - now.milliseconds) / 86_400_000))
  }

  private static func allowed(
    _ rule: PublicationOverride.Rule, among given: [PublicationOverride], or failure: Failure
  ) throws(Failure) -> PublicationOverride {
    guard let override = given.first(where: { $0.rule == rule }) else { throw failure }
    return override
  }

  private static func mustBeOpen(
    _ version: AgreementVersion, at now: Instant
  ) throws(Failure) {
    try DraftRules.mayWithdraw(version, at: now)
    guard version.publication == nil else {
      throw refusal(
        version, .conflict, "already_published",
        Text("\(version.permanentName) is already published", "\(version.permanentName) 已发布"),
        Text("Import a new version to change the text.", "如需修改文本，请导入新版本。"))
    }
  }

  private static func effectiveInstant(
    of draft: AgreementVersion, _ siblings: [AgreementVersion], now: Instant, zone: Zone
  ) throws(Failure) -> Instant {
    guard let day = draft.terms.effectiveDate else {
      throw refusal(
        draft, .refused, "missing_effective_date",
        Text("\(draft.permanentName) has no effective date", "\(draft.permanentName) 没有生效日期"),
        Text(
          "agreement edit \(draft.permanentName) --effective DATE",
          "agreement edit \(draft.permanentName) --effective 日期"))
    }
    if let update = draft.terms.updateDate, day < update {
      throw refusal(
        draft, .refused, "effective_before_update",
        Text(
          "\(draft.permanentName) would be effective (\(day)) before its update (\(update))",
          "\(draft.permanentName) 的生效日期（\(day)）早于更新日期（\(update)）"),
        Text("Correct the dates: agreement edit.", "请更正日期：agreement edit。"))
    }
    let instant = zone.instant(of: day)
    try mustFollow(siblings, draft, instant, isPast: day < zone.parts(of: now).day)
    return instant
  }

  private static func mustFollow(
    _ siblings: [AgreementVersion], _ draft: AgreementVersion, _ instant: Instant, isPast: Bool
  ) throws(Failure) {
    let published = siblings.filter { $0.publication != nil }
    if published.contains(where: { $0.publication?.effectiveAt == instant }) {
      throw refusal(
        draft, .refused, "effective_date_taken",
        Text(
          "another version of \(draft.slug) has that effective date",
          "\(draft.slug) 已有版本使用该生效日期"),
        Text("Effective dates name versions: choose another.", "生效日期用于指称版本，请另选日期。"))
    }
    // What is withdrawn now was in force before: its past is not given to another version.
    guard !published.isEmpty else { return }
    let standing = published.filter { $0.withdrawal == nil }
    let last = standing.compactMap { $0.publication?.effectiveAt }.max()
    guard last.map({ instant > $0 }) ?? true else {
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

  private static func notApproved(_ version: AgreementVersion, at now: Instant) -> Failure {
    let name = version.permanentName
    let hint =
      version.review == nil
      ? Text("Submit it: agreement submit \(name).", "请先提交：agreement submit \(name)。")
      : Text(
        "Another publisher approves it: agreement approve \(name).",
        "须由另一位发布者批准：agreement approve \(name)。")
    return DraftRules.wrongState(version, version.status(at: now), hint)
  }

  private static func mustBeOwner(_ version: AgreementVersion) -> Failure {
    Failure(
      .notPermitted, "not_permitted",
      Text("only an owner publishes what nobody approved", "只有所有者可以发布未经批准的版本"),
      hint: Text("Have it approved, or ask an owner.", "请先获批准，或由所有者操作。"),
      subject: version.permanentName)
  }

  private static func notEmphasised(
    _ version: AgreementVersion, _ addresses: [String]
  ) -> Failure {
    let list = addresses.prefix(5).joined(separator: ", ")
    return refusal(
      version, .refused, "not_emphasised",
      Text(
        "clauses that exempt or restrict are not in bold (\(addresses.count)): \(list)",
        "\(addresses.count) 个免责或权利限制条款未加粗：\(list)"),
      Text(
        "Emphasise them (agreement edit --emphasise), or give --override-emphasis REASON.",
        "请加粗（agreement edit --emphasise），或加 --override-emphasis 理由。"))
  }

  private static func shortNotice(
    _ version: AgreementVersion, _ rule: NoticeRule, _ effect: Instant, _ now: Instant
  ) -> Failure? {
    let days = noticeDays(from: now, to: effect)
    guard rule.isEnforced, days < rule.days else { return nil }
    return refusal(
      version, .refused, "short_notice",
      Text(
        "\(version.permanentName) would give \(days) days of notice; \(rule.days) are required",
        "\(version.permanentName) 的通知期为 \(days) 天，要求 \(rule.days) 天"),
      Text(
        "Give it a later effective date, or --override-notice REASON.",
        "请推迟生效日期，或加 --override-notice 理由。"))
  }

  private static func refusal(
    _ draft: AgreementVersion, _ status: ExitStatus, _ code: String, _ message: Text, _ hint: Text
  ) -> Failure {
    Failure(
      status, code, message, hint: hint, subject: draft.permanentName,
      current: draft.publication == nil ? "unpublished" : "published")
  }
}
