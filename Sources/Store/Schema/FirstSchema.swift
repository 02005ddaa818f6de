/// The first schema of a store.
///
/// What was decided, measured, frozen or journaled is guarded by triggers: such rows are never
/// changed or deleted, but that a salt and the text it covers can be erased together.
enum FirstSchema {
  static var sql: String { operators + subjects + agreements + enforcement + journal + guards }
}
