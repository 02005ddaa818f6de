import Reporting
import Screening

/// A lexicon of terms that matter for their words alone.
func lexicon(_ terms: [String], except exceptions: [String] = []) throws(Failure) -> Lexicon {
  try Lexicon(
    revision: "test",
    terms: terms.map { word throws(Failure) in
      try Term(word, category: .otherIllegal, severity: .review)
    },
    exceptions: exceptions.map { word throws(Failure) in try Exception(word) })
}

func screener(_ terms: [String], except exceptions: [String] = []) throws(Failure) -> Screener {
  Screener(try lexicon(terms, except: exceptions))
}
