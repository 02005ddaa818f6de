/// A first look at a command line: which command is named, and is help wanted?
///
/// Only the global options are known at this point. An option that is not among them is passed
/// over; its value, if it has one, comes after the command's name and is no part of it.
struct CommandScan {
  enum Help: Equatable {
    case short
    case long
  }

  private(set) var path: [String] = []
  private(set) var positions: [Int] = []
  private(set) var help: Help?
  private(set) var asksForVersion = false
  private(set) var unknownOption: String?

  init(_ words: [String], globals: [Parameter]) {
    var index = 0
    while index < words.count, words[index] != "--" {
      let word = words[index]
      switch word {
      case "-h": help = help ?? .short
      case "--help": help = .long
      case "--version": asksForVersion = path.isEmpty
      default:
        if !word.hasPrefix("-") || word == "-" {
          path.append(word)
          positions.append(index)
        } else if let option = globals.first(where: { $0.isSpelled(word) }) {
          if option.shape == .option, !word.contains("=") { index += 1 }
        } else if unknownOption == nil, path.isEmpty {
          unknownOption = word
        }
      }
      index += 1
    }
  }
}

extension Parameter {
  /// Whether a word, possibly with a value attached, is this option.
  func isSpelled(_ word: String) -> Bool {
    word == spelling || word.hasPrefix("\(spelling)=")
      || short.map { word.hasPrefix("-\($0)") && !word.hasPrefix("--") } ?? false
  }
}
