// SPDX-License-Identifier: Apache-2.0

extension GuardInquiry {
  /// A commit of the change, and what it does to the registry.
  struct Step {
    var commit: GitCommit
    /// The paths within the registry.
    var paths: [String]
    /// When the commit that it stands on was made.
    var parent: Instant?
  }

  /// The files that the change touches, and the contents that a merge would leave at their paths.
  func read(
    _ changes: [GitChange], _ tipFiles: CommitFiles
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
      let file = try merge(
        path, before, after, ancestor, isAhead: known?.object != change.old?.object)
      files.append(file)
      overlay[path] = file.after ?? after
    }
    return (files, overlay)
  }

  /// What a merge makes of a file that the base may have changed too.
  private func merge(
    _ path: String, _ before: [UInt8]?, _ after: [UInt8], _ ancestor: [UInt8]?, isAhead: Bool
  ) throws(FileError) -> GuardedFile {
    guard isAhead, let before else { return GuardedFile(path, before: before, after: after) }
    let merged = try FileError.asking { () throws(GitError) in
      try repository.merged(before, after, from: ancestor ?? [], in: temporary)
    }
    if let merged { return GuardedFile(path, before: before, after: merged) }
    // What was meant can still be told from the change itself.
    return GuardedFile(path, before: ancestor, after: after, obstacle: .conflict)
  }

  /// The commits of the change that touch the registry.
  func commits() throws(FileError) -> [Step] {
    try FileError.asking { () throws(GitError) in
      let commits = try repository.log(head, notIn: tip)
      let paths = try repository.changedPaths(in: commits.map(\.id))
      let ours = commits.filter { commit in
        paths[commit.id]?.contains { within($0) != nil } == true
      }
      let parents = Array(Set(ours.flatMap(\.parents)))
      let known = try repository.commits(parents)
      let dates = Dictionary(known.map { ($0.id, $0.committer.at) }) { first, _ in first }
      return ours.map { commit in
        Step(
          commit: commit, paths: (paths[commit.id] ?? []).compactMap(within),
          parent: commit.parents.compactMap { dates[$0] }.max())
      }
    }
  }

  /// Tells a case when each file's change was committed.
  func note(_ steps: [Step], in proposal: inout GuardCase) {
    for step in steps {
      let span = CommitSpan(
        authored: step.commit.author.at, committed: step.commit.committer.at, parent: step.parent)
      for path in step.paths {
        proposal.spans[path] = proposal.spans[path]?.joined(with: span) ?? span
      }
      proposal.span = proposal.span?.joined(with: span) ?? span
    }
  }

  /// Why a commit is not the author's, where it is that of somebody else on record.
  ///
  /// An address that nobody on record is known by proves nothing either way.
  func stranger(_ step: Step, _ proposal: GuardCase) -> GuardChange? {
    let identity = GitIdentity(name: step.commit.author.name, email: step.commit.author.email)
    guard let other = proposal.tip.person(of: identity), let author = proposal.person(login),
      other.id != author.id
    else { return nil }
    let short = String(step.commit.id.text.prefix(10))
    var change = GuardChange(
      "commit", short, file: prefix + (step.paths.min() ?? ""),
      "the commit \(short) is by '\(other.id)', and '\(author.id)' proposes the change")
    change.isAllowed = false
    change.needs = "commits of the author's own"
    return change
  }

  /// A path within the registry; nothing where it lies elsewhere.
  func within(_ path: String) -> String? {
    if folder.isEmpty { return path }
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
  }
}

extension FileError {
  fileprivate static func missingObject(_ path: String) -> FileError {
    FileError(
      "missing-object", "the clone lacks the contents of '\(path)'",
      help: "fetch everything: git fetch --refetch --no-filter")
  }
}
