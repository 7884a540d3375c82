// SPDX-License-Identifier: Apache-2.0

/// A role: what it follows, what it asks for, and what it brings.
public struct RoleRule: Hashable, Sendable {
  /// How a role comes to be held.
  public enum Granting: String, CaseIterable, Sendable {
    /// Held as soon as the criteria are met, without any act.
    case automatic
    /// Held when somebody asks for it and everything is in place.
    case onRequest = "on-request"
  }

  /// Who can hold a role.
  public enum Holder: String, CaseIterable, Sendable {
    case person, organisation
  }

  /// Names the role.
  public var id: RoleID = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// The ladder it stands on; a role includes those below it on its ladder.
  public var ladder = ""
  /// The next lower role on the ladder.
  public var follows: RoleID?
  /// The kind of group in which alone it is held.
  public var kind: String?
  /// Where it may be held, of several: `community`, `project`, `component`, a kind of group.
  public var places: [String] = []
  /// Who can hold it; a person where nothing is said.
  public var holder: Holder?
  /// Where the rule comes from.
  public var clauses: [ClauseID] = []
  /// What must hold of the person.
  public var requires: [Criterion] = []
  /// How it comes to be held.
  public var grants: Granting = .onRequest
  /// The procedures by which a vote approves it; the first is meant where none is named.
  public var approval: [ProcedureID] = []
  /// Whether the person must accept before it is granted.
  public var acceptance = false
  /// The clause by which nominees should come from outside the nominator's organisation; said, not enforced.
  public var outsideNominee: ClauseID?
  /// The procedures by which a vote takes it away.
  public var revocation: [ProcedureID] = []
  /// To whom it is referred besides when a vote takes it away.
  public var revocationRefersTo: LocalizedText?
  /// That a holder may become emeritus by own declaration, where the charter knows that.
  public var emeritus: EmeritusRule?
  /// How long it is held before it is to be given anew.
  public var term: CalendarSpan?
  /// When a holder counts as inactive, each ground by itself.
  public var inactivity: [InactivityRule] = []
  /// What its holders may do.
  public var rights: [LocalizedText] = []
  /// What its holders are to do.
  public var duties: [LocalizedText] = []
  /// What its holders receive.
  public var benefits: [LocalizedText] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
