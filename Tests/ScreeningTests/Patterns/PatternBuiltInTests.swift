import Screening
import Testing

@Suite struct PatternBuiltInTests {
  @Test(
    "Telephone numbers are found in their usual dress, whole",
    arguments: [
      ("请打13900000000找我", "13900000000"), ("139-0000-0000", "139-0000-0000"),
      ("139 0000 0000", "139 0000 0000"), ("+8613900000000", "+8613900000000"),
      ("(+86) 139-0000-0000。", "(+86) 139-0000-0000"), ("0086 13900000000", "0086 13900000000"),
      ("8613900000000", "8613900000000"), ("tel:13900000000", "13900000000"),
      ("tel13900000000", "13900000000"), ("第一13900000000二", "13900000000"),
      ("总价300 13900000000", "13900000000"), ("13900000000/13900000001", "13900000000"),
      ("座机010-20000000。", "010-20000000"), ("(0571)80000000", "(0571)80000000"),
      ("0571-8000000", "0571-8000000"), ("+86-571-80000000", "+86-571-80000000"),
      ("+86 10 20000000", "+86 10 20000000"), ("02120000000", "02120000000"),
      ("400-000-0000", "400-000-0000"), ("400 0000 000", "400 0000 000"),
      ("手机13900000000abc", "13900000000"), ("x13900000000", "13900000000"),
      ("电话13900000000.5月1日", "13900000000"), ("4001000001", "4001000001"),
      ("+852 9000 0001", "+852 9000 0001"), ("+1 415 555 0100", "+1 415 555 0100"),
      ("+1 (415) 555-0100", "+1 (415) 555-0100"), ("+44 20 7946 0000", "+44 20 7946 0000"),
      ("电话+85290000001。", "+85290000001"), ("(010)62000000", "(010)62000000"),
      ("（010）62000000", "（010）62000000"), ("(86)13900000000", "(86)13900000000"),
      ("(010-62000000)", "010-62000000"), ("010-62000000转8001", "010-62000000转8001"),
      ("010-62000000-8001。", "010-62000000-8001"),
      ("010-62000000 ext 8001", "010-62000000 ext 8001"),
      ("01062000000ext.8001", "01062000000ext.8001"), ("0571-8000000轉80", "0571-8000000轉80"),
      ("(010)62000000 分机：801", "(010)62000000 分机：801"),
      ("400-000-0000转1", "400-000-0000转1"), ("010-62000000转人工", "010-62000000"),
      ("010-62000000转1234567890", "010-62000000"), ("010-62000000，转8001", "010-62000000，转8001"),
    ])
  func phones(_ text: String, _ found: String) {
    #expect(builtIns(in: text).first == "contact_phone \(found)")
  }

  @Test("Two mobile numbers with a hyphen between are both found")
  func hyphenated() {
    #expect(
      builtIns(in: "13900000000-13800000000")
        == ["contact_phone 13900000000", "contact_phone 13800000000"])
    #expect(builtIns(in: "13900000000-1380000000") == [])
  }

  @Test(
    "A disguised telephone number is found, and the steps are named",
    arguments: [
      ("1 3 9-0000-0000", [.separator]), ("１３９００００００００", [.width]),
      ("一三九零零零零零零零零", [.numeral]), ("1三九0000〇〇〇〇", [.numeral]),
      ("①③⑨00000000", [.compatibility]), ("139\u{200B}00000000", [.zeroWidth]),
      ("1.3.9.0.0.0.0.0.0.0.0", [.separator]), ("1😀3😀9😀0😀0😀0😀0😀0😀0😀0😀0", [.separator]),
      ("壹叁玖-0000-0000", [.numeral]), ("139  0000  0000", [.separator]),
      ("139-0000-0000", []), ("１３９ ００００ ００００", [.width]),
    ] as [(String, [DisguiseStep])])
  func disguisedPhones(_ text: String, _ steps: [DisguiseStep]) {
    let findings = builtInScreener.findings(in: "找我\(text)，")
    #expect(findings.map(\.text) == [text])
    #expect(findings.map(\.steps) == [steps])
    #expect(findings.map(\.start) == [2])
  }

  @Test(
    "Dates, prices, readings, order numbers and longer numbers are no telephone numbers",
    arguments: [
      "2024-05-06", "20240506123", "2024年5月6日13:30-15:00", "13:30-15:00 17:00 5", "¥139,000,000.00",
      "139000000001", "1139000000000", "订单2024050613900000000", "139000000000000",
      "0.13900000000", "13900000000.5", "11900000000", "15 20 30 45 100", "1 3 5 7 9 11 13 15",
      "血压138/90，心率78，体温36.5", "139,0000,0000", "ab13900000000", "13900000000b1", "a13900000000b",
      "4000000000",
      "01012", "139\n0000\n0000", "0261-0000", "+1 3900000000",
      "99-13900000000", "4500000001", "¥4001000001", "4001000001元", "13900000000.5",
      "1-13900000000",
      "SF13900000000", "b2-13900000000", "+999 1234 5678", "a+852 9123 4567", "1+852 9123 4567",
      "+44 20 30", "+20 000 000 000", "+1 200 100 0000", "+852 9123 456", "阳性(+)12345678",
    ])
  func noPhones(_ text: String) {
    #expect(builtIns(in: text) == [])
  }

  @Test(
    "Accounts with messengers are found behind a word for the messenger",
    arguments: [
      ("加微信abc_123吧", "微信abc_123"), ("微信号：abcdefg", "微信号：abcdefg"),
      ("薇信:wxid_000", "薇信:wxid_000"), ("V信 abc00000", "V信 abc00000"),
      ("vx12345678", "vx12345678"), ("WX：Abc-000", "WX：Abc-000"), ("加V abc000", "加V abc000"),
      ("+VX➕abc000", "VX➕abc000"), ("qq 12345", "qq 12345"), ("QQ号是1000000000", "QQ号是1000000000"),
      ("扣扣：100000", "扣扣：100000"), ("扣 扣 100000", "扣 扣 100000"), ("企鹅群100000", "企鹅群100000"),
      ("q q：１０００００", "q q：１０００００"), ("wechat id: abcdef", "wechat id: abcdef"),
      ("微信一〇〇〇〇〇", "微信一〇〇〇〇〇"), ("微*信：1 0 0 0 0 0", "微*信：1 0 0 0 0 0"),
      ("加Q10000000", "加Q10000000"), ("加q：10000000", "加q：10000000"), ("加Q 10000000", "加Q 10000000"),
      ("q群10000000", "q群10000000"), ("Q10000000", "Q10000000"), ("有事扣10000000", "扣10000000"),
      ("扣：10000000", "扣：10000000"), ("+v:abc000", "v:abc000"), ("v：abc000", "v：abc000"),
      ("V:abc_000", "V:abc_000"), ("加我v abc000", "加我v abc000"), ("微:abc000", "微:abc000"),
      ("薇❤：abc000", "薇❤：abc000"), ("薇❤️abc000", "薇❤️abc000"), ("v♥abc000", "v♥abc000"),
      ("vxin：abc000", "vxin：abc000"), ("微信账号abc000", "微信账号abc000"),
      ("微信: a b c 0 0 0", "微信: a b c 0 0 0"), ("微信: a b c 0 0 0 ok", "微信: a b c 0 0 0"),
    ])
  func handles(_ text: String, _ found: String) {
    #expect(builtIns(in: text) == ["contact_handle \(found)"])
  }

  @Test("A telephone number given as an account is found as both")
  func phoneAsHandle() {
    #expect(
      builtIns(in: "微信同号：13900000000") == ["contact_phone 13900000000"])
    #expect(
      builtIns(in: "微信号13900000000")
        == ["contact_handle 微信号13900000000", "contact_phone 13900000000"])
  }

  @Test(
    "A word for a messenger without an account is none",
    arguments: [
      "微信支付10000元", "请关注微信公众号", "微信android版", "QQ音乐", "qq 1234", "微信20240506更新",
      "avx512000", "the wx station", "vxworks12", "Microsoft Word", "加v", "微信，123456位患者",
      "微信：\n123456", "微信iphone12", "微信windows11", "微信version8", "微信：iPhone15", "扣100000元",
      "扣分：5", "代扣100000", "扣：20240506", "扣1 扣2", "Q1 2024", "Q：2024年", "国药准字Q10000000", "京Q12345",
      "V1: 3.5L",
      "v: abcdef", "HIV：abc000", "微量元素", "V：100mmol", "FAQ100000", "v10000000", "微信: a b c d e f",
    ])
  func noHandles(_ text: String) {
    #expect(builtIns(in: text) == [])
  }

  @Test(
    "E-mail addresses are found",
    arguments: [
      ("请寄a.b+c@example.com。", "a.b+c@example.com"), ("邮箱000000@example.cn谢谢", "000000@example.cn"),
      ("ａｂｃ＠example．com", "ａｂｃ＠example．com"), ("abc @ example.com", "abc @ example.com"),
      ("13900000000@example.com", "13900000000@example.com"),
      ("<a@b.example.org>", "a@b.example.org"), ("A@Example.COM", "A@Example.COM"),
      ("foo.bar+baz@mail.example.co.uk", "foo.bar+baz@mail.example.co.uk"),
      ("user@company.de", "user@company.de"), ("user@x.co.uk", "user@x.co.uk"),
      ("user@example.py", "user@example.py"), ("user@example.clinic", "user@example.clinic"),
      ("mailto:user@example.com", "user@example.com"),
    ])
  func emails(_ text: String, _ found: String) {
    #expect(builtIns(in: text) == ["contact_email \(found)"])
  }

  @Test(
    "What has an at sign alone is no e-mail address",
    arguments: ["@abc", "a@b", "你好@小王", "a@b.txt"])
  func noEmails(_ text: String) {
    #expect(builtIns(in: text) == [])
  }

  @Test(
    "Web addresses are found with a scheme and without",
    arguments: [
      ("见https://example.com/a?b=c。", "https://example.com/a?b=c"),
      ("http://10.0.0.1:8080/x", "http://10.0.0.1:8080/x"),
      ("HXXP://example.test/", "HXXP://example.test/"),
      ("上example.com看", "example.com"), ("www.example.anything", "www.example.anything"),
      ("(example.cn/path)", "example.cn/path"), ("example.vip:8080", "example.vip:8080"),
      ("ｗｗｗ．example．com", "ｗｗｗ．example．com"), ("www。example。com", "www。example。com"),
      ("登录example.com。Then", "example.com"), ("example.com/13900000000", "example.com/13900000000"),
      ("example.com/a（必看）", "example.com/a"), ("000.com", "000.com"),
      ("t.me/abc", "t.me/abc"), ("bit.ly/x", "bit.ly/x"), ("youtu.be/abc", "youtu.be/abc"),
      ("goo.gl/x", "goo.gl/x"), ("bbc.co.uk", "bbc.co.uk"), ("example.de", "example.de"),
      ("1.2.3.4:8080/x", "1.2.3.4:8080/x"), ("1.2.3.4/x", "1.2.3.4/x"),
      ("http://例子.中国/", "http://例子.中国/"), ("见http://例子.中国看看", "http://例子.中国"),
      ("http://a.b/", "http://a.b/"), ("http://localhost/", "http://localhost/"),
      ("http://example.com这里", "http://example.com"),
      ("http://example.com.这里", "http://example.com"),
      ("http://user:pw@example.com/", "http://user:pw@example.com/"),
      ("http://user@example.com/", "http://user@example.com/"),
      ("(http://example.com/a_(b))", "http://example.com/a_(b)"),
      ("(http://example.com/a)", "http://example.com/a"), ("example.com。In the", "example.com"),
    ])
  func links(_ text: String, _ found: String) {
    #expect(builtIns(in: text) == ["link \(found)"])
  }

  @Test(
    "The domains of countries and others make an address without a scheme",
    arguments: ["me", "in", "dev", "la", "pw", "ws", "tk", "eu", "us", "uk", "fr"])
  func domains(_ domain: String) {
    #expect(builtIns(in: "上abc.\(domain)看") == ["link abc.\(domain)"])
  }

  @Test(
    "Decimals, versions, files and abbreviations are no web addresses",
    arguments: [
      "3.5", "v1.2.3", "file.txt", "readme.md", "report.docx", "e.g.", "U.S.", "Node.js", "ASP.NET",
      "main.py", "0.5cc", "2.5ml", "完成.谢谢", "done.Then", "p<0.05", "www.", "http://", "a..com",
      "查CT。MRI也做", "1.2.3x", "fever.No rash", "pain.In the morning", "CT.MR", "main.sh", "mg.kg",
      "et.al", "U.S", "p.in", "1.2.3.4", "1.2.3.4:5", "2024.5.6.7", "10.0.0.0/8", "http://。",
    ])
  func noLinks(_ text: String) {
    #expect(builtIns(in: text) == [])
  }

  @Test("Identity numbers are found where the check character, the date and the province fit")
  func identityNumbers() {
    let plain = InventedNumbers.resident("11010119900101000")
    for text in [plain, "身份证\(plain)。", "号码：\(plain)本人"] {
      #expect(builtIns(in: text) == ["identity_number \(plain)"])
    }
    let divided = plain.prefix(6) + " " + plain.dropFirst(6).prefix(8) + " " + plain.suffix(4)
    #expect(builtIns(in: String(divided)) == ["identity_number \(divided)"])
    let spread = plain.map(String.init).joined(separator: "·")
    #expect(builtInScreener.findings(in: spread).map(\.steps) == [[.separator]])
  }

  @Test("Nobody is born in the future")
  func birthInTheFuture() {
    let lexicon = Lexicon(revision: "test", terms: [], patterns: .allBuiltIn)
    let number = InventedNumbers.resident("11010120350101000")
    var options = ScreeningOptions()
    for (year, texts) in [(2034, []), (2035, [number]), (2036, [number]), (0, [])] {
      options.latestBirthYear = year
      #expect(Screener(lexicon, options).findings(in: number).map(\.text) == texts)
    }
  }

  @Test("An identity number may end with an X in either case, full-width too")
  func identityNumberX() throws {
    let ending = (0..<20).lazy.map { InventedNumbers.resident("110101199001010" + String(10 + $0)) }
    let number = try #require(ending.first { $0.hasSuffix("X") })
    for last in ["X", "x", "Ｘ"] {
      #expect(
        builtIns(in: "\(number.dropLast())\(last)") == [
          "identity_number \(number.dropLast())\(last)"
        ])
    }
    #expect(builtIns(in: number + "y") == [])
  }

  @Test("What looks like an identity number but is none is not found")
  func noIdentityNumbers() {
    let number = InventedNumbers.resident("11010119900101000")
    for text in [
      InventedNumbers.mistyped(number), InventedNumbers.resident("11010119901301000"),
      InventedNumbers.resident("00010119900101000"), number + "0",
      "0" + number, "a" + number, "\(number.prefix(9))\n\(number.dropFirst(9))",
    ] {
      #expect(builtIns(in: text) == [], "\(text)")
    }
  }

  @Test(
    "Bank card numbers are found where Luhn's formula holds and a scheme has the range",
    arguments: [
      "621000000000000", "400000000000000", "621000000000000000", "510000000000000",
      "37000000000000",
    ])
  func cards(_ digits: String) {
    let card = InventedNumbers.card(digits)
    #expect(builtIns(in: "卡号\(card)，") == ["bank_card \(card)"])
    let parts = stride(from: 0, to: card.count, by: 4).map { card.dropFirst($0).prefix(4) }
    let divided = parts.joined(separator: " ")
    #expect(builtIns(in: divided) == ["bank_card \(divided)"])
    #expect(builtIns(in: InventedNumbers.mistyped(card)) == [])
    #expect(builtIns(in: "1" + card) == [])
  }

  @Test("A number of another range is no bank card number though Luhn's formula holds")
  func noCards() {
    #expect(builtIns(in: InventedNumbers.card("202405061234567")) == [])
    #expect(builtIns(in: InventedNumbers.card("910000000000000")) == [])
  }

  @Test("Ordinary sentences have none of this")
  func prose() {
    let text = """
      患者2024年5月6日入院，体温36.5℃，血压138/90mmHg，心率78次/分，白细胞10.5×10^9/L，血糖5.6-7.8mmol/L。
      服用阿司匹林100mg qd，1次1片，一日三次，饭后半小时；二甲双胍0.5g bid。We checked the x-ray at 13:30, see p. 12.
      一、二、三、四、五、六、七、八、九、十，十一、十二。请在微信公众号预约，费用合计¥1,390.00，订单号20240506000123。
      """
    #expect(builtIns(in: text) == [])
  }
}
