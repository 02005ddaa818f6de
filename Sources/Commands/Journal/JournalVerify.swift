import CommandLine
import Digest
import Domain
import Reporting
import Store

enum JournalVerify {
  private static let access = Access.anyRole
  private static let fields = [
    Field("entries", Text("ENTRIES", "条目"), Text("entries that hold", "核对无误的条目数")),
    Field(
      "erased", Text("ERASED", "已删明细"),
      Text("entries whose details were erased by law", "明细已依法删除的条目数")),
    Field("evidence", Text("EVIDENCE", "证据"), Text("frozen documents that hold", "核对无误的固定材料数")),
    Field("head", Text("HEAD", "末端"), Text("the hash of the last entry", "最后一条的哈希")),
    Field("sealed", Text("SEALED", "封存比对"), Text("whether a seal was compared", "是否比对了封存值")),
  ]

  static let verb = Verb(
    About(
      Text("re-compute the journal and everything it froze", "重新计算并核对整个日志及其固定的材料"),
      [
        Text(
          "Names the first broken entry (exit status 7). With --seal it also finds entries cut off the end.",
          "指出首条被破坏的条目（退出状态 7）。加 --seal 还可发现末尾被截断。"),
        Text(
          "An entry's hash is the SHA-256 of its canonical form. Its first line is ‘xsyf-journal 1’; each further line is NAME:LENGTH:VALUE, "
            + "LENGTH in bytes, or NAME:- where there is no value, every line ended by LF, in the order "
            + "previous, sequence, at, operator, os_user, verb, subject, clause, outcome, request, artefact, detail. "
            + "The instant is milliseconds since 1970 in UTC; digests are lower-case hexadecimal; previous is the hash of the entry before, 64 zeros for the first. "
            + "The detail is the SHA-256 of a salt of 16 bytes followed by the detail's text in UTF-8.",
          "条目的哈希是其规范格式的 SHA-256。首行为“xsyf-journal 1”，其后每行为 名称:字节数:值，无值者为 名称:-，均以 LF 结尾，顺序为："
            + "previous、sequence、at、operator、os_user、verb、subject、clause、outcome、request、artefact、detail。"
            + "时间为 1970 年以来的 UTC 毫秒数；摘要为小写十六进制；previous 为前一条的哈希，首条为 64 个零。"
            + "detail 为 16 字节盐与明细文本（UTF-8）拼接后的 SHA-256。"),
      ],
      examples: [
        .init(
          "journal verify --seal 12:6c43aded44ad5293f82a9a19dfe534c3cbc88f0f10ec49ff4f065d9c637dd5de",
          Text("against a seal kept elsewhere", "与封存值比对"))
      ]
    ).command(["journal", "verify"], access, [JournalSeal.option], fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    let seal = try invocation[JournalSeal.option]
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let result = try session.journalEntries.verify(seal: seal)
      if let broken = result.firstBreak {
        throw Failure(
          .unavailable, broken.code, broken.message,
          hint: Text(
            "Keep the file as it is, and compare it with a backup.", "请保留原文件，并与备份比对。"),
          subject: "journal \(broken.sequence)")
      }
      let record = Record([
        Value.Member("entries", .integer(result.entries)),
        Value.Member("erased", .integer(result.erased)),
        Value.Member("evidence", .integer(result.evidence)),
        Value.Member("head", .text(result.head.hash.hexadecimal)),
        Value.Member("sealed", .bool(seal != nil)),
      ])
      try Output(context, invocation).one(record, zone: session.zone)
    }
    return .done
  }
}
