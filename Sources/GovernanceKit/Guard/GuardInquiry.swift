// SPDX-License-Identifier: Apache-2.0

/// A proposed change in a git repository, and who proposes it.
package struct GuardInquiry {
  /// The repository.
  package var repository: GitRepository
  /// The registry's folder from the repository's top, without a final `/`; empty for the top.
  package var folder: String
  /// What stands before a file's path in messages: `governance/`.
  package var prefix: String
  /// The tip of the base, whose rules and record judge.
  package var tip: GitObjectID
  /// The head of the change.
  package var head: GitObjectID
  /// The login of whoever proposes the change; nothing where nobody can tell.
  package var login: String?
  /// The forge that says so; nothing where the login was named outright.
  package var forge: String?
  /// The logins of those who approved it.
  package var approvers: [String] = []
  /// Who checks the arithmetic of signatures; nothing where nobody does.
  package var verifier: SignatureVerifier?
  /// When the forge first had this head, by its own clock; nothing where no forge says so.
  package var seen: Instant?
  /// Where temporary files belong.
  package var temporary = "/tmp"

  /// Creates an inquiry about the commits between two.
  package init(
    _ repository: GitRepository, folder: String, prefix: String, tip: GitObjectID,
    head: GitObjectID
  ) {
    self.repository = repository
    self.folder = folder
    self.prefix = prefix
    self.tip = tip
    self.head = head
  }

  /// What guard says, and on what ground.
  package struct Answer {
    package var verdict: GuardVerdict
    /// The commit from which the change was made.
    package var mergeBase: GitObjectID
    /// The author's id, where the base's registry knows them.
    package var author: PersonID?
  }

  /// Judges the change.
  ///
  /// - Parameter moment: The moment of judging, in the charter's zone.
  /// - Returns: What guard says.
  /// - Throws: Why nobody can tell.
  package func answer(at moment: (Zone) -> Instant) throws(FileError) -> Answer {
    let mergeBase = try mergeBase()
    let all = try FileError.asking { () throws(GitError) in
      try repository.changedPaths(from: mergeBase, to: head)
    }
    var answer = Answer(verdict: GuardVerdict([]), mergeBase: mergeBase)
    let tipFiles = try files(at: tip)
    if tipFiles.entries[RegistryLayout.settings] == nil,
      try files(at: head).entries[RegistryLayout.settings] == nil
    {
      throw .noRegistry(prefix)
    }
    let merge = try merge(mergeBase, tipFiles)
    let changes = all.filter { isOurs($0.path) }
    let astray = merge.map { pathsAstray($0, apartFrom: Set(changes.map(\.path)), tipFiles) } ?? []
    guard !changes.isEmpty || !astray.isEmpty else {
      answer.verdict.notes = ["nothing in \(prefix) changes"]
      return answer
    }
    guard tipFiles.entries[RegistryLayout.settings] != nil else {
      answer.verdict = try founding(at: moment)
      return answer
    }
    var reader = RegistryReader(tipFiles, prefix: prefix)
    try reader.readAll()
    guard reader.problems.isEmpty else { throw .brokenBase(reader.problems) }
    if let removal = removal(all, try files(at: head)) {
      answer.verdict = GuardVerdict([removal])
      return answer
    }
    var read = try read(changes, tipFiles, merge)
    for path in astray {
      read.files.append(GuardedFile(path, before: nil, after: [], obstacle: .astray))
    }
    var proposal = GuardCase(
      tip: reader.registry, tipFiles: tipFiles, merged: ChangedFiles(tipFiles, read.overlay),
      files: read.files, login: login, prefix: prefix,
      now: moment(reader.registry.newestCharter?.zone ?? .utc))
    proposal.forge = forge
    proposal.approvers = approvers
    proposal.seen = seen
    proposal.verifier = verifier
    answer.author = proposal.person(login)?.id
    let commits = try commits()
    note(commits, in: &proposal)
    let strangers = commits.compactMap { stranger($0, proposal) }
    if read.files.isEmpty {
      answer.verdict = GuardVerdict(
        strangers, notes: ["all that changes in \(prefix) is on the base already"])
      return answer
    }
    let judged = try Guard.judge(proposal)
    answer.verdict = GuardVerdict(judged.changes + strangers, notes: judged.notes)
    return answer
  }

  private func mergeBase() throws(FileError) -> GitObjectID {
    let bases = try FileError.asking { () throws(GitError) in
      // In a history that is cut off, an older ancestor can pass for the best one.
      try repository.isShallow() ? nil : try repository.mergeBases(tip, head)
    }
    guard let bases else {
      throw FileError(
        "shallow-clone", "the clone is shallow, and what a change began from cannot be told",
        help: "git fetch --unshallow; in CI, fetch-depth: 0")
    }
    guard let base = bases.first else {
      throw FileError(
        "no-merge-base", "the base and the head have no commit in common",
        help: "make the change on a branch of the base")
    }
    guard bases.count == 1 else {
      throw FileError(
        "several-merge-bases",
        "the base and the head were merged crosswise, and have \(bases.count) commits from which the change may have begun",
        help: "merge the base into the branch once more")
    }
    return base
  }

  private func files(at commit: GitObjectID) throws(FileError) -> CommitFiles {
    try FileError.asking { () throws(GitError) in
      try CommitFiles(repository, at: commit, folder: folder)
    }
  }

  /// Where the base has no registry nothing rules yet; what is begun must be sound.
  private func founding(at moment: (Zone) -> Instant) throws(FileError) -> GuardVerdict {
    let begun = try files(at: head)
    let inspection = try RegistryInspection(
      begun, prefix: prefix, at: moment, signatures: verifier)
    let changes = inspection.problems.filter { $0.severity == .error }.map { problem in
      var change = GuardChange(
        "check", problem.check, file: problem.file, line: problem.line, problem.message)
      change.isAllowed = false
      change.isUnreadable = inspection.isUnreadable
      change.needs = problem.help
      return change
    }
    return GuardVerdict(
      changes,
      notes: ["the base has no registry, so nothing rules yet: whoever may merge begins it"])
  }

  /// The one change that stands for all where the registry is gone from the head.
  private func removal(_ changes: [GitChange], _ after: CommitFiles) -> GuardChange? {
    if let above = changes.first(where: { $0.new != nil && isFolderItself($0.path) }) {
      let what =
        switch above.new?.kind {
        case .submodule: "a submodule"
        case .symbolicLink: "a symbolic link"
        default: "a file"
        }
      return refusal(
        "replace-registry", "'\(above.path)' is a folder, and the change makes it \(what)")
    }
    // One of the two missing is a deletion like any other, and judged as one.
    let kept = [RegistryLayout.settings, RegistryLayout.charter]
    guard kept.allSatisfy({ after.entries[$0] == nil }) else { return nil }
    let end = "/" + RegistryLayout.settings
    let elsewhere = changes.first {
      $0.status == .added && ("/" + $0.path).hasSuffix(end) && !isOurs($0.path)
    }
    guard let elsewhere else {
      return refusal("remove-registry", "the registry is taken away: nothing of it is deleted")
    }
    return refusal(
      "move-registry",
      "the registry is moved to '\(elsewhere.path.dropLast(RegistryLayout.settings.utf8.count))', where its rules would no longer be found"
    )
  }

  private func refusal(_ kind: String, _ reason: String) -> GuardChange {
    var change = GuardChange(kind, folder, file: prefix + RegistryLayout.settings, reason)
    change.isAllowed = false
    change.needs = "the registry where it is"
    return change
  }

  /// Whether a path is in the registry's folder, is that folder or one above it, or poses as it.
  private func isOurs(_ path: String) -> Bool {
    if folder.isEmpty || isFolderItself(path) { return true }
    return path.lowercased().hasPrefix(folder.lowercased() + "/")
  }

  private func isFolderItself(_ path: String) -> Bool {
    !folder.isEmpty && (folder + "/").lowercased().hasPrefix(path.lowercased() + "/")
  }
}

extension GuardCase {
  /// The person on record whom a login means, on the forge that named the author.
  func person(_ login: String?) -> Person? {
    guard let login else { return nil }
    guard let forge else { return tip.person(login: login) }
    guard let person = tip.person(forge: forge, handle: login) else { return nil }
    if person.accounts.contains(where: { $0.forge == forge }) { return person }
    // An id is a login where the charter says that logins are, and nowhere else: on another forge
    // anybody can take the name.
    return forge == tip.newestCharter?.forge ? person : nil
  }
}

extension FileError {
  /// Nothing to judge by is no leave to do anything.
  fileprivate static func noRegistry(_ prefix: String) -> FileError {
    FileError(
      "no-registry", "neither the base nor the head has a registry in '\(prefix)'",
      help: "name its folder: --registry DIR")
  }

  fileprivate static func brokenBase(_ problems: [Problem]) -> FileError {
    let first = problems.sorted().first.map { ": \($0.file):\($0.line): \($0.message)" } ?? ""
    return FileError(
      "broken-base",
      "the registry of the base has \(problems.count) problem\(problems.count == 1 ? "" : "s")\(first)",
      help: "mend it on the base first: gov check")
  }
}
