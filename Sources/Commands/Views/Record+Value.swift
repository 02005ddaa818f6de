import CommandLine

extension Record {
  /// The record as a value within another.
  var value: Value { .object(members) }
}
