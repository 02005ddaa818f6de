public import Domain
public import Reporting
import SQLite
public import Time

/// Who works with the store, and in which roles.
public struct OperatorRepository {
  let session: Session
  private var database: Database { session.database }

  /// All operators by name, with the roles they held at an instant (now, if none is given).
  public func all(at instant: Instant? = nil) throws(Failure) -> [Operator] {
    try Self.read(database, where: "1 = 1", at: instant)
  }

  /// The operator with a name; throws `not_found`.
  public func named(_ name: String, at instant: Instant? = nil) throws(Failure) -> Operator {
    guard let found = try Self.read(database, where: "o.name = \(name)", at: instant).first else {
      throw Failure(
        .notFound, "not_found", Text("there is no operator ‘\(name)’", "没有管理员“\(name)”"),
        hint: Text("Look: operator list.", "请查看：operator list。"), subject: name)
    }
    return found
  }

  /// The operators who can act in a role.
  public func active(in role: Role) throws(Failure) -> [Operator] {
    try all().filter { $0.may(actAs: role) }
  }

  /// Adds an operator; throws `already_exists`.
  public func add(_ name: String, osUserID: UInt32, roles: [Role]) throws(Failure) -> Operator {
    let taken = try Self.read(database, where: "o.name = \(name)", at: nil)
    guard taken.isEmpty else {
      throw Failure(
        .conflict, "already_exists",
        Text("there is an operator ‘\(name)’ already", "已有管理员“\(name)”"),
        hint: Text("Choose another name.", "请换一个名字。"), subject: name)
    }
    try database.execute(
      """
      INSERT INTO operator (name, os_user_id, created_at)
      VALUES (\(name), \(Int64(osUserID)), \(session.now.milliseconds))
      """)
    let id = database.lastInsertedRowID
    for role in roles { try insertGrant(of: role, to: id) }
    return try named(name)
  }

  /// Gives a role.
  public func grant(_ role: Role, to target: Operator) throws(Failure) {
    try insertGrant(of: role, to: target.id)
    try touch(target)
  }

  /// Takes a role.
  public func revoke(_ role: Role, from target: Operator) throws(Failure) {
    try database.execute(
      """
      UPDATE role_grant SET revoked_at = \(session.now.milliseconds),
        revoked_by = \(session.actor.operator?.id)
      WHERE operator = \(target.id) AND role = \(role.rawValue) AND revoked_at IS NULL
      """)
    try touch(target)
  }

  /// Lets an operator do nothing any more.
  public func disable(_ target: Operator) throws(Failure) {
    try database.execute(
      "UPDATE operator SET disabled_at = \(session.now.milliseconds) WHERE id = \(target.id)")
    try touch(target)
  }

  /// Declares an account as an operator's own or a relative's.
  public func link(_ target: Operator, to account: Account, as relation: String) throws(Failure) {
    try database.execute(
      """
      INSERT INTO operator_link (operator, account, relation, declared_at)
      VALUES (\(target.id), \(account.id), \(relation), \(session.now.milliseconds))
      ON CONFLICT (operator, account) DO UPDATE SET relation = excluded.relation
      """)
  }

  /// The accounts declared by an operator, each with its relation.
  public func links(of target: Operator) throws(Failure) -> [(account: RecordID, relation: String)]
  {
    try database.all(
      "SELECT account, relation FROM operator_link WHERE operator = \(target.id) ORDER BY account"
    ) { row throws(Failure) in (RecordID(.account, try row.get(0)), try row.get(1)) }
  }

  private func insertGrant(of role: Role, to id: Int64) throws(Failure) {
    try database.execute(
      """
      INSERT INTO role_grant (operator, role, granted_at, granted_by)
      VALUES (\(id), \(role.rawValue), \(session.now.milliseconds), \(session.actor.operator?.id))
      """)
  }

  private func touch(_ target: Operator) throws(Failure) {
    try database.execute("UPDATE operator SET version = version + 1 WHERE id = \(target.id)")
  }

  /// The operators bound to a user of the operating system. Every call asks this, so that it does
  /// without sorting: the rows of an operator come together in any case.
  static func bound(to osUserID: UInt32, in database: Database) throws(Failure) -> [Operator] {
    var bound: [Operator] = []
    try database.forEach(
      """
      SELECT o.id, o.name, o.created_at, o.disabled_at, o.version, g.role
      FROM operator o LEFT JOIN role_grant g ON g.operator = o.id AND g.revoked_at IS NULL
      WHERE o.os_user_id = \(Int64(osUserID))
      """
    ) { row throws(Failure) in
      let id: Int64 = try row.get(0)
      let role = (try row.get(5) as String?).flatMap(Role.init(rawValue:))
      let known = bound.last?.id == id ? bound.removeLast().roles : []
      bound.append(
        Operator(
          id: id, name: try row.get(1), osUserID: osUserID,
          roles: known + (role.map { [$0] } ?? []),
          createdAt: try row.instant(2), disabledAt: try row.optionalInstant(3),
          version: try row.get(4)))
      return true
    }
    return bound
  }

  static func linkedAccounts(of id: Int64, in database: Database) throws(Failure) -> Set<Int64> {
    Set(
      try database.all(
        "SELECT account FROM operator_link WHERE operator = \(id)"
      ) { row throws(Failure) in try row.get(0) })
  }

  private static func read(
    _ database: Database, where condition: SQL, at instant: Instant?
  ) throws(Failure) -> [Operator] {
    let known = instant?.milliseconds ?? Int64.max
    let query: SQL = """
      SELECT o.id, o.name, o.os_user_id, o.created_at, o.disabled_at, o.version,
        (SELECT group_concat(role) FROM (
          SELECT g.role FROM role_grant g
          WHERE g.operator = o.id AND g.granted_at <= \(known)
            AND (g.revoked_at IS NULL OR g.revoked_at > \(known))
          ORDER BY g.id))
      FROM operator o WHERE \(sql: condition) AND o.created_at <= \(known) ORDER BY o.name
      """
    return try database.all(query) { row throws(Failure) in
      let roles: String? = try row.get(6)
      let disabled = try row.optionalInstant(4)
      return Operator(
        id: try row.get(0), name: try row.get(1),
        osUserID: UInt32(truncatingIfNeeded: try row.get(2) as Int64),
        roles: (roles ?? "").split(separator: ",").compactMap { Role(rawValue: String($0)) },
        createdAt: try row.instant(3),
        disabledAt: disabled.flatMap { $0.milliseconds <= known ? $0 : nil },
        version: try row.get(5))
    }
  }
}
