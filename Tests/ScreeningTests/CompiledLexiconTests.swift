import Glibc
import Seeding
import Testing

@testable import Screening

@Suite struct CompiledLexiconTests {
  private static let source = Result {
    LexiconSource(try lexicon(["赌场", "AK-47", "𠮷利", "⑩x"], except: ["赌场管*", "*ak47 模型"]))
  }
  private static let bytes = source.map { CompiledLexicon.compile($0) }
  private static let text = "赌 場，赌场管理，ＡＫ47，ak47模型，𠮷😀利，10X"

  @Test("A lexicon gives the same from its bytes and from a file")
  func roundTrip() throws {
    let bytes = try Self.bytes.get()
    let file = unsafe try #require(tmpfile())
    defer { unsafe fclose(file) }
    #expect(unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count)
    #expect(unsafe fflush(file) == 0)
    let mapped = try #require(LexiconMemory(mapping: "/proc/self/fd/\(unsafe fileno(file))"))
    let compiled = CompiledLexicon(compiling: try Self.source.get())
    let expected = Screener(compiled).findings(in: Self.text)
    #expect(expected.map(\.term) == ["赌场", "AK-47", "𠮷利", "⑩x"])
    for memory in [LexiconMemory(bytes), mapped] {
      let read = try #require(CompiledLexicon(memory))
      #expect(read.revision == "test")
      #expect(read.categories == [.otherIllegal])
      #expect(read.termCount == 4)
      #expect(Screener(read).findings(in: Self.text) == expected)
    }
  }

  @Test("The same lexicon compiles to the same bytes")
  func stable() throws {
    #expect(try Self.bytes.get() == CompiledLexicon.compile(try Self.source.get()))
  }

  @Test("A lexicon with any byte of its header changed is refused")
  func changedHeader() throws {
    var bytes = try Self.bytes.get()
    let end = SectionLayout.headerSize(sections: Int(bytes[16]))
    for place in Array(0..<40) + stride(from: 40, to: end, by: 29) {
      bytes[place] ^= 0x11
      #expect(Self.isRefused(bytes), "byte \(place)")
      bytes[place] ^= 0x11
    }
    #expect(!Self.isRefused(bytes))
  }

  @Test("A lexicon with a byte changed anywhere is refused")
  func changedAnywhere() throws {
    var generator = SeededNumbers(seed: 1)
    var bytes = try Self.bytes.get()
    for place in (0..<12).map({ _ in bytes.indices.randomElement(using: &generator) ?? 0 }) + [
      bytes.count - 1
    ] {
      let old = bytes[place]
      bytes[place] &+= UInt8.random(in: 1...255, using: &generator)
      #expect(Self.isRefused(bytes), "byte \(place)")
      bytes[place] = old
    }
  }

  @Test("A lexicon that is cut off, too long, empty or of another kind is refused")
  func otherSizes() throws {
    let bytes = try Self.bytes.get()
    for count in [0, 1, 7, 8, 39, 40, 64, 500, bytes.count / 2, bytes.count - 64, bytes.count - 1] {
      #expect(Self.isRefused(Array(bytes[..<count])), "\(count) bytes")
    }
    #expect(Self.isRefused(bytes + [0]))
    #expect(Self.isRefused(Array(repeating: 0, count: 4096)))
    #expect(Self.isRefused(Array("赌场\n".utf8)))
  }

  @Test("A file that is absent, empty or a folder is no memory")
  func noFile() {
    for path in ["/nonexistent/lexicon", "/dev/null", "/"] {
      #expect(LexiconMemory(mapping: path).flatMap { CompiledLexicon($0) } == nil)
    }
  }

  @Test("An empty lexicon is read back and finds nothing")
  func empty() throws {
    let bytes = CompiledLexicon.compile(LexiconSource(revision: ""))
    let read = try #require(CompiledLexicon(LexiconMemory(bytes)))
    #expect(read.revision.isEmpty)
    #expect(read.termCount == 0)
    #expect(Screener(read).findings(in: Self.text).isEmpty)
  }

  @Test("Each of ten thousand random phrases is found in itself")
  func manyPhrases() throws {
    var generator = SeededNumbers(seed: 7)
    var source = LexiconSource(revision: "many")
    let category = source.place(of: .rumour)
    var phrases: Set<[UInt32]> = []
    while phrases.count < 10_000 {
      let length = Int.random(in: 1...8, using: &generator)
      phrases.insert(
        (0..<length).map { _ in
          Int.random(in: 0..<40, using: &generator) == 0
            ? UInt32.random(in: 0x20000...0x20100, using: &generator)
            : UInt32.random(in: 0x5000...0x508F, using: &generator)
        })
    }
    let words = phrases.map { scalars in
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
      return text
    }.filter { (try? Phrase($0)) != nil }.sorted()
    for word in words { source.terms.append(word.utf8, PhraseTraits(category: category)) }
    let screener = Screener(CompiledLexicon(compiling: source))
    let text = Array(words.joined(separator: "\n").utf8)
    let found = screener.findings(inLines: text, blockSize: 1 << 15)
    let whole = Set(
      found.filter { $0.finding.text == words[$0.line] }.map {
        "\($0.line) \($0.finding.term)"
      })
    #expect(words.indices.allSatisfy { whole.contains("\($0) \(words[$0])") })
  }

  @Test("Phrases that begin alike by the thousand do not all hang on their beginning")
  func alike() throws {
    var source = LexiconSource(revision: "")
    let category = source.place(of: .rumour)
    for number in 10_000..<30_000 {
      source.terms.append("词语\(number)号".utf8, PhraseTraits(category: category))
    }
    let terms = CompiledLexicon(compiling: source).terms
    let lengths = (Array(terms.pairValues) + Array(terms.tripleHeads)).map { head in
      var length = 0
      terms.forEachPhrase(from: head) { _ in length += 1 }
      return length
    }
    #expect(lengths.reduce(0, +) == 20_000)
    #expect(lengths.max() ?? 0 < 1000)
  }

  @Test("A phrase whose only rare pair stands far behind its begin is found")
  func longExpansions() throws {
    let words = String(repeating: "㏒", count: 85) + "龘靐"
    let screener = try screener([words])
    #expect(screener.findings(in: words).map(\.end) == [87])
    let plain = String(repeating: "log", count: 85) + "龘靐"
    #expect(screener.findings(in: plain).map(\.steps) == [[.compatibility]])
  }

  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    CompiledLexicon(LexiconMemory(bytes)) == nil
  }
}
