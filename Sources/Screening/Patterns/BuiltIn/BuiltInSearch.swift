/// Finds what the executable recognises itself.
enum BuiltInSearch {
  /// The matches of each pattern, ordered, none overlapping another of the same.
  ///
  /// All are looked for whatever is asked for: a number inside an address, or inside a longer number,
  /// is none.
  static func matches(
    in text: PatternText, latestBirthYear: Int
  ) -> [(BuiltInPattern, [PatternMatch])] {
    let emails = all(in: text) { EmailAddresses(text: text).match(at: $0) }
    let links = outside(emails, all(in: text) { LinkAddresses(text: text).match(at: $0) })
    let addresses = links + emails
    let identities = numbers(
      in: text, except: addresses,
      IdentityNumbers(text: text, latestBirthYear: latestBirthYear).match)
    let cards = numbers(in: text, except: addresses + identities, CardNumbers(text: text).match)
    let phones = numbers(
      in: text, except: addresses + identities + cards, PhoneNumbers(text: text).match)
    let handles = all(in: text) { MessengerHandles(text: text).match(at: $0) }
    return [
      (.link, links), (.email, emails), (.identityNumber, identities), (.bankCard, cards),
      (.phone, phones), (.handle, outside(addresses, handles)),
    ]
  }

  private static func numbers(
    in text: PatternText, except others: [PatternMatch], _ match: (Int) -> PatternMatch?
  ) -> [PatternMatch] {
    outside(others, all(in: text) { text.isDigit($0) ? match($0) : nil })
  }

  private static func all(
    in text: PatternText, _ match: (Int) -> PatternMatch?
  ) -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var place = 0
    while place < text.letters.count {
      if let found = match(place), found.letters.lowerBound >= matches.last?.letters.upperBound ?? 0
      {
        matches.append(found)
        place = max(place + 1, found.letters.upperBound)
      } else {
        place += 1
      }
    }
    return matches
  }

  /// Those of some ordered matches that lie inside none of others.
  private static func outside(
    _ others: [PatternMatch], _ matches: [PatternMatch]
  ) -> [PatternMatch] {
    guard !others.isEmpty else { return matches }
    var begun = others.sorted { $0.letters.lowerBound < $1.letters.lowerBound }[...]
    var reach = 0
    return matches.filter { match in
      while let other = begun.first, other.letters.lowerBound <= match.letters.lowerBound {
        reach = max(reach, other.letters.upperBound)
        begun.removeFirst()
      }
      return match.letters.upperBound > reach
    }
  }
}
