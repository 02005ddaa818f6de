import Screening
import Testing

@Suite struct ReferenceTests {
  @Test("Random texts give what trying every term at every place gives", arguments: 1...40)
  func agrees(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let terms = phrases(Int.random(in: 1...12, using: &generator), using: &generator)
    let exceptions = phrases(Int.random(in: 0...4, using: &generator), using: &generator)
    let screener = try screener(terms, except: exceptions)
    let reference = Reference(terms: terms, exceptions: exceptions)
    for _ in 0..<25 {
      let text = text(using: &generator)
      let found = screener.findings(in: string(text)).map {
        Reference.Match(
          term: $0.term, start: $0.start, end: $0.end, steps: $0.steps.map(\.rawValue))
      }
      #expect(found == reference.matches(in: text), "\(terms) \(exceptions) in \(text)")
    }
  }

  @Test("A span in bytes cuts out the same text as the span in scalars", arguments: 1...10)
  func spans(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let screener = try screener(phrases(8, using: &generator))
    for _ in 0..<25 {
      let text = string(text(using: &generator))
      for finding in screener.findings(in: text) {
        let scalars = text.unicodeScalars.dropFirst(finding.start)
          .prefix(finding.end - finding.start)
        let bytes = Array(text.utf8)[finding.startByte..<finding.endByte]
        #expect(finding.text.unicodeScalars.elementsEqual(scalars))
        #expect(finding.text.utf8.elementsEqual(bytes))
      }
    }
  }

  private func phrases(_ count: Int, using generator: inout Generator) -> [String] {
    let letters: [Unicode.Scalar] = ["a", "b", "1", "2", "赌", "博", "𠮷"]
    return (0..<count).map { _ in
      let length = Int.random(in: 1...4, using: &generator)
      return string((0..<length).map { _ in pick(letters, using: &generator) })
    }
  }

  private func text(using generator: inout Generator) -> [Unicode.Scalar] {
    (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<6: pick(Reference.letters, using: &generator)
      case 6: pick(Reference.invisible, using: &generator)
      default: pick(Reference.separators, using: &generator)
      }
    }
  }

  private func pick(
    _ scalars: [Unicode.Scalar], using generator: inout Generator
  ) -> Unicode.Scalar {
    scalars[Int.random(in: scalars.indices, using: &generator)]
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
