// SPDX-License-Identifier: Apache-2.0
import Foundation
import GovernanceKit

/// A registry's files in memory.
struct MemoryFiles: FileSource, Equatable {
  var bytes: [String: [UInt8]] = [:]

  func bytes(at path: String) throws(FileError) -> [UInt8]? { bytes[path] }

  func entries(in folder: String) throws(FileError) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var names: [String: Bool] = [:]
    for path in bytes.keys where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
      names[String(parts[0])] = parts.count > 1
    }
    return names.sorted { $0.key < $1.key }.map { FileEntry(name: $0.key, isFolder: $0.value) }
  }

  /// Writes what an act changes, as gov would.
  mutating func write(_ change: Change) {
    for entry in change.entries { bytes[entry.path] = Array(entry.text.utf8) }
    for path in change.removals { bytes[path] = nil }
  }

  subscript(path: String) -> String {
    get { String(decoding: bytes[path] ?? [], as: UTF8.self) }
    set { bytes[path] = Array(newValue.utf8) }
  }
}
