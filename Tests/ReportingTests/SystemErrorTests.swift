import Glibc
import Reporting
import Testing

@Suite("errors of the system in words")
struct SystemErrorTests {
  @Test(
    "common ones are worded in both languages, in English as everybody knows them",
    arguments: [
      ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ENOSPC, EROFS, EIO, ELOOP, ENAMETOOLONG, EMFILE,
      ENFILE, EEXIST, EDQUOT, EBUSY, ENXIO, ETXTBSY, EINVAL, EPIPE, ENOMEM, EAGAIN, EFBIG,
      EOVERFLOW, ENOTEMPTY,
    ])
  func common(number: Int32) {
    let message = SystemError.message(number)
    let known = unsafe String(cString: strerror(number))
    #expect(message.english == known)
    #expect(message.chinese.utf8.allSatisfy { $0 >= 0x80 })
  }

  @Test("others are named by their number")
  func unknown() {
    #expect(SystemError.message(4242) == Text("system error 4242", "系统错误 4242"))
  }
}
