import CommandLine
import Domain
import Reporting
import Store

enum ContentAdd {
  static let verb = Verb.changing(
    ["content", "add"], .role(.moderator),
    About(
      Text("take in one item", "录入一条内容"),
      [Text("Its text is frozen as evidence.", "正文即作为证据固定。")]),
    parameters: ContentOptions.form + ChangeOptions.adding, fields: ContentIntakeView.view.fields
  ) { invocation, session throws(Failure) in
    let form = try ContentForm(reading: Verb.form(invocation, ContentOptions.form))
    return ContentIntakeView.view.record(try session.content.take(form))
  }
}
