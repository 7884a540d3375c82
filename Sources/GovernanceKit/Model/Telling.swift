// SPDX-License-Identifier: Apache-2.0

/// That others were told of a decision or a departure, entered after it.
public struct Telling: Hashable, Sendable {
  /// Names it: day, and what it is about.
  public var id: ID<Telling> = ""
  /// The vote that was referred to others, where it is about one.
  public var vote: VoteID?
  /// The body that somebody left, where it is about that.
  public var body: BodyID?
  /// Who left.
  public var person: PersonID?
  /// Who was told.
  public var told: [PersonID] = []
  /// Where it can be read.
  public var source: String?
  /// Who entered it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
