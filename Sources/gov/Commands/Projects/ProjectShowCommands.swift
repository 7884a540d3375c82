// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov project list`: the community's projects.
struct ProjectListCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project list", .answer, "Lists the community's projects.",
      options: [.flag("all", "Those too that were closed or merged")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let views = open.registry.sortedProjects.filter { $0.at <= open.at }
      .map { PlaceView($0.scope, open) }.filter { arguments.has("all") || $0.isOpen }
    let rows = views.map { view in
      [
        StyledText(view.scope.name, .name), StyledText(view.title ?? ""),
        StyledText(view.belongings),
      ]
    }
    return Report(
      json: ["projects": .array(views.map(\.json))],
      text: rows.isEmpty
        ? [.line("no projects: the community is one")]
        : [
          .table(
            .init([.init("project"), .init("title"), .init("repositories", shrinks: true)], rows))
        ], ids: views.map(\.scope.name))
  }
}

/// `gov project show`: a project, its own bodies, and who holds roles in it.
struct ProjectShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project show", .answer,
      "Shows a project, who sits in its own bodies, and who holds roles in it.",
      arguments: [.required("ID", "The project")],
      options: [.flag("activity", "What each person contributed to it")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let scope = Scope(arguments.required("ID"), of: "project")
    let known = open.registry.sortedProjects.map(\.id.text)
    guard known.contains(scope.name) else {
      throw .unknown("project", word: scope.name, among: known, of: declaration)
    }
    return PlaceView(scope, open).report(activity: arguments.has("activity"))
  }
}
