import GoldenHarness
import Testing

@Suite("What differs from run to run is replaced, and nothing else")
struct NormalizerTests {
  static let digest = String(repeating: "0123456789abcdef", count: 4)
  let users = UserNames(name: "root", number: 0)

  func normalize(_ text: String, keeping file: String = "") -> String {
    Normalizer(directory: "/tmp/x.1", users: users, keeping: Literals(in: file))
      .text(of: Array(text.utf8))
  }

  @Test(
    "times, dates, digests, directories, versions",
    arguments: [
      ("at 2026-11-24T13:05:09Z.", "at [INSTANT]."),
      ("2026-11-24T13:05:09.123456Z", "[INSTANT]"),
      ("\"2026-11-24T21:05:09+08:00\"", "\"[INSTANT]\""),
      ("[2026-11-24T13:05:09Z, 2026-11-25T13:05:09-01:30)", "[[INSTANT], [INSTANT])"),
      ("2026-11-24 21:05", "[TIME]"),
      ("2026-11-24 21:05:09\t2026-11-24 21:05", "[TIME]\t[TIME]"),
      ("于2026-11-24 21:05止", "于[TIME]止"),
      ("2026-11-24", "[DATE]"),
      ("agreement@2026-11-24#x", "agreement@[DATE]#x"),
      ("2026-11-24 25:05", "[DATE] 25:05"),
      (digest, "[DIGEST]"),
      ("sha256:\(digest)\n", "sha256:[DIGEST]\n"),
      ("/tmp/x.1/store.db /tmp/x.1", "[DIR]/store.db [DIR]"),
      ("SQLite 3.40.1", "SQLite [SQLITE]"),
      ("{\"sqlite_version\":\"3.40.1\"}", "{\"sqlite_version\":\"[SQLITE]\"}"),
    ])
  func replaces(output: String, text: String) {
    #expect(normalize(output) == text)
  }

  @Test(
    "what only looks alike stays",
    arguments: [
      "2026-13-01", "2026-00-10", "2026-11-32", "12026-11-24", "2026-11-245", "x2026-11-24",
      "2026-11-24x", "2026-1-2", "11-24 21:05", digest + "0", "g" + digest,
      String(digest.dropLast()),
      digest.uppercased(), "/tmp/x.2/store.db", "3.40.1", "sqlite\n3.40.1", "sqlite 13.40.1",
      "sqlite 3.4", "2026-11-24T", "",
    ])
  func keepsOthers(output: String) {
    #expect(normalize(output) == output)
  }

  @Test(
    "a moment that the file says stays, in whatever form it is shown",
    arguments: [
      "2025-03-15T00:00:00Z", "2025-03-15T08:00:00+08:00", "2025-03-14T23:00:00-01:00",
      "2025-03-15 08:00", "2025-03-15 08:00:00", "2025-03-15",
    ])
  func keepsInputMoments(output: String) {
    for form in ["2025-03-15T00:00:00Z", "2025-03-15T08:00:00+08:00", "2025-03-15 08:00"] {
      #expect(normalize(output, keeping: "$ xsyf a --at \(form)\n") == output)
    }
  }

  @Test("a date that the file says stays, as does its beginning in China")
  func keepsInputDates() {
    let output = "2021-07-19 2021-07-18T16:00:00Z 2021-07-19 00:00"
    #expect(normalize(output, keeping: "--effective 2021-07-19") == output)
  }

  @Test("a minute that contains the moment stays; another moment does not")
  func minutes() {
    let file = "--at 2025-03-15T00:00:30Z"
    #expect(normalize("2025-03-15 08:00", keeping: file) == "2025-03-15 08:00")
    #expect(normalize("2025-03-15 08:00:29", keeping: file) == "[TIME]")
    #expect(normalize("2025-03-15 08:01", keeping: file) == "[TIME]")
    #expect(normalize("2025-03-15T00:00:31Z", keeping: file) == "[INSTANT]")
  }

  @Test("a local time of another zone stays when it is written down itself")
  func otherZones() {
    #expect(normalize("2025-03-15 01:00", keeping: "2025-03-15 01:00") == "2025-03-15 01:00")
  }

  @Test("moments before 1970, on leap days and at the ends of years are computed")
  func calendar() {
    for (utc, china) in [
      ("1969-12-31T15:59:59Z", "1969-12-31 23:59:59"), ("2024-02-28T16:00:00Z", "2024-02-29 00:00"),
      ("1999-12-31T16:00:00Z", "2000-01-01 00:00"), ("2100-02-28T16:00:00Z", "2100-03-01 00:00"),
    ] {
      #expect(normalize(china, keeping: utc) == china)
      #expect(normalize(utc, keeping: china) == utc)
    }
  }

  @Test("a digest that the file says stays")
  func keepsInputDigests() {
    #expect(normalize(Self.digest, keeping: "sha256:\(Self.digest)") == Self.digest)
  }

  @Test(
    "the user is replaced where it is meant",
    arguments: [
      ("OS user root", "OS user [USER]"), ("os_user: root.", "os_user: [USER]."),
      ("系统用户root已绑定", "系统用户[USER]已绑定"), ("用户：root", "用户：[USER]"),
      ("a\troot\tb", "a\t[USER]\tb"), ("root\t1", "[USER]\t1"), ("x,root,y", "x,[USER],y"),
      ("{\"os_user\":\"root\",\"uid\":0}", "{\"os_user\":\"[USER]\",\"uid\":[UID]}"),
      ("uid 0 (root)", "uid [UID] ([USER])"), ("User=root", "User=[USER]"),
      ("the root of the tree", "the root of the tree"), ("/root/x", "/root/x"),
      ("user /root", "user /root"), ("user root-2", "user root-2"), ("user rooted", "user rooted"),
      ("user@root", "user@root"), ("0 of 0", "0 of 0"), ("uid 10", "uid 10"), ("uid 0x", "uid 0x"),
      ("a\troot b\t0", "a\troot b\t0"), ("\"root", "\"root"),
    ])
  func users(output: String, text: String) {
    #expect(normalize(output) == text)
  }

  @Test("what cannot be seen is spelled out")
  func invisible() {
    #expect(normalize("\u{feff}a\r\n") == "[U+FEFF]a[U+000D]\n")
    #expect(normalize("\u{1b}[31m\u{202e}\u{200b}\0") == "[U+001B][31m[U+202E][U+200B][U+0000]")
    #expect(normalize("a\t\nb \n\nc ") == "a\t[END]\nb [END]\n\nc [END]")
    #expect(normalize("中文，é 👍\n") == "中文，é 👍\n")
    let normalizer = Normalizer(directory: "", users: users, keeping: Literals(in: ""))
    #expect(normalizer.text(of: [0x61, 0xff, 0xc4, 0xe3, 0x0a]) == "a[xFF][xC4][xE3]\n")
    #expect(normalizer.text(of: [0xe4, 0xb8]) == "[xE4][xB8]")
  }

  @Test("normalising twice is normalising once")
  func idempotent() {
    let output = "user root 2026-11-24 21:05 \(Self.digest) \n/tmp/x.1 \u{1b} sqlite 3.1.2 "
    let once = normalize(output)
    #expect(normalize(once, keeping: once) == once)
  }
}
