// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Groups that are overdue, silent, not announced or without leads, and people who are inactive.
  package func dueGroups(at instant: Instant, under charter: Charter) -> [DueItem] {
    let day = charter.zone.day(of: instant)
    var items = exits(at: instant, under: charter).filter(\.isDue).map { found in
      DueItem(
        ProposedExit.dueKind, found.person.text, found.text, on: found.since,
        command: found.command, clause: found.rule.clause)
    }
    for group in sortedGroups where group.basis.at <= instant && group.isAlive(at: instant) {
      guard let kind = charter.groupKind(group.kind) else { continue }
      let title = "the \(kind.title.text()) '\(group.id)'"
      if state(of: group, at: instant, under: charter) == .approved {
        items.append(
          DueItem(
            "announce", group.id.text, "\(title) is formed, and not announced",
            on: charter.zone.day(of: group.basis.at), command: "gov group announce \(group.id)"))
      }
      if let due = group.constitution.due, due < day {
        let done = group.constitution.done.map { ": \($0)" } ?? ""
        items.append(
          DueItem(
            "overdue", group.id.text, "\(title) was to be done by \(due)\(done)", on: due,
            command: "gov group complete \(group.id) --evidence URL", clause: kind.clause))
      }
      items += silence(of: group, kind, at: instant, charter)
      items += leads(of: group, kind, at: instant, charter)
      items += review(of: group, kind, at: instant, charter)
    }
    return items
  }

  private func silence(
    of group: Group, _ kind: GroupKind, at instant: Instant, _ charter: Charter
  ) -> [DueItem] {
    guard let rule = kind.silence else { return [] }
    let last = charter.zone.day(of: lastSign(in: group, until: instant))
    let due = rule.after.after(last, by: charter.calendar)
    guard due <= charter.zone.day(of: instant) else { return [] }
    return [
      DueItem(
        "silent-group", group.id.text,
        "nothing is on record of the \(kind.title.text()) '\(group.id)' since \(last), for \(rule.after) and more",
        on: due, command: "gov vote open dissolve \(group.id)", clause: rule.clause)
    ]
  }

  private func leads(
    of group: Group, _ kind: GroupKind, at instant: Instant, _ charter: Charter
  ) -> [DueItem] {
    guard let rule = kind.leads, let least = rule.minimum else { return [] }
    let count = leads(of: group, at: instant, under: charter).count
    // A group of the founding roster that nobody leads yet has not been set up.
    guard count < least, count > 0 || !group.basis.isFounding else { return [] }
    let role = charter.role(rule.role)
    return [
      DueItem(
        "vacant-lead", group.id.text,
        "'\(group.id)' has \(count) \(charter.title(rule.role))\(count == 1 ? "" : "s"), and \(least) are the least",
        on: nil,
        command: role?.approval.isEmpty == false
          ? "gov vote open promote LOGIN \(rule.role) --in \(group.id)"
          : "gov promote LOGIN \(rule.role) --in \(group.id)", clause: rule.clause)
    ]
  }

  private func review(
    of group: Group, _ kind: GroupKind, at instant: Instant, _ charter: Charter
  ) -> [DueItem] {
    guard let rule = kind.review else { return [] }
    let day = charter.zone.day(of: instant)
    var items: [DueItem] = []
    let last = charter.zone.day(
      of: group.reviews.last { $0.at <= instant }?.at ?? group.basis.at)
    let due = rule.every.after(last, by: charter.calendar)
    if due <= day {
      items.append(
        DueItem(
          "review-group", group.id.text,
          "the members of '\(group.id)' are reviewed every \(rule.every), and were last on \(last)",
          on: due, command: "gov group review \(group.id) --evidence URL", clause: rule.clause))
    }
    let members = group.members(on: day).count
    if let least = rule.members, members < least {
      items.append(
        DueItem(
          "few-members", group.id.text,
          "'\(group.id)' has \(members) member\(members == 1 ? "" : "s"), and \(least) are the least",
          on: nil, command: "gov group invite \(group.id) LOGIN", clause: rule.clause))
    }
    return items
  }
}
