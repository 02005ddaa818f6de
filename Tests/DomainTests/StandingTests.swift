import Domain
import Reporting
import Testing
import Time

@Suite("Standing: a fold over measures at an instant")
struct StandingTests {
  private func at(_ seconds: Int64) -> Instant { Instant(milliseconds: seconds * 1000) }

  private func measure(
    _ id: Int64, _ kind: MeasureKind, from start: Int64, to end: Int64? = nil,
    lifted: (at: Int64, recorded: Int64)? = nil, recorded: Int64? = nil
  ) -> Measure {
    Measure(
      id: id, subject: RecordID(.account, 1), kind: kind, start: at(start), end: end.map(at),
      recordedAt: at(recorded ?? start), decision: id,
      lift: lifted.map { Measure.Lift(at: at($0.at), recordedAt: at($0.recorded), decision: 9) })
  }

  @Test("A measure holds from its start, and at its end no more")
  func interval() {
    let measures = [measure(1, .suspension, from: 10, to: 20)]
    let states = [9, 10, 19, 20].map {
      Standing(of: measures, at: at($0), asOf: at(100)).state
    }
    #expect(states == [.active, .suspended, .suspended, .active])
    #expect(Standing(of: measures, at: at(15), asOf: at(100)).until == at(20))
  }

  @Test("Measures stack: the gravest counts, and lifting one leaves the others")
  func stacking() {
    let measures = [
      measure(1, .restriction, from: 0), measure(2, .suspension, from: 0, to: 50),
      measure(3, .suspension, from: 0, lifted: (at: 30, recorded: 30)),
      measure(4, .warning, from: 0),
    ]
    let early = Standing(of: measures, at: at(10), asOf: at(100))
    #expect(early.state == .suspended)
    #expect(early.measures.map(\.id) == [1, 2, 3, 4])
    #expect(early.until == nil)
    let later = Standing(of: measures, at: at(40), asOf: at(100))
    #expect(later.measures.map(\.id) == [1, 2, 4])
    #expect(later.until == at(50))
    #expect(Standing(of: measures, at: at(60), asOf: at(100)).state == .restricted)
  }

  @Test("What was not known yet does not count")
  func asOf() {
    let measures = [
      measure(1, .termination, from: 10, lifted: (at: 20, recorded: 40), recorded: 15)
    ]
    #expect(Standing(of: measures, at: at(30), asOf: at(14)).state == .active)
    #expect(Standing(of: measures, at: at(30), asOf: at(35)).state == .terminated)
    #expect(Standing(of: measures, at: at(30), asOf: at(40)).state == .active)
  }

  @Test("Without measures nothing stands in the way")
  func none() {
    let standing = Standing(of: [], at: at(0), asOf: at(0))
    #expect(standing.state == .active)
    #expect(standing.until == nil)
  }
}
