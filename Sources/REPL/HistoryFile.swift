import Commands
import Glibc

/// Where the lines of a session are remembered: a file of the user's own, mode 0600.
struct HistoryFile {
  let path: String

  /// Makes the file and its folders; nil where that cannot be done, and nothing is remembered.
  init?(_ environment: [String: String]) {
    let folder = StateFolder.path(environment)
    var prefix = ""
    for part in folder.split(separator: "/") {
      prefix += "/" + part
      if unsafe mkdir(prefix, 0o700) != 0, errno != EEXIST { return nil }
    }
    path = folder + "/history"
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
  }
}
