// SPDX-License-Identifier: Apache-2.0
public import Counting

/// What is fixed of an election when its vote opens.
public struct Election: Hashable, Sendable {
  /// How many seats are filled.
  public var seats = 1
  /// The method by which it is counted.
  public var method: ElectionMethod = .plurality
  /// Those who stand.
  public var candidates: [Candidate] = []
  /// The order that decides ties, the first wins, where the rule asks for one.
  public var order: [PersonID] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Somebody who stands in an election.
public struct Candidate: Hashable, Sendable {
  /// The person.
  public var person: PersonID = ""
  /// Whom the person works for when the vote opens, where seats are limited by that.
  public var organisation: String?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a candidate says to standing: every answer, the last one counting.
public struct Candidacy: Hashable, Sendable {
  /// The candidate.
  public var person: PersonID = ""
  /// The answers, the earliest first; the last one counts.
  public var answers: [Answer] = []
  /// When the candidate withdrew, for good.
  public var withdrawn: Instant?
  /// The digest of the candidacy's own file, once a closed vote has taken it in.
  public var digest: String?

  /// Creates an empty record to be filled in.
  public init() {}

  /// The last answer, which counts.
  public var answer: Answer? { answers.last }
}

/// What decides the ties of an election that has closed: a published seed, or an order.
public struct Draw: Hashable, Sendable {
  /// The seed, as it was published.
  public var seed: String?
  /// The order that whoever has the casting vote states, the first wins.
  public var order: [PersonID] = []
  /// Who recorded it, or has the casting vote.
  public var by: PersonID?
  /// When it was made.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
