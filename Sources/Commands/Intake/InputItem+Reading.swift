import Formats
import Reporting

extension InputItem {
  /// The line where it begins.
  var line: Int {
    switch self {
    case .problem(let line, _), .flat(let line, _): line
    case .row(let row): row.line
    }
  }

  /// A reader of its members; throws what is wrong with it.
  func form() throws(Failure) -> FormReader {
    switch self {
    case .problem(_, let problem): throw Failure(.invalidInput, problem.code, problem.message)
    case .flat(_, let flat): FormReader(flat.members)
    case .row(let row): FormReader(row.members)
    }
  }
}
