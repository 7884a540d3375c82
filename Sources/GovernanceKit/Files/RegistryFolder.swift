// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A registry's folder, locked for reading or writing as long as this lives.
///
/// It is shared by those who read from it, since the lock and the folder's descriptor are one thing.
package final class RegistryFolder: FileSource {
  private let directory: RegistryDirectory
  private let lock: RegistryLock
  /// What was done about a change that a killed gov had left, where there was one.
  package let recovery: String?

  /// Opens a registry's folder and waits for the right to read or write it.
  package init(at path: String, writing: Bool) throws(FileError) {
    do throws(DiskError) {
      let directory = try RegistryDirectory(at: path)
      let lock = try directory.lock(writing ? .exclusive : .shared)
      self.recovery = lock.recovery.map(\.description)
      self.directory = directory
      self.lock = lock
    } catch {
      throw FileError(error)
    }
  }

  /// Whether anything is at a path.
  package static func isThere(_ path: String) throws(FileError) -> Bool {
    do throws(DiskError) {
      return try Disk.kind(of: path) != nil
    } catch {
      throw FileError(error)
    }
  }

  /// Makes the folder of a new registry, and those above it that are missing.
  package static func create(at path: String) throws(FileError) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built.hasSuffix("/") ? "" : "/") + part
      if unsafe mkdir(built, 0o777) != 0, errno != EEXIST {
        throw FileError(DiskError(SystemError(), built, writing: true))
      }
    }
  }

  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    do throws(DiskError) {
      return try directory.readIfPresent(path)
    } catch {
      throw FileError(error)
    }
  }

  package func entries(in folder: String) throws(FileError) -> [FileEntry] {
    do throws(DiskError) {
      if !folder.isEmpty, try directory.kind(of: folder) == nil { return [] }
      return try directory.entries(of: folder).map { entry in
        FileEntry(name: entry.name, isFolder: entry.kind == .directory)
      }
    } catch {
      throw FileError(error)
    }
  }

  /// Writes a change, all of it or nothing, and says how many files that touched.
  @discardableResult
  package func write(_ change: Change) throws(FileError) -> Int {
    try write(
      change.entries.map { ($0.path, Array($0.text.utf8)) }, removing: change.removals)
  }

  /// Writes files, all of them or none.
  @discardableResult
  package func write(
    _ files: [(path: String, bytes: [UInt8])], removing removals: [String] = []
  ) throws(FileError) -> Int {
    // A file put twice is written as it was put last.
    var last: [String: [UInt8]] = [:]
    for (path, bytes) in files { last[path] = bytes }
    let changes =
      last.sorted { $0.key < $1.key }.map { FileChange($0.key, .write($0.value)) }
      + removals.map { FileChange($0, .remove) }
    do throws(DiskError) {
      return try directory.apply(changes, under: lock)
    } catch {
      throw FileError(error)
    }
  }

  /// How many files were opened and bytes read.
  package var statistics: String { directory.statistics.description }
}

extension FileError {
  init(_ error: DiskError) {
    self.init("registry-files", error.description, help: error.help)
  }
}
