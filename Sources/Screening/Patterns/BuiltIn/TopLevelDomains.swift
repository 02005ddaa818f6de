/// The top-level domains that tell an address from other words with dots: those of the countries and
/// the common ones of the others (IANA, Root Zone Database, https://www.iana.org/domains/root/db).
enum TopLevelDomains {
  /// Those that an e-mail address may have.
  static let known = countries.union(telling).union(others)

  /// Those that make an address without a scheme, the names of countries on conditions.
  static let standingAlone = countries.subtracting(ambiguous).union(telling)

  /// Those that make an address without a scheme. Those that are words of their own, or the ends of
  /// the names of files, are left out.
  static let telling: Set<String> = [
    "ai", "app", "asia", "biz", "casino", "cc", "cfd", "club", "cn", "co", "com", "cyou", "dev",
    "edu", "fun", "gov", "hk", "icu", "info", "io", "jp", "kr", "link", "live", "ltd", "mobi",
    "net", "online", "org", "porn", "ren", "ru", "sbs", "shop", "site", "store", "tech", "top",
    "tv", "tw", "vip", "wang", "website", "work", "xxx", "xyz",
  ]

  /// Those in Chinese that addresses are known to have.
  static let chinese = [
    "中国", "中文网", "公司", "网络", "网址", "网站", "网店", "在线", "商城", "商标", "集团", "香港", "台湾",
    "我爱你", "政务", "公益", "移动", "手机", "信息", "娱乐", "游戏", "新加坡", "澳门",
  ]

  /// Names with dots that are none of hosts.
  static let names: Set<String> = ["ado.net", "asp.net", "vb.net"]

  /// The other common ones.
  private static let others = set(
    """
    academy adult aero agency art bar beauty beer bet bid bike bio blog blue box build business buzz \
    cab cafe capital car care cash cat center chat church city clinic cloud coffee community company \
    computer cool coop day deals dental design digital direct doctor dog domains earth education email \
    energy eus events expert express family fans farm finance fit fitness flights food foundation fund \
    fyi gallery game games garden gift gifts global gold green group guide guru hair health healthcare \
    help homes hospital host house how ink institute insurance int international jobs kim land law \
    legal life loan lol love market marketing mba media memorial men mil moda moe money monster museum \
    name network news ngo ninja one ong page party pet pharmacy photo photos pics pink pizza place plus \
    poker post press pro promo pub quest racing red report rest restaurant review reviews rocks run \
    sale school science security services sex sexy show ski social software solutions space sport \
    stream studio style supply support surf surgery systems tax team technology tel tips today tokyo \
    tools tours town toys trade training travel tube university uno vet video vin vision vote watch \
    webcam wiki win wine world yoga zone
    """)

  /// Those of countries and territories.
  private static let countries = set(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv \
    bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es \
    et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu \
    id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt \
    lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no \
    np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si \
    sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk \
    us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """)

  /// Those of countries that are rather the ends of files, units or abbreviations: main.py, mg.kg,
  /// et.al.
  private static let ambiguous: Set<String> = [
    "al", "cm", "gs", "kg", "km", "md", "mg", "mk", "ml", "mm", "ms", "pa", "pl", "ps", "py", "rs",
    "sh", "so", "st", "tf",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
