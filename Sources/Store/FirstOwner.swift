import Digest
import Domain
import Formats
import Reporting
import SQLite
import Time

/// The first act in a store: whoever makes it becomes its owner.
enum FirstOwner {
  static func add(_ name: String, to database: Database, _ clock: Clock) throws(Failure) {
    let user = SystemUser.current
    let call = Call(verb: "store init", access: .anyRole, request: "0", operatorName: nil)
    let actor = Actor(operator: nil, osUser: user, linkedAccounts: [])
    try database.transaction(.immediate) { () throws(Failure) in
      let session = Session(
        database, call: call, actor: actor, now: clock.now())
      let owner = try session.operators.add(name, osUserID: user.id, roles: [.owner])
      try session.journal(
        owner.name,
        JournalDetail(after: [
          JSON.Member("roles", .array([.string("owner")])),
          JSON.Member("lexicon", .string(try session.lexicon.revision().name)),
        ]))
    }
  }
}
