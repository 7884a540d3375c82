// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file or directory, closed when it goes out of sight.
struct Descriptor: ~Copyable {
  let number: Int32

  deinit {
    close(number)
  }

  /// Everything from the reading place to the end, nil when that is more than the limit.
  func readAll(expecting size: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    guard size <= limit else { return nil }
    var bytes: [UInt8] = []
    var wanted = size + 1
    while true {
      let (chunk, count) = try readSome(wanted)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { return nil }
      // One byte more was asked for than the file has: a full answer means that it grew.
      if count < wanted, count == 0 || bytes.count >= size { return bytes }
      wanted = max(4096, size + 1 - bytes.count)
    }
  }

  private func readSome(_ wanted: Int) throws(SystemError) -> ([UInt8], Int) {
    var count = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      repeat {
        count = unsafe read(number, buffer.baseAddress, wanted)
      } while count < 0 && errno == EINTR
      filled = max(count, 0)
    }
    guard count >= 0 else { throw SystemError() }
    return (chunk, count)
  }

  /// Writes all bytes at the writing place.
  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(number, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError() }
      written += count
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(SystemError) {
    #if canImport(Darwin)
    // A plain fsync leaves the data in the drive's own cache there.
    if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    try SystemError.check { fsync(number) }
  }

  /// Gives the file these permissions.
  func setMode(_ mode: UInt32) throws(SystemError) {
    try SystemError.check { fchmod(number, mode_t(truncatingIfNeeded: mode)) }
  }

  /// What kind of thing this is, and how large.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try SystemError.check { unsafe fstat(number, &status) }
    return FileStatus(status)
  }
}
