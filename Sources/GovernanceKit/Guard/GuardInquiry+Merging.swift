// SPDX-License-Identifier: Apache-2.0

extension GuardInquiry {
  /// What git would make of the merge; nothing where the base has nothing that the head lacks.
  func merge(_ mergeBase: GitObjectID, _ tipFiles: CommitFiles) throws(FileError) -> GitMerge? {
    if mergeBase == tip { return nil }
    return try FileError.asking { () throws(GitError) in
      try GitMerge(
        of: tip, head, in: repository, under: folder, temporary: temporary
      ) { path, entry in within(path).flatMap { tipFiles.entries[$0] } != entry }
    }
  }

  /// The registry's files that a merge would alter, though the change does not touch them.
  ///
  /// Git follows renames: an edit of a file elsewhere, which the base has moved into the registry since,
  /// would end there.
  func pathsAstray(
    _ merge: GitMerge, apartFrom touched: Set<String>, _ tipFiles: CommitFiles
  ) -> [String] {
    var paths: Set<String> = []
    for (path, entry) in merge.entries where !touched.contains(path) {
      guard let inner = within(path), tipFiles.entries[inner] != entry else { continue }
      paths.insert(inner)
    }
    for inner in tipFiles.entries.keys {
      let path = folder.isEmpty ? inner : "\(folder)/\(inner)"
      if merge.entries[path] == nil, !touched.contains(path) { paths.insert(inner) }
    }
    return paths.sorted()
  }

  /// The files that the change touches, and the contents that a merge would leave at their paths.
  func read(
    _ changes: [GitChange], _ tipFiles: CommitFiles, _ merge: GitMerge?
  ) throws(FileError) -> (files: [GuardedFile], overlay: [String: [UInt8]?]) {
    let blobs = try FileError.asking { () throws(GitError) in
      try repository.blobs(
        changes.flatMap { [$0.old, $0.new] }.compactMap { $0 }.filter(\.kind.isFile).map(\.object))
    }
    var files: [GuardedFile] = []
    var overlay: [String: [UInt8]?] = [:]
    for change in changes {
      guard let path = within(change.path), change.isPathExact else {
        files.append(
          GuardedFile(
            within(change.path) ?? change.path, before: nil, after: [], obstacle: .strangeName))
        continue
      }
      let known = tipFiles.entries[path]
      // The base has it so already: nothing is merged.
      if known?.object == change.new?.object, known?.kind.isFile == change.new?.kind.isFile {
        continue
      }
      let before = try tipFiles.bytes(at: path)
      guard let new = change.new else {
        if known == nil { continue }
        files.append(GuardedFile(path, before: before ?? [], after: nil))
        overlay[path] = .some(nil)
        continue
      }
      guard new.kind.isFile else {
        files.append(
          GuardedFile(
            path, before: before, after: [],
            obstacle: new.kind == .submodule ? .submodule : .symbolicLink))
        overlay[path] = .some(nil)
        continue
      }
      guard let after = blobs[new.object] else { throw .missingObject(change.path) }
      let ancestor = change.old.flatMap { blobs[$0.object] }
      let file = try merged(
        change, path, before, after, ancestor, merge, isAhead: known?.object != change.old?.object)
      files.append(file)
      overlay[path] = file.after ?? after
    }
    return (files, overlay)
  }

  /// What the merge makes of a file.
  private func merged(
    _ change: GitChange, _ path: String, _ before: [UInt8]?, _ after: [UInt8], _ ancestor: [UInt8]?,
    _ merge: GitMerge?, isAhead: Bool
  ) throws(FileError) -> GuardedFile {
    guard let merge else { return GuardedFile(path, before: before, after: after) }
    if merge.conflicts.contains(change.path) {
      // What was meant can still be told from the change itself.
      return GuardedFile(path, before: ancestor, after: after, obstacle: .conflict)
    }
    guard let entry = merge.entries[change.path], entry.kind.isFile else {
      return GuardedFile(path, before: before, after: after, obstacle: .astray)
    }
    if entry.object == change.new?.object {
      return GuardedFile(path, before: before, after: after)
    }
    guard isAhead, before != nil, let bytes = merge.contents[entry.object] else {
      return GuardedFile(path, before: before, after: after, obstacle: .astray)
    }
    return GuardedFile(path, before: before, after: bytes)
  }
}

extension FileError {
  fileprivate static func missingObject(_ path: String) -> FileError {
    FileError(
      "missing-object", "the clone lacks the contents of '\(path)'",
      help: "fetch everything: git fetch --refetch --no-filter")
  }
}
