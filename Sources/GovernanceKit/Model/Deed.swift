// SPDX-License-Identifier: Apache-2.0

/// That somebody did something at a moment, with a link to it.
public struct Deed: Hashable, Sendable {
  /// Who did it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// A link that anyone can follow.
  public var evidence: String?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Creates the record of an act.
  public init(by: PersonID?, at: Instant, recorded: Instant? = nil, evidence: String? = nil) {
    self.by = by
    self.at = at
    self.recorded = recorded
    self.evidence = evidence
  }
}
