// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A name in a directory.
package struct DirectoryEntry: Hashable, Sendable {
  /// The name within the directory.
  package let name: String
  /// What the name stands for; a link is not followed.
  package let kind: FileKind

  package init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}

extension Folder {
  /// A name in a directory that is no text.
  struct UnreadableName: Error {
    /// The name with a mark in place of what is no text.
    let repaired: String
  }

  /// The names in a directory, sorted by their bytes; the directory itself and its parent are left out.
  func entries(
    _ path: String
  ) throws(SystemError) -> Result<[DirectoryEntry], UnreadableName> {
    let number = try SystemError.check {
      unsafe openat(self.number, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = unsafe fdopendir(number) else {
      let error = SystemError()
      close(number)
      throw error
    }
    defer { unsafe closedir(stream) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let next = unsafe readdir(stream) else {
        if errno != 0 { throw SystemError() }
        break
      }
      let kind = unsafe next.pointee.d_type
      let bytes = unsafe withUnsafeBytes(of: &next.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        return .failure(UnreadableName(repaired: String(decoding: bytes, as: UTF8.self)))
      }
      if name == "." || name == ".." { continue }
      entries.append(DirectoryEntry(name: name, kind: try fileKind(kind, "\(path)/\(name)")))
    }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return .success(entries)
  }

  /// The kind that a directory notes for a name; not every file system notes one.
  private func fileKind(_ noted: UInt8, _ path: String) throws(SystemError) -> FileKind {
    switch Int(noted) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): try status(path)?.kind ?? .other
    default: .other
    }
  }
}

extension Folder {
  /// The names in a directory, sorted by their bytes, with the directory's name for messages.
  func entries(_ path: String, named name: String) throws(DiskError) -> [DirectoryEntry] {
    let found = try DiskError.naming(name) { () throws(SystemError) in try entries(path) }
    switch found {
    case .success(let entries): return entries
    case .failure(let unreadable): throw .nameNotUTF8("\(name)/\(unreadable.repaired)")
    }
  }
}
