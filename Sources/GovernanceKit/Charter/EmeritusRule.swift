// SPDX-License-Identifier: Apache-2.0

/// That a holder may become emeritus by own declaration, and whether that leads back.
public struct EmeritusRule: Hashable, Sendable {
  /// How somebody emeritus comes back.
  public enum Return: String, CaseIterable, Sendable {
    /// The holder's own request suffices.
    case onRequest = "on-request"
    /// As anybody else: the honour alone stays.
    case asAnew = "as-anew"
  }

  /// How somebody emeritus comes back.
  public var returns: Return = .onRequest
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// When a holder counts as inactive, so that the end of the role is proposed.
public struct InactivityRule: Hashable, Sendable {
  /// The time without any sign of activity, or over which absence is counted.
  public var after = CalendarSpan(1, .year)
  /// The share of meetings and of votes missed that counts as inactive; nothing where any sign of
  /// activity suffices.
  public var missed: String?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
