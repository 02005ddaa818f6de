public import Reporting
/// stub
public struct IdentifierProblem: Error { public let code: String; public let message: Text }
/// stub
public struct ResidentIdentityNumber: CustomStringConvertible { public let description: String; public init(parsing s: String) throws(IdentifierProblem) { description = s } }
/// stub
public struct MobileNumber: CustomStringConvertible { public let description: String; public init(parsing s: String) throws(IdentifierProblem) { description = s } }
/// stub
public struct QualificationCertificateNumber { public init(parsing s: String) throws(IdentifierProblem) { } 
public func belongs(to: String) -> Bool { true } }
/// stub
public struct PracticeCertificateNumber { public init(parsing s: String) throws(IdentifierProblem) { } }
/// stub
public enum Masking { 
public static func phone(_ s: String) -> String { "*" }
public static func birthDate(_ s: String) -> String { "*" }
public static func legalName(_ s: String) -> String { "*" }
public static func identityNumber(_ s: String) -> String { "*" }
public static func certificateNumber(_ s: String) -> String { "*" }
public static func fileName(_ s: String) -> String { "*" }
}
