/// Where a shell finds the words that may stand in a place.
public enum CompletionSource: Sendable, Equatable {
  /// Nowhere: any text may stand here.
  case nothing
  /// A closed list of words.
  case choices([Choice])
  /// The files of the machine.
  case files
  /// The folders of the machine.
  case directories
  /// Records of the kinds named, such as `account`; the store knows them.
  case records([String])
  /// Names that the store knows and that are no ids, of the kinds named; where a file may stand in
  /// the same place, those too.
  case names([String], orFiles: Bool = false)
}
