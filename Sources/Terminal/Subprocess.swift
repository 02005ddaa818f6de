import Glibc

/// A program that runs beside this one, with one of its streams connected to a pipe.
public final class Subprocess {
  /// How a program ended.
  public enum Status: Sendable, Equatable {
    /// It ended by itself, with an exit status from 0 to 255.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32)
    /// The system does not know, because something else waited for it.
    case unknown
  }

  /// The number of the process.
  public let identifier: Int32
  /// The end of the pipe from which the program's output is read, the caller's to close; -1 where
  /// the program writes to this process's standard output.
  public let outputDescriptor: Int32
  /// The end of the pipe to which the program's input is written, the caller's to close; -1 where
  /// the program reads from elsewhere. Until it is closed the program waits for more.
  public let inputDescriptor: Int32
  private var status: Status?

  private init(identifier: Int32, output: Int32, input: Int32) {
    self.identifier = identifier
    outputDescriptor = output
    inputDescriptor = input
  }

  /// Starts a program whose output is to be read, and which reads from the descriptor `input`.
  ///
  /// A program without a slash in its name is looked for in the folders of `PATH` in `environment`,
  /// or of the standard path where that is not set; relative folders are passed over. The program
  /// has `environment` and nothing else as its environment, and its standard error is ours.
  public static func reading(
    _ program: String, _ arguments: [String], input: Int32, environment: [String: String]
  ) throws(SubprocessFailure) -> Subprocess {
    let pipe = try Pipe()
    defer { close(pipe.writeEnd) }
    let command = Spawn.Command(program, arguments, environment)
    do {
      let identifier = try Spawn.start(command, input: input, output: pipe.writeEnd)
      return Subprocess(identifier: identifier, output: pipe.readEnd, input: -1)
    } catch {
      close(pipe.readEnd)
      throw error
    }
  }

  /// Starts a program that is to be written to, and which writes to our standard output.
  ///
  /// It is found as with `reading`. Writing to a program that has ended raises `SIGPIPE`.
  public static func writing(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws(SubprocessFailure) -> Subprocess {
    let pipe = try Pipe()
    defer { close(pipe.readEnd) }
    let command = Spawn.Command(program, arguments, environment)
    do {
      let identifier = try Spawn.start(command, input: pipe.readEnd, output: STDOUT_FILENO)
      return Subprocess(identifier: identifier, output: -1, input: pipe.writeEnd)
    } catch {
      close(pipe.writeEnd)
      throw error
    }
  }

  /// Waits until the program has ended; says how, as often as it is asked.
  ///
  /// A program with more to write than its pipe holds only ends once that was read or the pipe
  /// closed.
  @discardableResult
  public func wait() -> Status {
    if let status { return status }
    var code: Int32 = 0
    var result: Int32
    repeat {
      result = unsafe waitpid(identifier, &code, 0)
    } while result == -1 && errno == EINTR
    let status = result == identifier ? Status(waitStatus: code) : .unknown
    self.status = status
    return status
  }
}

extension Subprocess.Status {
  /// The status in the encoding of wait(2) on Linux.
  fileprivate init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(signal)
  }
}

/// A program that could not be started.
public struct SubprocessFailure: Error, Sendable, Equatable {
  /// The program's name or path.
  public let program: String
  /// The error number of POSIX; `ENOENT` where there is no such program.
  public let errno: Int32
}
