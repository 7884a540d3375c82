// SPDX-License-Identifier: Apache-2.0

/// What one person did at one source, an item a line.
public struct Activity: Hashable, Sendable {
  /// The person.
  public var person: PersonID = ""
  /// The sort of contribution: `pull-request`, or a sort that the charter names.
  public var kind = Activity.pullRequest
  /// The forge, where it came from one.
  public var forge: String?
  /// The repository as `owner/name`, where it came from one.
  public var repository: String?
  /// The contributions, sorted by number, then by reference.
  public var items: [Contribution] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// The sort of contribution that importers of pull requests bring.
  public static let pullRequest = "pull-request"
}

/// One thing done, with the day and a link.
public struct Contribution: Hashable, Sendable {
  /// The forge's number for it.
  public var number: Int?
  /// When it was merged, given or held.
  public var at = Instant(seconds: 0)
  /// A link that anyone can follow.
  public var ref = ""
  /// Its title.
  public var title: String?
  /// The branch it was merged to; nothing where the source doesn't say.
  public var branch: String?
  /// Its labels; nothing where the source doesn't say.
  public var labels: [String]?
  /// The group for which it was made, where it was entered so.
  public var scope: Scope?
  /// The lines added; nothing where the source doesn't say.
  public var added: Int?
  /// The lines deleted; nothing where the source doesn't say.
  public var deleted: Int?
  /// The paths touched; nothing where the source doesn't say.
  public var paths: [String]?
  /// Who entered it by hand.
  public var by: PersonID?
  /// When it was entered by hand.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The short name that people use: `#7`, or the link.
  public var name: String { number.map { "#\($0)" } ?? ref }
}

/// How much of a source the record covers.
public struct Coverage: Hashable, Sendable {
  /// The sort of contribution.
  public var kind = Activity.pullRequest
  /// The forge.
  public var forge = ""
  /// The repository as `owner/name`.
  public var repository = ""
  /// The stretches that are covered whole, sorted and apart from one another.
  public var covers: [CoveredDays] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A stretch of days of which a source was imported whole.
public struct CoveredDays: Hashable, Sendable {
  /// The first day; nothing where the source's beginning is included.
  public var from: Day?
  /// The last day.
  public var until = Day(number: 0)

  /// Creates an empty record to be filled in.
  public init() {}
}
