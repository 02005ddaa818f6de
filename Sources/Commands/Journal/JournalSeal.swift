import CommandLine
import Digest
import Domain
import Reporting
import Store

enum JournalSeal {
  static let verb = Verb.showing(
    ["journal", "seal"], .anyRole,
    About(
      Text("print the head of the journal, to be kept elsewhere", "输出日志末端的封存值，另行保管"),
      [
        Text(
          "A chain shows changes within it, but not that its end was cut off; a seal kept elsewhere does (journal verify --seal).",
          "哈希链可发现中间被改动，但无法发现末尾被截断；另行保管的封存值可以（journal verify --seal）。")
      ]),
    parameters: [], fields: fields
  ) { _, session throws(Failure) in
    let head = try session.journalEntries.head()
    return Record([
      Value.Member("sequence", .integer(head.sequence)),
      Value.Member("hash", .text(head.hash.hexadecimal)),
      Value.Member("seal", .text(text(head))),
    ])
  }

  static let option = Option(
    "seal",
    ValueKind<JournalRepository.Head>("SEQUENCE:HASH") { word throws(ValueProblem) in
      try read(word)
    }, Text("compare with a seal that was kept elsewhere", "与另行保管的封存值比对"))

  private static let fields = [
    Field("sequence", Text("NO", "序号"), Text("the last entry", "最后一条的序号")),
    Field("hash", Text("HASH", "哈希"), Text("its hash", "其哈希")),
    Field(
      "seal", Text("SEAL", "封存值"),
      Text("both, for journal verify --seal", "供 journal verify --seal 使用")),
  ]

  private static func text(_ head: JournalRepository.Head) -> String {
    "\(head.sequence):\(head.hash.hexadecimal)"
  }

  private static func read(_ word: String) throws(ValueProblem) -> JournalRepository.Head {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int64(parts[0]), sequence >= 0,
      let hash = Digest256(hexadecimal: String(parts[1]))
    else {
      throw ValueProblem(
        Text("must be a seal as ‘journal seal’ prints it", "必须是 journal seal 输出的封存值"))
    }
    return JournalRepository.Head(sequence: sequence, hash: hash)
  }
}
