import Identifiers
import Testing

@Suite("Birth dates")
struct BirthDateTests {
  @Test("Only days of the calendar from 1800 to 2199 are dates")
  func validity() {
    #expect(BirthDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
    #expect(BirthDate(year: 2000, month: 2, day: 29) != nil)
    #expect(BirthDate(year: 2023, month: 2, day: 29) == nil)
    #expect(BirthDate(year: 1900, month: 2, day: 29) == nil)
    #expect(BirthDate(year: 1985, month: 4, day: 31) == nil)
    #expect(BirthDate(year: 1985, month: 13, day: 1) == nil)
    #expect(BirthDate(year: 1985, month: 0, day: 1) == nil)
    #expect(BirthDate(year: 1985, month: 1, day: 0) == nil)
    #expect(BirthDate(year: 1799, month: 12, day: 31) == nil)
    #expect(BirthDate(year: 2200, month: 1, day: 1) == nil)
    #expect(BirthDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test("A person grows older on the birthday, and is not yet born before the birth")
  func age() throws {
    let birth = try #require(BirthDate(year: 1984, month: 2, day: 29))
    func age(_ year: Int, _ month: Int, _ day: Int) throws -> Int? {
      birth.age(on: try #require(BirthDate(year: year, month: month, day: day)))
    }
    #expect(try age(1984, 2, 29) == 0)
    #expect(try age(1985, 2, 28) == 0)
    #expect(try age(1985, 3, 1) == 1)
    #expect(try age(2024, 2, 28) == 39)
    #expect(try age(2024, 2, 29) == 40)
    #expect(try age(1984, 2, 28) == nil)
  }
}
