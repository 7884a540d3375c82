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
  /// The votes that take the charge away and leave the honour, beside the holder's own word.
  public var retiredBy: [ProcedureID] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

extension Registry {
  /// Whether an end left somebody emeritus: by their own word, or by a vote that leaves the honour.
  package func isEmeritus(_ ended: Basis?, _ rule: EmeritusRule?) -> Bool {
    guard let ended else { return false }
    if ended.kind == .emeritus { return true }
    guard ended.kind == .vote, let vote = ended.vote.flatMap({ votes[$0] }) else { return false }
    return rule?.retiredBy.contains(vote.procedure) ?? false
  }
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
