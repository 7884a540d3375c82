// SPDX-License-Identifier: Apache-2.0

extension Act {
  /// What a project or component is said to consist of, or is to gain and lose.
  public struct PlaceEdits: Hashable, Sendable {
    /// The title that people read.
    public var title: String?
    /// The project that a component is a part of; only when it is entered.
    public var project: String?
    /// The group that looks after a component; `none` for nobody.
    public var group: String?
    /// Repositories, as `owner/name`.
    public var repositories: [String] = []
    /// Paths, as globs.
    public var paths: [String] = []
    /// Labels.
    public var labels: [String] = []
    /// Repositories, paths and labels that no longer belong to it.
    public var without: [String] = []

    /// Creates edits that change nothing.
    public init() {}
  }

  /// Enters a component, in which roles can be held from then on.
  public func addComponent(_ id: String, _ terms: PlaceEdits) throws(Refusal) -> Change {
    guard IDRule.isPlain(id) else {
      throw Refusal(
        .unknownWord, "bad-id", "'\(id)' cannot be a component's id: \(IDRule.plainLaw)")
    }
    guard registry.components[ComponentID(id)] == nil else {
      throw Refusal(
        "taken", "there is a component '\(id)' already", help: "gov component show \(id)")
    }
    try requireRecorder("enter a component")
    var component = Component()
    component.id = ComponentID(id)
    component.by = actor
    component.at = at
    component.recorded = recorded
    if let name = terms.project {
      let scope = Scope(name.hasPrefix("project/") ? name : "project/\(name)")
      guard let project = scope.project, registry.projects[project] != nil else {
        throw .unknownScope(scope, among: registry.sortedProjects.map(\.scope.text))
      }
      try requireOpen(scope)
      component.project = project
    }
    try apply(terms, to: &component)
    guard component.group != nil || !component.modules(at: .distantFuture).isEmpty else {
      throw Refusal(
        .unknownWord, "nothing-named", "nothing is said by which work on '\(id)' could be told",
        help:
          "add --path GLOB, --repository OWNER/NAME or --label LABEL, or --group ID for what a group owns"
      )
    }
    var change = Change()
    change.id = id
    change.put(.component(component), "add-component", id, "enter the component '\(id)'")
    return change
  }

  /// Changes what belongs to a component, and who looks after it.
  public func editComponent(_ id: String, _ edits: PlaceEdits) throws(Refusal) -> Change {
    let before = try openComponent(id)
    try requireRecorder("edit a component")
    var component = before
    try apply(edits, to: &component)
    try keep(before, in: &component)
    var change = Change()
    change.id = component.id.text
    change.put(
      .component(component), "edit-component", component.id.text,
      "edit the component '\(component.id)'")
    return change
  }

  /// Changes what belongs to a project.
  public func editProject(_ id: String, _ edits: PlaceEdits) throws(Refusal) -> Change {
    let before = try openProject(id)
    try requireRecorder("edit a project")
    var project = before
    if let title = edits.title { project.title = LocalizedText(title) }
    try add(edits, to: &project)
    try keep(before, in: &project)
    var change = Change()
    change.id = project.id.text
    change.put(
      .project(project), "edit-project", project.id.text, "edit the project '\(project.id)'")
    return change
  }

  private func apply(_ edits: PlaceEdits, to component: inout Component) throws(Refusal) {
    if let title = edits.title { component.title = LocalizedText(title) }
    if let name = edits.group {
      component.group = name == "none" ? nil : try livingGroup(GroupID(name)).id
    }
    try add(edits, to: &component)
    if let owner = component.group.flatMap({ registry.groups[$0] }),
      let twice = component.paths.first(where: { owner.paths.contains($0) })
    {
      throw Refusal(
        "owned-twice",
        "the path '\(twice)' is owned by the group '\(owner.id)' itself, and stands in one file",
        help: "leave out --path: a component that names nothing is what its group owns")
    }
  }

  func add(_ edits: PlaceEdits, to place: inout some Place) throws(Refusal) {
    for word in edits.without {
      guard (place.repositories + place.paths + place.labels).contains(word) else {
        throw Refusal(
          .unknownWord, "not-named", "'\(place.scope)' names no '\(word)' that could be taken out",
          help: "gov \(place.scope.word) show \(place.scope.name)")
      }
    }
    place.repositories.removeAll { edits.without.contains($0) }
    place.paths.removeAll { edits.without.contains($0) }
    place.labels.removeAll { edits.without.contains($0) }
    for repository in edits.repositories {
      let parts = repository.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        throw Refusal(
          .unknownWord, "bad-repository", "'\(repository)' is not a repository",
          help: "write OWNER/NAME")
      }
    }
    for path in edits.paths where path.isEmpty || path.hasPrefix("/") {
      throw Refusal(
        .unknownWord, "bad-path", "'\(path)' is not a path within a repository",
        help: "write a glob such as src/storage/**")
    }
    place.repositories += edits.repositories.filter { !place.repositories.contains($0) }
    place.paths += edits.paths.filter { !place.paths.contains($0) }
    place.labels += edits.labels.filter { !place.labels.contains($0) }
  }

  /// Keeps what was there before, where something is changed at all.
  private func keep<Kept: Place & Hashable>(_ before: Kept, in place: inout Kept) throws(Refusal) {
    guard place != before else {
      throw Refusal(
        .unknownWord, "nothing-to-edit", "nothing is said that would change '\(place.scope)'",
        help: "gov \(place.scope.word) edit --help")
    }
    try requireOrder(after: before.formerModules.last?.until ?? before.at)
    place.keepModules(of: before, until: at)
  }

  /// A component that was named on the command line, with or without what stands before its id.
  package func openComponent(_ word: String) throws(Refusal) -> Component {
    let scope = Scope(word.hasPrefix("component/") ? word : "component/\(word)")
    guard let component = scope.component.flatMap({ registry.components[$0] }) else {
      throw .unknownScope(scope, among: registry.sortedComponents.map(\.scope.text))
    }
    try requireOpen(scope)
    return component
  }

  /// A project that was named on the command line, with or without what stands before its id.
  package func openProject(_ word: String) throws(Refusal) -> Project {
    let scope = Scope(word.hasPrefix("project/") ? word : "project/\(word)")
    guard let project = scope.project.flatMap({ registry.projects[$0] }) else {
      throw .unknownScope(scope, among: registry.sortedProjects.map(\.scope.text))
    }
    try requireOpen(scope)
    return project
  }
}

extension Scope {
  /// What a scope names, without the word before it.
  package var name: String { project?.text ?? component?.text ?? text }
}
