public import Domain
public import Reporting
import SQLite

/// What was set for the whole store.
public struct SettingRepository {
  let database: Database

  /// The value that holds: the one that was set, or the default.
  public func value(_ setting: Setting) throws(Failure) -> String {
    let value: String? = try database.first(
      "SELECT value FROM setting WHERE name = \(setting.rawValue)"
    ) { row throws(Failure) in try row.get(0) }
    return value ?? setting.defaultValue
  }

  /// Whether a setting that is true or false is true.
  public func isOn(_ setting: Setting) throws(Failure) -> Bool {
    try value(setting) == "true"
  }

  /// Sets a value; throws `invalid_setting` where it cannot be one.
  public func set(_ setting: Setting, to value: String) throws(Failure) {
    let accepted = try setting.accepted(value)
    try database.execute(
      """
      INSERT INTO setting (name, value) VALUES (\(setting.rawValue), \(accepted))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }
}
