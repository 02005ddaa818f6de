public import Domain
import Formats
public import Reporting
import SQLite
public import Time

/// Doctors' applications to have their credentials accepted.
public struct ApplicationRepository {
  let session: Session
  private var database: Database { session.database }

  /// An application; throws `not_found`.
  public func find(_ id: RecordID) throws(Failure) -> Application {
    guard let found = try read("a.id = \(id.number)").first else { throw id.notFound }
    return found
  }

  /// The application someone named: by its id, or by the account that has it open, or else by the
  /// account whose latest it is.
  public func named(_ word: String) throws(Failure) -> Application {
    if let id = RecordID(word), id.kind != .account {
      return try find(RecordID(word, expecting: .application))
    }
    let account = try session.accounts.named(word)
    if let open = try open(of: account) { return open }
    let latest = try read("a.account = \(account.id)", order: "DESC", limit: 1).first
    guard let latest else {
      throw Failure(
        .notFound, "no_application",
        Text("\(account.recordID) has no application", "\(account.recordID) 没有资质申请"),
        hint: Text("Hand one in: doctor submit.", "请提交：doctor submit。"),
        subject: account.recordID.description)
    }
    return latest
  }

  /// An application as it stood at an instant; throws `not_found` where there was none.
  public func standing(_ application: Application, at instant: Instant) throws(Failure)
    -> Application
  {
    guard application.submittedAt <= instant else { throw application.recordID.notFound }
    let decided = try application.decision.map { id throws(Failure) in
      try session.decisions.find(RecordID(.decision, id)).decidedAt
    }
    return application.standing(at: instant, decidedAt: decided)
  }

  /// Applications in order: those after a number, at most `limit`, in a state if one is given.
  public func list(
    after number: Int64, limit: Int, state: ApplicationState?
  ) throws(Failure) -> [Application] {
    let inState: SQL = state.map { " AND a.state = \($0.rawValue)" } ?? ""
    return try read("a.id > \(number)\(sql: inState)", limit: limit)
  }

  /// Takes in a form and journals it. The form that waits already changes nothing; another form
  /// while one waits is refused with `application_open`.
  public func take(_ form: ApplicationForm) throws(Failure) -> Intake<Application> {
    let account = try session.accounts.named(form.account)
    let standing = try session.measures.standing(of: account)
    try ReviewRules.mayApply(account, standing: standing)
    if let open = try open(of: account) {
      guard try session.evidence.find(open.evidence).body == form.document else {
        throw Failure(
          .conflict, "application_open",
          Text(
            "\(open.recordID) of \(account.recordID) still waits for a decision",
            "\(account.recordID) 的 \(open.recordID) 尚待审核"),
          hint: Text("Decide about it first.", "请先审核该申请。"),
          subject: account.recordID.description, current: open.recordID.description)
      }
      return Intake(.unchanged, open)
    }
    return Intake(.created, try add(form, to: account))
  }

  /// Records that an application was decided.
  public func decide(
    _ application: Application, _ state: ApplicationState, by decision: Decision
  ) throws(Failure) {
    try database.execute(
      """
      UPDATE application SET state = \(state.rawValue), decision = \(decision.id),
        version = version + 1
      WHERE id = \(application.id) AND state = 'pending'
      """)
  }

  private func open(of account: Account) throws(Failure) -> Application? {
    try read("a.account = \(account.id) AND a.state = 'pending'").first
  }

  private func add(_ form: ApplicationForm, to account: Account) throws(Failure) -> Application {
    let document = try session.evidence.freeze(form.document, of: account.person)
    try database.execute(
      """
      INSERT INTO application (account, profession, title, institution, department, evidence,
        submitted_at)
      VALUES (\(account.id), \(form.profession.rawValue), \(form.title), \(form.institution),
        \(form.department), \(document.id), \(session.now.milliseconds))
      """)
    let id = RecordID(.application, database.lastInsertedRowID)
    try session.journal(
      id.description, artefact: document.digest,
      JournalDetail(after: [
        JSON.Member("account", .string(account.recordID.description)),
        JSON.Member("profession", .string(form.profession.rawValue)),
        JSON.Member("title", .string(orNull: form.title)),
        JSON.Member("institution", .string(orNull: form.institution)),
        JSON.Member("department", .string(orNull: form.department)),
      ]))
    return try find(id)
  }

  private func read(
    _ condition: SQL, order: SQL = "ASC", limit: Int = -1
  ) throws(Failure) -> [Application] {
    try database.all(
      """
      SELECT a.id, a.account, c.external_id, a.profession, a.title, a.institution, a.department,
        a.evidence, a.submitted_at, a.state, a.decision, a.version
      FROM application a JOIN account c ON c.id = a.account
      WHERE \(sql: condition) ORDER BY a.id \(sql: order) LIMIT \(limit)
      """
    ) { row throws(Failure) in
      Application(
        id: try row.get(0), account: try row.get(1), accountExternalID: try row.get(2),
        profession: try row.word(3), title: try row.get(4), institution: try row.get(5),
        department: try row.get(6), evidence: try row.get(7), submittedAt: try row.instant(8),
        state: try row.word(9), decision: try row.get(10), version: try row.get(11))
    }
  }
}

extension ApplicationForm {
  /// The form as it is frozen.
  fileprivate var document: JSON {
    .object([
      JSON.Member("legal_name", .string(legalName)), JSON.Member("id_type", .string(idType)),
      JSON.Member("id_number", .string(idNumber)),
      JSON.Member("profession", .string(profession.rawValue)),
      JSON.Member("qualification_number", .string(orNull: qualificationNumber)),
      JSON.Member("practice_number", .string(orNull: practiceNumber)),
      JSON.Member("title", .string(orNull: title)),
      JSON.Member("institution", .string(orNull: institution)),
      JSON.Member("department", .string(orNull: department)),
      JSON.Member("files", .array(files.map { .string($0) })),
    ])
  }
}
