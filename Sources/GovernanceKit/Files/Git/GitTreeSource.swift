// SPDX-License-Identifier: Apache-2.0

/// A registry's files as a commit has them, or as a commit would have them after a change.
package struct GitTreeSource: FileSource {
  private let objects: GitObjects
  private let files: [String: GitFile]
  private let replaced: [String: [UInt8]]
  private let folders: [String: [FileEntry]]

  /// Reads the files of a registry.
  ///
  /// - Parameters:
  ///   - objects: Where the contents are read.
  ///   - files: The files by their paths within the registry.
  ///   - replaced: Contents that stand in for those of a file, or for none.
  ///   - removed: Paths at which nothing is any more.
  package init(
    _ objects: GitObjects, _ files: [String: GitFile], replaced: [String: [UInt8]] = [:],
    removed: Set<String> = []
  ) {
    self.objects = objects
    self.replaced = replaced
    // Links and submodules are never followed.
    self.files = files.filter {
      $0.value.kind == .file && replaced[$0.key] == nil && !removed.contains($0.key)
    }
    var folders: [String: Set<FileEntry>] = [:]
    for path in Array(self.files.keys) + Array(replaced.keys) {
      var parts = path.split(separator: "/").map(String.init)
      var isFolder = false
      while let name = parts.popLast() {
        let folder = parts.joined(separator: "/")
        let isNew = folders[folder, default: []].insert(FileEntry(name: name, isFolder: isFolder))
          .inserted
        guard isNew else { break }
        isFolder = true
      }
    }
    self.folders = folders.mapValues {
      $0.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    if let bytes = replaced[path] { return bytes }
    guard let file = files[path] else { return nil }
    return try objects.blob(file.id)
  }

  package func entries(in folder: String) throws(FileError) -> [FileEntry] {
    folders[folder] ?? []
  }

  /// The paths of all files, sorted.
  package var paths: [String] { (Array(files.keys) + Array(replaced.keys)).sorted() }
}
