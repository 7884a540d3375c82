// SPDX-License-Identifier: Apache-2.0

/// A SIG, team, working group, user group or other group of the community.
public struct Group: Hashable, Sendable {
  /// Names the group.
  public var id: GroupID = ""
  /// The kind, one of the charter's.
  public var kind = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that the group owns, as `owner/name`.
  public var repositories: [String] = []
  /// The paths that the group owns, as globs, within its repositories or anywhere.
  public var paths: [String] = []
  /// The labels that mark its work.
  public var labels: [String] = []
  /// What it owned before, the earliest first.
  public var formerModules: [FormerModules] = []
  /// What the group says of itself.
  public var constitution = Constitution()
  /// The group's own rules, the earliest first.
  public var rules: [GroupRules] = []
  /// What the group rests on.
  public var basis = Basis()
  /// The announcement, once it was made.
  public var announced: Deed?
  /// When its members were reviewed, the earliest first.
  public var reviews: [Deed] = []
  /// How the group ended.
  public var ended: GroupEnd?
  /// The members over time, each in a file of its own.
  public var members: [Member] = []
  /// The invitations to it, each in a file of its own.
  public var invitations: [Invitation] = []
  /// What was done of the checklist, each in a file of its own.
  public var ticks: [Tick] = []

  /// Creates an empty record to be filled in.
  public init() {}

  /// The memberships of somebody, the earliest first.
  public func memberships(of person: PersonID) -> [Membership] {
    members.first { $0.person == person }?.memberships ?? []
  }

  /// Those who are members on a day, sorted by id.
  public func members(on day: Day) -> [PersonID] {
    members.filter { $0.memberships.contains { $0.isHeld(on: day) } }.map(\.person).sorted()
  }

  /// Whether the group exists at a moment and has not ended.
  public func isAlive(at instant: Instant) -> Bool {
    ended.map { instant < $0.basis.at } ?? true
  }
}

/// What a group says of itself when it is proposed, and may change later.
public struct Constitution: Hashable, Sendable {
  /// What the group is for.
  public var purpose: String?
  /// The group above it.
  public var parent: GroupID?
  /// Where its people talk.
  public var channels: [Channel] = []
  /// Whom to ask.
  public var contacts: [String] = []
  /// How it meets.
  public var meetings: MeetingRule?
  /// How its members rise, in words.
  public var promotion: String?
  /// How its members leave, in words.
  public var exit: String?
  /// How it is dissolved or merged, in words.
  public var dissolution: String?
  /// What it is to reach.
  public var goal: String?
  /// The day by which it is to be done.
  public var due: Day?
  /// How one tells that it is done.
  public var done: String?
  /// The groups that have a stake in it.
  public var stakeholders: [GroupID] = []
  /// What a kind asks for beside that, by name.
  public var particulars: [Particular] = []

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A place where a group's people talk.
public struct Channel: Hashable, Sendable {
  /// Who can read it.
  public enum Access: String, CaseIterable, Sendable {
    case `public`, `private`
  }

  /// The channel's name.
  public var name = ""
  /// Who can read it; everybody where nothing is said.
  public var access: Access?
  /// The link to it.
  public var link: String?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Something that a kind of group asks for by a name of its own: `city`, `artefact`.
public struct Particular: Hashable, Sendable {
  /// The name.
  public var name: ID<Particular> = ""
  /// What the group says.
  public var text = ""

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How a group ended.
public struct GroupEnd: Hashable, Sendable {
  /// The ways in which a group can end.
  public enum Outcome: String, CaseIterable, Sendable {
    case merged, dissolved, completed
  }

  /// The way.
  public var outcome: Outcome = .dissolved
  /// The group that took its people and modules over.
  public var into: GroupID?
  /// What it rests on.
  public var basis = Basis()

  /// Creates an empty record to be filled in.
  public init() {}
}

/// One item of the checklist before an announcement, as it was done.
public struct Tick: Hashable, Sendable {
  /// The group.
  public var group: GroupID = ""
  /// The item of the kind's checklist.
  public var item: ID<ChecklistItem> = ""
  /// A link that anyone can follow.
  public var evidence: String?
  /// Who did it.
  public var by: PersonID?
  /// When.
  public var at = Instant(seconds: 0)
  /// When it was entered, where later.
  public var recorded: Instant?

  /// Creates an empty record to be filled in.
  public init() {}
}
