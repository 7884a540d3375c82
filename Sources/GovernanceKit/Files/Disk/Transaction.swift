// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a change under way is kept, and how it moves on from there.
///
/// The names in the staging directory tell how far it came: without a journal nothing has happened;
/// `journal` means that the change stands and is to be finished; `undo` that it is to be taken
/// back; `done` that only tidying up remains. Each turns into the next by one renaming.
struct Transaction {
  static let journal = staged("journal")
  static let undo = staged("undo")
  static let done = staged("done")

  /// The registry; whoever makes a transaction keeps it open.
  let folder: Folder
  /// The registry's name in messages.
  let registry: String
  let watch: TransactionWatch
  var record = Journal(operations: [], directories: [])

  init(
    in directory: borrowing RegistryDirectory, record: Journal, watch: @escaping TransactionWatch
  ) {
    folder = directory.folder
    registry = directory.path
    self.record = record
    self.watch = watch
  }

  /// The path of a name in the staging directory.
  static func staged(_ name: String) -> String { "\(RegistryPath.staging)/\(name)" }

  /// Where the new bytes of an operation wait.
  static func new(_ index: Int) -> String { staged("\(index).new") }

  /// Where the old file of an operation is kept.
  static func old(_ index: Int) -> String { staged("\(index).old") }

  /// Makes calls that write to a path, whose name goes into the error they may end with.
  func writing<Answer: ~Copyable>(
    _ path: String, _ calls: () throws(SystemError) -> Answer
  ) throws(DiskError) -> Answer {
    try DiskError.naming("\(registry)/\(path)", writing: true, calls)
  }

  /// Waits until the names in these directories are on the disk.
  func synchronize(_ directories: some Sequence<String>) throws(DiskError) {
    for directory in Set(directories).sorted() {
      try writing(directory) { () throws(SystemError) in
        // One that has become empty is gone, and its own directory is on the list.
        let isThere = directory.isEmpty ? true : try folder.status(directory) != nil
        guard isThere else { return }
        try folder.synchronizeDirectory(directory.isEmpty ? "." : directory)
      }
    }
  }

  /// Makes the directories that lead to a path, and says which of them were made.
  @discardableResult
  func makeDirectories(leadingTo path: String) throws(DiskError) -> [String] {
    let parent = RegistryPath.parent(of: path)
    let isThere = try writing(parent) { () throws(SystemError) in
      parent.isEmpty ? true : try folder.status(parent) != nil
    }
    guard !isThere else { return [] }
    var made = try makeDirectories(leadingTo: parent)
    try watch(.makeDirectory(parent))
    let isNew = try writing(parent) { () throws(SystemError) in
      try folder.makeDirectory(parent)
    }
    if isNew { made.append(parent) }
    return made
  }

  /// Removes directories that have become empty, from a path outwards.
  func removeEmptyDirectories(leadingTo path: String) throws(DiskError) {
    var parent = RegistryPath.parent(of: path)
    while !parent.isEmpty {
      try watch(.removeDirectory(parent))
      guard folder.removeIfEmpty(parent) else { return }
      parent = RegistryPath.parent(of: parent)
    }
  }

  /// Removes the staging directory with everything in it.
  func clean() throws(DiskError) {
    try watch(.clean)
    let directory = RegistryPath.staging
    let names = try folder.entries(directory, named: "\(registry)/\(directory)")
    // The marks go last: as long as one is there, what it says still holds.
    let marks = ["journal", "undo", "done"]
    for entry in names.filter({ !marks.contains($0.name) })
      + names.filter({ marks.contains($0.name) })
    {
      try writing("\(directory)/\(entry.name)") { () throws(SystemError) in
        try folder.removeFile("\(directory)/\(entry.name)")
      }
    }
    folder.removeIfEmpty(directory)
    try synchronize([""])
  }
}
