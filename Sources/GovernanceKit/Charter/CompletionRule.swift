// SPDX-License-Identifier: Apache-2.0

/// What a temporary group needs before it can be completed, beside what shows that it is done.
public struct CompletionRule: Hashable, Sendable {
  /// How many people, beside those who began it, contributed to what it owns.
  public var contributors = 1
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
