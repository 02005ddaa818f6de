import CommandLine
import Reporting

/// What the commands about proposals share.
enum ProposalOptions {
  static let proposal = Argument(
    .text("PROPOSAL", completion: .records(["proposal"])),
    Text("the proposal: proposal-3", "待复核事项：proposal-3"))
  static let supersede = Flag(
    "supersede", Text("take the place of an open proposal for the same", "取代已有的同一事项"))
}
