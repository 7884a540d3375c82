// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file without a name, which is gone when it is closed.
struct TemporaryFile: ~Copyable {
  let descriptor: Int32

  /// Creates a file with these contents, to be read from its start.
  init(_ contents: [UInt8] = []) throws(ChildProcessError) {
    descriptor = try Self.make(contents)
  }

  deinit { _ = close(descriptor) }

  /// The first 64 kB of what is in it.
  var contents: [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    let limit = 64 << 10
    return Self.read(descriptor, limit: limit, cutting: true) ?? []
  }

  private static func make(_ contents: [UInt8]) throws(ChildProcessError) -> Int32 {
    guard let file = unsafe tmpfile() else {
      throw .notRun("no temporary file can be made: \(SystemError().words)")
    }
    let descriptor = unsafe fcntl(fileno(file), F_DUPFD_CLOEXEC, 3)
    unsafe fclose(file)
    guard descriptor >= 0 else { throw .notRun(SystemError().words) }
    var offset = 0
    while offset < contents.count {
      let written = unsafe contents.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        let error = SystemError()
        _ = close(descriptor)
        throw .notRun(error.words)
      }
      offset += written
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// Reads to the end, nil when there is more than the limit.
  static func read(_ descriptor: Int32, limit: Int, cutting: Bool = false) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let size = min(max(64 << 10, bytes.count), 64 << 20)
      var failed: Int32 = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let got = unsafe systemRead(descriptor, buffer.baseAddress, buffer.count)
        if got < 0 { failed = errno }
        count = max(0, got)
      }
      if failed == EINTR { continue }
      if part.isEmpty || failed != 0 { return bytes }
      if bytes.count + part.count > limit {
        return cutting ? bytes + part.prefix(limit - bytes.count) : nil
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
  }

  private static func systemRead(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
    unsafe Musl.read(descriptor, buffer, count)
    #else
    unsafe Darwin.read(descriptor, buffer, count)
    #endif
  }
}

extension SystemError {
  /// The system's words: "no such file or directory".
  var words: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
