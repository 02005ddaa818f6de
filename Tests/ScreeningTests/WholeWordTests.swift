import Screening
import Testing

@Suite struct WholeWordTests {
  @Test(
    "A word inside a longer word and a number inside a longer number are not found",
    arguments: [
      ("sm", "smart"), ("art", "smart"), ("sm", "ISMS"), ("sm", "ＳＭＳ"), ("sm", "sm\u{200B}s"),
      ("caf", "café"), ("caf", "cafe"), ("cafe", "cafe\u{301}s"), ("мир", "миры"),
      ("120", "1120"), ("120", "1200"), ("120", "１２０0"), ("12", "12\u{200B}0"),
      ("加vx", "加vxworks"), ("vx群", "avx群"), ("s m", "this m"),
    ])
  func inside(_ term: String, _ text: String) throws {
    #expect(try screener([term]).findings(in: text).isEmpty)
  }

  @Test(
    "A whole word or number is found whatever else stands beside it",
    arguments: [
      ("sm", "sm"), ("sm", "玩sm吗"), ("sm", "a sm b"), ("sm", "(sm)"), ("sm", "sm-s"),
      ("vx", "加vx123"), ("120", "打120a"), ("120", "打120。"), ("加vx", "加vx 123"),
      ("赌场", "a赌场b"), ("赌场", "网上赌场的"), ("мир", "«мир»"), ("12", "12 0"),
    ])
  func whole(_ term: String, _ text: String) throws {
    #expect(try screener([term]).findings(in: text).count == 1)
  }
}
