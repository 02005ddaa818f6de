import Glibc
import CommandLine
import Domain
public import Reporting
import Store
public import Terminal
public import Time

/// What a process brings to every command that it runs: its streams, its environment, its clock,
/// and the store, once one was opened.
public final class Context {
  /// The environment of the process.
  public let environment: [String: String]
  /// The language of the user.
  public let language: Language
  /// Where data goes.
  public let output: OutputStream
  /// Where everything else goes.
  public let remarks: OutputStream
  /// What the streams are connected to.
  public let devices: Devices
  let clock: Clock
  private var opened: (path: String, mode: Store.Mode, store: Store)?

  /// What the standard streams are connected to.
  public struct Devices: Sendable {
    /// Whether standard input is a terminal.
    public var inputIsTerminal: Bool
    /// Whether standard output is a terminal.
    public var outputIsTerminal: Bool
    /// Whether standard error is a terminal.
    public var remarksAreTerminal: Bool
    /// How many columns the terminal has.
    public var columns: Int
    /// How many rows the terminal has.
    public var rows: Int

    /// What the streams are connected to.
    public init(
      inputIsTerminal: Bool, outputIsTerminal: Bool, remarksAreTerminal: Bool, columns: Int,
      rows: Int
    ) {
      self.inputIsTerminal = inputIsTerminal
      self.outputIsTerminal = outputIsTerminal
      self.remarksAreTerminal = remarksAreTerminal
      self.columns = columns
      self.rows = rows
    }
  }

  /// A context.
  public init(
    environment: [String: String], output: OutputStream, remarks: OutputStream, devices: Devices,
    clock: Clock = .system
  ) {
    self.environment = environment
    self.language = Language(environment: environment)
    self.output = output
    self.remarks = remarks
    self.devices = devices
    self.clock = clock
  }

  /// A context that shares everything but the data stream, for commands whose output is collected.
  func collecting() -> Context {
    var silent = devices
    silent.outputIsTerminal = false
    let context = Context(
      environment: environment, output: OutputStream(collecting: ()), remarks: remarks,
      devices: silent, clock: clock)
    context.opened = opened
    return context
  }

  /// Takes over the store that another context opened in the meantime.
  func adoptStore(of other: Context) {
    opened = other.opened
  }

  /// The store that an invocation means, opened at its first use.
  func store(_ invocation: Invocation, _ mode: Store.Mode) throws(Failure) -> Store {
    let path = try storePath(invocation)
    if let opened, opened.path == path, opened.mode == .writing || mode == .reading {
      return opened.store
    }
    let store = try Store(opening: path, mode, clock: clock)
    opened = (path, mode, store)
    return store
  }

  /// Closes a store that was written, so that everything stands in its one file. One that was only
  /// read is left to the end of the process, which is quicker at it.
  public func closeStore() {
    if opened?.mode == .writing { opened = nil }
  }

  /// The path of the store that an invocation means.
  func storePath(_ invocation: Invocation) throws(Failure) -> String {
    try invocation[GlobalOptions.store] ?? StoreLocation.path(environment)
  }

  /// The path of the store that a command without `--store` means.
  public var currentStorePath: String { StoreLocation.path(environment) }

  /// The operator who acts where a command does not say, with the roles held; nil where there is no
  /// store or no operator.
  public func currentActor() -> String? {
    guard let invocation = try? GlobalWords.invocation([]),
      let call = try? Calls.call(invocation, self, .anyRole, isAttempt: false),
      let store = try? store(invocation, .reading)
    else { return nil }
    return try? store.read(call) { session throws(Failure) in
      let person = try session.person
      return person.name + "[" + person.roles.map(\.rawValue).joined(separator: ",") + "]"
    }
  }

  /// The name of the operator who is to act, if one was chosen.
  func operatorName(_ invocation: Invocation) throws(Failure) -> String? {
    try invocation[GlobalOptions.operatorName] ?? environment.nonEmpty("XSYF_OPERATOR")
  }

  /// Writes a line for people on standard error, unless they want none.
  func remark(_ text: Text, _ invocation: Invocation) throws(Failure) {
    guard !invocation[GlobalOptions.quiet] else { return }
    try write(Sanitizer.visible(text[language]) + "\n", to: remarks)
  }

  /// Writes data as it stands.
  public func print(_ text: String) throws(Failure) {
    try write(text, to: output)
  }

  /// Writes data as it stands.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do {
      try output.write(bytes)
    } catch {
      throw OutputProblem.failure(error)
    }
  }

  /// Writes text that came from outside; a terminal is to obey nothing in it.
  func printForeign(_ text: String) throws(Failure) {
    let isSafe = !devices.outputIsTerminal
    try print(isSafe ? text : Sanitizer.visible(text, keepLineBreaks: true))
  }

  /// Shows a long text to a person: through a pager, if it does not fit the screen.
  func present(_ text: String, _ invocation: Invocation?) throws(Failure) {
    let command = Pager.command(
      for: text, variables: ["XSYF_PAGER", "PAGER"], environment: environment,
      outputIsTerminal: devices.outputIsTerminal,
      isDisabled: invocation?[GlobalOptions.noPager] ?? false, columns: devices.columns,
      rows: devices.rows)
    if let command {
      try flush()
      let wasShown = try? Pager.show(Array(text.utf8), through: command, environment: environment)
      if wasShown == true { return }
    }
    try print(text)
  }

  /// Asks a person at the terminal to confirm something, unless they said yes beforehand.
  ///
  /// Nothing is asked where nobody could answer; the command was explicit enough. Throws
  /// `not_confirmed` where the answer is no.
  func confirm(_ question: Text, _ invocation: Invocation) throws(Failure) {
    let isSilenced =
      invocation[GlobalOptions.yes] || invocation[GlobalOptions.noInput]
      || invocation[ChangeOptions.dryRun] || environment.nonEmpty("XSYF_NO_INPUT") != nil
    guard !isSilenced else { return }
    let answer = Prompt.confirm(
      question[language], input: STDIN_FILENO, inputIsTerminal: devices.inputIsTerminal,
      remarks: remarks, remarksAreTerminal: devices.remarksAreTerminal, environment: environment)
    guard answer == false else { return }
    throw Failure(
      .refused, "not_confirmed", Text("nothing was done", "未执行"),
      hint: Text("Answer ‘y’, or add --yes.", "请回答 y，或加 --yes。"))
  }

  /// Hands over what was printed so far.
  public func flush() throws(Failure) {
    do {
      try output.flush()
      try remarks.flush()
    } catch {
      throw OutputProblem.failure(error)
    }
  }

  private func write(_ text: String, to stream: OutputStream) throws(Failure) {
    do {
      try stream.write(text)
      if stream === remarks { try stream.flush() }
    } catch {
      throw OutputProblem.failure(error)
    }
  }
}

extension [String: String] {
  /// The value of a variable that is set and not empty.
  func nonEmpty(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
