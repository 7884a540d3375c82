// SPDX-License-Identifier: Apache-2.0

/// What a group asks before it is merged or dissolved, beside the motion of the body that decides.
public struct EndingRule: Hashable, Sendable {
  /// What the rule is about.
  public enum Matter: String, CaseIterable, Sendable {
    /// The group is merged into another.
    case merge
    /// The group is dissolved.
    case dissolve
    /// Another group is merged into this one.
    case takeOver = "take-over"
  }

  /// Names the rule: `leads-agree`.
  public var id: ID<EndingRule> = ""
  /// What it is about; merging and dissolving where nothing is said.
  public var on: [Matter] = []
  /// Those who may put the motion to the deciding body; whoever the procedure lets where none are named.
  public var proposers: Electorate?
  /// The procedures of the group's own, one of which must have passed a vote on the motion.
  public var agreement: [ProcedureID] = []
  /// How long at least lies between the opening of the deciding vote and its being carried out.
  public var notice: CalendarSpan?
  /// Whether nobody is asked where the group is silent by its kind's rule.
  public var silenceSpares = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}

  /// Whether it speaks of a matter.
  package func concerns(_ matter: Matter) -> Bool {
    on.isEmpty ? matter != .takeOver : on.contains(matter)
  }
}
