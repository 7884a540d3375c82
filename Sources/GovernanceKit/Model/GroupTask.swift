// SPDX-License-Identifier: Apache-2.0

/// A piece of work that a group offers its members.
public struct GroupTask: Hashable, Sendable {
  /// Names the task: day, group, title.
  public var id: ID<GroupTask> = ""
  /// The group that offers it; the group into which that was merged, later.
  public var group: GroupID = ""
  /// What is to be done.
  public var title = ""
  /// How hard it is, by the kind's grades.
  public var grade: String?
  /// A link to what is known of it.
  public var ref: String?
  /// Whose idea it was, where it was a design idea that was taken up.
  public var idea: PersonID?
  /// Who offered it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?
  /// What became of it, the earliest first.
  public var events: [TaskEvent] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// How it stands at a moment.
  public func state(at instant: Instant) -> (state: TaskEvent.Kind?, person: PersonID?) {
    let last = events.last { $0.at <= instant && $0.kind != .moved }
    return (last?.kind, last?.kind == .claimed || last?.kind == .finished ? last?.person : nil)
  }
}

/// What became of a task at a moment.
public struct TaskEvent: Hashable, Sendable {
  /// The sorts of event.
  public enum Kind: String, CaseIterable, Sendable {
    case claimed, released, finished, dropped, moved
  }

  /// The sort of event.
  public var kind: Kind = .claimed
  /// Whom it concerns: who claimed, gave back or finished it.
  public var person: PersonID?
  /// The group that gave it away, where it moved with a merger.
  public var from: GroupID?
  /// A link to the result.
  public var evidence: String?
  /// The vote that decided it, where one did.
  public var vote: VoteID?
  /// Who did or confirmed it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
