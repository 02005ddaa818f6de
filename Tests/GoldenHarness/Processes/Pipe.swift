internal import CSpawn
internal import Glibc

/// The two ends of a pipe; neither is inherited by a child unless a file action says so.
struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  init() throws(HarnessFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw .last("pipe2") }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}
