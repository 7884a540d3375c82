// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files outside a registry, named as a user names them: inputs of commands.
package enum Disk {
  /// The bytes of a file, refused when there are more than the limit.
  package static func read(
    _ path: String, limit: Int = 64 << 20
  ) throws(DiskError) -> [UInt8] {
    // A pipe without a writer must not keep us waiting.
    let file = try DiskError.naming(path) { () throws(SystemError) in
      try Folder.current.open(path, O_RDONLY | O_NONBLOCK)
    }
    return try file.readFile(named: path, limit: limit)
  }

  /// What stands at a path, nil when nothing does; links are followed.
  package static func kind(of path: String) throws(DiskError) -> FileKind? {
    try DiskError.naming(path) { () throws(SystemError) in
      try Folder.current.status(path, following: true)?.kind
    }
  }

  /// The names in a directory, sorted by their bytes.
  package static func entries(of path: String) throws(DiskError) -> [DirectoryEntry] {
    try Folder.current.entries(path, named: path)
  }
}
