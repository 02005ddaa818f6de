import CommandLine
import Reporting

/// A small program's commands, to parse and render.
enum Fixture {
  static let verbose = Flag("verbose", short: "v", Text("say more", "多说"))
  static let quick = Flag("quick", short: "q", Text("be quick", "快"))
  static let file = Option(
    "file", short: "f", .text("FILE", completion: .files), Text("a file", "文件"))
  static let size = Option("size", .number("N", in: 1...9), Text("a size", "大小"))
  static let form = Option("form", attached: .text("FIELDS"), Text("a form", "形式"))
  static let colour = Argument(
    .word("COLOUR", of: [Choice("red", Text("red", "红")), Choice("green", Text("green", "绿"))]),
    Text("the colour", "颜色"))
  static let rest = Arguments(.text("WORD"), required: false, Text("words", "词"))

  static let paint = Command(
    ["house", "paint"], summary: Text("paint the house", "刷房子"),
    discussion: [Text("Use a brush. It takes time.", "用刷子。")],
    examples: [Command.Example("house paint red", Text("in red", "刷红"))],
    parameters: [colour, rest, size, quick, form],
    fields: [Field("area", Text("AREA", "面积"), Text("the area", "面积"))])
  static let show = Command(["house", "door", "show"], summary: Text("show the door", "看门"))
  static let ring = Command(["ring"], summary: Text("ring", "按铃"), parameters: [rest])

  static let tree = CommandTree(
    program: "demo", summary: Text("a demonstration", "演示"), globals: [verbose, file],
    groups: [
      CommandGroup("house", summary: Text("houses", "房子")) {
        [CommandGroup.Entry(paint.path) { paint }, CommandGroup.Entry(show.path) { show }]
      },
      CommandGroup("ring", summary: Text("ring", "按铃"), isCommand: true) {
        [CommandGroup.Entry(ring.path) { ring }]
      },
    ])

  static func parse(_ words: String...) throws(Failure) -> Parser.Request {
    try Parser(tree).parse(words)
  }

  static func invocation(_ words: String...) throws(Failure) -> Invocation {
    guard case .invocation(let invocation) = try Parser(tree).parse(words) else {
      throw Failure(.usage, "no_invocation", Text(verbatim: "no invocation"))
    }
    return invocation
  }

  static func code(_ words: String...) -> String? {
    do { _ = try Parser(tree).parse(words) } catch { return error.code }
    return nil
  }
}
