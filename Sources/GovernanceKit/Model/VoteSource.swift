// SPDX-License-Identifier: Apache-2.0
public import Counting

/// Where a vote that was held elsewhere is recorded, and all that this record says of it.
///
/// It is kept as it was read, so that what it shows can be judged again at any time.
public struct VoteSource: Hashable, Sendable {
  /// The forms in which communities keep such records.
  public enum Form: String, CaseIterable, Sendable {
    /// A page of TiKV's or PingCAP's `votes` folder, prose by many hands.
    case page
    /// The comment with which GitVote closes a vote.
    case gitVote = "gitvote"
    /// JSON by the published schema `recorded-vote`.
    case json
  }

  /// How a record can say that a vote ended.
  public enum Outcome: String, CaseIterable, Sendable {
    case passed, rejected
  }

  /// The form of the record.
  public var form: Form = .json
  /// The name of the file that was read.
  public var file = ""
  /// The digest of the file's bytes.
  public var digest = ""
  /// Which of the file's votes it is, where it records several.
  public var item: Int?
  /// Where the record can be read.
  public var ref: String?
  /// When the vote opened, where the record shows it.
  public var opened: Instant?
  /// How long the vote was to be open, in the record's own words.
  public var period: String?
  /// The least number of hours that these words promise.
  public var hours: Int?
  /// Those who nominated, as the record writes them.
  public var nominators: [String] = []
  /// How the record says that the vote ended, nothing where it has no result.
  public var outcome: Outcome?
  /// The totals that the record states.
  public var stated: [NamedCount] = []
  /// The ballots that the record lists, in its order.
  public var ballots: [SourceBallot] = []
  /// What the record does not show, or shows in two ways.
  public var gaps: [SourceGap] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// A total that the record states.
  public func stated(_ name: StatedTotal) -> Int? {
    stated.first { $0.name == name.rawValue }?.count
  }
}

/// A total that a record of a vote can state.
public enum StatedTotal: String, CaseIterable, Sendable {
  /// The binding ballots in favour.
  case binding
  /// The other ballots in favour.
  case nonBinding = "non-binding"
  /// The binding ballots against.
  case against
  /// The binding ballots that abstain.
  case abstain
  /// Those who could have voted and did not.
  case notVoted = "not-voted"
}

/// A ballot that a record of a vote lists.
public struct SourceBallot: Hashable, Sendable {
  /// The voter's login, as the record writes it.
  public var login = ""
  /// The person whose login it is, where on record.
  public var person: PersonID?
  /// What was voted.
  public var choice: MotionChoice = .yes
  /// Whether the record calls it binding, nothing where it doesn't say.
  public var binding: Bool?
  /// When it was cast, where the record says.
  public var at: Instant?
  /// Why, where the record says.
  public var reason: String?
  /// The line in the file.
  public var line: Int?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The voter's name in a count: the person's id, else the login.
  public var voter: String { person?.text ?? login }
}

/// Something that a record of a vote does not show, or shows in two ways.
public struct SourceGap: Hashable, Sendable {
  /// The sorts of gap.
  public enum Kind: String, CaseIterable, Sendable {
    case title, result, elsewhere, ballots, totals, period, nominator, dates
    case bindingMarks = "binding-marks"
    case total, twice, unreadable, nomination, link, cut
  }

  /// The sort of gap.
  public var kind: Kind = .result
  /// What is not shown, in a sentence.
  public var text = ""

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates a gap of a sort.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
