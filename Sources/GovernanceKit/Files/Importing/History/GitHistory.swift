// SPDX-License-Identifier: Apache-2.0

/// The main line of a repository, read as contributions.
package struct GitHistory: Hashable, Sendable {
  /// The commits of the main line, the newest first.
  package var rows: [ImportedCommit]
  /// Whether older history is missing from the clone.
  package var isShallow: Bool
  /// The repository that the clone was made from, as `owner/name`.
  package var repository: String?
  /// The forge that the clone was made from.
  package var forge: String?

  /// Reads the main line up to a commit, its names by way of `.mailmap`.
  package static func read(
    _ repository: GitRepository, at name: String = "HEAD", countingLines: Bool = false
  ) throws(GitError) -> GitHistory {
    var options = GitRepository.LogOptions()
    options.followsFirstParentOnly = true
    options.usesMailmap = true
    options.countsLines = countingLines
    let commits = try repository.log(try repository.revision(name), options)
    let merged = try authorsOfMerged(commits, in: repository)
    let remote = try repository.config("remote.origin.url").flatMap { RemoteAddress($0) }
    return GitHistory(
      rows: commits.map { row($0, merged: merged) },
      isShallow: try repository.isShallow(), repository: remote?.repository, forge: remote?.forge)
  }

  /// A merge is made by whoever presses the button; what was merged was written by somebody else.
  private static func authorsOfMerged(
    _ commits: [GitCommit], in repository: GitRepository
  ) throws(GitError) -> [GitObjectID: GitSignature] {
    var options = GitRepository.LogOptions()
    options.usesMailmap = true
    let tips = commits.compactMap { $0.parents.count == 2 ? $0.parents[1] : nil }
    var authors: [GitObjectID: GitSignature] = [:]
    for commit in try repository.commits(tips, options) { authors[commit.id] = commit.author }
    return authors
  }

  static func row(_ commit: GitCommit, merged: [GitObjectID: GitSignature]) -> ImportedCommit {
    let isMerge = commit.parents.count > 1
    let message = MergeMessage(subject: commit.subject, body: commit.body, isMerge: isMerge)
    let writer = isMerge ? merged[commit.parents[1]] ?? commit.author : commit.author
    var row = ImportedCommit(
      commit: commit.id, at: commit.committer.at,
      author: CommitAuthor(name: writer.name, email: writer.email),
      title: message?.title ?? commit.subject)
    row.form = message?.form ?? (isMerge ? .merge : .plain)
    row.number = message?.number
    row.branchOwner = message?.branchOwner
    if let lines = commit.lines {
      row.paths = lines.map(\.path).sorted()
      row.added = lines.reduce(0) { $0 + $1.added }
      row.deleted = lines.reduce(0) { $0 + $1.deleted }
    }
    return row
  }
}
