import Domain
import Reporting
import SQLite
import Screening

/// Columns as the lexicon's values.
extension Row {
  borrowing func optionalWord<Value: RawRepresentable>(
    _ column: Int
  ) throws(Failure) -> Value? where Value.RawValue == String {
    guard try get(column) as String? != nil else { return nil }
    return try word(column) as Value
  }

  /// The standard steps with those of one column and without those of the next.
  borrowing func steps(_ column: Int) throws(Failure) -> StepSet {
    let added = StepSet(kept: try get(column))
    return StepSet.standard.union(added).subtracting(StepSet(kept: try get(column + 1)))
  }
}

extension StepSet {
  /// The set as a column keeps it; words that name no step are left out.
  init(kept words: String?) {
    guard let words else {
      self = []
      return
    }
    self.init(words.split(separator: " ").compactMap { DisguiseStep(rawValue: String($0)) })
  }

  /// The set as a column keeps it: nothing, or names with spaces between.
  var kept: String? {
    isEmpty ? nil : steps.map(\.rawValue).joined(separator: " ")
  }
}
