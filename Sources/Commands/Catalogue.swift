public import CommandLine
public import Reporting

/// Every command of the program, in the order of the documentation.
public struct Catalogue: Sendable {
  /// The program's name.
  public static let program = "xsyf"

  /// Commands that share their first word, or one that is called by a single word.
  public struct Noun: Sendable {
    let name: String
    let summary: Text
    let isCommand: Bool
    let verbs: @Sendable () -> [Verb]

    /// Commands that share their first word.
    public init(_ name: String, _ summary: Text, verbs: @escaping @Sendable () -> [Verb]) {
      self.name = name
      self.summary = summary
      self.isCommand = false
      self.verbs = verbs
    }

    /// A command that is called by a single word.
    public init(command: String, _ summary: Text, verb: @escaping @Sendable () -> Verb) {
      self.name = command
      self.summary = summary
      self.isCommand = true
      self.verbs = { [verb()] }
    }
  }

  let nouns: [Noun]

  /// The catalogue, with the interactive session, which lives in a room above.
  public init(interactive: Noun) {
    nouns = Self.records + Self.groundwork + [Self.status, interactive] + Self.shell
  }

  /// The catalogue as documentation and completion need it, where nothing is carried out that
  /// belongs to the session above.
  static let withoutSession = Catalogue(
    interactive: Noun(command: "repl", Text("an interactive session", "交互会话")) {
      Verb(Command(["repl"], summary: Text("an interactive session", "交互会话"))) {
        _, _ throws(Failure) in .done
      }
    })

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
          noun.verbs().map(\.command)
        }
      })
  }

  /// A parser of the catalogue's command lines.
  public var parser: Parser { Parser(tree) }

  func verb(_ path: [String]) -> Verb? {
    nouns.first { $0.name == path.first }?.verbs().first { $0.command.path == path }
  }

  private static let records = [
    Noun("account", Text("accounts of residents and doctors", "居民与医生账号")) {
      [
        AccountAdd.verb, AccountImport.verb, AccountList.verb, AccountShow.verb,
        AccountSuspend.verb, AccountTerminate.verb, AccountRestore.verb,
      ]
    },
    Noun("doctor", Text("doctors' credential applications", "医生资质申请")) {
      [
        DoctorSubmit.verb, DoctorImport.verb, DoctorList.verb, DoctorShow.verb,
        DoctorApprove.verb, DoctorReject.verb,
      ]
    },
    Noun("content", Text("what people posted", "用户发布的内容")) {
      [
        ContentAdd.verb, ContentImport.verb, ContentList.verb, ContentShow.verb,
        ContentScan.verb, ContentRemove.verb, ContentAllow.verb,
      ]
    },
    Noun("case", Text("matters to be decided", "待处置的案件")) {
      [CaseList.verb, CaseShow.verb]
    },
    Noun("decision", Text("what was decided", "已作出的决定")) {
      [DecisionList.verb, DecisionShow.verb]
    },
    Noun("proposal", Text("acts that wait for a second person", "待第二人复核的事项")) {
      [ProposalList.verb, ProposalShow.verb, ProposalConfirm.verb, ProposalWithdraw.verb]
    },
  ]

  private static let groundwork = [
    Noun("agreement", Text("the agreements everything rests on", "服务协议及其版本")) {
      [
        AgreementImport.verb, AgreementList.verb, AgreementShow.verb, AgreementOutline.verb,
        AgreementText.verb, AgreementPublish.verb,
      ]
    },
    Noun("operator", Text("who works with the store, and in which roles", "管理员及其角色")) {
      [
        OperatorAdd.verb, OperatorList.verb, OperatorShow.verb, OperatorGrant.verb,
        OperatorRevoke.verb, OperatorDisable.verb, OperatorLink.verb,
      ]
    },
    Noun("journal", Text("the record of everything that was done", "不可篡改的操作日志")) {
      [
        JournalList.verb, JournalShow.verb, JournalVerify.verb, JournalSeal.verb,
        JournalExport.verb, JournalFollow.verb,
      ]
    },
    Noun("store", Text("the file that holds it all", "数据库文件")) {
      [
        StoreInit.verb, StoreShow.verb, StoreCheck.verb, StoreBackup.verb, StoreMigrate.verb,
        StoreSettingsList.verb, StoreSettingsSet.verb,
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
    Noun("completions", Text("completion for shells", "命令行补全")) { Completions.verbs },
    Noun(command: "help", Text("help and manual pages", "帮助与手册")) { Help.verb },
  ]
}
