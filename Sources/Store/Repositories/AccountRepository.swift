public import Domain
import Formats
public import Reporting
import SQLite
import Time

/// The accounts of residents and doctors.
public struct AccountRepository {
  let session: Session
  private var database: Database { session.database }

  /// An account by number.
  public func find(_ id: Int64) throws(Failure) -> Account? {
    try read("id = \(id)").first
  }

  /// An account by the platform's own id of it.
  public func find(externalID: String) throws(Failure) -> Account? {
    try read("external_id = \(externalID)").first
  }

  /// The account someone named: by its id here, or else by the platform's own id of it.
  public func named(_ word: String) throws(Failure) -> Account {
    if let id = RecordID(word) {
      guard id.kind == .account else {
        if let account = try find(externalID: word) { return account }
        throw id.isNot(.account)
      }
      if let account = try find(id.number) { return account }
    }
    if let account = try find(externalID: word) { return account }
    throw Failure(
      .notFound, "not_found", Text("there is no account ‘\(word)’", "没有账号“\(word)”"),
      hint: Text(
        "Give an id such as account-17, or the platform's own id.", "请给出形如 account-17 的编号或平台账号。"),
      subject: word)
  }

  /// Accounts in order: those after a number, at most `limit`, of a kind if one is given.
  public func list(
    after number: Int64, limit: Int, kind: AccountKind?
  ) throws(Failure) -> [Account] {
    let ofKind: SQL = kind.map { " AND kind = \($0.rawValue)" } ?? ""
    return try read("id > \(number)\(sql: ofKind)", limit: limit)
  }

  /// Takes in a form and journals what that changed.
  ///
  /// The same form again changes nothing. Another form under the same id is a `conflict` unless
  /// `updates` says that it is to replace what is known.
  public func take(_ form: AccountForm, updates: Bool) throws(Failure) -> Intake<Account> {
    guard let known = try find(externalID: form.externalID) else {
      return Intake(.created, try add(form))
    }
    let document = try session.evidence.find(known.evidence)
    guard known.differs(from: form) || document.body != form.sensitive else {
      return Intake(.unchanged, known)
    }
    guard updates else {
      throw Failure(
        .conflict, "conflict",
        Text(
          "\(known.recordID) (\(form.externalID)) is known with other data",
          "\(known.recordID)（\(form.externalID)）已存在且内容不同"),
        hint: Text("Add --update to replace what is known.", "如需覆盖请加 --update。"),
        subject: known.recordID.description, current: String(known.version))
    }
    return Intake(.updated, try update(known, with: form))
  }

  private func add(_ form: AccountForm) throws(Failure) -> Account {
    let person = try session.evidence.addPerson()
    let document = try session.evidence.freeze(form.sensitive, of: person)
    let now = session.now.milliseconds
    try database.execute(
      """
      INSERT INTO account (external_id, kind, party, nickname, region, person, evidence,
        created_at, updated_at)
      VALUES (\(form.externalID), \(form.kind.rawValue), \(form.party.rawValue),
        \(form.nickname), \(form.region), \(person), \(document.id), \(now), \(now))
      """)
    let id = RecordID(.account, database.lastInsertedRowID)
    try session.journal(
      id.description, artefact: document.digest, JournalDetail(after: form.members))
    return try existing(id.number)
  }

  private func update(_ known: Account, with form: AccountForm) throws(Failure) -> Account {
    let document = try session.evidence.freeze(form.sensitive, of: known.person)
    try database.execute(
      """
      UPDATE account SET kind = \(form.kind.rawValue), party = \(form.party.rawValue),
        nickname = \(form.nickname), region = \(form.region), evidence = \(document.id),
        updated_at = \(session.now.milliseconds), version = version + 1
      WHERE id = \(known.id)
      """)
    try session.journal(
      known.recordID.description, artefact: document.digest,
      JournalDetail(before: known.members, after: form.members))
    return try existing(known.id)
  }

  private func existing(_ id: Int64) throws(Failure) -> Account {
    guard let account = try find(id) else { throw RecordID(.account, id).notFound }
    return account
  }

  private func read(_ condition: SQL, limit: Int = -1) throws(Failure) -> [Account] {
    try database.all(
      """
      SELECT id, external_id, kind, party, nickname, region, person, evidence, created_at,
        updated_at, version
      FROM account WHERE \(sql: condition) ORDER BY id LIMIT \(limit)
      """
    ) { row throws(Failure) in
      Account(
        id: try row.get(0), externalID: try row.get(1), kind: try row.word(2),
        party: try row.word(3), nickname: try row.get(4), region: try row.get(5),
        person: try row.get(6), evidence: try row.get(7), createdAt: try row.instant(8),
        updatedAt: try row.instant(9), version: try row.get(10))
    }
  }
}

extension Account {
  fileprivate func differs(from form: AccountForm) -> Bool {
    kind != form.kind || party != form.party || nickname != form.nickname || region != form.region
  }

  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("kind", .string(kind.rawValue)), JSON.Member("party", .string(party.rawValue)),
      JSON.Member("nickname", .string(orNull: nickname)),
      JSON.Member("region", .string(orNull: region)),
    ]
  }
}

extension AccountForm {
  /// What only the evidence may hold.
  var sensitive: JSON {
    .object([
      JSON.Member("phone", .string(orNull: phone)),
      JSON.Member("birth_date", .string(orNull: birthDate)),
    ])
  }

  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("external_id", .string(externalID)),
      JSON.Member("kind", .string(kind.rawValue)), JSON.Member("party", .string(party.rawValue)),
      JSON.Member("nickname", .string(orNull: nickname)),
      JSON.Member("region", .string(orNull: region)),
    ]
  }
}
