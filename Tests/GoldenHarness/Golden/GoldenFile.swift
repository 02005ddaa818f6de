/// A golden file on disk.
public struct GoldenFile: Sendable, Hashable, CustomStringConvertible {
  /// The environment variable that restricts a test run to files whose name contains its value.
  public static let filterVariable = "XSYF_GOLDEN"

  /// Its absolute path.
  public let path: String
  /// Its path below the directory of all cases.
  public let name: String

  /// The name, for the test log.
  public var description: String { name }

  /// Every `.golden` file below a directory, in the order of the names' bytes.
  public static func all(below directory: String) throws(HarnessFailure) -> [GoldenFile] {
    try files(in: directory, prefix: "")
  }

  /// The files that ``filterVariable`` asks for: all when it is not set.
  public static func chosen(below directory: String) throws(HarnessFailure) -> [GoldenFile] {
    let files = try all(below: directory)
    guard let filter = HarnessEnvironment.value(of: filterVariable) else { return files }
    let wanted = Array(filter.utf8)
    return files.filter { Array($0.name.utf8).contains(sequence: wanted) }
  }

  private static func files(
    in directory: String, prefix: String
  ) throws(HarnessFailure) -> [GoldenFile] {
    var files: [GoldenFile] = []
    for name in try FileSystem.names(in: directory) {
      let path = directory + "/" + name
      if FileSystem.isDirectory(path) {
        files += try self.files(in: path, prefix: prefix + name + "/")
      } else if name.hasSuffix(".golden") {
        files.append(GoldenFile(path: path, name: prefix + name))
      }
    }
    return files
  }

  /// Reads and parses the file.
  public func load() throws(HarnessFailure) -> GoldenCase {
    try GoldenParser.parse(FileSystem.read(path, limit: 1 << 20))
  }

  /// Writes what happened into the file in place of what was expected. Returns how many commands did
  /// something else than the file said; the file is left alone when none did. A command that ran out of
  /// time or printed too much does not count and stays as it was.
  public func record(_ observations: [Observation]) throws(HarnessFailure) -> Int {
    let changed = observations.count { $0.isNews }
    guard changed > 0 else { return 0 }
    let text = try load().recording(observations).text
    try FileSystem.write(Array(text.utf8), to: path)
    return changed
  }
}
