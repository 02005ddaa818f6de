/// The statements a connection has compiled, the most recently used first.
///
/// A program has a few dozen statements, and a call uses a handful of them again and again: a short
/// list searched from its front is quicker to find one in than a dictionary is to build.
final class StatementCache {
  private static let capacity = 64
  private var statements: [Statement] = []

  /// A statement that is not in use; nil where none has this text.
  func take(_ text: String) -> Statement? {
    guard let index = statements.firstIndex(where: { !$0.isInUse && $0.text == text }) else {
      return nil
    }
    let statement = statements[index]
    if index > 0 {
      statements.remove(at: index)
      statements.insert(statement, at: 0)
    }
    return statement
  }

  /// Keeps a statement, and lets go of the one that was not used for the longest time.
  func keep(_ statement: Statement) {
    statements.insert(statement, at: 0)
    guard statements.count > Self.capacity,
      let index = statements.lastIndex(where: { !$0.isInUse })
    else { return }
    statements.remove(at: index)
  }

  func removeAll() {
    statements.removeAll()
  }
}
