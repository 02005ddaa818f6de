import CommandLine
import Commands
import Reporting

private let catalogue = Catalogue { _, _ throws(Failure) in .done }

/// Every line either is a call or says what is wrong with it; quoting a word gives the word.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  guard let words = try? WordSplitter.split(text) else { return 0 }
  _ = try? catalogue.parser.parse(words)
  for word in words {
    guard (try? WordSplitter.split(WordSplitter.quoted(word))) == [word] else {
      fatalError("quoting changes a word")
    }
  }
  let completer = Completer(catalogue.tree, language: .english) { _, _ in [] }
  _ = completer.completions(after: Array(words.dropLast()), partial: words.last ?? "")
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager's name for main(): it hands over to libFuzzer.
@_cdecl("CommandLineFuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = unsafe (count, arguments)
  return unsafe runDriver(&count, &arguments, fuzz)
}
