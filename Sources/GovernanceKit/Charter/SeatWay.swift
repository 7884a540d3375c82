// SPDX-License-Identifier: Apache-2.0

/// One way in which a seat is filled: who proposes, and what decides.
public struct SeatWay: Hashable, Sendable {
  /// When a way is open.
  public enum Phase: String, CaseIterable, Sendable {
    /// Until the body itself has opened its first vote.
    case initial
    /// At any time once the body has members.
    case later
  }

  /// When the way is open; always where nothing is said.
  public var phase: Phase?
  /// Those who may nominate; anybody where neither this nor applicants are named.
  public var nominators: Electorate?
  /// The roles whose holders may apply themselves.
  public var applicants: [RoleID] = []
  /// Those among whom the person must be.
  public var candidates: Electorate?
  /// What must hold of the person besides.
  public var requires: [Criterion] = []
  /// The procedures by which a vote fills the seat; the first is meant where none is named.
  public var procedures: [ProcedureID] = []
  /// Whether the seat is filled by an appointment that is recorded with a link, without a vote.
  public var appointment = false
  /// Whether the person must accept before the seat is taken.
  public var acceptance = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How a body removes a member.
public struct RemovalRule: Hashable, Sendable {
  /// The procedures by which it is decided; the first is meant where none is named.
  public var procedures: [ProcedureID] = []
  /// The number of meetings missed running for which removal is proposed.
  public var absences: Int?
  /// Whether an excused absence does not count.
  public var excusesSpare = false
  /// Whether absence on a leave that was announced before does not count.
  public var leaveSpares = false
  /// Whether only regular meetings count.
  public var regularOnly = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a member who leaves must do.
public struct LeavingRule: Hashable, Sendable {
  /// Who is to be told, in words.
  public var tells = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}
