// SPDX-License-Identifier: Apache-2.0
public import Counting

/// How a procedure that elects is counted, and what decides its ties.
public struct ElectionRule: Hashable, Sendable {
  /// What decides a tie that the method leaves open.
  public enum Tie: String, CaseIterable, Sendable {
    /// An order of the candidates that is stated when the vote opens.
    case order
    /// A draw from a seed that is published after the vote has closed.
    case draw
    /// Whoever has the casting vote states an order after the vote has closed.
    case castingVote = "casting-vote"
  }

  /// The methods by which it may be counted; the first is meant where none is named.
  public var methods: [ElectionMethod] = []
  /// What decides a tie; a tie stays one where nothing is said.
  public var ties: Tie?
  /// Who has the casting vote, as they stand when the vote opens.
  public var castingVote: Electorate?
  /// The most candidates of one organisation that may be elected.
  public var perOrganisation: Int?
  /// The most marks on a ballot, by approval.
  public var marks: Int?
  /// Where candidates stand whom a ballot does not rank, by Schulze's method.
  public var unranked: ElectionRules.UnrankedRule?
  /// What the option is called that means none of the candidates, by Debian's rules.
  public var noneOfThem: ID<Person>?
  /// How many voters must prefer a candidate to none, by Debian's rules.
  public var quorumVotes: Int?
  /// Whether that number is three times half the square root of the electorate.
  public var quorumOfDevelopers = false
  /// Whether all who hold the seat leave it to those who are elected.
  public var renews = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
