/// Which of two kinds of labels that texts nest either way stands above the other in one text.
///
/// A list stands above another where that one begins and ends between two of its numbers:
/// （1） 1、 2、 （2） tells that （1） stands above 1、.
struct NestingEvidence {
  /// One of the two, taken for the upper one.
  private struct Side {
    /// The last number of its list; 0 where that has not begun.
    var last = 0
    /// The first number of the other list since; 0 where there was none.
    var other = 0
    /// How often the other list stood between two numbers of this one.
    var count = 0
  }

  private let (one, another): (LabelKind, LabelKind)
  private var first = Side()
  private var second = Side()

  init(of first: LabelKind, and second: LabelKind) {
    (one, another) = (first, second)
  }

  /// Whether the first of the two stands above the second.
  var isFirstAbove: Bool { first.count > second.count }

  /// Whether the second of the two stands above the first.
  var isSecondAbove: Bool { second.count > first.count }

  /// Takes the next label of the text into account.
  mutating func take(_ number: Int, of kind: LabelKind) {
    if kind == one {
      Self.take(number, above: &first, below: &second)
    } else if kind == another {
      Self.take(number, above: &second, below: &first)
    } else if kind.rawValue < min(one.rawValue, another.rawValue) {
      (first.last, first.other, second.last, second.other) = (0, 0, 0, 0)
    }
  }

  private static func take(_ number: Int, above side: inout Side, below partner: inout Side) {
    if number > 1, side.last == number - 1, side.other == 1 { side.count += 1 }
    (side.last, side.other) = (number, 0)
    if partner.last > 0, partner.other == 0 { partner.other = number }
  }
}
