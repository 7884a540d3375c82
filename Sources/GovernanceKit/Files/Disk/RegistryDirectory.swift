// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
import Synchronization

/// The directory of a registry: the only way to its files.
///
/// Every path is relative to it and is followed name by name: neither `..` nor a symbolic link
/// leads out. It owns an open descriptor, so it stands for the same directory while it lives.
package struct RegistryDirectory: ~Copyable {
  /// The path by which the user named the directory, without a slash at the end.
  package let path: String

  let descriptor: Descriptor
  let opened = Atomic<Int>(0)
  let bytes = Atomic<Int>(0)
  let listed = Atomic<Int>(0)
  /// The directories whose names were followed already, with what they led to.
  let followed = Mutex<[String: String]>([:])

  /// Opens the directory at a path of the file system.
  package init(at path: String) throws(DiskError) {
    let end = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }
    self.path = end.map { String(path[...$0]) } ?? path
    do throws(SystemError) {
      descriptor = try Folder.current.open(path, O_RDONLY | O_DIRECTORY)
    } catch {
      switch error.code {
      case ENOENT: throw .noSuchRegistry(path)
      case ENOTDIR: throw .registryIsFile(path)
      case EACCES, EPERM: throw .registryUnreadable(path)
      default: throw DiskError(error, path)
      }
    }
  }

  /// How much was read through this value so far.
  package var statistics: DiskStatistics {
    var statistics = DiskStatistics()
    statistics.filesOpened = opened.load(ordering: .relaxed)
    statistics.bytesRead = bytes.load(ordering: .relaxed)
    statistics.directoriesListed = listed.load(ordering: .relaxed)
    return statistics
  }

  var folder: Folder { Folder(number: descriptor.number) }

  /// A path within the registry as messages show it.
  func shown(_ path: String) -> String { path.isEmpty ? self.path : "\(self.path)/\(path)" }

  /// Whether the directory still stands at its path.
  func checkPresence() throws(DiskError) {
    let here = try? Folder.current.status(path, following: true)
    let own = try? descriptor.status()
    guard let here, here.identity == own?.identity else { throw .registryVanished(path) }
  }
}
