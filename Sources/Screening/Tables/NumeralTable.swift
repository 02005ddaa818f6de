// Made by Tests/Tools/screening-tables.py, not by hand, from
// the list in Tests/Tools/screening_tables/letters.py.

/// Chinese, formal and Suzhou numerals that write one of the digits 0 to 9, and the formal
/// ten, hundred and thousand, which write the everyday ones.
enum NumeralTable {
  /// Each word is a character and what it folds to.
  static let pairs: StaticString = #"""
    〇0 〡1 〢2 〣3 〤4 〥5 〦6 〧7 〨8 〩9 一1 七7 三3 九9 二2 五5 仟千 伍5 佰百 八8 六6 叁3 叄3 四4 壱1 壹1 弌1 弍2 弎3 弐2 拾十 捌8
    柒7 玖9 肆4 貮2 貳2 贰2 陆6 陸6 零0
    """#
}
