import Glibc

/// Where the store lies when nobody says.
enum StoreLocation {
  static let shared = "/var/lib/xsyf/xsyf.db"

  /// `XSYF_STORE`, else the shared store where there is one, else one of the user's own.
  static func path(_ environment: [String: String]) -> String {
    if let path = environment.nonEmpty("XSYF_STORE") { return path }
    if unsafe access(shared, F_OK) == 0 { return shared }
    return XDG.data(environment) + "/xsyf/xsyf.db"
  }
}
