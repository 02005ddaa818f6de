import CommandLine
import Digest
import Formats
import Reporting
import Store

enum JournalView {
  static let view = View<JournalRepository.Line>([
    .init("sequence", Text("NO", "序号"), Text("the place in the journal", "日志序号")) {
      .integer($0.entry.sequence)
    },
    .init("at", Text("AT", "时间"), Text("when", "时间")) { .instant($0.entry.at) },
    .init("operator", Text("OPERATOR", "管理员"), Text("who acted", "操作人")) {
      .text($0.entry.operatorName)
    },
    .detail("os_user", Text("OS USER", "系统用户"), Text("as which system user", "系统用户")) {
      .text($0.entry.osUser)
    },
    .init("verb", Text("VERB", "操作"), Text("the command", "命令")) { .text($0.entry.verb) },
    .init("subject", Text("SUBJECT", "对象"), Text("what it is about", "对象")) {
      .text($0.entry.subject)
    },
    .init("clause", Text("CLAUSE", "条款"), Text("the clause it rests on", "所依据的条款")) {
      .text($0.entry.clause)
    },
    .init("outcome", Text("OUTCOME", "结果"), Text("done, or the code of a refusal", "done 或拒绝代码")) {
      .text($0.entry.outcome)
    },
    .detail("request", Text("REQUEST", "请求号"), Text("the call that wrote it", "写入该条的调用")) {
      .text($0.entry.request)
    },
    .detail(
      "detail", Text("DETAIL", "明细"),
      Text("reason, before and after, as JSON; null once erased", "理由与前后变化（JSON）；删除后为空")
    ) { .text($0.detail) },
    .detail("format", Text("FORMAT", "格式"), Text("the version of the canonical form", "规范格式版本")) {
      .integer($0.entry.format)
    },
    .detail(
      "artefact", Text("ARTEFACT", "固定文件摘要"),
      Text("the digest of what was frozen or published", "被固定或发布文件的摘要")
    ) { .text($0.entry.artefact?.hexadecimal) },
    .detail(
      "detail_digest", Text("DETAIL DIGEST", "明细摘要"),
      Text("the salted digest of the detail", "明细的加盐摘要")
    ) { .text($0.entry.detail.hexadecimal) },
    .detail("previous", Text("PREVIOUS", "前一条哈希"), Text("the hash of the entry before", "前一条的哈希")) {
      .text($0.entry.previous.hexadecimal)
    },
    .detail("hash", Text("HASH", "哈希"), Text("the hash of the canonical form", "规范格式的哈希")) {
      .text($0.entry.hash.hexadecimal)
    },
  ])
}
