// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
import Synchronization

extension RegistryDirectory {
  /// The bytes of a file, refused when there are more than the limit.
  package func read(_ path: String, limit: Int = 64 << 20) throws(DiskError) -> [UInt8] {
    guard let bytes = try readIfPresent(path, limit: limit) else {
      throw .noSuchFile(shown(path))
    }
    return bytes
  }

  /// The bytes of a file, nil when there is none.
  package func readIfPresent(
    _ path: String, limit: Int = 64 << 20
  ) throws(DiskError) -> [UInt8]? {
    let path = try RegistryPath(path).text
    let read: [UInt8]
    do throws(DiskError) {
      read = try open(path).readFile(named: shown(path), limit: limit)
    } catch .noSuchFile {
      return nil
    }
    opened.add(1, ordering: .relaxed)
    bytes.add(read.count, ordering: .relaxed)
    return read
  }

  /// What stands at a path, nil when nothing does; links within the registry are followed.
  package func kind(of path: String) throws(DiskError) -> FileKind? {
    let reached = try follow(try RegistryPath(path).text)
    guard !reached.isEmpty else { return .directory }
    let folder = folder
    return try DiskError.naming(shown(path)) { () throws(SystemError) in
      try folder.status(reached)?.kind
    }
  }

  /// The names in a directory, sorted by their bytes, none when there is no such directory.
  ///
  /// The empty path is the registry itself. Links are told as links.
  package func entries(of path: String = "") throws(DiskError) -> [DirectoryEntry] {
    let reached = path.isEmpty ? "" : try follow(try RegistryPath(path).text)
    listed.add(1, ordering: .relaxed)
    do throws(DiskError) {
      let entries = try folder.entries(reached.isEmpty ? "." : reached, named: shown(path))
      return reached.isEmpty ? entries.filter { $0.name != RegistryPath.staging } : entries
    } catch .noSuchFile {
      return []
    }
  }

  /// The paths of all files in a directory and below, sorted by their bytes.
  ///
  /// A link is told as a file, whatever it leads to: reading it says what is wrong with it.
  package func files(under path: String = "") throws(DiskError) -> [String] {
    var files: [String] = []
    var directories = [path]
    while let directory = directories.popLast() {
      for entry in try entries(of: directory) {
        let inside = RegistryPath.join(directory, entry.name)
        if entry.kind == .directory { directories.append(inside) } else { files.append(inside) }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Opens a file, following links within the registry.
  private func open(_ path: String) throws(DiskError) -> Descriptor {
    do throws(DiskError) {
      return try openAsItIs(try followParent(of: path))
    } catch .tooManyLinks {
      // The last name is a link; most are not, and cost no look of their own.
      let reached = try follow(path)
      return try openAsItIs(reached.isEmpty ? "." : reached)
    }
  }

  /// Opens a file whose last name is no link.
  func openAsItIs(_ path: String) throws(DiskError) -> Descriptor {
    let folder = folder
    return try DiskError.naming(shown(path)) { () throws(SystemError) in
      try folder.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    }
  }
}
