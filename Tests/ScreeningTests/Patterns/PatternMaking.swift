import Reporting
import Screening

/// A screener for one expression alone.
func screener(matching expression: String) throws(Failure) -> Screener {
  let pattern = try Pattern(
    name: "pattern", expression: expression, category: .otherIllegal, severity: .note)
  return Screener(Lexicon(revision: "test", terms: [], patterns: PatternSet(own: [pattern])))
}

/// A screener for everything that the executable recognises, and nothing else.
let builtInScreener = Screener(
  Lexicon(revision: "test", terms: [], patterns: .allBuiltIn))

/// What the built-in patterns find in a text: name and covered text.
func builtIns(in text: String) -> [String] {
  builtInScreener.findings(in: text).map { "\($0.term) \($0.text)" }
}

/// The code that an expression is refused with; nil for one that is not.
func problem(_ expression: String) -> Failure? {
  do {
    _ = try Pattern(name: "pattern", expression: expression, category: .otherIllegal)
    return nil
  } catch {
    return error
  }
}
