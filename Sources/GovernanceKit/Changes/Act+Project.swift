// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// Takes in a project, so that bodies of its own can be set up.
  public func addProject(
    _ id: String, _ terms: PlaceEdits = PlaceEdits()
  ) throws(Refusal) -> Change {
    guard IDRule.isPlain(id) else {
      throw Refusal(
        .unknownWord, "bad-id", "'\(id)' cannot be a project's id: \(IDRule.plainLaw)",
        help: "gov project add --help")
    }
    guard registry.projects[ProjectID(id)] == nil else {
      throw Refusal(
        "taken", "there is a project '\(id)' already", help: "gov project show \(id)")
    }
    try requireRecorder("take in a project")
    var project = Project()
    project.id = ProjectID(id)
    project.title = terms.title.map { LocalizedText($0) }
    project.by = actor
    project.at = at
    project.recorded = recorded
    try add(terms, to: &project)
    var change = Change()
    change.id = id
    change.put(.project(project), "add-project", id, "take in the project '\(id)'")
    let own = charter.bodies.filter(\.eachProject)
    if !own.isEmpty {
      change.notes.append(
        "it has of its own: \(own.map { "\($0.title.text()) (gov body show \($0.id) --in project/\(id))" }.joined(separator: ", "))"
      )
    }
    return change
  }

  /// The body that was named, where each project may have one of its own.
  ///
  /// - Throws: A refusal where there is no such body or project, or where the project is not said.
  public func address(_ id: BodyID, in scope: Scope? = nil) throws(Refusal) -> BodyID {
    let address = try registry.address(id, in: scope, under: charter)
    try requireOpen(address.scope)
    return address
  }
}

extension Registry {
  /// The body that was named on the command line, where each project may have one of its own.
  public func address(
    _ named: BodyID, in scope: Scope?, under charter: Charter
  ) throws(Refusal) -> BodyID {
    guard let rule = charter.bodies.first(where: { $0.id == named.rule }) else {
      throw .unknownBody(named, charter)
    }
    let known = projects.keys.sorted().map { "project/\($0)" }
    guard let scope = named.scope ?? scope else {
      guard rule.eachProject, !known.isEmpty, bodies[rule.id] == nil else { return rule.id }
      throw Refusal(
        .unknownWord, "project-needed",
        "every project has a \(rule.title.text()) of its own, and none is named",
        help: "add --in with one of: \(known.joined(separator: ", "))")
    }
    guard rule.eachProject else {
      throw Refusal(
        .unknownWord, "no-scope",
        "the \(rule.title.text()) is the whole community's, not that of '\(scope)'",
        help: "leave out --in")
    }
    guard let project = scope.project, projects[project] != nil else {
      throw .unknownScope(scope, among: known, called: "project")
    }
    return rule.id.within(scope)
  }
}
