// SPDX-License-Identifier: Apache-2.0

/// A commit as git tells of it.
package struct GitCommit: Hashable, Sendable {
  /// The commit.
  package var id: GitObjectID
  /// The commits it follows; the first is the branch it stands on.
  package var parents: [GitObjectID] = []
  /// Who wrote it, and when.
  package var author: GitSignature
  /// Who put it there, and when.
  package var committer: GitSignature
  /// The first line of the message.
  package var subject = ""
  /// The rest of the message.
  package var body = ""
  /// What it changed, where that was asked; against the first parent.
  package var lines: [GitLineCount]?
}

/// A name, an address and a time, as a commit claims them.
package struct GitSignature: Hashable, Sendable {
  package var name: String
  package var email: String
  package var at: Instant

  package init(name: String, email: String, at: Instant) {
    self.name = name
    self.email = email
    self.at = at
  }
}

/// The lines that a commit added to a file and deleted from it.
package struct GitLineCount: Hashable, Sendable {
  /// The path from the top level.
  package var path: String
  /// The lines added, zero for a file that is no text.
  package var added: Int
  /// The lines deleted, zero for a file that is no text.
  package var deleted: Int
}
