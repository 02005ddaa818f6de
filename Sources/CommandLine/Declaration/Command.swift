public import Reporting

/// A command as a value: everything there is to know of it but how it is carried out.
///
/// The parser, the help, the manual page and the completions are all renderers of it.
public struct Command: Sendable {
  /// The words that call it: `["account", "suspend"]`, or one word.
  public let path: [String]
  /// What it does, in one line.
  public let summary: Text
  /// What else there is to know, in paragraphs.
  public let discussion: [Text]
  /// Calls of it, each with what it does.
  public let examples: [Example]
  /// What it takes, arguments in their order.
  public let parameters: [Parameter]
  /// The fields of the records it prints.
  public let fields: [Field]

  /// A call of a command, as it would be typed, with what it does.
  public struct Example: Sendable {
    /// The words after the program's name.
    public let line: String
    /// What the call does.
    public let help: Text

    /// An example.
    public init(_ line: String, _ help: Text) {
      self.line = line
      self.help = help
    }
  }

  /// A command.
  public init(
    _ path: [String], summary: Text, discussion: [Text] = [], examples: [Example] = [],
    parameters: [any ParameterKey] = [], fields: [Field] = []
  ) {
    self.path = path
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.parameters = parameters.map(\.parameter)
    self.fields = fields
  }

  /// The words that call it, as they are typed.
  public var name: String { path.joined(separator: " ") }

  /// The parameters that stand in their place, in order.
  var arguments: [Parameter] { parameters.filter { !$0.isOption } }

  /// The parameters that are written with dashes.
  var options: [Parameter] { parameters.filter(\.isOption) }
}
