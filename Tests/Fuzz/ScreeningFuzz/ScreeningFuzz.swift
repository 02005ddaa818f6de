@testable import Screening

/// Whatever is screened, both filters find the same, and each finding is a part of the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  check(input)
  check(input.flatMap { pieces[Int($0) % pieces.count] })
  return 0
}

/// What chance would seldom make: characters of the terms, disguised and plain, noise, and bytes that
/// are no character.
private let pieces: [[UInt8]] =
  "赌賭场塲网谢謝8８⑧八捌aAａáⓐbＢ𝐁𠮷利1①0⑩元kK粉-4７球 \u{3000}，😀\u{200B}\u{301}\u{E0041}\n".unicodeScalars
  .map { Array(String(Character($0)).utf8) } + [[0xFF], [0xE8, 0xB5], [0xF0, 0x9F, 0x98], [0x80]]

private func check(_ bytes: [UInt8]) {
  let findings = screen(bytes, usesVectors: false)
  guard findings == screen(bytes, usesVectors: PairFilter.canUseVectors) else {
    fatalError("the filters differ")
  }
  for finding in findings {
    guard 0 <= finding.startByte, finding.startByte < finding.endByte,
      finding.endByte <= bytes.count,
      finding.text == String(decoding: bytes[finding.startByte..<finding.endByte], as: UTF8.self),
      finding.start == scalars(bytes[..<finding.startByte]),
      finding.end == finding.start + scalars(bytes[finding.startByte..<finding.endByte])
    else { fatalError("a finding is no part of the text") }
  }
}

private let screener = Screener(
  Lexicon(
    revision: "fuzz",
    terms: ["赌场网", "谢谢", "88", "ab", "a", "𠮷利", "10元", "AK-47", "K粉"].compactMap {
      try? Term($0, category: .otherIllegal, severity: .review)
    }
      + ["ba", "⑩", "-八"].compactMap {
        try? Term(
          $0, category: .rumour, severity: .note, mode: .anywhere, steps: [.repeat, .zeroWidth])
      },
    exceptions: ["*赌场网球", "ab*"].compactMap { try? Exception($0) }))

private func screen(_ bytes: [UInt8], usesVectors: Bool) -> [Finding] {
  var search = BlockSearch(screener, usesVectors: usesVectors)
  var findings: [Finding] = []
  unsafe bytes.withUnsafeBufferPointer { buffer in
    unsafe search.screen(item: MemoryView(buffer)) { findings = $0 }
  }
  return findings
}

private func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.count
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager's name for main(): it hands over to libFuzzer.
@_cdecl("ScreeningFuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = unsafe (count, arguments)
  return unsafe runDriver(&count, &arguments, fuzz)
}
