public import Reporting
/// stub
public struct Node: Sendable { public let address: String; public let eid: String; public let label: String?; public let title: String; public let level: Int; public let parent: String?; public let paragraphs: [String]; public let characters: Int; public let subtreeCharacters: Int; public let isAmbiguous: Bool; public let kind: NodeKind }
/// stub
public enum NodeKind: String, Sendable { case section }
/// stub
public struct OutlineProblem: Error { public let code: String; public let message: Text }
/// stub
public struct Outline: Sendable { public static let importerVersion = 1; public let nodes: [Node]; public let title: String?; public let updateDate: LegalDay?; public let effectiveDate: LegalDay?
 public init(importing: [UInt8]) throws(OutlineProblem) { throw OutlineProblem(code: "", message: Text(verbatim: "")) } }
/// stub
public struct LegalDay: Sendable { public let year: Int; public let month: Int; public let day: Int }
/// stub
public struct ClauseAddress: Sendable { public init(address: String, eid: String) {}
 public static func canonical(_ a: String, among: [ClauseAddress]) -> String? { nil } }
