import CommandLine
@testable import Commands
import Glibc
import Reporting
import Testing

/// The root of the repository, by the place of this file in it.
private let root: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/")
}()

private func contents(_ path: String) -> String? {
  let descriptor = unsafe open(root + "/" + path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = unsafe bytes.withUnsafeMutableBytes { buffer in
    unsafe read(descriptor, buffer.baseAddress, buffer.count)
  }
  return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
}

@Suite("Files that are rendered from the catalogue; ‘make generate’ renders them anew")
struct GeneratedFilesTests {
  @Test("The manual pages are fresh", arguments: Language.allCases)
  func manuals(language: Language) {
    let renderer = Manuals.renderer(Catalogue.withoutSession.tree, language)
    let folder = language == .english ? "man/man1/" : "man/zh_CN/man1/"
    #expect(renderer.pageNames.count > 10)
    for name in renderer.pageNames {
      #expect(contents(folder + name + ".1") == renderer.page(name), "\(name) is stale")
    }
  }

  @Test("The completion scripts are fresh", arguments: CompletionScript.allCases)
  func completions(shell: CompletionScript) {
    let names = [CompletionScript.bash: "xsyf.bash", .zsh: "_xsyf", .fish: "xsyf.fish"]
    #expect(contents("completions/" + (names[shell] ?? "")) == shell.script(for: "xsyf"))
  }
}

@Suite("The catalogue")
struct CatalogueTests {
  private var commands: [Command] {
    Catalogue.withoutSession.tree.groups.flatMap { $0.commands() }
  }

  @Test("Everything is said in both languages")
  func languages() {
    for command in commands {
      let texts =
        [command.summary] + command.discussion + command.examples.map(\.help)
        + command.parameters.map(\.help) + command.fields.flatMap { [$0.title, $0.help] }
      for text in texts {
        #expect(!text.english.isEmpty && !text.chinese.isEmpty, "\(command.name): \(text)")
      }
    }
  }

  @Test("The catalogue lists every command by its own name")
  func names() {
    for group in Catalogue.withoutSession.tree.groups {
      for entry in group.entries() { #expect(entry.command().path == entry.path) }
    }
  }

  @Test("Names are unique, and every example is a call of its command")
  func examples() throws {
    #expect(Set(commands.map(\.name)).count == commands.count)
    for command in commands {
      for example in command.examples {
        let line = example.line.prefix { $0 != ">" && $0 != "<" }
        guard
          case .invocation(let call) = try Catalogue.withoutSession.parser.parse(
            WordSplitter.split(String(line)))
        else {
          Issue.record("\(example.line) is no call")
          continue
        }
        #expect(call.command.name == command.name)
      }
    }
  }

  @Test("Every command that changes the store can be rehearsed")
  func dryRun() {
    let reading = [
      "list", "show", "verify", "seal", "export", "follow", "outline", "text", "check", "render",
      "statement", "diff", "acceptances", "bound", "pending", "objections", "notices", "stats",
      "try", "evaluate", "mask", "explain",
    ]
    let others = ["store init", "store backup", "store migrate", "status", "batch", "repl", "help"]
    for command in commands {
      guard let verb = command.path.last, !reading.contains(verb), !others.contains(command.name),
        command.path.first != "completions"
      else { continue }
      #expect(command.parameters.contains { $0.name == "dry-run" }, "\(command.name)")
    }
  }

  @Test("Fields are named once, in snake_case")
  func fields() {
    for command in commands {
      let names = command.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(command.name)")
      for name in names {
        #expect(name.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber }, "\(name)")
      }
    }
  }
}
