// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the file system says of a file without opening it.
struct FileStatus {
  let kind: FileKind
  /// The permissions, with the bits for set-user-id and the like.
  let mode: UInt32
  let size: Int
  /// Which file it is, whatever its names.
  let identity: FileIdentity

  init(_ status: stat) {
    let type = UInt32(status.st_mode) & UInt32(S_IFMT)
    kind =
      switch type {
      case UInt32(S_IFREG): .file
      case UInt32(S_IFDIR): .directory
      case UInt32(S_IFLNK): .link
      default: .other
      }
    mode = UInt32(status.st_mode) & 0o7777
    size = Int(status.st_size)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

/// A file itself, as told from its names.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// The kinds of thing that a directory holds.
package enum FileKind: Hashable, Sendable {
  case file, directory, link
  /// A device, a socket or a pipe: nothing to be read.
  case other
}
