// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov component list`: the community's components.
struct ComponentListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "component list", .answer, "Lists the community's components.",
      options: [.flag("all", "Those too that were closed or merged")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let views = open.registry.sortedComponents.filter { $0.at <= open.at }
      .map { PlaceView($0.scope, open) }.filter { arguments.has("all") || $0.isOpen }
    let rows = views.map { view in
      [
        StyledText(view.scope.name, .name), StyledText(view.title ?? ""),
        StyledText(view.project ?? ""), StyledText(view.group ?? ""),
        StyledText(view.holdersInShort),
        StyledText(view.belongings),
      ]
    }
    return Report(
      json: ["components": .array(views.map(\.json))],
      text: rows.isEmpty
        ? [.line("no components: roles are held in the whole community, or in groups")]
        : [
          .table(
            .init(
              [
                .init("component"), .init("title"), .init("project"), .init("group"),
                .init("held by"), .init("what", shrinks: true),
              ], rows))
        ], ids: views.map(\.scope.name))
  }
}

/// `gov component show`: what belongs to a component, and who holds roles in it.
struct ComponentShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "component show", .answer, "Shows what belongs to a component, and who holds roles in it.",
      arguments: [.required("ID", "The component")],
      options: [.flag("activity", "What each person contributed to it")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let scope = Scope(arguments.required("ID"), of: "component")
    let known = open.registry.sortedComponents.map(\.id.text)
    guard known.contains(scope.name) else {
      throw .unknown("component", word: scope.name, among: known, of: declaration)
    }
    return PlaceView(scope, open).report(activity: arguments.has("activity"))
  }
}
