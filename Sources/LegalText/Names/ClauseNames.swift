/// How often each address and each id was given in a text.
///
/// Both are known by fingerprints of their parts. That two different ones have the same is all but
/// impossible, and would give one of them a mark that it does not need.
struct ClauseNames {
  /// How often the address and the id of a clause were given, with this time.
  struct Occurrences: Sendable, Equatable {
    var address: Int32 = 1
    var eid: Int32 = 1
  }

  private struct Prints {
    var address = Fingerprint()
    var eid = Fingerprint()
  }

  private var prints: [Prints] = []
  private var addresses: FingerprintTable<Int32>
  private var eids: FingerprintTable<Int32>

  /// Names for about so many clauses.
  init(for count: Int) {
    prints.reserveCapacity(count)
    addresses = FingerprintTable(for: count, 0)
    eids = FingerprintTable(for: count, 0)
  }

  /// Names the next clause, which stands in another; answers how often its address and its id were
  /// given. `opening` is its first paragraph.
  mutating func add(
    _ clause: Skeleton.Clause, opening: Words, in parent: Int?
  ) -> Occurrences {
    var prints = parent.map { self.prints[$0] } ?? Prints()
    clause.appendComponent(of: opening, to: &prints.address)
    clause.appendElements(to: &prints.eid)
    let occurrences = Occurrences(
      address: addresses.change(prints.address, Self.next), eid: eids.change(prints.eid, Self.next))
    Self.mark(occurrences.address, &prints.address)
    Self.mark(occurrences.eid, &prints.eid)
    self.prints.append(prints)
    return occurrences
  }

  private static func next(_ count: inout Int32) -> Int32 {
    count += 1
    return count
  }

  private static func mark(_ occurrence: Int32, _ print: inout Fingerprint) {
    guard occurrence > 1 else { return }
    print.append(UInt64.max)
    print.append(UInt64(occurrence))
  }

  /// How many numbers of `1.2.3` are said by the clause above.
  static func said(of label: Label, by above: Label?) -> Int {
    guard label.kind == .dotted, let above, above.kind != .annex,
      label.path.count > above.path.count, label.path.starts(with: above.path)
    else { return 0 }
    return above.path.count
  }
}

extension Skeleton.Clause {
  /// Adds its own part of its address; equal parts add the same.
  fileprivate func appendComponent(of opening: Words, to print: inout Fingerprint) {
    guard let label else {
      forEachElement { print.append(UInt64($0.rawValue) &<< 32 | UInt64($1)) }
      return
    }
    if label.kind == .dotted {
      for index in said..<label.path.count { Self.append(label.path[index], to: &print) }
      return
    }
    switch label.name {
    case .digits: Self.append(label.number, label.brackets, to: &print)
    case .numerals:
      print.append(UInt64(label.brackets.rawValue))
      print.append(Words(ChineseNumber.numerals(label.number)))
    case .written(let start, let end):
      print.append(UInt64(label.brackets.rawValue))
      let name = opening[Int(start)..<Int(end)]
      guard name.bytes[name.range].contains(UInt8(ascii: " ")) else { return print.append(name) }
      print.append(Words(name.lazy.filter { $0 != " " }))
    }
  }

  private static func append(
    _ number: Int, _ brackets: Label.Brackets = .none, to print: inout Fingerprint
  ) {
    print.append(UInt64(brackets.rawValue))
    print.append(UInt64(number) &<< 32)
  }

  /// Adds its own part of its id; equal parts add the same.
  fileprivate func appendElements(to print: inout Fingerprint) {
    forEachElement { print.append(UInt64($0.rawValue) &<< 32 | UInt64($1)) }
    if let inserted = label?.inserted { print.append(UInt64(inserted)) }
  }
}
