import Digest
import Reporting
import SQLite
import Time

/// The calls that were given a name by their caller, so that each is carried out once.
struct IdempotencyRepository {
  let database: Database

  /// What the call with a key answered, if it was carried out; throws `key_reused` where the key
  /// named another call.
  func result(_ key: String, request: Digest256) throws(Failure) -> String? {
    let known = try database.first(
      "SELECT request, result FROM idempotency WHERE key = \(key)"
    ) { row throws(Failure) in
      (request: try row.digest(0), result: try row.get(1) as String)
    }
    guard let known else { return nil }
    guard known.request == request else {
      throw Failure(
        .conflict, "key_reused",
        Text(
          "the idempotency key ‘\(key)’ belongs to another call", "幂等键“\(key)”已用于另一次调用"),
        hint: Text("Choose a new key.", "请换一个键。"), subject: key)
    }
    return known.result
  }

  func record(
    _ key: String, request: Digest256, result: String, at instant: Instant
  ) throws(Failure) {
    try database.execute(
      """
      INSERT INTO idempotency (key, request, result, recorded_at)
      VALUES (\(key), \(request.bytes), \(result), \(instant.milliseconds))
      """)
  }
}
