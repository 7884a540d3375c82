// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// A group as it stands at the moment asked about.
struct GroupView {
  let group: Group
  let kind: GroupKind?
  let state: Group.State
  let leads: [PersonID]
  let members: [PersonID]
  private let open: OpenRegistry

  init(_ group: Group, _ open: OpenRegistry) {
    self.group = group
    self.open = open
    kind = open.charter.groupKind(group.kind)
    state = open.registry.state(of: group, at: open.at, under: open.charter)
    leads = open.registry.leads(of: group, at: open.at, under: open.charter)
    members = group.members(on: open.day)
  }

  var title: String { group.title?.text() ?? group.id.text }

  var style: Style {
    switch state {
    case .active: .good
    case .approved, .announced: .warning
    case .merged, .dissolved, .completed: .faint
    }
  }

  /// The items of the checklist with what was done of each.
  private var checklist: [(item: ChecklistItem, tick: Tick?)] {
    (kind?.checklist ?? []).map { item in
      (item, group.ticks.first { $0.item == item.id && $0.at <= open.at })
    }
  }

  var json: JSON {
    let page = group.constitution
    return [
      "group": .string(group.id.text), "kind": .string(group.kind), "title": .string(title),
      "state": .string(state.rawValue), "parent": .string(page.parent?.text),
      "leads": .strings(leads.map(\.text)), "members": .strings(members.map(\.text)),
      "former": .strings(former.map(\.text)),
      "roles": .array(
        holders.flatMap { person in
          person.roles.filter { $0.scope == group.scope && $0.isHeld(on: open.day) }.map {
            [
              "person": .string(person.id.text), "role": .string($0.role.text),
              "since": .string($0.since.description),
            ]
          }
        }),
      "repositories": .strings(group.repositories), "paths": .strings(group.paths),
      "labels": .strings(group.labels), "components": .strings(components.map(\.text)),
      "contacts": .strings(page.contacts),
      "channels": .array(
        page.channels.map {
          [
            "name": .string($0.name), "access": .string($0.access?.rawValue ?? "public"),
            "link": .string($0.link),
          ]
        }),
      "scope": .string(page.purpose), "goal": .string(page.goal),
      "due": .string(page.due?.description), "done": .string(page.done),
      "basis": .string(group.basis.words), "announced": .string(group.announced?.at.description),
      "ended": group.ended.map {
        [
          "outcome": .string($0.outcome.rawValue), "into": .string($0.into?.text),
          "at": .string($0.basis.at.description), "basis": .string($0.basis.words),
        ]
      } ?? .null,
      "checklist": .array(
        checklist.map {
          [
            "item": .string($0.item.id.text), "done": .bool($0.tick != nil),
            "evidence": .string($0.tick?.evidence),
          ]
        }),
      "rules": .array(
        group.rules.map {
          [
            "from": .string($0.from.description), "source": .string($0.source),
            "language": .string($0.language), "on": .string($0.words),
            "inForce": .bool(group.rules(on: open.day) == $0),
          ]
        }),
    ]
  }

  /// The open components that it looks after.
  private var components: [ComponentID] {
    open.registry.components(of: group.id, at: open.at)
  }

  /// Those who hold a role in it.
  private var holders: [Person] {
    open.registry.sortedPeople.filter { person in
      person.roles.contains { $0.scope == group.scope && $0.isHeld(on: open.day) }
    }
  }

  /// Those who were members and are no longer.
  private var former: [PersonID] {
    group.members.filter { member in
      member.memberships.contains { $0.since <= open.day }
        && !member.memberships.contains { $0.isHeld(on: open.day) }
    }.map(\.person).sorted()
  }

  var blocks: [Block] {
    let page = group.constitution
    var blocks: [Block] = [
      .heading("\(group.id, .strong): \(title), \(kind?.title.text() ?? group.kind)")
    ]
    var pairs: [Block.Pair] = [.init("state", StyledText(state.rawValue, style))]
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { pairs.append(.init(key, StyledText(text))) }
    }
    add("for", page.purpose)
    add("goal", page.goal)
    add("due", page.due?.description)
    add("done when", page.done)
    add("below", page.parent?.text)
    add("with", page.stakeholders.map(\.text).joined(separator: ", "))
    add("leads", leads.map(\.text).joined(separator: ", "))
    add("repositories", group.repositories.joined(separator: ", "))
    add("paths", group.paths.joined(separator: ", "))
    add("labels", group.labels.joined(separator: ", "))
    add("components", components.map(\.text).joined(separator: ", "))
    add(
      "channels",
      page.channels.map { channel in
        channel.name + (channel.access == .private ? " (private)" : "")
          + (channel.link.map { " \($0)" } ?? "")
      }.joined(separator: ", "))
    add("contacts", page.contacts.joined(separator: ", "))
    add("meets", page.meetings?.cadence.map { "every \($0.every)" })
    add("promotion", page.promotion)
    add("exit", page.exit)
    add("dissolution", page.dissolution)
    for particular in page.particulars { add(particular.name.text, particular.text) }
    add("formed", "\(open.charter.zone.day(of: group.basis.at)), \(group.basis.words)")
    add("announced", group.announced.map { "\(open.charter.zone.day(of: $0.at))" })
    if let ended = group.ended {
      let into = ended.into.map { " into \($0)" } ?? ""
      add(
        "ended",
        "\(open.charter.zone.day(of: ended.basis.at)): \(ended.outcome.rawValue)\(into), \(ended.basis.words)"
      )
    }
    for rules in group.rules {
      let note = rules.note.map { "; \($0.text())" } ?? ""
      let language = rules.language.map { ", \($0) decides" } ?? ""
      add("own rules", "from \(rules.from), on \(rules.words)\(language)\(note)")
    }
    blocks.append(.pairs(pairs))
    if !checklist.isEmpty, group.announced == nil, !group.basis.isFounding {
      blocks.append(
        .findings(
          checklist.map { entry in
            FindingLine(
              entry.tick == nil ? .unmet : .met,
              StyledText("\(entry.item.title.text()) (\(entry.item.id))"))
          }))
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          .init(
            [.init("member"), .init("roles"), .init("since"), .init("until"), .init("by")], rows)))
    }
    return blocks
  }

  private var rows: [[StyledText]] {
    let people = Set(group.members.map(\.person)).union(holders.map(\.id))
    return people.sorted().compactMap { person in
      let membership = group.memberships(of: person).last { $0.since <= open.day }
      let roles = (open.registry.person(person)?.roles ?? []).filter {
        $0.scope == group.scope && $0.isHeld(on: open.day)
      }
      guard membership != nil || !roles.isEmpty else { return nil }
      let titles = roles.map { open.charter.title($0.role) }.joined(separator: ", ")
      let until = membership?.until
      let ground = until == nil ? membership?.basis.words : membership?.ended?.words
      return [
        StyledText(person.text, .name), StyledText(titles),
        StyledText(membership?.since.description ?? ""), StyledText(until?.description ?? ""),
        StyledText(ground ?? roles.first?.basis.words ?? ""),
      ]
    }
  }
}
