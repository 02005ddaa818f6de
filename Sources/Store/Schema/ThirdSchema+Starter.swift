import Screening

/// The first revision, which the program brings along.
extension ThirdSchema {
  static var starter: String {
    let lexicon = StarterLexicon.lexicon
    let terms = lexicon.terms.map { term in
      let words = ["term", term.text, term.category.rawValue, term.severity.rawValue]
      return (words + [term.mode.rawValue]).map(quoted)
    }
    let exceptions = lexicon.exceptions.map { exception in
      [quoted("exception"), quoted(exception.text), "NULL", "NULL", "NULL"]
    }
    let rows = (terms + exceptions).enumerated().map { index, values in
      "(\(index + 1), 1, 1, \(values.joined(separator: ", ")), \(quoted(lexicon.revision)), 1)"
    }
    return """
      INSERT INTO lexicon_revision (number, mark, at) VALUES (
        1, lower(hex(randomblob(8))),
        CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER));
      INSERT INTO lexicon_entry (id, version, since, kind, text, category, severity, mode, source,
        active)
      VALUES
      \(rows.joined(separator: ",\n"));

      """
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}
