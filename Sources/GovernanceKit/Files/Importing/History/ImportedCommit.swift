// SPDX-License-Identifier: Apache-2.0

/// A commit on a repository's main line, read as the contribution it brought there.
package struct ImportedCommit: Hashable, Sendable {
  /// How the commit came to the main line.
  package enum Form: String, Sendable {
    /// A commit of its own, of which no pull request is known.
    case plain
    /// A pull request squashed into one commit: `Subject (#123)`.
    case squash
    /// A merge of a pull request's branch.
    case merge
  }

  /// The commit.
  package var commit: GitObjectID
  /// How it came there.
  package var form = Form.plain
  /// When it came there.
  package var at: Instant
  /// Who wrote it; of a merge, who wrote the last commit that was merged.
  package var author: CommitAuthor
  /// The number of the pull request.
  package var number: Int?
  /// The title of the pull request, or the commit's subject.
  package var title: String
  /// The owner of the branch that was merged, as the subject of a merge names it.
  package var branchOwner: String?
  /// The lines added, where they were counted.
  package var added: Int?
  /// The lines deleted, where they were counted.
  package var deleted: Int?
  /// The paths touched, where they were listed, sorted.
  package var paths: [String]?
}

/// Who wrote a commit, as far as the commit tells.
package struct CommitAuthor: Hashable, Sendable {
  /// The name, as `.mailmap` has it where there is one.
  package var name: String
  /// The address, as `.mailmap` has it where there is one.
  package var email: String
  /// The forge, where the address is one that a forge gives to hide the real one.
  package var forge: String?
  /// The login on that forge.
  package var handle: String?
  /// That forge's number for the account.
  package var number: Int?
  /// Whether the commit was made by a program.
  package var isBot: Bool

  /// Creates an author from the name and address of a commit.
  package init(name: String, email: String) {
    self.name = name
    self.email = email
    let address = NoReplyAddress(email)
    forge = address?.forge
    handle = address?.handle
    number = address?.number
    isBot = name.hasSuffix("[bot]") || address.map { Login.isMarkedAsBot($0.handle) } == true
  }
}
