// SPDX-License-Identifier: Apache-2.0
import GovernanceKit
import StrictJSON

/// `gov project list`: the community's projects.
struct ProjectListCommand: Command {
  var declaration: Declaration {
    Declaration("project list", .answer, "Lists the community's projects.")
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering, reading: .commons)
    let projects = open.registry.projects.values.filter { $0.at <= open.at }
      .sorted { $0.id < $1.id }
    let rows = projects.map { project -> [StyledText] in
      [
        StyledText(project.id.text, .name), StyledText(project.title?.text() ?? ""),
        StyledText(project.repositories.joined(separator: ", ")),
      ]
    }
    return Report(
      json: ["projects": .array(projects.map(\.document))],
      text: rows.isEmpty
        ? [.line("no projects: the community is one")]
        : [
          .table(
            .init([.init("project"), .init("title"), .init("repositories", shrinks: true)], rows))
        ], ids: projects.map(\.id.text))
  }
}

/// `gov project show`: a project and its own bodies.
struct ProjectShowCommand: Command {
  var declaration: Declaration {
    Declaration(
      "project show", .answer, "Shows a project, and who sits in its own bodies.",
      arguments: [.required("ID", "The project")])
  }

  func run(_ arguments: Arguments, in context: Context) throws(CommandFailure) -> Report {
    let open = try OpenRegistry(arguments, in: context, for: .answering)
    let word = arguments.required("ID")
    let id = ProjectID(word.hasPrefix("project/") ? String(word.dropFirst(8)) : word)
    guard let project = open.registry.projects[id] else {
      throw .unknown(
        "project", word: id.text, among: open.registry.projects.keys.map(\.text).sorted(),
        of: declaration)
    }
    let bodies = open.registry.bodyRules(under: open.charter).filter {
      $0.id.scope == project.scope
    }
    var pairs: [Block.Pair] = []
    for repository in project.repositories {
      pairs.append(.init("repository", StyledText(repository)))
    }
    pairs.append(
      .init(
        "taken in",
        StyledText(
          "\(open.charter.zone.day(of: project.at))\(project.by.map { " by \($0)" } ?? "")")))
    var documents: [JSON] = []
    for rule in bodies {
      let seats = open.registry.seats(of: rule.id, at: open.at, under: open.charter)
      let names = seats.map { "\($0.person) (\($0.seat))" }.joined(separator: ", ")
      pairs.append(.init(rule.id.rule.text, StyledText(names.isEmpty ? "nobody" : names)))
      documents.append([
        "body": .string(rule.id.rule.text), "in": .string(project.scope.text),
        "seats": .array(seats.map(\.document)),
      ])
    }
    let title = project.title.map { ": \($0.text())" } ?? ""
    var json = project.document
    if case .object(let members) = json {
      json = .object(members + [.init("bodies", .array(documents))])
    }
    return Report(
      json: json, text: [.heading("\(id.text, .strong)\(title)"), .pairs(pairs)], ids: [id.text])
  }
}

extension Project {
  fileprivate var document: JSON {
    [
      "project": .string(id.text), "title": .string(title?.text()),
      "repositories": .strings(repositories), "by": .string(by?.text),
      "at": .string(at.description),
    ]
  }
}
