public import Reporting
public import Time

/// What may be done to a version on its way to publication.
public enum DraftRules {
  /// Refuses to edit what is no draft any more.
  public static func mayEdit(
    _ version: AgreementVersion, at now: Instant
  ) throws(Failure) {
    let status = version.status(at: now)
    guard status != .draft else { return }
    let hint =
      switch status {
      case .inReview, .approved:
        Text(
          "Send it back first: agreement return \(version.permanentName) --reason TEXT.",
          "请先退回：agreement return \(version.permanentName) --reason 理由。")
      default: Text("Import a new version to change the text.", "如需修改文本，请导入新版本。")
      }
    throw wrongState(version, status, hint)
  }

  /// Refuses to tag what is being reviewed, or what was withdrawn.
  public static func mayTag(
    _ version: AgreementVersion, at now: Instant
  ) throws(Failure) {
    let status = version.status(at: now)
    switch status {
    case .inReview, .approved: try mayEdit(version, at: now)
    case .withdrawn:
      throw wrongState(
        version, status, Text("Tag another version.", "请标注其他版本。"))
    case .draft, .scheduled, .inForce, .superseded: break
    }
  }

  /// Refuses to take away a tag by which a published clause had to be in bold.
  public static func mayUntag(
    _ version: AgreementVersion, _ kind: ClauseTag.Kind
  ) throws(Failure) {
    guard version.publication != nil, kind.demandsEmphasis else { return }
    throw Failure(
      .refused, "published_tag",
      Text(
        "\(version.reference) is published; the tag \(kind.rawValue) stays",
        "\(version.reference) 已发布，标注 \(kind.rawValue) 不可去除"),
      hint: Text("It may be added to other clauses.", "可以为其他条款添加标注。"),
      subject: version.reference)
  }

  /// Refuses to submit what nobody could approve.
  public static func maySubmit(
    _ version: AgreementVersion, hasPredecessor: Bool, at now: Instant
  ) throws(Failure) {
    let status = version.status(at: now)
    guard status == .draft else {
      throw wrongState(
        version, status, Text("Only a draft is submitted.", "只有草稿可以提交审核。"))
    }
    guard version.terms.effectiveDate != nil else {
      throw missing(
        version, "missing_effective_date", Text("an effective date", "生效日期"), "--effective DATE")
    }
    try mustSayWhatChanges(version, hasPredecessor: hasPredecessor)
  }

  /// Refuses a version that does not say what kind of change it makes to the one before it, or, where
  /// more than words change, what changes.
  public static func mustSayWhatChanges(
    _ version: AgreementVersion, hasPredecessor: Bool
  ) throws(Failure) {
    let terms = version.terms
    if hasPredecessor, terms.changeType == nil {
      throw missing(
        version, "missing_change_type", Text("a change type", "变更类型"), "--change-type TYPE")
    }
    let needsNote = terms.changeType.map { $0 != .editorial } ?? false
    if needsNote, terms.changeNote == nil {
      throw missing(
        version, "missing_change_note", Text("a change note", "变更说明"), "--change-note TEXT")
    }
  }

  /// Refuses an approver who wrote the version, or who published it before anyone approved it.
  public static func mayApprove(
    _ version: AgreementVersion, approver: String, publishedBy publisher: String?
  ) throws(Failure) {
    guard publisher != approver else {
      throw Failure(
        .refused, "self_review",
        Text(
          "\(version.permanentName) was published by you; a second person approves it",
          "\(version.permanentName) 由您本人发布，须由第二人批准"),
        hint: Text("Ask another publisher.", "请由另一位发布者批准。"), subject: version.permanentName)
    }
    guard version.author != approver else {
      throw Failure(
        .refused, "self_review",
        Text(
          "\(version.permanentName) was imported by you; a second person approves it",
          "\(version.permanentName) 由您本人导入，须由第二人批准"),
        hint: Text("Ask another publisher.", "请由另一位发布者批准。"), subject: version.permanentName)
    }
  }

  /// The review that is open; throws where there is none.
  public static func openReview(
    of version: AgreementVersion, at now: Instant
  ) throws(Failure) -> AgreementVersion.Review {
    guard let review = version.review, review.approver == nil else {
      throw wrongState(
        version, version.status(at: now),
        Text(
          "Submit it first: agreement submit \(version.permanentName).",
          "请先提交：agreement submit \(version.permanentName)。"))
    }
    return review
  }

  /// Refuses to withdraw what was withdrawn.
  public static func mayWithdraw(
    _ version: AgreementVersion, at now: Instant
  ) throws(Failure) {
    guard let withdrawal = version.withdrawal else { return }
    throw Failure(
      .conflict, "already_withdrawn",
      Text(
        "\(version.permanentName) was withdrawn by \(withdrawal.operatorName)",
        "\(version.permanentName) 已由 \(withdrawal.operatorName) 撤回"),
      hint: Text("Nothing is left to do.", "无须再次撤回。"), subject: version.permanentName,
      current: AgreementStatus.withdrawn.rawValue)
  }

  /// The failure of an act for which a version is not in the right state.
  public static func wrongState(
    _ version: AgreementVersion, _ status: AgreementStatus, _ hint: Text
  ) -> Failure {
    Failure(
      .conflict, "wrong_state",
      Text("\(version.permanentName) is ", "\(version.permanentName) 的状态为：") + status.title,
      hint: hint, subject: version.permanentName, current: status.rawValue)
  }

  private static func missing(
    _ version: AgreementVersion, _ code: String, _ what: Text, _ option: String
  ) -> Failure {
    Failure(
      .refused, code,
      Text(
        "\(version.permanentName) needs \(what.english) before it goes on",
        "\(version.permanentName) 须先有\(what.chinese)"),
      hint: Text(
        "agreement edit \(version.permanentName) \(option)",
        "agreement edit \(version.permanentName) \(option)"),
      subject: version.permanentName)
  }
}
