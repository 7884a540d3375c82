// SPDX-License-Identifier: Apache-2.0
package import StrictJSON

/// A merged pull request as a forge tells of it; nil means that the file doesn't say.
package struct ImportedPullRequest: Hashable, Sendable {
  /// The forge's number for it.
  package var number: Int
  /// When it was merged.
  package var mergedAt: Instant
  /// The link that people follow.
  package var url: String?
  /// Its title, whatever stands in it.
  package var title: String?
  /// The branch it was merged to.
  package var branch: String?
  /// Its labels, sorted.
  package var labels: [String]?
  /// The lines added.
  package var added: Int?
  /// The lines deleted.
  package var deleted: Int?
  /// The paths touched, sorted.
  package var paths: [String]?
  /// Whether there are, or may be, more paths than the file lists.
  package var pathsAreCut = false
  /// The repository as `owner/name`.
  package var repository: String?
  /// The forge: `github`, `gitlab`, `gitee`, `gitcode`.
  package var forge: String?
  /// Who wrote it; nobody where the account is deleted.
  package var author: ImportedAuthor?
  /// The reviews given, the earliest first.
  package var reviews: [ImportedReview]?
  /// Where the row begins.
  package var position = JSONPosition(line: 1, column: 1)
}

/// An account on a forge that did something.
package struct ImportedAuthor: Hashable, Sendable {
  /// The login as the forge writes it.
  package var handle: String
  /// The forge's own number for the account.
  package var number: Int?
  /// The name that the account shows.
  package var name: String?
  /// Whether the forge marks the account as a program's.
  package var isBot = false

  package init(handle: String, number: Int? = nil, name: String? = nil, isBot: Bool = false) {
    self.handle = handle
    self.number = number
    self.name = name
    self.isBot = isBot
  }

  /// Whether the login ends as programs' logins often do, and nothing else marks it as one.
  package var looksLikeBot: Bool { !isBot && Login.looksLikeBot(handle) }
}

/// A review of a pull request.
package struct ImportedReview: Hashable, Sendable {
  /// Who gave it.
  package var author: ImportedAuthor
  /// When it was given.
  package var at: Instant
  /// What it says, in kebab-case: `approved`, `changes-requested`, `commented`, `dismissed`.
  package var state: String
}

extension ImportedReview: Comparable {
  /// Orders reviews by time, then by who gave them and what they say.
  package static func < (first: ImportedReview, second: ImportedReview) -> Bool {
    (first.at, first.author.handle, first.state) < (second.at, second.author.handle, second.state)
  }
}
