import CommandLine
import Domain
import Reporting

/// What is said of a command: its summary, its discussion, its examples.
struct About {
  let summary: Text
  var discussion: [Text] = []
  var examples: [Command.Example] = []

  init(_ summary: Text, _ discussion: [Text] = [], examples: [Command.Example] = []) {
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
  }

  func command(
    _ path: [String], _ access: Access, _ parameters: [any ParameterKey], _ fields: [Field]
  ) -> Command {
    let role = Text("Role: \(access.names.english).", "所需角色：\(access.names.chinese)。")
    return Command(
      path, summary: summary, discussion: discussion + [role], examples: examples,
      parameters: parameters, fields: fields)
  }
}
