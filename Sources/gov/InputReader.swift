// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads whole inputs: files that a command line names, and standard input.
enum InputReader {
  /// The most that is read of one input; a hostile file is not worth the memory.
  static let limit = 2 << 30

  static func read(path: String) -> Result<[UInt8], SystemError> {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(SystemError(number: errno)) }
    defer { close(descriptor) }
    return read(descriptor: descriptor)
  }

  static func read(descriptor: Int32) -> Result<[UInt8], SystemError> {
    var bytes: [UInt8] = []
    var size = 64 << 10
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_size > 0 {
      // One more byte, so that the end is seen by the read that follows.
      size = min(Int(status.st_size) + 1, limit)
    }
    while true {
      guard bytes.count < limit else { return .failure(SystemError(number: EFBIG)) }
      let chunk = max(size, bytes.count)
      var problem: Int32 = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let result = unsafe Self.read(descriptor, buffer)
        if result < 0 { problem = errno }
        count = max(0, result)
      }
      if problem == EINTR { continue }
      if problem != 0 { return .failure(SystemError(number: problem)) }
      if part.isEmpty { return .success(bytes) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      size = 64 << 10
    }
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    #if canImport(Glibc)
    return unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
    return unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
    return unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
