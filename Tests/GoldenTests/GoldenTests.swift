import GoldenHarness
import Testing

/// Runs every golden file below `Cases`; what such a file is stands at `GoldenCase`.
///
///     swift test --filter GoldenTests                         all files
///     XSYF_GOLDEN=account/ swift test --filter GoldenTests    those whose name contains this
///     XSYF_RECORD=1 swift test --filter GoldenTests           writes what happens into the files
@Suite("The executable does what the golden files say")
struct GoldenTests {
  static let isRecording = HarnessEnvironment.value(of: "XSYF_RECORD") == "1"
  static let directory = FileSystem.parent(of: #filePath) + "/Cases"
  static let files = (try? GoldenFile.chosen(below: directory)) ?? []

  @Test("a session goes as it is written down", .disabled(if: isRecording), arguments: files)
  func session(_ file: GoldenFile) throws {
    let observations = try GoldenRunner(executable: ExecutableUnderTest.path()).run(file.load())
    if let report = DifferenceReport.text(of: observations, in: file.name) {
      Issue.record("\(report)XSYF_RECORD=1 swift test --filter GoldenTests rewrites the file")
    }
  }

  @Test("what happens is written into the files", .enabled(if: isRecording))
  func recording() async throws {
    let runner = GoldenRunner(executable: try ExecutableUnderTest.path())
    var reports: [String] = []
    try await withThrowingTaskGroup(of: String?.self) { group in
      for file in Self.files {
        group.addTask { try Self.record(file, with: runner) }
      }
      for try await report in group {
        if let report { reports.append(report) }
      }
    }
    let list = reports.sorted().map { "\n" + $0 }.joined()
    Issue.record(
      "recorded \(Self.files.count) files, \(reports.count) of them changed:\(list)",
      severity: .warning)
  }

  @Test("every golden file can be read, and runs at least one command")
  func everyFileHasACommand() throws {
    let files = try GoldenFile.all(below: Self.directory)
    #expect(!files.isEmpty)
    #expect(!Self.files.isEmpty, "no name contains \(GoldenFile.filterVariable)")
    for file in files {
      #expect(throws: Never.self, "\(file.name)") {
        let commands = try file.load().commands
        #expect(!commands.isEmpty, "\(file.name)")
      }
    }
  }

  /// Says what changed in a file, nil when nothing did.
  private static func record(_ file: GoldenFile, with runner: GoldenRunner) throws -> String? {
    let observations = try runner.run(file.load())
    for observation in observations {
      if let problem = observation.problem {
        Issue.record("\(file.name):\(observation.line): \(problem)")
      }
    }
    let changed = try file.record(observations)
    return changed > 0 ? "\(file.name): \(changed) of \(observations.count) commands" : nil
  }
}
