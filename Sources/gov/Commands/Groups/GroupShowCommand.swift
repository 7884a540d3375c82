// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov group show`: a group's page, and who belongs to it.
struct GroupShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "group show", .answer, "Shows a group: its constitution, its people, its state.",
      arguments: [.required("ID", "The group")],
      options: [.flag("activity", "What each person did in its modules within a year")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    if let vote = open.proposal(of: GroupID(arguments.required("ID"))) {
      return ProposedGroupView(vote, open).report
    }
    let group = try open.group(arguments.required("ID"), of: declaration)
    let view = GroupView(group, open)
    var report = Report(json: view.json, text: view.blocks, ids: [group.id.text])
    if arguments.has("activity") {
      let all = open.registry.moduleActivity(of: group.scope, at: open.at, under: open.charter)
      guard case .object(let members) = view.json else { return report }
      report.json = .object(members + [.init("activity", .array(all.map(\.json)))])
      report.text.append(
        all.isEmpty ? .line("nobody contributed to its modules") : .table(all.table(of: "person")))
    }
    return report
  }
}

extension OpenRegistry {
  /// A group that was named on the command line.
  func group(_ word: String, of declaration: Declaration) throws(CommandFailure) -> Group {
    guard let group = registry.groups[GroupID(word)] else {
      throw .unknown(
        "group", word: word, among: registry.groups.keys.map(\.text).sorted(), of: declaration)
    }
    return group
  }
}

extension ModuleActivity {
  var json: JSON {
    [
      "person": .string(person.text), "group": .string(scope.group?.text),
      "in": .string(scope.text),
      "within": .integer(within),
      "ever": .integer(ever), "since": .string(since?.description),
      "latest": .string(latest?.description), "items": .strings(items),
      "unknown": .integer(unknown),
    ]
  }
}

extension [ModuleActivity] {
  /// A line each, under the person's or the group's name.
  func table(of what: String) -> Block.Table {
    Block.Table(
      [
        .init(what), .init("1 year"), .init("ever"), .init("since"), .init("latest"),
        .init("which"),
      ],
      map { entry in
        let shown = entry.items.prefix(8).joined(separator: " ")
        return [
          StyledText(what == "person" ? entry.person.text : entry.scope.text, .name),
          StyledText(String(entry.within)), StyledText(String(entry.ever)),
          StyledText(entry.since?.description ?? ""), StyledText(entry.latest?.description ?? ""),
          StyledText(
            shown + (entry.items.count > 8 ? " and \(entry.items.count - 8) more" : ""), .faint),
        ]
      })
  }
}
