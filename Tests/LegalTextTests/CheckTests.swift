import LegalText
import Testing

@Suite("What is checked before a text is published")
struct CheckTests {
  private func rules(
    _ text: String, update: LegalDay? = nil, effective: LegalDay? = nil, company: String? = nil,
    titles: [String] = [], bold: Set<String> = []
  ) throws -> [String] {
    let outline = try Outline(importing: Array(text.utf8))
    let checked = CheckedText(
      nodes: outline.nodes, title: outline.title,
      updateDate: update ?? outline.updateDate, effectiveDate: effective ?? outline.effectiveDate,
      company: company, knownTitles: titles, mustBeEmphasised: bold)
    return checked.findings.map { $0.rule + ($0.address.map { " " + $0 } ?? "") }
  }

  /// A text with which nothing is wrong, and a paragraph more.
  private func sound(_ more: String = "") -> String {
    "示例协议\n更新日期：2025年3月1日\n生效日期：2025年3月15日\n本协议由示例有限公司订立，电话 400-000-0000。\n"
      + "一、总则\n1、见《示例协议》。\n2、见附件一。\n附件一：《注销办法》\n" + more
  }

  @Test("A sound text gives no finding")
  func nothing() throws {
    #expect(try rules(sound()) == [])
  }

  @Test("Dates")
  func dates() throws {
    let march = LegalDay(year: 2025, month: 3, day: 1)
    let february = LegalDay(year: 2025, month: 2, day: 1)
    #expect(
      try rules(sound(), effective: february)
        == ["effective_before_update 首部", "date_differs_from_text 首部"])
    #expect(
      try rules(sound(), effective: march) == ["zero_notice 首部", "date_differs_from_text 首部"])
    #expect(
      try rules("示例有限公司 400-000-0000\n一、甲")
        == ["missing_update_date 首部", "missing_effective_date 首部"])
    #expect(
      try rules("示例有限公司 400-000-0000\n更新日期：明日\n生效日期：2025年3月\n一、甲")
        == ["unreadable_date 首部", "unreadable_date 首部"])
  }

  @Test("The company and a way to reach it")
  func parties() throws {
    let bare = "示例协议\n更新日期：2025年3月1日\n生效日期：2025年3月15日\n一、甲"
    #expect(try rules(bare) == ["missing_company 首部", "missing_contact 首部"])
    #expect(
      try rules(bare + "@b", company: "某公司") == ["company_not_in_text 首部", "missing_contact 首部"])
    #expect(try rules(bare + "a@b", company: nil) == ["missing_company 首部"])
  }

  @Test(
    "Numbers follow each other, each list from one, articles through all chapters",
    arguments: [
      ("二、乙\n1、甲。\n3、乙。", ["missing_number 二.3"]),
      ("二、乙\n1、甲。\n1、乙。", ["repeated_number 二.1~2"]),
      ("二、乙\n2、甲。", ["missing_number 二.2"]),
      ("四、丁", ["missing_number 四"]),
    ])
  func numbering(more: String, expected: [String]) throws {
    let text = sound().replacing("附件一：《注销办法》\n", with: "") + more + "\n附件一：《注销办法》"
    #expect(try rules(text) == expected)
    let chapters = "第一章 甲\n第一条 乙\n第二章 丙\n第二条 丁\n第四条 戊"
    #expect(try rules(sound(chapters)).contains("missing_number 附件一.第一章.第一条") == false)
    #expect(try rules(chapters).filter { $0.contains("number") } == ["missing_number 第二章.第四条"])
  }

  @Test(
    "Brackets come in pairs of one width",
    arguments: [
      ("甲（乙)丙", ["mixed_brackets 附件一"]), ("甲（乙", ["unpaired_bracket 附件一"]),
      ("甲）乙", ["unpaired_bracket 附件一"]), ("1) 甲（乙）丙", []), ("（一)甲", ["mixed_brackets 附件一.(一)"]),
      ("“甲（乙”）", ["unpaired_bracket 附件一"]), ("甲‘乙", ["unpaired_bracket 附件一"]),
      ("甲〉乙", ["unpaired_bracket 附件一"]), ("‘甲’与 Users’ Guide", []),
      ("“甲”‘乙《丙〉", Array(repeating: "unpaired_bracket 附件一", count: 3)),
    ])
  func brackets(more: String, expected: [String]) throws {
    #expect(try rules(sound(more)) == expected)
  }

  @Test(
    "What is referred to is there",
    arguments: [
      ("按附件二办理。", ["unresolved_reference 附件一"]), ("按《隐私政策》办理。", ["unresolved_title 附件一"]),
      ("按《民法典》第四百九十六条办理。", []), ("按第一条办理。", []), ("按第九条办理。", ["unresolved_reference 附件一"]),
      ("下称《规则甲》。《规则甲》如下。", []), ("按《另一份》办理。", []),
      ("按第99条办理。", ["unresolved_reference 附件一"]), ("按第 88 条办理。", ["unresolved_reference 附件一"]),
      ("按附件9、附件２ 办理。", ["unresolved_reference 附件一", "unresolved_reference 附件一"]),
      ("按附件 1 和第1条办理。", []), ("按《民法典》第一百条第二款、第一百零一条及第102条办理。", []),
      ("按中华人民共和国民法典第五百条办理。", []), ("按消费者权益保护法第二十五条办理。", []),
      ("按《民法典》第一百条办理。按第九条办理。", ["unresolved_reference 附件一"]),
      ("按本办法第九条办理。", ["unresolved_reference 附件一"]),
    ])
  func references(more: String, expected: [String]) throws {
    #expect(try rules(sound(more), titles: ["另一份"]) == expected)
  }

  @Test("Paragraphs that come twice, and words that are written in several ways")
  func repetition() throws {
    #expect(
      try rules(sound("用户不得转让其任何权利义务。\n用户不得转让其任何权利义务。")) == ["duplicate_paragraph 附件一"])
    #expect(try rules(sound("您的账号与帐号。")) == ["spelling_variants 附件一"])
    #expect(try rules(sound("iOS 与 BIOS、ios")) == ["spelling_variants 附件一"])
    #expect(try rules(sound("手机号码和手机号码")) == [])
  }

  @Test(
    "Words that are written in several ways",
    arguments: [
      "其它与其他", "登录或登陆", "做为甲方，作为乙方", "账户与帐户", "部份或部分", "撤消、撤销", "身份与身分证", "唯一、惟一",
      "签订与签定", "APP 与 App", "您的app，该App。", "通过Wi-Fi或WiFi", "wifi，Wi-Fi", "e-mail 或 email",
      "ＡＰＰ与APP",
      "use our APP or our app", "iOS/Android 与 ios",
    ])
  func variants(words: String) throws {
    #expect(try rules(sound(words)) == ["spelling_variants 附件一"])
  }

  @Test(
    "Words that are not",
    arguments: [
      "制定、制订", "定金与订金", "自身分享部分，内部份额；身份", "Users may leave. All users, and the Users' Guide.",
      "App Store 与 app", "Cookies\nWe set cookies.", "THE SERVICE IS FREE, the service.",
      "见 https://example.com/APP 与 app", "write to APP@example.com, or use the app",
      "WWW.EXAMPLE.COM 与 www",
      "A 与 a", "APP、APP", "Wi-Fi 与 Wi-Fi 6", "Cookie：指文件。cookie 可删除。",
    ])
  func noVariants(words: String) throws {
    #expect(try rules(sound(words)) == [])
  }

  @Test("Exemptions and restrictions are in bold")
  func emphasis() throws {
    #expect(try rules(sound(), bold: ["一.1"]) == ["not_emphasised 一.1"])
    #expect(try rules(sound("我们不承担责任。")) == ["maybe_disclaimer 附件一"])
    let text = "示例有限公司 400-000-0000\n一、**甲**乙"
    let outline = try Outline(importing: Array(text.utf8), as: .markdown)
    let checked = CheckedText(
      nodes: outline.nodes, title: nil, updateDate: nil, effectiveDate: nil,
      mustBeEmphasised: ["一"])
    #expect(checked.findings.map(\.rule).contains("partly_emphasised"))
  }

  @Test("A paragraph whose owner nobody has settled")
  func owners() throws {
    #expect(
      try rules("示例有限公司 400-000-0000\n一、甲\n1、乙\n丙。\n2、丁\n戊。\n己。\n二、庚").contains(
        "ambiguous_owner 一"))
  }
}
