import Formats

/// What came of a part of a text.
struct ScannedPart {
  /// What is to be printed.
  var output: [UInt8] = []
  /// The lines that could not be screened, by their number from 1, and why.
  var problems: [(line: Int, problem: FormatProblem)] = []
  var items = 0
  var itemsWithFindings = 0
  var findings = 0
}
