// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The calls that name a file by its path from an open directory.
///
/// It borrows the directory's descriptor: whoever makes one keeps that open.
struct Folder {
  let number: Int32

  /// The working directory, from which absolute paths are understood too.
  static var current: Folder { Folder(number: AT_FDCWD) }

  /// Opens a file, closed again before another program is run.
  func open(_ path: String, _ flags: Int32, mode: UInt32 = 0) throws(SystemError) -> Descriptor {
    Descriptor(
      number: try SystemError.check {
        unsafe openat(number, path, flags | O_CLOEXEC, mode_t(truncatingIfNeeded: mode))
      })
  }

  /// What stands at a path, nil when nothing does; a link stands for itself unless followed.
  func status(_ path: String, following: Bool = false) throws(SystemError) -> FileStatus? {
    var status = stat()
    do throws(SystemError) {
      try SystemError.check {
        unsafe fstatat(number, path, &status, following ? 0 : AT_SYMLINK_NOFOLLOW)
      }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return FileStatus(status)
  }

  /// Whether the directory at a path may be written to.
  func isWritable(_ path: String) -> Bool {
    unsafe faccessat(number, path, W_OK, 0) == 0
  }

  /// Where the link at a path points.
  func target(ofLink path: String) throws(SystemError) -> String {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, filled in
      count = unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return 0 }
        return unsafe readlinkat(number, path, start, characters.count)
      }
      filled = max(count, 0)
    }
    guard count >= 0 else { throw SystemError() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Moves a file, in place of whatever stands there.
  func move(_ path: String, to other: String) throws(SystemError) {
    try SystemError.check { unsafe renameat(number, path, number, other) }
  }

  /// Gives a file a second name.
  func link(_ path: String, as other: String) throws(SystemError) {
    try SystemError.check { unsafe linkat(number, path, number, other, 0) }
  }

  /// Removes a file; none there is fine.
  func removeFile(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try SystemError.check { unsafe unlinkat(number, path, 0) }
    } catch {
      if error.code != ENOENT, error.code != ENOTDIR { throw error }
    }
  }

  /// Removes a directory if it is empty, and says whether it is gone.
  @discardableResult
  func removeIfEmpty(_ path: String) -> Bool {
    unsafe unlinkat(number, path, AT_REMOVEDIR) == 0 || errno == ENOENT
  }

  /// Makes a directory, and says whether it was not there already.
  @discardableResult
  func makeDirectory(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try SystemError.check { unsafe mkdirat(number, path, 0o777) }
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
  }

  /// Waits until a directory's names are on the disk.
  func synchronizeDirectory(_ path: String) throws(SystemError) {
    let directory = try open(path, O_RDONLY | O_DIRECTORY)
    do throws(SystemError) {
      try directory.synchronize()
    } catch {
      // Some file systems have nothing to synchronize in a directory, and say so.
      if error.code != EINVAL { throw error }
    }
  }
}
