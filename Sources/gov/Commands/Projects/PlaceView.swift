// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// A project or component as it stands at the moment asked about.
struct PlaceView {
  let scope: Scope
  let title: String?
  let project: String?
  let group: String?
  let isOpen: Bool
  private let standing: PlaceStanding
  private let open: OpenRegistry

  init(_ scope: Scope, _ open: OpenRegistry) {
    self.scope = scope
    self.open = open
    standing = open.registry.standing(of: scope, at: open.at, under: open.charter)
    title = standing.title?.text()
    project = standing.project?.text
    group = standing.group?.text
    isOpen = standing.ended == nil
  }

  /// Repositories, paths and labels in a line.
  var belongings: String {
    (standing.repositories + standing.paths + standing.labels).joined(separator: ", ")
  }

  /// How many hold which role in it.
  var holdersInShort: String {
    open.charter.roles.reversed().compactMap { role in
      let count = standing.holders.count { $0.role == role.id }
      return count == 0 ? nil : "\(count) \(role.id)"
    }.joined(separator: ", ")
  }

  var json: JSON {
    [
      scope.project == nil ? "component" : "project": .string(scope.name),
      "in": .string(scope.text), "title": .string(title), "open": .bool(isOpen),
      "partOf": .string(project), "group": .string(group),
      "repositories": .strings(standing.repositories), "paths": .strings(standing.paths),
      "labels": .strings(standing.labels), "by": .string(standing.by?.text),
      "at": .string(standing.at.description),
      "roles": .array(
        standing.holders.map {
          [
            "person": .string($0.person.text), "role": .string($0.role.text),
            "in": .string(scope.text), "since": .string($0.since.description),
          ]
        }),
      "components": .strings(standing.components.map(\.text)),
      "groups": .strings(standing.groups.map(\.text)),
      "bodies": .array(
        standing.bodies.map { body, seats in
          [
            "body": .string(body.rule.text), "in": .string(scope.text),
            "seats": .array(seats.map(\.document)),
          ]
        }),
      "ended": standing.ended.map {
        [
          "into": .string($0.into?.text), "at": .string($0.basis.at.description),
          "by": .string($0.basis.by?.text), "evidence": .string($0.basis.source),
        ]
      } ?? .null,
    ]
  }

  func report(activity: Bool) -> Report {
    var report = Report(
      json: json,
      text: [
        .heading("\(scope.name, .strong)\(title.map { ": \($0)" } ?? "")"), .pairs(pairs),
      ], ids: [scope.name])
    if !standing.holders.isEmpty { report.text.append(.table(holders)) }
    guard activity, case .object(let members) = json else { return report }
    let all = open.registry.moduleActivity(of: scope, at: open.at, under: open.charter)
    report.json = .object(members + [.init("activity", .array(all.map(\.json)))])
    report.text.append(
      all.isEmpty ? .line("nobody contributed to it") : .table(all.table(of: "person")))
    return report
  }

  private var pairs: [Block.Pair] {
    var pairs: [Block.Pair] = []
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { pairs.append(.init(name, StyledText(values.joined(separator: ", ")))) }
    }
    add("part of", standing.project.map { ["project/\($0)"] } ?? [])
    add("group", standing.group.map { [$0.text] } ?? [])
    for repository in standing.repositories { add("repository", [repository]) }
    add("paths", standing.paths)
    add("labels", standing.labels)
    if belongings.isEmpty, let group { add("what", ["what '\(group)' owns"]) }
    add("components", standing.components.map(\.text))
    add("groups", standing.groups.map(\.text))
    let entered =
      "\(open.charter.zone.day(of: standing.at))\(standing.by.map { " by \($0)" } ?? "")"
    add(scope.project == nil ? "entered" : "taken in", [entered])
    if let ended = standing.ended {
      let how = ended.into.map { "merged into '\($0)'" } ?? "closed"
      let by = ended.basis.by.map { " by \($0)" } ?? ""
      add(
        "ended",
        [
          "\(how) on \(open.charter.zone.day(of: ended.basis.at))\(by)\(ended.basis.source.map { ": \($0)" } ?? "")"
        ])
    }
    for (body, seats) in standing.bodies {
      let names = seats.map { "\($0.person) (\($0.seat))" }
      add(body.rule.text, names.isEmpty ? ["nobody"] : names)
    }
    return pairs
  }

  private var holders: Block.Table {
    .init(
      [.init("person"), .init("role"), .init("since"), .init("by", shrinks: true)],
      standing.holders.map {
        [
          StyledText($0.person.text, .name), StyledText(open.charter.title($0.role)),
          StyledText($0.since.description), StyledText($0.basis),
        ]
      })
  }
}
