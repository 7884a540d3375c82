// SPDX-License-Identifier: Apache-2.0

/// That a warning comes before a rule on inactivity is carried out, and what one can do about it.
public struct WarningTerms: Hashable, Sendable {
  /// How long after the warning it can be carried out at the earliest.
  public var wait = CalendarSpan(1, .month)
  /// What, done by the end of that time, keeps the person where they are; the time of silence then begins anew.
  public var unless: [Criterion] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
