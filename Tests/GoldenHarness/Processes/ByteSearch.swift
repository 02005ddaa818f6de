extension Array<UInt8> {
  /// Where `sequence` first stands at or after `start`.
  func firstIndex(of sequence: [UInt8], from start: Int = 0) -> Int? {
    guard let first = sequence.first else { return start }
    var index = start
    while index + sequence.count <= count {
      if self[index] == first, stands(sequence, at: index) { return index }
      index += 1
    }
    return nil
  }

  func contains(sequence: [UInt8]) -> Bool {
    firstIndex(of: sequence) != nil
  }

  /// Whether `sequence` stands at `index`.
  func stands(_ sequence: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + sequence.count <= count
      && self[index..<index + sequence.count].elementsEqual(sequence)
  }
}
