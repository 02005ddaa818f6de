public import CommandLine
import Reporting

/// Every command of the program, in the order of the documentation.
public struct Catalogue: Sendable {
  /// The program's name.
  public static let program = "xsyf"

  /// Commands that share their first word, or one that is called by a single word.
  struct Noun: Sendable {
    let name: String
    let summary: Text
    let isCommand: Bool
    let entries: @Sendable () -> [Entry]

    /// A command of the noun: its further words, and how it is made. A call makes its own alone.
    struct Entry: Sendable {
      let words: [String]
      let verb: @Sendable () -> Verb

      init(_ words: String, _ verb: @escaping @Sendable @autoclosure () -> Verb) {
        self.words = words.split(separator: " ").map(String.init)
        self.verb = verb
      }
    }

    /// Commands that share their first word.
    init(_ name: String, _ summary: Text, entries: @escaping @Sendable () -> [Entry]) {
      self.name = name
      self.summary = summary
      self.isCommand = false
      self.entries = entries
    }

    /// A command that is called by a single word.
    init(command: String, _ summary: Text, verb: @escaping @Sendable () -> Verb) {
      self.name = command
      self.summary = summary
      self.isCommand = true
      self.entries = { [Entry("", verb())] }
    }
  }

  let nouns: [Noun]

  /// The catalogue, with what carries out the interactive session.
  public init(interactive: @escaping Verb.Run) {
    let repl = Noun(command: "repl", Repl.summary) { Verb(Repl.command, run: interactive) }
    nouns = Self.records + Self.groundwork + [Self.status, repl] + Self.shell
  }

  /// The catalogue as documentation and completion need it, where nothing is carried out that
  /// belongs to the session above.
  static let withoutSession = Catalogue { _, _ throws(Failure) in .done }

  /// What the parser and the renderers see.
  public var tree: CommandTree {
    CommandTree(
      program: Self.program,
      summary: Text(
        "manage the accounts, credentials, content and agreements of a doctor–resident platform",
        "医患平台管理端工具：账号、资质、内容与协议"),
      globals: GlobalOptions.all,
      groups: nouns.map { noun in
        CommandGroup(noun.name, summary: noun.summary, isCommand: noun.isCommand) {
          noun.entries().map { entry in
            CommandGroup.Entry([noun.name] + entry.words) { entry.verb().command }
          }
        }
      })
  }

  /// A parser of the catalogue's command lines.
  public var parser: Parser { Parser(tree) }

  func verb(_ path: [String]) -> Verb? {
    let words = Array(path.dropFirst())
    return nouns.first { $0.name == path.first }?.entries().first { $0.words == words }?.verb()
  }

  private static let records = [
    Noun("account", Text("accounts of residents and doctors", "居民与医生账号")) {
      [
        .init("add", AccountAdd.verb), .init("import", AccountImport.verb),
        .init("list", AccountList.verb), .init("show", AccountShow.verb),
        .init("suspend", AccountSuspend.verb), .init("terminate", AccountTerminate.verb),
        .init("restore", AccountRestore.verb),
      ]
    },
    Noun("doctor", Text("doctors' credential applications", "医生资质申请")) {
      [
        .init("submit", DoctorSubmit.verb), .init("import", DoctorImport.verb),
        .init("list", DoctorList.verb), .init("show", DoctorShow.verb),
        .init("approve", DoctorApprove.verb), .init("reject", DoctorReject.verb),
      ]
    },
    Noun("content", Text("what people posted", "用户发布的内容")) {
      [
        .init("add", ContentAdd.verb), .init("import", ContentImport.verb),
        .init("list", ContentList.verb), .init("show", ContentShow.verb),
        .init("scan", ContentScan.verb), .init("mask", ContentMask.verb),
        .init("explain", ContentExplain.verb),
        .init("remove", ContentRemove.verb), .init("allow", ContentAllow.verb),
      ]
    },
    lexicon,
    Noun("case", Text("matters to be decided", "待处置的案件")) {
      [.init("list", CaseList.verb), .init("show", CaseShow.verb)]
    },
    Noun("decision", Text("what was decided", "已作出的决定")) {
      [.init("list", DecisionList.verb), .init("show", DecisionShow.verb)]
    },
    Noun("proposal", Text("acts that wait for a second person", "待第二人复核的事项")) {
      [
        .init("list", ProposalList.verb), .init("show", ProposalShow.verb),
        .init("confirm", ProposalConfirm.verb), .init("withdraw", ProposalWithdraw.verb),
      ]
    },
  ]

  private static let lexicon = Noun(
    "lexicon", Text("what to look for in content, and what clears it", "筛查词库")
  ) {
    [
      .init("add", LexiconAdd.verb), .init("edit", LexiconEdit.verb),
      .init("remove", LexiconRemove.verb), .init("list", LexiconList.verb),
      .init("show", LexiconShow.verb), .init("import", LexiconImport.verb),
      .init("export", LexiconExport.verb), .init("stats", LexiconStats.verb),
      .init("diff", LexiconDiff.verb), .init("check", LexiconCheck.verb),
      .init("try", LexiconTry.verb), .init("evaluate", LexiconEvaluate.verb),
    ]
  }

  private static let groundwork = [
    Noun("agreement", Text("the agreements everything rests on", "服务协议及其版本")) {
      [
        .init("import", AgreementImport.verb), .init("list", AgreementList.verb),
        .init("show", AgreementShow.verb), .init("outline", AgreementOutline.verb),
        .init("text", AgreementText.verb), .init("diff", AgreementDiff.verb),
        .init("check", AgreementCheck.verb),
        .init("edit", AgreementEdit.verb), .init("tag", AgreementTag.verb),
        .init("submit", AgreementSubmit.verb), .init("approve", AgreementApprove.verb),
        .init("return", AgreementReturn.verb), .init("publish", AgreementPublish.verb),
        .init("withdraw", AgreementWithdraw.verb),
        .init("configure", AgreementConfigure.verb),
        .init("render", AgreementRender.verb), .init("site", AgreementSite.verb),
        .init("sign", AgreementSign.verb), .init("statement", AgreementStatement.verb),
        .init("verify", AgreementVerify.verb),
        .init("accept", AgreementAccept.verb),
        .init("accept-import", AgreementAcceptImport.verb),
        .init("acceptances", AgreementAcceptances.verb),
        .init("bound", AgreementBound.verb), .init("pending", AgreementPending.verb),
        .init("objections", AgreementObjections.verb),
        .init("notify", AgreementNotify.verb), .init("notices", AgreementNotices.verb),
      ]
    },
    Noun("notice", Text("notices on their way to people", "通知投递")) {
      [
        .init("next", NoticeNext.verb), .init("sent", NoticeSent.verb),
        .init("failed", NoticeFailed.verb), .init("show", NoticeShow.verb),
        .init("stats", NoticeStats.verb),
      ]
    },
    Noun("operator", Text("who works with the store, and in which roles", "管理员及其角色")) {
      [
        .init("add", OperatorAdd.verb), .init("list", OperatorList.verb),
        .init("show", OperatorShow.verb), .init("grant", OperatorGrant.verb),
        .init("revoke", OperatorRevoke.verb), .init("disable", OperatorDisable.verb),
        .init("link", OperatorLink.verb),
      ]
    },
    Noun("journal", Text("the record of everything that was done", "不可篡改的操作日志")) {
      [
        .init("list", JournalList.verb), .init("show", JournalShow.verb),
        .init("verify", JournalVerify.verb), .init("seal", JournalSeal.verb),
        .init("export", JournalExport.verb), .init("follow", JournalFollow.verb),
      ]
    },
    Noun("store", Text("the file that holds it all", "数据库文件")) {
      [
        .init("init", StoreInit.verb), .init("show", StoreShow.verb),
        .init("check", StoreCheck.verb), .init("backup", StoreBackup.verb),
        .init("migrate", StoreMigrate.verb),
        .init("settings list", StoreSettingsList.verb),
        .init("settings set", StoreSettingsSet.verb),
      ]
    },
  ]

  private static let status = Noun(
    command: "status", Text("what waits for you", "待办概览")
  ) { Status.verb }

  private static let shell = [
    Noun(command: "batch", Text("many commands, one a line, on one open store", "批量执行命令")) {
      Batch.verb
    },
    Noun("completions", Text("completion for shells", "命令行补全")) {
      Completions.entries
    },
    Noun(command: "help", Text("help and manual pages", "帮助与手册")) { Help.verb },
  ]
}
