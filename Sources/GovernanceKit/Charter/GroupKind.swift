// SPDX-License-Identifier: Apache-2.0

/// A kind of group: SIG, team, working group, user group.
public struct GroupKind: Hashable, Sendable {
  /// The word for it: `sig`, `team`.
  public var id: ID<GroupKind> = ""
  /// The title that people read.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clause: ClauseID?
  /// Whether it ends once its goal is reached.
  public var temporary = false
  /// How long at most it is given to reach its goal, from its forming on.
  public var lasts: CalendarSpan?
  /// What it needs before it can be completed.
  public var completion: CompletionRule?
  /// Whether it may own no repositories or paths.
  public var ownsNoCode = false
  /// What a constitution must say.
  public var constitution: ConstitutionRule?
  /// Who leads it.
  public var leads: LeadsRule?
  /// Who may belong to it, and how one comes to.
  public var joining: JoiningRule?
  /// Whether somebody from outside must stand up for it.
  public var sponsor: SponsorRule?
  /// How groups of the kind meet, where their own rules say nothing.
  public var meetings: MeetingRule?
  /// What must be done before it is announced.
  public var checklist: [ChecklistItem] = []
  /// What a group may have rules of its own on: roles, `joining`, `exit`, `ending`.
  public var ownRules: [String] = []
  /// What a group asks before it is merged or dissolved, beside the motion that decides it.
  public var endings: [EndingRule] = []
  /// How tasks are graded.
  public var tasks: TasksRule?
  /// When a group that nobody uses is to be dissolved.
  public var silence: SilenceRule?
  /// How often, at most, its leads are reviewed.
  public var review: ReviewRule?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// What a constitution must say.
public struct ConstitutionRule: Hashable, Sendable {
  /// The names of its parts: `scope`, `leads`, `modules`, or a name of the kind's own.
  public var requires: [String] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who leads a group of a kind.
public struct LeadsRule: Hashable, Sendable {
  /// The role that leads hold in the group.
  public var role: RoleID = ""
  /// Further roles in the group whose holders count as leads.
  public var with: [RoleID] = []
  /// The least number.
  public var minimum: Int?
  /// The greatest number.
  public var maximum: Int?
  /// The role that a lead must hold at least, anywhere in the community.
  public var least: RoleID?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who may belong to a group of a kind, and how one comes to.
public struct JoiningRule: Hashable, Sendable {
  /// The ways of becoming a member.
  public enum Way: String, CaseIterable, Sendable {
    /// By one's own word.
    case open
    /// By the word of somebody in the group, and one's own.
    case invitation
  }

  /// The way.
  public var way: Way = .open
  /// The roles of which an inviter holds one in the group; its leads where none is named.
  public var inviters: [RoleID] = []
  /// The role that a member must hold at least, anywhere in the community.
  public var least: RoleID?
  /// What must hold of the person.
  public var requires: [Criterion] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// Who must stand up for a group from outside.
public struct SponsorRule: Hashable, Sendable {
  /// The role of the sponsor.
  public var role: RoleID = ""
  /// Whether the sponsor must not work for the organisation of any of those who propose it.
  public var unaffiliated = false
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A thing to be done before a group is announced.
public struct ChecklistItem: Hashable, Sendable {
  /// Names the item: `public-channel`.
  public var id: ID<ChecklistItem> = ""
  /// What it is.
  public var title = LocalizedText(languages: [], texts: [:])
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How tasks are graded.
public struct TasksRule: Hashable, Sendable {
  /// The grades, the easiest first.
  public var grades: [String] = []
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// When a group that nobody uses is to be dissolved.
public struct SilenceRule: Hashable, Sendable {
  /// How long nothing happens in it.
  public var after = CalendarSpan(2, .month)
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// How often the assignment of a group's members is reviewed.
public struct ReviewRule: Hashable, Sendable {
  /// The longest time between two reviews.
  public var every = CalendarSpan(1, .year)
  /// The least number of members.
  public var members: Int?
  /// Where the rule comes from.
  public var clause: ClauseID?

  /// Creates an empty record to be filled in.
  public init() {}
}

/// A group that a new registry begins with.
public struct FoundingGroup: Hashable, Sendable {
  /// Names the group.
  public var id: GroupID = ""
  /// The kind, one of the charter's.
  public var kind = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that the group owns.
  public var repositories: [String] = []
  /// The paths that the group owns, as globs.
  public var paths: [String] = []
  /// The labels that mark its work.
  public var labels: [String] = []
  /// Whom to ask.
  public var contacts: [String] = []
  /// How it meets, where it does so by a rule.
  public var meetings: MeetingRule?
  /// The rules that it has of its own from the beginning.
  public var rules: [GroupRules] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
