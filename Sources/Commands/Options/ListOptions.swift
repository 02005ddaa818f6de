import CommandLine
import Domain
import Reporting

/// The options by which lists are paged.
enum ListOptions {
  static let limit = Option(
    "limit", ValueKind<Int>("N|all") { word throws(ValueProblem) in try readLimit(word) },
    Text("how many records at most (1000), or ‘all’", "最多输出多少条（默认 1000），all 为全部"))
  static let after = Option(
    "after", .nonBlank("ID"),
    Text("only records after this one, in the order of the list", "只输出此编号之后的记录"))

  static let all: [any ParameterKey] = [limit, after]

  private static func readLimit(_ word: String) throws(ValueProblem) -> Int {
    if word == "all" { return Page.unlimited }
    guard let number = Int(word), (1...1_000_000_000).contains(number) else {
      throw ValueProblem(Text("must be a whole number from 1, or ‘all’", "必须是从 1 起的整数，或 all"))
    }
    return number
  }
}

/// A part of a list: what comes after a record, and how much of it.
struct Page {
  static let unlimited = Int(Int32.max)

  let after: Int64
  let limit: Int

  init(_ invocation: Invocation, of kind: RecordKind) throws(Failure) {
    limit = try invocation[ListOptions.limit] ?? 1000
    let word = try invocation[ListOptions.after]
    after =
      try word.map { word throws(Failure) in
        try RecordID(word, expecting: kind).number
      } ?? 0
  }

  /// One record more than is wanted tells whether there are more.
  var probe: Int { limit + 1 }
}
