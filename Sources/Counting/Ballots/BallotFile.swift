// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Ballots {
  /// Reads a ballot file from disk.
  ///
  /// - Parameters:
  ///   - path: Where the file is; its extension says how it is written.
  ///   - reading: How to take what the file leaves open.
  /// - Returns: The ballots, equal ones as one.
  /// - Throws: `BallotError`, which names the line.
  public static func read(
    fileAt path: String, reading: BallotReading = BallotReading()
  ) throws(BallotError) -> Ballots {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw BallotError(.unreadable(reason(errno))) }
    defer { close(descriptor) }
    return try Ballots(
      from: FileBytes(descriptor: descriptor),
      format: BallotFormat(fileExtensionOf: path), reading: reading)
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text).lowercased()
  }

  /// An open file; whoever opened it closes it.
  private struct FileBytes: ByteSource {
    let descriptor: Int32

    mutating func read(into buffer: inout [UInt8], from start: Int) throws(BallotError) -> Int {
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
          guard let base = bytes.baseAddress else { return 0 }
          return unsafe platformRead(descriptor, base + start, bytes.count - start)
        }
        if count >= 0 { return count }
        let code = errno
        if code != EINTR { throw BallotError(.unreadable(Ballots.reason(code))) }
      }
    }
  }
}

/// The system's `read`, whose name the method above would hide.
private func platformRead(
  _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int
) -> Int {
  unsafe read(descriptor, bytes, count)
}
