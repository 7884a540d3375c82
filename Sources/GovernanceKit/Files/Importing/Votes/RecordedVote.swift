// SPDX-License-Identifier: Apache-2.0
package import Counting

/// A vote held elsewhere, as the record of it says; what it does not say is in ``gaps``.
package struct RecordedVote: Hashable, Sendable {
  /// The forms in which communities keep such records.
  package enum Form: String, Sendable {
    /// A page of TiKV's or PingCAP's `votes` folder, prose by many hands.
    case page
    /// The comment with which GitVote closes a vote.
    case gitVote = "gitvote"
  }

  /// How a record says that the vote ended.
  package enum Outcome: String, Sendable {
    case passed, rejected
  }

  /// The form of the record.
  package var form: Form
  /// The title.
  package var title: String?
  /// Who is to get which role, by the title, or else by the nomination.
  package var subjects: [RecordedSubject] = []
  /// Who is to get which role by the nomination, where it says so.
  package var nominated: [RecordedSubject] = []
  /// Who nominated.
  package var nominators: [String] = []
  /// The ballots listed, in the order of the record, one a voter.
  package var ballots: [RecordedBallot] = []
  /// How it says that the vote ended, nothing where it has no result.
  package var outcome: Outcome?
  /// The totals that it states.
  package var stated = RecordedTotals()
  /// How long the vote was to be open, in the record's own words.
  package var period: String?
  /// The least number of hours that these words promise.
  package var periodHours: Int?
  /// What the record does not show, or shows in two ways.
  package var gaps: [RecordedVoteGap] = []

  package init(_ form: Form) {
    self.form = form
  }

  /// The most bytes of a record.
  package static let largest = 1 << 20

  /// Reads a record of either form.
  package static func read(_ bytes: [UInt8]) throws(ImportError) -> RecordedVote {
    guard bytes.count <= largest else {
      throw ImportError(
        "a record of a vote has at most \(largest >> 20) MB, and this file has more")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ImportError("the file is not written in UTF-8", help: "save it as UTF-8")
    }
    let page = MarkdownPage(text)
    if page.lines.contains(where: { $0.heading == "vote closed" }) {
      return GitVoteReader.read(page)
    }
    if page.lines.contains(where: { $0.heading == "result" || $0.heading == "results" }) {
      return VotePageReader.read(page)
    }
    throw ImportError(
      "the file is no record of a vote that gov knows",
      help:
        "a record is a page with a heading '## Result', or the comment with which GitVote closes "
        + "a vote, '## Vote closed'")
  }
}

/// Who is to get which role.
package struct RecordedSubject: Hashable, Sendable {
  /// The login, as the record writes it.
  package var login: String
  /// The team in which the role is to be held, as the record writes it.
  package var team: String?
  /// The role's id: the record's word as a singular in kebab-case.
  package var role: RoleID
}

/// A ballot that a record lists.
package struct RecordedBallot: Hashable, Sendable {
  /// The voter's login, as the record writes it.
  package var login: String
  /// What was voted.
  package var choice: MotionChoice
  /// Whether the record calls it binding, nothing where it doesn't say.
  package var isBinding: Bool?
  /// When it was cast, where the record says.
  package var at: Instant?
  /// The line in the record.
  package var line: Int
}

/// The totals that a record states in words or figures.
package struct RecordedTotals: Hashable, Sendable {
  /// The binding ballots in favour.
  package var binding: Int?
  /// The other ballots in favour.
  package var nonBinding: Int?
  /// The binding ballots against.
  package var against: Int?
  /// The binding ballots that abstain.
  package var abstain: Int?
  /// Those who could have voted and did not.
  package var notVoted: Int?
  /// The share in favour that was needed, as written.
  package var threshold: String?
}
