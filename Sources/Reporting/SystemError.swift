import Glibc

/// What the operating system reports by a number (errno of POSIX), in words.
public enum SystemError {
  /// The words for an error number; one that is not common is named by its number.
  public static func message(_ number: Int32) -> Text {
    messages[number] ?? Text("system error \(number)", "系统错误 \(number)")
  }

  private static let messages: [Int32: Text] = [
    EPERM: Text("Operation not permitted", "不允许该操作"),
    ENOENT: Text("No such file or directory", "文件或目录不存在"),
    EINTR: Text("Interrupted system call", "系统调用被中断"),
    EIO: Text("Input/output error", "输入输出错误"),
    ENXIO: Text("No such device or address", "设备或地址不存在"),
    E2BIG: Text("Argument list too long", "参数列表过长"),
    EBADF: Text("Bad file descriptor", "文件描述符无效"),
    EAGAIN: Text("Resource temporarily unavailable", "资源暂时不可用"),
    ENOMEM: Text("Cannot allocate memory", "内存不足"),
    EACCES: Text("Permission denied", "权限不足"),
    EBUSY: Text("Device or resource busy", "设备或资源正被占用"),
    EEXIST: Text("File exists", "文件已存在"),
    EXDEV: Text("Invalid cross-device link", "不能跨文件系统链接"),
    ENODEV: Text("No such device", "设备不存在"),
    ENOTDIR: Text("Not a directory", "不是目录"),
    EISDIR: Text("Is a directory", "是目录，不是文件"),
    EINVAL: Text("Invalid argument", "参数无效"),
    ENFILE: Text("Too many open files in system", "系统打开的文件过多"),
    EMFILE: Text("Too many open files", "进程打开的文件过多"),
    ETXTBSY: Text("Text file busy", "程序文件正被执行或写入"),
    EFBIG: Text("File too large", "文件过大"),
    ENOSPC: Text("No space left on device", "磁盘空间不足"),
    ESPIPE: Text("Illegal seek", "不支持定位"),
    EROFS: Text("Read-only file system", "文件系统只读"),
    EMLINK: Text("Too many links", "链接过多"),
    EPIPE: Text("Broken pipe", "管道的读取方已关闭"),
    ENAMETOOLONG: Text("File name too long", "文件名过长"),
    ENOSYS: Text("Function not implemented", "系统不支持该功能"),
    ENOTEMPTY: Text("Directory not empty", "目录非空"),
    ELOOP: Text("Too many levels of symbolic links", "符号链接层数过多或成环"),
    EOVERFLOW: Text("Value too large for defined data type", "数值超出类型范围"),
    EOPNOTSUPP: Text("Operation not supported", "不支持该操作"),
    ESTALE: Text("Stale file handle", "文件句柄已失效"),
    EDQUOT: Text("Disk quota exceeded", "超出磁盘配额"),
  ]
}
