// SPDX-License-Identifier: Apache-2.0

extension GroupProposal {
  /// The parts that a kind can ask a constitution for by these names; others are particulars.
  package static let parts = [
    "title", "scope", "leads", "members", "modules", "repositories", "paths", "labels", "channels",
    "contacts", "meetings", "promotion", "exit", "dissolution", "goal", "due", "done",
    "stakeholders", "parent", "rules",
  ]

  /// Whether the constitution says something under a name.
  package func has(_ part: String) -> Bool {
    func says(_ text: String?) -> Bool { text?.contains { !$0.isWhitespace } ?? false }
    switch part {
    case "title": return title != nil
    case "scope": return says(constitution.purpose)
    case "leads": return !leads.isEmpty
    case "members": return !members.isEmpty
    case "modules": return !repositories.isEmpty || !paths.isEmpty || !labels.isEmpty
    case "repositories": return !repositories.isEmpty
    case "paths": return !paths.isEmpty
    case "labels": return !labels.isEmpty
    case "channels": return !constitution.channels.isEmpty
    case "contacts": return !constitution.contacts.isEmpty
    case "meetings": return constitution.meetings != nil
    case "promotion": return says(constitution.promotion)
    case "exit": return says(constitution.exit)
    case "dissolution": return says(constitution.dissolution)
    case "goal": return says(constitution.goal)
    case "due": return constitution.due != nil
    case "done": return says(constitution.done)
    case "stakeholders": return !constitution.stakeholders.isEmpty
    case "parent": return constitution.parent != nil
    case "rules": return !rules.isEmpty
    default: return constitution.particulars.contains { $0.name.text == part && says($0.text) }
    }
  }

  /// The parts that a kind asks for and the constitution lacks.
  package func missing(by kind: GroupKind) -> [String] {
    (kind.constitution?.requires ?? []).filter { !has($0) }
  }
}

extension Group {
  /// The group as it would be proposed, to hold it against what its kind asks for.
  package func asProposal(leads: [PersonID], members: [PersonID]) -> GroupProposal {
    var proposal = GroupProposal()
    proposal.id = id
    proposal.kind = kind
    proposal.title = title
    proposal.repositories = repositories
    proposal.paths = paths
    proposal.labels = labels
    proposal.leads = leads
    proposal.members = members
    proposal.constitution = constitution
    proposal.rules = rules
    return proposal
  }
}
