// SPDX-License-Identifier: Apache-2.0
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
    let scratch = try GitError.running { () throws(ChildProcessError) in
      try ScratchFolder(in: temporary)
    }
    let merging = try repository.keepingObjects(in: scratch.path)
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

extension GitRepository {
  /// The same repository, whose new objects go to a folder of their own.
  fileprivate func keepingObjects(in folder: String) throws(GitError) -> GitRepository {
    guard
      let kept = try runner.line([
        "rev-parse", "--path-format=absolute", "--git-path", "objects",
      ])
    else { throw .unreadable(command: "rev-parse") }
    let quoted = kept.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return GitRepository(
      runner: runner.adding([
        "GIT_OBJECT_DIRECTORY=\(folder)", "GIT_ALTERNATE_OBJECT_DIRECTORIES=\"\(quoted)\"",
      ]))
  }
}
