import Digest
import Domain
import Reporting
import SQLite
import Time

/// Columns as the domain's values; what cannot be one means that the store is damaged.
extension Row {
  borrowing func get<Value: ColumnDecodable>(_ column: Int) throws(Failure) -> Value {
    do { return try self[column] } catch { throw Failure(error) }
  }

  borrowing func instant(_ column: Int) throws(Failure) -> Instant {
    Instant(milliseconds: try get(column))
  }

  borrowing func optionalInstant(_ column: Int) throws(Failure) -> Instant? {
    (try get(column) as Int64?).map { Instant(milliseconds: $0) }
  }

  borrowing func digest(_ column: Int) throws(Failure) -> Digest256 {
    guard let digest = try optionalDigest(column) else { throw damaged(column) }
    return digest
  }

  borrowing func optionalDigest(_ column: Int) throws(Failure) -> Digest256? {
    guard let bytes = try get(column) as [UInt8]? else { return nil }
    guard let digest = Digest256(bytes: bytes) else { throw damaged(column) }
    return digest
  }

  borrowing func optionalDay(_ column: Int) throws(Failure) -> CalendarDay? {
    guard let text = try get(column) as String? else { return nil }
    guard let day = CalendarDay(text) else { throw damaged(column) }
    return day
  }

  borrowing func word<Value: RawRepresentable>(
    _ column: Int
  ) throws(Failure) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try get(column)) else { throw damaged(column) }
    return value
  }

  borrowing func optionalID(_ column: Int, _ kind: RecordKind) throws(Failure) -> RecordID? {
    (try get(column) as Int64?).map { RecordID(kind, $0) }
  }

  private func damaged(_ column: Int) -> Failure {
    StoreFailure.damaged("store", "column \(column)")
  }
}
