// SPDX-License-Identifier: Apache-2.0

/// A group as it is proposed: who it is, and its constitution.
public struct GroupProposal: Hashable, Sendable {
  /// Names the group.
  public var id: GroupID = ""
  /// The kind, one of the charter's.
  public var kind = ""
  /// The title that people read.
  public var title: LocalizedText?
  /// The repositories that it is to own.
  public var repositories: [String] = []
  /// The paths that it is to own.
  public var paths: [String] = []
  /// The labels that are to mark its work.
  public var labels: [String] = []
  /// Those who are to lead it.
  public var leads: [PersonID] = []
  /// Those who begin it beside the leads.
  public var members: [PersonID] = []
  /// Those who stand up for it from outside.
  public var sponsors: [PersonID] = []
  /// What the group says of itself.
  public var constitution = Constitution()
  /// The rules that it is to have of its own.
  public var rules: [GroupRules] = []

  /// Creates an empty record to be filled in.
  public init() {}
}
