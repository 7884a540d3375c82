// SPDX-License-Identifier: Apache-2.0

/// Whether a criterion is met: what is there, what is needed, and what counts.
public struct Finding: Hashable, Sendable {
  /// The criterion's key in the charter: `count`, `nominations`, `all`.
  public var criterion: String
  /// Whether it is met.
  public var verdict: Verdict
  /// How much there is, where it counts.
  public var have: Int?
  /// How much is needed, where it counts.
  public var need: Int?
  /// The criterion and its state in a sentence.
  public var text: String
  /// What counts.
  public var evidence: [Evidence] = []
  /// Where the rule comes from.
  public var clause: ClauseID?
  /// The findings on the criterion's parts.
  public var findings: [Finding] = []
  /// The commands that would help.
  public var help: [String] = []

  package init(
    _ criterion: String, _ verdict: Verdict, have: Int? = nil, need: Int? = nil, _ text: String,
    clause: ClauseID?
  ) {
    self.criterion = criterion
    self.verdict = verdict
    self.have = have
    self.need = need
    self.text = text
    self.clause = clause
  }
}

/// Whether something holds, as far as the record can tell.
public enum Verdict: String, Hashable, Sendable {
  /// It holds.
  case met
  /// It does not hold.
  case unmet
  /// The evidence doesn't cover the question.
  case unknown
}

/// One item that counts towards a criterion.
public struct Evidence: Hashable, Sendable {
  /// The short name: `#7`, a nomination's or vote's id, a role.
  public var name: String
  /// When it came about.
  public var at: Instant
  /// Who gave it, where somebody did.
  public var by: PersonID?
  /// A link that anyone can follow.
  public var ref: String?
  /// Its title.
  public var title: String?
}
