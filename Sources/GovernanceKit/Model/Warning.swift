// SPDX-License-Identifier: Apache-2.0

/// A word to somebody of whom a rule on inactivity holds, before anything follows from it.
public struct Warning: Hashable, Sendable {
  /// Names the warning: day, person, rule.
  public var id: ID<Warning> = ""
  /// Who is warned.
  public var person: PersonID = ""
  /// The rule that holds.
  public var rule: ID<ExitRule> = ""
  /// The group in which it holds.
  public var group: GroupID?
  /// Why, in words.
  public var reason: String?
  /// A link to what was said.
  public var evidence: String?
  /// Who warned.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}

extension Registry {
  /// The warnings given to somebody by a rule up to a moment, the earliest first.
  package func warnings(
    to person: PersonID, by rule: ID<ExitRule>, in group: GroupID?, until instant: Instant
  ) -> [Warning] {
    warnings.filter {
      $0.person == person && $0.rule == rule && $0.group == group && $0.at <= instant
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
