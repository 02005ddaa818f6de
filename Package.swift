// swift-tools-version: 6.2
import PackageDescription

// A release is one statically linked executable: it starts in a third of the time and runs on a
// server that has neither Swift nor SQLite installed. XSYF_DYNAMIC=1 links the system's shared
// libraries instead.
let linksDynamically = Context.environment["XSYF_DYNAMIC"] != nil

let linking: [LinkerSetting] =
  linksDynamically
  ? []
  : [
    .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release)),
    .linkedLibrary("tinfo", .when(configuration: .release)),
    .linkedLibrary("m", .when(configuration: .release)),
  ]

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Rooms that go through every byte of long texts are optimised in debug builds too: their tests try
/// millions of places.
let fast: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of the house: it imports the rooms below it, and is tested where it stands.
func room(_ name: String, above rooms: [String] = [], _ settings: [SwiftSetting] = []) -> Target {
  .target(
    name: name,
    dependencies: rooms.map { .init(stringLiteral: $0) },
    swiftSettings: strict + settings)
}

func tests(_ name: String, of rooms: [String], beside excluded: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: rooms.map { .init(stringLiteral: $0) },
    exclude: excluded,
    swiftSettings: strict)
}

let package = Package(
  name: "xsyf",
  targets: [
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CReadline"),
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "CVector"),

    room("Reporting"),
    room("Digest", above: ["CVector"]),
    room("Time", above: ["Reporting"]),
    room("Identifiers", above: ["Reporting"]),
    room("Formats", above: ["Reporting"]),
    room("Terminal"),
    room("Screening", above: ["CVector", "Identifiers", "Reporting"], fast),
    room("LegalText", above: ["Reporting"]),
    room("SQLite", above: ["CSQLite"]),
    room("CommandLine", above: ["Formats", "Terminal", "Time", "Reporting"]),
    room("Domain", above: ["Screening", "Time", "Reporting"]),
    room(
      "Store",
      above: [
        "Domain", "SQLite", "LegalText", "Screening", "Formats", "Digest", "Time", "Reporting",
      ]),
    room(
      "Commands",
      above: [
        "CSystem", "Store", "Domain", "CommandLine", "Screening", "LegalText", "Identifiers",
        "Terminal",
        "Formats", "Digest", "Time", "Reporting",
      ]),
    room("REPL", above: ["Commands", "CommandLine", "CReadline", "Reporting"]),
    .executableTarget(
      name: "xsyf",
      dependencies: ["REPL", "Commands", "Terminal", "Reporting", "CSystem"],
      swiftSettings: strict,
      linkerSettings: linking),

    .systemLibrary(name: "CSpawn", path: "Tests/CSpawn"),
    .target(name: "Seeding", path: "Tests/Seeding", swiftSettings: strict),
    .target(
      name: "GoldenHarness", dependencies: ["CSpawn"], path: "Tests/GoldenHarness",
      swiftSettings: strict),
    .testTarget(
      name: "GoldenTests", dependencies: ["GoldenHarness"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(
      name: "ProcessTests", dependencies: ["GoldenHarness"], swiftSettings: strict),

    tests("Reporting", of: ["Reporting"]),
    tests("Digest", of: ["Digest", "Seeding"]),
    tests("Time", of: ["Time", "Reporting", "Seeding"]),
    tests("Identifiers", of: ["Identifiers", "Reporting"]),
    tests("Terminal", of: ["Terminal"]),
    tests("Screening", of: ["Screening", "Reporting", "Seeding"]),
    tests("SQLite", of: ["SQLite"]),
    tests("Formats", of: ["Formats"]),
    tests("LegalText", of: ["LegalText", "Seeding"]),
    tests("CommandLine", of: ["CommandLine", "Terminal", "Time", "Reporting"]),
    tests("Domain", of: ["Domain", "Screening", "Time", "Reporting"]),
    tests(
      "Store",
      of: [
        "Store", "Domain", "SQLite", "LegalText", "Screening", "Formats", "Digest", "Time",
        "Reporting",
      ],
      beside: ["Fixtures"]),
    tests(
      "Commands",
      of: [
        "Commands", "Store", "Domain", "CommandLine", "LegalText", "Screening", "Formats", "Time",
        "Reporting",
      ]),
  ]
)

// Fuzz targets take the place of main(), so that they are built only when they are asked for.
if Context.environment["XSYF_FUZZ"] != nil {
  for (name, rooms) in [
    ("FormatsFuzz", ["Formats"]), ("CommandLineFuzz", ["CommandLine", "Commands", "Reporting"]),
    ("ScreeningFuzz", ["Screening"]),
  ] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: rooms.map { .init(stringLiteral: $0) },
        path: "Tests/Fuzz/\(name)", swiftSettings: strict))
  }
}
