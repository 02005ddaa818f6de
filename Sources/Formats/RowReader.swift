/// Reads records one by one.
public protocol RowReader {
  /// The next record, or what is wrong with it; nil at the end.
  mutating func next() throws(ReadFailure) -> InputItem?
}

extension JSONLReader: RowReader {}
extension CSVReader: RowReader {}
extension TSVReader: RowReader {}
extension PlainListReader: RowReader {}
