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
