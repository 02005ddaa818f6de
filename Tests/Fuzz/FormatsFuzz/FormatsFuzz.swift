import Formats

/// What is read must be written and read again as the same, and parts must not matter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let value = try? JSON(parsing: bytes) {
    let written = Array(value.serialized.utf8)
    guard let again = try? JSON(parsing: written), again == value else {
      fatalError("JSON does not survive writing")
    }
  }
  guard csv(bytes, part: 1) == csv(bytes, part: 4096),
    jsonl(bytes, part: 3) == jsonl(bytes, part: 4096)
  else { fatalError("the parts of the input matter") }
  return 0
}

private func csv(_ bytes: [UInt8], part: Int) -> [InputItem] {
  var reader = CSVReader(ArraySource(bytes, part: part), maximumLength: 256)
  var items: [InputItem] = []
  while let item = (try? reader.next()) ?? nil { items.append(item) }
  return items
}

private func jsonl(_ bytes: [UInt8], part: Int) -> [InputItem] {
  var reader = JSONLReader(ArraySource(bytes, part: part), maximumLength: 256)
  var items: [InputItem] = []
  while let item = (try? reader.next()) ?? nil { items.append(item) }
  return items
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager's name for main(): it hands over to libFuzzer.
@_cdecl("FormatsFuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = unsafe (count, arguments)
  return unsafe runDriver(&count, &arguments, fuzz)
}
