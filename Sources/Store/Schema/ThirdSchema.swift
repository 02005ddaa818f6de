/// What the third schema adds: the lexicon, with everything it ever was.
enum ThirdSchema {
  static var sql: String { lexicon + guards + starter }
}
