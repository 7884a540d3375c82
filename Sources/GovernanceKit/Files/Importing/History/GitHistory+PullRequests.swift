// SPDX-License-Identifier: Apache-2.0

extension GitHistory {
  /// The history as merged pull requests: those commits of the main line that name one.
  ///
  /// A login comes from an address that the forge gave, else from the owner of the branch that was
  /// merged. Who has neither stays without author, since a name alone proves no account.
  ///
  /// - Returns: The pull requests, and the names of those who have no login.
  package func pullRequests() -> (file: PullRequestFile, nameless: [String: Int]) {
    var file = PullRequestFile()
    var nameless: [String: Int] = [:]
    let owner = repository?.split(separator: "/").first.map { $0.lowercased() }
    for row in rows {
      file.rowsInFile += 1
      guard let number = row.number else { continue }
      var pull = ImportedPullRequest(number: number, mergedAt: row.at)
      pull.title = row.title
      pull.added = row.added
      pull.deleted = row.deleted
      pull.paths = row.paths
      pull.repository = repository
      pull.forge = forge ?? row.author.forge
      // A branch of the repository itself says nothing about who wrote it.
      let branchOwner = row.branchOwner.flatMap { $0.lowercased() == owner ? nil : $0 }
      if let handle = row.author.handle ?? branchOwner {
        pull.author = ImportedAuthor(
          handle: handle, number: row.author.number, name: row.author.name,
          isBot: row.author.isBot)
      } else {
        nameless[row.author.name, default: 0] += 1
        file.withoutAuthor += 1
      }
      file.rows.append(pull)
    }
    return (file, nameless)
  }
}
