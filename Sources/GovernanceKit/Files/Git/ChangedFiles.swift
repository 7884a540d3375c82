// SPDX-License-Identifier: Apache-2.0

/// Files as they would be after a change: some replaced, some removed, the others as they are.
package struct ChangedFiles: FileSource {
  private let source: CommitFiles
  private let replaced: [String: [UInt8]]
  private let removed: Set<String>
  private let folders: [String: [FileEntry]]

  /// Lays contents over those of a commit; nothing at a path means that it is removed.
  package init(_ source: CommitFiles, _ changes: [String: [UInt8]?]) {
    self.source = source
    replaced = changes.compactMapValues { $0 }
    removed = Set(changes.filter { $0.value == nil }.keys)
    let kept = source.entries.filter { changes[$0.key] == nil && $0.value.kind.isFile }.keys
    folders = CommitFiles.listings(of: Array(kept) + Array(replaced.keys))
  }

  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    if let bytes = replaced[path] { return bytes }
    return removed.contains(path) ? nil : try source.bytes(at: path)
  }

  package func entries(in folder: String) throws(FileError) -> [FileEntry] {
    folders[folder] ?? []
  }
}
