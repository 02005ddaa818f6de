import CVector

/// Elements in memory that somebody else keeps as long as the view is used.
///
/// It does not check its indices: whoever takes one from outside checks it first. The search reads
/// text through it up to `PaddedBytes.padding` bytes beyond either end.
@safe struct MemoryView<Element: BitwiseCopyable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>?
  /// How many elements there are.
  let count: Int

  init(_ elements: UnsafeBufferPointer<Element>) {
    unsafe base = elements.baseAddress
    count = elements.count
  }

  private init(base: UnsafePointer<Element>?, count: Int) {
    unsafe self.base = unsafe base
    self.count = count
  }

  /// A view of nothing.
  static var empty: MemoryView { unsafe MemoryView(base: nil, count: 0) }

  var isEmpty: Bool { count == 0 }
  var indices: Range<Int> { 0..<count }
  /// The elements as C takes them.
  var elements: UnsafeBufferPointer<Element> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  @inline(__always)
  subscript(place: Int) -> Element { unsafe base.unsafelyUnwrapped[place] }

  /// Asks the processor to have an element at hand soon.
  @inline(__always)
  func prefetch(_ place: Int) { unsafe cvector_prefetch(base.unsafelyUnwrapped + place) }

  /// The elements of a range; of one that does not lie inside, the padding may be read.
  @inline(__always)
  subscript(range: Range<Int>) -> MemoryView {
    unsafe MemoryView(base: base.map { unsafe $0 + range.lowerBound }, count: range.count)
  }

  /// The elements between two places, or none where they do not lie inside.
  func part(_ start: Int, _ end: Int) -> MemoryView {
    start >= 0 && start <= end && end <= count ? self[start..<end] : .empty
  }
}

extension MemoryView: Sequence {
  /// Goes through the elements.
  struct Iterator: IteratorProtocol {
    fileprivate let view: MemoryView
    fileprivate var position = 0

    mutating func next() -> Element? {
      guard position < view.count else { return nil }
      defer { position += 1 }
      return view[position]
    }
  }

  func makeIterator() -> Iterator { Iterator(view: self) }
}

/// Bytes of a text.
typealias Bytes = MemoryView<UInt8>

extension Bytes {
  /// Four bytes from a place on, the first the lowest.
  @inline(__always)
  func word(at place: Int) -> UInt32 {
    UInt32(self[place]) | UInt32(self[place + 1]) << 8 | UInt32(self[place + 2]) << 16
      | UInt32(self[place + 3]) << 24
  }
}

extension String {
  init(_ bytes: Bytes) {
    self = unsafe String(decoding: bytes.elements, as: UTF8.self)
  }
}
