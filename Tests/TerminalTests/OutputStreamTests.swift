import Glibc
import Terminal
import Testing

@Suite("Output")
struct OutputStreamTests {
  @Test("what is collected comes out once, in order")
  func collecting() throws {
    let stream = OutputStream(collecting: ())
    try stream.write("医a")
    try stream.write([0x00, 0xFF])
    try stream.flush()
    #expect(stream.takeCollected() == Array("医a".utf8) + [0x00, 0xFF])
    #expect(stream.takeCollected() == [])
    try stream.write("b")
    #expect(stream.takeCollected() == [0x62])
  }

  @Test("nothing is written before the buffer is full or flushed")
  func buffering() throws {
    let pipe = TestPipe()
    defer { pipe.close() }
    let stream = OutputStream(fileDescriptor: pipe.writeEnd, bufferSize: 4)
    try stream.write("abc")
    #expect(pipe.readAvailable() == "")
    try stream.write("d")
    #expect(pipe.readAvailable() == "abcd")
    try stream.write("e")
    try stream.flush()
    #expect(pipe.readAvailable() == "e")
    try stream.write(Array("fghij".utf8))
    #expect(pipe.readAvailable() == "fghij")
    #expect(stream.takeCollected() == [])
  }

  @Test("a full device is a failure, and so is everything after it")
  func fullDevice() {
    let device = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(device) }
    let stream = OutputStream(fileDescriptor: device, bufferSize: 8)
    let full = OutputFailure(errno: ENOSPC)
    #expect(throws: Never.self) { try stream.write("short") }
    #expect(throws: full) { try stream.flush() }
    #expect(throws: full) { try stream.write("") }
    #expect(throws: full) { try stream.write([]) }
    #expect(throws: full) { try stream.flush() }
  }

  @Test("a write that fills the buffer of a full device fails at once")
  func fullDeviceAtOnce() {
    let device = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(device) }
    let stream = OutputStream(fileDescriptor: device, bufferSize: 4)
    #expect(throws: OutputFailure(errno: ENOSPC)) { try stream.write("longer") }
    let other = OutputStream(fileDescriptor: device, bufferSize: 4)
    #expect(throws: OutputFailure(errno: ENOSPC)) { try other.write([1, 2, 3, 4, 5]) }
  }

  @Test("a pipe that nobody reads is a failure")
  func brokenPipe() {
    let pipe = TestPipe()
    pipe.closeReadEnd()
    defer { close(pipe.writeEnd) }
    let stream = OutputStream(fileDescriptor: pipe.writeEnd)
    withBrokenPipeBlocked {
      #expect(throws: OutputFailure(errno: EPIPE)) {
        try stream.write("x")
        try stream.flush()
      }
    }
  }

  @Test("a closed descriptor is a failure")
  func closedDescriptor() {
    let stream = OutputStream(fileDescriptor: -1)
    #expect(throws: OutputFailure(errno: EBADF)) {
      try stream.write("x")
      try stream.flush()
    }
  }

  @Test(
    "what a pipe takes in parts arrives whole, whether the descriptor blocks or not",
    arguments: [true, false])
  func parts(blocks: Bool) throws {
    let pipe = TestPipe()
    if !blocks { _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK) }
    let script = """
      i=0; while read n; do i=$((i+1)); [ "$n" = "$i" ] || exit 3; done; [ $i = 30000 ] || exit 4
      """
    let reader = try Subprocess.reading(
      "sh", ["-c", script], input: pipe.readEnd, environment: [:])
    pipe.closeReadEnd()
    let text = (1...30000).map { "\($0)\n" }.joined()
    let stream = OutputStream(fileDescriptor: pipe.writeEnd)
    try stream.write(Array(text.utf8))
    try stream.flush()
    close(pipe.writeEnd)
    #expect(reader.wait() == .exited(0))
    close(reader.outputDescriptor)
  }
}
