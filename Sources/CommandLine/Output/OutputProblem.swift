public import Reporting
public import Terminal

/// Output that could not be written, as a failure.
public enum OutputProblem {
  /// The failure behind a failed write.
  public static func failure(_ problem: OutputFailure) -> Failure {
    Failure(
      .outputFailed, "output_failed",
      Text("output could not be written: ", "无法写出结果：") + SystemError.message(problem.errno),
      hint: Text(
        "What was changed stays changed; check the disk or the reader of the pipe.",
        "已作的改动不受影响；请检查磁盘或管道的读取方。"))
  }
}
