// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where output goes: a stream of the process, or a test's memory.
struct Sink: Sendable {
  /// Takes the text and returns the system's error number, 0 where all is well.
  private let take: @Sendable (String) -> Int32

  init(_ take: @escaping @Sendable (String) -> Int32) {
    self.take = take
  }

  /// Writes all of a text; returns the system's error number, 0 where all is well.
  @discardableResult
  func write(_ text: String) -> Int32 { take(text) }

  static let standardOutput = Sink { writeAll($0, to: STDOUT_FILENO) }
  static let standardError = Sink { writeAll($0, to: STDERR_FILENO) }

  private static func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { buffer in
      var rest = unsafe UnsafeRawBufferPointer(buffer)[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Self.write(descriptor, rest)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        unsafe rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Glibc)
    return unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    return unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    return unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
