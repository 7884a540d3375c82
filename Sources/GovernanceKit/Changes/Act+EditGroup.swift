// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Changes what a group says of itself and what it owns.
  ///
  /// Where it is found is for its leads to say; its constitution was decided, and is for those to
  /// change who record decisions.
  public func editGroup(_ id: GroupID, _ edits: GroupEdits) throws(Refusal) -> Change {
    let before = try livingGroup(id)
    try requireLead(of: before, to: "edit '\(id)'")
    var group = before
    try change(&group, by: edits)
    guard group != before else {
      throw Refusal(
        .unknownWord, "nothing-to-edit", "nothing is said that would change '\(id)'",
        help: "gov group edit --help")
    }
    if group.constitution.isDecided(otherThan: before.constitution) {
      try requireRecorder("change what the constitution of '\(id)' says")
    }
    if let refusal = registry.flaw(inPage: group, of: before, on: day, under: charter) {
      throw refusal
    }
    try requireOrder(after: before.formerModules.last?.until ?? before.basis.at)
    group.keepModules(of: before, until: at)
    var change = Change()
    change.id = id.text
    change.put(.group(group), "edit-group", id.text, "edit the group '\(id)'")
    if group.formerModules != before.formerModules, !recordsDecisions {
      change.notes.append(
        "what '\(id)' owns counts towards roles: gov guard asks that \(recorderWords) approve it")
    }
    return change
  }

  private var recordsDecisions: Bool {
    do throws(Refusal) {
      try requireRecorder("edit")
      return true
    } catch {
      return false
    }
  }

  private func change(_ group: inout Group, by edits: GroupEdits) throws(Refusal) {
    if let title = edits.title {
      guard title.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(.unknownWord, "no-title", "a group has a title", help: "--title TEXT")
      }
      var known = group.title ?? LocalizedText(languages: [], texts: [:])
      if !known.languages.contains("en") { known.languages.append("en") }
      known.texts["en"] = title
      group.title = known
    }
    let names = group.constitution.channels.map(\.name)
    try requireKnown(edits.withoutChannels, among: names, "channel", "channel", of: group)
    group.constitution.channels.removeAll { edits.withoutChannels.contains($0.name) }
    for channel in edits.channels {
      if let index = group.constitution.channels.firstIndex(where: { $0.name == channel.name }) {
        group.constitution.channels[index] = channel
      } else {
        group.constitution.channels.append(channel)
      }
    }
    let held = group
    try change(&group.constitution.contacts, by: edits.contacts, "contact", "contact", of: held)
    try change(&group.labels, by: edits.labels, "label", "label", of: held)
    try change(&group.repositories, by: edits.repositories, "repository", "repository", of: held)
    try change(&group.paths, by: edits.paths, "path", "path", of: held)
    if let due = edits.due { group.constitution.due = due }
    for (word, text) in edits.words {
      group.constitution[keyPath: word.place] = text.isEmpty ? nil : text
    }
    if let parent = edits.parent {
      group.constitution.parent = parent.isEmpty ? nil : try self.group(GroupID(parent)).id
    }
    for stakeholder in edits.stakeholders.added { _ = try self.group(GroupID(stakeholder)) }
    var stakeholders = group.constitution.stakeholders.map(\.text)
    try change(&stakeholders, by: edits.stakeholders, "stakeholder", "stakeholder", of: held)
    group.constitution.stakeholders = stakeholders.map { GroupID($0) }
    let said = group.constitution.particulars.map(\.name.text)
    try requireKnown(edits.withoutParticulars, among: said, "particular", "particular", of: group)
    group.constitution.particulars.removeAll { edits.withoutParticulars.contains($0.name.text) }
    for particular in edits.particulars {
      if let index = group.constitution.particulars.firstIndex(where: {
        $0.name == particular.name
      }) {
        group.constitution.particulars[index] = particular
      } else {
        group.constitution.particulars.append(particular)
      }
    }
    if let meetings = edits.meetings { group.constitution.meetings = meetings }
  }

  private func change(
    _ list: inout [String], by items: GroupEdits.Items, _ word: String, _ option: String,
    of group: Group
  ) throws(Refusal) {
    try requireKnown(items.removed, among: list, word, option, of: group)
    list.removeAll { items.removed.contains($0) }
    for item in items.added where !list.contains(item) { list.append(item) }
  }

  /// What is taken back must be there, so that a slip of the pen is noticed.
  private func requireKnown(
    _ removed: [String], among known: [String], _ word: String, _ option: String, of group: Group
  ) throws(Refusal) {
    guard let item = removed.first(where: { !known.contains($0) }) else { return }
    let near = Suggestion.nearest(to: item, among: known)
    throw Refusal(
      .unknownWord, "unknown-\(option)", "'\(group.id)' has no \(word) '\(item)'",
      help: near.map { "did you mean '\($0)'?" }
        ?? (known.isEmpty
          ? "gov group show \(group.id)" : "there are: \(known.joined(separator: ", "))")
    )
  }
}

extension Constitution {
  /// Whether what was decided differs: all but where the group is found and by when it is done.
  func isDecided(otherThan other: Constitution) -> Bool {
    var (mine, theirs) = (self, other)
    (mine.channels, mine.contacts, mine.due) = ([], [], nil)
    (theirs.channels, theirs.contacts, theirs.due) = ([], [], nil)
    return mine != theirs
  }
}

extension Registry {
  /// Why a group's page may not come to say what it is to say, whoever changes it.
  package func flaw(
    inPage after: Group, of before: Group, on day: Day, under charter: Charter
  ) -> Refusal? {
    guard let kind = charter.groupKind(after.kind) else { return nil }
    let title = kind.title.text()
    if kind.ownsNoCode, !after.repositories.isEmpty || !after.paths.isEmpty {
      return Refusal(
        "owns-no-code",
        "a \(title) owns no code\(kind.clause.map { " (\($0))" } ?? "")",
        help: "leave out repositories and paths; a label marks its work")
    }
    if let due = after.constitution.due, due != before.constitution.due {
      guard kind.temporary else {
        return Refusal(
          "permanent", "a \(title) is there to stay, and has no day by which it is done",
          help: "gov vote open dissolve \(after.id), to end it")
      }
      guard due >= day else {
        return Refusal(
          "past-due", "'\(after.id)' cannot be due on \(due), which is past on \(day)",
          help: "name a day to come, or end it: gov group complete \(after.id)")
      }
    }
    let here = before.asProposal(leads: [], members: [])
    let then = after.asProposal(leads: [], members: [])
    let lost = (kind.constitution?.requires ?? []).filter { here.has($0) && !then.has($0) }
    if !lost.isEmpty {
      return Refusal(
        "incomplete-constitution",
        "a \(title) says in its constitution: \(lost.map { "'\($0)'" }.joined(separator: ", "))\(kind.constitution?.clause.map { " (\($0))" } ?? "")",
        help: "say something else in its place; gov charter explain \(kind.id)")
    }
    guard let parent = after.constitution.parent, parent != before.constitution.parent else {
      return nil
    }
    return flaw(inParent: parent, of: after.id)
  }

  private func flaw(inParent parent: GroupID, of id: GroupID) -> Refusal? {
    var seen: Set<GroupID> = []
    var cursor: GroupID? = parent
    while let here = cursor, seen.insert(here).inserted {
      if here == id {
        return Refusal(
          "below-itself", "'\(id)' would stand below itself, under '\(parent)'",
          help: "gov group edit \(id) --no-parent")
      }
      cursor = groups[here]?.constitution.parent
    }
    guard groups[parent] == nil || groups[parent]?.ended != nil else { return nil }
    return Refusal(
      "ended", "'\(parent)' is no group that could stand above '\(id)'", help: "gov group list")
  }
}
