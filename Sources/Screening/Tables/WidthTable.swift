// Made by Tests/Tools/screening-tables.py, not by hand, from
// Unicode Character Database and Unihan 15.0.0 (Debian unicode-data), Unicode licence.

/// Full-width and half-width forms: the wide and narrow decompositions of Unicode.
enum WidthTable {
  /// Each word is a character and what it folds to.
  /// The ideographic space, alone in its word, folds to the space.
  static let pairs: StaticString = #"""
    　 ！! ＂" ＃# ＄$ ％% ＆& ＇' （( ）) ＊* ＋+ ，, －- ．. ／/ ０0 １1 ２2 ３3 ４4 ５5 ６6 ７7 ８8 ９9 ：: ；; ＜< ＝= ＞> ？?
    ＠@ ＡA ＢB ＣC ＤD ＥE ＦF ＧG ＨH ＩI ＪJ ＫK ＬL ＭM ＮN ＯO ＰP ＱQ ＲR ＳS ＴT ＵU ＶV ＷW ＸX ＹY ＺZ ［[ ＼\ ］] ＾^ ＿_
    ｀` ａa ｂb ｃc ｄd ｅe ｆf ｇg ｈh ｉi ｊj ｋk ｌl ｍm ｎn ｏo ｐp ｑq ｒr ｓs ｔt ｕu ｖv ｗw ｘx ｙy ｚz ｛{ ｜| ｝} ～~ ｟⦅
    ｠⦆ ｡。 ｢「 ｣」 ､、 ･・ ｦヲ ｧァ ｨィ ｩゥ ｪェ ｫォ ｬャ ｭュ ｮョ ｯッ ｰー ｱア ｲイ ｳウ ｴエ ｵオ ｶカ ｷキ ｸク ｹケ ｺコ ｻサ ｼシ ｽス ｾセ ｿソ
    ﾀタ ﾁチ ﾂツ ﾃテ ﾄト ﾅナ ﾆニ ﾇヌ ﾈネ ﾉノ ﾊハ ﾋヒ ﾌフ ﾍヘ ﾎホ ﾏマ ﾐミ ﾑム ﾒメ ﾓモ ﾔヤ ﾕユ ﾖヨ ﾗラ ﾘリ ﾙル ﾚレ ﾛロ ﾜワ ﾝン ﾡㄱ ﾢㄲ
    ﾣㄳ ﾤㄴ ﾥㄵ ﾦㄶ ﾧㄷ ﾨㄸ ﾩㄹ ﾪㄺ ﾫㄻ ﾬㄼ ﾭㄽ ﾮㄾ ﾯㄿ ﾰㅀ ﾱㅁ ﾲㅂ ﾳㅃ ﾴㅄ ﾵㅅ ﾶㅆ ﾷㅇ ﾸㅈ ﾹㅉ ﾺㅊ ﾻㅋ ﾼㅌ ﾽㅍ ﾾㅎ ￂㅏ ￃㅐ ￄㅑ ￅㅒ
    ￆㅓ ￇㅔ ￊㅕ ￋㅖ ￌㅗ ￍㅘ ￎㅙ ￏㅚ ￒㅛ ￓㅜ ￔㅝ ￕㅞ ￖㅟ ￗㅠ ￚㅡ ￛㅢ ￜㅣ ￠¢ ￡£ ￢¬ ￣¯ ￤¦ ￥¥ ￦₩ ￨│ ￩← ￪↑ ￫→ ￬↓ ￭■ ￮○
    """#
}
