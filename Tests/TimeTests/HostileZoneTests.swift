import Seeding
import Testing
import Time

@Suite("Damaged zone files")
struct HostileZoneTests {
  private let fixture = TZifFixture(
    offsets: [-18_000, -14_400], transitions: [(1_173_596_400, 1), (1_194_156_000, 0)],
    footer: "EST5EDT,M3.2.0,M11.1.0")

  @Test("A file that is cut off anywhere is refused")
  func truncated() throws {
    let bytes = fixture.bytes
    _ = try fixture.zone()
    for count in 0..<bytes.count {
      #expect(code(Array(bytes[..<count])) == "damaged_zone", "\(count) bytes")
    }
  }

  @Test("What the standard forbids, or is not understood, is refused")
  func forbidden() {
    var old = fixture
    old.version = 0
    #expect(code(old.bytes) == "damaged_zone")
    var backwards = fixture
    backwards.transitions.reverse()
    #expect(code(backwards.bytes) == "damaged_zone")
    var missingType = fixture
    missingType.transitions[0].type = 2
    #expect(code(missingType.bytes) == "damaged_zone")
    #expect(code(TZifFixture(offsets: [], footer: "").bytes) == "damaged_zone")
    #expect(code(TZifFixture(offsets: [.min], footer: "").bytes) == "damaged_zone")
    #expect(code(TZifFixture(offsets: [93_601], footer: "").bytes) == "damaged_zone")
    var leaping = fixture
    leaping.leaps = [(78_796_800, 1)]
    #expect(code(leaping.bytes) == "damaged_zone")
  }

  @Test(
    "A malformed rule is refused",
    arguments: [
      "EST", "5", "ES5", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST5EDT,M13.2.0,M11.1.0",
      "EST5EDT,M0.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0",
      "EST5EDT,J0,J365", "EST5EDT,J366,J1", "EST5EDT,366,1", "EST5EDT,M3.2.0/168,M11.1.0",
      "EST25", "EST5:60", "EST5EDT,M3.2.0,M11.1.0 ", "<EST5", "<E>5", "EST5EDT,M3.2.0,M11.1.0,",
      "EST99999999999999999999", ":America/New_York", "\u{0}",
      "EST5" + String(repeating: "E", count: 200),
    ])
  func malformedRule(footer: String) {
    var damaged = fixture
    damaged.footer = footer
    #expect(code(damaged.bytes) == "damaged_zone")
  }

  @Test("No change of bytes makes a zone that fails")
  func mutated() {
    var scatter = SeededNumbers(seed: 8536)
    let days = ["0001-01-01", "1970-01-01", "2026-11-01", "9999-12-31"].compactMap(CalendarDay.init)
    let instants = [Int64.min, -1, 0, 1_773_000_000_000, .max].map(Instant.init(milliseconds:))
    var accepted = 0
    for _ in 0..<4000 {
      var bytes = fixture.bytes
      for _ in 0..<Int.random(in: 1...3, using: &scatter) {
        let index = Int.random(in: 0..<bytes.count, using: &scatter)
        bytes[index] =
          [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &scatter)]
          .randomElement(using: &scatter) ?? 0
      }
      guard let zone = try? Zone(name: "Test/Zone", tzif: bytes) else { continue }
      accepted += 1
      for instant in instants { #expect(abs(zone.offset(at: instant)) <= 26 * 3600) }
      for day in days {
        let start = zone.instant(of: day)
        #expect(zone.parts(of: start).day >= day)
      }
    }
    #expect(accepted > 500)
    #expect(accepted < 4000)
  }

  private func code(_ bytes: [UInt8]) -> String? {
    problem { try Zone(name: "Test/Zone", tzif: bytes) }?.code
  }
}
