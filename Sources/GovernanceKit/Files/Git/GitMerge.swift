// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What git would make of two commits, tried out without touching the repository.
///
/// Only git itself can tell: it follows renames, so that an edit of one file can end in another.
package struct GitMerge {
  /// What would stand in the folder asked for and below it, by the path from the top level.
  package let entries: [String: GitTreeEntry]
  /// The paths that git cannot merge.
  package let conflicts: Set<String>
  /// The contents of the files asked for, by object.
  package let contents: [GitObjectID: [UInt8]]

  /// Tries a merge.
  ///
  /// - Parameters:
  ///   - ours: The commit merged into.
  ///   - theirs: The commit merged.
  ///   - repository: Their repository.
  ///   - folder: Where to look, from the top level; empty for everything.
  ///   - temporary: A folder in which the merge's objects may lie for a moment.
  ///   - reads: Whether the contents of what would stand at a path are wanted.
  /// - Throws: Why git cannot tell.
  package init(
    of ours: GitObjectID, _ theirs: GitObjectID, in repository: GitRepository, under folder: String,
    temporary: String, reading reads: (_ path: String, _ entry: GitTreeEntry) -> Bool
  ) throws(GitError) {
    let scratch = try ScratchObjects(in: temporary, beside: repository)
    defer { scratch.remove() }
    let merging = GitRepository(runner: scratch.runner)
    let answer = try merging.runner.run([
      "-c", "merge.directoryRenames=false", "-c", "merge.renames=true",
      "merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours.text, theirs.text,
    ])
    // The tree, then the files in conflict; a status of 1 says that there are some.
    let parts = answer.output.split(separator: 0)
    guard answer.status < 2, let first = parts.first,
      let tree = GitObjectID(String(decoding: first, as: UTF8.self))
    else {
      let isOld = answer.message.contains("usage:") || answer.message.contains("unknown option")
      throw isOld
        ? .tooOld(command: "merge-tree --write-tree", needs: "2.38")
        : .reading(answer.message, command: "merge-tree", path: repository.runner.directory)
    }
    conflicts = Set(parts.dropFirst().map { String(decoding: $0, as: UTF8.self) })
    entries = try merging.entries(at: tree, under: folder)
    contents = try merging.blobs(
      entries.filter { $0.value.kind.isFile && reads($0.key, $0.value) }.map(\.value.object))
  }
}

/// A folder for objects that no repository keeps.
private struct ScratchObjects {
  let runner: GitRunner
  private let folder: String

  init(in parent: String, beside repository: GitRepository) throws(GitError) {
    var template = "\(parent)/gov-XXXXXX".utf8CString.map { $0 }
    guard unsafe mkdtemp(&template) != nil else { throw .notRun(SystemError().words) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard
      let kept = try repository.runner.line([
        "rev-parse", "--path-format=absolute", "--git-path", "objects",
      ])
    else { throw .unreadable(command: "rev-parse") }
    let quoted = kept.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    runner = repository.runner.adding([
      "GIT_OBJECT_DIRECTORY=\(folder)", "GIT_ALTERNATE_OBJECT_DIRECTORIES=\"\(quoted)\"",
    ])
  }

  /// Takes the folder away: objects lie two levels deep, and nothing else is in it.
  func remove() { Self.remove(folder, depth: 3) }

  private static func remove(_ path: String, depth: Int) {
    if unsafe unlink(path) == 0 || depth == 0 { return }
    if let folder = unsafe opendir(path) {
      var names: [String] = []
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
      }
      unsafe closedir(folder)
      for name in names { remove("\(path)/\(name)", depth: depth - 1) }
    }
    _ = unsafe rmdir(path)
  }
}
